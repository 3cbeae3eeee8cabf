import { speechWords } from '../gazetteer/people.ts';
import { reportedSpeech } from './indirect.ts';
import { officesOf } from './offices.ts';
import type { People, Person } from './persons.ts';
import { type Quoted, quotedIn, trimmed } from './quoteMarks.ts';
import { readingOf } from './reading.ts';
import { spanAt } from './sentences.ts';
import { Conversation, type Speaker, type SpeakerRef, Subjects } from './speakers.ts';
import { isView, looksLikeSpeech, looksLikeTerm } from './speechLike.ts';
import { type Token, tokenAt } from './tokens.ts';
import type { QuoteMention, RecognizerInput } from './types.ts';

type Rule = 'quoteAfter' | 'quoteBefore' | 'quoteFragment' | 'quoteContinued' | 'quoteSource';

interface Attribution {
  ref: SpeakerRef | null;
  speaker: Speaker | null;
  rule: Rule;
  /** The words that attribute, as token indices. */
  from: number;
  to: number;
}

/** Words between quotation marks that the text attributes to a speaker, and reported speech apart (`indirect`). */
export function recognizeQuotes(input: RecognizerInput, people: People): QuoteMention[] {
  const reader = new QuoteReader(input, people);
  const direct = reader.read();
  const indirect = reportedSpeech(input, people, reader.subjects, direct, (ref, at) => reader.conversation.resolve(ref, at));
  return [...direct, ...indirect].sort((a, b) => a.start - b.start);
}

/** "geschrieben", "angekündigt": speech only with "hat". */
const isParticiple = (text: string): boolean =>
  /^(?:ge|mitge|ange|hervorge|hinzuge|ausge|einge|zuge|ver)[a-zäöü]+en$|^(?:gefragt|gewarnt|geäußert|angekündigt|eingeräumt|ausgeführt|hinzugefügt|mitgeteilt)$/.test(
    text,
  ) && !/^(?:geben|gestehen)$/.test(text);
const isSpeech = (text: string): boolean => speechWords.say.has(text);
const subjunctive =
  /^(?:sei|seien|habe|werde|würde|würden|könne|könnten|müsse|müssten|solle|sollten|wolle|dürfe|gebe|gehe|komme|bringe|brauche|wisse|lasse|bleibe|stehe|liege|höre|halte|sehe|finde|glaube|denke|kenne|nehme|mache|spreche|führe|zeige|gelte)$/;
const sourcePreposition = /^(?:laut|Laut)$/;

class QuoteReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly body: ReturnType<typeof readingOf>['body'];
  private readonly people: People;
  readonly subjects: Subjects;
  readonly conversation: Conversation;
  private readonly found: QuoteMention[] = [];

  constructor(input: RecognizerInput, people: People) {
    const reading = readingOf(input);
    this.text = reading.text;
    this.body = reading.body;
    this.tokens = people.tokens;
    this.people = people;
    this.subjects = new Subjects(people);
    const offices = officesOf(input, people);
    const nameOf = (person: Person) =>
      offices.get(person)?.person ?? (person.first === '' ? person.last : `${person.first} ${person.last}`);
    this.conversation = new Conversation(people, nameOf, (start, end) => this.words(start, end));
  }

  read(): QuoteMention[] {
    let previousEnd: { text: string; attributed: boolean } = { text: '', attributed: false };
    for (const block of this.body) {
      const quotes = quotedIn(this.text, block);
      let earlier: { quote: Quoted; attributed: boolean } | null = null;
      for (let position = 0; position < quotes.length; position++) {
        const quote = quotes[position];
        if (quote === undefined) continue;
        const before = this.sentenceBefore(quote, block.start, quotes[position - 1]);
        const attribution = this.attribute(quote, before, earlier, quotes[position + 1], block, previousEnd);
        if (attribution !== null) this.emit(quote, attribution);
        earlier = { quote, attributed: attribution !== null };
      }
      const ending = this.text.slice(Math.max(block.start, block.end - 200), block.end);
      previousEnd = { text: ending, attributed: earlier?.attributed === true && earlier.quote.close > block.end - 250 };
    }
    return this.found;
  }

  private words(start: number, end: number): string {
    return this.text
      .slice(this.tokens[start]?.start ?? 0, this.tokens[end - 1]?.end ?? 0)
      .replace(/\s+/g, ' ')
      .trim();
  }

  private emit(quote: Quoted, { speaker, ref, rule, from, to }: Attribution): void {
    const span = trimmed(this.text, quote);
    if (span.end <= span.start) return;
    const at = tokenAt(this.tokens, quote.open);
    const who = speaker ?? (ref === null ? null : this.conversation.resolve(ref, at));
    const evidence = [this.words(from, to), who?.name ?? ''];
    this.found.push({
      kind: 'quote',
      ...span,
      speaker: who?.name ?? null,
      speakerIsPerson: who?.isPerson === true && who.name !== null,
      indirect: false,
      why: who?.name == null ? { rule: 'quoteUnknown', evidence: evidence.slice(0, 1) } : { rule, evidence },
    });
    if (who !== null) this.conversation.last = { speaker: who, at: tokenAt(this.tokens, quote.close) };
  }

  /** Token range of the clause before a quotation: from the start of its sentence, or behind the quotation before it. */
  private sentenceBefore(quote: Quoted, blockStart: number, previous: Quoted | undefined): { from: number; to: number } {
    const to = tokenAt(this.tokens, quote.open);
    const sentence = this.tokens[to]?.sentence;
    const floor = Math.max(blockStart, previous?.close ?? 0);
    let from = to;
    while (from > 0 && this.tokens[from - 1]?.sentence === sentence && (this.tokens[from - 1]?.start ?? 0) >= floor) from--;
    return { from, to };
  }

  private attribute(
    quote: Quoted,
    before: { from: number; to: number },
    earlier: { quote: Quoted; attributed: boolean } | null,
    next: Quoted | undefined,
    block: { start: number; end: number },
    previousBlock: { text: string; attributed: boolean },
  ): Attribution | null {
    const { tokens } = this;
    const after = this.rangeAfter(quote, next, block.end);
    const isOpening = this.isBlank(before.from, before.to);
    const lastToken = tokens[before.to - 1];
    const hasColon = before.to > before.from && lastToken?.text === ':';
    const inner = this.text.slice(quote.start, quote.end);
    const isTerm = looksLikeTerm(inner, tokens, before, this.text.slice(quote.close, quote.close + 40));

    if (isOpening || hasColon || this.isRunIn(before)) {
      const behind = this.attributionAfter(after);
      // "Die Kritik kam prompt: „Ein zahnloser Tiger“, sagte Anna Muster."
      const isTagged = tokens[after.from]?.text === ',' && isSpeech(tokens[after.from + 1]?.text ?? '');
      if (behind !== null && !(isTerm && hasColon && !isTagged)) return behind;
    }
    if (hasColon) {
      const ahead = this.attributionBefore(before, isTerm);
      if (ahead !== null) return ahead;
    }
    // "„…“, sagt Muster, „…“" and "„…“, sagt Muster. „…“"
    if (earlier?.attributed === true && this.conversation.last !== null) {
      const gap = this.text.slice(earlier.quote.close, quote.open);
      if (this.isTag(gap) && (looksLikeSpeech(inner) || !isTerm) && this.goesOn(gap)) return this.continued(earlier.quote, quote);
    }
    const sentence = this.fragment(before, after, inner, isTerm);
    if (sentence !== null) return sentence;
    return this.freeStanding(quote, inner, isOpening, after, earlier, block, previousBlock);
  }

  private rangeAfter(quote: Quoted, next: Quoted | undefined, blockEnd: number): { from: number; to: number } {
    const { tokens } = this;
    const from = tokenAt(tokens, quote.close);
    const sentence = tokens[from - 1]?.sentence;
    const ceiling = Math.min(blockEnd, next?.open ?? blockEnd);
    let to = from;
    const isDash = /^[–—-]$/.test(tokens[from]?.text ?? '') && (tokens[from]?.start ?? 0) < ceiling;
    const own = isDash ? tokens[from]?.sentence : sentence;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < ceiling && tokens[to]?.sentence === own) to++;
    return { from, to };
  }

  private isBlank(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const token = this.tokens[index];
      if (token !== undefined && token.kind !== 'mark') return false;
      if (token?.text === ':') return false;
    }
    return true;
  }

  /** One or two linking words before the speech: "Und: „…“", "Denn „…“, sagt". */
  private isRunIn({ from, to }: { from: number; to: number }): boolean {
    return to - from <= 2 && /^(?:Und|Denn|Aber|Doch|So|Auch|Nein|Ja)$/.test(this.tokens[from]?.text ?? '');
  }

  /** ", sagt Anna Muster", ", so die Ministerin", "– Anna Muster, CIO", "(Anna Muster)". */
  private attributionAfter({ from, to }: { from: number; to: number }): Attribution | null {
    const { tokens, subjects } = this;
    let index = from;
    let hasComma = false;
    let isLine = false;
    for (; index < to && index < from + 3; index++) {
      const mark = tokens[index]?.text ?? '';
      if (mark === ',') hasComma = true;
      else if (/^[–—(-]$/.test(mark)) isLine = true;
      else if (mark === ':') return this.behindColon(index, to);
      else if (!/^[.!?“”"’«»]$/.test(mark)) break;
    }
    const token = tokens[index];
    if (token === undefined || index >= to) return null;
    const done = (ref: SpeakerRef | null): Attribution | null =>
      ref === null ? null : { ref, speaker: null, rule: 'quoteAfter', from: index, to: Math.min(to, index + 8) };
    if (isLine) {
      const mention = subjects.mentionAt(index);
      if (mention !== null) return done({ kind: 'person', mention });
    }
    if (token.text === 'so' || token.text === 'wie') {
      const next = tokens[index + 1]?.text ?? '';
      // "„in begründeten Ausnahmefällen“, wie es in der Verordnung heißt"
      if (next === 'es' && this.isDocument(index, this.endOfClause(index, to)))
        return done({ kind: 'group', start: index + 3, end: this.endOfClause(index, to) - 1 });
      // "„Marktplatz der Möglichkeiten“, wie die Plattform heißt"
      const isNamed = tokens
        .slice(index + 1, this.endOfClause(index, to))
        .some(one => /^(?:heißt|hieß|heißen|nennt|nannte|nennen|nannten|genannt|bezeichnet|bezeichnen|getauft|tauft)$/.test(one.text));
      if (token.text === 'wie' && isNamed) return null;
      if (/^(?:dass|wird|ist|kann|soll|war|sei|heißt|wurde|hat)$/.test(next) && !(token.text === 'so' && next === 'heißt')) return null;
      const isVerb = isSpeech(next) || /^(?:begrüßt|begrüßte|beginnt|begann|schließt|schloss|eröffnete|eröffnet)$/.test(next);
      return done(subjects.after(isVerb ? index + 1 : index, to));
    }
    if (token.kind !== 'small') return null;
    const following = tokens[index + 1]?.text ?? '';
    // "„…“ – mit diesem Satz ist Anna Muster angetreten."
    if (isLine && /^(?:mit|so)$/.test(token.text) && /^(?:diesem|diesen|dieser|den)$/.test(following)) return this.behindColon(index, to);
    // "„…“, habe es geheißen."
    const isHeard = tokens.slice(index, this.endOfClause(index, to)).some(one => one.text === 'geheißen');
    if (isHeard && following === 'es') return done({ kind: 'group', start: index + 1, end: index + 2 });
    if (
      /^(?:lautet|lautete|heißt|hieß|war|ist)$/.test(token.text) &&
      tokens.slice(index + 1, index + 5).some(one => speechWords.termNouns.has(one.text))
    )
      return null;
    if (/^(?:heißt|hieß|lautet|lautete|steht|stand)$/.test(token.text) && /^(?:es|das|die|der|dort|auf|im|in)$/.test(following)) {
      return done({ kind: 'group', start: index + 1, end: Math.min(to, index + 6) });
    }
    if (isSpeech(token.text)) return done(subjects.after(index, to));
    // Any verb right behind the comma whose subject is a person: "frohlockt Muster".
    if (
      hasComma &&
      token.text.length > 3 &&
      (/(?:t|te)$/.test(token.text) || this.subjects.mentionAt(index + 1) !== null) &&
      !/^(?:dass|weil|wenn|obwohl|nachdem|damit|mit|über|unter|durch|gegen|nach|ohne|und|oder|aber|denn|auch|dem|denen|dessen|deren|laut)$/.test(
        token.text,
      )
    ) {
      const ref = subjects.after(index, Math.min(to, index + 6));
      if (ref !== null && (ref.kind !== 'group' || /^(?:ein|eine|einer)$/.test(following))) return done(ref);
    }
    // "„…“, hat Muster gesagt", "„…“, habe Muster erklärt"
    return null;
  }

  /** "wie es in der Verordnung heißt", but not "wie es im Amtsdeutsch heißt": does the clause name a document or a body? */
  private isDocument(from: number, to: number): boolean {
    const { tokens, people } = this;
    if (!/^(?:heißt|hieß|steht|stand|lautet)$/.test(tokens[to - 1]?.text ?? '')) return false;
    return tokens
      .slice(from, to)
      .some(
        ({ kind, text }) =>
          kind === 'capital' &&
          (people.sense.levelOf(text) !== null ||
            /(?:verordnung|gesetz|bericht|beschluss|vertrag|brief|schreiben|papier|mitteilung|entwurf|antwort|gutachten|konzept|begründung|erklärung|urteil|vorlage|bescheid|satzung|leitfaden)(?:s|es)?$/i.test(
              text,
            )),
      );
  }

  private endOfClause(from: number, to: number): number {
    let end = from;
    while (end < to && this.tokens[end]?.kind !== 'mark') end++;
    return end;
  }

  /** "„…“: Mit diesen Worten eröffnete Anna Muster …" */
  private behindColon(from: number, to: number): Attribution | null {
    for (let index = from + 1; index < to; index++) {
      const mention = this.subjects.mentionAt(index);
      if (mention !== null)
        return { ref: { kind: 'person', mention }, speaker: null, rule: 'quoteAfter', from, to: Math.min(to, from + 10) };
    }
    return null;
  }

  /** "Anna Muster erklärt dazu:", "Muster:", "Ihr Fazit:". */
  private attributionBefore({ from, to }: { from: number; to: number }, isTerm: boolean): Attribution | null {
    const { tokens, subjects } = this;
    const done = (ref: SpeakerRef | null): Attribution | null =>
      ref === null ? null : { ref, speaker: null, rule: 'quoteBefore', from: Math.max(from, to - 9), to };
    const source = this.source(from, to - 1);
    if (source !== null) return done(source);
    // "Es gibt einen Satz, den Anna Muster gern sagt. Er lautet:": the pronoun is the sentence's, not the speaker's.
    const isWording =
      !isTerm &&
      to - from === 3 &&
      /^(?:lautet|lautete|klingt|klang)$/.test(tokens[from + 1]?.text ?? '') &&
      /^(?:Er|Sie|Es|Das)$/.test(tokens[from]?.text ?? '');
    if (isWording) {
      const person = this.conversation.latest(from, () => true, 60);
      return person === null ? null : { ref: null, speaker: this.conversation.of(person), rule: 'quoteBefore', from, to };
    }
    const verb = this.verbIn(from, to - 1);
    if (verb !== null) {
      const ref = this.subjectOf(verb, from, to - 1);
      if (ref !== null && !(ref.kind === 'group' && isTerm)) return done(ref);
    }
    if (isTerm) return null;
    // A label or a clause without a speech verb: the person it names last, else the one who spoke.
    for (let index = to - 2; index >= from; index--) {
      const mention = subjects.mentionAt(index);
      if (mention !== null) return done({ kind: 'person', mention });
    }
    const role = subjects.roleIn(from, to - 1);
    if (role !== null) return done({ kind: 'role', role });
    const noun = this.conversation.personMeant(from, to);
    if (noun !== null) return { ref: null, speaker: this.conversation.of(noun), rule: 'quoteBefore', from, to };
    const pronoun = tokens
      .slice(from, to)
      .find(token => /^(?:[Ee]r|[Ss]ie|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre|Dieser|Diese)$/.test(token.text));
    if (pronoun !== undefined) return done({ kind: 'pronoun', gender: /^(?:er|sein|dieser)/i.test(pronoun.text) ? 'm' : 'f' });
    const { last } = this.conversation;
    if (last?.speaker.isPerson === true) return { ref: null, speaker: last.speaker, rule: 'quoteContinued', from, to };
    const named = this.conversation.latest(from, () => true);
    return named === null ? null : { ref: null, speaker: this.conversation.of(named), rule: 'quoteContinued', from, to };
  }

  /** The speech verb of a clause; strong ones before those that only sometimes introduce speech. */
  private verbIn(from: number, to: number): number | null {
    let weak: number | null = null;
    for (let index = to - 1; index >= from; index--) {
      const token = this.tokens[index];
      if (token === undefined || token.kind !== 'small' || !isSpeech(token.text)) continue;
      if (!speechWords.weak.has(token.text)) return index;
      weak ??= index;
    }
    return weak;
  }

  private subjectOf(verb: number, from: number, to: number): SpeakerRef | null {
    const { subjects } = this;
    const behind = subjects.after(verb, to);
    const ahead = subjects.before(verb, from);
    const isClose = behind !== null && behind.kind !== 'group' && this.isNear(behind, verb);
    if (isClose && (ahead === null || ahead.kind === 'group' || verb > from)) {
      if (ahead === null || ahead.kind === 'group') return behind;
      // "Zum Start mit Bürgermeister A sagt Ministerin B": the one right behind the verb; "A sagt B": the one before.
      const start = behind.kind === 'person' ? behind.mention.from : behind.kind === 'role' ? behind.role.from : verb + 1;
      if (start === verb + 1 && !this.endsAt(ahead, verb)) return behind;
      return ahead;
    }
    return ahead ?? behind;
  }

  private isNear(ref: SpeakerRef, verb: number): boolean {
    if (ref.kind === 'person') return ref.mention.from - verb <= 8;
    if (ref.kind === 'role') return ref.role.from - verb <= 8;
    return true;
  }

  private endsAt(ref: SpeakerRef, verb: number): boolean {
    if (ref.kind === 'person') return ref.mention.to === verb || ref.mention.end === verb;
    if (ref.kind === 'role') return ref.role.end === verb;
    return ref.kind === 'pronoun';
  }

  /** "laut Muster", "nach Angaben von Muster", "Muster zufolge", "so Muster", "Für Muster ist die Wallet". */
  private source(from: number, to: number): SpeakerRef | null {
    const { tokens, subjects } = this;
    if (isView(tokens, from)) {
      const mention = subjects.mentionAt(from + 1);
      if (mention !== null) return { kind: 'person', mention };
      const pronoun = tokens[from + 1]?.text ?? '';
      if (/^(?:sie|ihn)$/.test(pronoun)) return { kind: 'pronoun', gender: pronoun === 'sie' ? 'f' : 'm' };
    }
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (sourcePreposition.test(token.text) || ((token.text === 'so' || token.text === 'So') && subjects.mentionAt(index + 1) !== null)) {
        const mention = subjects.mentionAt(index + 1) ?? subjects.mentionAt(index + 2);
        if (mention !== null) return { kind: 'person', mention };
        const ref = subjects.after(index, to);
        if (ref !== null) return ref;
      }
      if (token.text === 'zufolge') {
        for (let back = index - 1; back >= from && back > index - 12; back--) {
          const mention = subjects.mentionAt(back);
          if (mention !== null) return { kind: 'person', mention };
        }
        return { kind: 'group', start: Math.max(from, index - 3), end: index };
      }
      if (
        speechWords.sourceNouns.has(token.text) &&
        /^(?:nach|Nach|den|aus|Aus|zur?|Zu|in|In|mit|Mit|ihren|seinen|eigenen|eigener|ihrer|seiner)$/.test(tokens[index - 1]?.text ?? '')
      ) {
        for (let next = index + 1; next < to && next < index + 6; next++) {
          const mention = subjects.mentionAt(next);
          if (mention !== null) return { kind: 'person', mention };
        }
        // "nach eigener Aussage": the sentence's own subject
        if (/^(?:eigene[rn]?|seine[rn]?|ihre[rn]?)$/.test(tokens[index - 1]?.text ?? '')) {
          for (let back = index - 1; back >= from; back--) {
            const mention = subjects.mentionAt(back);
            if (mention !== null) return { kind: 'person', mention };
          }
          return { kind: 'group', start: from, end: Math.min(to, from + 3) };
        }
        const ref = subjects.after(index, Math.min(to, index + 8));
        if (ref !== null) return ref;
      }
    }
    return null;
  }

  /** Words of a speaker within the reporter's sentence: "Laut Muster wurde „eine Vielzahl …“ entwickelt." */
  private fragment(
    before: { from: number; to: number },
    after: { from: number; to: number },
    inner: string,
    isTerm: boolean,
  ): Attribution | null {
    if (isTerm) return null;
    const { tokens } = this;
    // The whole sentence around, other quotations included: their tokens are skipped by the search for verbs.
    let from = before.from;
    const sentence = tokens[before.to]?.sentence;
    while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
    const ranges: [number, number][] = [
      [before.from, before.to],
      [after.from, after.to],
    ];
    if (from < before.from) ranges.push([from, before.from]);
    // "Man habe die Hinweise „stets ernst genommen“, so eine Sprecherin."
    const isTagged =
      tokens[after.from]?.text === ',' &&
      (/^(?:so|wie)$/.test(tokens[after.from + 1]?.text ?? '') || isSpeech(tokens[after.from + 1]?.text ?? ''));
    const tag = isTagged ? this.attributionAfter(after) : null;
    if (tag !== null) return tag;
    for (const [start, end] of ranges) {
      const source = this.source(start, end);
      if (source !== null) return this.asFragment(source, 'quoteSource', start, end);
    }
    if (inner.trim() === '') return null;
    // "Als „Quantensprung“ feiert Staatssekretärin Anna Muster den Dienst."
    if (/^[Aa]ls$/.test(tokens[before.to - 1]?.text ?? '')) {
      for (let index = after.from; index < Math.min(after.to, after.from + 4); index++) {
        const ref =
          tokens[index]?.kind === 'small' && /(?:t|te)$/.test(tokens[index]?.text ?? '') ? this.subjects.after(index, after.to) : null;
        if (ref !== null && ref.kind !== 'group') return this.asFragment(ref, 'quoteFragment', after.from, after.to);
      }
    }
    const antecedent =
      this.speechVerb(after.from, this.endOfClause(after.from, after.to)) === null ? null : this.antecedent(before.from, before.to);
    if (antecedent !== null) return this.asFragment(antecedent, 'quoteFragment', before.from, before.to);
    for (const [start, end] of ranges) {
      const verb = this.speechVerb(start, end);
      if (verb === null) continue;
      let ref = this.subjectOf(verb, start, end);
      // "… sprach von „…“", with the subject on the other side of the quotation
      if (ref === null && start === after.from) ref = this.subjects.before(before.to, before.from);
      const isNaming = /^(?:nenn|nann|bezeichne)/.test(tokens[verb]?.text ?? '');
      if (ref !== null && !(isNaming && ref.kind === 'group' && inner.trim().split(/\s+/).length < 3))
        return this.asFragment(ref, 'quoteFragment', start, end);
    }
    return this.reported(before, after);
  }

  /** "beim Abgeordneten Anna Muster (FDP), der von einem „…“ sprach": whose relative clause the quotation stands in. */
  private antecedent(from: number, to: number): SpeakerRef | null {
    const { tokens } = this;
    for (let index = to - 1; index > from && index > to - 9; index--) {
      if (tokens[index]?.kind === 'mark' && tokens[index]?.text !== ',') return null;
      if (!/^(?:der|die|welcher|welche)$/.test(tokens[index]?.text ?? '') || tokens[index - 1]?.text !== ',') continue;
      let end = index - 1;
      if (tokens[end - 1]?.text === ')') while (end > from && tokens[end]?.text !== '(') end--;
      const mention = this.subjects.mentionAt(end - 1);
      return mention === null ? null : { kind: 'person', mention };
    }
    return null;
  }

  /** "Man habe selbst Verfahren verlagert, „und zwar ohne Amtsblatt“": reported speech goes on, so its speaker does. */
  private reported(before: { from: number; to: number }, after: { from: number; to: number }): Attribution | null {
    const { tokens } = this;
    // "Ich halte „…“ für richtig": the first person has no Konjunktiv of its own.
    const isReported = [before, after].some(({ from, to }) => {
      const words = tokens.slice(from, to);
      return words.some(token => subjunctive.test(token.text)) && !words.some(token => /^[Ii]ch$/.test(token.text));
    });
    const first = tokens[before.from];
    if (!isReported || first === undefined) return null;
    let from = before.from;
    while (from > 0 && tokens[from - 1]?.block === first.block && (tokens[from - 1]?.sentence ?? 0) >= first.sentence - 1) from--;
    const pronoun = tokens.slice(before.from, before.to).find(token => /^(?:er|sie|Er|Sie)$/.test(token.text));
    if (pronoun !== undefined && this.conversation.last?.speaker.isPerson === true)
      return this.asFragment({ kind: 'pronoun', gender: /^er$/i.test(pronoun.text) ? 'm' : 'f' }, 'quoteFragment', before.from, before.to);
    for (let index = before.to - 1; index >= from; index--) {
      const mention = this.subjects.mentionAt(index);
      if (mention !== null) return this.asFragment({ kind: 'person', mention }, 'quoteFragment', before.from, before.to);
    }
    const { last } = this.conversation;
    if (last === null || tokens[last.at]?.block !== first.block) {
      // "Der Rechnungshof kommt zu einem Urteil: Das Vorhaben sei „…“"
      for (let index = from; index < before.to; index++) {
        const token = tokens[index];
        if (token !== undefined && token.kind !== 'small' && token.kind !== 'mark' && this.people.sense.levelOf(token.text) !== null)
          return this.asFragment({ kind: 'group', start: index, end: index + 1 }, 'quoteFragment', before.from, before.to);
      }
      return null;
    }
    return { ref: null, speaker: last.speaker, rule: 'quoteFragment', from: before.from, to: before.to };
  }

  private asFragment(ref: SpeakerRef, rule: Rule, from: number, to: number): Attribution {
    return { ref, speaker: null, rule, from, to: Math.min(to, from + 14) };
  }

  /** A verb that makes a fragment speech; weak ones do not. */
  private speechVerb(from: number, to: number): number | null {
    for (let index = from; index < to; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind !== 'small') continue;
      if (/^(?:heißt|hieß|steht|stand)$/.test(token.text) && /^es$/.test(this.tokens[index + 1]?.text ?? '')) return index;
      if (this.isSplit(index, to)) return index;
      // "Der Workshop „…“ fand statt" is no opinion.
      if (/^(?:findet|fand)$/.test(token.text) && !this.isOpinion(index, to)) continue;
      if (speechWords.label.has(token.text)) return index;
      if (isSpeech(token.text) && !speechWords.weak.has(token.text) && (!isParticiple(token.text) || this.hasAuxiliary(from, to)))
        return index;
    }
    return null;
  }

  private isOpinion(verb: number, to: number): boolean {
    const { tokens } = this;
    return (
      tokens[verb + 1]?.text !== 'sich' &&
      !tokens
        .slice(verb, to + 24)
        .some(
          token => token.sentence === tokens[verb]?.sentence && /^(?:statt|Anwendung|Platz|Eingang|Anklang|Zustimmung)$/.test(token.text),
        )
    );
  }

  private hasAuxiliary(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some(token => /^(?:hat|habe|haben|hatte|hatten|hätte|hätten)$/.test(token.text));
  }

  /** "hob hervor, dass", "wies darauf hin": a weak verb whose particle makes it one of speech. */
  private isSplit(verb: number, to: number): boolean {
    if (!speechWords.weak.has(this.tokens[verb]?.text ?? '')) return false;
    for (let index = verb + 1; index < Math.min(to, verb + 14); index++) {
      const token = this.tokens[index];
      if (token === undefined || token.sentence !== this.tokens[verb]?.sentence) return false;
      if (/^(?:hervor|hin|hinzu|fest|klar|deutlich|überzeugt|sicher|zufrieden|erfreut|zuversichtlich|optimistisch)$/.test(token.text))
        return true;
    }
    return false;
  }

  /** Is what stands between two quotations only a speech tag, with or without a full stop? */
  private isTag(gap: string): boolean {
    return (
      gap.length < 260 &&
      !/[.!?]\s+\S/.test(
        gap
          .replace(/\b(?:Dr|Prof|Ing|h|c|a|D|St|Nr|rer|nat|Mag)\.\s?/g, '')
          .replace(/\b[A-Z]\.\s/g, '')
          .replace(/\(\w+\)/g, ''),
      )
    );
  }

  private goesOn(gap: string): boolean {
    return /^\s*[,.!?–-]?\s*$/.test(gap) || /[.,:–!?-]\s*$/.test(gap) || /\b(?:und|aber|denn|sowie|weiter)\s*$/.test(gap);
  }

  private continued(earlier: Quoted, quote: Quoted): Attribution {
    return {
      ref: null,
      speaker: this.conversation.last?.speaker ?? null,
      rule: 'quoteContinued',
      from: tokenAt(this.tokens, earlier.close),
      to: tokenAt(this.tokens, quote.open),
    };
  }

  /** A line with only a name (and office) under a quotation that is a paragraph of its own. */
  private signature(block: { start: number; end: number }): { person: Person } | null {
    let first = tokenAt(this.tokens, block.end);
    const next = spanAt(this.body, this.tokens[first]?.start ?? -1);
    if (next === null || next.end - next.start > 140) return null;
    if (/^[–—-]$/.test(this.tokens[first]?.text ?? '')) first++;
    const mention = this.subjects.mentionAt(first);
    if (mention === null || mention.end - mention.start < 2) return null;
    const behind = this.tokens[mention.to];
    return behind === undefined || behind.start >= next.end || /^[,(]$/.test(behind.text) ? { person: mention.person } : null;
  }

  /** "„Was nützt mir das?“ Rolf Heidemann, Bürgermeister von Altenau, schüttelt den Kopf.": who opens the next sentence. */
  private opener(index: number): Speaker | null {
    const token = this.tokens[index];
    const mention = token?.isFirst === true ? this.subjects.mentionAt(index) : null;
    return mention === null || mention.end - mention.start < 2 || token?.block !== this.tokens[index - 1]?.block
      ? null
      : this.conversation.of(mention.person);
  }

  /** A whole sentence of speech without a tag of its own, where somebody has just spoken or is the subject of the sentence before. */
  private freeStanding(
    quote: Quoted,
    inner: string,
    isOpening: boolean,
    after: { from: number; to: number },
    earlier: { quote: Quoted; attributed: boolean } | null,
    block: { start: number; end: number },
    previousBlock: { text: string; attributed: boolean },
  ): Attribution | null {
    if (!isOpening || !this.isBlank(after.from, after.to)) return null;
    const line = quote.open <= block.start + 1 ? this.signature(block) : null;
    if (
      line === null &&
      (inner.split(/\s+/).length < 4 ||
        !(/[.!?…][‘’'“”"]?$/.test(inner.trim()) || /^[.!?]/.test(this.text.slice(quote.close, quote.close + 1)) || quote.isUnclosed))
    )
      return null;
    const at = tokenAt(this.tokens, quote.open);
    const isFirst = quote.open <= block.start + 1;
    const { last } = this.conversation;
    const as = (speaker: Speaker | null): Attribution | null =>
      speaker === null ? null : { ref: null, speaker, rule: 'quoteContinued', from: Math.max(0, at - 6), to: at };
    if (isFirst) {
      const intro = previousBlock.text.trimEnd();
      if (intro.endsWith(':')) {
        const to = at;
        const sentence = this.tokens[to - 1]?.sentence;
        let from = to;
        while (from > 0 && this.tokens[from - 1]?.sentence === sentence) from--;
        return this.attributionBefore({ from, to }, false);
      }
      if (line !== null) return as(this.conversation.of(line.person));
      if (previousBlock.attributed && last !== null) return as(last.speaker);
      return as(this.opener(after.to));
    }
    // The sentence right before names somebody, or the last quotation of this paragraph has a speaker.
    const sentence = this.tokens[at - 1]?.sentence ?? -1;
    for (let index = at - 1; index >= 0 && this.tokens[index]?.sentence === sentence; index--) {
      const mention = this.subjects.mentionAt(index);
      if (mention !== null && (this.tokens[mention.from]?.isFirst === true || last === null))
        return as(this.conversation.of(mention.person));
    }
    if (earlier?.attributed === true && last !== null) return as(last.speaker);
    const person = this.conversation.latest(at, () => true, 60);
    return person === null || (this.tokens[at]?.block ?? 0) !== this.tokens[person.mentions[0]?.start ?? 0]?.block
      ? null
      : as(this.conversation.of(person));
  }
}
