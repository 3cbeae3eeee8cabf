import search from 'approx-string-match';
import { locate, prepare } from '../../utils/anchoring/locate.ts';
import type { Anchor } from '../../utils/anchoring/types.ts';
import type { Span } from '../../utils/article/types.ts';

/** A way of finding a quote again; null means that it says "not here". */
export interface Rival {
  name: string;
  find(text: string, anchor: Anchor): Span | null;
}

/** Exact text, the occurrence whose 64 characters on each side agree best: what clippers without fuzzy matching do. */
function exact(text: string, { quote }: Anchor): Span | null {
  let best: Span | null = null;
  let most = -1;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    const agreeing = sameEnd(text.slice(0, at), quote.prefix) + sameStart(text.slice(end), quote.suffix);
    if (agreeing > most) {
      best = { start: at, end };
      most = agreeing;
    }
  }
  return best;
}

function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < b.length && n < a.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function sameStart(a: string, b: string): number {
  let n = 0;
  while (n < b.length && n < a.length && a[n] === b[n]) n++;
  return n;
}

function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  const match = search(text, pattern, pattern.length)[0];
  return match ? 1 - match.errors / pattern.length : 0;
}

/** Hypothesis's published rule: up to half the quote (at most 256 errors) wrong; quote, prefix, suffix, position weigh 50, 20, 20, 2; 32 characters of context. */
function hypothesis(cut: number) {
  return (text: string, { quote, position }: Anchor): Span | null => {
    let exacts: { start: number; end: number; errors: number }[] = [];
    for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
      exacts.push({ start: at, end: at + quote.exact.length, errors: 0 });
    }
    if (exacts.length === 0) exacts = search(text, quote.exact, Math.min(256, quote.exact.length / 2));
    const prefix = quote.prefix.slice(-32);
    const suffix = quote.suffix.slice(0, 32);
    let best: Span | null = null;
    let most = -1;
    for (const match of exacts) {
      const quoteScore = 1 - match.errors / quote.exact.length;
      const before = prefix ? likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1;
      const after = suffix ? likeness(text.slice(match.end, match.end + suffix.length), suffix) : 1;
      const place = 1 - Math.abs(match.start - position.start) / text.length;
      const score = (50 * quoteScore + 20 * before + 20 * after + 2 * place) / 92;
      if (score > most) {
        best = { start: match.start, end: match.end };
        most = score;
      }
    }
    return most >= cut ? best : null;
  };
}

function ours(text: string, anchor: Anchor): Span | null {
  const location = locate(prepare(text), anchor);
  return location.state === 'orphaned' ? null : location.span;
}

export const rivals: Rival[] = [
  { name: 'Amtslupe', find: ours },
  { name: 'exact + context', find: exact },
  { name: 'Hypothesis', find: hypothesis(0) },
  { name: 'Hypothesis cut at 0.70', find: hypothesis(0.7) },
];
