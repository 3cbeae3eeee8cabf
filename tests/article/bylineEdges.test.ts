import { expect, test } from 'vitest';
import { prose } from './parse.ts';
import { bylineOf } from './shapes.ts';

test.each<[below: string, names: string[]]>([
  ['<p>VON ANNA VON BERG</p>', ['Anna von Berg']],
  ['<p>VON ANNA MARIA BERG</p>', ['Anna Maria Berg']],
  ['<p>TEXT: Anna Berg | FOTOS: Jan Holt</p>', ['Anna Berg']],
  ['<p>TEXT Anna Berg<br>FOTO Jan Holt</p>', ['Anna Berg']],
  ['<p>AUTORIN: Anna Berg</p>', ['Anna Berg']],
  ['<p>AutorInnen: Anna Berg, Jan Holt</p>', ['Anna Berg', 'Jan Holt']],
  ['<p>Verfasser/-in: Anna Berg</p>', ['Anna Berg']],
  ['<p>Autorin dieses Beitrags: Anna Berg</p>', ['Anna Berg']],
  [
    '<p>Gastbeitrag von Dr. Anna Berg, Referatsleiterin im Ministerium für Digitales, und Jan Holt, Geschäftsführer der Amtsdata</p>',
    ['Anna Berg', 'Jan Holt'],
  ],
  ['<p>Erstellt: 3. März 2026, 12:30 Uhr | Anna Berg</p>', ['Anna Berg']],
  ['<p>Beitrag vom 3. März 2026 | Anna Berg</p>', ['Anna Berg']],
  ['<div><div><span>Anna Berg</span></div><div><span>Lesezeit: 5 Minuten</span></div></div>', ['Anna Berg']],
  ['<span>Anna Berg</span><br><span>3. März 2026</span>', ['Anna Berg']],
  ['<table><tr><th>Verfasserin</th><td>Anna Berg</td></tr><tr><th>Stand</th><td>3. März 2026</td></tr></table>', ['Anna Berg']],
  ['<div class="vcard"><span class="fn">Anna Berg</span><span class="role">Redakteurin</span></div>', ['Anna Berg']],
  ['<p>Von Abdulrahman al-Khatib</p>', ['Abdulrahman al-Khatib']],
  ['<p>Anna Berg aus Ulm</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Anna Berg und Jan Holt für Amtsblick</p><p>3. März 2026</p>', ['Anna Berg', 'Jan Holt']],
  ['<p><i>Anna Berg</i></p>', ['Anna Berg']],
  ['<p>✍️ Anna Berg</p>', ['Anna Berg']],
  ['<p>Interview mit Jan Holt: Die Fragen stellte Anna Berg</p>', ['Anna Berg']],
  ['<p>Fragen: Anna Berg</p>', ['Anna Berg']],
  [
    '<div class="byline"><a href="/autoren/anna-berg">Anna Berg</a><a href="mailto:a@b.example">E-Mail</a><a>Folgen</a></div>',
    ['Anna Berg'],
  ],
  [
    '<ul><li><a href="/team/ab">Anna Berg</a></li><li><a href="/team/jh">Jan Holt</a></li></ul><p>3. März 2026</p>',
    ['Anna Berg', 'Jan Holt'],
  ],
  ['<p>Ein Bericht aus Ulm von Anna Berg</p>', ['Anna Berg']],
  ['<p>Kommentar von Anna Berg: Das reicht nicht</p>', ['Anna Berg']],
  ['<p>Meinung · Anna Berg</p>', ['Anna Berg']],
  ['<p>Gastkommentar Anna Berg</p>', ['Anna Berg']],
  ['<p>Notizen von Anna Berg</p>', ['Anna Berg']],
  ['<p>Ein Gespräch von Anna Berg mit Jan Holt</p>', ['Anna Berg']],
  ['<p>Ein persönlicher Erfahrungsbericht von Anna Berg</p>', ['Anna Berg']],
  ['<p>Eine Spurensuche von Anna Berg</p>', ['Anna Berg']],
  ['<p>Anna Berg, Autorin</p>', ['Anna Berg']],
  ['<p>Anna Berg, Redakteurin Digitales</p>', ['Anna Berg']],
  ['<div>Ein Beitrag von</div><div>Anna Berg</div>', ['Anna Berg']],
  ['<div>Veröffentlicht von</div><div>Anna Berg</div>', ['Anna Berg']],
  ['<div>Gastbeitrag</div><div>Anna Berg</div>', ['Anna Berg']],
  ['<div>Es berichtet</div><div>Anna Berg</div>', ['Anna Berg']],
  ['<h2>Von Anna Berg</h2>', ['Anna Berg']],
  ['<p>Der Vorspann sagt, was kommt.</p><div><img alt=""><div>Anna Berg<br>Redakteurin</div></div>', ['Anna Berg']],
])('author line %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[below: string, names: string[]]>([
  [`<p><b>ULM.</b> Von Anna Berg – ${prose(200)}</p>`, ['Anna Berg']],
  [`<p><b>Von Anna Berg</b> ${prose(200)}</p>`, ['Anna Berg']],
  [`<p><i>Von Anna Berg und Jan Holt.</i> ${prose(200)}</p>`, ['Anna Berg', 'Jan Holt']],
  [`<p><strong>${prose(150)} Von Anna Berg</strong></p>`, ['Anna Berg']],
  [`<p>${prose(150)} Von Anna Berg und Jan Holt.</p>`, ['Anna Berg', 'Jan Holt']],
  [`<p>${prose(150)} Ein Gastbeitrag von Anna Berg.</p>`, ['Anna Berg']],
  [`<p>${prose(150)} Ein Kommentar.</p><p>Anna Berg</p>`, ['Anna Berg']],
  [`<p>${prose(150)} Der Rücktritt kam für alle überraschend, auch für den Stab von Anna Berg.</p>`, []],
  [`<p><b>Anna Berg.</b> ${prose(200)}</p>`, []],
])('author at the edge of the first paragraph %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[end: string, names: string[]]>([
  [`<p>${prose(150)} <em>Anna Berg</em></p>`, ['Anna Berg']],
  [`<p>${prose(150)}<br><em>Text: Anna Berg</em></p>`, ['Anna Berg']],
  [`<p>${prose(150)} Text: Anna Berg</p>`, ['Anna Berg']],
  [`<p>${prose(150)} (Text: Anna Berg, Fotos: Jan Holt)</p>`, ['Anna Berg']],
  ['<p>Anna Berg, Redakteurin bei Amtsblick</p>', ['Anna Berg']],
  ['<hr><p>Anna Berg arbeitet als Juristin im Landkreis Ulm. Sie schreibt hier regelmäßig über Verwaltung.</p>', ['Anna Berg']],
  ['<div class="card"><img alt="Anna Berg"><h3>Anna Berg</h3><p>Redakteurin für Verwaltung und IT</p></div>', ['Anna Berg']],
  ['<div class="card"><h4>Geschrieben von</h4><p>Anna Berg</p></div>', ['Anna Berg']],
  ['<p>Diesen Text hat Anna Berg geschrieben.</p>', ['Anna Berg']],
  ['<p>Diesen Beitrag hat Anna Berg für uns verfasst.</p>', ['Anna Berg']],
  ['<p>Es berichtete Anna Berg.</p>', ['Anna Berg']],
  ['<p>Autorin des Beitrags ist Anna Berg, Leiterin des Amtes für Digitales.</p>', ['Anna Berg']],
  ['<p>Mit freundlichen Grüßen<br>Anna Berg<br>Bürgermeisterin</p>', ['Anna Berg']],
  ['<p>Anna Berg<br>Pressesprecherin</p>', []],
  ['<p>Rückfragen beantwortet Anna Berg.</p>', []],
  ['<p>Quelle: Stadt Ulm / Anna Berg</p>', []],
])('author at the end %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test.each([
  '<p>© Anna Berg</p>',
  '<p>Folgen Sie Anna Berg</p>',
  '<div>Fotos:</div><div>Anna Berg</div>',
  '<p>Fotografin: Anna Berg</p><p>3. März 2026</p>',
  '<p>Ein Bild von Anna Berg</p>',
  '<p>Anna Berg, Autorin des Buchs „Das Amt“</p>',
  '<p>Pressesprecherin Anna Berg, Telefon 0731 123</p>',
  '<p>Offene Fragen</p>',
])('no author in %s', below => {
  expect(bylineOf({ below })).toEqual([]);
});

test('a name alone that the text is about is no author', () => {
  expect(bylineOf({ below: `<p>Anna Berg</p><p>Seit März leitet Berg das Amt. ${prose(200)}</p>` })).toEqual([]);
});

test.each<[below: string, names: string[]]>([
  [
    '<div class="x"><span>TEXT <a href="/t">Leander von Bismark-Tolz</a></span> <span>FOTOS Lea Kern</span></div>',
    ['Leander von Bismark-Tolz'],
  ],
  ['<p>TEXT Prof. Dr. Anna Berg, Ulm</p>', ['Anna Berg']],
  ['<p>3. März 2026 · TEXT Anna Berg</p>', ['Anna Berg']],
  ['<p>Foto: Lea Kern | Von Anna Berg</p>', ['Anna Berg']],
  [
    '<div class="meta"><time>3. März 2026</time> <span class="author">geschrieben von <a href="/a">Anna Berg</a></span> <span>Kategorie: Open Data</span></div>',
    ['Anna Berg'],
  ],
  ['<div class="meta"><span class="author">geschrieben von <a href="/a">Anna Berg</a></span> <span>Ulm</span></div>', ['Anna Berg']],
  ['<div class="x"><span>von <b>Anna Berg</b> (ab)</span><span>3 Kommentare</span></div>', ['Anna Berg']],
  ['<p>Von Anna Berg (Text) und Jan Holt (Mitarbeit), 03.03.2026</p>', ['Anna Berg', 'Jan Holt']],
  ['<div>TEXT</div><div>Anna Berg / Fotos: Lea Kern</div>', ['Anna Berg']],
  ['<p>Guten Morgen,</p>', []],
])('names beside what else a line tells %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});
