import type { StateCode } from '../gazetteer/types.ts';
import type { Evidence } from './landEvidence.ts';
import type { People } from './persons.ts';

/** What the Land of an office was concluded from: an i18n key `why_<rule>` and the word that names or seats the Land. */
export interface LandOrigin {
  rule: 'landSentence' | 'landParagraph' | 'landSection' | 'landArticle';
  evidence: string[];
}

/** The word nearest to a token that tells a Land, and how near it stands. */
export function originOfLand(
  { tokens, stateAt, scope }: People,
  evidence: readonly Evidence[],
  at: number,
  code: StateCode,
): LandOrigin | null {
  const own = tokens[at];
  if (own === undefined) return null;
  const telling = evidence.filter(one => one.code === code && (one.kind === 'land' || one.kind === 'capital' || one.kind === 'town'));
  const nearest = telling.reduce<Evidence | null>(
    (best, one) => (best === null || Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best),
    null,
  );
  const token = nearest === null ? undefined : tokens[nearest.at];
  if (token === undefined) return null;
  const state = stateAt.get(token.start);
  const word = state?.why.evidence[0] ?? token.text;
  if (token.block === own.block) return { rule: token.sentence === own.sentence ? 'landSentence' : 'landParagraph', evidence: [word] };
  return { rule: scope.at(own.start) === code ? 'landSection' : 'landArticle', evidence: [word] };
}
