import { uiLanguage } from '../../components/format.ts';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { backupHeader, backupLines, collectionLine, pictureLine, presetLine } from '../../utils/export/backup.ts';
import { exportFormats } from '../../utils/export/formats.ts';
import { exportTemplate, type Template } from '../../utils/export/template.ts';
import type { ExportedFile, ExportOptions } from '../../utils/export/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { repository } from './repository.ts';

/** Clippings read at a time, so that the page stays alive and a cancel is heard. */
const batch = 100;

interface ExportRequest {
  ids: readonly string[];
  /** The whole library is meant: a backup then holds the trash too. */
  isWhole: boolean;
  format: string;
  includeText: boolean;
  /** A template of the user's own in place of our Markdown. */
  template: Template | null;
  /** Pictures go into a backup. */
  includePictures: boolean;
  meaningNames: Settings['meaningNames'];
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Reads the clippings and writes them in a format; rejects with the signal's reason when it was cancelled. */
export async function exportClippings({
  ids,
  isWhole,
  format: id,
  includeText,
  template,
  includePictures,
  meaningNames,
  onProgress,
  signal,
}: ExportRequest): Promise<File> {
  const format = exportFormats.find(one => one.id === id);
  if (!format) throw new Error(`no export format ${id}`);
  const options: ExportOptions = { translate: t, locale: uiLanguage(), now: new Date().toISOString(), includeText, meaningNames };
  const isBackup = format.id === 'backup';
  const wholes: ClippingWhole[] = [];
  // A backup is written piece by piece, so that a large library never stands in memory as a whole.
  const pieces = [new Blob([backupHeader(options)])];
  let done = 0;
  for await (const read of isWhole && isBackup ? repository.everything(batch) : wholesOf(ids)) {
    signal.throwIfAborted();
    if (isBackup) {
      for (const whole of read) {
        const pictures = includePictures ? await repository.picturesOf(whole.clipping.id) : [];
        pieces.push(new Blob([...backupLines(whole), ...pictures.map(pictureLine)]));
      }
    } else wholes.push(...read);
    done += read.length;
    onProgress(Math.min(1, done / Math.max(1, ids.length)));
    await new Promise(resolve => setTimeout(resolve));
  }
  if (!isBackup) return fileOf(template ? exportTemplate(template, wholes, options) : format.export(wholes, options));
  if (isWhole) {
    pieces.push(new Blob((await repository.collections(true)).map(collectionLine)));
    pieces.push(new Blob((await repository.presets(true)).map(presetLine)));
  }
  const { name, mime } = format.export([], options);
  return new File(pieces, name, { type: mime });
}

async function* wholesOf(ids: readonly string[]): AsyncGenerator<ClippingWhole[]> {
  for (let start = 0; start < ids.length; start += batch) yield await repository.wholeClippings(ids.slice(start, start + batch));
}

function fileOf({ name, mime, content }: ExportedFile): File {
  return new File([content], name, { type: mime });
}

/** Hands a file to the browser's downloads. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the address after this turn; a minute is plenty, and the memory is freed then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
