import { kindAlone } from './authorLabels.ts';
import { isLinked } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import type { Series } from './types.ts';
import { classOf } from './visibility.ts';

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const numberWords = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const ordinals = [
  'ersten?r?',
  'zweite[rn]?',
  'dritte[rn]?',
  'vierte[rn]?',
  'fünfte[rn]?',
  'sechste[rn]?',
  'siebte[rn]?',
  'achte[rn]?',
  'neunte[rn]?',
  'zehnte[rn]?',
];

function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (/^[IVXLC]+$/.test(text)) {
    return [...text].reduce((sum, letter, index, letters) => {
      const value = romanValues[letter] ?? 0;
      return sum + (value < (romanValues[letters[index + 1] ?? ''] ?? 0) ? -value : value);
    }, 0);
  }
  const lower = text.toLowerCase();
  const at = numberWords.indexOf(lower);
  if (at >= 0) return at + 1;
  const ordinal = ordinals.findIndex(source => new RegExp(`^${source}$`).test(lower));
  return ordinal < 0 ? null : ordinal + 1;
}

const number = String.raw`(\d{1,3}|[IVXLC]{1,6}|[Ee]ins|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf)(?![\p{L}\d]|\.\d)`;
const of = String.raw`(?:\s*(?:von|/|aus)\s*\d{1,3})?`;
const part = String.raw`(?:Teil|Folge|Episode|Part|Tl\.)\s*${number}${of}(?=\s*(?:[):,;.|·–—!?-]|$|der\s|des\s|unserer\s|aus\s|in\s))`;
const series = '(?:(?:\\p{L}+-?)?(?:[Ss]erie|[Rr]eihe))';
const quoted = `[„“"»‚'›]([^“”"«»‘'‹]{3,80})[“”"«‘'‹]`;

interface Pattern {
  regex: RegExp;
  /** Which groups hold name and number. */
  name: number;
  part: number;
}

const ordinal = String.raw`(?:(\d{1,2})\.|(?<!\p{L})(ersten?r?|zweite[rn]?|dritte[rn]?|vierte[rn]?|fünfte[rn]?|sechste[rn]?|siebte[rn]?|achte[rn]?|neunte[rn]?|zehnte[rn]?))`;

const patterns: Pattern[] = [
  {
    regex: new RegExp(
      String.raw`${ordinal}\s+(?:Teil|Folge|Beitrag)\s+(?:der|unserer|einer|aus der|in der)\s+(?:\p{L}+en\s+)?${series}\s*:?\s*${quoted}`,
      'u',
    ),
    name: 3,
    part: 1,
  },
  { regex: new RegExp(String.raw`\(([^()]{3,60}?)\s*[,:–-]\s*${part}\)`, 'u'), name: 1, part: 2 },
  { regex: new RegExp(String.raw`${part}\s*(?:der|unserer|einer|aus der|in der)\s+${series}\s*:?\s*${quoted}`, 'u'), name: 2, part: 1 },
  { regex: new RegExp(String.raw`${part}\s*(?:der|unserer|aus der)\s+${series}\s*:?\s+(\p{L}[^.!?|]{2,60})$`, 'u'), name: 2, part: 1 },
  { regex: new RegExp(String.raw`(?<=^|[\s(])${series}\s*:?\s*${quoted}\s*[,:;|·–—(-]*\s*${part}`, 'u'), name: 1, part: 2 },
  {
    regex: new RegExp(String.raw`(?<=^|[\s(])${series}\s*:?\s*${quoted}\s*[,:;|·–—-]*\s*\((\d{1,2})(?:\s*(?:/|von)\s*\d{1,3})?\)`, 'u'),
    name: 1,
    part: 2,
  },
  { regex: new RegExp(String.raw`^(.{3,90}?)\s*[,:;|·–—(/-]*\s*\(?${part}(?![^,:;|·–—()]*(?:der|des)\s)\)?`, 'u'), name: 1, part: 2 },
  { regex: /^(.{3,90}?)\s*[,:;|·–—-]?\s*\((\d{1,2})\s*(?:\/|von)\s*\d{1,3}\)/u, name: 1, part: 2 },
  {
    regex:
      /^(?:Zur |Unsere |Neue )?(?:Serie|Reihe|Artikelserie|Themenreihe)\s*:?\s+(.{3,80}?)\s*[,:;|·–—-]?\s*\(?(?:Teil\s+)?(\d{1,2})\)?$/u,
    name: 1,
    part: 2,
  },
];

const tidy = (name: string): string =>
  name
    .replace(new RegExp(`^(?:(?:Zur|Unsere|Die|Neue|Aus der)\\s+)?${series}(?![\\p{L}-])\\s*[:–-]?\\s*`, 'iu'), '')
    .replace(/^[„“"»‚'›(\s]+|[“”"«‘'‹,;:|·–—()\s/-]+$/gu, '')
    .trim();

/** The series and part named in one line ("Die Bilanz, Teil 5", "Folge 3 der Serie „Netze“", "Netze (5/16)"), or null. */
export function seriesIn(line: string): Series | null {
  if (
    /newsletter|ausgabe|staffel/i.test(line) ||
    !/(?:teil|folge|episode|part|serie|reihe)(?!\p{Ll})|\(\d{1,2}\s*(?:\/|von)\s*\d/iu.test(line)
  )
    return null;
  for (const { regex, name, part: at } of patterns) {
    const match = regex.exec(line);
    if (match === null) continue;
    const value = numberOf(match[at] ?? match[at + 1] ?? '');
    const clean = tidy(match[name] ?? '');
    if (value !== null && value > 0 && clean.length > 2) return { name: clean, part: value };
  }
  return null;
}

const partAlone = new RegExp(String.raw`^[(\s]*(?:${part}|\((\d{1,2})\s*(?:/|von)\s*\d{1,2}\))`, 'u');
const ordinalPart = /(?:^|\s)(\d{1,2})\.\s+(?:Teil|Folge)\b|(?:^|\s)(\p{L}+ter?)\s+Teil\b/u;
const partAtEnd = new RegExp(String.raw`[\s,:;|·–—(-]${part}\)?\s*$`, 'u');
const nameAlone = new RegExp(String.raw`(?<=^|[\s(])(?:${series})\s*:?\s*(?:${quoted}|:\s*([^.!?|]{3,60}))$`, 'u');

const seriesSentence = new RegExp(
  String.raw`(?:(?:Teil|Folge)\s+[\p{L}\d]{1,8}|[\p{L}\d]+\.?\s+(?:Teil|Folge))(?:\s+von\s+\d{1,2})?\s+(?:der|unserer|einer)\s+(?:\p{L}+en\s+)?${series}\s*:?\s*${quoted}`,
  'u',
);

/**
 * The series the article belongs to: named in one line of title, kicker and their neighbours, or in two ("Serie „Netze“" and
 * "Folge 3 von 16"). Numbered newsletters are none.
 */
export function readSeries(
  title: string,
  kicker: string | null,
  { head, tail }: Surroundings,
  pageTitle: string,
  body: readonly string[] = [],
  around: readonly string[] = [],
): Series | null {
  const near = head.filter(segment => !(isLinked(segment) && segment.text.length > 70)).map(segment => segment.text);
  const lines = [title, kicker ?? '', ...near];
  for (const [index, line] of lines.entries()) {
    // "(1/5)" beside an article may count pictures or pages.
    const isCount = !/\S\s+\S+.*\(\d/.test(line) || /bild|foto|galerie|seite/i.test(line);
    if (index > 1 && isCount && !/teil|folge|episode|serie|reihe/i.test(line)) continue;
    const found = seriesIn(line);
    if (found !== null) return found;
  }
  // "Dies ist der dritte Teil unserer Serie „Netze“." may stand anywhere in the article.
  for (const text of [...tail.map(segment => segment.text), ...body]) {
    const sentence = text.length < 600 ? seriesSentence.exec(text)?.[0] : undefined;
    const found = sentence === undefined ? null : seriesIn(sentence);
    if (found !== null) return found;
  }
  const names = [...lines, ...tail.map(segment => segment.text)].flatMap(line => {
    const match = nameAlone.exec(line.trim());
    return match === null ? [] : [tidy(match[1] ?? match[2] ?? '')];
  });
  const parts = lines.flatMap(line => {
    const match = partAlone.exec(line) ?? partAtEnd.exec(line) ?? ordinalPart.exec(line);
    return numberOf(match?.[1] ?? match?.[2] ?? '') ?? [];
  });
  const [name] = names;
  const [value] = parts;
  if (name !== undefined && name !== '' && value !== undefined && value > 0) return { name, part: value };
  const tellsOfSeries = around.some(text => text.length < 200 && aboutSeries.test(text));
  return seriesByKicker(kicker, head, tellsOfSeries) ?? seriesIn(pageTitle);
}

/** "Alle Teile der Serie", "Teil 1: Der Stempel": what stands in the box of a series. */
const aboutSeries = new RegExp(`(?<![\\p{L}-])(?:${series}n?|Alle (?:Teile|Folgen)|(?:Teil|Folge) \\d{1,2}:)(?![\\p{L}-])`, 'u');

const counts =
  /(?:Kommentare?|Bilder|Fotos|Videos?|Beiträge|Artikel|Meldungen|Antworten|Termine|Treffer|Downloads?|Leserbriefe?|Themen|Links)$/i;

/** "Signaturen im Amt (III)" above the headline, or "Mein Arbeitsplatz" with "Folge 17" in a line of its own. */
function seriesByKicker(kicker: string | null, head: Surroundings['head'], tellsOfSeries: boolean): Series | null {
  const named = head.filter(({ element }) => /serie|reihe|folge/i.test(classOf(element))).map(({ text }) => text);
  for (const line of [kicker ?? '', ...named]) {
    const match = /^(.{3,60}?)\s*\(([IVX]{1,5})\)$/u.exec(line);
    const value = numberOf(match?.[2] ?? '');
    if (match !== null && value !== null) return { name: tidy(match[1] ?? ''), part: value };
  }
  // "Siegel im Amt (3)" where the page tells of a series elsewhere; "Fotos (3)" counts things.
  const numbered = /^(.{3,60}?)\s*\((\d{1,2})\)$/u.exec(kicker ?? '');
  if (numbered !== null && tellsOfSeries && !counts.test(numbered[1] ?? ''))
    return { name: tidy(numbered[1] ?? ''), part: Number(numbered[2]) };
  const counted = head.find(({ text }) => /^(?:Teil|Folge) \d{1,3}$/.test(text));
  const value = numberOf(/\d+/.exec(counted?.text ?? '')?.[0] ?? '');
  const isName = kicker !== null && !kindAlone.test(kicker) && !/podcast|newsletter|\d/i.test(kicker);
  return isName && value !== null ? { name: tidy(kicker), part: value } : null;
}
