import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const bylineOf = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/').byline;
const ruth = ['Ruth Zahn'];
const both = ['Ruth Zahn', 'Jan Holt'];

test.each<[line: string, names: string[]]>([
  // accounts beside names, and in their place
  ['Ruth Zahn (@ruthz@amt.example) · 21. Apr. 2026 · aktualisiert vor 2 Stunden', ruth],
  ['Ruth Zahn @ruthz · 21. April 2026', ruth],
  ['Ruth Zahn (@ruthz) auf Mastodon, 21. April 2026', ruth],
  ['gepostet von <b>@rathausfunk</b> am 8.1.2026', []],
  ['gepostet von Ruth Zahn (@ruthz) am 8.1.2026', ruth],
  ['geteilt von @amtsfunk · 8. Januar 2026', []],
  ['veröffentlicht durch admin am 8.1.2026', []],
  ['erstellt von webredaktion am 8.1.2026', []],
  ['Beitrag von ruthz | 8. Januar 2026', []],
  ['Account: Stadt Ulm · 8. Januar 2026', []],
  // what a line of a live blog tells
  ['Gestartet am 22. April 2026, 8.30 Uhr · Letzter Eintrag: 23. April 2026, 17.00 Uhr', []],
  ['Erster Eintrag: 22. April 2026, 8.30 Uhr', []],
  ['Neuester Beitrag: 22. April 2026, 8.30 Uhr', []],
  ['Nächstes Update: 22. April 2026, 18 Uhr', []],
  ['Im Blog für Sie: Ruth Zahn und Jan Holt', both],
  ['Im Liveblog: Ruth Zahn und Jan Holt', both],
  ['Am Ticker: Ruth Zahn, Jan Holt', both],
  ['Durch den Tag begleiten Sie Ruth Zahn und Jan Holt.', both],
  ['Für Sie im Saal: Ruth Zahn', ruth],
  ['Ihr Liveblog-Team: Ruth Zahn und Jan Holt', both],
  ['Es schreiben für Sie: Ruth Zahn und Jan Holt', both],
  // who put it online, and who let it pass
  ['Eingestellt von: Vorzimmer Bürgermeister, J. Thelen · Freigabe: Olaf Kern', []],
  ['Eingestellt von: Sekretariat, R. Zahn', []],
  ['Erfasst: R. Zahn · Freigegeben: J. Holt', []],
  ['Bearbeiter: Jan Holt · Freigabe: Ruth Zahn', []],
  ['Text: Ruth Zahn · Freigabe: Jan Holt', ruth],
  ['Freigabe: Jan Holt · 3. März 2026', []],
  ['Letzte Bearbeitung: Jan Holt, 3. März 2026', []],
  ['Seitenverantwortung: Jan Holt · 3. März 2026', []],
  ['Verantwortlich: Ruth Zahn · 3. März 2026', []],
  // roles in print
  ['Begründet von Ruth Zahn', []],
  ['Herausgegeben von Ruth Zahn und Jan Holt', []],
  ['Schriftleitung: Dr. Ruth Zahn', []],
  ['Produziert von Ruth Zahn', []],
  ['Kuratiert von Ruth Zahn', []],
  ['Chefredaktion: Ruth Zahn', []],
  ['Redaktionelle Mitarbeit: Jan Holt · 3. März 2026', []],
  ['Text: Ruth Zahn · Recherche: Jan Holt · Redaktion: Eva Kern', ruth],
  ['Text: Ruth Zahn. Daten: Jan Holt. Lektorat: Eva Kern', ruth],
  ['Von Ruth Zahn (Text) und Eva Kern (Illustration)', ruth],
  ['Von Ruth Zahn und Jan Holt (Daten)', both],
  ['Aus dem Dänischen von Jan Holt', []],
  ['Von Ruth Zahn, aus dem Dänischen von Jan Holt', ruth],
  ['Von Ruth Zahn. Übersetzt von Jan Holt', ruth],
  ['Mit einem Vorwort von Jan Holt', []],
  ['Gespräch: Ruth Zahn, Fotos: Jan Holt', ruth],
  ['Idee und Text: Ruth Zahn', ruth],
  ['Konzept und Text: Ruth Zahn', ruth],
  ['Drehbuch: Ruth Zahn', []],
  ['Gelesen von Jan Holt · 8 Minuten', []],
  ['Von Ruth Zahn · Gelesen von Jan Holt', ruth],
  // guests, and who asked
  ['Zu Gast: Jan Holt · 3. März 2026', []],
  ['Mit Jan Holt sprach Ruth Zahn', ruth],
  ['Im Gespräch mit Jan Holt: Ruth Zahn', []],
  ['Jan Holt im Interview', []],
  ['Jan Holt im Porträt · 3. März 2026', []],
  ['Ruth Zahn | Jan Holt im Porträt | 3. März 2026', ruth],
  ['Ein Gespräch mit Jan Holt · 3. März 2026', []],
  ['Interview: Ruth Zahn und Eva Kern', ['Ruth Zahn', 'Eva Kern']],
  ['Ruth Zahn hat Jan Holt interviewt', ruth],
  ['Jan Holt hat Ruth Zahn getroffen', []],
  ['Ein Besuch bei Jan Holt · 3. März 2026', []],
  ['Nachruf auf Jan Holt · 3. März 2026', []],
  ['Von Ruth Zahn für die Seitenwechsel-Kolumne', ruth],
  // desks, firms and their people
  ['Von Team Digitales', []],
  ['Autor: Amtsdata GmbH, Jan Holt', ['Jan Holt']],
  ['Ein Beitrag der Amtsdata GmbH', []],
  ['Ein Beitrag von Amtsdata GmbH & Co. KG', []],
  ['Von Jan Holt (Amtsdata GmbH)', ['Jan Holt']],
  ['Von Jan Holt, CEO der Amtsdata GmbH', ['Jan Holt']],
  ['Verfasst von Referat 12, Digitale Dienste', []],
  ['Autor: Kommunaler Arbeitskreis Daten', []],
  ['Von Bertelsmann Stiftung', []],
  ['Von Netzwerk Neue Register', []],
  ['Sponsored Post von Amtsdata', []],
  ['Anzeige von Jan Holt Consulting', []],
  // dates, times and states beside no name
  ['Archiviert am: 16.02.2026', []],
  ['Heutiger Stand: 3. März 2026', []],
  ['Nächster Termin: 3. März 2026', []],
  ['Letzte Sitzung: 3. März 2026', []],
  ['Letzte Aktualisierung: 3. März 2026', []],
  ['Gültige Fassung: 3. März 2026', []],
  ['Gesamter Zeitraum, 3. März 2026', []],
  ['Digitaler Staat, 3. März 2026', []],
  ['Amtliche Bekanntmachung, 3. März 2026', []],
  ['Gemeinsame Erklärung | 3. März 2026', []],
  ['Aktuelle Stunde | 3. März 2026', []],
  ['Kleine Anfrage | 3. März 2026', []],
  ['Kurze Frage | 3. März 2026', []],
  ['Rotes Sofa | 3. März 2026', []],
  ['Schwarzes Brett | 3. März 2026', []],
  ['Grüner Tisch | 3. März 2026', []],
  ['Unter Drei | 3. März 2026', []],
  ['Vor Ort | 3. März 2026', []],
  // names of many forms
  ['VON DR. RUTH ZAHN UND PROF. JAN HOLT', both],
  ['RUTH ZAHN, KIEL | 3. März 2026', ruth],
  ['Von Ruth Zahn M.A.', ruth],
  ['Von Ruth Zahn (34)', ruth],
  ['Von Frau Dr. Ruth Zahn', ruth],
  ['Von Univ.-Prof. Dr. iur. Ruth Zahn, LL.M., und Dipl.-Verw. (FH) Jan Holt, Speyer*', both],
  ['Von Dipl.-Inf. (FH) Ruth Zahn', ruth],
  ['Von Dr.-Ing. habil. Ruth Zahn', ruth],
  ['Von Ruth Zahn MdB', ruth],
  ['Von Ruth Zahn (CDU)', ruth],
  ['Von Ruth Zahn | RND', ruth],
  ['Von Nguyen Thi Lan und Jan Holt', ['Nguyen Thi Lan', 'Jan Holt']],
])('author line: %s', (line, names) => {
  expect(bylineOf({ below: `<p>${line}</p>` })).toEqual(names);
});

test.each<[parts: Parts, names: string[]]>([
  // lists of initials
  [
    {
      below: '<div>2. März 2026, 06:10 | (rza)<br>Aktualisiert: 2. April 2026</div>',
      end: '<div><h5>Kürzel</h5><p>ako = Anke Kolb · bwa = Birgit Wall · rza = Ruth Zahn</p></div>',
    },
    ruth,
  ],
  [{ end: '<div><h5>Kürzel</h5><p>ako = Anke Kolb · bwa = Birgit Wall · rza = Ruth Zahn</p></div>' }, []],
  [{ end: '<div><h5>Unsere Kürzel</h5><p>ako: Anke Kolb, bwa: Birgit Wall</p></div>' }, []],
  [{ below: '<p>3. März 2026, rza</p>', end: '<ul><li>rza = Ruth Zahn</li><li>jho = Jan Holt</li></ul>' }, ruth],
  [{ below: '<p>Von rza/jho, 3. März 2026</p>', end: '<p>rza = Ruth Zahn, jho = Jan Holt</p>' }, both],
  [{ below: '<p>rza | 3. März 2026, 10:00 Uhr</p>', end: '<p>Ruth Zahn (rza), Redakteurin</p>' }, ruth],
  [{ below: '<p>3. März 2026 (rza)</p>' }, []],
  // notes on several
  [
    {
      end: '<section><h3>Die Autoren</h3><div><img alt=""><b>Ruth Zahn</b> leitet das Redaktionsteam eines Portals.</div><div><img alt=""><b>Jan Holt</b> war Amtsleiter und berät heute Städte.</div></section><p>Porträts: Foto Lenz (Anita Lenz)</p>',
    },
    both,
  ],
  [
    {
      end: '<section><h3>Autorinnen und Autoren</h3><p><b>Ruth Zahn</b> ist Juristin.</p><p><b>Jan Holt</b> lehrt in Kehl.</p></section>',
    },
    both,
  ],
  [{ end: '<section><h3>Zu den Personen</h3><p><b>Ruth Zahn</b> ist Juristin.</p></section>', below: '<p>Von Ruth Zahn</p>' }, ruth],
  [{ end: '<p>* Die Verfasserin hat den Lehrstuhl inne. Schriftleitung: Dr. Konrad Kern. Begründet von Wilhelm Ort.</p>' }, []],
  [
    {
      below:
        '<p>Univ.-Prof. Dr. iur. Ruth Zahn, LL.M., und Dipl.-Verw. (FH) Jan Holt, Speyer*</p><p>Online veröffentlicht am 24.02.2026 · eingereicht 03.11.2025 · angenommen 19.01.2026</p>',
      end: '<p>* Die Verfasserin hat den Lehrstuhl inne. Schriftleitung: Dr. Konrad Kern. Begründet von Wilhelm Ort.</p>',
    },
    both,
  ],
  // whom to ask, who took the picture, who keeps the page
  [{ end: '<p>Bild: Tino Kern, CC BY 4.0. Dank an Hannah und Professor Berg für Hinweise.</p>' }, []],
  [{ end: '<p>Mehr von Ruth auf Mastodon. Foto: Mirko Kern/@mirkoknipst</p>' }, []],
  [{ end: '<p>Herausgeberin: Ruth Zahn · Satz: Jan Holt</p>' }, []],
  [{ end: '<div><h4>Ihre Ansprechpartnerin</h4><p>Frau Ruth Zahn, Pressestelle, Zimmer 114<br>Telefon 04921 555-310</p></div>' }, []],
  [{ end: '<p>Die Redaktion: Ruth Zahn, Jan Holt, Eva Kern</p>' }, []],
  [{ end: '<p>Danke an Ruth Zahn für die Fotos.</p>' }, []],
  [{ end: '<p>Bewerbungen an Ruth Zahn, Personalstelle</p>' }, []],
  [{ end: '<p>Mehr von Ruth Zahn lesen Sie hier.</p>' }, []],
  [{ end: '<p>Zeichnung: Jan Holt</p>' }, []],
  [{ end: '<p>Anmeldung bei Jan Holt, 3. März 2026</p>' }, []],
  [{ end: '<p>Es diskutieren: Ruth Zahn und Jan Holt</p>' }, []],
  [{ end: '<p>Teilnehmende: Ruth Zahn, Jan Holt</p>' }, []],
  [{ end: '<p>Gewinnerin: Ruth Zahn</p>' }, []],
  // the data and the page
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Jan Holt' } }), below: '<p>Von Ruth Zahn</p>' }, ruth],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'ruthz' } }), below: '<p>Ruth Zahn · 3. März 2026</p>' }, ruth],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Letzter Eintrag' } }) }, []],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Gepostet Von' } }) }, []],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Max Mustermann' } }) }, []],
  [{ head: '<meta name="author" content="Stadt Ulm, Ruth Zahn">' }, ruth],
  [{ head: '<meta name="author" content="Digital Team">' }, []],
  [{ head: '<meta name="author" content="Web Redakteur">' }, []],
  [{ head: '<meta name="author" content="Gast Autor">' }, []],
  [{ head: '<meta name="author" content="Test User">' }, []],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Amtsdata GmbH' } }) }, []],
])('who wrote it, and who is only named: %j', (parts, names) => {
  expect(bylineOf(parts)).toEqual(names);
});
