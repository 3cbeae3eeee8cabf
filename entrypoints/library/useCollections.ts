import { useMemo } from 'preact/hooks';
import { counted } from '../../components/plural.ts';
import type { Collection } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import type { Toasting } from './useToast.ts';

/** The collections of the library and what the views do with them; every act says what it did or why it could not. */
export interface Collecting {
  collections: Collection[];
  /** Name by id. */
  names: ReadonlyMap<string, string>;
  create: (name: string) => void;
  rename: (id: string, name: string) => void;
  remove: (id: string) => void;
  /** Puts clippings into the collections of these names, new ones among them. */
  put: (names: readonly string[], clippingIds: readonly string[]) => void;
  take: (id: string, clippingIds: readonly string[]) => void;
  move: (id: string, clippingId: string, beforeId: string | null) => void;
}

const noCollections: Collection[] = [];

export function useCollections({ done, fail }: Toasting): Collecting {
  const collections = readyValue(useLive(() => repository.collections(), [])) ?? noCollections;
  return useMemo(() => {
    const names = new Map(collections.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? '';
    const put = async (wanted: readonly string[], clippingIds: readonly string[]) => {
      for (const name of wanted) await repository.addToCollection((await repository.createCollection(name)).id, clippingIds);
      done(t('collectionAdded', counted('countClippings', clippingIds.length), wanted.join(', ')), true);
    };
    return {
      collections,
      names,
      create: name => {
        if (collections.some(one => one.name === name)) return fail({ key: 'errorCollectionExists' });
        void repository.createCollection(name).then(made => done(t('collectionCreated', made.name), true), fail);
      },
      rename: (id, name) => void repository.renameCollection(id, name).catch(fail),
      remove: id => void repository.deleteCollection(id).then(() => done(t('collectionDeleted', nameOf(id)), true), fail),
      put: (wanted, ids) => void put(wanted, ids).catch(fail),
      take: (id, ids) => void repository.removeFromCollection(id, ids).then(() => done(t('collectionRemoved', nameOf(id)), true), fail),
      move: (id, clippingId, beforeId) => void repository.moveInCollection(id, clippingId, beforeId).catch(fail),
    };
  }, [collections, done, fail]);
}
