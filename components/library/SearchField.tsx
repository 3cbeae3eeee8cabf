import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { formatNumber } from '../format.ts';

interface SearchFieldProps {
  text: string;
  /** Share of the index that is built, 0 to 1; null once it is ready. */
  progress: number | null;
  onSearch: (text: string) => void;
}

/** The one search field: `/` goes to it, Escape leaves it, typing searches. */
export function SearchField({ text, progress, onSearch }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  /** What was typed and has not come back as `text` yet. */
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const at = sent.current.indexOf(text);
    // The echo of what was typed a moment ago must not take away what was typed since.
    sent.current = at < 0 ? [] : sent.current.slice(at + 1);
    if (at < 0) setTyped(text);
  }, [text]);
  const type = (words: string) => {
    sent.current.push(words);
    setTyped(words);
    onSearch(words);
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <search class="search">
      <input
        ref={input}
        class="field"
        type="search"
        aria-label={t('search')}
        title={t('searchHelp')}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        maxlength={500}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') {
            if (typed) type('');
            else input.current?.blur();
            event.preventDefault();
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            document.querySelector<HTMLElement>('#main a[data-index][tabindex="0"]')?.focus();
            event.preventDefault();
          }
        }}
      />
      {progress !== null && (
        <span class="soft" role="status">
          {t('searchIndexing', formatNumber(Math.round(progress * 100)))}
        </span>
      )}
    </search>
  );
}
