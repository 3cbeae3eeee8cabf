import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../components/format.ts';
import { ArticleLinks } from '../../components/library/compare/ArticleLinks.tsx';
import { clippingsByState, gapsOf, type MatrixBy, matrixOf, periodsOf, quotesByState } from '../../components/library/compare/counts.ts';
import { MatrixTable } from '../../components/library/compare/MatrixTable.tsx';
import { summaryMatches } from '../../components/library/compare/matching.ts';
import { PeopleTable } from '../../components/library/compare/PeopleTable.tsx';
import { peopleOf } from '../../components/library/compare/people.ts';
import { quoteRows } from '../../components/library/compare/quotes.ts';
import { SeriesList } from '../../components/library/compare/SeriesList.tsx';
import { seriesOf } from '../../components/library/compare/series.ts';
import type { Summary } from '../../components/library/compare/summary.ts';
import { TileMap } from '../../components/library/compare/TileMap.tsx';
import { Timeline } from '../../components/library/compare/Timeline.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { emptyFilter, formatRoute, type Route } from '../../components/library/route.ts';
import { ViewHead } from '../../components/library/ViewHead.tsx';
import { stateName } from '../../components/states.ts';
import type { FigureMention } from '../../utils/entities/types.ts';
import { stateCodes } from '../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Pending } from './Pending.tsx';
import { repository } from './repository.ts';
import { Figures, Quotes } from './Tables.tsx';
import { useMentions, useSummaries } from './useLibrary.ts';
import { readyValue, useLive } from './useLive.ts';

const noSummaries: Summary[] = [];

function useMatching(route: Route) {
  const live = useSummaries();
  const summaries = useMemo(
    () => (live.state === 'ready' ? live.value.filter(summary => summaryMatches(summary, route.filter)) : noSummaries),
    [live, route.filter],
  );
  return { live, summaries };
}

type Measure = 'clippings' | 'figures' | 'quotes';

export function StatesView({ route }: { route: Route }) {
  const { live, summaries } = useMatching(route);
  const [measure, setMeasure] = useState<Measure>('clippings');
  const figures = readyValue(
    useLive(() => (measure === 'figures' ? repository.countByState('figure', stateCodes) : Promise.resolve(null)), [measure]),
  );
  const counts = useMemo(() => {
    if (measure === 'quotes') return quotesByState(summaries);
    if (measure === 'figures') return new Map(stateCodes.map((code, index) => [code, figures?.[index] ?? 0]));
    return clippingsByState(summaries);
  }, [measure, summaries, figures]);
  const labels: Record<Measure, string> = { clippings: t('viewClippings'), figures: t('kindFigures'), quotes: t('kindQuotes') };
  return (
    <Pending live={live}>
      <ViewHead title={t('viewStates')} hint={t('statesHint')}>
        <label class="sort">
          <span class="soft">{t('statesMeasure')}</span>
          <select class="field" value={measure} onChange={event => setMeasure(event.currentTarget.value as Measure)}>
            {(Object.keys(labels) as Measure[]).map(one => (
              <option key={one} value={one}>
                {labels[one]}
              </option>
            ))}
          </select>
        </label>
      </ViewHead>
      <TileMap label={labels[measure]} counts={counts} current={null} />
    </Pending>
  );
}

export function StateView({ code }: { code: StateCode }) {
  const live = useSummaries();
  const figures = useMentions({ kind: 'figure', state: code });
  const officials = useMentions({ kind: 'official', state: code });
  const clippings = useMemo(
    () =>
      (readyValue(live) ?? [])
        .filter(summary => summary.states.includes(code))
        .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)),
    [live, code],
  );
  const people = useMemo(() => peopleOf(readyValue(officials) ?? []), [officials]);
  const names = people.map(person => person.name);
  const quotes = useMentions(names.length > 0 ? { kind: 'quote', keys: names } : null);
  const said = useMemo(
    () => quoteRows(readyValue(quotes) ?? [], readyValue(officials) ?? []).filter(row => row.state === code),
    [quotes, officials, code],
  );
  const rows = useMemo(() => (readyValue(figures) ?? []).map(row => ({ ...row, figure: row.mention.entity as FigureMention })), [figures]);
  const { step, periods } = useMemo(() => periodsOf(clippings), [clippings]);
  return (
    <Pending live={live}>
      <ViewHead title={stateName(code)} hint={null}>
        <a href={formatRoute({ view: 'states' })}>← {t('stateBack')}</a>
      </ViewHead>
      <div class="view-body state-page">
        {clippings.length === 0 && <p class="soft">{t('stateNothing')}</p>}
        {clippings.length > 0 && (
          <>
            <Timeline step={step} periods={periods} />
            <section>
              <h2>{t('viewClippings')}</h2>
              <ArticleLinks clippings={clippings} />
              <p>
                <a href={formatRoute({ filter: { ...emptyFilter, states: [code] } })}>
                  {t('stateArticles', formatNumber(clippings.length))}
                </a>
              </p>
            </section>
          </>
        )}
        {rows.length > 0 && <Figures rows={rows} />}
        {people.length > 0 && <PeopleTable people={people} />}
        {said.length > 0 && <Quotes rows={said} />}
      </div>
    </Pending>
  );
}

export function MatrixView({ route }: { route: Route }) {
  const { live, summaries } = useMatching(route);
  const [by, setBy] = useState<MatrixBy>('tags');
  const matrix = useMemo(() => matrixOf(summaries, by), [summaries, by]);
  return (
    <Pending live={live}>
      <ViewHead
        title={t('viewMatrix')}
        hint={
          matrix.columns.length === 0
            ? null
            : t('matrixHint', formatNumber(gapsOf(matrix)), formatNumber(matrix.columns.length * stateCodes.length))
        }
      >
        <label class="sort">
          <span class="soft">{t('matrixColumns')}</span>
          <select class="field" value={by} onChange={event => setBy(event.currentTarget.value as MatrixBy)}>
            {(['tags', 'years', 'hosts', 'series'] as const).map(one => (
              <option key={one} value={one}>
                {t(`matrixBy_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </ViewHead>
      {matrix.columns.length === 0 ? (
        <EmptyState title={t('compareEmptyTitle')} text={t('matrixEmpty')} />
      ) : (
        <MatrixTable matrix={matrix} by={by} />
      )}
    </Pending>
  );
}

export function TimelineView({ route }: { route: Route }) {
  const { live, summaries } = useMatching(route);
  const { step, periods, undated } = useMemo(() => periodsOf(summaries), [summaries]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewTimeline')} hint={periods.length === 0 ? null : t('timelineHint')} />
      <div class="view-body">
        {periods.length === 0 ? (
          <EmptyState title={t('compareEmptyTitle')} text={t('compareEmptyText')} />
        ) : (
          <Timeline step={step} periods={periods} />
        )}
        {undated > 0 && <p class="soft">{t('timelineUndated', formatNumber(undated))}</p>}
      </div>
    </Pending>
  );
}

export function SeriesView({ name }: { name: string | null }) {
  const live = useSummaries();
  const series = useMemo(() => seriesOf(readyValue(live) ?? []), [live]);
  const ids = useMemo(() => series.flatMap(one => one.parts.flatMap(part => part.clippings.map(clipping => clipping.id))), [series]);
  const read = readyValue(useLive(() => readAmong(ids), [ids.join()]));
  const isReady = live.state === 'ready';
  useEffect(() => {
    if (isReady && name) document.getElementById(`series-${name}`)?.scrollIntoView();
  }, [isReady, name]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewSeries')} hint={null} />
      {series.length === 0 ? (
        <EmptyState title={t('seriesEmptyTitle')} text={t('seriesEmptyText')} />
      ) : (
        <SeriesList series={series} current={name} read={read ?? new Set()} />
      )}
    </Pending>
  );
}

/** Those of the clippings that were opened in the library; each remembers it for itself. */
async function readAmong(ids: readonly string[]): Promise<Set<string>> {
  const memos = await Promise.all(ids.map(id => repository.memo(`read:${id}`)));
  return new Set(ids.filter((_, index) => memos[index] !== null));
}
