import { type BodyLevel, nameWords, type Office, type OfficeHolder, officeHolders, officeWords, speechWords } from '../gazetteer/people.ts';
import { towns } from '../gazetteer/places.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { country } from './affiliation.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { headOf } from './heads.ts';
import { LandReader } from './landOfOffice.ts';
import { hasTownBefore } from './officeLevel.ts';
import type { People, Person, PersonMention } from './persons.ts';
import { readingOf } from './reading.ts';
import type { Role } from './roles.ts';
import type { RecognizerInput, Why } from './types.ts';

/** The office of a person, as text or directory tell it. */
export interface HeldOffice {
  person: string;
  role: string | null;
  state: StateCode | null;
  source: 'text' | 'directory';
  /** What the Land was concluded from, where the office does not print it. */
  landFrom: Why['inferred'] | null;
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

export function isAuthor(person: Person, byline: readonly string[]): boolean {
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

/** Jobs there are in every organisation. */
const anywhere =
  /^(?:leit|chef|direktor|generaldirektor|koordinat|referent|mitarbeit|sachbearbeit|projekt|beamt|vorsteh|lots|digitallots|sprech|pressesprech|manag|justiziar)/;
/** Words of public administration that name no body. */
const administrative =
  /^(?:OZG|E-Akte|eAkte|E-Government|eGovernment|Onlinezugang|Verwaltungs|Behörden|Bürger(?:amt|büro|konto|service)|Online-?[Dd]ienst|Fachverfahren|Rathäus|Ämter|Kommun|Minister|Staatssekretär|Landes|Bundes)/;

/** Bodies that have no managing director and no board: one named near them is of another organisation. */
const boardless =
  /(?:kammer|gericht|ministerium|ministeriums|ministerien|behörden?|regierung|parlament|landtag|bundestag|polizei|amt|amtes|rechnungshof)$/i;

class OfficeReader {
  private readonly source: string;
  private readonly published: string | null;
  private readonly lands: LandReader;
  private readonly people: People;
  /** The body named behind the name that a bare office belongs to. */
  private readonly bodyOf = new Map<Role, { start: number; end: number }>();
  private isFollowing = false;
  private isGovernmental: boolean | null = null;
  /** Level of the organisation the article is about, read when first asked for. */
  private focus: BodyLevel | 'none' | null = null;

  constructor(input: RecognizerInput, people: People) {
    this.source = readingOf(input).text;
    this.published = input.published;
    this.people = people;
    this.lands = new LandReader(people);
    for (const { body, roles } of people.mentions) if (body !== null) for (const role of roles) this.bodyOf.set(role, body);
  }

  officeOf(person: Person): HeldOffice | null {
    const offices = person.roles.filter(role => this.verdict(role) === 'public');
    const jobs = person.roles.filter(role => !role.head.follows && this.verdict(role) === 'private');
    const holder = this.holderOf(person, offices);
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
    const affiliation = person.mentions.find(mention => mention.body !== null && this.isPublicBody(mention.body));
    const isPrivate = jobs.length > 0 || person.mentions.some(mention => mention.body !== null && !this.isPublicBody(mention.body));
    if (isPrivate && affiliation === undefined) return null;
    if (entry !== null && person.first !== '')
      return { person: name, role: entry.role, state: entry.state, source: 'directory', landFrom: null };
    if (affiliation?.body == null) return null;
    const { start, end } = affiliation.body;
    return { person: name, role: this.slice(start, end), state: this.lands.ofBody(start, end), source: 'text', landFrom: null };
  }

  private originOf(person: Person, primary: Role, state: StateCode, entry: Office | null): Why['inferred'] | null {
    const origin = this.lands.origin(person, primary, state);
    if (origin?.rule === 'landSentence' || origin?.rule === 'landParagraph') return origin;
    return entry?.state === state && origin !== null ? { rule: 'landDirectory', evidence: [entry.role] } : origin;
  }

  private landOf(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    const isOfProvider = primary.body === null && primary.head.unless === 'public' && this.bodyNear(primary) === 'provider';
    if (isOfProvider && this.lands.named(primary.from, primary.end) === null) return null;
    const employer = this.employerOf(primary);
    return employer === undefined ? this.lands.of(person, primary, offices, entry) : employer;
  }

  /** "Ihre Sprecherin Anna Muster": of whoever in office is named before; undefined where the office does not say so. */
  private employerOf(role: Role): StateCode | null | undefined {
    if (!/^(?:ihr|sein)/.test(role.article) || !/^(?:sprech|pressesprech|büroleit|referent)/.test(role.head.base) || role.end > role.at + 1)
      return undefined;
    const { mentions, tokens } = this.people;
    const gender = role.article.startsWith('s') ? 'm' : 'f';
    for (let index = firstAtOrAfter(mentions, role.from, ({ start }) => start) - 1; index >= 0; index--) {
      const mention = mentions[index];
      if (mention === undefined || (tokens[role.at]?.block ?? 0) - (tokens[mention.start]?.block ?? 0) > 1) return undefined;
      if (mention.person.gender !== gender || this.isFollowing) continue;
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
    let found: { role: string; state: StateCode | null } | null = null;
    const interviewee = /^I/.test(this.people.tokens[role.from]?.text ?? '') ? this.interviewee() : null;
    let index = (interviewee === null ? mentions.findIndex(mention => mention.person === person) : mentions.indexOf(interviewee) + 1) - 1;
    for (let steps = 0; index >= 0 && steps < 12 && found === null; index--, steps++) {
      const other = mentions[index]?.person;
      const held = other === undefined || other === person ? null : this.officeOf(other);
      if (held === null || held.role === null) continue;
      const isColleague = role.head.base.includes('kolleg');
      // "Von Altens Kollegin Jutta Schmedes" works where he does, "sein Amtskollege" elsewhere.
      const isOfSameBody = /^kolleg/.test(role.head.base) && mentions[index]?.end === role.from;
      const own =
        this.lands.named(role.from, role.end) ??
        this.lands.behind(person) ??
        (isColleague && !isOfSameBody ? this.people.scope.inSentence(this.people.tokens[role.at]?.start ?? 0) : held.state);
      const printed = this.textOf(person, role);
      found = {
        role: role.head.base.startsWith('stellvertret') ? printed : `${printed} (${held.role})`,
        state: held.state === null && isColleague ? null : own,
      };
    }
    this.isFollowing = false;
    return found;
  }

  /** "Nachfolgerin von Jörn Riedler", "folgt auf Eberhard Bach", "löst Rita Vaas ab": the office of the one who comes after. */
  private preceded(person: Person): { role: string; state: StateCode | null } | null {
    const { tokens, mentions } = this.people;
    if (this.isFollowing || person.first === '') return null;
    for (const mention of person.mentions) {
      const words = tokens
        .slice(Math.max(0, mention.start - 6), mention.start)
        .map(token => token.text)
        .join(' ');
      if (
        !/(?:Nachfolger|Nachfolgerin|Nachfolge|tritt die Nachfolge) (?:von|auf|des|der)$|(?:folgt|folgte)(?: [a-zäöü]+| [A-Z][a-zä]+){0,3} auf$|(?:löst|löste|beerbt|beerbte|ersetzt|ersetzte)$/.test(
          words,
        )
      )
        continue;
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
    // "Grünen-Sprecherin für Forschung im Bundestag": of a party, but in office
    if (head.class === 'private' && head.owner !== '' && this.isInParliament(role)) return 'public';
    if (head.class === 'private' || head.follows) return 'private';
    if (head.class === 'public') return isElsewhere && (head.level === 'any' || head.base === 'kanzler') ? 'private' : 'public';
    if (isElsewhere) return 'private';
    if (body !== null || this.lands.named(role.from, role.end) !== null || hasTownBefore(this.people.tokens, role)) return 'public';
    // "die Vorsitzende Richterin"
    if (/^richter/.test(head.base) && /^Vorsitzende/.test(this.people.tokens[role.at - 1]?.text ?? '')) return 'public';
    if (!head.hasContext) return 'private';
    // "Geschäftsführerin der Werbegemeinschaft": whom it is for is said, and it is no public body.
    if (
      head.unless === 'public' &&
      role.end > role.at + 1 &&
      /^(?:der|des|von|beim|bei)$/.test(this.people.tokens[role.at + 1]?.text ?? '')
    )
      return 'private';
    // "HTS-Chef": a hyphen binds the office to an organisation; an unknown one is no public body.
    if (head.owner !== '' && !officeWords.prefixes.neutral.some(start => `${head.owner}-`.startsWith(start))) {
      const level = this.people.sense.levelOf(head.owner);
      return level === null || level === 'private' || level === 'association' || level === 'science' ? 'private' : 'public';
    }
    const own = this.bodyOf.get(role) ?? null;
    if (own !== null) return this.isPublicBody(own) ? 'public' : 'private';
    if (anywhere.test(head.base) && (this.isElsewhereBehind(role) || this.isAtFirm(role))) return 'private';
    const near = this.bodyNear(role);
    if (near !== null) return near === 'private' || near === 'association' || near === 'science' ? 'private' : 'public';
    if (head.unless !== 'private') return 'private';
    // A leader or a speaker may be of anything: the article must be about public bodies.
    return !anywhere.test(head.base) || this.isAboutGovernment() ? 'public' : 'private';
  }

  /** "ärztliche Leiterin der Sektion Innere Medizin am Klinikum": what stands behind the printed office tells that it is none. */
  private isElsewhereBehind(role: Role): boolean {
    const { tokens, sense } = this.people;
    for (let index = role.from; index < role.at; index++)
      if (/^(?:ärztlich|medizinisch|künstlerisch|sportlich|musikalisch)e/.test(tokens[index]?.text ?? '')) return true;
    for (let index = role.end; index < role.end + 12; index++) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== tokens[role.at]?.sentence || token.isFirstName || speechWords.say.has(token.text))
        return false;
      const level = token.kind === 'capital' || token.kind === 'acronym' ? sense.levelOf(token.text) : null;
      if (level === 'science') return true;
      if (level !== null) return false;
    }
    return false;
  }

  private isInParliament(role: Role): boolean {
    return this.people.tokens
      .slice(role.at + 1, role.end)
      .some(({ text }) =>
        /(?:^|-)(?:Bundestag|Landtag|(?:Europa)?[Pp]arlament|Nationalrat|Gemeinderat|Stadtrat|Kreistag|Bürgerschaft|Abgeordnetenhaus)/.test(
          text,
        ),
      );
  }

  /** "Logistikchefin bei Palmers": a name without an article is a firm's; authorities have one. */
  private isAtFirm(role: Role): boolean {
    const { tokens, stateAt } = this.people;
    for (let index = role.at + 1; index < role.end; index++) {
      const next = tokens[index + 1];
      if (tokens[index]?.text !== 'bei' || next === undefined || index + 1 >= role.end || next.kind === 'small') continue;
      return !stateAt.has(next.start) && !towns.has(next.text) && this.people.sense.levelOf(next.text) === null;
    }
    return false;
  }

  /** Do public bodies and their work stand in the article again and again? */
  private isAboutGovernment(): boolean {
    this.isGovernmental ??= this.readGovernmental();
    return this.isGovernmental;
  }

  private readGovernmental(): boolean {
    const { tokens, sense } = this.people;
    let count = this.people.roles.filter(({ head }) => head.class === 'public').length;
    for (const token of tokens) {
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = sense.levelOf(token.text);
      if ((level !== null && level !== 'private' && level !== 'association' && level !== 'science') || administrative.test(token.text))
        count++;
    }
    return count * 120 >= tokens.length;
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
      const level = country.test(token.text) ? null : this.people.sense.levelOf(token.text);
      if (level === null || (role.head.unless === 'public' && boardless.test(token.text))) continue;
      const isFirm =
        level === 'private' &&
        (token.kind === 'acronym' ||
          /^(?:GmbH|AG|SE|KG)$|-(?:Konzerns?|Unternehmens?)$/.test(token.text) ||
          !/^(?:Unternehmen|Agentur|Beratung|Kanzlei|Anbieter|Verlag|Hersteller)s?$/.test(token.text));
      if (level === 'private' || level === 'association' || level === 'science') {
        // "Der Verband … ; sein Sprecher", "die Hochschule, deren Leiterin"
        if (/^(?:sein|ihr|deren|dessen)/.test(role.article) && token.sentence === sentence) return level;
        if (role.head.unless === 'public' || (isFirm && token.sentence === sentence)) return level;
        continue;
      }
      return level;
    }
    return this.providerOfArticle(role);
  }

  /** "… räumte Vorstandschef Anna Muster ein" in an article about Norddata: the public provider named again and again, where no firm is. */
  private providerOfArticle(role: Role): BodyLevel | null {
    if (role.head.unless !== 'public') return null;
    this.focus ??= this.readFocus();
    return this.focus === 'none' ? null : this.focus;
  }

  private readFocus(): BodyLevel | 'none' {
    const counts = new Map<string, number>();
    for (const token of this.people.tokens) {
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (level === 'provider' || level === 'private') counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first === undefined || first[1] < 3 || first[1] <= (second?.[1] ?? 0)) return 'none';
    return this.people.sense.levelOf(first[0]) ?? 'none';
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
