import type { Gender } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { People, Person } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { once } from '../text/once.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Floor } from './floor.ts';
import { isName, NounMeaning } from './nounMeaning.ts';
import { reach, startOfSentence } from './quoteClause.ts';
import { placeOfWords } from './references.ts';
import { nobody, type Speaker, type SpeakerRef, somebody } from './speakers.ts';

const former = 'früher|ehemalig|vormalig|ex-';

/** What somebody is, by the bases of all offices and jobs. */
const officesOf = once(({ roles }: Person): ReadonlySet<string> => new Set(roles.map(({ head }) => head.base)));

/** How many tokens behind an office its holder may be named for the first time. */
const soon = 250;

/** Offices that head a part of a body, by their bases. */
const unitHeads = 'leiter|chef|direktor';

/** Words that stand where a subject does and name nobody. */
const impersonal = 'es|man|der|die|das|dem|den|dies|eine';

/** Turns references into names: whom a pronoun, an office or a group that speaks means. */
export class Conversation {
  /** Whom the nouns of the text mean. */
  readonly nouns: NounMeaning;
  private readonly floor: Floor;
  private readonly people: People;
  /** By office or job: where the text first tells of somebody who has it and no name, "ein Student". */
  private readonly unnamed = new Map<string, number>();
  private readonly nameOf: (person: Person) => string;
  private readonly wordsOf: (start: number, end: number) => string;

  constructor(floor: Floor, nameOf: (person: Person) => string, wordsOf: (start: number, end: number) => string) {
    this.floor = floor;
    this.people = floor.people;
    this.nouns = new NounMeaning(floor);
    this.nameOf = nameOf;
    this.wordsOf = wordsOf;
    for (const { head, article, at } of this.people.roles)
      if (isOneOf(article.toLowerCase(), 'eine?') && !this.unnamed.has(head.base)) this.unnamed.set(head.base, at);
  }

  /** Who speaks, of whom a clause before token `at` makes speak. */
  resolve(ref: SpeakerRef, at: number): Speaker {
    switch (ref.kind) {
      case 'person':
        return this.of(ref.mention.person);
      case 'pronoun': {
        const noun = ref.isLatter === true ? null : this.nounBefore(ref.at ?? at, ref.gender);
        if (noun !== null) return this.resolve(noun, at);
        const fits = (candidate: Person) => candidate.gender === null || candidate.gender === ref.gender;
        const person = ref.isLatter === true ? this.floor.namedLast(ref.at ?? at, fits) : this.floor.latest(ref.at ?? at, fits, 160, true);
        return person === null ? somebody : this.of(person);
      }
      case 'addressed': {
        const person =
          this.floor.latest(ref.at, () => true, 12) ??
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
          ? this.floor.latest(
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
        const headed = isOneOf(role.head.base, unitHeads)
          ? this.floor.latest(at, person => fits(person) && this.headsUnit(person, role), 400)
          : null;
        if (headed !== null) return this.of(headed);
        const holder = this.floor.latest(at, person => fits(person) && officesOf(person).has(role.head.base), 400);
        const isOver = (known: Role) => beginsWithOneOf((this.people.tokens[known.start]?.text ?? '').toLowerCase(), former);
        const called = holder === null ? this.nouns.calledBy(this.people.tokens[role.at]?.text ?? '', at) : null;
        if (called !== null && fits(called)) return this.of(called);
        // "Anna Muster leitet das Amt und erwartet Fragen. „…“, sagt die Amtsleiterin": not one of another paragraph.
        const topic = isOneOf(role.article, 'der|die|unsere?') ? this.nouns.topic(at, role.gender, holder) : null;
        if (topic !== null) return this.of(topic);
        const next = holder === null ? this.nouns.introduced(role) : null;
        if (next !== null) return this.of(next);
        if (holder !== null) return this.of(holder);
        // "Ein Student fuhr … Anwalt Muster … sagte der Student": somebody without a name
        const isUnnamed = (this.unnamed.get(role.head.base) ?? role.at) < role.at;
        if (isUnnamed) return this.printed(role.from, role.end);
        const later = this.people.persons.filter(
          person =>
            fits(person) &&
            (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < role.at + soon &&
            person.roles.some(known => known.head.base === role.head.base && !isOver(known)),
        );
        if (later.length === 1 && later[0] !== undefined) return this.of(later[0]);
        if (
          this.floor.last !== null &&
          !this.floor.last.speaker.isPerson &&
          beginsWithOneOf(role.head.base, 'sprecher|pressesprech|mitarbeit')
        )
          return this.printed(role.from, role.end);
        // "sagte der Sprecher der Bundesregierung": told in full, so not whoever was named before
        const complement = this.people.tokens[role.at + 1]?.text ?? '';
        if (isOneOf(complement, 'des|der|vom') && beginsWithOneOf(role.head.base, 'sprech|pressesprech'))
          return this.printed(role.from, role.end);
        // "der Chefermittler für Wirtschaft": nor whoever holds another office
        const isOfField = isOneOf(complement, 'für|beim');
        const couldBe = (person: Person) =>
          fits(person) &&
          !(isOfField && person.roles.some(known => known.head.class === 'public')) &&
          !this.nouns.isOtherwise(person, this.people.tokens[role.at]?.text ?? '');
        if (role.head.class === 'private' && isOneOf(role.article.toLowerCase(), 'der|die')) {
          const person = this.floor.latest(at, couldBe, 50);
          if (person !== null) return this.of(person);
        }
        const politician = this.floor.latest(
          at,
          person => couldBe(person) && (person.roles.length > 0 || person === this.floor.last?.speaker.person),
        );
        if (politician !== null && role.article !== '' && !isOneOf(role.article, 'eine?|seine?|ihre?|dessen|deren'))
          return this.of(politician);
        return this.printed(role.from, role.end);
      }
      case 'group': {
        // "… traf den Wirt Bernd Tal. Der sagte nur:"
        const [pronoun, verb] = [this.people.tokens[ref.start], this.people.tokens[ref.start + 1]];
        // "Doch der kontert:"
        const isOpening = pronoun?.isFirst === true || this.people.tokens[ref.start - 1]?.isFirst === true;
        const isSole =
          ref.end === ref.start + 1 &&
          isOpening &&
          verb?.kind === 'small' &&
          isOneOf(pronoun?.text ?? '', '[Dd]er|[Dd]ie') &&
          !endsInOneOf(verb?.text ?? '', 'en');
        const gender = pronoun?.text.toLowerCase() === 'der' ? 'm' : 'f';
        const named = isSole ? this.floor.namedLast(at, candidate => candidate.gender === gender) : null;
        const latter = pronoun?.isFirst === true || (named !== null && this.isOfSentenceBefore(named, ref.start)) ? named : null;
        if (latter !== null) return this.of(latter);
        const person =
          this.nouns.meant(ref.start, at) ??
          this.nouns.writerOf(ref.start, ref.end) ??
          this.nouns.calledByFirstName(ref.start, ref.end) ??
          this.nouns.ownerOf(ref.start, at);
        return person === null ? (this.namedHere(ref.start) ?? this.printedGroup(ref.start, ref.end)) : this.of(person);
      }
    }
  }

  /** "der Fernsehjournalist Marcel Ghanem", "die 21-jährige Luisana Wattimena": somebody whose name no list knows, behind what that person is. */
  private namedHere(start: number): Speaker | null {
    const { tokens, sense } = this.people;
    const phrase = personPhrase(tokens, start, sense);
    let name = phrase?.isPlural === false ? phrase.end : start + 1;
    if (phrase === null && isOneOf(tokens[start]?.text ?? '', 'der|die') && endsInOneOf(tokens[start + 1]?.text ?? '', '-jährige'))
      name = start + 2;
    return name > start + 1 && isName(tokens, name) ? { ...this.printed(name, name + 2), isPerson: true } : null;
  }

  /** "Der Zeuge lehnt sich zurück. „…“, sagt er": the noun for somebody that the sentence before begins with, or null. */
  private nounBefore(at: number, gender: Gender): SpeakerRef | null {
    const { tokens, sense } = this.people;
    let from = startOfSentence(tokens, at, tokens[at]?.sentence, reach);
    while (this.floor.isQuoted(from - 1)) from = startOfSentence(tokens, from - 1, tokens[from - 1]?.sentence, reach);
    const asked = this.askedIn(from, at, gender);
    if (asked !== null || tokens[from - 1]?.block !== tokens[at]?.block) return asked;
    const start = startOfSentence(tokens, from - 1, tokens[from - 1]?.sentence, reach);
    const addressed = this.askedIn(start, from, gender);
    if (addressed !== null) return addressed;
    const phrase = isOneOf(tokens[start]?.text ?? '', gender === 'm' ? 'Der|Ein' : 'Die|Eine') ? personPhrase(tokens, start, sense) : null;
    if (phrase === null || phrase.isPlural || tokens[phrase.end]?.kind !== 'small') return null;
    // "Die Ministerin lacht.", "Die Sprecherin der Grünen, Anna Muster, …": told by others
    const { roles } = this.people;
    const isOffice = roles[firstAtOrAfter(roles, phrase.noun, role => role.at)]?.at === phrase.noun;
    const isLinked = isOneOf(tokens[phrase.end]?.text ?? '', 'der|des|von|vom|für|aus|im|in|am|bei|beim|mit');
    return isOffice || isLinked ? null : { kind: 'group', start, end: phrase.end };
  }

  /** Of the head of a unit: "die IT-Chefin" of whom the text says that she is "die Leiterin der IT", "der Amtschef" who is "Leiter des Amts". */
  private headsUnit({ roles }: Person, { head, at }: Role): boolean {
    const unit = (head.owner === '' ? head.prefix : head.owner).replace(/s?-?$/, '').toLowerCase();
    if (unit.length < 2) return false;
    return roles.some(
      known =>
        known.at !== at &&
        isOneOf(known.head.base, unitHeads) &&
        this.people.tokens.slice(known.at + 1, known.end).some(({ text }) => isOneOf(text.toLowerCase().replace(/e?s$/, ''), `${unit}s?`)),
    );
  }

  /** "Fragt man die Amtsleiterin danach, lacht sie.": whom the sentence from `from` says that one asks, named before token `to`; or null. */
  private askedIn(from: number, to: number, gender: Gender): SpeakerRef | null {
    const { tokens, roles, mentions } = this.people;
    if (tokens[from]?.isFirst !== true || tokens[from + 1]?.text !== 'man' || from + 2 >= to) return null;
    const mention = mentions[firstAtOrAfter(mentions, from + 2, ({ start }) => start)];
    if (mention !== undefined && mention.from === from + 2 && mention.start < to)
      return (mention.person.gender ?? gender) === gender ? { kind: 'person', mention } : null;
    const role = roles[firstAtOrAfter(roles, from + 2, ({ at }) => at)];
    return role?.from === from + 2 && role.at < to && (role.gender ?? gender) === gender ? { kind: 'role', role } : null;
  }

  private isOfSentenceBefore(person: Person, at: number): boolean {
    const { tokens } = this.people;
    const sentence = tokens[at]?.sentence ?? 0;
    return person.mentions.some(({ start }) => start < at && (tokens[start]?.sentence ?? -1) >= sentence - 1);
  }

  /** A group as printed; of "heißt es in dem Antrag" what it stands in, and nobody where only a pronoun or an article is left. */
  private printedGroup(start: number, end: number): Speaker {
    const { tokens } = this.people;
    const first = tokens[start]?.text ?? '';
    // "Die kv.digital sagt": an article alone is nobody.
    const named = isOneOf(first, 'Der|Die|Das') ? start + 1 : start;
    const hasNoun = tokens.slice(named, end).some(token => token.kind !== 'small' && token.kind !== 'mark');
    if (first.toLowerCase() !== 'es' && (hasNoun || !isOneOf(first.toLowerCase(), impersonal))) return this.printed(start, end);
    const source = placeOfWords(tokens, start, this.floor.isQuoted);
    return source === null ? nobody : this.printed(source.start, source.end);
  }

  /** Who is told by words alone: an office nobody holds here, a body, a group. */
  private printed(start: number, end: number): Speaker {
    return { name: this.wordsOf(start, end), isPerson: false, person: null };
  }

  of(person: Person): Speaker {
    return { name: this.nameOf(person), isPerson: true, person };
  }
}
