import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { MentionQuestion } from '../../utils/clippings/memory.ts';
import type { StoredMention } from '../../utils/clippings/types.ts';
import { askFinder, onFinder } from './finderClient.ts';
import { repository } from './repository.ts';
import { type Live, useLive } from './useLive.ts';

/** More rows than this make no table to read; the view says that it was cut. */
export const mentionCap = 10_000;

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

/** Mentions of a kind across the library, of some keys or of one Land where given, with their clippings; null asks nothing. */
export function useMentions(question: Omit<MentionQuestion, 'limit'> | null): Live<MentionRow[]> {
  const summaries = useSummaries();
  const asked = JSON.stringify(question);
  const live = useLive(() => (question ? repository.mentionsFor({ ...question, limit: mentionCap }) : Promise.resolve([])), [asked]);
  return useMemo(() => {
    if (live.state !== 'ready') return live;
    if (summaries.state !== 'ready') return summaries;
    const byId = new Map(summaries.value.map(summary => [summary.id, summary]));
    const rows = live.value.flatMap(mention => {
      const clipping = byId.get(mention.clippingId);
      return clipping ? [{ mention, clipping }] : [];
    });
    return { state: 'ready', value: rows };
  }, [live, summaries]);
}
