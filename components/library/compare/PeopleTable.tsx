import { useMemo } from 'preact/hooks';
import { t } from '../../../utils/i18n/t.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { stateName } from '../../states.ts';
import { formatRoute } from '../route.ts';
import { type Column, DataTable } from './DataTable.tsx';
import type { Person } from './people.ts';

const columns = (): Column<Person>[] => [
  {
    id: 'name',
    label: t('columnPerson'),
    sortBy: person => person.name.split(' ').at(-1) ?? person.name,
    cell: person => <a href={formatRoute({ view: 'officials', id: person.name })}>{person.name}</a>,
  },
  {
    id: 'role',
    label: t('columnOffice'),
    sortBy: person => person.offices[0]?.role ?? null,
    cell: person => [...new Set(person.offices.map(office => office.role))].slice(0, 2).map(role => <div key={role}>{role}</div>),
  },
  {
    id: 'state',
    label: t('columnState'),
    sortBy: person => {
      const code = person.offices[0]?.state;
      return code ? stateName(code) : null;
    },
    cell: person => {
      const code = person.offices[0]?.state;
      return code && <a href={formatRoute({ view: 'states', id: code })}>{stateName(code)}</a>;
    },
  },
  {
    id: 'clippings',
    label: t('viewClippings'),
    isNumber: true,
    sortBy: person => person.clippings.length,
    cell: person => formatNumber(person.clippings.length),
  },
  {
    id: 'mentions',
    label: t('columnMentions'),
    isNumber: true,
    sortBy: person => person.mentions,
    cell: person => formatNumber(person.mentions),
  },
  {
    id: 'last',
    look: 'date',
    label: t('columnLast'),
    sortBy: person => person.clippings[0]?.published ?? null,
    cell: person => formatDate(person.clippings[0]?.published ?? null),
  },
];

/** The directory of the officials in the library. */
export function PeopleTable({
  people,
  isTitled = false,
  question = '',
}: {
  people: readonly Person[];
  isTitled?: boolean;
  question?: string;
}) {
  const sortedColumns = useMemo(columns, []);
  return (
    <DataTable
      isTitled={isTitled}
      caption={t('kindOfficials')}
      columns={sortedColumns}
      rows={people}
      question={question}
      keyOf={person => person.name}
      sortedBy="-clippings"
    />
  );
}
