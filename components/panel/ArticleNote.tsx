import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { TagInput } from '../annotation/TagInput.tsx';

interface ArticleNoteProps {
  note: string;
  tags: string[];
  knownTags: string[];
  onChange: (change: { note?: string; tags?: string[] }) => void;
}

/** Note and tags of the whole article; the note is saved when the field is left or a second passes without typing. */
export function ArticleNote({ note, tags, knownTags, onChange }: ArticleNoteProps) {
  const [typed, setTyped] = useState(note);
  const [stored, setStored] = useState(note);
  // Another tab may change the note; what is being typed here is not thrown away for it.
  if (note !== stored) {
    setStored(note);
    if (typed === stored) setTyped(note);
  }
  const save = () => {
    if (typed !== stored) onChange({ note: typed });
  };
  useEffect(() => {
    const timer = setTimeout(save, 1000);
    return () => clearTimeout(timer);
  });
  return (
    <section class="panel-section article-note" aria-label={t('articleNote')}>
      <header class="section-head">
        <h2>{t('articleNote')}</h2>
      </header>
      <textarea
        class="field"
        rows={2}
        maxLength={200_000}
        aria-label={t('articleNote')}
        placeholder={t('articleNotePlaceholder')}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        onBlur={save}
      />
      <TagInput tags={tags} knownTags={knownTags} onChange={changed => onChange({ tags: changed })} />
    </section>
  );
}
