import type { Session } from './session.ts';

/** Milliseconds: of work on one page before the reader gives up following it, of pause after a change, and until a single-page site has drawn its next page. */
const budget = { work: 1500, pause: 400, longestPause: 8000, navigation: 600 };

/** What came of a reading: whether the article became another one, and the milliseconds of work. */
export interface BodyRead {
  hasChanged: boolean;
  work: number;
}

export interface BodyWatch {
  /** Reads the page as it stands. */
  look(): Promise<void>;
  /** The page became another one without a load: it is read as soon as it has been drawn, and followed anew. */
  again(): void;
}

/**
 * Reads, and again when the body of the article changes: late text, "weiterlesen", live blogs. What changes while a reading is under way is
 * read once that has ended. Each reading in vain doubles the pause; after 1.5 seconds of work the page is no longer followed until it
 * navigates. `read` reads in slices and is told by the signal that the page became another one.
 */
export function watchBody(session: Session, read: (signal: AbortSignal) => Promise<BodyRead>): BodyWatch {
  let spent = 0;
  let pause = budget.pause;
  let timer = 0;
  let reading: AbortController | null = null;
  let isStale = false;

  const look = async () => {
    timer = 0;
    if (session.signal.aborted) return;
    const mine = new AbortController();
    reading?.abort();
    reading = mine;
    isStale = false;
    const { hasChanged, work } = await read(AbortSignal.any([session.signal, mine.signal]));
    if (reading !== mine || session.signal.aborted) return;
    reading = null;
    spent += work;
    pause = hasChanged ? budget.pause : Math.min(pause * 2, budget.longestPause);
    if (spent > budget.work) observer.disconnect();
    else observe();
    if (isStale && spent <= budget.work) later();
  };
  const later = () => {
    if (timer) return;
    // One look for a burst of changes, when the page is idle.
    timer = window.setTimeout(() => requestIdleCallback(() => void look(), { timeout: 1000 }), pause);
  };
  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    // Our own surface comes and goes beside the body.
    if ([...addedNodes, ...removedNodes].every(session.ui.isOurs) && addedNodes.length + removedNodes.length > 0) return false;
    const root = session.page?.root;
    return !root?.isConnected || root.contains(target) || target.contains(root);
  };
  const observer = new MutationObserver(records => {
    if (timer || !records.some(concerns)) return;
    if (reading) isStale = true;
    else later();
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    // Text that was there but hidden: only inside the body, since menus change their classes all the time.
    if (session.page?.root.isConnected)
      observer.observe(session.page.root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['hidden', 'open', 'class', 'style'],
      });
  };
  observe();
  session.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    look,
    again() {
      clearTimeout(timer);
      timer = window.setTimeout(() => void look(), budget.navigation);
      reading?.abort();
      reading = null;
      spent = 0;
      pause = budget.pause;
      observe();
    },
  };
}
