import { capitals } from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { headOf } from './heads.ts';
import { type Evidence, isFederalBody } from './landEvidence.ts';
import type { PrintedLand } from './landPrinted.ts';
import type { LandSurroundings } from './landSurroundings.ts';
import type { People } from './persons.ts';
import type { Role } from './roles.ts';
import { beginsWithOneOf, isOneOf } from './wordLists.ts';

const districtBody = 'Bürgeramt|Bürgeramts|Bürgeramtes|Bezirk|Ordnungsamt|Standesamt|Jugendamt|Sozialamt|Rathaus';

/** Jobs of which a town hall has many. */
const clerk = 'sachbearbeit|teamleit|standesbeamt|mitarbeit|beamt|systemadministrat|administrat|amtsleit|fachdienstleit|sachgebietsleit';

/** What an authority has several of. */
const part = 'Abteilung|Außenstelle|Nebenstelle|Zweigstelle|Dienststelle|Niederlassung|Behörde';

/** The Land of offices that any body may have: of the body or place that stands nearest before. */
export class BodyLand {
  private readonly around: LandSurroundings;
  /** The Land of an office that a government alone has. */
  private readonly ofGovernment: (role: Role) => StateCode | null;
  private hasOneLevel: boolean | null = null;
  private readonly people: People;
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  private readonly office: PrintedLand;

  constructor(around: LandSurroundings, ofGovernment: (role: Role) => StateCode | null) {
    this.around = around;
    this.ofGovernment = ofGovernment;
    this.people = around.people;
    this.evidence = around.evidence;
    this.dominant = around.dominant;
    this.office = around.office;
  }

  /** Whom an office or body of any level serves: the nearest body or place before it in its paragraph, else the section, else the article. */
  nearAny(index: number, section: StateCode | null): StateCode | null {
    const { dominant } = this;
    const { tokens } = this.people;
    // In a city state the city is the Land.
    const isCity = dominant.code !== null && cityStates.includes(dominant.code);
    const sentence = tokens[index]?.sentence ?? 0;
    // "… mit dem Bundesverwaltungsamt abgestimmt. Dort ist Referatsleiterin Anna Muster zuständig."
    const isThere = isOneOf(tokens[index - 2]?.text ?? '', 'Dort|Da') || isOneOf(tokens[index - 1]?.text ?? '', '[Dd]ort');
    const nearest = isThere ? sentence - 1 : sentence;
    const isPresident = this.isPresident(index);
    const isChief = isPresident || this.isOfLand(index);
    if (this.isOfUnion(index) || this.isOfTownAhead(index)) return null;
    const isElsewhere =
      (dominant.opening === 'federal' || dominant.opening === 'municipal') &&
      !isChief &&
      !this.isOfMinistry(index) &&
      !isOneOf(tokens[index]?.text ?? '', '[Dd](essen|eren)');
    const watched = this.ofWatchdog(index) ?? this.ofPartAbove(index) ?? this.ofNamedBody(index) ?? this.ofMinister(index);
    if (watched !== null) return watched;
    for (const { at, kind, code } of this.around.before(index)) {
      const isClose = (tokens[at]?.sentence ?? 0) >= nearest || !dominant.isStrong;
      switch (kind) {
        case 'land':
          // "… nachnutzen, zuletzt das Saarland. Dessen Leiterin": named in passing in an article about a city state
          if (dominant.city !== null && code !== dominant.city && (tokens[at]?.sentence ?? 0) < nearest) break;
          // The authority of two Länder is of neither.
          if (tokens[at]?.text === 'Berlin-Brandenburg') return null;
          // "… sowie das Landesamt des Saarlandes. … Projektleiter Bernd Tal" in an article about the Bund or a town
          if (
            isElsewhere &&
            isOneOf(tokens[at - 1]?.text ?? '', 'des|Landes|Freistaats') &&
            (tokens[at]?.sentence ?? 0) < nearest &&
            !this.around.isPlace(at)
          )
            return null;
          // "Der Kreis Plön in Schleswig-Holstein": a place, not whom somebody serves.
          if (!this.around.isPlace(at) || this.isOpening(at, index)) return section ?? code;
          break;
        case 'state':
          if (isChief && this.isPaired(at + 2)) break;
          // "Im nordrhein-westfälischen Digitalministerium"
          return (
            this.office.named(Math.max(0, at - 2), at) ?? section ?? this.landOfSentence(at) ?? this.ofPlaceLine(index) ?? dominant.first
          );
        case 'town':
        case 'municipal':
          if (isClose && !isCity && !isPresident && !(isChief && this.isPaired(at))) return null;
          // Berlin's districts are no Land.
          if (dominant.code === 'DE-BE' && beginsWithOneOf(tokens[at]?.text ?? '', districtBody)) return null;
          break;
        case 'provider':
        case 'foreign':
          if (isClose) return null;
          break;
        case 'federal':
          if (isClose && isFederalBody(tokens[at]?.text ?? '')) return null;
          break;
        case 'capital':
          // "In Erfurt ist Anna Muster zuständig. Die Leiterin der Agentur …" in an article about several Länder
          if (dominant.code === null && this.isSeatOf(at, index)) return code;
          // "Das Amt in Schwerin", where the text tells of a body of the Land
          if (code !== null && tokens[at - 1]?.text === 'in' && isOneOf(tokens[at - 2]?.text ?? '', 'Amt|Behörde|Ministerium|Haus'))
            if (this.evidence.some(other => other.kind === 'state')) return section ?? code;
          break;
      }
      if (
        !dominant.isStrong &&
        !isCity &&
        !isPresident &&
        !(isChief && this.isPaired(at)) &&
        headOf(tokens[at]?.text ?? '')?.level === 'municipal'
      )
        return null;
    }
    const seat = section ?? this.around.seatOfSection(index);
    if (seat !== null) return seat;
    if (!isCity && this.isUnderMayor(index)) return null;
    if (dominant.isOnly) return dominant.code;
    // "CIO Anna Muster und Landrat Bernd Tal" in an article about the Land around them
    return dominant.city ?? (isChief || this.isOfMinistry(index) ? dominant.code : null);
  }

  /** "Die Abteilung Geobasis der Bezirksregierung Köln …", and below "Die Leiterin der Abteilung": of the Land's body that the paragraphs above tell of. */
  private ofPartAbove(index: number): StateCode | null {
    const { tokens, roles, stateAt } = this.people;
    const role = roles[this.roleFrom(index)];
    if (role === undefined) return null;
    const isSpokesman = role.body === null && role.end === role.at + 1 && isOneOf(tokens[role.at]?.text ?? '', '(S|Presses)precher(in)?');
    if (!isSpokesman && !isOneOf(tokens[role.end - 1]?.text ?? '', part)) return null;
    const block = tokens[index]?.block ?? 0;
    for (let position = firstAtOrAfter(this.evidence, index, one => one.at) - 1; position >= 0; position--) {
      const one = this.evidence[position];
      if (one === undefined || block - (tokens[one.at]?.block ?? 0) > 2) return null;
      if (one.kind === 'state') return this.office.named(Math.max(0, one.at - 2), one.at) ?? this.dominant.first;
      if (one.kind === 'land' && !stateAt.has(tokens[one.at]?.start ?? -1)) return one.code;
      if (!isOneOf(one.kind, 'capital|town|land')) return null;
    }
    return null;
  }

  /** "Die Fachaufsicht liegt bei der ADD in Trier. Deren Präsidentin": of a body whose town is told, if no town has such a body. */
  private ofNamedBody(index: number): StateCode | null {
    const { tokens, roles, sense } = this.people;
    const role = roles[this.roleFrom(index)];
    if (role === undefined || !isOneOf(role.article.toLowerCase(), 'deren|dessen')) return null;
    const sentence = tokens[index]?.sentence ?? 0;
    for (const { at, kind, code } of this.around.before(index)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) return null;
      if (kind !== 'town' && kind !== 'capital') return null;
      const body = tokens[at - 2]?.text ?? '';
      const isOfLand = isOneOf(sense.levelOf(body) ?? 'unknown', 'any|state|unknown') && !body.startsWith('Bundes');
      return tokens[at - 1]?.text === 'in' && isOfLand ? code : null;
    }
    return null;
  }

  /** "Innenminister Bernd Tal hat eine CIO, die er machen lässt": who is called beside a minister serves the same Land. */
  private ofMinister(index: number): StateCode | null {
    const { tokens, roles } = this.people;
    const own = this.roleFrom(index);
    const role = roles[own];
    const other = roles[own - 1];
    if (role === undefined || other === undefined || role.body !== null || !beginsWithOneOf(role.head.base, 'c(i|d|is)o')) return null;
    if (role.article !== 'eine' && role.article !== 'einen') return null;
    const isMinister = other.head.base.startsWith('minister') && other.head.level !== 'federal';
    return isMinister && tokens[other.at]?.sentence === tokens[role.at]?.sentence
      ? (this.office.printed(other) ?? this.ofGovernment(other))
      : null;
  }

  /** "Die Stadt Weilheim will Geld der Staatsregierung, wie IT-Leiter Bernd Tal erklärt": of the town the sentence is about. */
  private isOfTownAhead(index: number): boolean {
    const { tokens } = this.people;
    const role = this.people.roles[this.roleFrom(index)];
    if (role === undefined || role.body !== null || tokens[role.from - 1]?.text !== 'wie') return false;
    let start = index;
    while (tokens[start - 1]?.sentence === tokens[index]?.sentence) start--;
    return isOneOf(tokens[start]?.text ?? '', 'Die|Der') && this.people.sense.levelOf(tokens[start + 1]?.text ?? '') === 'municipal';
  }

  /** "Betreut wird sie durch den Zweckverband. Dessen Geschäftsführer": of a union of towns, in the sentence before. */
  private isOfUnion(index: number): boolean {
    const { tokens } = this.people;
    const role = this.people.roles[this.roleFrom(index)];
    if (!isOneOf((role?.article ?? '').toLowerCase(), 'dessen|deren')) return false;
    const sentence = tokens[index]?.sentence ?? 0;
    for (const { at, kind } of this.around.before(index)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) return false;
      if (kind === 'municipal') return (tokens[at]?.text ?? '').startsWith('Zweckverband');
    }
    return false;
  }

  /** "In Thüringen berichtet Bürgerbeauftragte Anna Muster": the Land opens the sentence of the office. */
  private isOpening(at: number, index: number): boolean {
    const { tokens } = this.people;
    const opener = tokens[at - 1];
    return opener?.isFirst === true && opener.text === 'In' && opener.sentence === tokens[index]?.sentence && index - at < 4;
  }

  /** "In Erfurt …" opens this sentence or the one before, and the article names that capital's Land. */
  private isSeatOf(at: number, index: number): boolean {
    const { tokens, states } = this.people;
    const [before, own] = [tokens[at - 1], tokens[index]];
    const code = capitals.get(tokens[at]?.text ?? '');
    const isOpening = before?.isFirst === true && isOneOf(before.text, 'In|Aus') && (own?.sentence ?? 0) - before.sentence < 2;
    return isOpening && !cityStates.includes(code ?? 'DE-BE') && states.some(state => state.code === code);
  }

  /** "Stuttgart. Hier zählt das Statistische Landesamt": the Land of the place that opens the paragraph. */
  private ofPlaceLine(index: number): StateCode | null {
    const { tokens } = this.people;
    let first: Evidence | null = null;
    for (const one of this.around.before(index)) first = one;
    if (first === null || tokens[first.at - 1]?.block === tokens[index]?.block) return null;
    return isOneOf(tokens[first.at + 1]?.text ?? '', '[.:–—(]') ? first.code : null;
  }

  /** "Die Aufsicht führt die Bezirksregierung in Münster. Dezernentin Anna Muster": of the Land's body the sentence before names, not of a town. */
  ofDepartment(role: Role): StateCode | null {
    const { tokens } = this.people;
    if (!role.head.base.startsWith('dezernent') || role.body !== null || role.end > role.at + 1) return null;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.around.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1 || kind !== 'land') return null;
      const body = tokens[at - (tokens[at - 1]?.text === 'in' ? 2 : 1)]?.text ?? '';
      return beginsWithOneOf(body, 'Bezirksregierung|Regierungspräsidium|Landesdirektion') ? code : null;
    }
    return null;
  }

  /** No body of the Bund and of another country is named; asked once. */
  private isOfOneLevel(): boolean {
    this.hasOneLevel ??= !this.evidence.some(({ kind }) => kind === 'foreign' || kind === 'federal');
    return this.hasOneLevel;
  }

  /** "Seither steht Vizepräsident Bernd Tal an der Spitze": no town has presidents. */
  private isPresident(index: number): boolean {
    const role = this.people.roles[this.roleFrom(index)];
    if (role === undefined || role.body !== null || role.head.prefix !== '' || !isOneOf(role.head.base, '(vize)?präsident')) return false;
    const block = this.people.tokens[index]?.block ?? 0;
    if (this.dominant.isAbroad || !this.isOfOneLevel()) return false;
    for (let position = firstAtOrAfter(this.evidence, index, one => one.at) - 1; position >= 0; position--) {
      const one = this.evidence[position];
      if (one === undefined || block - (this.people.tokens[one.at]?.block ?? 0) >= 3) return false;
      if (one.kind === 'state') return true;
    }
    return false;
  }

  /** "In Bremen hat die Datenschutzbeauftragte Anna Muster": every Land has one, and no town is named in the sentence. */
  private ofWatchdog(index: number): StateCode | null {
    const { tokens, roles } = this.people;
    const role = roles[this.roleFrom(index)];
    if (role === undefined || (role.article !== 'die' && role.article !== 'der')) return null;
    if (role.end !== role.at + 1 || !(tokens[role.at]?.text ?? '').startsWith('Datenschutzbeauftragte') || role.at !== role.from + 1)
      return null;
    for (const { at, kind, code } of this.around.before(index)) {
      if (tokens[at]?.sentence !== tokens[index]?.sentence) return null;
      if (kind !== 'land') return null;
      if (this.around.isPlace(at)) return code;
    }
    return null;
  }

  /** "Bürgermeister Anna Muster … Sachbearbeiterin Eva Stein": a job without a body, where the office told last is one of a town. */
  private isUnderMayor(index: number): boolean {
    const { roles } = this.people;
    const own = this.roleFrom(index);
    const role = roles[own];
    if (role === undefined || role.body !== null || !beginsWithOneOf(role.head.base, clerk)) return false;
    for (let position = own - 1; position >= 0; position--) {
      const { level, class: kind } = roles[position]?.head ?? role.head;
      if (kind === 'public' && level !== 'any') return level === 'municipal';
    }
    return false;
  }

  /** "Referatsleiterin": ministries have them, towns hardly. */
  private isOfMinistry(index: number): boolean {
    const role = this.people.roles[this.roleFrom(index)];
    return role !== undefined && role.body === null && role.head.base.startsWith('referatsleit') && !this.dominant.isFederal;
  }

  /** The place among the offices of the one that begins at a token, -1 where none does. */
  private roleFrom(index: number): number {
    const { roles } = this.people;
    const position = firstAtOrAfter(roles, index, one => one.from);
    return roles[position]?.from === index ? position : -1;
  }

  /** "Land und Kommunen", "Land und Landkreis": towns in general beside the Land. */
  private isPaired(at: number): boolean {
    const { tokens } = this.people;
    return tokens[at - 1]?.text === 'und' && isOneOf(tokens[at - 2]?.text ?? '', 'Land|Länder|Landes|Bund|Ländern');
  }

  /** A CIO beside a county's head, in a paragraph that names the Land: the one is the Land's as the other is the county's. */
  private isOfLand(index: number): boolean {
    const { tokens, roles } = this.people;
    const position = this.roleFrom(index);
    const role = roles[position];
    if (role === undefined || !beginsWithOneOf(role.head.base, 'c(i|d|is)o')) return false;
    return [roles[position - 1], roles[position + 1]].some(
      other =>
        other !== undefined &&
        Math.abs(other.at - role.at) < 8 &&
        tokens[other.at]?.sentence === tokens[role.at]?.sentence &&
        beginsWithOneOf(other.head.base, 'landr[aä]t'),
    );
  }

  /** "In Niedersachsen hat das Landesamt nachgezählt": the Land named before a body in its sentence. */
  private landOfSentence(index: number): StateCode | null {
    const { tokens } = this.people;
    for (const { at, kind, code } of this.around.before(index)) {
      if (tokens[at]?.sentence !== tokens[index]?.sentence) return null;
      if (kind === 'land') return code;
    }
    return null;
  }
}
