import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { EmptyPanel } from '../../components/panel/EmptyPanel.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { openRepository } from '../../utils/clippings/repository.ts';
import type { ClippingHead } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { askReader } from '../../utils/messaging/ask.ts';
import { changeSettings, onSettingsChange, type Settings } from '../../utils/settings/settings.ts';
import { openLibrary } from '../background/acts.ts';
import { ensureReader } from '../background/inject.ts';
import { exportChoices, exportClipping } from './exporting.ts';
import { textOf, useArticle } from './useArticle.ts';

const repository = openRepository();

interface Toast {
  text: string;
  isError: boolean;
  onUndo: (() => void) | null;
}

/** The side panel: what the reader knows of the active tab, and the library's side of it. */
export function PanelApp({ stored }: { stored: Settings }) {
  const { reading, reload } = useArticle();
  const [settings, setSettings] = useState(stored);
  const [clipping, setClipping] = useState<ClippingHead | null>(null);
  const [knownTags, setKnownTags] = useState<string[]>([]);
  const [toast, setToast] = useState<Toast | null>(null);
  const seen = useRef('');

  const fail = (error: unknown) => setToast({ text: textOf(error), isError: true, onUndo: null });
  const attempt = (work: Promise<unknown>) => void work.catch(fail);
  const tabId = reading.tabId;
  const article = reading.kind === 'article' ? reading.state.article : null;
  const url = article?.url ?? null;
  const articleId = article?.articleId ?? null;

  useEffect(() => {
    const abort = new AbortController();
    onSettingsChange(setSettings, abort.signal);
    repository.watch(() => repository.knownTags(), setKnownTags, fail, abort.signal);
    return () => abort.abort();
  }, []);

  useEffect(() => {
    setClipping(null);
    seen.current = '';
    if (url === null || tabId === null) return;
    const abort = new AbortController();
    repository.watch(
      () => repository.clippingOfPage(url, articleId),
      found => {
        setClipping(found?.clipping ?? null);
        // The reader paints what the library holds: it is told when that changed, by whichever tab.
        const now = JSON.stringify(found?.annotations.map(({ id, updatedAt }) => [id, updatedAt]) ?? null);
        if (seen.current !== '' && seen.current !== now) void askReader(tabId, 'annotationsChanged').then(reload, fail);
        seen.current = now;
      },
      fail,
      abort.signal,
    );
    return () => abort.abort();
  }, [url, articleId, tabId, reload]);

  // Undo and redo by their usual keys, outside of fields, which have their own.
  const clippingId = clipping?.id ?? null;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isKey || clippingId === null || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
      event.preventDefault();
      const act = event.shiftKey ? repository.redo(clippingId) : repository.undo(clippingId);
      const [done, nothing] = event.shiftKey ? (['noticeRedone', 'redoNothing'] as const) : (['noticeUndone', 'undoNothing'] as const);
      attempt(act.then(label => setToast({ text: t(label ? done : nothing), isError: false, onUndo: null })));
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [clippingId]);

  useEffect(() => {
    if (!toast || toast.isError) return;
    const timer = setTimeout(() => setToast(null), 8000);
    return () => clearTimeout(timer);
  }, [toast]);

  const undo = (clippingId: string) => () => {
    attempt(repository.undo(clippingId).then(() => setToast({ text: t('noticeUndone'), isError: false, onUndo: null })));
  };
  const read = async (id: number) => {
    await ensureReader(id);
    reload();
  };

  return (
    <>
      {reading.kind === 'empty' ? (
        <EmptyPanel
          why={reading.why}
          onRead={() => tabId !== null && attempt(read(tabId))}
          onOpenLibrary={() => attempt(openLibrary(null))}
        />
      ) : (
        <Panel
          state={reading.state}
          clipping={clipping}
          settings={settings}
          knownTags={knownTags}
          exports={exportChoices}
          onSave={() => attempt(askReader(reading.tabId, 'saveArticle').then(reload))}
          onExport={format =>
            attempt(
              (clipping ? Promise.resolve(clipping.id) : askReader(reading.tabId, 'saveArticle'))
                .then(id => repository.wholeClipping(id))
                .then(whole => whole && exportClipping(whole, format, settings.meaningNames))
                .then(name => name && setToast({ text: t('exported', name), isError: false, onUndo: null })),
            )
          }
          onOpenLibrary={() => attempt(openLibrary(clipping?.id ?? null))}
          onShowKinds={kinds => attempt(showKinds(kinds))}
          onRevealMention={({ start, end }) => attempt(askReader(reading.tabId, 'revealSpan', { start, end }))}
          onReveal={span => attempt(askReader(reading.tabId, 'revealSpan', span))}
          onEdit={(id, value) => attempt(repository.editAnnotation(id, value))}
          onDelete={id =>
            attempt(
              repository
                .deleteAnnotation(id)
                .then(() => setToast({ text: t('noticeDeleted'), isError: false, onUndo: clipping ? undo(clipping.id) : null })),
            )
          }
          onReattach={(id, span) => attempt(askReader(reading.tabId, 'reattach', { id, span }).then(reload))}
          onChangeClipping={change =>
            attempt(
              (clipping ? Promise.resolve(clipping.id) : askReader(reading.tabId, 'saveArticle')).then(id =>
                repository.editClipping(id, change),
              ),
            )
          }
        />
      )}
      <div class="toast-line" role={toast?.isError ? 'alert' : 'status'}>
        {toast && (
          <div class={`toast ${toast.isError ? 'error' : ''}`}>
            <span>{toast.text}</span>
            {toast.onUndo && (
              <Button size="small" onClick={toast.onUndo}>
                {t('undo')}
              </Button>
            )}
            <Button size="small" look="quiet" label={t('close')} onClick={() => setToast(null)}>
              ×
            </Button>
          </div>
        )}
      </div>
    </>
  );

  async function showKinds(kinds: EntityKind[]): Promise<void> {
    const shown = { state: false, official: false, figure: false, quote: false };
    for (const kind of kinds) shown[kind] = true;
    setSettings(await changeSettings({ shownKinds: shown }));
    reload();
  }
}
