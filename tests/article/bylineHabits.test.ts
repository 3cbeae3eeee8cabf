import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { prose } from './parse.ts';
import { bylineOf, ldOf, type Parts, pageOf } from './shapes.ts';

const ruth = ['Ruth Zahn'];
const both = ['Ruth Zahn', 'Jan Holt'];

const bar = (...parts: string[]): string => `<div>${parts.map(part => `<span>${part}</span>`).join(' ')}</div>`;

test.each<[below: string, names: string[]]>([
  // films and recordings of broadcasters, and the programmes they ran in
  [
    `${bar('Lokalzeit Köln', '03:12 Min.', 'Verfügbar bis 04.02.2028')}<p>Stand: 03.03.2026</p><p>Das Portal ist da. Nicht alle sind zufrieden damit, vor allem nicht Eltern mit vielen Kindern.</p><p class="autor">Von Ruth Zahn und Jan Holt</p>`,
    both,
  ],
  [bar('Lokalzeit Köln', '03:12 Min.', 'Verfügbar bis 04.02.2028'), []],
  [`${bar('Hallo Niederrhein', '02:41 Min.')}<p>Von Ruth Zahn</p>`, ruth],
  ['<p>Hessenschau Kompakt · 02:41 Min. · 03.03.2026</p>', []],
  ['<p>Audio: Morgenecho Spezial | 03.03.2026 | 5 Min.</p>', []],
  [bar('Video', 'Aktuelle Stunde', '03.03.2026', '04:10 Min.'), []],
  ['<div>Westpol Extra. 03.03.2026. 06:12 Min.. Verfügbar bis 03.03.2027. Drittes.</div>', []],
  ['<p>Sendung: Morgenmagazin Nord, 03.03.2026, 06:00 Uhr</p>', []],
  ['<p>SWR Aktuell Rheinland-Pfalz · 03.03.2026 · 19:30 Uhr</p>', []],
  ['<p>aus der Sendung vom Di., 3.3.2026 6:00 Uhr, Morgenecho Kultur</p>', []],
  ['<p>Regionaljournal Bern Freiburg, 03.03.2026, 17:30 Uhr</p>', []],
  ['<p>Tagesgespräch Bayern · 52 Min.</p>', []],
  [`${bar('Abendschau Berlin', '2:04 Min', 'Di 03.03.2026')}<p>Von Ruth Zahn</p>`, ruth],
  ['<p>Di 03.03.26 | 14:05 Uhr | Von Ruth Zahn</p>', ruth],
  ['<p>von Ruth Zahn, MDR AKTUELL</p><p>Stand: 03. März 2026, 14:05 Uhr</p>', ruth],
  ['<p>Stand: 03.03.2026 14:05 Uhr</p><p>Von Ruth Zahn, ARD-Hauptstadtstudio</p>', ruth],
  ['<p>Ruth Zahn, WDR Köln</p><p>03.03.2026</p>', ruth],
  ['<p>Von Ruth Zahn, NDR 1 Welle Nord</p>', ruth],
  // papers
  ['<p>Aus Kiel Ruth Zahn</p><p>3. März 2026</p>', ruth],
  ['<p>AUS KIEL RUTH ZAHN</p>', ruth],
  ['<p>Ruth Zahn/RND</p><p>3. März 2026</p>', ruth],
  ['<p>03.03.2026 um 10:15 Uhr - Ruth Zahn - in Überwachung - keine Ergänzungen</p>', ruth],
  ['<p>Artikel veröffentlicht am 3. März 2026, 10:00 Uhr, Ruth Zahn</p>', ruth],
  ['<p>Artikel von Ruth Zahn veröffentlicht am 3. März 2026</p>', ruth],
  ['<p>Ein Gastbeitrag von Ruth Zahn* 03.03.2026</p>', ruth],
  ['<p>03.03.2026 Von Ruth Zahn 3 min Lesedauer</p>', ruth],
  ['<p>By Ruth Zahn</p>', ruth],
  ['<p>Von unserem Korrespondenten in Brüssel, Jan Holt</p>', ['Jan Holt']],
  ['<p>Von unserer Hauptstadtkorrespondentin Ruth Zahn</p>', ruth],
  ['<p>Kiel. Von Ruth Zahn</p>', ruth],
  ['<p>Von Ruth Zahn, stellvertretende Chefredakteurin, und Jan Holt</p>', both],
  ['<p>Von Ruth Zahn | Freie Mitarbeiterin | Stand: 03.03.2026</p>', ruth],
  ['<p>Von Ruth Zahn und dpa</p>', ruth],
  ['<p>VON RUTH ZAHN UND JAN HOLT 03.03.2026</p>', both],
  ['<p>Ruth Zahn (rz) 03.03.2026</p>', ruth],
  ['<p>Ruth Zahn, ORF.at</p><p>3. März 2026</p>', ruth],
  ['<p>Ruth Zahn (Text, Bild), für ORF.at</p>', ruth],
  ['<p>red, wien.ORF.at/Agenturen</p>', []],
  ['<p>Ruth Zahn, Bern</p><p>03.03.2026, 05.30 Uhr</p><p>5 min</p>', ruth],
  ['<p>Ruth Zahn (Text), Jan Holt (Bilder)</p>', ruth],
  ['<p>Ruth Zahn<br>Publiziert: 03.03.2026, 05:30</p>', ruth],
  ['<p>Di 03.03.2026 - 10:15 Uhr | von Ruth Zahn und rja</p>', ruth],
  ['<p>Direkt aus dem dpa-Newskanal</p><p>3. März 2026</p>', []],
  ['<p>© dpa-infocom, dpa:260303-930-12345/1</p>', []],
  // what blog programs and other systems print
  ['<p>3. März 2026 / 0 Kommentare / in Allgemein / von Ruth Zahn</p>', ruth],
  ['<p>by Ruth Zahn | März 3, 2026 | Allgemein | 0 comments</p>', ruth],
  [
    '<ul><li>Beitrags-Autor:Ruth Zahn</li><li>Beitrag veröffentlicht:3. März 2026</li><li>Beitrags-Kategorie:Digitale Stadt</li></ul>',
    ruth,
  ],
  [
    '<ul><li><span>Beitrags-Autor:</span><a href="/author/rz">Ruth Zahn</a></li><li><span>Beitrags-Kommentare:</span>0 Kommentare</li></ul>',
    ruth,
  ],
  ['<p>Details</p><ul><li>Geschrieben von Ruth Zahn</li><li>Kategorie: Aktuelles</li><li>Zugriffe: 213</li></ul>', ruth],
  ['<p>Kategorie: Aktuelles, Von: Ruth Zahn, Alter: 12 Tage</p>', ruth],
  ['<p>Submitted by Ruth Zahn on 3. März 2026</p>', ruth],
  ['<p>erstellt von Ruth Zahn — zuletzt verändert: 03.03.2026 10:15</p>', ruth],
  ['<p>Author: Ruth Zahn</p>', ruth],
  ['<dl><dt>Author</dt><dd>Ruth Zahn</dd><dt>Date</dt><dd>3. März 2026</dd></dl>', ruth],
  ['<div><a href="/@rz">Ruth Zahn</a></div><div>Mar 3, 2026</div>', ruth],
  ['<div><a href="/@rz">Ruth Zahn</a> · <a href="#">Follow</a> · 5 min read · Mar 3, 2026</div>', ruth],
  ['<div><a href="/@rz">Ruth Zahn</a> and <a href="/@jh">Jan Holt</a></div><div>Mar 3, 2026</div>', both],
  ['<div>Ruth Zahn</div><div>Leiterin Digitales bei Stadt Ulm</div><div>Veröffentlicht: 3. März 2026</div>', ruth],
  ['<p>Autor: Zahn, Ruth, Hauptamt</p>', ruth],
  ['<p>Ruth Zahn, Hauptamt, 03.03.2026</p>', ruth],
  ['<p>Erstellt von Pressestelle Stadt Ulm | 03.03.2026</p>', []],
  ['<p>Verfasser: Hauptamt, 03.03.2026</p>', []],
  ['<p>Verfasst von: Redaktionsteam</p>', []],
  ['<p>29. Okt. 2026 · Ruth Zahn · <a href="#">Open Data</a></p>', ruth],
  ['<p>Eingereicht von <span>Ruth Zahn</span> am Mo., 23.03.2026 - 08:15</p>', ruth],
])('who wrote it, and what ran where: %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

const bodies = [
  'Verwaltungsgericht Mainz',
  'Landgericht Kiel',
  'Kieler Landgericht',
  'Oberlandesgericht Celle',
  'Bundesgerichtshof Karlsruhe',
  'Landesrechnungshof Mainz',
  'Rechnungshof Wien',
  'Finanzministerium Kiel',
  'Bezirksregierung Köln',
  'Regierung Oberbayern',
  'Regierungspräsidium Gießen',
  'Senatsverwaltung Berlin',
  'Deutscher Städtetag',
  'Gemeindetag Bayern',
  'Kreistag Plön',
  'Stadtrat Ulm',
  'Magistrat Wien',
  'Bezirkshauptmannschaft Imst',
  'Bildungsdirektion Tirol',
  'Bundeskanzlei Bern',
  'Staatskanzlei Zürich',
  'Gesundheitsdepartement Basel',
  'Handwerkskammer Ulm',
  'Stadtwerke Ulm',
  'Verbraucherzentrale Hessen',
  'Universitätsklinikum Ulm',
  'Bürgerbüro Mitte',
  'Normenkontrollrat Bund',
  'Generalstaatsanwaltschaft Celle',
  'Westdeutscher Rundfunk',
  'Bundesnetzagentur Bonn',
  'Volkshochschule Ulm',
];

test.each(bodies)('a body is nobody: %s', name => {
  expect(bylineOf({ below: `<p>${name}, 3. März 2026</p>` })).toEqual([]);
  expect(bylineOf({ below: `<p>Von ${name}</p>` })).toEqual([]);
  expect(bylineOf({ end: `<p>(${name}, Urteil vom 12. Februar 2026, 3 K 511/25)</p>` })).toEqual([]);
  expect(bylineOf({ end: `<p>(${name})</p>` })).toEqual([]);
  expect(bylineOf({ head: ldOf({ author: { '@type': 'Person', name } }) })).toEqual([]);
});

test.each(['Ruth Gericht', 'Jan Kirchhof', 'Ole Sonntag', 'Ida Kammer', 'Thilda Kirchhof', 'Ute Hofrat', 'Kai Amtsberg'])(
  'people are called like bodies: %s',
  name => {
    expect(bylineOf({ below: `<p>Von ${name}</p>` })).toEqual([name]);
  },
);

const noteOf = (words: string): string => `<div class="gast"><img src="rz.jpg" alt=""><p>${words}</p></div>`;

test.each<[parts: Parts, names: string[]]>([
  // a guest who is named below the text alone
  [
    { end: noteOf('<strong>Ruth Zahn</strong> lehrt Verwaltungswissenschaft in Kehl. Zuletzt erschien von ihr „Das freundliche Amt“.') },
    ruth,
  ],
  [{ end: noteOf('Ruth Zahn lehrt Verwaltungswissenschaft in Kehl. Zuletzt erschien von ihr „Das freundliche Amt“.') }, ruth],
  [{ end: noteOf('Dr. Ruth Zahn, Jahrgang 1971, ist Geschäftsführerin der Amtsdata und berät Städte.') }, ruth],
  [{ end: noteOf('<b>Dr. Ruth Zahn</b><br>Geschäftsführerin der Amtsdata') }, ruth],
  [{ end: noteOf('Prof. Ruth Zahn (54) forscht in Speyer zu Registern.') }, ruth],
  [{ end: '<h4>Ruth Zahn</h4><p>ist Professorin für Verwaltungsinformatik in Kehl.</p>' }, ruth],
  [{ end: noteOf('Ruth Zahn ist Juristin, Jan Holt ist Informatiker. Beide arbeiten in Kehl.') }, both],
  [{ end: `<h4>Mehr Meinung</h4><p>Von Jan Holt: Schluss mit Pilotprojekten (1. März 2026)</p>` }, []],
  [
    {
      end: `${noteOf('<strong>Ruth Zahn</strong> lehrt in Kehl.')}<div class="mehr"><h4>Mehr Meinung</h4><p>Von Jan Holt: Schluss mit Pilotprojekten (1. März 2026)</p></div>`,
    },
    ruth,
  ],
  [{ below: `<p>Landrat Jan Holt hat es versucht. ${prose()}</p>`, end: noteOf('Jan Holt ist seit 2019 Landrat.') }, []],
])('an opinion with its author at the foot: %j', (parts, names) => {
  expect(bylineOf({ above: '<p class="rubrik">Gastbeitrag</p>', ...parts })).toEqual(names);
});

test.each<[end: string, names: string[]]>([
  ['<p>(Ruth Zahn, APA, 3.3.2026)</p>', ruth],
  ['<p>MDR (Ruth Zahn)</p>', ruth],
  ['<p>SRF 4 News, 03.03.2026, 06:00 Uhr; srf/rz</p>', []],
  ['<p>Über dieses Thema berichtet: Radio Eins am 03.03.2026 um 10:00 Uhr.</p>', []],
  ['<p>Sendung: Inforadio Berlin, 03.03.2026, 14:05 Uhr</p><p>Beitrag von Ruth Zahn</p>', ruth],
  ['<p>Mit kollegialem Gruß</p><p>Ruth Zahn<br>Vorsitzende</p>', ruth],
  ['<p>Bis morgen, Ihre Ruth Zahn</p>', ruth],
  ['<p>Mit freundlichen Grüßen</p><p>Ihr</p><p>Jan Holt</p>', ['Jan Holt']],
  ['<p>Ihre</p><p>Ruth Zahn</p><p>Chefredakteurin</p>', ruth],
  ['<p>Glück auf!<br>Ihre Ruth Zahn</p>', ruth],
  ['<p>* Ruth Zahn ist Professorin für Verwaltungsinformatik in Kehl.</p>', ruth],
  ['<p><em>Unser Gastautor Jan Holt ist Beigeordneter in Ulm.</em></p>', ['Jan Holt']],
  ['<div class="tags">Landgericht Kiel, Digitale Akte</div>', []],
  ['<p>Ihr Bürgermeister<br>Jan Holt</p>', ['Jan Holt']],
  ['<p>Quelle: Landgericht Kiel</p>', []],
  ['<p>Herzlich, Ihr Jan Holt, Verbandsvorsteher</p>', ['Jan Holt']],
  ['<p>Viele Grüße, Ihre Ruth Zahn, Chefredakteurin</p>', ruth],
  // other articles, and who has written those
  ['<h4>Auch interessant</h4><p><a href="/k">Kommentar: Keller auf, Deckel zu</a><br>Von Jan Holt</p>', []],
  ['<h4>Auch interessant</h4><div><a href="/h">Hochwasser: Pegel sinken</a><span>Von Jan Holt</span></div>', []],
  ['<h3>Zum Thema</h3><div><span class="author">Von Jan Holt</span><a href="/k">Drohne, Datum, Defizit</a></div>', []],
  [
    '<footer><span class="author vcard"><a class="url fn n" href="/author/rz/">Ruth Zahn</a></span> <a href="#"><time datetime="2026-03-03">3. März 2026</time><time datetime="2026-03-06">6. März 2026</time></a></footer>',
    ruth,
  ],
  ['<h4>Ähnliche Artikel</h4><p>Bundeswehr erprobt Cloud – Von Jan Holt – 9. Mai 2026</p>', []],
  ['<div>Weitere Meldungen<br><a href="/m">Gastbeitrag von Jan Holt: Warum Register?</a></div>', []],
  ['<p>Von <a href="/autor/rz">Ruth Zahn</a> · <a href="/autor/rz">Alle Beiträge von Ruth Zahn</a></p>', ruth],
  ['<p>Von Ruth Zahn · <a href="/rz">Alle Beiträge von Ruth Zahn</a></p>', ruth],
  ['<p>Pressemitteilung des Landgerichts Kiel</p>', []],
])('at the end: %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

/** The names read from a page whose `<title>` ends as told, with these parts. */
const bylineUnder = (tail: string, parts: Parts) => {
  const document = pageOf(parts);
  document.title = `Das Land zählt seine Daten neu${tail}`;
  return extract(document, 'https://www.beispiel.example/artikel/').byline;
};

const byRuth = ldOf({ author: [{ '@type': 'Person', name: 'Ruth Zahn' }], publisher: { '@type': 'Organization', name: 'Staat & Stapel' } });
const card = '<div><a href="/@zahn">Ruth Zahn</a><div>Mar 3, 2026</div></div>';

test.each<[tail: string, parts: Parts, names: string[]]>([
  [' - Ruth Zahn', { head: byRuth, below: card }, ruth],
  [' - Ruth Zahn', { below: '<p>Von Ruth Zahn</p>' }, ruth],
  [' | Ruth Zahn', { head: byRuth }, ruth],
  [' - by Ruth Zahn - Staat & Stapel', { head: byRuth, below: card }, ruth],
  [' - von Ruth Zahn', { below: card }, ruth],
  [' – Ruth Zahn', { head: '<meta property="og:site_name" content="Ruth Zahn">', below: '<p>3. März 2026 von Ruth Zahn</p>' }, ruth],
  [' – Blick Nord', { head: ldOf({ author: { '@type': 'Person', name: 'Blick Nord' } }), below: '<p>3. März 2026</p>' }, []],
  [' - Brüsseler Brief', { head: ldOf({ author: { '@type': 'Person', name: 'Brüsseler Brief' } }) }, []],
  [' - Brüsseler Brief', { below: '<p>Von Brüsseler Brief</p>' }, []],
])('a site or a title that bears the name of its author: %s %j', (tail, parts, names) => {
  expect(bylineUnder(tail, parts)).toEqual(names);
});
