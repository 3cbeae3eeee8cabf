import { capitals } from '../gazetteer/people.ts';
import { towns } from '../gazetteer/places.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { chancellor, type Evidence, isFederalBody } from './landEvidence.ts';
import { BodyLand } from './landOfBody.ts';
import { CourtLand } from './landOfCourt.ts';
import { nearestOf } from './landOrigin.ts';
import type { PrintedLand } from './landPrinted.ts';
import type { LandSurroundings } from './landSurroundings.ts';
import type { People } from './persons.ts';
import type { Role } from './roles.ts';
import { beginsWithOneOf, isOneOf } from './wordLists.ts';

interface Parliament {
  at: number;
  level: 'Bundestag' | 'Landtag';
}

const landtag = 'Landtag|Landesparlament|Landesregierung|Staatsregierung|Abgeordnetenhaus|Bürgerschaft';

/** What the surroundings of an office tell of the Land it serves: the words before it, its section, the article. */
export class NearbyLand {
  /** The Land of offices of any body. */
  readonly bodies: BodyLand;
  private readonly courts: CourtLand;
  private readonly around: LandSurroundings;
  private readonly people: People;
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  private readonly office: PrintedLand;
  private parliaments: readonly Parliament[] | null = null;
  /** The first office the article names is one of the Bund. */
  private readonly isOfBund: boolean;

  constructor(around: LandSurroundings) {
    this.around = around;
    this.people = around.people;
    this.evidence = around.evidence;
    this.dominant = around.dominant;
    this.office = around.office;
    this.courts = new CourtLand(around);
    this.bodies = new BodyLand(around, role => this.near(role));
    const opener = this.people.roles.find(({ head }) => head.class === 'public');
    this.isOfBund = opener?.head.level === 'federal' || opener?.body === 'federal';
  }

  /** The Land the surroundings tell: section, the article's one Land, the nearest mention before, the sentence. */
  near(role: Role): StateCode | null {
    const head = this.people.tokens[role.at];
    if (head === undefined) return null;
    const section = this.people.scope.at(head.start);
    const own = this.office.levelOf(role);
    if (own === 'parliament') {
      const parliament = this.parliament(role);
      // "die Abgeordneten …, die in Berlin ihren Wahlkreis vertreten"
      if (parliament === 'Bundestag') return null;
      const isOfSenate = this.evidence.some(({ kind }) => kind === 'state') && !this.evidence.some(({ kind }) => kind === 'federal');
      if (parliament === null && this.dominant.first === 'DE-BE' && !isOfSenate) return null;
    }
    const spoken = role.head.base.includes('regierungssprech') ? this.capitalBehind(role) : null;
    if (spoken !== null) return spoken;
    if (own === 'any') return this.courts.courtOf(role) ?? this.bodies.nearAny(role.from, section);
    const { dominant } = this;
    const before = this.evidenceBefore(role);
    // Senators govern city states only.
    const isCity =
      beginsWithOneOf(role.head.base, 'senator|staatsrat|staatsrät') ||
      ['senator', 'staatsrat', 'staatsrät'].some(name => head.text.toLowerCase().includes(name)) ||
      this.people.tokens.slice(role.at + 1, role.end).some(({ text }) => beginsWithOneOf(text, 'Senatskanzlei|Senatsverwaltung'));
    if (isCity && section === null) {
      // "Auch Schleswig-Holstein und Bremen bekommen das. Finanzsenator Anna Muster": named in passing in an article about another city state
      const isHere = before !== null && before !== 'federal' && cityStates.includes(before) && this.isInSentence(role, before);
      const beside = this.people.scope.inSentence(head.start);
      const own = beside !== null && cityStates.includes(beside) ? beside : dominant.city;
      return isHere ? before : (own ?? this.nearest(head.start, cityStates) ?? this.cityOfPlace());
    }
    const visitor = this.ofColleagueFrom(role);
    if (visitor !== null) return visitor;
    if (before === 'federal') return null;
    const post = this.courts.postOf(role);
    if (post !== null) return post;
    const topic = this.topicBefore(role);
    if (section !== null) return topic ?? section;
    if (before !== null && this.isBeside(role, before)) return before;
    const paired = this.pairedLand(role);
    if (paired !== null) return paired;
    const seat = this.around.seatOfSection(role.at);
    if (seat !== null) return before ?? seat;
    if (topic !== null) return topic;
    if (dominant.isStrong) return dominant.code;
    // "Bundesministerin Anna Muster … Staatssekretär Bernd Tal": in the Bund's own text its state secretaries need no more words.
    if (role.head.base.startsWith('staatssekretär') && role.end === role.at + 1 && before === null && this.isOfBund) return null;
    const sentence =
      this.isPartnerBehind(role) || this.hasColleagueBehind(role) || this.isVisitedBehind(role)
        ? null
        : this.people.scope.inSentence(head.start);
    if (before !== null) return sentence !== null && this.isOneOfPair(role, sentence) ? sentence : before;
    const town = dominant.isFederal ? null : this.townBefore(role);
    if (town !== null) return town;
    // "sagte der Staatssekretär bei einer Veranstaltung in Berlin": where the Bund is, too
    if (sentence !== null && !(sentence === 'DE-BE' && dominant.isFederal)) return sentence;
    const capital = this.capitalBehind(role);
    if (capital !== null) return capital;
    if (dominant.isFederal && (own !== 'state' || dominant.code === 'DE-BE')) return this.landOfNextSentence(role);
    if (dominant.code !== null) return dominant.code;
    return own === 'state' || dominant.isAhead ? dominant.first : this.nearest(head.start);
  }

  /** The parliament named nearest to an office, as its level; null where the article names none. */
  private parliament(role: Role): Parliament['level'] | null {
    this.parliaments ??= this.people.places.capital.flatMap((at): Parliament[] => {
      const text = this.people.tokens[at]?.text ?? '';
      if (text === 'MdB' || text.startsWith('Bundestag')) return [{ at, level: 'Bundestag' }];
      return text === 'MdL' || beginsWithOneOf(text, landtag) ? [{ at, level: 'Landtag' }] : [];
    });
    return nearestOf(this.parliaments, role.at)?.level ?? null;
  }

  /** "Hessen hat 421 Gemeinden, das Saarland 52. Ministerin Anna Muster und Staatssekretär Bernd Tal streiten": two Länder and two offices, in order. */
  private pairedLand(role: Role): StateCode | null {
    const { tokens, roles } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    const position = firstAtOrAfter(roles, role.at, one => one.at);
    const pair = [roles[position - 1], role, roles[position + 1]].filter(one => one !== undefined && tokens[one.at]?.sentence === sentence);
    if (pair.length !== 2 || !pair.every(one => one !== undefined && this.isUntold(one))) return null;
    const [one, other] = pair;
    const isJoined = tokens.slice(one?.end, other?.from).some(({ text }) => text === 'und');
    const named: StateCode[] = [];
    for (const { at, kind, code } of this.around.before(one?.from ?? role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
      if (kind === 'land' && code !== null) named.unshift(code);
    }
    return isJoined && named.length === 2 && named[0] !== named[1] ? (named[pair.indexOf(role)] ?? null) : null;
  }

  private isUntold(role: Role): boolean {
    const level = this.office.levelOf(role);
    return (level === 'state' || level === 'government') && this.office.printed(role) === undefined;
  }

  /** The last Land named before the office in its paragraph, or 'federal' where a body of the Bund is named in its sentence after that. */
  private evidenceBefore(role: Role): StateCode | 'federal' | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (const { at, kind, code } of this.around.before(role.from)) {
      const token = tokens[at];
      if (kind === 'land' || kind === 'capital') return code;
      // "In Wien ist man stolz. … Staatssekretärin Anna Muster": an article from abroad.
      if (
        kind === 'foreign' &&
        this.dominant.isAbroad &&
        ((isOneOf(tokens[at - 1]?.text ?? '', 'in|In|aus|Aus') && (token?.sentence ?? 0) >= (sentence ?? 0) - 1) ||
          (token?.isFirst === true && isOneOf(tokens[at + 1]?.text ?? '', '[./–—:(]')) ||
          tokens[at - 1]?.text === '/')
      )
        return 'federal';
      if (kind !== 'federal') continue;
      if (
        (token?.text === 'Bundesrepublik' || isFederalBody(token?.text ?? '')) &&
        (token?.sentence === sentence || !this.dominant.isStrong)
      )
        return 'federal';
      // "Kanzlerin Anna Muster lehnte den Vorschlag des Umweltministers ab"
      if (isOneOf(token?.text ?? '', chancellor) && (token?.sentence ?? 0) >= (sentence ?? 0) - (this.dominant.isStrong ? 0 : 1))
        return 'federal';
      if (token?.text === 'Bund' && token.sentence === sentence && role.from - at < 6) return 'federal';
    }
    return null;
  }

  /** "In Speyer hat der Präsident des Rechnungshofs …", "Goslar. … Verkehrsministerin Anna Muster": the Land of a town close before, where none is named. */
  private townBefore(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.around.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
      if (kind === 'town' || kind === 'region') return code;
    }
    // "die Präsidentin des Landesschulamts, Anna Muster, meldet aus Frankfurt"
    for (let index = role.end; index < role.end + 10 && tokens[index]?.sentence === sentence; index++) {
      const from = tokens[index]?.text === 'aus' ? towns.get(tokens[index + 1]?.text ?? '') : undefined;
      if (from !== undefined) return from;
    }
    const told = new Set<StateCode | null>();
    for (const { code } of this.around.before(role.from)) told.add(code);
    told.delete(null);
    if (told.size === 1 && this.dominant.code === null) return [...told][0] ?? null;
    const opening = this.evidence[0];
    const isOpened = opening?.kind === 'town' && tokens[opening.at]?.isFirst === true;
    return isOpened && !this.people.states.some(({ start }) => start < (tokens[role.at]?.start ?? 0)) ? opening.code : null;
  }

  /** "In Niedersachsen hat man sich das abgeschaut. Digitalministerin Anna Muster …": another Land opens this sentence or the one before. */
  private topicBefore(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.around.before(role.from)) {
      const token = tokens[at];
      if (token === undefined || token.sentence < sentence - 1) return null;
      const before = tokens[at - 1];
      if (kind === 'land' && (token.isFirst || (before?.isFirst === true && isOneOf(before.text, 'In|Im|Aus')))) return code;
    }
    return null;
  }

  /** "Die Sprecherin des Ministeriums kündigte an, mit Nordrhein-Westfalen zu reden": another Land, with which the own one has to do. */
  private isPartnerBehind(role: Role): boolean {
    const { tokens, stateAt } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.end; index < role.end + 40 && tokens[index]?.sentence === sentence; index++)
      if (stateAt.has(tokens[index]?.start ?? -1)) return isOneOf(tokens[index - 1]?.text ?? '', 'mit|gegen|wie|nach|als|auch');
    return false;
  }

  /** "Unterschrieben haben Staatssekretärin Anna Muster und ihre bayerische Kollegin Eva Tal": the Land is the other's. */
  private hasColleagueBehind(role: Role): boolean {
    const { tokens, roles, stateAt } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let position = firstAtOrAfter(roles, role.end, one => one.at); position < roles.length; position++) {
      const other = roles[position];
      if (other === undefined || tokens[other.at]?.sentence !== sentence) return false;
      if (other.head.base.includes('kolleg') && tokens.slice(other.from, other.at).some(({ start }) => stateAt.has(start))) return true;
    }
    return false;
  }

  /** "Verkehrsminister Anna Muster ärgert das. Schleswig-Holstein dürfe nicht zurückbleiben": the Land that opens the next sentence. */
  private landOfNextSentence(role: Role): StateCode | null {
    const { tokens, stateAt } = this.people;
    const own = tokens[role.at];
    let index = role.end;
    while (tokens[index]?.sentence === own?.sentence) index++;
    const next = tokens[index];
    return next?.block === own?.block ? (stateAt.get(next?.start ?? -1)?.code ?? null) : null;
  }

  /** "neben ihrem Kollegen aus Magdeburg, Bildungsminister Bernd Tal": the seat of whom the office is told. */
  private ofColleagueFrom({ from }: Role): StateCode | null {
    const { tokens } = this.people;
    const isColleague = isOneOf(tokens[from - 4]?.text ?? '', '(Amtsk|K)olleg(e|en|in)|Gast|Gäste');
    return tokens[from - 1]?.text === ',' && tokens[from - 3]?.text === 'aus' && isColleague
      ? (capitals.get(tokens[from - 2]?.text ?? '') ?? null)
      : null;
  }

  /** "aus Dresden und Magdeburg. Ministerin Anna Muster rechnete vor, dass in Sachsen …": the sentence tells which of two. */
  private isOneOfPair(role: Role, code: StateCode): boolean {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    const told = new Set<StateCode>();
    for (const one of this.around.before(role.from)) {
      if ((tokens[one.at]?.sentence ?? 0) < sentence - 1) break;
      if (one.code !== null) told.add(one.code);
    }
    return told.size > 1 && told.has(code);
  }

  /** "Staatssekretär Bernd Tal hat sich das in Rheinland-Pfalz angesehen" in an article with another Land in its headline. */
  private isVisitedBehind(role: Role): boolean {
    const { tokens, stateAt } = this.people;
    const { isTitled, code: own } = this.dominant;
    if (!isTitled || own === null) return false;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.end; index < role.end + 40 && tokens[index]?.sentence === sentence; index++) {
      const code = stateAt.get(tokens[index]?.start ?? -1)?.code;
      if (code !== undefined) return code !== own && tokens[index - 1]?.text === 'in';
    }
    return false;
  }

  /** A capital in the sentence of the office: "hat heute im Mainzer Schloss unterzeichnet". */
  private capitalBehind(role: Role): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.end; index < role.end + 30 && tokens[index]?.sentence === sentence; index++) {
      const code = capitals.get(tokens[index]?.text ?? '');
      // "sagte Staatssekretär Anna Muster am Rande einer Veranstaltung in Berlin": where the Bund is, too
      if (code === 'DE-BE' && this.evidence.some(({ kind }) => kind === 'federal')) return null;
      if (code !== undefined) return code;
    }
    return null;
  }

  private isInSentence(role: Role, code: StateCode): boolean {
    for (const one of this.around.before(role.from)) {
      if (this.people.tokens[one.at]?.sentence !== this.people.tokens[role.at]?.sentence) return false;
      if (one.code === code) return true;
    }
    return false;
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

  /** "Hamburg. Was in den Postfächern der Finanzbehörde liegt …": the first city state that a place line or a seat names. */
  private cityOfPlace(): StateCode | null {
    return this.evidence.find(({ code }) => code !== null && cityStates.includes(code))?.code ?? null;
  }

  /** The city state named nearest before an office. */
  cityState(role: Role): StateCode | null {
    return this.nearest(this.people.tokens[role.at]?.start ?? 0, cityStates);
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
}
