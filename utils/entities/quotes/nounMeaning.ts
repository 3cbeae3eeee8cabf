import { type Gender, nameWords, speechWords } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import { couldBeName } from '../people/couldBeName.ts';
import { isPersonNoun, personPhrase } from '../people/personNouns.ts';
import type { People, Person, PersonMention } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Floor } from './floor.ts';
import { isCalled } from './references.ts';

const partyName = (party: string): string =>
  beginsWithOneOf(party, 'Grüne|Grünen|B90') ? 'Grünen' : party.startsWith('Linke') ? 'Linke' : party;

/** "CDU-Politiker", "Grünen-Chefin": the party a compound names. */
function partyOfNoun(noun: string): string | null {
  const hyphen = noun.indexOf('-');
  const party = hyphen > 0 ? noun.slice(0, hyphen) : '';
  return nameWords.parties.has(party) || isOneOf(party, 'Linken|Linkspartei') ? partyName(party) : null;
}

/** "der Fernsehjournalist | Marcel Ghanem": two words that can be no other than a name that the text does not explain. */
export const isName = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].every(index => {
    const token = tokens[index];
    return token?.kind === 'capital' && token.sentence === tokens[at - 1]?.sentence && couldBeName(token);
  }) && tokens[at + 2]?.kind !== 'capital';

const lawyers = '(anwalt|anwältin|verteidiger|verteidigerin)';
const summary =
  'Fazit|Urteil|Bilanz|Resümee|Einschätzung|Credo|Motto|Appell|Forderung|Kommentar|Antwort|Rat|Argument|Befund|Botschaft|Devise|Meinung';

/** How nouns end for what one person writes or says, in small letters. */
const writing =
  'antwort|antwortschreiben|schreiben|brief|stellungnahme|rede|mail|gastbeitrag|tweet|post|posting|grußwort|vorwort|statement|reaktion|ansprache|redebeitrag';

/** Whom the nouns of a text mean: of those it names, by what it calls them, their party, their first name, or whom a paragraph is about. */
export class NounMeaning {
  private readonly floor: Floor;
  private readonly people: People;
  private readonly parties = new Map<Person, string | null>();
  private readonly called = new Map<Person, boolean>();

  /** Mentions by the word before them, gathered when first asked for. */
  private byNoun: ReadonlyMap<string, readonly PersonMention[]> | null = null;

  constructor(floor: Floor) {
    this.floor = floor;
    this.people = floor.people;
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
    return this.floor.latest(from, person => person.gender === gender, 50);
  }

  /** "so der Experte", "sagte die Juristin": a noun for a person, with its article, means whoever just spoke or was just named. */
  meant(start: number, at: number): Person | null {
    const { tokens, sense } = this.people;
    const neuter = this.neuter(start, at);
    if (neuter !== null) return neuter;
    const phrase = personPhrase(tokens, start, sense);
    if (phrase === null || phrase.isIndefinite || phrase.isPlural) return null;
    const { last } = this.floor;
    const gender = (tokens[start]?.text ?? '').toLowerCase() === 'die' ? 'f' : 'm';
    const noun = tokens[phrase.noun]?.text ?? '';
    const called = this.calledBy(noun, at);
    if (called !== null) return called;
    // "der Chefermittler für Wirtschaft": described, so not whoever was named before
    const isDescribed = isOneOf(tokens[phrase.end]?.text ?? '', 'für|beim') || isName(tokens, phrase.end);
    // "die Kommissionssprecherin", "der Sprecher des Prüflabors"
    const isSpokesman = endsInOneOf(noun.toLowerCase(), 'sprecher|sprecherin');
    if (isDescribed || (isSpokesman && (noun.length > 10 || isOneOf(tokens[phrase.end]?.text ?? '', 'des|der|vom')))) return null;
    // A body or somebody unnamed has spoken in this paragraph.
    const isHere = tokens[last?.at ?? -1]?.block === tokens[start]?.block || endsInOneOf(noun, 'mitarbeiter(in)?|Mitarbeiter(in)?');
    if (last !== null && !last.speaker.isPerson && isHere) return this.topic(start, gender, null);
    const fits = (person: Person) => (person.gender === null || person.gender === gender) && !this.isOtherwise(person, noun);
    const party = partyOfNoun(noun);
    if (party === null) return this.floor.latest(at, fits, 50) ?? this.onlyOne(at, person => person.gender === gender && fits(person));
    return (
      this.floor.latest(at, person => fits(person) && this.partyOf(person) === party) ??
      this.floor.latest(at, person => fits(person) && this.partyOf(person) === null, 50)
    );
  }

  /** "das Mädchen", "das Ratsmitglied": whom a noun means whose gender in grammar tells nothing, or nothing of the kind that the article does. */
  private neuter(start: number, at: number): Person | null {
    const { tokens } = this.people;
    const noun = (tokens[start + 1]?.text ?? '').toLowerCase();
    if (!isOneOf(tokens[start]?.text ?? '', '[Dd]as') || !endsInOneOf(noun, 'mädchen|mitglied|oberhaupt')) return null;
    const gender = noun === 'mädchen' ? 'f' : null;
    return this.floor.latest(at, person => gender === null || person.gender === null || person.gender === gender, 50);
  }

  /** "Gudrun Pietsch … erzählt die Witwe": the one person of the paragraph who fits. */
  private onlyOne(at: number, fits: (person: Person) => boolean): Person | null {
    const { mentions, tokens } = this.people;
    const block = tokens[at]?.block;
    const found = new Set<Person>();
    const last = firstAtOrAfter(mentions, at, ({ start }) => start) - 1;
    for (let index = last; index >= 0 && index > last - 60; index--) {
      const mention = mentions[index];
      if (mention === undefined || tokens[mention.start]?.block !== block) break;
      if (!this.floor.isQuoted(mention.start) && !this.floor.isAuthor(mention.person) && fits(mention.person)) found.add(mention.person);
    }
    const [person, ...others] = found;
    return others.length === 0 ? (person ?? null) : null;
  }

  /** "Trainer Urs Meier … sagte der Trainer": whose name the same noun stood before last. */
  calledBy(noun: string, at: number): Person | null {
    this.byNoun ??= mentionsByNoun(this.people);
    const called = this.byNoun.get(noun) ?? [];
    for (let index = firstAtOrAfter(called, at, ({ start }) => start) - 1; index >= 0; index--) {
      const person = called[index]?.person;
      if (person !== undefined && !this.floor.isAuthor(person)) return person;
    }
    return null;
  }

  /** "Verteidiger Wolf Dinger bat um Milde. …, sagte der Student": whom the text calls by another calling. */
  isOtherwise({ roles, mentions }: Person, noun: string): boolean {
    const { callings } = speechWords;
    const calling = noun.toLowerCase();
    if (!endsInOneOf(calling, callings)) return false;
    const { tokens } = this.people;
    const called = [...roles.map(({ at }) => at), ...mentions.map(({ start }) => start - 1)].map(at =>
      (tokens[at]?.text ?? '').toLowerCase(),
    );
    const isOwn = (word: string) =>
      calling.endsWith(word) || word.endsWith(calling) || [word, calling].every(one => endsInOneOf(one, lawyers));
    const others = called.filter(word => endsInOneOf(word, callings));
    return others.length > 0 && !others.some(isOwn);
  }

  /** "so sein Fazit", "lautet ihr Urteil": whose words a noun with a possessive is. */
  ownerOf(start: number, at: number): Person | null {
    const { tokens } = this.people;
    const owner = tokens[start]?.text ?? '';
    if (!isOneOf(owner, 'seine?|ihre?') || !isOneOf(tokens[start + 1]?.text ?? '', summary)) return null;
    const gender = owner.startsWith('s') ? 'm' : 'f';
    return this.floor.latest(at, person => person.gender === null || person.gender === gender, 160, true);
  }

  /** "heißt es in der Antwort der Staatssekretärin Anna Muster", "im Schreiben Musters": whose words a document has, where it is told right behind it. */
  writerOf(start: number, end: number): Person | null {
    const { mentions, tokens } = this.people;
    let noun = start;
    while (noun < end && tokens[noun]?.kind === 'small') noun++;
    if (!endsInOneOf((tokens[noun]?.text ?? '').toLowerCase(), writing)) return null;
    const next = tokens[noun + 1];
    const mention = mentions[firstAtOrAfter(mentions, noun + 1, one => one.start)];
    if (next === undefined || mention === undefined || tokens[mention.start]?.sentence !== next.sentence) return null;
    if (mention.start === noun + 1) return /[sx’']$/.test(tokens[mention.end - 1]?.text ?? '') ? mention.person : null;
    // … but "von Musters Leuten"
    const isOwner = isOneOf(next.text, 'der|des|von|vom|einer|eines') && tokens[mention.end]?.kind !== 'capital';
    return isOwner && mention.from <= noun + 2 ? mention.person : null;
  }

  /** "sagt Lina": a first name that only one person of the article bears. */
  calledByFirstName(start: number, end: number): Person | null {
    const token = this.people.tokens[start];
    if (end !== start + 1 || token?.isFirstName !== true) return null;
    const named = this.people.persons.filter(person => person.first.split(' ')[0] === token.text);
    return named.every(person => person.last === named[0]?.last) ? (named[0] ?? null) : null;
  }

  /** "…“, sagt dessen Direktor. Bernd Tal setzt auf Automaten": whom the sentence behind the tag names for the first time. */
  introduced({ end, at, gender, head }: Role): Person | null {
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
  topic(at: number, gender: Gender | null, holder: Person | null): Person | null {
    const { mentions, tokens } = this.people;
    const block = tokens[at]?.block;
    const told = holder === null ? undefined : holder.mentions[firstAtOrAfter(holder.mentions, at, ({ start }) => start) - 1];
    if (told !== undefined && tokens[told.start]?.block === block) return null;
    for (let index = firstAtOrAfter(mentions, at, ({ start }) => start) - 1; index >= 0; index--) {
      const mention = mentions[index];
      if (mention === undefined || tokens[mention.start]?.block !== block || at - mention.start > 90) return null;
      const { person } = mention;
      if (this.floor.isQuoted(mention.start) || this.floor.isAuthor(person) || this.floor.isGoverned(mention)) continue;
      if (person.gender !== null && gender !== null && person.gender !== gender) continue;
      const isOpen =
        person.first !== '' &&
        person.roles.length === 0 &&
        !this.isCalledByNoun(person) &&
        (holder === null || person.mentions.every(({ body }) => body === null));
      return isOpen && !isCalled(tokens, mention) ? person : null;
    }
    return null;
  }

  /** "die Architektin Anna Muster": whether the text ever tells by a noun before the name what somebody is. */
  private isCalledByNoun(person: Person): boolean {
    const known = this.called.get(person);
    if (known !== undefined) return known;
    const { tokens, sense } = this.people;
    const isCalled = person.mentions.some(({ start }) => isPersonNoun(tokens[start - 1]?.text ?? '', person.gender ?? 'm', sense));
    this.called.set(person, isCalled);
    return isCalled;
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
}

/** The mentions of a text, in order, by the word that stands before the name. */
function mentionsByNoun({ tokens, mentions }: People): ReadonlyMap<string, readonly PersonMention[]> {
  const found = new Map<string, PersonMention[]>();
  for (const mention of mentions) {
    const noun = tokens[mention.start - 1]?.text;
    if (noun === undefined) continue;
    const others = found.get(noun);
    if (others === undefined) found.set(noun, [mention]);
    else others.push(mention);
  }
  return found;
}
