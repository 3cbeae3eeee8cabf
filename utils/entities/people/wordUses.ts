import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** By word: where the text has it last behind an article, and last at the start of a sentence before a verb. */
export const lastUses = once((tokens: readonly Token[]): ReadonlyMap<string, { asNoun: number; asSubject: number }> => {
  const uses = new Map<string, { asNoun: number; asSubject: number }>();
  for (const [index, { text, isFirst }] of tokens.entries()) {
    const next = tokens[index + 1];
    const isNoun = isOneOf((tokens[index - 1]?.text ?? '').toLowerCase(), articleLike);
    const isSubject = isFirst && next?.kind === 'small' && endsInOneOf(next.text, 'te?|hat|ist|war|will|kann|soll');
    if (!isNoun && !isSubject) continue;
    const known = uses.get(text);
    const use = known ?? { asNoun: -1, asSubject: -1 };
    if (isNoun) use.asNoun = index;
    if (isSubject) use.asSubject = index;
    if (known === undefined) uses.set(text, use);
  }
  return uses;
});

const articleLike =
  'der|die|das|den|dem|des|ein|eine[rnms]?|kein|keine[rnms]?|zum|zur|im|am|vom|beim|diese[rnms]?|ihre[rnms]?|seine[rnms]?';
