import { useRef } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import type { End, Ends } from './caret.ts';

export type Edge = 'start' | 'end';

export interface HandleActions {
  /** An end was taken hold of. */
  onGrab: (edge: Edge) => void;
  /** It was drawn to a point of the viewport, in CSS pixels: where the edge itself is wanted, not the finger on its handle. */
  onDrag: (x: number, y: number) => void;
  /** It was let go, or (`isKept` false) the browser took the pointer away. */
  onDrop: (isKept: boolean) => void;
}

interface SpanHandlesProps extends HandleActions {
  /** In pixels, in the coordinates that the handles are placed in. */
  ends: Ends;
  meaning: Meaning;
  /** The end that is being drawn; a drag that was given up elsewhere goes on no further. */
  drag: Edge | null;
}

/**
 * The two ends of a mark, to be drawn by mouse, pen or finger. They are no stop for the keyboard and not read out: the buttons for
 * adjusting do the same.
 */
export function SpanHandles({ ends, meaning, drag, onGrab, onDrag, onDrop }: SpanHandlesProps) {
  // From the pointer to the middle of the line at the edge.
  const grip = useRef({ x: 0, y: 0 });
  const handle = (edge: Edge, { x, top, bottom }: End) => (
    <div
      key={edge}
      class={`span-handle ${edge} meaning-${meaning} ${drag ? 'drawn' : ''} ${drag === edge ? 'held' : ''}`}
      aria-hidden="true"
      style={{ left: `${x}px`, top: `${top}px`, height: `${bottom - top}px` }}
      onPointerDown={event => {
        if (event.button !== 0) return;
        // Nothing is selected by it, and the popover keeps the focus.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const box = event.currentTarget.getBoundingClientRect();
        grip.current = { x: box.left - event.clientX, y: (box.top + box.bottom) / 2 - event.clientY };
        onGrab(edge);
      }}
      onPointerMove={event => drag === edge && onDrag(event.clientX + grip.current.x, event.clientY + grip.current.y)}
      onPointerUp={() => drag === edge && onDrop(true)}
      onPointerCancel={() => drag === edge && onDrop(false)}
    >
      <span class="span-grip" />
    </div>
  );
  return (
    <>
      {handle('start', ends.start)}
      {handle('end', ends.end)}
    </>
  );
}
