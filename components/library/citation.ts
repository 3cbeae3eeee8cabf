import type { ClippingHead } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { formatDate } from '../format.ts';

/** A citation as German offices write it: Autor: Titel. Medium, Datum, URL (abgerufen am …). What is unknown is left out. */
export function citationOf(clipping: ClippingHead): string {
  const authors = clipping.byline.length > 0 ? `${clipping.byline.join(', ')}: ` : '';
  const where = [clipping.siteName ?? clipping.host, formatDate(clipping.published), clipping.url].filter(Boolean).join(', ');
  const title = /[.!?]$/.test(clipping.title) ? clipping.title : `${clipping.title}.`;
  return `${authors}${title} ${where} (${t('citationRetrieved', formatDate(clipping.createdAt))})`;
}
