import { describe, expect, test } from 'vitest';
import { toBase64 } from '../../utils/clippings/base64.ts';
import { backupHeader, backupLines, pictureLine } from '../../utils/export/backup.ts';
import { readImport } from '../../utils/import/readFile.ts';
import { freshRepository, input, url } from './testing.ts';

const address = 'https://bilder.egovernment.de/a.jpg?breite=640&form="x"';
const html = '<figure><img src="https://bilder.egovernment.de/a.jpg?breite=640&amp;form=&quot;x&quot;" alt="Amt"></figure><p>…</p>';

const webp = (length = 40) => {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode('RIFF....WEBP'));
  return bytes.buffer;
};
const picture = (change: object = {}) => ({
  url: address,
  mime: 'image/webp',
  width: 640,
  height: 360,
  data: toBase64(webp()),
  ...change,
});

async function withClipping(device?: string) {
  const library = freshRepository(device);
  const { clippingId } = await library.saveClipping({ ...input(), html }, url);
  return { library, clippingId };
}

/** The library as the lines of a backup, pictures among them. */
async function backupOf(library: Awaited<ReturnType<typeof withClipping>>['library'], clippingId: string): Promise<string> {
  const wholes = await library.wholeClippings([clippingId]);
  const pictures = (await library.picturesOf(clippingId)).map(pictureLine);
  return [backupHeader({ now: '2026-03-02T09:00:00.000Z' }), ...wholes.flatMap(backupLines), ...pictures].join('');
}

describe('pictures of a clipping', () => {
  test('are kept once by their address, and counted', async () => {
    const { library, clippingId } = await withClipping();
    expect(await library.keepPictures(clippingId, [picture()])).toBe(1);
    expect(await library.keepPictures(clippingId, [picture({ width: 800 })])).toBe(1);
    const kept = await library.picturesOf(clippingId);
    expect(kept).toMatchObject([{ clippingId, url: address, mime: 'image/webp', width: 800, height: 360, size: 40 }]);
    expect(new Uint8Array(kept[0]?.bytes ?? new ArrayBuffer(0)).length).toBe(40);
    expect(await library.pictureUse()).toEqual({ count: 1, bytes: 40 });
  });

  test('one that the saved copy does not show, or shows no longer, is not kept', async () => {
    const { library, clippingId } = await withClipping();
    expect(await library.keepPictures(clippingId, [picture({ url: 'https://fremd.example/b.jpg' })])).toBe(0);
    await library.keepPictures(clippingId, [picture()]);
    await library.saveClipping({ ...input({ title: 'Anders' }), html: '<p>…</p>' }, url);
    await library.keepPictures(clippingId, []);
    expect(await library.picturesOf(clippingId)).toEqual([]);
  });

  test.each([
    ['a script in place of a picture', { mime: 'image/svg+xml' }],
    ['bytes that are none', { data: toBase64(new TextEncoder().encode('<script>').buffer) }],
    ['another kind than it says', { mime: 'image/png' }],
    ['no Base64', { data: 'äöü' }],
    ['a script address', { url: 'javascript:alert(1)' }],
    ['too large', { data: toBase64(webp(1_000_003)) }],
    ['no size', { width: Number.NaN }],
  ])('%s is refused', async (_, change) => {
    const { library, clippingId } = await withClipping();
    await expect(library.keepPictures(clippingId, [picture(change)])).rejects.toMatchObject({ key: 'errorClippingInvalid' });
    expect(await library.picturesOf(clippingId)).toEqual([]);
  });

  test('go with the clipping when it is forgotten, and not before', async () => {
    const { library, clippingId } = await withClipping();
    await library.keepPictures(clippingId, [picture()]);
    await library.deleteClippings([clippingId]);
    library.pass(29 * 24 * 60);
    await library.purge();
    expect(await library.pictureUse()).toEqual({ count: 1, bytes: 40 });
    library.pass(2 * 24 * 60);
    await library.purge();
    expect(await library.pictureUse()).toEqual({ count: 0, bytes: 0 });
    await expect(library.keepPictures(clippingId, [picture()])).rejects.toMatchObject({ key: 'errorClippingMissing' });
  });

  test('travel with a backup, also to a colleague who has the page under another id', async () => {
    const { library, clippingId } = await withClipping();
    await library.keepPictures(clippingId, [picture()]);
    const [whole] = await library.wholeClippings([clippingId]);
    if (!whole) throw new Error('no clipping');
    const theirs = freshRepository('b');
    // Saved under its address before the site gave the article an id of its own.
    const known = await theirs.saveClipping({ ...input({ articleId: null }), html }, url);
    expect(known.clippingId).not.toBe(clippingId);
    const lines = [
      backupHeader({ now: '2026-03-02T09:00:00.000Z' }),
      ...backupLines(whole),
      ...(await library.picturesOf(clippingId)).map(pictureLine),
    ];
    const imported = await readImport(new TextEncoder().encode(lines.join('')), '2026-03-02T09:00:00.000Z');
    for (let round = 0; round < 2; round++) await theirs.importClippings(imported.clippings, undefined, imported);
    const [kept, ...others] = await theirs.picturesOf(known.clippingId);
    expect(others).toEqual([]);
    expect(new Uint8Array(kept?.bytes ?? new ArrayBuffer(0))).toEqual(new Uint8Array(webp()));
    const broken = lines.join('').replace('UklGR', 'VklGR');
    await expect(readImport(new TextEncoder().encode(broken), '')).rejects.toMatchObject({ key: 'importInvalid', line: 3 });
  });

  test('of two colleagues whose windows were of different width: after an exchange both have the larger one', async () => {
    const [one, two] = [await withClipping('a'), await withClipping('b')];
    await one.library.keepPictures(one.clippingId, [picture({ width: 320, height: 180 })]);
    await two.library.keepPictures(two.clippingId, [picture()]);
    const files = [await backupOf(one.library, one.clippingId), await backupOf(two.library, two.clippingId)];
    for (const [{ library, clippingId }, file = ''] of [
      [one, files[1]],
      [two, files[0]],
    ] as const) {
      const imported = await readImport(new TextEncoder().encode(file), '2026-03-02T09:00:00.000Z');
      await library.importClippings(imported.clippings, undefined, imported);
      expect(await library.picturesOf(clippingId)).toMatchObject([{ width: 640, height: 360 }]);
    }
  });
});
