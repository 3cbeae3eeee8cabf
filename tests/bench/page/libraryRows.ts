import type { SearchDocument } from '../../../utils/clippings/search/searchIndex.ts';
import { type Annotation, type ClippingHead, type Content, meanings } from '../../../utils/clippings/types.ts';
import type { Entity } from '../../../utils/entities/types.ts';
import { random } from '../random.ts';

/** One clipping of the made-up library with all that belongs to it. */
export interface Made {
  head: ClippingHead;
  content: Content;
  annotations: Annotation[];
  entities: Entity[];
}

const hosts = ['egovernment.de', 'vdz.org', 'kommune21.de', 'heise.de'];
const states = ['DE-NI', 'DE-NW', 'DE-BY', 'DE-HE', 'DE-SN', 'DE-HB', 'DE-TH', 'DE-SH'] as const;
const people = Array.from({ length: 60 }, (_, n) => `Vorname${n} Nachname${n}`);
const tags = ['E-Akte', 'OZG', 'Cloud', 'Register', 'KI', 'Sicherheit', 'Portal', 'Haushalt'];
const why = { rule: 'bench', evidence: [] };
const syllables =
  'ver wal tung di gi tal stra te gie re gis ter mo der ni sie rung kom mu ne land kreis haus halt dienst leis amt bau an trag'.split(' ');
const filling = 'und die der in für mit soll wird das auf von nicht auch bei'.split(' ');
const topics = [
  'Behörden',
  'Verwaltung',
  'Niedersachsen',
  'Sachsen',
  'Landkreis',
  'E-Akte',
  'Cloud',
  'Registermodernisierung',
  'Portalverbund',
  'Gesetz',
  'Staatskanzlei',
  'finanzieren',
  'prüfen',
  '„digitale Bauanträge“',
  'Bayern',
  '2028',
];

/** What people type: words, beginnings, parts of compounds, several, phrases, exclusions; what is in every second article, and in none. */
export const queries = [
  'E-Akte',
  'Verwaltung',
  'cloud behörden',
  'Registermod',
  'modernisierung',
  'Niedersachsen portal',
  'akte -bayern',
  '„digitale bauanträge“',
  'soll die',
  'die „digitale Bauanträge“ -"auf von"',
  'beh',
  'nachname7',
  'Landkreis Sachsen',
  'genius',
  'finanz',
  'Staatskanzlei 2028',
  'gesetz',
  'portalverbund prüfen',
];

/**
 * About 400 words in sentences of 14, as frequent as in German: little words half of the time, every topic in one article of four, sixty
 * thousand others rarely (word n about 1/n of the time).
 */
function wordy(draw: (n: number) => number): string {
  const word = () => {
    const kind = draw(100);
    if (kind < 45) return filling[draw(filling.length)] ?? '';
    if (kind === 45) return topics[draw(topics.length)] ?? '';
    let rest = Math.floor(60_000 ** (draw(100_000) / 100_000));
    let made = '';
    for (; rest > 0 || made === ''; rest = Math.floor(rest / syllables.length)) made += syllables[rest % syllables.length];
    return draw(2) ? made : `${made[0]?.toUpperCase()}${made.slice(1)}`;
  };
  const sentence = () => `Es ${Array.from({ length: 13 }, word).join(' ')}.`;
  return Array.from({ length: 29 }, sentence).join(' ');
}

/** Clippings `from` to `to` of a library: about 3 kB each with 2.5 annotations and 20 mentions, the same on every machine. */
export function* madeClippings(from: number, to: number): Generator<Made> {
  for (let n = from; n < to; n++) yield madeClipping(n);
}

function madeClipping(n: number): Made {
  const draw = random(n + 1);
  const text = wordy(draw);
  const id = `00000000-0000-8000-a000-${String(n).padStart(12, '0')}`;
  const at = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();
  const row = { schema: 1, createdAt: at, updatedAt: at, deletedAt: null, stamps: { content: `${at}@bench` }, revisions: [] };
  const entities = Array.from({ length: 20 }, (_, m): Entity => {
    const start = draw(text.length - 20);
    const span = { start, end: start + 10, why };
    const state = states[draw(states.length)] ?? 'DE-NI';
    if (m % 4 === 0) return { ...span, kind: 'state', code: state };
    if (m % 4 === 1) return { ...span, kind: 'official', person: people[draw(60)] ?? '', role: 'CIO', state, source: 'text' };
    if (m % 4 === 2) return { ...span, kind: 'figure', value: draw(9_000), unit: 'Euro', qualifier: 'exact', noun: null, scope: state };
    return { ...span, kind: 'quote', speaker: people[draw(60)] ?? '', speakerIsPerson: true, indirect: false };
  });
  const of = <T>(list: readonly T[]): T[] => [...new Set(list)];
  const host = hosts[draw(4)] ?? '';
  const head: ClippingHead = {
    ...row,
    id,
    url: `https://${host}/artikel-${n}`,
    siteName: host,
    title: text.slice(0, 60),
    kicker: null,
    byline: [people[draw(60)] ?? ''],
    published: at.slice(0, 10),
    series: n % 20 === 0 ? { name: `Serie ${n % 7}`, part: n } : null,
    articleId: String(n),
    lang: 'de',
    bodyEnd: text.length,
    urlKey: `${host}/artikel-${n}`,
    addresses: [`${host}/artikel-${n}`],
    host,
    detection: { isEgov: true, isArticle: true, score: 5, reasons: [] },
    textHash: String(n).padStart(64, '0'),
    textLength: text.length,
    excerpt: text.slice(0, 300),
    facts: {
      states: of(entities.flatMap(one => (one.kind === 'state' ? [one.code] : []))),
      people: of(entities.flatMap(one => (one.kind === 'official' ? [one.person] : []))),
      offices: ['CIO'],
      figures: 5,
      quotes: 5,
    },
    note: n % 3 === 0 ? `Notiz ${n} zur ${tags[n % 8]}` : '',
    tags: of([tags[n % 8] ?? '', tags[(n * 3) % 8] ?? '']),
  };
  const annotations = Array.from(
    { length: 2 + (n % 2) },
    (_, m): Annotation => ({
      ...row,
      id: `${id}-${m}`,
      clippingId: id,
      anchor: null,
      meaning: meanings[(n + m) % 5] ?? 'fact',
      note: `Anmerkung ${m} ${tags[(n + m) % 8]}`,
      tags: [tags[(n + m) % 8] ?? ''],
    }),
  );
  const content = {
    id,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, level: 0 }],
    html: `<p>${text}</p>`,
  };
  return { head, content, annotations, entities };
}

/** The searchable words of a made clipping. */
export function documentOf({ head, content, annotations }: Made): SearchDocument {
  const own = [head.note, ...head.tags, ...annotations.flatMap(row => [row.note, ...row.tags])].join('\n');
  const names = [head.host, ...head.byline, ...head.facts.people, ...head.facts.offices].join('\n');
  return { id: head.id, title: head.title, own, names, text: content.text };
}
