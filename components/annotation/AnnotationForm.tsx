import { useEffect, useRef } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { MeaningPicker } from './MeaningPicker.tsx';
import { TagInput } from './TagInput.tsx';

/** What the user says about a span. */
export interface AnnotationText {
  meaning: Meaning;
  note: string;
  tags: string[];
}

interface AnnotationFormProps {
  value: AnnotationText;
  names: Partial<Record<Meaning, string>>;
  knownTags: string[];
  /** Where the keyboard begins; null leaves the focus where it is. */
  focus: 'meaning' | 'note' | null;
  onChange: (value: AnnotationText) => void;
}

/** Meaning, note and tags of one annotation; there is no save button, the surface around it saves when it closes. */
export function AnnotationForm({ value, names, knownTags, focus, onChange }: AnnotationFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(focus === 'meaning' ? 'input[type=radio]:checked' : 'textarea');
    if (focus) first?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div class="annotation-form" ref={form}>
      <MeaningPicker value={value.meaning} names={names} onChange={meaning => onChange({ ...value, meaning })} />
      <label>
        <span class="visually-hidden">{t('annotationNote')}</span>
        <textarea
          class="field"
          rows={3}
          maxLength={200_000}
          placeholder={t('annotationNotePlaceholder')}
          value={value.note}
          onInput={event => onChange({ ...value, note: event.currentTarget.value })}
        />
      </label>
      <TagInput tags={value.tags} knownTags={knownTags} onChange={tags => onChange({ ...value, tags })} />
    </div>
  );
}
