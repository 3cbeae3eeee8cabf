import { sourceOf } from '../gazetteer/sources.ts';
import { articlenessOf } from './articleness.ts';
import { type Glimpse, glimpse, isWorthJudging } from './glimpse.ts';
import { hostWeight, topicOf } from './topic.ts';
import type { Detection, Reason } from './types.ts';

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Judges a glimpse of a page, with what spoke for and against it; pure. `score` is above 0 for government IT. */
export function judge(seen: Glimpse): Detection {
  const topic = topicOf(seen.headline, seen.about, seen.text);
  const form = articlenessOf(seen);
  const source = sourceOf(hostOf(seen.url));
  const host: Reason[] = source?.scope === 'dedicated' ? [{ term: 'host', weight: hostWeight, count: 1 }] : [];
  const score = rounded(host.reduce((sum, { weight }) => sum + weight, topic.score));
  const article = form.reduce((sum, { weight }) => sum + weight, 0);
  return {
    // What the script on the page would not ask about is none here either: both give the same answer.
    isEgov: score > 0 && isWorthJudging(seen),
    isArticle: article >= 1 && seen.prose > 0,
    score,
    reasons: [...host, ...topic.reasons, ...form].map(reason => ({ ...reason, weight: rounded(reason.weight) })),
  };
}

/** Whether a page is an eGovernment article, with what spoke for and against it; pure, for any document. */
export const detect = (document: Document, url: string): Detection => judge(glimpse(document, url));
