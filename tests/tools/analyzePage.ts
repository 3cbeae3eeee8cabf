import { JSDOM, VirtualConsole } from 'jsdom';
import { clutterOf, findClutter, marker } from '../../utils/article/declutter.ts';
import { detect } from '../../utils/article/detect.ts';
import { readArticle } from '../../utils/article/extract.ts';
import { secondOpinion } from '../../utils/article/secondOpinion.ts';
import { siteRuleOf } from '../../utils/article/sites/siteRule.ts';
import type { Clutter, Reason, Series } from '../../utils/article/types.ts';
import { recognize } from '../../utils/entities/recognize.ts';

/** What `npm run analyze` says of one page; every offset refers to `text`, the body of the page text. */
export interface Analysis {
  url: string;
  isEgov: boolean;
  isArticle: boolean;
  score: number;
  reasons: Reason[];
  title: string;
  kicker: string | null;
  byline: string[];
  published: string | null;
  series: Series | null;
  articleId: string | null;
  lang: string | null;
  text: string;
  states: { start: number; end: number; code: string }[];
  officials: { start: number; end: number; person: string; role: string | null; state: string | null }[];
  figures: { start: number; end: number; value: number | [number, number]; unit: string | null; qualifier: string; noun: string | null }[];
  quotes: { start: number; end: number; speaker: string | null; indirect: boolean }[];
  clutter: Clutter[];
}

/** Analyses a saved page: detection, extraction, clutter, entities. `url` is the page's address, null where only the page may know it. */
export function analyzePage(html: string, url: string | null): Analysis {
  const window = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url === null ? {} : { url }) }).window;
  const { document } = window;
  const address = url ?? document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? '';
  const detection = detect(document, address);
  const site = siteRuleOf(document, address);
  const findings = findClutter(document, { site, root: null });
  const clutter = findings.map(clutterOf);
  // As in the browser: what is hidden is not read.
  for (const { element, kind } of findings) element.setAttribute(marker, kind);
  const { article } = readArticle(document, url ?? '', secondOpinion);
  const text = article.text.slice(0, article.bodyEnd);
  // As in the browser: the headline behind the body tells whom the article is about; what is found is reported for the body alone.
  const entities = recognize(article).filter(({ end }) => end <= article.bodyEnd);
  window.close();
  const { title, kicker, byline, published, series, articleId, lang } = article;
  const analysis: Analysis = {
    url: article.url,
    ...detection,
    ...{ title, kicker, byline, published, series, articleId, lang, text },
    ...{ states: [], officials: [], figures: [], quotes: [], clutter },
  };
  for (const entity of entities) {
    const { start, end } = entity;
    switch (entity.kind) {
      case 'state':
        analysis.states.push({ start, end, code: entity.code });
        break;
      case 'official':
        analysis.officials.push({ start, end, person: entity.person, role: entity.role, state: entity.state });
        break;
      case 'figure':
        analysis.figures.push({ start, end, value: entity.value, unit: entity.unit, qualifier: entity.qualifier, noun: entity.noun });
        break;
      case 'quote':
        // Reported speech is offered in the extension, but is no quote for the annotation guideline.
        if (!entity.indirect) analysis.quotes.push({ start, end, speaker: entity.speaker, indirect: false });
        break;
    }
  }
  return analysis;
}
