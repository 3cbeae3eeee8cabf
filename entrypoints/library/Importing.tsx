import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../components/format.ts';
import { ImportDialog, type ImportState } from '../../components/library/ImportDialog.tsx';
import type { ImportPlan } from '../../utils/clippings/importing.ts';
import { t } from '../../utils/i18n/t.ts';
import type { FromImporter, ToImporter } from './importMessages.ts';
import { type Toasting, wordsOf } from './useToast.ts';

interface ImportingProps {
  toasting: Toasting;
  onClose: () => void;
}

/** The import dialog with its worker: reads and plans, applies on a click, ends with a way to undo. */
export function Importing({ toasting, onClose }: ImportingProps) {
  const [state, setState] = useState<ImportState>({ kind: 'choosing', problem: null });
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);

  const tell = (message: ToImporter) => worker.current?.postMessage(message);

  const hear = (message: FromImporter, fileName: string) => {
    switch (message.kind) {
      case 'progress':
        setState(old => (old.kind === 'working' ? { ...old, share: message.share } : old));
        break;
      case 'planned':
        setState({ kind: 'planned', fileName, plan: message.plan });
        break;
      case 'applied':
        toasting.done(doneWords(message.plan), true);
        onClose();
        break;
      case 'failed': {
        stop();
        const words = wordsOf({ key: message.key, message: message.message });
        setState({ kind: 'choosing', problem: message.line === null ? words : t('importInLine', words, formatNumber(message.line)) });
      }
    }
  };

  const read = (file: File) => {
    stop();
    const started = new Worker(new URL('./importer.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromImporter>) => hear(data, file.name);
    started.onerror = event => hear({ kind: 'failed', key: null, line: null, message: event.message }, file.name);
    setState({ kind: 'working', fileName: file.name, isApplying: false, share: null });
    tell({ kind: 'read', file });
  };

  return (
    <ImportDialog
      state={state}
      onFile={read}
      onApply={() => {
        if (state.kind !== 'planned') return;
        setState({ kind: 'working', fileName: state.fileName, isApplying: true, share: 0 });
        tell({ kind: 'apply' });
      }}
      onCancel={() => {
        stop();
        setState({ kind: 'choosing', problem: null });
      }}
      onClose={onClose}
    />
  );
}

function doneWords({ clippings, annotations, collections, presets }: ImportPlan): string {
  const sum = (part: 'added' | 'changed') => [clippings, annotations, collections, presets].reduce((all, counts) => all + counts[part], 0);
  return t('importDone', formatNumber(sum('added')), formatNumber(sum('changed')));
}
