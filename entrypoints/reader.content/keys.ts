import { meaningOfKey } from '../../components/annotation/meaningKeys.ts';
import type { EditorControl } from './editor.ts';
import type { Session } from './session.ts';
import type { Walk } from './walk.ts';

/** Keeps Tab inside the surface that has the focus. */
function trapTab(event: KeyboardEvent, session: Session): void {
  const all = session.ui.focusable();
  const found = session.ui.focused();
  // A group of radio buttons is one stop, whichever of them has the focus.
  const focused = found?.matches('input[type=radio]') ? (all.find(element => element.matches('input[type=radio]')) ?? found) : found;
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (focused && all.includes(focused) && focused !== edge) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}

/** The keys of the reader's surfaces: Escape, Tab, digits for meanings, arrows in a walk. The page's own keys are left alone. */
export function watchKeys(session: Session, editor: EditorControl, walk: Walk): void {
  const { ui, signal } = session;

  const inEditor = (event: KeyboardEvent) => {
    const focused = ui.focused();
    const isText = focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type === 'text');
    if (event.key === 'Tab') return trapTab(event, session);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return editor.onCloseEditor();
    const { surface } = ui.state;
    const meaning = isText || event.ctrlKey || event.altKey || event.metaKey ? null : meaningOfKey(event.key);
    if (!meaning || surface.kind !== 'editor') return;
    event.preventDefault();
    editor.onEditorChange({ ...surface.editor.value, meaning });
    session.ui.focusable()[0]?.focus();
  };

  const inWalk = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return trapTab(event, session);
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown' || event.key === 'n') walk.step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp' || event.key === 'p') walk.step(-1);
    else return;
    event.preventDefault();
  };

  const leave = (event: KeyboardEvent) => {
    const { surface } = ui.state;
    switch (surface.kind) {
      case 'none':
        return;
      case 'editor':
        // An end that is being drawn goes back to where it was; the popover stays.
        if (surface.editor.drag) editor.onDrop(false);
        // A list of completions that is open closes first; the field stops the key then.
        else editor.onDiscard();
        break;
      case 'card':
        if (surface.card.walk) walk.end();
        else ui.show({ surface: { kind: 'none' } });
        break;
      case 'toolbar':
        ui.show({ surface: { kind: 'none' } });
    }
    event.stopPropagation();
  };

  // Bubbling on our host comes after the fields inside; the page's own listeners come later or not at all.
  ui.onKey((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const { surface } = ui.state;
    if (event.key === 'Escape') leave(event);
    else if (surface.kind === 'editor') inEditor(event);
    else if (surface.kind === 'card' && surface.card.walk) inWalk(event);
  });
  addEventListener('keydown', event => event.key === 'Escape' && !ui.owns(event) && leave(event), { signal, capture: true });
}
