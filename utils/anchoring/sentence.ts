import type { Span } from '../article/types.ts';

/** A full stop behind one of these, an ordinal or a single letter ends no sentence. */
const abbreviation =
  /(?:^|[\s(„"»›–-])(?:\p{L}|\d{1,3}|Dr|Prof|Dipl|Ing|St|Nr|Art|Abs|Kap|Bd|Ziff|bzw|ca|etwa|evtl|ggf|inkl|insb|max|min|Mio|Mrd|Tsd|rd|sog|usw|vgl|vs|zzgl|Jan|Feb|Aug|Sept|Okt|Nov|Dez|Str|Tel|Hrsg|Red|Min|Std|Verw|Reg|gem|lfd|bspw|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d|o\.\s?g|a\.\s?D)$/u;

const ending = /[.!?…]["“”’»«›‹)\]]*(?=\s)/gu;

/** The sentence or sentences around a span: from the start of the one it begins in to the end of the one it ends in. */
export function sentenceAt(text: string, span: Span): Span {
  let start = blockStart(text, span.start);
  const blockEnd = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const limit = blockEnd < 0 ? text.length : blockEnd;
  let end = limit;
  for (const match of text.slice(start, limit).matchAll(ending)) {
    const at = start + match.index;
    if (!endsSentence(text, at, at + match[0].length)) continue;
    const after = at + match[0].length;
    if (after >= span.end && after > span.start) {
      end = after;
      break;
    }
  }
  const from = start;
  for (const match of text.slice(from, span.start).matchAll(ending)) {
    const after = from + match.index + match[0].length;
    if (endsSentence(text, from + match.index, after)) start = after;
  }
  while (start < span.start && /\s/.test(text[start] ?? '')) start++;
  return { start, end: Math.max(end, span.end) };
}

function blockStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function endsSentence(text: string, at: number, after: number): boolean {
  const next = /^\s+["“„”‚‘»«›‹(]*(\p{L}|\d)?/u.exec(text.slice(after, after + 12))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return text[at] !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}
