import { capitals, type Office } from '../gazetteer/people.ts';
import { towns } from '../gazetteer/places.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { cityStates, type Dominant, dominantLand } from './dominantLand.ts';
import { headOf } from './heads.ts';
import { bodyCode, type Evidence, federalBody, governmental, landEvidence } from './landEvidence.ts';
import { type LandOrigin, originOfLand } from './landOrigin.ts';
import { hasTownBefore, isFormerOffice, isInTown, levelOfOffice, wordsOfOffice } from './officeLevel.ts';
import type { People, Person } from './persons.ts';
import type { Role } from './roles.ts';

const districtBody = /^(?:Bürgeramt|Bürgeramts|Bürgeramtes|Bezirk|Ordnungsamt|Standesamt|Jugendamt|Sozialamt|Rathaus)/;

/** Finds the Land whose state-level body an office serves; null for municipal, federal and foreign offices. */
export class LandReader {
  private readonly people: People;
  /** In text order. */
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  /** By block: the Land whose capital opens the heading above. */
  private readonly seats: readonly (StateCode | null)[];

  constructor(people: People) {
    this.people = people;
    this.evidence = landEvidence(people.tokens, token => people.stateAt.get(token.start)?.code, people.mentions, people.sense);
    this.seats = seatsOfSections(people, this.evidence);
    this.dominant = dominantLand(people, this.evidence, role => this.printed(role));
  }

  /** The Land of a person's office: as printed with any of the offices, from the directory, or from the surroundings. */
  of(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    const printed = this.printed(primary);
    if (printed !== undefined && printed !== null) return printed;
    const { level } = primary.head;
    const isFirm = printed === null && level !== 'any' && level !== 'government' && level !== 'state';
    // "die Vorsitzende der Konferenz, Hessens Digitalministerin": another office of the same person names the Land.
    for (const role of offices) {
      if (isFirm || role === primary || isFormerOffice(this.people.tokens, role)) continue;
      const other = this.printed(role);
      if (other !== undefined && other !== null) return other;
    }
    if (printed === null) return this.ofCityOffice(primary);
    // "der Vorsitzende, Bundes-CIO Anna Muster": another office tells that it is none of a Land.
    if (offices.some(role => role !== primary && this.isElsewhere(role))) return null;
    const known = this.behind(person) ?? this.seatOf(person, primary);
    if (known !== null) return known;
    if (entry !== null) return entry.state;
    const code = this.near(primary) ?? this.ofSameOffice(primary);
    // Berlin has senators; a minister there is one of the Bund.
    const isMinister =
      /^minister/.test(primary.head.base) || /minister(?:in|s|präsident|präsidentin)?$/i.test(this.people.tokens[primary.at]?.text ?? '');
    return isMinister && code === 'DE-BE' ? null : code;
  }

  /** What in the text, outside of the printed office, tells that it serves the Land `code`; null where the office or its phrase says so itself. */
  origin(person: Person, primary: Role, code: StateCode): LandOrigin | null {
    if (this.printed(primary) === code || this.named(primary.from, primary.end, true) === code) return null;
    return originOfLand(this.people, this.evidence, person.mentions[0]?.start ?? primary.at, code);
  }

  /** The Land a stretch of tokens names: by its name, by a body that serves one Land, or by a capital where the government is meant. */
  named(start: number, end: number, isGovernment = false): StateCode | null {
    for (let index = start; index < end; index++) {
      const token = this.people.tokens[index];
      if (token === undefined) continue;
      const code =
        this.people.stateAt.get(token.start)?.code ??
        bodyCode(this.people.tokens, index) ??
        (isGovernment ? (capitals.get(token.text) ?? towns.get(token.text)) : undefined);
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
      if (level === 'provider' || level === 'federal' || level === 'foreign') return bodyCode(this.people.tokens, index) ?? null;
      isGovernment ||= level === 'state' || governmental.test(text);
    }
    if (code !== null) return code;
    const section = this.people.scope.at(this.people.tokens[start]?.start ?? 0);
    if (section !== null) return section;
    if (isGovernment) return this.dominant.isFederal ? null : this.dominant.first;
    return this.nearAny(start, section);
  }

  /** "Staatssekretärin Evelyn Starke aus Thüringen", "die CIOs Anna Muster (NRW) und …" */
  behind(person: Person): StateCode | null {
    const { tokens, stateAt } = this.people;
    for (const mention of person.mentions) {
      if (mention.rule === 'surname') continue;
      const mark = tokens[mention.end];
      if (mark === undefined || !/^(?:\(|aus|vom|von|im|beim)$/.test(mark.text)) continue;
      for (let index = mention.end + 1; index < mention.end + 6; index++) {
        const token = tokens[index];
        if (token === undefined || token.text === ')' || token.block !== mark.block) break;
        // "aus dem Düsseldorfer Digitalministerium", but "aus Mainz" may be the town.
        const isSeat = capitals.has(token.text) && governmental.test(tokens[index + 1]?.text ?? '');
        const code =
          (mark.text === '(' || mark.text === 'aus' || isSeat ? stateAt.get(token.start)?.code : undefined) ??
          (isSeat ? capitals.get(token.text) : undefined) ??
          (mark.text === '(' ? undefined : bodyCode(tokens, index));
        if (code !== undefined) return code;
        if (mark.text !== '(' && token.kind !== 'small') break;
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

  private levelOf(role: Role): Role['head']['level'] {
    return levelOfOffice(this.people.tokens, role);
  }

  /** The Land the office itself tells, null where it serves none, undefined where the context must tell. */
  private printed(role: Role): StateCode | null | undefined {
    const { head, body } = role;
    const level = this.levelOf(role);
    const code = this.named(role.from, role.end, level === 'state' || level === 'government');
    if (head.level === 'municipal') return this.ofMayor(role, code);
    // "Baden-Württembergs Normenkontrollrats-Chefin"
    if (/^Normenkontrollrat/.test(head.prefix) && code !== null) return code;
    if (head.level === 'federal' || head.level === 'foreign') return null;
    if (body === 'federal' || body === 'foreign' || body === 'provider') {
      const own = body === 'provider' && this.named(role.at, role.end) !== null;
      return own ? code : null;
    }
    const isCity = code !== null && cityStates.includes(code) && !/Bezirk/.test(wordsOfOffice(this.people.tokens, role));
    if (body === 'municipal' && head.level !== 'state') return isCity ? code : null;
    if (code !== null) return code;
    if (level === 'any' && body === null && hasTownBefore(this.people.tokens, role)) return null;
    // "Leiter der Feuerwehr in Essen"
    if (level === 'any' && isInTown(this.people.tokens, role)) return null;
    return this.people.tokens[role.start]?.text.startsWith('Parlamentarische') ? null : undefined;
  }

  /** The heads of the city states are called mayors too. */
  private ofMayor(role: Role, code: StateCode | null): StateCode | null {
    const words = wordsOfOffice(this.people.tokens, role);
    if (/Regierende/.test(words)) return 'DE-BE';
    if (/(?:Erste|Zweite)[rnm]? Bürgermeister/.test(words) && (code === 'DE-HH' || (code === null && this.isNearHamburg(role))))
      return 'DE-HH';
    const isPlain = /(?:^| )Bürgermeister(?:s|in)?(?: |$)/.test(words) && role.end === role.at + 1;
    return isPlain && role.from < role.at && (code === 'DE-HB' || code === 'DE-HH' || code === 'DE-BE') ? code : null;
  }

  /** "Die Amtsleiterin" in an article about Hamburg serves the Land; districts and other towns do not. */
  private ofCityOffice(role: Role): StateCode | null {
    const { code } = this.dominant;
    const words = wordsOfOffice(this.people.tokens, role);
    // Berlin's are offices of its districts, those of Bremen and Hamburg serve the Land.
    const isOffice =
      role.body === null
        ? /^(?:amtsleit|fachbereichsleit|sachgebietsleit|fachdienstleit)/.test(role.head.base) && !/Bezirk/.test(words)
        : code !== 'DE-BE' && /amts?(?: |$)|büros?(?: |$)/.test(words) && !/Bezirk/.test(words);
    return isOffice && code !== null && cityStates.includes(code) && this.dominant.isOnly ? code : null;
  }

  private isNearHamburg(role: Role): boolean {
    const start = this.people.tokens[role.at]?.start ?? 0;
    return this.people.states.some(state => state.code === 'DE-HH' && Math.abs(state.start - start) < 600);
  }

  /** An office of the Bund, a town or another country, by its own words. */
  private isElsewhere(role: Role): boolean {
    const { level } = role.head;
    return (level === 'federal' || level === 'foreign' || level === 'municipal') && !isFormerOffice(this.people.tokens, role);
  }

  /** The Land the surroundings tell: section, the article's one Land, the nearest mention before, the sentence. */
  private near(role: Role): StateCode | null {
    const head = this.people.tokens[role.at];
    if (head === undefined) return null;
    const section = this.people.scope.at(head.start);
    const own = this.levelOf(role);
    if (own === 'parliament') {
      const parliament = this.parliament(role);
      // "die Abgeordneten …, die in Berlin ihren Wahlkreis vertreten"
      if (parliament === 'Bundestag' || (parliament === null && this.dominant.first === 'DE-BE')) return null;
    }
    if (own === 'any') return this.nearAny(role.from, section);
    const { dominant } = this;
    const before = this.evidenceBefore(role);
    if (before === 'federal') return null;
    const topic = this.topicBefore(role);
    if (section !== null) return topic ?? section;
    // Senators govern city states only.
    const isCity =
      /^(?:senator|staatsrat|staatsrät)/.test(role.head.base) || /senator|staatsr[aä]t/i.test(this.people.tokens[role.at]?.text ?? '');
    if (isCity) return this.nearest(head.start, cityStates);
    if (before !== null && this.isBeside(role, before)) return before;
    const seat = this.seatOfSection(role.at);
    if (seat !== null) return before ?? seat;
    if (topic !== null) return topic;
    if (dominant.isStrong) return dominant.code;
    const sentence = this.people.scope.inSentence(head.start);
    if (before !== null) return before;
    if (sentence !== null) return sentence;
    const capital = this.capitalBehind(role);
    if (capital !== null) return capital;
    if (own !== 'state' && dominant.isFederal) return null;
    if (dominant.code !== null) return dominant.code;
    return own === 'state' || dominant.isAhead ? dominant.first : this.nearest(head.start);
  }

  /** The parliament named nearest to an office, as its level; null where the article names none. */
  private parliament(role: Role): 'Bundestag' | 'Landtag' | null {
    const { tokens } = this.people;
    for (let steps = 1; role.at - steps >= 0 || role.at + steps < tokens.length; steps++) {
      for (const index of [role.at - steps, role.at + steps]) {
        const text = tokens[index]?.text ?? '';
        if (/^(?:Bundestag|Bundestages|MdB$)/.test(text)) return 'Bundestag';
        if (/^(?:Landtag|Landesparlament|Landesregierung|Staatsregierung|Abgeordnetenhaus|Bürgerschaft|MdL$)/.test(text)) return 'Landtag';
      }
    }
    return null;
  }

  /** The evidence before a token in its paragraph, the nearest first. */
  private *before(index: number): Generator<Evidence> {
    const { evidence } = this;
    const block = this.people.tokens[index]?.block;
    let low = 0;
    let high = evidence.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((evidence[middle]?.at ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    for (let position = low - 1; position >= 0; position--) {
      const one = evidence[position];
      if (one === undefined || this.people.tokens[one.at]?.block !== block) return;
      yield one;
    }
  }

  /** The last Land named before the office in its paragraph, or 'federal' where a body of the Bund is named in its sentence after that. */
  private evidenceBefore(role: Role): StateCode | 'federal' | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (const { at, kind, code } of this.before(role.from)) {
      const token = tokens[at];
      if (kind === 'land' || kind === 'capital') return code;
      if (kind !== 'federal') continue;
      if (federalBody.test(token?.text ?? '') && (token?.sentence === sentence || !this.dominant.isStrong)) return 'federal';
      if (token?.text === 'Bund' && token.sentence === sentence && role.from - at < 6) return 'federal';
    }
    return null;
  }

  /** "In Niedersachsen hat man sich das abgeschaut. Digitalministerin Anna Muster …": another Land opens this sentence or the one before. */
  private topicBefore(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.before(role.from)) {
      const token = tokens[at];
      if (token === undefined || token.sentence < sentence - 1) return null;
      const before = tokens[at - 1];
      if (kind === 'land' && (token.isFirst || (before?.isFirst === true && /^(?:In|Im|Aus)$/.test(before.text)))) return code;
    }
    return null;
  }

  /** A capital in the sentence of the office: "hat heute im Mainzer Schloss unterzeichnet". */
  private capitalBehind(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.end; index < role.end + 30 && tokens[index]?.sentence === sentence; index++) {
      const code = capitals.get(tokens[index]?.text ?? '');
      if (code !== undefined) return code;
    }
    return null;
  }

  /** Whom an office or body of any level serves: the nearest body or place before it in its paragraph, else the section, else the article. */
  private nearAny(index: number, section: StateCode | null): StateCode | null {
    const { dominant } = this;
    const { tokens } = this.people;
    // In a city state the city is the Land.
    const isCity = dominant.code !== null && cityStates.includes(dominant.code);
    const sentence = tokens[index]?.sentence ?? 0;
    // "… mit dem Bundesverwaltungsamt abgestimmt. Dort ist Referatsleiterin Anna Muster zuständig."
    const isThere = /^(?:Dort|Da)$/.test(tokens[index - 2]?.text ?? '') || /^(?:[Dd]ort)$/.test(tokens[index - 1]?.text ?? '');
    const nearest = isThere ? sentence - 1 : sentence;
    for (const { at, kind, code } of this.before(index)) {
      const isClose = (tokens[at]?.sentence ?? 0) >= nearest || !dominant.isStrong;
      switch (kind) {
        case 'land':
          // "Der Kreis Plön in Schleswig-Holstein": a place, not whom somebody serves.
          if (!this.isPlace(at)) return section ?? code;
          break;
        case 'state':
          // "Im nordrhein-westfälischen Digitalministerium"
          return this.named(Math.max(0, at - 2), at) ?? section ?? dominant.first;
        case 'town':
        case 'municipal':
          if (isClose && !isCity) return null;
          // Berlin's districts are no Land.
          if (dominant.code === 'DE-BE' && districtBody.test(tokens[at]?.text ?? '')) return null;
          break;
        case 'provider':
        case 'foreign':
          if (isClose) return null;
          break;
        case 'federal':
          if (isClose && federalBody.test(tokens[at]?.text ?? '')) return null;
          break;
        case 'capital':
          break;
      }
      if (!dominant.isStrong && !isCity && headOf(tokens[at]?.text ?? '')?.level === 'municipal') return null;
    }
    const seat = section ?? this.seatOfSection(index);
    if (seat !== null) return seat;
    return dominant.isOnly ? dominant.code : null;
  }

  /** The Land whose capital opens the heading above: "Magdeburg: Eine Staatssekretärin kehrt zurück". */
  private seatOfSection(index: number): StateCode | null {
    return this.seats[this.people.tokens[index]?.block ?? -1] ?? null;
  }

  /** "in Niedersachsen und Schleswig-Holstein", "aus dem Saarland" */
  private isPlace(at: number): boolean {
    const { tokens, stateAt } = this.people;
    // "Im nordrhein-westfälischen Digitalministerium" is a body.
    const next = tokens[at + 1];
    if (next?.kind === 'capital' && next.block === tokens[at]?.block && governmental.test(next.text)) return false;
    let index = at - 1;
    while (/^(?:und|,|sowie)$/.test(tokens[index]?.text ?? '') && stateAt.has(tokens[index - 1]?.start ?? -1)) index -= 2;
    if (tokens[index]?.text === 'dem') index--;
    return /^(?:in|im|aus)$/i.test(tokens[index]?.text ?? '');
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
    // "Die Thüringer Landesbeauftragte hat geantwortet … sagte die Datenschutzbeauftragte": an office told of nobody else.
    const owned = new Set(this.people.persons.flatMap(person => person.roles));
    const own = new Set(
      this.people.roles.filter(other => other.head.base === role.head.base && !owned.has(other)).map(other => this.printed(other) ?? null),
    );
    own.delete(null);
    if (own.size === 1) return [...own][0] ?? null;
    let found: StateCode | null = null;
    for (const other of this.people.roles) {
      if (other.head.base !== role.head.base || other === role) continue;
      const code = this.printed(other);
      if (code === null || (found !== null && code !== undefined && code !== found)) return null;
      if (code !== undefined) found = code;
    }
    return found;
  }
}

function seatsOfSections({ tokens, headings }: People, evidence: readonly Evidence[]): (StateCode | null)[] {
  const seats: (StateCode | null)[] = [];
  let seat: StateCode | null = null;
  let next = 0;
  for (let block = 0; block <= (tokens.at(-1)?.block ?? -1); block++) {
    while (next < evidence.length && (tokens[evidence[next]?.at ?? 0]?.block ?? 0) < block) next++;
    if (headings.has(block)) {
      const one = evidence[next];
      const after = one === undefined ? undefined : tokens[one.at + 1];
      const isSeat = one?.kind === 'capital' && tokens[one.at]?.block === block && tokens[one.at]?.isFirst === true;
      seat = isSeat && (after === undefined || after.block !== block || after.text === ':') ? one.code : null;
    }
    seats.push(seat);
  }
  return seats;
}
