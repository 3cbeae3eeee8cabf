import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readingMark } from '../../entrypoints/background/readerMark.ts';
import { readPage } from '../../entrypoints/reader.content/readPage.ts';
import { articleInSteps } from '../../utils/article/extract.ts';
import { glimpse } from '../../utils/article/glimpse.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import type { RecognizerInput } from '../../utils/entities/types.ts';
import { answer, type Handlers } from '../../utils/messaging/messenger.ts';
import type { PageToBackground } from '../../utils/messaging/protocol.ts';
import { articleShape, shaped } from '../../utils/messaging/shapes.ts';
import { page, prose } from '../article/parse.ts';

const judgePage = () => ({ isEgov: true, isArticle: true, score: 9, reasons: [] });
const text = `<article><h1>Anträge gehen online</h1><p>Niedersachsen hat rund 1.200 Anträge bearbeitet. ${prose(600)}</p></article>`;

let asked: RecognizerInput[];
let handle: (sent: RecognizerInput) => ReturnType<typeof recognize> | Promise<ReturnType<typeof recognize>>;
let stop: () => void;
let end: AbortController;
const failures: unknown[] = [];
const options = () => ({ signal: end.signal, spend: () => {}, fail: (error: unknown) => void failures.push(error) });

/** Makes the page the one that the reader stands in. */
function open(document: Document): void {
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { href: document.URL });
}

beforeEach(() => {
  asked = [];
  failures.length = 0;
  end = new AbortController();
  handle = sent => recognize(sent);
  vi.stubGlobal(readingMark, { articleInSteps, glimpse });
  stop = answer<PageToBackground>('background', {
    judgePage,
    recognize: (sent: RecognizerInput) => {
      asked.push(sent);
      return handle(shaped(articleShape, sent));
    },
  } as unknown as Handlers<PageToBackground>);
  open(page(text));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('reading the page', () => {
  test('the mentions come from the background, once for one text', async () => {
    const read = await readPage(null, options());
    expect(read?.entities.map(({ kind }) => kind)).toEqual(['state', 'figure']);
    const again = await readPage(read, options());
    expect(again?.entities).toBe(read?.entities);
    expect(asked.length).toBe(1);
  });

  test('a page without text is no article, and nothing is asked', async () => {
    open(page('<p>Kurz.</p>'));
    expect(await readPage(null, options())).toBeNull();
    expect(asked).toEqual([]);
  });

  test('switched off between two slices: nothing is read, nothing asked', async () => {
    let now = 0;
    // Each look at the clock is a slice of its own.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const reading = readPage(null, options());
    end.abort();
    expect(await reading).toBeNull();
    expect(asked).toEqual([]);
  });

  test('switched off while the mentions are looked for: they are not wanted any more, and no failure is told', async () => {
    handle = async () => {
      end.abort();
      throw new Error('gone');
    };
    expect(await readPage(null, options())).toBeNull();
    expect(failures).toEqual([]);
  });

  test('a background that was ended over it is asked once more', async () => {
    handle = sent => {
      if (asked.length === 1) throw new Error('The message port closed before a response was received.');
      return recognize(sent);
    };
    const read = await readPage(null, options());
    expect(read?.entities.length).toBe(2);
    expect(failures).toEqual([]);
  });

  test('an article whose mentions cannot be looked for is read all the same, and the reader is told', async () => {
    handle = () => {
      throw new Error('Extension context invalidated.');
    };
    const read = await readPage(null, options());
    expect(read?.article.title).toBe('Anträge gehen online');
    expect(read?.entities).toEqual([]);
    expect(failures.length).toBe(1);
  });
});
