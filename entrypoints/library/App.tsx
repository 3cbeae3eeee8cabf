import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../../components/library/Frame.tsx';
import { SearchField } from '../../components/library/SearchField.tsx';
import { ToastLine } from '../../components/library/Toasts.tsx';
import { onSettingsChange, type Settings } from '../../utils/settings/settings.ts';
import { ListView } from './ListView.tsx';
import { ReadView } from './ReadView.tsx';
import { useFound } from './useFound.ts';
import { goTo, useRoute } from './useRoute.ts';
import { useToast } from './useToast.ts';

/** The library: one page, one route, one view at a time. */
export function App({ stored }: { stored: Settings }) {
  const route = useRoute();
  const toasting = useToast();
  const [settings, setSettings] = useState(stored);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(route);

  useEffect(() => {
    const abort = new AbortController();
    onSettingsChange(setSettings, abort.signal);
    return () => abort.abort();
  }, []);
  useEffect(() => setSelected(new Set()), [route.view]);

  return (
    <>
      <Frame
        route={route}
        search={
          <SearchField
            text={route.filter.text}
            progress={null}
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
        {route.view === 'clipping' && route.id ? (
          <ReadView key={route.id} route={route} id={route.id} settings={settings} toasting={toasting} />
        ) : (
          <ListView
            route={route}
            found={found}
            selected={selected}
            onSelected={setSelected}
            meaningNames={settings.meaningNames}
            toasting={toasting}
          />
        )}
      </Frame>
      <ToastLine toast={toasting.toast} onDismiss={toasting.dismiss} />
    </>
  );
}
