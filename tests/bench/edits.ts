import type { Span } from '../../utils/article/types.ts';
import { random } from './random.ts';

/** A change to a page, and where the marked passage must be found afterwards; null: nowhere. */
export interface Edit {
  text: string;
  /** Any overlap with this is the right place. */
  truth: Span | null;
}

type Draw = (n: number) => number;

/** One kind of edit: changes a text around or in a quote; null when the quote offers no opportunity. */
export interface Operator {
  name: string;
  expects: 'found' | 'orphaned';
  apply(text: string, quote: Span, sentence: Span, draw: Draw): Edit | null;
}

function replace(text: string, span: Span, by: string): string {
  return text.slice(0, span.start) + by + text.slice(span.end);
}

/** Replaces within the quote; the truth is the quote with its new length. */
function inQuote(text: string, quote: Span, by: string): Edit | null {
  if (by === text.slice(quote.start, quote.end)) return null;
  return { text: replace(text, quote, by), truth: { start: quote.start, end: quote.start + by.length } };
}

function paragraphOf(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, end: end < 0 ? text.length : end };
}

function typo(words: string, draw: Draw): string | null {
  const letters = [...words.matchAll(/\p{L}(?=\p{L})/gu)].map(match => match.index);
  const at = letters[draw(Math.max(1, letters.length))];
  if (at === undefined) return null;
  const before = words.slice(0, at);
  switch (draw(3)) {
    case 0:
      return before + words[at + 1] + words[at] + words.slice(at + 2);
    case 1:
      return before + words.slice(at + 1);
    default:
      return before + words[at] + words.slice(at);
  }
}

const inserted = [
  'Das teilte die Staatskanzlei am Montag auf Anfrage mit. Weitere Einzelheiten sollen in den kommenden Wochen bekannt gegeben werden.',
  'Nachtrag: In einer früheren Fassung dieses Beitrags fehlte ein Hinweis auf das laufende Verfahren. Wir haben ihn ergänzt.',
  'Die Beteiligten hatten zuvor mehrere Monate über die Finanzierung verhandelt, ohne sich auf einen gemeinsamen Zeitplan zu einigen.',
];

const rewritings = [
  'wie am Abend aus Kreisen der Beteiligten zu hören war, ohne dass Näheres mitgeteilt wurde.',
  'was viele Fachleute nach eigenem Bekunden seit langem gefordert hatten und nun begrüßen.',
  'hieß es dazu in einer kurzen Erklärung, die am Nachmittag verbreitet worden ist.',
];

const gendered: readonly [RegExp, string][] = [
  [/\bBürger\b/, 'Bürger:innen'],
  [/\bMitarbeiter\b/, 'Mitarbeitende'],
  [/\bNutzer\b/, 'Nutzerinnen und Nutzer'],
  [
    /\b(Lehrer|Schüler|Politiker|Kunden|Experten|Forscher|Sprecher|Verbraucher|Einwohner|Unternehmer|Betreiber|Hersteller|Anbieter|Kritiker)\b/,
    '$1*innen',
  ],
  [/\b(\p{Lu}\p{L}{3,})er\b/u, '$1er:in'],
];

function typography(text: string, draw: Draw): string {
  const styles = [
    (s: string) => s.replace(/[„“”]/g, '"').replace(/[‚‘’]/g, "'"),
    (s: string) => s.replace(/"([^"\n]*)"/g, '„$1“').replace(/[„“]([^„“\n]*)[“”]/g, '»$1«'),
    (s: string) => s.replace(/ [–—-] /g, '\u00a0— '),
    (s: string) => s.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'),
    (s: string) => s.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/(\p{L}{2}) (?=\p{Lu})/gu, '$1\u00a0'),
  ];
  const first = styles[draw(styles.length)];
  const second = styles[draw(styles.length)];
  return [first, second].reduce((changed, style) => (style ? style(changed) : changed), text);
}

function withoutParagraph(text: string, paragraph: Span): string {
  return text.slice(0, paragraph.start) + text.slice(Math.min(text.length, paragraph.end + 1));
}

/** The edits of the study: what a desk does to a page after somebody marked a passage. */
export const operators: Operator[] = [
  { name: 'unchanged', expects: 'found', apply: (text, quote) => ({ text, truth: quote }) },
  {
    name: 'paragraph inserted above',
    expects: 'found',
    apply: (text, quote, _sentence, draw) => {
      const addition = `${inserted[draw(inserted.length)]}\n`;
      const at = paragraphOf(text, quote.start).start;
      return {
        text: text.slice(0, at) + addition + text.slice(at),
        truth: { start: quote.start + addition.length, end: quote.end + addition.length },
      };
    },
  },
  {
    name: 'nearby text moved',
    expects: 'found',
    apply: (text, quote) => {
      const own = paragraphOf(text, quote.start);
      if (quote.end > own.end || own.start === 0) return null;
      const paragraph = text.slice(own.start, own.end);
      const rest = withoutParagraph(text, own);
      return { text: `${paragraph}\n${rest}`, truth: { start: quote.start - own.start, end: quote.end - own.start } };
    },
  },
  {
    name: 'sentence before deleted',
    expects: 'found',
    apply: (text, quote, sentence) => {
      const paragraph = paragraphOf(text, quote.start);
      const before = text.slice(paragraph.start, sentence.start);
      if (before.length < 40) return null;
      return {
        text: text.slice(0, paragraph.start) + text.slice(sentence.start),
        truth: { start: quote.start - before.length, end: quote.end - before.length },
      };
    },
  },
  {
    name: 'typo fixed in the quote',
    expects: 'found',
    apply: (text, quote, _sentence, draw) => {
      const changed = typo(text.slice(quote.start, quote.end), draw);
      return changed === null ? null : inQuote(text, quote, changed);
    },
  },
  {
    name: 'typo fixed beside the quote',
    expects: 'found',
    apply: (text, quote, sentence, draw) => {
      const after = { start: quote.end, end: sentence.end };
      const changed = after.end - after.start > 20 ? typo(text.slice(after.start, after.end), draw) : null;
      return changed === null ? null : { text: replace(text, after, changed), truth: quote };
    },
  },
  {
    name: 'figure corrected',
    expects: 'found',
    apply: (text, quote, _sentence, draw) => {
      const words = text.slice(quote.start, quote.end);
      const figures = [...words.matchAll(/\d+/g)];
      const figure = figures[draw(Math.max(1, figures.length))];
      if (!figure) return null;
      const changed = String(Number(figure[0]) + 1 + draw(3));
      return inQuote(text, quote, words.slice(0, figure.index) + changed + words.slice(figure.index + figure[0].length));
    },
  },
  {
    name: 'gendered form',
    expects: 'found',
    apply: (text, quote) => {
      const words = text.slice(quote.start, quote.end);
      const rule = gendered.find(([pattern]) => pattern.test(words));
      return rule ? inQuote(text, quote, words.replace(rule[0], rule[1])) : null;
    },
  },
  {
    name: 'quotes, dashes, soft hyphens',
    expects: 'found',
    apply: (text, quote, _sentence, draw) => {
      // The same edit on the three parts keeps the place of the quote known.
      const seed = draw(1_000_000);
      const [before, words, after] = [text.slice(0, quote.start), text.slice(quote.start, quote.end), text.slice(quote.end)].map(part =>
        typography(part, random(seed)),
      );
      if (before === undefined || words === undefined || after === undefined || words === text.slice(quote.start, quote.end)) return null;
      return { text: before + words + after, truth: { start: before.length, end: before.length + words.length } };
    },
  },
  {
    name: 'last third rewritten',
    expects: 'found',
    apply: (text, quote, sentence, draw) => {
      const from = sentence.start + Math.ceil(((sentence.end - sentence.start) * 2) / 3);
      const cut = text.indexOf(' ', from) + 1;
      if (cut === 0 || cut >= sentence.end || quote.start >= cut) return null;
      const by = rewritings[draw(rewritings.length)] ?? '';
      const isWithin = quote.end <= cut;
      return {
        text: text.slice(0, cut) + by + text.slice(sentence.end),
        truth: isWithin ? quote : { start: quote.start, end: cut + by.length },
      };
    },
  },
  {
    name: 'sentence deleted',
    expects: 'orphaned',
    apply: (text, _quote, sentence) => ({ text: text.slice(0, sentence.start) + text.slice(sentence.end).replace(/^ /, ''), truth: null }),
  },
  {
    name: 'paragraph deleted',
    expects: 'orphaned',
    apply: (text, quote) => ({ text: withoutParagraph(text, paragraphOf(text, quote.start)), truth: null }),
  },
];
