import type { Change } from './types.ts';

/** Beyond this many words on both sides together only the beginning and the end are compared, to stay within a few milliseconds. */
const wordCap = 1_200;

/** Numbers in digits, and the words that stand for one. */
const figure =
  /\d|^(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}*zehn|\p{L}*zig|\p{L}*hundert|\p{L}*tausend|million(?:en)?|milliarden?|mio|mrd|prozent|halb|hälfte|drittel|viertel|dutzend)$/iu;

/** What changed between two readings of a passage, word by word, in order; runs of changed words come as one Change. */
export function wordDiff(before: string, after: string): Change[] {
  const a = words(before);
  const b = words(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  if (left.length + right.length > wordCap || left.length === 0 || right.length === 0) return [change(left, right)];
  return runs(left, right);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[.,:*_/’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function runs(a: readonly string[], b: readonly string[]): Change[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = common[(i + 1) * width + j] ?? 0;
      const right = common[i * width + j + 1] ?? 0;
      common[i * width + j] = a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const changes: Change[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const close = () => {
    if (gone.length + come.length > 0) changes.push(change(gone, come));
    gone = [];
    come = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const word = a[i];
    const other = b[j];
    if (word !== undefined && word === other) {
      close();
      i++;
      j++;
    } else if (other === undefined || (word !== undefined && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      gone.push(word ?? '');
      i++;
    } else {
      come.push(other);
      j++;
    }
  }
  close();
  return changes;
}

function change(gone: readonly string[], come: readonly string[]): Change {
  return { before: gone.join(' '), after: come.join(' '), isFigure: [...gone, ...come].some(word => figure.test(word)) };
}
