import { describe, expect, test } from 'vitest';
import { spanAround } from '../../entrypoints/reader.content/hitTest.ts';
import { moveEdge, trimmed } from '../../entrypoints/reader.content/words.ts';

const text = 'Die E-Akte wurde an rund 20.000 Arbeitsplätzen eingeführt.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('moving the edge of a span by a word', () => {
  test('the end later', () => expect(said(moveEdge(text, spanOf('an rund'), 'end', 1))).toBe('an rund 20.000'));
  test('the end earlier', () => expect(said(moveEdge(text, spanOf('an rund'), 'end', -1))).toBe('an'));
  test('the start earlier', () => expect(said(moveEdge(text, spanOf('an rund'), 'start', -1))).toBe('wurde an rund'));
  test('the start later', () => expect(said(moveEdge(text, spanOf('an rund'), 'start', 1))).toBe('rund'));
  test('never makes it empty', () => expect(said(moveEdge(text, spanOf('rund'), 'start', 1))).toBe('rund'));
  test('never leaves the text', () => expect(said(moveEdge(text, { start: 0, end: 3 }, 'start', -1))).toBe('Die'));
});

describe('a selection', () => {
  test('loses the white space at its ends', () => expect(trimmed(text, { start: 3, end: 11 })).toEqual({ start: 4, end: 10 }));
  test('of white space is none', () => expect(trimmed(text, { start: 3, end: 4 })).toBeNull());
});

describe('the span around a place', () => {
  const spans = [
    { start: 0, end: 30, name: 'quote' },
    { start: 5, end: 10, name: 'state' },
  ];
  test('is the innermost', () => expect(spanAround(6, spans)?.name).toBe('state'));
  test('is the outer one beside the inner', () => expect(spanAround(10, spans)?.name).toBe('quote'));
  test('is none behind the end', () => expect(spanAround(30, spans)).toBeNull());
});
