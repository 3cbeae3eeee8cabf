import places from './places.json' with { type: 'json' };
import type { StateCode } from './types.ts';

type ByLand = Record<string, string>;

const forms = (name: string): string[] => [name, `${name}s`, name.endsWith('e') ? `${name}r` : `${name}er`];

const placed = (lists: ByLand): ReadonlyMap<string, StateCode> =>
  new Map(
    Object.entries(lists).flatMap(([code, list]) =>
      list.split(' ').flatMap(name => forms(name.replace('_', ' ')).map(form => [form, code as StateCode] as const)),
    ),
  );

/** Towns and counties with the Land they lie in, also "Kölner" and "Kölns"; capitals and city states are not among them. */
export const towns = placed(places.towns);

/** Landscapes of one Land; nobody serves them. */
export const regions = placed(places.regions);

/** Towns whose name is a word or surname too: a place only behind "in", "Stadt" and the like. */
export const ambiguousTowns: ReadonlySet<string> = new Set(places.ambiguous.split(' ').flatMap(forms));

/** Codes of dpa's regional services, as in "(dpa/lsw)", that stand for one Land. */
export const agencyCodes: ReadonlyMap<string, StateCode> = new Map(Object.entries(places.agencyCodes) as [string, StateCode][]);

/** Names of bodies only one Land has, in words, by their first word; longer ones first. */
export const bodyNames: ReadonlyMap<string, readonly { words: readonly string[]; code: StateCode }[]> = (() => {
  const byFirst = new Map<string, { words: string[]; code: StateCode }[]>();
  for (const [code, names] of Object.entries(places.bodies as Record<string, string[]>))
    for (const name of names) {
      const words = name.split(' ');
      const [first = ''] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, code: code as StateCode }]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();
