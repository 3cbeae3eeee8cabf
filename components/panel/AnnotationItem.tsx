import { useState } from 'preact/hooks';
import type { Span } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import { AnnotationForm, type AnnotationText } from '../annotation/AnnotationForm.tsx';
import { Changes } from '../annotation/Changes.tsx';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { meaningName } from '../labels.ts';
import { Markdown } from '../Markdown.tsx';

export interface AnnotationActions {
  onReveal: (span: Span) => void;
  onEdit: (id: string, value: AnnotationText) => void;
  onDelete: (id: string) => void;
  onReattach: (id: string, span: Span) => void;
}

interface AnnotationItemProps extends AnnotationActions {
  placed: PlacedAnnotation;
  text: string;
  names: Partial<Record<Meaning, string>>;
  knownTags: string[];
}

/** A place that may be the lost one, with a little of what stands around it. */
function inContext(text: string, { start, end }: Span): { before: string; quote: string; after: string } {
  return { before: text.slice(Math.max(0, start - 30), start), quote: text.slice(start, end), after: text.slice(end, end + 30) };
}

/** One annotation: its quote leads to its place; edited in place and saved when the form is left; a lost one offers where it may belong. */
export function AnnotationItem({ placed, text, names, knownTags, ...actions }: AnnotationItemProps) {
  const { annotation, location } = placed;
  const { id, meaning, note, tags, anchor } = annotation;
  const [edited, setEdited] = useState<AnnotationText | null>(null);
  const close = () => {
    if (edited && JSON.stringify(edited) !== JSON.stringify({ meaning, note, tags })) actions.onEdit(id, edited);
    setEdited(null);
  };
  const quote = anchor?.quote.exact ?? t('noteOnArticle');
  return (
    <li class={`annotation meaning-${edited?.meaning ?? meaning}`}>
      <p class="annotation-head">
        <span class={`meaning-swatch mark-meaning-${meaning}`}>{meaningName(meaning, names)}</span>
        {location.state === 'changed' && <span class="pill warning">{t('stateChanged')}</span>}
        {location.state === 'orphaned' && <span class="pill danger">{t('stateOrphaned')}</span>}
        <span class="soft">{formatDate(annotation.createdAt)}</span>
      </p>
      {location.state === 'orphaned' || !anchor ? (
        <blockquote class="annotation-quote">{quote}</blockquote>
      ) : (
        <button type="button" class="annotation-quote" title={t('showOnPage')} onClick={() => actions.onReveal(location.span)}>
          {quote}
        </button>
      )}
      {location.state === 'changed' && <Changes changes={location.changes} />}
      {location.state === 'orphaned' && (
        <div class="orphan">
          <p class="soft">{t(location.candidates.length ? 'orphanCandidates' : 'orphanNone')}</p>
          {location.candidates.slice(0, 3).map(({ span }) => {
            const { before, quote: found, after } = inContext(text, span);
            return (
              <div key={span.start} class="candidate">
                <button type="button" class="annotation-quote" onClick={() => actions.onReveal(span)}>
                  … {before}
                  <mark>{found}</mark>
                  {after} …
                </button>
                <Button size="small" onClick={() => actions.onReattach(id, span)}>
                  {t('reattach')}
                </Button>
              </div>
            );
          })}
        </div>
      )}
      {edited ? (
        <fieldset
          class="annotation-edit"
          onKeyDown={event => {
            if (event.key === 'Escape') setEdited(null);
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close();
          }}
        >
          <AnnotationForm value={edited} names={names} knownTags={knownTags} focus="note" onChange={setEdited} />
          <Button size="small" look="primary" onClick={close}>
            {t('done')}
          </Button>
        </fieldset>
      ) : (
        <>
          {note && (
            <div class="annotation-note">
              <Markdown text={note} />
            </div>
          )}
          {tags.length > 0 && (
            <ul class="chips">
              {tags.map(tag => (
                <li key={tag} class="chip">
                  {tag}
                </li>
              ))}
            </ul>
          )}
          <p class="annotation-acts">
            <Button size="small" look="quiet" onClick={() => setEdited({ meaning, note, tags })}>
              {t('edit')}
            </Button>
            <Button size="small" look="quiet" onClick={() => actions.onDelete(id)}>
              {t('delete')}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}
