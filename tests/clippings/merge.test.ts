import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCollection } from '../../utils/clippings/collectionRows.ts';
import { type Merging, mergeLibraries, merging, type SharedLibrary } from '../../utils/clippings/mergeLibraries.ts';
import { changePreset, newPreset } from '../../utils/clippings/presetRows.ts';
import { changeRow, freshStamps, latestOf } from '../../utils/clippings/rows.ts';
import { type Clock, latestStamp, stampAfter, timeOf } from '../../utils/clippings/stamps.ts';
import { type Annotation, type Asset, type Clipping, type Collection, meanings, schemaVersion } from '../../utils/clippings/types.ts';
import { article } from './testing.ts';

/** What somebody does to a copy of the library; numbers choose among what is there. */
type Act =
  | { do: 'clip'; which: number }
  | { do: 'annotate'; which: number; note: string }
  | { do: 'write'; what: 'clipping' | 'annotation'; which: number; note: string }
  | { do: 'tag'; what: 'clipping' | 'annotation'; which: number; tag: string }
  | { do: 'mean'; which: number; meaning: number }
  | { do: 'renew'; which: number; title: string }
  | { do: 'delete'; what: 'clipping' | 'annotation'; which: number }
  | { do: 'restore'; what: 'clipping' | 'annotation'; which: number }
  | { do: 'collect'; which: number; collection: number; rank: number | null }
  | { do: 'name'; collection: number; name: string }
  | { do: 'discard'; collection: number }
  | { do: 'keep'; preset: number; part: 'name' | 'body'; words: string }
  | { do: 'drop'; preset: number }
  | { do: 'picture'; which: number; width: number; byte: number }
  | { do: 'receive'; from: number };

interface Step {
  who: number;
  /** Minutes since the last step; clocks of people differ besides. */
  after: number;
  act: Act;
}

const which = fc.nat(1);
const what = fc.constantFrom('clipping' as const, 'annotation' as const);
const note = fc.constantFrom('', 'a', 'b', 'Zwei Zeilen\nText', 'ü');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('clip' as const), which }),
  fc.record({ do: fc.constant('annotate' as const), which, note }),
  fc.record({ do: fc.constant('write' as const), what, which, note }),
  fc.record({ do: fc.constant('tag' as const), what, which, tag: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ do: fc.constant('mean' as const), which, meaning: fc.nat(4) }),
  fc.record({ do: fc.constant('renew' as const), which, title: fc.constantFrom('Eins', 'Zwei') }),
  fc.record({ do: fc.constant('delete' as const), what, which }),
  fc.record({ do: fc.constant('restore' as const), what, which }),
  fc.record({ do: fc.constant('collect' as const), which, collection: fc.nat(1), rank: fc.option(fc.integer({ min: -2, max: 2 })) }),
  fc.record({ do: fc.constant('name' as const), collection: fc.nat(1), name: fc.constantFrom('A', 'B') }),
  fc.record({ do: fc.constant('discard' as const), collection: fc.nat(1) }),
  fc.record({
    do: fc.constant('keep' as const),
    preset: fc.nat(1),
    part: fc.constantFrom('name' as const, 'body' as const),
    words: fc.constantFrom('A', 'B'),
  }),
  fc.record({ do: fc.constant('drop' as const), preset: fc.nat(1) }),
  fc.record({ do: fc.constant('picture' as const), which, width: fc.integer({ min: 1, max: 3 }), byte: fc.nat(3) }),
  fc.record({ do: fc.constant('receive' as const), from: fc.nat(2) }),
);
/** What one person does to a copy of their own. */
const ownAct = act.filter((one): one is Exclude<Act, { do: 'receive' }> => one.do !== 'receive');
/** What cannot be undone by a copy that has not heard of it; of pictures the largest stays, whoever drew it last. */
const lastingAct = ownAct.filter(one => one.do !== 'picture');
const history: fc.Arbitrary<Step[]> = fc.array(fc.record({ who: fc.nat(2), after: fc.nat(30), act }), { maxLength: 40, size: 'max' });

const empty = (): SharedLibrary => ({
  clippings: new Map(),
  annotations: new Map(),
  collections: new Map(),
  pictures: new Map(),
  presets: new Map(),
});

function clockAt(minutes: number, who: number): Clock {
  const time = Date.parse('2026-03-02T08:00:00Z') + (minutes + who * 7) * 60_000;
  return { now: () => new Date(time), device: `d${who}` };
}

/** Lets three people work on copies of their own; answers the three libraries. */
function live(steps: readonly Step[], how: Merging): [SharedLibrary, SharedLibrary, SharedLibrary] {
  // All have one article, one mark and one collection in common.
  const begun = [
    { do: 'clip', which: 0 } as const,
    { do: 'annotate', which: 0, note: 'a' } as const,
    { do: 'collect', which: 0, collection: 0, rank: 0 } as const,
  ];
  const common = begun.reduce((library, one) => changed(library, one, clockAt(-60, 0)), empty());
  const libraries: [SharedLibrary, SharedLibrary, SharedLibrary] = [common, common, common];
  let minutes = 0;
  for (const { who, after, act: one } of steps) {
    minutes += after;
    const clock = clockAt(minutes, who);
    const mine = libraries[who] ?? empty();
    libraries[who] = one.do === 'receive' ? mergeLibraries(mine, libraries[one.from] ?? empty(), how) : changed(mine, one, clock);
  }
  return libraries;
}

function changed(library: SharedLibrary, one: Exclude<Act, { do: 'receive' }>, clock: Clock): SharedLibrary {
  const clippings = new Map(library.clippings);
  const annotations = new Map(library.annotations);
  const collections = new Map(library.collections);
  const pictures = new Map(library.pictures);
  const presets = new Map(library.presets);
  const at = 'which' in one ? one.which : 0;
  const clip = [...clippings.values()][at];
  // As in the library itself, nobody writes in what lies in the trash.
  const isOpen = (row: Annotation) => clippings.get(row.clippingId)?.clipping.deletedAt === null;
  const mark = [...annotations.values()].filter(isOpen)[at];
  const put = (row: Annotation | Clipping | undefined) => {
    if (!row) return;
    if ('clippingId' in row) annotations.set(row.id, row);
    else clippings.set(row.id, { clipping: row, entities: clippings.get(row.id)?.entities ?? [] });
  };
  const known = 'collection' in one ? collections.get(`k${one.collection}`) : undefined;
  // As in the library itself, nobody writes in a collection that is deleted.
  const collect = (change: Parameters<typeof changeCollection>[1]) => {
    if (known?.deletedAt === null) collections.set(known.id, changeCollection(known, change, clock));
  };
  const chosen = 'what' in one && one.what === 'annotation' ? mark : clip?.clipping;
  switch (one.do) {
    case 'clip':
      if (!clippings.has(`c${one.which}`)) put(newClipping(`c${one.which}`, clock));
      break;
    case 'annotate':
      if (clip?.clipping.deletedAt === null) put(newAnnotation(`${clock.device}-${annotations.size}`, clip.clipping.id, one.note, clock));
      break;
    case 'write':
      if (chosen?.deletedAt === null) put(changeRow(chosen, { note: one.note }, clock));
      break;
    case 'tag': {
      const tags = chosen?.tags.includes(one.tag) ? chosen.tags.filter(tag => tag !== one.tag) : [...(chosen?.tags ?? []), one.tag];
      if (chosen?.deletedAt === null) put(changeRow(chosen, { tags }, clock));
      break;
    }
    case 'mean':
      if (mark?.deletedAt === null) put(changeRow(mark, { meaning: meanings[one.meaning] ?? 'fact' }, clock));
      break;
    case 'renew':
      if (clip) {
        const stamp = stampAfter(clock, latestStamp(clip.clipping.stamps));
        put({ ...clip.clipping, title: one.title, updatedAt: timeOf(stamp), stamps: { ...clip.clipping.stamps, content: stamp } });
      }
      break;
    case 'delete':
      if (chosen) put(changeRow(chosen, { deletedAt: clock.now().toISOString() }, clock, latestOf([...annotations.values()])));
      break;
    case 'restore':
      if (chosen) put(changeRow(chosen, { deletedAt: null }, clock));
      break;
    case 'collect':
      if (!known) collections.set(`k${one.collection}`, newCollection(`k${one.collection}`, clock));
      else if (clip) collect({ ranks: { [clip.clipping.id]: one.rank } });
      break;
    case 'name':
      collect({ name: one.name });
      break;
    case 'discard':
      collect({ deletedAt: clock.now().toISOString() });
      break;
    case 'keep': {
      const id = `v${one.preset}`;
      const old = presets.get(id);
      const fresh = { id, kind: 'search' as const, name: 'A', body: 'A', [one.part]: one.words };
      presets.set(id, old ? changePreset(old, { [one.part]: one.words, deletedAt: null }, clock) : newPreset(fresh, clock));
      break;
    }
    case 'drop': {
      const old = presets.get(`v${one.preset}`);
      if (old?.deletedAt === null) presets.set(old.id, changePreset(old, { deletedAt: clock.now().toISOString() }, clock));
      break;
    }
    case 'picture':
      if (clip) pictures.set(`p${one.which}`, newPicture(`p${one.which}`, clip.clipping.id, one.width, one.byte));
      break;
  }
  return { clippings, annotations, collections, pictures, presets };
}

function row(id: string, fields: readonly string[], clock: Clock) {
  const stamp = stampAfter(clock, '');
  const at = timeOf(stamp);
  return {
    id,
    schema: schemaVersion,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    stamps: freshStamps(fields, [], stamp),
    revisions: [],
    tags: [],
  };
}

function newClipping(id: string, clock: Clock): Clipping {
  const facts = { states: [], people: [], offices: [], figures: 0, quotes: 0 };
  const detection = { isEgov: true, isArticle: true, score: 1, reasons: [] };
  const rest = {
    urlKey: id,
    addresses: [id],
    host: 'a.de',
    html: '',
    textHash: '',
    textLength: 1,
    excerpt: '',
    facts,
    detection,
    note: '',
  };
  return { ...article(), ...row(id, ['content'], clock), ...rest };
}

function newAnnotation(id: string, clippingId: string, text: string, clock: Clock): Annotation {
  return { ...row(id, ['clippingId', 'anchor', 'meaning', 'note'], clock), clippingId, anchor: null, meaning: 'fact', note: text };
}

function newCollection(id: string, clock: Clock): Collection {
  const { revisions: _, tags: __, ...rest } = row(id, ['name'], clock);
  return { ...rest, name: 'A', members: [] };
}

function newPicture(id: string, clippingId: string, width: number, byte: number): Asset {
  return { id, clippingId, url: id, mime: 'image/webp', width, height: 2, size: 1, bytes: new Uint8Array([byte]).buffer };
}

/** A library as a value, without the order that means nothing. */
function plain({ clippings, annotations, collections, pictures, presets }: SharedLibrary) {
  const tidy = <T extends { id: string; tags: string[] }>(one: T) => ({ ...one, tags: [...one.tags].sort() });
  const byId = <T extends { id: string }>(rows: T[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    clippings: byId([...clippings.values()].map(({ clipping }) => ({ ...tidy(clipping), addresses: [...clipping.addresses].sort() }))),
    annotations: byId([...annotations.values()].map(tidy)),
    collections: byId([...collections.values()]),
    presets: byId([...presets.values()]),
    pictures: byId([...pictures.values()].map(picture => ({ ...picture, bytes: [...new Uint8Array(picture.bytes)] }))),
  };
}

/** Without earlier texts of notes: of a text that was written over in one sitting none is kept, until a colleague's copy brings it. */
function asShown(library: SharedLibrary) {
  const { clippings, annotations, ...rest } = plain(library);
  const bare = <T extends { revisions: unknown }>({ revisions: _, ...one }: T) => one;
  return { clippings: clippings.map(bare), annotations: annotations.map(bare), ...rest };
}

/** Checks the laws; a wrong merge is given more histories to be found out by, and is not looked at further then. */
function lawsHold(how: Merging, options: fc.Parameters<unknown> = { numRuns: 300 }): void {
  const merge = (a: SharedLibrary, b: SharedLibrary) => mergeLibraries(a, b, how);
  fc.assert(
    fc.property(history, fc.array(lastingAct, { maxLength: 20, size: 'max' }), (steps, further) => {
      const [a, b, c] = live(steps, how);
      expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      expect(plain(merge(a, a))).toEqual(plain(a));
      expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      nothingIsLost([a, b, c], merge(merge(a, b), c));
      // Whoever has seen a copy and went on learns nothing from seeing it again.
      const seen = further.reduce((mine, one, at) => changed(mine, one, clockAt(2_000 + at, 0)), merge(a, b));
      expect(asShown(merge(seen, b))).toEqual(asShown(seen));
    }),
    options,
  );
}

const isWrong = (how: Merging) => expect(() => lawsHold(how, { numRuns: 3_000, endOnFailure: true })).toThrow();

/** Every note that stands in one of the copies stands in the merged one, as the note or among its revisions. */
function nothingIsLost(copies: readonly SharedLibrary[], merged: SharedLibrary): void {
  for (const { clippings, annotations } of copies) {
    for (const one of [...[...clippings.values()].map(shared => shared.clipping), ...annotations.values()]) {
      if (one.note === '') continue;
      const other = 'clippingId' in one ? merged.annotations.get(one.id) : merged.clippings.get(one.id)?.clipping;
      expect([other?.note, ...(other?.revisions ?? []).map(revision => revision.note)]).toContain(one.note);
    }
  }
  // Of a preset the later name and the later words, whoever wrote them.
  for (const preset of merged.presets.values()) {
    for (const field of ['name', 'body'] as const) {
      const known = copies.flatMap(copy => copy.presets.get(preset.id) ?? []);
      const latest = known.map(one => one.stamps[field] ?? '').reduce((a, b) => (a > b ? a : b));
      expect(known.filter(one => one.stamps[field] === latest).map(one => one[field])).toContain(preset[field]);
    }
  }
}

describe('merging libraries', () => {
  test('is commutative, associative and idempotent and loses no note, whatever people did', () => lawsHold(merging));

  test('the laws notice a merge that takes whole rows by their last change', () => {
    const wrong: Merging = {
      ...merging,
      clippings: (a, b) => (a.clipping.updatedAt >= b.clipping.updatedAt ? a : b),
      annotations: (a, b) => (a.updatedAt >= b.updatedAt ? a : b),
    };
    isWrong(wrong);
  });

  test('the laws notice a merge that drops the losing note', () => {
    const forget = <T extends Annotation | Clipping>(one: T): T => ({ ...one, revisions: [] });
    const wrong: Merging = {
      ...merging,
      clippings: (a, b) => {
        const merged = merging.clippings(a, b);
        return { ...merged, clipping: forget(merged.clipping) };
      },
      annotations: (a, b) => forget(merging.annotations(a, b)),
    };
    isWrong(wrong);
  });

  const both = (change: <T extends Annotation | Clipping>(merged: T, a: T, b: T) => T): Merging => ({
    ...merging,
    clippings: (a, b) => {
      const merged = merging.clippings(a, b);
      return { ...merged, clipping: change(merged.clipping, a.clipping, b.clipping) };
    },
    annotations: (a, b) => change(merging.annotations(a, b), a, b),
  });
  const mutants: Record<string, Merging> = {
    'brings tags back that were taken away': both((merged, a, b) => ({ ...merged, tags: [...new Set([...a.tags, ...b.tags])] })),
    'takes tags away that somebody put there': both((merged, a, b) => ({ ...merged, tags: a.tags.filter(tag => b.tags.includes(tag)) })),
    'brings back what was deleted': both((merged, a, b) => ({ ...merged, deletedAt: a.deletedAt && b.deletedAt })),
    'deletes what somebody took out of the trash': both((merged, a, b) => ({ ...merged, deletedAt: a.deletedAt ?? b.deletedAt })),
    'keeps the earlier texts of one side alone': both((merged, a) => ({ ...merged, revisions: a.revisions })),
    'forgets a stamp': both(merged => ({ ...merged, stamps: { content: merged.stamps.content ?? '' } })),
    'leaves everybody their own picture': { ...merging, pictures: a => a },
    'takes the wider picture, whatever its bytes': { ...merging, pictures: (a, b) => (a.width >= b.width ? a : b) },
    'takes a preset whole by its last change': {
      ...merging,
      presets: (a, b) => (a.updatedAt >= b.updatedAt ? a : b),
    },
    'keeps presets that somebody deleted': {
      ...merging,
      presets: (a, b) => ({ ...merging.presets(a, b), deletedAt: null }),
    },
    'keeps the places of a collection of one side': {
      ...merging,
      collections: (a, b) => ({ ...merging.collections(a, b), members: a.members }),
    },
    'puts everything into a collection that ever was in it': {
      ...merging,
      collections: (a, b) => {
        const merged = merging.collections(a, b);
        const gone = a.members.filter(one => b.members.every(other => other.id !== one.id));
        return { ...merged, members: [...new Map([...b.members, ...gone, ...merged.members].map(one => [one.id, one])).values()] };
      },
    },
  };
  test.each(Object.entries(mutants))('the laws notice a merge that %s', (_, wrong) => isWrong(wrong));

  test('an annotation written after a colleague had deleted the clipping brings it back', () => {
    const clock = (minute: number, device: string): Clock => ({ now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)), device });
    const clipping = newClipping('c', clock(0, 'a'));
    const deleted = changeRow(clipping, { deletedAt: '2026-03-02T08:01:00.000Z' }, clock(1, 'a'));
    const later = newAnnotation('n', 'c', 'wichtig', clock(2, 'b'));
    const merged = mergeLibraries(
      { ...empty(), clippings: new Map([['c', { clipping: deleted, entities: [] }]]) },
      { ...empty(), clippings: new Map([['c', { clipping, entities: [] }]]), annotations: new Map([['n', later]]) },
    );
    expect(merged.clippings.get('c')?.clipping.deletedAt).toBeNull();
  });

  test('a field of a newer version is carried along', () => {
    const clock: Clock = { now: () => new Date(0), device: 'a' };
    const old = newAnnotation('n', 'c', '', clock);
    const newer = { ...old, mood: 'froh' };
    expect(merging.annotations(old, newer)).toHaveProperty('mood', 'froh');
    expect(merging.annotations(newer, old)).toHaveProperty('mood', 'froh');
  });
});
