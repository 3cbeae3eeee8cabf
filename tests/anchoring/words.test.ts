import { describe, expect, test } from 'vitest';
import { spanAround } from '../../entrypoints/reader.content/hitTest.ts';
import { dragEdge, moveEdge, trimmed } from '../../utils/anchoring/words.ts';

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

describe('dragging the edge of a span', () => {
  const at = (words: string, offset = 0) => text.indexOf(words) + offset;
  const span = spanOf('an rund');
  test('into a word takes the nearer border: its end', () =>
    expect(said(dragEdge(text, span, 'end', at('20.000', 4)))).toBe('an rund 20.000'));
  test('into a word takes the nearer border: the end of the one before', () =>
    expect(said(dragEdge(text, span, 'end', at('20.000', 1)))).toBe('an rund'));
  test('the start snaps to beginnings', () => expect(said(dragEdge(text, span, 'start', at('wurde', 1)))).toBe('wurde an rund'));
  test('the start snaps to beginnings inside', () => expect(said(dragEdge(text, span, 'start', at('rund', 1)))).toBe('rund'));
  test('a start dragged behind the end leaves the last word', () => expect(said(dragEdge(text, span, 'start', text.length))).toBe('rund'));
  test('an end dragged before the start leaves the first word', () => expect(said(dragEdge(text, span, 'end', 0))).toBe('an'));
  test('a word with a hyphen may be parted there', () => expect(said(dragEdge(text, span, 'start', 0))).toBe('Die E-Akte wurde an rund'));
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
