import type { Entity, RecognizerInput } from './types.ts';

const marked = /[^\n][\u0300-\u036f]+/g;

/**
 * Runs `read` on the text with combining marks composed (a "u" and a diaeresis as one "ü", as pages from some editors print them apart) and
 * moves the spans back to the text as it is.
 */
export function readComposed(input: RecognizerInput, read: (input: RecognizerInput) => Entity[]): Entity[] {
  if (!/[\u0300-\u036f]/.test(input.text)) return read(input);
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const keep = (until: number) => {
    for (let offset = at; offset < until; offset++) offsets.push(offset);
    text += input.text.slice(at, until);
  };
  for (const found of input.text.matchAll(marked)) {
    keep(found.index);
    const composed = found[0].normalize('NFC');
    for (let index = 0; index < composed.length; index++) offsets.push(found.index + Math.min(index, found[0].length - 1));
    text += composed;
    at = found.index + found[0].length;
  }
  keep(input.text.length);
  offsets.push(input.text.length);
  const positions = new Map(offsets.map((offset, index) => [offset, index]));
  /** The composed position of an offset that may lie inside a composed letter. */
  const composedAt = (offset: number): number => positions.get(offset) ?? (offset <= 0 ? 0 : composedAt(offset - 1) + 1);
  const blocks = input.blocks.map(block => ({ ...block, start: composedAt(block.start), end: composedAt(block.end) }));
  const bodyEnd = input.bodyEnd === undefined ? {} : { bodyEnd: composedAt(input.bodyEnd) };
  return read({ ...input, text, blocks, ...bodyEnd }).map(entity => ({
    ...entity,
    start: offsets[entity.start] ?? 0,
    end: offsets[entity.end] ?? input.text.length,
  }));
}
