import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { parseQuickly, prose } from './parse.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const day = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').published?.slice(0, 10) ?? null;

const tags = `<nav><p>abgelegt unter:</p><ul>${'<li><a href="/t">Rathaus</a></li>'.repeat(12)}</ul></nav>`;

test.each([
  [
    'the box of a picture that holds the headline',
    '<figure><img src="a.jpg"><figcaption><small>03.03.2026 Digitales</small>|</figcaption></figure>',
  ],
  [
    'a figure with a caption of its own',
    '<figure><img src="a.jpg"><figcaption>Foto: A. Berg</figcaption><div><span>03.03.2026</span></div>|</figure>',
  ],
  ['a box called image', '<div class="header-image"><img src="a.jpg"><div>03.03.2026</div>|</div>'],
])('date in %s', (_, box) => {
  expect(day({ headline: box.replace('|', '<h1>Das Land zählt seine Daten neu</h1>') })).toBe('2026-03-03');
});

test.each([
  '<h1>Das Land zählt seine Daten neu<br><small><i></i> 03.03.2026 • Verband , Presse</small></h1>',
  '<h1><time datetime="2026-03-03">3. März 2026</time> Das Land zählt seine Daten neu</h1>',
  '<h1>Das Land zählt seine Daten neu <span class="date">03.03.2026</span></h1>',
])('date within the headline %s', headline => {
  expect(day({ headline })).toBe('2026-03-03');
});

test('a day that the headline tells is not its date', () => {
  expect(day({ headline: '<h1>Rathaus öffnet am 3. März 2026 <small>Neue Zeiten</small></h1>' })).toBeNull();
});

test.each([
  `<p>erstellt von <a href="/b">Berg</a> — veröffentlicht 03.03.2026 06:00</p>`,
  `<p>Erstellt von <a href="/b">Berg</a>. Publiziert am 3. März 2026.</p>`,
  `<p>Dieser Beitrag wurde am Dienstag, 3. März 2026 um 10:15 Uhr veröffentlicht und unter <a href="/r">Rathaus</a> abgelegt.</p>`,
  `<p>Dieser Eintrag wurde von <a href="/b">Berg</a> am 3. März 2026 um 23:03 Uhr gepostet und unter <a href="/r">Rathaus</a> abgelegt. Du kannst alle Antworten auf diesen Eintrag verfolgen. Du kannst zum Ende springen und eine Antwort hinterlassen, Pings sind nicht erlaubt.</p>`,
  `<h2>Über diesen Artikel</h2><p><a href="/d">Das Land zählt seine Daten neu</a> wurde am 3. März 2026 geschrieben.</p>`,
])('date far behind the text %s', beside => {
  expect(day({ beside: `<section>${tags}${beside}</section>` })).toBe('2026-03-03');
});

test('what another article is said to be published is not its date', () => {
  const far = `<div><a href="/x">Maibaum gestohlen, Polizei ermittelt weiter im ganzen Ort</a> veröffentlicht 03.03.2026</div>`;
  expect(day({ beside: `<section>${tags}${far}</section>` })).toBeNull();
  expect(day({ below: `<p>Das Gesetz wurde am 3. März 2026 veröffentlicht. ${prose()}</p>` })).toBeNull();
});

test('where two days stand at the head, the one the data name too is the date', () => {
  const head = ldOf({ datePublished: '2026-03-03T10:00:00+01:00' });
  const below = '<p>5 Min. 3. März 2026 die Redaktion 1 Kommentar Lesezeichen</p>';
  expect(day({ head, above: '<ul><li>Release: 11.02.2005</li></ul>', below })).toBe('2026-03-03');
  expect(day({ head, above: '<p>4. März 2026</p>', below })).toBe('2026-03-03');
  expect(day({ head, above: '<p>Veröffentlicht am 2. März 2026</p>', below })).toBe('2026-03-02');
});

test.each([
  '<header><a href="/">AMTSBLICK</a> <span>Mittwoch, 4. März 2026</span><nav><a href="/kreis">Kreis</a></nav></header>',
  '<header><a href="/">Amtsblick</a><p>4. März 2026</p></header>',
  '<div class="mh-subheader"><div class="mh-header-date">4. März 2026</div><form><input></form></div>',
  '<p id="datum-heute">Mittwoch, 4. März 2026</p>',
  '<div class="current_date">04.03.2026</div>',
])('the day on which the page is read gives way to what is said of the article %s', today => {
  const dayOf = (head: string, below: string, end = '') => {
    const text = `<p>${prose()}</p><p>${prose(400)}</p><p>${prose()}</p>`;
    const page = `<html><head>${head}</head><body>${today}<main><article><h1>Das Land zählt seine Daten neu</h1>${below}${text}${end}</article></main></body></html>`;
    return extract(parseQuickly(page), 'https://www.beispiel.example/artikel/').published?.slice(0, 10) ?? null;
  };
  expect(dayOf('', '<p>3. März 2026 Anna Berg-Taler Verwaltung</p>')).toBe('2026-03-03');
  expect(dayOf('', '<p><time datetime="2026-03-03T18:20">gestern, 18:20 Uhr</time></p>')).toBe('2026-03-03');
  expect(dayOf('', '', '<p>Zahn, erschienen am 3.3.2026 um 10.20 Uhr</p>')).toBe('2026-03-03');
  expect(dayOf(ldOf({ datePublished: '2026-03-03T10:00:00+01:00' }), '')).toBe('2026-03-03');
});

test('the date in the head of an article is no day of reading', () => {
  expect(day({ above: '<header><a href="/kreis">Kreis</a> <span>3. März 2026</span></header>' })).toBe('2026-03-03');
  const head = '<h1>Das Land zählt seine Daten neu</h1><header><a href="/berg">Anna Berg</a> <span>3. März 2026</span></header>';
  const page = parseQuickly(`<html><body><div>${head}<p>${prose()}</p><p>${prose(400)}</p></div></body></html>`);
  expect(extract(page, 'https://www.beispiel.example/artikel/').published).toBe('2026-03-03');
  expect(day({ above: '<div class="ArticleHeader_date">03.03.2026, 05:03 Uhr</div>' })).toBe('2026-03-03');
});

test('a label that is not known is no name', () => {
  expect(day({ below: '<p>Übungstag: 24.03.2026<br>Ort: Zentrale</p>', end: '<p>Meldung eingestellt am: 03.03.2026</p>' })).toBe(
    '2026-03-03',
  );
});

test('a line parted by slashes comes before what stands at the end', () => {
  const below = '<p>Anna Berg-Taler / 03.03.2026 / 06:15 / Foto: Amtsblick / 150 /</p>';
  expect(day({ below, end: '<p>Anna Berg / 01.02.2026 / 06:00 /</p><h3>Aushänge im Rathaus</h3>' })).toBe('2026-03-03');
});

test.each([
  '<div><a href="/b" rel="author">Anna Berg</a><span class="updated hidden-by-style">2026-03-07T10:10:52+01:00</span><span>3. März 2026</span><span>|</span></div>',
  '<p>28. Februar bis 1. März 2026</p><p>3. März 2026 - 16.03 Uhr</p><p>Akt.: 4. März 2026 - 21.18 Uhr</p>',
  '<p>Akt.: 4. März 2026 - 21.18 Uhr</p><p>3. März 2026 - 16.03 Uhr</p>',
  '<p>Letzte Aktualisierung: 4. März 2026</p><p>3. März 2026</p>',
  '<p>zuletzt verändert: 04.03.2026</p><p>03.03.2026</p>',
  '<p>erstellt von Berg — zuletzt verändert: 04.03.2026 11:00 — veröffentlicht 03.03.2026 06:00</p>',
  '<p>Deadline: 15. Mai 2026</p><p>3. März 2026</p>',
  '<p>Registriert: 12.05.2012, 10:15</p><p>03.03.2026</p>',
  '<p>Mitglied seit 12.05.2012</p><p>03.03.2026</p>',
  '<p><span itemprop="datePublished" content="2026-03-03T10:00">vor 3 Tagen</span></p>',
  '<p><abbr class="published" title="2026-03-03T10:00:00+01:00">vor 3 Tagen</abbr></p>',
  '<p><meta itemprop="datePublished" content="2026-03-03">Anna Berg</p>',
])('date below the headline %s', below => {
  expect(day({ below })).toBe('2026-03-03');
});

test('the date of a comment or a rating in the data is not the date of the page', () => {
  const comment =
    '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2026-03-05">Gut!</div>';
  const rating = '<div class="rating-comment"><meta itemprop="datePublished" content="2026-03-05"/>Bewertung</div>';
  for (const end of [comment, rating]) {
    expect(day({ end })).toBeNull();
    expect(day({ end: `${end}<meta itemprop="datePublished" content="2026-03-03">` })).toBe('2026-03-03');
  }
});
