const subjects = [
  'Das Land',
  'Die Kommune',
  'Der IT-Planungsrat',
  'Die Ministerin',
  'Der Beauftragte',
  'Das Kabinett',
  'Die Staatskanzlei',
  'Der Landkreis',
];
const states = ['Niedersachsen', 'Sachsen', 'Hessen', 'Bayern', 'Nordrhein-Westfalen', 'Bremen', 'Thüringen', 'Schleswig-Holstein'];
const verbs = ['will', 'soll', 'möchte', 'wird', 'kann', 'muss'];
const objects = [
  'die E-Akte',
  'das Onlinezugangsgesetz',
  'die Registermodernisierung',
  '„NRW.Genius“',
  'den Portalverbund',
  'eine Cloud für Behörden',
  'die Fachverfahren',
  'digitale Bauanträge',
];
const infinitives = ['einführen', 'ausrollen', 'umsetzen', 'finanzieren', 'prüfen', 'vorstellen', 'beschleunigen', 'nachnutzen'];
const adverbs = ['bis Ende', 'ab dem Jahr', 'noch vor', 'spätestens'];

/** Texts of our own about government IT, built from parts: many names that recur and sentences of the same build, which is harder than prose. */
export function ownTexts(count: number, draw: (n: number) => number): string[] {
  const one = (list: readonly string[]) => list[draw(list.length)] ?? '';
  const sentence = () =>
    `${one(subjects)} ${draw(2) ? `in ${one(states)} ` : ''}${one(verbs)} ${one(objects)} ${one(adverbs)} ${2024 + draw(8)} ${draw(2) ? `in rund ${draw(900) + 10} Behörden ` : ''}${one(infinitives)}.`;
  const paragraph = () => Array.from({ length: 3 + draw(4) }, sentence).join(' ');
  return Array.from({ length: count }, () => Array.from({ length: 8 + draw(8) }, paragraph).join('\n'));
}
