import { capitals } from '../gazetteer/people.ts';
import { towns } from '../gazetteer/places.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { headOf } from './heads.ts';
import { chancellor, type Evidence, isFederalBody, isGovernmental } from './landEvidence.ts';
import { nearestOf } from './landOrigin.ts';
import type { PrintedLand } from './landPrinted.ts';
import type { People } from './persons.ts';
import type { Role } from './roles.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

const districtBody = 'Bürgeramt|Bürgeramts|Bürgeramtes|Bezirk|Ordnungsamt|Standesamt|Jugendamt|Sozialamt|Rathaus';

/** Jobs of which a town hall has many. */
const clerk = 'sachbearbeit|teamleit|standesbeamt|mitarbeit|beamt|systemadministrat|administrat|amtsleit|fachdienstleit|sachgebietsleit';

interface Parliament {
  at: number;
  level: 'Bundestag' | 'Landtag';
}

const landtag = 'Landtag|Landesparlament|Landesregierung|Staatsregierung|Abgeordnetenhaus|Bürgerschaft';

/** What the surroundings of an office tell of the Land it serves: the words before it, its section, the article. */
export class NearbyLand {
  private readonly people: People;
  /** In text order. */
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;
  private readonly office: PrintedLand;
  /** By block: the Land whose capital opens the heading above. */
  private readonly seats: readonly (StateCode | null)[];

  private parliaments: readonly Parliament[] | null = null;
  /** The first office the article names is one of the Bund. */
  private readonly isOfBund: boolean;

  constructor(people: People, evidence: readonly Evidence[], dominant: Dominant, office: PrintedLand) {
    this.people = people;
    this.evidence = evidence;
    this.dominant = dominant;
    this.office = office;
    this.seats = seatsOfSections(people, evidence);
    const opener = people.roles.find(({ head }) => head.class === 'public');
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
    if (own === 'any') return this.courtOf(role) ?? this.nearAny(role.from, section);
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
      return isHere ? before : (own ?? this.nearest(head.start, cityStates));
    }
    const visitor = this.ofColleagueFrom(role);
    if (visitor !== null) return visitor;
    if (before === 'federal') return null;
    const post = this.postOf(role);
    if (post !== null) return post;
    const topic = this.topicBefore(role);
    if (section !== null) return topic ?? section;
    if (before !== null && this.isBeside(role, before)) return before;
    const paired = this.pairedLand(role);
    if (paired !== null) return paired;
    const seat = this.seatOfSection(role.at);
    if (seat !== null) return before ?? seat;
    if (topic !== null) return topic;
    if (dominant.isStrong) return dominant.code;
    // "Bundesministerin Anna Muster … Staatssekretär Bernd Tal": in the Bund's own text its state secretaries need no more words.
    if (beginsWithOneOf(role.head.base, 'staatssekretär') && role.end === role.at + 1 && before === null && this.isOfBund) return null;
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
      if (text === 'MdB' || beginsWithOneOf(text, 'Bundestag')) return [{ at, level: 'Bundestag' }];
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
    for (const { at, kind, code } of this.before(one?.from ?? role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
      if (kind === 'land' && code !== null) named.unshift(code);
    }
    return isJoined && named.length === 2 && named[0] !== named[1] ? (named[pair.indexOf(role)] ?? null) : null;
  }

  private isUntold(role: Role): boolean {
    const level = this.office.levelOf(role);
    return (level === 'state' || level === 'government') && this.office.printed(role) === undefined;
  }

  /** The evidence before a token in its paragraph, the nearest first. */
  *before(index: number): Generator<Evidence> {
    const { evidence } = this;
    const block = this.people.tokens[index]?.block;
    for (let position = firstAtOrAfter(evidence, index, one => one.at) - 1; position >= 0; position--) {
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
    for (const { at, kind, code } of this.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
      if (kind === 'town' || kind === 'region') return code;
    }
    // "die Präsidentin des Landesschulamts, Anna Muster, meldet aus Frankfurt"
    for (let index = role.end; index < role.end + 10 && tokens[index]?.sentence === sentence; index++) {
      const from = tokens[index]?.text === 'aus' ? towns.get(tokens[index + 1]?.text ?? '') : undefined;
      if (from !== undefined) return from;
    }
    const told = new Set<StateCode | null>();
    for (const { code } of this.before(role.from)) told.add(code);
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
    for (const { at, kind, code } of this.before(role.from)) {
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

  /** "zugeschaltet aus Frankfurt: Polizeipräsidentin Anna Muster": police and courts are of the Land their town lies in. */
  private postOf(role: Role): StateCode | null {
    const { tokens } = this.people;
    if (
      !beginsWithOneOf(role.head.prefix, 'Polizei|Kriminal|Gerichts') &&
      !role.head.base.includes('staatsanw') &&
      !endsInOneOf(role.head.base, 'richt(er)?')
    )
      return null;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence) return null;
      if (kind === 'land') return null;
      if ((kind === 'town' || kind === 'capital') && isOneOf(tokens[at - 1]?.text ?? '', 'aus|Aus|in|In')) return code;
    }
    // "Kriminalhauptkommissarin Anna Muster aus Cottbus"
    for (let index = role.end; index < role.end + 6 && tokens[index]?.sentence === sentence && tokens[index]?.kind !== 'mark'; index++)
      if (tokens[index]?.text === 'aus') return towns.get(tokens[index + 1]?.text ?? '') ?? null;
    return null;
  }

  /** "Das Gericht in Münster …. Senatsvorsitzende Anna Muster": judges and prosecutors are of the Land their town lies in, where the Bund's courts are not meant. */
  private courtOf(role: Role): StateCode | null {
    const { tokens } = this.people;
    const isOfCourt =
      beginsWithOneOf(role.head.base, 'richt|rechtspfleg|justiz') ||
      role.head.base.includes('staatsanw') ||
      this.isOfCourt(role) ||
      (beginsWithOneOf(role.head.prefix, 'Senats|Kammer') && role.head.base === 'vorsitzend');
    if (!isOfCourt) return null;
    let place: StateCode | null = null;
    const block = tokens[role.at]?.block ?? 0;
    for (let position = firstAtOrAfter(this.evidence, role.from, one => one.at) - 1; position >= 0; position--) {
      const one = this.evidence[position];
      const token = one === undefined ? undefined : tokens[one.at];
      if (one === undefined || token === undefined || block - token.block > 1) break;
      if (one.kind === 'federal') return null;
      if (isOneOf(one.kind, 'town|capital|region|land') && place === null) place = one.code;
    }
    // No town has judges of its own: where no place is told, and no court of the Bund, they are of the Land the article is about.
    return place ?? (this.evidence.some(({ kind }) => kind === 'federal') ? null : this.dominant.code);
  }

  /** "Am Oberlandesgericht Celle … die Präsidentin selbst", "Vorsitzende der Vergabekammer": at the head of a court named by the office or before it. */
  private isOfCourt(role: Role): boolean {
    const { tokens } = this.people;
    if (!beginsWithOneOf(role.head.base, 'präsident|direktor|vorsitz|sprech|vizepräsident') || role.body === 'federal') return false;
    const court = '(ober|land|landes|amts|verwaltungs|arbeits|sozial|finanz)(landes|verwaltungs)?gerichts?|vergabekammer';
    for (let index = role.at + 1; index < role.end; index++) if (isOneOf((tokens[index]?.text ?? '').toLowerCase(), court)) return true;
    if (role.end > role.at + 1) return false;
    const block = tokens[role.at]?.block ?? 0;
    for (let position = firstAtOrAfter(this.evidence, role.from, one => one.at) - 1; position >= 0; position--) {
      const one = this.evidence[position];
      const token = one === undefined ? undefined : tokens[one.at];
      if (one === undefined || token === undefined || block - token.block > 1) return false;
      if (one.kind === 'state' && isOneOf(token.text.toLowerCase(), court)) return true;
      if (!isOneOf(one.kind, 'town|capital|region|land')) return false;
    }
    return false;
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
    for (const one of this.before(role.from)) {
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
    const isChief = this.isOfLand(index) || this.isPresident(index);
    const watched = this.ofWatchdog(index) ?? this.ofNamedBody(index) ?? this.ofMinister(index);
    if (watched !== null) return watched;
    for (const { at, kind, code } of this.before(index)) {
      const isClose = (tokens[at]?.sentence ?? 0) >= nearest || !dominant.isStrong;
      switch (kind) {
        case 'land':
          // "… nachnutzen, zuletzt das Saarland. Dessen Leiterin": named in passing in an article about a city state
          if (dominant.city !== null && code !== dominant.city && (tokens[at]?.sentence ?? 0) < nearest) break;
          // The authority of two Länder is of neither.
          if (tokens[at]?.text === 'Berlin-Brandenburg') return null;
          // "Der Kreis Plön in Schleswig-Holstein": a place, not whom somebody serves.
          if (!this.isPlace(at) || this.isOpening(at, index)) return section ?? code;
          break;
        case 'state':
          if (isChief && this.isPaired(at + 2)) break;
          // "Im nordrhein-westfälischen Digitalministerium"
          return (
            this.office.named(Math.max(0, at - 2), at) ?? section ?? this.landOfSentence(at) ?? this.ofPlaceLine(index) ?? dominant.first
          );
        case 'town':
        case 'municipal':
          if (isClose && !isCity && !(isChief && (this.isPaired(at) || this.isPresident(index)))) return null;
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
          // "Das Amt in Schwerin", where the text tells of a body of the Land
          if (code !== null && tokens[at - 1]?.text === 'in' && isOneOf(tokens[at - 2]?.text ?? '', 'Amt|Behörde|Ministerium|Haus'))
            if (this.evidence.some(other => other.kind === 'state')) return section ?? code;
          break;
      }
      if (
        !dominant.isStrong &&
        !isCity &&
        !(isChief && (this.isPaired(at) || this.isPresident(index))) &&
        headOf(tokens[at]?.text ?? '')?.level === 'municipal'
      )
        return null;
    }
    const seat = section ?? this.seatOfSection(index);
    if (seat !== null) return seat;
    if (!isCity && this.isUnderMayor(index)) return null;
    if (dominant.isOnly) return dominant.code;
    // "CIO Anna Muster und Landrat Bernd Tal" in an article about the Land around them
    return dominant.city ?? (isChief || this.isOfMinistry(index) ? dominant.code : null);
  }

  /** "Die Fachaufsicht liegt bei der ADD in Trier. Deren Präsidentin": of a body whose town is told, if no town has such a body. */
  private ofNamedBody(index: number): StateCode | null {
    const { tokens, roles, sense } = this.people;
    const role = roles[this.roleFrom(index)];
    if (role === undefined || !isOneOf(role.article.toLowerCase(), 'deren|dessen')) return null;
    const sentence = tokens[index]?.sentence ?? 0;
    for (const { at, kind, code } of this.before(index)) {
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
    const isMinister = beginsWithOneOf(other.head.base, 'minister') && other.head.level !== 'federal';
    return isMinister && tokens[other.at]?.sentence === tokens[role.at]?.sentence ? (this.office.printed(other) ?? this.near(other)) : null;
  }

  /** "In Thüringen berichtet Bürgerbeauftragte Anna Muster": the Land opens the sentence of the office. */
  private isOpening(at: number, index: number): boolean {
    const { tokens } = this.people;
    const opener = tokens[at - 1];
    return opener?.isFirst === true && opener.text === 'In' && opener.sentence === tokens[index]?.sentence && index - at < 4;
  }

  /** "Stuttgart. Hier zählt das Statistische Landesamt": the Land of the place that opens the paragraph. */
  private ofPlaceLine(index: number): StateCode | null {
    const { tokens } = this.people;
    let first: Evidence | null = null;
    for (const one of this.before(index)) first = one;
    if (first === null || tokens[first.at - 1]?.block === tokens[index]?.block) return null;
    return isOneOf(tokens[first.at + 1]?.text ?? '', '[.:–—(]') ? first.code : null;
  }

  /** "Die Aufsicht führt die Bezirksregierung in Münster. Dezernentin Anna Muster": of the Land's body the sentence before names, not of a town. */
  ofDepartment(role: Role): StateCode | null {
    const { tokens } = this.people;
    if (!beginsWithOneOf(role.head.base, 'dezernent') || role.body !== null || role.end > role.at + 1) return null;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.before(role.from)) {
      if ((tokens[at]?.sentence ?? 0) < sentence - 1 || kind !== 'land') return null;
      const body = tokens[at - (tokens[at - 1]?.text === 'in' ? 2 : 1)]?.text ?? '';
      return beginsWithOneOf(body, 'Bezirksregierung|Regierungspräsidium|Landesdirektion') ? code : null;
    }
    return null;
  }

  /** "Seither steht Vizepräsident Bernd Tal an der Spitze": no town has presidents. */
  private isPresident(index: number): boolean {
    const role = this.people.roles[this.roleFrom(index)];
    if (role === undefined || role.body !== null || role.head.prefix !== '' || !isOneOf(role.head.base, '(vize)?präsident')) return false;
    const block = this.people.tokens[index]?.block ?? 0;
    const bodies = this.evidence.filter(({ kind }) => kind === 'state' || kind === 'federal');
    return (
      bodies.every(({ kind }) => kind === 'state') &&
      bodies.some(({ at }) => at < index && block - (this.people.tokens[at]?.block ?? 0) < 3)
    );
  }

  /** "In Bremen hat die Datenschutzbeauftragte Anna Muster": every Land has one, and no town is named in the sentence. */
  private ofWatchdog(index: number): StateCode | null {
    const { tokens, roles } = this.people;
    const role = roles[this.roleFrom(index)];
    if (role === undefined || (role.article !== 'die' && role.article !== 'der')) return null;
    if (role.end !== role.at + 1 || !beginsWithOneOf(tokens[role.at]?.text ?? '', 'Datenschutzbeauftragte') || role.at !== role.from + 1)
      return null;
    for (const { at, kind, code } of this.before(index)) {
      if (tokens[at]?.sentence !== tokens[index]?.sentence) return null;
      if (kind !== 'land') return null;
      if (this.isPlace(at)) return code;
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
    return role !== undefined && role.body === null && beginsWithOneOf(role.head.base, 'referatsleit') && !this.dominant.isFederal;
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
    for (const { at, kind, code } of this.before(index)) {
      if (tokens[at]?.sentence !== tokens[index]?.sentence) return null;
      if (kind === 'land') return code;
    }
    return null;
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
    if (next?.kind === 'capital' && next.block === tokens[at]?.block && isGovernmental(next.text)) return false;
    let index = at - 1;
    while (isOneOf(tokens[index]?.text ?? '', 'und|,|sowie') && stateAt.has(tokens[index - 1]?.start ?? -1)) index -= 2;
    if (tokens[index]?.text === 'dem') index--;
    return isOneOf((tokens[index]?.text ?? '').toLowerCase(), 'in|im|aus');
  }

  private isInSentence(role: Role, code: StateCode): boolean {
    for (const one of this.before(role.from)) {
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
