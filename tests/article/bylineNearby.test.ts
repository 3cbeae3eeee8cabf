import { expect, test } from 'vitest';
import { bylineOf, ldOf, type Parts } from './shapes.ts';

const ruth = ['Ruth Zahn'];
const both = ['Ruth Zahn', 'Jan Holt'];

test.each<[below: string, names: string[]]>([
  ['<div class="byline"><span>Von</span><span>Ruth Zahn</span><span>03. März 2026, 05:00 Uhr</span></div>', ruth],
  ['<p>Ruth Zahn ist Landeskorrespondentin in Kiel</p><p>3. März 2026</p>', ruth],
  ['<p>von Ruth Zahn und Jan Holt, NDR Info</p>', both],
  ['<p>Von Ruth Zahn, hr</p>', ruth],
  ['<p>Von Ruth Zahn, tagesschau.de</p>', ruth],
  ['<p>Von Ruth Zahn, ARD Brüssel</p><p>Stand: 03.03.2026 14:05 Uhr</p>', ruth],
  ['<p>Eine Analyse von Ruth Zahn, ARD Berlin</p>', ruth],
  ['<p>Wirtschaft | Ruth Zahn | 03.03.2026 - 10:15</p>', ruth],
  ['<div><a href="/autor/rz">Ruth Zahn</a><span>Lesezeit: 4 Minuten</span><span>03.03.2026</span></div>', ruth],
  ['<p>Text: Ruth Zahn/Stadt Ulm</p>', ruth],
  ['<p>Bericht: Ruth Zahn, Pressewartin</p>', ruth],
  ['<p>Autor: Freiwillige Feuerwehr Au</p>', []],
  ['<p>Autor: CDU Ulm</p>', []],
  ['<p>Autor: Amt für Digitales</p>', []],
  ['<p>Von Amt für Digitales, 03.03.2026</p>', []],
  ['<p>Autor: Büro des Oberbürgermeisters</p>', []],
  ['<p>Erstellt von Bürgerservice Mitte</p>', []],
  ['<p>Verfasst von Digitallotsen Ulm</p>', []],
  ['<p>Von Smart City Team</p>', []],
  ['<p>Autorin: Dr. Ruth Zahn (Fraunhofer FOKUS)</p>', ruth],
  ['<p>Von Ruth Zahn (Freie Autorin)</p>', ruth],
  ['<p>Ruth Zahn, Chefredakteurin</p><p>Ausgabe 03/2026</p>', ruth],
  ['<p>Die Autorin: Ruth Zahn</p>', ruth],
  ['<p>Ihre Autorin: Ruth Zahn</p>', ruth],
  ['<p>Ruth Zahn<br>Leiterin der Lokalredaktion<br>03.03.2026, 05:00 Uhr</p>', ruth],
  ['<p>Kommentar von Ruth Zahn, Chefredakteurin</p>', ruth],
  ['<p>Ein Zwischenruf</p><p>von Ruth Zahn</p>', ruth],
  ['<p>Foto: Stadt Ulm</p><p>Von Ruth Zahn</p>', ruth],
  ['<p>Interview: Ruth Zahn · Fotos: Eva Kern</p>', ruth],
  ['<p>Das Gespräch führte Ruth Zahn, Redaktion Amtsblick</p>', ruth],
  ['<p>Mit Staatssekretär Jan Holt sprach Ruth Zahn.</p>', ruth],
  ['<p>Staatssekretär Jan Holt im Interview</p><p>3. März 2026</p>', []],
  ['<p>Artikel anhören 04:12 Min.</p><p>Von Ruth Zahn</p>', ruth],
  ['<p>Von Ruth Zahn · Artikel anhören · 04:12 Min.</p>', ruth],
  ['<p>Ruth Zahn · 03.03.2026 · 04:12 Min.</p>', ruth],
  ['<p>Podcast: Kaffee Digital · 34:12 Min.</p>', []],
  ['<div>Ruth Zahn (r.) und Jan Holt beim Start. Foto: Stadt Ulm</div><p>3. März 2026</p>', []],
  ['<p>PRESSEMITTEILUNG 12/2026 – STADT ULM</p><p>3. März 2026</p>', []],
  ['<p>Medienmitteilung Kanton Zug, 03.03.2026</p>', []],
  ['<p>Ruth Zahn, Referentin für Digitales beim Städtetag, 03.03.2026</p>', ruth],
  ['<p>Deutscher Landkreistag | Berlin | 03.03.2026</p>', []],
  ['<p>Von Ragna Richter</p>', ['Ragna Richter']],
  ['<p>Von Thilda Schreiber und Mirko Meister</p>', ['Thilda Schreiber', 'Mirko Meister']],
  ['<p>Von Yusra Al-Amin, Can Dündar-Öz und Đorđe Ilić</p>', ['Yusra Al-Amin', 'Can Dündar-Öz', 'Đorđe Ilić']],
  ['<p>von ruth zahn</p>', ruth],
  ['<p>Ruth Zahn, London, Jan Holt 19.10.2026, 23:38 Uhr</p>', both],
  ['<p>Ruth Zahn, Kiel 19.10.2026, 23:38 Uhr</p>', ruth],
  ['<p>Von Ruth Zahn Twitter Account von Ruth Zahn</p>', ruth],
  ['<p>4. November 2026 | PAID CONTENT</p>', []],
  ['<p>Im Wortlaut, Deutschlandfunk, 2. November 2026</p>', []],
  ['<p>Zurück zur Übersicht</p><p>8. Februar 2026</p>', []],
  ['<p>Private Nachricht</p><p>8. Februar 2026</p>', []],
  ['<div>Von Ruth Zahn <span>Erfurt, 11.02.2027</span></div>', ruth],
  ['<p>von Regionalstudio Bautzen</p><p>29. Juni 2026</p>', []],
  ['<p>von MITTE SACHSEN-ANHALT</p><p>29. Juni 2026</p>', []],
  ['<p>Gruß Ruth</p><p>8. Februar 2026</p>', []],
  ['<blockquote><p>— Ruth Zahn (@ruthzahn) 1. Juni 2026</p></blockquote>', []],
  ['<p>Stimmt nicht, sagt der niederländische Historiker und Autor Eva Kern.</p><p>Text und Interview: Ruth Zahn</p>', ruth],
  ['<p>7.12.2026 Wissenschaft Atmosphäre Klima</p>', []],
  ['<p>Gesundheit Angst</p><p>7.12.2026</p>', []],
  ['<p>Parchim. Ruth Zahn, 05.10.2026, 18:00</p>', ruth],
  ['<p>Parchim – Ruth Zahn – 05.10.2026</p>', ruth],
  ['<p>Von Ruth Freiin von Zahn</p>', ['Ruth Freiin von Zahn']],
  ['<p>7.12.2026 | Yusra Al-Amin</p>', ['Yusra Al-Amin']],
  ['<p>Geschrieben von Kuddel am 25.08.2026 22:30</p><p>Eva Kern mit Wirkung zum 1.9. zur Leiterin bestellt</p>', []],
  [
    '<div><span class="vcard rich-snippet-hidden"><span class="fn"><a href="/author/eva/" rel="author">Eva Kern</a></span></span><span>19. Oktober 2026</span></div><p>Von Ruth Zahn</p>',
    ruth,
  ],
])('near the headline: %s', (below, names) => {
  expect(bylineOf({ below })).toEqual(names);
});

test.each<[parts: Parts, names: string[]]>([
  [{ end: '<p>Ruth Zahn</p><p>Sprecherin des Landkreises</p>' }, []],
  [
    {
      beside:
        '<div><h2>Schlagzeilen</h2><ul><li>Schleuse defekt (03.03.2026)</li><li>Professorin ausgezeichnet – Von Jan Holt</li></ul></div>',
    },
    [],
  ],
  [
    {
      below: '<p>Von amtsblick.example, rza</p>',
      end: '<section><h2>Neueste Artikel</h2><div><article><div><span>Newsblog zum Ausbau</span> <a href="/id_17/netz">„Völlig inakzeptabel“: Der Kreis legt gegen den Bund nach</a></div><div><ul><li><img src="a.jpg" alt=""></li></ul><div><span>Von </span><span>Eva Kern</span></div></div></article></div></section>',
    },
    [],
  ],
  [
    {
      end: '<div><div class="stage"><a href="/id_18/amt">Das Amt zieht um: Was sich für die Bürger der Stadt ändert</a><div>Von Eva Kern</div></div></div>',
    },
    [],
  ],
  [
    {
      above:
        '</article><figure class="opener"><img src="a.jpg" alt=""><footer class="credit"><span>APA/AFP/Eva Kern</span></footer></figure><article>',
      below: '<div class="meta">Online seit heute, 7.57 Uhr</div>',
    },
    [],
  ],
  [{ end: '<article class="person"><a href="/team/rz">Alle Texte von Ruth Zahn</a><p>Von Ruth Zahn</p></article>' }, ruth],
  [{ end: '<p>— Ruth Zahn</p>' }, ruth],
  [{ end: '<p>Ruth Zahn</p><p>Artikel-Nr. SB-270129-18</p>' }, ruth],
  [{ end: '<p>Ruth Zahn</p><p>Tel. 030 00-1780</p>' }, []],
  [{ end: '<p>Quelle: Amt für Statistik, Bundesamt, Universität Ulm</p><p> - Ruth Zahn</p><p>28. November 2026</p>' }, ruth],
  [{ end: '<p>Ruth Zahn</p><p>Zurück</p>', head: '<meta name="author" content="Ruth Zahn">' }, ruth],
  [{ end: '<ul><li>Kommentar von Ruth Zahn — 2026-01-01 @ 00:39 | Antworten</li></ul>' }, []],
  [{ end: '<p>Autor Redaktion</p>', head: '<meta name="author" content="Ruth Zahn">' }, []],
  [{ head: '<meta property="dc:creator" content="Ruth Zahn">' }, ruth],
  [
    {
      end: '<div class="autorin"><hr><img src="a.jpg" alt=""><p><strong>Ruth Freiin von Zahn</strong><br>Die Autorin ist Anwältin in Kiel.</p></div>',
    },
    ['Ruth Freiin von Zahn'],
  ],
  [{ site: '<p>Notizen aus dem Formularwesen, von Ruth Zahn</p>' }, ruth],
  [{ site: '<p>Ein Blog von Ruth Zahn</p>' }, ruth],
  [{ site: '<p>Ein Blog von Ruth Zahn</p>', below: '<p>Von Jan Holt</p>' }, ['Jan Holt']],
  [{ site: '<p>Die Stadt, gebaut von Ruth Zahn</p>' }, []],
  [{ below: '<p>Von Kuddel / 6. November 2026</p>', end: '<p>Ruth Zahn, Eva Kern und Jan Holt</p>' }, []],
  [{ end: '<p>Dieser Lernpfad ist für die dritte Klasse gedacht.</p>' }, []],
  [{ end: '<p>Radiobeitrag vom 30.1.2026 von Ruth Zahn für die Sendung am Morgen</p>' }, []],
  [{ end: '<h4>Ansprechpartnerin</h4><address><p class="name">Ruth Zahn</p><p>Pressesprecherin</p><p>030 00-1780</p></address>' }, []],
  [{ below: '<p>Autor: Die Redaktion</p>', head: '<meta name="author" content="Ruth Zahn">' }, []],
  [{ end: '<p><em>Ruth Zahn, Kiel</em></p>' }, ruth],
  [{ end: '<p>Mit besten Grüßen aus Kiel<br>Ihre Ruth Zahn</p>' }, ruth],
  [{ end: '<p>Herzliche Grüße, Ruth Zahn und Jan Holt</p>' }, both],
  [{ end: '<p>Kommen Sie gut durch die Woche!</p><p>Ihre Ruth Zahn</p>' }, ruth],
  [{ end: '<div class="author-card"><a href="/autor/rz">Ruth Zahn</a><p>Ruth Zahn schreibt über Verwaltung.</p></div>' }, ruth],
  [{ end: '<p>Zur Autorin: Ruth Zahn ist Redakteurin.</p>' }, ruth],
  [{ end: '<p>Unsere Autorin Ruth Zahn arbeitet in der Staatskanzlei.</p>' }, ruth],
  [{ above: '<p>Kolumne</p>', end: '<div><p>Ruth Zahn ist Richterin und schreibt hier jeden Monat.</p></div>' }, ruth],
  [{ above: '<p class="kicker">Standpunkt</p>', below: '<p>Ruth Zahn</p><p>Vorständin der Amtsdata</p>' }, ruth],
  [{ above: '<p>Gastkommentar</p>', end: '<p><i>Ruth Zahn ist Bundestagsabgeordnete der FDP.</i></p>' }, ruth],
  [{ above: '<p>Kommentar</p>', end: `<p>Jan Holt hat Recht, wenn er sagt, dass das nicht reicht.</p>` }, []],
  [
    { above: '<p>Kommentar</p>', end: `<blockquote><p>Jan Holt ist ein guter Minister, das sagen alle in diesem Haus.</p></blockquote>` },
    [],
  ],
  [
    {
      end: '<div class="si-authors"><p>Ruth Zahn<br><small>Journalistin, schreibt aus Kiel über Verwaltung.</small></p></div><p><em>Editiert von Jan Holt, Übertragung aus dem Dänischen: Eva Bern</em></p>',
    },
    ruth,
  ],
  [{ end: '<p><em>Redigiert von Jan Holt</em></p>' }, []],
  [
    {
      below:
        '<p><span>(AR/Ruth Zahn)</span> Das Land baut sein Angebot für Städte und Gemeinden nach Angriffen auf ihre Rechner weiter aus.</p>',
    },
    ruth,
  ],
  [{ below: '<p>von Dipl.-Verw. Ruth Zahn</p>' }, ruth],
  [{ below: '<p>Univ.-Prof. Dr. Dr. h. c. Ruth Zahn, LL.M. (Yale), Passau</p><p>Veröffentlicht am 1.6.2026</p>' }, ruth],
  [{ below: '<p>Von Ruth Zahn mit Jan Holt<br><span>19.03.26 – 18:04 Uhr</span></p>' }, both],
  [{ below: '<div><p>Blog von: Dr. Ruth Zahn, CIO</p><p>vom 20. Februar 2026</p></div>' }, ruth],
  [{ end: '<div class="autorin"><p><strong>Ruth Zahn</strong><br>Die Autorin ist Fachanwältin für Vergaberecht in Kiel.</p></div>' }, ruth],
  [
    {
      end: '<div class="authors"><div><p>Autorin</p><p>Dr. Ruth Zahn</p><p>Partnerin, Kiel</p></div><div><p>Co-Autor</p><p>Jan Holt</p><p>Associate, Ulm</p></div></div>',
    },
    both,
  ],
  [
    {
      end: '<ul class="autoren"><li><strong>Ruth Zahn</strong> ist Referentin beim Zweckverband.</li><li><strong>Jan Holt</strong> ist dort Leiter Technik.</li></ul>',
    },
    both,
  ],
  [
    {
      below:
        '<p><b>Sankt Anna</b> (rza). Den Papierausweis hinter der Scheibe braucht seit Juli niemand mehr, der in der Altstadt wohnt und dort sein Auto abstellt.</p>',
      end: '<p><small>rza: Ruth Zahn, Lokalredaktion, Tel. 03733 00-210</small></p>',
    },
    ruth,
  ],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Ruth Zahn' }, publisher: { name: 'Ruth Zahn' } }) }, ruth],
  [{ head: '<meta name="author" content="Ruth Zahn, Amtsblick">' }, ruth],
  [{ head: '<meta name="author" content="Zahn, Ruth">' }, ruth],
  [{ head: '<meta name="author" content="RUTH ZAHN">' }, ruth],
  [{ head: '<meta name="author" content="Deutscher Städtetag">' }, []],
  [{ head: '<meta name="author" content="Bundesministerium des Innern">' }, []],
  [{ head: '<meta name="author" content="T3 Bootstrap">' }, []],
])('who wrote it, at the end and in the data: %j', (parts, names) => {
  expect(bylineOf(parts)).toEqual(names);
});
