/** Marked texts (see ../marked.ts) whose quotations are compared. */
export const quoteCases: string[] = [
  // Behind the speech
  `„{{Wir haben geliefert|Horst Baier}}“, sagt CIO Dr. Horst Baier.`,
  `„{{Wir haben geliefert|Horst Baier}}“, sagte der CIO des Landes, Dr. Horst Baier, am Montag in Hannover.`,
  `„{{Das Portal läuft stabil|Anna Muster}}“, so Staatssekretärin Anna Muster weiter.`,
  `„{{Das Portal läuft stabil|Anna Muster}}“, betonte Muster. Staatssekretärin Anna Muster ist seit Mai im Amt.`,
  `„{{Ist das wirklich nötig?|Bernd Tal}}“, fragte Landrat Bernd Tal (CDU) in die Runde.`,
  `„{{Das geht!|Bernd Tal}}“ rief Landrat Bernd Tal.`,
  `"{{Wir brauchen einheitliche Standards|Ina Berg}}", sagte die Digitalministerin Ina Berg der Zeitung.`,
  `»{{Wir brauchen einheitliche Standards|Ina Berg}}«, sagte Ministerin Ina Berg.`,
  `«{{Wir brauchen einheitliche Standards|Ina Berg}}», sagte Regierungsrätin Ina Berg.`,
  `„{{Wir brauchen Standards|Ina Berg}}”, sagte Ministerin Ina Berg.`,
  `„{{Wir brauchen Standards|Ina Berg}}", sagte Ministerin Ina Berg.`,
  `“{{Wir brauchen Standards|Ina Berg}}”, sagte Ministerin Ina Berg.`,
  `„{{Das war ein Kraftakt|Petra Lang}}“, teilte Projektleiterin Petra Lang mit.`,
  `„{{Das war ein Kraftakt|Petra Lang}}“, räumt Projektleiterin Petra Lang ein.`,
  `„{{Das war ein Kraftakt|Petra Lang}}“, freut sich Petra Lang, Projektleiterin bei der Stadt Ulm.`,
  `„{{Das war ein Kraftakt|Petra Lang}}“ – Petra Lang, Projektleiterin`,
  `„{{Das ist unser Ziel|Tom Weber}}“, erklärte Tom Weber, Geschäftsführer der Nordwolke GmbH.`,
  `„{{Das zeigt unsere Studie|Klara Uhl}}“, sagt Professorin Klara Uhl von der Universität Kassel.`,
  `„{{Das ist zu langsam|Xaver Quirin}}“, wetterte Xaver Quirin.`,
  `„{{Wir warten ab|~Sprecher}}“, sagte ein Sprecher des Ministeriums.`,
  `„{{Wir warten ab|~Ministerium}}“, teilte das Innenministerium auf Anfrage mit.`,
  `„{{Wir warten ab|~es}}“, heißt es aus dem Ministerium von Ministerin Ina Berg.`,
  `„{{Der Vertrag wird geprüft|~Sprecherin}}“, sagte eine Sprecherin von Ministerin Ina Berg.`,
  `„{{Wir fühlen uns überfordert|~Kommunen}}“, klagen die Kommunen.`,
  // Pronouns and offices
  `Ministerin Ina Berg eröffnete das Zentrum. „{{Das ist ein guter Tag|Ina Berg}}“, sagte sie.`,
  `Landrat Bernd Tal kam mit Ministerin Ina Berg. „{{Wir sind stolz|Bernd Tal}}“, sagte er. „{{Wir auch|Ina Berg}}“, sagte sie.`,
  `Ina Berg ist Digitalministerin in Hessen. „{{Wir sind bereit|Ina Berg}}“, so die Ministerin.`,
  `CIO Horst Baier stellte den Plan vor. Die Kosten sind hoch. „{{Es lohnt sich|Horst Baier}}“, sagte der CIO.`,
  `Oberbürgermeister Uwe Schnitt traf Amtsleiterin Rita Vaas. „{{Wir fangen klein an|Rita Vaas}}“, erklärte die Amtsleiterin. Der Oberbürgermeister ergänzte: „{{Aber wir fangen an.|Uwe Schnitt}}“`,
  // In the middle, and going on
  `„{{Wir haben geliefert|Horst Baier}}“, sagt CIO Horst Baier, „{{und wir liefern weiter.|Horst Baier}}“`,
  `„{{Wir haben geliefert|Horst Baier}}“, sagt CIO Horst Baier. „{{Jetzt sind die anderen dran.|Horst Baier}}“`,
  `„{{Erstmals haben wir einen Vertrag|Ina Berg}}“, erklärt Ina Berg, Ministerin für Heimat, Kommunales und Bau. „{{Damit helfen wir den Kommunen.|Ina Berg}}“`,
  `„{{Ich glaube|Bernd Tal}}“, sagte Landrat Bernd Tal, „{{dass das reicht.|Bernd Tal}}“ Danach ging er.`,
  `CIO Horst Baier zog Bilanz. 2024 sei die Grundlage gelegt worden, nun werde das Vorhaben fortgesetzt: „{{Mit dem Aufbau der Cloud wird der Zugang erleichtert.|Horst Baier}}“`,
  // Before the speech
  `Horst Baier, CIO des Landes, erklärt dazu: „{{Wir haben geliefert.|Horst Baier}}“`,
  `Dazu sagt Ministerin Ina Berg: „{{Das ist ein guter Tag für Hessen.|Ina Berg}}“`,
  `Digitalminister Fabian Mahler: „{{Bayern wird schneller.|Fabian Mahler}}“`,
  `Staatsrat Jan Pohl sprach als Erster. Pohl: „{{Wir machen das einfach.|Jan Pohl}}“`,
  `Ihr Fazit ist knapp: Ministerin Ina Berg lobt: „{{Gut gemacht.|Ina Berg}}“`,
  `Die Landrätin Eva Kähler betonte bei der Unterzeichnung mit Bürgermeister Henning Plog: „{{Wir gehen voran.|Eva Kähler}}“`,
  `Zum Start mit Bürgermeister Henning Plog sagte Landrätin Eva Kähler: „{{Wir gehen voran.|Eva Kähler}}“`,
  `In der Mitteilung heißt es: „{{Die Frist wird verlängert.|~es}}“`,
  `Der Rechnungshof schreibt: „{{Das Land hat zu viel bezahlt.|~Rechnungshof}}“`,
  `Amtsleiterin Rita Vaas wirkte zufrieden. Ihr Fazit: „{{Es hat sich gelohnt.|Rita Vaas}}“`,
  `Ministerin Ina Berg:
„{{Wir werden die Kommunen nicht allein lassen.|Ina Berg}}“`,
  // Fragments
  `Laut Baier wurde 2024 „{{eine Vielzahl an Onlinediensten|Horst Baier}}“ entwickelt. CIO Horst Baier ist zufrieden.`,
  `Landrat Bernd Tal sprach von einem „{{großen Schritt für den Kreis|Bernd Tal}}“.`,
  `Ministerin Ina Berg nannte das Gesetz „{{einen Meilenstein}}“.`.replace('Meilenstein}}', 'Meilenstein|Ina Berg}}'),
  `Von einem „{{echten Kulturwandel|Rita Vaas}}“ spricht Amtsleiterin Rita Vaas.`,
  `Nach Angaben von CIO Horst Baier laufen die Dienste „{{stabil und ohne Ausfälle|Horst Baier}}“.`,
  `Das Register sei, so CIO Horst Baier, „{{das Rückgrat der Verwaltung|Horst Baier}}“.`,
  `Ministerin Ina Berg kündigte an, man werde „{{keine Kommune zurücklassen|Ina Berg}}“.`,
  `Bernd Tal, Landrat in Gotha, bezeichnete die Frist als „{{völlig unrealistisch|Bernd Tal}}“ und „{{weltfremd|Bernd Tal}}“.`,
  `Dem Landrat Bernd Tal zufolge ist das „{{nicht mehr zu schaffen|Bernd Tal}}“.`,
  `CIO Horst Baier sagte, man sei „{{auf einem guten Weg|Horst Baier}}“, aber „{{noch lange nicht fertig|Horst Baier}}“.`,
  // Not quotations
  `Die Lösung „NRW.Genius“ wird getestet. CIO Horst Baier sagte nichts dazu.`,
  `Unter dem Motto „Gemeinsam digital“ lud Ministerin Ina Berg ein.`,
  `Ministerin Ina Berg stellte das Programm „Digitale Dörfer 2030“ vor.`,
  `Mit dem Projekt „Smarte Wege“ will die Stadt, sagte Landrat Bernd Tal, schneller werden.`,
  `Ein Klick auf „Antrag stellen“ genügt.`,
  `Die sogenannte „Digitale Akte“ kommt, erklärte CIO Horst Baier.`,
  `Das Gesetz „zur Förderung der elektronischen Verwaltung“ trat in Kraft.`,
  `Der „Einer für Alle“-Dienst steht bereit. Baier freut sich.`,
  `Der Chatbot „Mia“ und der Assistent „Kalle“ helfen.`,
  `CIO Horst Baier sagte, die Plattform „Marktplatz“ komme im Mai.`,
  `Der Vortrag „Wie wir die Verwaltung retten“ war gut besucht.`,
  `„Bundesland Digital“ lautet der Titel der Studie.`,
  `Frau Hartz, was heißt „digital first“ für Sie?
Hartz: „Digital first“ ist kein Selbstzweck.`,
  // Nested and odd marks
  `„{{Der Satz ‚Das haben wir immer so gemacht‘ gilt nicht mehr|Ina Berg}}“, sagte Ministerin Ina Berg.`,
  `„{{Das Projekt „Smart“ ist fertig|Ina Berg}}“, sagte Ministerin Ina Berg.`,
  `"{{Das ist 'ne runde Sache|Bernd Tal}}", sagte Landrat Bernd Tal. "{{So geht's.|Bernd Tal}}"`,
  `Ministerin Ina Berg sagte: „{{Wir wollen zwei Dinge. Erstens Tempo.|Ina Berg}}
„{{Zweitens wollen wir Ruhe|Ina Berg}}“, fügte Berg hinzu.`,
  // A paragraph of speech behind an attributed one
  `„{{Wir haben viel vor|Ina Berg}}“, sagte Ministerin Ina Berg.
„{{Deshalb stellen wir hundert Leute ein und bauen ein Rechenzentrum.|Ina Berg}}“`,
  // Signature under a pull quote
  `> „{{Die Technik war in zwei Wochen eingerichtet.|Hannes Lührs}}“
> Hannes Lührs, Landrat`,
  // Swiss and Austrian marks
  `«{{Der Kanton Zug ist bereit|Urs Hofer}}», sagt Regierungsrat Urs Hofer. «{{Wir starten im Mai.|Urs Hofer}}»`,
];
