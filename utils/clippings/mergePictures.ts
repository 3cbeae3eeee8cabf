import type { Asset } from './types.ts';

/**
 * One of two copies of a picture, as two people's pages drew it: the larger one, of equally large ones the one with more bytes, then by
 * the bytes themselves, so that everybody ends with the same.
 */
export function mergePictures(a: Asset, b: Asset): Asset {
  const larger = a.width * a.height - b.width * b.height || a.size - b.size || a.width - b.width || compareBytes(a.bytes, b.bytes);
  return larger > 0 || (larger === 0 && a.mime >= b.mime) ? a : b;
}

function compareBytes(a: ArrayBuffer, b: ArrayBuffer): number {
  const [one, other] = [new Uint8Array(a), new Uint8Array(b)];
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
