import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { AnnotationForm, type AnnotationText } from '../annotation/AnnotationForm.tsx';
import { Changes } from '../annotation/Changes.tsx';
import { SpanAdjust } from '../annotation/SpanAdjust.tsx';
import { Button } from '../Button.tsx';
import type { Editor } from './state.ts';

export interface EditorActions {
  onEditorChange: (value: AnnotationText) => void;
  /** Moves the beginning or the end of the span by a word. */
  onAdjust: (edge: 'start' | 'end', step: 1 | -1) => void;
  /** Closes and keeps. */
  onCloseEditor: () => void;
  /** Closes and keeps nothing that is new. */
  onDiscard: () => void;
  onDelete: () => void;
  onCopyNote: () => void;
}

interface AnnotationPopoverProps extends EditorActions {
  editor: Editor;
  names: Settings['meaningNames'];
  knownTags: string[];
}

/** The popover of an annotation. Closing saves; Escape discards what is new. */
export function AnnotationPopover({ editor, names, knownTags, ...actions }: AnnotationPopoverProps) {
  return (
    <>
      {editor.problem && (
        <div class="problem" role="alert">
          {editor.problem}{' '}
          {editor.value.note && (
            <Button size="small" onClick={actions.onCopyNote}>
              {t('copyNote')}
            </Button>
          )}
        </div>
      )}
      <Changes changes={editor.changes} />
      <p class={`editor-quote meaning-${editor.value.meaning}`} aria-live="polite">
        {editor.quote}
      </p>
      <AnnotationForm value={editor.value} names={names} knownTags={knownTags} focus={editor.focus} onChange={actions.onEditorChange} />
      <SpanAdjust onAdjust={actions.onAdjust} />
      <div class="editor-foot">
        <span class="soft">
          {t(editor.isSaving ? 'annotationSaving' : editor.kind === 'new' ? 'annotationHintNew' : 'annotationHintEdit')}
        </span>
        {editor.kind === 'edit' ? (
          <Button size="small" look="danger" onClick={actions.onDelete}>
            {t('delete')}
          </Button>
        ) : (
          <Button size="small" look="quiet" onClick={actions.onDiscard}>
            {t('discard')}
          </Button>
        )}
        <Button size="small" look="primary" disabled={editor.isSaving} onClick={actions.onCloseEditor}>
          {t('done')}
        </Button>
      </div>
    </>
  );
}
