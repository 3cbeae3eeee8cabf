import { useId } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { meaningLabels, meaningName } from '../labels.ts';

const order = Object.keys(meaningLabels) as Meaning[];

/** The meaning a digit key stands for (1 to 5 in the order shown), or null. */
export function meaningOfKey(key: string): Meaning | null {
  return /^[1-9]$/.test(key) ? (order[Number(key) - 1] ?? null) : null;
}

interface MeaningPickerProps {
  /** null while none was chosen. */
  value: Meaning | null;
  names: Partial<Record<Meaning, string>>;
  onChange: (meaning: Meaning) => void;
}

/** The five meanings as one radio group: arrows choose, each has its colour, its pattern and its digit. */
export function MeaningPicker({ value, names, onChange }: MeaningPickerProps) {
  const group = useId();
  return (
    <fieldset class="meanings">
      <legend class="visually-hidden">{t('annotationMeaning')}</legend>
      {order.map((meaning, index) => (
        <label key={meaning} class={`meaning meaning-${meaning}`} title={`${meaningName(meaning, names)} (${index + 1})`}>
          <input type="radio" name={group} value={meaning} checked={value === meaning} onChange={() => onChange(meaning)} />
          <span class={`meaning-swatch mark-meaning-${meaning}`} aria-hidden="true">
            ab
          </span>
          <span class="meaning-name">{meaningName(meaning, names)}</span>
        </label>
      ))}
    </fieldset>
  );
}
