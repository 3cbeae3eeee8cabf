/** Marked texts (see ../marked.ts): whose Land an official serves where the office does not print it, clue by clue. */
export const placedOfficials: string[] = [
  // a colleague of the same office elsewhere, told by the capital
  `In Hessen wirbt Sozialministerin [[Lena Vogt|Lena Vogt|Sozialministerin|HE]] dafür, ihr Stuttgarter Amtskollege [[Uli Kern|Uli Kern||BW]] zögert.`,
  `In Kiel stimmte Verkehrsministerin [[Silke Jahn|Silke Jahn|Verkehrsministerin|SH]] zu, in Dresden der Amtskollege [[Bernd Tal|Bernd Tal||SN]].`,
  `Gastgeber war Hessens Landeswahlleiter [[Otto Brehm|Otto Brehm|Landeswahlleiter|HE]]. Seine Kollegin [[Eva Linde|Eva Linde||TH]] aus Erfurt half mit.`,
  // whoever works for somebody serves the same Land
  `Kassel. Regierungspräsidentin [[Uta Mohr|Uta Mohr|Regierungspräsidentin|HE]] ist zufrieden, ihr Referatsleiter [[Jan Ott|Jan Ott|Referatsleiter|HE]] auch.`,
  `Das sagte Bundesministerin [[Uta Mohr|Uta Mohr|Bundesministerin|]]. Ihr Abteilungsleiter [[Jan Ott|Jan Ott|Abteilungsleiter|]] nickte. Hessen wartet ab.`,
  // a Land's delegate to the Bund
  `[[Arno Thiel|Arno Thiel|Bevollmächtigter beim Bund|SL]], Bevollmächtigter des Saarlandes beim Bund, ging als Letzter.`.replace(
    '|Bevollmächtigter beim Bund|',
    '|Bevollmächtigter des Saarlandes beim Bund|',
  ),
  `[[Arno Thiel|Arno Thiel|Bevollmächtigte beim Bund|HB]], Bremens Bevollmächtigte beim Bund, ging als Letzter.`,
  // a town close by, where no Land is named
  `In Celle hat der Präsident des Landesrechnungshofs, [[Kai Reuter|Kai Reuter||NI]], gestern vorgerechnet, was das kostet. Sachsen war teurer. Sachsen zahlt.`,
  `Peine. Wer anruft, spricht zuerst mit einer Maschine.
Umweltministerin [[Nora Feld|Nora Feld|Umweltministerin|NI]] will im März kommen. Danach folgen Orte jenseits der Grenze zu Hessen und Thüringen.`,
  `Im Mai will Regierungspräsidentin [[Ina Brauer|Ina Brauer|Regierungspräsidentin|NW]] aus Arnsberg kommen. Berliner Gäste sind eingeladen.`,
  // whom somebody serves now
  `[[Dina Querfurt|Dina Querfurt|Leiterin der IT des Landkreises|ST]], damals Leiterin der IT des Landkreises, ist heute Sicherheitsbeauftragte des Landes und sitzt in Magdeburg. Sachsen-Anhalt spart.`,
  `Der frühere CIO des Landes Hessen, [[Götz Rahn|Götz Rahn|frühere CIO des Landes Hessen|]], ist nun Staatssekretär im Bundesdigitalministerium.`,
  // a member of the one parliament there is
  `Die Senatskanzlei hat das bezahlt. Ein Berliner, der Abgeordnete [[Horst Stein|Horst Stein|Abgeordnete|BE]], probierte es aus.`,
  // a colleague from abroad
  `In Trier sprach der Luxemburger Digitalminister [[Luc Reding|Luc Reding|Digitalminister|]] mit Leuten aus Rheinland-Pfalz.`,
  // the Land a speaker calls the own one
  `In Trier traf man sich, Rheinland-Pfalz zahlt. „Wir Hessen haben Zeit“, sagte Ministerpräsidentin [[Tanja Alber|Tanja Alber|Ministerpräsidentin|HE]].`,
  // the mayor who heads a city state
  `Bremens Senatorin schweigt. Bürgermeister [[Malte Krohn|Malte Krohn|Bürgermeister|HB]], zugleich Präsident des Senats, hat das Thema angemeldet.`,
  // the CIO of a Land, from its capital
  `Hessen und das Saarland feiern. Neben CIO [[Fabian Kreis|Fabian Kreis|CIO|SL]] aus Saarbrücken saß ein Gast.`,
  // landscapes, spas, places behind the name
  `Sachsen ist weiter. Sachsen zahlt.
Im Münsterland hält man nichts davon. Innenminister [[Jan Pohl|Jan Pohl|Innenminister|NW]] wartet ab.`,
  `Sachsen zahlt. Sachsen lenkt.
In Bad Kreuznach sprach Ministerin [[Ute Horn|Ute Horn|Ministerin|RP]] darüber.`,
  `Nordrhein-Westfalen zahlt.
Leiser tritt man im Südwesten auf. Finanzministerin [[Ute Horn|Ute Horn|Finanzministerin|BW]] verhandelt.`,
  `Die Präsidentin des Landesschulamts, [[Ute Horn|Ute Horn|Präsidentin des Landesschulamts|HE]], meldet aus Gießen 900 Zeugnisse. Hamburg zieht nach.`,
  // the row of the Bund, and news from Austria
  `| Thüringen: [[Knut Sauer|Knut Sauer|Referatsleiter|TH]], Referatsleiter
| Bund: [[Alina Stroh|Alina Stroh|Referatsleiterin|]], Referatsleiterin`,
  `Graz/Wien. Die Steirer haben zu viel bezahlt. Finanzminister [[Leo Gruber|Leo Gruber|Finanzminister|]] räumte das ein.
In Bayern läuft derselbe Baustein.`,
  // who was at a Land and is at the Bund now
  `Neu ist auch das: Hamburgs CIO [[Arne Nolte|Arne Nolte|CIO|HH]] bleibt. [[Claas Boll|Claas Boll|frühere CIO von Hessen|]] geht. Der frühere CIO von Hessen leitet nun eine Abteilung im Bundesministerium des Innern.`,
  // an office told of somebody, and the name after it
  `Eine Bürgermeisterin hält dagegen. [[Katrin Lutz|Katrin Lutz|Bürgermeisterin|]] aus Waren sagt, das gehe zu weit.`,
  `[[Arno Teuber|Arno Teuber|Präsident des Landesamtes|RP]] hat viel gesehen. Heute sitzt er in Bad Ems und ist Präsident des Landesamtes.`,
  `Ihre Ministerin will das abschaffen. Geht das?
Schlüter: [[Ida Poggen|Ida Poggen|Ministerin]] meint es ernst.`,
  `[[Marit Eller|Marit Eller|Beauftragte des Landes Hessen für Sicherheit|HE]], die eben noch in Berlin Server pflegte, arbeitet als Beauftragte des Landes Hessen für Sicherheit.`,
  // names of places and offices that look like something else
  `Der Bürgermeister von Hessisch Lichtenau, [[Tim Obers|Tim Obers|Bürgermeister von Hessisch Lichtenau|]], lacht.`,
  `Die Europäische Datenschutzbeauftragte, [[Giulia Renner|Giulia Renner|Europäische Datenschutzbeauftragte|]], schweigt. Aus Metz kam die Präfektin [[Claire Martin|Claire Martin|Präfektin|]].`,
  `Landrätin [[Eva Mohnke|Eva Mohnke|Landrätin|]] klagt. Ein Land, das [[Mohnkes|Eva Mohnke]] Behörde verspottet, verliert Jahre.`,
  // bodies
  `Die Vorsitzende der Datenschutzkonferenz, [[Else Mahn|Else Mahn|Vorsitzende der Datenschutzkonferenz|]], und die Geschäftsführerin des Landesdienstleisters in Potsdam, [[Wenke Jesse|Wenke Jesse||BB]], lachen.`,
  // town halls in an article about a Land; judges where their court is; ministries' own jobs
  `Geld kam vom Land Niedersachsen. [[Harald Ost|Harald Ost|Leiter des Bürgerbüros|]], Leiter des Bürgerbüros, freut sich. Niedersachsen zahlt.`,
  `Niedersachsen zahlt. Amtsvorsteher [[Frerk Carsten|Frerk Carsten|Amtsvorsteher|]] freut sich.
Befüllt wird der Kasten von Sachbearbeiterin [[Keike Paul|Keike Paul|Sachbearbeiterin|]].`,
  `Das Verwaltungsgericht in Gießen hat entschieden.
In der Begründung wurde Senatsvorsitzende [[Heike Brunn|Heike Brunn|Senatsvorsitzende|HE]] deutlich. Die Stadt schweigt.`,
  `Sachsen-Anhalt prüft. Der Schulleiter sprach in Magdeburg mit der Verwaltung.
Referatsleiterin [[Kathrin Witt|Kathrin Witt|Referatsleiterin|ST]] hörte zu.`,
  // whose provider the paragraph above tells of
  `POTSDAM. Der Landesbetrieb für Informationstechnik darf den Vertrag nicht schließen.
Geschäftsführer [[Bernd Krane|Bernd Krane|Geschäftsführer|BB]] muss neu ausschreiben.`,
  `Der Landesbetrieb hat den Auftrag der Nordwolke GmbH gegeben.
Geschäftsführer Bernd Krane freut sich.`,
  // the head of a column is the office of the people below
  `| Land\tCIO\tLeistungen
| HB\t[[Imke Rathmann|Imke Rathmann|CIO|HB]]\t212
| BB\t[[Falk Dressel|Falk Dressel|CIO|BB]]\t164
| Bund\t[[Nora Kestner|Nora Kestner|CIO|]]\t198`,
  `| Land\tAnsprechpartner\tLeistungen
| HB\tImke Rathmann\t212
| BB\tFalk Dressel\t164`,
  // No town has prosecutors and judges of its own.
  `Die Server der Kreisverwaltung Altenwied sind verschlüsselt. Geholfen hat das Land Rheinland-Pfalz.\nOberstaatsanwalt [[Markus Ohl|Markus Ohl|Oberstaatsanwalt|RP]] ermittelt.`,
  `Das Landgericht vertagte. Der Vorsitzende Richter [[Claus Fettig|Claus Fettig|Vorsitzende Richter|HE]] sah auf einen Kreis, der sich drehte. In Hessen kenne man das.`,
  `Am Oberlandesgericht Celle wird nur noch elektronisch gearbeitet. „Er quietscht“, sagte die Präsidentin, [[Hilke Brammer|Hilke Brammer|Präsidentin|NI]].`,
  `Die Vergabekammer hat geprüft. Der Vorsitzende der Vergabekammer, [[Ekkehard Zumholz|Ekkehard Zumholz|Vorsitzende der Vergabekammer|NW]], sprach in Münster. Niedersachsen wartet.`.replace(
    'hat geprüft.',
    'Westfalen hat geprüft.',
  ),
  // colleagues: the Land of the phrase, or another than the owner's before it
  `Sie begrüßte den Parlamentarischen Staatssekretär beim Bundesminister für Digitales, [[Tobias Engel|Tobias Engel||]], und ihre niedersächsische Amtskollegin [[Kathrin Oberdieck|Kathrin Oberdieck||NI]].`,
  `In Stuttgart sagte Kultusministerin [[Ute Schwenk|Ute Schwenk|Kultusministerin|BW]] nichts. Die bayerische Schulcloud, die [[Schwenks|Ute Schwenk]] Kollege [[Sepp Gruber|Sepp Gruber||BY]] eingeführt hatte, war ähnlich gestartet.`,
  `In Münster eröffnete ihn Regierungspräsidentin [[Walburga Temming|Walburga Temming|Regierungspräsidentin|NW]]. Die Idee stammt aus Darmstadt. Dort arbeitet [[Temmings|Walburga Temming]] Amtskollege [[Roland Frey|Roland Frey||HE]] damit.`,
  `Hessens Digitalministerin [[Svea Rombach|Svea Rombach|Digitalministerin|HE]] kam. Dabei sind die Ressortchefs aus Mainz und Erfurt, [[Eva Scheuren|Eva Scheuren||RP]] und [[Falk Römer|Falk Römer||TH]].`,
  // hosts, and who has come from a capital
  `Der IT-Planungsrat hat in Schwerin getagt. Gastgeberin war Staatssekretärin [[Ines Kagel|Ines Kagel|Staatssekretärin|MV]]. Für den Bund sprach Bundesministerin [[Eva Tal|Eva Tal|Bundesministerin|]].`,
  `Im Kanton Schaffhausen tauscht man Daten. Der Kanton Zürich und der Kanton Bern warten. Aus Stuttgart war Staatssekretär [[Jochen Vollmer|Jochen Vollmer|Staatssekretär|BW]] angereist.`,
  // of the Bund, or of a Land for all that
  `Hessen wirbt dafür. Das findet Finanzstaatssekretär [[Peer Gundlach|Peer Gundlach|Finanzstaatssekretär|]], der im Bundesministerium für Steuern zuständig ist, beachtlich.`,
  `In Bayern fragt man sich das. [[Katja Broll|Katja Broll|Staatsministerin im Auswärtigen Amt|]], Staatsministerin im Auswärtigen Amt, auch.`,
  `Bundesratspräsident [[Cornelius Wacker|Cornelius Wacker||BB]], im Hauptamt Ministerpräsident in Potsdam, stellte eine Mehrheit fest.`,
  // the heads of city states are mayors
  `Bremen entlastet Eltern. „Das soll einfacher werden“, erklärte Bürgermeisterin [[Karola Lindner|Karola Lindner|Bürgermeisterin|HB]]. Der Bremer Senat stimmte zu.`,
  // said in the middle of a clause
  `35 Jahre hat der Unterabteilungsleiter im Innenministerium daran gearbeitet.`,
  `Am Freitag gibt [[Eduard Holler|Eduard Holler|Unterabteilungsleiter im Bundesinnenministerium|]] seinen Ausweis zurück. 35 Jahre hat der Unterabteilungsleiter im Bundesinnenministerium an der Digitalisierung gearbeitet.`,
  `[[Gunda Pohland|Gunda Pohland|Infrastrukturministerin]] ist geduldiger, als sie klingt. Als Infrastrukturministerin weiß sie, wie lange eine Brücke braucht.`,
  // two of one name, told apart by the office
  `Es streiten die hessische Staatssekretärin [[Petra Lorenz|Petra Lorenz|Staatssekretärin|HE]] und der Thüringer Staatssekretär [[Jörg Lorenz|Jörg Lorenz|Staatssekretär|TH]]. Staatssekretärin [[Lorenz|Petra Lorenz]] rufe jeden Montag an, Staatssekretär [[Lorenz|Jörg Lorenz]] nie.`,
  // authorities of a Land in its towns
  `Nordrhein-Westfalen hat den Vorsitz. Im Finanzamt Goslar führte Vorsteher [[Tobias Landgrebe|Tobias Landgrebe|Vorsteher|NI]] den Betrieb vor.`,
  `Die Fachaufsicht führt die Bezirksregierung in Münster. Dezernentin [[Sieglinde Kötter|Sieglinde Kötter|Dezernentin|NW]] prüft das. Hessen wartet.`,
  `Hessen und Bayern kaufen ein. Die Beschaffung koordiniert [[Elisabeth Kuntze|Elisabeth Kuntze||BY]], Leiterin des Polizeiverwaltungsamts in München.`,
  `[[Barbara Kehl|Barbara Kehl|Regierungspräsidentin in Darmstadt|HE]], Regierungspräsidentin in Darmstadt, würdigte den Einsatz.`,
  `Die Aufsicht liegt bei der Direktion in Trier. Deren Präsidentin [[Ursula Decker|Ursula Decker||RP]] prüft das nun.`,
  `Das Bayerische Landesamt und sein Thüringer Gegenstück testen. „Gut“, sagte [[Wolfgang Hüttner|Wolfgang Hüttner||BY]], der Präsident in Fürth. [[Carola Simmer|Carola Simmer||TH]], Präsidentin in Erfurt, nickte.`,
  // of two Länder or seats, the one the sentence names
  `Unterstützung kam aus Dresden und Magdeburg. Staatsministerin [[Corinna Hübsch|Corinna Hübsch|Staatsministerin|SN]] rechnete vor, dass in Sachsen 419 Behörden Geräte brauchen.`,
  `Hessens Kultusministerin [[Sonja Riehl|Sonja Riehl|Kultusministerin|HE]] saß neben ihrem Kollegen aus Magdeburg, Bildungsminister [[Matthias Ebel|Matthias Ebel|Bildungsminister|ST]].`,
  `% Saarland legt Ämter zusammen\nDas Saarland spart. Staatssekretär [[Sascha Diller|Sascha Diller|Staatssekretär|SL]] hat sich das in Rheinland-Pfalz angesehen.`,
  // the place that opens the paragraph, the Land that opens the sentence, the Land in brackets
  `Mainz. Landeswahlleiter [[Dietmar Reiß|Dietmar Reiß|Landeswahlleiter|RP]] schwört darauf.\nStuttgart. Hier zählt das Statistische Landesamt. Präsident [[Frank Zabel|Frank Zabel|Präsident|BW]] hat die Rechner doppelt. In Rheinland-Pfalz nicht.`,
  `Mecklenburg-Vorpommern steht nicht allein. In Thüringen berichte Bürgerbeauftragte [[Anne Witt|Anne Witt|Bürgerbeauftragte|TH]] von ähnlichen Zahlen.`,
  `Auf dem Podium saßen [[Gabriel Kehrer|Gabriel Kehrer|CDO|RP]] (CDO, Rheinland-Pfalz) und [[Maren Ivens|Maren Ivens|Amtsleiterin|HH]] (Amtsleiterin, Hamburg).`,
  `Sachsen fehlte. Regierungssprecher [[Sören Dahl|Sören Dahl|Regierungssprecher|NI]] sagte in Hannover, der Entwurf liege vor.`,
  // no town has a senate, and an Amt with a name is one of towns
  `Schleswig-Holstein prüft das. [[Elke Broder|Elke Broder||]], Geschäftsleiterin des Amtes Mittelangeln, wartet.`,
  `Gastgeberin war Senatorin [[Eva Nagel|Eva Nagel|Senatorin|HH]]. Das Land Hamburg zahlt. Sachsen übernimmt. Ein Sprecher der Senatskanzlei, [[Arne Wulff|Arne Wulff||HH]], war zufrieden.`,
  `[[Daniela Rossberg|Daniela Rossberg|Leiterin des Kommunalen Notfallteams|HE]] ist in Hessen Leiterin des Kommunalen Notfallteams, das nach Angriffen ausrückt.`,
  `In Freiburg ist das neu, sagt Erster Bürgermeister [[Ulrich Sutter|Ulrich Sutter|Erster Bürgermeister|]].\nDie App gibt es auch in Hamburg.`,
  `Bayern besteht darauf. In Schwerin sucht man einen Mittelweg. [[Dirk Hasen|Dirk Hasen|Leiter der Abteilung Digitale Infrastruktur im Innenministerium|MV]], Leiter der Abteilung Digitale Infrastruktur im Innenministerium, erläutert ihn.`,
  `Mecklenburg-Vorpommern baut digital. Mecklenburg-Vorpommern zahlt. In Mecklenburg-Vorpommern betreut es der Zweckverband Verwaltung. Dessen Geschäftsführer, [[Dietmar Prehn|Dietmar Prehn|Geschäftsführer|]], freut sich.`,
  // whose a part, a branch, a spokesman is
  `Die Abteilung Geobasis der Bezirksregierung Köln zeichnet Karten.\nDie Leiterin der Abteilung, [[Silke Amrhein|Silke Amrhein||NW]], wurde konkreter.`,
  `Beim Landesamt für Soziales in Niedersachsen tut sich etwas. Niedersachsen zahlt.\nIn Osnabrück ist getestet worden. [[Gerd Brüning|Gerd Brüning||NI]], Leiter der Außenstelle, hat geholfen.`,
  `In Rheinland-Pfalz wechselt ein Programm. Zuständig ist das Landesinstitut in Bad Kreuznach. Direktor [[Norbert Hilgert|Norbert Hilgert||RP]] hilft.`,
  `Seit 100 Tagen arbeitet die Flensburger Niederlassung des Landesamts für Vermessung so. Schleswig-Holstein geht voran.\nAmtsleiter [[Ole Thomsen|Ole Thomsen||SH]] wollte das.`,
  `Die Stadt Flensburg arbeitet so. Schleswig-Holstein geht voran.\nAmtsleiter [[Ole Thomsen|Ole Thomsen||]] wollte das.`,
  `Hessen und Thüringen testen Programme. Hessen zahlt, Thüringen prüft.\nIn Erfurt ist [[Marit Köhler|Marit Köhler||TH]] zuständig. Die Leiterin der Digitalagentur hat gefragt.`,
  `Hamburg, Bremen und Schleswig-Holstein teilen sich das. Dataport-Vorstand [[Jochen Marwede|Jochen Marwede||]] bestätigt es.`,
  `In Hamburg geht der Antrag online. Hamburg zahlt. „Gut“, sagt [[Corinna Vieth|Corinna Vieth||HH]], Leiterin der Ausländerbehörde.`,
  // what 'die Behörde', 'das Haus', 'dort' and a part without a name mean is told above
  `Im Regierungsbezirk Arnsberg nimmt die Bezirksregierung kein Papier mehr an.\nVerantwortlich ist [[Lukas Hagedorn|Lukas Hagedorn||NW]], Hauptdezernent in der Behörde.\nEntwickelt hat das Niedersachsen, es läuft in Nordrhein-Westfalen.`,
  `Betreut werden die Gerichte im Norden von Rheinland-Pfalz vom Oberlandesgericht Koblenz. [[Tanja Scholz|Tanja Scholz||RP]] ist dort IT-Dezernentin.`,
  `Das Regierungspräsidium Darmstadt zieht Bilanz. Es ist für Hessen zuständig.\n[[Julian Krapp|Julian Krapp||HE]] leitet das zuständige Dezernat.\n[[Nesrin Aydin|Nesrin Aydin||HE]], Sachbearbeiterin im Haus, ist zufrieden.`,
  `Das Statistische Landesamt Rheinland-Pfalz hat gerechnet. In Celle hilft das Rathaus.\nSchwierig bleiben Orte. [[Vera Heinrich|Vera Heinrich||RP]], die zuständige Abteilungsleiterin, nennt ein Beispiel.`,
  `Der Landesbetrieb Information und Technik Nordrhein-Westfalen hat eröffnet.\nDer Umzug begann im Oktober. [[Jana Westhoff|Jana Westhoff||NW]], Leiterin des Rechenzentrums, dankte allen.`,
  `Die Stadt Güstrow muss Kameras abschalten. Das hat der Landesbeauftragte für den Datenschutz in Mecklenburg-Vorpommern angeordnet.\nGeprüft hatte das [[Elisabeth Wulff|Elisabeth Wulff||MV]], Referentin in der Behörde.`,
  `Im Sozialamt des Landkreises Calw in Baden-Württemberg schreibt eine Software.\n[[Marco Lutz|Marco Lutz||]] sitzt davor. Der Sachbearbeiter ist zufrieden. Baden-Württemberg schaut zu.`,
  `Im Landesbetrieb Verkehr schreibt ein Sprachmodell mit.\nHamburg. Der Entwurf ist fertig. Sachbearbeiterin [[Nele Kessler|Nele Kessler||HH]] liest ihn. Das Modell läuft in Schleswig-Holstein.`,
  `Das Landeszentrum für Datenschutz in Schleswig-Holstein prüft. Schleswig-Holstein zahlt, Schleswig-Holstein dankt.\nDer Kreis Nordfriesland stellt Rechner um. IT-Leiter [[Bernd Ohlsen|Bernd Ohlsen||]] ist froh.`,
  `Wie groß der Bedarf in Hessen ist, weiß [[Roland Seidel|Roland Seidel||HE]], Leiter des Staatlichen Schulamts in Friedberg.`,
  `Das Bundesdigitalministerium stellt die Brieftasche vor.\nNach Angaben von [[Valentin Moritz|Valentin Moritz||]], der das Vorhaben im Ministerium verantwortet, geht es voran. Baden-Württemberg und Hessen warten.`,
  // where a government sits, and Länder named as examples
  `Rheinland-Pfalz bekommt eine Plattform, die Stadt Pirmasens auch.\nIn Mainz hört man das nicht gern. [[Martina Heppner|Martina Heppner||RP]], Leiterin der Abteilung Kommunales, widerspricht.`,
  `Sachsen hat 760 Stellen, Hessen 870. Sachsen wartet, Sachsen prüft.\nIn Potsdam sieht man das kritisch. Innenministerin [[Silvana Kupfer|Silvana Kupfer||BB]] warnt.`,
  `Die Polizei in Nordrhein-Westfalen baut ein Programm. Nordrhein-Westfalen zahlt.\nStatt etwas zu kaufen, wie es Bayern und Hessen verwenden, wollte man das eigene. Verantwortlich war [[Heribert Kolk|Heribert Kolk||NW]], seinerzeit Staatssekretär im Innenministerium.`,
  `Die Landesregierung von Mecklenburg-Vorpommern will eine Schulcloud.\nBildungsminister [[Torsten Schünemann|Torsten Schünemann||MV]] sprach von der „besten Schule zwischen Kiel und Chemnitz“.`,
  // what a Land gives to a town's work, or to the Bund's, makes nobody its servant
  `Bei der Stadtverwaltung Hanau meldet sich eine Stimme.\nTrainiert ist sie mit Texten des Landes Hessen. „Gut“, erklärt [[Nadja Kolbe|Nadja Kolbe||]], Leiterin der Stabsstelle Digitalisierung.`,
  `Das Bundesdigitalministerium startet die Erprobung.\nEs beteiligen sich Städte und das Landesamt des Saarlandes. Sie prüfen Ausweise. „Gut“, erläutert Projektleiter [[Florian Westrup|Florian Westrup||]].`,
  // one free state, and another in passing
  `Bayern will mieten. Die bayerische Regierung unterschreibt.\nFinanzminister [[Korbinian Reischl|Korbinian Reischl||BY]] lobt das.\nThüringen erprobt anderes.\nNiemand verlangt, dass der Freistaat alles umstellt.`,
  `In Baden-Württemberg zahlt das Land. „Gut“, sagt [[Bodo Lohr|Bodo Lohr||]], der das Gesundheitsamt leitet.`,
  `Im Landesamt für Umwelt sitzt [[Imke Nissen|Imke Nissen||SH]], eine der Kritikerinnen. Schleswig-Holstein zahlt.`,
  // staff of authorities of a Land, and of a town's
  `Hessens Datenschützer gibt den Chatbot frei. Hessen hilft. „Gut“, berichtet die Leiterin des Sozialamts, [[Hannelore Pistor|Hannelore Pistor||]].`,
  `Hamburg. Was in den Postfächern der Finanzbehörde liegt, liest ein Programm. „Gut“, sagt Staatsrätin [[Friederike Tietz|Friederike Tietz||HH]].`,
  `Im Saarland hilft das IT-Dienstleistungszentrum. Das Saarland zahlt. Direktor [[Oliver Backes|Oliver Backes||SL]] freut sich.`,
  `Das Landesamt für Soziales wartet. Brandenburg zahlt.\n[[Gudrun Lehnig|Gudrun Lehnig||BB]] ist Sachgebietsleiterin und prüft.`,
  `Die Stadt Cottbus wartet. Brandenburg zahlt.\n[[Gudrun Lehnig|Gudrun Lehnig||]] ist Sachgebietsleiterin und prüft.`,
  // city states call a body alike; the Bund's ministers report in the Bundestag
  `Ab Dezember steht den Büros der Hamburger Verwaltung ein Assistent zur Verfügung.\nDazu [[Dr. Johanna Petersen|Johanna Petersen||HH]], Senatorin für Finanzen: „Gut.“\n„Gut“, sagt [[Ole Rickmers|Ole Rickmers||HH]], CIO der Stadt. Auch Bremen kann das mitnutzen.`,
  `Bremen muss neu ausschreiben.\nIn der Hansestadt nimmt man das hin, teilte die Sprecherin der Finanzbehörde, [[Gesa Wiarda|Gesa Wiarda||HB]], mit.`,
  `Ich dachte daran, als Digitalministerin [[Verena Ostheim|Verena Ostheim||]] im Bundestag die Zahl vortrug. Bremen will das jetzt zählen.`,
  `Das Bundesdigitalministerium hat die Vergabe gestoppt.\n„Wir prüfen“, sagte Ministeriumssprecher [[Leopold Grau|Leopold Grau||]]. Schleswig-Holstein wartet.`,
  `Brandenburg stellt um.\nIm Jobcenter Prignitz war die Umstellung aufwendig. Geschäftsführer [[Detlef Quappe|Detlef Quappe||]] musste drei Verfahren zusammenführen.`,
  `„Gut“, sagt [[Liane Wrobel|Liane Wrobel||]], Leiterin des Gewerbeamts. In Brandenburg folgen andere. Standesbeamtin [[Resi Huber|Resi Huber||]] auch.`,
  `Hessen prüft. [[Silvio Krahl|Silvio Krahl||HE]], der als Oberstaatsanwalt für die Kasseler Behörde spricht, verweist auf Bielefeld.`,
  `Niedersachsens Ministerin [[Philomena Kunz|Philomena Kunz||NI]] rechnet. Gemeinsam mit Bremen und Schleswig-Holstein will sie eine Plattform aufbauen. Der Präsident des Landesgesundheitsamts, [[Eckhard Lüb|Eckhard Lüb||NI]], hilft.`,
  `Es gab Fragen. „Das zeigt sich später“, sagte RKI-Sprecherin [[Susanne Glas|Susanne Glas||]].\nNordrhein-Westfalen meldet mehr. Das Land zählt.`,
  `Berlin stellt um. Das sagte [[Michael Meer|Michael Meer||]], Vorsteher der Pankower BVV.`,
  `Hessens Polizei prüft. Auf der Wache in Hanau ist es acht. [[Marco Flach|Marco Flach||HE]] zeigt auf seinen Bildschirm. „Der Name steht da“, sagt der Dienstgruppenleiter.`,
  // whose body is named elsewhere, or said to be the Bund's or a city state's
  'Das Landeskriminalamt Sachsen ist vor Ort. Die Gruppe habe Kommunen in Sachsen und Sachsen-Anhalt angegriffen, sagte [[Ronny Dorf|Ronny Dorf|Sprecher des Landeskriminalamts|SN]], Sprecher des Landeskriminalamts.',
  'Hessen und Bayern zahlen. Beim Technikzentrum des Bundes seien Millionen eingeplant. Dessen Direktor [[Dirk Lang|Dirk Lang|Direktor|]] begründete das.\nHessen zahlt mit.',
  'Baden-Württemberg zögert, Hamburg nicht. In Hamburg gehe das gut, berichtete [[Birte Oster|Birte Oster|Chief Digital Officer der Freien und Hansestadt|HH]], Chief Digital Officer der Freien und Hansestadt.',
  'In Thüringens Koordinierungsstelle arbeiten fünf Menschen. „Wir könnten mehr“, sagt deren Leiterin, [[Ragna Lieb|Ragna Lieb|Leiterin|TH]].\nBrandenburg und Hessen zahlen.',
  'Im sächsischen Kabinett gibt es Bedenken. [[Sylvia Eis|Sylvia Eis|Beauftragte für Informationstechnologie|SN]], Beauftragte für Informationstechnologie, verweist auf Kamenz.\nNiedersachsen zahlt, Hessen auch.',
  'Der kommunale IT-Dienstleister entschuldigte sich. Geschäftsführerin [[Sabine Ort|Sabine Ort|Geschäftsführerin|]] versprach Besserung.',
  'Es sprach [[Markus Olsch|Markus Olsch|Abteilungsleiter beim Bundesamt für Sicherheit in der Informationstechnik|]], Abteilungsleiter beim Bundesamt für Sicherheit in der Informationstechnik.\nDie Bremer Landesbeauftragte [[Theresa Möhl|Theresa Möhl|Landesbeauftragte|HB]] warnte. In Bremen arbeite man daran.\nBremen zahlt.',
  // Länder compared in an article about the Bund, and one named as an example
  `Der Bund will ein eigenes Meldeportal bauen.
Bisher hilft sich jeder selbst. In Sachsen läuft es anders als in Thüringen, und beim Bund fehlt es ganz. Das werde sich ändern, sagt [[Maren Ohl|Maren Ohl|Innenstaatssekretärin|]]. „Wir fangen an“, so die Innenstaatssekretärin.`,
  `Die Fahrzeugpapiere kommen aufs Handy. Wer will, behält das Papier.
„Wer beides will, bekommt beides“, sagt Verkehrsministerin [[Ina Stolz|Ina Stolz|Verkehrsministerin|]].
Erprobt wird das zuerst in Hessen. 900 Leute machen mit.`,
  // offices and authorities of counties
  `Im Keller steht noch ein Fax. Amtstierarzt [[Uwe Krohn|Uwe Krohn|Amtstierarzt|]] zeigt darauf. 12 Ämter hat Brandenburg.
Das Land zahlt.`,
  `Die Amtsärztin [[Eva Lund|Eva Lund|Amtsärztin|]] hofft auf das Land Hessen. Hygienekontrolleur [[Tim Kern|Tim Kern|Hygienekontrolleur|]] auch. Hessen zahlt.`,
  `Das Innenministerium in Stuttgart hat den Versuch bestellt. „Gut so“, sagt [[Anne Buch|Anne Buch|Leiterin des Amts für Soziales|]], die Leiterin des Amts für Soziales. Die Stadt zahlt. [[Veit Horn|Veit Horn|Leiter des Amts für öffentliche Ordnung|]], Leiter des Amts für öffentliche Ordnung, nickt.`,
  `Hessen zahlt. [[Anne Buch|Anne Buch|Leiterin des Amts für Bodenmanagement|HE]], Leiterin des Amts für Bodenmanagement, nickt.`,
  `„Gut so“, sagt [[Veit Horn|Veit Horn|Leiter des Kreisforstamts|]], der Leiter des Kreisforstamts. [[Anne Buch|Anne Buch|Leiterin des Forstamts|HE]], Leiterin des Forstamts, nickt. Hessen zahlt, in Hessen ist das neu.`,
  // another city state, told of in passing
  `Das letzte Fax der bremischen Landesverwaltung ist aus.
Innensenatorin [[Ute Behn|Ute Behn|Innensenatorin|HB]] hatte das versprochen und dafür Spott geerntet, auch aus Hamburg.`,
  `Hamburgs Verwaltung spart Papier. Hamburg ist froh.
Finanzsenator [[Ole Tiedt|Ole Tiedt|Finanzsenator|HH]] will das Formular auch nach Berlin verkaufen.`,
  `In der Berliner Verwaltung spart man Papier.
Justizsenatorin [[Lea Roth|Lea Roth|Justizsenatorin|BE]] war schneller als ihre Kollegin in Bremen.`,
  // "dort": where the sentence before takes place
  `Rheinland-Pfalz ist groß. Im Justizministerium in Mainz gilt die Gemeinde als Vorbild. [[Rolf Kern|Rolf Kern|Abteilungsleiter|RP]], dort Abteilungsleiter, will die Anleitung verschicken.`,
  `Beim Landesamt für Steuern in Koblenz lobt man die Stadt. [[Ina Kern|Ina Kern|Referentin|RP]], dort Referentin, kennt sie.`,
  `Das Ministerium lobt die Stadtverwaltung in Kleinau. [[Ina Kern|Ina Kern|Sachbearbeiterin|]] ist dort Sachbearbeiterin. Hessen zahlt, Hessen ist groß.`,
  // two Länder and two offices, of which one tells its Land
  `Die Verwaltungen Niedersachsens und Bremens arbeiten zusammen. Finanzministerin [[Gerda Riek|Gerda Riek|Finanzministerin|NI]] und der Bremer Finanzsenator [[Eike Tamm|Eike Tamm|Finanzsenator|HB]] haben unterschrieben.`,
  `Bayern und Hessen teilen sich ein Rechenzentrum. Der bayerische Digitalminister [[Jan Ott|Jan Ott|Digitalminister|BY]] und Digitalministerin [[Ina Rau|Ina Rau|Digitalministerin|HE]] freuen sich.`,
  `Hamburg und Schleswig-Holstein teilen sich ein Rechenzentrum. Digitalminister [[Jan Ott|Jan Ott|Digitalminister|SH]] und Senator [[Udo Rau|Udo Rau|Senator|HH]] freuen sich.`,
  // the ministry or the body of the Bund told before
  `Die Thüringer Tagung ist in Erfurt. [[Dora Vogt|Dora Vogt|Abteilungsleiterin im Bundesdigitalministerium|]], Abteilungsleiterin im Bundesdigitalministerium, spricht.
[[Jan Mühl|Jan Mühl|Referatsleiter|]] kennt die Zahl. Der Referatsleiter betreut den Test im selben Ministerium. Thüringen wartet, Thüringen hofft.`,
  `Sachsen zahlt, Sachsen hilft, Sachsen lacht.
[[Eva Pohl|Eva Pohl|Referatsleiterin|]] arbeitet beim BSI. Die Referatsleiterin nickt.`,
  `Sachsen zahlt, Sachsen hilft, Sachsen lacht.
Gebaut hat das die Bundesdruckerei. Projektleiterin [[Eva Pohl|Eva Pohl|Projektleiterin|]] nickt.`,
  `Die Innenministerin von Sachsen hat es eilig. Sachsen zahlt, Sachsen lacht.
Im Standesamt läuft der Test. „Gut“, sagt Leiterin [[Eva Pohl|Eva Pohl|Leiterin|]].`,
  // a bare "Kommissar": of the police, or of the Union
  `Auf der Wache: Die Polizei in Brandenburg hat Handys.
Neben ihr im Streifenwagen sitzt [[Tim Lehn|Tim Lehn|Kommissar|BB]]. Er kommt aus Potsdam. Dort, erzählt der Kommissar, habe er nie gesucht.`,
  `In Brüssel warnt Kommissar [[Thierry Brun|Thierry Brun|Kommissar|]]. Die Polizei in Hessen hat Handys, Hessen freut sich.`,
  // the one authority there is
  `Das Bundesverwaltungsamt hat in Köln einen Dienst gestartet. Nordrhein-Westfalen ist als erstes Land angeschlossen.
[[Ralf Ohm|Ralf Ohm|Referatsleiter|]], Referatsleiter, hat den Dienst gebaut. Die Abteilungsleiterin [[Eva Sturm|Eva Sturm|Abteilungsleiterin|]] gratuliert.`,
  `Nordrhein-Westfalen hat einen Dienst gestartet. Das Bundesverwaltungsamt schweigt.
[[Ralf Ohm|Ralf Ohm|Referatsleiter|NW]], Referatsleiter, hat den Dienst gebaut.`,
  // of a Land by its own words: landeseigen, staatlich, dortig; where the paragraph takes place; of two Länder
  `Berlin baut um. Das Land lässt programmieren. [[Dilara Sönmez|Dilara Sönmez|Vorständin des landeseigenen IT-Dienstleisters|BE]], Vorständin des landeseigenen IT-Dienstleisters, ist stolz.`,
  `In Schwerin zählt das Land Mecklenburg-Vorpommern Äcker. [[Ulrike Parchmann|Ulrike Parchmann|Prüferin des Staatlichen Amtes für Landwirtschaft|MV]] ist Prüferin des Staatlichen Amtes für Landwirtschaft.`,
  `Das Saarland zählt. Bayern zählt mit.
   Weniger Freude hat man in Saarbrücken. Das gibt Referatsleiter [[Yannick Scherer|Yannick Scherer|Referatsleiter|SL]] aus dem dortigen Digitalministerium zu bedenken.`,
  `Das schrieb [[Rosi Feddersen|Rosi Feddersen||SH]], Referatsleiterin aus dem Kieler Digitalministerium. Schleswig-Holstein nickt.
   Was sie meint, kann man in Niedersachsen besichtigen. „Ich könnte anfangen“, klagte Projektleiter [[Okke Harms|Okke Harms|Projektleiter|NI]] vom Landesbetrieb für IT.`,
  `Brandenburg zahlt, Brandenburg zählt. [[Sabrina Lüdtke|Sabrina Lüdtke||]], Präsidentin des Amts für Statistik Berlin-Brandenburg, zählt mit.`,
  `Für Anstaltsleiterin [[Steffi Lommatz|Steffi Lommatz||SN]] ist das der letzte Ort im Freistaat. Das Dresdner Justizministerium zahlt.
   Besucher aus Bayern kamen.`,
  // an unknown first name whose surname speaks behind a quotation, and an age before what somebody is
  `Im Stuttgarter Bauministerium hört man das nicht gern. Dort hat [[Alpay Gündogdu|Alpay Gündogdu|Ministerialrat|BW]] die Verordnung geschrieben. Der Ministerialrat verweist auf Schulungen. „Irgendwann muss man zuschrauben“, findet [[Gündogdu|Alpay Gündogdu]].`,
  `[[Wencke Thomsen-Iwersen|Wencke Thomsen-Iwersen||SH]] übernimmt im August die Leitung des Amts für Informationstechnik in Schleswig-Holstein. Die 51-jährige Mathematikerin freut sich.`,
];
