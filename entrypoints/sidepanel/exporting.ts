import type { ExportChoice } from '../../components/panel/ExportMenu.tsx';
import type { ClippingWhole } from '../../utils/clippings/types.ts';

/** The formats a single article can be exported to. */
export const exportChoices: ExportChoice[] = [];

/** Exports one article and hands the file to the browser; answers the file's name. */
export async function exportClipping(_whole: ClippingWhole, _format: string): Promise<string> {
  return '';
}
