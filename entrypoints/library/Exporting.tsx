import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ExportChoice, ExportDialog, type ExportScope } from '../../components/library/ExportDialog.tsx';
import { counted } from '../../components/plural.ts';
import { exportFormats } from '../../utils/export/formats.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { download, exportClippings } from './exporting.ts';
import { askOnce } from './finderClient.ts';
import { repository } from './repository.ts';
import type { Collecting } from './useCollections.ts';
import { readyValue, useLive } from './useLive.ts';
import { useTemplates } from './useTemplates.ts';
import { type Toasting, wordsOf } from './useToast.ts';

interface ExportingProps {
  /** A full backup was asked for: everything, without loss. */
  isBackup: boolean;
  article: string | null;
  selected: ReadonlySet<string>;
  /** Id of the collection listed, null for none. */
  collection: string | null;
  collecting: Collecting;
  /** Ids of the present search result; null where nothing narrows it. */
  resultIds: (() => Promise<string[]>) | null;
  settings: Settings;
  toasting: Toasting;
  onTemplates: () => void;
  onClose: () => void;
}

const choiceMemo = 'exportChoice';

/** The export dialog with its work: counts the scopes, remembers the choice, writes the file. */
export function Exporting({
  isBackup,
  article,
  selected,
  collection,
  collecting,
  resultIds,
  settings,
  toasting,
  onTemplates,
  onClose,
}: ExportingProps) {
  const [ids, setIds] = useState<Partial<Record<ExportScope, readonly string[]>>>({});
  /** The dialog is drawn once the last choice is known: it must not change under the user's hand. */
  const [isRemembered, setIsRemembered] = useState(false);
  const [choice, setChoice] = useState<Omit<ExportChoice, 'includePictures'>>({
    scope: 'all',
    collection,
    format: isBackup ? 'backup' : 'markdown',
    includeText: false,
    template: null,
  });
  const { templates } = useTemplates();
  const pictureBytes = readyValue(useLive(() => repository.pictureUse(), []))?.bytes ?? null;
  /** null until the user chose: then as many as a file takes that can be read again. */
  const [withPictures, setWithPictures] = useState<boolean | null>(null);
  const includePictures = withPictures ?? (pictureBytes ?? 0) < 120_000_000;
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);

  // What the dialog was opened on stays what it is about.
  useEffect(() => {
    const known: Partial<Record<ExportScope, readonly string[]>> = {};
    if (article) known.article = [article];
    if (selected.size > 0) known.selection = [...selected];
    setIds(known);
    const fail = (error: unknown) => setProblem(wordsOf(error));
    if (resultIds && !isBackup) resultIds().then(result => setIds(old => ({ ...old, result })), fail);
    askOnce('all').then(({ ids: all }) => setIds(old => ({ ...old, all })), fail);
    const remembered = repository.memo(choiceMemo).then(stored => {
      const last = parsed(stored);
      const [first = 'all'] = scopesNow();
      const scope = isBackup ? 'all' : first;
      setChoice(old => ({ ...old, ...(isBackup ? {} : last), scope }));
    }, fail);
    remembered.finally(() => setIsRemembered(true));
    return () => abort.current?.abort();
  }, []);

  // What lies nearest comes first and is chosen at first; a collection that is not at hand comes last.
  const scopesNow = (): ExportScope[] => [
    ...(article ? (['article'] as const) : []),
    ...(selected.size > 0 ? (['selection'] as const) : []),
    ...(collection && !isBackup ? (['collection'] as const) : []),
    ...(resultIds && !isBackup ? (['result'] as const) : []),
    'all',
    ...(!collection && !isBackup && collecting.collections.length > 0 ? (['collection'] as const) : []),
  ];
  const scopes = scopesNow();
  const collected = collecting.collections.find(one => one.id === choice.collection) ?? collecting.collections[0];
  // Its own order, without what lies in the trash.
  const live = useMemo(() => new Set(ids.all), [ids.all]);
  const inCollection = ids.all && collected?.members.flatMap(member => (live.has(member.id) ? [member.id] : []));
  const idsOf = (scope: ExportScope) => {
    if (scope === 'collection') return inCollection;
    // Chosen one by one, handed on as they stand in the list.
    if (scope === 'selection') return ids.selection && inOrderOf(ids.selection, (collection ? inCollection : ids.result) ?? ids.all ?? []);
    return ids[scope];
  };

  const run = async () => {
    const chosen = idsOf(choice.scope);
    if (!chosen) return;
    abort.current = new AbortController();
    setProblem(null);
    setProgress(0);
    try {
      const { format, includeText, template } = choice;
      const file = await exportClippings({
        ids: chosen,
        isWhole: choice.scope === 'all',
        format,
        includeText,
        template: (format === 'markdown' && templates.find(one => one.id === template)) || null,
        includePictures,
        meaningNames: settings.meaningNames,
        onProgress: setProgress,
        signal: abort.current.signal,
      });
      download(file);
      await repository.setMemo(choiceMemo, JSON.stringify({ format, includeText, template }));
      if (format === 'backup' && choice.scope === 'all') await repository.setMemo('backup', new Date().toISOString());
      toasting.done(t('exportDone', counted('countClippings', chosen.length), file.name));
      onClose();
    } catch (error) {
      if (!abort.current.signal.aborted) setProblem(wordsOf(error));
    } finally {
      setProgress(null);
    }
  };

  if (!isRemembered) return null;
  return (
    <ExportDialog
      formats={exportFormats}
      scopes={scopes.map(scope => ({ scope, count: idsOf(scope)?.length ?? null }))}
      collections={collecting.collections}
      pictureBytes={pictureBytes}
      templates={templates}
      onTemplates={onTemplates}
      choice={{ ...choice, collection: collected?.id ?? null, includePictures }}
      progress={progress}
      problem={problem}
      onChange={({ includePictures: wanted, ...rest }) => {
        if (wanted !== includePictures) setWithPictures(wanted);
        setChoice(rest);
      }}
      onExport={() => void run()}
      onCancel={() => abort.current?.abort()}
      onClose={onClose}
    />
  );
}

function parsed(stored: string | null): Partial<Pick<ExportChoice, 'format' | 'includeText' | 'template'>> {
  try {
    const { format, includeText, template } = JSON.parse(stored ?? '{}');
    if (!exportFormats.some(one => one.id === format)) return {};
    return { format, includeText: includeText === true, template: typeof template === 'string' ? template : null };
  } catch {
    // A memo of another version is no reason to fail; the choice is made anew.
    return {};
  }
}

/** The ids in the order of a list; those it does not hold come last. */
function inOrderOf(ids: readonly string[], list: readonly string[]): string[] {
  const wanted = new Set(ids);
  const known = list.filter(id => wanted.delete(id));
  return [...known, ...wanted];
}
