import type { Summary } from './summary.ts';

/** A part of a series: what is saved of it, the newest first; none where the part is missing. */
export interface SeriesPart {
  part: number;
  clippings: Summary[];
}

export interface SeriesState {
  name: string;
  parts: SeriesPart[];
  missing: number[];
  /** The part after the last one saved. */
  next: number;
}

/** Longer gaps than this come from a misread number, not from a hundred missing parts. */
const longestGap = 60;

/** The series of the library with the parts saved and those missing in between, the largest series first. */
export function seriesOf(summaries: readonly Summary[]): SeriesState[] {
  const series = new Map<string, Map<number, Summary[]>>();
  for (const summary of summaries) {
    if (!summary.series) continue;
    const parts = series.get(summary.series.name) ?? new Map<number, Summary[]>();
    series.set(summary.series.name, parts);
    const part = parts.get(summary.series.part);
    if (part) part.push(summary);
    else parts.set(summary.series.part, [summary]);
  }
  return [...series]
    .map(([name, parts]) => {
      const saved = [...parts.keys()].sort((a, b) => a - b);
      const numbers: number[] = [];
      let before = 0;
      for (const part of saved) {
        if (part - before <= longestGap) for (let gap = before + 1; gap < part; gap++) numbers.push(gap);
        numbers.push(part);
        before = part;
      }
      return {
        name,
        parts: numbers.map(part => ({ part, clippings: newestFirst(parts.get(part) ?? []) })),
        missing: numbers.filter(part => !parts.has(part)),
        next: before + 1,
      };
    })
    .sort((a, b) => b.parts.length - b.missing.length - (a.parts.length - a.missing.length) || a.name.localeCompare(b.name, 'de'));
}

function newestFirst(clippings: readonly Summary[]): Summary[] {
  return [...clippings].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
