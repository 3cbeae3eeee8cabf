import type { Clipping } from '../clippings/types.ts';
import type { ExportFormat } from './types.ts';
import { collectionName, wellFormed } from './wording.ts';

/** A name for a bibliography: a person's in parts, an office's or editorial team's whole. */
export type Author = { family: string; given: string } | { literal: string };

const corporate =
  /\b(?:redaktion|agentur|ministerium|amt|gmbh|ag|e\.\s?v|verband|verlag|dpa|afp|kna|epd|reuters|institut|stiftung|universität|stadt|land|bund|presse|team|news|online|magazin)\b|(?:ministerium|agentur|redaktion|verband|verlag|stelle|kanzlei|behörde|amt)(?:s|en)?(?=\s|$)|[&@{}\d/]/iu;
const particle = /^(?:von|vom|van|zu|zum|zur|de|del|della|di|da|do|dos|du|der|den|ten|ter|le|la|al|el)$/i;
/** By German law part of the surname, and the first of it. */
const nobility =
  /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin|Baroness|Fürst|Fürstin|Prinz|Prinzessin|Herzog|Herzogin|Ritter|Edler|Edle)$/;
const degree = /^(?:Dr|Prof|Professor(?:in)?|Dipl|PD|Priv|Doz|med|jur|phil|rer|nat|pol|oec|Ing|h|c|mult|habil|Univ)\.?(?:-\p{L}+\.?)*$/u;

/**
 * Splits a byline's name; particles and titles of nobility stay with the family name, which is everything from the first of them on.
 * Academic degrees belong into no bibliography.
 */
export function authorOf(name: string): Author {
  const whole = name.replace(/\s+/g, ' ').trim();
  const all = whole.split(' ');
  const begin = all.findIndex(word => !degree.test(word));
  const words = begin > 0 && all[0] !== undefined && /\.|^PD$|^Professor/.test(all[0]) ? all.slice(begin) : all;
  if (words.length < 2 || words.length > 8 || corporate.test(name)) return { literal: whole };
  const first = words.findIndex((word, place) => place > 0 && place < words.length - 1 && (particle.test(word) || nobility.test(word)));
  // Many words without one that joins them are no name of a person.
  if (first < 0 && words.length > 6) return { literal: whole };
  const at = first < 0 ? words.length - 1 : first;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** A name as CSL has it: lower-case particles by themselves, since a German bibliography sorts without them. */
function cslAuthor(name: string) {
  const author = authorOf(name);
  if (!('family' in author)) return author;
  const words = author.family.split(' ');
  const at = words.findIndex(
    (word, place) => place === words.length - 1 || !(particle.test(word) || word === 'und') || /^\p{Lu}/u.test(word),
  );
  if (at <= 0) return author;
  return { family: words.slice(at).join(' '), given: author.given, 'non-dropping-particle': words.slice(0, at).join(' ') };
}

/** Keys that LaTeX takes: letters and digits of family name, year and first word of the title; equal ones get a letter. */
function keysOf(clippings: readonly Clipping[]): string[] {
  const taken = new Map<string, number>();
  return clippings.map(({ byline, published, title, host }) => {
    const [name] = byline;
    const author = name === undefined ? null : authorOf(name);
    const who = author === null ? host : 'family' in author ? author.family : author.literal;
    const word = title.split(/[^\p{L}]+/u).find(one => one.length > 3) ?? '';
    const key = `${ascii(who).slice(0, 30) || 'anonym'}${published?.slice(0, 4) ?? ''}${ascii(word).slice(0, 20)}`;
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return times === 0 ? key : `${key}-${times + 1}`;
  });
}

function ascii(text: string): string {
  const spelled = text.replace(/[äöüÄÖÜß]/g, one => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' })[one] ?? one);
  return spelled
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const latexSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, sign => latexSigns[sign] ?? `\\${sign}`);
}

/** BibLaTeX: one @online per article. */
export const biblatex: ExportFormat = {
  id: 'biblatex',
  labelKey: 'exportBiblatex',
  extension: 'bib',
  mime: 'application/x-bibtex;charset=utf-8',
  isLossless: false,
  export: (wholes, options) => {
    const clippings = wholes.map(whole => whole.clipping);
    const keys = keysOf(clippings);
    const content = clippings.map((clipping, index) => biblatexEntry(clipping, keys[index] ?? '')).join('\n');
    return { name: collectionName('Literatur', options, 'bib'), mime: biblatex.mime, content };
  },
};

function biblatexEntry(clipping: Clipping, key: string): string {
  const authors = clipping.byline
    .map(authorOf)
    .map(author => ('family' in author ? `${latex(author.family)}, ${latex(author.given)}` : `{${latex(author.literal)}}`));
  const fields: [string, string][] = [
    ['author', authors.join(' and ')],
    ['title', latex(clipping.title)],
    ['organization', latex(clipping.siteName ?? '')],
    ['date', clipping.published?.slice(0, 10) ?? ''],
    // In a url field LaTeX reads everything but these as it stands.
    ['url', encodedUrl(clipping.url)],
    ['urldate', clipping.updatedAt.slice(0, 10)],
    ['langid', clipping.lang?.startsWith('en') ? 'english' : 'ngerman'],
    ['keywords', clipping.tags.map(tag => latex(tag).replaceAll(',', ' ')).join(', ')],
    ['annotation', latex(clipping.note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name.padEnd(12)} = {${value}},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

function encodedUrl(url: string): string {
  return oneLine(url).replace(/[{}\\^~"<> ]/g, encodeURIComponent);
}

/** RIS: one NEWS per article. */
export const ris: ExportFormat = {
  id: 'ris',
  labelKey: 'exportRis',
  extension: 'ris',
  mime: 'application/x-research-info-systems;charset=utf-8',
  isLossless: false,
  export: (wholes, options) => ({
    name: collectionName('Literatur', options, 'ris'),
    mime: ris.mime,
    content: wholes.map(({ clipping }) => risEntry(clipping)).join('\r\n'),
  }),
};

function risEntry(clipping: Clipping): string {
  const authors = clipping.byline.map(authorOf).map(author => ('family' in author ? `${author.family}, ${author.given}` : author.literal));
  const fields: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', clipping.title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', clipping.siteName ?? ''],
    ['PY', clipping.published?.slice(0, 4) ?? ''],
    ['DA', clipping.published?.slice(0, 10).replaceAll('-', '/') ?? ''],
    ['LA', clipping.lang ?? ''],
    ['UR', encodedUrl(clipping.url)],
    ['Y2', clipping.updatedAt.slice(0, 10).replaceAll('-', '/')],
    ...clipping.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', clipping.note],
  ];
  const lines = fields.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== '');
  return `${[...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}`;
}

/** CSL-JSON, for Zotero and pandoc's citeproc. */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  labelKey: 'exportCslJson',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  isLossless: false,
  export: (wholes, options) => {
    const clippings = wholes.map(whole => whole.clipping);
    const keys = keysOf(clippings);
    const items = clippings.map((clipping, index) => cslItem(clipping, keys[index] ?? ''));
    return { name: collectionName('Literatur', options, 'json'), mime: cslJson.mime, content: `${JSON.stringify(items, null, 2)}\n` };
  },
};

function cslItem(clipping: Clipping, id: string) {
  const item = {
    id,
    type: 'article-newspaper',
    title: oneLine(clipping.title),
    author: clipping.byline.map(name => cslAuthor(oneLine(name))),
    'container-title': oneLine(clipping.siteName ?? ''),
    issued: dateParts(clipping.published),
    accessed: dateParts(clipping.updatedAt),
    URL: encodedUrl(clipping.url),
    language: clipping.lang ?? '',
    keyword: clipping.tags.map(oneLine).join(', '),
    note: wellFormed(clipping.note),
  };
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function dateParts(time: string | null) {
  return time === null ? null : { 'date-parts': [time.slice(0, 10).split('-').map(Number)] };
}
