import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Article texts of a folder: `*.txt` as they are, and `*.json` whose values hold a body of summary and sections (the fundus test data). */
export function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name);
      if (name.endsWith('.txt')) return [readFileSync(path, 'utf8').replace(/\r\n/g, '\n')];
      if (!name.endsWith('.json')) return [];
      return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Gold>).flatMap(bodyText);
    })
    .filter(text => text.length > 600);
}

interface Gold {
  body?: { summary?: string[]; sections?: { headline?: string[]; paragraphs?: string[] }[] };
}

function bodyText({ body }: Gold): string[] {
  if (!body) return [];
  const parts = [
    ...(body.summary ?? []),
    ...(body.sections ?? []).flatMap(section => [...(section.headline ?? []), ...(section.paragraphs ?? [])]),
  ];
  return [
    parts
      .map(part => part.replace(/\s+/g, ' ').trim())
      .filter(part => part !== '')
      .join('\n'),
  ];
}

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
