import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import type { People } from '../people/persons.ts';
import { tokenAt } from '../text/tokens.ts';
import { beginsWithOneOf } from '../text/wordLists.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { evidenceBefore, isBeside, isInSentence, isOneOfPair, ofColleagueFrom, pairedLand, topicBefore, townBefore } from './landBefore.ts';
import { capitalBehind, hasColleagueBehind, isPartnerBehind, isPassedBehind, isVisitedBehind, landOfNextSentence } from './landBehind.ts';
import type { Evidence } from './landEvidence.ts';
import { BodyLand } from './landOfBody.ts';
import { CourtLand } from './landOfCourt.ts';
import { nearestOf } from './landOrigin.ts';
import type { PrintedLand } from './landPrinted.ts';
import type { LandSurroundings } from './landSurroundings.ts';

interface Parliament {
  at: number;
  level: 'Bundestag' | 'Landtag' | 'Bezirk';
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
      if (parliament === 'Bundestag' || parliament === 'Bezirk') return null;
      const isOfSenate = this.evidence.some(({ kind }) => kind === 'state') && !this.evidence.some(({ kind }) => kind === 'federal');
      if (parliament === null && this.dominant.first === 'DE-BE' && !isOfSenate) return null;
    }
    const spoken = role.head.base.includes('regierungssprech') ? capitalBehind(this.around, role) : null;
    if (spoken !== null) return spoken;
    if (own === 'any') return this.courts.courtOf(role) ?? this.bodies.nearAny(role.from, section);
    const { dominant } = this;
    const before = evidenceBefore(this.around, role);
    // Senators govern city states only.
    const isCity =
      beginsWithOneOf(role.head.base, 'senator|staatsrat|staatsrät') ||
      ['senator', 'staatsrat', 'staatsrät'].some(name => head.text.toLowerCase().includes(name)) ||
      this.people.tokens.slice(role.at + 1, role.end).some(({ text }) => beginsWithOneOf(text, 'Senatskanzlei|Senatsverwaltung'));
    if (isCity && section === null) {
      // "Auch Schleswig-Holstein und Bremen bekommen das. Finanzsenator Anna Muster": named in passing in an article about another city state
      const isHere = before !== null && before !== 'federal' && cityStates.includes(before) && isInSentence(this.around, role, before);
      const beside = this.people.scope.inSentence(head.start);
      // "Innensenatorin Anna Muster erntete Spott, auch aus Hamburg": another city state told of in passing
      const passing = isPassedBehind(this.around, role) ? (dominant.city ?? this.cityBefore(head.start)) : null;
      const own = passing ?? (beside !== null && cityStates.includes(beside) ? beside : dominant.city);
      return isHere ? before : (own ?? this.nearest(head.start, cityStates) ?? this.cityOfPlace());
    }
    const visitor = ofColleagueFrom(this.around, role);
    if (visitor !== null) return visitor;
    if (before === 'federal') return null;
    const post = this.courts.postOf(role);
    if (post !== null) return post;
    const topic = topicBefore(this.around, role);
    if (section !== null) return topic ?? section;
    const paired = pairedLand(this.around, role);
    if (paired !== null) return paired;
    if (before !== null && isBeside(this.around, role, before)) return before;
    const seat = this.around.seatOfSection(role.at);
    if (seat !== null) return before ?? seat;
    if (topic !== null) return topic;
    if (dominant.isStrong) return dominant.code;
    // "Bundesministerin Anna Muster … Staatssekretär Bernd Tal": in the Bund's own text its state secretaries need no more words.
    if (role.head.base.startsWith('staatssekretär') && role.end === role.at + 1 && before === null && this.isOfBund) return null;
    const sentence =
      isPartnerBehind(this.around, role) || hasColleagueBehind(this.around, role) || isVisitedBehind(this.around, role)
        ? null
        : this.people.scope.inSentence(head.start);
    if (before !== null) return sentence !== null && isOneOfPair(this.around, role, sentence) ? sentence : before;
    const town = dominant.isFederal ? null : townBefore(this.around, role);
    if (town !== null) return town;
    // "sagte der Staatssekretär bei einer Veranstaltung in Berlin": where the Bund is, too
    if (sentence !== null && !(sentence === 'DE-BE' && dominant.isFederal)) return sentence;
    const capital = capitalBehind(this.around, role);
    if (capital !== null) return capital;
    if (dominant.isFederal && (own !== 'state' || dominant.code === 'DE-BE')) return landOfNextSentence(this.around, role);
    // "Der Bund will …": his ministers and state secretaries need no more words there, where few Länder are named beside him.
    if (own === 'government' && this.isOfBundAlone()) return null;
    if (dominant.code !== null)
      return beginsWithOneOf(role.head.base, 'minister|staatssekretär') && this.isPassing(role) ? null : dominant.code;
    return own === 'state' || dominant.isAhead ? dominant.first : this.nearest(head.start);
  }

  /** The Bund opens the article, and few Länder are named below its lead. */
  private isOfBundAlone(): boolean {
    const { states, tokens } = this.people;
    const [first] = states;
    return (
      this.dominant.opening === 'federal' &&
      states.length < 4 &&
      (first === undefined || (tokens[tokenAt(tokens, first.start)]?.block ?? 0) > 0)
    );
  }

  /** "…, sagt der Staatssekretär.", and paragraphs below "Getestet wird zuerst in Hessen": the one Land is named once, as a place, and nothing of a Land else. */
  private isPassing(role: Role): boolean {
    const [one, ...others] = this.evidence.filter(({ kind }) => kind !== 'town' && kind !== 'municipal');
    const { tokens } = this.people;
    return (
      one?.kind === 'land' &&
      others.length === 0 &&
      (tokens[one.at]?.block ?? 0) > (tokens[role.at]?.block ?? 0) &&
      this.around.isPlace(one.at)
    );
  }

  /** The parliament named nearest to an office, as its level; null where the article names none. */
  private parliament(role: Role): Parliament['level'] | null {
    this.parliaments ??= this.people.places.capital.flatMap((at): Parliament[] => {
      const text = this.people.tokens[at]?.text ?? '';
      if (text === 'MdB' || text.startsWith('Bundestag')) return [{ at, level: 'Bundestag' }];
      if (text === 'BVV' || beginsWithOneOf(text, 'Bezirksverordnete')) return [{ at, level: 'Bezirk' }];
      return text === 'MdL' || beginsWithOneOf(text, landtag) ? [{ at, level: 'Landtag' }] : [];
    });
    return nearestOf(this.parliaments, role.at)?.level ?? null;
  }

  /** "Hamburg. Was in den Postfächern der Finanzbehörde liegt …": the first city state that a place line or a seat names. */
  private cityOfPlace(): StateCode | null {
    return this.evidence.find(({ code }) => code !== null && cityStates.includes(code))?.code ?? null;
  }

  /** The city state named nearest before an office. */
  cityState(role: Role): StateCode | null {
    return this.nearest(this.people.tokens[role.at]?.start ?? 0, cityStates);
  }

  /** The city state named last before an offset. */
  private cityBefore(offset: number): StateCode | null {
    let found: StateCode | null = null;
    for (const { start, code } of this.people.states) {
      if (start > offset) break;
      if (cityStates.includes(code)) found = code;
    }
    return found;
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
