import type { Person, PersonMention } from '../people/persons.ts';
import { spanAt } from '../text/sentences.ts';
import { hasSubjunctive, isSubjunctive } from '../text/subjunctive.ts';
import { tokenAt } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { reporter } from './clauseSpeaker.ts';
import { subjectOfClause, subordinate } from './clauseSubject.ts';
import { attributionNext } from './quoteAfter.ts';
import { answering, heardHere, isAsked, questioned, taggedBehind } from './quoteAsked.ts';
import { attributionBefore } from './quoteBefore.ts';
import { type Attribution, isBlank, type QuoteContext, type Range, reach, startOfSentence } from './quoteClause.ts';
import type { Quoted } from './quoteMarks.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import { voiceBefore } from './voice.ts';

/** Is what stands between two quotations only a speech tag, with or without a full stop? */
export function isTag(gap: string): boolean {
  return (
    gap.length < 260 &&
    !(
      (gap.includes('.') || gap.includes('!') || gap.includes('?')) &&
      /[.!?]\s+\S/.test(
        gap
          .replace(/\b(?:Dr|Prof|Ing|h|c|a|D|St|Nr|rer|nat|Mag)\.\s?/g, '')
          .replace(/\b[A-Z]\.\s/g, '')
          .replace(/\(\w+\)/g, ''),
      )
    )
  );
}

export function goesOn(gap: string): boolean {
  return /^\s*[,.!?–-]?\s*$/.test(gap) || /[.,:–!?-]\s*$/.test(gap) || /\b(?:und|aber|denn|sowie|weiter)\s*$/.test(gap);
}

export function continued(context: QuoteContext, earlier: Quoted, quote: Quoted): Attribution {
  return {
    ref: null,
    speaker: context.floor.last?.speaker ?? null,
    rule: 'quoteContinued',
    from: tokenAt(context.tokens, earlier.close),
    to: tokenAt(context.tokens, quote.open),
  };
}

/** A line with only a name (and office) under a quotation that is a paragraph of its own. */
function signature(context: QuoteContext, block: { start: number; end: number }): { person: Person } | null {
  let first = tokenAt(context.tokens, block.end);
  const next = spanAt(context.body, context.tokens[first]?.start ?? -1);
  if (next === null || next.end - next.start > 140) return null;
  if (isOneOf(context.tokens[first]?.text ?? '', '[–—-]')) first++;
  const mention = context.subjects.mentionAt(first);
  if (mention === null || mention.end - mention.start < 2) return null;
  const behind = context.tokens[mention.to];
  return behind === undefined || behind.start >= next.end || isOneOf(behind.text, '[,(]') ? { person: mention.person } : null;
}

/** "„Was nützt mir das?“ Rolf Heidemann, Bürgermeister von Altenau, schüttelt den Kopf.": who opens the next sentence. */
function opener(context: QuoteContext, index: number): Speaker | null {
  const token = context.tokens[index];
  const mention = token?.isFirst === true ? context.subjects.mentionAt(index) : null;
  return mention === null || mention.end - mention.start < 2 || token?.block !== context.tokens[index - 1]?.block
    ? null
    : context.conversation.of(mention.person);
}

/** Somebody whom the sentence names with a full name or an office where nothing governs it: who acts in it, if it names no other. */
function nominative({ tokens, subjects }: QuoteContext, from: number, to: number): SpeakerRef | null {
  const isBelow = tokens.slice(from + 1, to).some(({ text }, offset) => tokens[from + offset]?.text === ',' && isOneOf(text, subordinate));
  if (isBelow || tokens.slice(from, to).some(({ text }) => text === 'als' || isSubjunctive(text))) return null;
  const named = new Set<PersonMention>();
  for (let index = from; index < to; index++) {
    const mention = subjects.isQuoted(index) ? null : subjects.mentionAt(index);
    if (mention !== null) named.add(mention);
  }
  const [mention, ...others] = named;
  if (others.length > 0) return null;
  if (mention !== undefined) {
    const isVerbBefore = tokens[mention.from - 1]?.kind === 'small' || tokens[mention.from - 1]?.text === 'sich';
    const isFree = !subjects.isGoverned(mention.from) && !subjects.isGenitive(mention);
    // "Nein, das will Muster nicht."
    const isTold =
      mention.end - mention.start > 1 ||
      isOneOf(tokens[mention.from - 1]?.text ?? '', 'will|wollte|möchte|sieht|sah|hält|hielt|weiß|meint|mag|findet');
    return isFree && isVerbBefore && isTold ? { kind: 'person', mention } : null;
  }
  const role = subjects.roleIn(from, to);
  return role !== null && role.article !== '' ? { kind: 'role', role } : null;
}

/** A whole sentence of speech without a tag of its own, where somebody has just spoken or is the subject of the sentence before. */
export function freeStanding(
  context: QuoteContext,
  quote: Quoted,
  inner: string,
  isOpening: boolean,
  after: Range,
  earlier: { quote: Quoted; attributed: boolean } | null,
  block: { start: number; end: number },
  previousBlock: { text: string; attributed: boolean },
): Attribution | null {
  if (!isOpening || !isBlank(context, after.from, after.to)) return null;
  const line = quote.open <= block.start + 1 ? signature(context, block) : null;
  // "Ob er das gelten lasse? „Nein.“ Pause. „Ungern.“"
  const isAnswer = earlier?.attributed === true && endsInOneOf(inner.trim(), '[.!?…]');
  if (
    line === null &&
    !isAnswer &&
    (inner.split(/\s+/).length < 4 ||
      !(
        endsInOneOf(inner.trim(), '[.!?…][‘’\'“”"]?') ||
        beginsWithOneOf(context.text.slice(quote.close, quote.close + 1), '[.!?]') ||
        quote.isUnclosed
      ))
  )
    return null;
  const next = context.tokens[after.to]?.block === context.tokens[after.to - 1]?.block ? attributionNext(context, after.to) : null;
  if (next !== null) return next;
  const at = tokenAt(context.tokens, quote.open);
  const isFirst = quote.open <= block.start + 1;
  const { last } = context.floor;
  const as = (speaker: Speaker | null): Attribution | null =>
    speaker === null ? null : { ref: null, speaker, rule: 'quoteContinued', from: Math.max(0, at - 6), to: at };
  if (isFirst) {
    const intro = previousBlock.text.trimEnd();
    if (intro.endsWith(':')) {
      const to = at;
      const from = startOfSentence(context.tokens, to, context.tokens[to - 1]?.sentence);
      return attributionBefore(context, { from, to }, false);
    }
    if (line !== null) return as(context.conversation.of(line.person));
    if (previousBlock.attributed && last !== null) return as(last.speaker);
    return as(opener(context, after.to));
  }
  // The sentence right before reports what somebody says, or names somebody, or the last quotation of this paragraph has a speaker.
  const sentence = context.tokens[at - 1]?.sentence ?? -1;
  const from = startOfSentence(context.tokens, at, sentence, reach);
  const answer = questioned(context, from, at);
  if (answer !== null) return { ...answer, rule: 'quoteContinued', from, to: at };
  const replying = answering(context, from, at);
  if (replying !== null) return { ref: replying, speaker: null, rule: 'quoteContinued', from, to: at };
  // "…, fragte Anna Muster. „Ungern.“": somebody else answers.
  const isQuestion = isAsked(context, from, at);
  // "Was geschehe denn, fragt er, wenn das ausfalle? „Dann steht die Stadt still.“": who asks goes on.
  const isOwn = earlier === null && context.tokens[at - 1]?.text === '?';
  const told = isQuestion && !isOwn && last !== null ? null : reporter(context, from, at);
  if (isQuestion && !isOwn && last?.speaker.isPerson === true) return as(last.speaker);
  if (told !== null) return { ref: told, speaker: null, rule: 'quoteContinued', from, to: at };
  for (let index = at - 1; index >= 0 && context.tokens[index]?.sentence === sentence; index--) {
    const mention = context.subjects.mentionAt(index);
    if (mention !== null && (context.tokens[mention.from]?.isFirst === true || last === null))
      return as(context.conversation.of(mention.person));
  }
  // "Heute schmunzelt er. „…“"
  const isQuotedIn = earlier !== null && from < tokenAt(context.tokens, earlier.quote.close);
  const spoken = isQuotedIn ? null : subjectOfClause(context, from, at);
  if (spoken?.kind === 'pronoun') return { ref: spoken, speaker: null, rule: 'quoteContinued', from, to: at };
  // "Für den Bund erhob sich Direktor Bernd Tal. „…“", "Ob es sich rechnet, will die Amtsleiterin später sagen. „…“"
  const acting = nominative(context, from, at);
  if (acting !== null && !(earlier?.attributed === true && last !== null && from < tokenAt(context.tokens, earlier.quote.close)))
    return { ref: acting, speaker: null, rule: 'quoteContinued', from, to: at };
  // "Sie sei zu klein. „…“": reported speech goes on as its own words.
  const isReported = hasSubjunctive(context.tokens, from, at);
  const voice = isReported && !isQuotedIn ? voiceBefore(context, at) : null;
  if (voice !== null) return { ...voice, rule: 'quoteContinued', from, to: at };
  if (earlier?.attributed === true && last !== null) return as(last.speaker);
  // "Das Portal, sagt sie, sei das Beste. Fast alle nutzen es. Was fehle, sei Zeit. „…“"
  const heard = isReported && !isQuotedIn ? heardHere(context, from) : null;
  if (heard !== null) return { ...heard, rule: 'quoteContinued', from, to: at };
  const teller = isReported ? context.floor.latest(at, () => true, 90) : null;
  if (teller !== null) return as(context.conversation.of(teller));
  const tag = taggedBehind(context, after.to);
  if (tag !== null) return { ref: tag, speaker: null, rule: 'quoteAfter', from: after.to, to: after.to + 8 };
  const person = context.floor.latest(at, () => true, 60);
  return person === null || (context.tokens[at]?.block ?? 0) !== context.tokens[person.mentions[0]?.start ?? 0]?.block
    ? null
    : as(context.conversation.of(person));
}
