import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { OfficialMention, QuoteMention } from '../../../utils/entities/types.ts';
import type { QuoteRow } from './QuoteTable.tsx';
import type { Summary } from './summary.ts';

interface MentionRow {
  mention: StoredMention;
  clipping: Summary;
}

/** The office that the speaker of a quote has in the same article, of all mentions of some articles; null where that article names none. */
export function officeIn(mentions: Iterable<StoredMention>): (quote: StoredMention) => OfficialMention | null {
  const offices = new Map<string, OfficialMention>();
  for (const { kind, clippingId, entity } of mentions) {
    if (kind !== 'official') continue;
    const official = entity as OfficialMention;
    const key = `${clippingId}\n${official.person}`;
    if (!offices.get(key)?.role) offices.set(key, official);
  }
  return ({ clippingId, entity }) => offices.get(`${clippingId}\n${(entity as QuoteMention).speaker ?? ''}`) ?? null;
}

/** Quotes with the office their speaker has in the same article; where that article names none, no office is claimed. */
export function quoteRows(quotes: readonly MentionRow[], officials: readonly MentionRow[]): QuoteRow[] {
  const officeOf = officeIn(officials.map(({ mention }) => mention));
  return quotes.map(({ mention, clipping }) => {
    const office = officeOf(mention);
    return { mention, quote: mention.entity as QuoteMention, clipping, role: office?.role ?? null, state: office?.state ?? null };
  });
}
