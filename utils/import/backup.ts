import * as v from 'valibot';
import type { IncomingClipping } from '../clippings/importStep.ts';
import { type Asset, backupVersion, type Collection, type Preset } from '../clippings/types.ts';
import { ImportError } from './importError.ts';
import { importLimits } from './limits.ts';
import { annotationRow, clippingRow, collectionRow, parseJson, pictureRow, presetRow, shaped } from './rows.ts';
import type { ImportedFile } from './types.ts';

const header = v.looseObject({ format: v.literal('amtslupe-backup'), schema: v.number() });
const line = v.variant('kind', [
  v.object({ kind: v.literal('clipping'), clipping: v.unknown(), entities: v.array(v.unknown()) }),
  v.object({ kind: v.literal('annotation'), annotation: v.unknown() }),
  v.object({ kind: v.literal('picture'), picture: v.unknown() }),
  v.object({ kind: v.literal('collection'), collection: v.unknown() }),
  v.object({ kind: v.literal('preset'), preset: v.unknown() }),
]);

/** Whether a text begins like a backup of ours. */
export function isBackup(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"amtslupe-backup"/.test(text.slice(0, 200));
}

/** Reads our own backup (NDJSON), given in pieces. Every line is checked before anything is handed on; an error names its line. */
export async function readBackup(pieces: AsyncIterable<string>): Promise<Omit<ImportedFile, 'format'>> {
  const clippings = new Map<string, IncomingClipping>();
  const collections = new Map<string, Collection>();
  const pictures: Asset[] = [];
  const presets = new Map<string, Preset>();
  let number = 0;
  let annotations = 0;
  for await (const { text: one, isEnded } of linesOf(pieces)) {
    number++;
    if (number > 12 * importLimits.rows) throw new ImportError('importTooMany', number);
    if (one.trim() === '') continue;
    if (number === 1) {
      const { schema } = shaped(header, parseJson(one, 1), 1);
      if (schema > backupVersion) throw new ImportError('importNewerSchema', 1, String(schema));
      continue;
    }
    const value = shaped(line, isEnded ? parseJson(one, number) : parseLast(one, number), number);
    if (value.kind === 'clipping') {
      const shared = clippingRow(value.clipping, value.entities, number);
      if (clippings.has(shared.clipping.id)) throw new ImportError('importInvalid', number, 'the same clipping twice');
      clippings.set(shared.clipping.id, { ...shared, annotations: [] });
    } else if (value.kind === 'picture') {
      const picture = await pictureRow(value.picture, number);
      if (!clippings.has(picture.clippingId)) throw new ImportError('importInvalid', number, 'a picture before its clipping');
      pictures.push(picture);
    } else if (value.kind === 'collection') {
      const row = collectionRow(value.collection, number);
      if (collections.has(row.id)) throw new ImportError('importInvalid', number, 'the same collection twice');
      collections.set(row.id, row);
    } else if (value.kind === 'preset') {
      const row = presetRow(value.preset, number);
      if (presets.has(row.id)) throw new ImportError('importInvalid', number, 'the same preset twice');
      presets.set(row.id, row);
    } else {
      const row = annotationRow(value.annotation, number);
      const clipping = clippings.get(row.clippingId);
      if (!clipping) throw new ImportError('importInvalid', number, 'an annotation before its clipping');
      clipping.annotations.push(row);
      annotations++;
    }
    if (clippings.size + collections.size + presets.size > importLimits.rows || annotations > 10 * importLimits.rows)
      throw new ImportError('importTooMany', number);
  }
  return { clippings: [...clippings.values()], collections: [...collections.values()], pictures, presets: [...presets.values()] };
}

/** A file without a line break at its end was cut off, or an editor took it away: only a broken last line tells. */
function parseLast(one: string, number: number): unknown {
  try {
    return parseJson(one, number);
  } catch (error) {
    if (error instanceof ImportError && error.key === 'importNotJson') throw new ImportError('importTruncated', number);
    throw error;
  }
}

/** The lines of a text that comes in pieces; the last one has no line break behind it where `isEnded` is false. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; isEnded: boolean }> {
  let rest = '';
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      number++;
      yield { text: rest + piece.slice(from, end), isEnded: true };
      rest = '';
      from = end + 1;
    }
    rest += piece.slice(from);
    if (rest.length > importLimits.line) throw new ImportError('importInvalid', number + 1, 'a line of more than 20 million characters');
  }
  if (rest !== '') yield { text: rest, isEnded: false };
}
