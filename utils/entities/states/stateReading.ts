import type { Block, Span } from '../../article/types.ts';
import { firstNames } from '../../gazetteer/people.ts';
import type { StatesData } from '../../gazetteer/types.ts';
import { type Reading, readingOf } from '../text/reading.ts';
import { isOneOf } from '../text/wordLists.ts';
import { followingWord, isAt, isWordCode, previousWord, startsUpper } from '../text/words.ts';
import type { RecognizerInput } from '../types.ts';
import { tellsOfLandBerlin } from './berlin.ts';
import { beginning, type Form, type StateForms, stateForms } from './stateForms.ts';

/** A spelling found in the text, before the text around it has decided what it means. */
export interface Candidate {
  start: number;
  end: number;
  form: Form;
  block: Block;
  /** What it means here; null as long as nothing says that it is a mention. */
  verdict: Verdict | null;
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

function partEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 60 && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** The longest spelling that begins at `start`: up to three parts with hyphens, a full stop or apostrophe behind, or several words. */
function spellingAt(text: string, start: number, forms: StateForms): { form: Form; end: number } | null {
  const first = partEnd(text, start);
  for (const spelling of forms.spaced.get(text.slice(start, first)) ?? []) {
    const form = forms.forms.get(spelling);
    if (form !== undefined && text.startsWith(spelling, start) && !isWordCode(text.charCodeAt(start + spelling.length)))
      return { form, end: start + spelling.length };
  }
  const ends = [first];
  for (let end = first; text[end] === '-' && ends.length < 3; ) {
    // A blank after the hyphen is a line break that lost its meaning: "Nordrhein- Westfalen".
    const next = text[end + 1] === ' ' ? end + 2 : end + 1;
    end = partEnd(text, next);
    if (end === next) break;
    ends.push(end);
  }
  for (const end of ends.reverse()) {
    const printed = text.slice(start, end).replace('- ', '-');
    for (const mark of ['.', '’', "'", '']) {
      if (mark !== '' && text[end] !== mark) continue;
      const form = forms.forms.get(printed + mark);
      if (form !== undefined) return { form, end: end + mark.length };
    }
  }
  return null;
}

function isLookalike(text: string, { start, end }: Span, forms: StateForms): boolean {
  for (const { phrase, offset, isOpen } of forms.lookalikes(text.slice(start, end))) {
    const from = start - offset;
    if (from < 0 || !text.startsWith(phrase, from) || isWordCode(text.charCodeAt(from - 1))) continue;
    const rest = text.slice(from + phrase.length, partEnd(text, from + phrase.length));
    if (isOpen || isOneOf(rest, '(e?s|e?n)?')) return true;
  }
  return false;
}

function candidatesOf({ text, blocks }: Reading, forms: StateForms): Candidate[] {
  const candidates: Candidate[] = [];
  const { begins } = forms;
  // Where the next spelling may begin, looked for from `from`; kept over blocks without one, so that no stretch is searched twice.
  let from = 0;
  let next = -1;
  const search = (start: number) => {
    from = start;
    begins.lastIndex = start;
    // Every beginning has two characters.
    next = begins.test(text) ? begins.lastIndex - 2 : text.length;
  };
  for (const block of blocks) {
    if (next < block.start || from > block.start) search(block.start);
    for (; next < block.end; search(next + 1)) {
      const at = next;
      const first = text.charCodeAt(at);
      if (isWordCode(text.charCodeAt(at - 1))) continue;
      const second = text.charCodeAt(at + 1);
      const third = text.charCodeAt(at + 2);
      if (
        !forms.beginnings.has(beginning(first, second, third)) &&
        !(forms.beginnings.has(beginning(first, second, 0)) && !isWordCode(third))
      )
        continue;
      const found = spellingAt(text, at, forms);
      const end = found?.end ?? partEnd(text, at);
      if (found !== null && end <= block.end && !isLookalike(text, { start: at, end }, forms)) {
        candidates.push({ start: at, end, form: found.form, block, verdict: null });
      }
      next = Math.max(end, at + 1) - 1;
    }
  }
  return candidates;
}

function surnamesOf({ text }: Reading, candidates: readonly Candidate[]): Set<string> {
  const surnames = new Set<string>();
  // "Hier arbeiten Bernd Sachs und Miriam Bremer Tür an Tür": as good as sure where "sagt Bremer" follows.
  const likely = new Set<string>();
  for (const { start, end, form } of candidates) {
    if (form.kind !== 'people' && form.kind !== 'invariable') continue;
    const printed = text.slice(start, end);
    if (!firstNames.has(previousWord(text, start))) {
      if (likely.has(printed) && isSpeaking(text, start, end)) surnames.add(printed);
    } else if (startsUpper(followingWord(text, end))) likely.add(printed);
    else surnames.add(printed);
  }
  return surnames;
}

const says = /(?<=(?<![A-Za-zÀ-ɏ])(?:sagt|sagte|so|erklärt|erklärte|meint|meinte|erzählt|erzählte|berichtet|berichtete) )/y;
const hasSingular = / (?:hat|hatte|ist|war|will|wird|kann|muss|soll|sagt|sagte|sieht|geht|kommt|leitet|arbeitet)(?![A-Za-zÀ-ɏ])/y;
/** "sagt Bremer", "Bremer hat": one person, for the people of a Land would have an article or the plural. */
const isSpeaking = (text: string, start: number, end: number): boolean =>
  !startsUpper(followingWord(text, end)) &&
  (isAt(says, text, start) || (/(?:^|[\n.!?“”] ?)$/.test(text.slice(Math.max(0, start - 2), start)) && isAt(hasSingular, text, end)));

/** Finds every spelling that may be a Land, and what the whole article says about reading it. */
export function readStates(input: RecognizerInput, data: StatesData): StateReading {
  const forms = stateForms(data);
  const reading = readingOf(input);
  const candidates = candidatesOf(reading, forms);
  return {
    ...reading,
    forms,
    candidates,
    surnames: surnamesOf(reading, candidates),
    isLandBerlin: candidates.some(({ form, start }) => form.name === 'Berlin' && tellsOfLandBerlin(reading.text, start)),
  };
}
