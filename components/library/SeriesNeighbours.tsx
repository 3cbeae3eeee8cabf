import { t } from '../../utils/i18n/t.ts';
import { formatNumber } from '../format.ts';
import type { SeriesState } from './compare/series.ts';
import { formatRoute } from './route.ts';

/** The ways to the part before and the part behind, at the end of a part; a part that is not saved is told as missing. */
export function SeriesNeighbours({ series, part }: { series: SeriesState; part: number }) {
  const neighbour = (number: number) => {
    const [saved] = series.parts.find(one => one.part === number)?.clippings ?? [];
    if (!saved)
      return (
        <span class="soft">
          {number === series.next ? t('seriesNext', formatNumber(number)) : t('seriesPartMissing', formatNumber(number))}
        </span>
      );
    return <a href={formatRoute({ view: 'clipping', id: saved.id })}>{saved.title}</a>;
  };
  return (
    <nav class="neighbours" aria-label={series.name}>
      {part > 1 && (
        <p>
          <span aria-hidden="true">← </span>
          {neighbour(part - 1)}
        </p>
      )}
      <p class="after">
        {neighbour(part + 1)}
        <span aria-hidden="true"> →</span>
      </p>
    </nav>
  );
}
