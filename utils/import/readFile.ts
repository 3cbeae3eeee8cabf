import { isBackup, readBackup } from './backup.ts';
import { importFormats } from './formats.ts';
import { ImportError } from './importError.ts';
import { importLimits } from './limits.ts';
import { parseJson } from './rows.ts';
import { textOf } from './textOf.ts';
import type { ImportedFile } from './types.ts';

/** So many characters tell a backup from other files. */
const begins = 200;

/**
 * Reads a file of any known format; throws an ImportError that says in which line and why not. Nothing is stored. `now` dates what the
 * file does not, `progress` hears the share of the file that was read.
 */
export async function readImport(
  file: Blob | Uint8Array<ArrayBuffer>,
  now: string,
  progress: (share: number) => void = () => {},
): Promise<ImportedFile> {
  const blob = file instanceof Blob ? file : new Blob([file]);
  if (blob.size === 0) throw new ImportError('importEmpty');
  let limit: number = importLimits.bytes;
  const pieces = textOf(blob, () => limit, progress);
  let begin = '';
  while (begin.length < begins) {
    const { done, value } = await pieces.next();
    if (done) break;
    begin += value;
  }
  if (isBackup(begin)) {
    limit = importLimits.backupBytes;
    return { format: 'backup', ...(await readBackup(joined(begin, pieces))) };
  }
  if (blob.size > limit) throw new ImportError('importTooLarge');
  const parts: string[] = [];
  for await (const piece of joined(begin, pieces)) parts.push(piece);
  const text = parts.join('');
  if (text.trim() === '') throw new ImportError('importEmpty');
  return readForeign(text, now);
}

async function readForeign(text: string, now: string): Promise<ImportedFile> {
  const value = /^\s*[[{]/.test(text) ? parseJson(text, null) : null;
  const format = importFormats.find(one => one.recognizes(text, value));
  if (!format) throw new ImportError('importUnknownFormat');
  const clippings = await format.read(text, value, now);
  if (clippings.length > importLimits.rows) throw new ImportError('importTooMany');
  return { format: format.id, clippings, collections: [], pictures: [], presets: [] };
}

async function* joined(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}
