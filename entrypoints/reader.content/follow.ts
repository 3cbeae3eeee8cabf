import type { ReaderState } from '../../components/reader/state.ts';
import type { Span } from '../../utils/article/types.ts';
import { onScreen } from './onScreen.ts';
import type { Session } from './session.ts';

function spanOf(surface: ReaderState['surface']): Span | null {
  switch (surface.kind) {
    case 'none':
      return null;
    case 'toolbar':
      return surface.span;
    case 'editor':
      return surface.editor.span;
    case 'card':
      return surface.card.span;
  }
}

/** Keeps the surface beside its text while the page scrolls; what the pointer asked for goes, the pointer being elsewhere now. */
export function followPage(session: Session): void {
  const { ui, signal } = session;
  let frame = 0;
  const follow = () => {
    const { surface } = ui.state;
    if (surface.kind === 'card' && !surface.card.walk) return ui.show({ surface: { kind: 'none' } });
    const span = spanOf(surface);
    const place = span && onScreen(session.page, span);
    if (place) ui.show(place);
  };
  for (const type of ['scroll', 'resize'] as const) {
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    addEventListener(type, soon, { signal, capture: true, passive: true });
  }
}
