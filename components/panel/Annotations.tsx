import { useState } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import { meaningLabels, meaningName } from '../labels.ts';
import { type AnnotationActions, AnnotationItem } from './AnnotationItem.tsx';

interface AnnotationsProps extends AnnotationActions {
  placed: readonly PlacedAnnotation[];
  text: string;
  names: Partial<Record<Meaning, string>>;
  knownTags: string[];
}

/** The annotations of the article in page order, those that lost their place at the end; filtered by meaning. */
export function Annotations({ placed, text, names, knownTags, ...actions }: AnnotationsProps) {
  const [wanted, setWanted] = useState<Meaning | null>(null);
  const used = (Object.keys(meaningLabels) as Meaning[]).filter(meaning => placed.some(({ annotation }) => annotation.meaning === meaning));
  const filter = wanted && used.includes(wanted) ? wanted : null;
  const shown = placed.filter(({ annotation }) => filter === null || annotation.meaning === filter);
  const ordered = [...shown.filter(one => one.location.state !== 'orphaned'), ...shown.filter(one => one.location.state === 'orphaned')];
  return (
    <section class="panel-section" aria-label={t('annotations')}>
      <header class="section-head">
        <h2>
          {t('annotations')} <span class="count">{placed.length}</span>
        </h2>
        {used.length > 1 && (
          <select
            class="field small"
            aria-label={t('filterByMeaning')}
            value={filter ?? ''}
            onChange={event => setWanted((event.currentTarget.value || null) as Meaning | null)}
          >
            <option value="">{t('allMeanings')}</option>
            {used.map(meaning => (
              <option key={meaning} value={meaning}>
                {meaningName(meaning, names)}
              </option>
            ))}
          </select>
        )}
      </header>
      {placed.length === 0 ? (
        <p class="soft section-empty">{t('annotationsEmpty')}</p>
      ) : (
        <ul class="annotations">
          {ordered.map(one => (
            <AnnotationItem key={one.annotation.id} placed={one} text={text} names={names} knownTags={knownTags} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
