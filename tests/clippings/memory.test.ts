import { describe, expect, test } from 'vitest';
import { freshRepository, input, url } from './testing.ts';

describe('the library kept in memory', () => {
  test('is read piece by piece, live clippings with their live annotations', async () => {
    const library = freshRepository();
    const ids: string[] = [];
    for (let number = 0; number < 5; number++) {
      const address = `${url}?artikel=${number}`;
      const made = input();
      ids.push(
        (await library.saveClipping({ ...made, article: { ...made.article, url: address, articleId: `id-${number}` } }, address))
          .clippingId,
      );
    }
    const [first = '', second = ''] = [...ids].sort();
    await library.saveAnnotation(first, { anchor: null, meaning: 'fact', note: 'eins', tags: [] });
    const gone = await library.saveAnnotation(first, { anchor: null, meaning: 'fact', note: 'zwei', tags: [] });
    await library.deleteAnnotation(gone.id);
    await library.deleteClippings([second]);
    const pieces = [await library.remember('', 2), await library.remember(second, 2), await library.remember([...ids].sort()[3] ?? '', 2)];
    expect(pieces.map(piece => piece.length)).toEqual([2, 2, 1]);
    expect(pieces.flat().map(one => one.id)).toEqual([...ids].sort());
    expect(pieces[0]?.[0]?.annotations.map(row => row.note)).toEqual(['eins']);
    expect(pieces[0]?.[1]?.clipping).toBeNull();
    expect(await library.textsOf([first, 'none'])).toEqual([expect.stringContaining('Niedersachsen'), '']);
  });

  test('what was changed since is told, also by undo and through annotations', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const annotation = await library.saveAnnotation(clippingId, { anchor: null, meaning: 'fact', note: '', tags: [] });
    const changes: (() => Promise<unknown>)[] = [
      () => library.editClipping(clippingId, { note: 'neu' }),
      () => library.editAnnotation(annotation.id, { note: 'auch neu' }),
      () => library.undo(null),
      () => library.deleteClippings([clippingId]),
      () => library.restoreClippings([clippingId]),
      () => library.deleteAnnotation(annotation.id),
    ];
    for (const change of changes) {
      library.pass(1);
      const seen = await library.seenNow();
      const before = await library.latestChange();
      expect(await library.changedSince(seen)).toEqual([]);
      await change();
      expect(await library.changedSince(seen)).toEqual([clippingId]);
      expect(await library.latestChange()).not.toBe(before);
    }
    const [remembered] = await library.rememberThese([clippingId, 'none']);
    expect(remembered?.annotations).toEqual([]);
  });
});
