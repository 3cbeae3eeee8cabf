import { capitals, type Office } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { isFormerOffice, isLocal, isOfOtherCountry } from '../offices/officeLevel.ts';
import type { Role } from '../offices/roles.ts';
import { landOfSameOffice } from '../offices/sameOffice.ts';
import type { People, Person } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { cityStates, type Dominant, dominantLand } from './dominantLand.ts';
import { ofItsBody, ofNamesake } from './landBefore.ts';
import {
  behindName,
  inBrackets,
  isInBundestag,
  isNowAtBund,
  isOfBund,
  isOfSenate,
  isToldAtBund,
  ofPredicate,
  ofWe,
  rowOf,
} from './landClues.ts';
import { bodyCode, type Evidence, isGovernmental, landEvidence } from './landEvidence.ts';
import { NearbyLand } from './landNearby.ts';
import { isPartAlone, landOfAuthority, landOfAuthorityBefore, landOfMinistryBefore } from './landOfAuthority.ts';
import { ofDepartment } from './landOfNamedBody.ts';
import { type LandOrigin, originOfLand } from './landOrigin.ts';
import { PrintedLand } from './landPrinted.ts';
import { seatOf, seatOfHost, seatOpening } from './landSeat.ts';
import { LandSurroundings } from './landSurroundings.ts';

/** How many words before a body the place may be told that it is in. */
const farthest = 150;

/** Finds the Land whose state-level body an office serves; null for municipal, federal and foreign offices. */
export class LandReader {
  private readonly people: People;
  /** In text order. */
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  /** The evidence of one Land, gathered when first asked for. */
  private readonly telling = new Map<StateCode, Evidence[]>();
  private readonly office: PrintedLand;
  private readonly around: LandSurroundings;
  private readonly nearby: NearbyLand;
  /** Where the first bodies of a town and of a Land stand, found when first asked for; the length of the text and -1 where there is none. */
  private first: { municipal: number; ofLand: number } | null = null;
  /** While the Land of whoever speaks is sought. */
  private isAsking = false;

  constructor(people: People) {
    this.people = people;
    this.evidence = landEvidence(people);
    this.office = new PrintedLand(people);
    this.dominant = dominantLand(people, this.evidence, role => this.office.printed(role));
    this.around = new LandSurroundings(people, this.evidence, this.dominant, this.office);
    this.nearby = new NearbyLand(this.around);
  }

  /** The Land of a person's office: as printed with any of the offices, from the directory, or from the surroundings. */
  of(person: Person, primary: Role, offices: readonly Role[], entry: Office | null): StateCode | null {
    // "damals Leiterin der IT des Landkreises, ist heute IT-Beauftragte des Landes": whom somebody serves now
    if (isFormerOffice(this.people.tokens, primary)) {
      const now = offices.find(role => role !== primary && role.head.class !== 'private' && !isFormerOffice(this.people.tokens, role));
      if (now !== undefined) return this.of(person, now, [now], entry);
      if (isNowAtBund(this.people, primary)) return null;
    }
    const row = rowOf(this.people, person, primary);
    if (row !== undefined) return row;
    const bracketed = inBrackets(this.people, primary) ?? ofPredicate(this.people, primary);
    if (bracketed !== undefined) return bracketed;
    // "Bundesratspräsidentin Anna Muster, Ministerpräsidentin in Potsdam": who presides there governs a Land.
    if (primary.head.prefix.startsWith('Bundesrats'))
      for (const role of offices) {
        const code = role === primary ? undefined : this.office.printed(role);
        if (code != null) return code;
      }
    const department = ofDepartment(this.around, primary);
    if (department !== null) return department;
    const owner = ofItsBody(this.around, primary);
    if (owner !== null) return owner === 'federal' ? null : owner;
    const namesake = ofNamesake(this.around, primary);
    if (namesake !== null) return namesake === 'federal' ? null : namesake;
    const city = this.ofHansestadt(primary);
    if (city !== null) return city;
    const authority = landOfAuthority(this.around, primary);
    if (authority !== undefined) return authority;
    const shared = primary.isPlural ? this.ofSharers(person, primary) : null;
    if (shared !== null) return shared;
    const printed = this.office.printed(primary);
    if (printed !== undefined && printed !== null) return printed;
    const { level } = primary.head;
    // "Bürgermeister Anna Muster, zugleich Präsident des Senats"
    if (level === 'municipal' && offices.some(role => role !== primary && isOfSenate(this.people, role)))
      return this.nearby.cityState(primary);
    const isFirm = printed === null && level !== 'any' && level !== 'government' && level !== 'state';
    // "die Vorsitzende der Konferenz, Hessens Digitalministerin": another office of the same person names the Land.
    for (const role of offices) {
      if (isFirm || role === primary || isFormerOffice(this.people.tokens, role)) continue;
      const other = this.office.printed(role);
      if (other !== undefined && other !== null) return other;
    }
    // An "Amt" of the Bund is none of the city the article is about.
    if (printed === null && primary.body === 'federal') return null;
    if (printed === null) return this.office.ofCityOffice(primary, this.dominant) ?? this.ofBranch(primary);
    // "der Vorsitzende, Bundes-CIO Anna Muster": another office tells that it is none of a Land.
    if (offices.some(role => role !== primary && this.office.isElsewhere(role))) return null;
    if (isOfBund(this.people, person) || (primary.head.base.startsWith('minister') && isInBundestag(this.people, primary))) return null;
    const own = this.office.levelOf(primary);
    const isGovernment = own === 'state' || own === 'government' || beginsWithOneOf(primary.head.base, 'c(i|d|is)o');
    const known =
      behindName(this.people, person, isGovernment || primary.head.base.startsWith('referatsleit')) ??
      (own === 'state' || own === 'government' ? seatOf(this.people, person) : null) ??
      (own === 'municipal' ? null : seatOpening(this.people, primary)) ??
      (isGovernment ? seatOfHost(this.people, this.evidence, person) : null);
    if (known !== null) return known;
    if (entry !== null) return entry.state;
    const we = isGovernment ? ofWe(this.people, person) : null;
    if (we !== null) return we;
    if (this.isSwiss()) return null;
    // "Projektleiter Anna Muster vom Landesbetrieb IT"
    const body = person.mentions.find(({ roles }) => roles.includes(primary))?.body ?? null;
    if (body === null && isToldAtBund(this.people, person, primary)) return null;
    if (body !== null && primary.body === null) return this.ofBody(body.start, body.end);
    const host = this.ofTurn(person, primary);
    if (host !== null) return host;
    const code = this.nearby.near(primary) ?? landOfSameOffice(primary, this.people, this.office);
    if (code === null || isOfOtherCountry(this.people.tokens, primary)) return null;
    // City states have senators, and their senate a speaker; a minister there is one of the Bund or of another Land.
    const word = (this.people.tokens[primary.at]?.text ?? '').toLowerCase();
    const isMinister =
      primary.head.base.startsWith('minister') || endsInOneOf(word, 'minister(in|s|präsident|präsidentin)?|regierungssprecher(in|s)?');
    if (isMinister && (code === 'DE-BE' || code === 'DE-HH')) return null;
    // "Bernd Tal, Sprecher im Wirtschaftsministerium": city states have no ministries
    const phrase = this.people.tokens.slice(primary.at + 1, primary.end);
    if (cityStates.includes(code) && phrase.some(({ text }) => endsInOneOf(text, 'ministeriums?'))) return null;
    // "den früheren Präsidenten der Stasi-Behörde": of a body without a Land, and not of the article's day.
    return isFormerOffice(this.people.tokens, primary) && primary.body === 'any' && this.office.levelOf(primary) === 'any' ? null : code;
  }

  /** What in the text, outside of the printed office, tells that it serves the Land `code`; null where the office or its phrase says so itself. */
  origin(person: Person, primary: Role, code: StateCode): LandOrigin | null {
    if (this.office.printed(primary) === code || this.office.named(primary.from, primary.end, true) === code) return null;
    let telling = this.telling.get(code);
    if (telling === undefined) {
      telling = this.evidence.filter(one => one.code === code);
      this.telling.set(code, telling);
    }
    return originOfLand(this.people, telling, person.mentions[0]?.start ?? primary.at, code);
  }

  /** The Land a stretch of tokens names, by its capital too where `isGovernment`. */
  named(start: number, end: number, isGovernment = false): StateCode | null {
    return this.office.named(start, end, isGovernment);
  }

  /** The Land of a body somebody works for, where no office is printed: "leitet das Referat OZG im Ministerium". */
  ofBody(start: number, end: number): StateCode | null {
    const code = this.office.named(start, end);
    let isGovernment = false;
    for (let index = start; index < end; index++) {
      const text = this.people.tokens[index]?.text ?? '';
      const level = this.people.sense.levelOf(text);
      if (level === 'municipal' || isLocal(this.people, index)) return code !== null && cityStates.includes(code) ? code : null;
      if (level === 'provider' || level === 'federal' || level === 'foreign') return bodyCode(this.people.tokens, index) ?? null;
      isGovernment ||= level === 'state' || isGovernmental(text);
    }
    if (code !== null) return code;
    const authority = isPartAlone(this.people.tokens, start, end) ? landOfAuthorityBefore(this.around, start) : undefined;
    if (authority !== undefined) return authority;
    const section = this.people.scope.at(this.people.tokens[start]?.start ?? 0);
    if (section !== null) return section;
    const ministry = isOneOf(this.people.tokens[start]?.text ?? '', 'Ministeriums?') ? landOfMinistryBefore(this.around, start) : undefined;
    if (ministry !== undefined) return ministry;
    if (isGovernment) return this.toldAbove(start) ?? (this.dominant.isFederal ? null : this.dominant.first);
    return this.nearby.bodies.nearAny(start, section);
  }

  /** "In Mainz … aus dem dortigen Ministerium", "das kann man in Hessen besichtigen. … vom Landesbetrieb": the place told of in the paragraph. */
  private toldAbove(start: number): StateCode | null {
    const { tokens } = this.people;
    const isThere = [start - 1, start].some(at => beginsWithOneOf(tokens[at]?.text ?? '', 'dortig'));
    const lands = new Set<StateCode>();
    for (const { at, kind, code } of this.around.before(start)) {
      // A paragraph without end is no place.
      if (start - at > farthest) return null;
      if (isThere && code !== null && isOneOf(kind, 'land|capital|town')) return code;
      if (kind !== 'land' || code === null) continue;
      if (!this.around.isPlace(at)) return null;
      lands.add(code);
    }
    return lands.size === 1 ? ([...lands][0] ?? null) : null;
  }

  /** "Die bayerische Schulcloud, die Musters Kollege Bernd Tal …", "aus Darmstadt. Dort arbeitet ihr Amtskollege": another Land before a colleague. */
  elsewhere(role: Role, own: StateCode | null): StateCode | null {
    const { tokens } = this.people;
    const sentence = tokens[role.at]?.sentence ?? 0;
    let first = role.from;
    while (tokens[first - 1]?.sentence === sentence) first--;
    const nearest = isOneOf(tokens[first]?.text ?? '', 'Dort|Da') ? sentence - 1 : sentence;
    for (const { at, kind, code } of this.around.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < nearest) return null;
      if (code !== null && code !== own && isOneOf(kind, 'land|capital|town|region')) return code;
    }
    return null;
  }

  /** "die CIOs der Länder Hessen und Bayern, Anna Muster und Bernd Tal": one Land each, in order. */
  private ofSharers(person: Person, role: Role): StateCode | null {
    const codes: StateCode[] = [];
    const level = this.office.levelOf(role);
    for (let index = role.from; index < role.end; index++) {
      const token = this.people.tokens[index];
      // "die Ressortchefs aus Mainz und Erfurt"
      const seat = level === 'state' || level === 'government' ? capitals.get(token?.text ?? '') : undefined;
      const code = this.people.stateAt.get(token?.start ?? -1)?.code ?? seat;
      if (code !== undefined && code !== codes.at(-1)) codes.push(code);
    }
    if (codes.length < 2) return null;
    const sharers = this.people.persons.filter(({ roles }) => roles.includes(role));
    return sharers.length === codes.length ? (codes[sharers.indexOf(person)] ?? null) : null;
  }

  /** "Muster: … Ministerpräsident Bernd Tal hat gesagt": whoever speaks in an interview calls so the offices of the own Land. */
  private ofTurn(person: Person, { from, end, at, head, start }: Role): StateCode | null {
    const { tokens, mentions } = this.people;
    // Ministers may be of the Bund or of whomever the answer is about; offices that only a Land has are the speaker's.
    if (head.level !== 'state' || this.isAsking) return null;
    const block = tokens[at]?.block;
    let first = firstAtOrAfter(mentions, from, one => one.start) - 1;
    while (first > 0 && tokens[mentions[first - 1]?.start ?? 0]?.block === block) first--;
    const speaker = mentions[first];
    if (speaker === undefined || speaker.person === person || tokens[speaker.start]?.block !== block) return null;
    if (tokens[speaker.start - 1]?.block === block || tokens[speaker.end]?.text !== ':') return null;
    // "mein Kollege in Bayern, Minister Anna Muster", "in Kiel hat mir Anna Muster gesagt": another Land in the sentence
    const sentence = tokens[at]?.sentence;
    const isTold = tokens
      .slice(Math.max(0, start - 30), end + 6)
      .some(token => token.sentence === sentence && (this.people.stateAt.has(token.start) || capitals.has(token.text)));
    const named = person.mentions[0];
    if (named !== undefined && tokens[named.start]?.sentence !== sentence) return null;
    const office = speaker.person.roles[0];
    if (isTold || office === undefined) return null;
    this.isAsking = true;
    const code = this.of(speaker.person, office, speaker.person.roles, null);
    this.isAsking = false;
    return code;
  }

  /** "Chief Digital Officer der Freien und Hansestadt", "Amtsleiter in der Senatskanzlei": of the city state told of. */
  private ofHansestadt(role: Role): StateCode | null {
    const isOfCity = this.people.tokens
      .slice(role.at + 1, role.end)
      .some(({ text }, index, phrase) =>
        text === 'Hansestadt' ? phrase[index - 1]?.text === 'und' : isOneOf(text, 'Senatskanzlei|Senatsverwaltung'),
      );
    return isOfCity && this.office.named(role.from, role.end) === null ? (this.nearby.cityState(role) ?? this.dominant.city) : null;
  }

  /** An article about cantons or Austria, where no Land is as present: its unlabelled offices are none of a Land. */
  private isSwiss(): boolean {
    return this.people.places.canton.length >= Math.max(3, this.people.states.length);
  }

  /** "Seit 100 Tagen arbeitet die Niederlassung des Landesamts …", and then "Amtsleiter Bernd Tal", where no town's body is named. */
  private ofBranch({ head, body, at, from }: Role): StateCode | null {
    if (body !== null || head.prefix !== '' || !beginsWithOneOf(head.base, 'amtsleit|sachgebietsleit|dezernent')) return null;
    const { tokens, stateAt } = this.people;
    if (tokens[at + 1]?.text === 'in' || this.dominant.isAbroad) return null;
    // "In Freiburg hat ihn Amtsleiter Bernd Tal ausprobiert"
    for (const one of this.around.before(from)) {
      if (tokens[one.at]?.sentence !== tokens[at]?.sentence) break;
      if (one.kind === 'town') return null;
    }
    this.first ??= {
      municipal: this.evidence.find(({ kind }) => kind === 'municipal')?.at ?? tokens.length,
      ofLand:
        this.evidence.find(one => one.kind === 'state' || (one.kind === 'land' && !stateAt.has(tokens[one.at]?.start ?? -1)))?.at ?? -1,
    };
    const { municipal, ofLand } = this.first;
    // A head of office may be a town's that is named further down.
    const last = head.base.startsWith('amtsleit') ? tokens.length : from;
    const block = tokens[ofLand]?.block ?? 9;
    const isOpening = ofLand >= 0 && ofLand < last && block < 3;
    return isOpening && municipal >= last && (tokens[at]?.block ?? 0) - block < 4 ? this.dominant.code : null;
  }
}
