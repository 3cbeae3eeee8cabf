import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { glimpse } from '../../utils/article/glimpse.ts';
import { devFolder, loadPages, shortFolder } from '../eval/pages.ts';
import { pages } from '../fixtures/detection/pages.ts';

/** A labelled text as the detector sees it; `batch` names its author: a file of texts, or the first letters of a page's name. */
export interface Text {
  batch: string;
  isEgov: boolean;
  headline: string;
  about: string;
  text: string;
}

const folder = resolve(import.meta.dirname, '../fixtures/detection');

function seenOn(html: string, url: string): Pick<Text, 'headline' | 'about' | 'text'> {
  const { window } = new JSDOM(html);
  const { headline, about, text } = glimpse(window.document, url);
  window.close();
  return { headline, about, text };
}

/** The labelled short texts of one file. */
function textsOf(file: string): Text[] {
  const data = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Record<string, string[][]>;
  return ['egov', 'other'].flatMap(kind =>
    (data[kind] ?? []).map(([headline = '', text = '']) => ({
      batch: file.replace('.json', ''),
      isEgov: kind === 'egov',
      headline,
      about: '',
      text,
    })),
  );
}

/** Texts by somebody who knew no list, which nothing was ever learnt from. */
export const unseenTexts = (): Text[] => textsOf('unseen.json');

/**
 * Texts of others that may be learnt from but not kept here: a file of one JSON object a line, `{"isEgov": …, "headline": …, "text": …}`. Throws
 * where the file cannot be read or a line is none.
 */
export const textsOfOthers = (path: string): Text[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Text => ({ ...JSON.parse(line), batch: ofOthers, about: '' }));
/** The batch of those. */
export const ofOthers = 'others';
/** What others wrote against it weighs half as much as ours, which is near it by intent. */
export const weightOfOthers = 0.25;

/** All labelled short texts and all pages of the dev part, the small ones too, that carry an article; a page that carries none is judged by its form. */
export function textsOfAll(): Text[] {
  const files = readdirSync(folder)
    .filter(file => /^texts.*\.json$/.test(file))
    .sort();
  const short = files.flatMap(textsOf);
  const long = [...loadPages(devFolder), ...loadPages(shortFolder)]
    .filter(({ gold }) => gold.isArticle)
    .map(({ name, html, gold }) => ({
      batch: `page-${name.split('-')[0]}`,
      isEgov: gold.isEgov,
      ...seenOn(html, gold.url ?? ''),
    }));
  const shaped = pages.filter(page => page.isArticle).map(({ html, url }) => ({ batch: 'shapes', isEgov: true, ...seenOn(html, url) }));
  return [...short, ...long, ...shaped];
}
