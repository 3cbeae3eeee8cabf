/** Marked texts (see ../marked.ts) in the manner of general news: jobs that are no offices, and offices that serve no Land. */
export const newsOfficials: string[] = [
  // Jobs outside of public bodies
  `Die Branchenkoordinatorin für Busse, Katharina Wagner, verteidigt den Streik. Die Gewerkschaft Verdi fordert mehr Lohn.`,
  `Aufsichtsratschef Paul Achtner von der Nordbank tritt ab. Er war zum Nachfolger von Rolf Brenner gewählt worden.`,
  `Der Lauf in Hamburg begann um neun. Pressesprecher Reinald Achtert zog ein Fazit. Man sei zufrieden, so Achtert.`,
  `Der Sicherheitsmitarbeiter Ron Braslau sprach im Fernsehen über das Festival. Braslau ist 21 Jahre alt.`,
  `Judith Lübke ist Chefin der Galerie. Co-Chefin Kerstin Wahl ist seit 30 Jahren dabei. Wahl lacht.`,
  `Melina Wolf von der LG Region Karlsruhe lief als Zweite ein.`,
  `Kritiker warfen dem Präsidenten Blasphemie vor.`,
  `Der Antrag ging durch. Open Data ist seitens der Stadträte gewollt. Beim Thema Open Data tut sich etwas.`,
  `Der Gemeinderat hat zugestimmt.\nDr. Gisbert Wehner holt zu einem Schlag aus.`,
  `Jens Aberle, ärztlicher Leiter der Sektion Endokrinologie, Stoffwechsel, Diabetologie am Universitätsklinikum, bestätigt das.`,
  `„Jeder Fund ist ein Puzzlestück“, betont Projektkoordinatorin Dora García. Ihr Team gräbt in Guatemala nach Tempeln der Maya.`,
  `Pressesprecherin Lena Hofer vom Softwarehaus Nordbit wies das zurück.`,
  `Die Sprecherin des Unternehmens, Lena Hofer, wies das zurück.`,
  `Konzernsprecher Max Thoms wies das zurück. Das Bundesinnenministerium prüft den Vertrag.`,
  `Trainer Uwe Schubert und Vereinspräsident Ingo Wald traten zurück.`,
  // … and in public bodies
  `Pressesprecherin [[Lena Hofer|Lena Hofer|Pressesprecherin|]] vom Landratsamt wies das zurück.`,
  `Der Pressesprecher der Stadt Ulm, [[Tim Rau|Tim Rau||]], bestätigte das.`,
  `Polizeisprecher [[Tim Rau|Tim Rau|Polizeisprecher]] bestätigte das.`,
  `Ministeriumssprecherin [[Lena Hofer|Lena Hofer|Ministeriumssprecherin]] bestätigte das.`,
  `Das Bürgeramt zieht um. Projektleiterin [[Mia Scholl|Mia Scholl|Projektleiterin|]] freut sich.`,
  // Whose office it is
  `Der schleswig-holsteinische FDP-Bundestagsabgeordnete [[Max Mordorf|Max Mordorf|FDP-Bundestagsabgeordnete|]] widersprach.`,
  `Die Bundeswehr trainiert in Nordrhein-Westfalen. Der Unionsabgeordnete [[Florian Hahn|Florian Hahn|Unionsabgeordnete|]] lobte das im Bundestag.`,
  `Die Grünen-Abgeordnete [[Uta Lenz|Uta Lenz|Grünen-Abgeordnete|HE]] fragte im Hessischen Landtag nach.`,
  `Die Abgeordneten [[Florian Hahn|Florian Hahn|Abgeordneten|]], [[Anton Hofer|Anton Hofer|Abgeordneten|]] und [[Gerold Otto|Gerold Otto|Abgeordneten|]] vertreten den Landkreis in Berlin.`,
  `Das Land Nordrhein-Westfalen plant ein Gesetz. Auch der Leiter der Feuerwehr in Essen, [[Thomas Lehmbeck|Thomas Lehmbeck|Leiter der Feuerwehr in Essen|]], hat Bedenken.`,
  `Israels Premier [[Benjamin Nathan|Benjamin Nathan|Premier|]] und Ex-Verteidigungsminister [[Joaw Galland|Joaw Galland|Ex-Verteidigungsminister|]] wehren sich.`,
  `Das Auswärtige Amt in Berlin kritisierte den Minister für Nationale Sicherheit, [[Itamar Ben-Gwir|Itamar Ben-Gwir|Minister für Nationale Sicherheit|]], in Israel.`,
  `Russlands Opposition sammelt Unterschriften, auch in Berlin. Kremlsprecher [[Dmitri Peskow|Dmitri Peskow|Kremlsprecher|]] winkt ab. Ministerpräsident [[Sergej Kirjan|Sergej Kirjan|Ministerpräsident|]] stand mit dem russischen Präsidenten auf dem Platz in Moskau.`,
  `Die Direktorin des Klimaprogramms Copernicus der EU, [[Samantha Burg|Samantha Burg||]], warnt. Auch die stellvertretende Direktorin des Programms Copernicus Samantha Burg sprach.`.replace(
    'Copernicus Samantha Burg sprach',
    'Copernicus [[Samantha Burg|Samantha Burg]] sprach',
  ),
];

/** Who is painted in general news: offices of the world, and jobs in parties, chambers, clubs and firms that resemble offices. */
export const worldOfficials: string[] = [
  `US-Präsident [[John Harding|John Harding|US-Präsident|]] traf UN-Generalsekretär [[António Gut|António Gut|UN-Generalsekretär|]]. EZB-Präsidentin [[Christine Lagard|Christine Lagard|EZB-Präsidentin|]] schwieg, der russische UN-Botschafter [[Wassili Nebel|Wassili Nebel||]] nicht.`,
  `Der DFB-Interimspräsident Reinhard Raub trat zurück. Ex-Flughafen-Chef Herbert Kauf und Exbankchef Wolfgang Kuster stehen vor dem Landgericht.`,
  `Der steirische FPÖ-Chef Mario Kunze titelte. Die Bundespräsidentschaftskandidatin Irmgard Gries kam, auch Landesparteiobmann Christian Rager.`,
  `Das Gesetz geht zu weit, meint Rupert Wolf, Präsident des Österreichischen Rechtsanwaltskammertags. Sabine Mateka, Vizepräsidentin der Richtervereinigung, stimmt zu. Konrad Lorenzen ist Ehrenpräsident des Naturschutzbundes.`,
  `Das Ministerium, die Stadt und die Polizei warten. Elisabeth Kirn, Logistikchefin bei Palmer, nicht.`,
  `Die Behörden gaben die Leitung frei. Vorstandssprecher Christian Purr dankte dem Landgericht.`,
  `Die Außenminister Athens und Ankaras trafen sich. Um das Amt des Staatspräsidenten Guatemalas bewerben sich zwei. Unter Leitung des Historikers Oliver Rathe tagte die Runde.`,
  `Er zollte dem verstorbenen Bundespräsidenten Respekt. Die Ministerin verwies auf ein Papier ihres Finanzministers zu der Studie.`,
  `Entlassen wurden viele. Der Polizeichef kam als letzter. Was will Wladimir Pustin in der Ukraine? Pustin sprach lange, Pustin schwieg lange.`,
  `Am Abend kam Ferdinand Holst. Holst sprach. Dann gingen alle. Viele schliefen. Am Morgen waren sie weg. Der Polizeichef und der Leiter der Wache kamen später.`,
  `„Zu unklar“, sagt [[Ayla Asar|Ayla Asar|Grünen-Sprecherin für Forschung im Bundestag|]], Grünen-Sprecherin für Forschung im Bundestag. Der ÖVP-Delegationsleiter im EU-Parlament, [[Othmar Kara|Othmar Kara||]], stimmt zu, FPÖ-Klubchef [[Walter Rosen|Walter Rosen|FPÖ-Klubchef|]] nicht.`,
  `Das sagte Opel-Aufsichtsratsmitglied Armin Schilf dem VW-Betriebsratsvorsitzenden Bernd Ost. Demonstrationsleiter Anton Blech und NPD-Bundesvorstand Jürgen Rieg schwiegen, die Stadt und die Polizei auch.`,
  `Der Direktor der Schule Alexis de Toqueville sprach. Sondhi Lim, Sprecher der Volksallianz für Demokratie, auch.`,
  `Die Bürgermeisterin von San Francisco Dianne Feinmann kam.`.replace(
    'Dianne Feinmann',
    '[[Dianne Feinmann|Dianne Feinmann|Bürgermeisterin von San Francisco|]]',
  ),
  `Finanzminister [[Papakon|Papakon|Finanzminister]] wurde zum Sündenbock gemacht. So wurde Finanzminister [[Papakon|Papakon]] zum Sündenbock.`,
  `Das Kernkraftwerk in Schleswig-Holstein steht still. Kanzlerin [[Angela Markel|Angela Markel|Kanzlerin|]] lehnte den Vorschlag des Umweltministers [[Sigmar Garbers|Sigmar Garbers|Umweltministers|]] ab.`,
  `Der Salzburger Mike Vogler ist als Fotograf unterwegs und arbeitet in Salzburg. Michael Stumm, Mitglied der deutschnationalen Wiener Verbindung, auch. Mario Schmitter, Obmann des Vereins, nicht.`,
  `Klubobmann [[Heinrich Neiss|Heinrich Neiss|Klubobmann]] ging.`,
  // Names of several parts
  `Beim früheren Präsidenten [[Muhammad Husni Mubarrak|Muhammad Husni Mubarrak|]] blieb es ruhig. [[Mubarrak|Muhammad Husni Mubarrak]] hat geschwiegen.`,
  `Minister [[Alfredo Pérez Rubalda|Alfredo Pérez Rubalda]] drohten Streiks. Präsident [[Luiz Inácio Lulo da Silva|Luiz Inácio Lulo da Silva]] kam mit Präsident [[Abdel Fattah al-Sisu|Abdel Fattah al-Sisu]] und Ministerpräsident [[Jan Peter Falkenende|Jan Peter Falkenende]] in die Stadt.`,
  `Bundespräsident [[Alexander Van der Belten|Alexander Van der Belten]] lud ein. [[Van der Belten|Alexander Van der Belten]] lachte mit Präsident [[José Eduardo Dos Santas|José Eduardo Dos Santas]] im Hof.`,
];

/** The same on pages about government IT, where nobody had tuned on them. */
export const freshOfficials: string[] = [
  `Der Zweckverband baut. „Wir sind da“, sagte Verbandsvorsteher [[Jochen Ahrens|Jochen Ahrens|Verbandsvorsteher|]].`,
  `Werkleiterin [[Nicoletta Tesch|Nicoletta Tesch|Werkleiterin|]] dankte den Beschäftigten.`,
  `Die zuständige Anstalt hat 410 Stellen. Vorstand [[Cem Wagner|Cem Wagner|Vorstand|]] macht sich keine Illusionen.`,
  `In der Staatskanzlei in Kiel hält man das für falsch. Der Verband verteidigt sich; sein Sprecher Holger Niebuhr sagt, man messe richtig.`,
  `Das Ministerium wartet. Die Studie macht die Hochschule Bördeland, deren Leiterin Prof. Dr. Ulla Meinhardt schon in Estland war.`,
  `# Baden-Württemberg stimmt zu
Die Südwest-CIO [[Constanze Rieß|Constanze Rieß|CIO]] hat ihren Vorbehalt zurückgezogen.`.replace('|CIO]]', '|Südwest-CIO|BW]]'),
  `Die bremische Staatsrätin [[Friederike Dahl|Friederike Dahl|Staatsrätin|HB]] hält das für übertragbar. Im nordrhein-westfälischen Digitalministerium verweist Abteilungsleiter [[Ludger Pieper|Ludger Pieper|Abteilungsleiter|NW]] auf das Register.`,
  `Niedersachsen prüft. Zuständig wäre eigentlich die Landes-CIO. [[Tabitha Brandes|Tabitha Brandes|Landes-CIO|NI]] hat das Amt vor acht Monaten übernommen. Bis Mai will [[Brandes|Tabitha Brandes]] alles zusammenführen.`,
  `Der Landtag in Kiel berät. Mit Spannung war der Auftritt des Landesbeauftragten für Datenschutz erwartet worden. [[Prof. Dr. Theo Dorn|Theo Dorn|Landesbeauftragten für Datenschutz|]] stellte sich hinter das Prinzip.`.replace(
    '|]] stellte',
    '|SH]] stellte',
  ),
  `Landrat [[Max Rieger|Max Rieger|Landrat|]] kam. „Der [[Rieger|Max Rieger]] hat gesagt: Wir machen das“, erzählt eine Mitarbeiterin.`,
  `Frau Ministerin, Herr Staatssekretär, wer von Ihnen zahlt? Sie sind die einzige Ministerin hier.`,
  `Exekutiv-Vizepräsidentin [[Chiara Moran|Chiara Moran|Exekutiv-Vizepräsidentin|]] fordert die Bundesregierung auf.`,
  `Der Bürgermeister kam nicht. Jana Schulz wartete vergeblich auf ihren Pass.`,
];

/** Whose office it is where other Länder, countries or towns stand around it. */
export const seatedOfficials: string[] = [
  `In Niedersachsen prüft der Rechnungshof. Niedersachsen zahlt. Eine Sprecherin des Ministeriums, [[Leyla Barnow|Leyla Barnow|Sprecherin des Ministeriums|NI]], kündigte an, man werde mit Nordrhein-Westfalen reden.`,
  `Bayern lobt den Plan, der Freistaat zahlt. EU-Kommissarin [[Elena Marin|Elena Marin|EU-Kommissarin|]] kam, auch ihr dänischer Gast, Digitalminister [[Lars Østerby|Lars Østerby|Digitalminister|]]. Ihre Sprecherin [[Chloé Dumont|Chloé Dumont|Sprecherin|]] lachte.`,
  `Sachsen-Anhalt kauft ein, Sachsen-Anhalt wartet. Das Land hat gezahlt. Eine kannte, zugeschaltet aus Frankfurt am Main, den Lieferanten: Polizeipräsidentin [[Jutta Hase|Jutta Hase|Polizeipräsidentin|HE]].`,
  `In den Schulen Niedersachsens ändert sich viel. Wie das gehen soll, erläuterte Projektleiter [[Jan Eichholz|Jan Eichholz|Projektleiter|NI]] vom Landesbetrieb IT.`,
  `[[Volkmar Ganzer|Volkmar Ganzer|Leiter des Landes-CERT in Mainz|RP]], Leiter des Landes-CERT in Mainz, hat den Fall begleitet.`,
  `Rheinland-Pfalz hilft, Rheinland-Pfalz zahlt. Die Leiterin des Digitalamts Kiel-Holtenau, [[Ilona Simon|Ilona Simon|Leiterin des Digitalamts Kiel-Holtenau|]], widerspricht.`,
  `In Baden-Württemberg beginnt es. [[Paul Fässler|Paul Fässler|Leiter der Stabsstelle Schul-IT|BW]], Leiter der Stabsstelle Schul-IT, erklärt es. Baden-Württemberg zahlt.`,
  `Wer in Österreich umzieht, geht aufs Gemeindeamt. Die ÖVP mahnt. Bayern interessiert sich, eine Delegation aus dem Freistaat kam. Bedenken hatte die Datenschutzbehörde. Deren Leiter [[Matthias Wonder|Matthias Wonder|Leiter|]] nannte das vertretbar.`,
];

/** Ways in which reporters tell who somebody is. */
export const toldOfficials: string[] = [
  `Die Kreisdirektorin, Frau [[Heilmeier|Petra Heilmeier|Kreisdirektorin|]], hat uns das versprochen. Auf Nachfrage klang [[Petra Heilmeier|Petra Heilmeier]] vorsichtiger.`,
  `[[Nadja Wohlgemeint|Nadja Wohlgemeint|Direktorin des IT-Einkaufs in Hessen|HE]] verantwortet als Direktorin des IT-Einkaufs in Hessen ein Volumen, das wächst.`,
  `Im bayerischen Innenministerium sitzt mit [[Andrea Vellmann|Andrea Vellmann|Referatsleiterin|BY]] eine Referatsleiterin, die den Vorschlag unterstützt.`,
  `Angesiedelt ist sie beim Finanzsenator. Der heißt [[Okke Jansson|Okke Jansson|Finanzsenator]] und lacht.`,
  `Das Büro von [[Gudrun Treptow|Gudrun Treptow|Leiterin der Koordinierungsstelle für Meldestandards]] liegt im vierten Stock.
[[Treptow|Gudrun Treptow]], 58 Jahre alt, Leiterin der Koordinierungsstelle für Meldestandards, redet schnell.`,
  `Die Leiterin seiner unteren Bauaufsicht, [[Jasmin Sandkamp|Jasmin Sandkamp|Leiterin seiner unteren Bauaufsicht]], führt durch das Archiv.`,
  `Die Idee kam von [[Marlies Zillmann|Marlies Zillmann|Gemeindesekretärin|]]. Die Gemeindesekretärin hatte es satt.`,
  `Oberstaatsanwalt [[Oliver Rentsch|Oliver Rentsch|Oberstaatsanwalt]] bestätigt ein Verfahren.`,
  `Der Verwaltungsrat des Nordrechenzentrums hat auf seiner Sitzung [[Nora Feddern|Nora Feddern|Vorstandsvorsitzenden|]] zur neuen Vorstandsvorsitzenden bestellt. Sie löst [[Ingo Platen|Ingo Platen]] ab, der in den Ruhestand geht.`,
  `Bürgermeister [[Michael Struwe|Michael Struwe|Bürgermeister|]] schweigt. IT-Forensiker Jonas Habel, den die Versicherung geschickt hat, will sich nicht festlegen. Das sagt Habel. Der Rathauschef nimmt seinen Kollegen in Schutz.`,
  `[[Sigurd Hallmeier|Sigurd Hallmeier|Leiter des Landesrechenzentrums|RP]], Leiter des Landesrechenzentrums, sprach in Mainz. Rheinland-Pfalz zahlt.`,
];

/** Whose office it is, construction by construction. */
export const landOfficials: string[] = [
  // the Land from the body, the government, the place
  `Im Thüringer Finanzministerium leitet [[Jana Wolf|Jana Wolf||TH]] das Referat E-Government.`,
  `Staatssekretärin [[Uta Lenz|Uta Lenz|Staatssekretärin im Bundesministerium des Innern|]] im Bundesministerium des Innern reiste nach Hessen.`.replace(
    '|Staatssekretärin im Bundesministerium des Innern|',
    '||',
  ),
  `Die Staatssekretärin im Bundesinnenministerium, [[Uta Lenz|Uta Lenz||]], besuchte Sachsen.`,
  `In Sachsen stellte sich der neue CIO des Landes vor: [[Thomas Kern|Thomas Kern||SN]] will sparen.`,
  `Ministerpräsidentin [[Dr. Anke Rehm|Anke Rehm|Ministerpräsidentin|MV]] (SPD) von Mecklenburg-Vorpommern kam.`,
  `Der Besuch des Ministers [[Ole Brandt|Ole Brandt||SH]] in Kiel war kurz. Schleswig-Holstein zahlt.`,
  `[[Rita Holm|Rita Holm||SL]], seit März CIO des Saarlandes, zieht Bilanz.`,
  `Die amtierende Digitalministerin [[Ina Berg|Ina Berg||HE]] führt in Hessen die Geschäfte.`,
  `Ex-Minister [[Ole Brandt|Ole Brandt|Ex-Minister|]] leitet heute die Nordwolke GmbH.`,
  `Die designierte Präsidentin des Landesrechnungshofs Brandenburg, [[Uta Lenz|Uta Lenz||BB]], tritt im Mai an.`,
  `Der Bürgermeister von Bad Salzungen in Thüringen, [[Kai Voss|Kai Voss||]], ist froh.`,
  `Landrätin [[Eva Kähler|Eva Kähler|Landrätin|]] aus Niedersachsen widersprach.`,
  `Die niedersächsische Landrätin [[Eva Kähler|Eva Kähler||]] widersprach.`,
  `Der hessische Bundestagsabgeordnete [[Max Thoms|Max Thoms||]] widersprach.`,
  `Der Berliner Digitalstaatssekretär [[Florian Haller|Florian Haller||BE]] widersprach.`,
  `Hamburgs Finanzsenator [[Andreas Dress|Andreas Dress||HH]] und Bremens Staatsrat [[Kai Stühr|Kai Stühr||HB]] unterschrieben.`,
  `Der Präsident des Bundesamts für Sicherheit in der Informationstechnik (BSI), [[Claus Platt|Claus Platt||]], sprach in Bonn in Nordrhein-Westfalen.`,
  `Die Vorstandsvorsitzende von Dataport, [[Johanna Bitz|Johanna Bitz||]], sprach in Schleswig-Holstein.`,
  `Die bayerische Digitalstaatsministerin [[Judith Gerl|Judith Gerl||BY]] traf Bundesdigitalminister [[Karsten Wild|Karsten Wild|Bundesdigitalminister|]] in München.`,
  `Bayerns Finanz- und Heimatminister [[Albert Füchs|Albert Füchs||BY]] und sein Amtskollege aus Hessen, [[Michael Bode|Michael Bode||HE]], zahlten.`,
  `Die CIOs der Länder Hessen und Bayern, [[Rolf Krug|Rolf Krug||HE]] und [[Jan Spohr|Jan Spohr||BY]], kamen.`,
  `Für Nordrhein-Westfalen unterzeichnete Ministerin [[Ina Schar|Ina Schar|Ministerin|NW]], für den Bund Staatssekretär [[Max Rich|Max Rich|Staatssekretär|]].`,
  `Der Leiter des Finanzamts Kassel, [[Jens Otto|Jens Otto||HE]], ist zufrieden. In Hessen sind alle Finanzämter dabei.`,
  `Der Landesbeauftragte für den Datenschutz Rheinland-Pfalz, [[Dieter Kug|Dieter Kug||RP]], prüft das.`,
  `Die Bremer Datenschutzbeauftragte [[Imke Som|Imke Som||HB]] prüft das.`,
  `Kanzleramtschef [[Thorsten Frey|Thorsten Frey|Kanzleramtschef|]] kam nach Brandenburg.`,
  `Der Regierungspräsident von Kassel, [[Mark Wein|Mark Wein||HE]], eröffnete das Amt in Hessen.`,
  `Der Chef der Staatskanzlei in Mainz, [[Fedor Ruh|Fedor Ruh||RP]], eröffnete das Portal.`,
  `Die Präsidentin der FITKO, [[Annette Schmitt|Annette Schmitt||]], sprach in Frankfurt in Hessen.`,
  `Bayern betreibt das Konto, Bayern zahlt, Bayern freut sich. In Niedersachsen hat das Landesamt für Statistik nachgezählt: Es sind 430.000. Direktorin [[Benita Holt|Benita Holt|Direktorin|NI]] überrascht das nicht.`,
  `Die saarländische Europaministerin [[Livia Falken|Livia Falken|Europaministerin|SL]] rechnet vor. Auch Europastaatssekretär [[Max Thoms|Max Thoms|Europastaatssekretär|SL]] aus dem Saarland kam.`,
  `„Das reicht nicht“, sagte die Vorsitzende Richterin [[Dr. Gerda Dorn|Gerda Dorn||]] in der Begründung. Auf [[Dorns|Gerda Dorn]] Worte kommt es an.`,
];

/** The Land of an office told by rank, by the city that is a Land, by who publishes, and by what stands beside it; and offices that are of none. */
export const rankedOfficials: string[] = [
  `Wiesbaden – [[Fatma Tekin|Fatma Tekin|Polizeioberkommissarin|HE]] tippt langsam. „Das dauert“, sagt die Polizeioberkommissarin. In Hessen wird das Programm ersetzt.`,
  `Auch in Hessen wird ersetzt. Dem Blatt liegt ein Vermerk vor. Verfasst hat ihn [[Uwe Hart|Uwe Hart|Abteilungsleiter im Landeskriminalamt|HE]], bis zum Frühjahr Abteilungsleiter im Landeskriminalamt und nun pensioniert.`,
  `Daran stört sich die hessische Datenschutzbeauftragte. Man könne, argumentiert [[Prof. Dr. Rosa Dinges|Rosa Dinges|Datenschutzbeauftragte|HE]], so nicht anfangen.`,
  `Skeptischer äußerte sich der Präsident des Oberlandesgerichts Dresden. Er begrüße den Abschluss, sagte [[Dr. Fritz Käst|Fritz Käst|Präsident des Oberlandesgerichts Dresden|SN]].`,
  `[[Emre Yildiz|Emre Yildiz||HB]] ist Sachbearbeiter im Bremer Migrationsamt. Die Bremer sind stolz.
Zwei Stockwerke höher hat [[Ruth Thien|Ruth Thien|Amtsleiterin|HB]] ein Büro. Die Amtsleiterin ist Juristin. In Niedersachsen zahle man mehr.`,
  `Bundesministerin [[Carla Eber|Carla Eber|Bundesministerin|]] sprach in Mainz. [[Berta Schaaf|Berta Schaaf||RP]], Digitalministerin von Rheinland-Pfalz, war zufrieden.
Staatssekretär [[Till Hage|Till Hage|Staatssekretär|]] kündigte an, den Fortschritt zu zeigen.`,
  `Beim Treffen der Digitalminister legte Kommissionsvizepräsidentin [[Annika Vester|Annika Vester|Kommissionsvizepräsidentin|]] einen Plan vor. Bayern und Berlin sind dagegen.`,
  `Land und Landkreis, das war in Sachsen-Anhalt lange ein Nebeneinander. CIO [[Betty Schaf|Betty Schaf|CIO|ST]] und Landrat [[Henning Wolters|Henning Wolters|Landrat|]] über Geld und Geduld.`,
  `Hessen hat 421 Gemeinden, das Saarland 52. Digitalministerin [[Jette Berg|Jette Berg|Digitalministerin|HE]] und Staatssekretär [[Darius Nagy|Darius Nagy|Staatssekretär|SL]] streiten.
Wer gewinnt?
[[Berg|Jette Berg|Digitalministerin|HE]]: Das kostet im Saarland mehr. Ministerpräsident [[Ludwig Schön|Ludwig Schön|Ministerpräsident|HE]] hat das neulich gesagt.`,
  `„Wir sind fertig“, sagt die Digitalministerin Bayerns. [[Lina Azuli|Lina Azuli||BY]] ist seit Mai Digitalministerin.`,
  `Bayern schaut zu. Im Rennen liegt vorn, wie [[Annika Vester|Annika Vester|Digitalministerin in Kopenhagen|]], Digitalministerin in Kopenhagen, weiß. Bayern staunt, Bayern lernt.`,
  `Österreich schickt den Zettel aufs Handy. In Wien ist man stolz. „Das geht“, richtet Staatssekretärin [[Johanna Pfand|Johanna Pfand|Staatssekretärin|]] aus. In Bayern gibt es das nicht.`,
  `Für die Bundesrepublik hat [[Anna Bitter|Anna Bitter|Leiterin der Projektgruppe im Digitalministerium|]] das Dossier. Die Leiterin der Projektgruppe im Digitalministerium stammt aus dem sächsischen Landesdienst.`,
  `Alle 16 Länder sind da. Jetzt ist auch die Bundesministerin da. [[Cora Drewitz|Cora Drewitz|Bundesministerin|]] kam mit der Bahn.`,
  `Bei einem Treffen sagte Minister [[Franz Josef Jung|Franz Josef Jung|Minister|]], dass er bleibe. Übergangspräsident [[Ghazi al-Jawar|Ghazi al-Jawar|Übergangspräsident|]] kam auch.`,
  `Verteidigungsminister [[Karl Gutt|Karl Gutt|Verteidigungsminister|]] sprach in Bayern. Bayern hörte zu, Bayern klatschte.`,
  `Einer der größten Kritiker des Ministerpräsidenten, Sondhi Lim, Gründer der Volksfirma, widersprach.`,
  `Als Fünfte ging Tanja Poti aus Finnland auf die Piste.`,
  `Per Dekret ordnete der hessische Minister Maßnahmen an. Die Abgeordneten müssen dem Präsidenten Auskunft über ihr Einkommen geben.`,
  // An office that is over, a neighbour, a name like a Land
  `Das Saarland bekommt eine neue CIO: [[Lina Azuli|Lina Azuli|CIO|SL]], bislang Abteilungsleiterin im Thüringer Finanzministerium. Im Saarland freut man sich.`,
  `Die Schulen in Baden-Württemberg warten. Kultusministerin [[Ina Berg|Ina Berg|Kultusministerin|BW]] sprach von einem Fehler.
Im Nachbarland Hessen war es anders. Im Nachbarland Hessen ging es gut.
Staatssekretär [[Till Hage|Till Hage|Staatssekretär|BW]] schweigt.`,
  `Saarbrücken. [[Dr. Cosima Hamburger|Cosima Hamburger||SL]] leitet das Landesrechenzentrum. „Ich höre zu“, sagte [[Hamburger|Cosima Hamburger||SL]]. Finanzstaatssekretär [[Till Hage|Till Hage|Finanzstaatssekretär|SL]] freute sich.`,
  `Saarbrücken. [[Rosa Kühn|Rosa Kühn||SL]] leitet das Landesrechenzentrum. Die Informatikerin kommt aus Stuttgart.
Finanzstaatssekretär [[Till Hage|Till Hage|Finanzstaatssekretär|SL]] freute sich. Mit Rheinland-Pfalz teilt man ein Haus.`,
  `Der Ressortchef kündigte mehr Geld an. Bis dahin führt [[Ansgar Rau|Ansgar Rau|kommissarischer Leiter]] das Team im Landesamt als kommissarischer Leiter. [[Rau|Ansgar Rau|kommissarischer Leiter]] ist froh.`,
  // Other countries
  `Im Kanton Zug wird gespart. Der Kanton zahlt 3 Millionen Franken, der Kantonsrat stimmte zu. In Hessen ging das schief. Regierungspräsident [[Urs Meier|Urs Meier|Regierungspräsident|]] bedauert das.`,
  `Im Land Tirol geht es schnell. Landesamtsdirektor [[Leo Grasböck|Leo Grasböck|Landesamtsdirektor|]] ist zufrieden. In Bayern staunt man.`,
  // The Land beside the office
  `Das erzählte [[Lina Azuli|Lina Azuli||BY]], Beauftragte Bayerns bei der EU, in Brüssel.`,
  `In Köln wird gezählt. In Bremen hat die Datenschutzbeauftragte [[Imke Tiet|Imke Tiet|Datenschutzbeauftragte|HB]] ein Werkzeug gestoppt.`,
  // The office first, its holder by name later
  `Bürgermeisterin [[Jutta Krahl|Jutta Krahl|Bürgermeisterin|]] schrieb einen Brief. Die Innenministerin wies das zurück. „Kein Bürger ist dadurch zu Schaden gekommen“, sagte [[Heike Wurm|Heike Wurm|Innenministerin]].`,
  `Es war die Ministerpräsidentin selbst, [[Gitta Schwer|Gitta Schwer|Ministerpräsidentin]], und sie meinte es freundlich.`,
  `Im Saal saß [[Irene Wism|Irene Wism]]; sie leitet die Landesvertretung in Brüssel.`,
  `Bürgermeisterin [[Jutta Krahl|Jutta Krahl|Bürgermeisterin|]] schrieb einen Brief. Die Innenministerin wies das zurück. „Das stimmt“, sagte Lina Azuli, Sprecherin der Initiative.`,
  `Die Leiterin der Landesvertretung in Brüssel, [[Irene Wism|Irene Wism||HH]], vertritt Hamburg. Hamburg zahlt.`,
];

/** What a sentence says of somebody's work, and names behind a relative pronoun. */
export const ledOfficials: string[] = [
  'Das Amt für Digitalisierung in Kassel leitet seit Mai [[Annika Rolfes|Annika Rolfes||]]. Zuvor war sie in Marburg tätig.',
  'Für die Registermodernisierung ist im Bundesverwaltungsamt [[Petra Lüdke|Petra Lüdke||]] zuständig.',
  'Das Kabinett tagt. [[Leonie Haber]], die das sächsische Justizressort führt, kam zuletzt.',
  'Durch das Amt führt Anna Kern, die Gäste durch das Rathaus führt.',
  '[[Katja Wiese|Katja Wiese||]] ist Juristin im Landratsamt Miesbach. Ihr Bruder Tom Wiese ist Bäcker in Miesbach.',
  '„Das war ein Fehler“, räumt [[Nele Grau|Nele Grau||]] ein, die im Rathaus für die IT verantwortlich ist.',
  '„Das war ein Fehler“, räumt [[Nele Grau|Nele Grau||]] ein. In der Stadtverwaltung ist sie für die IT verantwortlich.',
  '[[Ina Falk|Ina Falk||]] hat viel vor. Die 45-Jährige leitet seit Montag das Rechenzentrum des Landes Brandenburg.',
  'Digitalminister [[Claas Menzel|Claas Menzel||]] kam. Das Budget, das [[Menzel|Claas Menzel||]] beantragt hatte, ist klein. Der Plan, mit dem [[Menzel|Claas Menzel||]] antritt, ist alt.',
  'Im Stadtrat wurde es laut. „Wer haftet?“, fragte Konrad Kriegbaum vom Bund der Steuerzahler. Auch Stadtwerke-Rentner Reinhard Lehnigk blieb sitzen.',
  'Als [[Anja Feldhusen|Anja Feldhusen|Landrätin|]] vor drei Jahren Landrätin wurde, gab es keinen Onlinedienst.',
  'Der Mann, der das bezahlen muss, heißt [[Kurt Mai|Kurt Mai||]] und ist Kämmerer der Stadt Hof.',
  '[[Ina Falk|Ina Falk]] hat viel vor. Die 45-Jährige ist seit Montag Leiterin des Rechenzentrums des Landes Brandenburg.',
  'Das Verwaltungsgericht urteilte am Montag. Die Vorsitzende [[Ricarda Sohn|Ricarda Sohn|Vorsitzende]] verwies auf das Gesetz.',
  'Das Gericht sah einen Fehler. Der Verein Netz klagte, und die Vorsitzende Ricarda Sohn verwies auf das Gesetz.',
  'In Brandenburg und Sachsen wird ermittelt. Kriminalhauptkommissarin [[Manuela Koss|Manuela Koss|Kriminalhauptkommissarin|BB]] aus Cottbus führt die Ermittlungen.',
];
