import type { StateCode } from '../../gazetteer/types.ts';
import type { People } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import type { Dominant } from './dominantLand.ts';
import { type Evidence, isFederalBody, isGovernmental } from './landEvidence.ts';
import type { PrintedLand } from './landPrinted.ts';

/** What stands around the offices of an article and tells Länder. */
export class LandSurroundings {
  readonly people: People;
  /** In text order. */
  readonly evidence: readonly Evidence[];
  readonly dominant: Dominant;
  readonly office: PrintedLand;
  /** By block: the Land whose capital opens the heading above. */
  private readonly seats: readonly (StateCode | null)[];
  private hasOneLevel: boolean | null = null;
  private hasBundOnly: boolean | null = null;
  private bodies: ReadonlyMap<string, ReadonlySet<StateCode>> | null = null;
  private ofBund: ReadonlySet<string> | null = null;

  constructor(people: People, evidence: readonly Evidence[], dominant: Dominant, office: PrintedLand) {
    this.people = people;
    this.evidence = evidence;
    this.dominant = dominant;
    this.office = office;
    this.seats = seatsOfSections(people, evidence);
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

  /** The Land whose capital opens the heading above: "Magdeburg: Eine Staatssekretärin kehrt zurück". */
  seatOfSection(index: number): StateCode | null {
    return this.seats[this.people.tokens[index]?.block ?? -1] ?? null;
  }

  /** No body of the Bund and of another country is named; asked once. */
  isOfOneLevel(): boolean {
    this.hasOneLevel ??= !this.evidence.some(({ kind }) => kind === 'foreign' || kind === 'federal');
    return this.hasOneLevel;
  }

  /** An authority of the Bund is named before any Land, and no authority of a Land at all; asked once. */
  isOfBundOnly(): boolean {
    const { tokens, stateAt } = this.people;
    this.hasBundOnly ??=
      isFederalBody(tokens[this.evidence.find(({ kind }) => isOneOf(kind, 'federal|land|capital'))?.at ?? -1]?.text ?? '') &&
      !this.evidence.some(
        ({ kind, at }) =>
          (kind === 'state' && !isOneOf(tokens[at]?.text ?? '', 'Land|Landes')) ||
          (kind === 'land' && !stateAt.has(tokens[at]?.start ?? -1)),
      );
    return this.hasBundOnly;
  }

  /** By name, in the nominative: the Länder that stand beside a body in the text, "Landeskriminalamt Sachsen"; gathered when first asked for. */
  landsOfBodies(): ReadonlyMap<string, ReadonlySet<StateCode>> {
    this.bodies ??= landsOfBodies(this.people);
    return this.bodies;
  }

  /** What only authorities of the Bund are for in the text: "Bundesamt für Verfassungsschutz"; gathered when first asked for. */
  subjectsOfBund(): ReadonlySet<string> {
    this.ofBund ??= subjectsOfBund(this.people);
    return this.ofBund;
  }

  /** The place among the offices of the one that begins at a token, -1 where none does. */
  roleFrom(index: number): number {
    const { roles } = this.people;
    const position = firstAtOrAfter(roles, index, one => one.from);
    return roles[position]?.from === index ? position : -1;
  }

  /** "in Niedersachsen und Schleswig-Holstein", "aus dem Saarland" */
  isPlace(at: number): boolean {
    const { tokens, stateAt } = this.people;
    // "Im nordrhein-westfälischen Digitalministerium" is a body.
    const next = tokens[at + 1];
    if (next?.kind === 'capital' && next.block === tokens[at]?.block && isGovernmental(next.text)) return false;
    let index = at - 1;
    while (isOneOf(tokens[index]?.text ?? '', 'und|,|sowie') && stateAt.has(tokens[index - 1]?.start ?? -1)) index -= 2;
    if (tokens[index]?.text === 'dem') index--;
    return isOneOf((tokens[index]?.text ?? '').toLowerCase(), 'in|im|aus');
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

/** "Landeskriminalamts" → "Landeskriminalamt" */
export const nameOfBody = (word: string): string => word.replace(/e?s$/, '');

/** A Land has many of these. */
const many = 'Land|Landesamt|Landesbetrieb|Landesverwaltung|Landesinstitut|Landesbehörde|Landesregierung|Landesbeauftragte|Landtag';

function landsOfBodies({ tokens, stateAt, places }: People): ReadonlyMap<string, ReadonlySet<StateCode>> {
  const found = new Map<string, Set<StateCode>>();
  for (const index of places.capital) {
    const text = tokens[index]?.text ?? '';
    if (!text.startsWith('Landes') || isOneOf(nameOfBody(text), many)) continue;
    const code = stateAt.get(tokens[index + 1]?.start ?? -1)?.code ?? stateAt.get(tokens[index - 1]?.start ?? -1)?.code;
    if (code === undefined) continue;
    const known = found.get(nameOfBody(text));
    if (known === undefined) found.set(nameOfBody(text), new Set([code]));
    else known.add(code);
  }
  return found;
}

function subjectsOfBund({ tokens, stateAt, places }: People): ReadonlySet<string> {
  const found = new Set<string>();
  const isLand = (at: number) => stateAt.has(tokens[at]?.start ?? -1);
  for (const at of places.capital)
    if (beginsWithOneOf(tokens[at]?.text ?? '', 'Bundesa(mt|nstalt)') && tokens[at + 1]?.text === 'für')
      found.add(nameOfBody(tokens[at + 2]?.text ?? ''));
  if (found.size === 0) return found;
  // "Landesamt für Verfassungsschutz", "der sächsische Verfassungsschutz": a Land's is told of too.
  for (const at of places.capital) {
    const name = nameOfBody(tokens[at]?.text ?? '');
    const isOfLand = tokens[at - 1]?.text === 'für' && beginsWithOneOf(tokens[at - 2]?.text ?? '', 'Landes');
    if (found.has(name) && (isOfLand || isLand(at - 1) || isLand(at + 1))) found.delete(name);
  }
  return found;
}
