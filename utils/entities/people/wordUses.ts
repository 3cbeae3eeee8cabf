import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** Where a text has a word last behind an article, and last at the start of a sentence before a verb; token numbers, -1 where nowhere. */
export interface WordUse {
  asNoun: number;
  asSubject: number;
}

/** How the text uses each of its capitalised words, by word. */
export const lastUses = once((tokens: readonly Token[]): ReadonlyMap<string, WordUse> => {
  const uses = new Map<string, WordUse>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'capital') continue;
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const isNoun = before !== undefined && isOneOf(before.text, articleLike);
    const isSubject = token.isFirst && next?.kind === 'small' && endsInOneOf(next.text, 'te?|hat|ist|war|will|kann|soll');
    if (!isNoun && !isSubject) continue;
    let use = uses.get(token.text);
    if (use === undefined) {
      use = { asNoun: -1, asSubject: -1 };
      uses.set(token.text, use);
    }
    if (isNoun) use.asNoun = index;
    if (isSubject) use.asSubject = index;
  }
  return uses;
});

const articleLike =
  '[dD](er|ie|as|en|em|es)|[eE]in|[eE]ine[rnms]?|[kK]ein|[kK]eine[rnms]?|[zZ]um|[zZ]ur|[iI]m|[aA]m|[vV]om|[bB]eim|[dD]iese[rnms]?|[iI]hre[rnms]?|[sS]eine[rnms]?';
