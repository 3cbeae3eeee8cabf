import { expect, test } from 'vitest';
import { findBody } from '../../utils/article/body.ts';
import { captionOf } from '../../utils/article/figures.ts';
import { articleHtml } from '../../utils/article/html.ts';
import { page, parse, prose } from './parse.ts';

const url = 'https://www.beispiel.example/artikel/';

function htmlOf(html: string): string {
  const document = page(html);
  const body = findBody(document);
  return body === null ? '' : articleHtml(document, body, url);
}

test('blocks keep their kinds, links and emphasis', () => {
  const html =
    htmlOf(`<article><h1>Titel der Meldung</h1><p>${prose()} <a href="/thema/ozg"><b>Onlinezugangs&shy;gesetz</b></a></p><h3>Was folgt</h3>
<ul><li>eins</li><li>zwei</li></ul><table><tr><td>Bayern</td><td>412</td></tr></table><blockquote><p>Wir fangen morgen an.</p></blockquote></article>`);
  expect(html).toContain('<a href="https://www.beispiel.example/thema/ozg"><b>Onlinezugangsgesetz</b></a></p>');
  expect(html).toContain(
    '<h3>Was folgt</h3><ul><li>eins</li><li>zwei</li></ul><table><tr><td>Bayern</td><td>412</td></tr></table><blockquote><p>Wir',
  );
});

test('nothing that runs, counts or leads astray', () => {
  const html = htmlOf(`<article onclick="x()"><h1>Titel der Meldung</h1><p onmouseover="x()" style="position:fixed">${prose()}
<a href="javascript:alert(1)">eins</a> <a href="data:text/html,<script>x</script>">zwei</a> <a href=" JaVaScript:x">drei</a><script>x()</script><iframe src="https://t.example"></iframe>
<svg><script>x()</script></svg><img src="https://zaehler.example/p.gif" width="1" height="1"><img src="x" onerror="x()"></p><p>${prose()}</p>
<form action="https://boese.test"><input name="a"></form></article>`);
  expect(html).not.toMatch(/script|onclick|onmouseover|onerror|style=|iframe|<svg|javascript:|data:text|zaehler|<form|<input/i);
  expect(html).toContain('eins zwei drei');
});

const pixel = 'https://zaehler.example/p.gif';
test.each([
  ['a script address with a tab in it', '<a href="java&#9;script:alert(1)">Wort</a>', /script/i],
  ['a script address in capitals behind control characters', '<a href="&#1;JAVASCRIPT:alert(1)">Wort</a>', /script/i],
  ['a script address of another language', '<a href="vbscript:x">Wort</a>', /vbscript/i],
  ['a page in an address', '<a href="data:text/html;base64,PHNjcmlwdD4=">Wort</a>', /data:/i],
  ['a drawing with scripts as a picture', '<img alt="x" src="data:image/svg+xml,<svg onload=x()>">', /data:|svg/i],
  ['a blob', '<a href="blob:https://www.beispiel.example/1">Wort</a>', /blob:/i],
  ['a file of the reader', '<a href="file:///etc/passwd">Wort</a>', /file:/i],
  [
    'handlers of every kind',
    '<span onclick="x()" ontoggle="x()" onfocus="x()" onanimationend="x()" tabindex="0">Wort</span>',
    /\son\w+=|tabindex/i,
  ],
  ['a frame with its own page', '<iframe srcdoc="<script>x()</script>"></iframe>', /iframe|srcdoc/i],
  ['embedded objects', '<object data="x.swf"></object><embed src="x.swf"><applet code="x"></applet>', /object|embed|applet|swf/i],
  [
    'a new base, a redirect and a style sheet',
    '<base href="https://boese.example/"><meta http-equiv="refresh" content="0;url=//boese.example"><link rel="stylesheet" href="//boese.example/x.css">',
    /<base|refresh|<link|boese/i,
  ],
  [
    'styles',
    '<span style="position:fixed;inset:0" class="x" id="y">Wort</span><style>p { display: none }</style>',
    /style|position|class=|id=/i,
  ],
  [
    'formulas and drawings',
    '<math><mtext><a xlink:href="javascript:x()">Wort</a></mtext></math><svg><use href="#x"></use></svg>',
    /math|svg|xlink|javascript/i,
  ],
  ['a button that sends', '<button formaction="javascript:x()">Wort</button>', /button|formaction|javascript/i],
  ['a slot of a template', '<template><img src="x" onerror="x()"></template><slot name="x"></slot>', /template|slot|onerror/i],
  ['a link that reports clicks', '<a href="/a" ping="https://zaehler.example/" target="_blank">Wort</a>', /ping|zaehler|target/i],
  [
    'sources for other sizes',
    '<picture><source srcset="javascript:x()"><img src="/a.jpg" srcset="javascript:x() 2x" alt="x"></picture>',
    /srcset|javascript/i,
  ],
  [
    'a counting pixel',
    `<img src="${pixel}" width="1" height="1"><img src="${pixel}" width="0"><img src="${pixel}" style="display:none">`,
    /zaehler/,
  ],
])('%s is not in it', (_, bad, pattern) => {
  const html = htmlOf(
    `<article><h1>Titel der Meldung</h1><p>${prose()}</p><p>Vorher ${bad} nachher. ${prose()}</p>${bad}<figure>${bad}<figcaption>Das Rathaus ${bad}</figcaption></figure><p>${prose()}</p></article>`,
  );
  expect(html).toContain('Vorher');
  expect(html).not.toMatch(pattern);
});

test('a figure has its picture, one caption and one credit', () => {
  const html =
    htmlOf(`<article><h1>Titel der Meldung</h1><p>${prose()}</p><figure><img data-src="/rathaus.jpg" src="data:image/gif;base64,R0lGOD" alt="Rathaus">
<figcaption>Das Rathaus am Morgen<br>(© Stadt Ulm) <span>(© Stadt Ulm)</span></figcaption></figure><p>${prose()}</p></article>`);
  expect(html).toContain(
    '<figure><img src="https://www.beispiel.example/rathaus.jpg" alt="Rathaus"><figcaption>Das Rathaus am Morgen (© Stadt Ulm)</figcaption></figure>',
  );
  expect(html.indexOf('<figure>')).toBeGreaterThan(html.indexOf('<p>'));
  expect(html.lastIndexOf('<p>')).toBeGreaterThan(html.indexOf('</figure>'));
});

test('a caption without hidden words', () => {
  const figure = parse(
    '<figure><img src="a.jpg"><figcaption>Das Rathaus <span class="visually-hidden">Bild vergrößern</span>(Foto: Anna Berg)</figcaption></figure>',
  ).querySelector('figure');
  expect(figure && captionOf(figure)).toBe('Das Rathaus (Foto: Anna Berg)');
});

test('the text of the HTML is the text of the body', () => {
  const document = page(
    `<article><h1>Titel der Meldung</h1><p>${prose()} Ein <em>neues</em><br>Verfahren.</p><p>${prose(400)}</p></article>`,
  );
  const body = findBody(document);
  const text = body?.segments.map(segment => segment.text).join('') ?? '';
  const copy = parse(body === null ? '' : articleHtml(document, body, url));
  expect(copy.body.textContent).toBe(text);
});
