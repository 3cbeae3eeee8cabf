import { extract } from '../../utils/article/extract.ts';
import { parseQuickly, prose } from './parse.ts';

/** What a case places on its page; the rest is a headline and three paragraphs. */
export interface Parts {
  head?: string;
  /** In the head of the site, above the article. */
  site?: string;
  above?: string;
  headline?: string;
  below?: string;
  end?: string;
  beside?: string;
}

/** A page with the parts in the places their names tell, quickly parsed. */
export const pageOf = ({
  head = '',
  site = '',
  above = '',
  headline = '<h1>Das Land zählt seine Daten neu</h1>',
  below = '',
  end = '',
  beside = '',
}: Parts) =>
  parseQuickly(`<!doctype html><html lang="de"><head><title>Das Land zählt seine Daten neu | Amtsblick</title>${head}</head><body>
<header>${site}<nav><a href="/">Start</a> <a href="/themen">Themen</a></nav></header><main><article>${above}${headline}${below}
<p>${prose()}</p><p>${prose(400)}</p><p>${prose()}</p>${end}</article>${beside}</main><footer>© 2024 Amtsblick</footer></body></html>`);

/** The names in the byline read from a page with these parts. */
export const bylineOf = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').byline;

export const ldOf = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Das Land zählt seine Daten neu', ...fields })}</script>`;

export type Read = ReturnType<typeof extract>;
