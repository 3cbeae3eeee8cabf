import { type Gender, nameWords } from '../gazetteer/people.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { personPhrase } from './personNouns.ts';
import type { People, Person, PersonMention } from './persons.ts';
import { isAmongGoverned, isPreposition } from './prepositions.ts';
import { isCalled, placeOfWords, referencesOf } from './references.ts';
import type { Role } from './roles.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';

import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

const partyName = (party: string): string =>
  beginsWithOneOf(party, 'Grüne|Grünen|B90') ? 'Grünen' : party.startsWith('Linke') ? 'Linke' : party;

/** "CDU-Politiker", "Grünen-Chefin": the party a compound names. */
function partyOfNoun(noun: string): string | null {
  const hyphen = noun.indexOf('-');
  const party = hyphen > 0 ? noun.slice(0, hyphen) : '';
  return nameWords.parties.has(party) || isOneOf(party, 'Linken|Linkspartei') ? partyName(party) : null;
}

const summary =
  'Fazit|Urteil|Bilanz|Resümee|Einschätzung|Credo|Motto|Appell|Forderung|Kommentar|Antwort|Rat|Argument|Befund|Botschaft|Devise|Meinung';

const former = 'früher|ehemalig|vormalig|ex-';

/** A person whom the text does not name before. */
const somebody: Speaker = { name: null, isPerson: true, person: null };

/** Whom the text does not tell. */
const nobody: Speaker = { name: null, isPerson: false, person: null };

/** Words that stand where a subject does and name nobody. */
const impersonal = 'es|man|der|die|das|dem|den|dies|eine';

/** Turns references into names; remembers who spoke last, for pronouns and for speech that goes on. */
export class Conversation {
  last: { speaker: Speaker; at: number } | null = null;
  /** The two of whom the text said last that they speak, and where. */
  private voices: { speaker: Speaker; at: number }[] = [];
  private readonly people: People;
  /** Names, and offices that only one person of the text holds, in text order. */
  private readonly references: readonly PersonMention[];
  private readonly parties = new Map<Person, string | null>();
  /** By office or job: where the text first tells of somebody who has it and no name, "ein Student". */
  private readonly unnamed = new Map<string, number>();
  /** Authors report; their own words need no quotation marks. */
  private readonly isAuthor: (person: Person) => boolean;
  private readonly nameOf: (person: Person) => string;
  private readonly wordsOf: (start: number, end: number) => string;
  /** Whom others only speak of takes no part in the report. */
  private readonly isQuoted: (token: number) => boolean;

  constructor(
    people: People,
    nameOf: (person: Person) => string,
    wordsOf: (start: number, end: number) => string,
    isAuthor: (person: Person) => boolean,
    isQuoted: (token: number) => boolean,
  ) {
    this.isQuoted = isQuoted;
    this.references = referencesOf(people);
    for (const { head, article, at } of people.roles)
      if (isOneOf(article.toLowerCase(), 'eine?') && !this.unnamed.has(head.base)) this.unnamed.set(head.base, at);
    this.isAuthor = isAuthor;
    this.people = people;
    this.nameOf = nameOf;
    this.wordsOf = wordsOf;
  }

  /** Notes who has spoken, up to the token `at`; `isTold` where the text says so. */
  heard(speaker: Speaker, at: number, isTold: boolean): void {
    if (isTold) this.voices = [{ speaker, at }, ...this.voices.filter(voice => voice.speaker.name !== speaker.name).slice(0, 1)];
    this.last = { speaker, at };
  }

  /** Who talks with whoever spoke last, of two whom this paragraph makes speak; nobody where it does not tell. */
  other(at: number): Speaker {
    const { tokens } = this.people;
    const name = this.last?.speaker.name ?? null;
    const here = this.voices.filter(voice => voice.speaker.isPerson && tokens[voice.at - 1]?.block === tokens[at]?.block);
    if (name === null || here.length < 2 || here.every(voice => voice.speaker.name !== name)) return nobody;
    return here.find(voice => voice.speaker.name !== name)?.speaker ?? nobody;
  }

  resolve(ref: SpeakerRef, at: number): Speaker {
    switch (ref.kind) {
      case 'person':
        return this.of(ref.mention.person);
      case 'pronoun': {
        const fits = (candidate: Person) => candidate.gender === null || candidate.gender === ref.gender;
        const person = ref.isLatter === true ? this.namedLast(ref.at ?? at, fits) : this.latest(ref.at ?? at, fits, 160, true);
        return person === null ? somebody : this.of(person);
      }
      case 'addressed': {
        const person =
          this.latest(ref.at, () => true, 12) ??
          this.people.mentions.find(mention => this.people.tokens[mention.end]?.text === ':')?.person ??
          null;
        return person === null ? somebody : this.of(person);
      }
      case 'role': {
        const { role } = ref;
        const fits = (person: Person) => person.gender === null || role.gender === null || person.gender === role.gender;
        // "Sein Vorgänger Bernd Tal … der frühere Minister": not whoever is in office now
        const isFormer = this.people.tokens.slice(role.from, role.at + 1).some(({ text }) => beginsWithOneOf(text.toLowerCase(), former));
        const predecessor = isFormer
          ? this.latest(
              at,
              person =>
                fits(person) &&
                person.roles.some(
                  known => known.head.follows || beginsWithOneOf((this.people.tokens[known.start]?.text ?? '').toLowerCase(), former),
                ),
              400,
            )
          : null;
        if (predecessor !== null) return this.of(predecessor);
        const holder = this.latest(at, person => fits(person) && person.roles.some(known => known.head.base === role.head.base), 400);
        const called = holder === null ? this.calledBy(this.people.tokens[role.at]?.text ?? '', at) : null;
        if (called !== null && fits(called)) return this.of(called);
        // "Anna Muster leitet das Amt und erwartet Fragen. „…“, sagt die Amtsleiterin": not one of another paragraph.
        const topic = isOneOf(role.article, 'der|die|unsere?') ? this.topic(at, role.gender, holder) : null;
        if (topic !== null) return this.of(topic);
        const next = holder === null ? this.introduced(role) : null;
        if (next !== null) return this.of(next);
        if (holder !== null) return this.of(holder);
        // "Ein Student fuhr … Anwalt Muster … sagte der Student": somebody without a name
        const isUnnamed = (this.unnamed.get(role.head.base) ?? role.at) < role.at;
        if (isUnnamed) return this.printed(role.from, role.end);
        const later = this.people.persons.filter(
          person => fits(person) && person.mentions.length > 0 && person.roles.some(known => known.head.base === role.head.base),
        );
        if (later.length === 1 && later[0] !== undefined) return this.of(later[0]);
        if (this.last !== null && !this.last.speaker.isPerson && beginsWithOneOf(role.head.base, 'sprecher|pressesprech|mitarbeit'))
          return this.printed(role.from, role.end);
        if (role.head.class === 'private' && isOneOf(role.article.toLowerCase(), 'der|die')) {
          const person = this.latest(at, fits, 50);
          if (person !== null) return this.of(person);
        }
        const politician = this.latest(at, person => fits(person) && (person.roles.length > 0 || person === this.last?.speaker.person));
        if (politician !== null && role.article !== '' && !isOneOf(role.article, 'eine?|seine?|ihre?|dessen|deren'))
          return this.of(politician);
        return this.printed(role.from, role.end);
      }
      case 'group': {
        const person = this.meant(ref.start, at) ?? this.calledByFirstName(ref.start, ref.end) ?? this.ownerOf(ref.start, at);
        return person === null ? this.printedGroup(ref.start, ref.end) : this.of(person);
      }
    }
  }

  /** A group as printed; of "heißt es in dem Antrag" what it stands in, and nobody where only a pronoun or an article is left. */
  private printedGroup(start: number, end: number): Speaker {
    const { tokens } = this.people;
    const first = tokens[start]?.text ?? '';
    const hasNoun = tokens.slice(start, end).some(token => token.kind !== 'small' && token.kind !== 'mark');
    if (first.toLowerCase() !== 'es' && (hasNoun || !isOneOf(first.toLowerCase(), impersonal))) return this.printed(start, end);
    const source = placeOfWords(tokens, start, this.isQuoted);
    return source === null ? nobody : this.printed(source.start, source.end);
  }

  /** "Die Mutter von Zwillingen nimmt es mit Humor: …": whom the noun that opens a clause means. */
  personMeant(from: number, at: number): Person | null {
    const { tokens } = this.people;
    const isPerson = isOneOf(
      tokens[from + 1]?.text ?? '',
      'Mutter|Vater|Frau|Mann|Schwester|Bruder|Tochter|Sohn|Großmutter|Großvater|Witwe|Witwer',
    );
    if (!isOneOf(tokens[from]?.text ?? '', 'Der|Die')) return null;
    if (!isPerson) return this.meant(from, at);
    const gender = tokens[from]?.text === 'Die' ? 'f' : 'm';
    return this.latest(from, person => person.gender === gender, 50);
  }

  /** "so der Experte", "sagte die Juristin": a noun for a person, with its article, means whoever just spoke or was just named. */
  private meant(start: number, at: number): Person | null {
    const { tokens, sense } = this.people;
    const phrase = personPhrase(tokens, start, sense);
    if (phrase === null || phrase.isIndefinite || phrase.isPlural) return null;
    const { last } = this;
    const gender = (tokens[start]?.text ?? '').toLowerCase() === 'die' ? 'f' : 'm';
    const called = this.calledBy(tokens[phrase.noun]?.text ?? '', at);
    if (called !== null) return called;
    if (last !== null && !last.speaker.isPerson) return this.topic(start, gender, null);
    const fits = (person: Person) => person.gender === null || person.gender === gender;
    const party = partyOfNoun(tokens[phrase.noun]?.text ?? '');
    if (party === null) return this.latest(at, fits, 50);
    return (
      this.latest(at, person => fits(person) && this.partyOf(person) === party) ??
      this.latest(at, person => fits(person) && this.partyOf(person) === null, 50)
    );
  }

  /** "Trainer Urs Meier … sagte der Trainer": whose name the same noun stood before last. */
  private calledBy(noun: string, at: number): Person | null {
    const { tokens, mentions } = this.people;
    const isCalledSo = ({ start, person }: PersonMention) => tokens[start - 1]?.text === noun && !this.isAuthor(person);
    return (
      mentions
        .slice(
          0,
          firstAtOrAfter(mentions, at, ({ start }) => start),
        )
        .findLast(isCalledSo)?.person ?? null
    );
  }

  /** "so sein Fazit", "lautet ihr Urteil": whose words a noun with a possessive is. */
  private ownerOf(start: number, at: number): Person | null {
    const { tokens } = this.people;
    const owner = tokens[start]?.text ?? '';
    if (!isOneOf(owner, 'seine?|ihre?') || !isOneOf(tokens[start + 1]?.text ?? '', summary)) return null;
    const gender = owner.startsWith('s') ? 'm' : 'f';
    return this.latest(at, person => person.gender === null || person.gender === gender, 160, true);
  }

  /** "sagt Lina": a first name that only one person of the article bears. */
  private calledByFirstName(start: number, end: number): Person | null {
    const token = this.people.tokens[start];
    if (end !== start + 1 || token?.isFirstName !== true) return null;
    const named = this.people.persons.filter(person => person.first.split(' ')[0] === token.text);
    return named.every(person => person.last === named[0]?.last) ? (named[0] ?? null) : null;
  }

  /** The party the text gives a person: "Anna Muster (CDU)", "CDU-Politikerin Anna Muster"; '' is none. */
  private partyOf(person: Person): string | null {
    const known = this.parties.get(person);
    if (known !== undefined) return known;
    const { tokens } = this.people;
    let party: string | null = null;
    for (const mention of person.mentions) {
      if (tokens[mention.end]?.text === '(' && nameWords.parties.has(tokens[mention.end + 1]?.text ?? ''))
        party ??= partyName(tokens[mention.end + 1]?.text ?? '');
      party ??= partyOfNoun(tokens[mention.start - 1]?.text ?? '');
    }
    this.parties.set(person, party);
    return party;
  }

  /** "…“, sagt dessen Direktor. Bernd Tal setzt auf Automaten": whom the sentence behind the tag names for the first time. */
  private introduced({ end, at, gender, head }: Role): Person | null {
    const { mentions, tokens } = this.people;
    const mention = mentions[firstAtOrAfter(mentions, end, ({ start }) => start)];
    if (mention === undefined || mention.start > end + 9 || mention.person.mentions[0] !== mention || mention.person.first === '')
      return null;
    const [own, first] = [tokens[at], tokens[mention.from]];
    const isNext = first?.isFirst === true && first.block === own?.block && first.sentence === (own?.sentence ?? 0) + 1;
    const { person } = mention;
    const fits = person.gender === null || gender === null || person.gender === gender;
    return isNext && fits && person.roles.every(role => role.head.base === head.base) ? person : null;
  }

  /** Whom this paragraph is about, if it is somebody of whom the text does not tell what that person is, and not about `holder`. */
  private topic(at: number, gender: Gender | null, holder: Person | null): Person | null {
    const { mentions, tokens } = this.people;
    const block = tokens[at]?.block;
    if (holder?.mentions.some(({ start }) => start < at && tokens[start]?.block === block)) return null;
    for (let index = firstAtOrAfter(mentions, at, ({ start }) => start) - 1; index >= 0; index--) {
      const mention = mentions[index];
      if (mention === undefined || tokens[mention.start]?.block !== block || at - mention.start > 90) return null;
      const { person } = mention;
      if (this.isQuoted(mention.start) || this.isAuthor(person) || this.isGoverned(mention)) continue;
      if (person.gender !== null && gender !== null && person.gender !== gender) continue;
      const isOpen =
        person.first !== '' && person.roles.length === 0 && (holder === null || person.mentions.every(({ body }) => body === null));
      return isOpen && !isCalled(tokens, mention) ? person : null;
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

  /** "mit Ministerin Anna Muster", "mit seinen Kollegen Anna Muster und Bernd Tal": named behind a preposition. */
  private isGoverned({ from }: PersonMention): boolean {
    const { tokens } = this.people;
    const isBehind = tokens[from - 1]?.block === tokens[from]?.block && isPreposition(tokens[from - 1]?.text ?? '');
    return isBehind || isAmongGoverned(this.people, from);
  }

  /** "Anna Muster, die auf Bernd Tal folgt": inside a clause that a relative pronoun ties to the name right before it. */
  private isInRelativeClause({ from }: PersonMention): boolean {
    const { tokens, mentions } = this.people;
    const own = tokens[from];
    for (let index = from - 1; index > from - 15; index--) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== own?.sentence || token.block !== own.block) return false;
      if (token.kind !== 'mark') continue;
      if (token.text !== ',' || !isOneOf(tokens[index + 1]?.text ?? '', 'der|die|dem|den|deren|dessen')) return false;
      const before = mentions[firstAtOrAfter(mentions, index, ({ start }) => start) - 1];
      return before?.end === index;
    }
    return false;
  }

  /** Who is told by words alone: an office nobody holds here, a body, a group. */
  private printed(start: number, end: number): Speaker {
    return { name: this.wordsOf(start, end), isPerson: false, person: null };
  }

  of(person: Person): Speaker {
    return { name: this.nameOf(person), isPerson: true, person };
  }

  /** The person named last before token `at` that fits, in the report itself. */
  private namedLast(at: number, fits: (person: Person) => boolean): Person | null {
    const mentions = this.references;
    const isMeant = ({ start, person }: PersonMention) => !this.isQuoted(start) && !this.isAuthor(person) && fits(person);
    return (
      mentions
        .slice(
          0,
          firstAtOrAfter(mentions, at, mention => mention.start),
        )
        .findLast(isMeant)?.person ?? null
    );
  }

  /** The person named or speaking last before token `at` that fits; the last speaker wins over somebody merely named in the same stretch. */
  latest(at: number, fits: (person: Person) => boolean, window = 160, isPronoun = false): Person | null {
    const mentions = this.references;
    const next = firstAtOrAfter(mentions, at, mention => mention.start);
    const last = this.last?.speaker.person ?? null;
    const lastAt = this.last?.at ?? -1;
    const nearest = mentions[next - 1];
    let governed: Person | null = null;
    for (let index = next - 1; index >= 0 && index >= next - 40; index--) {
      const mention = mentions[index];
      if (mention === undefined || at - mention.start > window * 3) break;
      if (mention.start < lastAt && last !== null && fits(last)) return last;
      if (!fits(mention.person) || this.isAuthor(mention.person) || this.isQuoted(mention.start)) continue;
      if (mention.person === last) return last;
      // "Die Versuche, unter Anna Muster zu regieren, nannte sie …": a pronoun rarely means whom its own sentence names behind a preposition.
      if (isPronoun && this.isGoverned(mention) && this.people.tokens[mention.start]?.sentence === this.people.tokens[at]?.sentence) {
        governed ??= mention.person;
        continue;
      }
      // "Landrat Bernd Tal, der auf Uwe Grau folgt, … sagte der 55-Jährige": whom only a clause about another names comes second.
      if (this.isInRelativeClause(mention)) {
        governed ??= mention.person;
        continue;
      }
      if (last !== null && fits(last) && at - lastAt < window && this.isInPassing(mention)) continue;
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
}
