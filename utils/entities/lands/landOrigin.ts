import type { StateCode } from '../../gazetteer/types.ts';
import type { People } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import type { Evidence } from './landEvidence.ts';

/** What the Land of an office was concluded from: an i18n key `why_<rule>` and the word that names or seats the Land. */
export interface LandOrigin {
  rule: 'landSentence' | 'landParagraph' | 'landSection' | 'landArticle';
  evidence: string[];
}

/** Which of several places, in text order, is nearest to `at`; the earlier of two. */
export function nearestOf<P extends { at: number }>(places: readonly P[], at: number): P | null {
  const next = firstAtOrAfter(places, at, place => place.at);
  const before = places[next - 1] ?? null;
  const after = places[next] ?? null;
  if (before === null || after === null) return before ?? after;
  return after.at - at < at - before.at ? after : before;
}

/** The word nearest to a token that tells a Land, and how near it stands; `evidence` tells that Land alone. */
export function originOfLand(
  { tokens, stateAt, scope }: People,
  evidence: readonly Evidence[],
  at: number,
  code: StateCode,
): LandOrigin | null {
  const own = tokens[at];
  if (own === undefined) return null;
  const nearest = nearestOf(evidence, at);
  const token = nearest === null ? undefined : tokens[nearest.at];
  if (token === undefined) return null;
  const state = stateAt.get(token.start);
  const word = state?.why.evidence[0] ?? token.text;
  if (token.block === own.block) return { rule: token.sentence === own.sentence ? 'landSentence' : 'landParagraph', evidence: [word] };
  return { rule: scope.at(own.start) === code ? 'landSection' : 'landArticle', evidence: [word] };
}
