import { nameWords } from '../../gazetteer/people.ts';
import { isDescribedOblique } from '../people/personNouns.ts';
import type { People, Person, PersonMention } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { isAmongGoverned, isPreposition } from '../text/prepositions.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { referencesOf } from './references.ts';
import { nobody, type Speaker } from './speakers.ts';

/** Who has spoken, up to the token `at`. */
export interface Turn {
  speaker: Speaker;
  at: number;
}

/** Who has the floor: who spoke last and whom the report named last, for pronouns and for speech that goes on. */
export class Floor {
  last: Turn | null = null;
  /** All who have spoken, in text order. */
  private readonly turns: Turn[] = [];
  /** The two of whom the text said last that they speak, and where. */
  private voices: Turn[] = [];
  readonly people: People;
  /** Authors report; their own words need no quotation marks. */
  readonly isAuthor: (person: Person) => boolean;
  /** Whom others only speak of takes no part in the report. */
  readonly isQuoted: (token: number) => boolean;
  /** Names, and offices that only one person of the text holds, in text order. */
  private readonly references: readonly PersonMention[];

  constructor(people: People, isAuthor: (person: Person) => boolean, isQuoted: (token: number) => boolean) {
    this.people = people;
    this.isAuthor = isAuthor;
    this.isQuoted = isQuoted;
    this.references = referencesOf(people);
  }

  /** Notes who has spoken, up to the token `at`; `isTold` where the text says so. */
  heard(speaker: Speaker, at: number, isTold: boolean): void {
    if (isTold) this.voices = [{ speaker, at }, ...this.voices.filter(voice => voice.speaker.name !== speaker.name).slice(0, 1)];
    this.last = { speaker, at };
    this.turns.push(this.last);
  }

  /** Goes back, when all is read, to who had spoken before token `at`, who may since be `reported` to have. */
  recall(at: number, reported: Turn | null): void {
    const last = this.turns[firstAtOrAfter(this.turns, at + 1, turn => turn.at) - 1] ?? null;
    this.last = reported !== null && reported.at > (last?.at ?? -1) ? reported : last;
  }

  /** Who talks with whoever spoke last, of two whom this paragraph makes speak; nobody where it does not tell. */
  other(at: number): Speaker {
    const { tokens } = this.people;
    const name = this.last?.speaker.name ?? null;
    const here = this.voices.filter(voice => voice.speaker.isPerson && tokens[voice.at - 1]?.block === tokens[at]?.block);
    if (name === null || here.length < 2 || here.every(voice => voice.speaker.name !== name)) return nobody;
    return here.find(voice => voice.speaker.name !== name)?.speaker ?? nobody;
  }

  /** The person named or speaking last before token `at` that fits; the last speaker wins over somebody merely named in the same stretch. */
  latest(at: number, fits: (person: Person) => boolean, window = 160, isPronoun = false): Person | null {
    const mentions = this.references;
    const next = firstAtOrAfter(mentions, at, mention => mention.start);
    const last = this.last?.speaker.person ?? null;
    const lastAt = this.last?.at ?? -1;
    let nearest: PersonMention | null = null;
    let governed: Person | null = null;
    for (let index = next - 1; index >= 0 && index >= next - 40; index--) {
      const mention = mentions[index];
      if (mention === undefined || at - mention.start > window * 3) break;
      if (mention.start < lastAt && last !== null && fits(last)) return last;
      if (!fits(mention.person) || this.isAuthor(mention.person) || this.isQuoted(mention.start)) continue;
      nearest ??= mention;
      // "Anna Muster kennt die Anrufe von Eva Klein. … Sie": nor whom a sentence names besides another who fits and opens it
      if (isPronoun && this.isBesideSubject(mention, index, fits)) {
        governed ??= mention.person;
        continue;
      }
      if (mention.person === last) return last;
      // "Die Versuche, unter Anna Muster zu regieren, nannte sie …": a pronoun rarely means whom its own sentence names behind a preposition.
      if (isPronoun && this.isGoverned(mention) && this.people.tokens[mention.start]?.sentence === this.people.tokens[at]?.sentence) {
        governed ??= mention.person;
        continue;
      }
      // "Bernd Tal durfte reden, weil Uwe Grau ein Auge zudrückte. Er …": the main clause's subject comes first.
      if (isPronoun && this.isBelow(mention, fits)) {
        governed ??= mention.person;
        continue;
      }
      // "Landrat Bernd Tal, der auf Uwe Grau folgt, … sagte der 55-Jährige": whom only a clause about another names comes second.
      if (this.isInRelativeClause(mention)) {
        governed ??= mention.person;
        continue;
      }
      const isHere = this.people.tokens[lastAt]?.block === this.people.tokens[at]?.block;
      if (last !== null && fits(last) && isHere && at - lastAt < window && this.isInPassing(mention)) continue;
      // "Auf Tunçers Einladung habe sie gewartet": a genitive names somebody in passing.
      const ending = this.people.tokens[mention.end - 1]?.text ?? '';
      if (endsInOneOf(ending, "[sxz’']") && !mention.person.last.endsWith(ending) && mention.rule !== 'office') {
        if (last !== null && fits(last) && at - lastAt < window) continue;
        governed ??= mention.person;
        continue;
      }
      // Somebody named in passing after the last speaker does not take the floor, unless as a subject at a sentence's start.
      const token = this.people.tokens[mention.from];
      if (last !== null && fits(last) && token !== undefined && !token.isFirst && at - lastAt < window && mention !== nearest) continue;
      return mention.person;
    }
    return last !== null && fits(last) ? last : governed;
  }

  /** The person named last before token `at` that fits, in the report itself. */
  namedLast(at: number, fits: (person: Person) => boolean): Person | null {
    const mentions = this.references;
    for (let index = firstAtOrAfter(mentions, at, mention => mention.start) - 1; index >= 0; index--) {
      const mention = mentions[index];
      if (mention !== undefined && !this.isQuoted(mention.start) && !this.isAuthor(mention.person) && fits(mention.person))
        return mention.person;
    }
    return null;
  }

  /** "Auf die Frage der Abgeordneten Anna Muster antwortete sie": named for somebody else's words. */
  private isInPassing(mention: PersonMention): boolean {
    const { tokens } = this.people;
    const first = tokens[mention.from];
    const before = tokens[mention.from - 1];
    return before !== undefined && before.sentence === first?.sentence && before.kind === 'capital' && isOneOf(first.text, 'der|des');
  }

  /** "mit Ministerin Anna Muster", "mit dem Aktivisten Anna Muster", "mit seinen Kollegen Anna Muster und Bernd Tal": named behind a preposition. */
  isGoverned({ from }: PersonMention): boolean {
    const { tokens } = this.people;
    const isSaluted = nameWords.salutations.has(tokens[from - 1]?.text ?? '');
    const before = isDescribedOblique(tokens, from, this.people.sense) ? from - 3 : isSaluted ? from - 2 : from - 1;
    const isBehind = tokens[before]?.block === tokens[from]?.block && isPreposition(tokens[before]?.text ?? '');
    return isBehind || isAmongGoverned(this.people, from);
  }

  /** "Bernd Tal durfte reden, weil Uwe Grau ein Auge zudrückte": named in a clause below one that names somebody who fits, too. */
  private isBelow({ from }: PersonMention, fits: (person: Person) => boolean): boolean {
    const { tokens } = this.people;
    const comma = this.clauseBefore(from, 'weil|obwohl|nachdem|bevor|seit|während|als', 8);
    const opener = comma === null ? undefined : this.mentionBefore(comma);
    const isSame =
      opener !== undefined && tokens[opener.start]?.sentence === tokens[from]?.sentence && tokens[opener.from]?.isFirst === true;
    return isSame && fits(opener.person) && !this.isAuthor(opener.person);
  }

  /** "Anna Muster kennt die Anrufe von Eva Klein.", "Die Ministerin hat Eva Klein angerufen.": named in the clause whose subject, somebody else who fits, begins the sentence. */
  private isBesideSubject(mention: PersonMention, index: number, fits: (person: Person) => boolean): boolean {
    const { tokens } = this.people;
    const { sentence } = tokens[mention.from] ?? {};
    let at = index - 1;
    while (
      at > index - 9 &&
      tokens[this.references[at]?.from ?? -1]?.sentence === sentence &&
      tokens[this.references[at]?.from ?? -1]?.isFirst !== true
    )
      at--;
    const opener = this.references[at];
    if (opener === undefined || tokens[opener.from]?.sentence !== sentence || opener.person === mention.person) return false;
    if (!fits(opener.person) || this.isAuthor(opener.person)) return false;
    const between = tokens.slice(Math.max(opener.end, opener.to), mention.from);
    // "Anna Muster: Ich rufe Bernd Tal an." is an answer.
    if (between.some(({ text }) => text === ':')) return false;
    // "Eva Klein lachte, Anna Muster nickte": another clause, where no preposition stands before the name
    const isOfClause =
      between[0]?.kind === 'small' && !between.some(({ kind, text }) => kind === 'mark' || isOneOf(text, 'und|sowie|oder'));
    return isOfClause || this.isGoverned(mention);
  }

  /** "Anna Muster, die auf Bernd Tal folgt": inside a clause that a relative pronoun ties to the name right before it. */
  private isInRelativeClause({ from }: PersonMention): boolean {
    const comma = this.clauseBefore(from, 'der|die|dem|den|deren|dessen', 15);
    return comma !== null && this.mentionBefore(comma)?.end === comma;
  }

  /** The comma within `reach` tokens before `from` behind which one of `openers` opens the clause that `from` stands in, or null. */
  private clauseBefore(from: number, openers: string, reach: number): number | null {
    const { tokens } = this.people;
    const own = tokens[from];
    for (let index = from - 1; index > from - reach; index--) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== own?.sentence || token.block !== own.block) return null;
      if (token.kind === 'mark') return token.text === ',' && isOneOf(tokens[index + 1]?.text ?? '', openers) ? index : null;
    }
    return null;
  }

  private mentionBefore(index: number): PersonMention | undefined {
    const { mentions } = this.people;
    return mentions[firstAtOrAfter(mentions, index, ({ start }) => start) - 1];
  }
}
