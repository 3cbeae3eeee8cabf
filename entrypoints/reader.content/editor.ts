import type { AnnotationText } from '../../components/annotation/AnnotationForm.tsx';
import type { EditorActions } from '../../components/reader/AnnotationPopover.tsx';
import type { HandleActions } from '../../components/reader/SpanHandles.tsx';
import type { Editor } from '../../components/reader/state.ts';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import { dragEdge, moveEdge } from '../../utils/anchoring/words.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { askBackground, isInvalidated } from '../../utils/messaging/ask.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { type Draft, dropDraft, keepDraft } from './drafts.ts';
import { failureText } from './failure.ts';
import { borderAt } from './hitTest.ts';
import { onScreen } from './onScreen.ts';
import { paintAnnotations } from './repaint.ts';
import { loadAnnotations, newId, remove, reportCounts, saveEdit, saveNew, saySaved } from './save.ts';
import type { Session } from './session.ts';

/** The popover's life: open, change, close (which saves), discard. */
export interface EditorControl extends EditorActions, HandleActions {
  openNew(span: Span, meaning: Meaning, focus: Editor['focus']): void;
  openExisting(placed: PlacedAnnotation, focus: Editor['focus']): void;
  resume(draft: Draft): void;
  /** The page has another text than `before`: the open popover goes along with its words. */
  textChanged(before: string): void;
  /** Saves and closes if it is open; called when the reader turns elsewhere. */
  close(): Promise<void>;
}

const draftDelay = 300;

/** An end that is drawn so near to the upper or lower edge of the window scrolls on; CSS pixels. */
const scrollZone = 36;

function scrollNear(y: number): void {
  if (y < scrollZone) scrollBy({ top: -24, behavior: 'instant' });
  else if (y > innerHeight - scrollZone) scrollBy({ top: 24, behavior: 'instant' });
}

/** Makes the popover's behaviour over a session. */
export function createEditor(session: Session): EditorControl {
  let opened: Draft | null = null;
  let returnFocus: Element | null = null;
  let timer = 0;
  /** The span before the end was taken hold of that is being drawn. */
  let undrawn: Span | null = null;

  const current = (): Editor | null => (session.ui.state.surface.kind === 'editor' ? session.ui.state.surface.editor : null);

  function show(editor: Editor): void {
    session.draft = { span: editor.span, meaning: editor.value.meaning, id: editor.id };
    paintAnnotations(session);
    session.ui.show({ surface: { kind: 'editor', editor }, target: null, ends: null, ...onScreen(session.page, editor.span) });
  }

  function open(draft: Draft, focus: Editor['focus'], changes: Editor['changes'] = []): void {
    opened = structuredClone(draft);
    returnFocus = document.activeElement;
    // News of what was saved before would lie over the foot of the popover.
    if (session.ui.state.notice?.look === 'plain') session.ui.show({ notice: null });
    show({ ...draft, changes, focus, problem: null, isSaving: false, drag: null });
    void askBackground('knownTags').then(
      knownTags => session.ui.offer({ knownTags }),
      error => report(error),
    );
  }

  function report(error: unknown): void {
    const editor = current();
    if (editor) show({ ...editor, problem: failureText(error), isSaving: false });
    else session.ui.notify(failureText(error), { look: 'error' });
  }

  function keepSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const editor = current();
      if (!editor) return;
      const { id, kind, span, quote, value } = editor;
      // A rejected promise and a throw are the same news: the extension was updated under the page.
      Promise.resolve()
        .then(() => keepDraft(location.href, { id, kind, span, quote, value }))
        .catch(report);
    }, draftDelay);
  }

  function hide(): void {
    clearTimeout(timer);
    opened = null;
    session.draft = null;
    session.ui.show({ surface: { kind: 'none' } });
    paintAnnotations(session);
    if (returnFocus instanceof HTMLElement && returnFocus.isConnected) returnFocus.focus({ preventScroll: true });
    returnFocus = null;
  }

  function choose(editor: Editor, span: Span, drag: Editor['drag']): void {
    show({ ...editor, span, quote: session.page?.article.text.slice(span.start, span.end) ?? '', focus: null, drag });
  }

  const isChanged = (editor: Editor) =>
    JSON.stringify([editor.value, editor.span]) !== JSON.stringify(opened && [opened.value, opened.span]);

  async function close(): Promise<void> {
    const editor = current();
    if (!editor || editor.isSaving || !session.page) return;
    const { id, kind, span, value } = editor;
    if (kind === 'edit' && !isChanged(editor)) return hide();
    show({ ...editor, isSaving: true, problem: null });
    // The paint takes the place of the selection; later the reader may already have selected something else.
    getSelection()?.removeAllRanges();
    const hasMoved = JSON.stringify(span) !== JSON.stringify(opened?.span);
    try {
      if (kind === 'new') await saveNew(session, session.page, id, span, value);
      else await saveEdit(session, id, value, hasMoved ? span : null);
      await dropDraft(location.href);
      if (session.settings.lastMeaning !== value.meaning) session.settings = await changeSettings({ lastMeaning: value.meaning });
      hide();
      saySaved(session, 'noticeAnnotated', undoAct());
    } catch (error) {
      if (isInvalidated(error)) report(error);
      else {
        const latest = current();
        if (latest) show({ ...latest, isSaving: false, problem: t('errorNotSaved', failureText(error)) });
      }
    }
  }

  function undoAct() {
    const { clippingId } = session;
    if (!clippingId) return null;
    return {
      label: t('undo'),
      run: () => {
        void askBackground('undo', { clippingId })
          .then(() => loadAnnotations(session))
          .then(() => reportCounts(session))
          .then(() => session.ui.notify(t('noticeUndone')), report);
      },
    };
  }

  return {
    openNew(span, meaning, focus) {
      const quote = session.page?.article.text.slice(span.start, span.end) ?? '';
      open({ kind: 'new', id: newId(), span, quote, value: { meaning, note: '', tags: [] } }, focus);
      keepSoon();
    },
    openExisting({ annotation, location: found }, focus) {
      if (found.state === 'orphaned' || !annotation.anchor) return;
      const { id, meaning, note, tags } = annotation;
      const value = { meaning, note, tags };
      const changes = found.state === 'changed' ? found.changes : [];
      open({ kind: 'edit', id, span: found.span, quote: annotation.anchor.quote.exact, value }, focus, changes);
    },
    resume: draft => open(draft, 'note'),
    textChanged(before) {
      const editor = current();
      const anchor = editor && anchorOf(before, editor.span);
      const found = anchor && session.page ? locate(session.page.article.text, anchor) : null;
      if (!editor || !found) return;
      if (found.state !== 'orphaned') show({ ...editor, span: found.span, focus: null });
      else show({ ...editor, focus: null, problem: t('annotationTextGone') });
    },
    close,
    onEditorChange(value: AnnotationText) {
      const editor = current();
      if (!editor) return;
      show({ ...editor, value, focus: null });
      keepSoon();
    },
    onAdjust(edge, step) {
      const editor = current();
      if (!editor || !session.page) return;
      choose(editor, moveEdge(session.page.article.text, editor.span, edge, step), null);
      keepSoon();
    },
    onGrab(edge) {
      const editor = current();
      if (!editor || editor.isSaving) return;
      undrawn = editor.span;
      getSelection()?.removeAllRanges();
      show({ ...editor, drag: edge });
    },
    onDrag(x, y) {
      const editor = current();
      if (!editor?.drag || !session.page) return;
      scrollNear(y);
      const offset = borderAt(x, y, session.page.pageText);
      if (offset === null) return;
      const span = dragEdge(session.page.article.text, editor.span, editor.drag, offset);
      if (span[editor.drag] !== editor.span[editor.drag]) choose(editor, span, editor.drag);
    },
    onDrop(isKept) {
      const editor = current();
      if (!editor?.drag) return;
      choose(editor, isKept ? editor.span : (undrawn ?? editor.span), null);
      undrawn = null;
      if (isKept) keepSoon();
    },
    onCloseEditor: () => void close(),
    onDiscard() {
      const editor = current();
      if (!editor) return;
      const { id, kind, span, quote, value } = editor;
      const hadText = isChanged(editor) && (value.note !== '' || value.tags.length > 0);
      const before = returnFocus;
      hide();
      void dropDraft(location.href).catch(report);
      if (!hadText) return;
      const draft: Draft = { id, kind, span, quote, value };
      session.ui.notify(t('noticeDiscarded'), {
        act: {
          label: t('undo'),
          run: () => {
            session.ui.show({ notice: null });
            open(draft, 'note');
            returnFocus = before;
          },
        },
      });
    },
    onDelete() {
      const editor = current();
      if (!editor) return;
      hide();
      void remove(session, editor.id)
        .then(() => dropDraft(location.href))
        .then(() => session.ui.notify(t('noticeDeleted'), { act: undoAct() }), report);
    },
    onCopyNote() {
      const note = current()?.value.note ?? '';
      void navigator.clipboard.writeText(note).catch(report);
    },
  };
}
