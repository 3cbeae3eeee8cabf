import { ImportError } from './importError.ts';

/** Bytes read at once: a file's own stream may hand over all of it in one piece (Firefox does), and unpacked it would fill the memory. */
const step = 256 * 1024;

/**
 * The text of a file, unpacked where it is gzip, piece by piece, so that a bomb is noticed before it fills the memory. `limit` is asked
 * before each piece and says how many bytes there may be by now; `progress` hears the share of the file that was read.
 */
export async function* textOf(file: Blob, limit: () => number, progress: (share: number) => void): AsyncGenerator<string> {
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = begin[0] === 0x1f && begin[1] === 0x8b;
  let read = 0;
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const piece = new Uint8Array(await file.slice(read, read + step).arrayBuffer());
      read += piece.length;
      if (piece.length > 0) controller.enqueue(piece);
      else controller.close();
    },
  });
  const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    while (true) {
      const { done, value } = await reader.read().catch(error => {
        throw new ImportError('importTruncated', null, String(error).slice(0, 200));
      });
      length += value?.length ?? 0;
      if (length > limit()) throw new ImportError('importTooLarge');
      const text = decoded(decoder, value);
      progress(Math.min(1, read / Math.max(1, file.size)));
      if (text !== '') yield text;
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The next piece of text; `bytes` undefined ends it. */
function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new ImportError('importNotText');
  }
}
