import { JSDOM, VirtualConsole } from 'jsdom';

/** A document of the markup, at an address of its own; scripts do not run. */
export function parse(html: string, url = 'https://www.beispiel.example/artikel/'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

const parser = new new JSDOM('').window.DOMParser();

/** A document of the markup, quickly made, for tests that need many; it has no window and no styles. */
export const parseQuickly = (html: string): Document => parser.parseFromString(html, 'text/html');

/** A page with navigation and footer around `article`, which is the content of its `<main>`. */
export function page(article: string, head = ''): Document {
  return parse(`<!doctype html><html lang="de"><head><title>Beispiel</title>${head}</head><body>
<header><nav><a href="/">Start</a> <a href="/themen">Themen</a></nav></header>
<main>${article}</main><footer><a href="/impressum">Impressum</a></footer></body></html>`);
}

const sentence = 'Die Verwaltung führt das neue Verfahren in allen Ämtern ein und schult dafür ihre Beschäftigten. ';

/** A paragraph of about `length` characters of running German. */
export const prose = (length = 280): string => sentence.repeat(Math.ceil(length / sentence.length)).trim();
