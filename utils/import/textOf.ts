import { ImportError } from './importError.ts';

/**
 * The text of a file, unpacked where it is gzip, piece by piece, so that a bomb is noticed before it fills the memory. `limit` is asked
 * before each piece and says how many bytes there may be by now; `progress` hears the share of the file that was read.
 */
export async function* textOf(file: Blob, limit: () => number, progress: (share: number) => void): AsyncGenerator<string> {
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = begin[0] === 0x1f && begin[1] === 0x8b;
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        read += piece.length;
        controller.enqueue(piece);
      },
    }),
  );
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
