/** A marked text (see ../marked.ts) and, where they matter, the article's day and authors. */
export interface OfficialCase {
  text: string;
  published?: string;
  byline?: string[];
}

const texts: string[] = [
  // The shapes of the seed
  `# Niedersachsen
„Ein neuer Handlungsplan wurde verabschiedet“, sagt CIO [[Dr. Horst Baier|Horst Baier|CIO|NI]]. 2024 seien Erfolge erzielt worden.
Laut [[Baier|Horst Baier|CIO|NI]] wurde viel entwickelt.
# Nordrhein-Westfalen
„Erstmals haben wir einen Vertrag“, erklärt [[Ina Scharrenbach|Ina Scharrenbach|Ministerin für Heimat, Kommunales, Bau und Digitalisierung|NW]], Ministerin für Heimat, Kommunales, Bau und Digitalisierung. So [[Scharrenbachs|Ina Scharrenbach||NW]] Fazit.`,
  // Role before the name
  `Digitalministerin [[Prof. Dr. Klara Immel|Klara Immel|Digitalministerin|HE]] lud nach Wiesbaden ein.`,
  `Hessens CIO [[Louisa Brandauer-Kess|Louisa Brandauer-Kess|CIO|HE]] und Bayerns Digitalminister [[Dr. Felix Mahler|Felix Mahler|Digitalminister|BY]] trafen sich.`,
  `Die NRW-Digitalministerin [[Greta Holl|Greta Holl|Digitalministerin|NW]] war da, ebenso Niedersachsen-CIO [[Ole Thun|Ole Thun|CIO|NI]].`,
  `Der saarländische Wirtschaftsminister [[Jörn Backes|Jörn Backes|Wirtschaftsminister|SL]] (SPD) stimmte zu. [[Backes|Jörn Backes]] hofft auf Mai.`,
  `Sachsen-Anhalts Digitalstaatssekretär [[Bernd Ohlau|Bernd Ohlau|Digitalstaatssekretär|ST]] widersprach.`,
  `Berlins Chief Digital Officer [[Martina Kell|Martina Kell|Chief Digital Officer|BE]] trat zurück.`,
  `Berliner Digitalstaatssekretärin [[Mona Kell|Mona Kell|Digitalstaatssekretärin|BE]] trat zurück.`,
  `Die Regierende Bürgermeisterin [[Frauke Gilde|Frauke Gilde|Regierende Bürgermeisterin|BE]] lobte das Projekt.`,
  `Hamburgs Erster Bürgermeister [[Peter Tann|Peter Tann|Erster Bürgermeister|HH]] kam nach Bremen zu Finanzsenator [[Björn Fehr|Björn Fehr|Finanzsenator|HB]].`,
  `Innen- und Digitalministerin [[Lea Sturm|Lea Sturm|Innen- und Digitalministerin|SH]] aus Schleswig-Holstein hielt die Rede.`,
  `Die ehemalige Staatssekretärin [[Rita Vaas|Rita Vaas|ehemalige Staatssekretärin]] leitet nun das Projekt.`,
  `Der designierte CIO [[Tom Ahrend|Tom Ahrend|designierte CIO]] beginnt im Mai.`,
  `Bundes-CIO [[Dr. Markus Reiter|Markus Reiter|Bundes-CIO|]] und die Parlamentarische Staatssekretärin [[Anna Dohm|Anna Dohm|Parlamentarische Staatssekretärin|]] kamen.`,
  `BSI-Präsidentin [[Carla Platt|Carla Platt|BSI-Präsidentin|]] warnte vor Angriffen auf Kommunen in Sachsen.`,
  `FITKO-Präsident [[Dr. André Gobel|André Gobel|FITKO-Präsident|]] kündigte einen Fahrplan an. [[Gobel|André Gobel]] nannte Termine.`,
  `Landrätin [[Eva-Maria Kähler|Eva-Maria Kähler|Landrätin|]] und Oberbürgermeister [[Uwe Schnitt|Uwe Schnitt|Oberbürgermeister|]] unterschrieben in Thüringen.`,
  `Samtgemeindebürgermeister [[Henning Plog|Henning Plog|Samtgemeindebürgermeister|]] freut sich. Auch Stadtkämmerin [[Ute Rabe|Ute Rabe|Stadtkämmerin|]] ist froh.`,
  `Die Landesbeauftragte für den Datenschutz Niedersachsen, [[Denise Lohr|Denise Lohr|Landesbeauftragte für den Datenschutz Niedersachsen|NI]], prüft den Fall.`,
  `Landes-CIO [[Stefan Kretz|Stefan Kretz|Landes-CIO|BW]] stellte in Baden-Württemberg die Cloud vor.`,
  // Names
  `Ministerin [[Ursula von der Recke|Ursula von der Recke|Ministerin]] sprach. [[Von der Recke|Ursula von der Recke]] war zufrieden; laut [[von der Recke|Ursula von der Recke]] gelingt es.`,
  `Kultusministerin [[Julia Willie Hamburg|Julia Willie Hamburg|Kultusministerin|NI]] sagte, Niedersachsen zahle. [[Hamburg|Julia Willie Hamburg]] betonte das. In Hamburg ist es anders.`,
  `Ministerpräsident [[Cem Özdemir|Cem Özdemir|Ministerpräsident|BW]] reiste durch Baden-Württemberg.`,
  `Staatssekretär [[Çağlar O’Brien|Çağlar O’Brien|Staatssekretär]] und Dezernent [[H. G. Müller|H. G. Müller|Dezernent|]] diskutierten.`,
  `Dezernentin [[María García López|María García López|Dezernentin|]], zuständig für Schulen, war dagegen.`,
  `Bürgermeisterin [[Anna-Lena Freifrau|Anna-Lena Freifrau|Bürgermeisterin|]] eröffnete das Fest.`,
  `Amtsleiter [[Karl-Heinz Abu-Zaid|Karl-Heinz Abu-Zaid|Amtsleiter|]] und sein Team.`,
  `CIO [[Kevork Almassian|Kevork Almassian|CIO]] stammt aus Aleppo. [[Almassians|Kevork Almassian]] Plan gilt als mutig.`,
  `Landrat [[Xaver Quirinius|Xaver Quirinius|Landrat|]] lobte [[Dr. Sophie Xanthos|Sophie Xanthos|Amtsärztin]].`.replace(
    '[[Dr. Sophie Xanthos|Sophie Xanthos|Amtsärztin]]',
    'die Feuerwehr',
  ),
  `Staatssekretärin [[Daniela Dylakis|Daniela Dylakis|Staatssekretärin|SN]] zog in Sachsen Bilanz. [[Dylakis’|Daniela Dylakis]] erstes Jahr war hart.`,
  // Apposition
  `[[Anna Muster|Anna Muster|CIO der Stadt Köln|]], CIO der Stadt Köln, lud ein.`,
  `[[Bernd Tal|Bernd Tal|Landrat des Neckar-Odenwald-Kreises|]] (CDU), Landrat des Neckar-Odenwald-Kreises, lud ein.`,
  `[[Kathrin Vogt|Kathrin Vogt|Landrätin des Rhein-Erft-Kreises|]], seit Mai 2023 die neue Landrätin des Rhein-Erft-Kreises, kündigte an, dass [[Tom Ruf|Tom Ruf|stellvertretender Leiter der Stabsstelle Digitalisierung|]], stellvertretender Leiter der Stabsstelle Digitalisierung, wechselt.`,
  `[[Ina Albers|Ina Albers|Chief Digital Officer (CDO) der Stadt Bochum|]], Chief Digital Officer (CDO) der Stadt Bochum, und [[Mats Holm|Mats Holm|Vorstandsvorsitzender von Dataport|]], Vorstandsvorsitzender von Dataport.`,
  `[[Dr. Lutz Wiener|Lutz Wiener|Staatssekretär im Ministerium für Inneres und CIO des Landes|SN]], Staatssekretär im Ministerium für Inneres und CIO des Landes, erläuterte in Sachsen den Plan.`,
  `[[Paula Fink|Paula Fink|Leiterin Digitalisierung der Stadtwerke Ulm|]] (37), Leiterin Digitalisierung der Stadtwerke Ulm, zeigt das Portal.`,
  `„Wir sind bereit“, sagt [[Henrike Tosch|Henrike Tosch|Referatsleiterin im Sozialministerium|BB]], Referatsleiterin im Sozialministerium des Landes Brandenburg.`.replace(
    'Referatsleiterin im Sozialministerium|BB',
    'Referatsleiterin im Sozialministerium des Landes Brandenburg|BB',
  ),
  `Mit dabei: [[Jan Ott|Jan Ott|Pressesprecher des Landkreises Gifhorn|]], Pressesprecher des Landkreises Gifhorn, und [[Lisa Ohm|Lisa Ohm|Projektleiterin beim ITZBund|]], Projektleiterin beim ITZBund.`,
  `[[Sabine Kroll|Sabine Kroll|Präsidentin des Statistischen Landesamtes|RP]], Präsidentin des Statistischen Landesamtes, sprach für Rheinland-Pfalz.`,
  `[[Marek Lindner|Marek Lindner|Geschäftsführer der Komm.ONE|]], Geschäftsführer der Komm.ONE, und [[Vera Stolz|Vera Stolz|Vorständin der AKDB|]], Vorständin der AKDB, kooperieren.`,
  `[[Gero Thiel|Gero Thiel|Leiter des Amtes für Digitalisierung und IT der Stadt Fulda|]] – Leiter des Amtes für Digitalisierung und IT der Stadt Fulda – sieht das anders.`,
  // Role with complement, comma, name
  `Der Beauftragte der Landesregierung für Informationstechnik, [[Ole Mertens|Ole Mertens|Beauftragte der Landesregierung für Informationstechnik|MV]], lobte Mecklenburg-Vorpommern.`,
  `Die Präsidentin der FITKO, [[Dr. Annette Schmitz|Annette Schmitz|Präsidentin der FITKO|]], und der Oberbürgermeister der Stadt Musterhausen, [[Kevork Almassian|Kevork Almassian|Oberbürgermeister der Stadt Musterhausen|]] (parteilos), unterschrieben. [[Almassian|Kevork Almassian]] lobte [[Schmitz|Annette Schmitz]].`,
  `Der Vorsitzende des Nationalen Normenkontrollrats, [[Lutz Goebler|Lutz Goebler|Vorsitzende des Nationalen Normenkontrollrats|]], mahnte.`,
  `Der Präsident des Bundesamtes für Sicherheit in der Informationstechnik (BSI), [[Arne Stahl|Arne Stahl|Präsident des Bundesamtes für Sicherheit in der Informationstechnik|]], warnte.`,
  // No comma behind a complement
  `Leiterin des Amtes für Digitalisierung und IT der Stadt Fulda [[Beate Klamm|Beate Klamm|Leiterin des Amtes für Digitalisierung und IT der Stadt Fulda|]] kam.`,
  `Ministerin für Digitales und Verwaltungsmodernisierung [[Jana Kiesewetter|Jana Kiesewetter|Ministerin für Digitales und Verwaltungsmodernisierung]] und Oberbürgermeister der Stadt Leipzig [[Burkhard Junker|Burkhard Junker|Oberbürgermeister der Stadt Leipzig|]] kamen.`,
  // Predicates
  `[[Annika Buss|Annika Buss|CIO von Hamburg|HH]] ist neue CIO von Hamburg. [[Buss|Annika Buss]] war zuvor in Kiel.`,
  `Neue CIO des Landes Hessen wird zum 1. Juni [[Xanthippe Quorx|Xanthippe Quorx|CIO des Landes Hessen|HE]]. [[Quorx|Xanthippe Quorx]] war bisher Referatsleiterin.`,
  `So heißt die neue CIO: [[Petra Lindqvist|Petra Lindqvist|CIO]].`,
  `Zum Landrat wurde [[Jens Marwitz|Jens Marwitz|Landrat|]] gewählt.`,
  `Der Kreistag hat [[Nele Brinkmann|Nele Brinkmann|Kreisdirektorin|]] zur Kreisdirektorin gewählt.`,
  `[[Rüdiger Kern|Rüdiger Kern|CIO des Landes Sachsen-Anhalt|ST]] ist seit sechs Monaten CIO des Landes Sachsen-Anhalt.
Herr [[Kern|Rüdiger Kern]], was haben Sie vor?
[[Kern|Rüdiger Kern]]: Vieles.`,
  `Als neuer Präsident des Landesrechnungshofs amtiert seit März [[Udo Wick|Udo Wick|Präsident des Landesrechnungshofs|]].`,
  // Coordination
  `Die Minister [[Anna Berg|Anna Berg|Minister]] und [[Bernd Tal|Bernd Tal|Minister]] (SPD) kamen. [[Berg|Anna Berg]] sprach.`,
  `Digitalminister [[Schütz|Schütz|Digitalminister|TH]] und Staatssekretärin [[Starke|Starke|Staatssekretärin|TH]] vertraten Thüringen.`
    .replace('Schütz|Schütz', 'Schütz|Steffen Schütz')
    .replace('Starke|Starke', 'Starke|Milen Starke'),
  `Die Landräte [[Max Bohl|Max Bohl|Landräte|]], [[Tim Enders|Tim Enders|Landräte|]] und [[Pia Wehr|Pia Wehr|Landräte|]] unterzeichneten.`,
  `Staatssekretär und CIO [[Dr. Denis Althof|Denis Althof|Staatssekretär und CIO|RP]] sprach für Rheinland-Pfalz.`,
  // No office: firms, associations, science, press
  `[[Karl Amend|Karl Amend|Bürgermeister|]] ist Bürgermeister. Anna Muster, Geschäftsführerin der Nordwolke GmbH, lobte ihn. Muster verkauft Software.`,
  `Bitkom-Präsident Ralf Winter und SAP-Chef Tom Klein fordern mehr Tempo.`,
  `Prof. Dr. Hans Weber von der Universität Kassel widersprach. Professorin Klara Uhl vom Fraunhofer-Institut auch.`,
  `Der CIO der Muster AG, Peter Lang, und Susanne Ehrlich, Vorstand der Bechtle AG, gaben Auskunft.`,
  `Redakteurin Lisa Kurz sprach mit Analyst Bernd Huth vom Beratungshaus Kastell.`,
  `Ralf Meister, Gründer des Start-ups Formular24, und Vertriebsleiterin Ina Rot zeigten die App.`,
  // Bodies in brackets and behind prepositions
  `Auf dem Podium: [[Anna Muster|Anna Muster||]] (BSI), [[Bernd Beispiel|Bernd Beispiel||]] (Dataport), Carla Caruso (SAP) und [[Detlef Dorn|Detlef Dorn||]] von der Stadt Köln.`,
  // Surnames that are words
  `Staatssekretär [[Ernst Bürger|Ernst Bürger|Staatssekretär]] sprach mit Bürgern. Bürger sind skeptisch, die Bürger wollen mehr. [[Bürger|Ernst Bürger]] sagte zu. Für Bürger ist das neu, erklärte [[Bürger|Ernst Bürger]].`,
  `Ministerpräsident [[Stephan Weil|Stephan Weil|Ministerpräsident|NI]] aus Niedersachsen kam. Weil die Zeit drängte, ging er. Doch [[Weil|Stephan Weil]] blieb dabei. [[Weil|Stephan Weil]] sagte zu.`,
  `Staatssekretärin [[Milen Starke|Milen Starke|Staatssekretärin]] fand starke Worte. Starke Worte fand auch der Landkreis. [[Starke|Milen Starke]] betonte das.`,
  `CIO [[Denis Alt|Denis Alt|CIO]] lobte. Alt ist das System schon. Ein alter Server. Laut [[Alt|Denis Alt]] reicht es. Danach fuhr [[Alt|Denis Alt]] heim.`,
  `CISO [[Tom Richter|Tom Richter|CISO]] warnte. Die Richter urteilten. Richter und Anwälte nutzen das beA. [[Richter|Tom Richter]] erklärte den Plan.`,
  `Bürgermeisterin [[Ute Koch|Ute Koch|Bürgermeisterin|]] eröffnete den Bau. Der Koch briet. Später lobte [[Koch|Ute Koch]] die Helfer.`,
  // One surname, two people
  `Staatsrat [[Jan Pohl|Jan Pohl|Staatsrat]] und Staatssekretärin [[Anke Pohl|Anke Pohl|Staatssekretärin]] sind nicht verwandt. Staatsrat [[Pohl|Jan Pohl]] lacht darüber. Frau [[Pohl|Anke Pohl]] auch. [[Jan Pohl|Jan Pohl]] fügte an, [[Anke Pohl|Anke Pohl]] schwieg.`,
  // Later sentences tell the office
  `„Das ist so“, sagt [[Dr. Tomke Grothe|Tomke Grothe|Staatsrätin]]. Die Staatsrätin empfängt im Haus. [[Grothe|Tomke Grothe]] nickt.`,
  `Im Erdgeschoss sitzt [[Esther Wiechel|Esther Wiechel|Chefin des Bürgeramts|]] vor drei Bildschirmen. Sie ist Chefin des Bürgeramts.`,
  `Auch die Bürgerbeauftragte meldete sich zu Wort. [[Dorothee Reich|Dorothee Reich|Bürgerbeauftragte]] erinnerte an die Frist.`,
  `„Das reicht nicht“, gibt [[Jördis Wessel|Jördis Wessel|Staatssekretärin im Kieler Ministerium|SH]] unumwunden zu, seit 2023 Staatssekretärin im Kieler Ministerium.`,
  `[[Onno Ubben|Onno Ubben|Digitalminister in Niedersachsen|NI]], Digitalminister in Niedersachsen, lachte. Sein Kollege [[Winfried Glas|Winfried Glas||RP]] aus Rheinland-Pfalz nicht.`,
  // Interview
  `Im Gespräch: [[Sonja Hartz|Sonja Hartz|Digitaldezernentin in Hanau|]], Digitaldezernentin in Hanau.
Frau [[Hartz|Sonja Hartz]], wie läuft es?
[[Hartz|Sonja Hartz]]: Gut. Mein Vorgänger hat viel erreicht.
[[Sonja Hartz|Sonja Hartz]]: Das stimmt.`,
  // Austria, Switzerland, EU
  `Österreichs Digitalstaatssekretär [[Alexander Prell|Alexander Prell|Digitalstaatssekretär|]] besuchte Landeshauptmann [[Johann Moser|Johann Moser|Landeshauptmann|]] in Bayern.`,
  `Bundesrätin [[Karin Keller|Karin Keller|Bundesrätin|]] und Regierungsrat [[Urs Hofer|Urs Hofer|Regierungsrat|]] eröffneten das Portal des Kantons Zug.`,
  `EU-Kommissarin [[Henna Virtanen|Henna Virtanen|EU-Kommissarin|]] stellte die Wallet vor; Stadtpräsidentin [[Corine Mauch|Corine Mauch|Stadtpräsidentin|]] aus Zürich war skeptisch.`,
  // Members of parliament
  `Der Bundestagsabgeordnete [[Armand Zorn|Armand Zorn|Bundestagsabgeordnete|]] und die Landtagsabgeordnete [[Katrin Ebner|Katrin Ebner|Landtagsabgeordnete|BY]] aus Bayern fragten nach.`,
  // Tables and lists
  `| Hessen CIO [[Luisa Beispiel|Luisa Beispiel|CIO|HE]] 2025
| Bayern Staatsminister [[Franz Huber|Franz Huber|Staatsminister|BY]] 2023
- [[Anna Muster|Anna Muster|Landrätin|]], Landrätin`,
  // Headline names, but is no body text
  `% Digitalministerin Klara Fuchs: „Wir liefern“
Das Land Thüringen baut um. [[Fuchs|Klara Fuchs|Digitalministerin|TH]] kündigte an, dass 2026 alles fertig ist.`,
  // Genitives
  `Oberbürgermeisterin [[Henriette Rekers|Henriette Rekers|Oberbürgermeisterin|]] zog Bilanz. [[Rekers’|Henriette Rekers]] Nachfolger steht fest. Das Team um [[Henriette Rekers|Henriette Rekers]] bleibt.`,
  `Digitalminister [[Volker Wissmann|Volker Wissmann|Digitalminister]] geht. [[Wissmanns|Volker Wissmann]] Haus schweigt; [[Volker Wissmanns|Volker Wissmann]] Sprecher auch.`,
  // Stray blank after a hyphen
  `CIO [[Carola Heile- Jeschke|Carola Heile-Jeschke|CIO|HB]] aus Bremen. [[Heile-Jeschke|Carola Heile-Jeschke]] kam spät.`,
  // Registers: interview, press release, trade press, local paper, Austria and Switzerland
  `# Interview
Kommune21 sprach mit [[Dr. Sven Bredow|Sven Bredow|Digitalisierungsbeauftragten der Stadt Jena|]], dem Digitalisierungsbeauftragten der Stadt Jena, über Portale.
Kommune21: Herr [[Bredow|Sven Bredow]], wie steht es um das OZG?
[[Sven Bredow|Sven Bredow]]: Wir sind weit. Der „Marktplatz“ ist live.
Was sagt der Kämmerer?
[[Bredow|Sven Bredow]]: Kämmerer [[Thomas Voigtländer|Thomas Voigtländer|Kämmerer|]] rechnet gern nach.`,
  `Wie [[Maren Oltmanns|Maren Oltmanns|Leiterin des Referats für Cybersicherheit im niedersächsischen Innenministerium|NI]], Leiterin des Referats für Cybersicherheit im niedersächsischen Innenministerium, mitteilte, sind 40 Stellen unbesetzt. „Wir suchen händeringend“, sagte [[Oltmanns|Maren Oltmanns]] der Nachrichtenagentur dpa. Ihr Stellvertreter [[Ingo Pabst|Ingo Pabst|Stellvertreter]] pflichtete bei.`,
  `Der Landkreis Uelzen hat einen neuen IT-Chef: [[Malik Özer|Malik Özer|IT-Chef|]]. Der 41-Jährige kommt von der Sparkasse. „Ich freue mich auf die Aufgabe“, so [[Özer|Malik Özer]].`,
  `Auf die Frage der Abgeordneten [[Tessa Ganserer|Tessa Ganserer|Abgeordneten]] antwortete Innenminister [[Joachim Herrmann|Joachim Herrmann|Innenminister|BY]] (CSU) im Bayerischen Landtag: „Das prüfen wir.“`,
  `Für den IT-Planungsrat erklärte dessen Vorsitzende [[Luise Hölscher|Luise Hölscher|Vorsitzende]], man habe „die Weichen gestellt“.`,
  `Staatsminister [[Dr. Fabian Mehring|Fabian Mehring|Staatsminister|BY]], Bayerns Digitalminister, eröffnete den Kongress „Digitale Verwaltung“. [[Mehring|Fabian Mehring]] wörtlich: „Bayern wird Vorreiter.“`,
  `„Digitalisierung ist Chefsache“, unterstrich Bürgermeister [[Arne Sievers|Arne Sievers|Bürgermeister|]] bei der Inbetriebnahme. Projektleiter [[Nils Hagemann|Nils Hagemann|Projektleiter|]] von der Stadtverwaltung ergänzte: „Ohne die Kolleginnen aus dem Bürgerbüro wäre das nie gelungen.“ Softwarepartner war die Firma Formwerk; deren Geschäftsführer Lars Otte sprach von „idealen Bedingungen“.`,
  `Mit [[Prof. Dr. Luise Hölscher|Luise Hölscher|Staatssekretärin im BMDS|]], Staatssekretärin im BMDS, [[Dr. Markus Richter|Markus Richter|Staatssekretär|]], ebenfalls Staatssekretär, und Bitkom-Präsident Dr. Ralf Wintergerst diskutierten [[Jan Pörksen|Jan Pörksen|Chef der Hamburger Senatskanzlei|HH]], Chef der Hamburger Senatskanzlei, und Prof. Moreen Heine (Universität zu Lübeck).`,
  `Die Stadt hat nun eine Digitaldezernentin: [[Sophia Mott|Sophia Mott|Digitaldezernentin|]] (Grüne) trat am Montag ihr Amt an. Oberbürgermeister [[Mike Josef|Mike Josef|Oberbürgermeister|]] (SPD) überreichte die Urkunde. „Die Verwaltung muss zu den Menschen kommen“, sagte die neue Dezernentin.`,
  `[[Klaus-Dieter Scheel|Klaus-Dieter Scheel|Bürgermeister im brandenburgischen Wittenfeld|]] (parteilos), Bürgermeister im brandenburgischen Wittenfeld, schimpft: „Wir haben drei Portale und keines funktioniert!“ Aus dem Innenministerium in Potsdam heißt es dazu, man arbeite „mit Hochdruck“ an einer Lösung.`,
  `Verwaltungsdirektorin [[Elke Sauermann|Elke Sauermann|Verwaltungsdirektorin|]] zeigt auf den Monitor. „Hier“, sagt sie, „liegt das Problem.“`,
  `Landesdatenschutzbeauftragter [[Tobias Keber|Tobias Keber|Landesdatenschutzbeauftragter|BW]] hat in Stuttgart seinen Bericht vorgelegt. Baden-Württemberg sei auf gutem Weg, so [[Keber|Tobias Keber]]. Er kritisiert jedoch die „Sammelwut einiger Behörden“.`,
  `Bei der Übergabe waren dabei: Landrat [[Stefan Metzdorf|Stefan Metzdorf|Landrat|]], Kreisbeigeordnete [[Simone Thiel|Simone Thiel|Kreisbeigeordnete|]], [[Alfred Roth|Alfred Roth|Leiter der Kreis-IT|]] (Leiter der Kreis-IT) sowie Vertreter der Firma Axians.`,
  `Die Finanzministerin des Landes Schleswig-Holstein, [[Silke Schneider|Silke Schneider|Finanzministerin des Landes Schleswig-Holstein|SH]] (Grüne), verwies auf Schneider Electric. [[Schneider|Silke Schneider]] betonte: „Sparen ist kein Selbstzweck.“`,
  `Seit dem 1. Januar leitet [[Verena Hubertz-Klein|Verena Hubertz-Klein||]] das Amt für Digitales der Stadt Trier.`,
  `„Wer nicht digitalisiert, verliert“: Mit diesen Worten hat Schleswig-Holsteins Digitalisierungsminister [[Dirk Schrödter|Dirk Schrödter|Digitalisierungsminister|SH]] (CDU) den Gipfel eröffnet. [[Schrödter|Dirk Schrödter]] forderte „mehr Mut zur Lücke“.`,
  `Thüringens CIO [[Milen Starke|Milen Starke|CIO|TH]] und ihr sächsischer Amtskollege [[Daniel Gerber|Daniel Gerber||SN]] vereinbarten eine Kooperation. [[Gerber|Daniel Gerber]] sprach von einem „Brückenschlag“.`,
  `In Wien präsentierte Staatssekretär [[Alexander Pröll|Alexander Pröll|Staatssekretär|]] (ÖVP) die App. „Das Amt in der Hosentasche ist Realität“, sagte [[Pröll|Alexander Pröll]]. Opposition und AK übten Kritik: „Wer kein Smartphone hat, bleibt draußen“, meinte SPÖ-Klubobfrau [[Eva-Maria Holzleitner|Eva-Maria Holzleitner|SPÖ-Klubobfrau|]].`,
  `Peppino Giacometti... „Wir koordinieren, wir befehlen nicht“, erklärt [[Caroline Brüesch|Caroline Brüesch|Beauftragte von Bund und Kantonen für die Digitale Verwaltung Schweiz|]], Beauftragte von Bund und Kantonen für die Digitale Verwaltung Schweiz.`,
  `Die Digitalministerin ließ sich vertreten. Für sie las Abteilungsleiter [[Georg Lucht|Georg Lucht|Abteilungsleiter|NW]] das Grußwort: „Wir in Nordrhein-Westfalen gehen voran.“`,
  `Präsident [[Holger Lehmann|Holger Lehmann|Präsident|]] vom Informationstechnikzentrum Bund (ITZBund) und Vizepräsidentin [[Dr. Christine Serrette|Christine Serrette|Vizepräsidentin|]] unterzeichneten.`,
  `Wir treffen Lena-Sophie Müller nicht im Büro.`,
  `Der Hauptgeschäftsführer des Deutschen Städtetages, Christian Schuchardt, sowie der Präsident des Deutschen Landkreistages, Landrat [[Dr. Achim Brötel|Achim Brötel|Landrat|]], forderten mehr Geld. „Die Kommunen sind am Limit“, so [[Brötel|Achim Brötel]].`,
  `Zur CIO des Landes Bremen hat der Senat [[Frauke Tietjen|Frauke Tietjen|CIO des Landes Bremen|HB]] berufen. [[Tietjen|Frauke Tietjen]] war zuvor Referentin bei Dataport.`,
  `„Gut Ding will Weile haben“, sagte einst [[Ole Weiland|Ole Weiland|Ministerialdirigent a. D. im Bundesinnenministerium|]], Ministerialdirigent a. D. im Bundesinnenministerium.`,
  `Der heutige Ministerialdirektor [[Ernst Bürger|Ernst Bürger|Ministerialdirektor]] leitete die Abteilung DV. Jeder Bürger soll profitieren, findet [[Bürger|Ernst Bürger]].`,
  `Den Bürgern, so Stadtrat [[Kim Fischer|Kim Fischer|Stadtrat|]], fehle die Geduld.`,
  `Regierungssprecher [[Stefan Kornelius|Stefan Kornelius|Regierungssprecher|]] wollte sich nicht äußern. Auch Kanzler [[Merz|Friedrich Merz|Kanzler|]] schwieg.`,
  // Whose office it is, told by the surroundings
  `% Land fördert digitale Bauämter mit 12 Millionen Euro
Das Land Rheinland-Pfalz unterstützt seine Kommunen beim digitalen Bauantrag. Wie das Finanzministerium mitteilte, stehen bis 2027 rund zwölf Millionen Euro bereit.
„Damit entlasten wir die Bauämter“, sagte Finanzministerin [[Doris Ahnert|Doris Ahnert|Finanzministerin|RP]] in Mainz. Der Bund beteiligt sich nicht. Staatssekretär [[Dr. Kai Lorscheid|Kai Lorscheid|Staatssekretär|RP]] bedauert das.
Die Stadt Worms ist Pilotkommune. Oberbürgermeister [[Adrian Kessel|Adrian Kessel|Oberbürgermeister|]] freut sich. Die Leiterin der Bauaufsicht, [[Miriam Götz|Miriam Götz|Leiterin der Bauaufsicht|]], hofft auf kürzere Wege. Projektleiter [[Ben Orth|Ben Orth|Projektleiter|]] betreut in Worms die Einführung.`,
  `% Hessen startet Portal
Das hessische Digitalministerium hat am Mittwoch sein neues Portal gestartet. Der Hessische Städtetag lobt das.
Abteilungsleiterin [[Carmen Vogel|Carmen Vogel|Abteilungsleiterin|HE]] führte durch das System. CIO [[Tim Brehm|Tim Brehm|CIO|HE]] war zugeschaltet. Bayern und Thüringen wollen nachziehen, so [[Brehm|Tim Brehm|CIO|HE]].
Aus dem Publikum fragte Landrat [[Jens Womelsdorf|Jens Womelsdorf|Landrat|]] nach den Kosten.`,
  `% Kreis Plön digitalisiert Zulassung
Der Kreis Plön in Schleswig-Holstein hat seine Kfz-Zulassung umgestellt. Landrat [[Björn Demmin|Björn Demmin|Landrat|]] sprach von einem Erfolg. IT-Leiter [[Hauke Lütt|Hauke Lütt|IT-Leiter|]] und CDO [[Wiebke Thun|Wiebke Thun|CDO|]] hatten ein Jahr daran gearbeitet. Digitalisierungsminister [[Dirk Schröder|Dirk Schröder|Digitalisierungsminister|SH]] gratulierte per Video.`,
  `% BMDS legt Gesetzentwurf vor
Das Bundesministerium für Digitales hat den Entwurf vorgelegt. Bundesminister [[Karsten Wildner|Karsten Wildner|Bundesminister|]] will ihn im Mai ins Kabinett bringen. Staatssekretärin [[Luise Holm|Luise Holm|Staatssekretärin|]] koordiniert. Widerspruch kommt aus Bayern: Digitalminister [[Fabian Mehlich|Fabian Mehlich|Digitalminister|BY]] sieht Eingriffe in Länderrechte. Der Präsident des BSI, [[Jan Plett|Jan Plett|Präsident des BSI|]], begrüßt den Entwurf. Referatsleiter [[Ulf Kern|Ulf Kern|Referatsleiter|]] hat ihn geschrieben.`,
  `% Sachsens Rechnungshof rügt E-Akte
Der Sächsische Rechnungshof hat die Einführung der E-Akte geprüft. Rechnungshofpräsident [[Jens Michels|Jens Michels|Rechnungshofpräsident|SN]] stellte den Bericht in Leipzig vor. Die Staatskanzlei wies die Kritik zurück. Deren Chef [[Oliver Schenker|Oliver Schenker|Chef|SN]] verwies auf die Pandemie. Innenminister [[Armin Schusterer|Armin Schusterer|Innenminister|SN]] schwieg. Amtschefin [[Daniela Dylan|Daniela Dylan|Amtschefin|SN]] kündigte Besserung an. Die Landtagsabgeordnete [[Juliane Nagler|Juliane Nagler|Landtagsabgeordnete|SN]] fordert Aufklärung, ebenso der Bundestagsabgeordnete [[Tino Chruppe|Tino Chruppe|Bundestagsabgeordnete|]].`,
  `% Dataport zieht um
Der IT-Dienstleister Dataport aus Altenholz bekommt ein neues Rechenzentrum. Vorstandsvorsitzender [[Torsten Kuß|Torsten Kuß|Vorstandsvorsitzender|]] unterschrieb mit Hamburgs Finanzsenator [[Andreas Dress|Andreas Dress|Finanzsenator|HH]] und Staatsrat [[Martin Hagemann|Martin Hagemann|Staatsrat|HB]] aus Bremen. Kiels Staatssekretär [[Sven Tomsen|Sven Tomsen|Staatssekretär|SH]] fehlte.`,
  `% Polizei setzt auf KI
In Nordrhein-Westfalen testet die Polizei eine KI. Das Landeskriminalamt betreibt sie selbst. LKA-Direktor [[Ingo Wünsche|Ingo Wünsche|LKA-Direktor|NW]] und Innenminister [[Herbert Reul-Krämer|Herbert Reul-Krämer|Innenminister|NW]] sind zufrieden. Die Landesdatenschutzbeauftragte [[Bettina Gaykow|Bettina Gaykow|Landesdatenschutzbeauftragte|NW]] prüft. Polizeipräsidentin [[Britta Zurek|Britta Zurek|Polizeipräsidentin|NW]] aus Gelsenkirchen plant Schulungen.`,
  `% Ein Jahr Digitalgesetz
Thüringen zieht Bilanz. „Wir sind weiter, als viele denken“, so Minister [[Steffen Schultz|Steffen Schultz|Minister|TH]]. Das Thüringer Landesrechenzentrum habe geliefert. Dessen Leiterin [[Katrin Ziegler|Katrin Ziegler|Leiterin|TH]] nennt Zahlen. Beim Gemeinde- und Städtebund ist man skeptisch. Bürgermeister [[Michael Brych|Michael Brych|Bürgermeister|]] (parteilos) aus Sömmerda wartet noch immer.`,
  `% Digitalministerkonferenz tagt in Potsdam
Die Digitalminister der Länder trafen sich in Potsdam. Gastgeber [[Benjamin Grimmer|Benjamin Grimmer|Minister für Justiz und Digitalisierung in Brandenburg|BB]], Minister für Justiz und Digitalisierung in Brandenburg, begrüßte sein bayerisches Pendant. Aus Hamburg kam Senator [[Carsten Brosser|Carsten Brosser|Senator|HH]], aus dem Saarland Staatssekretärin [[Elena Yorgo|Elena Yorgo|Staatssekretärin|SL]], aus Niedersachsen Staatssekretärin [[Anke Pohl|Anke Pohl|Staatssekretärin|NI]]. Den Bund vertrat Staatssekretär [[Thomas Jarz|Thomas Jarz|Staatssekretär|]]. Baden-Württemberg schickte CIO [[Stefan Kranz|Stefan Kranz|CIO|BW]].`,
  `% Neuer Landesbetrieb
Zum 1. Januar nimmt der Landesbetrieb IT.Sachsen seine Arbeit auf. Gründungsgeschäftsführer [[Ralf Stettin|Ralf Stettin|Gründungsgeschäftsführer|SN]] stellte in Dresden die Pläne vor. Ministerpräsident [[Michael Kretz|Michael Kretz|Ministerpräsident|SN]] sprach von einem Kraftakt. Für die Personalräte äußerte sich Hauptpersonalratsvorsitzende [[Simone Weg|Simone Weg|Hauptpersonalratsvorsitzende]].`,
  `% Bund und Länder streiten
Beim Treffen im Kanzleramt ging es um Geld. Ministerpräsident [[Hendrik Wuster|Hendrik Wuster|Ministerpräsident|NW]] (NRW) und Regierungschefin [[Anke Rehlen|Anke Rehlen|Regierungschefin|SL]] (Saarland) traten vor die Presse. Kanzleramtschef [[Thorsten Frey|Thorsten Frey|Kanzleramtschef|]] schwieg.`,
  `% Berlin: Bürgerämter werden digital
Berlins Chefin der Senatskanzlei, [[Florence Gräf|Florence Gräf|Chefin der Senatskanzlei|BE]], und Bezirksbürgermeisterin [[Clara Hermann|Clara Hermann|Bezirksbürgermeisterin|]] (Friedrichshain-Kreuzberg) eröffneten das Bürgeramt. Das Landesamt für Bürger- und Ordnungsangelegenheiten war durch Direktorin [[Dr. Marlies Ohm|Marlies Ohm|Direktorin|BE]] vertreten. Das ITDZ entsandte Vorständin [[Maria Borel|Maria Borel|Vorständin|BE]].`,
  // Staff, councils, successors, other countries
  `Die Kreisverwaltung hat Verstärkung: [[Jennifer Klöckner|Jennifer Klöckner|Smart-City-Managerin im Landkreis Bitburg-Prüm|]] ist neue Smart-City-Managerin im Landkreis Bitburg-Prüm. [[Klöckner|Jennifer Klöckner]] (32) arbeitete zuvor bei der Telekom.`,
  `Das Bild zeigt (von links) [[Peter Ramsauer|Peter Ramsauer||]] (Landratsamt Traunstein), [[Eva Stumpf|Eva Stumpf||]] (Stadt Rosenheim) und Max Huber (Prosoz).`,
  `Ansprechpartner ist [[Norbert Adler|Norbert Adler|Sachgebietsleiter im Bürgeramt|]], Sachgebietsleiter im Bürgeramt.`,
  `„Das ist gelebte Bürgernähe“, sagt Standesbeamtin [[Yvonne Grabowski|Yvonne Grabowski|Standesbeamtin|]] und zeigt den Terminautomaten. Hausmeister Kurt Alfred nickt.`,
  `Wer macht was? [[Silke Nordhaus|Silke Nordhaus|Geschäftsbereichsleiterin|]], Geschäftsbereichsleiterin bei der regio iT, betreut das Projekt gemeinsam mit [[Olaf Piepenbrink|Olaf Piepenbrink|IT-Koordinator der Stadt Aachen|]], IT-Koordinator der Stadt Aachen.`,
  `Neu im Amt: [[Frederik Bauknecht|Frederik Bauknecht|Chief Information Security Officer der Landeshauptstadt Schwerin|]] ist der erste Chief Information Security Officer der Landeshauptstadt Schwerin.`,
  `[[Heike Jansohn|Heike Jansohn|OZG-Koordinatorin des Kreises Lippe|]] (OZG-Koordinatorin des Kreises Lippe) und ihr Kollege [[Dirk Becker-Lau|Dirk Becker-Lau||]] aus Herford verglichen Zahlen.`,
  `Unter Leitung von Staatssekretärin [[Myriam Roth|Myriam Roth|Staatssekretärin]] tagte der Beirat. Mitglied ist auch [[Sirko Scheffler|Sirko Scheffler|Präsident des Landesverwaltungsamtes|]], Präsident des Landesverwaltungsamtes.`,
  `Das sagte der Kommissionsvorsitzende [[Ulrich Silberbach|Ulrich Silberbach|Kommissionsvorsitzende]] dem Magazin.`,
  `Die stellvertretende Vorsitzende des Digitalausschusses, [[Maik Außendorf|Maik Außendorf|stellvertretende Vorsitzende des Digitalausschusses]], MdB der Grünen, kritisiert das.`,
  `Mit [[Ammar Alkassir|Ammar Alkassir|Bevollmächtigter für Innovation des Saarlandes|SL]], Bevollmächtigter für Innovation des Saarlandes, verlässt ein Vordenker das Amt.`,
  `[[Dr. Sebastian Schnoy|Sebastian Schnoy||BY]] ist Referent im Bayerischen Staatsministerium für Digitales und promovierter Physiker.`,
  `Der oberste Datenschützer des Landes, [[Lutz Hasselmann|Lutz Hasselmann|oberste Datenschützer des Landes]], rät ab. Datenschützer [[Hasselmann|Lutz Hasselmann]] hält das Verfahren für riskant.`,
  `Nachfolgerin von [[Jörn Riedler|Jörn Riedler||HH]] als CIO der Freien und Hansestadt Hamburg wird [[Annika Bussmann|Annika Bussmann|CIO der Freien und Hansestadt Hamburg|HH]]. [[Riedler|Jörn Riedler]] geht in den Ruhestand.`,
  `Zuständig ist nun [[Carsten Meyer|Carsten Meyer|Ministerialrat im BMI|]]. Der Ministerialrat im BMI kennt sich aus. Seine Vorgesetzte, Unterabteilungsleiterin [[Beate Lohmann|Beate Lohmann|Unterabteilungsleiterin|]], lobt ihn.`,
  `Als Digitallotsin im Rathaus hilft [[Petra Kunze|Petra Kunze|Digitallotsin im Rathaus|]] Seniorinnen. Auch Ratsherr [[Wilfried Bohn|Wilfried Bohn|Ratsherr|]] ließ sich helfen.`,
  `Rede des Bundesbeauftragten für den Datenschutz und die Informationsfreiheit, [[Professor Ulrich Kelbers|Ulrich Kelbers|Bundesbeauftragten für den Datenschutz und die Informationsfreiheit|]], vor dem Ausschuss.`,
  `„Das Verfahren ist sicher“, heißt es bei Kommunalminister [[Guido Wolff|Guido Wolff|Kommunalminister|ST]] in Sachsen-Anhalt.`,
  `Gemeindepräsident [[Reto Zbinden|Reto Zbinden|Gemeindepräsident|]], Landammann [[Marianne Lienhard|Marianne Lienhard|Landammann|]] und Staatsschreiberin [[Kathrin Arioli|Kathrin Arioli|Staatsschreiberin|]] stellten die E-ID vor.`,
  `Sektionschefin [[Christiane Eberl|Christiane Eberl|Sektionschefin|]] vom Finanzministerium in Wien und Landesrätin [[Astrid Mair|Astrid Mair|Landesrätin|]] aus Tirol unterzeichneten. BRZ-Geschäftsführer [[Markus Kaltenbach|Markus Kaltenbach|BRZ-Geschäftsführer|]] war dabei.`,
  `Estlands Digitalminister [[Tiit Riisalo|Tiit Riisalo|Digitalminister|]] erklärte das X-Road-Prinzip. Gastgeberin war Staatsministerin [[Judith Gerber|Judith Gerber|Staatsministerin|BY]] in Bayern.`,
  `Auch die Gewerkschaft Verdi meldet sich: DGB-Chefin Yasmin Fahl auch. CCC-Sprecherin Elina Eick spricht von Murks.`,
  `Interview mit Nordwolke-Chef Tom Brandes und Prosoz-Geschäftsführerin Kira Lenz. Der Informatiker Hans Beck von der TU München ist Berater.`,
  `[[Michael Möller-Kahn|Michael Möller-Kahn|Kanzleramtsminister|]], Kanzleramtsminister, und sein Sprecher [[Nils Heine|Nils Heine|Sprecher]] kamen.`,
  `Für den Kreis Steinfurt nahm Dezernent [[Dr. Peter Lüttmann|Peter Lüttmann|Dezernent|]] den Preis entgegen. „Wir“, so [[Dr. Lüttmann|Peter Lüttmann]], „machen weiter.“`,
  // Work for a public body, without a noun for the office
  `Frau [[Hartung|Hartung|CDO der Stadt Köln|]], Sie sind seit 100 Tagen CDO der Stadt Köln. Wie läuft es?
[[Hartung|Hartung]]: Sehr gut.`,
  `[[Sonja Albers|Sonja Albers||]] verantwortet bei der Stadt Köln die Digitalstrategie. Im Interview spricht sie über Hürden.
Frau [[Albers|Sonja Albers]], was bremst Sie?
[[Albers|Sonja Albers]]: Die Register.`,
  `Zur Person: [[Dr. Timo Lenk|Timo Lenk|]] (44) leitet seit 2021 das Amt für Digitales in Ulm. [[Lenk|Timo Lenk]] ist Jurist.`,
  `Herr [[Dr. Muth|Muth|CIO]], als CIO sind Sie für 40 Verfahren zuständig.`,
  `Wie gelingt die Wende? Darüber sprachen wir mit [[Ilka Reuß|Ilka Reuß|]], die beim Land Brandenburg die Registermodernisierung steuert.
[[Reuß|Ilka Reuß]]: Mit Geduld.`,
  `[[Nils Ostermeier|Nils Ostermeier|]] kennt die Tücken der E-Akte. Seit acht Jahren arbeitet er im Hauptamt der Stadt Celle. „Papier ist geduldig“, sagt [[Ostermeier|Nils Ostermeier]].`,
  `In der Verwaltung von Bad Soden heißt der Mann für alles Digitale [[Uwe Kranz|Uwe Kranz|]]. Der Fachbereichsleiter hat das Portal gebaut. [[Kranz|Uwe Kranz]] ist stolz.`,
  `Mit am Tisch sitzt [[Dana Vogel|Dana Vogel|]] aus dem Ordnungsamt. „Anfangs war ich skeptisch“, gesteht [[Vogel|Dana Vogel]].`,
  `[[Marlies Brandt|Marlies Brandt|]], im Ministerium zuständig für die Cloud, widerspricht.`,
  `Vom Bundesverwaltungsamt war [[Holger Weiß|Holger Weiß|]] angereist. [[Weiß|Holger Weiß]] stellte das Register vor.`,
  `Für die E-Akte arbeitet das Team um Projektleiterin [[Mia Scholl|Mia Scholl|Projektleiterin]] agil. Entwickler Tom Hass von der Firma Bitwerk hilft.`,
  `Die Kolleginnen [[Ute Wendt|Ute Wendt|]] und [[Rosa Kühn|Rosa Kühn|]] vom Bürgerbüro beraten.`,
  `Den Hut auf hat [[Gerd Siebert|Gerd Siebert|]], der Leiter des Rechenzentrums.`,
  `[[Katja Lorenz|Katja Lorenz|]] – sie leitet das Referat OZG im Sozialministerium – bleibt gelassen.`,
  `Für [[Frank Bär|Frank Bär|]], den Bürgermeister der Gemeinde, ist das ein Segen.`,
  `Laut Kreissprecher [[Ole Hinz|Ole Hinz|Kreissprecher|]] läuft alles. Auch der Erste Kreisrat [[Dr. Jörn Witt|Jörn Witt|Erste Kreisrat|]] ist froh.`,
  `Ministerin [[Berg|Berg|Ministerin]] und Minister [[Tal|Tal|Minister]] stritten. [[Berg|Berg]] gewann.`,
  `Ute Kuhn vom Städtetag widersprach.`,
  `Für den Behördenchef war der Zerfall der Sowjetunion im Nachhinein die größte Katastrophe, sagte er einmal.`,
  `Der neue Mann an der Spitze des Landesamts heißt [[Ingolf Pohl|Ingolf Pohl|]]. Der 52-Jährige war Vizepräsident.`,
  `An der Spitze des IT-Dienstleisters Dataport steht seit März [[Johann Bitzer|Johann Bitzer|]].`,
  `Kreisbrandmeister [[Kai Funke|Kai Funke|]] und Schulamtsdirektorin [[Ina Merz|Ina Merz|]] testen die App.`,
  `Im Landtag verteidigte die Ministerin das Gesetz. [[Petra Grimm-Benne|Petra Grimm-Benne|]] (SPD) sprach von Fortschritt.`,
];

const dated: OfficialCase[] = [
  {
    text: 'Dazu äußerte sich [[Nancy Faeser|Nancy Faeser|Bundesministerin des Innern und für Heimat|]] in Berlin.',
    published: '2023-05-01',
  },
  { text: 'Bundeskanzler [[Merz|Friedrich Merz|Bundeskanzler|]] hielt die Rede.', published: '2025-09-01' },
  { text: 'Bei der Feier sprach [[Boris Pistorius|Boris Pistorius|Minister für Inneres und Sport|NI]].', published: '2021-03-01' },
  { text: 'Bei der Feier sprach [[Boris Pistorius|Boris Pistorius|Bundesminister der Verteidigung|]].', published: '2024-03-01' },
  {
    text: 'Hessens Ministerpräsident [[Udo Falk|Udo Falk||HE]] sagte ab. Gesundheitsminister [[Jens Spahn|Jens Spahn||]] hatte das geraten.',
    published: '2020-03-09',
  },
  { text: 'Der frühere Innenminister [[Boris Pistorius|Boris Pistorius|frühere Innenminister|]] kam.', published: '2024-03-01' },
  { text: 'Landrat [[Tom Bast|Tom Bast|Landrat|]] und die Autorin Susanne Ehn sprachen. Ehn schreibt.', byline: ['Susanne Ehn'] },
];

export const officialCases: OfficialCase[] = [...texts.map(text => ({ text })), ...dated];
