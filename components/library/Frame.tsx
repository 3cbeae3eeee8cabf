import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { useMedia } from '../useMedia.ts';
import { formatRoute, type Route, type View } from './route.ts';

interface FrameProps {
  route: Route;
  /** What the user keeps that is at hand (of a collection or a search its id), and so no view as such; null for none. */
  keptHere: string | null;
  children: ComponentChildren;
  /** The search field and what belongs beside it. */
  search: ComponentChildren;
  /** The kept searches, between the views and what manages the library. */
  kept: ComponentChildren;
}

/** What each view is called; a clipping stands under the list it is from. */
export const viewNames: Record<View, MessageKey> = {
  clippings: 'viewClippings',
  clipping: 'viewClippings',
  series: 'viewSeries',
  timeline: 'viewTimeline',
  figures: 'viewFigures',
  quotes: 'viewQuotes',
  officials: 'viewOfficials',
  states: 'viewStates',
  matrix: 'viewMatrix',
  trash: 'viewTrash',
  upkeep: 'viewUpkeep',
};

const groups: [label: MessageKey, views: View[]][] = [
  ['navRead', ['clippings', 'series', 'timeline']],
  ['navCompare', ['figures', 'quotes', 'officials', 'states', 'matrix']],
  ['navManage', ['trash', 'upkeep']],
];

/** What one view is narrowed to the others show as well; the present one's own entry shows all again. */
export function isNarrowable(view: View): boolean {
  return ['clippings', 'figures', 'quotes', 'officials', 'states', 'matrix', 'timeline'].includes(view);
}

/** What stands around every view of the library: name, search, and the way to the other views. */
export function Frame({ route, keptHere, children, search, kept }: FrameProps) {
  const here: View = route.view === 'clipping' ? 'clippings' : route.view;
  const nav = useRef<HTMLElement>(null);
  const isRow = useMedia('(max-width: 820px)');
  // In a narrow window the views stand in a row that scrolls, in a low one what is kept may lie below; the present one must be seen.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here, keptHere, isRow]);
  return (
    <div class="frame">
      <button type="button" class="skip button" onClick={() => document.getElementById('main')?.focus()}>
        {t('skipToContent')}
      </button>
      <header class="frame-head">
        <a class="brand" href={formatRoute({})} aria-label={`${t('appName')} ${t('libraryTitle')}`}>
          <img src="/icons/48.png" width="28" height="28" alt="" />
          <span>
            {t('appName')} <span class="soft">{t('libraryTitle')}</span>
          </span>
        </a>
        {search}
      </header>
      <nav ref={nav} class="frame-nav" aria-label={t('libraryNav')}>
        {groups.map(([label, entries]) => (
          <Fragment key={label}>
            {label === 'navManage' && kept}
            <div class="nav-group">
              <h2>{t(label)}</h2>
              <ul class="nav-list">
                {entries.map(view => (
                  <li key={view}>
                    <a
                      href={formatRoute(isNarrowable(view) && view !== here ? { view, filter: route.filter } : { view })}
                      aria-current={view === here && keptHere === null ? 'page' : undefined}
                    >
                      {t(viewNames[view])}
                    </a>
                  </li>
                ))}
                {label === 'navManage' && (
                  <>
                    <li>
                      <a href={formatRoute({ ...route, dialog: 'export' })}>{t('exportMore')}</a>
                    </li>
                    <li>
                      <a href={formatRoute({ ...route, dialog: 'import' })}>{t('importMore')}</a>
                    </li>
                    <li>
                      <a href="/options.html">{t('settings')}</a>
                    </li>
                  </>
                )}
              </ul>
            </div>
          </Fragment>
        ))}
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
