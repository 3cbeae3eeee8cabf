/** Whether a number of millions or more has at most three digits behind the comma when it is said in words. */
function isRound(value: number): boolean {
  if (Math.abs(value) < 1e6) return false;
  const short = value / 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3));
  return Math.abs(Math.round(short * 1000) - short * 1000) < 1e-6;
}

/**
 * One number, or a range of two, as it is written in a language (BCP 47): in words where no digit is lost by it ("12,5 Millionen",
 * "38–42 Millionen"), in digits elsewhere ("24.500").
 */
export function amountIn(value: number | readonly [number, number], locale: string): string {
  const values = typeof value === 'number' ? [value] : value;
  const inWords = values.every(isRound) ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const format = new Intl.NumberFormat(locale, { ...inWords, maximumFractionDigits: 3 });
  return typeof value === 'number' ? format.format(value) : format.formatRange(...value);
}
