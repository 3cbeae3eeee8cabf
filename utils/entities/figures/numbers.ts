import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isWordCode, matchAt } from '../text/words.ts';

/** A number found in the text, before anything around it has been looked at. */
export interface NumberToken {
  start: number;
  end: number;
  /** null where the digits are no number: a date, a version, a time. */
  value: number | null;
  /** digits; word ("zwölf"); article ("ein" before a unit); half ("Hälfte", "halbe"); rank ("dritten Platz"). */
  kind: 'digits' | 'word' | 'article' | 'half' | 'rank';
  /** "2.5": a number only where a unit follows, else a version or a date. */
  isPointed: boolean;
}

const ones = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const teens = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const values = new Map<string, number>();
for (const [index, word] of ones.entries()) values.set(word, index);
for (const [index, word] of teens.entries()) values.set(word, index + 13);
for (const [index, word] of tens.entries()) values.set(word, (index + 2) * 10);
values.set('zweier', 2).set('dreier', 3).set('zweien', 2).set('dreien', 3).set('eins', 1).set('zwo', 2).set('dreissig', 30).set('eine', 1);

/** The value of a German number word below a million, halves ("zweieinhalb") included; null for other words. */
export function wordValue(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'ein' || lower === 'eine') return null;
  return composed(lower);
}

function composed(lower: string): number | null {
  const known = values.get(lower);
  if (known !== undefined) return known;
  if (lower === 'anderthalb') return 1.5;
  if (lower.endsWith('einhalb')) {
    const whole = lower === 'eineinhalb' ? 1 : composed(lower.slice(0, -'einhalb'.length));
    return whole === null ? null : whole + 0.5;
  }
  for (const [part, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = lower.indexOf(part);
    if (at < 0) continue;
    const before = at === 0 ? 1 : composed(lower.slice(0, at));
    const rest = lower.slice(at + part.length).replace(/^und/, '');
    const after = rest === '' ? 0 : composed(rest);
    return before === null || after === null ? null : before * size + after;
  }
  const and = lower.indexOf('und');
  if (and > 0) {
    const one = values.get(lower.slice(0, and));
    const ten = values.get(lower.slice(and + 3));
    if (one !== undefined && ten !== undefined && one < 10 && ten >= 20) return one + ten;
  }
  return null;
}

/** "erst" to "zwanzigst" without endings, and what they stand for. */
const ordinals = new Map<string, number>([
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['fünft', 5],
  ['sechst', 6],
  ['siebt', 7],
  ['siebent', 7],
  ['acht', 8],
  ['neunt', 9],
  ['zehnt', 10],
  ['elft', 11],
  ['zwölft', 12],
  ...teens.map((word, index): [string, number] => [`${word}t`, index + 13]),
  ...tens.map((word, index): [string, number] => [`${word}st`, (index + 2) * 10]),
  ['letzt', Number.NaN],
]);

const digitsPattern = /\d{1,3}(?:[.’‘']\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d|[.,]\d)|\d+(?:[.,]\d+)*/y;
const rankNouns = new Set(['Platz', 'Platzes', 'Platze', 'Rang', 'Ranges', 'Rangs', 'Plätze', 'Plätzen', 'Stelle']);
const articles = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']);
/** What "ein" before it is a number and no article. */
const wholes = new Set(
  'Million Milliarde Billion Dutzend Prozent Prozentpunkt Promille Euro Cent Franken Dollar Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel Zwölftel Zwanzigstel Hundertstel Tausendstel'.split(
    ' ',
  ),
);
const halved = new Set(
  'Million Milliarde Jahr Jahres Jahre Tag Tages Stunde Stelle Stellen Dutzend Prozent Prozentpunkt Drittel Monat Meter Kilometer Cent'.split(
    ' ',
  ),
);
const halfWord = 'halbe[nrsm]?';
const scaled = '(gut|knapp|ganz)e[nrs]?';
const rangeAfter = / bis (?:zu )?| ?[–-] ?/y;
/** The first four letters of every number word, fewer where the word is shorter. */
const heads = new Set(
  [...values.keys(), ...ordinals.keys(), ...articles, 'anderthalb', 'hundert', 'tausend', 'halb', 'hälfte', 'dreiviertel'].map(form =>
    form.slice(0, 4),
  ),
);

/** A digit, or where a number word may begin: one native search is quicker than a look at every character. */
const beginning = new RegExp(
  `\\d|(?<![A-Za-zÀ-ɏ0-9-])(?:${[...new Set([...heads].map(form => `[${form.charAt(0).toUpperCase()}${form.charAt(0)}]${form.charAt(1)}`))].join('|')})`,
  'g',
);

/** The value of a number in digits as German, Austrian and Swiss texts print it; null for dates, times and versions. */
export function digitsValue(digits: string): { value: number | null; isPointed: boolean } {
  if (digits.length > 4 && /^\d{1,3}(?:[.’‘' ]\d{3})+(?:,\d+)?$/.test(digits)) {
    return { value: Number(digits.replace(/[.’‘' ]/g, '').replace(',', '.')), isPointed: false };
  }
  if (/^\d+(?:,\d+)?$/.test(digits)) return { value: Number(digits.replace(',', '.')), isPointed: false };
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return { value: Number(digits.replaceAll(',', '')), isPointed: false };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return { value: Number(digits.replaceAll(',', '')), isPointed: false };
  if (/^\d+\.\d{1,2}$/.test(digits)) return { value: Number(digits), isPointed: true };
  return { value: null, isPointed: false };
}

/** All numbers of `text`, sorted; `isCellGap(index)` tells whether the blank at `index` parts table cells instead of thousands. */
export function numbersOf(text: string, isCellGap: (index: number) => boolean): NumberToken[] {
  const tokens: NumberToken[] = [];
  beginning.lastIndex = 0;
  while (beginning.test(text)) {
    // A beginning is one digit or two letters.
    const end = beginning.lastIndex;
    const at = text.charCodeAt(end - 1) <= 57 ? end - 1 : end - 2;
    const code = text.charCodeAt(at);
    if (code > 57 && isWordCode(text.charCodeAt(at - 1))) continue;
    const token = code > 57 ? wordAt(text, at) : digitsAt(text, at, isCellGap);
    if (token === null) continue;
    tokens.push(token);
    beginning.lastIndex = token.end;
  }
  return tokens;
}

function digitsAt(text: string, start: number, isCellGap: (index: number) => boolean): NumberToken {
  let printed = matchAt(digitsPattern, text, start)?.[0] ?? text.charAt(start);
  const gap = printed.indexOf(' ');
  if (gap > 0 && isCellGap(start + gap)) printed = printed.slice(0, gap);
  // A footnote mark glued to the number: "6.842" and a raised 1.
  if (printed.length > 5 && printed.includes('.') && /^\d{1,3}(?:\.\d{3})+\d$/.test(printed)) printed = printed.slice(0, -1);
  return { start, end: start + printed.length, kind: 'digits', ...digitsValue(printed) };
}

const letters = /[A-Za-zÀ-ɏ]+/y;
const wordOf = (text: string, start: number) => matchAt(letters, text, start)?.[0] ?? '';

function wordAt(text: string, start: number): NumberToken | null {
  const printed = wordOf(text, start);
  const end = start + printed.length;
  const after = text.charCodeAt(end);
  if (isWordCode(after) || after === 42 || after === 95) return null;
  const lower = printed.toLowerCase();
  if (!heads.has(lower.slice(0, 4)) && !heads.has(lower.slice(0, 3))) return null;
  const token = { start, end, isPointed: false };
  if (articles.has(lower))
    return isNumberBefore(text, end) || isOneOfSome(text, start, end) ? { ...token, kind: 'article', value: 1 } : null;
  if (lower === 'hälfte') return printed === 'Hälfte' ? { ...token, kind: 'half', value: 0.5 } : null;
  if (lower === 'dreiviertel') return { ...token, kind: 'half', value: 0.75 };
  if (isOneOf(lower, halfWord))
    return text[end] === ' ' && halved.has(wordOf(text, end + 1)) ? { ...token, kind: 'half', value: 0.5 } : null;
  const rank = text[end] === ' ' ? ordinals.get(lower.replace(/e[nrsm]?$/, '')) : undefined;
  if (rank !== undefined) {
    const noun = wordOf(text, end + 1);
    // "an dritter Stelle" is a rank, "an erster Stelle" an idiom, "die dritte Stelle" a post.
    const isIdiom = noun === 'Stelle' && (rank === 1 || !endsInOneOf(text.slice(Math.max(0, start - 3), start), '[Aa]n '));
    if (lower.endsWith('e', lower.length) || endsInOneOf(lower, 'e[nrsm]')) {
      if (rankNouns.has(noun) && !isIdiom && !Number.isNaN(rank))
        return { ...token, end: end + 1 + noun.length, kind: 'rank', value: rank };
    }
  }
  const value = wordValue(printed);
  return value === null ? null : { ...token, kind: 'word', value };
}

/** "mit einem von 19 Sitzen", "nur eine von drei Schulen"; who "ist eine von drei Ministerinnen" is only among them, as is "eine von drei Ämtern getragene Lösung". */
const ofSome =
  / von (?:den |insgesamt )?(\d[\d.]*|[a-zäöüß]+) (?!Wochen|Tagen|Jahren|Monaten|Stunden|Minuten|Euro|Prozent)[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+(?![A-Za-zÀ-ɏ-]| (?:[a-zäöüß]+ )?[a-zäöüß]+(?:te|ene|ende|bare)[nrms]? [A-ZÄÖÜ])/y;
function isOneOfSome(text: string, start: number, end: number): boolean {
  if (
    !text.startsWith(' von ', end) ||
    !endsInOneOf(text.slice(Math.max(0, start - 12), start), '[ (](mit|in|bei|nur|etwa|lediglich|erst) ')
  )
    return false;
  const [, number] = matchAt(ofSome, text, end) ?? [];
  return number !== undefined && (/^\d/.test(number) || wordValue(number) !== null);
}

/** "eine Million", "ein halbes Jahr", "ein bis zwei": what follows makes a number of the article. */
function isNumberBefore(text: string, end: number): boolean {
  const range = matchAt(rangeAfter, text, end);
  if (range !== null) {
    const next = end + range[0].length;
    return /\d/.test(text.charAt(next)) || wordValue(wordOf(text, next)) !== null;
  }
  if (text[end] !== ' ') return false;
  const next = wordOf(text, end + 1);
  if (wholes.has(next) || wholes.has(next.replace(/s$/, ''))) return true;
  const second = wordOf(text, end + 2 + next.length);
  if (isOneOf(next, halfWord)) return halved.has(second);
  if (!isOneOf(next, scaled)) return false;
  // "eine gute halbe Stunde"
  return wholes.has(second) || (isOneOf(second, halfWord) && halved.has(wordOf(text, end + 3 + next.length + second.length)));
}
