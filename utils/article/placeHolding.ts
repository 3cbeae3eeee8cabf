import { heldMarker, marker } from './declutter.ts';
import { keepPlace } from './readingPlace.ts';
import type { ClutterKind } from './types.ts';

/** Keeps and gives back the room of elements that are hidden in sight, so that nothing jumps under the reader's eyes. */
export interface PlaceHolding {
  /** Marks elements; those in sight keep their room until they are scrolled out of it. */
  mark(elements: { element: Element; kind: ClutterKind }[]): void;
  /** Gives all room back. */
  release(): void;
}

/**
 * Holding for one document; without a layout to ask, elements are simply marked. `explain` says in a few words what a large
 * room is empty of. Ends with `signal`.
 */
export function holdPlaces(document: Document, signal: AbortSignal, explain: (kind: ClutterKind) => string = () => ''): PlaceHolding {
  const view = document.defaultView;
  const watch =
    view && 'IntersectionObserver' in view
      ? new view.IntersectionObserver(entries => {
          for (const { target, isIntersecting } of entries) if (!isIntersecting) letGo(target);
        })
      : null;

  /** The reader asked for a clean page, which had stood there a while. */
  const wasAsked = isAsked(document);

  function letGo(element: Element): void {
    watch?.unobserve(element);
    element.removeAttribute(heldMarker);
  }

  function release(): void {
    for (const element of document.querySelectorAll(`[${heldMarker}]`)) letGo(element);
  }

  // What comes later than the first look comes by itself, under the reader's eyes.
  let hasMarked = false;
  const away = () => document.hidden && release();
  document.addEventListener('visibilitychange', away, { signal });
  signal.addEventListener('abort', () => watch?.disconnect());

  return {
    release,
    mark(elements) {
      if (isEarly(view) || (wasAsked && !hasMarked)) {
        hasMarked = true;
        keepPlace(document, () => {
          for (const { element, kind } of elements) element.setAttribute(marker, kind);
        });
        return;
      }
      hasMarked = true;
      // All reading before all writing: one layout, not one for each element.
      const inSight = new Map(watch && view && !document.hidden ? elements.map(entry => [entry, roomInSight(entry.element, view)]) : []);
      for (const entry of elements) {
        const { element, kind } = entry;
        const room = inSight.get(entry) ?? null;
        if (room) {
          element.setAttribute(heldMarker, room.height >= large.height && room.width >= large.width ? explain(kind) : '');
          watch?.observe(element);
        }
        element.setAttribute(marker, kind);
      }
    },
  };
}

/** Milliseconds after its load in which a page is cleaned without having been asked. */
const unasked = 3000;

/** Before the first paint nobody can see anything jump. */
function isEarly(view: Window | null): boolean {
  const painted = view?.performance?.getEntriesByType?.('paint') ?? null;
  return painted !== null && painted.length === 0 && view?.document.readyState !== 'complete';
}

function isAsked({ defaultView: view, readyState }: Document): boolean {
  const [load] = (view?.performance?.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return (
    view !== null && readyState === 'complete' && !!load && load.loadEventEnd > 0 && view.performance.now() - load.loadEventEnd > unasked
  );
}

/** Pixels from which an empty room would puzzle a reader, and has space for the words that say why. */
const large = { height: 90, width: 150 };

/** The room of an element whose going would move something that the reader may be looking at; null of all others. */
function roomInSight(element: Element, view: Window): { height: number; width: number } | null {
  const { top, bottom, height, width } = element.getBoundingClientRect();
  if (height === 0 || bottom <= 0 || top >= view.innerHeight) return null;
  const { position } = view.getComputedStyle(element);
  return position === 'fixed' || position === 'absolute' ? null : { height, width };
}
