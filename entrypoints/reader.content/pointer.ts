import { isPainted } from '../../components/entity/isPainted.ts';
import type { Card } from '../../components/reader/state.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import type { EditorControl } from './editor.ts';
import { offsetAt, spanAround } from './hitTest.ts';
import type { Session } from './session.ts';

/** The pointer has to rest so long before anything is explained, and may be away so long before it goes; milliseconds. */
const rest = 150;
const grace = 250;

/** The annotation painted at an offset of the page text, the shortest one, or null. */
export function annotationAt(session: Session, offset: number): PlacedAnnotation | null {
  if (session.placedIn !== session.page?.article.text) return null;
  const spans = session.placed.flatMap(placed => (placed.location.state === 'orphaned' ? [] : [{ ...placed.location.span, placed }]));
  return spanAround(offset, spans)?.placed ?? null;
}

/** What is to be said about an offset of the page text; null where nothing is painted. */
export function cardAt(session: Session, offset: number): Card | null {
  const { page, shownKinds } = session;
  if (!page) return null;
  const entity = spanAround(
    offset,
    page.entities.filter(entity => shownKinds.includes(entity.kind) && isPainted(entity)),
  );
  const placed = annotationAt(session, offset);
  const span = entity ?? (placed && placed.location.state !== 'orphaned' ? placed.location.span : null);
  if (!span) return null;
  return {
    span: { start: span.start, end: span.end },
    entity,
    text: page.article.text.slice(span.start, span.end),
    annotation: placed?.annotation ?? null,
    walk: null,
  };
}

/** Explains what the pointer rests on, and opens the annotation it clicks. */
export function watchPointer(session: Session, editor: EditorControl): void {
  const { signal, ui } = session;
  let timer = 0;
  let down = { x: 0, y: 0 };
  const options = { signal, capture: true, passive: true };

  const explain = (x: number, y: number) => {
    const { surface } = ui.state;
    if (!session.page || (surface.kind !== 'none' && surface.kind !== 'card') || (surface.kind === 'card' && surface.card.walk)) return;
    const offset = offsetAt(x, y, session.page.pageText);
    const card = offset === null ? null : cardAt(session, offset);
    if (!card) {
      if (surface.kind === 'card') ui.show({ surface: { kind: 'none' } });
      return;
    }
    if (surface.kind === 'card' && surface.card.span.start === card.span.start && surface.card.span.end === card.span.end) return;
    const boxes = [...(session.page.pageText.rangeOf(card.span)?.getClientRects() ?? [])];
    // Beside the line the pointer is in, not beside the whole of a long quote.
    const { left, top, right, bottom } =
      boxes.find(box => y >= box.top && y <= box.bottom && x >= box.left && x <= box.right) ?? new DOMRect(x, y, 0, 0);
    ui.show({ surface: { kind: 'card', card }, target: { left, top, right, bottom } });
  };

  addEventListener(
    'pointermove',
    event => {
      clearTimeout(timer);
      if (ui.owns(event) || event.buttons) return;
      const isOpen = ui.state.surface.kind === 'card';
      timer = window.setTimeout(() => explain(event.clientX, event.clientY), isOpen ? grace : rest);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => clearTimeout(timer), { signal });

  addEventListener(
    'click',
    event => {
      // Dragging is selecting, a second click chooses a word: neither asks for the annotation.
      const isDrag = Math.hypot(event.clientX - down.x, event.clientY - down.y) > 4;
      if (ui.owns(event) || event.button !== 0 || event.detail > 1 || isDrag || !session.page) return;
      // A link, a button or a field answers its own click.
      if (
        event.target instanceof Element &&
        event.target.closest('a[href], button, input, select, textarea, summary, label, [role=button]')
      )
        return;
      const offset = offsetAt(event.clientX, event.clientY, session.page.pageText);
      const placed = offset === null ? null : annotationAt(session, offset);
      if (placed) editor.openExisting(placed, 'note');
    },
    options,
  );

  addEventListener(
    'pointerdown',
    event => {
      clearTimeout(timer);
      down = { x: event.clientX, y: event.clientY };
      if (ui.owns(event)) return;
      const { kind } = ui.state.surface;
      if (kind === 'editor') void editor.close();
      else if (kind === 'card') ui.show({ surface: { kind: 'none' } });
    },
    options,
  );
}
