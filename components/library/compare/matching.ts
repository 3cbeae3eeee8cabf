import type { Filter } from '../route.ts';
import type { Summary } from './summary.ts';

/** Whether a clipping is what a filter asks for; its words and meanings apart, which a summary does not know. */
export function summaryMatches(summary: Summary, filter: Filter): boolean {
  const hasOne = (wanted: readonly string[], values: readonly string[]) => wanted.length === 0 || wanted.some(one => values.includes(one));
  const published = (summary.published ?? '').slice(0, 10);
  return (
    hasOne(filter.states, summary.states) &&
    hasOne(filter.people, summary.people) &&
    hasOne(filter.offices, summary.offices) &&
    hasOne(filter.tags, summary.tags) &&
    hasOne(filter.collections, summary.collections) &&
    hasOne(filter.hosts, [summary.host]) &&
    hasOne(filter.series, summary.series ? [summary.series.name] : []) &&
    (!filter.from || published >= filter.from) &&
    (!filter.to || (published !== '' && published <= filter.to))
  );
}
