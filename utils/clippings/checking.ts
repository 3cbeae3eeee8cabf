import { StorageError } from './storageError.ts';

/** Caps in UTF-16 units and counts, for everything that comes from a page, a form or a file. */
export const limits = {
  text: 5_000_000,
  html: 5_000_000,
  line: 2_000,
  url: 8_000,
  quote: 200_000,
  note: 200_000,
  tags: 500,
  members: 20_000,
  tag: 100,
  presets: 1_000,
  names: 100,
  blocks: 200_000,
  entities: 20_000,
  reasons: 200,
  pictures: 12,
  /** Bytes. */
  picture: 1_000_000,
} as const;

/** An object whose fields nobody has looked at. */
export type Loose = Record<string, unknown>;

/** Refuses what was handed in, naming the part. */
export function invalid(what: string): never {
  throw new StorageError('errorClippingInvalid', what);
}

/** The value as an object. */
export function loose(value: unknown, what: string): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : invalid(what);
}

/** The value as a list, cut to `cap`. */
export function list(value: unknown, cap: number, what: string): unknown[] {
  return Array.isArray(value) ? value.slice(0, cap) : invalid(what);
}

/** The value as text, cut to `cap`. */
export function line(value: unknown, what: string, cap: number = limits.line): string {
  return typeof value === 'string' ? value.slice(0, cap) : invalid(what);
}

/** The value as text, or null for nothing. */
export function lineOrNull(value: unknown, what: string, cap: number = limits.line): string | null {
  return value === null || value === undefined ? null : line(value, what, cap);
}

/** The value as a number that is one. */
export function finite(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : invalid(what);
}

/** The start and end of a span within a text of `length` units. */
export function span(value: Loose, length: number, what: string): { start: number; end: number } {
  const { start, end } = value;
  const isSpan =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end) && Number(end) <= length;
  return isSpan ? { start: Number(start), end: Number(end) } : invalid(what);
}

/** The value as one of the allowed words. */
export function oneOf<T extends string>(value: unknown, all: readonly T[], what: string): T {
  return all.find(one => one === value) ?? invalid(what);
}
