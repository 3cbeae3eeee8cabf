import { afterEach, describe, expect, test } from 'vitest';
import { announce, askBackground, isInvalidated, isNobodyListening } from '../../utils/messaging/ask.ts';
import { answer, type Handlers, keyOf, NamedError } from '../../utils/messaging/messenger.ts';
import type { PageToBackground } from '../../utils/messaging/protocol.ts';
import fakeBrowser, { fakeSender } from '../tools/fakeBrowser.ts';

let stop: () => void = () => {};
afterEach(() => stop());

const answers = (handlers: Partial<Handlers<PageToBackground>>) => {
  stop = answer<PageToBackground>('background', handlers as Handlers<PageToBackground>);
};

describe('a message', () => {
  test('is answered with the value, the sender coming last', async () => {
    answers({ knownTags: sender => [String(sender.tab?.id)] });
    expect(await askBackground('knownTags')).toEqual([String(fakeSender.tab.id)]);
  });

  test('without a value is answered with null', async () => {
    answers({ openLibrary: () => undefined });
    expect(await askBackground('openLibrary', { clippingId: null })).toBeNull();
  });

  test('that fails by a named error arrives as one', async () => {
    answers({
      knownTags: () => {
        throw new NamedError('errorStorageFull', 'disk');
      },
    });
    const error = await askBackground('knownTags').catch(caught => caught);
    expect(error).toBeInstanceOf(NamedError);
    expect(keyOf(error)).toBe('errorStorageFull');
  });

  test('that fails by an error of the repository keeps its key', async () => {
    answers({ knownTags: () => Promise.reject(Object.assign(new Error('full'), { key: 'errorStorageFull' })) });
    expect(keyOf(await askBackground('knownTags').catch(caught => caught))).toBe('errorStorageFull');
  });

  test('that fails unexpectedly arrives with its words and no key', async () => {
    answers({
      knownTags: () => {
        throw new TypeError('odd');
      },
    });
    const error = await askBackground('knownTags').catch(caught => caught);
    expect(error.message).toBe('odd');
    expect(keyOf(error)).toBeNull();
  });

  test('nobody listens for is told from other failures', async () => {
    const error = await askBackground('knownTags').catch(caught => caught);
    expect(isNobodyListening(error)).toBe(true);
    expect(isInvalidated(error)).toBe(false);
    await announce('articleStateChanged', { tabId: 1 });
  });

  test.each([
    ['of another extension', { ...fakeSender, id: 'stranger' }, { channel: 'background', method: 'knownTags', args: [] }],
    ['for another channel', fakeSender, { channel: 'reader', method: 'knownTags', args: [] }],
    ['with an inherited name', fakeSender, { channel: 'background', method: 'constructor', args: [] }],
    ['with too many arguments', fakeSender, { channel: 'background', method: 'knownTags', args: [1, 2] }],
    ['that is no envelope', fakeSender, 'knownTags'],
  ])('%s is not heard', async (_, sender, message) => {
    let isHeard = false;
    answers({
      knownTags: () => {
        isHeard = true;
        return [];
      },
    });
    const before = { ...fakeSender };
    Object.assign(fakeSender, sender);
    await fakeBrowser.runtime.sendMessage(message).catch(error => expect(isNobodyListening(error)).toBe(true));
    Object.assign(fakeSender, before);
    expect(isHeard).toBe(false);
  });
});

test.each(['Extension context invalidated.', "Cannot read properties of undefined (reading 'sendMessage')"])(
  'an extension updated under the page is known by: %s',
  words => expect(isInvalidated(new Error(words))).toBe(true),
);
