/** Marked texts (see ../marked.ts) in the manner of reports on government IT as papers print them: who speaks is left open sooner than told wrongly. */
export const realQuotes: string[] = [
  // Who stands behind the verb speaks, not what the quoted sentence is about
  `Das Vorhaben habe „{{seit zwei Jahren keinen Fortschritt erzielt|~}}“, schreiben die Prüfer darin weiter, „{{die bisherige Planung|~}}“ sei „{{nicht mehr einzuhalten|~}}“.`,
  `Insbesondere kritisierten die Prüfer, dass die Aufgaben nun „{{auf fünf Stellen verteilt werden|~}}“.`,
  `Während CIO Horst Baier mit einer Täuschung gehandelt hatte, erklärte die Universität so: „{{Beide Gutachter gingen von der Beachtung der Regeln aus.|~}}“`,
  `„{{Das ist die Frau, die uns früher die Faxgeräte gebracht hat|~}}“, kündigt der Moderator den neuen CIO Horst Baier auf der Messe an.`,
  `CIO Horst Baier, der drei Zeugen anführt, hält das Ganze für „{{Krankheiten eines gesunden Kindes|Horst Baier}}“.`,
  `Dass Ministerin Ina Berg den Vertrag verlängert hatte, nennt der Rechnungshof „{{nicht nachvollziehbar|~}}“.`,
  `Das erklärte Landrat Bernd Tal. Er nennt sich selbst einen „{{geheilten Skeptiker|Bernd Tal}}“.`,
  // What cannot speak does not
  `Ministerin Ina Berg spricht von der Umstellung der „{{maroden Register|Ina Berg}}“.`,
  // A surname alone is somebody
  `Im Beirat sollen Fachleute sitzen. Das Gremium solle laut Tischner klein bleiben. „{{Der Blick auf den Haushalt zeigt, dass Fachleute fehlen|Tischner}}“, so der Stadtverordnete. „{{Von der Dezernentin erwarten wir einen Bericht|Tischner}}“, so Tischner. Für ihn ist die Schonzeit vorbei.`,
  `Unterdessen hat Newt Gingreich den Stab verkleinert. Dennoch will Gingreich bleiben. „{{Wenn wir den Bescheid haben, dann denke ich neu|Newt Gingreich}}“, sagte Gingreich am Dienstag.`,
  // What somebody is by trade means who was just named
  `„{{Momentan fahren wir zweigleisig|Natalie Rohl}}“, sagt Natalie Rohl. Die 49-Jährige ist Justizbeschäftigte. „{{Das ist unheimlich viel Aufwand gewesen|Natalie Rohl}}“, sagt die Justizbeschäftigte.`,
  // What a thing or a movement calls itself
  `Ministerin Ina Berg war im Futurium, einem Museum, das sich als „Haus der Zukünfte“ bezeichnet. Sie sprach mit Leuten, die sich „Reichsbürger“ nennen.`,
  // Somebody named with an office of a public body between commas
  `Kay Weidner, ein Sprecher des Bundeskartellamts in Bonn, sagte der Zeitung: „{{Wir schauen uns genau an, wie das Unternehmen arbeitet.|Kay Weidner}}“`,
  // Another one speaks in the sentence itself
  `Minister Franz Munter warb für seine Reform. Das Ministerium lobte den Vorschlag. Zugleich wies ein Sprecher des Ministeriums den Bericht einer Zeitung als „{{unverantwortliche Panikmache|~}}“ zurück.`,
  `CIO Horst Baier war zu Gast. Die Bitkraft gab dazu bekannt: „{{Das ist der meistgelesene Bescheid, den wir bisher in Deutschland hatten.|~}}“`,
  `CIO Horst Baier war zu Gast. In einer Erklärung der Innenminister vom Dienstagabend hatte es geheißen: „{{Es gibt keine einfache Lösung für die Register.|~}}“`,
  `CIO Horst Baier war zu Gast. Der Text lautete: „{{Wir, die Kommunen, sehen keine andere Lösung als diesen Appell an den Bund.|~}}“`,
  `CIO Horst Baier war zu Gast. Derzeit steht in dem Gesetzentwurf der Passus: „{{Die gespeicherten Fingerabdrücke sind nach der Aushändigung zu löschen.|~}}“`,
  // Words the quotation itself holds are no place where it stands
  `CIO Horst Baier sprach. Die Lehrkräfte dürfen, sofern sie „{{auf freiwilliger Basis Zugang zu dem Portal haben|~}}“, heißt es darin.`,
  // A scare quote behind "so genannt"
  `Das neue Gesetz sieht folgende Neuerungen vor: Ein so genanntes „Militanzverbot“ soll das Uniformverbot ergänzen, sagte CIO Horst Baier.`,
  `Dann nennt sich das Portal „dokumenta 12“ und geht ans Netz, sagte CIO Horst Baier. Den Fund hielt man für einen „Rätselsaurier“.`,
  // Titles of laws and plans
  `Die Fraktion sieht das verkündete Gesetz „zur Einführung einer Nummer in der öffentlichen Verwaltung“ kritisch. Das sieht ein von der Regierung verabschiedeter Masterplan zur «Digitalen Verwaltung Sachsen» vor.`,
  // who writes reports no speech, and a relative clause names no source
  `Wir hoffen, dass sich mehr Kontakt entwickelt. Dort wunderten wir uns, dass niemand da war.`,
  `Ziller hatte eine Anfrage gestellt, laut der es 67 Verfahren gibt.`,
  `Das Bündnis sieht die Gefahr, weil die Ministerien laut eigenen Angaben planen, das zu verschieben.`,
  // offices in two parts, and what is somebody's
  `„{{Der Bürger darf sich verlassen|Simon Achterberg}}“, erläuterte der Vizepräsident und Pressesprecher des Gerichts, Dr. Simon Achterberg.`,
  `Das Konzept ist gut, sagt Landrat Ingo Seemann. „{{Von Sanierung kann keine Rede sein|Ingo Seemann}}“, so sein Fazit.`,
  // told in the perfect, and put so
  `CIO Oda Reinsdorf hilft. „{{Die Älteren sind geduldiger als die Jungen|Oda Reinsdorf}}“, hat Reinsdorf beobachtet. „{{Er nimmt Arbeit mit|Oda Reinsdorf}}“, so hat sie es ausgedrückt.`,
  // whose relative clause, whose passive
  `Die Norddata GmbH, deren Beirat Senatorin Katrin Lompert leitet, spricht von einem „{{Zentrum, das allen hilft|~}}“.`,
  `In Richterkreisen werden die vom Dienstleistungszentrum zur Verfügung gestellten Rechner als „Schreibmaschinen“ bezeichnet.`,
  `«{{Ein Grundbuch bleibt hier|Beat Zoller}}», sagt der kantonale Datenschutzbeauftragte Beat Zoller.`,
  // a surname and where its bearer is from, what somebody is, and somebody of somebody
  `„{{Das reicht nicht|Bernd Löwl}}“, sagte Löwl von der Stadt. „{{Nein|Katrin Schulze}}“, sagte Schulze vom Landkreis. Katrin Schulze und Bernd Löwl gehen.`,
  `„{{Die Zahlen sinken|Christian Drosta}}“, sagte Virologe Drosta. Christian Drosta arbeitet in Köln. „{{Ja|~Emmas Therapeutin}}“, sagte Emmas Therapeutin.`,
  `Einige Ämter sagten: „{{So nicht.|~Einige Ämter}}“ Meine Mutter sagt: „{{Nein.|~Meine Mutter}}“ Christian Drosta schweigt.`,
  `Unser Bote Xaver Wimmer nahm es sportlich: „{{Mir reicht es.|Xaver Wimmer}}“ Gedruckt wird weiter.`,
  `Dirk Klein führt das Gasthaus. „{{Bei uns braucht der Gast nichts|Dirk Klein}}“, sagt der 52-jährige Manager.`,
  // whose words a document has
  `Staatssekretärin Sabine Sment prüft. „{{Das dauert|Sabine Sment}}“, heißt es in der Antwort der zuständigen Staatssekretärin Sabine Sment. „{{Das eilt|~Stellungnahme}}“, heißt es in einer Stellungnahme von Sments Leuten.`,
];
