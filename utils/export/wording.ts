import type { Clipping, Meaning } from '../clippings/types.ts';
import type { FigureMention, Qualifier } from '../entities/types.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { amountIn } from './amount.ts';
import type { ExportKey, ExportOptions } from './types.ts';

const meaningKeys: Record<Meaning, ExportKey> = {
  fact: 'meaningFact',
  quote: 'meaningQuote',
  question: 'meaningQuestion',
  'follow-up': 'meaningFollowUp',
  contradiction: 'meaningContradiction',
};

const qualifierKeys: Record<Exclude<Qualifier, 'exact'>, ExportKey> = {
  approx: 'qualifierApprox',
  over: 'qualifierOver',
  under: 'qualifierUnder',
  upto: 'qualifierUpto',
  atleast: 'qualifierAtleast',
};

/** The user's name for a meaning, or ours. */
export function meaningName(meaning: Meaning, { meaningNames, translate }: ExportOptions): string {
  return meaningNames[meaning] ?? translate(meaningKeys[meaning]);
}

/** The name of a Land, '' for none. */
export function stateName(code: StateCode | null, { translate }: ExportOptions): string {
  return code === null ? '' : translate(`state${code.slice(3)}` as ExportKey);
}

/** A date in words ('27. Februar 2026'), or in digits ('27.02.2026'); what is no date stays as it is. */
export function dateIn(time: string | null, { locale }: Pick<ExportOptions, 'locale'>, style: 'long' | 'short'): string {
  if (time === null) return '';
  const [year, month, day] = time.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return time;
  const date = new Date(Date.UTC(year, month - 1, day));
  const options: Intl.DateTimeFormatOptions =
    style === 'long' ? { day: 'numeric', month: 'long', year: 'numeric' } : { day: '2-digit', month: '2-digit', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

/** 'rund 20.000 Arbeitsplätze', '3–5 Prozent', '12,5 Millionen Euro'. */
export function figureInWords(figure: FigureMention, { locale, translate }: ExportOptions): string {
  const value = amountIn(figure.value, locale);
  const amount = figure.qualifier === 'exact' ? value : translate(qualifierKeys[figure.qualifier], value);
  return [amount, figure.unit, figure.noun].filter(part => part !== null && part !== '').join(' ');
}

/** The word for a qualifier by itself, '' for an exact figure. */
export function qualifierName(qualifier: Qualifier, { translate }: ExportOptions): string {
  return qualifier === 'exact' ? '' : translate(qualifierKeys[qualifier], '').trim();
}

/**
 * How German offices cite: Autor: Titel. Medium, Datum, URL (abgerufen am …). What is unknown is left out with its punctuation;
 * without an author the title stands first. The day of access is the day the clipping was last read.
 */
export function citation(clipping: Clipping, options: ExportOptions): string {
  const { byline, title, siteName, published, url, updatedAt } = clipping;
  const authors = byline.length > 3 ? `${byline[0]} u. a.` : byline.join(', ');
  const heading = title.trim() === '' ? url : title.trim();
  const place = [siteName, dateIn(published, options, 'long'), url].filter(part => part !== null && part !== '').join(', ');
  const accessed = options.translate('citationRetrieved', dateIn(updatedAt, options, 'long'));
  return `${authors === '' ? '' : `${authors}: `}${heading}${/[.!?…]["“”»«]?$/.test(heading) ? '' : '.'} ${place} (${accessed}).`;
}

/**
 * A link to the place of a quote on its page (https://wicg.github.io/scroll-to-text-fragment/): the quote itself, or the first and last
 * words of a long one; the page's address alone where there is no quote.
 */
export function linkTo(url: string, exact: string | null): string {
  const base = url.replace(/#.*$/s, '');
  const quote = (exact ?? '').replace(/\s+/g, ' ').trim();
  if (quote === '' || !/^https?:/i.test(base)) return base;
  // Across blocks only a range can match, and each end must lie within one block.
  const blocks = (exact ?? '').trim().split(/\s*\n\s*/);
  const first = (blocks[0] ?? '').split(/\s+/);
  const last = (blocks.at(-1) ?? '').split(/\s+/);
  const isLong = blocks.length > 1 || quote.length > 200;
  const fragment = isLong ? `${encoded(first.slice(0, 6).join(' '))},${encoded(last.slice(-6).join(' '))}` : encoded(quote);
  return `${base}#:~:text=${fragment}`;
}

function encoded(text: string): string {
  // A lone surrogate has no encoding; in a fragment directive a hyphen is syntax.
  return encodeURIComponent(wellFormed(text)).replace(/-/g, '%2D');
}

/** A file name that every system takes: the wish without forbidden characters, at most 80 long, never empty. */
export function fileName(wish: string, extension: string): string {
  const safe = wellFormed(wish)
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|#^[\]]+/gu, ' ')

    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const short = [...safe]
    .slice(0, 80)
    .join('')
    .trim()
    .replace(/[. ]+$/, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return `${short === '' || reserved ? `Artikel${reserved ? ` ${short}` : ''}` : short}.${extension}`;
}

/** The same names with a number behind those that would collide, letter case and all. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const dot = name.lastIndexOf('.');
    let one = name;
    for (let n = 2; taken.has(one.toLowerCase()); n++) one = `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
    taken.add(one.toLowerCase());
    return one;
  });
}

/** 'Amtslupe 2026-03-02 Zahlen.csv'. */
export function collectionName(what: string, { now }: ExportOptions, extension: string): string {
  return fileName(`Amtslupe ${now.slice(0, 10)} ${what}`, extension);
}

/** Half surrogate pairs, which no encoding can write, as U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
