import Dexie, { type EntityTable } from 'dexie';
import { presetsOfMemos } from './presetRows.ts';
import { StorageError } from './storageError.ts';
import type { Annotation, Asset, ClippingHead, Collection, Content, JournalEntry, Preset, StoredMention } from './types.ts';

/** One remembered fact about this copy of the library: the device's id, when it was last backed up. */
export interface Memo {
  key: string;
  value: string;
}

/** Dexie's version of the stores below. */
const version = 4;

export class ClippingsDatabase extends Dexie {
  declare clippings: EntityTable<ClippingHead, 'id'>;
  declare contents: EntityTable<Content, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare mentions: EntityTable<StoredMention, 'id'>;
  declare assets: EntityTable<Asset, 'id'>;
  declare journal: EntityTable<JournalEntry, 'id'>;
  declare collections: EntityTable<Collection, 'id'>;
  declare presets: EntityTable<Preset, 'id'>;
  declare memos: EntityTable<Memo, 'key'>;

  constructor(name: string) {
    super(name);
    // IndexedDB leaves null out of an index: `deletedAt` lists the trash, `published` the dated articles.
    this.version(1).stores({
      clippings:
        'id, urlKey, *addresses, [host+articleId], host, *tags, createdAt, updatedAt, deletedAt, published, series.name, *facts.states, *facts.people, *facts.offices',
      contents: 'id',
      annotations: 'id, clippingId, *tags, meaning, createdAt, updatedAt, deletedAt',
      mentions: 'id, clippingId, [kind+key], [kind+state], key',
      assets: 'id, clippingId, url',
      journal: 'id, act, at, [clippingId+at]',
      memos: 'key',
    });
    // Version 2: collections, and pictures, of which version 1 had none; its rows look the same.
    this.version(2).stores({ collections: 'id, updatedAt, deletedAt', assets: 'id, clippingId, url, size' });
    // Version 3: a mention's id begins with its clipping's, and its key is asked for with its kind alone; two indexes of 400,000 entries less.
    this.version(3).stores({ mentions: 'id, [kind+key], [kind+state]' });
    // Version 4: searches and templates were memos of this copy alone before; as rows they go into a backup and are merged.
    this.version(version)
      .stores({ presets: 'id, updatedAt, deletedAt' })
      .upgrade(async ({ db }) => {
        const keys = ['savedSearches', 'templates', 'device'];
        const [searches, templates, device] = await db.table<Memo, string>('memos').bulkGet(keys);
        // The transaction must not end while ids are made.
        const rows = await Dexie.waitFor(presetsOfMemos(searches?.value, templates?.value, device?.value ?? '', Date.now()));
        await db.table<Preset>('presets').bulkPut(rows);
        await db.table('memos').bulkDelete(keys.slice(0, 2));
      });
    // Dexie would go on with the stores of a newer version; an older extension must not write into them.
    this.on('ready', () => {
      const [own, found] = [version * 10, this.backendDB().version];
      if (found > own) throw new StorageError('errorStorageNewer', `${found} > ${own}`);
    });
  }
}
