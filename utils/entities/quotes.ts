import { isAuthor, officesOf } from './offices/offices.ts';
import { fullName, type People, type Person } from './people/persons.ts';
import { Conversation } from './quotes/conversation.ts';
import { Floor, type Turn } from './quotes/floor.ts';
import { reportedSpeech } from './quotes/indirect.ts';
import { attributionAfter } from './quotes/quoteAfter.ts';
import { agreeing, isBracketed, isMentioned } from './quotes/quoteAgreement.ts';
import { continued, freeStanding, goesOn, isTag } from './quotes/quoteAlone.ts';
import { attributionBefore } from './quotes/quoteBefore.ts';
import { type Attribution, isBlank, isSpeech, type QuoteContext, type Range, reach, startOfSentence } from './quotes/quoteClause.ts';
import { fragment } from './quotes/quoteFragment.ts';
import { type Quoted, quotedIn, trimmed } from './quotes/quoteMarks.ts';
import { isReadOut, isUnsaid } from './quotes/quoteUnsaid.ts';
import { nobody } from './quotes/speakers.ts';
import { isNoSpeech, looksLikeSpeech, looksLikeTerm } from './quotes/speechLike.ts';
import { Subjects } from './quotes/subjects.ts';
import { readingOf } from './text/reading.ts';
import { tokenAt } from './text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './text/wordLists.ts';
import type { QuoteMention, RecognizerInput } from './types.ts';

/** Words between quotation marks that the text attributes to a speaker, and reported speech apart (`indirect`). */
export function recognizeQuotes(input: RecognizerInput, people: People): QuoteMention[] {
  const reader = new QuoteReader(input, people);
  const direct = reader.read();
  const { subjects, floor, conversation } = reader.context;
  let reported: Turn | null = null;
  const indirect = reportedSpeech(input, people, subjects, direct, (ref, at) => {
    floor.recall(at, reported);
    const speaker = conversation.resolve(ref, at);
    reported = { speaker, at };
    return speaker;
  });
  return [...direct, ...indirect].sort((a, b) => a.start - b.start);
}

class QuoteReader {
  readonly context: QuoteContext;
  private readonly found: QuoteMention[] = [];

  constructor(input: RecognizerInput, people: People) {
    const { text, body } = readingOf(input);
    const offices = officesOf(input, people);
    const nameOf = (person: Person) => offices.get(person)?.person ?? fullName(person);
    const subjects = new Subjects(people);
    const floor = new Floor(
      people,
      person => isAuthor(person, input.byline),
      token => subjects.isQuoted(token),
    );
    const conversation = new Conversation(floor, nameOf, (start, end) => this.words(start, end));
    this.context = { text, body, tokens: people.tokens, people, subjects, floor, conversation };
  }

  read(): QuoteMention[] {
    let previousEnd: { text: string; attributed: boolean } = { text: '', attributed: false };
    for (const block of this.context.body) {
      const quotes = quotedIn(this.context.text, block);
      for (const { start, end } of quotes)
        this.context.subjects.quote(tokenAt(this.context.tokens, start), tokenAt(this.context.tokens, end));
      let earlier: { quote: Quoted; attributed: boolean } | null = null;
      for (let position = 0; position < quotes.length; position++) {
        const quote = quotes[position];
        if (quote === undefined) continue;
        const before = this.sentenceBefore(quote, block.start, quotes[position - 1]);
        const attribution = this.attribute(quote, before, earlier, quotes[position + 1], block, previousEnd);
        if (attribution !== null) this.emit(quote, attribution);
        earlier = { quote, attributed: attribution !== null };
      }
      const ending = this.context.text.slice(Math.max(block.start, block.end - 200), block.end);
      previousEnd = { text: ending, attributed: earlier?.attributed === true && earlier.quote.close > block.end - 250 };
    }
    return this.found;
  }

  private words(start: number, end: number): string {
    return this.context.text
      .slice(this.context.tokens[start]?.start ?? 0, this.context.tokens[end - 1]?.end ?? 0)
      .replace(/\s+/g, ' ')
      .trim();
  }

  private emit(quote: Quoted, { speaker, ref, rule, from, to }: Attribution): void {
    const span = trimmed(this.context.text, quote);
    if (span.end <= span.start) return;
    const at = tokenAt(this.context.tokens, quote.open);
    const who = speaker ?? (ref === null ? null : this.context.conversation.resolve(ref, at));
    const evidence = [this.words(from, to).replace(/[.,:;–-]+$/, ''), who?.name ?? ''];
    this.found.push({
      kind: 'quote',
      ...span,
      speaker: who?.name ?? null,
      speakerIsPerson: who?.isPerson === true && who.name !== null,
      indirect: false,
      why: who?.name == null ? { rule: 'quoteUnknown', evidence: evidence.slice(0, 1) } : { rule, evidence },
    });
    if (who !== null) this.context.floor.heard(who, tokenAt(this.context.tokens, quote.close), rule !== 'quoteContinued' || ref !== null);
  }

  /** Token range of the clause before a quotation: from the start of its sentence, or behind the quotation before it. */
  private sentenceBefore(quote: Quoted, blockStart: number, previous: Quoted | undefined): Range {
    const to = tokenAt(this.context.tokens, quote.open);
    const sentence = this.context.tokens[to]?.sentence;
    const floor = Math.max(blockStart, previous?.close ?? 0);
    let from = to;
    while (from > 0 && this.context.tokens[from - 1]?.sentence === sentence && (this.context.tokens[from - 1]?.start ?? 0) >= floor) from--;
    return { from, to };
  }

  /** The sentence up to a token, with the quotations before it. */
  private clauseBefore(to: number): Range {
    const { tokens } = this.context;
    return { from: startOfSentence(tokens, to, tokens[to - 1]?.sentence, reach), to };
  }

  private attribute(
    quote: Quoted,
    before: Range,
    earlier: { quote: Quoted; attributed: boolean } | null,
    next: Quoted | undefined,
    block: { start: number; end: number },
    previousBlock: { text: string; attributed: boolean },
  ): Attribution | null {
    const { tokens } = this.context;
    const after = this.rangeAfter(quote, next, block.end);
    const isOpening = isBlank(this.context, before.from, before.to);
    const lastToken = tokens[before.to - 1];
    const hasColon = before.to > before.from && lastToken?.text === ':';
    // "Muster las daraus vor: „…“": somebody else's words
    if ((hasColon && isReadOut(tokens, this.clauseBefore(before.to))) || (isOpening && isReadOut(tokens, after)))
      return { ref: null, speaker: nobody, rule: 'quoteBefore', from: before.from, to: before.to };
    if ((hasColon || lastToken?.text === 'Worten') && (isUnsaid(tokens, this.clauseBefore(before.to)) || isBracketed(this.context, before)))
      return null;
    const inner = this.context.text.slice(quote.start, quote.end);
    // "Homeoffice-„Vorschläge“"
    if (/[A-Za-zÀ-ɏ]-$/.test(this.context.text.slice(Math.max(0, quote.open - 2), quote.open))) return null;
    if (isNoSpeech(inner, this.context.text.slice(quote.close, quote.close + 30), hasColon)) return null;
    const isTerm =
      !(hasColon && this.isLabel(before) && isBlank(this.context, after.from, after.to)) &&
      looksLikeTerm(
        inner,
        tokens,
        before,
        this.context.text.slice(quote.close, quote.close + 40),
        this.context.subjects.mentionAt(before.to - 1) !== null,
      );

    if (
      isOpening &&
      /^[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ0-9]/.test(inner) &&
      inner.split(/\s+/).length <= 4 &&
      isMentioned(this.context, inner, after)
    )
      return null;
    if (isOpening || hasColon || this.isRunIn(before)) {
      const behind = attributionAfter(this.context, after);
      // "Die Kritik kam prompt: „Ein zahnloser Tiger“, sagte Anna Muster."
      const isTagged = tokens[after.from]?.text === ',' && isSpeech(tokens[after.from + 1]?.text ?? '');
      // "Muster ergänzt: „…“, so die Expertin": whom the tag means was named before.
      const isNamedBefore = hasColon && behind !== null && isOneOf(behind.ref?.kind ?? '', 'group|role|pronoun');
      const ahead = isNamedBefore ? attributionBefore(this.context, this.clauseBefore(before.to), isTerm) : null;
      if (ahead?.ref?.kind === 'person' && ahead.ref.mention.end >= before.from) return agreeing(this.context, ahead, behind, before);
      if (behind !== null && !(isTerm && hasColon && !isTagged)) return behind;
    }
    if (hasColon) {
      const ahead = attributionBefore(this.context, this.clauseBefore(before.to), isTerm);
      if (ahead !== null) return ahead;
    }
    // "„Wann kommt die?“ – „Nach Version 4.“": the other one of two answers.
    if (earlier !== null && isOpening && this.isAnswer(earlier.quote, quote, inner))
      return {
        ...continued(this.context, earlier.quote, quote),
        speaker: earlier.attributed ? this.context.floor.other(before.to - 1) : nobody,
      };
    // "„…“, sagt Muster, „…“" and "„…“, sagt Muster. „…“"
    if (earlier?.attributed === true && this.context.floor.last !== null) {
      const gap = this.context.text.slice(earlier.quote.close, quote.open);
      const isListed = !/[A-Za-zÀ-ɏ]/.test(gap) && !looksLikeSpeech(inner) && /^[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ0-9]/.test(inner);
      // "„…“ Der Anwalt räusperte sich. „…“": a sentence of its own
      const isSentence = isOpening && /^\s+[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ].*[.!?]\s*$/s.test(gap);
      // "„Dann sparen wir.“ Applaus kam von der SPD, deren Chef dafür war, „…“": nor is a sentence that goes on to the quotation
      const isNext =
        /[.!?…]$/.test(this.context.text.slice(earlier.quote.start, earlier.quote.end).trimEnd()) &&
        /^\s+(?:\S+\s+){4}/.test(gap) &&
        /^\s+[A-ZÀ-ÖØ-Þ]/.test(gap);
      if (!isSentence && !isNext && isTag(gap) && (looksLikeSpeech(inner) || !isTerm) && goesOn(gap) && !isListed) {
        // "„…“, doch die Richterin blieb hart: Das sei nichts, „…“, so Anna Muster"
        const own =
          tokens[after.from + 1]?.text === 'so' && tokens[after.from]?.text === ',' ? attributionAfter(this.context, after) : null;
        return own?.ref?.kind === 'person' ? own : continued(this.context, earlier.quote, quote);
      }
    }
    const sentence = fragment(this.context, before, after, inner, isTerm);
    if (sentence !== null) return sentence;
    return freeStanding(this.context, quote, inner, isOpening, after, earlier, block, previousBlock);
  }

  /** Only a dash, or a tag and a dash, stands between two sentences of speech. */
  private isAnswer(earlier: Quoted, quote: Quoted, inner: string): boolean {
    const gap = this.context.text.slice(earlier.close, quote.open);
    const isSentence =
      endsInOneOf(inner.trim(), '[.!?…][‘’\'“”"]?') || beginsWithOneOf(this.context.text.slice(quote.close, quote.close + 1), '[.!?]');
    return isSentence && (/^[.!?]?\s*[–—-]\s*$/.test(gap) || (/[.!?]\s*[–—-]\s*$/.test(gap) && isTag(gap.replace(/\s*[–—-]\s*$/, ''))));
  }

  /** "Muster:", "Minister:": a label that is only who speaks. */
  private isLabel({ from, to }: Range): boolean {
    const { subjects } = this.context;
    const mention = subjects.mentionAt(from);
    return (mention !== null && mention.end === to - 1) || subjects.label(from, to - 1) !== null;
  }

  private rangeAfter(quote: Quoted, next: Quoted | undefined, blockEnd: number): Range {
    const { tokens } = this.context;
    const from = tokenAt(tokens, quote.close);
    const sentence = tokens[from - 1]?.sentence;
    const ceiling = Math.min(blockEnd, next?.open ?? blockEnd);
    let to = from;
    const isDash = isOneOf(tokens[from]?.text ?? '', '[–—-]') && (tokens[from]?.start ?? 0) < ceiling;
    const own = isDash ? tokens[from]?.sentence : sentence;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < ceiling && tokens[to]?.sentence === own) to++;
    return { from, to };
  }

  /** One or two linking words before the speech: "Und: „…“", "Denn „…“, sagt". */
  private isRunIn({ from, to }: Range): boolean {
    return to - from <= 2 && isOneOf(this.context.tokens[from]?.text ?? '', 'Und|Denn|Aber|Doch|So|Auch|Nein|Ja');
  }
}
