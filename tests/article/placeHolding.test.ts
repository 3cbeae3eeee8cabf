import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { heldMarker, marker } from '../../utils/article/declutter.ts';
import { holdPlaces } from '../../utils/article/placeHolding.ts';

interface Moment {
  /** Milliseconds since the page began to load; null where nothing was drawn yet. */
  drawnAt: number | null;
  loadedAt: number;
  now: number;
}

/** A page with one box in sight, at a moment of its life; answers whether the box keeps its room. */
function isHeld({ drawnAt, loadedAt, now }: Moment): boolean {
  const { window } = new JSDOM('<body><div class="box">Newsletter</div><p>Text</p></body>');
  const { document } = window;
  const box = document.querySelector('.box') as Element;
  const rect = { top: 100, bottom: 300, height: 200, left: 0, right: 500, width: 500, x: 0, y: 100, toJSON: () => ({}) };
  box.getBoundingClientRect = () => rect;
  Object.assign(window, {
    IntersectionObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  Object.defineProperty(document, 'hidden', { value: false });
  Object.defineProperty(document, 'readyState', { value: loadedAt > 0 ? 'complete' : 'interactive' });
  Object.defineProperty(window, 'performance', {
    value: {
      now: () => now,
      getEntriesByType: (type: string) =>
        type === 'paint'
          ? drawnAt === null
            ? []
            : [{ name: 'first-contentful-paint', startTime: drawnAt }]
          : [{ loadEventEnd: loadedAt }],
    },
  });
  holdPlaces(document, new window.AbortController().signal).mark([{ element: box, kind: 'newsletter' }]);
  expect(box.getAttribute(marker)).toBe('newsletter');
  return box.hasAttribute(heldMarker);
}

test('a box that the reader has seen on a page just loaded keeps its room while it is in sight', () => {
  expect(isHeld({ drawnAt: 300, loadedAt: 500, now: 700 })).toBe(true);
});

test('before anything is drawn nothing can jump: no room is kept', () => {
  expect(isHeld({ drawnAt: null, loadedAt: 0, now: 200 })).toBe(false);
});

test('a reader who asks for the clean page long after it was loaded wants it clean', () => {
  expect(isHeld({ drawnAt: 300, loadedAt: 500, now: 9000 })).toBe(false);
});
