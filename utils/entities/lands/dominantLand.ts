import type { StateCode } from '../../gazetteer/types.ts';
import { levelOfOffice } from '../offices/officeLevel.ts';
import type { Role } from '../offices/roles.ts';
import type { People } from '../people/persons.ts';
import { tokenAt } from '../text/tokens.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import type { StateMention } from '../types.ts';
import type { Evidence } from './landEvidence.ts';

/** The Länder an article is about, by mentions and offices. */
export interface Dominant {
  /** The one it is mostly about, unless a second Land is as present. */
  code: StateCode | null;
  /** The most mentioned one, the first mentioned of equals. */
  first: StateCode | null;
  /** The one Land of the headline. */
  isTitled: boolean;
  /** No town and not the Bund is more present. */
  isOnly: boolean;
  /** So clear that a Land named in passing does not count against it. */
  isStrong: boolean;
  /** More present than any other Land, if barely. */
  isAhead: boolean;
  /** Bremen or Hamburg where it is ahead of the other Länder and no town outside is named: there the city's offices are the Land's. */
  city: StateCode | null;
  /** Another country opens the article. */
  isAbroad: boolean;
  /** The Bund is far more present than any Land. */
  isFederal: boolean;
  /** Which level headline and first paragraphs are about; null where a Land is named as early. */
  opening: 'municipal' | 'federal' | 'foreign' | null;
}

export const cityStates: readonly StateCode[] = ['DE-BE', 'DE-HB', 'DE-HH'];

/** Words for one town or county, not for towns in general. */
const thisTown =
  'Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Landkreis|Landkreises|Kreis|Kreises|Kreisverwaltung|Stadtverwaltung|Gemeindeverwaltung|Landratsamt|Landratsamts|Landratsamtes|Rathaus|Rathauses|Magistrat|Bezirksamt';

const none: Dominant = {
  code: null,
  first: null,
  isTitled: false,
  isOnly: false,
  isStrong: false,
  isFederal: false,
  isAhead: false,
  isAbroad: false,
  city: null,
  opening: null,
};

/** How many bodies of the Bund or of other countries the article names, and how often it speaks of its town. */
function bodiesAmong({ tokens, sense }: People): { federal: number; towns: number } {
  let federal = 0;
  let towns = 0;
  for (const index of sense.bodies) {
    const body = tokens[index]?.text ?? '';
    const level = sense.levelOf(body);
    if (level === 'federal' || level === 'foreign') federal++;
    if (level === 'municipal' && isOneOf(body, thisTown)) towns++;
  }
  return { federal, towns };
}

/** Weighs the evidence of a whole article; `printed` tells the Land an office itself names. */
export function dominantLand(
  people: People,
  evidence: readonly Evidence[],
  printed: (role: Role) => StateCode | null | undefined,
): Dominant {
  const { tokens, states, stateAt, roles, headlines } = people;
  const inHeadline = new Set<StateCode>();
  const bodyStates = new Set(states);
  const counts = new Map<StateCode, number>();
  const add = (code: StateCode, weight: number) => counts.set(code, (counts.get(code) ?? 0) + weight);
  // "im Nachbarland Hessen": whatever the article is about, not that one
  const isNeighbour = (state: StateMention) =>
    beginsWithOneOf(tokens[tokenAt(tokens, state.start) - 1]?.text ?? '', 'Nachbar(bundes)?land');
  for (const state of states) if (!isNeighbour(state)) add(state.code, 1);
  const mentions = new Map(counts);
  // The lead names the Land the article is about.
  const lead = states[0];
  if (lead !== undefined && (tokens[tokenAt(tokens, lead.start)]?.block ?? 9) < 2) add(lead.code, 1);
  // A seat of government counts as a Land where bodies of a Land are spoken of.
  let bodiesOfLand = 0;
  for (const { at, kind, code } of evidence) {
    if (kind === 'state') bodiesOfLand++;
    if (code === null) continue;
    // "Saarbrücken. Anna Muster leitet …": a dateline tells more than a seat named in passing.
    const isDateline = tokens[at]?.isFirst === true && isOneOf(tokens[at + 1]?.text ?? '', '[.–—:(-]');
    // "Berlin (dpa) - Der Bundesrechnungshof": where the news is from, and the Bund with it
    if (kind === 'capital' && code === 'DE-BE' && isDateline && evidence.some(one => one.kind === 'federal')) continue;
    if (kind === 'capital') add(code, (tokens[at]?.block ?? 9) < 3 ? (isDateline ? 6 : 4) : 1);
    else if (kind === 'town' || kind === 'region') add(code, 0.5);
    else {
      // A body of one Land, an agency's dateline, or a Land in the headline.
      const isHeadline = headlines.has(tokens[at]?.block ?? -1);
      const state = stateAt.get(tokens[at]?.start ?? -1);
      if (isHeadline) inHeadline.add(code);
      else if (state !== undefined && bodyStates.has(state)) continue;
      add(code, 2);
      mentions.set(code, (mentions.get(code) ?? 0) + 1);
    }
  }
  const named = new Set<StateCode>(mentions.keys());
  let offices = 0;
  let municipal = 0;
  for (const role of roles) {
    // An office that names its Land tells more than a mention.
    const code = role.head.class === 'private' ? undefined : printed(role);
    if (code != null) {
      add(code, 1);
      named.add(code);
    }
    // Who appears in the article tells as much as what it names.
    const level = levelOfOffice(tokens, role);
    if (level === 'state' || level === 'government') offices += 2;
    if (level === 'municipal') municipal += 2;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return none;
  const isCity = cityStates.includes(first[0]);
  // "… haben auch Hamburg und zwei weitere Städte Interesse": named once, in passing, at the end
  const isRooted =
    (mentions.get(first[0]) ?? 0) > 1 || inHeadline.has(first[0]) || (tokens[tokenAt(tokens, states[0]?.start ?? 0)]?.block ?? 9) < 2;
  if (isCity) municipal = 0;
  const { federal, towns } = bodiesAmong(people);
  if (!isCity) municipal += towns;
  // The Bund or another country opens the article, and the Länder come later as examples.
  const opening = openingOf(people, evidence);
  const isElsewhere = opening === 'federal' || opening === 'foreign';
  const isNamed = named.has(first[0]);
  const own = (mentions.get(first[0]) ?? 0) + offices + (isNamed ? 0 : bodiesOfLand);
  const weight = isNamed || bodiesOfLand > 0 ? own : 0;
  // A headline with one Land says whose article it is.
  const isTitled = inHeadline.size === 1 && inHeadline.has(first[0]);
  const isClear = first[1] >= (isTitled ? 1.01 : 1.5) * (second?.[1] ?? 0);
  return {
    code: isClear ? first[0] : null,
    first: first[0],
    isTitled,
    isStrong: isClear && (mentions.get(first[0]) ?? 0) >= 3 && first[1] >= 2.5 * (second?.[1] ?? 0) && first[1] >= federal,
    isOnly:
      isClear &&
      (!isCity || isRooted) &&
      !isElsewhere &&
      (opening !== 'municipal' || isCity) &&
      weight > 0 &&
      municipal <= weight &&
      federal <= weight,
    isAhead: first[1] > (second?.[1] ?? 0),
    isAbroad:
      evidence[0]?.kind === 'foreign' && !beginsWithOneOf(tokens[evidence[0].at]?.text ?? '', 'EU|Kommission|Europaparlament|ENISA|OECD'),
    city:
      isOneOf(first[0], 'DE-H[BH]') &&
      first[1] > (second?.[1] ?? 0) &&
      !isElsewhere &&
      states[0]?.code === first[0] &&
      isRooted &&
      !evidence.some(({ kind, code }) => kind === 'town' && code !== first[0])
        ? first[0]
        : null,
    isFederal: federal >= 2 * first[1] || (opening === 'foreign' && federal >= first[1]),
    opening,
  };
}

/** Which level an article is about at first sight: 'municipal' for a town. */
function openingOf({ tokens, headlines }: People, evidence: readonly Evidence[]): Dominant['opening'] {
  const levelOf = (one: Evidence | undefined) => {
    switch (one?.kind) {
      case 'town':
      case 'municipal':
        return 'municipal';
      case 'federal':
      case 'foreign':
        return one.kind;
      default:
        return null;
    }
  };
  const isLand = ({ kind }: Evidence) => kind === 'land' || kind === 'state' || kind === 'capital';
  const blockOf = ({ at }: Evidence) => tokens[at]?.block ?? 0;
  // The headline stands behind the body in the page text but before it on the page.
  const headline = evidence.filter(one => headlines.has(blockOf(one)));
  if (headline.length > 0) return headline.some(isLand) ? null : levelOf(headline[0]);
  const first = evidence.find(one => levelOf(one) !== null || isLand(one));
  if (first === undefined || isLand(first)) return null;
  const isNamedAsEarly = evidence.some(one => blockOf(one) === blockOf(first) && isLand(one));
  return isNamedAsEarly ? null : levelOf(first);
}
