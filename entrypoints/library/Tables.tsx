import { useState } from 'preact/hooks';
import { type QuoteRow, QuoteTable } from '../../components/library/compare/QuoteTable.tsx';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const noWords: ReadonlyMap<string, string> = new Map();

/** The same rows in a new list are read once. */
const keyOf = (rows: readonly { mention: { id: string } }[]) => rows.map(row => row.mention.id).join();

/** The table of quotes; the words themselves are read for the rows shown. */
export function Quotes({ rows, isTitled = false, question = '' }: { rows: readonly QuoteRow[]; isTitled?: boolean; question?: string }) {
  const [shown, setShown] = useState<readonly QuoteRow[]>([]);
  const read = async () => {
    const ids = [...new Set(shown.map(row => row.clipping.id))];
    const texts = new Map((await repository.textsOf(ids)).map((text, index) => [ids[index], text]));
    return new Map(
      shown.map(({ mention, quote, clipping }) => [
        mention.id,
        (texts.get(clipping.id) ?? '').slice(quote.start, quote.end) || mention.sentence,
      ]),
    );
  };
  const words = readyValue(useLive(read, [keyOf(shown)]));
  return <QuoteTable isTitled={isTitled} rows={rows} question={question} words={words ?? noWords} onShown={setShown} />;
}
