import { pictureAddress, pictureElement } from './html.ts';

/** A picture of the article as the page had drawn it, encoded anew. */
export interface KeptPicture {
  /** Its address in the saved copy. */
  url: string;
  mime: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  /** Base64. */
  data: string;
}

/** The caps, so that a library of thousands of articles stays of a size: pixels of the longer side, pictures, bytes of one and of all. */
export const pictureLimits = { side: 1_600, count: 12, bytes: 300_000, allBytes: 2_000_000 } as const;

/** Narrower ones are placeholders that wait for the real picture. */
const leastSide = 60;

/** The pictures among the figures that are loaded by now and large enough to be more than placeholders. */
export function loadedPictures(figures: readonly Element[]): HTMLImageElement[] {
  return figures
    .map(figure => pictureElement(figure))
    .filter((image): image is HTMLImageElement => image !== null && image.localName === 'img')
    .filter(image => image.complete && image.naturalWidth >= leastSide && !image.currentSrc.startsWith('data:'));
}

/**
 * Copies of the article's pictures, made from what the page has drawn: nothing is asked of the network. A picture from another site that
 * does not allow its pixels to be read is left out, and so is what the caps leave no room for.
 */
export async function picturesOf(figures: readonly Element[], base: string): Promise<KeptPicture[]> {
  const kept: KeptPicture[] = [];
  let left: number = pictureLimits.allBytes;
  for (const image of loadedPictures(figures)) {
    const url = pictureAddress(image, base);
    if (url === null || kept.some(other => other.url === url)) continue;
    const picture = await encoded(image);
    if (picture === null || picture.blob.size > left) continue;
    left -= picture.blob.size;
    const { blob, width, height } = picture;
    kept.push({ url, mime: blob.type as KeptPicture['mime'], width, height, data: await base64Of(blob) });
    if (kept.length === pictureLimits.count) break;
  }
  return kept;
}

interface Encoded {
  blob: Blob;
  width: number;
  height: number;
}

/** The picture within the caps, smaller and coarser where need be; null where its pixels may not be read. */
async function encoded(image: HTMLImageElement): Promise<Encoded | null> {
  let side: number = pictureLimits.side;
  for (const quality of [0.82, 0.72, 0.6]) {
    const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
    const width = Math.max(1, Math.round(image.naturalWidth * scale));
    const height = Math.max(1, Math.round(image.naturalHeight * scale));
    const canvas = image.ownerDocument.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    try {
      context.drawImage(image, 0, 0, width, height);
      let blob = await blobOf(canvas, 'image/webp', quality);
      if (blob?.type !== 'image/webp') {
        // Where the browser cannot write WebP: JPEG, which knows no transparency.
        context.globalCompositeOperation = 'destination-over';
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
        blob = await blobOf(canvas, 'image/jpeg', quality);
      }
      if (blob !== null && blob.size <= pictureLimits.bytes) return { blob, width, height };
    } catch (error) {
      // Pixels of another site that does not share them; a broken picture.
      if (error instanceof DOMException || (error as Error).name === 'SecurityError') return null;
      throw error;
    }
    side = Math.round(side * 0.7);
  }
  return null;
}

function blobOf(canvas: HTMLCanvasElement, mime: string, quality: number): Promise<Blob | null> {
  return new Promise(resolve => canvas.toBlob(resolve, mime, quality));
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
