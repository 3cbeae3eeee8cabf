import type { Block } from '../article/types.ts';
import type { StatesData } from '../gazetteer/types.ts';
import { tellsOfLandBerlin } from './berlin.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Form, type StateForms, stateForms } from './stateForms.ts';
import type { RecognizerInput } from './types.ts';
import { followingWord, previousWord, startsUpper } from './words.ts';

/** A spelling found in the text, before the text around it has decided what it means. */
export interface Candidate {
  start: number;
  end: number;
  form: Form;
  block: Block;
}

/** The article while its states are read. */
export interface StateReading extends Reading {
  forms: StateForms;
  candidates: readonly Candidate[];
  /** Surnames of the article that are spelt like a Land or its people: "Bremer" of "Anna Bremer". */
  surnames: ReadonlySet<string>;
  isLandBerlin: boolean;
}

/** Why a candidate is a mention: rule and evidence of its `why`. */
export interface Verdict {
  rule: string;
  evidence: string[];
}

function candidatesOf({ text, blocks }: Reading, forms: StateForms): Candidate[] {
  const masks = [...text.matchAll(forms.lookalikes)];
  const candidates: Candidate[] = [];
  let mask = 0;
  let at = 0;
  for (const found of text.matchAll(forms.any)) {
    const start = found.index;
    const end = start + found[0].length;
    while (mask < masks.length && (masks[mask]?.index ?? 0) + (masks[mask]?.[0].length ?? 0) <= start) mask++;
    if ((masks[mask]?.index ?? text.length) < end) continue;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++;
    const block = blocks[at];
    const form = forms.forms.get(found[0].replace('- ', '-'));
    if (block === undefined || form === undefined || start < block.start || end > block.end) continue;
    candidates.push({ start, end, form, block });
  }
  return candidates;
}

function surnamesOf({ text }: Reading, forms: StateForms, candidates: readonly Candidate[]): Set<string> {
  const surnames = new Set<string>();
  for (const { start, end, form } of candidates) {
    if (form.kind !== 'people' && form.kind !== 'invariable') continue;
    if (forms.givenNames.has(previousWord(text, start)) && !startsUpper(followingWord(text, end))) surnames.add(text.slice(start, end));
  }
  return surnames;
}

/** Finds every spelling that may be a Land, and what the whole article says about reading it. */
export function readStates(input: RecognizerInput, data: StatesData): StateReading {
  const forms = stateForms(data);
  const reading = readingOf(input);
  const candidates = candidatesOf(reading, forms);
  return {
    ...reading,
    forms,
    candidates,
    surnames: surnamesOf(reading, forms, candidates),
    isLandBerlin: candidates.some(candidate => candidate.form.name === 'Berlin') && tellsOfLandBerlin(reading.text),
  };
}
