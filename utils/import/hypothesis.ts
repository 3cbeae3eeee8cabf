import * as v from 'valibot';
import type { IncomingClipping } from '../clippings/importStep.ts';
import { urlKey } from '../clippings/urlKey.ts';
import { type ForeignMark, foreignAnnotation, foreignClipping, isoOr } from './foreign.ts';
import { shaped } from './rows.ts';
import type { ImportFormat } from './types.ts';

const selector = v.looseObject({ type: v.optional(v.string(), '') });

const annotation = v.looseObject({
  id: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.nullable(v.string())),
  tags: v.optional(v.array(v.string())),
  created: v.optional(v.nullable(v.string())),
  updated: v.optional(v.nullable(v.string())),
  document: v.optional(v.looseObject({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(selector)) }))),
});

const file = v.union([v.object({ annotations: v.array(v.unknown()) }), v.object({ rows: v.array(v.unknown()) }), v.array(v.unknown())]);

/** Hypothesis: the client's export file (`annotations`) and answers of its API (`rows`). RangeSelectors are left out: they name nodes of a page that is not here. */
export const hypothesis: ImportFormat = {
  id: 'hypothesis',
  recognizes: (_text, value) => {
    const result = v.safeParse(file, value);
    if (!result.success) return false;
    const [first] = itemsOf(result.output);
    return v.is(annotation, first) && 'target' in (first as object);
  },
  async read(_text, value, now) {
    const clippings = new Map<string, IncomingClipping>();
    for (const item of itemsOf(shaped(file, value, null))) {
      const one = shaped(annotation, item, null);
      const key = urlKey(one.uri);
      const at = isoOr(one.created, now);
      let clipping = clippings.get(key);
      if (!clipping) {
        const { title } = one.document ?? {};
        const name = (Array.isArray(title) ? title[0] : title) ?? one.uri;
        clipping = await foreignClipping({ ...unknown, url: one.uri, title: name, at });
        clippings.set(key, clipping);
      }
      clipping.annotations.push(await foreignAnnotation(clipping.clipping.id, markOf(one, at, now)));
    }
    return [...clippings.values()];
  },
};

const unknown = { byline: [], siteName: null, published: null, lang: null, note: '', tags: [] };

function itemsOf(value: v.InferOutput<typeof file>): unknown[] {
  if (Array.isArray(value)) return value;
  return 'annotations' in value ? value.annotations : value.rows;
}

function markOf(one: v.InferOutput<typeof annotation>, at: string, now: string): ForeignMark {
  const selectors = one.target?.[0]?.selector ?? [];
  const quote = quoteOf(selectors);
  return {
    name: `hypothesis:${one.id ?? JSON.stringify([one.uri, quote, one.text, at])}`,
    quote,
    position: positionOf(selectors),
    meaning: quote ? 'quote' : 'fact',
    note: one.text ?? '',
    tags: one.tags ?? [],
    at,
    changedAt: isoOr(one.updated, isoOr(one.created, now)),
  };
}

const textOr = v.optional(v.nullable(v.string()));
const quoteShape = v.looseObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: textOr, suffix: textOr });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionShape = v.looseObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

/** The TextQuoteSelector among a target's selectors. */
export function quoteOf(selectors: readonly unknown[]): { exact: string; prefix: string; suffix: string } | null {
  const found = selectors.find(one => v.is(quoteShape, one));
  if (!v.is(quoteShape, found)) return null;
  return { exact: found.exact, prefix: (found.prefix ?? '').slice(-1_000), suffix: (found.suffix ?? '').slice(0, 1_000) };
}

/** The TextPositionSelector among a target's selectors. */
export function positionOf(selectors: readonly unknown[]): { start: number; end: number } | null {
  const found = selectors.find(one => v.is(positionShape, one));
  return v.is(positionShape, found) && found.start <= found.end ? { start: found.start, end: found.end } : null;
}
