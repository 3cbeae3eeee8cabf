import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { QuoteMention } from '../../../utils/entities/types.ts';

/**
 * Who says each of the figures: the speaker of the quote it stands in, else of a quote or reported speech of its sentence; null where
 * nobody does. `quotes` are those of the figures' articles.
 */
export function speakersOf(figures: readonly StoredMention[], quotes: readonly StoredMention[]): Map<string, string | null> {
  const byClipping = new Map<string, StoredMention[]>();
  for (const quote of quotes) byClipping.set(quote.clippingId, [...(byClipping.get(quote.clippingId) ?? []), quote]);
  return new Map(
    figures.map(figure => {
      const near = byClipping.get(figure.clippingId) ?? [];
      const around = near.find(({ entity }) => entity.start <= figure.entity.start && figure.entity.end <= entity.end);
      const beside = near.find(({ sentence }) => sentence !== '' && sentence === figure.sentence);
      return [figure.id, ((around ?? beside)?.entity as QuoteMention | undefined)?.speaker ?? null];
    }),
  );
}
