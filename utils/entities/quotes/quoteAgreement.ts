import { saysOutright } from '../../gazetteer/people.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { PersonMention } from '../people/persons.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { type Attribution, isSpeech, type QuoteContext, type Range } from './quoteClause.ts';
import { looksLikeSpeech } from './speechLike.ts';

/** "(kurz: „Fed“)": what a thing is called. */
export function isBracketed({ tokens }: QuoteContext, { to }: Range): boolean {
  const words = tokens.slice(to - 4, to - 1).map(token => token.text);
  return words.lastIndexOf('(') > words.lastIndexOf(')') && !words.some(isSpeech);
}

/** "„HD 13189“ ist ein Stern": a name as a part of the sentence, which no comma sets apart. */
export function isMentioned({ tokens }: QuoteContext, inner: string, { from }: Range): boolean {
  const next = tokens[from];
  // "„In Prüfung“ sei das, heißt es": reported
  return (
    next?.kind === 'small' &&
    !isOneOf(next.text, 'sei|seien') &&
    !looksLikeSpeech(inner) &&
    !endsInOneOf(inner.trim(), '[.!?…]') &&
    !saysOutright(next.text)
  );
}

/** "Hilfe kam von Sarah Palm: „…“, sagte die Gouverneurin": of those named before, the one the tag's gender allows. */
export function agreeing(
  { tokens, people, subjects }: QuoteContext,
  ahead: Attribution,
  behind: Attribution | null,
  { from, to }: Range,
): Attribution {
  const { ref } = behind ?? {};
  const isNoun = ref?.kind === 'group' && personPhrase(tokens, ref.start, people.sense)?.isPlural === false;
  const article = isNoun ? ((tokens[ref.start]?.text ?? '').toLowerCase() === 'die' ? 'f' : 'm') : null;
  const gender = ref?.kind === 'role' ? ref.role.gender : ref?.kind === 'pronoun' ? ref.gender : article;
  const fits = (mention: PersonMention) => gender === null || mention.person.gender === null || mention.person.gender === gender;
  if (ahead.ref?.kind !== 'person' || fits(ahead.ref.mention)) return ahead;
  for (let index = to - 1; index >= from; index--) {
    const mention = subjects.mentionAt(index);
    if (mention !== null && fits(mention)) return { ...ahead, ref: { kind: 'person', mention } };
  }
  return ahead;
}
