import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { dragEdge } from '../../utils/anchoring/words.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import type { Ends } from '../reader/caret.ts';
import { type Edge, SpanHandles } from '../reader/SpanHandles.tsx';
import { endsIn, offsetNear } from './savedPlace.ts';

interface SavedHandlesProps {
  /** The saved copy that the span is in; the handles are placed from its upper left corner. */
  root: RefObject<HTMLDivElement | null>;
  text: string;
  span: Span;
  meaning: Meaning;
  /** What the span would be if it were let go now; null when it is given up. */
  onDraw: (span: Span | null) => void;
  /** The span was let go somewhere else. */
  onAdjust: (span: Span) => void;
}

/** Handles at the ends of the mark that is open beside the saved copy; Escape puts the end that is drawn back. */
export function SavedHandles({ root, text, span, meaning, onDraw, onAdjust }: SavedHandlesProps) {
  const [ends, setEnds] = useState<Ends | null>(null);
  const [drag, setDrag] = useState<{ edge: Edge; span: Span } | null>(null);
  const { start, end } = drag?.span ?? span;

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const place = () => setEnds(endsIn(element, { start, end }));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, start, end]);

  const drop = (isKept: boolean) => {
    if (isKept && drag && (drag.span.start !== span.start || drag.span.end !== span.end)) onAdjust(drag.span);
    else onDraw(null);
    setDrag(null);
  };
  useEffect(() => {
    if (!drag) return;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      drop(false);
    };
    addEventListener('keydown', giveUp, true);
    return () => removeEventListener('keydown', giveUp, true);
  });

  if (!ends) return null;
  return (
    <SpanHandles
      ends={ends}
      meaning={meaning}
      drag={drag?.edge ?? null}
      onGrab={edge => {
        document.getSelection()?.removeAllRanges();
        setDrag({ edge, span });
      }}
      onDrag={(x, y) => {
        const offset = root.current && offsetNear(root.current, x, y);
        if (!drag || offset === null) return;
        const drawn = dragEdge(text, drag.span, drag.edge, offset);
        if (drawn[drag.edge] === drag.span[drag.edge]) return;
        setDrag({ ...drag, span: drawn });
        onDraw(drawn);
      }}
      onDrop={drop}
    />
  );
}
