import type { Gender } from '../gazetteer/people.ts';
import { nameWords, speechWords } from '../gazetteer/people.ts';
import { personPhrase } from './personNouns.ts';
import type { People, Person, PersonMention } from './persons.ts';
import type { Role } from './roles.ts';
import type { Token } from './tokens.ts';

/** Whom a clause makes speak. */
export type SpeakerRef =
  | { kind: 'person'; mention: PersonMention }
  | { kind: 'role'; role: Role }
  /** `at` is its token, where it stands before the verb. */
  | { kind: 'pronoun'; gender: Gender; at?: number }
  /** "Sie haben gesagt": whom an interviewer or a speech addresses. */
  | { kind: 'addressed'; at: number }
  | { kind: 'group'; start: number; end: number };

const prepositions = new Set(
  'von vom mit für gegenüber bei beim neben zu zum zur an am gegen über um unter ohne durch seit in im nach vor auf aus während wegen trotz anlässlich angesichts zwischen hinter laut samt statt ans ins aufs'.split(
    ' ',
  ),
);
/** "erklärte Anfang März", "sagte Montag" */
const timeNoun =
  /^(?:Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/;
const articles =
  /^(?:der|die|das|ein|eine|viele|mehrere|andere|einige|manche|alle|beide|zahlreiche|unsere|ihre|seine|sein|ihr|dessen|deren|ihren)$/;

/** Finds subjects: which mention, office or pronoun a speech verb belongs to. */
export class Subjects {
  private readonly tokens: readonly Token[];
  private readonly covering = new Map<number, PersonMention>();
  private readonly rolesFrom = new Map<number, Role>();
  /** Tokens inside quotation marks, which take no part in the reporter's sentence. */
  private readonly quoted = new Set<number>();

  constructor(people: People) {
    this.tokens = people.tokens;
    for (const mention of people.mentions) {
      const from = Math.max(mention.from, mention.start - 40);
      for (let index = from; index <= mention.start; index++) this.covering.set(index, mention);
      for (let index = mention.start; index < mention.end; index++) this.covering.set(index, mention);
    }
    for (const role of people.roles)
      for (let index = role.from; index <= role.at; index++) if (!this.rolesFrom.has(index)) this.rolesFrom.set(index, role);
  }

  mentionAt(index: number): PersonMention | null {
    return this.covering.get(index) ?? null;
  }

  /** Tells which tokens are words quoted. */
  quote(from: number, to: number): void {
    for (let index = from; index < to; index++) this.quoted.add(index);
  }

  isQuoted(index: number): boolean {
    return this.quoted.has(index);
  }

  /** Does a preposition, a genitive or an object's article stand before it? */
  isGoverned(index: number): boolean {
    const before = this.tokens[index - 1];
    const own = this.tokens[index];
    // "auf die Frage | der Abgeordneten Anna Muster", but "Doch der Minister"
    const isNoun = before?.kind === 'capital' && !(before.isFirst && nameWords.notNames.has(before.text));
    if (isNoun && before?.block === own?.block && /^(?:der|des)$/.test(own?.text ?? '') && !this.covering.has(index - 1)) return true;
    // "zitierte | den Abgeordneten Anna Muster"
    if (own?.kind === 'small' && /^(?:den|dem|des|einem|einen)$/.test(own.text)) return before?.text.toLowerCase() !== 'laut';
    return (
      before !== undefined &&
      before.block === this.tokens[index]?.block &&
      prepositions.has(before.text.toLowerCase()) &&
      before.text.toLowerCase() !== 'laut'
    );
  }

  /** The subject behind a verb: "sagt | (am Montag in Kiel) Ministerin Anna Muster". */
  after(verb: number, limit: number): SpeakerRef | null {
    let isDirect = true;
    for (let index = verb + 1; index < Math.min(limit, verb + 24); index++) {
      const token = this.tokens[index];
      if (token === undefined || token.block !== this.tokens[verb]?.block) return null;
      const lower = token.text.toLowerCase();
      if (token.kind === 'mark') {
        if (token.text === ',' && !isDirect) continue;
        return null;
      }
      if (nameWords.salutations.has(token.text) || timeNoun.test(token.text)) continue;
      const mention = this.covering.get(index);
      if (mention !== undefined && !this.isGoverned(mention.from < mention.start ? mention.from : index))
        return { kind: 'person', mention };
      if (isDirect && token.text === 'Sie') return { kind: 'addressed', at: index };
      if (isDirect && /^(?:er|sie)$/.test(token.text)) {
        const isPlural = /en$/.test(this.tokens[verb]?.text ?? '') && lower === 'sie';
        return isPlural ? { kind: 'group', start: index, end: index + 1 } : { kind: 'pronoun', gender: lower === 'er' ? 'm' : 'f' };
      }
      if (isDirect && /^(?:es|das|dies)$/.test(lower) && this.covering.get(index + 1) !== undefined) continue;
      if (isDirect && /^(?:es|man|wir|ich)$/.test(lower)) return { kind: 'group', start: index, end: index + 1 };
      const role = this.rolesFrom.get(index);
      if (role !== undefined && role.at >= index && !this.isGoverned(index) && mention === undefined) {
        const called = this.covering.get(role.end);
        if (called?.start === role.end && !this.isUnnamed(role)) return { kind: 'person', mention: called };
        // "sagt die Sprecherin von Ministerin Muster" is not the minister speaking.
        return this.isUnnamed(role) ? { kind: 'group', start: index, end: role.end } : { kind: 'role', role };
      }
      if (isDirect && /^(?:einer|eine|jemand|niemand|viele|manche|andere|alle)$/.test(lower) && this.tokens[index + 1]?.kind === 'mark')
        return { kind: 'group', start: index, end: index + 1 };
      if (prepositions.has(lower)) {
        isDirect = false;
        continue;
      }
      if ((isDirect && articles.test(lower)) || (/^(?:ein|eine)$/.test(token.text) && !this.isGoverned(index))) {
        const named = this.namedWithin(index);
        return named === null ? { kind: 'group', start: index, end: this.endOfPhrase(index) } : { kind: 'person', mention: named };
      }
      if (isDirect && (articles.test(lower) || token.kind === 'capital' || token.kind === 'acronym')) {
        if (speechWords.adverbs.has(token.text)) continue;
        // "sagt der Haushaltspolitiker Ole Rathje"
        const named = this.namedWithin(index);
        if (named !== null) return { kind: 'person', mention: named };
        return { kind: 'group', start: index, end: this.endOfPhrase(index) };
      }
      if (mention !== undefined) index = mention.end - 1;
    }
    return null;
  }

  /** The office a clause names with its article: "Die Rechnungshofpräsidentin klang versöhnlich:". */
  roleIn(from: number, to: number): Role | null {
    for (let index = from; index < to; index++) {
      const role = this.rolesFrom.get(index);
      if (role !== undefined && /^(?:der|die)$/.test(role.article) && !this.isGoverned(role.from) && !this.isUnnamed(role)) return role;
    }
    return null;
  }

  /** An office that is all of a label: "Minister: „…“". */
  label(from: number, to: number): Role | null {
    const role = this.rolesFrom.get(from);
    return role !== undefined && role.from === from && role.end === to && !this.isUnnamed(role) ? role : null;
  }

  /** The name at the end of a noun phrase that no office opens. */
  private namedWithin(start: number): PersonMention | null {
    for (let index = start + 1; index < start + 7; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'mark' || token.block !== this.tokens[start]?.block) return null;
      const mention = this.covering.get(index);
      if (mention !== undefined) return this.tokens[index - 1]?.kind === 'small' || this.isGoverned(mention.from) ? null : mention;
      if (token.kind === 'small' && !/(?:e|en|er|es)$/.test(token.text)) return this.namedBehindAttribute(start);
    }
    return null;
  }

  /** "der für die Aufsicht zuständige Abteilungsleiter Anna Muster": an attribute of its own words parts article and office. */
  private namedBehindAttribute(start: number): PersonMention | null {
    if (!prepositions.has(this.tokens[start + 1]?.text ?? '')) return null;
    for (let index = start + 2; index < start + 12; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'mark' || token.block !== this.tokens[start]?.block) return null;
      const mention = this.covering.get(index);
      if (mention === undefined) continue;
      return mention.roles.length > 0 ? mention : null;
    }
    return null;
  }

  private isUnnamed(role: Role): boolean {
    return /^(?:ein|eine|einer)$/.test(role.article) || role.isPlural || /^(?:sprecher|pressesprech|mitarbeit)/.test(role.head.base);
  }

  /** The subject before a verb: "Anna Muster (CDU) betont", "Die Ministerin sagt", "Sie ergänzt". */
  before(verb: number, from: number): SpeakerRef | null {
    let group: SpeakerRef | null = null;
    for (let index = verb - 1; index >= from; index--) {
      const token = this.tokens[index];
      if (token === undefined) return null;
      if (this.quoted.has(index)) continue;
      const mention = this.covering.get(index);
      if (mention !== undefined) {
        if (!this.isGoverned(mention.from)) return { kind: 'person', mention };
        index = Math.min(index, mention.from);
        continue;
      }
      if (token.text === 'Sie' && !token.isFirst) return { kind: 'addressed', at: index };
      // "Dessen Abschlussbericht bescheinigt": whose report speaks is who speaks.
      if (token.isFirst && /^(?:Dessen|Deren)$/.test(token.text) && this.tokens[index + 1]?.kind === 'capital')
        return { kind: 'pronoun', gender: token.text === 'Dessen' ? 'm' : 'f' };
      if (/^[Ee]r$/.test(token.text)) return { kind: 'pronoun', gender: 'm', at: index };
      if (/^[Ss]ie$/.test(token.text) && !/en$/.test(this.tokens[verb]?.text ?? '')) return { kind: 'pronoun', gender: 'f', at: index };
      const role = this.rolesFrom.get(index);
      if (role !== undefined && !this.isGoverned(role.from)) {
        if (this.isUnnamed(role)) return { kind: 'group', start: role.from, end: role.end };
        if (role.article !== '' || role.head.class === 'public') return { kind: 'role', role };
      }
      if (
        group === null &&
        /^(?:die|das|der|ein|eine|viele|mehrere|einige|diese|dieser|dieses|es|man)$/i.test(token.text) &&
        !this.isGoverned(index)
      )
        group = { kind: 'group', start: index, end: this.endOfPhrase(index) };
      // "Kritiker sprechen von „…“"
      if (group === null && index === verb - 1 && token.kind === 'capital' && token.isFirst && /en$/.test(this.tokens[verb]?.text ?? ''))
        group = { kind: 'group', start: index, end: verb };
    }
    return group;
  }

  /** "Das Land Hessen", "die Behörde": article, adjectives, nouns. */
  private endOfPhrase(start: number): number {
    let end = start + 1;
    for (; end < start + 8; end++) {
      const token = this.tokens[end];
      if (token === undefined || token.block !== this.tokens[start]?.block || token.kind === 'mark') break;
      if (token.kind === 'small' && !/^(?:des|der|für|von|und)$|(?:e|en|er|es)$/.test(token.text)) break;
    }
    while (end > start + 1 && this.tokens[end - 1]?.kind === 'small') end--;
    return end;
  }
}

const partyName = (party: string): string => (/^(?:Grüne|Grünen|B90)/.test(party) ? 'Grünen' : /^Linke/.test(party) ? 'Linke' : party);

/** "CDU-Politiker", "Grünen-Chefin": the party a compound names. */
function partyOfNoun(noun: string): string | null {
  const hyphen = noun.indexOf('-');
  const party = hyphen > 0 ? noun.slice(0, hyphen) : '';
  return nameWords.parties.has(party) || /^(?:Linken|Linkspartei)$/.test(party) ? partyName(party) : null;
}

/** Who speaks: a name, or the words of the text for a group or an unnamed person. */
export interface Speaker {
  name: string | null;
  isPerson: boolean;
  person: Person | null;
}

/** Turns references into names; remembers who spoke last, for pronouns and for speech that goes on. */
export class Conversation {
  last: { speaker: Speaker; at: number } | null = null;
  private readonly people: People;
  private readonly parties = new Map<Person, string | null>();
  private readonly nameOf: (person: Person) => string;
  private readonly wordsOf: (start: number, end: number) => string;

  constructor(people: People, nameOf: (person: Person) => string, wordsOf: (start: number, end: number) => string) {
    this.people = people;
    this.nameOf = nameOf;
    this.wordsOf = wordsOf;
  }

  resolve(ref: SpeakerRef, at: number): Speaker {
    switch (ref.kind) {
      case 'person':
        return this.of(ref.mention.person);
      case 'pronoun': {
        const person = this.latest(at, candidate => candidate.gender === null || candidate.gender === ref.gender);
        return person === null ? { name: null, isPerson: true, person: null } : this.of(person);
      }
      case 'addressed': {
        const person =
          this.latest(ref.at, () => true, 12) ??
          this.people.mentions.find(mention => this.people.tokens[mention.end]?.text === ':')?.person ??
          null;
        return person === null ? { name: null, isPerson: true, person: null } : this.of(person);
      }
      case 'role': {
        const { role } = ref;
        const fits = (person: Person) => person.gender === null || role.gender === null || person.gender === role.gender;
        const holder = this.latest(at, person => fits(person) && person.roles.some(known => known.head.base === role.head.base), 400);
        if (holder !== null) return this.of(holder);
        const later = this.people.persons.filter(
          person => fits(person) && person.mentions.length > 0 && person.roles.some(known => known.head.base === role.head.base),
        );
        if (later.length === 1 && later[0] !== undefined) return this.of(later[0]);
        if (this.last !== null && !this.last.speaker.isPerson && /^(?:sprecher|pressesprech|mitarbeit)/.test(role.head.base))
          return { name: this.wordsOf(role.from, role.end), isPerson: false, person: null };
        const politician = this.latest(at, person => fits(person) && (person.roles.length > 0 || person === this.last?.speaker.person));
        if (politician !== null && role.article !== '' && !/^(?:ein|eine)$/.test(role.article)) return this.of(politician);
        return { name: this.wordsOf(role.from, role.end), isPerson: false, person: null };
      }
      case 'group': {
        const person = this.meant(ref.start, at) ?? this.calledByFirstName(ref.start, ref.end);
        if (person !== null) return this.of(person);
        return { name: this.wordsOf(ref.start, ref.end), isPerson: false, person: null };
      }
    }
  }

  /** "Die Mutter von Zwillingen nimmt es mit Humor: …": whom the noun that opens a clause means. */
  personMeant(from: number, at: number): Person | null {
    const { tokens } = this.people;
    const isPerson = /^(?:Mutter|Vater|Frau|Mann|Schwester|Bruder|Tochter|Sohn|Großmutter|Großvater|Witwe|Witwer)$/.test(
      tokens[from + 1]?.text ?? '',
    );
    if (!/^(?:Der|Die)$/.test(tokens[from]?.text ?? '')) return null;
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
    if (last !== null && !last.speaker.isPerson) return null;
    const gender = /^die$/i.test(tokens[start]?.text ?? '') ? 'f' : 'm';
    const fits = (person: Person) => person.gender === null || person.gender === gender;
    const party = partyOfNoun(tokens[phrase.noun]?.text ?? '');
    if (party === null) return this.latest(at, fits, 50);
    return (
      this.latest(at, person => fits(person) && this.partyOf(person) === party) ??
      this.latest(at, person => fits(person) && this.partyOf(person) === null, 50)
    );
  }

  /** "sagt Lina": a first name that only one person of the article bears. */
  private calledByFirstName(start: number, end: number): Person | null {
    const token = this.people.tokens[start];
    if (end !== start + 1 || token?.isFirstName !== true) return null;
    const named = this.people.persons.filter(person => person.first.split(' ')[0] === token.text);
    return named.length === 1 ? (named[0] ?? null) : null;
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

  /** "Auf die Frage der Abgeordneten Anna Muster antwortete sie": named for somebody else's words. */
  private isInPassing(mention: PersonMention): boolean {
    const { tokens } = this.people;
    const first = tokens[mention.from];
    const before = tokens[mention.from - 1];
    return before !== undefined && before.sentence === first?.sentence && before.kind === 'capital' && /^(?:der|des)$/.test(first.text);
  }

  of(person: Person): Speaker {
    return { name: this.nameOf(person), isPerson: true, person };
  }

  /** The person named or speaking last before token `at` that fits; the last speaker wins over somebody merely named in the same stretch. */
  latest(at: number, fits: (person: Person) => boolean, window = 160): Person | null {
    const { mentions } = this.people;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const last = this.last?.speaker.person ?? null;
    const lastAt = this.last?.at ?? -1;
    const nearest = mentions[low - 1];
    for (let index = low - 1; index >= 0 && index >= low - 40; index--) {
      const mention = mentions[index];
      if (mention === undefined || at - mention.start > window * 3) break;
      if (mention.start < lastAt && last !== null && fits(last)) return last;
      if (!fits(mention.person)) continue;
      if (mention.person === last) return last;
      if (last !== null && fits(last) && at - lastAt < window && this.isInPassing(mention)) continue;
      // "Auf Tunçers Einladung habe sie gewartet": a genitive names somebody in passing.
      if (
        last !== null &&
        fits(last) &&
        /[sxz’']$/.test(this.people.tokens[mention.end - 1]?.text ?? '') &&
        !mention.person.last.endsWith(this.people.tokens[mention.end - 1]?.text ?? '')
      )
        continue;
      // Somebody named in passing after the last speaker does not take the floor, unless as a subject at a sentence's start.
      const token = this.people.tokens[mention.from];
      if (last !== null && fits(last) && token !== undefined && !token.isFirst && at - lastAt < window && mention !== nearest) continue;
      return mention.person;
    }
    return last !== null && fits(last) ? last : null;
  }
}
