import { useState } from 'preact/hooks';
import { type FigureRow, FigureTable } from '../../components/library/compare/FigureTable.tsx';
import { type QuoteRow, QuoteTable } from '../../components/library/compare/QuoteTable.tsx';
import { speakersOf } from '../../components/library/compare/speakers.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const nobody: ReadonlyMap<string, string | null> = new Map();
const noWords: ReadonlyMap<string, string> = new Map();

/** The same rows in a new list are read once. */
const keyOf = (rows: readonly { mention: { id: string } }[]) => rows.map(row => row.mention.id).join();

/** The table of figures; who says a figure is read for the rows shown. */
export function Figures({ rows, isTitled = false }: { rows: readonly FigureRow[]; isTitled?: boolean }) {
  const [shown, setShown] = useState<readonly FigureRow[]>([]);
  const speakers = readyValue(
    useLive(async () => {
      const quotes = await repository.quotesIn([...new Set(shown.map(row => row.clipping.id))]);
      return speakersOf(
        shown.map(row => row.mention),
        quotes,
      );
    }, [keyOf(shown)]),
  );
  return <FigureTable isTitled={isTitled} rows={rows} speakers={speakers ?? nobody} onShown={setShown} />;
}

/** The table of quotes; the words themselves are read for the rows shown. */
export function Quotes({ rows, isTitled = false }: { rows: readonly QuoteRow[]; isTitled?: boolean }) {
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
  return <QuoteTable isTitled={isTitled} rows={rows} words={words ?? noWords} onShown={setShown} />;
}
