import { expect, test } from 'vitest';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { FromFinder } from '../../entrypoints/library/finderMessages.ts';
import { createTables, linesOf } from '../../entrypoints/library/finderTables.ts';
import type { StoredMention } from '../../utils/clippings/types.ts';

const clipping = (n: number) => ({ id: `c${n}`, title: `Artikel ${n}` }) as Summary;
const mention = (id: string, kind: StoredMention['kind'], entity: object, sentence = '', state: StoredMention['state'] = null) => {
  const why = { rule: 'r', evidence: ['a long reason'] };
  return { id, clippingId: 'c1', kind, key: '', state, sentence, entity: { kind, start: 0, end: 1, why, ...entity } } as StoredMention;
};
const figure = (n: number) =>
  ({ ...mention(`c${n}/0`, 'figure', { value: n, unit: 'Euro', noun: 'Bürgerämter' }), clippingId: `c${n}` }) as StoredMention;

/** A repository with one figure in each clipping; Niedersachsen's are in the even ones. */
const repository = {
  mentionsIn: async (ids: readonly string[]) =>
    new Map(
      ids.map(id => {
        const n = Number(id.slice(1));
        return [id, [{ ...figure(n), state: n % 2 === 0 ? ('DE-NI' as const) : null }]];
      }),
    ),
  clippingsAbout: async () => Array.from({ length: 1_001 }, (_, n) => `c${2 * n}`),
};

async function told(land: 'DE-NI' | null, count: number, onPiece: (stop: () => void) => void = () => {}, size = count) {
  const messages: Extract<FromFinder, { kind: 'lines' }>[] = [];
  const tables = createTables(repository, message => {
    if (message.kind === 'lines') messages.push(message);
    onPiece(() => tables.stop(7));
  });
  await tables.read(
    { ask: 7, of: 'figure', land },
    Array.from({ length: count }, (_, n) => clipping(n)),
    size,
  );
  return messages;
}

test.each([2_000, 100_000])('every line of 2,000 clippings among %i is told once, the first ones at once', async size => {
  const messages = await told(null, 2_000, () => {}, size);
  const ids = messages.flatMap(message => message.lines.map(line => line.clipping.id));
  const all = Array.from({ length: 2_000 }, (_, n) => `c${n}`);
  expect(ids.slice(0, 60)).toEqual(all.slice(0, 60));
  expect([...ids].sort()).toEqual([...all].sort());
  expect(messages[0]?.lines.length).toBeLessThan(100);
  expect(messages.map(message => message.share)).toEqual([...messages.map(message => message.share)].sort((a, b) => a - b));
  expect(messages.at(-1)?.share).toBe(1);
});

test('an empty library is told too', async () =>
  expect((await told(null, 0)).map(({ share, lines }) => [share, lines])).toEqual([[1, []]]));

test('of one Land its own lines alone', async () => {
  const messages = await told('DE-NI', 10);
  expect(messages.flatMap(message => message.lines.map(line => line.clipping.id))).toEqual(['c0', 'c2', 'c4', 'c6', 'c8']);
});

test('nobody waits any more: nothing further is read', async () => expect(await told(null, 2_000, stop => stop())).toHaveLength(1));

test('a figure knows who says it, a quote which office its speaker has in the article; no line carries reasons', () => {
  const mentions = [
    mention('f', 'figure', { value: 4.5, unit: 'Mio. Euro', noun: null, start: 5, end: 9 }),
    mention(
      'q',
      'quote',
      { speaker: 'Horst Baier', speakerIsPerson: true, indirect: false, start: 0, end: 20 },
      'Das spart 4,5 Mio. Euro.',
    ),
    mention('o', 'official', { person: 'Horst Baier', role: 'CIO', state: 'DE-NI' }),
  ];
  const [one] = linesOf('figure', clipping(1), mentions);
  expect(one).toMatchObject({ speaker: 'Horst Baier', role: null });
  expect(one?.words).toContain('horst baier');
  expect(linesOf('quote', clipping(1), mentions)).toMatchObject([{ role: 'CIO', state: 'DE-NI' }]);
  expect(JSON.stringify(linesOf('official', clipping(1), mentions))).not.toContain('reason');
});
