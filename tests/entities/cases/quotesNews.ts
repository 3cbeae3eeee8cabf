/** Marked texts (see ../marked.ts) in the manner of general news: who speaks where several are named, and where nobody of them does. */
export const newsQuotes: string[] = [
  // The subject of the clause, not whoever stands nearest
  `Doch der zuständige Minister Ole Rathje sieht das Land als „{{Spielball der Konzerne|Ole Rathje}}“ und erklärte Anfang März: „{{Wir zählen nicht auf Hilfe.|Ole Rathje}}“`,
  `Ministerin Ina Berg begrüßt die Frage der Zuhörerin Uta Lenz und sagt dann: „{{Es geht um Vertrauen.|Ina Berg}}“`,
  `Landrätin Eva Kähler zitierte den Abgeordneten Max Thoms und empfahl ihm: „{{Legt die Telefone weg.|Eva Kähler}}“`,
  `Staatssekretär Arne Moll kann sich vorstellen, dass CIO Horst Baier die Länder überzeugt: „{{Zwanzig Behörden würden sofort mitmachen.|Arne Moll}}“`,
  `„{{Wir warten ab|Horst Baier}}“, sagte CIO Horst Baier. Das sei der Kern der Kritik, erläutert Staatssekretär Arne Moll. „{{Wenn Baier nicht liefert, liefert niemand.|Arne Moll}}“`,
  `CIO Horst Baier ist ehrgeizig. Selbst mit diesem Plan kämpfte Landrat Bernd Tal. Im Mai kam er, wie er später berichtete, „{{langsam ins Rollen|Bernd Tal}}“.`,
  `Den von Ministerin Ina Berg eröffneten Gipfel bezeichneten die Verbände als „{{eine einzige große Show|~}}“.`,
  `CIO Horst Baier will testen. Den Vorschlag, das Portal allen zu zeigen, hält er für richtig – mit Einschränkungen: „{{Man muss das ruhig tun.|Horst Baier}}“`,
  `„{{Unfassbar|Agnes Zimmer}}“, sagte Ministerin Agnes Zimmer. Generalsekretär Bijan Daro trat zurück. Zuvor hatte er mit Blick auf die „D-Day“-Formulierung noch betont: „{{Das stimmt nicht.|Bijan Daro}}“`,
  `„{{Das muss sich ändern|Michael Barr}}“, erklärte der für die Aufsicht zuständige Abteilungsleiter Michael Barr in einem Brief.`,
  `„{{Das war nicht geplant|Bernd Tal}}“, hat Landrat Bernd Tal der Zeitung erzählt: „{{Wir haben damals überlegt, ob es passt.|Bernd Tal}}“`,
  `Ähnlich sieht es Amtsleiterin Rita Vaas: „{{Es wird erwartet, dass alles bleibt.|Rita Vaas}}“`,
  `„{{Man kann anfangen|Annika Post}}“, regt Schulleiterin Annika Post an. Beispielsweise in der Sprachförderung, die vielerorts wichtig ist: „{{Es gibt ein Werkzeug dafür.|Annika Post}}“`,
  `Das lässt sich an einer Antwort von Regierungssprecher Dirk Pess auf Fragen von Journalisten ablesen: „{{Wir betrachten das nicht als Konkurrenz.|Dirk Pess}}“`,
  // Nobody who has a name
  `„{{Wir warten ab|Horst Baier}}“, sagte CIO Horst Baier. Auch die Fachleute der Kammer sehen die Lage ähnlich: „{{Die Register sind noch nicht so weit.|~}}“`,
  `CIO Horst Baier war zu Gast. Ein junger Mann mit müden Augen schüttelt den Kopf: „{{Ich verstehe das Formular nicht.|~}}“`,
  `CIO Horst Baier war zu Gast. Eine junge Anwältin, entschlossen: „{{Ich lasse mich nicht hinhalten.|~}}“`,
  `Ministerin Ina Berg sprach. Die Demonstranten riefen: „{{Wir sind lauter als das Amt.|~}}“`,
  `Ministerin Ina Berg zeigte einen Zettel, auf dem stand: „Bitte nicht auf Zetteln notieren.“`,
  `Christian Lind lobte das Papier. Man wollte eine Entscheidung: „{{Die Menschen sollen wissen, woran sie sind.|~}}“`,
  `„{{Die Grundlage fehlt noch immer|~}}“, ist etwa im Papier zu lesen. Ministerin Ina Berg schweigt.`,
  // A noun for somebody named before
  `CDU-Herausforderer Mario Voss und Minister Jörn Hack (AfD) stritten. „{{Das ist absurd|Jörn Hack}}“, schimpfte Hack. Er lasse sich nur „{{ungern unterstellen, dass ich lüge|Mario Voss}}“, so der CDU-Politiker.`,
  `Finanzprofessor Volker Brühl zweifelt. „{{Wir sind hinten dran|Volker Brühl}}“, sagte der Finanzprofessor.`,
  `Trainer Uwe Schubert hat wenig Zeit. Dennoch betont der Übergangstrainer: „{{Wir geben alles.|Uwe Schubert}}“`,
  `Für Daniel Thiel (48) lief es gut. Der Trainer freut sich: „{{Es war mehr.|Daniel Thiel}}“`,
  `Im Café sitzt Lina Azuli. Lina: „{{Nicht besonders.|Lina Azuli}}“`,
  // Names beside words for what somebody is
  `„{{Wir müssen reden|Virgil van Dyck}}“, sagte Kapitän Virgil van Dyck.`,
  `„{{Uns fehlen die Grundlagen|Evan Fourier}}“, sagte Veteran Evan Fourier.`,
  `„{{Es kommt selten vor|Harald Prieß}}“, sagt Neurologe Harald Prieß. Weder Prieß noch andere widersprachen. „{{Jeden Tag wird es gestellt|Harald Prieß}}“, sagt Prieß.`,
  `Simone Vinz arbeitet bei der Verbraucherzentrale. Wovor Vinz vor allem warnt: „{{Verkaufen Sie nichts.|Simone Vinz}}“`,
  `Boris Bondar war Diplomat. „{{Sie sind bereit|Boris Bondar}}“, sagte Bondar dem Züricher „Tages-Anzeiger“.`,
  `„{{Die Kosten steigen|Kevin Holm}}“, sagt Kevin Holm. Für Schlachter Holm ist das viel. „{{Um ein Drittel|Kevin Holm}}“, erklärt er.`,
  `Christiane Neumann ist Beraterin. „{{Das dauert noch|Christiane Neumann}}“, sagt Zahlungsverkehr-Spezialistin Neumann.`,
  `Stefan Lange forscht in Kiel. „{{Das war abzusehen|Stefan Lange}}“, so Verwaltungsexperte Lange.`,
  // Titles, names of newspapers and parties
  `„Alles auf Anfang“ ist der Podcast der Behörde. Ministerin Ina Berg sprach darin.`,
  `Die Linie der Partei „Die Mitte“ ist klar, sagte Ministerin Ina Berg.`,
  `Ministerin Ina Berg nannte den Plan im „Tagesspiegel“ ein „{{Auslaufmodell|Ina Berg}}“.`,
  `Das sagte Ministerin Ina Berg der „Rheinischen Post“ und dem „Handelsblatt“.`,
];

/** The same where the tag behind the speech only repeats who was named before it, where reported speech goes on, and where somebody is only talked about. */
export const newsQuotes2: string[] = [
  `Amtsleiter Gero Yu ist skeptisch. „{{Das hilft|Luca Barth}}“, sagte Referent Luca Barth. Yu ergänzt: „{{Ein Störfaktor wäre die Wahl|Gero Yu}}“, so der Experte und erklärt: „{{Das würde alles verschärfen.|Gero Yu}}“`,
  `„{{Wir warten|Horst Baier}}“, sagte CIO Horst Baier. Zum Schluss zeigen sich die Organisatoren entschlossen: „{{Das Volk ist kein Beobachter.|~}}“`,
  `„{{Das war bewegend|Lina Azuli}}“, sagte Lina Azuli. Das Treffen mit Minister Jörn Hack war kurz: „{{Er ist ein charmanter Mensch.|Lina Azuli}}“`,
  `Die Antwort von Minister Jörn Hack fiel knapp aus: „{{Das prüfen wir.|Jörn Hack}}“`,
  `Historiker Adrian Henn hält die Abwehr für schwach. Sie sei zu klein. „{{Der Dienst hat wenig Leute und noch weniger Geld.|Adrian Henn}}“ Das müsse sich ändern.`,
  `Ministerin Ina Berg mag Musik, sehr laut: „Blaue Augen“ von den Nordlichtern läuft in ihrem Büro.`,
  `Im Wahlkampf hatte Lina Glück, sagte Ministerin Lina Azuli. „{{Das war knapp|Lina Azuli}}“, so Azuli.`,
  `Ministerin Ina Berg sprach zuerst. „{{Wir sind zufrieden|Nicolej Krickert}}“, sagte Trainer Nicolej Krickert. Krickert berichtete danach: „{{Es sah schlimm aus.|Nicolej Krickert}}“`,
];

/** The same on pages about government IT, where nobody had tuned on them. */
export const freshQuotes: string[] = [
  `Rechnungshofpräsidentin Dina Overbeck lobte das. Finanzminister Hilmar Weck (CDU) reagierte. Auf die Frage, wie oft sie getagt habe, antwortete Weck: „{{Bisher noch nicht.|Hilmar Weck}}“`,
  `„{{Das hilft allen|Ferhat Koch}}“, schwärmt Ferhat Koch, Geschäftsführer der Talkwerk GmbH. Die Bürgermeisterin formuliert es nüchterner. Das System sei ein Automat, „{{allerdings ein sehr höflicher|Hanne Boysen}}“. Hanne Boysen ist Bürgermeisterin.`,
  `Bremens Staatsrat Detlef Sommer hat nachgerechnet. Sein Land würde durch den Umzug Geld sparen, müsste aber lange zahlen. Die Rechnung gehe erst auf, „{{wenn wir alle längst in Rente sind|Detlef Sommer}}“.`,
  `Der Bericht sei ein „{{Dokument der Sorglosigkeit|~}}“, hieß es aus den Reihen der Opposition.`,
  `Minister Korbinian Aigner wirbt für das Modell; »{{das Rechnen macht uns keiner nach|Korbinian Aigner}}«, brüstet sich Aigner.`,
  `# Minister: „{{Die Kritik trifft einen Punkt|Hilmar Weck}}“
Finanzminister Hilmar Weck (CDU) reagierte am selben Tag.`,
];

/** What a count of painted mentions in general news still showed. */
export const countedQuotes: string[] = [
  `Mario Voss zeigt ein Video, auf dem Hocke sich äußert. „{{Wir machen gute Politik|Björn Hocke}}“, protestiert Hocke. Björn Hocke will weiterreden.`,
  `Meteorologin Corinna Bohrau warnt. Diese Regeln sollen daran erinnern: „{{Vor Mai kein Sommer.|~}}“`,
  `Die Künstlerin wohnt in Tel Aviv. „{{Ich male jeden Tag|Lina Azuli}}“, sagt Lina Azuli. „{{Das hilft mir sehr|Lina Azuli}}“, erinnert sie sich. Tel Aviv ist laut.`,
  `Lina Azuli malt. Lina Berta Azuli stellt auch aus. „{{Das war neu für uns|Lina Berta Azuli}}“, sagt Lina mit einem Lachen.`,
];

/** Who speaks, construction by construction. */
export const builtQuotes: string[] = [
  `Dazu erklärte der Staatssekretär im Bundesministerium des Innern, für Bau und Heimat sowie Beauftragter der Regierung für Informationstechnik Dr. Markus Rich: „{{Die Ämter müssen digitaler werden.|Markus Rich}}“`,
  `Die Erprobung rechtfertigte von Kladen mit den Worten: „{{Die Strukturen haben sich bewährt.|Sandra von Kladen}}“ Sandra von Kladen ist Staatssekretärin.`,
  `Bundesinnenminister Horst Seeh nahm sich Zeit. „{{Das ist ein Projekt, das unser Land verändern wird|Horst Seeh}}“, fasste der Bundesinnenminister die Eindrücke zusammen.`,
  `Ministerin Ina Berg kam. CIO Horst Baier kam auch. „{{Ich bin zufrieden|Ina Berg}}“, so die Ministerin. „{{Ich ebenso|Horst Baier}}“, sagte er.`,
  `Amtslupe: Herr Weber, was fehlt?
Weber: Geld. „Digital“ heißt bei uns Papier.`,
  `Ministerin Ina Berg stellte das Portal vor.
Es sei fertig.
„{{Jetzt fangen wir an|Ina Berg}}“, sagte sie.`,
  `Aus dem Ministerium heißt es: „{{Wir prüfen das sehr genau.|~}}“ Ministerin Ina Berg schwieg.`,
  `„{{Wir prüfen das|~}}“, teilte eine Sprecherin der Staatskanzlei mit. Ministerin Ina Berg schwieg.`,
  `Auf die Frage von Ministerin Ina Berg sagte CIO Horst Baier: „{{Das dauert noch.|Horst Baier}}“`,
  `CIO Horst Baier sagte zu Ministerin Ina Berg: „{{Das dauert noch.|Horst Baier}}“`,
  `Ministerin Ina Berg, deren Haus das Portal „Amt24“ betreibt, sprach von einem „{{guten Tag für alle|Ina Berg}}“.`,
  `Der Leitfaden „Einfach Amt“ und das Programm „Digital vor Ort“ sind neu, so Ministerin Ina Berg.`,
  `Die sogenannten „Digitallotsen“ helfen, wie CIO Horst Baier berichtet.`,
  `Horst Baier wird deutlich: „{{So geht es nicht weiter.|Horst Baier}}“ Und weiter: „{{Wir verlieren Zeit.|Horst Baier}}“`,
  `Landrat Bernd Tal: „{{Wir fangen an.|Bernd Tal}}“ Bürgermeisterin Karin Welt pflichtet ihm bei: „{{Wir auch.|Karin Welt}}“`,
  `Wie Ministerin Ina Berg in Kiel sagte, sei das Register „{{das Herz der Verwaltung|Ina Berg}}“.`,
  `Der Minister zeigt sich gelassen. „{{Das schaffen wir|Jörn Hack}}“, sagt Jörn Hack. Sein Staatssekretär Arne Moll ist skeptischer: „{{Das wird sehr eng.|Arne Moll}}“`,
  `Für die Opposition im Landtag ist das „{{ein Offenbarungseid|~}}“. Ministerin Ina Berg widerspricht.`,
  `„{{Endlich|Ina Berg}}“, entfährt es Ministerin Ina Berg.`,
  `Die Vorsitzende des Digitalausschusses, Uta Lenz (Grüne), kritisierte, das Land habe „{{zu lange gewartet|Uta Lenz}}“.`,
  `Ministerin Ina Berg lobte die Kommunen. Diese hätten „{{wirklich Großes geleistet|Ina Berg}}“.`,
  `„{{Wir haben|Ina Berg}}“, so Ministerin Ina Berg, „{{viel gelernt.|Ina Berg}}“ Baier nickt: „{{Stimmt.|Horst Baier}}“ CIO Horst Baier ist neu.`,
  `Ministerin Ina Berg sprach. Ihre Tochter würde sagen: „Peinlich.“`,
  `Oleg Usik ist nervös. „{{Er versucht alles, um uns zu stören|Alexander Krass}}“, lästerte Usiks Trainer Alexander Krass.`,
  `Ministerin Ina Berg mag Musik. Die Liste ist typisch Ina Berg: „Blaue Augen“ von The Nord läuft zuerst.`,
  `Uta Lenz meldet sich zu Wort. In einem Podcast nannte sie Ministerin Ina Berg eine „{{echte Polarisiererin|Uta Lenz}}“.`,
  `Minister Ingo Grab hatte im Mai von einer „{{Erfolgsgeschichte mit Anlauf|Ingo Grab}}“ gesprochen.`,
  // What a project is called, and whom a number or a message parts from the speaker
  `Der Rechnungshof hatte mangelnde Kontrolle beim Projekt „einheitliche Landes-IT“ kritisiert.`,
  `Nun spricht die Regierung von Kosten in Höhe von 3,4 Milliarden Euro, es könnten sich „{{gegebenenfalls Anpassungen|~die Regierung}}“ ergeben.`,
  `Nun steht Katrin Lindner neben einem Bildschirm und sagt: „{{Ich wollte keinen Knopf drücken.|Katrin Lindner}}“ Auf dem Schild steht: „Bitte nicht stören, hier wird gearbeitet.“`,
];
