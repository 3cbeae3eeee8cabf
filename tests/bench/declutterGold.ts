import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A unit of editorial text that must stay visible. */
export interface Unit {
  kind: 'summary' | 'headline' | 'p';
  text: string;
}

/** One saved page with what its publisher's parser knows about it. */
export interface GoldPage {
  id: string;
  url: string;
  html: string;
  /** Every known version of the labels; the one that fits the page best counts. */
  versions: { units: Unit[]; images: { path: string; isCover: boolean }[] }[];
}

interface Version {
  body?: { summary?: string[]; sections?: { headline?: string[]; paragraphs?: string[] }[] };
  images?: { versions?: { url: string }[]; is_cover?: boolean }[];
}

/** The pages of a folder in the layout of fundus' parser tests: NAME_DATE.html.gz, NAME.json, meta.info. */
export function loadGold(folder: string): GoldPage[] {
  const meta = JSON.parse(readFileSync(join(folder, 'meta.info'), 'utf8')) as Record<string, { url: string }>;
  return readdirSync(folder)
    .filter(name => name.endsWith('.html.gz'))
    .sort()
    .flatMap(name => {
      const label = join(folder, `${name.replace(/_\d{4}_\d{2}_\d{2}.*$/, '')}.json`);
      if (!existsSync(label)) return [];
      const gold = JSON.parse(readFileSync(label, 'utf8')) as Record<string, Version>;
      return [
        {
          id: name.replace('.html.gz', ''),
          url: meta[name]?.url ?? 'https://unknown.example/',
          html: gunzipSync(readFileSync(join(folder, name))).toString('utf8'),
          versions: Object.values(gold).map(version => ({
            units: [
              ...(version.body?.summary ?? []).map(text => ({ kind: 'summary' as const, text })),
              ...(version.body?.sections ?? []).flatMap(({ headline = [], paragraphs = [] }) => [
                ...headline.map(text => ({ kind: 'headline' as const, text })),
                ...paragraphs.map(text => ({ kind: 'p' as const, text })),
              ]),
            ].filter(({ text }) => squash(text) !== ''),
            images: (version.images ?? []).flatMap(image =>
              (image.versions ?? []).map(({ url }) => ({ path: lastSegments(url), isCover: image.is_cover ?? false })),
            ),
          })),
        },
      ];
    });
}

/** Text without anything invisible, so that line breaks and markup do not matter. */
export const squash = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');

/** The end of an image's address: enough to meet it again in `src` or `srcset`. */
export const lastSegments = (url: string): string => (url.split(/[?#]/)[0] ?? '').split('/').slice(-2).join('/');
