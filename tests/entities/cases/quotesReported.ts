/** Quotations within reported speech, whose Konjunktiv alone tells that somebody speaks; `{{words|speaker}}`, `~` for somebody who is no person. */
export const reportedQuotes = [
  // whose words go on: not of whom they tell
  `„{{Darüber entscheiden die Ämter selbst|~}}“, teilt eine Sprecherin des Ministeriums mit.\nDie Bundesregierung könne „{{nur begleitend|~}}“ tätig werden, etwa durch das Geld aus dem Pakt.`,
  `Das gehe nicht, wie Stadträtin Eva Weise sagt.\n„Auch hier“ mache sich „{{die ungenügende Ausstattung des Landes schmerzhaft bemerkbar|Eva Weise}}“. Das sei „{{furchtbar niederschmetternd|Eva Weise}}“.`,
  `„{{Das Land muss sich bewegen|Achim Meier}}“, sagte Generalsekretär Achim Meier. Eine einfachere Lösung fordert der Sprecher der FDP-Fraktion Jens Brandt. So werde kein Rechner verlässliche Ergebnisse liefern. Das Warten verschärfe die Not. „{{Daran ändert die neue Hilfe nichts.|Jens Brandt}}“`,
  `Verbandschef Stefan Schiffer lobt die Lage nicht. Der Landesverband der Richter forderte die Mitglieder auf: „{{Haben Sie Mut, Termine aufzuheben.|~}}“ Den Richtern obliege die Sitzungsgewalt: „{{Machen Sie davon Gebrauch, denn Anweisungen kommen nicht.|~}}“`,
  `Landrat Bernd Fass sieht es gelassener. Sie sei schon damals so gewesen: „{{Erst hat sie uns den Drucker abgestellt.|Bernd Fass}}“`,
  `CIO Horst Baier zögerte. Für die Grünen hielt Stadträtin Jule Reiff dagegen: Wer immer nur flicke, zahle am Ende mehr. „{{Wir reden über das Herz der Verwaltung!|Jule Reiff}}“`,
  `Wirtin Vroni Hackl lacht: „{{Das war lustig.|Vroni Hackl}}“\nWeniger lustig findet das Landrat Max Reich. Was geschehe denn, fragt er, wenn das Programm ausfalle? „{{Dann steht die Gemeinde still.|Max Reich}}“`,
  `Finanzminister Anton Riedler will alles verlagern. Digitalministerin Johanna Maier hat das „{{eine Entscheidung für zwanzig Jahre|Johanna Maier}}“ genannt, die man nicht in Monaten treffen dürfe.`,
  // where words stand, and whose letter they are
  `In dem Ende März aus ihrem Haus an alle Ämter verschickten Rundschreiben heißt es: „{{Eine Erweiterung des Netzes ist nicht möglich.|~}}“`,
  `Präsident Bernd Pickert wartet. Während Pickert erklärt, es werde verhandelt, heißt es vom Rechenzentrum, die Leitungen würden „{{in den kommenden Wochen freigeschaltet|~}}“.`,
  `CIO Till Kessel hält das für zu viel. „{{Drei sind mehr wert als zwölf auf dem Papier|Till Kessel}}“, heißt es in seinem Brief.`,
  // who sees it, beside whose report says so
  `Uwe Schütz, Staatssekretär im Innenministerium, sprach nach Angaben des Ministeriums von einem Erfolg, der gezeigt habe, wo es hakt: „{{Die Warnung kam verspätet. Daraus lernen wir.|Uwe Schütz}}“`,
  // told in passing, with a pronoun
  `Informatikerin Zora Lind meldete die Lücke. Arne Gellert, der Beauftragte der Stadt, rief zurück; er klang, so erinnert sie sich, „{{ehrlich erschrocken|Zora Lind}}“.`,
  `Abgeordnete Nadja Hennrich will vom Minister wissen, warum er die Warnungen „{{offenbar ungelesen abgeheftet|Nadja Hennrich}}“ habe.`,
  // a fragment in the first person
  `Manuela Perl, Verwaltungsfachangestellte, hat hier ihren Arbeitsplatz, den fünften Tag verbringt sie im Landratsamt, „{{damit die mich dort nicht vergessen|Manuela Perl}}“.`,
  `Projektleiter Frieder Kurr sieht die Träger in der Pflicht. Gut 600 Schulen hingen an dünnen Leitungen, „{{da kann ich hier oben optimieren, bis ich grau bin|Frieder Kurr}}“.`,
  // reported, announced, asked for
  `Skeptisch zeigte sich Udo Harnisch, Vorsitzender des Personalrats: Ohne Schulungen drohe ein „{{Blindflug mit Ansage|Udo Harnisch}}“.`,
  `Minister Udo Harnisch hat eine „{{Rechtspflicht mit Zähnen|Udo Harnisch}}“ angekündigt.`,
  `Digitalministerin Cosima Hall hat ihn im selben Atemzug gebeten, „{{bitte künftig erst zu fragen|Cosima Hall}}“.`,
  `Direktorin Mareike Wieg hat das begleitet. „{{Die Organisation repariert sich selbst|Mareike Wieg}}“, lautet ihr Befund.`,
  `Senatorin Traudl Moos fragte. „{{Dann sehen Sie es vor|Traudl Moos}}“, beschied ihm die Senatorin.`,
  // a sentence of its own between two quotations is no tag
  `Stadträtin Mechthild Brand verlangte eine Rechnung. „{{Entweder das Ding hilft, dann sparen wir.|Mechthild Brand}}“ Applaus kam von der SPD, deren Fraktionschef Jan Kocz für die Verlängerung warb, „{{mit zusammengebissenen Zähnen|Jan Kocz}}“, wie er sagte.`,
  // whom a job or a firm is of, in this paragraph
  `Staatssekretärin Lena Marq sprach: „{{Wir werben.|Lena Marq}}“\nDie Firma der Ungarin Maria Szabo hat ein Programm entwickelt. „{{Ich habe in hundert Tagen viel gelernt|Maria Szabo}}“, erzählt sie.`,
  `Adaeze Okoro, die an einer Hochschule dazu forscht, hat sich das angesehen. „{{Das Programm hat viel gelernt|Adaeze Okoro}}“, sagt sie.`,
  `Stadträtin Traudel Ober hakte ein. Ekrem Danis, mit 27 Jahren der jüngste im Gremium, hielt dagegen: Sein Großvater könne das. Man solle aufhören, Senioren vorzuschieben, „{{wenn man selber keine Lust hat|Ekrem Danis}}“.`,
  `CIO Jan Ohls sprach. Wer Personal einspare, „{{kann nicht so tun, als schenke er etwas|Jan Ohls}}“.`,
  `Landesbeauftragte Mareike Ess sprach. Zwar lobt sie die Technik als „{{grundsätzlich sparsam|Mareike Ess}}“, fordert aber ein Register.`,
  `„{{Hochgradig ärgerlich|~}}“ nennt das die Fraktion.`,
  `Ministerin Anna Wolf schwieg. Das Landesamt teilt mit: „{{Die Daten fehlen.|~}}“ Und weiter: „{{Die Entscheidung trifft der Gesetzgeber.|~}}“`,
  `Eine Leserin, die ihre Eltern für das Zentrum angemeldet hat, schrieb: „{{Nun kann man den Zugang nur einmal verwenden.|~}}“`,
  `Landrätin Eva Holt traf den Wirt Bernd Tal. Der war verlegen und sagte nur: „{{Es funkt.|Bernd Tal}}“`,
  `Ganz so schlimm sei es nicht, hielt Staatssekretär Hauke Bro dagegen. Sein Land habe Konten überführt, „{{geräuschlos und ohne Streit|Hauke Bro}}“.`,
];
