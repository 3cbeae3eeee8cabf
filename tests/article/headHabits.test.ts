import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { parseQuickly, prose } from './parse.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const day = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').published?.slice(0, 10) ?? null;

const teasers = [
  '<section><h3>Auch interessant</h3><p>Maibaum gestohlen: Polizei ermittelt (17.02.2026)</p></section>',
  '<section><h3>Auch interessant</h3><p>17.02.2026 Maibaum gestohlen</p></section>',
  '<section><h3>Mehr zum Thema</h3><h4>Maibaum gestohlen</h4><p>17.02.2026</p></section>',
  '<section><h3>Mehr zum Thema</h3><p>17. Februar 2026</p><h4>Maibaum gestohlen</h4></section>',
  '<div><p>Lesen Sie auch</p><ul><li>Maibaum gestohlen (17. Februar 2026)</li></ul></div>',
  '<h3>Weitere Meldungen</h3><ul><li><a href="/m">Maibaum gestohlen</a> 17.02.2026</li></ul>',
];

test.each(teasers)('the state shown in the head is the date, not that of %s', end => {
  expect(day({ below: '<p>Stand: 03.03.2026, 06:45 Uhr</p>', end })).toBe('2026-03-03');
  expect(day({ below: '<p>Aktualisiert am 3. März 2026</p>', end })).toBe('2026-03-03');
  expect(day({ below: '<p>3. März 2026</p>', end })).toBe('2026-03-03');
  expect(day({ head: ldOf({ datePublished: '2026-03-03T10:00:00+01:00' }), end })).toBe('2026-03-03');
});

test.each([
  '<p>OTS0045, 3. März 2026, 10:15</p>',
  '<p>03.03.2026 – 10:15</p><p>Plön (ots)</p>',
  '<p>vom 3. März 2026</p>',
  '<p>Letztes Update am 06.03.2026 · Erstveröffentlichung 03.03.2026</p>',
  '<p>Publiziert: 03.03.2026, 05:30 | Aktualisiert: 06.03.2026</p>',
  '<p>Publiziert: 03.03.2026, 05:30<br>Aktualisiert vor 3 Stunden</p>',
  '<p>Erscheinungstag 03.03.2026</p>',
  '<p>Beitragsdatum: 03.03.2026</p>',
  '<p>Dienstag, 03.03.2026, 14:05 Uhr / Aktualisiert um 15:10 Uhr</p>',
  '<p>03. März 2026 (KW 10)</p>',
  '<p>3. 3. 2026</p>',
  '<p>3. März, 2026</p>',
  '<p>2026-03-03 10:15:00</p>',
  '<p>(dpa) 03.03.2026</p>',
  '<p>03.03.2026, 14.05 Uhr • aus Blatt 10/2026</p>',
  '<div><span>Lokalzeit Köln</span> <span>03:12 Min.</span> <span>Verfügbar bis 04.02.2028</span></div><p>Stand: 03.03.2026, 18:22 Uhr</p>',
  '<p>Westpol Extra. 01.03.2026. 06:12 Min. Verfügbar bis 01.03.2027.</p><p>Stand: 03.03.2026, 18:22 Uhr</p>',
  '<p>Ausgedruckt am 06.03.2026</p><p>03.03.2026</p>',
  '<p>Gedruckt: 06.03.2026</p><p>03.03.2026</p>',
  '<p>Druckdatum: 06.03.2026</p><p>03.03.2026</p>',
  '<p>Sendetermin 05.03.2026</p><p>Stand 03.03.2026</p>',
  '<ul><li>Typ: Meldung</li><li>Datum: 3. März 2026</li></ul>',
  '<p>Beitrag veröffentlicht:3. März 2026</p><p>Beitrag zuletzt geändert am:6. März 2026</p>',
  `<p>Bern, 03.03.2026 - ${prose()}</p>`,
  `<p>Berlin: (hib/RUZ) Am 1. März 2026 kam die Antwort. ${prose()}</p><p>03.03.2026</p>`,
  '<time datetime="2026-03-03T10:15" title="3. März 2026">gestern</time>',
  '<p>Urteil vom 12. Februar 2026 (3 K 511/25)</p><p>3. März 2026</p>',
  '<p>Dienstag, 3. März 2026, Seite 4</p>',
  '<p>3.3.2026 · Zuletzt bearbeitet: 6.3.2026</p>',
  '<p>Letzte Bearbeitung: 6.3.2026 · Angelegt: 3.3.2026</p>',
  '<p>Eingereicht von <span>Ruth Zahn</span> am Di., 03.03.2026 - 08:15</p>',
  '<p>Manuskript der Sendung vom 3.3.2026</p>',
  '<p>Sendung vom 03.03.2026, Manuskript: Ruth Zahn</p>',
  `<ul><li>Ulm erreicht 78 Punkte</li><li>Kehl steigt auf</li><li>Es fehlen 41 Punkte</li></ul><p><b>Berlin, 3. März 2026</b> – ${prose()}</p>`,
  '<p>Bis zum 31. März 2026 bewerben!</p><p>3. März 2026</p>',
])('date below the headline %s', below => {
  expect(day({ below })).toBe('2026-03-03');
});

test.each([
  '<p>03.03.2026</p>',
  '<p>Stand: 3. März 2026</p>',
  '<p>Mainz, 3. März 2026</p>',
  '<p>Pressemitteilung 12/26 vom 3. März 2026</p>',
  '<p>(Landgericht Kiel, Urteil vom 12. Februar 2026)</p><p>03.03.2026</p>',
  '<p>Ulm, den 3. März 2026</p><p>gez. Jan Holt</p>',
  '<ul><li>Erscheinungsdatum: 03.03.2026</li></ul>',
])('date at the end %s', end => {
  expect(day({ end })).toBe('2026-03-03');
});

/** The title read from a page with this `<title>` and this content. */
const titleOf = (title: string, content: string, head = '') =>
  extract(
    parseQuickly(`<!doctype html><html><head><title>${title}</title>${head}</head><body>${content}</body></html>`),
    'https://www.beispiel.example/artikel/',
  ).title;

const headline = 'Amtsblatt und Aushang künftig auch elektronisch';
const text = `<p>${prose()}</p><p>${prose(400)}</p><p>${prose()}</p>`;
const lines = (count: number): string =>
  Array.from(
    { length: count },
    () =>
      '<div class="t">Die Verwaltung führt das neue Verfahren in allen</div> <div class="t">Ämtern ein und schult ihre Beschäftigten.</div>',
  ).join(' ');

test.each([
  '2026-01-30_amtsblatt.pdf',
  'pm-12-2026.indd',
  'Microsoft Word - PM 12 Amtsblatt.docx',
  'Unbenanntes Dokument',
  'Untitled',
  'Layout 1',
  '',
])('a page made of a file has its headline above the text: %s', title => {
  const page = (top: string, body: string) =>
    `<div class="pf"><div class="pc"><div class="t">Gemeinde Au · Mitteilung der Verwaltung</div>${top}${body}</div></div>`;
  expect(titleOf(title, page(`<div class="t">30. Januar 2026</div><div class="t"><span class="fs3">${headline}</span></div>`, text))).toBe(
    headline,
  );
  expect(titleOf(title, page(`<div class="t"><b>${headline}</b></div><div class="t">30. Januar 2026</div>`, text))).toBe(headline);
  expect(
    titleOf(
      title,
      page(`<div class="t">30. Januar 2026</div><div class="t">${headline}</div>`, `<div>${lines(3)}</div><div>${lines(4)}</div>`),
    ),
  ).toBe(headline);
  expect(titleOf(title, `<h1>${headline}</h1>${text}`)).toBe(headline);
});

test.each<[title: string, content: string]>([
  [`${headline} | Gemeinde Au`, `<h1>Aktuelles</h1><h2>${headline}</h2>${text}`],
  ['News Detail - Stadt Ulm', `<h1>News-Detail</h1><h2>${headline}</h2>${text}`],
  ['Stadt Ulm - Pressemitteilungen', `<h1>Pressemitteilungen</h1><h2>${headline}</h2>${text}`],
  [`${headline} - Druckansicht`, `<div class="print"><h1>${headline}</h1>${text}</div>`],
  [`Drucken: ${headline}`, `<p><a href="/">Zurück</a></p><h2>${headline}</h2>${text}`],
  [`${headline} - Ruth Zahn`, `<h1>${headline}</h1><h3>Was ein Dorf über Aushänge lehrt</h3>${text}`],
  [`${headline} - Ruth Zahn`, `<p>Ruth Zahn</p>${text}`],
  [`Gastbeitrag: ${headline}`, `<p class="rubrik">Gastbeitrag</p><h1>${headline}</h1>${text}`],
  [`Gastbeitrag: ${headline}`, `<h1><span>Gastbeitrag</span> ${headline}</h1>${text}`],
  [`${headline} . Verwaltungsgericht`, `<p class="pm-date">04.03.2026 | Pressemitteilung 12/26</p><h1>${headline}</h1>${text}`],
  [`${headline} - Nachrichten - Westradio`, `<h1><span class="topline">Köln</span><span class="headline">${headline}</span></h1>${text}`],
  [`${headline} | APA-OTS`, `<h1>${headline}</h1><h2>Utl.: Gemeinde stellt um</h2>${text}`],
])('title %s', (title, content) => {
  expect(titleOf(title, content)).toBe(headline);
});

test.each<[title: string, content: string, head?: string]>([
  [`${headline} : Gemeinde Au`, `<h1>Gemeinde Au</h1><h2>${headline}</h2>${text}`],
  [`${headline} - Gemeinde Au`, `<h1 class="logo">Gemeinde Au</h1><article><h2>${headline}</h2>${text}</article>`],
  [`${headline} | Rathaus heute`, `<header><h1>Rathaus heute</h1></header><main><h2>${headline}</h2>${text}</main>`],
  [`Gemeinde Au » Blog Archiv » ${headline}`, `<h1>Gemeinde Au</h1><p>Wir sind für Sie da</p><h3>${headline}</h3>${text}`],
  [
    'Aushang - Gemeinde Au',
    `<h3 class="title">Gemeinde Au.</h3><h1>Aushang</h1>${text}`,
    '<meta property="og:site_name" content="Gemeinde Au">',
  ],
])('the site at the end of the title %s is no headline', (title, content, head = '') => {
  expect(titleOf(title, content, head)).toBe(title.startsWith('Aushang') ? 'Aushang' : headline);
});

test.each([
  [`${headline} - Was ein Dorf lehrt`, `<h1>${headline}</h1><h2>Was ein Dorf lehrt</h2>${text}`],
  [`${headline} - Gemeinde Au`, `<h1>${headline}</h1><h2>Gemeinde Au</h2>${text}`],
])('the first part of the title %s stays the headline', (title, content) => {
  expect(titleOf(title, content)).toBe(headline);
});

test('without a heading the title of the head loses the site and the marks at its end', () => {
  const site = '<meta property="og:site_name" content="amtsblick.example">';
  expect(titleOf(`${headline} | Amtsblick`, text, site)).toBe(headline);
  expect(titleOf(`${headline} |`, text)).toBe(headline);
  expect(titleOf(`${headline} – `, text)).toBe(headline);
});

test.each([
  `${headline} <span class="date">03.03.2026</span>`,
  `<time datetime="2026-03-03">3. März 2026</time> ${headline}`,
  `${headline}<br><small>03.03.2026 • Verband</small>`,
])('the date in an element of the headline is none of it: %s', heading => {
  expect(titleOf(`${headline} | Amtsblick`, `<h1>${heading}</h1>${text}`)).toBe(headline);
});
