import { expect, test } from 'vitest';
import { prose } from './parse.ts';
import { bylineOf } from './shapes.ts';

const ruth = ['Ruth Zahn'];
const both = ['Ruth Zahn', 'Jan Holt'];

test.each<[line: string, names: string[]]>([
  // what somebody is, before the name
  ['Urteile | 05.03.2026 | Assessorin Ruth Zahn', ruth],
  ['Von Polizeihauptkommissar Jan Holt', ['Jan Holt']],
  ['Von Diplom-Verwaltungswirtin Ruth Zahn', ruth],
  ['Von Hochschulprofessorin Dr. Ruth Zahn', ruth],
  ['Von Richterin am Verwaltungsgericht Ruth Zahn, Kassel', ruth],
  ['Ein Fachbeitrag von RiVG Dr. Ruth Zahn', ruth],
  ['Von Dr.in Ruth Zahn', ruth],
  ['Von Ass. iur. Ruth Zahn', ruth],
  ['Ein Gastkommentar unserer Leserin Ruth Zahn', ruth],
  ['VON UNSEREM REDAKTEUR JAN HOLT', ['Jan Holt']],
  ['Von der Staatssekretärin Ruth Zahn', ruth],
  ['Gastbeitrag des Landrats Jan Holt', ['Jan Holt']],
  ['Eingesandt von Gemeindeschreiberin Trudi Näf, 26. September 2024', ['Trudi Näf']],
  // surnames that are words
  ['Von Ruth Kreis und Jan Haus', ['Ruth Kreis', 'Jan Haus']],
  ['Von Kai Bote und Franz Mittwoch', ['Kai Bote', 'Franz Mittwoch']],
  // the surname first
  ['Autorin: Zahn, Ruth', ruth],
  ['Autoren: Zahn, Ruth; Holt, Jan', both],
  ['Verfasst von: Zahn, Ruth am 12.05.2026', ruth],
  ['Zahn, Ruth, 12. Mai 2026, 06:30 Uhr', ruth],
  ['Jemima Kelly, 12.05.2026', ['Jemima Kelly']],
  // who asked
  ['Fragen von Ruth Zahn, Antworten von Jan Holt', ruth],
  ['Ruth Zahn sprach mit Jan Holt', ruth],
  ['Die Fragen stellte Ruth Zahn. Das Gespräch wurde gekürzt.', ruth],
  ['Interview mit Jan Holt, geführt von Ruth Zahn', ruth],
  ['Die Fragen an Jan Holt stellte Ruth Zahn', ruth],
  ['Gesprächsführung: Ruth Zahn', ruth],
  ['Nachgefragt hat Ruth Zahn', ruth],
  ['Es fragte: Ruth Zahn', ruth],
  // who told it, in a sentence
  ['Unsere Autorin Ruth Zahn war dabei.', ruth],
  ['In diesem Gastbeitrag erklärt Ruth Zahn, Landrätin in Plön, warum Register warten.', ruth],
  ['Aus Kiel meldet Ruth Zahn', ruth],
  ['Aus Brüssel: Ruth Zahn', ruth],
  // beside dates, rubrics, initials and pictures
  ['12.05.2026 — Kategorie: Verwaltung — Ruth Zahn', ruth],
  ['Veröffentlicht am 12.05.2026 in Verwaltung von Ruth Zahn', ruth],
  ['Ulm, 12. Mai 2026 (Ruth Zahn)', ruth],
  ['[12.05.2026] Ruth Zahn', ruth],
  ['rz | Ruth Zahn | 12.05.2026', ruth],
  ['Mai 12, 2026 Ruth Zahn Keine Kommentare', ruth],
  ['Aktualisiert vor 3 Std. – Ruth Zahn', ruth],
  ['T: Ruth Zahn / F: Jan Holt', ruth],
  ['Von Ruth Zahn und Jan Holt (Foto)', ruth],
  ['Von Ruth Zahn, Jan Holt u.a.', both],
  ['Gastbeitrag: Ruth Zahn, Fraunhofer FOKUS', ruth],
  ['Gast-Beitrag von Ruth Zahn', ruth],
  ['Kolumne „Amtsdeutsch“ von Ruth Zahn', ruth],
  ['Meinung: Ruth Zahn über Faxgeräte', ruth],
  ['12.05.2026, Kiel, Ruth Zahn', ruth],
  ['Kommunalpolitik, Kiel – Ruth Zahn, 12.05.2026', ruth],
  ['Ausgabe 5/26, S. 14, Ruth Zahn', ruth],
  ['🖊️ Von Ruth Zahn', ruth],
  ['Buchbesprechung von Ruth Zahn', ruth],
  ['AKTENZEICHEN – DIE KOLUMNE VON RUTH ZAHN', ruth],
  ['text: ruth zahn / foto: jan holt / 16.05.25', ruth],
  ['Gastautorin: Ruth Zahn ist Juristin in Tallinn und hat fünf Jahre im Ministerium gearbeitet.', ruth],
  // rubrics and places in two capitals, and others than authors
  ...[
    'Open Source',
    'Low Code',
    'Change Management',
    'Best Practice',
    'Public Sector',
    'Hamburg Altona',
    'Castrop Rauxel',
    'Königs Wusterhausen',
    'Willy Brandt Saal',
    'Offizielle Mitteilung',
    'Pfingst Montag',
  ].map((rubric): [string, string[]] => [`${rubric} | 12. Mai 2026`, []]),
  ['Ein Film von Ruth Zahn', []],
  ['Quelle: dpa / bearbeitet von Ruth Zahn', []],
  ['Pressereferentin Ruth Zahn', []],
  ['Fachliche Fragen: Ruth Zahn', []],
  ['Lesen Sie auch den Kommentar von Ruth Zahn.', []],
])('author line: %s', (line, names) => {
  expect(bylineOf({ below: `<p>${line}</p>` })).toEqual(names);
});

test.each<[below: string, names: string[]]>([
  ['<h2>Ein Kommentar von Ruth Zahn</h2>', ruth],
  ['<p>Ruth Zahn hat sich umgehört.</p><p>12. Mai 2026</p>', ruth],
  ['<p>Ruth Zahn / KOMMUNAL</p><p>12.05.2026</p>', ruth],
  ['<p>ULM – Ruth Zahn</p><p>12.05.26</p>', ruth],
  ['<p>Jan Holts Kolumne</p><p>12.05.2026</p>', []],
  [`<p>Im Gastbeitrag fordert Ruth Zahn ein neues Gesetz. ${prose(200)}</p>`, ruth],
  [`<p>${prose(200)} Unsere Reporterin Ruth Zahn hat zugehört.</p>`, ruth],
  [
    '<p>Donnerstag, 25.09.2025. Es tickern: Ruth Zahn (Saal 1), Jan Holt (Saal 2) und die Redaktion. Der Kongress läuft vom 24. bis 26.09.2025.</p>',
    both,
  ],
  [
    '<div class="by-authors"><div class="card"><h5>Ruth Zahn</h5><small>Leiterin Einkauf, Landesamt</small></div><div class="card"><h5>Jan Holt</h5><small>Senior Manager, Torwerk GmbH</small></div></div>',
    both,
  ],
  ['<ul class="authors"><li><span>Ruth Zahn</span><sup>1</sup></li><li><span>Jan Holt</span><sup>2</sup></li></ul>', both],
  ['<div>Ruth Zahn<span>Lokalredaktion</span></div><div>Veröffentlicht: 10.09.2025 – 17:35 Uhr</div>', ruth],
  ['<div class="bildzeile">Neue Schränke im Keller. Bild: Jan Holt / Stadt Ulm · Text: Ruth Zahn · 26.3.2025</div>', ruth],
  ['<div><b>Dr. Ruth Zahn</b><br>Chief Information Officer<br>seit 1. Januar 2025 im Amt</div><div>09.01.2025</div>', []],
])('author near the headline: %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[end: string, names: string[]]>([
  ['<p>In diesem Sinne<br>Ruth Zahn</p>', ruth],
  ['<p>Für den Vorstand<br>Ruth Zahn</p>', ruth],
  ['<p>Plön, den 12. Mai 2026<br>Ruth Zahn<br>Landrätin</p>', ruth],
  ['<p>gezeichnet: Ruth Zahn, Bürgermeisterin</p>', ruth],
  ['<p>Diesen Newsletter hat heute Ruth Zahn für Sie geschrieben.</p>', ruth],
  ['<p><b>Die Autoren</b><br>Ruth Zahn ist Juristin. Jan Holt ist Informatiker.</p>', both],
  ['<p>Die Verfasserinnen Ruth Zahn und Eva Kern arbeiten am Institut.</p>', ['Ruth Zahn', 'Eva Kern']],
  ['<p>— Ruth Zahn, Referat Datenportale</p>', ruth],
  ['<p>Ruth Zahn berichtet seit 2019 aus den Rathäusern der Region.</p>', ruth],
  ['<p><a href="/k">Kommentar von Ruth Zahn: Es reicht</a></p>', []],
  ['<div id="kommentare"><h3>2 Kommentare</h3><p>Ruth Zahn, 13. Mai 2026</p><p>Endlich!</p></div>', []],
])('author at the end: %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test('whose initials stand by the date is told below the text', () => {
  const end =
    '<div><b>Wer hat’s geschrieben?</b><br>rza = Ruth Zahn, Redakteurin im Ressort Landkreis<br>jho = Jan Holt, freier Mitarbeiter</div>';
  expect(bylineOf({ below: '<p>21.10.2025 (rza/jho)</p>', end })).toEqual(both);
});

test('an opinion has the author who is shown with it', () => {
  const above = '<p class="rubrik">Gastbeitrag</p>';
  expect(bylineOf({ above, below: '<p>Dr. Ruth Zahn<br>Geschäftsführerin des Landkreistags</p>' })).toEqual(ruth);
  const hero = '<div><b>Dr. Ruth Zahn, MdL</b><i>Sprecherin ihrer Fraktion</i></div>';
  expect(bylineOf({ above: hero, end: '<p>Ruth Zahn sitzt seit 2022 im Landtag.</p>' })).toEqual(ruth);
});
