import { capitals } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { headOf } from '../offices/heads.ts';
import type { Role } from '../offices/roles.ts';
import type { People } from '../people/persons.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { governmentBefore } from './landBefore.ts';
import { type Evidence, isFederalBody } from './landEvidence.ts';
import { isJobAlone, landOfAuthorityBefore } from './landOfAuthority.ts';
import { ofNamedBody } from './landOfNamedBody.ts';
import { isBesideCounty, isOfMinistry, isOfTownAhead, isOfUnion, isPresidentOfLand, isUnderMayor, municipality } from './landOrTown.ts';
import type { PrintedLand } from './landPrinted.ts';
import type { LandSurroundings } from './landSurroundings.ts';

const districtBody = 'Bürgeramt|Bürgeramts|Bürgeramtes|Bezirk|Ordnungsamt|Standesamt|Jugendamt|Sozialamt|Rathaus';

/** The Land of offices that any body may have: of the body or place that stands nearest before. */
export class BodyLand {
  private readonly around: LandSurroundings;
  /** The Land of an office that a government alone has. */
  private readonly ofGovernment: (role: Role) => StateCode | null;
  private readonly people: People;
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  private readonly office: PrintedLand;
  /** Where the first town or body of a town or the Bund stands, found when first asked for. */
  private firstTown: number | null = null;

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
    const isPresident = isPresidentOfLand(this.around, index);
    const isChief = isPresident || isBesideCounty(this.around, index);
    if (isOfUnion(this.around, index) || isOfTownAhead(this.around, index)) return null;
    const isElsewhere =
      (dominant.opening === 'federal' || dominant.opening === 'municipal') &&
      !isChief &&
      !isOfMinistry(this.around, index) &&
      !isOneOf(tokens[index]?.text ?? '', '[Dd](essen|eren)');
    const watched = ofNamedBody(this.around, index) ?? this.ofMinister(index) ?? governmentBefore(this.around, index);
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
          if (this.isTopic(at, index) || (!isCity && this.isScene(at, index))) return null;
          // Berlin's districts are no Land.
          if (dominant.code === 'DE-BE' && beginsWithOneOf(tokens[at]?.text ?? '', districtBody)) return null;
          break;
        case 'provider':
        case 'foreign':
          if (isClose || this.isScene(at, index)) return null;
          break;
        case 'federal':
          // "Gebaut hat es die Bundesdruckerei. Projektleiterin Anna Muster"
          if (this.isScene(at, index) || (isJobAlone(this.around, index) && this.isOfBundBefore(at, index))) return null;
          // "Beim Zentrum für Digitale Souveränität"
          if (isClose && (isFederalBody(tokens[at]?.text ?? '') || isOneOf(tokens[at]?.text ?? '', 'Zentrums?'))) return null;
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
    if (!isCity && isUnderMayor(this.around, index)) return null;
    // "Das Bundesverwaltungsamt hat … gestartet. Hessen ist angeschlossen. Referatsleiter Bernd Tal": of the one authority there is
    if (this.around.isOfBundOnly()) return null;
    // "Im Sozialamt des Landkreises …", "Im Landesbetrieb Verkehr …", and below "Die Sachbearbeiterin": of the authority the text tells of
    const told = isJobAlone(this.around, index) ? landOfAuthorityBefore(this.around, index) : undefined;
    if (dominant.isOnly) return !isCity && told === null ? null : dominant.code;
    if (told != null && !this.isTownNamed(index)) return told;
    // "CIO Anna Muster und Landrat Bernd Tal" in an article about the Land around them
    return dominant.city ?? (isChief || isOfMinistry(this.around, index) ? dominant.code : null);
  }

  /** "Innenminister Bernd Tal hat eine CIO, die er machen lässt": who is called beside a minister serves the same Land. */
  private ofMinister(index: number): StateCode | null {
    const { tokens, roles } = this.people;
    const own = this.around.roleFrom(index);
    const role = roles[own];
    const other = roles[own - 1];
    if (role === undefined || other === undefined || role.body !== null || !beginsWithOneOf(role.head.base, 'c(i|d|is)o')) return null;
    if (role.article !== 'eine' && role.article !== 'einen') return null;
    const isMinister = other.head.base.startsWith('minister') && other.head.level !== 'federal';
    return isMinister && tokens[other.at]?.sentence === tokens[role.at]?.sentence
      ? (this.office.printed(other) ?? this.ofGovernment(other))
      : null;
  }

  /** "In Thüringen berichtet Bürgerbeauftragte Anna Muster": the Land opens the sentence of the office. */
  private isOpening(at: number, index: number): boolean {
    const { tokens } = this.people;
    const opener = tokens[at - 1];
    return opener?.isFirst === true && opener.text === 'In' && opener.sentence === tokens[index]?.sentence && index - at < 4;
  }

  /** "Der Kreis Plön stellt seine Rechner um. IT-Leiter Bernd Tal": a town or county by name begins the sentence before. */
  private isTopic(at: number, index: number): boolean {
    const { tokens } = this.people;
    const [article, body, name] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    return (
      article?.isFirst === true &&
      (tokens[index]?.sentence ?? 0) - (body?.sentence ?? 0) < 2 &&
      isOneOf(body?.text ?? '', municipality) &&
      name?.kind === 'capital' &&
      name.sentence === body?.sentence
    );
  }

  /** "Im Standesamt läuft der Test. „…“, sagt Leiterin Anna Muster": a body that tells where the sentence before takes place. */
  private isScene(at: number, index: number): boolean {
    const { tokens } = this.people;
    if ((tokens[index]?.sentence ?? 0) - (tokens[at]?.sentence ?? 0) > 2) return false;
    let first = at - 1;
    while (tokens[first]?.kind === 'small' && endsInOneOf(tokens[first]?.text ?? '', 'e[nr]')) first--;
    return tokens[first]?.isFirst === true && isOneOf(tokens[first]?.text ?? '', 'Im|Am|Beim|In|Bei');
  }

  /** A body of the Bund, not the Bund as such, is named in the sentence before. */
  private isOfBundBefore(at: number, index: number): boolean {
    const { tokens } = this.people;
    const isBefore = (tokens[index]?.sentence ?? 0) - (tokens[at]?.sentence ?? 0) < 2;
    return (
      isBefore &&
      !isOneOf(
        tokens[at]?.text ?? '',
        'Bund|Bundes|Bundestag|Bundestags|Bundesrat|Bundesrats|Bundesregierung|IT-Planungsrat|IT-Planungsrats',
      )
    );
  }

  /** A town, or a body of one or of the Bund, is named before a token. */
  private isTownNamed(index: number): boolean {
    this.firstTown ??=
      this.evidence.find(({ kind }) => kind === 'town' || kind === 'municipal' || kind === 'federal')?.at ?? Number.POSITIVE_INFINITY;
    return this.firstTown < index;
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

  /** "Land und Kommunen", "Land und Landkreis": towns in general beside the Land. */
  private isPaired(at: number): boolean {
    const { tokens } = this.people;
    return tokens[at - 1]?.text === 'und' && isOneOf(tokens[at - 2]?.text ?? '', 'Land|Länder|Landes|Bund|Ländern');
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
