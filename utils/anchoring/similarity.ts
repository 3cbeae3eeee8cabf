/** Context farther away than this says nothing about the place any more. */
const reach = 96;
/** How many characters may have been put in or taken out between the quote and its context. */
const band = 28;

/**
 * How well what stands before `end` in `text` agrees with `context` (0 none, 1 all), read backwards from the quote: edit distance with the
 * far end of the text free. An empty context gives 0.
 */
export function agreesBefore(context: string, text: string, end: number): number {
  const length = Math.min(context.length, reach);
  return agreement(
    length,
    i => context.charCodeAt(context.length - 1 - i),
    Math.min(end, length + band),
    i => text.charCodeAt(end - 1 - i),
  );
}

/** The same for what stands behind `start`. */
export function agreesAfter(context: string, text: string, start: number): number {
  const length = Math.min(context.length, reach);
  return agreement(
    length,
    i => context.charCodeAt(i),
    Math.min(text.length - start, length + band),
    i => text.charCodeAt(start + i),
  );
}

const row = new Uint16Array(reach + band + 2);

function agreement(length: number, contextAt: (i: number) => number, available: number, textAt: (i: number) => number): number {
  if (length === 0) return 0;
  let isSame = available >= length;
  for (let i = 0; isSame && i < length; i++) isSame = contextAt(i) === textAt(i);
  if (isSame) return 1;
  const width = Math.max(0, available);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 0; i < length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i + 1;
    const unit = contextAt(i);
    const from = Math.max(0, i - band);
    const to = Math.min(width, i + band + 1);
    if (from > 0) {
      diagonal = row[from] ?? 0;
      row[from] = diagonal + 1;
    }
    for (let j = from; j < to; j++) {
      const above = row[j + 1] ?? 0;
      const left = row[j] ?? 0;
      const cost = diagonal + (textAt(j) === unit ? 0 : 1);
      row[j + 1] = Math.min(cost, above + 1, left + 1);
      diagonal = above;
    }
  }
  let best = length;
  for (let j = 0; j <= width; j++) best = Math.min(best, row[j] ?? length);
  return 1 - best / length;
}
