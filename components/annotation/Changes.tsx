import type { Change } from '../../utils/anchoring/types.ts';
import { t } from '../../utils/i18n/t.ts';

/** What changed in the text under an annotation, word by word; a changed figure is called out. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (!changes.length) return null;
  return (
    <div class="changes">
      <strong>{t(changes.some(change => change.isFigure) ? 'annotationFigureChanged' : 'annotationTextChanged')}</strong>{' '}
      {changes.slice(0, 6).map((change, index) => (
        <span key={`${change.before}→${change.after}`}>
          {index > 0 && ' · '}
          {change.before && <del>{change.before}</del>}
          {change.before && change.after && ' → '}
          {change.after && <ins>{change.after}</ins>}
        </span>
      ))}
    </div>
  );
}
