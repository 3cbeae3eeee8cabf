import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { clutterOf, findClutter, hide, marker, restore } from '../../utils/article/declutter.ts';
import type { ClutterKind } from '../../utils/article/types.ts';

const folder = join(import.meta.dirname, '../fixtures/clutter');
const kinds: ClutterKind[] = ['newsletter', 'vendor', 'share', 'related', 'advert', 'promotion', 'comments', 'paywall-offer', 'credit'];
const names = readdirSync(folder).filter(name => name.endsWith('.html'));
const open = (name: string): Document =>
  new JSDOM(readFileSync(join(folder, name), 'utf8'), { url: 'https://www.amtsbote.example/a' }).window.document;

const describeElement = (element: Element): string =>
  `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 60)}`;

test('what was hidden is told in words as a reader saw them: blocks apart, inline text in one piece, no scripts', () => {
  const { document } = new JSDOM(
    '<aside><h3>Newsletter <b>abon</b>nieren</h3>Jede Woche<p>Das Wichtigste</p><script>var x = 1;</script><ul><li>Montag</li><li>Freitag</li></ul></aside>',
  ).window;
  const element = document.querySelector('aside') as Element;
  expect(clutterOf({ element, kind: 'newsletter', rule: 'test' }).text).toBe(
    'Newsletter abonnieren Jede Woche Das Wichtigste Montag Freitag',
  );
});

test('a line that offers reading on for a price goes, also without a control; one in which somebody tells of a price stays', () => {
  const sentence = 'Die Verwaltung hat das Verfahren im Frühjahr umgestellt, weil der alte Server nicht mehr zu halten war.';
  const { document } = new JSDOM(
    `<article><h1>Neuer Server</h1>${`<p>${sentence}</p>`.repeat(4)}<div class="mehr"><p>Jetzt weiterlesen mit HZ plus – 6 Wochen für 2 Euro</p></div>
    <p>Weiterlesen mit Lupe: Für die Lesehilfe zahlt die Stadt je Gerät 40 Euro, sagt sie.</p></article>`,
    { url: 'https://www.amtsbote.example/a' },
  ).window;
  expect(findClutter(document).map(({ kind, element }) => [kind, element.textContent])).toEqual([
    ['paywall-offer', 'Jetzt weiterlesen mit HZ plus – 6 Wochen für 2 Euro'],
  ]);
});

test.each([
  '<div class="vw-anb"><h6>Lieferanten im Überblick</h6><a>NotebookPartner</a><a>Büro Direkt</a></div>',
  '<div class="ad-partner"><small>Partnerangebot</small><p>Executive Search für die öffentliche Hand – Beratung Nordlicht Consult</p></div>',
])('a box of firms is hidden, whatever heads it: %s', box => {
  const sentence = 'Die Verwaltung hat das Verfahren im Frühjahr umgestellt, weil der alte Server nicht mehr zu halten war.';
  const { document } = new JSDOM(`<article><h1>Das Amt zieht um</h1><p>${sentence}</p><p>${sentence}</p></article>${box}`).window;
  hide(document, findClutter(document, { site: null, root: null }), kinds);
  expect(document.querySelector('.vw-anb, .ad-partner')?.closest(`[${marker}]`)).not.toBeNull();
});

test.each([
  '<p class="entry-meta">Posted on <a href="/x" rel="bookmark"><time>28. Juli 2026</time></a> <a href="/autor/ab" rel="author">Anna Berg</a> <a href="#comments">4 Kommentare</a></p>',
  '<div class="entry-meta"><span class="posted-on"><a href="/x"><time>26. Juli 2026</time></a></span> <span class="author vcard"><a href="/autor/ab">Anna Berg</a></span> <span><a href="#respond">Schreibe einen Kommentar</a></span></div>',
  '<div class="author author-first"><p><a href="/suche?author=Anna%20Berg">Interview: Anna Berg</a></p></div>',
  '<div class="meta"><a href="/x"><time>27. Juli 2026</time></a> <span class="by">von <a rel="author" href="/autor/ab">Anna Berg</a></span> / Kategorien: <a href="/c">Event</a>, <a href="/m">Markt</a></div>',
])('who wrote it and when stays, whatever else its line counts or offers: %s', line => {
  const sentence = 'Die Verwaltung hat das Verfahren im Frühjahr umgestellt, weil der alte Server nicht mehr zu halten war.';
  for (const head of [`<h1>Neuer Server im Amt</h1>${line}`, `${line}<h1>Neuer Server im Amt</h1>`]) {
    const { document } = new JSDOM(`<main><article><header>${head}</header>${`<p>${sentence}</p>`.repeat(4)}</article></main>`, {
      url: 'https://www.amtsbote.example/a',
    }).window;
    const hidden = findClutter(document).map(({ element }) => element.textContent ?? '');
    expect(hidden.filter(text => /Berg|Juli/.test(text))).toEqual([]);
  }
});

describe.each(names)('%s', name => {
  test('what must stay stays', () => {
    const document = open(name);
    hide(document, findClutter(document), kinds);
    const lost = [...document.querySelectorAll('[data-expect=visible]')].filter(
      element => element.closest(`[${marker}]`) || wholeTextHidden(element),
    );
    expect(lost.map(describeElement)).toEqual([]);
    expect(hiddenTextOf(document, 'Die Verwaltung hat das Verfahren')).toBe(false);
  });

  test('what is clutter goes, and is called what it is', () => {
    const document = open(name);
    hide(document, findClutter(document), kinds);
    const wrong = [...document.querySelectorAll('[data-expect^=hidden]')].filter(
      element => element.closest(`[${marker}]`)?.getAttribute(marker) !== element.getAttribute('data-expect')?.replace('hidden:', ''),
    );
    expect(wrong.map(element => `${element.getAttribute('data-expect')} ${describeElement(element)}`)).toEqual([]);
  });

  test('switching off restores the very same page', () => {
    const document = open(name);
    const before = document.documentElement.outerHTML;
    hide(document, findClutter(document), kinds);
    restore(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('findings', () => {
  test('each says its kind, its rule and where it is', () => {
    const document = open('k-everything.html');
    for (const finding of findClutter(document)) {
      const { kind, rule, selector } = clutterOf(finding);
      expect(kinds).toContain(kind);
      expect(rule).not.toBe('');
      expect(document.querySelectorAll(selector)).toHaveLength(1);
      expect(document.querySelector(selector)).toBe(finding.element);
    }
  });

  test('a kind that is switched off stays visible', () => {
    const document = open('k-everything.html');
    hide(document, findClutter(document), ['share']);
    expect([...document.querySelectorAll(`[${marker}]`)].map(element => element.getAttribute(marker))).toEqual(['share']);
  });

  test('a site rule that hits the text is vetoed', () => {
    const document = open('a-cookie-article.html');
    const site = {
      hosts: ['amtsbote.example'],
      marker: null,
      root: null,
      text: [],
      hide: [{ css: 'article,.consent-text,h1,p', kind: 'newsletter' as const }],
      keep: [],
      early: [],
      test_contains: [],
      test_hidden: [],
    };
    expect(findClutter(document, { site, root: null })).toEqual([]);
  });

  test('a rule of the site keeps what general rules would hide', () => {
    const document = open('c-real-vendor-heading.html');
    const site = {
      hosts: [],
      marker: null,
      root: null,
      text: [],
      hide: [],
      keep: ['.firmen'],
      early: [],
      test_contains: [],
      test_hidden: [],
    };
    expect(findClutter(document, { site, root: null }).filter(({ kind }) => kind === 'vendor')).toEqual([]);
  });

  test('pages without a body, nested 3,000 deep or of 50,000 elements do no harm', { timeout: 60_000 }, () => {
    const empty = new JSDOM('').window.document;
    expect(findClutter(empty)).toEqual([]);
    const deep = new JSDOM('<body></body>').window.document;
    let at: Element = deep.body;
    for (let level = 0; level < 3000; level++) at = at.appendChild(deep.createElement('div'));
    at.textContent = 'Die Verwaltung hat das Verfahren im vergangenen Jahr umgestellt, teilte eine Sprecherin am Dienstag in Kiel mit.';
    expect(findClutter(deep)).toEqual([]);
    const wide = new JSDOM('<body></body>').window.document;
    const list = wide.createElement('div');
    for (let index = 0; index < 50_000; index++) list.append(wide.createElement('span'));
    wide.body.append(list);
    expect(findClutter(wide)).toEqual([]);
  });
});

function wholeTextHidden(element: Element): boolean {
  const leaves = [...element.querySelectorAll('*')].filter(child => child.children.length === 0 && child.textContent?.trim());
  return leaves.length > 0 && leaves.every(leaf => leaf.closest(`[${marker}]`));
}

function hiddenTextOf(document: Document, text: string): boolean {
  return [...document.querySelectorAll('p')].some(p => p.textContent?.startsWith(text) && p.closest(`[${marker}]`));
}
