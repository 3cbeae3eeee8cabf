import { sharedPicture } from '../clippings/picturing.ts';
import type { Asset, ClippingWhole, Collection, Preset } from '../clippings/types.ts';
import { backupVersion } from '../clippings/types.ts';
import type { ExportFormat, ExportOptions } from './types.ts';
import { collectionName } from './wording.ts';

const mime = 'application/x-ndjson;charset=utf-8';

/**
 * Everything as it is stored, one JSON value per line (NDJSON): a header, then every clipping with its entities, followed by its
 * annotations, those marked as deleted too where they are handed in, and its pictures; at the end
 * collections and presets. Importing it gives the same rows again.
 */
export const backup: ExportFormat = {
  id: 'backup',
  labelKey: 'exportBackup',
  extension: 'amtslupe.ndjson',
  mime,
  isLossless: true,
  export: (wholes, options) => ({
    name: collectionName('Sicherung', options, 'amtslupe.ndjson'),
    mime,
    content: [backupHeader(options), ...wholes.flatMap(backupLines)].join(''),
  }),
};

/** The first line of a backup. */
export function backupHeader({ now }: Pick<ExportOptions, 'now'>): string {
  return `${JSON.stringify({ format: 'amtslupe-backup', schema: backupVersion, exportedAt: now })}\n`;
}

/** The lines of one clipping, each with its line break; a large library is written piece by piece. */
export function backupLines({ clipping, annotations, mentions }: ClippingWhole): string[] {
  const entities = mentions.map(mention => mention.entity);
  const values = [{ kind: 'clipping', clipping, entities }, ...annotations.map(annotation => ({ kind: 'annotation', annotation }))];
  return values.map(value => `${JSON.stringify(value)}\n`);
}

/** The line of one collection; it stands behind the clippings. */
export function collectionLine(collection: Collection): string {
  return `${JSON.stringify({ kind: 'collection', collection })}\n`;
}

/** The line of one preset; it stands behind the clippings. */
export function presetLine(preset: Preset): string {
  return `${JSON.stringify({ kind: 'preset', preset })}\n`;
}

/** The line of one picture; it stands behind its clipping. */
export function pictureLine(asset: Asset): string {
  return `${JSON.stringify({ kind: 'picture', picture: sharedPicture(asset) })}\n`;
}
