import messages from '../../public/_locales/de/messages.json' with { type: 'json' };

/*
 * What unit tests get for `webextension-polyfill`: the German messages, one context that hears its own messages, and storage in
 * memory. Handlers are plain functions and tested as such; whatever is missing here belongs into the browser tests.
 */

type Listener = (message: unknown, sender: unknown) => unknown;

const listeners = new Set<Listener>();
const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

/** The sender that messages come from; tests change it. */
export const fakeSender = { id: 'fake', url: 'https://www.example.org/artikel', tab: { id: 7, windowId: 1 } };

function area(values: Map<string, unknown>) {
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().flatMap(key => (values.has(key) ? [[key, structuredClone(values.get(key))]] : []))),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) values.delete(key);
    },
  };
}

const event = () => ({ addListener: () => {}, removeListener: () => {} });

export default {
  i18n: {
    getMessage(key: string, substitutions: string[] = []): string {
      const found = (messages as Record<string, { message: string }>)[key];
      return found?.message.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '') ?? '';
    },
  },
  runtime: {
    id: 'fake',
    getURL: (path: string) => `fake-extension://fake${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    async sendMessage(message: unknown): Promise<unknown> {
      // As between contexts: only JSON arrives.
      const sent: unknown = JSON.parse(JSON.stringify(message));
      for (const listener of listeners) {
        const answer = listener(sent, fakeSender);
        if (answer !== undefined) return JSON.parse(JSON.stringify(await answer));
      }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  },
  storage: { local: area(areas.local), session: area(areas.session), onChanged: event() },
  permissions: { onAdded: event(), onRemoved: event() },
  tabs: { onRemoved: event() },
};
