/** Marked texts (see ../marked.ts): how reporters say for the first time who holds an office, construction by construction. */
export const introducedOfficials: string[] = [
  // the office in a second half of the sentence, behind an aside, or behind the verb's second part
  `Neu ist das nicht. [[Aurélie Dumont|Aurélie Dumont|Direktorin der Stadtverwaltung in Nancy|]] etwa, Direktorin der Stadtverwaltung in Nancy, kennt das Problem.`,
  `Am Freitag war [[Holger Seifert|Holger Seifert|Referatsleiter im Ministerium]] aus Schwerin da, Referatsleiter im Ministerium. [[Seifert|Holger Seifert]] hörte zu.`,
  `[[Ruth Kessel|Ruth Kessel|Koordinatorin im Landratsamt|]] ist Koordinatorin im Landratsamt, [[Jens Hoff|Jens Hoff|CDO der Stadt Pirna|]] CDO der Stadt Pirna. Sie kennen sich.`,
  `Die andere, [[Nele Brandau|Nele Brandau|Dezernentin in Hagen|]], ist Dezernentin in Hagen.`,
  // what somebody got, and who was chosen
  `Mit [[Wiebke Amelung|Wiebke Amelung|Digitaldezernentin|]] hat die Stadt Bottrop seit März eine Digitaldezernentin.`,
  `Dort arbeitet mit [[Oskar Rahn|Oskar Rahn|Landesbeauftragter]] seit Kurzem ein Landesbeauftragter.`,
  `Mit Oskar Rahn sprach eine Bürgermeisterin, die ungenannt bleiben will.`,
  `Mit 31 Stimmen ist [[Sibel Korkmaz|Sibel Korkmaz|Beigeordneten der Stadt|]] am Dienstag im Rat zur neuen Beigeordneten der Stadt gewählt worden. [[Korkmaz|Sibel Korkmaz]] dankte.`,
  `Auf Vorschlag von Peter Nagel zur Beigeordneten gewählt wurde am Ende niemand.`,
  // who leads told in two parts
  `[[Elke Thormann|Elke Thormann|Bürgeramt|]] hat das Bürgeramt vierzehn Jahre lang geleitet. [[Thormann|Elke Thormann]] weiß, wovon sie spricht.`,
  `[[Rüdiger Pohl|Rüdiger Pohl|Einwohnermeldeamt]] bleibt gelassen. Er steht dem Einwohnermeldeamt vor.`,
  `In Dresden half [[Grit Sommer|Grit Sommer|Referat Digitales]] mit, die in der Staatskanzlei das Referat Digitales führt.`,
  `Bei der Staatsanwaltschaft in Köln führt [[Carla Winz|Carla Winz|Staatsanwaltschaft in Köln]] die Ermittlungen.`,
  // judges and boards
  `Eine Stunde lang sah der Vorsitzende Richter [[Cajetan Froh|Cajetan Froh|Vorsitzende Richter]] auf den Schirm.`,
  `Die Vergabekammer hat entschieden. Nach Ansicht der Kammer fehlt ein Vermerk. Das hatte die Vorsitzende [[Ruth Amberg|Ruth Amberg|Vorsitzende]] schon angedeutet.`,
  `Das Verwaltungsgericht wies die Klage ab. Senatsvorsitzende [[Hanna Wiek|Hanna Wiek|Senatsvorsitzende]] wurde deutlich.`,
  // offices that few lists know
  `Danach erklärte [[Vreni Aeschbacher|Vreni Aeschbacher|Ratsschreiberin|]], die Ratsschreiberin, was geschehen war.`,
  `Im Rathaus der Gemeinde sitzt [[Sepp Obermayr|Sepp Obermayr|Geschäftsleiter]], seit 20 Jahren Geschäftsleiter.`,
  `Amtsärztin [[Ines Kolbe|Ines Kolbe|Amtsärztin]] und Kriminalrat [[Uwe Gerlach|Uwe Gerlach|Kriminalrat]] kamen, dazu Polizistin [[Pia Roth|Pia Roth|Polizistin]] und Friedhofsverwalterin [[Gerda Stolz|Gerda Stolz|Friedhofsverwalterin|]].`,
  `Die Geschäftsleiterin der Nordwolke GmbH, Paula Rieck, widersprach.`,
  // where a name ends
  `Gestern hat Finanzsenatorin [[Imke Dahlmann|Imke Dahlmann|Finanzsenatorin]] Mängel eingestanden und Fehler eingeräumt. [[Dahlmann|Imke Dahlmann]] geht.`,
  `Zum Schluss überreichte die Bürgermeisterin [[Traudl Reisinger|Traudl Reisinger|Bürgermeisterin|]] Urkunden. „Schön“, so [[Reisinger|Traudl Reisinger]].`,
  `Staatsrat [[Beat Jaquet|Beat Jaquet|Staatsrat]] wartet. [[Jaquets|Beat Jaquet]] Departement prüft die Kosten.`,
  `„Gut“, erläutert [[Dörte Paulsen|Dörte Paulsen|CIO der Freien und Hansestadt Hamburg|HH]], CIO der Freien und Hansestadt Hamburg.
Mehmet Aydin aus Barmbek war einer der Ersten.`,
  // the office first, the name in a sentence behind it, and nothing else that tells who that is
  `Ich bin damit zu unserer Kämmerin gegangen. [[Jutta Oellers|Jutta Oellers|Kämmerin|]] hat nur genickt. Ohne [[Oellers|Jutta Oellers]] ginge nichts.`,
  `Diesmal war es Bremens Gesundheitssenatorin. Man möchte ihr glauben.
„Wir ziehen den Stecker“, hat [[Wencke Ahlers|Wencke Ahlers|Gesundheitssenatorin|HB]] in der Bürgerschaft versprochen.`,
  `Dort erlebten sie einen Dezernenten, der sich entschuldigte. Die Kameras seien mitgeliefert worden, sagte [[Jörn Petri|Jörn Petri|Dezernenten|]].`,
  `Widerspruch kam vom Präsidenten des Oberlandesgerichts. [[Götz Wallner|Götz Wallner|Präsidenten des Oberlandesgerichts]] hatte gewarnt.`,
  `Ihr Vizepräsident will das verbieten. Sie auch?
[[Malte Fiebig|Malte Fiebig|Vizepräsident]] und ich sind einer Meinung. Nur das Bundesamt prüft noch.`,
  `Was der Bürgermeister meint, weiß niemand. Manche schimpfen. Peter Kolb aus Wiesental wartet seit zwei Stunden.`,
  `Sie kritisiert den Landrat. Peter Kolb, Wirt am Markt, winkt ab.`,
  `Sie kritisiert den Landrat. Peter Kolb winkt ab. Der Wirt hat andere Sorgen.`,
  `Sie wartet auf den Landrat. Neben Peter Kolb sitzt ein Hund.`,
  // … or the name first, and the office opens the next sentence in another case
  `Das Amtsgericht tagt. Als Zeuge sagte [[Heiner Volz|Heiner Volz|Justizsekretär des Gerichts]] aus. Den Justizsekretär des Gerichts hatte der Verteidiger benannt.`,
  `Gelassen reagiert [[Toomas Kask|Toomas Kask|CIO|]]. Estlands CIO kennt solche Fragen.`,
  `Er schaute zu [[Corinna Busch|Corinna Busch|Staatsanwältin]] hinüber. Die Staatsanwältin des Landgerichts las vor.`.replace(
    '|Staatsanwältin]]',
    '|Staatsanwältin des Landgerichts]]',
  ),
  // by the first name alone
  `Bürgermeisterin [[Hilke Janssen|Hilke Janssen|Bürgermeisterin|]] lacht. „[[Hilke|Hilke Janssen]] kann das“, sagt ihr Mann. Ohne [[Hilkes|Hilke Janssen]] Geduld ginge nichts. Der Chatbot Hilke heißt nach ihr, die „Hilke“ auch.`,
  `Bürgermeisterin [[Hilke Janssen|Hilke Janssen|Bürgermeisterin|]] lacht. Hilke Brandt ist eine andere, und wen Hilke meint, weiß niemand.`,
  `Landrat [[Thomas Heil|Thomas Heil|Landrat|]] schweigt. Der Bruder heißt Ole Thomas. Thomas lacht.`,
  // the Land of an office: by the town in its own phrase, by a body's name, by whoever acts in passing
  `[[Rita Amberg|Rita Amberg|Oberfinanzpräsidentin in Karlsruhe|BW]], Oberfinanzpräsidentin in Karlsruhe, lacht.`,
  `Geprüft hat das die Regierung von Unterfranken. Deren Präsidentin [[Stella Zirk|Stella Zirk|Präsidentin|BY]] sagte zu.`,
  `Aus Potsdam war [[Sigrun Fehn|Sigrun Fehn|Kommunalabteilungsleiterin des Innenministeriums|BB]] gekommen. Die Kommunalabteilungsleiterin des Innenministeriums hatte Sekt dabei.`,
  `Auch Nordrhein-Westfalen prüft. [[Emil Zierer|Emil Zierer|Dezernent bei der Bezirksregierung Arnsberg|NW]], Dezernent bei der Bezirksregierung Arnsberg, wartet.`,
  `Der Bremer Senat zögert. Bremen spart. [[Holger Nehls|Holger Nehls|Amtsleiter in Bremerhaven|]], Amtsleiter in Bremerhaven, hat es neulich erklärt.`,
  `Der Landwirt ist aus Mecklenburg-Vorpommern. Das Landesamt öffnete die Nachricht spät.
Das Amt in Schwerin prüft noch, versicherte Sprecherin [[Jana Böttcher|Jana Böttcher|Sprecherin|MV]].`,
  `Berlin (wdb) - Der Bundesrechnungshof hat dem Bund Versäumnisse vorgeworfen. „Niemand weiß das“, erklärte Präsidentin [[Ulrike Nass|Ulrike Nass|Präsidentin|]].
Die Prüfer bemängeln, dass niemand im Bund steuert.
Das Innenministerium wies das zurück. Die Zahlen seien alt, sagte Staatssekretär [[Detlef Kron|Detlef Kron|Staatssekretär|]] am Rande einer Veranstaltung in Berlin.`,
  `Seit hundert Tagen beantwortet im Sozialamt Neuhafen ein Sprachmodell Fragen zum Wohngeld.
Die Bilanz ist gut.
„Gut“, sagt [[Birte Hahn|Birte Hahn|Leiterin des Sozialamts|]], die Leiterin des Sozialamts.
[[Hahn|Birte Hahn]] will verlängern, Hamburg und zwei weitere Städte haben Interesse angemeldet.`,
  // What somebody is besides, and what an institute of a Land is
  `Verbandspräsidentin [[Sabine Wolters|Sabine Wolters|Bürgermeisterin von Altenkirnitz|]], im Hauptamt Bürgermeisterin von Altenkirnitz, klagte. Man erwarte, so [[Wolters|Sabine Wolters]], eine Zahl.`,
  `Der ehrenamtliche Bürgermeister ist im Hauptberuf Elektriker, und vielleicht musste es deshalb gelingen.`,
  `Das Update war fehlerhaft, sagte [[Thilo Warnke|Thilo Warnke|Sprecher des Landesinstituts]], Sprecher des Landesinstituts.`,
  // A surname in the genitive behind its noun
  `Landrat [[Gerd Hinnerksen|Gerd Hinnerksen|Landrat|]] sprach davon. Nach Einschätzung [[Hinnerksens|Gerd Hinnerksen]] dauert es. Der Auftritt [[Hinnerksens|Gerd Hinnerksen]] war kurz.`,
  `Der Landesbeauftragte für den Datenschutz, [[Dr. Corvin Althaus|Corvin Althaus|Landesbeauftragte für den Datenschutz]], hat den Kommunen eine Frist gesetzt.`,
  `Unser Mitglied Kevin Tolle hat das Formular der Stadt mit seinem Eiswagen ausprobiert.`,
  `Das sagte der Präsident des Robert Koch-Instituts, [[Silvan Eick|Silvan Eick|Präsident des Robert Koch-Instituts|]]. [[Mechthild Ockens|Mechthild Ockens|Vorstand Ressourcen der Bundesagentur|]], Vorstand Ressourcen der Bundesagentur, nickte.`,
  // A surname that ends as "Kölner" does is none before an office.
  `Seit 2020 ist [[Eva Meller|Eva Meller|Landrätin von Celle]] Landrätin von Celle. Seit Mai ist [[Dr. Tjark Grotheer|Tjark Grotheer|Staatsrat]] Staatsrat. Auch der Kölner Bürgermeister [[Max Ott|Max Ott|Bürgermeister]] kam.`,
  // who leads a house of the public hand, and who presides over a hearing
  'Die kommunale IT-Genossenschaft Govit betreut 90 Städte. Vorstand [[Thorsten Haberkorn|Thorsten Haberkorn|Vorstand|]] sieht darin ein Zwischenziel.',
  'Die Lecodata ist die IT-Genossenschaft der sächsischen Kommunen. Vorstandschefin [[Ute Lommatz|Ute Lommatz]] dankte.',
  'Die Genossenschaft der Winzer feiert im Rathaus. Vorstandschefin Ute Lommatz dankte.',
  'Die städtische Witten Digital GmbH misst Wasser. Geschäftsführer [[Jan Olden|Jan Olden|Geschäftsführer|]] sagte, das lohne sich.',
  'Die Witten Digital GmbH misst Wasser. Geschäftsführer Jan Olden sagte, das lohne sich.',
  '„So geht es nicht“, hielt die Vorsitzende [[Isabell Brandes|Isabell Brandes|Vorsitzende|]] dem Landkreis in der mündlichen Verhandlung vor.',
  '„So geht es nicht“, sagte die Vorsitzende der Kammer, [[Claudia Ritter|Claudia Ritter]], vor dem Verwaltungsgericht Köln in der mündlichen Verhandlung.',
  'Die Handwerkskammer lobt das Portal. „So geht es“, sagte die Vorsitzende der Kammer, Claudia Ritter, im Rathaus.',
  // what somebody is now, and who is called so by a later sentence
  '[[Amelie Roth|Amelie Roth|Chief Digital Officer des Senats]] war einmal dagegen, damals noch als Aktivistin. Heute ist sie Chief Digital Officer des Senats.',
  '[[Amelie Roth|Amelie Roth|Staatssekretärin]] war früher Aktivistin. Heute ist sie Staatssekretärin.',
  'Im Landkreis war viel los. Um fünf stand [[Ramona Pietsch|Ramona Pietsch|Dezernentin]] im Serverraum. „Man hört die Lüfter“, erinnert sich die Dezernentin.',
  'Das hat die Landesbeauftragte für Datenschutz angeordnet.\nNach Ansicht von [[Verena Schaum|Verena Schaum|Landesbeauftragte für Datenschutz]] geht das nicht.',
  'Das hat die Landesbeauftragte für Datenschutz angeordnet.\nDer Anruf von Verena Schaum kam spät.',
  'Drei Kreise gründen einen IT-Zweckverband.\nAls Geschäftsführerin wurde [[Mandy Scholz|Mandy Scholz|Geschäftsführerin]] gewählt.',
  'Jana Pohl sitzt dort. Was fehlt, weiß [[Ulla Pohl|Ulla Pohl|Vermessungsrätin in Koblenz]], Vermessungsrätin in Koblenz.',
  'In Saal 14 verhandelt Familienrichterin [[Antonia Mewes|Antonia Mewes|Familienrichterin]]. Schiedsrichterin Eva Tal sah zu.',
  '[[Thomas Noack|Thomas Noack|Geschäftsführer des Staatsbetriebs]], Geschäftsführer des Staatsbetriebs, dankte.',
  // a name that ends in -s, before a noun
  'Zum Jubiläum hat Regierungspräsident [[Bernward Kreuels|Bernward Kreuels]] Zahlen mitgebracht. „Das ist viel“, sagte [[Kreuels|Bernward Kreuels]].',
  'Zum Jubiläum hat Regierungspräsident [[Bernward Kreuels|Bernward Kreuel]] Behörde Zahlen mitgebracht. „Das ist viel“, sagte [[Kreuel|Bernward Kreuel]].',
  // reportages tell the office later, or before the name
  'Das Amtsgericht führt seine Akten elektronisch.\nEine Etage höher sitzt [[Annekatrin Selle|Annekatrin Selle|Richterin]] und wartet. Die Richterin hat um neun Uhr eine Verhandlung.',
  '[[Marlene Achter|Marlene Achter|Digitalstaatssekretärin in Mainz|RP]] soll aufräumen. Die Informatikerin hat Gegner.\nSeit März ist sie Digitalstaatssekretärin in Mainz, parteilos.',
  'Still wurde es, als der Datenschutzbeauftragte der Stadt ans Mikrofon trat. [[Elmar Tiede|Elmar Tiede|Datenschutzbeauftragte der Stadt]], sonst kein Freund großer Worte, berichtete.',
  'Fragt man [[Dr. Agnes Prum|Agnes Prum|Präsidentin des Landesrechnungshofs]], was das bedeute, lächelt die Präsidentin des Landesrechnungshofs.',
  'Nach zwei Stunden saß ich vor [[Gundula Pahl|Gundula Pahl|Mitarbeiterin im Bürgeramt]], die, seit 33 Jahren Mitarbeiterin im Bürgeramt, sofort erkannte, woran es lag.',
  '[[Korbinian Strasser|Korbinian Strasser|Bürgermeister]] regiert ein Dorf.\n[[Korbinian Strasser|Korbinian Strasser|Bürgermeister]], 39, parteifrei, früher Entwickler bei einem Hersteller, ist seit 2020 Bürgermeister. Sein Onkel war es vor ihm, [[Alois Strasser|Alois Strasser|Altbürgermeister]]. „Ich hab ein Telefon gehabt“, sagt der Altbürgermeister.\nDas Land hat [[Strasser|Korbinian Strasser|Bürgermeister]] geehrt.',
  'IT-Sicherheitsbeauftragter [[Arne Gelhaus|Arne Gelhaus|IT-Sicherheitsbeauftragter]] half. Deutlicher wird der Landesdatenschutzbeauftragte. Seit 2024, hält [[Ansgar Thode|Ansgar Thode|Landesdatenschutzbeauftragte]] den Kommunen vor, hätten sie Anspruch auf Hilfe.',
  'Eine Bank hatte [[Jasmin Öllinger|Jasmin Öllinger|Smart-City-Managerin]] mitgebracht. „Wir erfahren wenig“, versicherte die Smart-City-Managerin, die seit 18 Monaten im Rathaus arbeitet.',
  'Einer, der das mit Fassung trägt, ist [[Tino Liebscher|Tino Liebscher|Amtsleiter]]. Fördergeld habe er beantragt, erzählt der Amtsleiter.\nMarius Abendroth hätte sich melden können. Sein Unternehmen stattet 88 Ämter aus.',
  'Ausschlag gab eine Stellungnahme der Datenschutzbeauftragten der Stadt. Für das Zählen reiche ein Sensor, schrieb [[Henriette Zoller|Henriette Zoller|Datenschutzbeauftragten der Stadt]].',
  'Der Chef des Bezahldienstes Paylo, Tassilo Vogt, klagte. Der Kieler Wirtschaftsinformatiker Matthis Rohweder warnt das Ministerium.',
  'Kasimir Brand hält davon wenig. Der Humangeograf forscht in Görlitz. Die Stadt zahlt.',
  // a name within a quotation is not whose office the tag tells
  'Finanzvorsteher [[Beat Zumsteg|Beat Zumsteg|Finanzvorsteher]] verdrehte die Augen. «Hanspeter, das steht in Bern», gab der Finanzvorsteher zurück.',
  // tags in the middle, sources in the dative, and names that a clause tells
  '[[Elfriede Geis|Elfriede Geis|Bauamtsleiterin]] nahm das gelassen. Von 1312 Anträgen, trug die Bauamtsleiterin vor, seien 894 digital eingegangen.',
  'Es spricht [[Wiebke Marx|Wiebke Marx|Digitalstaatssekretärin]]. Es ist Dienstag in Kiel, und die Digitalstaatssekretärin lässt sich berichten.',
  'Die Zahl, die [[Philipp Reit|Philipp Reit|Staatssekretär]] präsentierte, ist beachtlich. Bis Ende 2027 sollen es laut dem Staatssekretär mehr sein.',
  // what is printed goes before the directory, also with brackets between
  'Schirmherr ist der Bundes-CIO (IT-Beauftragter der Bundesregierung) [[Klaus Vitt|Klaus Vitt|Bundes-CIO]].',
  // what is left: one office and one person of whom nothing tells who that is, in a paragraph or in the article
  'Am Mittwoch hat [[Ulrich Sand|Ulrich Sand|Landrat]] eine E-Mail verschickt. Das wäre keine Nachricht, hätte der Landrat nicht lange darauf verzichten müssen.',
  '[[Emil Raible|Emil Raible|Oberbürgermeister]] erfuhr es aus dem Radio. Heute ist dem Oberbürgermeister der Satz unangenehm.',
  'Die Kämmerin mochte das so nicht stehen lassen: 65 Prozent übernehme das Land, stellte [[Yvonne Scharf|Yvonne Scharf|Kämmerin]] klar.',
  'Als [[Nora Yilmaz|Nora Yilmaz|Digitalministerin]] geht, bleibt es still.\nAm Ende kam [[Nora Yilmaz|Nora Yilmaz|Digitalministerin]] auf die Kosten zurück.\nTeuer sei es, so die Digitalministerin.',
  'Bürgermeisterin [[Doreen Kuhn|Doreen Kuhn|Bürgermeisterin]] wartet.\n[[Vera Roggen|Vera Roggen|Regierende Bürgermeisterin]] hat es zur Chefsache erklärt. Die Regierende Bürgermeisterin sprach am Dienstag.',
  'Dort sitzt Polizeihauptmeister [[Arne Tied|Arne Tied|Polizeihauptmeister]] vor einem Vordruck.',
  '[[Constanze Rüb|Constanze Rüb|Vorsitzende Richterin der Baukammer]], Vorsitzende Richterin der Baukammer, hat den Wechsel vorangetrieben.',
  // a first name that no list knows, and a surname that stands alone where no noun can
  'In Döbeln hat [[Quenta Tielmann|Quenta Tielmann|Rechnungshofpräsidentin]] den Bericht vorgelegt, sagte die Rechnungshofpräsidentin.\nBis dahin will [[Tielmann|Quenta Tielmann|Rechnungshofpräsidentin]] eine Liste nachreichen.',
  'Abgelaufene Adressen von Behörden sind ein Geschäft.\nDas Land will Adressen behalten. Der Landrat lacht.',
  // whom an apposition, a second half or a semicolon tells
  `Die Umstellung leitete [[Dr. Mirko Quell|Mirko Quell|Direktor des Instituts für Qualitätsentwicklung in Schwerin|MV]], Direktor des Instituts für Qualitätsentwicklung in Schwerin. „Kürzer“, erzählt [[Quell|Mirko Quell]].`,
  `Das sagt Otto Reim, Direktor des Instituts für Informatik. Die Stadt und das Rathaus warten.`,
  `Mecklenburg-Vorpommern zahlt. [[Antje Wulf|Antje Wulf|Geschäftsführerin der DVZ M-V GmbH|MV]], Geschäftsführerin der DVZ M-V GmbH, spricht von 14 Monaten Arbeit.`,
  `Im Rathaus: Der Personalrat hat zugestimmt. Dessen Vorsitzender heißt [[Torsten Pape|Torsten Pape|Vorsitzender|]], ein ruhiger Mann. [[Pape|Torsten Pape]] findet das anständig.`,
  `Das Ministerium zahlt. Und [[Cihan Yalçın|Cihan Yalçın|Referent]], Referent und mit 27 Jahren der Jüngste im Stab, berichtet. Am Morgen rief [[Yalçın|Cihan Yalçın]] an.`,
  `Hier arbeiten [[Bernd Kuhn|Bernd Kuhn|Verbandsbürgermeister|]] und [[Miriam Bremer|Miriam Bremer|IT-Leiterin|]] Tür an Tür. [[Kuhn|Bernd Kuhn]] ist Verbandsbürgermeister, [[Bremer|Miriam Bremer]] seine IT-Leiterin. „Gut“, sagt [[Bremer|Miriam Bremer]].`,
  `„Das dürfen Sie dem Herrn überlassen“, gab er zurück. [[Bastian Wild|Bastian Wild|Bundesdigitalminister|]] war nicht im Saal; der Bundesdigitalminister hielt sich in Tallinn auf.`,
  // as people talk of somebody
  `Seit Mai ist [[Jana Adel|Jana Adel|CIO von Rheinland-Pfalz|RP]] CIO von Rheinland-Pfalz. Ihr Vorgänger [[Gerd Vonder|Gerd Vonder|Vorgänger (CIO von Rheinland-Pfalz)|RP]] war beliebt. „Beim [[Vonder|Gerd Vonder]] hat man angerufen“, erzählt sie, und [[Vonder|Gerd Vonder]] auch.`,
  // what is led at a town or a county, and where somebody works
  `[[Momme Jess|Momme Jess|Informationstechnik der Stadt|]] leitet die Informationstechnik der Stadt, und er spricht.`,
  `[[Anne Jess|Anne Jess|Poststelle im Kreis|]] verantwortet die Poststelle im Kreis.`,
  `[[Momme Jess|Momme Jess|bei der Stadt|]] arbeitet bei der Stadt.`,
  // who taught somebody a trade, and who studies what the office is about
  `Sie arbeitet im Amt. Der frühere Ausbilder Friedhelm Kunz, heute 81, erinnert sich. Die Stadt dankt, das Rathaus auch.`,
  `Im Amt lud der Ministerpräsident die neue Landesbeauftragte ein.
Genau dort sieht Lisa Steinmetz die Schwäche. Die Politikwissenschaftlerin aus Trier hat gezählt. „Gut“, sagt Steinmetz.`,
];
