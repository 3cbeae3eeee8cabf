import { useMemo, useState } from 'preact/hooks';
import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { FigureMention } from '../../../utils/entities/types.ts';
import { t } from '../../../utils/i18n/t.ts';
import { qualifierWord } from '../../entity/describe.ts';
import { formatDate, formatValue } from '../../format.ts';
import { stateName } from '../../states.ts';
import { formatRoute } from '../route.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import { Source } from './Source.tsx';
import type { Summary } from './summary.ts';

/** A figure with the article it stands in. */
export interface FigureRow {
  mention: StoredMention;
  figure: FigureMention;
  clipping: Summary;
  /** Who says it; null where nobody is quoted with it. */
  speaker: string | null;
}

const size = ({ value }: FigureMention) => (typeof value === 'number' ? value : value[0]);

const columns = (): Column<FigureRow>[] => [
  {
    id: 'qualifier',
    share: 0.8,
    label: t('columnQualifier'),
    sortBy: row => qualifierWord(row.figure) || null,
    cell: row => qualifierWord(row.figure),
  },
  {
    id: 'value',
    share: 1.3,
    label: t('columnValue'),
    isNumber: true,
    sortBy: row => size(row.figure),
    cell: row => <strong>{formatValue(row.figure)}</strong>,
  },
  { id: 'unit', share: 0.8, label: t('columnUnit'), sortBy: row => row.figure.unit, cell: row => row.figure.unit },
  { id: 'noun', share: 1.1, label: t('columnNoun'), sortBy: row => row.figure.noun, cell: row => row.figure.noun },
  {
    id: 'state',
    share: 1.3,
    label: t('columnState'),
    sortBy: row => row.figure.scope && stateName(row.figure.scope),
    cell: row => row.figure.scope && <a href={formatRoute({ view: 'states', id: row.figure.scope })}>{stateName(row.figure.scope)}</a>,
  },
  { id: 'speaker', share: 1.2, label: t('columnSpeaker'), sortBy: row => row.speaker, cell: row => row.speaker },
  {
    id: 'date',
    share: 0.9,
    label: t('columnDate'),
    look: 'date',
    sortBy: row => row.clipping.published,
    cell: row => formatDate(row.clipping.published),
  },
  {
    id: 'source',
    share: 1.3,
    label: t('columnSource'),
    sortBy: row => row.clipping.siteName ?? row.clipping.host,
    cell: row => <Source clipping={row.clipping} />,
  },
  {
    id: 'sentence',
    look: 'words',
    label: t('columnSentence'),
    sortBy: null,
    cell: row => <PlaceLinks clipping={row.clipping} span={row.figure} words={row.mention.sentence} />,
  },
];

interface FigureTableProps {
  rows: readonly FigureRow[];
  isTitled?: boolean;
  /** See DataTable. */
  question?: string;
}

/** Every figure of the library in one table, to be narrowed by unit and by what is counted. */
export function FigureTable({ rows, isTitled = false, question = '' }: FigureTableProps) {
  const [unit, setUnit] = useState('');
  const [noun, setNoun] = useState('');
  const units = useMemo(() => mostFrequent(rows.map(row => row.figure.unit ?? '')), [rows]);
  const nouns = useMemo(() => mostFrequent(rows.map(row => row.figure.noun ?? '')), [rows]);
  const shown = useMemo(
    () =>
      rows.filter(
        row => (!unit || row.figure.unit === unit) && (!noun || (row.figure.noun ?? '').toLowerCase().includes(noun.toLowerCase())),
      ),
    [rows, unit, noun],
  );
  const sortedColumns = useMemo(columns, []);
  return (
    <>
      <div class="table-tools">
        <label>
          <span class="soft">{t('columnUnit')}</span>
          <select class="field" value={unit} onChange={event => setUnit(event.currentTarget.value)}>
            <option value="">{t('anyUnit')}</option>
            {units.map(name => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="soft">{t('columnNoun')}</span>
          <input class="field" type="search" list="nouns" value={noun} onInput={event => setNoun(event.currentTarget.value)} />
          <datalist id="nouns">
            {nouns.slice(0, 200).map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
      </div>
      <DataTable
        isTitled={isTitled}
        caption={t('kindFigures')}
        columns={sortedColumns}
        rows={shown}
        question={`${question}\n${unit}\n${noun}`}
        keyOf={row => row.mention.id}
        sortedBy="-date"
      />
    </>
  );
}

function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
