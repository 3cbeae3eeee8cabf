/** Marked texts (see ../marked.ts) in the manner of real news: who is no official, what is no name, and offices whose Land the text does not tell. */
export const realOfficials: string[] = [
  // No office of a public body
  `Die Firma Norf Upp gab zu, die Anweisung der Stadt missachtet zu haben. Takashi Wada, der Präsident von Norf Upp, nannte Zahlen.`,
  `Der ehemalige Bundesliga-Schiedsrichter Robert Heizer zahlt der Stadt 126.000 Euro. Das vom italienischen Schiedsrichter Roberto Rosetto geleitete Spiel ist vorbei, meint Linienrichter Max Thoms.`,
  `„Das ist nicht akzeptabel“, sagte Carsten Labutta, Sprecher der Landesarbeitsgemeinschaft Bürgerrechte der Partei „Die Linke“ Hessen.`,
  `Das Amt prüft. Nach Angaben des Direktors der Fluggesellschaft, Jefferson Jauwe, sei alles gut. Der Vizepräsident des Organisationskomitees, Wolfgang Niersberg, zeigte sich mit der Stadt zufrieden.`,
  // What is no name
  `Das Ministerium war dagegen. „Ein Urteil kann sich nicht auf Spekulationen gründen“, so der Vorsitzende Richter. Die Angeklagten wurden freigesprochen.`,
  `Die Vorsitzende Richterin [[Anna Fettig|Anna Fettig|Vorsitzende Richterin]] hob die Hand.`,
  `Die Zuschauer jubelten dem ehemaligen Präsidenten Südafrikas bei seiner Rede zu. Der Präsident Brasiliens kam nicht.`,
  // A clause about somebody else
  `SPD-Vorsitzender Siegmar Gabler kritisierte, die Kanzlerin habe sich für eine Lösung entschieden. „Wir haben das gesagt“, erklärte Gabler im Fernsehen.`,
  // Whose Land the office serves
  `Berlin ist pleite. Diese dem ehemaligen sowjetischen Staatspräsidenten [[Michail Gorbatow|Michail Gorbatow||]] zugeschriebene Weisheit hat jetzt auch Berlin zu spüren bekommen.`,
  `Das Land Niedersachsen hält Anteile. Nach Ansicht des Generalanwalts des Europäischen Gerichtshofes, [[Damaso Colomer|Damaso Colomer||]], verstößt Niedersachsen gegen Recht. Niedersachsen widerspricht.`,
  `Das Abgeordnetenhaus in Berlin tagt. Das Land Berlin zahlt. Der Regierungssprecher [[Béla Anders|Béla Anders|Regierungssprecher|]] hatte erklärt, alles sei klar. Auch Innenminister [[Otto Schilling|Otto Schilling|Innenminister|]] nickte. Berlins Senat schwieg, Innensenator [[Erhard Körte|Erhard Körte|Innensenator|BE]] nicht.`,
  `Niedersachsen wählt. Niedersachsens Ministerpräsident [[Christian Wolf|Christian Wolf|Ministerpräsident|NI]] soll antreten. SPD und Grüne hatten den früheren Präsidenten der Stasi-Unterlagen-Behörde [[Joachim Gaucke|Joachim Gaucke||]] aufgestellt.`,
  // Two people in a row, and a verb behind an office
  `[[Anke Petersen|Anke Petersen|Digitalstaatssekretärin]], Digitalstaatssekretärin, fängt an. Gestern bezeichnete Innenministerin [[Daniela Behrens|Daniela Behrens|Innenministerin]] Petersen als „geeignet“. [[Behrens|Daniela Behrens]] freut sich.`,
  `Das sagte [[Max Ott|Max Ott|Sprecher des Innenministeriums]]. Der Sprecher des Innenministeriums teilte am Mittwoch in Kiel mit, es sei sicher.`,
  `Bayern hilft. Die Stadt Weilheim will Geld der Staatsregierung in Anspruch nehmen, wie IT-Leiter [[Ralf Faber|Ralf Faber|IT-Leiter|]] erklärt.`,
  // no names, and people of unions and parties
  'Die Projektleiterin FragDenStaat.de freut sich. Das Ministerium antwortet über FragDenStaat.de.',
  'Die Fraktion führt im Gemeinderat Klage.',
  'Im Ministerium sprach Kai Dittmann (Leiter Politik, Gesellschaft für Freiheitsrechte).',
  'Barry Stone, Direktor der Bürgerrechtsorganisation ACLU, warnte im Bundestag.',
  'Nach Angaben des Chefs des Bundes der Steuerzahler René Müller prüft das Ministerium.',
  'Ministerin [[Anna McAllister|Anna McAllister]] traf Staatssekretär [[Leo DiCaprio|Leo DiCaprio]].',
  'Das bestätigt der Chefredakteur der Zeitung Torsten Kleditzsch, dessen Mitarbeiter im Rathaus waren.',
  'In Hamburg wird gefragt. Hamburg zahlt. Die Befragung des Bürgermeisters [[Olaf Schulz|Olaf Schulz||HH]] war kurz.',
  // somebody of many, of a firm, of a union, and words that are no name
  'Ein Mitarbeiter des Gesundheitsamts fragte. „Habe ich nicht“, sagte Thomas Küster.',
  'Das BAMF hilft. Das Amt wurde 2015 gegründet, sagt Marc Reinhold, Leiter Public Sector bei Capmini in Deutschland.',
  'Das Ministerium prüft. „Gut“, sagte BUND-Chef Olaf Brandt zur Zeitung.',
  'Inzwischen sind alle Berliner Verwaltungsmitarbeiter Homeoffice-fähig. Ein Bürgermeister schlägt in einem Brief an die Kanzlerin Alarm.',
  'Das hatte es auf Anfrage der Linkspolitikerin Anke Domstadt aus dem BMG geheißen.',
  'Die Vorsitzende der Fraktion sprach in Berlin. Sie führt gemeinsam mit Antje Kappler, ist außerdem europapolitische Sprecherin.',
  'Carolin Klingborn, gelernte Stadtplanerin, ist Teil des Teams der Verwaltung. Die Behörde hilft.',
  `[[Stefan Ziehler|Stefan Ziehler]], Sprecher für Verwaltung der Grünen-Fraktion, sagte das in Berlin. Amtskollege [[Tobias Schulz|Tobias Schulz|Amtskollege (Sprecher für Verwaltung)]] (Linke) nickt.`,
  // verbs in two parts, and offices told aside
  `Darauf legt Landrätin [[Evelyn Brandner|Evelyn Brandner]] Wert. Im Amt führt Amtsleiterin [[Karin Görler|Karin Görler]] Regie.`,
  `„Das hilft“, hat mir [[Wiebke Jensen|Wiebke Jensen|Oberbürgermeisterin von Neumünster]] gesagt, die Oberbürgermeisterin von Neumünster.`,
  `Nach Angaben von [[Heike Tauber|Heike Tauber|Referatsleiterin]], die das Projekt im Landesamt als Referatsleiterin betreut, läuft es.`,
  `Kritik kam von der Landesbeauftragten für Datenschutz. [[Imke Mehring|Imke Mehring|Landesbeauftragten für Datenschutz]] bemängelt das Formular im Haus.`,
  `Im Landesarchiv testet Archivoberrat [[Hanno Becker|Hanno Becker|Archivoberrat]] ein Verfahren. „Gut“, erzählt Logistikleiter Ingo Sprenger.`,
  `Für Anfragen in Sachsen ist beim Staatsbetrieb Sachgebietsleiter [[Heiko Belger|Heiko Belger||SN]] zuständig.`,
  `Bayern und Sachsen helfen. Sachsen zahlt, Bayern prüft. [[Dietmar Häberle|Dietmar Häberle||]], Leiter des Stadtarchivs Konstanz, ist froh. In Freiburg hat es Amtsleiter [[Simon Faiß|Simon Faiß||]] ausprobiert.`,
  // what somebody is in charge of, and bodies that are of no Land
  `[[Maximilian Herbst|Maximilian Herbst|zuständig für den Einkauf am Landratsamt]], zuständig für den Einkauf am Landratsamt, widersprach.`,
  `Berlin zahlt. [[Jonas Meinke|Jonas Meinke|Sachbearbeiter im Jobcenter Berlin-Lichtenberg|]] ist Sachbearbeiter im Jobcenter Berlin-Lichtenberg.`,
  `Berlin zahlt. Senator [[Matthias Kollberg|Matthias Kollberg||BE]] nickt. „Gut“, sagt [[Korbinian Wagner|Korbinian Wagner||]], Sprecher im Wirtschaftsministerium.`,
  `In Berlin tagt die Bezirksverordnetenversammlung, der Senat in Berlin wartet. SPD-Fraktionschefin [[Marijke Hoppe|Marijke Hoppe||]] will das nicht.`,
  'Mit dem Gerät können Beamte Ausweise prüfen. Sie ließ die Rechtspfleger Masken zeichnen.',
  // of the Bund or of another country, in an article about a Land
  `Sachsen trauert. „Die Tat von Dresden mahnt“, sagte Verfassungsschutz-Präsident [[Rolf Hallmann|Rolf Hallmann||]]. Das Bundesamt für Verfassungsschutz zählt mit.`,
  `Bayern zählt. Der Präsident des Verfassungsschutzes, [[Rolf Hallmann|Rolf Hallmann||]], sagte das. In Bayern. Das Bundesamt für Verfassungsschutz zählt mit.`,
  `Sachsen trauert. „Die Tat von Dresden mahnt“, sagte Verfassungsschutzchef [[Rolf Hallmann|Rolf Hallmann||SN]]. Es zählen das Bundesamt für Verfassungsschutz und das Landesamt für Verfassungsschutz.`,
  `Sachsen demonstriert, sagt Sachsen. Sicherheitsministerin [[Petra Bulling|Petra Bulling||]] freut sich, Premierminister [[Boris Jonas|Boris Jonas||]] und Handelsminister [[Will Ross|Will Ross||]] auch. Sachsens Premier [[Otto Lein|Otto Lein||SN]] schweigt.`,
  // a surname of one letter
  `Staatsminister [[Cédric O|Cédric O]] hat zugesagt. Danach lachte auch [[Cédric O|Cédric O]] darüber.`,
  // of a club, a hospital, a stage, and names in quotation marks
  'Da ist sich Monika Wehner sicher. Sie leitet den Freizeitclub "Ulm und Region", sagt Wehner. Beate Kohl leitet den Chor „Stadt und Land“ im Ort.',
  'Das Ministerium zahlt, das Amt prüft. „Gut“, sagte Jean Tissot, der Chef der Intensivstation am Krankenhaus, und Uwe Pohl, Direktor der Kinderklinik, nickte. Auch der Präsident des Golfclubs, Kai Steiner, lachte.',
  'Das Rathaus zahlt. Wendy Wahl, die Künstlerische Direktorin des New York City Ballet, sprach mit der Künstlerischen Leiterin Eva Thal über das Amt.',
  'Der Bürgermeister von New York [[Bill de Blasius|Bill de Blasius|Bürgermeister von New York]] nickte.',
  // surnames called after land, and adjectives that tell whose an office is
  `Präsident [[Achim Meier auf der Heyde|Achim Meier auf der Heyde|Präsident]] warnt im Ministerium. [[Meier auf der Heyde|Achim Meier auf der Heyde]] ist dafür, Landrätin [[Daniela Auf der Maur|Daniela Auf der Maur]] und Bürgermeister [[Schulte im Walde|Schulte im Walde]] nicht, sagt [[Matthias an der Heiden|Matthias an der Heiden|Leiter des Landesamts]], Leiter des Landesamts. Bürgermeister [[Bernd Wulf|Bernd Wulf]] auf der Messe auch.`,
  `Zweifel hat der kantonale Datenschutzbeauftragte. [[Yves Chapuis|Yves Chapuis|kantonale Datenschutzbeauftragte]] verlangt Auskunft.`,
  `[[Klaus-Peter Rode|Klaus-Peter Rode|Geschäftsführer der Kommunaldaten Werratal]], bislang Geschäftsführer der Kommunaldaten Werratal, geht. Seine Kollegin [[Anke Wolters|Anke Wolters|Vorständin für Technik]] wird Vorständin für Technik.`,
  // groups in parliament
  `Bayern zahlt, sagt Bayern. Unionsfraktionschef [[Ralf Brinkmann|Ralf Brinkmann||]], Unions-Fraktionsvize [[Arno Vahle|Arno Vahle||]] und [[Karin Mag|Karin Mag||]], digitalpolitische Sprecherin der CDU/CSU-Fraktion, nicken.`,
  `Berlin zahlt, im Abgeordnetenhaus. [[Betty Jahn|Betty Jahn|digitalpolitische Sprecherin der Grünen-Fraktion|BE]], digitalpolitische Sprecherin der Grünen-Fraktion, ist dafür. Ihre Amtskollegin von der SPD-Fraktion, [[Nicole Becker|Nicole Becker|Amtskollegin von der SPD-Fraktion (digitalpolitische Sprecherin)|BE]], nicht.`,
  `Das Landratsamt hilft, das Amt prüft. [[Hubert Pilz|Hubert Pilz|Leiter der Führungsgruppe Katastrophenschutz]], von Beruf Oberarzt, ist Ärztlicher Leiter der Führungsgruppe Katastrophenschutz. Der Ärztliche Direktor Ulrich Freise schweigt.`,
  `Oberbürgermeister von Neufurt ist [[Hartmut Lind|Hartmut Lind|Oberbürgermeister von Neufurt]]. [[Lind|Hartmut Lind]], der als Oberbürgermeister von Neufurt 33 Dienste anbietet, kam.`,
  `Die Präsidentin des Rechnungshofs kam. Zum anderen sei die Projektleitung neu besetzt worden. „Hier hat eine Organisation geschlafen“, bilanzierte [[Roswitha Wein|Roswitha Wein|Präsidentin des Rechnungshofs]].`,
  `„Niemand soll wegen eines Stempels kommen“, sagte die für Migration zuständige Staatssekretärin. Das Datum ließ [[Sigrun Röhm|Sigrun Röhm|Staatssekretärin]] offen.`,
  `In Hamburg ist man guter Dinge, erzählt [[Jörg Schmoll|Jörg Schmoll|Amt für IT und Digitalisierung|HH]] vom Amt für IT und Digitalisierung in der Hamburger Senatskanzlei.`,
  `[[Rolf Schied|Rolf Schied|Sachgebietsleiter Infektionsschutz]], Sachgebietsleiter Infektionsschutz, zeigt eine Tabelle.`,
  `Acht Jahre lang hat Edda Scherer-Thul im Saarland Ministerien, Rathäuser und Schulen geärgert.`,
  // one capital word behind an office that is what the holder has, gives or does
  'In Plön gaben die Abgeordneten Zeichen per Tastatur. Danach lobten die Minister Initiativen. Den Abgeordneten Geduld zu predigen, hilft nicht.',
  'Seit Mai macht die Ministerin Versprechen. Dass der Minister Ansagen macht, hilft nicht.',
  'Seit Jahren haben Beamte Zugriff auf alles. Zugriff hatte auch eine Mitarbeiterin Kontakt zu Firmen.',
  'Der Regierungschef Belaniens und der Präsident Nordistans sprachen. Danach verteilte der Regierungschef Hausaufgaben.',
  'Die Außenministerin [[Lund|Lund|Außenministerin]] sprach. Der schwedische Premier [[Berg|Berg|schwedische Premier]] auch, und der AfD-Abgeordnete [[Holt|Holt|AfD-Abgeordnete]] schwieg.',
  'Die Minister [[Wolf|Wolf|Minister]] und [[Berg|Berg|Minister]] kamen.',
  'In Köln tagt das Amt. [[Birgit Beyer|Birgit Beyer|Fachbereichsleiterin Grünflächen im Umweltamt]], Fachbereichsleiterin Grünflächen im Umweltamt, und Erika Ritter, Fachbereichsleiterin Handel beim Verdi-Landesverband, sprachen. Auch Eva Holm, Verdi-Fachbereichsleiterin in Köln, kam.',
  'Gestattet sind im Land die Begleitung Sterbender und Trauerfeiern. Das EU-Mitglied Ungarn wurde gelobt.',
  // a surname and what its bearer does; words that open a sentence; what is said behind an office's colon; names of bodies in English
  'Landrat [[Stefan Löwl|Stefan Löwl]] ist müde. Am Montag sollen laut Landrat [[Löwl|Stefan Löwl]] Reihentests beginnen. Dort steht Landrat [[Löwl|Stefan Löwl]] Rede und Antwort.',
  'Minister [[Bruno Le Maire|Bruno Le Maire]] kam, Minister [[Le Maire|Bruno Le Maire]] ging. Präsident [[Jan Lütke Daldorp|Jan Lütke Daldorp]] hat Zeit, sagte Präsident [[Lütke Daldorp|Jan Lütke Daldorp]].',
  'Der Amtsarzt: Kostenlose Tests sind ungerecht. Drei Monate war der Minister für Digitales krank. Schulleiterin [[Susanne Sieben|Susanne Sieben]] nicht.',
  'Die Wähler von Ganter, einem ehemaligen Minister, warten. Mit dem Ausdruck Beihilfe zu Mord hatte nicht einmal die Kanzlerin Kenntnis vom Plan.',
  'Ministerin [[Aletta von Massenau|Aletta von Massenau]] kam mit [[Lea Gabriel|Lea Gabriel|Koordinatorin des Global]], Koordinatorin des Global Engagement Center, ins Ministerium.',
];
