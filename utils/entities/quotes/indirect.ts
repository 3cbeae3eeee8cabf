import type { Span } from '../../article/types.ts';
import type { People, PersonMention } from '../people/persons.ts';
import { readingOf } from '../text/reading.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { QuoteMention, RecognizerInput } from '../types.ts';
import { cueIn } from './reportCue.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';

/**
 * Reported speech: a sentence with "laut", "zufolge", "nach Angaben" or a speech verb with "dass", and the sentences in the Konjunktiv that
 * go on from it. Sentences that hold a direct quotation are left to it.
 */
export function reportedSpeech(
  input: RecognizerInput,
  people: People,
  subjects: Subjects,
  direct: readonly QuoteMention[],
  resolve: (ref: SpeakerRef, at: number) => Speaker,
): QuoteMention[] {
  const { sentences, body, text } = readingOf(input);
  const { tokens, places } = people;
  const cuesIn = bySentence(tokens, places.report);
  const moodsIn = bySentence(tokens, places.mood);
  const found: QuoteMention[] = [];
  let carried: { speaker: Speaker; block: number } | null = null;
  let quote = 0;
  let next = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (sentence === undefined) break;
    while (next < body.length && (body[next]?.end ?? 0) <= sentence.start) next++;
    const block = body[next];
    if (block === undefined || block.start > sentence.start || block.kind === 'heading') continue;
    while (quote < direct.length && (direct[quote]?.end ?? 0) <= sentence.start) quote++;
    const held = direct[quote];
    if (held !== undefined && held.start < sentence.end) {
      carried =
        held.speaker === null
          ? null
          : { speaker: { name: held.speaker, isPerson: held.speakerIsPerson, person: null }, block: block.start };
      continue;
    }
    const moods = moodsIn(number).filter(at => !isOwnIndicative(tokens, at));
    const cues = cuesIn(number);
    const range = cues.length === 0 ? null : { from: tokenAt(tokens, sentence.start), to: tokenAt(tokens, sentence.end) };
    const cue = range === null ? null : cueIn(people, subjects, cues, moods, range);
    const mood = tokens[moods[0] ?? -1];
    const first = mood === undefined ? 0 : tokenAt(tokens, sentence.start);
    const opened = moods[0] === undefined ? null : openerOf(subjects, first, moods[0]);
    let speaker: Speaker | null = null;
    // "In Sicherheitskreisen war zu hören, …": whom nobody names
    if (mood !== undefined && cue === null && isHearsay(tokens, sentence)) carried = null;
    if (range !== null && cue !== null) speaker = resolve(cue.ref, range.from);
    else if (mood !== undefined && opened !== null) speaker = resolve({ kind: 'person', mention: opened }, first);
    else if (mood !== undefined && carried?.block === block.start) speaker = carried.speaker;
    if (speaker === null || speaker.name === null || (cue === null && mood === undefined)) {
      if (mood === undefined) carried = null;
      continue;
    }
    carried = { speaker, block: block.start };
    const evidence = [cue?.word ?? mood?.text ?? '', speaker.name];
    const span = withoutBlanks(text, sentence);
    found.push({
      kind: 'quote',
      ...span,
      speaker: speaker.name,
      speakerIsPerson: speaker.isPerson,
      indirect: true,
      why: { rule: 'quoteIndirect', evidence },
    });
  }
  return found;
}

/**
 * "Anna Muster zeigt sich dankbar für jeden, der helfen wolle.": who opens a sentence and so has spoken what its Konjunktiv at `mood` reports; but not
 * "Anna Muster kann man nicht vorwerfen, sie habe …".
 */
function openerOf(subjects: Subjects, first: number, mood: number): PersonMention | null {
  const named = subjects.mentionAt(first);
  if (named?.from !== first || subjects.isGenitive(named) || mood === named.to || mood === named.end) return null;
  for (let index = first; index < mood; index++) {
    const text = subjects.tokens[index]?.text;
    if (text === 'man') return null;
    // "Muster: Ich arbeite daran" is an answer.
    if (text === ':') return index === named.end || index === named.to ? null : named;
    if (text === ',') return named;
  }
  return null;
}

/** The places within a sentence, of a list in order; asked for one sentence after the other. */
function bySentence(tokens: readonly Token[], places: readonly number[]): (sentence: number) => readonly number[] {
  const sentenceAt = (place: number) => tokens[places[place] ?? -1]?.sentence ?? Number.POSITIVE_INFINITY;
  let start = 0;
  return sentence => {
    while (sentenceAt(start) < sentence) start++;
    let end = start;
    while (sentenceAt(end) === sentence) end++;
    return places.slice(start, end);
  };
}

/** "Ich spiele", "öffne ich": the first person's indicative, but "ich solle". */
const isOwnIndicative = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some(beside => isOneOf(tokens[beside]?.text ?? '', '[Ii]ch')) &&
  !isOneOf(tokens[at]?.text ?? '', 'sei|solle|wolle|müsse|könne|dürfe|möge|wisse|werde');

/** "Von Kollegen ist zu hören, dass": told without anybody who tells it. */
const isHearsay = (tokens: readonly Token[], { start, end }: Span): boolean =>
  tokens.slice(tokenAt(tokens, start), Math.min(tokenAt(tokens, end), tokenAt(tokens, start) + 14)).some(
    ({ text }, index, words) =>
      (isOneOf(text, 'hören|erfahren|vernehmen') && words[index - 1]?.text === 'zu') ||
      // "Im Netz wurde häufig berichtet, dass"
      (words[index + 1]?.text === ',' &&
        isOneOf(text, 'berichtet|behauptet|gemeldet|spekuliert|gemunkelt|vermutet') &&
        words.slice(0, index).some(word => isOneOf(word.text, 'wird|wurden?|werden'))),
  );

function withoutBlanks(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return { start, end: last };
}
