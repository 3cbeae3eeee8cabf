import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarked, readText } from './marked.ts';

/*
 * Short articles with officials and quotations labelled together (marks: marked.ts), one folder of text files, "===" between articles.
 * A mention without a role or state of its own has those of the person's first mention that tells them.
 */
const folder = join(import.meta.dirname, 'cases');
const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .split(/^===$/m)
      .map(text => [`${name}: ${text.trim().slice(0, 60).replace(/\n/g, ' / ')}`, text.trim()] as const),
  );

describe('officials and quotations of short articles', () => {
  test.each(articles)('%s', (_, text) => {
    const { input, officials, quotes } = parseMarked(text);
    const found = readText(input);
    const expected = officials.map(official => {
      const own = officials.filter(other => other.person === official.person);
      return {
        ...official,
        role: official.role ?? own.find(other => other.role !== null)?.role ?? null,
        state: official.state ?? own.find(other => other.state != null)?.state ?? null,
      };
    });
    expect(
      found.officials.map(({ start, end, person, role, state }) => ({ start, text: input.text.slice(start, end), person, role, state })),
    ).toEqual(expected.map(one => ({ ...one, role: one.role ?? found.officials.find(({ start }) => start === one.start)?.role ?? null })));
    expect(
      found.quotes
        .filter(quote => !quote.indirect)
        .map(({ start, end, speaker, speakerIsPerson }) => ({
          start,
          text: input.text.slice(start, end),
          speaker: speakerIsPerson ? speaker : null,
        })),
    ).toEqual(quotes.map(({ start, text: words, speaker, isPerson }) => ({ start, text: words, speaker: isPerson ? speaker : null })));
  });
});
