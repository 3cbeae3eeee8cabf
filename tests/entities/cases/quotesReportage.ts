/** Marked texts (see ../marked.ts): who speaks in reportages, where tags are rare and questions are the reporter's own. */
export const reportageQuotes: string[] = [
  // An answer that comes from somebody or somewhere
  `Landrat Bernd Tal lobte den Bericht. „{{Welchen Bericht|Uwe Grau}}“, kam es von Ratsherr Uwe Grau zurück.`,
  `Landrat Bernd Tal lobte den Bericht. „{{Welchen Bericht?|Eva Kähler}}“, tönt es von Amtsleiterin Eva Kähler.`,
  `CIO Jan Pohl liegt unter dem Pult, man sieht nur die Füße. Landrat Bernd Tal hält die Lampe. „{{Kein Strom|Jan Pohl}}“, kommt es von unten. Dann, nach einer Weile: „{{Jetzt schon.|Jan Pohl}}“`,
  `Landrat Bernd Tal lobte den Bericht. „{{Zu spät|~}}“, schallt es aus den hinteren Reihen.`,
  `Landrat Bernd Tal lobte den Bericht. „{{Zu spät|~}}“, kommt es von hinten.`,
  `CIO Jan Pohl ist da. Er kniet unter einem Pult. Alles sei in Ordnung, versichert er. Ob er das melde? „{{Dreimal schon|Jan Pohl}}“, tönt es aus dem Pult.`,
  // The answer of whoever was asked
  `CIO Jan Pohl erklärte den Plan. „{{Wir fangen klein an.|Jan Pohl}}“ Was mit dem Rest sei, wollte Ratsherr Uwe Grau wissen. „{{Der Rest wartet, bis wir wissen, was er kostet|Jan Pohl}}“, lautete die Antwort.`,
  `CIO Jan Pohl erklärte den Plan. „{{Wir fangen klein an.|Jan Pohl}}“ Was mit dem Rest sei, fragte Ratsherr Uwe Grau. „{{Der Rest wartet noch|Jan Pohl}}“, kam die knappe Antwort.`,
  `Ratsherr Uwe Grau fragte beim Bund nach. „{{Der Rest wartet noch, bis wir alles wissen|~}}“, lautete die Antwort.`,
  `Der Rat tagte. Erst als die Abgeordnete Elke Riese zum dritten Mal fragte, wurde Staatssekretär Bernd Tal deutlicher. „{{Bezahlt ist der Aufbau, der Betrieb nicht.|Bernd Tal}}“`,
  `Staatssekretär Bernd Tal hielt sich zurück. „{{Das überlasse ich gern dem Herrn Minister|Uwe Grau}}“, sagte Unternehmer Uwe Grau. Für ihn sprach am Ende Jan Pohl. Ob das Geld reiche, ließ Pohl zunächst offen. Als die Abgeordnete Elke Riese nachfragte, wurde er deutlicher. „{{Bezahlt ist der Aufbau, der Betrieb nicht.|Jan Pohl}}“`,
  // Adverbs before a name are no part of it
  `Amtsleiterin Nadine Duvenbeck mahnte. Lediglich Duvenbeck hielt an dem Plan fest. „{{Ein Datum ist immer noch besser als keines|Nadine Duvenbeck}}“, meinte sie.`,
  `Amtsleiterin Nadine Duvenbeck mahnte. Einzig Duvenbeck hielt an dem Plan fest. „{{Ein Datum ist immer noch besser als keines|Nadine Duvenbeck}}“, meinte sie.`,
  `Amtsleiterin Nadine Duvenbeck mahnte. Zumindest Duvenbeck hielt an dem Plan fest. „{{Ein Datum ist immer noch besser als keines|Nadine Duvenbeck}}“, meinte sie.`,
  `Amtsleiterin Nadine Duvenbeck mahnte. Hauptsächlich Duvenbeck hielt an dem Plan fest. „{{Ein Datum ist immer noch besser als keines|Nadine Duvenbeck}}“, meinte sie.`,
  // A first name told apart
  `Der Herr Fiedler ist 24, heißt mit Vornamen Pascal und kennt jedes Kabel. „{{Meistens ist es der Stecker|Pascal Fiedler}}“, ruft er.`,
  // Neuter nouns for somebody
  `Die beste Frage kam von Leni Lorsch, 15. Sie wollte wissen, ob das Netz hält. Nachts, beruhigte sie Projektleiter Bernd Tal, schlafe es. „{{Doch|Leni Lorsch}}“, sagte das Mädchen. „{{Für die Statistik.|Leni Lorsch}}“`,
  `Ratsherr Uwe Grau hörte zu, bis Landrat Bernd Tal fertig war. „{{Das reicht hinten und vorne nicht|Uwe Grau}}“, rief Grau. „{{Und das wissen Sie|Uwe Grau}}“, schob das Ratsmitglied nach.`,
  // The reporter's own questions
  `Landrat Bernd Tal weiß es nicht. Amtsleiterin Eva Kähler hat den Plan gelesen. Viel sei das nicht, erzählt sie, der Hausmeister habe auch gefragt. Der rief neulich an. Ob er sich geärgert hat? „{{Nein, er wollte nur wissen, wo der Schlüssel liegt.|Eva Kähler}}“`,
  `Landrat Bernd Tal stand mit Geschäftsführerin Regina Wagner in einer Ecke. „{{Wir haben eine Lösung|Bernd Tal}}“, verriet mir der Landrat. Und Wagner? „{{Ich bekomme einen Schlüssel. Er liegt im Tresor.|Regina Wagner}}“`,
  `Landrat Bernd Tal stand mit Geschäftsführerin Regina Wagner in einer Ecke. „{{Wir haben eine Lösung|Bernd Tal}}“, verriet mir der Landrat. Und die Geschäftsführerin? „{{Ich bekomme einen Schlüssel. Er liegt im Tresor.|Regina Wagner}}“`,
  `Landrätin Eva Kähler hat zugehört. „{{Sie fragt nach allem, was sie sieht|Ruth Lind}}“, sagt Rentnerin Ruth Lind. \n Bürgermeisterin Ina Berg kennt die Anrufe von Rentnerin Ruth Lind. Ob ihr das den Tag verdirbt? Sie überlegt lange. „{{Nein, aber es macht ihn länger.|Ina Berg}}“`,
  `Landrat Bernd Tal war da. Bauherrin Anna Wolt hat einen Brief geschrieben. „{{Ich habe lange gewartet.|Anna Wolt}}“ Landrätin Eva Kähler hat Wolt angerufen. Sie habe nicht widersprechen können. „{{Das hat gesessen.|Eva Kähler}}“`,
  `CIO Ina Berg wartet. Forscherin Lisa Stein hat nachgezählt. „{{Es fehlt an Leuten, die hinfahren.|Lisa Stein}}“ Darauf angesprochen, nickt die CIO. Im Haushalt sind Stellen vorgesehen.\nWas wird aus dem Fax? Das Museum habe angefragt, erzählt sie. „{{Ich gebe es ungern her.|Ina Berg}}“`,
  // Whom the reporter asks within the sentence
  `Katrin Wess ist die Leiterin der IT im Kreis. Kämmerin Anne Griebe hat Rechnungen. „{{Es gab keine Liste.|Anne Griebe}}“\nSpricht man die IT-Chefin darauf an, wird sie still. „{{Sie hat recht|Katrin Wess}}“, sagt sie dann.`,
  `Amtsleiterin Eva Kähler wartet. Kämmerin Anne Griebe hat Rechnungen. „{{Es gab keine Liste.|Anne Griebe}}“\nFragt man die Amtsleiterin danach, lacht sie. „{{Da hat sie recht|Eva Kähler}}“, sagt sie dann.`,
  // A tag behind the words, in the next sentence
  `Amtsleiterin Eva Kähler empfängt im Keller. „{{Hier lag früher alles|Eva Kähler}}“, sagt sie.\nFrüher lag ein Antrag sechs Wochen beim Brandschutz. Jetzt sehen alle denselben Plan. „{{Zum ersten Mal streiten die Ämter miteinander und nicht nacheinander.|Eva Kähler}}“ Das sei lauter, findet sie, aber schneller.`,
  // Reported speech goes on behind a sentence that names nobody
  `Amtsleiterin Eva Kähler empfängt im Keller. Minister Bernd Tal hat die Liste gekürzt.\nDie gemeinsame Plattform, sagt sie, sei das Beste seit Langem. Fast alle Ämter nutzen sie. Was ihr fehle, sei ein Ansprechpartner, der länger als ein Jahr bleibe. „{{Ich habe jetzt die vierte Referentin. Alle nett, alle neu.|Eva Kähler}}“`,
  // What somebody expects
  `Ein Mitarbeiter des Bürgeramts rechnet mit „{{Ausflugsverkehr wie am Brandenburger Tor|~}}“. Der Senat schweigt.`,
  `Landrat Bernd Tal rechnet mit „{{Warteschlangen bis zum Marktplatz|Bernd Tal}}“. Landrätin Eva Kähler warnt vor „{{Chaos an allen Schaltern|Eva Kähler}}“.`,
];
