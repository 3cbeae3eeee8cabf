import { fromBase64, toBase64 } from './base64.ts';
import { finite, invalid, limits, line, list, loose, oneOf } from './checking.ts';
import { uuidOf } from './digest.ts';
import type { Shelf } from './shelf.ts';
import { StorageError } from './storageError.ts';
import type { Asset, PictureMime } from './types.ts';

/** A picture as it crosses contexts and stands in a backup: its bytes as Base64. */
export interface SharedPicture {
  clippingId: string;
  url: string;
  mime: PictureMime;
  width: number;
  height: number;
  data: string;
}

const mimes: readonly PictureMime[] = ['image/webp', 'image/jpeg', 'image/png'];

/** A copy of a picture with its known fields, its bytes unpacked; throws StorageError where it is none or too large. */
export async function checkPicture(value: unknown, clippingId: string): Promise<Asset> {
  const picture = loose(value, 'picture');
  const url = line(picture.url, 'picture.url', limits.url);
  const mime = oneOf(picture.mime, mimes, 'picture.mime');
  const data =
    typeof picture.data === 'string' && picture.data.length <= Math.ceil(limits.picture / 3) * 4 ? fromBase64(picture.data) : null;
  if (data === null || data.byteLength > limits.picture || !/^https?:/i.test(url) || !beginsAs(mime, data)) invalid('picture');
  const side = (number: unknown) => Math.min(10_000, Math.max(1, Math.trunc(finite(number, 'picture.width'))));
  return {
    id: await uuidOf(`${clippingId}\n${url}`),
    clippingId,
    url,
    mime,
    width: side(picture.width),
    height: side(picture.height),
    size: data.byteLength,
    bytes: data,
  };
}

/** Whether bytes begin as a picture of that kind does. */
function beginsAs(mime: PictureMime, data: ArrayBuffer): boolean {
  const begin = String.fromCharCode(...new Uint8Array(data, 0, Math.min(12, data.byteLength)));
  if (mime === 'image/webp') return begin.startsWith('RIFF') && begin.endsWith('WEBP');
  return mime === 'image/jpeg' ? begin.startsWith('\xff\xd8\xff') : begin.startsWith('\x89PNG');
}

/**
 * Keeps pictures with a live clipping; only those its saved copy shows, and none that it shows no longer. They are part of what the page
 * said, so that no journal row is written: undoing a save leaves the clipping, and with it its pictures, to the trash.
 */
export async function keepPictures({ db }: Shelf, clippingId: string, pictures: unknown): Promise<number> {
  const checked: Asset[] = [];
  for (const picture of list(pictures, limits.pictures, 'pictures')) checked.push(await checkPicture(picture, clippingId));
  return db.transaction('rw', [db.clippings, db.contents, db.assets], async () => {
    const clipping = await db.clippings.get(clippingId);
    if (!clipping || clipping.deletedAt !== null) throw new StorageError('errorClippingMissing', clippingId);
    const html = (await db.contents.get(clippingId))?.html ?? '';
    const isShown = ({ url }: Asset) => html.includes(`src="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
    const old = await db.assets.where('clippingId').equals(clippingId).toArray();
    await db.assets.bulkDelete(old.filter(asset => !isShown(asset)).map(asset => asset.id));
    const shown = checked.filter(isShown);
    await db.assets.bulkPut(shown);
    return shown.length;
  });
}

/** The pictures kept with a clipping. */
export function picturesOf({ db }: Shelf, clippingId: string): Promise<Asset[]> {
  return db.assets.where('clippingId').equals(clippingId).toArray();
}

/** How many pictures are kept and how many bytes they take, counted in an index without reading one. */
export async function pictureUse({ db }: Shelf): Promise<{ count: number; bytes: number }> {
  const sizes = (await db.assets.orderBy('size').keys()) as number[];
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A picture as it stands in a backup. */
export function sharedPicture({ clippingId, url, mime, width, height, bytes }: Asset): SharedPicture {
  return { clippingId, url, mime, width, height, data: toBase64(bytes) };
}
