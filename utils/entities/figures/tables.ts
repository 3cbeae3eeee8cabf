import type { Block } from '../../article/types.ts';
import type { Unit } from '../../gazetteer/types.ts';
import { phraseAfter } from '../text/phrases.ts';
import type { Reading } from '../text/reading.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { FigureForms } from './figureForms.ts';

/** What the head of a column says about the numbers below it. */
export interface Column {
  unit: Unit | null;
  magnitude: number;
  noun: string | null;
  /** The column holds years, ranks or running numbers: nothing to count. */
  isOrder: boolean;
}

const order =
  /^(?:Jahr|Rang|Platz|Nr\.?|Nummer|Lfd\. ?Nr\.?|#|Pos\.?|Position|Datum|Stand|PLZ|ID|Stufe|Phase|Uhrzeit|Termin|Telefon|Tel\.|Aktenzeichen|§)(?: |$)/;
const nounIn = /(?:(?:Zahl|Anzahl|Menge) (?:der |von |an )?)?([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]*[A-Za-zÀ-ɏ])/g;
const notNoun =
  'Stand|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Wert|Werte|Zahl|Anzahl|Summe|Gesamt|Insgesamt|Veränderung|Anteil|Vorjahr|Ist|Soll|Plan|Ansatz|Entwurf|Index|Land|Bundesland|Vorjahr|Prognose|Differenz|Trend|Gesamtwert';

function columnOf(head: string, forms: FigureForms): Column {
  let unit: Unit | null = null;
  let magnitude = 1;
  for (const word of head.matchAll(/[^\s()[\],;:]+/g)) {
    const value = phraseAfter(forms.magnitudes, head, word.index);
    if (value !== null) magnitude = value.value;
    const named = phraseAfter(forms.units, head, word.index);
    // One letter is a unit only as one: "in m", "(t)"; a singular names the column: "Jahr".
    if (named === null || isOneOf(named.phrase, 'Jahr|Monat|Tag|Woche|Stunde|Minute|Quartal|Mark|Grad')) continue;
    if (named.value.digitsOnly === true && !endsInOneOf(head.slice(0, word.index), 'in |[([]')) continue;
    unit = named.value;
  }
  const nouns = [...head.matchAll(nounIn)]
    .map(found => found[1] ?? '')
    .filter(noun => !isOneOf(noun, notNoun) && !forms.units.values.has(noun) && !forms.magnitudes.values.has(noun));
  return { unit, magnitude, noun: unit === null ? (nouns[0] ?? null) : null, isOrder: order.test(head) };
}

/** A head that names nothing itself ("Vorjahr", "2023", "davon online") goes on with what the head before it named. */
function columnsOf(cells: readonly string[], forms: FigureForms): Column[] {
  const columns: Column[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell.trim(), forms);
    const before = columns.at(-1);
    const isEmpty = column.unit === null && column.noun === null && !column.isOrder;
    columns.push(isEmpty && index > 1 && before !== undefined && !before.isOrder ? before : column);
  }
  return columns;
}

/** The columns of the table a row belongs to, by block; rows without a head have none. */
export type Columns = ReadonlyMap<Block, readonly Column[]>;

/** Reads the heads of all tables: the first row of a run of rows, when it holds no values. Cells are parted by tabs. */
export function readColumns({ source, blocks }: Reading, forms: FigureForms): Columns {
  const columns = new Map<Block, readonly Column[]>();
  let head: readonly Column[] | null = null;
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind !== 'table-row') {
      isFirst = true;
      head = null;
      continue;
    }
    if (isFirst) {
      const cells = source.slice(block.start, block.end).split('\t');
      const isHead =
        cells.length > 1 &&
        cells.slice(1).every(cell => !/^[\s\d.,%€+–-]*\d[\s\d.,%€+–-]*$/.test(cell) || /^(?:19|20)\d\d$/.test(cell.trim()));
      head = isHead ? columnsOf(cells, forms) : null;
      isFirst = false;
    } else if (head !== null) columns.set(block, head);
  }
  return columns;
}

/** The column of an offset in a row. */
export function columnAt(columns: Columns, block: Block, source: string, offset: number): Column | null {
  const row = columns.get(block);
  if (row === undefined) return null;
  let index = 0;
  for (let at = source.indexOf('\t', block.start); at >= 0 && at < offset; at = source.indexOf('\t', at + 1)) index++;
  return row[index] ?? null;
}
