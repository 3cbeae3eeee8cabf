import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { OfficialMention, QuoteMention } from '../../../utils/entities/types.ts';
import type { QuoteRow } from './QuoteTable.tsx';
import type { Summary } from './summary.ts';

interface MentionRow {
  mention: StoredMention;
  clipping: Summary;
}

/** Quotes with the office their speaker has in the same article; where that article names none, no office is claimed. */
export function quoteRows(quotes: readonly MentionRow[], officials: readonly MentionRow[]): QuoteRow[] {
  const offices = new Map<string, OfficialMention>();
  for (const { mention } of officials) {
    const official = mention.entity as OfficialMention;
    const key = `${mention.clippingId}\n${official.person}`;
    if (!offices.get(key)?.role) offices.set(key, official);
  }
  return quotes.map(({ mention, clipping }) => {
    const quote = mention.entity as QuoteMention;
    const office = offices.get(`${mention.clippingId}\n${quote.speaker ?? ''}`);
    return { mention, quote, clipping, role: office?.role ?? null, state: office?.state ?? null };
  });
}
