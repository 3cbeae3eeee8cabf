import { describe, expect, test } from 'vitest';
import { buttonOf } from '../../entrypoints/background/badge.ts';
import { scriptsFor } from '../../entrypoints/background/registration.ts';
import { hostOf, savedUrl, tabOf, trustedUrl } from '../../entrypoints/background/trust.ts';
import { keyOf } from '../../utils/messaging/messenger.ts';

describe('the address of an article', () => {
  const sender = { url: 'https://m.example.org/a/b?utm_source=x#top' };
  test.each([
    ['of the same site is believed', 'https://www.example.org/a/b', 'https://www.example.org/a/b'],
    ['of another site is not', 'https://evil.test/a/b', 'https://m.example.org/a/b?utm_source=x'],
    ['of a look-alike is not', 'https://notexample.org.evil.test/', 'https://m.example.org/a/b?utm_source=x'],
    ['that runs code is not', 'javascript:alert(1)', 'https://m.example.org/a/b?utm_source=x'],
    ['that is none is not', '', 'https://m.example.org/a/b?utm_source=x'],
  ])('%s', (_, claimed, expected) => expect(trustedUrl(claimed, sender)).toBe(expected));

  test('of a second page is its own, though it names the first as the address of all', () => {
    const first = 'https://www.example.org/a/b/';
    expect(savedUrl(first, { url: `${first}seite-2/` })).toBe(`${first}seite-2/`);
    expect(savedUrl(first, { url: `${first}?utm_source=x` })).toBe(first);
    expect(savedUrl(`${first}seite-3/`, { url: `${first}seite-3/?x=1` })).toBe(`${first}seite-3/`);
  });

  test('a sender without address or tab is refused', () => {
    for (const work of [() => trustedUrl('https://example.org/', {}), () => tabOf({})]) {
      let error: unknown = null;
      try {
        work();
      } catch (caught) {
        error = caught;
      }
      expect(keyOf(error)).toBe('errorBadMessage');
    }
  });

  test('the host is the one settings list', () => expect(hostOf({ url: 'https://www.heise.de/x' })).toBe('heise.de'));
});

describe('the content scripts of granted sites', () => {
  test('are none without a grant beyond the dedicated sites', () => {
    expect(scriptsFor([])).toEqual([]);
    expect(scriptsFor(['*://egovernment.de/*', '*://*.egovernment.de/*'])).toEqual([]);
  });

  test('run on the granted sites and never twice on a dedicated one', () => {
    const scripts = scriptsFor(['*://*/*', '*://egovernment.de/*']);
    expect(scripts.map(({ id }) => id)).toEqual(['detect', 'consent']);
    for (const { matches, excludeMatches } of scripts) {
      expect(matches).toEqual(['*://*/*']);
      expect(excludeMatches).toContain('*://*.egovernment.de/*');
    }
  });
});

describe('the button', () => {
  const counts = {
    states: 12,
    officials: 5,
    figures: 3,
    quotes: 7,
    annotations: 0,
    isClipped: false,
    changed: 0,
    hasChangedFigure: false,
    orphaned: 0,
    news: null,
  };
  test('shows the number of mentions and says what they are', () => {
    const { text, title } = buttonOf(counts);
    expect(text).toBe('27');
    expect(title).toMatch(/12.*5.*3.*7/);
  });
  test('says that an article is in the library, by colour and words', () => {
    const clipped = buttonOf({ ...counts, isClipped: true, annotations: 4 });
    expect(clipped.colour).not.toBe(buttonOf(counts).colour);
    expect(clipped.title).toContain('4');
  });
  test('says what is new since it was saved, by colour and words, and calls a changed figure out', () => {
    const same = buttonOf({ ...counts, isClipped: true, news: { fresh: 0, gone: 0 } });
    expect(same).toEqual(buttonOf({ ...counts, isClipped: true }));
    const changed = buttonOf({ ...counts, isClipped: true, news: { fresh: 6, gone: 8 }, changed: 9, hasChangedFigure: true, orphaned: 11 });
    expect(changed.colour).not.toBe(same.colour);
    expect(changed.title).toMatch(/6.*8\n.*9.*Zahl\n.*11/);
  });
  test('has room for four characters', () => expect(buttonOf({ ...counts, states: 5000 }).text).toBe('999+'));
});
