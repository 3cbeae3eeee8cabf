import type { Block, BlockKind } from '../../utils/article/types.ts';
import type { RecognizerInput } from '../../utils/entities/types.ts';

/** A span the author of a test marked: `[words|label]`. */
export interface Marked {
  start: number;
  end: number;
  words: string;
  label: string;
}

const kinds: Record<string, BlockKind> = { '#': 'heading', '-': 'list-item', '|': 'table-row', '@': 'title', '^': 'caption' };

/**
 * Reads a test text: one block per line, "# ", "- ", "| ", "@ ", "^ " at its beginning for heading, list item, table row, headline
 * and caption, and `[words|label]` for a mention.
 */
export function readMarked(source: string): { input: RecognizerInput; marks: Marked[] } {
  let text = '';
  const blocks: Block[] = [];
  const marks: Marked[] = [];
  for (const line of source.split('\n')) {
    const sign = /^([#|@^-]) /.exec(line)?.[1] ?? '';
    const start = text.length;
    let rest = sign === '' ? line : line.slice(2);
    for (let found = /\[([^\]|]+)\|([^\]]*)\]/.exec(rest); found !== null; found = /\[([^\]|]+)\|([^\]]*)\]/.exec(rest)) {
      text += rest.slice(0, found.index);
      const words = found[1] ?? '';
      marks.push({ start: text.length, end: text.length + words.length, words, label: found[2] ?? '' });
      text += words;
      rest = rest.slice(found.index + found[0].length);
    }
    text += rest;
    blocks.push({ start, end: text.length, kind: kinds[sign] ?? 'paragraph', level: sign === '#' ? 2 : 0 });
    text += '\n';
  }
  return { input: { text, blocks, published: null, byline: [] }, marks };
}

/** The text of `source` again with `[words|label]` around the given spans: what a failing test shows. */
export function writeMarked(text: string, spans: readonly { start: number; end: number; label: string }[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end, label } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${label}]`;
    at = end;
  }
  return (marked + text.slice(at)).trimEnd();
}
