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
  const known = values.get(lower);
  if (known !== undefined) return known;
  if (lower === 'anderthalb') return 1.5;
  if (lower.endsWith('einhalb')) {
    const whole = lower === 'eineinhalb' ? 1 : wordValue(lower.slice(0, -'einhalb'.length));
    return whole === null ? null : whole + 0.5;
  }
  for (const [part, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = lower.indexOf(part);
    if (at < 0) continue;
    const before = at === 0 ? 1 : wordValue(lower.slice(0, at));
    const rest = lower.slice(at + part.length).replace(/^und/, '');
    const after = rest === '' ? 0 : wordValue(rest);
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

const either = (words: readonly string[]) =>
  words.map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
const digit = either(['zwei', 'zwo', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']);
const teen = either([...teens, 'zehn', 'elf', 'zwölf']);
const ten = either([...tens, 'dreissig']);
const small = `(?:(?:${digit}|[eE]in)und(?:${ten})|${teen}|${ten}|${digit})`;
const hundreds = `(?:(?:${teen}|${digit}|[eE]in)?[hH]undert(?:und)?(?:${small}|eins|ein)?)`;
const word = `(?:(?:${hundreds}|${small}|[eE]in)?[tT]ausend(?:und)?(?:${hundreds}|${small}|eins)?|${hundreds}|[aA]nderthalb|(?:${teen}|${digit}|[eE]in)einhalb|${small}|[zZ]weie[rn]|[dD]reie[rn]|[eE]ins|[nN]ull)`;
const part = '(?:Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel|Zwölftel|Zwanzigstel|Hundertstel|Tausendstel)';
const articleNext = `(?: (?:halbe[nrsm]?|gute[nrs]?|knappe[nrs]?|ganze[nrs]?))? (?:(?:Million|Milliarde|Billion|Dutzend|${part}s?|Prozent|Prozentpunkt|Promille|Euro|Cent|Franken|Dollar)(?!\\p{L}))| halbe[nrsm]? (?:Jahr|Tag|Stunde|Stelle|Monat|Meter|Kilometer)|(?: bis (?:zu )?| ?[–-] ?)(?:${small}|\\d)`;
const ordinal = `(?:${either([...ordinals.keys()])})e[nrsm]?`;

/** Every number of a text: 1 digits, 2 word, 3 article, 4 half, 5 rank. Global; set `lastIndex` before use. */
const token = new RegExp(
  [
    "(\\d{1,3}(?:[.’']\\d{3})+(?:,\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?![\\d.]|,\\d)|\\d+(?:[.,]\\d+)*)",
    `(?<![\\p{L}\\p{N}-])(?:(?:an )?(${ordinal} (?:Platz(?:es|e)?|Rang(?:es|s)?|Plätzen?|Stelle)(?!\\p{L}))|(${word})(?![\\p{L}\\p{N}*_])|([eE]in(?:e[nrms]?)?)(?=${articleNext})|(Hälfte(?!\\p{L})|[hH]albe[nrsm]?(?= (?:Million|Milliarde|Jahr|Tag|Stunde|Stelle|Dutzend|Prozent|Drittel|Monat|Meter|Kilometer|Cent))|[dD]reiviertel(?!\\p{L})))`,
  ].join('|'),
  'gu',
);

/** The value of a number in digits as German, Austrian and Swiss texts print it; null for dates, times and versions. */
export function digitsValue(digits: string): { value: number | null; isPointed: boolean } {
  if (/^\d{1,3}(?:[.’' ]\d{3})+(?:,\d+)?$/.test(digits)) {
    return { value: Number(digits.replace(/[.’' ]/g, '').replace(',', '.')), isPointed: false };
  }
  if (/^\d+(?:,\d+)?$/.test(digits)) return { value: Number(digits.replace(',', '.')), isPointed: false };
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return { value: Number(digits.replaceAll(',', '')), isPointed: false };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return { value: Number(digits.replaceAll(',', '')), isPointed: false };
  if (/^\d+\.\d{1,2}$/.test(digits)) return { value: Number(digits), isPointed: true };
  return { value: null, isPointed: false };
}

/** All numbers of `text`, sorted. `isGapPlain(index)` tells whether the blank at `index` separates table cells instead of thousands. */
export function numbersOf(text: string, isCellGap: (index: number) => boolean): NumberToken[] {
  const tokens: NumberToken[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const { index } = found;
    const [all, digits, rank, numberWord, article, half] = found;
    if (digits !== undefined) {
      let printed = digits;
      const gap = digits.indexOf(' ');
      if (gap > 0 && isCellGap(index + gap)) {
        printed = digits.slice(0, gap);
        token.lastIndex = index + gap;
      }
      // A footnote mark glued to the number: "6.842" and a raised 1.
      if (/^\d{1,3}(?:\.\d{3})+\d$/.test(printed)) printed = printed.slice(0, -1);
      tokens.push({ start: index, end: index + printed.length, kind: 'digits', ...digitsValue(printed) });
    } else if (rank !== undefined) {
      const value =
        ordinals.get(
          rank
            .slice(0, rank.indexOf(' '))
            .toLowerCase()
            .replace(/e[nrsm]?$/, ''),
        ) ?? null;
      const start = index + all.length - rank.length;
      const isIdiom = rank.endsWith('Stelle') && (value === 1 || start === index);
      if (value !== null && !Number.isNaN(value) && !isIdiom)
        tokens.push({ start, end: index + all.length, kind: 'rank', value, isPointed: false });
    } else {
      const kind = numberWord !== undefined ? 'word' : article !== undefined ? 'article' : 'half';
      const printed = numberWord ?? article ?? half ?? '';
      const value = kind === 'word' ? wordValue(printed) : kind === 'article' ? 1 : /^[dD]rei/.test(printed) ? 0.75 : 0.5;
      tokens.push({ start: index, end: index + all.length, kind, value, isPointed: false });
    }
  }
  return tokens;
}
