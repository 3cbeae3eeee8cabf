import {
  type BodyLevel,
  capitals,
  nameWords,
  type Office,
  type OfficeHolder,
  officeHolders,
  officeWords,
  stateBodies,
} from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { headOf } from './heads.ts';
import type { People, Person, PersonMention } from './persons.ts';
import { readingOf } from './reading.ts';
import type { Role } from './roles.ts';
import type { RecognizerInput } from './types.ts';

/** The office of a person, as text or directory tell it. */
export interface HeldOffice {
  person: string;
  role: string | null;
  state: StateCode | null;
  source: 'text' | 'directory';
}

const holdersByName = new Map(officeHolders.map(holder => [holder.name, holder]));
const holdersBySurname = new Map<string, OfficeHolder[]>();
for (const holder of officeHolders) {
  const surname = surnameOf(holder.name);
  holdersBySurname.set(surname, [...(holdersBySurname.get(surname) ?? []), holder]);
}

function surnameOf(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && nameWords.particles.has(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}

const fullName = (person: Person): string => (person.first === '' ? person.last : `${person.first} ${person.last}`);

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

function isAuthor(person: Person, byline: readonly string[]): boolean {
  const name = fullName(person);
  return byline.some(
    author => author === name || author.endsWith(` ${name}`) || (person.first === '' && author.endsWith(` ${person.last}`)),
  );
}

/** The office held on a day: the one whose dates hold it, the latest begun where several do, the last one before it otherwise. */
export function officeOn(offices: readonly Office[], day: string | null): Office | null {
  const begun = offices.filter(office => day === null || office.from === null || office.from <= day);
  const open = begun.filter(office =>
    day === null ? office.to === null : office.to === null || office.to >= day.slice(0, office.to.length),
  );
  return open.at(-1) ?? begun.at(-1) ?? null;
}

/** The Länder an article is about, by mentions and offices. */
interface Dominant {
  /** The one it is mostly about, unless the Bund or a second Land is as present. */
  code: StateCode | null;
  /** The most mentioned one, the first mentioned of equals. */
  first: StateCode | null;
  /** No town is more present. */
  isOnly: boolean;
  /** So clear that a Land named in passing does not count against it. */
  isStrong: boolean;
}

class OfficeReader {
  private readonly source: string;
  private readonly published: string | null;
  private readonly dominant: Dominant;
  private readonly people: People;
  private isFollowing = false;

  constructor(input: RecognizerInput, people: People) {
    this.source = readingOf(input).text;
    this.published = input.published;
    this.people = people;
    this.dominant = this.dominantState();
  }

  officeOf(person: Person): HeldOffice | null {
    const offices = person.roles.filter(role => this.verdict(role) === 'public');
    const jobs = person.roles.filter(role => !role.head.follows && (role.head.class === 'private' || this.verdict(role) === 'private'));
    const holder = this.holderOf(person, offices);
    const name = holder?.name ?? fullName(person);
    const primary = this.primaryOf(person, offices);
    const entry = holder === null ? null : officeOn(holder.offices, this.published);
    if (primary !== null)
      return { person: name, role: this.textOf(person, primary), state: this.stateOf(person, primary, offices, entry), source: 'text' };
    const follower = jobs.length > 0 ? null : this.followed(person);
    if (follower !== null) return { person: name, ...follower, source: 'text' };
    const affiliation = person.mentions.find(mention => mention.body !== null && this.isPublicBody(mention.body));
    const isPrivate = jobs.length > 0 || person.mentions.some(mention => mention.body !== null && !this.isPublicBody(mention.body));
    if (isPrivate && affiliation === undefined) return null;
    if (entry !== null && person.first !== '') return { person: name, role: entry.role, state: entry.state, source: 'directory' };
    if (affiliation?.body == null) return null;
    const { start, end } = affiliation.body;
    return { person: name, role: this.slice(start, end), state: this.stateIn(start, end), source: 'text' };
  }

  /** "Ihr Vorgänger Gisbert Holm", "sein Kollege Winfried Glaser": the office of the official named before. */
  private followed(person: Person): { role: string; state: StateCode | null } | null {
    const role = person.roles.find(one => one.head.follows);
    if (role === undefined || this.isFollowing) return null;
    this.isFollowing = true;
    const { mentions } = this.people;
    let found: { role: string; state: StateCode | null } | null = null;
    const interviewee = /^I/.test(this.people.tokens[role.from]?.text ?? '') ? this.interviewee() : null;
    let index = (interviewee === null ? mentions.findIndex(mention => mention.person === person) : mentions.indexOf(interviewee) + 1) - 1;
    for (let steps = 0; index >= 0 && steps < 12 && found === null; index--, steps++) {
      const other = mentions[index]?.person;
      const held = other === undefined || other === person ? null : this.officeOf(other);
      if (held === null || held.role === null) continue;
      const isColleague = role.head.base.includes('kolleg');
      const own =
        this.stateIn(role.from, role.end) ??
        this.stateBehind(person) ??
        (isColleague ? this.people.scope.inSentence(this.people.tokens[role.at]?.start ?? 0) : held.state);
      found = {
        role: role.head.base.startsWith('stellvertret') ? this.textOf(person, role) : held.role,
        state: held.state === null && isColleague ? null : own,
      };
    }
    this.isFollowing = false;
    return found;
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

  private isPublicBody({ start, end }: { start: number; end: number }): boolean {
    let isPublic = false;
    for (let index = start; index < end; index++) {
      const level = this.people.sense.levelOf(this.people.tokens[index]?.text ?? '');
      if (level === 'private' || level === 'association' || level === 'science') return false;
      if (level !== null) isPublic = true;
    }
    return isPublic;
  }

  /** Is it an office, a job elsewhere, or can nobody tell? */
  private verdict(role: Role): 'public' | 'private' {
    const { head, body } = role;
    const isElsewhere = body === 'private' || body === 'association' || body === 'science';
    if (head.class === 'private' || head.follows) return 'private';
    if (head.class === 'public') return isElsewhere && head.level === 'any' ? 'private' : 'public';
    if (isElsewhere) return 'private';
    if (body !== null || this.stateIn(role.from, role.end) !== null || this.townBefore(role)) return 'public';
    if (!head.hasContext) return 'private';
    // "HTS-Chef": a hyphen binds the office to an organisation; an unknown one is no public body.
    if (head.prefix.endsWith('-') && !officeWords.prefixes.neutral.some(start => head.prefix.startsWith(start))) {
      const level = this.people.sense.levelOf(head.prefix.slice(0, -1));
      return level === null || level === 'private' || level === 'association' || level === 'science' ? 'private' : 'public';
    }
    const near = this.bodyNear(role);
    if (near !== null) return near === 'private' || near === 'association' || near === 'science' ? 'private' : 'public';
    return head.unless === 'private' ? 'public' : 'private';
  }

  /** "Kölner", "Münchner" before an office. */
  private townBefore(role: Role): boolean {
    for (let index = role.from; index < role.at; index++) {
      const token = this.people.tokens[index];
      if (
        token?.kind === 'capital' &&
        /^[A-ZÄÖÜ][a-zäöüß-]+er$/.test(token.text) &&
        headOf(token.text) === null &&
        !officeWords.qualifiers.has(token.text)
      )
        return true;
    }
    return false;
  }

  /** The organisation that stands nearest before an office without one, in its paragraph; a firm only by its own name. */
  private bodyNear(role: Role): BodyLevel | null {
    const { tokens } = this.people;
    const block = tokens[role.at]?.block;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.from - 1; index >= 0 && index > role.from - 120; index--) {
      const token = tokens[index];
      if (token === undefined || token.block !== block) break;
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (level === null) continue;
      const isFirm =
        level === 'private' &&
        (token.kind === 'acronym' ||
          /^(?:GmbH|AG|SE|KG)$|-(?:Konzerns?|Unternehmens?)$/.test(token.text) ||
          !/^(?:Unternehmen|Agentur|Beratung|Kanzlei|Anbieter|Verlag|Hersteller)s?$/.test(token.text));
      if (level === 'private' || level === 'association' || level === 'science') {
        if (role.head.unless === 'public' || (isFirm && token.sentence === sentence)) return level;
        continue;
      }
      return level;
    }
    return null;
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
        this.verdict(other) === 'public' &&
        tokens[role.end]?.text !== ',',
    );
    let text = this.slice(role.start, next?.end ?? role.end);
    const token = tokens[role.start];
    const state = token === undefined ? undefined : this.people.stateAt.get(token.start);
    if (state !== undefined && token !== undefined && role.start === role.at && state.end < token.end)
      text = text.slice(state.end - token.start).replace(/^-/, '');
    return text;
  }

  /** The Land a stretch names: by its name, or by a body that serves one Land. */
  private stateIn(start: number, end: number, isGovernment = false): StateCode | null {
    for (let index = start; index < end; index++) {
      const token = this.people.tokens[index];
      if (token === undefined) continue;
      const code =
        this.people.stateAt.get(token.start)?.code ?? stateBodies.get(token.text) ?? (isGovernment ? capitals.get(token.text) : undefined);
      if (code !== undefined) return code;
    }
    return null;
  }

  private stateOf(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    const printed = this.printedState(primary);
    if (printed !== undefined && printed !== null) return printed;
    const isFirm =
      printed === null && primary.head.level !== 'any' && primary.head.level !== 'government' && primary.head.level !== 'state';
    // "die Vorsitzende der Konferenz, Hessens Digitalministerin": another office of the same person names the Land.
    for (const role of offices) {
      if (isFirm || role === primary || this.isFormer(role)) continue;
      const other = this.printedState(role);
      if (other !== undefined && other !== null) return other;
    }
    if (printed === null) return null;
    const behind = this.stateBehind(person);
    if (behind !== null) return behind;
    if (entry !== null) return entry.state;
    return this.stateNear(primary) ?? this.stateOfOffice(primary);
  }

  /** "Staatssekretärin Evelyn Starke aus Thüringen", "die CIOs Anna Muster (NRW) und …" */
  private stateBehind(person: Person): StateCode | null {
    const { tokens, stateAt } = this.people;
    for (const mention of person.mentions) {
      if (mention.rule === 'surname') continue;
      const mark = tokens[mention.end];
      if (mark === undefined || !/^(?:\(|aus)$/.test(mark.text)) continue;
      for (let index = mention.end + 1; index < mention.end + 6; index++) {
        const token = tokens[index];
        if (token === undefined || token.text === ')' || token.block !== mark.block) break;
        const code = stateAt.get(token.start)?.code;
        if (code !== undefined) return code;
        if (mark.text === 'aus' && token.kind !== 'small') break;
      }
    }
    return null;
  }

  private isFormer(role: Role): boolean {
    return /^(?:Ex-|ehemalig|früher|damalig|vormalig)/i.test(this.slice(role.start, role.end));
  }

  /** "Ex-CIO Bach" where the text tells of one CIO's Land elsewhere. */
  private stateOfOffice(role: Role): StateCode | null {
    if (this.effectiveLevel(role) !== 'any') return null;
    let found: StateCode | null = null;
    for (const other of this.people.roles) {
      if (other.head.base !== role.head.base || other === role) continue;
      const code = this.printedState(other);
      if (code === null || (found !== null && code !== undefined && code !== found)) return null;
      if (code !== undefined) found = code;
    }
    return found;
  }

  /** An office of "any" level that the phrase ties to a Land's body is of the Land. */
  private effectiveLevel(role: Role): Role['head']['level'] {
    return role.head.level === 'any' && role.body === 'state' ? 'state' : role.head.level;
  }

  /** The Land the office itself tells, null where it serves none, undefined where the context must tell. */
  private printedState(role: Role): StateCode | null | undefined {
    const { head, body } = role;
    const level = this.effectiveLevel(role);
    const code = this.stateIn(role.from, role.end, level === 'state' || level === 'government');
    if (head.level === 'municipal') {
      const text = this.slice(role.from, role.end);
      if (/Regierende/.test(text)) return 'DE-BE';
      if (/Erste[rnm]? Bürgermeister/.test(text) && (code === 'DE-HH' || this.nearHamburg(role))) return 'DE-HH';
      return null;
    }
    if (head.level === 'federal' || head.level === 'foreign') return null;
    if (body === 'federal' || body === 'foreign' || body === 'provider')
      return code !== null && body === 'provider' && stateBodies.has(this.bodyWord(role)) ? code : null;
    if (body === 'municipal' && head.level !== 'state') return null;
    if (code !== null) return code;
    if (head.level === 'any' && body === null && this.townBefore(role)) return null;
    if (/^Parlamentarische/.test(this.slice(role.start, role.end))) return null;
    return undefined;
  }

  private nearHamburg(role: Role): boolean {
    const start = this.people.tokens[role.at]?.start ?? 0;
    return this.people.states.some(state => state.code === 'DE-HH' && Math.abs(state.start - start) < 600);
  }

  private bodyWord(role: Role): string {
    for (let index = role.at; index < role.end; index++) {
      const text = this.people.tokens[index]?.text ?? '';
      if (stateBodies.has(text)) return text;
    }
    return '';
  }

  /** The Land the surroundings tell: section, then the nearest mention or body before, then the article's one Land. */
  private stateNear(role: Role): StateCode | null {
    const { tokens, stateAt, scope } = this.people;
    const head = tokens[role.at];
    if (head === undefined) return null;
    const section = scope.at(head.start);
    const sentence = scope.inSentence(head.start);
    const own = this.effectiveLevel(role);
    const isGovernment = own === 'state' || own === 'government';
    for (let index = role.from - 1; index >= 0; index--) {
      const token = tokens[index];
      if (token === undefined || token.block !== head.block) break;
      if (isGovernment && token.sentence !== head.sentence && section === null && sentence === null && this.dominant.isStrong)
        return this.dominant.code;
      const code = stateAt.get(token.start)?.code ?? stateBodies.get(token.text) ?? (isGovernment ? capitals.get(token.text) : undefined);
      if (code !== undefined) return section ?? code;
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (level === 'federal' || level === 'foreign') return null;
      if ((level === 'municipal' || level === 'provider') && own === 'any') return null;
      if (level === 'state') return section ?? this.dominant.first;
    }
    if (section !== null) return section;
    if (sentence !== null && own !== 'any') return sentence;
    if (own === 'any' && !this.dominant.isOnly) return null;
    return own === 'state' ? this.dominant.first : this.dominant.code;
  }

  /** The Land most of the article is about, unless the Bund, a town or another country is. */
  private dominantState(): Dominant {
    const counts = new Map<StateCode, number>();
    for (const state of this.people.states) counts.set(state.code, (counts.get(state.code) ?? 0) + 1);
    // An office that names its Land tells more than a mention.
    for (const role of this.people.roles) {
      const code = role.head.class === 'private' ? undefined : this.printedState(role);
      if (code != null) counts.set(code, (counts.get(code) ?? 0) + 2);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first === undefined) return { code: null, first: null, isOnly: false, isStrong: false };
    let federal = 0;
    let municipal = 0;
    for (const token of this.people.tokens) {
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (level === 'federal' || level === 'foreign') federal++;
      if (level === 'municipal') municipal++;
    }
    const isClear = first[1] >= 1.5 * (second?.[1] ?? 0) && first[1] >= federal;
    return {
      code: isClear ? first[0] : null,
      first: first[0],
      isStrong: isClear && first[1] >= 3 && first[1] >= 2.5 * (second?.[1] ?? 0),
      isOnly: isClear && municipal <= first[1],
    };
  }

  /** The directory's entry for a person: by full name, or by surname where the printed office is its and no other bears it. */
  private holderOf(person: Person, offices: readonly Role[]): OfficeHolder | null {
    const byName = holdersByName.get(fullName(person));
    if (byName !== undefined) return byName;
    if (person.first !== '' || offices.length === 0) return null;
    const matching = (holdersBySurname.get(person.last) ?? []).filter(holder => {
      const office = officeOn(holder.offices, this.published);
      const bases = office === null ? [] : office.role.split(/[ ,]+/).flatMap(word => headOf(word)?.base ?? []);
      return offices.some(role => bases.includes(role.head.base) && (role.gender === null || role.gender === holder.gender));
    });
    return matching.length === 1 ? (matching[0] ?? null) : null;
  }
}
