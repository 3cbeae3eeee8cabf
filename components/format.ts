import type { FigureMention } from '../utils/entities/types.ts';
import { amountIn } from '../utils/export/amount.ts';
import { t } from '../utils/i18n/t.ts';

/** Language of the texts shown, BCP 47; dates and numbers follow it. */
export function uiLanguage(): string {
  return t('uiLanguage');
}

/** The calendar day of an ISO 8601 time in the UI language, `long` or `short`; empty for null. */
export function formatDate(iso: string | null, style: 'long' | 'short' = 'short'): string {
  const date = iso ? new Date(iso) : null;
  if (!date || Number.isNaN(date.getTime())) return '';
  // A bare date is a calendar day, not midnight UTC seen from the reader's time zone.
  const timeZone = iso && iso.length <= 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: style === 'long' ? 'long' : 'medium', ...timeZone }).format(date);
}

/** Day and minute of an ISO 8601 time in the UI language; empty for null. */
export function formatTime(iso: string | null): string {
  const date = iso ? new Date(iso) : null;
  if (!date || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A number in the UI language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 3 }).format(value);
}

/** A size in bytes as kB, MB or GB in the UI language. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1e6 ? (['kilobyte', 1e3] as const) : bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: step[0], maximumFractionDigits: 1 }).format(bytes / step[1]);
}

/** Fractions as people write them; the values are those of the page, rounded to thousandths. */
const fractions: Record<string, string> = {
  '0.5': '½',
  '0.333': '⅓',
  '0.667': '⅔',
  '0.25': '¼',
  '0.75': '¾',
  '0.2': '⅕',
  '0.4': '⅖',
  '0.6': '⅗',
  '0.8': '⅘',
  '0.125': '⅛',
};

/**
 * The value of a figure in the UI language, without its unit ("24.500", "12,5 Millionen", "40–50"); what is counted as a share and has no
 * unit is a fraction ("⅔").
 */
export function formatValue({ value, unit }: Pick<FigureMention, 'value' | 'unit'>): string {
  const fraction = unit === null && typeof value === 'number' ? fractions[String(Math.round(value * 1000) / 1000)] : undefined;
  return fraction ?? amountIn(value, uiLanguage());
}

/** Host of a URL without `www.`; the text itself where it is none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
