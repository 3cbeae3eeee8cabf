import { setImmediate } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findClutter, hide, marker } from '../../utils/article/declutter.ts';
import { siteRuleOf } from '../../utils/article/sites/siteRule.ts';
import { count, rate, type Share, share } from './counts.ts';
import type { LabelledPage } from './gold.ts';
import { clutterKinds } from './labels.ts';

/** The consent layer is the consent script's and needs a browser. */
const hiddenKinds = clutterKinds.filter(kind => kind !== 'consent');

/** What decluttering did to labelled pages. */
export interface ClutterScore {
  pages: number;
  /** Labelled clutter that is hidden, and of how much, by kind. */
  recall: Record<string, Share>;
  /** Labelled text and kept elements that are (or whose text wholly is) hidden: must be none. */
  lost: string[];
  /** What is still visible, for whoever tunes. */
  left: string[];
}

function emptyScore(): ClutterScore {
  return { pages: 0, recall: Object.fromEntries(hiddenKinds.map(kind => [kind, share()])), lost: [], left: [] };
}

/** Hides the clutter of the clean pages as the extension does and compares with the labels. */
export async function scoreClutter(pages: readonly LabelledPage[]): Promise<ClutterScore> {
  const score = { ...emptyScore(), pages: pages.length };
  for (const page of pages) {
    scorePage(page, score);
    // A page's window is given back only when the work pauses, and thousands of them fill the memory.
    await setImmediate();
  }
  return score;
}

function scorePage({ name, html, gold, elements }: LabelledPage, score: ClutterScore): void {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(gold.url ? { url: gold.url } : {}) });
  const { document } = window;
  const site = siteRuleOf(document, gold.url ?? '');
  hide(document, findClutter(document, { site, root: null }), hiddenKinds);
  for (const { kind, selector, text } of elements) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`${name}: ${selector} is not there`);
    const isGone = isHidden(element);
    if (kind === 'keep' && isGone) score.lost.push(`${name}: ${text.slice(0, 80)}`);
    const tally = score.recall[kind];
    if (!tally) continue;
    count(tally, isGone);
    if (!isGone) score.left.push(`${name}: ${kind}: ${text.slice(0, 80)}`);
  }
  // A remark inside a paragraph that is labelled clutter is no part of the paragraph's text, hidden or not.
  for (const { kind, selector } of elements) if (kind !== 'keep') document.querySelector(selector)?.setAttribute(marker, kind);
  const visible = squeeze(visibleText(document.body));
  for (const text of gold.paragraphs ?? []) if (!visible.includes(squeeze(text))) score.lost.push(`${name}: ${text.slice(0, 80)}`);
  window.close();
}

/** Hidden itself, by what it stands in, or piece by piece. */
function isHidden(element: Element): boolean {
  if (element.closest(`[${marker}]`)) return true;
  if (element.querySelector(`[${marker}]`) === null) return false;
  return squeeze(visibleText(element)).length <= 3;
}

function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll(`[${marker}],script,style,noscript,template`)) gone.remove();
  return copy.textContent ?? '';
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff|]+/g, '');

/** What decluttering did to the pages of several parts together. */
export function clutterTogether(scores: readonly ClutterScore[]): ClutterScore {
  const all = emptyScore();
  for (const { pages, recall, lost, left } of scores) {
    all.pages += pages;
    all.lost.push(...lost);
    all.left.push(...left);
    for (const [kind, tally] of Object.entries(all.recall)) {
      tally.ok += recall[kind]?.ok ?? 0;
      tally.of += recall[kind]?.of ?? 0;
    }
  }
  return all;
}

/** The shares as numbers between 0 and 1 by kind, those without a label left out. */
export function clutterRecall({ recall }: ClutterScore): Record<string, number> {
  return Object.fromEntries(Object.entries(recall).flatMap(([kind, tally]) => (tally.of > 0 ? [[kind, rate(tally)]] : [])));
}

/** One line to read. */
export function clutterTable({ pages, recall, lost }: ClutterScore): string {
  const kinds = Object.entries(recall).flatMap(([kind, { ok, of }]) => (of > 0 ? [`${kind} ${ok}/${of}`] : []));
  return `decluttering  ${kinds.join('  ')}  labelled text hidden ${lost.length} (${pages} pages)`;
}
