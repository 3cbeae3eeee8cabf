import { useId } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { meaningName } from '../labels.ts';
import { meaningOrder } from './meaningKeys.ts';

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
      {meaningOrder.map((meaning, index) => (
        <label key={meaning} class={`meaning meaning-${meaning}`} title={`${meaningName(meaning, names)} (${index + 1})`}>
          <input type="radio" name={group} value={meaning} checked={value === meaning} onChange={() => onChange(meaning)} />
          <span class={`meaning-swatch mark-meaning-${meaning}`}>{meaningName(meaning, names)}</span>
        </label>
      ))}
    </fieldset>
  );
}
