import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Summary, summaryOf } from '../../components/library/compare/summary.ts';
import type { StoredMention } from '../../utils/clippings/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import { askFinder, onFinder } from './finderClient.ts';
import { repository } from './repository.ts';
import { type Live, useLive } from './useLive.ts';

/** More rows than this make no table to read; the view says that it was cut. */
export const mentionCap = 20_000;

/** A summary of every live clipping, the last saved first. */
export function useSummaries(): Live<Summary[]> {
  const [live, setLive] = useState<Live<Summary[]>>({ state: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    onFinder(message => {
      if (message.kind === 'summaries') setLive({ state: 'ready', value: message.summaries });
      else if (message.kind === 'changed') askFinder({ kind: 'summaries' });
      else if (message.kind === 'failed') setLive({ state: 'failed', error: message });
    }, abort.signal);
    askFinder({ kind: 'summaries' });
    return () => abort.abort();
  }, []);
  return live;
}

export interface MentionRow {
  mention: StoredMention;
  clipping: Summary;
}

/** Mentions of a kind across the library, of one Land or key where given, with their clippings. */
export function useMentions(question: { kind: StoredMention['kind']; state?: StateCode; key?: string }): Live<MentionRow[]> {
  const live = useLive(() => repository.mentionsAcross({ ...question, limit: mentionCap }), [question.kind, question.state, question.key]);
  return useMemo(
    () =>
      live.state === 'ready'
        ? { state: 'ready', value: live.value.map(({ mention, clipping }) => ({ mention, clipping: summaryOf(clipping) })) }
        : live,
    [live],
  );
}
