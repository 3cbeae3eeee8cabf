import type { ClutterKind, Detection } from '../../utils/article/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleState } from '../../utils/messaging/protocol.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { isPainted } from '../entity/isPainted.ts';
import { kindLabels } from '../labels.ts';
import { Switch } from '../Switch.tsx';
import { HiddenList } from './HiddenList.tsx';
import { reasonText } from './reasons.ts';

/** What the popup knows of the page in the active tab. */
export interface PageAtHand {
  host: string;
  /** null when the reader does not run there; its article is null when it found none. */
  reader: { state: ArticleState | null } | null;
  /** Whether the browser lets extensions read the page at all. */
  isReadable: boolean;
  /** Whether the extension may recognise articles here by itself. */
  isGranted: boolean;
  consent: 'refused' | 'wall' | 'failed' | null;
}

export interface PopupActions {
  onRead: () => void;
  onGrant: () => void;
  onSave: () => void;
  onOpenPanel: () => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
  onShowKinds: (kinds: EntityKind[]) => void;
  /** Shows all that is hidden, or hides it again, on this page. */
  onDeclutter: (isOn: boolean) => void;
  onShowClutter: (selector: string) => void;
  /** Keeps a switch for the whole site. */
  onSite: (change: { isDecluttered?: boolean; isOff?: boolean }) => void;
  /** Keeps for the whole site whether a kind of clutter is hidden. */
  onKind: (kind: ClutterKind, isHidden: boolean) => void;
}

interface PopupProps extends PopupActions {
  page: PageAtHand;
  settings: Settings;
  problem: string | null;
}

const kinds = Object.keys(kindLabels) as EntityKind[];

const consentTexts = { refused: 'consentRefusedHere', wall: 'consentWall', failed: 'consentFailedHere' } as const;

function Why({ detection }: { detection: Detection }) {
  const reasons = [...detection.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 12);
  if (!reasons.length) return null;
  return (
    <details class="why">
      <summary>{t('whyDetected')}</summary>
      <ul class="chips">
        {reasons.map(reason => (
          <li key={reason.term} class={`chip ${reason.weight < 0 ? 'against' : ''}`}>
            {reason.weight < 0 ? '− ' : ''}
            {reasonText(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Verdict({ page, isOff }: { page: PageAtHand; isOff: boolean }) {
  const state = page.reader?.state ?? null;
  if (isOff) return <p class="verdict">{t('popupOff', page.host)}</p>;
  if (!page.isReadable) return <p class="verdict">{t('popupNotReadable')}</p>;
  if (!page.reader) return <p class="verdict">{t('popupUnread')}</p>;
  if (!state) return <p class="verdict">{t('panelNoArticleTitle')}</p>;
  const isHit = state.detection.isEgov && state.detection.isArticle;
  return (
    <>
      <p class={`verdict ${isHit ? 'hit' : ''}`}>{t(isHit ? 'popupDetected' : 'popupNotEgov')}</p>
      <p class="popup-title">{state.article.title}</p>
      <Why detection={state.detection} />
    </>
  );
}

/** This page at a glance: what it is and why, what was found and hidden, and the switches for it. */
export function Popup({ page, settings, problem, ...actions }: PopupProps) {
  const state = page.reader?.state ?? null;
  const isOff = settings.sitesOff.includes(page.host);
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        <h1>{t('appName')}</h1>
        <span class="soft">{page.host}</span>
      </header>
      {problem && (
        <p class="popup-problem" role="alert">
          {problem}
        </p>
      )}
      <Verdict page={page} isOff={isOff} />
      {page.consent && <p class={`popup-note ${page.consent}`}>{t(consentTexts[page.consent])}</p>}
      {state && !isOff && (
        <>
          <ul class="popup-kinds">
            {kinds.map(kind => (
              <li key={kind}>
                <span class={`mark-${kind}`}>{t(kindLabels[kind])}</span>
                <span class="count">{state.entities.filter(entity => entity.kind === kind && isPainted(entity)).length}</span>
                <Switch
                  isOn={settings.shownKinds[kind]}
                  label={t('paintKind', t(kindLabels[kind]))}
                  onChange={isOn => actions.onShowKinds(kinds.filter(other => (other === kind ? isOn : settings.shownKinds[other])))}
                />
              </li>
            ))}
          </ul>
          <HiddenList
            clutter={state.clutter}
            found={state.clutterFound}
            gaveUp={state.clutterGivenUp}
            shown={settings.shownClutter[page.host] ?? []}
            isDecluttered={state.isDecluttered}
            isSiteDecluttered={!settings.sitesNotDecluttered.includes(page.host)}
            onDeclutter={actions.onDeclutter}
            onShow={actions.onShowClutter}
            onKind={actions.onKind}
            onSite={isDecluttered => actions.onSite({ isDecluttered })}
          />
        </>
      )}
      <div class="popup-acts">
        {!state && page.isReadable && !isOff && (
          <Button look="primary" onClick={actions.onRead}>
            {t(page.reader ? 'readAgain' : 'readThisPage')}
          </Button>
        )}
        {state && !isOff && state.clippingId === null && (
          <Button look="primary" onClick={actions.onSave}>
            {t('saveToLibrary')}
          </Button>
        )}
        <Button onClick={actions.onOpenPanel}>{t('openSidePanel')}</Button>
        <Button onClick={actions.onOpenLibrary}>{t('commandOpenLibrary')}</Button>
      </div>
      {page.isReadable && page.host && (
        <ul class="popup-kinds popup-site">
          {!page.isGranted && !isOff && (
            <li>
              <Button size="small" onClick={actions.onGrant}>
                {t('grantHere', page.host)}
              </Button>
            </li>
          )}
          {(page.isGranted || isOff) && (
            <li>
              <span>{t('siteOn', page.host)}</span>
              <Switch isOn={!isOff} label={t('siteOn', page.host)} onChange={isOn => actions.onSite({ isOff: !isOn })} />
            </li>
          )}
        </ul>
      )}
      <footer class="popup-foot">
        <Button size="small" look="quiet" onClick={actions.onOpenOptions}>
          {t('optionsTitle')}
        </Button>
      </footer>
    </main>
  );
}
