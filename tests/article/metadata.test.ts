import { describe, expect, test } from 'vitest';
import { authorsIn } from '../../utils/article/authorLines.ts';
import { parseDate, parseTimestamp } from '../../utils/article/dates.ts';
import { extract } from '../../utils/article/extract.ts';
import { personName } from '../../utils/article/persons.ts';
import { seriesIn } from '../../utils/article/series.ts';
import type { Metadata } from '../../utils/article/types.ts';
import { page, parseQuickly, prose } from './parse.ts';

test.each([
  ['3. März 2025', '2025-03-03'],
  ['03.03.2025, 14:05 Uhr', '2025-03-03T14:05'],
  ['3.3.25', '2025-03-03'],
  ['Montag, 28. Jänner 2025 um 6.30 Uhr', '2025-01-28T06:30'],
  ['Veröffentlicht am 12. Sept. 2024 | 9:15 Uhr', '2024-09-12T09:15'],
  ['[12.11.2024] Wer im Kreis', '2024-11-12'],
  ['2025-03-03T14:05:00+01:00', '2025-03-03T14:05'],
  ['2025/03/03', '2025-03-03'],
  ['03-03-2025', '2025-03-03'],
  ['Version 3.12.2.1 der Software', null],
  ['am 32.13.2025', null],
  ['Mai', null],
])('date in "%s"', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test('a time of another zone is told in German time', () => {
  expect(parseTimestamp('2024-03-03T23:30:00Z')).toBe('2024-03-04T00:30');
  expect(parseTimestamp('2024-07-03T12:00:00+0000')).toBe('2024-07-03T14:00');
  expect(parseTimestamp('gestern')).toBeNull();
});

test.each([
  ['Die eGovernment-Bilanz, Teil 5', 'Die eGovernment-Bilanz', 5],
  ['Serie „16 Länder, 16 Wege“, Folge 3 von 16', '16 Länder, 16 Wege', 3],
  ['Anatomie des Amtes, Teil II', 'Anatomie des Amtes', 2],
  ['Folge 9 der Reihe „Digitale Dörfer“', 'Digitale Dörfer', 9],
  ['Register verstehen (5/16)', 'Register verstehen', 5],
  ['Serie: Amtsdeutsch für Anfänger – Teil 4', 'Amtsdeutsch für Anfänger', 4],
  ['Netze und Nutzer (Teil XIV)', 'Netze und Nutzer', 14],
])('series in "%s"', (line, name, part) => {
  expect(seriesIn(line)).toEqual({ name, part });
});

test.each([
  'Newsletter, Ausgabe 118',
  'Der größte Teil der Kommunen',
  'Zum Teil 5 Prozent mehr Anträge',
  'Amtsblatt (3)',
  '2025 in Zahlen',
])('no series in "%s"', line => {
  expect(seriesIn(line)).toBeNull();
});

test.each([
  ['Von Anna Berg und Dr. Jan Holt, Berlin', ['Anna Berg', 'Jan Holt']],
  ['Autorin: Lea von der Heide', ['Lea von der Heide']],
  ['7. Oktober 2024 · Das Interview führte Leonie Hagemeister · 7 Minuten', ['Leonie Hagemeister']],
  ['Ein Kommentar von Prof. Dr. Wolf-Dieter Ehmke', ['Wolf-Dieter Ehmke']],
  ['Edda Kühn/Ole Marx, Samstag, 2. Mai 2026', ['Edda Kühn', 'Ole Marx']],
  ['Von unserer Korrespondentin Anna Berg', ['Anna Berg']],
  ['Von: Anna Berg, Jan Holt', ['Anna Berg', 'Jan Holt']],
  ['Gastbeitrag von Anna Berg, Geschäftsführerin des Verbands', ['Anna Berg']],
  ['Text: Anna Berg; Fotos: Jan Holt', ['Anna Berg']],
  ['Foto und Text: August Halberstadt', ['August Halberstadt']],
  ['Aus Kiel berichtet Anna Spiegel', ['Anna Spiegel']],
  ['Autorin Anna Berg · 4 Min.', ['Anna Berg']],
  ['Offene Daten, 3. März 2025', []],
  ['Anna Berg am 3. März 2025', ['Anna Berg']],
  ['Anna Berg | Kommune und Netz | 3. März 2025', ['Anna Berg']],
  ['Schwerin | 3. März 2025 | Ministerium', []],
  ['Redaktion: Anna Berg', []],
  ['Von dpa', []],
  ['Von Redaktion eGovernment', []],
  ['Foto: Staatskanzlei/Tessa Brill', []],
  ['Die besten Ideen von Marie Kondo', []],
  ['(tiw)', []],
])('authors in "%s"', (line, names) => {
  expect(authorsIn(line, false)).toEqual(names);
});

test('what is no person', () => {
  for (const text of ['Bundesministerium des Innern', 'dpa', 'Stadt Ulm', 'Team Digital', 'Bad Homburg', 'Julia'])
    expect(personName(text)).toBeNull();
  for (const name of ['Anna Lambrecht', 'Jan von Alvensleben', 'Eva Wahl', 'August Neustadt']) expect(personName(name)).toBe(name);
  expect(personName('Prof. Dr. Ines-Marie Vorwerk-Özdemir')).toBe('Ines-Marie Vorwerk-Özdemir');
});

describe('on a page', () => {
  const body = `<p>${prose()}</p><p>${prose(400)}</p><p>${prose()}</p>`;
  const cases: [name: string, html: string, head: string, expected: Partial<Metadata>][] = [
    [
      'kicker in the headline',
      `<article><h1><span class="kicker">Register</span> <span class="title">Das Land zählt seine Daten</span></h1>${body}</article>`,
      '',
      { title: 'Das Land zählt seine Daten', kicker: 'Register' },
    ],
    [
      'kicker set small before a line break',
      `<article><h1><small>Register</small><br>Das Land zählt seine Daten</h1>${body}</article>`,
      '',
      { title: 'Das Land zählt seine Daten', kicker: 'Register' },
    ],
    [
      'a headline in two lines stays whole',
      `<article><h1><span>Das Land zählt</span> <span>seine Daten</span></h1>${body}</article>`,
      '<meta property="og:title" content="Das Land zählt seine Daten">',
      { title: 'Das Land zählt seine Daten', kicker: null },
    ],
    [
      'the last station of a trail is an h1 too',
      `<div><a href="/">Start</a><a href="/netze">Netze</a><h1>Land zählt Daten: Alles zum Register</h1></div><article><h2>Das Land zählt seine Daten</h2>${body}</article>`,
      '<meta property="og:title" content="Das Land zählt seine Daten">',
      { title: 'Das Land zählt seine Daten' },
    ],
    [
      'a headline that frameworks have filled with style sheets',
      `<article><h2><span>Register</span><style>.a{color:red}</style><span>:</span><style>.b{color:red}</style><span>Das Land zählt seine Daten</span></h2>${body}</article>`,
      '<meta property="og:title" content="Das Land zählt seine Daten neu">',
      { title: 'Das Land zählt seine Daten', kicker: 'Register' },
    ],
    [
      'kicker and headline in an h2, the headline in a box of its own',
      `<article><h2>Neue Register<div>Das Land zählt seine Daten</div></h2>${body}</article>`,
      '<meta property="og:title" content="Neue Register: Das Land zählt seine Daten">',
      { title: 'Das Land zählt seine Daten', kicker: 'Neue Register' },
    ],
    [
      'the h1 is the paper, the headline is set in large type',
      `<h1><a href="/">Amtsblick</a></h1><table><tr><td><font size="2">Kiel, Mittwoch, 3. März 2025 (mk)</font></td></tr><tr><td><font size="5"><b>Das Land zählt seine Daten</b></font></td></tr><tr><td>${body}</td></tr></table>`,
      '',
      { title: 'Das Land zählt seine Daten', published: '2025-03-03' },
    ],
    [
      'the logo is an h1 too',
      `<h1 class="logo">Amtsblick</h1><article><h1>Das Land zählt seine Daten</h1>${body}</article>`,
      '',
      { title: 'Das Land zählt seine Daten' },
    ],
    [
      'the date shown beats the data',
      `<article><h1>Das Land zählt seine Daten</h1><p class="date">3. März 2025</p>${body}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-01T10:00:00+02:00","author":{"@type":"Person","name":"Anna Berg"}}</script>',
      { published: '2025-03-03', byline: ['Anna Berg'] },
    ],
    [
      'first publication, not the update',
      `<article><h1>Das Land zählt seine Daten</h1><p>Aktualisiert: 5.3.2025, veröffentlicht: 3.3.2025</p>${body}</article>`,
      '',
      { published: '2025-03-03' },
    ],
    [
      'only an update is shown and the data know the publication',
      `<article><h1>Das Land zählt seine Daten</h1><p>Stand: 5.3.2025</p>${body}</article>`,
      '<meta property="article:published_time" content="2025-03-03T08:00:00+01:00">',
      { published: '2025-03-03T08:00' },
    ],
    [
      'dates of other articles are not the date',
      `<article><h1>Das Land zählt seine Daten</h1>${body}</article><ul class="related"><li><a href="/x">1.2.2020 Anderes</a></li></ul>`,
      '',
      { published: null },
    ],
    [
      'place and day before the first sentence',
      `<article><h1>Das Land zählt seine Daten</h1><p>Schwerin, 14. März 2025 – ${prose()}</p>${body}</article>`,
      '',
      { published: '2025-03-14' },
    ],
    [
      'an organisation is no author',
      `<article><h1>Das Land zählt seine Daten</h1>${body}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Anna Berg Verlag"}}</script>',
      { byline: [] },
    ],
    [
      'author and date side by side',
      `<article><h1>Das Land zählt seine Daten</h1><div><div>Anna Berg</div><div>Montag, 03.03.2025 - 14.05 Uhr</div></div>${body}</article>`,
      '',
      { byline: ['Anna Berg'], published: '2025-03-03T14:05' },
    ],
    [
      'a label in a box of its own',
      `<article><h1>Das Land zählt seine Daten</h1><dl><dt>Aktualisiert</dt><dd>5.3.2025</dd><dt>Veröffentlicht</dt><dd>3.3.2025</dd></dl>${body}</article>`,
      '',
      { published: '2025-03-03' },
    ],
    [
      'when an event takes place is not the date',
      `<article><h1>Das Land zählt seine Daten</h1><p>3. bis 5. März 2025, Berlin</p>${body}</article>`,
      '',
      { published: null },
    ],
    [
      'signed at the end',
      `<article><h1>Das Land zählt seine Daten</h1>${body}<p>${prose()} (Anna Berg, 28.1.2025)</p></article>`,
      '',
      { byline: ['Anna Berg'] },
    ],
    [
      'a note about the author',
      `<article><h1>Das Land zählt seine Daten</h1>${body}<div class="author-bio"><p>Anna Berg lehrt Verwaltungsgeschichte in Speyer.</p></div></article>`,
      '',
      { byline: ['Anna Berg'] },
    ],
    [
      'an author elsewhere in the graph',
      `<article><h1>Das Land zählt seine Daten</h1>${body}</article>`,
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Anna Berg"}]}</script>',
      { byline: ['Anna Berg'] },
    ],
    [
      'the site name is an h1 and the headline an h2',
      `<h1>Stadt Ulm</h1><h2>Das Land zählt seine Daten</h2>${body}`,
      '<meta property="og:site_name" content="Stadt Ulm"><meta property="og:title" content="Stadt Ulm | Das Land zählt seine Daten">',
      { title: 'Das Land zählt seine Daten' },
    ],
    [
      'a subtitle in the headline',
      `<article><h1>Das Land zählt seine Daten <small>Wie die Register zusammenwachsen</small></h1>${body}</article>`,
      '',
      { title: 'Das Land zählt seine Daten' },
    ],
    [
      'series in two lines',
      `<article><p class="banner">Serie „Netze im Amt“</p><p class="kicker">Folge 3 von 16: Bremen</p><h1>Zwei Städte, ein Konto</h1>${body}</article>`,
      '',
      { series: { name: 'Netze im Amt', part: 3 } },
    ],
    ['labelled ID', `<article><h1>Das Land zählt seine Daten</h1>${body}<p>(ID:50267925)</p></article>`, '', { articleId: '50267925' }],
    [
      'a press release number is no ID',
      `<article><h1>Das Land zählt seine Daten</h1><p>Pressemitteilung Nr. 42/2025</p>${body}</article>`,
      '',
      { articleId: null },
    ],
    [
      'a canonical link to the start page is not believed',
      `<article><h1>Das Land zählt seine Daten</h1>${body}</article>`,
      '<link rel="canonical" href="https://www.beispiel.example/">',
      { url: 'https://www.beispiel.example/artikel/' },
    ],
    [
      'a canonical link to another site is not believed',
      `<article><h1>Das Land zählt seine Daten</h1>${body}</article>`,
      '<link rel="canonical" href="https://boese.test/artikel">',
      { url: 'https://www.beispiel.example/artikel/' },
    ],
  ];
  test.each(cases)('%s', (_, html, head, expected) => {
    expect(extract(page(html, head), 'https://www.beispiel.example/artikel/')).toMatchObject(expected);
  });
});

test('the name of a site above its pages is not the headline of what stands below', () => {
  const html = `<html><head><title>Gemeinde Au - Aktuelles</title></head><body><table><tr><td><font size="5">Gemeinde Au</font></td></tr>
    <tr><td><font size="4"><b>Vorlagen jetzt für alle einsehbar</b></font><br><br>${prose(400)}<br><br>${prose(300)}</td></tr></table></body></html>`;
  expect(extract(parseQuickly(html), 'https://au.example/x').title).toBe('Vorlagen jetzt für alle einsehbar');
});
