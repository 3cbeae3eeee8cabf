import { useMemo } from 'preact/hooks';
import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { QuoteMention } from '../../../utils/entities/types.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';
import { t } from '../../../utils/i18n/t.ts';
import { formatDate } from '../../format.ts';
import { stateName } from '../../states.ts';
import { formatRoute } from '../route.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import { Source } from './Source.tsx';
import type { Summary } from './summary.ts';

/** A quote with its speaker's office in that article, where one is known. */
export interface QuoteRow {
  mention: StoredMention;
  quote: QuoteMention;
  role: string | null;
  state: StateCode | null;
  clipping: Summary;
}

/** The words between the marks, by the id of the mention; until they are read the sentence stands in their place. */
export type QuoteWords = ReadonlyMap<string, string>;

const columns = (words: QuoteWords): Column<QuoteRow>[] => [
  {
    id: 'speaker',
    label: t('columnSpeaker'),
    sortBy: row => row.quote.speaker,
    cell: row =>
      row.quote.speaker && row.quote.speakerIsPerson ? (
        <a href={formatRoute({ view: 'officials', id: row.quote.speaker })}>{row.quote.speaker}</a>
      ) : (
        (row.quote.speaker ?? <span class="soft">{t('speakerUnknown')}</span>)
      ),
  },
  { id: 'role', label: t('columnOffice'), sortBy: row => row.role, cell: row => row.role },
  {
    id: 'state',
    label: t('columnState'),
    sortBy: row => row.state && stateName(row.state),
    cell: row => row.state && <a href={formatRoute({ view: 'states', id: row.state })}>{stateName(row.state)}</a>,
  },
  {
    id: 'words',
    look: 'words',
    label: t('columnWords'),
    sortBy: null,
    cell: row => (
      <>
        {row.quote.indirect && <span class="soft">{t('quoteIndirect')}</span>}
        <PlaceLinks clipping={row.clipping} span={row.quote} words={words.get(row.mention.id) ?? row.mention.sentence} />
      </>
    ),
  },
  {
    id: 'source',
    label: t('columnSource'),
    sortBy: row => row.clipping.siteName ?? row.clipping.host,
    cell: row => <Source clipping={row.clipping} />,
  },
  {
    id: 'date',
    label: t('columnDate'),
    look: 'date',
    sortBy: row => row.clipping.published,
    cell: row => formatDate(row.clipping.published),
  },
];

interface QuoteTableProps {
  rows: readonly QuoteRow[];
  words: QuoteWords;
  onShown: (rows: readonly QuoteRow[]) => void;
  isTitled?: boolean;
  /** See DataTable. */
  question?: string;
}

/** Who said what, in which office, where. */
export function QuoteTable({ rows, words, onShown, isTitled = false, question = '' }: QuoteTableProps) {
  const sortedColumns = useMemo(() => columns(words), [words]);
  return (
    <DataTable
      isTitled={isTitled}
      caption={t('kindQuotes')}
      columns={sortedColumns}
      rows={rows}
      question={question}
      onShown={onShown}
      keyOf={row => row.mention.id}
      sortedBy="-date"
    />
  );
}
