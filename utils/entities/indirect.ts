import type { Span } from '../article/types.ts';
import { saysOutright } from '../gazetteer/people.ts';
import type { People } from './persons.ts';
import { readingOf } from './reading.ts';
import { spanAt } from './sentences.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';
import { type Token, tokenAt } from './tokens.ts';
import type { QuoteMention, RecognizerInput } from './types.ts';
import { isOneOf } from './wordLists.ts';

/** Forms that in a main clause can only be reported speech. */
const subjunctive = new Set(
  'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bringe brauche wisse lasse bleibe stehe liege arbeite zeige zähle sehe nehme erhalte bekomme handle führe biete laufe halte plane setze spare koste betrage bestehe gelte reiche fehle'.split(
    ' ',
  ),
);

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
  const { tokens } = people;
  const found: QuoteMention[] = [];
  let carried: { speaker: Speaker; block: number } | null = null;
  let quote = 0;
  for (const sentence of sentences) {
    const from = tokenAt(tokens, sentence.start);
    const to = tokenAt(tokens, sentence.end);
    const block = spanAt(body, sentence.start);
    if (block === null || block.kind === 'heading' || from >= to) continue;
    while (quote < direct.length && (direct[quote]?.end ?? 0) <= sentence.start) quote++;
    const held = direct[quote];
    if (held !== undefined && held.start < sentence.end) {
      carried =
        held.speaker === null
          ? null
          : { speaker: { name: held.speaker, isPerson: held.speakerIsPerson, person: null }, block: block.start };
      continue;
    }
    const cue = cueIn(people, subjects, from, to);
    let mood: Token | undefined;
    for (let index = from; index < to && mood === undefined; index++) {
      const token = tokens[index];
      if (token?.kind === 'small' && subjunctive.has(token.text)) mood = token;
    }
    let speaker: Speaker | null = null;
    if (cue !== null) speaker = resolve(cue.ref, from);
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

function cueIn(people: People, subjects: Subjects, from: number, to: number): { ref: SpeakerRef; word: string } | null {
  const { tokens } = people;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === 'laut' || token.text === 'Laut') {
      const ref = subjects.after(index, to);
      if (ref !== null) return { ref, word: token.text };
    }
    if (token.text === 'zufolge') {
      const mention = subjects.mentionAt(index - 1);
      if (mention !== null) return { ref: { kind: 'person', mention }, word: token.text };
    }
    if (token.text === 'Angaben' && isOneOf(tokens[index - 1]?.text ?? '', '[Nn]ach|den')) {
      const mention = subjects.mentionAt(index + 2) ?? subjects.mentionAt(index + 1);
      if (mention !== null) return { ref: { kind: 'person', mention }, word: `nach ${token.text}` };
    }
    if (token.kind !== 'small' || !saysOutright(token.text)) continue;
    const hasClause = tokens
      .slice(index + 1, Math.min(to, index + 60))
      .some(
        (other, offset, rest) =>
          other.text === ',' && (rest[offset + 1]?.text === 'dass' || rest.slice(offset + 1).some(one => subjunctive.has(one.text))),
      );
    const isBehind = tokens.slice(Math.max(from, index - 60), index).some(other => subjunctive.has(other.text));
    if (!hasClause && !isBehind) continue;
    const ref = isBehind && !hasClause ? subjects.after(index, to) : (subjects.before(index, from) ?? subjects.after(index, to));
    if (ref !== null) return { ref, word: token.text };
  }
  return null;
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return { start, end: last };
}
