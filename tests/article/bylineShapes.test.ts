import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { prose } from './parse.ts';
import { bylineOf, ldOf, type Parts, pageOf } from './shapes.ts';

test.each<[below: string, names: string[]]>([
  ['<p>Von Anna Berg</p>', ['Anna Berg']],
  ['<p>von Anna Berg</p>', ['Anna Berg']],
  ['<p class="author">Anna Berg</p>', ['Anna Berg']],
  ['<div class="byline">Anna Berg und Jan Holt</div>', ['Anna Berg', 'Jan Holt']],
  ['<p>Text: Anna Berg</p>', ['Anna Berg']],
  ['<p>Text und Fotos: Anna Berg</p>', ['Anna Berg']],
  ['<p>Text Anna Berg · Fotos Jan Holt</p>', ['Anna Berg']],
  ['<p>Anna Berg (Text), Jan Holt (Foto)</p>', ['Anna Berg']],
  ['<p>Ein Gastbeitrag von Dr. Anna Berg</p>', ['Anna Berg']],
  ['<p>Gastbeitrag von Prof. Dr. Jan-Peter von der Heydt und Lea Özdemir</p>', ['Jan-Peter von der Heydt', 'Lea Özdemir']],
  ['<p>Ein Kommentar von Anna Berg, Vorsitzende des Normenkontrollrats</p>', ['Anna Berg']],
  ['<p>Gastautor: Dr. Ulrich Freiherr von Hohenstein</p>', ['Ulrich Freiherr von Hohenstein']],
  ['<p>Eine Kolumne von Anna Berg</p>', ['Anna Berg']],
  ['<p>Eine Analyse von Anna Berg, Brüssel</p>', ['Anna Berg']],
  ['<p>Protokoll: Anna Berg</p>', ['Anna Berg']],
  ['<p>Aufgezeichnet von Anna Berg</p>', ['Anna Berg']],
  ['<p>Geschrieben von Anna Berg am 3. März 2026</p>', ['Anna Berg']],
  ['<p>Von unserer Redakteurin Anna Berg</p>', ['Anna Berg']],
  ['<p>Von Anna Berg (dpa)</p>', ['Anna Berg']],
  ['<p>Von Anna Berg, dpa</p>', ['Anna Berg']],
  ['<p>Von Anna Berg und Redaktion</p>', ['Anna Berg']],
  ['<p>Von Ilka Brandhorst und Malte Sonntag</p>', ['Ilka Brandhorst', 'Malte Sonntag']],
  ['<p>Von Eva Freitag, 3. März 2026</p>', ['Eva Freitag']],
  ['<p>Anna Berg, 03.03.2026</p>', ['Anna Berg']],
  ['<p>Anna Berg am Montag, 3. März 2026</p>', ['Anna Berg']],
  ['<p>Autor: Anna Berg | 3. März 2026 | 4 Min. Lesezeit</p>', ['Anna Berg']],
  ['<p>Autorin/Autor: Anna Berg</p>', ['Anna Berg']],
  ['<p>Autor*innen: Anna Berg, Jan Holt</p>', ['Anna Berg', 'Jan Holt']],
  ['<ul class="meta"><li>03.03.2026</li><li>Anna Berg</li><li>Digitales</li></ul>', ['Anna Berg']],
  [
    '<div><span>Von</span></div><div class="names"><a href="/a">Anna Berg</a></div><div class="names"><a href="/b">Jan Holt</a></div>',
    ['Anna Berg', 'Jan Holt'],
  ],
  ['<dl><dt>Autorin</dt><dd>Anna Berg</dd><dt>Datum</dt><dd>3. März 2026</dd></dl>', ['Anna Berg']],
  ['<address>Von <a rel="author" href="/a">Anna Berg</a>, Berlin</address>', ['Anna Berg']],
  ['<p>Von Mehmet Yılmaz, Łucja Żak und Seán O’Brien</p>', ['Mehmet Yılmaz', 'Łucja Żak', 'Seán O’Brien']],
  ['<p>Von Maria dos Santos und Jean d’Albert</p>', ['Maria dos Santos', 'Jean d’Albert']],
  ['<p>Von Karl Theodor zu Lindenberg und Anna Maria van den Boom</p>', ['Karl Theodor zu Lindenberg', 'Anna Maria van den Boom']],
  ['<p>Von A. Berg</p>', ['A. Berg']],
  ['<p>Von Dipl.-Ing. Anna Berg, LL.M.</p>', ['Anna Berg']],
  ['<p>Interview: Anna Berg</p>', ['Anna Berg']],
  ['<p class="author-line"><a href="/autor/berg">Anna Berg</a><span>Redakteurin</span></p>', ['Anna Berg']],
  ['<p>Von <a href="/a">Anna Berg</a> | Fotos: Jan Holt</p>', ['Anna Berg']],
  [
    '<address>Von <a href="/a">Anna Magdalena Berghausen</a>, <a href="/b">Jan Holt</a>, <a href="/c">Lea Kern</a> und <a href="/d">Ole Alexander Marxen</a></address>',
    ['Anna Magdalena Berghausen', 'Jan Holt', 'Lea Kern', 'Ole Alexander Marxen'],
  ],
  ['<p>12.03.26 | Autorin / Redakteur: <a href="/a">Anna Berg</a> / <a href="/r">Redaktion</a> | Lesedauer: 4 Min.</p>', ['Anna Berg']],
])('author line %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each([
  '<p>dpa/AFP</p>',
  '<p>Von dpa</p>',
  '<p>Quelle: dpa</p>',
  '<p>(ab/jh)</p>',
  '<p class="author">abe</p>',
  '<p>Von Redaktion Amtsblick</p>',
  '<p class="author">Redaktion</p>',
  '<p class="byline">Redaktion: Anna Berg</p>',
  '<p class="author">Pressestelle der Stadt Ulm</p>',
  '<p class="author">Staatsministerium Digitales</p>',
  '<p>Foto: Anna Berg</p>',
  '<p>Bild: Jan Holt / Stadt Ulm</p>',
  '<p>Kiel | Digitale Verwaltung</p>',
  '<p>Interview mit Anna Berg</p>',
  '<div><a href="/a">Lokales</a> <a href="/b">Sport</a> <a href="/c">Kultur</a></div><p>3. März 2026</p>',
])('no author in %s', below => {
  expect(bylineOf({ below })).toEqual([]);
});

test.each<[end: string, names: string[]]>([
  ['<p>Die Fragen stellte Anna Berg.</p>', ['Anna Berg']],
  ['<p>Das Gespräch führten Anna Berg und Jan Holt.</p>', ['Anna Berg', 'Jan Holt']],
  ['<p>Anna Berg</p>', ['Anna Berg']],
  ['<p><em>Anna Berg leitet das Referat Digitales im Landkreis.</em></p>', ['Anna Berg']],
  ['<p><strong>Die Autorin:</strong> Anna Berg leitet das Referat Digitales im Landkreis.</p>', ['Anna Berg']],
  ['<h3>Über die Autorin</h3><p>Anna Berg leitet das Referat Digitales im Landkreis.</p>', ['Anna Berg']],
  ['<h3>Zum Autor</h3><p>Dr. Jan Holt ist Professor für Verwaltungsinformatik.</p>', ['Jan Holt']],
  ['<p>Der Autor Jan Holt ist Professor für Verwaltungsinformatik.</p>', ['Jan Holt']],
  ['<p>Text: Anna Berg, Stadt Ulm</p>', ['Anna Berg']],
  ['<ul><li><b>Datum</b> 28.04.2026</li><li><b>Autorin/Autor</b> Anna Berg</li></ul>', ['Anna Berg']],
  ['<p>Redaktion: Anna Berg</p>', []],
  ['<h3>Pressekontakt</h3><p>Anna Berg<br>Telefon 0431 1234</p>', []],
  ['<ul><li><a href="/x">Wie es weitergeht: Ein Interview von Jan Holt</a></li></ul>', []],
])('author at the end %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test.each<[name: string, head: string, names: string[]]>([
  ['a person', ldOf({ author: { '@type': 'Person', name: 'Anna Berg' } }), ['Anna Berg']],
  ['two persons', ldOf({ author: [{ '@type': 'Person', name: 'Dr. Anna Berg' }, { name: 'Jan Holt' }] }), ['Anna Berg', 'Jan Holt']],
  ['names in a string', ldOf({ author: 'Anna Berg, Jan Holt' }), ['Anna Berg', 'Jan Holt']],
  ['a desk as a person', ldOf({ author: { '@type': 'Person', name: 'Redaktion Amtsblick' } }), []],
  ['an agency', ldOf({ author: [{ '@type': 'Person', name: 'dpa' }] }), []],
  ['an organisation', ldOf({ author: { '@type': 'Organization', name: 'Anna Berg' } }), []],
  ['surname first', '<meta name="citation_author" content="Berg, Anna">', ['Anna Berg']],
  ['an address', '<meta name="author" content="anna.berg@beispiel.example">', []],
  ['a preview label', '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Anna Berg">', ['Anna Berg']],
  [
    'a preview label in English',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Anna Berg">',
    ['Anna Berg'],
  ],
])('author in the data: %s', (_, head, names) => {
  expect(bylineOf({ head })).toEqual(names);
});

test('links to other articles name no author of this one', () => {
  const beside = '<ul><li><a href="/x">Andere Meldung</a> Von Jan Holt</li></ul>';
  expect(bylineOf({ beside })).toEqual([]);
  expect(bylineOf({ below: '<ul><li><a href="/x">Crash-Risiko: Eine Kolumne von Jan Holt</a></li></ul>' })).toEqual([]);
});

test.each<[below: string, names: string[]]>([
  ['<p>Anna Berg ist Redakteurin bei Amtsblick.</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Von unserem Redaktionsmitglied Jan Holt</p>', ['Jan Holt']],
  ['<p>Von unserem Mitarbeiter Jan Holt</p>', ['Jan Holt']],
  ['<p>Von Jan Holt jun.</p>', ['Jan Holt']],
  ['<p>Von Ministerialrat a. D. Jan Holt</p>', ['Jan Holt']],
  ['<p>Ein Artikel von: Anna Berg</p>', ['Anna Berg']],
  ['<p>Ein Gastbeitrag der Landes-CIO Anna Berg</p>', ['Anna Berg']],
  ['<p>Eine Einordnung von Anna Berg</p>', ['Anna Berg']],
  ['<p>Eine Recherche von Anna Berg und Jan Holt</p>', ['Anna Berg', 'Jan Holt']],
  ['<p>Ein Porträt von Anna Berg</p>', ['Anna Berg']],
  ['<p>Anna Berg berichtet aus Kiel</p>', ['Anna Berg']],
  ['<p>Aus Brüssel berichten Anna Berg und Jan Holt</p>', ['Anna Berg', 'Jan Holt']],
  ['<p>Das Interview führte: Anna Berg</p>', ['Anna Berg']],
  ['<p>Interview geführt von Anna Berg</p>', ['Anna Berg']],
  ['<p>Geschrieben von: Anna Berg</p>', ['Anna Berg']],
  ['<p>Redakteurin: Anna Berg</p>', ['Anna Berg']],
  ['<p>Reporterin: Anna Berg</p>', ['Anna Berg']],
  ['<p>Kommentar | Anna Berg | 03.03.2026</p>', ['Anna Berg']],
  ['<p>Digitales • Anna Berg • 3. März 2026</p>', ['Anna Berg']],
  ['<p>3. März 2026 | Verwaltung | Anna Berg</p>', ['Anna Berg']],
  ['<p>Anna Berg mit dpa</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Anna Berg, freie Autorin</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Anna Berg<span>, Freie Journalistin</span></p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Anna Berg, Redaktion Amtsblick</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<p>Prof. Dr. Anna Berg, Hochschule Kehl</p><p>3. März 2026</p>', ['Anna Berg']],
  ['<div><img alt=""><strong>Anna Berg</strong><span>Redakteurin</span></div><p>03.03.2026</p>', ['Anna Berg']],
  ['<div>Anna Berg</div><div>Leiterin Digitales, Stadt Ulm</div><div>3. März 2026</div>', ['Anna Berg']],
  ['<div><a href="/autor/anna-berg">Anna Berg</a></div>', ['Anna Berg']],
  ['<div><a href="/team/a">Anna Berg</a> <a href="/team/j">Jan Holt</a></div><div>3. März 2026</div>', ['Anna Berg', 'Jan Holt']],
])('author line of a further kind %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each([
  '<p>Von Amtsblick Redaktion | 3. März 2026</p>',
  '<p>Smart City | 3. März 2026</p>',
  '<p>Kommunale Praxis | 3. März 2026</p>',
  '<p>Öffentlicher Dienst | 3. März 2026</p>',
  '<p>Schwäbisch Gmünd | 3. März 2026</p>',
  '<p>Stuttgart Mitte | 3. März 2026</p>',
  '<p>Einfache Sprache | 3. März 2026</p>',
  '<p>Politik Inland | 3. März 2026</p>',
  '<p>Ein Bericht des Bayerischen Rundfunks</p>',
  '<p>Im Gespräch: Jan Holt</p><p>3. März 2026</p>',
  '<p>Jan Holt ist neuer Landes-CIO</p><p>3. März 2026</p>',
])('places, rubrics and those written about are no authors: %s', below => {
  expect(bylineOf({ below })).toEqual([]);
});

test.each<[end: string, names: string[]]>([
  ['<p>gez. Anna Berg</p>', ['Anna Berg']],
  ['<p>Anna Berg/ab</p>', ['Anna Berg']],
  ['<p>Dieser Text von Anna Berg erschien zuerst im Amtsblick.</p>', ['Anna Berg']],
  ['<p>Dieser Beitrag wurde von Anna Berg verfasst.</p>', ['Anna Berg']],
  ['<p><strong>Anna Berg</strong> ist Professorin für Verwaltungsinformatik an der Hochschule Kehl.</p>', ['Anna Berg']],
  ['<div><p>Über den Autor</p><p>Jan Holt, Leiter Digitale Verwaltung bei der Amtsdata GmbH</p></div>', ['Jan Holt']],
  ['<p>Der Verfasser, Jan Holt, ist Beigeordneter der Stadt Ulm.</p>', ['Jan Holt']],
  ['<p>Das Gespräch führte für Amtsblick Jan Holt.</p>', ['Jan Holt']],
  ['<p>Landrat Holt lehnte ab.</p><p><strong>Jan Holt</strong> ist seit 2019 Landrat.</p>', []],
  ['<p><strong>Jan Holt</strong>, Pressesprecher, Telefon 0731 1234</p>', []],
])('author told at the end %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test.each<[head: string, names: string[]]>([
  ['<meta name="author" content="von Anna Berg">', ['Anna Berg']],
  ['<meta name="cXenseParse:author" content="Anna Berg">', ['Anna Berg']],
  ['<meta name="byl" content="Von Anna Berg">', ['Anna Berg']],
  ['<script type="application/ld+json">{"@type":"WebPage","author":{"@type":"Person","name":"Anna Berg"}}</script>', ['Anna Berg']],
  [ldOf({ author: [['Anna Berg']] }), ['Anna Berg']],
])('author in further data %s', (head, names) => {
  expect(bylineOf({ head })).toEqual(names);
});

test.each<[parts: Parts, names: string[]]>([
  [{ below: '<p>Text: Anna Berg. Fotos: Stadt Ulm/Jan Holt</p>' }, ['Anna Berg']],
  [{ below: '<p>Ort Bonn Datum 24.09.2025</p>' }, []],
  [
    { end: '<p>VG Magdeburg, Urteil vom 6. Mai 2025 – 4 A 218/24</p><div class="author-box"><h4>Anna Berg</h4><p>ist Anwältin.</p></div>' },
    ['Anna Berg'],
  ],
  [{ end: '<p>Ein schönes Wochenende wünscht<br>Anna Berg</p>' }, ['Anna Berg']],
  [{ end: `<p>Ihre Anna Berg</p><h3>Kurz notiert</h3><p>${prose(200)}</p><p>${prose(200)}</p>` }, ['Anna Berg']],
  [{ below: '<p>Von unserem Redakteur Jan Holt (mit dpa) | 05.09.2024, 15:41</p>' }, ['Jan Holt']],
  [{ below: '<p><time>27 Aug 2025</time> / von <a href="/a">Anna Berg</a> und <a href="/j">Jan Holt</a></p>' }, ['Anna Berg', 'Jan Holt']],
  [{ below: '<p>von RA Dr. Jan Holt, Dresden — veröffentlicht am 14.06.2024</p>' }, ['Jan Holt']],
  [{ below: '<dl><dd>Geschrieben von: Super User</dd><dd>Veröffentlicht: 10. April 2025</dd></dl>' }, []],
  [{ below: '<p>Text: Anna Berg u. Jan Holt · Fotos: Lea Kern</p>' }, ['Anna Berg', 'Jan Holt']],
  [{ below: '<p>aufgeschrieben von Anna Berg<br>Ostersamstag, 19. April 2025</p>' }, ['Anna Berg']],
  [{ below: '<p>Es tickern: Anna Berg (Saal 1), Jan Holt (Saal 2) und die Redaktion.</p>' }, ['Anna Berg', 'Jan Holt']],
  [{ end: '<p class="sign">Anna Berg, freie Korrespondentin in Brüssel</p>' }, ['Anna Berg']],
  [
    {
      end: '<p class="author">Anna Berg lehrt Verwaltungslehre in Kehl, Jan Holt ist Redakteur dieser Zeitschrift. Beide schrieben gemeinsam.</p>',
    },
    ['Anna Berg', 'Jan Holt'],
  ],
])('authors beside photographers, courts, places and further notes %o', (parts, names) => {
  expect(bylineOf(parts)).toEqual(names);
});

test.each(['<p>Quelle: dpa</p>', '<p>dpa</p>', '<p>Von dpa/lsw</p>'])(
  'the agency that the page shows is not overruled by its data: %s',
  below => {
    expect(bylineOf({ head: ldOf({ author: { '@type': 'Person', name: 'Anna Berg' } }), below })).toEqual([]);
  },
);

test.each([
  '<p>Landrat Jan Holt</p>',
  '<p>Bürgermeisterin Anna Berg und Landrat Jan Holt</p>',
  '<div class="img"><img><span>Anna Berg</span></div>',
  '<div class="image-credit">Anna Berg</div>',
  '<p class="bildautor">Anna Berg</p>',
])('who holds an office or stands below a picture is no author beside a date: %s', line => {
  expect(bylineOf({ below: `${line}<p>3. März 2026</p>` })).toEqual([]);
});

test.each<[end: string, names: string[]]>([
  ['<p>Text und Bild Anna Berg</p>', ['Anna Berg']],
  ['<p>Bericht und Fotos: Anna Berg</p>', ['Anna Berg']],
  ['<p>Anna Berg, Schriftführerin</p>', ['Anna Berg']],
  ['<p>Anna Berg, Ulm</p>', ['Anna Berg']],
  ['<p>Anna Berg, Pressereferentin</p>', []],
  ['<p>Herzliche Grüße<br>Anna Berg</p>', ['Anna Berg']],
  ['<p>Herzliche Grüße</p><p>Anna Berg</p>', ['Anna Berg']],
  ['<p>Es grüßt Sie herzlich Ihr Jan Holt</p>', ['Jan Holt']],
  ['<p>Viel Spaß beim Lesen! Anna Berg</p>', ['Anna Berg']],
])('who signs %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

const written = (line: string): string => `<p>${line}</p><p>${prose()}</p>`;

test.each<[below: string, names: string[]]>([
  ['<div>Hochgeladen von <span class="username">Anna Berg</span> am Do., 6.3.2026 - 09:15</div>', ['Anna Berg']],
  ['<div>abgelegt durch: Anna Berg</div>', ['Anna Berg']],
  [
    '<div><span>verfasst von <a href="/author/ab">Anna Berg, Referat Soziales</a></span> — <span>veröffentlicht 06.03.2026 10:45,</span></div>',
    ['Anna Berg'],
  ],
  ['<p><time datetime="2026-03-06">06.03.2026 08:30</time> von Anna Berg <span>(Kommentare: 2)</span></p>', ['Anna Berg']],
  [
    '<div><b>Anna Berg</b> <a href="mailto:anna.berg@blatt.example">anna.berg@blatt.example</a><br>Dienstag, 3. März 2026, 07:59</div>',
    ['Anna Berg'],
  ],
  ['<div>Anna Berg, Den Haag — 3. März 2026</div>', ['Anna Berg']],
  [
    '<div><span>Porträt von</span> <a href="/autor/b"><span>Benedikt</span> <span>Graf von Holt</span></a></div>',
    ['Benedikt Graf von Holt'],
  ],
  ['<p>Übersetzt von Anna Berg</p>', []],
  ['<p>Zuletzt aktualisiert von Anna Berg am 3. März 2026</p>', []],
  ['<p>Gefördert von Anna Berg</p>', []],
  ['<p>Lektorat: Anna Berg</p><p>3. März 2026</p>', []],
])('author line in other words %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[end: string, names: string[]]>([
  ['<p>Herzlichst, Ihre<br><img src="s.gif" alt=""><br>Anna Berg<br>Chefredakteurin</p>', ['Anna Berg']],
  ['<p>Eine ruhige Woche wünscht</p><p><b>Anna Berg</b><br>Redaktion Amtsblick</p>', ['Anna Berg']],
  ['<p>Euer Jan Holt<br>Ortsvorsteher</p>', ['Jan Holt']],
  ['<p>Beste Grüße aus Kiel</p><p>Jan Holt</p>', ['Jan Holt']],
  [
    '<div><h3>Autoren</h3><section><b>Anna Berg</b><p>Hochschule Kehl</p></section><section><b>Jan Holt</b><p>Stadt Ulm</p></section></div>',
    ['Anna Berg', 'Jan Holt'],
  ],
  [
    '<footer><span class="by"><span class="author vcard"><a class="url fn" href="/author/ab/">Anna Berg</a></span></span><span><a href="#">3. März 2026</a></span><span>Thema <a href="/t">Rat</a></span></footer>',
    ['Anna Berg'],
  ],
  ['<p>Anna Berg<br>Pressesprecherin</p>', []],
  ['<p>Jan Holt arbeitet im Amt Kassel. Aufgezeichnet von Anna Berg, 2. September 2025.</p>', ['Anna Berg']],
])('who signs below a farewell or a label %s', (end, names) => {
  expect(bylineOf({ end })).toEqual(names);
});

test('whom the text is about has not written it, whoever is entered as its author', () => {
  const head = '<meta name="author" content="Dr. Anna Berg">';
  expect(bylineOf({ head })).toEqual(['Anna Berg']);
  expect(
    bylineOf({
      head,
      below: written('Präsidentin Dr. Anna Berg stellte den Bericht am Montag in der Landeshauptstadt vor und sprach von Fortschritten.'),
    }),
  ).toEqual([]);
});

test.each<[parts: Parts, names: string[]]>([
  [{ above: '<div class="top">ANNA BERG-HOLTHAUS</div>' }, ['Anna Berg-Holthaus']],
  [{ below: '<dl><dt>Von:</dt><dd>Anna Berg, Studio Kassel</dd></dl>' }, ['Anna Berg']],
  [
    {
      below:
        '<div>06.03.2026 | Von <a href="/a/1">Anna Berg</a>, <a href="/a/2">Jan Holt</a> und <a href="/a/3">Lea Kern</a> | 2 min Lesedauer</div>',
    },
    ['Anna Berg', 'Jan Holt', 'Lea Kern'],
  ],
  [{ below: '<div class="by">ANNA VAN DEN BERG, KASSEL <time>vor 2 Stunden</time></div>' }, ['Anna van den Berg']],
  [{ below: '<div>Do., 6. März 2026 | es tickert: Anna Berg</div>' }, ['Anna Berg']],
  [{ below: '<p><span>TEXT</span> Anna Berg <span>ILLUSTRATION</span> Jan Holt <span>DATUM</span> 6·3·2026</p>' }, ['Anna Berg']],
  [
    {
      below:
        '<ul class="authors"><li><a href="/autor/ab"><span>Anna Berg</span></a><small>Korrespondentin, Kiel</small></li><li><a href="/autor/jh"><span>Jan Holt</span></a><small>Datenteam</small></li></ul>',
    },
    ['Anna Berg', 'Jan Holt'],
  ],
  [{ below: `<p>Von unserer Redakteurin Anna Berg KASSEL. ${prose()}</p>` }, ['Anna Berg']],
  [{ end: '<p>Herzlichst, euer Bürgermeister<br>Jan Holt</p>' }, ['Jan Holt']],
  [
    { end: '<table><tr><td>Text</td><td>Anna Berg</td></tr><tr><td>Onlinefassung bearbeitet von</td><td>Jan Holt</td></tr></table>' },
    ['Anna Berg'],
  ],
  [{ end: '<footer>ab = Anna Berg, erschienen am 3.11.2025</footer>' }, ['Anna Berg']],
  [{ end: '<p class="s"><abbr title="Anna Berg">ab</abbr></p>' }, ['Anna Berg']],
  [
    { end: '<p>Hier schreibt ein Amt. (ab)</p>', beside: '<ul><li>Anna Berg (ab), Lokales</li><li>Jan Holt (jh), Sport</li></ul>' },
    ['Anna Berg'],
  ],
  [{ end: '<p>Hier schreibt ein Amt. (ab)</p>' }, []],
  // Whom to ask, who keeps the site, the site itself, who comments.
  [{ head: '<meta name="author" content="Anna Berg">', end: '<div><h3>Ansprechpartnerin</h3><p>Frau Anna Berg<br>Zimmer 4</p></div>' }, []],
  [{ head: '<meta name="author" content="Berg Anna STK">', end: '<p>Auskunft: Anna Berg, Tel. 058 000 11 22</p>' }, []],
  [{ head: '<meta property="og:site_name" content="Brüsseler Brief"><meta name="author" content="Brüsseler Brief">' }, []],
  [{ beside: '<div>Letzte Änderung: 02.05.2026 / Webmaster M. Hug</div>' }, []],
  [{ end: '<section><h3>Forum</h3><p><b>Anna Berg</b> vor 2 Stunden: Bei uns im Ort bräuchte es das auch.</p></section>' }, []],
  [
    {
      below: `<div><strong>Anna Berg</strong><span>Leiterin der Kasse Mitte</span></div><p>3. März 2026</p><p>Was lernen Sie daraus, Frau Berg? ${prose()}</p>`,
    },
    [],
  ],
])('who wrote it, and who is only named: %j', (parts, names) => {
  expect(bylineOf(parts)).toEqual(names);
});

const read = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/');

test.each<[below: string, published: string]>([
  ['<p>Eingegangen: 4.11.2025 · Angenommen: 10.2.2026 · Online: 15.3.2026</p>', '2026-03-15'],
  ['<ul><li>Verhandlung: 23.02.2026</li><li>Bericht: 24.02.2026</li><li>Urteil erwartet: 11.06.2026</li></ul>', '2026-02-24'],
  ['<p>Veranstaltung: 6. März 2026, Erfurt – veröffentlicht: 11. März 2026</p>', '2026-03-11'],
  ['<table><tr><td>Erschienen</td><td>31.01.2026</td></tr><tr><td>Entscheidung</td><td>vom 14.01.2026</td></tr></table>', '2026-01-31'],
])('which of several dates is the one of publication: %s', (below, published) => {
  expect(read({ below }).published?.slice(0, 10)).toBe(published);
});

test("the site's name as h1 leaves the headline to the heading above the text", () => {
  const headline =
    '<h1><a href="/">Ortsgemeinde Au</a></h1><p><a href="/v">Vereine</a> | <a href="/k">Kirmes</a></p><h2>Neues aus dem Büro</h2>';
  const document = pageOf({ headline });
  document.title = 'Ortsgemeinde Au';
  expect(extract(document, '').title).toBe('Neues aus dem Büro');
  const section = pageOf({ headline: '<div id="top"><h1>Verbund Au e. V.</h1></div><h2>Der Verbund übt</h2>' });
  section.title = 'Verbund Au e. V. :: Meldungen';
  expect(extract(section, '').title).toBe('Der Verbund übt');
});

test.each<[above: string, name: string, part: number]>([
  ['<h2 class="series">Siegel im Amt (III)</h2>', 'Siegel im Amt', 3],
  ['<p class="kicker">Mein Schreibtisch</p><p class="folge">Folge 17</p>', 'Mein Schreibtisch', 17],
])('a series above the headline: %s', (above, name, part) => {
  expect(read({ above }).series).toEqual({ name, part });
});
