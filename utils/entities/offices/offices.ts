import type { Office } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { behindName } from '../lands/landClues.ts';
import { LandReader } from '../lands/landOfOffice.ts';
import { seatBefore } from '../lands/landSeat.ts';
import { fullName, type People, type Person, type PersonMention } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { isPreposition } from '../text/prepositions.ts';
import { readingOf } from '../text/reading.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { RecognizerInput, Why } from '../types.ts';
import { headOf } from './heads.ts';
import { holderOf, officeOn } from './holders.ts';
import { OfficeVerdict } from './officeVerdict.ts';
import type { Role } from './roles.ts';

/** The office of a person, as text or directory tell it. */
export interface HeldOffice {
  person: string;
  role: string | null;
  state: StateCode | null;
  source: 'text' | 'directory';
  /** What the Land was concluded from, where the office does not print it. */
  landFrom: Why['inferred'] | null;
}

const remembered = new WeakMap<People, Map<Person, HeldOffice>>();

/** The office each person of the article holds; people without one are absent. */
export function officesOf(input: RecognizerInput, people: People): ReadonlyMap<Person, HeldOffice> {
  const known = remembered.get(people);
  if (known !== undefined) return known;
  const reader = new OfficeReader(input, people);
  const held = new Map<Person, HeldOffice>();
  for (const person of people.persons) {
    if (person.mentions.length === 0 || isAuthor(person, input.byline)) continue;
    const office = reader.officeOf(person);
    if (office !== null) held.set(person, office);
  }
  remembered.set(people, held);
  return held;
}

export function isAuthor(person: Person, byline: readonly string[]): boolean {
  const name = fullName(person);
  return byline.some(
    author => author === name || author.endsWith(` ${name}`) || (person.first === '' && author.endsWith(` ${person.last}`)),
  );
}

/** "Nachfolger von", "löst", "folgt auf", "folgte im Mai auf". */
const isSuccession = (words: string): boolean =>
  endsInOneOf(words, 'Nachfolge(r|rin)? (von|auf|des|der)|löste?|beerbte?|ersetzte?') ||
  (words.endsWith(' auf') && words.includes('folgt') && /(?:folgt|folgte)(?: [a-zäöü]+| [A-Z][a-zä]+| \d+| \.){0,5} auf$/.test(words));

/** They tell what kind of body somebody works for, and nothing of the work. */
const bareBody =
  'Stadt|Gemeinde|Kreis|Kreises|Landkreis|Landkreises|Land|Landes|Bund|Bundes|Kommune|Bezirk|Bezirks|Landeshauptstadt|Hansestadt|Samtgemeinde|Verbandsgemeinde';

class OfficeReader {
  private readonly source: string;
  private readonly published: string | null;
  private readonly lands: LandReader;
  private readonly people: People;
  private readonly verdict: OfficeVerdict;
  private isFollowing = false;

  constructor(input: RecognizerInput, people: People) {
    this.source = readingOf(input).text;
    this.published = input.published;
    this.people = people;
    this.lands = new LandReader(people);
    this.verdict = new OfficeVerdict(people, this.lands);
  }

  officeOf(person: Person): HeldOffice | null {
    const offices = person.roles.filter(role => this.verdict.of(role) === 'public');
    const jobs = person.roles.filter(role => !role.head.follows && this.verdict.of(role) === 'private');
    const holder = holderOf(person, offices, this.published);
    const name = holder?.name ?? fullName(person);
    const isDoubtful =
      jobs.length > 0 &&
      offices.every(role => role.head.class === 'open' && role.body === null && this.lands.named(role.from, role.end) === null);
    const primary = isDoubtful ? null : this.primaryOf(person, offices);
    const entry = holder === null ? null : officeOn(holder.offices, this.published);
    if (primary !== null) {
      const state = this.landOf(person, primary, offices, entry);
      const landFrom = state === null ? null : this.originOf(person, primary, state, entry);
      return { person: name, role: this.textOf(person, primary), state, source: 'text', landFrom };
    }
    const follower = jobs.length > 0 ? null : (this.followed(person) ?? this.preceded(person));
    if (follower !== null) return { person: name, ...follower, source: 'text', landFrom: null };
    const affiliation = person.mentions.find(mention => mention.body !== null && this.verdict.isPublicBody(mention.body));
    const isPrivate = jobs.length > 0 || person.mentions.some(mention => mention.body !== null && !this.verdict.isPublicBody(mention.body));
    if (isPrivate && affiliation === undefined) return null;
    if (entry !== null && person.first !== '')
      return { person: name, role: entry.role, state: entry.state, source: 'directory', landFrom: null };
    if (affiliation?.body == null) return null;
    const { start, end } = affiliation.body;
    const role = this.chargeOf(affiliation, end) ?? this.bodyOf(start, end);
    return { person: name, role, state: this.lands.ofBody(start, end), source: 'text', landFrom: null };
  }

  /** "Anna Muster, zuständig für die Beschaffung im Landratsamt, …": what somebody is in charge of, up to the body at `end`; null where it is not said so. */
  private chargeOf(mention: PersonMention, end: number): string | null {
    const { tokens } = this.people;
    const from = mention.end + 1;
    if (tokens[mention.end]?.text !== ',' || !isOneOf(tokens[from]?.text ?? '', 'zuständig|verantwortlich') || end <= from) return null;
    return tokens.slice(from, end).some(({ kind, text }) => kind === 'mark' && text !== '-') ? null : this.slice(from, end);
  }

  /** The body somebody works for; "leitet die Informationstechnik | der Stadt": with what is led there, "arbeitet bei der Stadt": with its preposition. */
  private bodyOf(start: number, end: number): string | null {
    const { tokens } = this.people;
    if (end > start + 1 || !isOneOf(tokens[start]?.text ?? '', bareBody)) return this.slice(start, end);
    const link = tokens[start - 1];
    const before = isOneOf(link?.text ?? '', 'der|des|im|am|beim|vom|einer|eines') ? start - 1 : start;
    const led = tokens[before - 1];
    if (before < start && led?.kind === 'capital' && led.sentence === tokens[start]?.sentence && headOf(led.text) === null)
      return this.slice(before - 1, end);
    const first = isPreposition(led?.text ?? '') && led?.sentence === tokens[start]?.sentence ? before - 1 : before;
    return isPreposition(tokens[first]?.text ?? '') || isOneOf(link?.text ?? '', 'im|am|beim|vom') ? this.slice(first, end) : null;
  }

  private originOf(person: Person, primary: Role, state: StateCode, entry: Office | null): Why['inferred'] | null {
    const origin = this.lands.origin(person, primary, state);
    if (origin?.rule === 'landSentence' || origin?.rule === 'landParagraph') return origin;
    return entry?.state === state && origin !== null ? { rule: 'landDirectory', evidence: [entry.role] } : origin;
  }

  private landOf(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    const isOfProvider = primary.body === null && primary.head.unless === 'public' && this.verdict.bodyNear(primary) === 'provider';
    if (isOfProvider && this.lands.named(primary.from, primary.end) === null) return null;
    const employer = this.employerOf(primary);
    return employer === undefined ? this.lands.of(person, primary, offices, entry) : employer;
  }

  /** "Ihre Sprecherin Anna Muster", "ihr Referatsleiter": of whoever in office is named before; undefined where the office does not say so. */
  private employerOf(role: Role): StateCode | null | undefined {
    if (
      !beginsWithOneOf(role.article, 'ihr|sein') ||
      !beginsWithOneOf(role.head.base, 'sprech|pressesprech|büroleit|referent|referatsleit|abteilungsleit|staatssekretär|amtschef|leit') ||
      role.end > role.at + 1
    )
      return undefined;
    const { mentions, tokens } = this.people;
    const gender = role.article.startsWith('s') ? 'm' : 'f';
    for (let index = firstAtOrAfter(mentions, role.from, ({ start }) => start) - 1; index >= 0; index--) {
      const mention = mentions[index];
      if (mention === undefined || (tokens[role.at]?.block ?? 0) - (tokens[mention.start]?.block ?? 0) > 1) return undefined;
      if (mention.person.gender !== gender || this.isFollowing || isPreposition(tokens[mention.from - 1]?.text ?? '')) continue;
      this.isFollowing = true;
      const held = this.officeOf(mention.person);
      this.isFollowing = false;
      if (held !== null) return held.state;
    }
    return undefined;
  }

  /** "Ihr Vorgänger Gisbert Holm", "sein Kollege Winfried Glaser": the office of the official named before. */
  private followed(person: Person): { role: string; state: StateCode | null } | null {
    const role = person.roles.find(one => one.head.follows);
    if (role === undefined || this.isFollowing) return null;
    this.isFollowing = true;
    const { mentions } = this.people;
    const interviewee = (this.people.tokens[role.from]?.text ?? '').startsWith('I') ? this.interviewee() : null;
    const index = (interviewee === null ? mentions.findIndex(mention => mention.person === person) : mentions.indexOf(interviewee) + 1) - 1;
    const isColleague = role.head.base.includes('kolleg');
    const earlier =
      (isColleague ? this.inOfficeBefore(person, index, other => !isOfOther(role, other)) : null) ?? this.inOfficeBefore(person, index);
    let found: { role: string; state: StateCode | null } | null = null;
    if (earlier !== null) {
      const { held, mention } = earlier;
      // "Von Altens Kollegin Jutta Schmedes" works where he does, "sein Amtskollege" elsewhere.
      const isOfSameBody = role.head.base.startsWith('kolleg') && mention.end === role.from;
      const own =
        this.lands.named(role.from, role.end, isColleague) ??
        behindName(this.people, person, isColleague) ??
        (isColleague ? (seatBefore(this.people, role) ?? this.lands.elsewhere(role, held.state)) : null) ??
        (isColleague && !isOfSameBody ? this.people.scope.inSentence(this.people.tokens[role.at]?.start ?? 0) : held.state);
      const printed = this.textOf(person, role);
      // Who speaks for a group in parliament has colleagues in others, of the same parliament.
      const isOfGroup = /[Ff]raktion/.test(held.role ?? '');
      const isBeside = this.people.tokens[mention.start]?.block === this.people.tokens[role.at]?.block;
      const office = isOfGroup ? officeInGroup(role, held.role ?? '') : held.role;
      found = {
        role: role.head.base.startsWith('stellvertret') || office === null ? printed : `${printed} (${office})`,
        // A mayor's colleague is a mayor, whatever Land is said of the town; one of a state secretary of the Bund may be of a Land.
        state:
          held.state === null && isColleague && (own === null || !this.isColleagueOfLand(role, mention.person))
            ? null
            : (own ?? (isOfGroup && isBeside ? held.state : null)),
      };
    }
    this.isFollowing = false;
    return found;
  }

  /** Who is named in office last up to a mention, at most twelve mentions back. */
  private inOfficeBefore(
    person: Person,
    index: number,
    isFitting: (other: Person) => boolean = () => true,
  ): { held: HeldOffice; mention: PersonMention } | null {
    const { mentions } = this.people;
    for (let at = index; at >= 0 && at > index - 12; at--) {
      const mention = mentions[at];
      if (mention === undefined || mention.person === person || !isFitting(mention.person)) continue;
      const held = this.officeOf(mention.person);
      if (held !== null && held.role !== null) return { held, mention };
    }
    return null;
  }

  /** "begrüßte den Staatssekretär des Bundes und ihre niedersächsische Amtskollegin": the phrase names a Land, and nobody there is of a town. */
  private isColleagueOfLand({ from, at }: Role, other: Person): boolean {
    const isLand = this.people.tokens.slice(from, at).some(({ start }) => this.people.stateAt.has(start));
    return isLand && !other.roles.some(({ head }) => head.level === 'municipal');
  }

  /** "Nachfolgerin von Jörn Riedler", "folgt auf Eberhard Bach", "löst Rita Vaas ab": the office of the one who comes after. */
  private preceded(person: Person): { role: string; state: StateCode | null } | null {
    const { tokens, mentions } = this.people;
    if (this.isFollowing || person.first === '') return null;
    for (const mention of person.mentions) {
      const words = tokens
        .slice(Math.max(0, mention.start - 7), mention.start)
        .map(token => token.text)
        .join(' ');
      if (!isSuccession(words)) continue;
      const index = mentions.indexOf(mention);
      this.isFollowing = true;
      const heir = [mentions[index - 1], mentions[index + 1]]
        .map(other => (other === undefined || other.person === person ? null : this.officeOf(other.person)))
        .find(held => held?.role != null);
      this.isFollowing = false;
      if (heir?.role != null) return { role: heir.role, state: heir.state };
    }
    return null;
  }

  /** Whose name labels the answers of an interview, if it is one. */
  private interviewee(): PersonMention | null {
    const { tokens, mentions } = this.people;
    const labels = mentions.filter(
      mention => tokens[mention.end]?.text === ':' && tokens[mention.start - 1]?.block !== tokens[mention.start]?.block,
    );
    const first = labels[0];
    return first !== undefined && labels.filter(mention => mention.person === first.person).length > 1 ? first : null;
  }

  /** The office that names the person best: the one beside the first full name, else the first one. */
  private primaryOf(person: Person, offices: readonly Role[]): Role | null {
    if (offices.length === 0) return null;
    for (const mention of person.mentions) {
      if (mention.rule === 'surname') continue;
      const own = mention.roles.filter(role => offices.includes(role));
      if (own[0] !== undefined && mention.end - mention.start > 1) return own[0];
    }
    return offices[0] ?? null;
  }

  private slice(start: number, end: number): string {
    const { tokens } = this.people;
    return this.source
      .slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** The printed office; two joined ones as one, a Land's name before the hyphen left out ("NRW-CIO"). */
  private textOf(person: Person, role: Role): string {
    const { tokens } = this.people;
    const mention = person.mentions.find(one => one.roles.includes(role));
    const next = mention?.roles.find(
      other =>
        other !== role &&
        other.start > role.at &&
        other.start - role.end <= 2 &&
        this.verdict.of(other) === 'public' &&
        tokens[role.end]?.text !== ',',
    );
    let text = this.slice(role.start, next?.end ?? role.end);
    const token = tokens[role.start];
    const state = token === undefined ? undefined : this.people.stateAt.get(token.start);
    if (state !== undefined && token !== undefined && role.start === role.at && state.end < token.end)
      text = text.slice(state.end - token.start).replace(/^-/, '');
    return text;
  }
}

/** "digitalpolitische Sprecherin der Grünen-Fraktion": what an "Amtskollege" of another group is too, or null. */
function officeInGroup({ head }: Role, held: string): string | null {
  const words = held.split(' ');
  const group = words.findIndex(word => word.toLowerCase().includes('fraktion'));
  const end = words.slice(0, group).findLastIndex(word => isOneOf(word, 'der|von|in|für'));
  return head.base.startsWith('amtskolleg') && end > 0 ? words.slice(0, end).join(' ') : null;
}

/** "ihre Kollegin", "sein Kollege": the article tells that it is not of this one. */
const isOfOther = ({ article, isPlural }: Role, { gender }: Person): boolean =>
  !isPlural && ((article.startsWith('sein') && gender === 'f') || (article.startsWith('ihr') && gender === 'm'));
