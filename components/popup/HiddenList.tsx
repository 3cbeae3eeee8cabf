import type { Clutter } from '../../utils/article/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { clutterLabels } from '../labels.ts';
import { Switch } from '../Switch.tsx';

interface HiddenListProps {
  clutter: readonly Clutter[];
  isDecluttered: boolean;
  isSiteDecluttered: boolean;
  onDeclutter: (isOn: boolean) => void;
  onShow: (selector: string) => void;
  onSite: (isDecluttered: boolean) => void;
}

/** What was hidden on the page and by which rule; each is shown again by a click, all by one, and the site is left alone by a switch. */
export function HiddenList({ clutter, isDecluttered, isSiteDecluttered, onDeclutter, onShow, onSite }: HiddenListProps) {
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
      {isDecluttered && clutter.length > 0 && (
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
        </details>
      )}
      <p class="hidden-head">
        <span>{t('declutterSite')}</span>
        <Switch isOn={isSiteDecluttered} label={t('declutterSite')} onChange={onSite} />
      </p>
    </section>
  );
}
