import { useState } from 'preact/hooks';
import type { Annotation, Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import { meaningOrder } from '../annotation/meaningKeys.ts';
import { meaningName } from '../labels.ts';
import { type AnnotationActions, AnnotationItem } from './AnnotationItem.tsx';

interface AnnotationsProps extends AnnotationActions {
  placed: readonly PlacedAnnotation[];
  text: string;
  names: Partial<Record<Meaning, string>>;
  knownTags: string[];
}

interface Filter {
  id: string;
  meaning: Meaning | null;
  tag: string;
  holds(annotation: Annotation): boolean;
}

/** What the annotations can be narrowed to: the meanings and the tags among them. */
function filtersOf(placed: readonly PlacedAnnotation[]): Filter[] {
  const annotations = placed.map(({ annotation }) => annotation);
  const tags = [...new Set(annotations.flatMap(annotation => annotation.tags))].sort((a, b) => a.localeCompare(b, 'de'));
  return [
    ...meaningOrder
      .filter(meaning => annotations.some(annotation => annotation.meaning === meaning))
      .map(meaning => ({ id: `m:${meaning}`, meaning, tag: '', holds: (annotation: Annotation) => annotation.meaning === meaning })),
    ...tags.map(tag => ({ id: `t:${tag}`, meaning: null, tag, holds: (annotation: Annotation) => annotation.tags.includes(tag) })),
  ];
}

/** The annotations of the article in page order, those that lost their place at the end; filtered by meaning or tag. */
export function Annotations({ placed, text, names, knownTags, ...actions }: AnnotationsProps) {
  const [wanted, setWanted] = useState('');
  const filters = filtersOf(placed);
  const filter = filters.find(({ id }) => id === wanted) ?? null;
  const shown = filter ? placed.filter(({ annotation }) => filter.holds(annotation)) : placed;
  const ordered = [...shown.filter(one => one.location.state !== 'orphaned'), ...shown.filter(one => one.location.state === 'orphaned')];
  return (
    <section class="panel-section" aria-label={t('annotations')}>
      <header class="section-head">
        <h2>
          {t('annotations')} <span class="count">{placed.length}</span>
        </h2>
        {filters.length > 1 && (
          <select
            class="field small"
            aria-label={t('filterAnnotations')}
            value={filter?.id ?? ''}
            onChange={event => setWanted(event.currentTarget.value)}
          >
            <option value="">{t('allAnnotations')}</option>
            {filters.map(({ id, meaning, tag }) => (
              <option key={id} value={id}>
                {meaning ? meaningName(meaning, names) : `#${tag}`}
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
