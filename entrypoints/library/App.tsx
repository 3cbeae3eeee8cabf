import { useEffect, useState } from 'preact/hooks';
import { CollectionNav } from '../../components/library/CollectionNav.tsx';
import { FilterChips } from '../../components/library/FilterChips.tsx';
import { Frame, isNarrowable, viewNames } from '../../components/library/Frame.tsx';
import { collectionShown, formatRoute, isEmptyFilter } from '../../components/library/route.ts';
import { SavedSearches } from '../../components/library/SavedSearches.tsx';
import { SearchField } from '../../components/library/SearchField.tsx';
import { ToastLine } from '../../components/library/Toasts.tsx';
import { stateCodes } from '../../utils/gazetteer/stateCodes.ts';
import { t } from '../../utils/i18n/t.ts';
import { onSettingsChange, type Settings } from '../../utils/settings/settings.ts';
import { ListView } from './ListView.tsx';
import { loadAll } from './later.tsx';
import { repository } from './repository.ts';
import { useCollections } from './useCollections.ts';
import { useFound } from './useFound.ts';
import { goTo, useRoute } from './useRoute.ts';
import { useSavedSearches } from './useSavedSearches.ts';
import { useToast } from './useToast.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import {
  Exporting,
  FiguresView,
  Importing,
  MatrixView,
  OfficialsView,
  PersonView,
  QuotesView,
  ReadView,
  SeriesView,
  StatesView,
  StateView,
  Templating,
  TimelineView,
  UpkeepView,
} from './views.ts';

/** The library: one page, one route, one view at a time. */
export function App({ stored }: { stored: Settings }) {
  const route = useRoute();
  const toasting = useToast();
  const [settings, setSettings] = useState(stored);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(route);
  const saved = useSavedSearches(toasting);
  const collecting = useCollections(toasting);

  useEffect(() => {
    const abort = new AbortController();
    onSettingsChange(setSettings, abort.signal);
    return () => abort.abort();
  }, []);
  useEffect(() => setSelected(new Set()), [route.view]);
  useEffect(() => {
    const timer = setTimeout(loadAll, 2_000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // What was deleted a month ago goes when the library is opened, but not in the way of its first list.
    const timer = setTimeout(() => repository.purge().catch(toasting.fail), 10_000);
    return () => clearTimeout(timer);
  }, [toasting.fail]);
  useUndoKeys(route.view === 'clipping' ? route.id : null, toasting);

  // A dialog over a view is no other place.
  const place = formatRoute({ ...route, dialog: null });
  const searchHere = saved.searches.find(search => search.hash === place)?.id ?? null;
  const collectionHere = route.view === 'clippings' ? collectionShown(route.filter) : null;
  const onKeepSearch = searchHere ? null : (name: string) => saved.keep(name, place);
  const toastLine = <ToastLine toast={toasting.toast} onDismiss={toasting.dismiss} />;

  const viewOf = () => {
    const { view, id } = route;
    switch (view) {
      case 'clipping':
        return <ReadView key={id} route={route} id={id ?? ''} settings={settings} collecting={collecting} toasting={toasting} />;
      case 'figures':
        return <FiguresView route={route} />;
      case 'quotes':
        return <QuotesView route={route} />;
      case 'officials':
        return id ? <PersonView key={id} name={id} /> : <OfficialsView route={route} />;
      case 'states': {
        const code = stateCodes.find(known => known === id);
        return code ? <StateView key={code} code={code} /> : <StatesView route={route} />;
      }
      case 'matrix':
        return <MatrixView route={route} />;
      case 'timeline':
        return <TimelineView route={route} />;
      case 'series':
        return <SeriesView name={id} />;
      case 'upkeep':
        return <UpkeepView settings={settings} toasting={toasting} />;
      case 'clippings':
      case 'trash':
        return (
          <ListView
            key={view}
            route={route}
            found={found}
            selected={selected}
            onSelected={setSelected}
            meaningNames={settings.meaningNames}
            collecting={collecting}
            toasting={toasting}
            onKeepSearch={onKeepSearch}
          />
        );
    }
  };

  return (
    <>
      <Frame
        route={route}
        keptHere={searchHere ?? collectionHere}
        kept={
          <>
            <CollectionNav collections={collecting.collections} current={collectionHere} onCreate={collecting.create} />
            <SavedSearches searches={saved.searches} current={searchHere} onRename={saved.rename} onForget={saved.forget} />
          </>
        }
        search={
          <SearchField
            text={route.filter.text}
            progress={found.progress}
            onSearch={text =>
              goTo(
                {
                  ...route,
                  view: route.view === 'clipping' ? 'clippings' : route.view,
                  id: null,
                  filter: { ...route.filter, text },
                  sort: text ? 'relevance' : 'created',
                },
                true,
              )
            }
          />
        }
      >
        {isNarrowable(route.view) && route.view !== 'clippings' && route.id === null && (
          <div class="narrowing">
            <FilterChips
              filter={route.filter}
              names={{ meanings: settings.meaningNames, collections: collecting.names }}
              onFilter={filter => goTo({ ...route, filter })}
              onKeep={onKeepSearch && (name => onKeepSearch(`${t(viewNames[route.view])}: ${name}`))}
            />
          </div>
        )}
        {viewOf()}
      </Frame>
      {(route.dialog === 'export' || route.dialog === 'backup') && (
        <Exporting
          key={route.dialog}
          isBackup={route.dialog === 'backup'}
          article={route.view === 'clipping' ? route.id : null}
          selected={selected}
          collection={collectionShown(route.filter)}
          collecting={collecting}
          resultIds={isEmptyFilter(route.filter) || collectionShown(route.filter) ? null : found.allIds}
          settings={settings}
          toasting={toasting}
          onTemplates={() => goTo({ ...route, dialog: 'templates' })}
          onClose={() => goTo({ ...route, dialog: null })}
        />
      )}
      {route.dialog === 'templates' && (
        <Templating
          article={route.view === 'clipping' ? route.id : null}
          settings={settings}
          toasting={toasting}
          toastLine={toastLine}
          onClose={() => goTo({ ...route, dialog: 'export' })}
        />
      )}
      {route.dialog === 'import' && <Importing toasting={toasting} onClose={() => goTo({ ...route, dialog: null })} />}
      {/* What lies outside a dialog cannot be pressed while it is open. */}
      {route.dialog !== 'templates' && toastLine}
    </>
  );
}
