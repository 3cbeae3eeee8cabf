import { capitals, type Office, officeWords, stateBodies } from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { headOf } from './heads.ts';
import type { People, Person } from './persons.ts';
import type { Role } from './roles.ts';
import { tokenAt } from './tokens.ts';

/** The Länder an article is about, by mentions and offices. */
interface Dominant {
  /** The one it is mostly about, unless a second Land is as present. */
  code: StateCode | null;
  /** The most mentioned one, the first mentioned of equals. */
  first: StateCode | null;
  /** No town and not the Bund is more present. */
  isOnly: boolean;
  /** So clear that a Land named in passing does not count against it. */
  isStrong: boolean;
  /** More present than any other Land, if barely. */
  isAhead: boolean;
  /** The Bund is far more present than any Land. */
  isFederal: boolean;
}

/** Words of a body that is of a Land unless the phrase says otherwise. */
const governmental =
  /(?:ministeriums?|ministerien|rechnungshofs?|rechnungshofes|gerichts?|polizei|polizeidirektion|polizeipräsidiums?|präsidiums?|staatsanwaltschaft|verfassungsschutz|verfassungsschutzes|regierung|parlaments?|landtags?)$|^(?:Finanzamts?|Freistaats?|Freistaates|Land|Landes)$/i;
/** Words for one town or county, not for towns in general. */
const thisTown =
  /^(?:Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Landkreis|Landkreises|Kreis|Kreises|Kreisverwaltung|Stadtverwaltung|Gemeindeverwaltung|Landratsamt|Landratsamts|Landratsamtes|Rathaus|Rathauses|Magistrat|Bezirksamt)$/;
/** Bodies of the Bund by name; the bare "Bund" stands in every article about a Land. */
const federalBody =
  /^(?:BM[A-Z][A-Za-z]{0,4}|Bundes[a-zäöü]*(?:ministeriums?|ministerin|minister|ministers|regierung|kabinetts?|amtes|amts?)|Bundeskanzleramt|ITZBund|BSI|FITKO)$/;

const cityStates: readonly StateCode[] = ['DE-BE', 'DE-HB', 'DE-HH'];

/** Finds the Land whose state-level body an office serves; null for municipal, federal and foreign offices. */
export class LandReader {
  private readonly people: People;
  private readonly dominant: Dominant;

  constructor(people: People) {
    this.people = people;
    this.dominant = this.dominantState();
  }

  /** The Land of a person's office: as printed with any of the offices, from the directory, or from the surroundings. */
  of(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    const printed = this.printed(primary);
    if (printed !== undefined && printed !== null) return printed;
    const { level } = primary.head;
    const isFirm = printed === null && level !== 'any' && level !== 'government' && level !== 'state';
    // "die Vorsitzende der Konferenz, Hessens Digitalministerin": another office of the same person names the Land.
    for (const role of offices) {
      if (isFirm || role === primary || this.isFormer(role)) continue;
      const other = this.printed(role);
      if (other !== undefined && other !== null) return other;
    }
    if (printed === null) return this.ofCityOffice(primary);
    return (
      this.behind(person) ??
      this.seatOf(person, primary) ??
      (entry === null ? (this.near(primary) ?? this.ofSameOffice(primary)) : entry.state)
    );
  }

  /** The Land a stretch of tokens names: by its name, by a body that serves one Land, or by a capital where the government is meant. */
  named(start: number, end: number, isGovernment = false): StateCode | null {
    for (let index = start; index < end; index++) {
      const token = this.people.tokens[index];
      if (token === undefined) continue;
      const code =
        this.people.stateAt.get(token.start)?.code ?? stateBodies.get(token.text) ?? (isGovernment ? capitals.get(token.text) : undefined);
      if (code !== undefined) return code;
    }
    return null;
  }

  /** The Land of a body somebody works for, where no office is printed: "leitet das Referat OZG im Ministerium". */
  ofBody(start: number, end: number): StateCode | null {
    const code = this.named(start, end);
    let isGovernment = false;
    for (let index = start; index < end; index++) {
      const text = this.people.tokens[index]?.text ?? '';
      const level = this.people.sense.levelOf(text);
      if (level === 'municipal') return code !== null && cityStates.includes(code) ? code : null;
      if (level === 'provider' || level === 'federal' || level === 'foreign') return stateBodies.get(text) ?? null;
      isGovernment ||= level === 'state' || governmental.test(text);
    }
    if (code !== null) return code;
    const section = this.people.scope.at(this.people.tokens[start]?.start ?? 0);
    if (section !== null) return section;
    return isGovernment && !this.dominant.isFederal ? this.dominant.first : this.dominant.isOnly ? this.dominant.code : null;
  }

  /** "Staatssekretärin Evelyn Starke aus Thüringen", "die CIOs Anna Muster (NRW) und …" */
  behind(person: Person): StateCode | null {
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

  /** "Cord Oelrichs (SPD), in Hannover für Digitales zuständig" */
  private seatOf(person: Person, role: Role): StateCode | null {
    const level = this.levelOf(role);
    const mention = person.mentions[0];
    if (mention === undefined || (level !== 'state' && level !== 'government')) return null;
    for (let index = mention.end; index < mention.end + 9; index++) {
      const token = this.people.tokens[index];
      if (token === undefined || token.sentence !== this.people.tokens[mention.start]?.sentence) return null;
      if (capitals.has(token.text) && this.people.tokens[index - 1]?.text === 'in' && this.people.tokens[index + 1]?.text === 'für')
        return capitals.get(token.text) ?? null;
    }
    return null;
  }

  /** "Kölner", "Münchner" before an office. */
  townBefore(role: Role): boolean {
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

  private words(role: Role): string {
    return this.people.tokens
      .slice(role.from, role.end)
      .map(token => token.text)
      .join(' ');
  }

  private isFormer(role: Role): boolean {
    return /^(?:Ex-|ehemalig|früher|damalig|vormalig)/i.test(this.people.tokens[role.start]?.text ?? '');
  }

  /** An office of "any" level is of a Land where its own phrase names such a body: "Abteilungsleiterin im Ministerium", "CIO des Landes". */
  private levelOf(role: Role): Role['head']['level'] {
    const { level, base } = role.head;
    if (level !== 'any') return level;
    if (/^regierungspräsid/.test(base)) return 'state';
    if (/^ministerial|^amtschef/.test(base)) return 'government';
    if (role.body === 'state') return 'state';
    for (let index = role.at; index < role.end; index++) {
      const text = this.people.tokens[index]?.text ?? '';
      if (/^(?:Land|Landes|Freistaats?|Freistaates)$/.test(text)) return 'state';
      if (role.body === 'any' && governmental.test(text)) return 'government';
    }
    return /^(?:Polizei|Rechnungshof|Staatskanzlei)/.test(role.head.prefix) ? 'government' : 'any';
  }

  /** The Land the office itself tells, null where it serves none, undefined where the context must tell. */
  private printed(role: Role): StateCode | null | undefined {
    const { head, body } = role;
    const level = this.levelOf(role);
    const code = this.named(role.from, role.end, level === 'state' || level === 'government');
    if (head.level === 'municipal') return this.ofMayor(role, code);
    if (head.level === 'federal' || head.level === 'foreign') return null;
    if (body === 'federal' || body === 'foreign' || body === 'provider') {
      const own = body === 'provider' && this.people.tokens.slice(role.at, role.end).some(token => stateBodies.has(token.text));
      return own ? code : null;
    }
    const isCity = code !== null && cityStates.includes(code) && !/Bezirk/.test(this.words(role));
    if (body === 'municipal' && head.level !== 'state') return isCity ? code : null;
    if (code !== null) return code;
    if (level === 'any' && body === null && this.townBefore(role)) return null;
    return this.people.tokens[role.start]?.text.startsWith('Parlamentarische') ? null : undefined;
  }

  /** The heads of the city states are called mayors too. */
  private ofMayor(role: Role, code: StateCode | null): StateCode | null {
    const words = this.words(role);
    if (/Regierende/.test(words)) return 'DE-BE';
    if (/(?:Erste|Zweite)[rnm]? Bürgermeister/.test(words) && (code === 'DE-HH' || (code === null && this.isNearHamburg(role))))
      return 'DE-HH';
    const isPlain = /(?:^| )Bürgermeister(?:s|in)?(?: |$)/.test(words) && role.end === role.at + 1;
    return isPlain && role.from < role.at && (code === 'DE-HB' || code === 'DE-HH' || code === 'DE-BE') ? code : null;
  }

  /** "Die Amtsleiterin" in an article about Hamburg serves the Land; districts and other towns do not. */
  private ofCityOffice(role: Role): StateCode | null {
    const { code } = this.dominant;
    const isOffice =
      role.body === null &&
      /^(?:amtsleit|fachbereichsleit|sachgebietsleit|fachdienstleit)/.test(role.head.base) &&
      !/Bezirk/.test(this.words(role));
    return isOffice && code !== null && cityStates.includes(code) && this.dominant.isOnly ? code : null;
  }

  private isNearHamburg(role: Role): boolean {
    const start = this.people.tokens[role.at]?.start ?? 0;
    return this.people.states.some(state => state.code === 'DE-HH' && Math.abs(state.start - start) < 600);
  }

  /** The Land the surroundings tell: section, the article's one Land, the nearest mention before, the sentence. */
  private near(role: Role): StateCode | null {
    const head = this.people.tokens[role.at];
    if (head === undefined) return null;
    const section = this.people.scope.at(head.start);
    const own = this.levelOf(role);
    if (own === 'any') return this.nearAny(role, section);
    const { dominant } = this;
    const before = this.evidenceBefore(role);
    if (before === 'federal') return null;
    if (section !== null) return section;
    // Senators govern city states only.
    const isCity =
      /^(?:senator|staatsrat|staatsrät)/.test(role.head.base) || /senator|staatsr[aä]t/i.test(this.people.tokens[role.at]?.text ?? '');
    if (isCity) return this.nearest(head.start, cityStates);
    if (before !== null && this.isBeside(role, before)) return before;
    if (dominant.isStrong) return dominant.code;
    const sentence = this.people.scope.inSentence(head.start);
    if (before !== null) return before;
    if (sentence !== null) return sentence;
    const capital = this.capitalBeside(role);
    if (capital !== null) return capital;
    if (own !== 'state' && dominant.isFederal) return null;
    if (dominant.code !== null) return dominant.code;
    return own === 'state' || dominant.isAhead ? dominant.first : this.nearest(head.start);
  }

  /** The last Land named before the office in its paragraph, or 'federal' where a body of the Bund is named in its sentence after that. */
  private evidenceBefore(role: Role): StateCode | 'federal' | null {
    const { tokens, stateAt } = this.people;
    const head = tokens[role.at];
    for (let index = role.from - 1; index >= 0; index--) {
      const token = tokens[index];
      if (token === undefined || head === undefined || token.block !== head.block) return null;
      const code = stateAt.get(token.start)?.code ?? stateBodies.get(token.text) ?? capitals.get(token.text);
      if (code !== undefined) return code;
      if (federalBody.test(token.text) && (token.sentence === head.sentence || !this.dominant.isStrong)) return 'federal';
      if (token.text === 'Bund' && token.sentence === head.sentence && role.from - index < 6) return 'federal';
    }
    return null;
  }

  /** A capital in the sentence of the office: "hat heute im Mainzer Schloss unterzeichnet". */
  private capitalBeside(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.end; index < role.end + 30 && tokens[index]?.sentence === sentence; index++) {
      const code = capitals.get(tokens[index]?.text ?? '');
      if (code !== undefined) return code;
    }
    return null;
  }

  private nearAny(role: Role, section: StateCode | null): StateCode | null {
    // In a city state the city is the Land.
    const isCity = this.dominant.code !== null && cityStates.includes(this.dominant.code);
    const { tokens, stateAt, sense } = this.people;
    const head = tokens[role.at];
    for (let index = role.from - 1; index >= 0; index--) {
      const token = tokens[index];
      if (token === undefined || head === undefined || token.block !== head.block) break;
      const code = stateAt.get(token.start)?.code ?? stateBodies.get(token.text);
      // "Der Kreis Plön in Schleswig-Holstein": a place, not whom somebody serves.
      const isPlace = /^(?:in|im|aus)$/i.test(tokens[index - 1]?.text ?? '');
      if (code !== undefined && !isPlace) return section ?? code;
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      if (!this.dominant.isStrong && !isCity && headOf(token.text)?.level === 'municipal') return null;
      const level = sense.levelOf(token.text);
      if (level === 'state') return section ?? this.dominant.first;
      const isClose = token.sentence === head.sentence || !this.dominant.isStrong;
      if (isClose && ((level === 'municipal' && !isCity) || level === 'provider' || level === 'foreign' || federalBody.test(token.text)))
        return null;
    }
    if (section !== null) return section;
    return this.dominant.isOnly ? this.dominant.code : null;
  }

  /** Is the Land named in the few words right before the office: "in Bremen bei Finanzsenator"? */
  private isBeside(role: Role, code: StateCode): boolean {
    const { tokens, stateAt } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.from - 1; index >= role.from - 5; index--) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== sentence || token.kind === 'mark') return false;
      if (stateAt.get(token.start)?.code === code) return true;
    }
    return false;
  }

  private nearest(offset: number, among: readonly StateCode[] | null = null): StateCode | null {
    let found: StateCode | null = null;
    for (const state of this.people.states) {
      if (among !== null && !among.includes(state.code)) continue;
      if (state.start > offset && found !== null) break;
      found = state.code;
    }
    return found;
  }

  /** "Ex-CIO Bach" where the text tells of one CIO's Land elsewhere. */
  private ofSameOffice(role: Role): StateCode | null {
    if (this.levelOf(role) !== 'any') return null;
    let found: StateCode | null = null;
    for (const other of this.people.roles) {
      if (other.head.base !== role.head.base || other === role) continue;
      const code = this.printed(other);
      if (code === null || (found !== null && code !== undefined && code !== found)) return null;
      if (code !== undefined) found = code;
    }
    return found;
  }

  private countCapital(word: string, counts: Map<StateCode, number>, weight: number): void {
    const code = capitals.get(word);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + weight);
  }

  private dominantState(): Dominant {
    const counts = new Map<StateCode, number>();
    for (const state of this.people.states) counts.set(state.code, (counts.get(state.code) ?? 0) + 1);
    const mentions = new Map(counts);
    // The lead names the Land the article is about.
    const lead = this.people.states[0];
    if (lead !== undefined && (this.people.tokens[tokenAt(this.people.tokens, lead.start)]?.block ?? 9) < 2)
      counts.set(lead.code, (counts.get(lead.code) ?? 0) + 1);
    for (const token of this.people.tokens) if (token.kind === 'capital') this.countCapital(token.text, counts, token.block < 3 ? 4 : 1);
    // An office that names its Land tells more than a mention.
    for (const role of this.people.roles) {
      const code = role.head.class === 'private' ? undefined : this.printed(role);
      if (code != null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first === undefined) return { code: null, first: null, isOnly: false, isStrong: false, isFederal: false, isAhead: false };
    const isCity = cityStates.includes(first[0]);
    let federal = 0;
    let municipal = 0;
    for (const token of this.people.tokens) {
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (level === 'federal' || level === 'foreign') federal++;
      if (level === 'municipal' && !isCity && thisTown.test(token.text)) municipal++;
    }
    // Who appears in the article tells as much as what it names.
    let offices = 0;
    for (const role of this.people.roles) {
      const level = this.levelOf(role);
      if (level === 'state' || level === 'government') offices += 2;
      if (level === 'municipal' && !isCity) municipal += 2;
    }
    const isNamed =
      mentions.has(first[0]) || this.people.roles.some(role => role.head.class !== 'private' && this.printed(role) === first[0]);
    const evidence = isNamed ? (mentions.get(first[0]) ?? 0) + offices : 0;
    const isClear = first[1] >= 1.5 * (second?.[1] ?? 0);
    return {
      code: isClear ? first[0] : null,
      first: first[0],
      isStrong: isClear && (mentions.get(first[0]) ?? 0) >= 3 && first[1] >= 2.5 * (second?.[1] ?? 0) && first[1] >= federal,
      isOnly: isClear && evidence > 0 && municipal <= evidence && federal <= evidence,
      isAhead: first[1] > (second?.[1] ?? 0),
      isFederal: federal >= 2 * first[1],
    };
  }
}
