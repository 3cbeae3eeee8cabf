import type { FigureMention } from '../utils/entities/types.ts';
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

/** Whether a number of millions or more has at most three digits behind the comma when it is said in words. */
function isRound(value: number): boolean {
  if (Math.abs(value) < 1e6) return false;
  const short = value / 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3));
  return Math.abs(Math.round(short * 1000) - short * 1000) < 1e-6;
}

/** For one number or a range: in words where no digit is lost by it ("12,5 Millionen", "38–42 Millionen"), in digits elsewhere. */
function amounts(values: readonly number[]): Intl.NumberFormat {
  const inWords = values.every(isRound) ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return new Intl.NumberFormat(uiLanguage(), { ...inWords, maximumFractionDigits: 3 });
}

/**
 * The value of a figure in the UI language, without its unit ("24.500", "12,5 Millionen", "40–50"); what is counted as a share and has no
 * unit is a fraction ("⅔").
 */
export function formatValue({ value, unit }: Pick<FigureMention, 'value' | 'unit'>): string {
  if (typeof value !== 'number') return amounts(value).formatRange(...value);
  const fraction = unit === null ? fractions[String(Math.round(value * 1000) / 1000)] : undefined;
  return fraction ?? amounts([value]).format(value);
}

/** Host of a URL without `www.`; the text itself where it is none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
