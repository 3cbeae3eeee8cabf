import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClippingHead } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { TagInput } from '../annotation/TagInput.tsx';
import { Button } from '../Button.tsx';
import { Markdown } from '../Markdown.tsx';
import { CollectionInput } from './CollectionInput.tsx';

interface ClippingNoteProps {
  clipping: ClippingHead;
  knownTags: string[];
  /** Names of the collections it is in, and of all there are. */
  collections: string[];
  knownCollections: string[];
  onEdit: (change: { note?: string; tags?: string[] }) => void;
  onCollect: (names: string[]) => void;
}

/** The note, the tags and the collections of the whole article. */
export function ClippingNote({ clipping, knownTags, collections, knownCollections, onEdit, onCollect }: ClippingNoteProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOpen = draft !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  const close = () => {
    if (draft !== null && draft !== clipping.note) onEdit({ note: draft });
    setDraft(null);
  };
  return (
    <section class="clipping-note">
      <h3>{t('clippingNote')}</h3>
      {draft === null ? (
        <>
          {clipping.note && <Markdown text={clipping.note} />}
          <Button size="small" look="quiet" onClick={() => setDraft(clipping.note)}>
            {clipping.note ? t('edit') : t('clippingNoteAdd')}
          </Button>
        </>
      ) : (
        <>
          <textarea
            class="field"
            rows={5}
            aria-label={t('clippingNote')}
            value={draft}
            ref={field}
            onInput={event => setDraft(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Escape') setDraft(null);
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close();
            }}
          />
          <div class="row">
            <Button size="small" look="primary" onClick={close}>
              {t('done')}
            </Button>
            <Button size="small" look="quiet" onClick={() => setDraft(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      <h3>{t('tags')}</h3>
      <TagInput tags={clipping.tags} knownTags={knownTags} onChange={tags => onEdit({ tags })} />
      <h3>{t('collections')}</h3>
      <CollectionInput names={collections} knownNames={knownCollections} onChange={onCollect} />
    </section>
  );
}
