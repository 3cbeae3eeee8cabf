import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../components/format.ts';
import { ArticleLinks } from '../../components/library/compare/ArticleLinks.tsx';
import { clippingsByState, gapsOf, type MatrixBy, matrixOf, periodsOf, quotesByState } from '../../components/library/compare/counts.ts';
import { FigureTable } from '../../components/library/compare/FigureTable.tsx';
import { MatrixTable } from '../../components/library/compare/MatrixTable.tsx';
import { PeopleTable } from '../../components/library/compare/PeopleTable.tsx';
import { peopleOf } from '../../components/library/compare/people.ts';
import { SeriesList } from '../../components/library/compare/SeriesList.tsx';
import { seriesOf } from '../../components/library/compare/series.ts';
import type { Summary } from '../../components/library/compare/summary.ts';
import { TileMap } from '../../components/library/compare/TileMap.tsx';
import { Timeline } from '../../components/library/compare/Timeline.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { emptyFilter, formatRoute, isEmptyFilter, type Route } from '../../components/library/route.ts';
import { ViewHead } from '../../components/library/ViewHead.tsx';
import { counted } from '../../components/plural.ts';
import { stateName } from '../../components/states.ts';
import { stateCodes } from '../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { FirstStepsIfEmpty, NothingHere } from './NothingHere.tsx';
import { Pending } from './Pending.tsx';
import { repository } from './repository.ts';
import { Quotes } from './Tables.tsx';
import { figureOf, holding, quoteOf, Reading } from './TableViews.tsx';
import { type Lines, useLines, useSummaries } from './useLibrary.ts';
import { type Live, readyValue, useLive } from './useLive.ts';

const noSummaries: Summary[] = [];

function useMatching(route: Route) {
  const live = useSummaries(route.filter);
  return { live, summaries: readyValue(live) ?? noSummaries };
}

type Measure = 'clippings' | 'figures' | 'quotes';

/** How many figures belong to each Land: of the whole library counted in the index, of what a filter leaves by reading them. */
function useFiguresByState({ filter }: Route, isAsked: boolean): { counts: Map<StateCode, number>; live: Live<Lines> } {
  const isAll = isEmptyFilter(filter);
  const all = readyValue(
    useLive(() => (isAsked && isAll ? repository.countByState('figure', stateCodes) : Promise.resolve(null)), [isAsked, isAll]),
  );
  const live = useLines(isAsked && !isAll ? 'figure' : null, filter);
  const counts = useMemo(() => {
    if (all) return new Map(stateCodes.map((code, index) => [code, all[index] ?? 0]));
    const found = new Map<StateCode, number>();
    for (const line of holding(live, filter.text))
      if (line.mention.state) found.set(line.mention.state, (found.get(line.mention.state) ?? 0) + 1);
    return found;
  }, [all, live, filter.text]);
  return { counts, live };
}

export function StatesView({ route }: { route: Route }) {
  const { live, summaries } = useMatching(route);
  const [measure, setMeasure] = useState<Measure>('clippings');
  const figures = useFiguresByState(route, measure === 'figures');
  const counts = useMemo(() => {
    if (measure === 'quotes') return quotesByState(summaries);
    return measure === 'figures' ? figures.counts : clippingsByState(summaries);
  }, [measure, summaries, figures.counts]);
  const labels: Record<Measure, string> = { clippings: t('viewClippings'), figures: t('kindFigures'), quotes: t('kindQuotes') };
  return (
    <Pending live={live}>
      <ViewHead title={t('viewStates')} hint={summaries.length === 0 ? null : t('statesHint')}>
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
      {measure === 'figures' && <Reading live={figures.live} />}
      {summaries.length === 0 ? (
        <NothingHere route={route} title={t('compareEmptyTitle')} text={t('statesEmptyText')} />
      ) : (
        <TileMap label={labels[measure]} counts={counts} current={null} />
      )}
    </Pending>
  );
}

export function StateView({ code }: { code: StateCode }) {
  const live = useSummaries({ ...emptyFilter, states: [code] });
  const clippings = readyValue(live) ?? noSummaries;
  const [figures, officials, quotes] = [
    useLines('figure', emptyFilter, code),
    useLines('official', emptyFilter, code),
    useLines('quote', emptyFilter, code),
  ];
  const rows = useMemo(() => (readyValue(figures)?.lines ?? []).map(figureOf), [figures]);
  const people = useMemo(() => peopleOf(readyValue(officials)?.lines ?? []), [officials]);
  const said = useMemo(() => (readyValue(quotes)?.lines ?? []).map(quoteOf), [quotes]);
  const { step, periods } = useMemo(() => periodsOf(clippings), [clippings]);
  return (
    <Pending live={live}>
      <ViewHead title={stateName(code)} hint={null}>
        <a href={formatRoute({ view: 'states' })}>← {t('stateBack')}</a>
      </ViewHead>
      <div class="view-body state-page">
        {clippings.length === 0 && (
          <EmptyState title={t('stateNothing')} text={t('stateNothingText')}>
            <FirstStepsIfEmpty />
          </EmptyState>
        )}
        {clippings.length > 0 && (
          <>
            <Timeline step={step} periods={periods} filter={{ ...emptyFilter, states: [code] }} isLow />
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
        {[figures, officials, quotes].map((one, at) => (
          <Reading key={['figures', 'officials', 'quotes'][at]} live={one} />
        ))}
        {rows.length > 0 && <FigureTable rows={rows} />}
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
        <NothingHere route={route} title={t('compareEmptyTitle')} text={t('matrixEmpty')} hasArticles={summaries.length > 0} />
      ) : (
        <MatrixTable matrix={matrix} by={by} filter={route.filter} />
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
          <NothingHere route={route} title={t('timelineEmptyTitle')} text={t('timelineEmptyText')} hasArticles={summaries.length > 0} />
        ) : (
          <Timeline step={step} periods={periods} filter={route.filter} />
        )}
        {undated > 0 && <p class="soft">{counted('timelineUndated', undated)}</p>}
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
        <EmptyState title={t('seriesEmptyTitle')} text={t('seriesEmptyText')}>
          <FirstStepsIfEmpty />
        </EmptyState>
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
