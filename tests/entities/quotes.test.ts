import { describe, expect, test } from 'vitest';
import { quoteCases } from './cases/quotes.ts';
import { builtQuotes, countedQuotes, freshQuotes, newsQuotes, newsQuotes2 } from './cases/quotesNews.ts';
import { referentQuotes } from './cases/quotesReferents.ts';
import { parseMarked, readText } from './marked.ts';

describe('quotations of marked texts', () => {
  test.each(
    [...quoteCases, ...newsQuotes, ...newsQuotes2, ...freshQuotes, ...countedQuotes, ...builtQuotes, ...referentQuotes].map(
      text => [text.trim().slice(0, 90), text] as const,
    ),
  )('%s', (_, text) => {
    const { input, quotes } = parseMarked(text);
    const found = readText(input)
      .quotes.filter(quote => !quote.indirect)
      .map(({ start, end, speaker, speakerIsPerson }) => ({
        start,
        text: input.text.slice(start, end),
        speaker: speakerIsPerson ? speaker : null,
        isPerson: speakerIsPerson,
      }));
    expect(found).toEqual(quotes.map(quote => ({ ...quote, speaker: quote.isPerson ? quote.speaker : null })));
  });
});
