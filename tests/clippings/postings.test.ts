import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPostings } from '../../utils/clippings/search/postings.ts';

test('lists of every length hold what was added in its order, before and after they are settled and numbered anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ term: fc.integer({ min: 1, max: 4 }), times: fc.integer({ min: 1, max: 600 }) }), { maxLength: 12 }),
      fc.integer({ min: 2, max: 5 }),
      (all, part) => {
        const postings = createPostings();
        const model = new Map<number, number[]>();
        let next = 0;
        const add = () => {
          for (const { term, times } of all) {
            for (let time = 0; time < times; time++) {
              next += 40_000;
              postings.add(term, next);
              model.set(term, [...(model.get(term) ?? []), next]);
            }
          }
        };
        const agrees = () => {
          for (const term of [1, 2, 3, 4, 5]) {
            expect(postings.of(term).flatMap(piece => [...piece])).toEqual(model.get(term) ?? []);
            expect(postings.count(term)).toBe(model.get(term)?.length ?? 0);
          }
        };
        add();
        agrees();
        postings.settle();
        agrees();
        add();
        agrees();
        postings.each(posting => (posting % part === 0 ? null : posting - 1));
        for (const [term, list] of model)
          model.set(
            term,
            list.filter(posting => posting % part !== 0).map(posting => posting - 1),
          );
        agrees();
        add();
        agrees();
      },
    ),
    { numRuns: 60 },
  );
});
