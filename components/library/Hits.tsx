import type { Span } from '../../utils/article/types.ts';

interface HitsProps {
  text: string;
  /** Sorted, not overlapping. */
  hits: readonly Span[];
}

/** A text with the hits of a search marked. */
export function Hits({ text, hits }: HitsProps) {
  const parts = [];
  let at = 0;
  for (const hit of hits) {
    if (hit.start < at || hit.end > text.length) continue;
    parts.push(text.slice(at, hit.start), <mark key={hit.start}>{text.slice(hit.start, hit.end)}</mark>);
    at = hit.end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
