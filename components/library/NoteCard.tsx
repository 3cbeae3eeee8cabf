import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { AnnotationForm, type AnnotationText } from '../annotation/AnnotationForm.tsx';
import { SpanAdjust } from '../annotation/SpanAdjust.tsx';
import { Button } from '../Button.tsx';
import { formatTime } from '../format.ts';
import { meaningName } from '../labels.ts';
import { Markdown } from '../Markdown.tsx';

interface NoteCardProps {
  annotation: Annotation;
  names: Partial<Record<Meaning, string>>;
  knownTags: string[];
  isCurrent: boolean;
  isOrphaned: boolean;
  /** Opens with the form, as a mark just made does. */
  isNew: boolean;
  onReveal: () => void;
  onEdit: (change: AnnotationText) => void;
  /** Moves an end of the mark by a word; null where the mark has no place in the text. */
  onAdjust: ((edge: 'start' | 'end', step: 1 | -1) => void) | null;
  onDelete: () => void;
}

/** One annotation beside the text: its quote, note and tags; edited in place, saved when the form closes. */
export function NoteCard({ annotation, names, knownTags, isCurrent, isOrphaned, isNew, ...actions }: NoteCardProps) {
  const [draft, setDraft] = useState<AnnotationText | null>(isNew ? textOf(annotation) : null);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  const close = () => {
    if (draft) actions.onEdit(draft);
    setDraft(null);
  };
  return (
    <article
      ref={card}
      class={`note-card meaning-${draft?.meaning ?? annotation.meaning} ${isCurrent ? 'current' : ''}`}
      onKeyDown={event => {
        if (event.key === 'Escape' && draft) {
          event.preventDefault();
          setDraft(null);
        }
      }}
    >
      <header>
        <span class={`mark-meaning-${annotation.meaning}`}>{meaningName(annotation.meaning, names)}</span>
        <time class="soft" dateTime={annotation.createdAt}>
          {formatTime(annotation.createdAt)}
        </time>
      </header>
      {annotation.anchor && (
        <button type="button" class="note-quote" onClick={actions.onReveal}>
          {annotation.anchor.quote.exact}
        </button>
      )}
      {isOrphaned && <p class="orphaned">{t('noteOrphaned')}</p>}
      {draft ? (
        <>
          <AnnotationForm value={draft} names={names} knownTags={knownTags} focus="note" onChange={setDraft} />
          {actions.onAdjust && <SpanAdjust onAdjust={actions.onAdjust} />}
          <div class="row">
            <Button size="small" look="primary" onClick={close}>
              {t('done')}
            </Button>
            <Button size="small" look="quiet" onClick={() => setDraft(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {annotation.note && <Markdown text={annotation.note} />}
          {annotation.tags.length > 0 && <p class="note-tags">{annotation.tags.map(tag => `#${tag}`).join(' ')}</p>}
          <div class="row">
            <Button size="small" look="quiet" onClick={() => setDraft(textOf(annotation))}>
              {t('edit')}
            </Button>
            <Button size="small" look="quiet" onClick={actions.onDelete}>
              {t('delete')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

function textOf({ meaning, note, tags }: Annotation): AnnotationText {
  return { meaning, note, tags };
}
