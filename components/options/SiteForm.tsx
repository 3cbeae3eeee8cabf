import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { hostnameOf } from './hostname.ts';

interface SiteFormProps {
  label: string;
  action: string;
  /** Called synchronously from the submit, because browsers grant permissions from a click alone. */
  onAdd: (host: string) => void;
}

/** A field for one website, checked before it is handed on. */
export function SiteForm({ label, action, onAdd }: SiteFormProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <form
      class="site-form"
      onSubmit={event => {
        event.preventDefault();
        const host = hostnameOf(typed);
        setWrong(host ? null : typed.trim());
        if (!host) return;
        onAdd(host);
        setTyped('');
      }}
    >
      <label class="labelled">
        <span>{label}</span>
        <input
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('sitesAddPlaceholder')}
          value={typed}
          aria-invalid={wrong !== null}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit">{action}</Button>
      <p class="field-error" role="alert">
        {wrong !== null && t('sitesAddInvalid', wrong)}
      </p>
    </form>
  );
}
