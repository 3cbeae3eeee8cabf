import * as v from 'valibot';
import { longestText } from '../article/glimpse.ts';
import { longestSearched } from '../entities/searched.ts';
import { NamedError } from './messenger.ts';

/*
 * Shapes of the small messages; articles, drafts and edits are checked by the repository, which is the door for files as well.
 * Sizes are far above any honest message and low enough to keep a page from filling session storage.
 */

const short = v.pipe(v.string(), v.maxLength(8_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const glimpseShape = v.object({
  url: short,
  headline: short,
  title: short,
  about: short,
  text: v.pipe(v.string(), v.maxLength(longestText)),
  prose: count,
  links: v.pipe(v.number(), v.minValue(0)),
  teasers: count,
  isMarked: v.boolean(),
  hasTime: v.boolean(),
});

export const articleShape = v.object({
  text: v.pipe(v.string(), v.maxLength(longestSearched)),
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['heading', 'paragraph', 'list-item', 'quotation', 'table-row', 'term', 'preformatted', 'caption', 'title']),
        level: count,
        start: count,
        end: count,
      }),
    ),
    v.maxLength(longestSearched),
  ),
  published: v.nullable(short),
  byline: v.pipe(v.array(short), v.maxLength(1000)),
  bodyEnd: v.exactOptional(count),
});

export const countsShape = v.object({
  states: count,
  officials: count,
  figures: count,
  quotes: count,
  annotations: count,
  isClipped: v.boolean(),
  changed: count,
  hasChangedFigure: v.boolean(),
  orphaned: count,
  news: v.nullable(v.object({ fresh: count, gone: count })),
});

export const pageShape = v.object({ url: short, articleId: v.nullable(short), body: v.pipe(v.string(), v.maxLength(5_000_000)) });

export const linksShape = v.object({ urls: v.pipe(v.array(short), v.maxLength(500)) });

export const targetShape = v.object({ clippingId: v.nullable(id) });

export const idShape = v.object({ id });

export const clippingShape = v.object({ clippingId: id });

export const consentShape = v.object({ kind: v.picklist(['refused', 'wall', 'failed']), cmp: v.pipe(v.string(), v.maxLength(200)) });

/** `value` in the shape of `schema`, or a NamedError: what a page sends is data from a stranger. */
export function shaped<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const isTooLarge = issue?.type === 'max_length';
  throw new NamedError(
    isTooLarge ? 'errorTooLarge' : 'errorBadMessage',
    `${v.getDotPath(issue as v.BaseIssue<unknown>) ?? ''} ${issue?.message}`,
  );
}
