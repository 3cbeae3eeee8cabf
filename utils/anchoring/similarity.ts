/** Context farther away than this says nothing about the place any more. */
const reach = 96;
/** How many characters may have been put in or taken out between the quote and its context. */
const band = 28;
/** Units below this have their masks in a table: all that German is written with, once normalised. */
const latin = 0x180;
/** Rows of the comparison are bits of so many words. */
const words = Math.ceil(reach / 32);

/** Agreement of a context and of its part nearest to the quote, each from 0 (none) to 1 (all). */
export interface Agreement {
  whole: number;
  part: number;
}

/** What stood on one side of a quote, read away from it and made ready to be compared with many places. */
export interface Context {
  /** Its characters, the nearest to the quote first; no more than `reach`. */
  units: Uint16Array;
  /** So many of them, from the nearest, are looked at as well for themselves. */
  part: number;
  /** Which rows hold a unit, `words` numbers for each unit of `latin`. */
  masks: Int32Array;
  others: Map<number, Int32Array>;
}

/** Makes what stood before a quote ready; `part` says how many characters, counted from the quote, are looked at for themselves. */
export function contextBefore(context: string, part: number): Context {
  const length = Math.min(context.length, reach);
  return contextOf(
    Uint16Array.from({ length }, (_, i) => context.charCodeAt(context.length - 1 - i)),
    part,
  );
}

/** The same for what stood behind a quote. */
export function contextAfter(context: string, part: number): Context {
  return contextOf(
    Uint16Array.from({ length: Math.min(context.length, reach) }, (_, i) => context.charCodeAt(i)),
    part,
  );
}

function contextOf(units: Uint16Array, part: number): Context {
  const masks = new Int32Array(latin * words);
  const others = new Map<number, Int32Array>();
  for (let row = 0; row < units.length; row++) {
    const unit = units[row] ?? 0;
    const isLatin = unit < latin;
    const table = isLatin ? masks : (others.get(unit) ?? new Int32Array(words));
    if (!isLatin) others.set(unit, table);
    const at = (isLatin ? unit * words : 0) + (row >> 5);
    table[at] = (table[at] ?? 0) | (1 << (row & 31));
  }
  return { units, part: Math.min(part, units.length), masks, others };
}

/**
 * How well what stands before `end` in `text` agrees with a context, and with its nearest part, read backwards from the quote: edit
 * distance with the far end of the text free. An empty context gives 0.
 */
export function agreesBefore(context: Context, text: string, end: number): Agreement {
  return agreement(context, text, end - 1, -1, end);
}

/** The same for what stands behind `start`. */
export function agreesAfter(context: Context, text: string, start: number): Agreement {
  return agreement(context, text, start, 1, text.length - start);
}

const rising = new Int32Array(words);
const falling = new Int32Array(words);
const none = new Int32Array(words);

/**
 * Myers's bit vectors (1999) in Hyyrö's form: a column of the table of distances is two bits for each row, whether it is one more or
 * one less than the row above, so that 32 rows are advanced at once.
 */
function agreement({ units, part, masks, others }: Context, text: string, from: number, step: 1 | -1, available: number): Agreement {
  const length = units.length;
  if (length === 0) return { whole: 0, part: 0 };
  const width = Math.max(0, Math.min(available, length + band));
  let same = 0;
  while (same < length && same < width && units[same] === text.charCodeAt(from + step * same)) same++;
  if (same === length) return { whole: 1, part: part === 0 ? 0 : 1 };
  const blocks = (length + 31) >> 5;
  const [wholeWord, wholeBit] = [(length - 1) >> 5, (length - 1) & 31];
  const [partWord, partBit] = part === 0 ? [-1, 0] : [(part - 1) >> 5, (part - 1) & 31];
  let [wholeNow, wholeLeast, partNow, partLeast] = [length, length, part, part];
  rising.fill(-1);
  falling.fill(0);
  for (let column = 0; column < width; column++) {
    const unit = text.charCodeAt(from + step * column);
    const isLatin = unit < latin;
    const table = isLatin ? masks : (others.get(unit) ?? none);
    const base = isLatin ? unit * words : 0;
    // The row above the first grows with the text: the context begins at the quote.
    let carry = 1;
    for (let block = 0; block < blocks; block++) {
      let equal = table[base + block] ?? 0;
      const up = rising[block] ?? 0;
      const down = falling[block] ?? 0;
      const vertical = equal | down;
      if (carry < 0) equal |= 1;
      const across = (((equal & up) + up) ^ up) | equal;
      let more = down | ~(across | up);
      let less = up & across;
      if (block === wholeWord) wholeNow += ((more >>> wholeBit) & 1) - ((less >>> wholeBit) & 1);
      if (block === partWord) partNow += ((more >>> partBit) & 1) - ((less >>> partBit) & 1);
      const carried = (more >>> 31) - (less >>> 31);
      more <<= 1;
      less <<= 1;
      if (carry < 0) less |= 1;
      else if (carry > 0) more |= 1;
      rising[block] = less | ~(vertical | more);
      falling[block] = more & vertical;
      carry = carried;
    }
    if (wholeNow < wholeLeast) wholeLeast = wholeNow;
    if (partNow < partLeast) partLeast = partNow;
  }
  return { whole: 1 - wholeLeast / length, part: part === 0 ? 0 : 1 - partLeast / part };
}
