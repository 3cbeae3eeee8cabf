import { describe, expect, test } from 'vitest';
import { findBody } from '../../utils/article/body.ts';
import { readArticle } from '../../utils/article/extract.ts';
import { page, parse, prose } from './parse.ts';

const url = 'https://www.beispiel.example/artikel/';

/** Body blocks of the page; running text of the test's own is shortened to "…". */
function blocksOf(html: string, head = ''): string[] {
  const { article } = readArticle(page(html, head), url);
  return article.text
    .slice(0, article.bodyEnd)
    .split('\n')
    .map(line => (line.startsWith('Die Verwaltung führt das neue Verfahren') ? '…' : line));
}

const p = `<p>${prose()}</p>`;

describe('belongs to the body', () => {
  const cases: [name: string, html: string, blocks: string[]][] = [
    [
      'a lead called teaser',
      `<h1>Titel der Meldung</h1><p class="teaser">Kurz gesagt: Es geht voran im Amt.</p>${p}${p}`,
      ['Kurz gesagt: Es geht voran im Amt.', '…', '…'],
    ],
    [
      'a subtitle that is a heading, as newsletter platforms set it',
      `<article><div class="post-header"><h1>Titel der Meldung</h1><h3 class="subtitle">Warum das Amt seinen Termin zum dritten Mal verschiebt</h3><div class="byline-wrapper">Mirko Berg</div></div><div class="available-content">${p}${p}</div></article>`,
      ['Warum das Amt seinen Termin zum dritten Mal verschiebt', '…', '…'],
    ],
    [
      'headings and lists',
      `<article><h1>Titel der Meldung</h1>${p}<h2>Was sich ändert</h2><ul><li>weniger Papier</li><li>mehr Zeit</li></ul>${p}</article>`,
      ['…', 'Was sich ändert', 'weniger Papier', 'mehr Zeit', '…'],
    ],
    [
      'a table',
      `<article><h1>Titel der Meldung</h1>${p}<table class="ad-tab"><tr><th>Land</th><th>Dienste</th></tr><tr><td>Bayern</td><td>412</td></tr></table>${p}</article>`,
      ['…', 'Land\tDienste', 'Bayern\t412', '…'],
    ],
    [
      'an info box',
      `<article><h1>Titel der Meldung</h1>${p}<aside class="infobox"><h3>Was ist FIM?</h3><p>FIM beschreibt Leistungen der Verwaltung nach einheitlichen Regeln und gehört dem IT-Planungsrat.</p></aside>${p}</article>`,
      ['…', 'Was ist FIM?', 'FIM beschreibt Leistungen der Verwaltung nach einheitlichen Regeln und gehört dem IT-Planungsrat.', '…'],
    ],
    [
      'questions in details',
      `<article><h1>Titel der Meldung</h1>${p}<details><summary>Was kostet das?</summary><p>Für Bürgerinnen und Bürger nichts.</p></details>${p}</article>`,
      ['…', 'Was kostet das?', 'Für Bürgerinnen und Bürger nichts.', '…'],
    ],
    [
      'an interview',
      `<article><h1>Titel der Meldung</h1>${p}<p><strong>Frau Berg, was nun?</strong></p><p>Berg: Wir fangen an.</p>${p}</article>`,
      ['…', 'Frau Berg, was nun?', 'Berg: Wir fangen an.', '…'],
    ],
    [
      'a section about consent',
      `<article><h1>Titel der Meldung</h1>${p}<div class="cookie-consent-rules"><h2>Was für Einwilligungen gilt</h2>${p}</div>${p}</article>`,
      ['…', 'Was für Einwilligungen gilt', '…', '…'],
    ],
    [
      'a newsletter as the subject',
      `<article><h1>Titel der Meldung</h1>${p}<p>Kurz: Newsletter ja, Tracking nein.</p><section class="newsletter-der-stadt"><h2>Der Newsletter kommt an</h2>${p}</section></article>`,
      ['…', 'Kurz: Newsletter ja, Tracking nein.', 'Der Newsletter kommt an', '…'],
    ],
    [
      'vendors as the subject',
      `<article><h1>Titel der Meldung</h1>${p}<h2>Anbieter zum Thema E-Akte im Vergleich</h2><ul><li>Haus A liefert aus der Region.</li><li>Haus B betreibt selbst.</li></ul>${p}</article>`,
      ['…', 'Anbieter zum Thema E-Akte im Vergleich', 'Haus A liefert aus der Region.', 'Haus B betreibt selbst.', '…'],
    ],
    [
      'an info box called like an offer',
      `<article><h1>Titel der Meldung</h1>${p}<div class="promo-box"><h3>Was ist FIM?</h3><p>FIM beschreibt Leistungen der Verwaltung nach einheitlichen Regeln und gehört dem IT-Planungsrat.</p></div>${p}</article>`,
      ['…', 'Was ist FIM?', 'FIM beschreibt Leistungen der Verwaltung nach einheitlichen Regeln und gehört dem IT-Planungsrat.', '…'],
    ],
    [
      'key points between headline and text',
      `<main><div><h1>Titel der Meldung</h1><ul><li>Das Land zahlt den Kommunen mehr Geld für Register</li><li>Bis zum Sommer sollen alle Ämter angeschlossen sein</li></ul><div>${p}${p}${p}</div></div></main>`,
      ['Das Land zahlt den Kommunen mehr Geld für Register', 'Bis zum Sommer sollen alle Ämter angeschlossen sein', '…', '…', '…'],
    ],
    ['a body behind a paywall class', `<h1>Titel der Meldung</h1><div class="paywall locked">${p}${p}</div>`, ['…', '…']],
    [
      'a div soup',
      `<div class="c7"><div class="x1"><b>Titel der Meldung</b></div><div class="x2">${prose()}</div><div class="x2">${prose()}</div></div>`,
      ['…', '…'],
    ],
    [
      'a list of links that a sentence announces',
      `<article><h1>Titel der Meldung</h1>${p}<p>Beteiligt sind diese Städte:</p><ul><li><a href="https://a.example">Ulm</a></li><li><a href="https://b.example">Jena</a></li></ul>${p}</article>`,
      ['…', 'Beteiligt sind diese Städte:', 'Ulm', 'Jena', '…'],
    ],
  ];
  test.each(cases)('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });
});

describe('does not belong to the body', () => {
  const outside: [name: string, html: string][] = [
    [
      'a newsletter box',
      '<section class="box-nl"><h3>Jetzt Newsletter abonnieren</h3><p>Wöchentlich das Wichtigste</p><form><input type="email"><button>Abonnieren</button></form></section>',
    ],
    [
      'a newsletter box without a class',
      '<div><h3>Nichts verpassen</h3><p>Jetzt Newsletter abonnieren und auf dem Laufenden bleiben.</p><button>Anmelden</button></div>',
    ],
    [
      'an advertisement in a table',
      '<table><tr><td><font size="1">- Anzeige -</font><br><b>Haus der Polster</b><br>Jetzt ein Fünftel auf alles!</td></tr></table>',
    ],
    [
      'an offer of messages',
      '<div class="push"><p>Keine Eilmeldung verpassen: Aktivieren Sie unsere Nachrichten.</p><button>Aktivieren</button></div>',
    ],
    [
      'a form for a letter',
      '<div class="t9"><strong>Blick kompakt</strong><p>Jeden Dienstag das Wichtigste aus den Rathäusern.</p><form><input type="email"><button>Los</button></form></div>',
    ],
    [
      'a seminar',
      '<div class="w"><h4>Seminar am 26. März</h4><p>Register in der Praxis: Melden Sie sich jetzt an.</p><a href="/s">Zur Anmeldung</a></div>',
    ],
    ['a share bar', '<div class="share"><a href="#">Teilen</a> <a href="#">Drucken</a></div>'],
    [
      'links to other articles',
      '<div class="related"><h3>Weiterführende Inhalte</h3><ul><li><a href="/a">Ein anderer Artikel über die Verwaltung</a></li></ul></div>',
    ],
    [
      'a list of links under a heading without a box',
      '<h4>Lesen Sie auch</h4><ul><li><a href="/a">Ein anderer Artikel über die Verwaltung</a></li></ul>',
    ],
    ['a read-also line', '<p>Lesen Sie auch: <a href="/a">Ein anderer Artikel über die Verwaltung</a></p>'],
    ['a linked paragraph', '<p><a href="/a">Ein anderer Artikel über die Verwaltung</a></p>'],
    ['an advertisement label', '<p>Anzeige</p>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>Das Rathaus (Foto: Stadt Ulm)</figcaption></figure>'],
    ['a caption in a picture box', '<div class="image-box"><img src="a.jpg"><span>Das Rathaus von Ulm am Morgen</span></div>'],
    ['a credit', '<p>Foto: Stadt Ulm/Anna Berg</p>'],
    ['a pull quote', '<aside class="pullquote"><p>Wir fangen an.</p></aside>'],
    ['a quotation that repeats the text', '<blockquote>„Die Verwaltung führt das neue Verfahren in allen Ämtern ein“</blockquote>'],
    ['the ID', '<p>(ID:50267925)</p>'],
    ['keywords', '<p>Stichwörter: E-Akte, Register, Onlinezugangsgesetz</p>'],
    [
      'a placeholder of another site',
      '<div class="embed"><p>Externer Inhalt</p><p>An dieser Stelle finden Sie einen externen Inhalt. Dabei können personenbezogene Daten übermittelt werden.</p><button>Inhalt anzeigen</button></div>',
    ],
    [
      'an event',
      '<div class="promo"><h4>Kongress 2026</h4><p>Treffen Sie Entscheider. Jetzt Ticket sichern!</p><a href="/k">Zur Anmeldung</a></div>',
    ],
  ];
  test.each(outside)('%s', (_, html) => {
    expect(blocksOf(`<article><h1>Titel der Meldung</h1>${p}${html}${p}${p}</article>`)).toEqual(['…', '…', '…']);
  });

  test('press contact, author and comments at the end', () => {
    const end = `<h3>Pressekontakt</h3><p>Ministerium für Inneres, Alexandrinenstraße 1, Telefon 0385 588</p>
<div class="author-box"><p>Anna Berg lehrt Verwaltungsgeschichte. Sie schreibt hier alle zwei Wochen.</p></div>
<section id="comments"><h2>12 Kommentare</h2>${p}${p}${p}${p}${p}</section>`;
    expect(blocksOf(`<article><h1>Titel der Meldung</h1>${p}${p}${p}${end}</article>`)).toEqual(['…', '…', '…']);
  });

  test('sidebar, teasers and footer around a div soup', () => {
    const teaser =
      '<div><h3><a href="/x">Andere Meldung</a></h3><p>Ein Anreißer, der eine ganze Zeile lang ist und neugierig machen soll auf mehr.</p></div>';
    expect(blocksOf(`<div><div><h1>Titel der Meldung</h1>${p}${p}</div><div>${teaser.repeat(6)}</div></div>`)).toEqual(['…', '…']);
  });
});

test('headline, kicker and captions stand behind the body', () => {
  const { article, pageText } = readArticle(
    page(
      `<article><p class="kicker">Register</p><h1>Titel der Meldung</h1>${p}<figure><img src="a.jpg"><figcaption>Das Rathaus</figcaption></figure>${p}</article>`,
    ),
    url,
  );
  expect(article.text.slice(article.bodyEnd)).toBe('\nRegister\nTitel der Meldung\nDas Rathaus');
  expect(article.blocks.slice(-3).map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'caption']);
  const start = article.text.indexOf('Das Rathaus');
  expect(pageText.rangeOf({ start, end: start + 11 })?.toString()).toBe('Das Rathaus');
});

test('who wrote it and when is no paragraph, below the lead either', () => {
  const html = `<article><h1>Titel der Meldung</h1>${p}<div>Paula Niebuhr und Cem Aksoy<br>6.5.2026</div>${p}${p}</article>`;
  expect(blocksOf(html)).toEqual(['…', '…', '…']);
});

describe('pages that resist', () => {
  const hostile: [name: string, html: string][] = [
    ['nothing', ''],
    ['frames', '<html><head></head><frameset><frame src="a.html"></frameset></html>'],
    ['text only', 'Nur ein Satz.'],
    [
      'a form whose fields are named like DOM methods',
      `<form>${['parentNode', 'children', 'getAttribute', 'hasAttribute', 'textContent', 'closest', 'querySelector', 'localName', 'className', 'id', 'attributes', 'firstChild', 'nodeType', 'hasAttributes', 'ownerDocument', 'nextSibling', 'contains'].map(name => `<input name="${name}">`).join('')}<p>${prose()}</p></form>`,
    ],
    ['pictures named like properties of the document', `<img name="body"><img name="title"><img name="styleSheets"><p>${prose()}</p>`],
    ['right to left', `<html dir="rtl" lang="ar"><body><h1>عنوان</h1><p>${'نص عربي طويل. '.repeat(30)}</p></body></html>`],
    [
      'a meta of the wrong kind',
      '<script type="application/ld+json">{"@graph":[null,1,{"@type":["NewsArticle"],"author":[null,{"name":5}],"datePublished":7,"headline":{}}]}</script><script type="application/ld+json">{kaputt</script>',
    ],
  ];
  test.each(hostile)('%s', (_, html) => {
    expect(() => readArticle(parse(html), url)).not.toThrow();
  });

  test('XHTML', () => {
    const document = new (parse('').defaultView?.DOMParser ?? DOMParser)().parseFromString(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><h1>Titel der Meldung</h1><p>${prose()}</p><br/><p>${prose()}</p></body></html>`,
      'application/xhtml+xml',
    );
    const { article } = readArticle(document, url);
    expect(article.title).toBe('Titel der Meldung');
    expect(article.text.slice(0, article.bodyEnd).split('\n')).toHaveLength(2);
  });

  test('a page that redefines Array.prototype.map', () => {
    const document = parse(`<script>Array.prototype.map = null</script><article><h1>Titel der Meldung</h1>${p}${p}</article>`);
    expect(readArticle(document, url).article.title).toBe('Titel der Meldung');
  });
});

test('finding the body changes nothing', () => {
  const document = page(
    `<article><h1>Titel <b>der</b> Meldung</h1>${p}<form><input name="a"></form><div class="share"><a href="#">x</a></div>${p}</article>`,
  );
  const before = document.documentElement.outerHTML;
  findBody(document);
  readArticle(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
});
