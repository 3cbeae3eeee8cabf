import { t } from '../../../utils/i18n/t.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { counted } from '../../plural.ts';
import { formatRoute } from '../route.ts';
import type { SeriesState } from './series.ts';

interface SeriesListProps {
  series: SeriesState[];
  /** Name of the series that was asked for; null shows them all alike. */
  current: string | null;
  /** Ids of the clippings that were opened in the library. */
  read: ReadonlySet<string>;
}

/** Every series with its parts: read, saved, missing. */
export function SeriesList({ series, current, read }: SeriesListProps) {
  return (
    <div class="series-list">
      {series.map(one => (
        <section key={one.name} class={`series ${one.name === current ? 'current' : ''}`} id={`series-${one.name}`}>
          <h2>{one.name}</h2>
          <p class="soft">
            {one.missing.length === 0
              ? counted('seriesParts', one.parts.length)
              : t('seriesSaved', formatNumber(one.parts.length - one.missing.length), formatNumber(one.parts.length))}
            {one.missing.length > 0 && (
              <strong class="missing-note">
                {' · '}
                {t(one.missing.length === 1 ? 'seriesMissing_one' : 'seriesMissing_other', one.missing.map(formatNumber).join(', '))}
              </strong>
            )}
          </p>
          <ol class="series-parts">
            {one.parts.map(({ part, clippings: [first] }) =>
              first ? (
                <li key={part} class={read.has(first.id) ? 'is-read' : 'is-saved'}>
                  <a href={formatRoute({ view: 'clipping', id: first.id })}>
                    <span class="part">{formatNumber(part)}</span>
                    <span class="part-title">{first.title}</span>
                    <span class="soft">
                      {[formatDate(first.published), read.has(first.id) ? `✓ ${t('seriesRead')}` : t('seriesUnread')]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </a>
                </li>
              ) : (
                <li key={part} class="is-missing">
                  <span class="part">{formatNumber(part)}</span>
                  <span class="part-title">{t('seriesPartMissing', formatNumber(part))}</span>
                </li>
              ),
            )}
            <li class="is-next">
              <span class="part">{formatNumber(one.next)}</span>
              <span class="part-title soft">{t('seriesNext', formatNumber(one.next))}</span>
            </li>
          </ol>
        </section>
      ))}
    </div>
  );
}
