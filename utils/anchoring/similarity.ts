/** Context farther away than this says nothing about the place any more. */
const reach = 96;
/** How many characters may have been put in or taken out between the quote and its context. */
const band = 28;

/** Agreement of a context and of its part nearest to the quote, each from 0 (none) to 1 (all). */
export interface Agreement {
  whole: number;
  part: number;
}

/**
 * How well what stands before `end` in `text` agrees with `context`, and with its last `part` characters, read backwards from the quote:
 * edit distance with the far end of the text free. An empty context gives 0.
 */
export function agreesBefore(context: string, part: number, text: string, end: number): Agreement {
  const length = Math.min(context.length, reach);
  return agreement(
    length,
    Math.min(part, length),
    i => context.charCodeAt(context.length - 1 - i),
    Math.min(end, length + band),
    i => text.charCodeAt(end - 1 - i),
  );
}

/** The same for what stands behind `start`, and the first `part` characters of its context. */
export function agreesAfter(context: string, part: number, text: string, start: number): Agreement {
  const length = Math.min(context.length, reach);
  return agreement(
    length,
    Math.min(part, length),
    i => context.charCodeAt(i),
    Math.min(text.length - start, length + band),
    i => text.charCodeAt(start + i),
  );
}

const row = new Uint16Array(reach + band + 2);

function agreement(
  length: number,
  part: number,
  contextAt: (i: number) => number,
  available: number,
  textAt: (i: number) => number,
): Agreement {
  if (length === 0) return { whole: 0, part: 0 };
  const width = Math.max(0, available);
  let same = 0;
  while (same < length && same < width && contextAt(same) === textAt(same)) same++;
  if (same === length) return { whole: 1, part: part === 0 ? 0 : 1 };
  let partAgreement = part === 0 ? 0 : same >= part ? 1 : -1;
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 0; i < length; i++) {
    const unit = contextAt(i);
    const from = Math.max(0, i - band);
    const to = Math.min(width, i + band + 1);
    let diagonal = row[from] ?? 0;
    row[from] = from === 0 ? i + 1 : diagonal + 1;
    let left = row[from] ?? 0;
    for (let j = from; j < to; j++) {
      const above = row[j + 1] ?? 0;
      let cost = textAt(j) === unit ? diagonal : diagonal + 1;
      if (above < cost) cost = above + 1;
      if (left < cost) cost = left + 1;
      row[j + 1] = cost;
      left = cost;
      diagonal = above;
    }
    if (i + 1 === part && partAgreement < 0) partAgreement = 1 - best(part, width) / part;
  }
  return { whole: 1 - best(length, width) / length, part: Math.max(0, partAgreement) };
}

/** The least distance in the last row, no more than the whole length. */
function best(length: number, width: number): number {
  let least = length;
  for (let j = 0; j <= width; j++) if ((row[j] ?? length) < least) least = row[j] ?? length;
  return least;
}
