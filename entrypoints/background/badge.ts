import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { PageToBackground } from '../../utils/messaging/protocol.ts';

type Counts = Parameters<PageToBackground['articleRead']>[0];

const colours = { found: '#0b5c8f', clipped: '#1d6b3a', changed: '#7a5200', problem: '#a8261d' };

interface Button {
  text: string;
  colour: string;
  title: string;
}

/** Badge and tooltip for the counts of an article: the number of mentions, green once the article is in the library, brown when it says something else by now. */
export function buttonOf(counts: Counts): Button {
  const total = counts.states + counts.officials + counts.figures + counts.quotes;
  const hasNews = counts.news !== null && counts.news.fresh + counts.news.gone > 0;
  const lines = [
    t('badgeArticle'),
    t('badgeCounts', counts.states, counts.officials, counts.figures, counts.quotes),
    ...(counts.isClipped ? [t('badgeClipped', counts.annotations)] : []),
    ...(hasNews ? [t('badgeNews', counts.news?.fresh ?? 0, counts.news?.gone ?? 0)] : []),
    ...(counts.changed > 0 ? [t(counts.hasChangedFigure ? 'badgeFigureChanged' : 'badgeTextChanged', counts.changed)] : []),
    ...(counts.orphaned > 0 ? [t('badgeOrphaned', counts.orphaned)] : []),
  ];
  return {
    text: total > 999 ? '999+' : String(total),
    colour: !counts.isClipped ? colours.found : hasNews || counts.orphaned > 0 ? colours.changed : colours.clipped,
    title: lines.join('\n'),
  };
}

async function show(tabId: number, button: Button): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: button.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: button.colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: button.title }),
  ]);
}

/** Says on the button that an article was detected, before it was read. */
export const showDetected = (tabId: number) => show(tabId, { text: '…', colour: colours.found, title: t('badgeArticle') });

/** Says on the button what was found in the article. */
export const showCounts = (tabId: number, counts: Counts) => show(tabId, buttonOf(counts));

/** Says on the button that something failed, for acts that have no surface of their own. */
export const showProblem = (tabId: number, key: MessageKey, ...details: string[]) =>
  show(tabId, { text: '!', colour: colours.problem, title: t(key, ...details) });

/** Takes badge and tooltip away. */
export async function showNothing(tabId: number): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: t('appName') })]);
}
