import * as v from 'valibot';
import type { IncomingClipping } from '../clippings/importStep.ts';
import { type Annotation, type Meaning, meanings } from '../clippings/types.ts';
import { urlKey } from '../clippings/urlKey.ts';
import { foreignAnnotation, foreignClipping, isoOr } from './foreign.ts';
import { positionOf, quoteOf } from './hypothesis.ts';
import { annotationRow, shaped } from './rows.ts';
import type { ImportFormat } from './types.ts';

const oneOrMany = <T extends v.GenericSchema>(shape: T) => v.optional(v.nullable(v.union([v.array(shape), shape])));
const body = v.union([
  v.string(),
  v.looseObject({ type: v.optional(v.string()), value: v.optional(v.string()), purpose: v.optional(v.string()) }),
]);
const selector = v.union([v.looseObject({}), v.string()]);
const target = v.union([
  v.string(),
  v.looseObject({ source: v.optional(v.unknown()), id: v.optional(v.string()), selector: oneOrMany(selector) }),
]);
const annotation = v.looseObject({
  id: v.optional(v.string()),
  type: v.union([v.literal('Annotation'), v.array(v.string())]),
  motivation: v.optional(v.unknown()),
  created: v.optional(v.unknown()),
  modified: v.optional(v.unknown()),
  body: oneOrMany(body),
  bodyValue: v.optional(v.string()),
  target: v.union([v.array(target), target]),
});
const collection = v.looseObject({
  type: v.union([v.string(), v.array(v.string())]),
  items: v.optional(v.array(v.unknown())),
  first: v.optional(v.unknown()),
});

/** W3C Web Annotation as JSON-LD: one annotation, a list, an AnnotationPage or an AnnotationCollection with its first page. */
export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  recognizes: (_text, value) => {
    const [first] = itemsOf(value);
    return v.is(annotation, first);
  },
  async read(_text, value, now) {
    const clippings = new Map<string, IncomingClipping>();
    for (const item of itemsOf(value)) {
      const one = shaped(annotation, item, null);
      const place = Array.isArray(one.target) ? one.target[0] : one.target;
      const { url, title } = sourceOf(place);
      if (url === '') continue;
      const key = urlKey(url);
      const at = isoOr(one.created, now);
      let clipping = clippings.get(key);
      if (!clipping) {
        const source = { url, title: title ?? url, byline: [], siteName: null, published: null, lang: null, note: '', tags: [], at };
        clipping = await foreignClipping(source);
        clippings.set(key, clipping);
      }
      clipping.annotations.push((await ownRow(one, clipping.clipping.id)) ?? (await foreignRow(one, place, clipping.clipping.id, at, now)));
    }
    return [...clippings.values()];
  },
};

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (v.is(annotation, value)) return [value];
  const result = v.safeParse(collection, value);
  if (!result.success) return [];
  return (
    result.output.items ??
    (result.output.first === undefined || typeof result.output.first === 'string' ? [] : itemsOf(result.output.first))
  );
}

function sourceOf(place: v.InferOutput<typeof target> | undefined): { url: string; title: string | null } {
  if (place === undefined) return { url: '', title: null };
  if (typeof place === 'string') return { url: place, title: null };
  const { source } = place;
  if (typeof source === 'string') return { url: source, title: null };
  const named = v.safeParse(v.looseObject({ id: v.string(), 'dc:title': v.optional(v.string()) }), source);
  return named.success ? { url: named.output.id, title: named.output['dc:title'] ?? null } : { url: place.id ?? '', title: null };
}

/** An annotation that we wrote ourselves carries its whole row. */
async function ownRow(one: v.InferOutput<typeof annotation>, clippingId: string): Promise<Annotation | null> {
  const row = one['amtslupe:row'];
  return row === undefined ? null : { ...annotationRow(row, null), clippingId };
}

async function foreignRow(
  one: v.InferOutput<typeof annotation>,
  place: v.InferOutput<typeof target> | undefined,
  clippingId: string,
  at: string,
  now: string,
) {
  const bodies = many(one.body).map(part => (typeof part === 'string' ? { value: part, purpose: 'linking' } : part));
  const isTag = (purpose: string | undefined) => purpose === 'tagging' || purpose === 'classifying';
  const notes = bodies.filter(part => !isTag(part.purpose)).flatMap(part => (part.value === undefined ? [] : [part.value]));
  const selectors = typeof place === 'object' ? many(place.selector).flatMap(refined) : [];
  const quote = quoteOf(selectors);
  const note = [...(one.bodyValue === undefined ? [] : [one.bodyValue]), ...notes].join('\n\n');
  return foreignAnnotation(clippingId, {
    name: `web-annotation:${one.id ?? JSON.stringify([place, note])}`,
    quote,
    position: positionOf(selectors),
    meaning: meaningOf(one),
    note,
    tags: bodies.filter(part => isTag(part.purpose)).flatMap(part => (part.value === undefined ? [] : [part.value])),
    at,
    changedAt: isoOr(one.modified, isoOr(one.created, now)),
  });
}

function many<T>(value: T | T[] | null | undefined): T[] {
  return value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A selector and those that refine it (https://www.w3.org/TR/annotation-model/#refinement-of-selection). */
function refined(one: unknown): unknown[] {
  const result = v.safeParse(v.looseObject({ refinedBy: v.optional(v.unknown()) }), one);
  return result.success && result.output.refinedBy !== undefined ? [one, ...refined(result.output.refinedBy)] : [one];
}

function meaningOf(one: v.InferOutput<typeof annotation>): Meaning {
  const own = meanings.find(meaning => meaning === one['amtslupe:meaning']);
  if (own) return own;
  return many(one.motivation as unknown).includes('questioning') ? 'question' : 'quote';
}
