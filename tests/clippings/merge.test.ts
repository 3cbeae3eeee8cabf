import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Merging, mergeLibraries, merging, type SharedLibrary } from '../../utils/clippings/merge.ts';
import { changeRow, freshStamps, latestOf } from '../../utils/clippings/rows.ts';
import { type Clock, latestStamp, stampAfter, timeOf } from '../../utils/clippings/stamps.ts';
import { type Annotation, type Clipping, meanings, schemaVersion } from '../../utils/clippings/types.ts';
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
  | { do: 'receive'; from: number };

interface Step {
  who: number;
  /** Minutes since the last step; clocks of people differ besides. */
  after: number;
  act: Act;
}

const which = fc.nat(3);
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
  fc.record({ do: fc.constant('receive' as const), from: fc.nat(2) }),
);
const history = fc.array(fc.record({ who: fc.nat(2), after: fc.nat(30), act }), { maxLength: 40, size: 'max' });

/** Lets three people work on copies of their own; answers the three libraries. */
function live(steps: readonly Step[], how: Merging): [SharedLibrary, SharedLibrary, SharedLibrary] {
  const empty = (): SharedLibrary => ({ clippings: new Map(), annotations: new Map() });
  const libraries: [SharedLibrary, SharedLibrary, SharedLibrary] = [empty(), empty(), empty()];
  let minutes = 0;
  for (const { who, after, act: one } of steps) {
    minutes += after;
    const time = Date.parse('2026-03-02T08:00:00Z') + (minutes + who * 7) * 60_000;
    const clock: Clock = { now: () => new Date(time), device: `d${who}` };
    const mine = libraries[who] ?? empty();
    libraries[who] = one.do === 'receive' ? mergeLibraries(mine, libraries[one.from] ?? empty(), how) : changed(mine, one, clock);
  }
  return libraries;
}

function changed(library: SharedLibrary, one: Exclude<Act, { do: 'receive' }>, clock: Clock): SharedLibrary {
  const clippings = new Map(library.clippings);
  const annotations = new Map(library.annotations);
  const clip = [...clippings.values()][one.which];
  // As in the library itself, nobody writes in what lies in the trash.
  const isOpen = (row: Annotation) => clippings.get(row.clippingId)?.clipping.deletedAt === null;
  const mark = [...annotations.values()].filter(isOpen)[one.which];
  const put = (row: Annotation | Clipping | undefined) => {
    if (!row) return;
    if ('clippingId' in row) annotations.set(row.id, row);
    else clippings.set(row.id, { clipping: row, entities: clippings.get(row.id)?.entities ?? [] });
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
  }
  return { clippings, annotations };
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

/** A library as a value, without the order that means nothing. */
function plain({ clippings, annotations }: SharedLibrary) {
  const tidy = <T extends { id: string; tags: string[] }>(one: T) => ({ ...one, tags: [...one.tags].sort() });
  const byId = <T extends { id: string }>(rows: T[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    clippings: byId([...clippings.values()].map(({ clipping }) => ({ ...tidy(clipping), addresses: [...clipping.addresses].sort() }))),
    annotations: byId([...annotations.values()].map(tidy)),
  };
}

function lawsHold(how: Merging): void {
  const merge = (a: SharedLibrary, b: SharedLibrary) => mergeLibraries(a, b, how);
  fc.assert(
    fc.property(history, steps => {
      const [a, b, c] = live(steps, how);
      expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      expect(plain(merge(a, a))).toEqual(plain(a));
      expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      nothingIsLost([a, b, c], merge(merge(a, b), c));
    }),
    { numRuns: 300 },
  );
}

/** Every note that stands in one of the copies stands in the merged one, as the note or among its revisions. */
function nothingIsLost(copies: readonly SharedLibrary[], merged: SharedLibrary): void {
  for (const { clippings, annotations } of copies) {
    for (const one of [...[...clippings.values()].map(shared => shared.clipping), ...annotations.values()]) {
      if (one.note === '') continue;
      const other = 'clippingId' in one ? merged.annotations.get(one.id) : merged.clippings.get(one.id)?.clipping;
      expect([other?.note, ...(other?.revisions ?? []).map(revision => revision.note)]).toContain(one.note);
    }
  }
}

describe('merging libraries', () => {
  test('is commutative, associative and idempotent and loses no note, whatever people did', () => lawsHold(merging));

  test('the laws notice a merge that takes whole rows by their last change', () => {
    const wrong: Merging = {
      clippings: (a, b) => (a.clipping.updatedAt >= b.clipping.updatedAt ? a : b),
      annotations: (a, b) => (a.updatedAt >= b.updatedAt ? a : b),
    };
    expect(() => lawsHold(wrong)).toThrow();
  });

  test('the laws notice a merge that drops the losing note', () => {
    const forget = <T extends Annotation | Clipping>(one: T): T => ({ ...one, revisions: [] });
    const wrong: Merging = {
      clippings: (a, b) => {
        const merged = merging.clippings(a, b);
        return { ...merged, clipping: forget(merged.clipping) };
      },
      annotations: (a, b) => forget(merging.annotations(a, b)),
    };
    expect(() => lawsHold(wrong)).toThrow();
  });

  test('an annotation written after a colleague had deleted the clipping brings it back', () => {
    const clock = (minute: number, device: string): Clock => ({ now: () => new Date(Date.UTC(2026, 2, 2, 8, minute)), device });
    const clipping = newClipping('c', clock(0, 'a'));
    const deleted = changeRow(clipping, { deletedAt: '2026-03-02T08:01:00.000Z' }, clock(1, 'a'));
    const later = newAnnotation('n', 'c', 'wichtig', clock(2, 'b'));
    const merged = mergeLibraries(
      { clippings: new Map([['c', { clipping: deleted, entities: [] }]]), annotations: new Map() },
      { clippings: new Map([['c', { clipping, entities: [] }]]), annotations: new Map([['n', later]]) },
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
