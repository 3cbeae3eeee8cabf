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
];
