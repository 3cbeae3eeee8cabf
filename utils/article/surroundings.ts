import type { Body } from './body.ts';
import { isLinked, isProse } from './measure.ts';
import type { Segment } from './segments.ts';

/** Short blocks around the headline and around the body where sites print author, date, series and the like, nearest first. */
export interface Surroundings {
  /** From the headline to the second paragraph, then the blocks above the headline. */
  head: Segment[];
  /** The end of the body and what follows it in the article. */
  tail: Segment[];
}

const others =
  'nav, footer:not(article footer, main footer), aside, [role=complementary], [class*=comment i], [id*=comment i], [id*=kommentar i], [class*=kommentar i], [class*=related i], [class*=teaser-list i]';

/** Whether the block behind the body belongs to comments, other articles or the page as a whole. */
export const isOfOthers = ({ element }: Segment): boolean =>
  element.closest(others) !== null && element.closest('address, [class*=author i], [class*=autor i]') === null;

/** The surroundings of a body; blocks that are links as a whole, prose of the body and other articles' headings are left out. */
export function surroundingsOf(body: Body): Surroundings {
  const { all, segments, headline } = body;
  const chosen = new Set(segments);
  const captions = new Set(body.periphery.filter(segment => segment !== headline && segment !== body.kicker));
  const at = headline === null ? -1 : all.indexOf(headline);
  const prose = segments.filter(isProse);
  const first = prose[0] === undefined ? at + 6 : all.indexOf(prose[0]);
  const second = prose[1] === undefined ? first + 4 : all.indexOf(prose[1]);
  const start = headline === null ? Math.max(0, first - 8) : at + 1;
  const isShort = (segment: Segment) =>
    segment.text.length < 200 && !(chosen.has(segment) && isProse(segment)) && segment.kind !== 'caption' && !captions.has(segment);
  const below = all.slice(start, Math.min(Math.max(second, start), start + 24)).filter(isShort);
  const above =
    headline === null
      ? []
      : all
          .slice(Math.max(0, at - 7), at)
          .filter(segment => isShort(segment) && !(isLinked(segment) && segment.text.length > 60))
          .reverse();
  const last = segments.at(-1);
  const end = last === undefined ? all.length : all.indexOf(last);
  const tail = [
    ...segments.slice(-2).filter(segment => !isProse(segment) || segment.text.length < 100),
    ...all.slice(Math.max(first + 1, end - 3), end).filter(segment => !chosen.has(segment)),
    ...all.slice(end + 1, end + 9),
  ].filter(
    segment =>
      segment !== headline && segment.text.length < 200 && segment.kind !== 'caption' && !captions.has(segment) && !isOfOthers(segment),
  );
  return { head: [...below, ...above], tail };
}
