import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../components/library/compare/summary.ts';
import { emptyFilter, type Filter } from '../../components/library/route.ts';
import type { StoredMention } from '../../utils/clippings/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import { askFinder, onFinder } from './finderClient.ts';
import type { FromFinder, TableLine, TableOf } from './finderMessages.ts';
import { repository } from './repository.ts';
import { type Live, useLive } from './useLive.ts';

/** Every question to the finder has a number of its own. */
let asks = 0;

/**
 * The last answer to a question of one kind, until the library changes in a way that makes it old: whoever goes from one view to the next,
 * or comes back from a place in it, has it at once.
 */
function lastAnswer<T>(isOld: (change: Extract<FromFinder, { kind: 'changed' }>) => boolean) {
  let last: { asked: string; value: T } | null = null;
  // Nobody may be listening when it changes.
  onFinder(message => {
    if (message.kind === 'changed' && isOld(message)) last = null;
  }, new AbortController().signal);
  return {
    to: (asked: string): T | null => (last?.asked === asked ? last.value : null),
    keep(asked: string, value: T) {
      last = { asked, value };
    },
  };
}

const summaries = lastAnswer<Summary[]>(() => true);
const lines = lastAnswer<readonly TableLine[]>(change => change.isLibrary);

/** A summary of every live clipping that a filter leaves, the last published first; null asks for none. */
export function useSummaries(filter: Filter | null = emptyFilter): Live<Summary[]> {
  const [live, setLive] = useState<Live<Summary[]>>({ state: 'loading' });
  const asked = JSON.stringify(filter);
  useEffect(() => {
    if (!filter) return;
    const abort = new AbortController();
    let ask = 0;
    const begin = () => {
      ask = ++asks;
      askFinder({ kind: 'summaries', ask, filter });
    };
    onFinder(message => {
      if (message.kind === 'summaries' && message.ask === ask) {
        summaries.keep(asked, message.summaries);
        setLive({ state: 'ready', value: message.summaries });
      } else if (message.kind === 'changed' && (message.isLibrary || filter.text.trim() !== '')) begin();
      else if (message.kind === 'failed') setLive({ state: 'failed', error: message });
    }, abort.signal);
    const known = summaries.to(asked);
    if (known) setLive({ state: 'ready', value: known });
    else begin();
    return () => abort.abort();
  }, [asked]);
  return live;
}

/** The lines of a table as far as they are read: `share` of the clippings, 1 when all are. */
export interface Lines {
  lines: readonly TableLine[];
  share: number;
}

/**
 * The lines of a table (null: of none) about the clippings that a filter leaves, the last published first; its words are for whoever shows the lines.
 * The first ones are there at once, the others in ever larger steps, since a table of 100,000 lines is sorted anew with each.
 */
export function useLines(of: TableOf | null, filter: Filter, land: StateCode | null = null): Live<Lines> {
  const [live, setLive] = useState<Live<Lines>>({ state: 'loading' });
  const held = useRef('');
  const asked = JSON.stringify([of, { ...filter, text: '' }, land]);
  useEffect(() => {
    if (of === null) return;
    const abort = new AbortController();
    let ask = 0;
    let read: TableLine[] = [];
    let shown = 0;
    const begin = () => {
      if (ask > 0) askFinder({ kind: 'stop', ask });
      [ask, read, shown] = [++asks, [], 0];
      askFinder({ kind: 'lines', ask, of, filter: { ...filter, text: '' }, land });
    };
    onFinder(message => {
      if (message.kind === 'lines' && message.ask === ask) {
        for (const line of message.lines) read.push(line);
        const isDone = message.share >= 1;
        // What was read before the library changed stands until all is read anew.
        if (!isDone && (held.current === asked || read.length === 0 || read.length < 2 * shown)) return;
        shown = read.length;
        held.current = isDone ? asked : '';
        if (isDone) lines.keep(asked, read);
        setLive({ state: 'ready', value: { lines: isDone ? read : [...read], share: message.share } });
      } else if (message.kind === 'changed' && message.isLibrary) begin();
      else if (message.kind === 'failed') setLive({ state: 'failed', error: message });
    }, abort.signal);
    const known = lines.to(asked);
    if (known) {
      held.current = asked;
      setLive({ state: 'ready', value: { lines: known, share: 1 } });
    } else begin();
    return () => {
      abort.abort();
      askFinder({ kind: 'stop', ask });
    };
  }, [asked]);
  return live;
}

/** All mentions of one kind of a person, with their clippings. */
export function useMentionsOf(kind: 'official' | 'quote', person: string): Live<{ mention: StoredMention; clipping: Summary }[]> {
  const known = useSummaries();
  const live = useLive(() => repository.mentionsOfPerson(kind, person), [kind, person]);
  return useMemo(() => {
    if (live.state !== 'ready') return live;
    if (known.state !== 'ready') return known;
    const byId = new Map(known.value.map(summary => [summary.id, summary]));
    const rows = live.value.flatMap(mention => {
      const clipping = byId.get(mention.clippingId);
      return clipping ? [{ mention, clipping }] : [];
    });
    return { state: 'ready', value: rows };
  }, [live, known]);
}
