import { useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

/** A format to export to, as it describes itself. */
export interface ExportChoice {
  id: string;
  label: string;
}

/** The formats this article can be exported to. */
export function ExportMenu({ choices, onExport }: { choices: readonly ExportChoice[]; onExport: (id: string) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="button">{t('export')}</summary>
      <ul class="menu-list">
        {choices.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              value={id}
              onClick={() => {
                close();
                onExport(id);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
