import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gapsIn } from './goldGaps.ts';

/** The hand-checked article of one page. */
export interface GoldPage {
  name: string;
  url: string;
  html: string;
  title: string;
  authors: string[];
  /** ISO 8601, '' where there is none. */
  published: string;
  /** Lead, headings and paragraphs in reading order. */
  units: string[];
  /** Paragraphs and list items of the article that the gold has left out, see `gapsIn`. */
  gaps: string[];
}

interface Version {
  title?: string | null;
  authors?: string[];
  publishing_date?: string | null;
  body?: { summary?: string[]; sections?: { headline?: string[]; paragraphs?: string[] }[] } | null;
}

/** The text without white space and soft hyphens, for looking units up in a page. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD\u200B]/g, '');

const unitsOf = ({ body }: Version): string[] =>
  [
    ...(body?.summary ?? []),
    ...(body?.sections ?? []).flatMap(section => [...(section.headline ?? []), ...(section.paragraphs ?? [])]),
  ].filter(unit => unit.trim() !== '');

const textOf = (html: string): string =>
  squeeze(
    html
      .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:nbsp|shy);/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&quot;/g, '"')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );

/** The pages of a folder laid out as flairNLP/fundus lays out its parser tests: `*.html.gz`, one JSON of gold per publisher, `meta.info`. */
export function readGold(folder: string): GoldPage[] {
  const info = JSON.parse(readFileSync(join(folder, 'meta.info'), 'utf8')) as Record<string, { url: string }>;
  return readdirSync(folder)
    .filter(name => name.endsWith('.html.gz'))
    .sort()
    .flatMap(file => {
      const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const publisher = file.replace(/_\d{4}_\d{2}_\d{2}\.html\.gz$/, '');
      const versions = Object.values(JSON.parse(readFileSync(join(folder, `${publisher}.json`), 'utf8')) as Record<string, Version>);
      const page = textOf(html);
      const found = versions
        .map(version => {
          const units = unitsOf(version);
          const hits = units.filter(unit => page.includes(squeeze(unit).slice(0, 60))).length;
          return { version, units, share: units.length === 0 ? 0 : hits / units.length };
        })
        .sort((a, b) => b.share - a.share)[0];
      if (found === undefined) return [];
      return [
        {
          name: file.replace('.html.gz', ''),
          url: info[file]?.url ?? '',
          html,
          title: found.version.title ?? '',
          authors: found.version.authors ?? [],
          published: found.version.publishing_date ?? '',
          units: found.units,
          gaps: gapsIn(html, found.units),
        },
      ];
    });
}
