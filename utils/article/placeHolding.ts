import { heldMarker, marker } from './declutter.ts';

/** Keeps and gives back the room of elements that are hidden in sight, so that nothing jumps under the reader's eyes. */
export interface PlaceHolding {
  /** Marks elements; those in sight keep their room until they are scrolled out of it. */
  mark(elements: { element: Element; kind: string }[]): void;
  /** Gives all room back. */
  release(): void;
}

/** Holding for one document; without a layout to ask, elements are simply marked. Ends with `signal`. */
export function holdPlaces(document: Document, signal: AbortSignal): PlaceHolding {
  const view = document.defaultView;
  const watch =
    view && 'IntersectionObserver' in view
      ? new view.IntersectionObserver(entries => {
          for (const { target, isIntersecting } of entries) if (!isIntersecting) letGo(target);
        })
      : null;

  function letGo(element: Element): void {
    watch?.unobserve(element);
    element.removeAttribute(heldMarker);
  }

  function release(): void {
    for (const element of document.querySelectorAll(`[${heldMarker}]`)) letGo(element);
  }

  const away = () => document.hidden && release();
  document.addEventListener('visibilitychange', away, { signal });
  signal.addEventListener('abort', () => watch?.disconnect());

  return {
    release,
    mark(elements) {
      // All reading before all writing: one layout, not one for each element.
      const inSight = new Set(watch && view && !document.hidden ? elements.filter(({ element }) => isInSight(element, view)) : []);
      for (const entry of elements) {
        const { element, kind } = entry;
        if (inSight.has(entry)) {
          element.setAttribute(heldMarker, '');
          watch?.observe(element);
        }
        element.setAttribute(marker, kind);
      }
    },
  };
}

/** Whether taking an element away would move something that the reader may be looking at. */
function isInSight(element: Element, view: Window): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  if (height === 0 || bottom <= 0 || top >= view.innerHeight) return false;
  const { position, float } = view.getComputedStyle(element);
  return (position === 'static' || position === 'relative' || position === 'sticky') && float === 'none';
}
