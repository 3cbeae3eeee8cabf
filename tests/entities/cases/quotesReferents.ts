/** Marked texts (see ../marked.ts): who is meant where several could be, and words in quotation marks that are nobody's speech. */
export const referentQuotes: string[] = [
  // Out of whose mouth it came
  `Gustav Rademann hat ein Schreiben dabei. Sein Ausweis kann mehr, als er ahnte. „{{Donnerwetter, das haben die ja doch gefunden|Gustav Rademann}}“, entfährt es ihm.`,
  `Die Landrätin Eva Kolb sah zu. „{{Das dauert ja ewig|Eva Kolb}}“, entfuhr es ihr, als das Bild stehen blieb.`,
  // A tag behind the words beats whoever spoke before
  `Anwalt Wolf Dinge hatte betont, der Mann sei „{{nie aufgefallen|Wolf Dinge}}“, doch die Richterin blieb hart: Eine Bewährung sei nicht vermittelbar, „{{wenn jemand so fährt|Ute Bader}}“, so Ute Bader.`,
  // The pronoun of the clause speaks, not whom it talks about
  `Kanzlerin Anna Merz reiste nach Wien. Dabei griff sie auch direkt den Präsidenten Max Ahmed an: „{{Wer so redet, kann keine Nachsicht erwarten.|Anna Merz}}“`,
  `Präsident Horst Kehl sprach lange. Seine Meinung zu Paul Kirch: „{{Ein kluger Mann, den man nicht so behandeln darf.|Horst Kehl}}“`,
  `Oppositionsführer Max Tsan war enttäuscht. „{{Wir wurden betrogen|Max Tsan}}“, sagte Tsan. Die Versuche der Regierung, unter Robert Mugar an der Macht zu bleiben, bezeichnete er als einen „{{Akt des Verbrechens|Max Tsan}}“.`,
  `Rick Santos kritisierte die Presse. Auf seine Aussage zu Mitch Romer angesprochen, spielte er alles herunter. Im Aufruf zu seiner Kampagne schrieb er: „{{Es ist höchste Zeit für Mut.|Rick Santos}}“`,
  `Unterstützung bekam Rick Santos von Sarah Palm: „{{Es war gut und es war stark|Sarah Palm}}“, sagte die frühere Gouverneurin.`,
  // Somebody without a name
  `Demnach hat der Sohn, Bernd Bogen, den Antrag gestellt. Der Staatsanwalt sagte, der Sohn habe sich „{{bewusst und gewollt beteiligt|~}}“.`,
  `Ein Student fuhr zu schnell. Anwalt Wolf Dinge verteidigte ihn. „{{Ich bereue das sehr|~}}“, sagte der Student.`,
  // Whose clause it is
  `In einem Bericht, der am Montag erschien, rechtfertigte das Verteidigungsministerium die Aktion als „{{rein defensiver Natur|~das Verteidigungsministerium}}“.`,
  `Kanzlerin Anna Merz bezeichnete ihn als „{{einen guten Präsidenten|Anna Merz}}“, Vizekanzler Guido Wester strich seinen „{{klaren inneren Kompass|Guido Wester}}“ hervor.`,
  `Trainer Urs Meier kritisierte die Leistung, und für Schiedsrichter Knut Kirch war der Mann „{{ein Spieler ohne Persönlichkeit|Knut Kirch}}“.`,
  `Ein Polizeisprecher gab an, dass „{{bis zur Tat keine Kenntnis|~}}“ vorhanden gewesen sei. Lina Azuli schwieg.`,
  `Lina Azuli gab zu, sie habe „{{große Angst gehabt|Lina Azuli}}“.`,
  `„{{Das wird das größte Update aller Zeiten|Kevin Lind}}“, zitiert die „Computerpost“ Kevin Lind in einem Bericht.`,
  `Lina Azuli hatte geklagt. „{{Das war falsch|Lina Azuli}}“, sagte sie. Die Staatsanwaltschaft gab eine Stellungnahme ab. Darin steht unter anderem: „{{Besonders betroffen sind wir selbst.|~}}“`,
  // Words of nobody who spoke before
  `„{{Ich habe mich geirrt|Petra Hint}}“, sagte Petra Hint.
Die Staatsanwaltschaft prüft den Fall. So enthält das Strafgesetzbuch folgende Sanktionen: „{{Wer durch Täuschung etwas bewirkt, wird bestraft.|}}“`,
  // So says a body, in the middle of the sentence
  `„{{Massive Eingriffe in die Grundrechte|~die Grünen}}“ wären, so die Grünen, die Folge.`,
  // Verdicts
  `In einem Gespräch wies der Geschäftsführer Arne Moll alle Vorwürfe als „{{haltlos|Arne Moll}}“ zurück.`,
  `Ministerin Ina Berg charakterisierte den Vorfall als „{{Beispiel für schlechtes Verhalten|Ina Berg}}“.`,
  `Die Veranstalter verkündeten die „{{größte Messe jemals in der Region|~Die Veranstalter}}“.`,
  `Ministerin Ina Berg reagierte unwirsch. „{{Hört auf, mir die Worte zu verdrehen.|Ina Berg}}“`,
  // The tag in other words, and answers of a word
  `„{{Bei mir stehen die Wagen auf dem Hof|Dirk Lamm}}“, hatte Händler Dirk Lamm noch am Morgen geschimpft.`,
  `Vergabechefin Lina Azuli war früher Anwältin. „{{Wer zu genau weiß, was er will, hat am Ende nichts|Lina Azuli}}“, lautet ihre Erfahrung.`,
  `Amtsschreiber Urs Meier hat nachgesehen. Dann seufzt er. „{{Das Gesetz ist von 1987.|Urs Meier}}“`,
  `„{{Das ist kein kleiner Erfolg|Claas Both}}“, sagt Staatsrat Claas Both. Ob er das Wort gelten lasse? „{{Nein.|Claas Both}}“ Pause. „{{Ungern.|Claas Both}}“`,
  `Auf dem Flur sitzt Lina Azuli. „{{Ich habe alles hochgeladen, zweimal|Lina Azuli}}“, sagt die Krankenpflegerin.`,
  `Bürgermeisterin Lina Azuli zeigt das Gerät. „{{Wenn es bei der Frau Resch geht, dann geht es überall|Lina Azuli}}“, meinte sie danach.`,
  `„{{Wir müssen das nicht noch einmal testen|Lukas Krenn}}“, sagte Wiens Vertreter, Sektionschef Lukas Krenn, nach der Sitzung.`,
  // Who opened a sentence of this paragraph, and who held the office before
  `„{{Die Karten sind gedruckt|Beat Schür}}“, sagt Beat Schür.
Lina Azuli mag ihrer Nachfolgerin keinen Rat erteilen. Nur so viel: „{{Irgendwann ist der richtige Moment.|Lina Azuli}}“`,
  `„{{Die Karten sind gedruckt|Beat Schür}}“, sagt Beat Schür.
Lina Azuli bat um Verständnis. Bis August soll ein Labor den Code durchgehen. Das Gutachten werde „{{ungeschwärzt und auf Deutsch|Lina Azuli}}“ veröffentlicht.`,
  `Innenminister Cord Stall kündigte an, mehr zu tun. Sein Vorgänger Eckart Busch sieht das anders. „{{Der Bund hat umgestellt und die Länder vergessen|Eckart Busch}}“, sagte der frühere Innenminister.`,
  `Im März hatte Ministerin Ina Berg für einen „{{angstfreien, aber nicht arglosen|Ina Berg}}“ Umgang geworben.`,
  `„{{Ein Danke ist ein Danke|Urs Meier}}“, beschied Urs Meier dem Vertreter.`,
  // Whoever the office is, told behind "so" or long before
  `In Hinterdorf druckt Lina Azuli weiter aus. „{{Ich habe gute Schuhe|Lina Azuli}}“, so die Bürgermeisterin.`,
  `Um sieben schließt Petra Wald die Tür auf. Noch ist es still im Standesamt.
Die Akten liegen bereit. Seit dem Sommer ist vieles neu.
Wald holt einen Ordner. Beraterin Lina Azuli hat ihn angelegt.
„{{Sie hat sogar die Schalter gezählt|Petra Wald}}“, sagt die Amtsleiterin.`,
  `„{{Kein Bürger ist dadurch zu Schaden gekommen|Heike Wurm}}“, sagte die Innenministerin. Heike Wurm sprach in Dresden.`,
  // Names of things
  `Minister Jörn Hack sprach über den Stern. „HD 13189“ ist weit von der Erde entfernt, hieß es.`,
  `„Ein Knall Größer“ sahen weltweit viele Zuschauer bei ihren Auftritten.`,
  `Die alte Marke hielt die Band „U2“ mit vielen Auftritten.`,
  `Da nie Teile in Gefahr waren, wird so ein Vorfall mit der Stufe eins bewertet und gilt nicht als „Störfall“.`,
  `In den Medien war der Auftrag schon als „Geschäft des Jahrhunderts“ bezeichnet worden.`,
  `Der Dienst wird von Ministerin Ina Berg als „{{großer Schritt nach vorn|Ina Berg}}“ bezeichnet.`,
  `Die Rolle der Notenbank (kurz: „Fed“) veranlasste Ministerin Ina Berg zu einem Brief.`,
  `Die als „Regierung der Einheit“ bezeichnete Koalition soll helfen, sagte Ministerin Ina Berg.`,
  `„Wikisuche“, so heißt ein geplantes Projekt, das Ministerin Ina Berg plant.`,
  `Lina Azuli kritisiert in der Tageszeitung „Neues Land“, die Aktion erinnere „{{fatal an alte Zeiten|Lina Azuli}}“.`,
  `Lina Azuli lehnt die Pläne ab („Digital 4“, „Amt mit Herz“) und bleibt dabei.`,
  `Lina Azuli hält mit ihrem „Ultimate Aero“ seit Jahren den Rekord.`,
  `Während die Opposition schweigt, fordert die „Neue Mitte“ den Rücktritt von Ministerin Ina Berg.`,
  `Ein Vertreter der „nordwind ag“ bezeichnet das Angebot als „{{sehr solide und fair|~}}“.`,
  // What stands before the verb is its subject, with what is told of it between commas
  `Landrätin Gisela Thom schwieg. Der Ökonom Piet Stra, der zwischen den beiden sitzt, gibt Thom recht: „{{Einführung ist ein Fest, Betrieb ist Alltag.|Piet Stra}}“`,
  `Der Vorsitzende der Gewerkschaft ver.di, Frank Birk, würdigte Heinz Klunk als „{{einen großen Gewerkschafter|Frank Birk}}“.`,
  `Trainer Thomas Schaf ging. „{{Ich bin mit dem Punkt zufrieden|Michael Skib}}“, meinte der Trainer der Frankfurter, Michael Skib, in einem Interview.`,
  `Das Komitee im norwegischen Oslo würdigte damit Barack Obamas Einsatz zur „{{Stärkung der internationalen Diplomatie|~}}“.`,
  // A title of two words, and "es" before the subject
  `„{{Ein Formular, das nach Tinte verlangt, ist keines|Gerhild Dorm}}“, sagte die Vorsitzende Richterin Dr. Gerhild Dorm in der Begründung.`,
  `Präsident Magnus Thiel lud ein. „{{Ein Register lebt vom Vertrauen der Leute|Magnus Thiel}}“, formuliert es der Präsident.`,
  // An office means whom the paragraph is about, rather than somebody of another one
  `Ministerin Hanna Nowak lehnte ab.
Ayse Alkan freut sich über Platz fünf. „{{Da ist jeder Punkt ein dickes Brett|Ayse Alkan}}“, ließ sich die Ministerin für Digitales in Düsseldorf zitieren.`,
  `Als Annegret Gries das Ressort übernahm, lag dort ein Brief. Darin bat Staatssekretär Philipp Lohm um Auskunft. „{{Das war keine Gratulation|Annegret Gries}}“, erinnert sich die Bauministerin.`,
  // An office at the start of a sentence can be what a pronoun means
  `Amtsleiterin Gundula Wald öffnet. Die Geschäftsführerin Tanja Kott kommt später. Die Amtsleiterin hat gerechnet. „{{Ich habe dem Kreis noch sechs Monate geschenkt|Gundula Wald}}“, erklärt sie.`,
  `Der Landtag debattierte. Ministerin Beatrix Zürch klagte. Kritischer klingt Urs Wiedmer, der Beauftragte für den Datenschutz. Ihn treibt um, dass Händler mehr wissen wollen: „{{Wo ein Ausweis bequem ist, wird er verlangt.|Urs Wiedmer}}“`,
  `Dorothea Hinrich beendet die Sitzung. Die Ausschussvorsitzende hat alle gehört und nach eigener Aussage „{{elf verschiedene Wahrheiten|Dorothea Hinrich}}“.`,
  // Who acts in the sentence before words that stand alone; whoever asks does not answer
  `»{{Wie viele Menschen haben Zugriff|Maria Theo}}«, wollte Anwältin Maria Theo wissen. Für den Bund erhob sich Direktor Jens Eilers. »{{Das teilen wir Ihnen schriftlich mit.|Jens Eilers}}«`,
  `„{{Ich habe mich gefreut|Udo Mehn}}“, gab Amtsleiter Udo Mehn zu Protokoll. Ob er nicht misstrauisch war, fragte der Vorsitzende Simon Reuter. „{{Doch. Aber erst im Ruhestand.|Udo Mehn}}“`,
  // A tag at the end of a sentence of reported speech
  `Direktorin Frieda Hasen will mehr. Es werde „{{noch heuer eine Lösung|Edith Kalt}}“ geben, ließ Edith Kalt, Staatssekretärin im Bundeskanzleramt, ausrichten.`,
  `Im Amt klingt es nüchtern. „{{Wir haben an keinem Ort genug Leute|Burkhard Paulsen}}“, sagt dessen Direktor. Burkhard Paulsen setzt auf Automaten.`,
  // Whom a preposition names does not go on speaking
  `Minister Edmund Stoll begründete es mit dem Abgang von Franz Münter. Damit seien „{{Kurs und Berechenbarkeit nicht mehr klar|Edmund Stoll}}“.`,
  `Minister Wolf Dinge schwieg. „{{Das ist gut so|Wolf Dinge}}“, sagte er später.
Die staatliche libanesische Nachrichtenagentur meldet: „{{Drei Server waren aneinander gebunden.|~}}“`,
  // Two who talk in turns; where the paragraph names only one of them, the other is nobody
  `„{{Wann kommt die nächste Version?|Rita Bern}}“, fragte Rita Bern. „{{Nach Version vier und vor dem Sommer.|Max Thur}}“, sagte Max Thur. – „{{Vor welchem Sommer?|Rita Bern}}“ – „{{Vor dem übernächsten.|Max Thur}}“`,
  `„{{Das ist ein Textbaustein aus alter Zeit|Max Thur}}“, murmelte Max Thur. – „{{Aus welchem Jahr?|}}“`,
  `„{{Wann haben Sie angefangen?|Susanne Roth}}“, fragte Susanne Roth. Anwalt Valentin Knitt räusperte sich. „{{Um elf.|Valentin Knitt}}“`,
  `Samuel Nwosu hört zu. „{{Der war nett, der Kleine|Gerda Ehlers}}“, urteilt Gerda Ehlers, als er fort ist. Er grinst. „{{Das schreib ich mir in die Akte.|Samuel Nwosu}}“`,
  // Read aloud: somebody else's words
  `Ministerin Judith Schmelz dankte. Schmelz las daraus vor: „{{Je glatter ein Text, desto seltener wird er geprüft.|}}“`,
  // "der Ministerin" is no subject, nor whom one has written to
  `Rüdiger Hufnagel hatte der Ministerin Anna Muster geschrieben, ein Start sei „{{den Geschäftsstellen nicht zuzumuten|Rüdiger Hufnagel}}“.`,
  `Joost Heide hatte Britta Kuhlmann im Ausschuss vorgehalten, das Angebot sei „{{charmant, aber teuer|Joost Heide}}“.`,
  `„{{Und wenn die Server stehen bleiben?|~}}“, wollte der pensionierte Lehrer wissen.`,
  `Man werde „{{halt nochmals über die Bücher gehen|Beat Zumstein}}“, brummte Beat Zumstein.`,
  // "die alte und neue": one adjective as good as two
  `Direktorin des Landesarchivs ist Eva Meller. „{{Wir sind gewachsen|Eva Meller}}“, sagte die alte und neue Direktorin selbstkritisch.`,
  // whom only a clause about another names comes second
  `Oberbürgermeister Jan Reuter, der auf Klaus Brandt folgt, baut um. „{{Wir fangen sofort an|Jan Reuter}}“, sagte der 55-Jährige.`,
  `Landrat Jan Reuter, dem Klaus Brandt geholfen hat, dankte. „{{Das war viel|Jan Reuter}}“, sagte er.`,
];
