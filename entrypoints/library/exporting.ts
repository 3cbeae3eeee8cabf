import { uiLanguage } from '../../components/format.ts';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { backupHeader, backupLines } from '../../utils/export/backup.ts';
import { exportFormats } from '../../utils/export/formats.ts';
import type { ExportedFile, ExportOptions } from '../../utils/export/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { repository } from './repository.ts';

/** Clippings read at a time, so that the page stays alive and a cancel is heard. */
const batch = 100;

interface ExportRequest {
  ids: readonly string[];
  format: string;
  includeText: boolean;
  meaningNames: Settings['meaningNames'];
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Reads the clippings and writes them in a format; rejects with the signal's reason when it was cancelled. */
export async function exportClippings({ ids, format: id, includeText, meaningNames, onProgress, signal }: ExportRequest): Promise<File> {
  const format = exportFormats.find(one => one.id === id);
  if (!format) throw new Error(`no export format ${id}`);
  const options: ExportOptions = { translate: t, locale: uiLanguage(), now: new Date().toISOString(), includeText, meaningNames };
  // A backup is written line by line, so that a large library never stands in memory as a whole.
  const lines = format.id === 'backup' ? [new Blob([backupHeader(options)])] : null;
  const wholes: ClippingWhole[] = [];
  for (let start = 0; start < ids.length; start += batch) {
    const read = await repository.wholeClippings(ids.slice(start, start + batch));
    signal.throwIfAborted();
    if (lines) lines.push(new Blob(read.flatMap(backupLines)));
    else wholes.push(...read);
    onProgress(Math.min(1, (start + batch) / ids.length));
    await new Promise(resolve => setTimeout(resolve));
  }
  if (lines) {
    const { name, mime } = format.export([], options);
    return new File(lines, name, { type: mime });
  }
  return fileOf(format.export(wholes, options));
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
