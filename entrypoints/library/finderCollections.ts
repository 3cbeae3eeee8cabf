import type { Repository } from '../../utils/clippings/repository.ts';

/** Which clippings the collections hold, for the finder. */
export interface Shelves {
  /** Reads the collections again; answers the ids of the clippings that are in others than before. */
  read(): Promise<Set<string>>;
  /** Ids of the collections that hold a clipping. */
  of(clippingId: string): string[];
  /** A clipping's place in a collection, a large number where it is not in it. */
  placeIn(collectionId: string): (clippingId: string) => number;
}

const none: string[] = [];

/** Keeps in memory what the repository's collections hold. */
export function createShelves(repository: Pick<Repository, 'collections'>): Shelves {
  let places = new Map<string, Map<string, number>>();
  let byClipping = new Map<string, string[]>();
  let seen = '';
  return {
    async read() {
      const rows = await repository.collections();
      const now = rows.map(row => `${row.id} ${row.updatedAt}`).join('\n');
      const changed = new Set<string>();
      if (now === seen) return changed;
      seen = now;
      const before = byClipping;
      byClipping = new Map();
      places = new Map(rows.map(row => [row.id, new Map(row.members.map((member, index) => [member.id, index]))]));
      for (const { id, members } of rows)
        for (const member of members) byClipping.set(member.id, [...(byClipping.get(member.id) ?? []), id]);
      for (const id of new Set([...before.keys(), ...byClipping.keys()])) {
        if (before.get(id)?.join() !== byClipping.get(id)?.join()) changed.add(id);
      }
      return changed;
    },
    of: id => byClipping.get(id) ?? none,
    placeIn: id => {
      const place = places.get(id);
      return clippingId => place?.get(clippingId) ?? Number.MAX_SAFE_INTEGER;
    },
  };
}
