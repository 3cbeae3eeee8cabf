import { describe, expect, test } from 'vitest';
import { officialCases } from './cases/officials.ts';
import { introducedOfficials } from './cases/officialsIntroduced.ts';
import { placedOfficials } from './cases/officialsLand.ts';
import {
  freshOfficials,
  landOfficials,
  ledOfficials,
  newsOfficials,
  rankedOfficials,
  seatedOfficials,
  toldOfficials,
  worldOfficials,
} from './cases/officialsNews.ts';
import { realOfficials } from './cases/officialsReal.ts';
import { parseMarked, readText } from './marked.ts';

describe('officials of marked texts', () => {
  test.each(
    [
      ...officialCases,
      ...[
        ...newsOfficials,
        ...freshOfficials,
        ...landOfficials,
        ...ledOfficials,
        ...rankedOfficials,
        ...worldOfficials,
        ...seatedOfficials,
        ...toldOfficials,
        ...introducedOfficials,
        ...placedOfficials,
        ...realOfficials,
      ].map(text => ({
        text,
        published: undefined,
        byline: undefined,
      })),
    ].map(one => [one.text.trim().slice(0, 90), one] as const),
  )('%s', (_, { text, published, byline }) => {
    const { input, officials } = parseMarked(text, published ?? '2025-10-01', byline ?? []);
    const found = readText(input).officials.map(({ start, end, person, role, state }) => ({
      start,
      text: input.text.slice(start, end),
      person,
      role,
      state,
    }));
    const expected = officials.map((one, index) => ({
      ...one,
      role: one.role ?? found[index]?.role ?? null,
      state: one.state === undefined ? (found[index]?.state ?? null) : one.state,
    }));
    expect(found).toEqual(expected);
  });
});
