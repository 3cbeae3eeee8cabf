/** Quotations whose clause has a subject of its own: nobody named before speaks in it. `{{words|speaker}}`, `~` for somebody who is no person. */
export const subjectQuotes = [
  // who is quoted by whom
  `CIO Anna Wolf schwieg. Der „Nordkurier“ zitiert eine Augenzeugin mit den Worten: „{{Die Schlange reichte bis zum Markt.|~}}“`,
  `CIO Anna Wolf schwieg. Die Agentur dpa zitiert dazu Landrat Bernd Fass mit folgenden Worten: „{{Wir haben die Frist verpasst.|Bernd Fass}}“`,
  `CIO Anna Wolf schwieg. Der Kurier zitiert den Informatiker mit den Worten „{{Ich habe es dreimal gemeldet, und niemand hat geantwortet|~}}“.`,
  `Wie der Sender berichtet, gab Sprecher Uwe Grau dem Sender eine Auskunft, die aus einem Wort bestand: „{{Nein.|Uwe Grau}}“`,
  // a subject whom the text does not explain
  `Landrätin Eva Holt dankte. „{{Es war ein weiter Weg|Eva Holt}}“, sagte sie.\nMiljević bedankte sich beim ganzen Team und sagte: „{{Ich bin mir sicher, dass der Server noch steht.|~}}“`,
  `Landrätin Eva Holt dankte. „{{Es war ein weiter Weg|Eva Holt}}“, sagte sie.\nNord-Deutschland gab dazu bekannt: „{{Das ist der meistgenutzte Dienst, den wir bisher hatten.|~}}“`,
  `Ministerin Anna Wolf klagt. Kretzers Kampagne dagegen warf ihr vor, sie habe gezeigt, nur eine „{{typische Ankündigerin|~}}“ zu sein.`,
  `Bürgermeister Uwe Grau reist. Der Senat hatte sich erhofft, dass die Erlöse aus dem Verkauf der Rechner „{{in den klammen Haushalt fließen|~}}“ würden.`,
  `Wirt Frank Kern tobte. In einer Mitteilung erklärte der Eigentümer, das auch den Nordkurier verlegende Haus Lensing, dass der Dienst in einer „{{schwierigen Lage|~}}“ stecke.`,
  `Landrat Bernd Fass wartet. Das Oberhaupt der Stadt, die frühere Richterin Eva Holt, bat Landrat Fass, ihren „{{aufrichtigen Dank an alle Helfer|Eva Holt}}“ zu übermitteln.`,
  `Die Menge rief Parolen wie „Netz her!“, und der sich gern als Mahner zeigende Unternehmer Sören Lund rief von der Bühne: „{{Das ist der langsamste Dienst aller Zeiten!|Sören Lund}}“`,
  // who has no name
  `Verteidiger Wolf Dinger hatte vor Gericht um Milde gebeten. „{{Ich weiß, dass das unentschuldbar ist|~}}“, sagte der Student auf der Anklagebank.`,
  `Stadtrat Franz Huber, Landwirt, war dagegen. „{{Ich habe dreimal bezahlt|Franz Huber}}“, schimpfte der Landwirt.`,
  `Stadtrat Franz Huber war dagegen. „{{Ich habe dreimal bezahlt|Franz Huber}}“, schimpfte der Landwirt.`,
  `Rechtsanwältin Eva Aue war dagegen. „{{Das trägt kein Gericht|Eva Aue}}“, sagte die Verteidigerin.`,
  // words of a law or a text
  `Abgeordnete Petra Hinz sprach. „{{Das wird heilen|Petra Hinz}}“, sagte sie.\nDie Staatsanwaltschaft prüft das. So enthält das Strafgesetzbuch in Paragraf 108 folgende Sanktionen: „{{Wer bei der Stimmabgabe täuscht, wird bestraft.|~}}“`,
  `Präsident Uwe Grau sprach. Im letzten Satz der Anordnung, die Nordbit im Juni zugestellt wurde, heißt es: „{{Nordbit darf sie niemandem zeigen.|~}}“`,
  // in whose view
  `Abgeordneter Volker Beck lobt das Register. Für den Informatiker Hans Kühn sei der Abschied vom Fax „{{aus vielen Gründen überfällig|Hans Kühn}}“.`,
  `Nach Angaben des Landesamts ist das heikel. Die Nachricht gibt jedoch nach Bewertung von Polizei und Staatsanwaltschaft „{{keinen Anlass für Ermittlungen|~}}“.`,
  `Die Sichtweise von Innenminister Heribert Reh, wonach es „{{ein maßvolles und ausgewogenes Gesetz|Heribert Reh}}“ geben werde, „{{das die Rechte aller wahrt|Heribert Reh}}“, teilt Reinhold Gall nicht.`,
  `Stadträtin Eva Weise warb. Auf den Vorwurf der CDU, es handele sich um eine „{{teure Spielerei|~}}“, mit der man die Ämter „{{zum Guten zwingen|~}}“ wolle, antworteten die Befürworter, dass alle mitreden.`,
  `Minister Anton Weiß hat Berichte des Kuriers zurückgewiesen, er sei vom Kanzler „{{so gut wie|~}}“ für den Posten vorgesehen.`,
  // directly behind a name
  `Es gratulierten Minister Bernd Tal, der Leiter des Amtes, Mohammed Baradi („{{Mir fällt niemand ein, der das mehr verdient hat.|Mohammed Baradi}}“), und CIO Jens Stolt: „{{Der Preis kommt nicht zu früh.|Jens Stolt}}“`,
  `Während CIO Anna Wolf erklärte, sehr aufgeregt zu sein, „{{größer wird es nicht|Anna Wolf}}“, räumte Jenny Lopp ein, davon geträumt zu haben.`,
  `Die ersten Worte Armins beim Start des Dienstes gingen um die Welt: „{{Ein kleiner Klick für mich, ein großer für die Stadt.|Karl Armin}}“ CIO Karl Armin lacht.`,
  // who is no person
  `Kim Wetz, Anwältin der National Digital Council, sprach. Sie sagte weiter: „{{Das Netz ist die größte Baustelle.|Kim Wetz}}“`,
  `Miro Klasen, der wegen wiederholter Fragen Gelb sah, nannte den Verweis „{{überzogen|Miro Klasen}}“.`,
  `Laut einem Test des Magazins „auto, motor und netz“ gibt es 113 Dienste. Minister Uwe Grau freut sich.`,
  // whom a noun, a pronoun or an office of the paragraph means
  `Händler Ronny Haas wartet.\nZum schweren Rest zählt an diesem Morgen Gudrun Pietsch. Ihr Mann ist im Juli gestorben, der Wagen lief auf ihn, und der Code unter der Plakette ließ sich nicht freirubbeln. Sie hat es mit einer Münze probiert, dann mit dem Messer, und am Ende mit dem Daumen. „{{Selbst abkratzen, hat die Dame am Telefon gesagt|Gudrun Pietsch}}“, erzählt die Witwe.`,
  `Referent Malte Jepsen lässt es offen. „{{Eine gründliche Prüfung|Malte Jepsen}}“ sei das, heißt es in seiner Mail, und weiter: „{{Wir bitten um Geduld.|Malte Jepsen}}“`,
  `Benno Stadl, Planer aus dem Ort, war Zuhörer und durfte reden, weil Bürgermeister Alois Brand ein Auge zudrückte. Er zeichne von Hand, rief er. „{{Mein Plan passt auf keinen Stick!|Benno Stadl}}“`,
  `Stadträtin Ayla Sommer sprach. Abteilungsleiter Ruben Kast habe diese Summe in einem Schreiben „{{nachvollziehbar, aber nicht etatreif|Ruben Kast}}“ genannt.`,
  `CIO Pascal Lorsch lacht. Er solle, gab ihm Ministerpräsidentin Luise Zapp mit, „{{bitte etwas abschaffen|Luise Zapp}}“.`,
  `Nach langer Vakanz übernimmt CIO Philipp Kröp das Amt. „{{Ich werde zuhören. Danach werde ich unbequem|Philipp Kröp}}“, kündigte der neue CIO an.\nDer frühere CIO Wolf Teich ging nach Hamburg.`,
  // a clause of the speaker's own behind the reporter's words
  `Geschäftsführer Friedhelm Storz konnte sich das vorstellen, „{{wenn das Wort Pflicht gestrichen wird|Friedhelm Storz}}“. Abgeordneter Jonas Weh nickt.`,
  `Staatssekretär Hartmut Brau hat ausrechnen lassen, was das bringt: 2,7 Millionen Euro im Jahr, „{{und das ist vorsichtig gerechnet|Hartmut Brau}}“.`,
  `Justizministerin Bettina Roth saß daneben. Die antwortete für ihn: 4,2 Millionen Euro, „{{aus dem laufenden Etat, bevor Sie fragen|Bettina Roth}}“.`,
  // where the words stand, and who only stands beside them
  `CIO Anna Wolf schwieg. Auf der Website von Nordbit steht: „{{Nordbit nutzt den Standort und meldet dich ab.|~}}“`,
  `„Ich sehe Sie nicht, ah, jetzt doch“: Ohne Probleme verhandelte das Gericht, ein Novum auch für Richter Uwe Kett.`,
  `Beauftragte Nora Nied zählt. Eine amtliche Statistik würde sie sich wünschen: „{{Ich begrüße das sehr.|Nora Nied}}“`,
  // several who speak together are no one of them
  `„{{Das ist eine Chance für alle Ämter|~}}“, sagten die Amtsleiter Martin Stein und Thorsten Schlegel.`,
  `„{{Das klappt noch nicht in allen Ämtern|~}}“, so Landrätin Eva Holt (SPD) und Landrat Uwe Grau (CDU).`,
  `Landrätin Eva Holt und Landrat Uwe Grau sprechen von einem „{{Meilenstein für den ganzen Norden|~}}“.`,
  `„{{Das klappt noch nicht in allen Ämtern|Eva Holt}}“, sagt Landrätin Eva Holt und verweist auf Landrat Uwe Grau.`,
  `Ein neuer Zugang sei wichtig, sagen die Sprecher Annika Gerk und Julian Schulz, „{{etwa die Einwahl über das Festnetz|~}}“.`,
  // who stands before the verb, and in which clause
  `Minister Markus Sohn liest vor. Ein dritter Verfasser nennt Sohn eine „{{Schande für das ganze Land|~}}“.`,
  `Minister Markus Sohn zeigte sich streng: Die Staatskanzlei teilte mit, eine „{{verstärkte Aufsicht bei der Genehmigung von Diensten|~}}“ zu wollen, und kündigte eine „Offensive“ an: „{{Wir fahren einen klaren Kurs.|~}}“`,
  `Bürgermeister Olaf Tesch ist verbittert: Um Hilfe habe der Kreis seit 2022 gebeten, „{{da hatte Schwerin immer gerade Sitzung|Olaf Tesch}}“.`,
  `CIO Anna Wolf nickt. Ein Bürger, der das Formular in Kiel bekommen hat, hat beschrieben, wie das Amt ihn „{{wie einen Ball|~}}“ weiterwarf.`,
  `Man fragt den Abgeordneten Lars Günter danach. Doch der kontert mit einer Ansage: „{{Fragen Sie doch die Leute, die hier arbeiten!|Lars Günter}}“`,
  `Ministerin Eva Holt war da. Wir haben einen Antragsteller gefragt: „{{Das ist die beste Karte, die ich je hatte.|~}}“`,
  `CIO Anna Wolf nickt. „{{Wir bauen keine Schalter ab|Petra Roland}}“, lautet die Zusicherung von Verwaltungssprecherin Petra Roland.`,
  `CIO Anna Wolf nickt. „{{Vielen Dank für die Mühe|~}}“, schrieb der 74 Jahre alte Spanier am Montag.`,
  `Leiterin Nora Nied forscht. Der Leiterin zufolge ist das „{{eigentlich peinlich und bald vorbei|Nora Nied}}“.`,
  `Direktor Veit Lamm zufolge sind 700 Stellen unbesetzt. Eine leere Stelle verursache am Ende „{{mehr Honorar, als sie je an Gehalt gekostet hätte|Veit Lamm}}“.`,
  // what nobody says
  `Minister Uwe Grau sah zu. Die Bühne, die mit Bannersprüchen wie „Wir sind nicht eure Kulisse!“ grüßt, ziert ein Transparent, beschrieben mit den Worten „Ein Amt für alle Menschen“.`,
  `Minister Uwe Grau sah zu. Ein Gegner zeigt ein gemaltes Schild, auf dem zu lesen ist: „Das Netz ist das Virus“.`,
  `[Mehr zum Thema: „Mit jeder Fahrt zum Amt rücken wir dem Ende näher“ (T+)] Je schwerer ein System ist, desto mehr rufen an, sagte CIO Eva Holt.`,
  `Auf Einladung des Museums schrieb CIO Jan Robert sich ein Stück auf den Leib: „Cooped“ zeigt einen Mann im Amt.`,
  `CIO Eva Holt hat nachgerechnet (so die „Morgenpost„) und will die Zahlen im Sommer vorlegen, auch für die Kreise. Das gelang nur „zum Teil„.`,
  // who is described anew is not whoever was named before
  `CIO Alexander Luka schwieg. Am Dienstag sagte der Sprecher der deutschen Bundesregierung, es gäbe „{{große Zweifel an der Wahl|~}}“.`,
  `Architekt Jan Bonfil ging. „{{Tretet ab, alle miteinander!|Marcel Ghanim}}“, erklärte der populäre Fernsehjournalist Marcel Ghanim. „{{Es sind eure Versäumnisse.|Marcel Ghanim}}“`,
  `CIO Eva Holt sah zu. „{{Hände nehmen und geben|Luisana Wattimena}}“, erklärt die 21-jährige Luisana Wattimena im Gespräch.`,
  `CIO Michael Müll dankte. Fraktionschef Burkard Degger revanchierte sich und sicherte Müll „{{die Unterstützung der ganzen Fraktion|Burkard Degger}}“ zu.`,
  // where words stand, and who passes them on
  `Präsident Norbert Lamm sprach. Allerdings wird in der Studie kritisiert, dass das nicht hilft: „{{So besteht die Gefahr, dass Projekte nur ein Etikett erhalten.|~}}“`,
  `CIO Eva Holt sah zu. In dem Brief, der dem Kurier vorliegt, heißt es: „{{Leider hat sich heute ergeben, dass uns eine Stelle fehlt.|~}}“`,
  `CIO Eva Holt sah zu. Zuletzt warnte ein in der Fachzeitschrift veröffentlichter Artikel, dass der Nachweis dazu diene, ein „{{neues Klassensystem|~}}“ zu schaffen.`,
  `CIO Eva Holt sah zu. Tatsächlich, zitiert die Zeitung den Beauftragten, sieht das System „{{keine hinreichenden Hürden|~}}“ vor.`,
  `Zwar hält der Bundesbeauftragte für Datenschutz, wie „Nordens Einblick“ (NE) berichtet, das Projekt weiterhin für heikel.`,
  `„{{Elegant und glänzend und für alle gut|Alex Luka}}“, lobte sich Präsident Alex Luka, der damals schon als „letzter Zauderer Europas“ galt.`,
  `Ärgerlich ist, was auch CIO Anna Maric kritisiert: dass Home-Office-„Vorschläge“ gemacht werden, die halbherzig umgesetzt werden.`,
  `CIO Anna Wolf rät zur Ruhe. Denn die verbreitete Annahme: „Wenn es einer hat, kriegen es sowieso alle“, stimmt so nicht ganz.`,
  `Die Sprecher Annika Gerk und Julian Schulz begrüßen das. Wichtig sei der Zugang, etwa durch „{{die Möglichkeit der Einwahl über das Festnetz|~}}“.`,
  `CIO Ron Klein dankte. „{{Das ist eine besondere Ehre|Ron Klein}}“, sagte er. Er freue sich darauf, Minister Jonas Baum bei der Auswahl eines „{{talentierten und vielfältigen|Ron Klein}}“ Teams zu helfen.`,
];
