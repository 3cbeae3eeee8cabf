import { firstNames, nameWords } from '../../gazetteer/people.ts';
import { secondName } from '../people/joinedName.ts';
import type { RecognizerInput } from '../types.ts';
import { once, perWord } from './once.ts';
import { readingOf } from './reading.ts';
import { gatherPlaces, type Places, traitsOf } from './traits.ts';
import { isOneOf } from './wordLists.ts';
import { matchAt } from './words.ts';

/** 'capital' has small letters behind a capital, 'acronym' none; 'initial' is a capital with its full stop; 'mark' is one character. */
export type TokenKind = 'capital' | 'acronym' | 'small' | 'number' | 'initial' | 'title' | 'mark';

/** A word, number or mark of the text; `block` and `sentence` number the reading's blocks and sentences. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: TokenKind;
  block: number;
  sentence: number;
  /** First word of its sentence, heading or quotation, where a capital tells nothing. */
  isFirst: boolean;
  /** First in the list of first names, or joined from such ("Hans-Günter"). */
  isFirstName: boolean;
}

/** What a character is in a word: 1 small or caseless letter, 2 capital, 3 digit, 0 neither; beyond the table nothing is. */
const classes = new Uint8Array(0x2000);
const characters = String.fromCharCode(...classes.keys());
// Capitals are letters too: they come behind them.
for (const [pattern, kind] of [
  [/[\p{L}\p{M}]+/gu, 1],
  [/\p{Lu}+/gu, 2],
  [/[0-9]+/g, 3],
] as const)
  for (const { 0: run, index } of characters.matchAll(pattern)) classes.fill(kind, index, index + run.length);
const classAt = (text: string, index: number): number => classes[text.charCodeAt(index)] ?? 0;

/** What stands before the first full stop of a title. */
const titles = 'Dr|Prof|Mag|Dres|MMag|DDr|Ing|Dipl|Univ|lic|rer|nat|pol|jur|iur|phil|med|oec|habil|agr|theol|h';
/** The full stop of a title and what goes on behind it: "Dr.", "Dipl.-Ing.", "Mag.a". */
const dotted = /\.(?:-(?:Ing|Inf|Kfm|Kffr|Volksw|Verw|Prof|Betriebsw|Phys|Math|Soz|Päd|Geogr|Jur)\.|in\b|a\b| ?c\.)?/y;

/** End of the word that starts at `start`: letters, digits, and the joints inside a word ("O'Brien", "IT.NRW", "Minister:in", "CIO/CDO", "Innen-"). */
function endOfWord(text: string, start: number): number {
  let index = start;
  for (;;) {
    while ((classes[text.charCodeAt(index)] ?? 0) > 0) index++;
    const joint = text.charCodeAt(index);
    const next = classAt(text, index + 1);
    switch (joint) {
      case 45: // -
        if (next > 0) break;
        return text.charCodeAt(index + 1) === 32 && classAt(text, index + 2) > 0 ? index + 1 : index;
      case 39: // '
      case 0x2019:
        if (next > 0) break;
        return index;
      case 46: // .
        if (next === 2 && classAt(text, index + 2) === 2) break;
        return index;
      case 47: // /
        if (next === 2 && classAt(text, index + 2) === 2) break;
        if (text.charCodeAt(index + 1) === 45 && text.startsWith('in', index + 2)) {
          index++;
          break;
        }
        return index;
      case 58: // :
      case 42: // *
      case 95: // _
      case 0xb7: // ·
        if (text.startsWith('in', index + 1) && classAt(text, index - 1) === 1) break;
        // Easy language parts long words: "Sozial·senatorin".
        if (joint === 0xb7 && next > 0 && index > start) break;
        return index;
      default:
        return index;
    }
    index++;
  }
}

/** End of the token that starts at `start`. */
function endOfToken(text: string, start: number): number {
  const first = classAt(text, start);
  if (first === 0) return start + 1;
  if (first === 3) {
    let index = start + 1;
    for (;;) {
      if (classAt(text, index) === 3) index++;
      else if (/[.,:]/.test(text[index] ?? '') && classAt(text, index + 1) === 3) index++;
      else break;
    }
    return classAt(text, index) > 0 || text[index] === '-' ? endOfWord(text, index) : index;
  }
  const end = endOfWord(text, start);
  if (text.charCodeAt(end) !== 46 || end - start > 5) return end;
  const title = isOneOf(text.slice(start, end), titles) ? matchAt(dotted, text, end) : null;
  if (title !== null) return end + title[0].length;
  const isInitial =
    end - start === 1 && first === 2 && (classAt(text, end + 1) > 0 || text[end + 1] === '-' || classAt(text, end + 2) === 2);
  return isInitial ? end + 1 : end;
}

const isTitle = (text: string): boolean =>
  nameWords.titles.has(text) || (text.endsWith('.') && isOneOf(text, '(h. ?c|rer|nat|pol|jur|iur|phil|med|oec|habil|agr|theol).'));

function kindOf(text: string): TokenKind {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const isLetter =
    (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || (first >= 0xaa && first !== 0xab && first !== 0xbb && first < 0x2000);
  if (!isLetter) return 'mark';
  if (text.charCodeAt(text.length - 1) === 46) {
    if (isTitle(text)) return 'title';
    return text.length === 2 ? 'initial' : 'capital';
  }
  const lower = text.toLowerCase();
  if (text[0] === lower[0]) return isTitle(text) ? 'title' : 'small';
  if (isTitle(text)) return 'title';
  return text === text.toUpperCase() && text.length > 1 ? 'acronym' : 'capital';
}

function isFirstName(text: string): boolean {
  if (firstNames.has(text) || secondName(text) !== null) return true;
  if (!text.includes('-')) return false;
  return text.split('-').every(part => firstNames.has(part));
}

const quoteMarks = new Set('„“”«»"‚‘›‹\':(–—');

/** What a word is by itself; equal words of all tokens are one string. */
const wordOf = perWord((text: string) => {
  const kind = kindOf(text);
  const isGiven = kind === 'capital' && isFirstName(text);
  return { text, kind, isFirstName: isGiven, traits: traitsOf(text, kind, isGiven) };
});

/** The tokens of all blocks, in order, and which of them concern whom. */
export const readTokens = once((input: RecognizerInput): { tokens: readonly Token[]; places: Places } => {
  const { text, blocks, sentences } = readingOf(input);
  const tokens: Token[] = [];
  const { places, note } = gatherPlaces();
  let sentence = 0;
  for (let block = 0; block < blocks.length; block++) {
    const span = blocks[block];
    if (span === undefined) continue;
    let isFirst = true;
    for (let start = span.start; start < span.end; ) {
      const code = text.charCodeAt(start);
      if (code === 32 || code === 10) {
        start++;
        continue;
      }
      const end = Math.min(endOfToken(text, start), span.end);
      const word = text.slice(start, end);
      for (; sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start; sentence++) isFirst = true;
      const known = wordOf(word);
      if (known.traits !== 0) note(tokens.length, known.traits);
      tokens.push({ text: known.text, start, end, kind: known.kind, block, sentence, isFirst, isFirstName: known.isFirstName });
      if (known.kind !== 'mark') isFirst = false;
      else if (quoteMarks.has(word)) isFirst = isFirst || word === ':' || word === '–' || word === '—' || classAt(text, end) > 0;
      start = end;
    }
  }
  return { tokens, places };
});

/** Index of the first token that starts at or behind `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
