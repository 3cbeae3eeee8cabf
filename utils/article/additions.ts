/** What a page added, took away and rewrote since it was looked at. */
export interface Addition {
  added: Element[];
  removed: { element: Element; parent: Element }[];
  /** Elements whose own text changed. */
  rewritten: Element[];
  /** So much that looking at the whole page anew is less work. */
  isMuch: boolean;
}

export interface Additions {
  /** Begins to watch the page; what is noticed is kept until `ready`. */
  watch(): void;
  /** The page as it stood has been looked at: what was added meanwhile is handed over. */
  ready(): void;
  /** Drops what was noticed and stops watching. */
  forget(): void;
}

/** Milliseconds to wait for a burst of changes to end, and how many added elements are looked at one by one. */
const limits = { pause: 100, most: 2000 };

/** Collects what the page adds and hands it to `look` in one piece when the page has come to rest; stops when `look` answers false. */
export function createAdditions(document: Document, look: (addition: Addition) => Promise<boolean>, signal: AbortSignal): Additions {
  const view = document.defaultView;
  let added = new Set<Element>();
  let removed: Addition['removed'] = [];
  let rewritten = new Set<Element>();
  let timer = 0;
  let isLooking = true;
  const observer = view ? new view.MutationObserver(notice) : null;

  function notice(records: MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      if (isUnread(target)) continue;
      for (const node of removedNodes) {
        if (node.nodeType !== 1) continue;
        added.delete(node as Element);
        if (removed.length < limits.most) removed.push({ element: node as Element, parent: target as Element });
      }
      for (const node of addedNodes) {
        if (node.nodeType === 1 && !isUnread(node)) added.add(node as Element);
        else if (node.nodeType === 3 && target.nodeType === 1) rewritten.add(target as Element);
      }
    }
    later();
  }

  function later(): void {
    if (timer || isLooking || !view || view.document.hidden || added.size + rewritten.size === 0) return;
    timer = view.setTimeout(() => {
      const run = () => void handOver();
      if ('requestIdleCallback' in view) view.requestIdleCallback(run, { timeout: 1000 });
      else run();
    }, limits.pause);
  }

  async function handOver(): Promise<void> {
    timer = 0;
    if (signal.aborted) return;
    const isMuch = added.size + rewritten.size >= limits.most || removed.length >= limits.most;
    const addition: Addition = { added: [...added], removed, rewritten: [...rewritten], isMuch };
    clear();
    isLooking = true;
    if (await look(addition)) ready();
    else observer?.disconnect();
  }

  function ready(): void {
    isLooking = false;
    later();
  }

  function clear(): void {
    added = new Set();
    removed = [];
    rewritten = new Set();
  }

  function forget(): void {
    observer?.disconnect();
    if (timer && view) view.clearTimeout(timer);
    timer = 0;
    isLooking = true;
    clear();
  }

  document.addEventListener('visibilitychange', later, { signal });
  signal.addEventListener('abort', forget);
  return {
    watch: () => observer?.observe(document.documentElement, { childList: true, subtree: true }),
    ready,
    forget,
  };
}

/** Our own style sheet is among what is left unread. */
const isUnread = (node: Node): boolean => /^(?:style|script|link|meta|head|title|svg|path)$/i.test(node.nodeName);
