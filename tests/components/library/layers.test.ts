import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layer, segmentsOf } from '../../../components/library/layers.ts';

const layer = (id: string, start: number, end: number): Layer => ({ id, start, end, class: id, title: null });

describe('a text under layers', () => {
  test('overlapping layers cut at every border, the longer outside', () => {
    const segments = segmentsOf({ start: 0, end: 10 }, [layer('b', 4, 7), layer('a', 2, 9)]);
    expect(segments.map(({ start, end, layers }) => [start, end, layers.map(one => one.id).join('')])).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 7, 'ab'],
      [7, 9, 'a'],
      [9, 10, ''],
    ]);
  });

  test('a layer over several blocks shows in each', () => {
    expect(segmentsOf({ start: 10, end: 20 }, [layer('a', 5, 12)]).map(segment => [segment.start, segment.end])).toEqual([
      [10, 12],
      [12, 20],
    ]);
  });

  test('segments tile the span, whatever the layers', () => {
    const layers = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), { maxLength: 12 });
    fc.assert(
      fc.property(layers, pairs => {
        const segments = segmentsOf(
          { start: 0, end: 50 },
          pairs.map(([a, b], index) => layer(String(index), Math.min(a, b), Math.max(a, b))),
        );
        let at = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
          for (const one of segment.layers) expect(one.start <= segment.start && one.end >= segment.end).toBe(true);
        }
        expect(at).toBe(50);
      }),
    );
  });
});
