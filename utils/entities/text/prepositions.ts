import type { People } from '../people/persons.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { endsInOneOf, isOneOf } from './wordLists.ts';

const prepositions = new Set(
  'von vom mit für gegenüber bei beim neben zu zum zur an am gegen über um unter ohne durch seit in im nach vor auf aus während wegen trotz anlässlich angesichts zwischen hinter laut samt statt ans ins aufs'.split(
    ' ',
  ),
);
export const isPreposition = (text: string): boolean => prepositions.has(text.toLowerCase());

/** "mit seinen Kollegen Anna Muster und Bernd Tal": is the name that begins at `from` beside a noun, or the second of two, behind a preposition other than "laut"? */
export function isAmongGoverned(people: Pick<People, 'tokens' | 'mentions'>, from: number): boolean {
  const { tokens, mentions } = people;
  const isGoverning = (index: number) =>
    tokens[index]?.sentence === tokens[from]?.sentence &&
    isPreposition(tokens[index]?.text ?? '') &&
    !isOneOf(tokens[index]?.text ?? '', '[Ll]aut');
  if (isOneOf(tokens[from - 1]?.text ?? '', 'und|sowie')) {
    const other = mentions[firstAtOrAfter(mentions, from - 1, ({ start }) => start) - 1];
    return other?.end === from - 1 && (isGoverning(other.from - 1) || isAmongGoverned(people, other.from));
  }
  const isPossessed = tokens[from - 1]?.kind === 'capital' && endsInOneOf(tokens[from - 2]?.text ?? '', '(sein|ihr|unser|dies)e[mnr]');
  return isPossessed && isGoverning(from - 3);
}
