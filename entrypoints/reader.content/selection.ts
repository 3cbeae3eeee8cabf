import type { Box } from '../../components/reader/placement.ts';
import { trimmed } from '../../utils/anchoring/words.ts';
import type { Span } from '../../utils/article/types.ts';
import type { PageRead, Session } from './session.ts';

/** What the user selected: a span of the article, something else on the page, or nothing. */
export type Selected = { kind: 'span'; span: Span; box: Box } | { kind: 'elsewhere' } | { kind: 'nothing' };

/** Where text is being typed, marking would be in the way. */
function isTyping(): boolean {
  const active = document.activeElement;
  return active instanceof HTMLElement && (active.isContentEditable || active.matches('input, textarea, select'));
}

/** The box of the last line of a range: beside it a toolbar is where the pointer is. */
function lastLine(range: Range): Box {
  const boxes = [...range.getClientRects()].filter(box => box.width > 0);
  const { left, top, right, bottom } = boxes.at(-1) ?? range.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** The user's selection as the article sees it. */
export function selectedIn(page: PageRead | null): Selected {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isTyping()) return { kind: 'nothing' };
  const range = selection.getRangeAt(0);
  const found = page?.pageText.spanOf(range) ?? null;
  const span = found && page ? trimmed(page.article.text, found) : null;
  if (!span) return { kind: 'elsewhere' };
  return { kind: 'span', span, box: lastLine(range) };
}

/** Offers the toolbar at a fresh selection, by pointer or by keyboard, and takes it away with the selection. */
export function watchSelection(session: Session): void {
  const { signal, ui } = session;
  const offer = () => {
    const { kind } = ui.state.surface;
    if (kind === 'editor') return;
    const selected = selectedIn(session.page);
    if (selected.kind === 'span') ui.show({ surface: { kind: 'toolbar', span: selected.span }, target: selected.box });
    else if (kind === 'toolbar') ui.show({ surface: { kind: 'none' } });
  };
  // The selection of a click on selected text collapses after the event, hence the frame in between.
  const soon = () => requestAnimationFrame(offer);
  const options = { signal, capture: true, passive: true };
  addEventListener('pointerup', event => ui.owns(event) || event.button !== 0 || soon(), options);
  addEventListener(
    'keyup',
    event => ui.owns(event) || (event.key !== 'Shift' && !(event.key === 'a' && (event.ctrlKey || event.metaKey))) || soon(),
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (ui.state.surface.kind === 'toolbar' && (getSelection()?.isCollapsed ?? true) && !ui.focused())
        ui.show({ surface: { kind: 'none' } });
    },
    { signal },
  );
}
