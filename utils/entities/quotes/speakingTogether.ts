import { behindBrackets } from '../people/nameClues.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';

/** "sagten die Amtsleiter Anna Muster und Bernd Tal": of a verb in the plural whose subject is one of several, all of them. */
export function speakingTogether(subjects: Subjects, verb: number, ref: SpeakerRef | null): SpeakerRef | null {
  const { tokens } = subjects;
  if (ref?.kind !== 'person' || !(endsInOneOf(tokens[verb]?.text ?? '', '[elr]n') || isOneOf(tokens[verb]?.text ?? '', 'so'))) return ref;
  const { mention } = ref;
  const isAnd = (index: number) => isOneOf(tokens[index]?.text ?? '', 'und|sowie');
  const and = behindBrackets(tokens, mention.end);
  const next = isAnd(and) ? subjects.mentionAt(and + 1) : null;
  const last = next !== null && next.start > mention.end && next.from <= and + 1 ? next : mention;
  const ahead = last.start === mention.start && isAnd(mention.start - 1) ? mention.start - 1 : mention.from - 1;
  const end = tokens[ahead - 1]?.text === ')' ? ahead - 4 + 1 : ahead;
  const previous = isAnd(ahead) ? subjects.mentionEndingAt(end) : null;
  const first = previous ?? mention;
  return first === last ? ref : { kind: 'group', start: first.start, end: last.end, isSeveral: true };
}
