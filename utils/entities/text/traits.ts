import { nameWords, saysOutright } from '../../gazetteer/people.ts';
import { agencyCodes } from '../../gazetteer/places.ts';
import { governmentEnds, governmentWords, isPlaceOrBody, mayTell, opensBody } from '../lands/landEvidence.ts';
import { bodyEnds, headOf, isListedBody, levelOfBody } from '../offices/heads.ts';
import { isOfCanton } from '../states/cantons.ts';
import { introduces, introducingEnds } from './sense.ts';
import { isPresentSubjunctive } from './subjunctive.ts';
import type { TokenKind } from './tokens.ts';
import { beginsWithOneOf, endsInOneOf } from './wordLists.ts';

/**
 * What concerns a recogniser in a text: 'capital' words and acronyms, offices ('office'), words that introduce organisations ('organisation'),
 * that open a name ('name') or stand beside one ('opener'), tell a Land or a body ('evidence') or a canton ('canton'), verbs of speech ('says'), and
 * what tells of reported speech: those verbs, "laut" and the like ('report'), and the Konjunktiv ('mood').
 */
const bits = {
  capital: 1,
  office: 2,
  organisation: 4,
  name: 8,
  evidence: 16,
  canton: 32,
  says: 64,
  report: 128,
  mood: 256,
  opener: 512,
  body: 1024,
} as const;
export type Trait = keyof typeof bits;

/** By trait: the numbers of the tokens that have it, in order, so that a recogniser visits the few words that concern it. */
export type Places = Readonly<Record<Trait, readonly number[]>>;

/** The traits a word has by itself, whatever stands around it, as one number; each different word is asked once. */
export function traitsOf(text: string, kind: TokenKind, isFirstName: boolean): number {
  switch (kind) {
    case 'number':
      return 0;
    case 'mark':
      return text === '(' ? bits.organisation : 0;
    case 'small':
      return ofSmall(text);
    default:
      return ofCapital(text, kind, isFirstName);
  }
}

function ofSmall(text: string): number {
  let found = 0;
  if (saysOutright(text)) found |= bits.says | bits.opener | bits.report;
  if (isPresentSubjunctive(text)) found |= bits.mood;
  if (text === 'der' || text === 'die') found |= bits.opener;
  if (text === 'laut' || text === 'zufolge') found |= bits.report;
  // No small word is an office or a place, but some open the name of a body, and agencies write their codes so.
  if (opensBody(text) || agencyCodes.has(text)) found |= bits.evidence;
  if (isOfCanton(text)) found |= bits.canton;
  // "regio-iT-Chef", "ekom21-Direktorin"
  if (text.includes('-') && /-[A-ZÄÖÜ]/.test(text) && headOf(text) !== null) found |= bits.office;
  return found;
}

function ofCapital(text: string, kind: TokenKind, isFirstName: boolean): number {
  let found = 0;
  const isWord = kind === 'capital' || kind === 'acronym';
  if (isWord) found |= bits.capital;
  if (kind !== 'initial' && headOf(text) !== null) found |= bits.office;
  if (isFirstName || !isWord || nameWords.salutations.has(text)) found |= bits.name;
  if (mayBeOrganisation(text)) {
    if (isWord && introduces(text) !== null) found |= bits.organisation;
    if (isWord && levelOfBody(text) !== null) found |= bits.body;
    if (mayTell(text)) found |= bits.evidence;
  } else if (isListedBody(text)) found |= isWord ? bits.body | bits.evidence : bits.evidence;
  else if (isPlaceOrBody(text)) found |= bits.evidence;
  if (isOfCanton(text)) found |= bits.canton;
  if (text === 'Laut' || text === 'Angaben') found |= bits.report;
  if (text === 'Der' || text === 'Die') found |= bits.opener;
  return found;
}

/** Whether how a word begins, ends or is built can make an organisation of it; most words are let off with one look. */
function mayBeOrganisation(text: string): boolean {
  return (
    text.length < 6 ||
    text.includes('-') ||
    endsInOneOf(text.toLowerCase(), organisationEnds) ||
    beginsWithOneOf(text, 'Bundes|Landes|Fraunhofer|BM|BSI|ITZBund|FITKO|Kanzler')
  );
}
const organisationEnds = [bodyEnds, introducingEnds, governmentEnds, governmentWords].join('|');

/** Collects places while a text is read; tokens come in order. */
export function gatherPlaces(): { places: Places; note(token: number, traits: number): void } {
  const lists = Object.keys(bits).map((): number[] => []);
  return {
    // The lists stand in the order of the bits.
    places: Object.fromEntries(Object.keys(bits).map((trait, index) => [trait, lists[index]])) as unknown as Places,
    note(token, traits) {
      for (let rest = traits; rest !== 0; rest &= rest - 1) lists[31 - Math.clz32(rest & -rest)]?.push(token);
    },
  };
}
