import type { AnnotationText } from '../../components/annotation/AnnotationForm.tsx';
import type { EditorActions } from '../../components/reader/AnnotationPopover.tsx';
import type { Box } from '../../components/reader/placement.ts';
import type { Editor } from '../../components/reader/state.ts';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { askBackground, isInvalidated } from '../../utils/messaging/ask.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { type Draft, dropDraft, keepDraft } from './drafts.ts';
import { failureText } from './failure.ts';
import { paintAnnotations } from './repaint.ts';
import { loadAnnotations, newId, remove, reportCounts, saveEdit, saveNew } from './save.ts';
import type { Session } from './session.ts';
import { moveEdge } from './words.ts';

/** The popover's life: open, change, close (which saves), discard. */
export interface EditorControl extends EditorActions {
  openNew(span: Span, meaning: Meaning, focus: Editor['focus']): void;
  openExisting(placed: PlacedAnnotation, focus: Editor['focus']): void;
  resume(draft: Draft): void;
  /** The page has another text than `before`: the open popover goes along with its words. */
  textChanged(before: string): void;
  /** Saves and closes if it is open; called when the reader turns elsewhere. */
  close(): Promise<void>;
}

const draftDelay = 300;

/** Makes the popover's behaviour over a session. */
export function createEditor(session: Session): EditorControl {
  let opened: Draft | null = null;
  let returnFocus: Element | null = null;
  let timer = 0;

  const current = (): Editor | null => (session.ui.state.surface.kind === 'editor' ? session.ui.state.surface.editor : null);

  function boxOf(span: Span): Box | null {
    const box = session.page?.pageText.rangeOf(span)?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  }

  function show(editor: Editor): void {
    session.draft = { span: editor.span, meaning: editor.value.meaning, id: editor.id };
    paintAnnotations(session);
    session.ui.show({ surface: { kind: 'editor', editor }, target: boxOf(editor.span) });
  }

  function open(draft: Draft, focus: Editor['focus'], changes: Editor['changes'] = []): void {
    opened = structuredClone(draft);
    returnFocus = document.activeElement;
    // News of what was saved before would lie over the foot of the popover.
    if (session.ui.state.notice?.look === 'plain') session.ui.show({ notice: null });
    show({ ...draft, changes, focus, problem: null, isSaving: false });
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
      session.ui.notify(t('noticeAnnotated'), { act: undoAct() });
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
      const { text } = session.page.article;
      const span = moveEdge(text, editor.span, edge, step);
      show({ ...editor, span, quote: text.slice(span.start, span.end), focus: null });
      keepSoon();
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
