import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

interface NameFormProps {
  /** What is being named, for the field's accessible name. */
  label: string;
  name: string;
  /** Words on the button. */
  action: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** One field for a name in place of a button: Enter takes another one, Escape leaves it as it was. */
export function NameForm({ label, name, action, onName, onCancel }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  // Before the field is drawn: what is typed at once must not be selected, and so replaced, a frame later.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="name-form"
      onSubmit={event => {
        event.preventDefault();
        if (typed.trim() === '' || typed.trim() === name) onCancel();
        else onName(typed.trim());
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <Button size="small" type="submit" look="primary">
        {action}
      </Button>
      <Button size="small" look="quiet" label={t('cancel')} onClick={onCancel}>
        ×
      </Button>
    </form>
  );
}
