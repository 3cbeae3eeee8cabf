import { hasSubjunctive } from '../text/subjunctive.ts';
import { isOneOf } from '../text/wordLists.ts';
import { reporter } from './clauseSpeaker.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { isSpeech, type QuoteContext, reach, startOfSentence } from './quoteClause.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import { openerOf } from './voice.ts';

/** Whom the report makes speak: a reference still to be resolved, or the speaker at once. */
export type Voice = { ref: SpeakerRef | null; speaker: Speaker | null };

/** "…, fragte Anna Muster", "wollte Anna Muster wissen": does the sentence tell that somebody asks? */
export function isAsked(context: QuoteContext, from: number, to: number): boolean {
  const words = context.tokens.slice(from, to);
  return words.some(({ text }) => isOneOf(text, 'fragte?n?') || (text === 'wissen' && words.some(one => isOneOf(one.text, 'wollten?'))));
}

/** "Erst als Bernd Tal nachfragte, wurde sie deutlicher.": who acts when somebody else has asked, in the main clause; or null. */
export function answering(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const { tokens } = context;
  const opener = isOneOf(tokens[from]?.text ?? '', 'Erst|Auch') ? from + 1 : from;
  if (!isOneOf(tokens[opener]?.text ?? '', '[Aa]ls|[Nn]achdem|[Ww]enn|[Ss]obald')) return null;
  for (let index = opener + 1; index < to - 1; index++) {
    if (tokens[index + 1]?.text !== ',' || !isOneOf(tokens[index]?.text ?? '', '(nach)?(fragte?n?|hakte?n?)|(nach)?gefragt')) continue;
    const subject = subjectOfClause(context, index + 2, to);
    return subject?.kind === 'group' ? null : subject;
  }
  return null;
}

/** "Und Anna Muster? „…“", "Ob er sich ärgert? „…“": who answers a question that the reporter only prints, from `from` to `to`; or null. */
export function questioned(context: QuoteContext, from: number, to: number): Voice | null {
  const { tokens, subjects } = context;
  if (tokens[to - 1]?.text !== '?') return null;
  if (isOneOf(tokens[from]?.text ?? '', 'Und|Aber|Doch')) {
    const mention = subjects.mentionAt(from + 1);
    if (mention !== null && (mention.end === to - 1 || mention.to === to - 1)) return { ref: { kind: 'person', mention }, speaker: null };
    const role = subjects.label(from + 1, to - 1);
    if (role !== null) return { ref: { kind: 'role', role }, speaker: null };
  }
  return isOneOf(tokens[from]?.text ?? '', 'Ob|Warum|Wieso|Weshalb') && !isAsked(context, from, to) ? heardHere(context, from) : null;
}

/** Tokens; paragraphs are shorter, but a page may be one paragraph. */
const farthest = 400;

/** Who had the word last in this paragraph before token `to`, or whom the sentence before is about. */
export function heardHere(context: QuoteContext, to: number): Voice | null {
  const { tokens, floor } = context;
  const { block } = tokens[to] ?? {};
  for (let end = to; end > Math.max(0, to - farthest) && tokens[end - 1]?.block === block; ) {
    const from = startOfSentence(tokens, end, tokens[end - 1]?.sentence, reach);
    if (floor.last !== null && floor.last.at > from && floor.last.at <= end) return { ref: null, speaker: floor.last.speaker };
    const ref = reporter(context, from, end) ?? openerOf(context, from, end);
    // "Die Leitung sei zu langsam.": of a thing, too
    if (ref !== null && !(ref.kind === 'role' && ref.role.gender === null)) return { ref, speaker: null };
    end = from;
  }
  return null;
}

/** "„…“ Das sei lauter, findet sie, aber schneller.": whom the reported sentence right behind, from `from`, makes speak by a tag. */
export function taggedBehind({ tokens, subjects }: QuoteContext, from: number): SpeakerRef | null {
  const { sentence, block } = tokens[from] ?? {};
  if (block !== tokens[from - 1]?.block) return null;
  for (let index = from; index < from + 30 && tokens[index + 2]?.sentence === sentence; index++) {
    if (subjects.isQuoted(index)) return null;
    if (tokens[index]?.text !== ',' || !isSpeech(tokens[index + 1]?.text ?? '')) continue;
    if (!hasSubjunctive(tokens, from, index)) return null;
    const pronoun = tokens[index + 2]?.text ?? '';
    if (isOneOf(pronoun, 'er|sie')) return { kind: 'pronoun', gender: pronoun === 'er' ? 'm' : 'f', at: index + 2 };
    const mention = subjects.mentionAt(index + 2);
    return mention?.from === index + 2 && !subjects.isGenitive(mention) ? { kind: 'person', mention } : null;
  }
  return null;
}
