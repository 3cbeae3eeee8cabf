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
