import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { prose } from './parse.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const publishedOf = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').published;
const day = (parts: Parts) => publishedOf(parts)?.slice(0, 10) ?? null;

test.each([
  '<p>3. März 2026</p>',
  '<p>03.03.2026</p>',
  '<p>3.3.26</p>',
  '<p>03. 03. 2026</p>',
  '<p>3.&nbsp;März&nbsp;2026</p>',
  '<p>3 März 2026</p>',
  '<p>3. Mrz. 2026</p>',
  '<p>03/03/2026</p>',
  '<p>2026-03-03</p>',
  '<p>March 3, 2026</p>',
  '<p>3 March 2026</p>',
  '<p>Mar 3rd, 2026</p>',
  '<p>Montag, 3. März 2026, 14:05 Uhr</p>',
  '<p>Mo., 03.03.2026 - 14:05</p>',
  '<p>Di 03.03.26</p>',
  '<p>Kiel, 3. März 2026</p>',
  '<p>Kiel, den 3. März 2026</p>',
  '<p>Stand: 3. März 2026</p>',
  '<p>Erstellt: 03.03.2026, 14:05 Uhr / Geändert: 04.03.2026, 9:00 Uhr</p>',
  '<p>aktualisiert am 5.3.2026, 10:00 Uhr · veröffentlicht am 3.3.2026</p>',
  '<p>3. März 2026 (aktualisiert 5. März 2026)</p>',
  '<p>03.03.2026 | Aktualisiert: 05.03.2026</p>',
  '<p>Aktualisiert 05.03.2026, 10:00 Uhr<br>Veröffentlicht 03.03.2026, 14:05 Uhr</p>',
  '<p>Zuletzt aktualisiert: 05.03.2026</p><p>Erstmals veröffentlicht: 03.03.2026</p>',
  '<p>Pressemitteilung vom 03.03.2026</p>',
  '<p>Aus: Ausgabe vom 03.03.2026, Seite 1 / Titel</p>',
  '<p>Pressemitteilung Nr. 12/2026 vom 3. März 2026</p>',
  '<p>PM 45 | 03.03.2026 | Digitales</p>',
  '<p>03.03.2026 · 4 Min. Lesezeit</p>',
  '<p>Lesezeit: 4 Min. 03.03.2026</p>',
  '<p>Von Anna Berg, 03.03.2026</p>',
  '<div class="date"><span>3</span> <span>März</span> <span>2026</span></div>',
  '<time datetime="2026-03-03T10:00:00+01:00">vor 3 Tagen</time>',
  '<p>vor 3 Tagen <time datetime="2026-03-03"></time></p>',
  '<dl><dt>Veröffentlicht am</dt><dd>03.03.2026</dd><dt>Aktualisiert am</dt><dd>05.03.2026</dd></dl>',
  '<p>Termin: 12. Mai 2026</p><p>03.03.2026</p>',
])('date below the headline %s', below => {
  expect(day({ below })).toBe('2026-03-03');
});

test.each([
  `<p>Kiel, 3. März 2026 – ${prose()}</p>`,
  `<p>Kiel (3. März 2026). ${prose()}</p>`,
  `<p>KIEL, 03.03.2026. ${prose()}</p>`,
  `<p>Kiel, den 3. März 2026: ${prose()}</p>`,
  `<p>[03.03.2026] ${prose()}</p>`,
  `<p>03.03.2026 – ${prose()}</p>`,
  `<p><strong>(Kiel, 3. März 2026)</strong> ${prose()}</p>`,
])('date the first sentence begins with %s', below => {
  expect(day({ below })).toBe('2026-03-03');
});

test('date above the headline and at the end', () => {
  expect(day({ above: '<p>03.03.2026 – Pressemitteilung</p>' })).toBe('2026-03-03');
  expect(day({ above: '<div><span>Digitales</span> | <span>3. März 2026</span></div>' })).toBe('2026-03-03');
  expect(day({ end: '<p>Veröffentlicht am 3. März 2026</p>' })).toBe('2026-03-03');
  expect(
    day({ end: '<ul><li>Datum 03.03.2026</li><li>Autorin Anna Berg</li></ul>', beside: '<h3><a href="/x">Anderes 01.03.2026</a></h3>' }),
  ).toBe('2026-03-03');
});

test('where the page shows no day, its data say it', () => {
  const head = ldOf({ datePublished: '2026-03-03T10:00:00+01:00', dateModified: '2026-03-05T10:00:00+01:00' });
  for (const below of ['', '<p>vor 3 Tagen</p>', '<p>Montag, 3. März</p>', '<p>heute, 10:15 Uhr</p>', '<p>Aktualisiert: 5.3.2026</p>'])
    expect(day({ head, below })).toBe('2026-03-03');
  expect(day({ head: '<meta name="date" content="2026-03-03">' })).toBe('2026-03-03');
  expect(day({ head: '<meta property="article:published_time" content="2026-03-03T23:30:00Z">' })).toBe('2026-03-04');
  expect(day({ head, below: '<p>2. März 2026</p>' })).toBe('2026-03-02');
});

test.each<[name: string, parts: Parts]>([
  ['an event', { below: '<p>Termin: 12. Mai 2026</p>' }],
  ['a period', { below: '<p>3. bis 5. März 2026, Kiel</p>' }],
  ['a short period', { below: '<p>3.–5. März 2026</p>' }],
  ['a day in the text', { below: `<p>Am 3. März 2026 hat der Landtag beschlossen: ${prose()}</p>` }],
  ['a caption', { below: '<figure><img src="a.jpg"><figcaption>Das Rathaus am 3. März 2026</figcaption></figure>' }],
  ['a caption without a figure', { below: '<div class="image"><img src="a.jpg"><p>Das Rathaus am Morgen, 3. März 2026</p></div>' }],
  ['a comment', { beside: '<section id="comments"><h2>2 Kommentare</h2><p>Jan, 3. März 2026, 10:00 Uhr</p></section>' }],
  ['another article', { beside: '<aside><h3><a href="/x">Anderes</a></h3><p>3. März 2026</p></aside>' }],
  ['a relative day alone', { below: '<p>vor 3 Tagen</p>' }],
  ['a day without a year', { below: '<p>Montag, 3. März</p>' }],
])('no date: %s', (_, parts) => {
  expect(publishedOf(parts)).toBeNull();
});

test.each([
  '<p>März 3, 2026</p>',
  '<p>03 / 03 / 2026</p>',
  '<p>03|03|2026</p>',
  '<p>03·03·2026</p>',
  '<p>3. März ’26</p>',
  '<div><span>03</span><span>Mär</span><span>2026</span></div>',
  '<div><div>03</div><div>März</div><div>2026</div></div>',
  '<div><span>27. Plenarsitzung</span> · <span>Dienstag, 3. März 2026</span> · <span>Tagesordnungspunkt 9</span></div>',
  '<p>Sitzung vom 2. März 2026 — Bericht: Anna Berg, eingestellt 03.03.2026, zuletzt geändert 07.03.2026</p>',
  '<p>VG Ostholm, Beschluss vom 8.1.2026 · Bericht: Anna Berg</p><p>3. März 2026</p>',
  '<div><div>03</div><div>Mär. 2026</div></div>',
  '<div><div>Mär</div><div>03</div><div>2026</div></div>',
  '<p>Wann: 12. Mai 2026</p><p>Veröffentlicht: 3. März 2026</p>',
  '<p>Autor: Anna Berg · Archiviert am: 06.03.2026</p><p>Aus Ausgabe Nr. 37 vom Dienstag, 3. März 2026 · Seite 4</p>',
  '<p>Importiert am 06.03.2026</p><p>3. März 2026</p>',
  '<p>Übernommen ins Archiv: 06.03.2026</p><p>3. März 2026</p>',
  '<p>Nächstes Update: 6. März 2026</p><p>3. März 2026</p>',
  '<p>Ende der Beteiligung: 6. April 2026</p><p>3. März 2026</p>',
  '<p>Zuletzt abgerufen: 6. April 2026</p><p>3. März 2026</p>',
  '<p>Heute ist Freitag, der 6. März 2026</p><p>3. März 2026</p>',
  '<p>Gestartet am 3. März 2026, 8.30 Uhr · Letzter Eintrag: 6. März 2026, 17 Uhr</p>',
  '<p>Freigeschaltet bis 30.06.2026 · online seit 03.03.2026</p>',
  '<p>Zweite Fassung vom 06.03.2026, erste Fassung vom 03.03.2026</p>',
  '<p>Korrigiert am 6. März 2026, erschienen am 3. März 2026</p>',
  '<p>Ergänzt am 6. März 2026</p><p>3. März 2026</p>',
  '<p>Berichtigt: 6. März 2026</p><p>3. März 2026</p>',
  '<p>Druckversion vom 06.03.2026</p><p>Meldung vom 03.03.2026</p>',
  '<p>Di, 3. Mär 2026 um 14 Uhr 05</p>',
  '<p>Dienstag, den 03.03.2026</p>',
  '<p>Ausgabe 9/2026 (3. März 2026)</p>',
  '<p>Datum: 2026/03/03</p>',
])('date of a further form %s', below => {
  expect(day({ below })).toBe('2026-03-03');
});

test.each([
  'Beginn: 12. Mai 2026',
  'Start: 1. Januar 2027',
  'Bewerbungsschluss: 12. Mai 2026',
  'Inkrafttreten: 1. Januar 2027',
  'Laufzeit: 1. Januar 2027 bis 31. Dezember 2028',
  'Nächste Sitzung: 12. Mai 2026',
  'Abruf: 12. Mai 2026',
  'Foto vom 12. Mai 2025',
  'Das Gesetz gilt ab 1. Januar 2027.',
  'Bis 31. Dezember 2027 müssen alle Ämter umstellen',
])('not the day of publication: %s', line => {
  expect(day({ head: '<meta name="date" content="2026-03-03">', below: `<p>${line}</p>` })).toBe('2026-03-03');
});

test.each([
  '<meta name="DC.date.created" content="2026-03-03">',
  '<meta property="og:article:published_time" content="2026-03-03">',
  '<meta name="cXenseParse:recs:publishtime" content="2026-03-03T10:00:00Z">',
  '<meta name="sailthru.date" content="2026-03-03">',
  '<meta name="publication_date" content="2026-03-03">',
  '<meta name="citation_publication_date" content="2026/03/03">',
  '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2026-03-03T08:00:00+00:00"}]}</script>',
])('date in further data %s', head => {
  expect(day({ head })).toBe('2026-03-03');
});

test('the day whose state the page shows is before the one its data name', () => {
  const head = ldOf({ datePublished: '2026-03-04T01:12:00+01:00' });
  expect(day({ head, below: '<p>Stand: 03.03.2026 17:40 Uhr (dpa/ab)</p>' })).toBe('2026-03-03');
  expect(day({ head, below: '<p>Stand: 05.03.2026 17:40 Uhr</p>' })).toBe('2026-03-04');
});
