import { expect, test } from 'vitest';
import { bylineOf, ldOf } from './shapes.ts';

const anna = ['Anna Berg'];
const both = ['Anna Berg', 'Jan Holt'];

test.each<[below: string, names: string[]]>([
  // how it came to be, before and behind the date
  ['<p class="date">27/11/2025, geschrieben von Anna Berg</p>', anna],
  ['<p>Live von Anna Berg, 16. Oktober 2025</p>', anna],
  ['<p>Nacherzählt von Anna Berg</p>', anna],
  ['<p>Kurz notiert von Anna Berg</p>', anna],
  ['<p>Aus dem Rathaus von Anna Berg</p>', anna],
  ['<p>Aus dem Englischen von Anna Berg</p>', []],
  ['<p>Exklusiv von Anna Berg</p>', anna],
  ['<p>Rede von Staatssekretärin Anna Berg</p>', anna],
  ['<p>Rede der Präsidentin Anna Berg, 3. März 2026</p>', anna],
  ['<p>Aufgezeichnet hat das Gespräch Anna Berg.</p>', anna],
  ['<p>Sendung vom 25.06.2026, Manuskript: Anna Berg</p>', anna],
  ['<p>Manuskript der Sendung vom 3.12.2025</p>', []],
  ['<p>Verfasst: 3. März 2026 · Anna Berg</p>', anna],
  ['<p>Written by Anna Berg</p>', anna],
  ['<p>Interview mit Ole Kern von Anna Berg</p>', anna],
  ['<p>Interview mit Ole Kern</p>', []],
  ['<p>Interview: Ole Kern im Gespräch mit unserer Redakteurin Anna Berg</p>', anna],
  ['<p>Ein Bericht unseres Redaktionsmitglieds Anna Berg</p>', anna],
  ['<p>Gastbeitrag der Staatssekretärin Dr. Anna Berg im Amtsblick</p>', anna],
  ['<p>Autorenschaft: Anna Berg, Jan Holt</p>', both],
  ['<p>Von Anna Berg unter Mitarbeit von Jan Holt</p>', anna],
  ['<p>Rathausreporterin Anna Berg</p>', anna],
  ['<div>Autorin Anna Berg, Fotograf Jan Holt</div>', anna],
  // in small and capital letters, in brackets
  ['<address>anna berg &mdash; 27. Februar 2026</address>', anna],
  ['<span class="posted-on">4.2.2026 / anna berg</span>', anna],
  ['<p class="byline">anna berg</p>', anna],
  ['<p>zuletzt aktualisiert — 27. Februar 2026</p>', []],
  ['<p>Anna BERG, 3. März 2026</p>', anna],
  ['<p>(von Anna Berg)</p>', anna],
  ['<p>» Von Anna Berg</p>', anna],
  ['<div>Von Anna Berg&emsp;Freitag, 06. November 2026 - 15:48 Uhr</div>', anna],
  ['<div>Von Anna Sonntag, 6. November 2026</div>', ['Anna Sonntag']],
  ['<p class="kicker">Föderale IT</p><p class="meta">Datum <time datetime="2026-11-13">13.11.2026</time></p>', []],
  ['<ul><li>Führerscheine von Personen, die vor 1953 geboren wurden: bis zum 19. Januar 2033</li></ul>', []],
  // beside a rubric, a place, an issue, a station
  ['<p>Verwaltung, 3. März 2026, Anna Berg</p>', anna],
  ['<p>Politik / Anna Berg / 03.03.2026</p>', anna],
  ['<p>Politik — 3. März 2026 — Anna Berg</p>', anna],
  ['<p>#Register | Anna Berg | 3. März 2026</p>', anna],
  ['<p>Heft 3/2026, Anna Berg</p>', anna],
  ['<p>Brüssel – Jan Holt</p><p>3. März 2026</p>', ['Jan Holt']],
  ['<p>Kiel/Berlin - Von Anna Berg und Jan Holt</p>', both],
  ['<p>Anna Berg, Kehl; Jan Holt, Speyer</p><p>3. März 2026</p>', both],
  ['<p>Anna Berg, ARD-Hauptstadtstudio</p><p>3. März 2026</p>', anna],
  ['<div><img src="a.jpg" alt=""><span>Anna Berg</span> <time datetime="2026-03-03">3. März</time></div>', anna],
  // names
  ['<p>Von Prof. Dr. Dr. h.c. Anna Berg</p>', anna],
  ['<p>Von Min.-Dir. a. D. Anna Berg</p>', anna],
  ['<p>Von M. Berg und J.-P. Holt</p>', ['M. Berg', 'J.-P. Holt']],
  ['<p>Von Anna-Lena v. Berg</p>', ['Anna-Lena v. Berg']],
  ['<p>Von Anna und Jan Berg</p>', ['Anna Berg', 'Jan Berg']],
  ['<p>Von Birgit Pressler und Niels Olesen</p>', ['Birgit Pressler', 'Niels Olesen']],
  ['<p>Von Ute Staffel und Jan Welle</p>', ['Ute Staffel', 'Jan Welle']],
  // at the edge of the lead, in the markup
  ['<p><b>Anna Berg</b><br>KIEL. Das Land zählt seine Daten, und niemand weiß, warum das so lange dauert.</p>', anna],
  ['<p>Das Land zählt seine Daten, und niemand weiß, warum das so lange dauert. <i>Anna Berg berichtet.</i></p>', anna],
  ['<p>Das Land zählt seine Daten, und niemand weiß, warum das so lange dauert.<br><span>Anna Berg</span></p>', anna],
  ['<span itemprop="author" itemscope><meta itemprop="name" content="Anna Berg"></span>', anna],
])('author line %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[end: string, names: string[]]>([
  ['<p>Interview und Fotos: Anna Berg</p>', anna],
  ['<p>Diesen Beitrag schrieb Anna Berg.</p>', anna],
  ['<section><h3>Die Autoren</h3><p>Anna Berg ist Professorin in Kehl.</p><p>Jan Holt lehrt in Speyer.</p></section>', both],
])('at the end %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test('the data say "Von" before the name', () => {
  expect(bylineOf({ head: ldOf({ author: 'Von Anna Berg' }) })).toEqual(anna);
});
