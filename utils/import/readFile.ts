import { isBackup, readBackup } from './backup.ts';
import { importFormats } from './formats.ts';
import { ImportError } from './importError.ts';
import { importLimits } from './limits.ts';
import { parseJson } from './rows.ts';
import type { ImportedFile } from './types.ts';

/** Reads a file of any known format; throws an ImportError that says in which line and why not. Nothing is stored. */
export async function readImport(bytes: Uint8Array, now: string): Promise<ImportedFile> {
  if (bytes.length === 0) throw new ImportError('importEmpty');
  if (bytes.length > importLimits.bytes) throw new ImportError('importTooLarge');
  const text = decoded(bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpacked(new Uint8Array(bytes)) : bytes);
  if (text.trim() === '') throw new ImportError('importEmpty');
  if (isBackup(text)) return { format: 'backup', ...(await readBackup(text)) };
  const value = /^\s*[[{]/.test(text) ? parseJson(text, null) : null;
  const format = importFormats.find(one => one.recognizes(text, value));
  if (!format) throw new ImportError('importUnknownFormat');
  const clippings = await format.read(text, value, now);
  if (clippings.length > importLimits.rows) throw new ImportError('importTooMany');
  return { format: format.id, clippings, collections: [], pictures: [] };
}

/** Unpacks gzip piece by piece, so that a bomb is noticed before it fills the memory. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      pieces.push(value ?? new Uint8Array());
      length += value?.length ?? 0;
      if (length > importLimits.bytes) throw new ImportError('importTooLarge');
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ImportError ? error : new ImportError('importTruncated', null, String(error).slice(0, 200));
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('importNotText');
  }
}
