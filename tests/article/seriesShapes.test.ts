import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { type Parts, pageOf } from './shapes.ts';

const read = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/');

test.each<[parts: Parts, name: string, part: number]>([
  [{ above: '<p class="kicker">Serie E-Akte, Teil 2</p>' }, 'E-Akte', 2],
  [{ above: '<p class="kicker">Digitale Dörfer (3/7)</p>' }, 'Digitale Dörfer', 3],
  [{ below: '<p>Teil 2 von 4 der Serie „Amt der Zukunft“</p>' }, 'Amt der Zukunft', 2],
  [{ below: '<p>Dritter Teil der Serie „Amt der Zukunft“</p>' }, 'Amt der Zukunft', 3],
  [{ below: '<p>Dies ist der 3. Teil unserer Serie „Amt der Zukunft“.</p>' }, 'Amt der Zukunft', 3],
  [{ below: '<p>Amt der Zukunft – Folge IV</p>' }, 'Amt der Zukunft', 4],
  [{ below: '<p>Amt der Zukunft, Teil zwei</p>' }, 'Amt der Zukunft', 2],
  [{ above: '<p>Serie „Amt der Zukunft“: Teil 3 – Das Register</p>' }, 'Amt der Zukunft', 3],
  [{ above: '<div class="series"><span>Serie: Amt der Zukunft</span></div><p>Teil 5</p>' }, 'Amt der Zukunft', 5],
  [{ headline: '<h1>Amt der Zukunft, Teil 6: Das Land zählt neu</h1>' }, 'Amt der Zukunft', 6],
  [{ headline: '<h1>Das Land zählt seine Daten neu (Amt der Zukunft, Teil 7)</h1>' }, 'Amt der Zukunft', 7],
  [{ below: '<p>Folge 8 | Reihe „Amt der Zukunft“</p>' }, 'Amt der Zukunft', 8],
  [{ end: '<p>Dies ist Teil 9 der Reihe „Amt der Zukunft“.</p>' }, 'Amt der Zukunft', 9],
  [{ above: '<p class="kicker">Amt der Zukunft | Teil 10/12</p>' }, 'Amt der Zukunft', 10],
  [
    { above: '<p class="kicker">Amt der Zukunft (11)</p>', end: '<aside><h3>Alle Teile der Serie</h3><p>Teil 1: Der Stempel</p></aside>' },
    'Amt der Zukunft',
    11,
  ],
])('series in %o', (parts, name, part) => {
  expect(read(parts).series).toEqual({ name, part });
});

test.each<Parts>([
  { below: '<p>Newsletter Nr. 12</p>' },
  { above: '<p class="kicker">Neue Fotos (3)</p>', end: '<p>Alle Teile der Serie</p>' },
  { above: '<p class="kicker">Amt der Zukunft (12)</p>' },
  { below: '<p>Seite 2 von 5</p>' },
  { below: '<p>Bild 3/7</p>' },
  { headline: '<h1>3/4 der Kommunen zählen ihre Daten neu</h1>' },
  { headline: '<h1>Der zweite Teil des Gesetzes gilt ab Mai</h1>' },
  { above: '<p class="kicker">Ausgabe 3/2026</p>' },
  { below: '<p>Zum Teil 5 Prozent mehr</p>' },
])('no series in %o', parts => {
  expect(read(parts).series).toBeNull();
});

test.each<[end: string, id: string | null]>([
  ['<p>(ID:50267925)</p>', '50267925'],
  ['<p>(ID: 50267925)</p>', '50267925'],
  ['<p>ID 50267925</p>', '50267925'],
  ['<p>Artikel-ID: 12-34</p>', '12-34'],
  ['<p>Artikel-ID 4711</p>', '4711'],
  ['<div><span>Anna Berg</span><span>4. Juni 2026</span><span>Artikel-ID: 1184-26</span></div>', '1184-26'],
  ['<p>Artikel-Nr. SB-270129-18</p>', 'SB-270129-18'],
  ['<p>Beitrags-ID: AB/4711</p>', 'AB/4711'],
  ['<p>Dokument-ID: 2026.118</p>', null],
  ['<p>Stand: 3.3.2026 | Artikel-ID: 4711 | drucken</p>', '4711'],
  ['<dl><dt>Artikel-ID</dt><dd>4711</dd></dl>', '4711'],
  ['<table><tr><td>ID:</td><td>4711</td></tr></table>', '4711'],
  ['<p>Pressemitteilung Nr. 4711</p>', null],
  ['<p>Aktenzeichen: 3 A 4711/25</p>', null],
  ['<p>Drucksache 19/4711</p>', null],
  ['<p>Bild-ID: 4711</p>', null],
  ['<p>Job-ID: 4711</p>', null],
  ['<p>Steuer-ID: 12345678901</p>', null],
  ['<p>Version der eID: 3.0</p>', null],
])('ID in %s', (end, id) => {
  expect(read({ end }).articleId).toBe(id);
});
