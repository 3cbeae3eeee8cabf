import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../components/format.ts';
import { summaryMatches, wordsMatcher } from '../../components/library/compare/matching.ts';
import { PeopleTable } from '../../components/library/compare/PeopleTable.tsx';
import { PersonPage } from '../../components/library/compare/PersonPage.tsx';
import { peopleOf } from '../../components/library/compare/people.ts';
import { quoteRows } from '../../components/library/compare/quotes.ts';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { formatRoute, isEmptyFilter, type Route } from '../../components/library/route.ts';
import { ViewHead } from '../../components/library/ViewHead.tsx';
import type { FigureMention } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Pending } from './Pending.tsx';
import { Figures, Quotes } from './Tables.tsx';
import { mentionCap, useMentions } from './useLibrary.ts';

/** Says that a table was cut, where it was. */
function Capped({ count }: { count: number }) {
  return count >= mentionCap ? <p class="capped">{t('tableCapped', formatNumber(mentionCap))}</p> : null;
}

/** What stands in place of an empty table: nothing saved yet, or nothing that fits. */
function NoRows({ route }: { route: Route }) {
  return isEmptyFilter(route.filter) ? (
    <EmptyState title={t('compareEmptyTitle')} text={t('compareEmptyText')} />
  ) : (
    <EmptyState title={t('emptyResultTitle')} text={t('emptyResultText')} />
  );
}

export function FiguresView({ route }: { route: Route }) {
  const [only] = route.filter.states;
  const live = useMentions({ kind: 'figure', ...(only && route.filter.states.length === 1 ? { state: only } : {}) });
  const rows = useMemo(() => {
    if (live.state !== 'ready') return [];
    const holds = wordsMatcher(route.filter.text);
    // Of a figure the Land it is about counts, not every Land the article names.
    const articles = { ...route.filter, states: [] };
    return live.value
      .map(({ mention, clipping }) => ({ mention, clipping, figure: mention.entity as FigureMention }))
      .filter(
        ({ mention, clipping, figure }) =>
          (route.filter.states.length === 0 || (figure.scope !== null && route.filter.states.includes(figure.scope))) &&
          summaryMatches(clipping, articles) &&
          holds(mention.sentence, figure.noun, figure.unit, clipping.title),
      );
  }, [live, route.filter]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewFigures')} hint={t('figuresHint')} />
      <Capped count={live.state === 'ready' ? live.value.length : 0} />
      {rows.length === 0 ? <NoRows route={route} /> : <Figures isTitled rows={rows} />}
    </Pending>
  );
}

export function QuotesView({ route }: { route: Route }) {
  const live = useMentions({ kind: 'quote' });
  const officials = useMentions({ kind: 'official' });
  const rows = useMemo(() => {
    if (live.state !== 'ready' || officials.state !== 'ready') return [];
    const holds = wordsMatcher(route.filter.text);
    return quoteRows(live.value, officials.value).filter(
      row => summaryMatches(row.clipping, route.filter) && holds(row.mention.sentence, row.quote.speaker, row.role),
    );
  }, [live, officials, route.filter]);
  return (
    <Pending live={live.state === 'ready' ? officials : live}>
      <ViewHead title={t('viewQuotes')} hint={t('quotesHint')} />
      <Capped count={live.state === 'ready' ? live.value.length : 0} />
      {rows.length === 0 ? <NoRows route={route} /> : <Quotes isTitled rows={rows} />}
    </Pending>
  );
}

export function OfficialsView({ route }: { route: Route }) {
  const live = useMentions({ kind: 'official' });
  const people = useMemo(() => {
    if (live.state !== 'ready') return [];
    const holds = wordsMatcher(route.filter.text);
    return peopleOf(live.value.filter(row => summaryMatches(row.clipping, route.filter))).filter(person =>
      holds(person.name, ...person.offices.map(office => office.role)),
    );
  }, [live, route.filter]);
  return (
    <Pending live={live}>
      <ViewHead title={t('viewOfficials')} hint={t('officialsHint')} />
      <Capped count={live.state === 'ready' ? live.value.length : 0} />
      {people.length === 0 ? <NoRows route={route} /> : <PeopleTable isTitled people={people} />}
    </Pending>
  );
}

export function PersonView({ name }: { name: string }) {
  const officials = useMentions({ kind: 'official', keys: [name] });
  const quotes = useMentions({ kind: 'quote', keys: [name] });
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
        <EmptyState title={t('personUnknownTitle')} text={t('personUnknownText')} />
      )}
    </Pending>
  );
}
