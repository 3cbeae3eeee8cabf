import places from './places.json' with { type: 'json' };
import type { StateCode } from './types.ts';

type ByLand = Record<string, string>;

/** Names that are also found in the genitive and with "-er": "Köln", "Kölns", "Kölner". */
interface Names<V> {
  get(word: string): V | undefined;
  has(word: string): boolean;
}

/** Forms are traced back to their names: a list of all of them would be three times as long, and its reading too. */
function namesOf<V>(names: ReadonlyMap<string, V>): Names<V> {
  const get = (word: string): V | undefined => {
    const named = names.get(word);
    if (named !== undefined) return named;
    if (word.endsWith('s')) return names.get(word.slice(0, -1));
    // "Wittenberger" are rather of Wittenberg than of Wittenberge.
    if (word.endsWith('er')) return (word.endsWith('eer') ? undefined : names.get(word.slice(0, -2))) ?? names.get(word.slice(0, -1));
    return undefined;
  };
  return { get, has: word => get(word) !== undefined };
}

function placed(lists: ByLand): Names<StateCode> {
  const names = new Map<string, StateCode>();
  for (const [code, list] of Object.entries(lists))
    for (const name of list.split(' ')) names.set(name.replace('_', ' '), code as StateCode);
  return namesOf(names);
}

/** Towns and counties with the Land they lie in; capitals and city states are not among them. */
export const towns = placed(places.towns);

/** Landscapes of one Land; nobody serves them. */
export const regions = placed(places.regions);

/** Towns whose name is a word or surname too: a place only behind "in", "Stadt" and the like. */
export const ambiguousTowns = namesOf(new Map(places.ambiguous.split(' ').map(name => [name, true])));

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
