import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { meaningLabels, meaningName } from '../labels.ts';

interface SelectionToolbarProps {
  names: Settings['meaningNames'];
  onChoose: (meaning: Meaning) => void;
}

/** The five meanings beside a fresh selection; one click marks and opens the note. It takes no focus, so that copying stays copying. */
export function SelectionToolbar({ names, onChoose }: SelectionToolbarProps) {
  return (
    <div class="toolbar" role="toolbar" aria-label={t('annotateSelectionAs')}>
      {(Object.keys(meaningLabels) as Meaning[]).map(meaning => (
        <button
          key={meaning}
          type="button"
          class={`meaning-${meaning}`}
          title={meaningName(meaning, names)}
          aria-label={t('annotateAs', meaningName(meaning, names))}
          // Keeps the selection and the focus where they are until the click.
          onPointerDown={event => event.preventDefault()}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onChoose(meaning)}
        >
          <span class={`meaning-swatch mark-meaning-${meaning}`} aria-hidden="true">
            {meaningName(meaning, names)}
          </span>
        </button>
      ))}
    </div>
  );
}
