import { t } from '../../utils/i18n/t.ts';

/** A keyboard command as the browser lists it; `keys` is empty when none is set. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The commands and their keys. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(shortcut => (
        <div key={shortcut.name}>
          <dt>{shortcut.description}</dt>
          <dd>
            {shortcut.keys ? (
              shortcut.keys.split('+').map(key => <kbd key={key}>{key}</kbd>)
            ) : (
              <span class="soft">{t('shortcutNone')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
