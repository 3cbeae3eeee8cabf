import * as v from 'valibot';
import { foreignAnnotation, foreignClipping, isoOr, plainText } from './foreign.ts';
import { shaped } from './rows.ts';
import type { ImportFormat } from './types.ts';

const highlight = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.optional(v.string()),
  content: v.optional(v.string()),
  timestamp: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  createdAt: v.optional(v.nullable(v.number())),
  notes: v.optional(v.nullable(v.array(v.string()))),
  comment: v.optional(v.nullable(v.string())),
});
const page = v.looseObject({ url: v.string(), title: v.optional(v.string()), highlights: v.array(highlight) });
const file = v.array(page);

/** Highlights exported by Obsidian Web Clipper: pages with their highlights, whose text is HTML. */
export const obsidian: ImportFormat = {
  id: 'obsidian',
  recognizes: (_text, value) => Array.isArray(value) && value.length > 0 && v.is(page, value[0]),
  async read(_text, value, now) {
    return Promise.all(
      shaped(file, value, null).map(async one => {
        const times = one.highlights.map(mark => isoOr(mark.timestamp ?? mark.createdAt, now)).sort();
        const clipping = await foreignClipping({
          url: one.url,
          title: one.title ?? one.url,
          byline: [],
          siteName: null,
          published: null,
          lang: null,
          note: '',
          tags: [],
          at: times[0] ?? now,
        });
        for (const mark of one.highlights) {
          const exact = plainText(mark.text ?? mark.content ?? '');
          const at = isoOr(mark.timestamp ?? mark.createdAt, now);
          const note = (mark.notes?.length ? mark.notes : [mark.comment ?? '']).join('\n\n');
          const name = `obsidian:${mark.id ?? ''}:${one.url}:${exact}`;
          const quote = { exact, prefix: '', suffix: '' };
          clipping.annotations.push(
            await foreignAnnotation(clipping.clipping.id, {
              name,
              quote,
              position: null,
              meaning: 'quote',
              note,
              tags: [],
              at,
              changedAt: at,
            }),
          );
        }
        return clipping;
      }),
    );
  },
};
