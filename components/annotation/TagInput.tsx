import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

interface TagInputProps {
  tags: string[];
  /** Tags of the library, the most used first. */
  knownTags: string[];
  /** What the entries are called, where they are no tags; such names may hold a comma. */
  words?: { field: string; placeholder: string; known: string; remove: (name: string) => string };
  onChange: (tags: string[]) => void;
}

/** The known tags that complete what was typed: beginnings first, then inner matches, without those already there; at most six. */
export function completionsOf(typed: string, tags: readonly string[], knownTags: readonly string[]): string[] {
  const wanted = typed.trim().toLocaleLowerCase('de');
  const open = knownTags.filter(tag => !tags.includes(tag));
  if (wanted === '') return open.slice(0, 6);
  const begins = open.filter(tag => tag.toLocaleLowerCase('de').startsWith(wanted));
  const holds = open.filter(tag => !begins.includes(tag) && tag.toLocaleLowerCase('de').includes(wanted));
  return [...begins, ...holds].slice(0, 6);
}

/** Tags as chips and a combobox: Enter or a comma adds, Backspace in the empty field takes the last one away. */
export function TagInput({ tags, knownTags, words, onChange }: TagInputProps) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const id = useId();
  const completions = isOpen ? completionsOf(typed, tags, knownTags) : [];

  const add = (text: string) => take(words ? [text.trim()] : text.split(',').map(tag => tag.trim().replace(/^#/, '')));
  const take = (names: string[]) => {
    const added = names.filter(tag => tag !== '' && !tags.includes(tag));
    if (added.length) onChange([...tags, ...new Set(added)]);
    setTyped('');
    setChosen(-1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = completions.length - 1;
    if (event.key === 'Enter' || (event.key === ',' && !words)) {
      const known = completions[chosen];
      if (event.key === 'Enter' && !known && typed.trim() === '') return;
      event.preventDefault();
      event.stopPropagation();
      if (known) take([known]);
      else add(typed);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(chosen + step < -1 ? last : chosen + step > last ? -1 : chosen + step);
    } else if (event.key === 'Backspace' && typed === '' && tags.length) {
      onChange(tags.slice(0, -1));
    } else if (event.key === 'Escape' && completions.length && chosen >= 0) {
      event.stopPropagation();
      setOpen(false);
      setChosen(-1);
    }
  };

  return (
    <div class="tags">
      <ul class="chips" aria-label={words?.field ?? t('annotationTags')}>
        {tags.map(tag => (
          <li key={tag} class="chip">
            {tag}
            <button
              type="button"
              aria-label={words?.remove(tag) ?? t('tagRemove', tag)}
              onClick={() => onChange(tags.filter(other => other !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label={words?.field ?? t('annotationTags')}
        aria-autocomplete="list"
        aria-expanded={completions.length > 0}
        aria-controls={id}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={words?.placeholder ?? t('annotationTagsPlaceholder')}
        maxLength={100}
        value={typed}
        onInput={event => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setChosen(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          add(typed);
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={id}
        class="completions"
        role="listbox"
        aria-label={words?.known ?? t('annotationTagsKnown')}
        hidden={completions.length === 0}
      >
        {completions.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // The pointer must not take the focus from the field, whose blur would add what was typed so far.
            onPointerDown={event => {
              event.preventDefault();
              take([tag]);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
