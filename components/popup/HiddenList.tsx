import type { GivenUp } from '../../utils/article/declutterLive.ts';
import type { Clutter, ClutterKind } from '../../utils/article/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { clutterLabels } from '../labels.ts';
import { Switch } from '../Switch.tsx';

interface HiddenListProps {
  clutter: readonly Clutter[];
  /** How much of each kind the page has, hidden or not. */
  found: Partial<Record<ClutterKind, number>>;
  gaveUp: GivenUp | null;
  /** Kinds that stay visible on this site. */
  shown: readonly ClutterKind[];
  isDecluttered: boolean;
  isSiteDecluttered: boolean;
  onDeclutter: (isOn: boolean) => void;
  onShow: (selector: string) => void;
  onKind: (kind: ClutterKind, isHidden: boolean) => void;
  onSite: (isDecluttered: boolean) => void;
}

const gaveUpTexts = { time: 'gaveUpTime', size: 'gaveUpSize', trouble: 'gaveUpTrouble' } as const;

/** What was hidden on the page and by which rule; each is shown again by a click, all by one, and kinds or the whole site are left alone by switches. */
export function HiddenList({ clutter, found, gaveUp, shown, isDecluttered, isSiteDecluttered, ...actions }: HiddenListProps) {
  const { onDeclutter, onShow, onKind, onSite } = actions;
  const kinds = [...new Set([...(Object.keys(found) as ClutterKind[]), ...shown])].filter(kind => kind !== 'consent');
  return (
    <section class="hidden-list" aria-label={t('optionsClutter')}>
      <p class="hidden-head">
        <span>{isDecluttered ? t('hiddenCount', clutter.length) : t('hiddenNothing')}</span>
        {isSiteDecluttered && (
          <Button size="small" onClick={() => onDeclutter(!isDecluttered)} disabled={isDecluttered && clutter.length === 0}>
            {t(isDecluttered ? 'showEverything' : 'hideAgain')}
          </Button>
        )}
      </p>
      {gaveUp && <p class="soft">{t(gaveUpTexts[gaveUp])}</p>}
      {isDecluttered && (clutter.length > 0 || kinds.length > 0) && (
        <details>
          <summary>{t('hiddenDetails')}</summary>
          <ul class="hidden-items">
            {clutter.map(({ kind, rule, selector, text }) => (
              <li key={selector}>
                <span title={t('hiddenRule', rule)}>
                  <b>{t(clutterLabels[kind])}</b> <span class="soft">{text.slice(0, 80)}</span>
                </span>
                <Button size="small" onClick={() => onShow(selector)}>
                  {t('show')}
                </Button>
              </li>
            ))}
          </ul>
          {kinds.length > 0 && (
            <ul class="hidden-kinds">
              {kinds.map(kind => {
                const label = t('hiddenKind', t(clutterLabels[kind]), found[kind] ?? 0);
                return (
                  <li key={kind}>
                    <span>{label}</span>
                    <Switch isOn={!shown.includes(kind)} label={label} onChange={isOn => onKind(kind, isOn)} />
                  </li>
                );
              })}
            </ul>
          )}
        </details>
      )}
      <p class="hidden-head">
        <span>{t('declutterSite')}</span>
        <Switch isOn={isSiteDecluttered} label={t('declutterSite')} onChange={onSite} />
      </p>
    </section>
  );
}
