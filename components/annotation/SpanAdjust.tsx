import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

interface SpanAdjustProps {
  /** Moves the beginning or the end of the span by a word. */
  onAdjust: (edge: 'start' | 'end', step: 1 | -1) => void;
}

const edges = [
  ['start', 'annotationStart', 'startEarlier', 'startLater'],
  ['end', 'annotationEnd', 'endEarlier', 'endLater'],
] as const;

/** Moving the ends of a mark word by word, by keyboard or click: what the handles at its ends do for the pointer. */
export function SpanAdjust({ onAdjust }: SpanAdjustProps) {
  return (
    <details>
      <summary class="soft">{t('annotationAdjust')}</summary>
      <div class="span-adjust">
        {edges.map(([edge, label, earlier, later]) => (
          <span key={edge}>
            {t(label)}
            <Button size="small" label={t(earlier)} onClick={() => onAdjust(edge, -1)}>
              ←
            </Button>
            <Button size="small" label={t(later)} onClick={() => onAdjust(edge, 1)}>
              →
            </Button>
          </span>
        ))}
      </div>
    </details>
  );
}
