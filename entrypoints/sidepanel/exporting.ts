import { uiLanguage } from '../../components/format.ts';
import type { ExportChoice } from '../../components/panel/ExportMenu.tsx';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { exportFormats } from '../../utils/export/formats.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** The formats a single article can be exported to. */
export const exportChoices: ExportChoice[] = exportFormats.map(({ id, labelKey }) => ({ id, label: t(labelKey) }));

/** Exports one article and hands the file to the browser; answers the file's name. */
export function exportClipping(whole: ClippingWhole, formatId: string, meaningNames: Settings['meaningNames']): string | null {
  const format = exportFormats.find(({ id }) => id === formatId);
  if (!format) return null;
  const { name, mime, content } = format.export([whole], {
    translate: t,
    locale: uiLanguage(),
    now: new Date().toISOString(),
    includeText: false,
    meaningNames,
  });
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
