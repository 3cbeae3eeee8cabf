import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../components/format.ts';
import { type FigureRow, FigureTable } from '../../components/library/compare/FigureTable.tsx';
import { PeopleTable } from '../../components/library/compare/PeopleTable.tsx';
import { PersonPage } from '../../components/library/compare/PersonPage.tsx';
import { peopleOf } from '../../components/library/compare/people.ts';
import type { QuoteRow } from '../../components/library/compare/QuoteTable.tsx';
import { quoteRows } from '../../components/library/compare/quotes.ts';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { formatRoute, type Route } from '../../components/library/route.ts';
import { ViewHead } from '../../components/library/ViewHead.tsx';
import { rowMatcher, rowWords } from '../../utils/clippings/search/rowMatcher.ts';
import type { FigureMention, QuoteMention } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { TableLine } from './finderMessages.ts';
import { FirstStepsIfEmpty, NothingHere } from './NothingHere.tsx';
import { Pending } from './Pending.tsx';
import { Quotes } from './Tables.tsx';
import { type Lines, useLines, useMentionsOf } from './useLibrary.ts';
import { type Live, readyValue } from './useLive.ts';

/** Says that a table is not whole yet. */
export function Reading({ live }: { live: Live<Lines> }) {
  const lines = readyValue(live);
  if (!lines || lines.share >= 1) return null;
  return (
    <p class="reading soft" role="status">
      {t('tableReading', formatNumber(Math.round(lines.share * 100)))}
    </p>
  );
}

const noLines: readonly TableLine[] = [];

/** The lines that hold the words typed, by the rules of the library's search. */
export function holding(live: Live<Lines>, typed: string): readonly TableLine[] {
  const lines = readyValue(live)?.lines ?? noLines;
  const holds = rowMatcher(typed);
  return holds ? lines.filter(line => holds(line.words)) : lines;
}

/** What stands in place of an empty table: nothing saved yet, or nothing that fits. */
function NoRows({ route, live }: { route: Route; live: Live<Lines> }) {
  if ((readyValue(live)?.share ?? 0) < 1) return null;
  return <NothingHere route={route} title={t('compareEmptyTitle')} text={t('compareEmptyText')} />;
}

/** The figure of a line, as its table takes it. */
export function figureOf({ mention, clipping, speaker }: TableLine): FigureRow {
  return { mention, clipping, speaker, figure: mention.entity as FigureMention };
}

/** The quote of a line, as its table takes it. */
export function quoteOf({ mention, clipping, role, state }: TableLine): QuoteRow {
  return { mention, clipping, role, state, quote: mention.entity as QuoteMention };
}

export function FiguresView({ route }: { route: Route }) {
  const { states, text } = route.filter;
  // Of a figure the Land it is about counts, not every Land the article names.
  const live = useLines('figure', { ...route.filter, states: [] }, states.length === 1 ? (states[0] ?? null) : null);
  const rows = useMemo(
    () =>
      holding(live, text)
        .map(figureOf)
        .filter(({ figure: { scope } }) => states.length === 0 || (scope !== null && states.includes(scope))),
    [live, text, states],
  );
  return (
    <Pending live={live}>
      <ViewHead title={t('viewFigures')} hint={t('figuresHint')} />
      <Reading live={live} />
      {rows.length === 0 ? <NoRows route={route} live={live} /> : <FigureTable isTitled rows={rows} question={text} />}
    </Pending>
  );
}

export function QuotesView({ route }: { route: Route }) {
  const live = useLines('quote', route.filter);
  const { text } = route.filter;
  const rows = useMemo(() => holding(live, text).map(quoteOf), [live, text]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewQuotes')} hint={t('quotesHint')} />
      <Reading live={live} />
      {rows.length === 0 ? <NoRows route={route} live={live} /> : <Quotes isTitled rows={rows} question={text} />}
    </Pending>
  );
}

export function OfficialsView({ route }: { route: Route }) {
  const live = useLines('official', route.filter);
  const people = useMemo(() => peopleOf(readyValue(live)?.lines ?? noLines), [live]);
  const { text } = route.filter;
  const shown = useMemo(() => {
    const holds = rowMatcher(text);
    return holds ? people.filter(({ name, offices }) => holds(rowWords(name, ...offices.map(office => office.role)))) : people;
  }, [people, text]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewOfficials')} hint={t('officialsHint')} />
      <Reading live={live} />
      {shown.length === 0 ? <NoRows route={route} live={live} /> : <PeopleTable isTitled people={shown} question={text} />}
    </Pending>
  );
}

export function PersonView({ name }: { name: string }) {
  const officials = useMentionsOf('official', name);
  const quotes = useMentionsOf('quote', name);
  const person = useMemo(() => (officials.state === 'ready' ? peopleOf(officials.value)[0] : undefined), [officials]);
  const rows = useMemo(
    () => (officials.state === 'ready' && quotes.state === 'ready' ? quoteRows(quotes.value, officials.value) : []),
    [officials, quotes],
  );
  return (
    <Pending live={officials}>
      <ViewHead title={name} hint={null}>
        <a href={formatRoute({ view: 'officials' })}>← {t('officialsBack')}</a>
      </ViewHead>
      {person ? (
        <div class="view-body">
          <PersonPage person={person}>{rows.length > 0 && <Quotes rows={rows} />}</PersonPage>
        </div>
      ) : (
        <EmptyState title={t('personUnknownTitle')} text={t('personUnknownText')}>
          <FirstStepsIfEmpty />
        </EmptyState>
      )}
    </Pending>
  );
}
