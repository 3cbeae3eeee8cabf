import { towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import type { People } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Dominant } from './dominantLand.ts';
import type { Evidence } from './landEvidence.ts';
import type { LandSurroundings } from './landSurroundings.ts';

/** The Land of police, prosecutors and courts: no town has its own. */
export class CourtLand {
  private readonly around: LandSurroundings;
  private readonly people: People;
  private readonly evidence: readonly Evidence[];
  private readonly dominant: Dominant;

  constructor(around: LandSurroundings) {
    this.around = around;
    this.people = around.people;
    this.evidence = around.evidence;
    this.dominant = around.dominant;
  }

  /** "zugeschaltet aus Frankfurt: Polizeipräsidentin Anna Muster": police and courts are of the Land their town lies in. */
  postOf(role: Role): StateCode | null {
    const { tokens } = this.people;
    if (
      !beginsWithOneOf(role.head.prefix, 'Polizei|Kriminal|Gerichts') &&
      !role.head.base.includes('staatsanw') &&
      !endsInOneOf(role.head.base, 'richt(er)?')
    )
      return null;
    const sentence = tokens[role.at]?.sentence ?? 0;
    for (const { at, kind, code } of this.around.before(role.from)) {
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
  courtOf(role: Role): StateCode | null {
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
}
