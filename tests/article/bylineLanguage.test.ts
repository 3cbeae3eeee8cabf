import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { prose } from './parse.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const bylineOf = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').byline;
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
  // surnames that are words
  ['Von Ruth Kreis und Jan Haus', ['Ruth Kreis', 'Jan Haus']],
  ['Von Kai Bote und Franz Mittwoch', ['Kai Bote', 'Franz Mittwoch']],
  // the surname first
  ['Autorin: Zahn, Ruth', ruth],
  ['Autoren: Zahn, Ruth; Holt, Jan', both],
  ['Verfasst von: Zahn, Ruth am 12.05.2026', ruth],
  ['Zahn, Ruth, 12. Mai 2026, 06:30 Uhr', ruth],
  // who asked
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
  // rubrics and places in two capitals, and others than authors
  ...['Open Source', 'Low Code', 'Change Management', 'Best Practice', 'Public Sector', 'Hamburg Altona', 'Castrop Rauxel'].map(
    (rubric): [string, string[]] => [`${rubric} | 12. Mai 2026`, []],
  ),
  ['Ein Film von Ruth Zahn', []],
  ['Quelle: dpa / bearbeitet von Ruth Zahn', []],
  ['Pressereferentin Ruth Zahn', []],
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
])('author at the end: %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test('the data give the surname first, without a comma', () => {
  expect(bylineOf({ head: ldOf({ author: { '@type': 'Person', name: 'Zahn Ruth' } }) })).toEqual(ruth);
});
