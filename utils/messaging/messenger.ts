import browser from 'webextension-polyfill';

/** A protocol: method name -> function from one JSON argument to a JSON answer. */
type Protocol<P> = { [K in keyof P]: (...args: never[]) => unknown };
type Answer<P extends Protocol<P>, K extends keyof P> = Awaited<ReturnType<P[K]>>;

/** One answer per message; leaving one out does not compile. The sender comes last. */
export type Handlers<P extends Protocol<P>> = {
  [K in keyof P]: (...args: [...Parameters<P[K]>, sender: browser.Runtime.MessageSender]) => Answer<P, K> | Promise<Answer<P, K>>;
};

interface Envelope {
  channel: string;
  method: string;
  args: unknown[];
}

/** An expected failure with a message for the user, an i18n key; it crosses contexts as such. */
export class NamedError extends Error {
  readonly key: string;
  constructor(key: string, detail = '') {
    super(detail ? `${key}: ${detail}` : key);
    this.name = 'NamedError';
    this.key = key;
  }
}

/** The i18n key of an expected failure (a NamedError, or the repository's StorageError), null for an unexpected one. */
export function keyOf(error: unknown): string | null {
  const key = error instanceof Error ? (error as Error & { key?: unknown }).key : null;
  return typeof key === 'string' ? key : null;
}

type Reply = { ok: true; value: unknown } | { ok: false; key: string | null; message: string };

/** Registers the answers of one direction; listeners must be registered synchronously in the background. */
export function answer<P extends Protocol<P>>(channel: string, handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || message.channel !== channel || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, message.method)) return undefined;
    const handler = handlers[message.method as keyof P] as (...args: unknown[]) => unknown;
    return Promise.resolve()
      .then(() => handler(...message.args, sender))
      .then(
        (value): Reply => ({ ok: true, value: value ?? null }),
        (error): Reply => ({ ok: false, key: keyOf(error), message: String(error?.message ?? error) }),
      );
  };
  // The polyfill's type wants one return type for all listeners; undefined means "not mine".
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Sends a message to the background, or to the frame 0 of a tab, and answers its value; a NamedError arrives as one. */
export async function send<P extends Protocol<P>, K extends keyof P & string>(
  channel: string,
  tabId: number | null,
  method: K,
  ...args: Parameters<P[K]>
): Promise<Answer<P, K>> {
  const envelope: Envelope = { channel, method, args };
  const reply = (await (tabId === null
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))) as Reply | undefined;
  if (!reply) throw new NamedError('errorNoAnswer', method);
  if (reply.ok) return reply.value as Answer<P, K>;
  throw reply.key ? new NamedError(reply.key, reply.message) : new Error(reply.message);
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { channel, method, args } = value as Partial<Envelope>;
  return typeof channel === 'string' && typeof method === 'string' && Array.isArray(args) && args.length <= 1;
}
