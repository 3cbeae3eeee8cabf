import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import type { Annotation, ClippingWhole } from '../clippings/types.ts';
import type { ExportedFile, ExportFormat, ExportOptions } from './types.ts';
import { citation, collectionName, distinct, figureInWords, fileName, linkTo, meaningName, stateName, wellFormed } from './wording.ts';

const mime = 'text/markdown;charset=utf-8';

/** One Markdown file with YAML front matter (Obsidian's properties) per article; several come as a ZIP archive. */
export const markdown: ExportFormat = {
  id: 'markdown',
  labelKey: 'exportMarkdown',
  extension: 'md',
  mime,
  isLossless: false,
  export: (wholes, options) => markdownFiles('Markdown', wholes, options, whole => markdownOf(whole, options)),
};

/** One Markdown file per article, written by `write`; several come as a ZIP archive named after `what`. */
export function markdownFiles(
  what: string,
  wholes: readonly ClippingWhole[],
  options: ExportOptions,
  write: (whole: ClippingWhole) => string,
): ExportedFile {
  const names = distinct(wholes.map(({ clipping }) => fileName(clipping.title, 'md')));
  const [first] = wholes;
  if (wholes.length === 1 && first) return { name: names[0] ?? 'Artikel.md', mime, content: write(first) };
  const files = Object.fromEntries(wholes.map((whole, index) => [names[index] ?? `${index}.md`, strToU8(write(whole))]));
  const content = zipSync(files, { level: 6, mtime: options.now }) as Uint8Array<ArrayBuffer>;
  return { name: collectionName(what, options, 'zip'), mime: 'application/zip', content };
}

/** One article as Markdown. */
export function markdownOf(whole: ClippingWhole, options: ExportOptions): string {
  const { clipping, annotations } = whole;
  const { translate } = options;
  const figures = whole.mentions.flatMap(({ entity, sentence }) => (entity.kind === 'figure' ? [{ figure: entity, sentence }] : []));
  const parts = [
    `---\n${frontMatter(whole, options)}---`,
    `# ${escaped(clipping.title)}`,
    escaped(citation(clipping, options)),
    ...(clipping.note === '' ? [] : [`## ${translate('clippingNote')}`, clipping.note]),
    ...(annotations.length === 0
      ? []
      : [`## ${translate('annotations')}`, ...annotations.map(row => annotationOf(row, clipping.url, options))]),
    ...(figures.length === 0
      ? []
      : [
          `## ${translate('kindFigures')}`,
          figures
            .map(({ figure, sentence }) => `- **${escaped(figureInWords(figure, options))}** – ${escaped(oneLine(sentence))}`)
            .join('\n'),
        ]),
    ...(options.includeText ? [`## ${translate('exportFullText')}`, textOf(clipping.text)] : []),
  ];
  return `${wellFormed(parts.join('\n\n'))}\n`;
}

/** The properties of an article as YAML, ending with a line break. */
export function frontMatter({ clipping, mentions }: ClippingWhole, options: ExportOptions): string {
  const officials = new Map<string, string | null>();
  for (const { entity } of mentions) {
    if (entity.kind === 'official') officials.set(entity.person, officials.get(entity.person) ?? entity.role);
  }
  const properties = {
    title: clipping.title,
    url: clipping.url,
    author: clipping.byline,
    site: clipping.siteName,
    published: clipping.published?.slice(0, 10) ?? null,
    clipped: clipping.createdAt.slice(0, 10),
    series: clipping.series?.name ?? null,
    part: clipping.series?.part ?? null,
    states: clipping.facts.states.map(code => stateName(code, options)),
    officials: [...officials].map(([person, role]) => (role === null ? person : `${person} (${role})`)),
    tags: clipping.tags.map(obsidianTag),
  };
  const known = Object.entries(properties).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  // Strings that look like dates or numbers are quoted by the library; a date by itself stays a date.
  return wellFormed(stringify(Object.fromEntries(known), { lineWidth: 0 }));
}

/** Obsidian's tags know letters, digits, `_`, `-` and `/`, and not digits alone. */
export function obsidianTag(tag: string): string {
  const safe = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(safe) ? `_${safe}` : safe;
}

function annotationOf(annotation: Annotation, url: string, options: ExportOptions): string {
  const quote = annotation.anchor?.quote.exact ?? null;
  const tags = annotation.tags.map(tag => `#${obsidianTag(tag)}`).join(' ');
  const place =
    quote === null
      ? options.translate('noteOnArticle')
      : `[${options.translate('exportToPlace')}](<${linkTo(url, quote).replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const head = [`**${escaped(meaningName(annotation.meaning, options))}**`, place, ...(tags === '' ? [] : [tags])].join(' · ');
  const quoted =
    quote === null
      ? []
      : [
          quote
            .split('\n')
            .map(line => `> ${escaped(line)}`)
            .join('\n'),
        ];
  return [head, ...quoted, ...(annotation.note === '' ? [] : [annotation.note])].join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that are not ours as plain text in Markdown: nothing in them is read as markup. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>~|$^=]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/(^|\s)#(?=\S)/g, '$1\\#');
}

/** The page text as Markdown paragraphs. */
export function textOf(text: string): string {
  return text
    .split('\n')
    .map(escaped)
    .filter(line => line !== '')
    .join('\n\n');
}
