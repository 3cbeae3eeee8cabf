import type { Session } from './session.ts';

/** Work spent on reading again on one page before the reader gives up following it, and the pause after a change; milliseconds. */
const budget = { work: 1500, pause: 400, longestPause: 8000 };

/**
 * Reads again when the body of the article changes: late text, "weiterlesen", live blogs. Each reading in vain doubles the pause; after
 * 1.5 seconds of work the page is no longer followed until it navigates. `read` answers whether anything had changed.
 */
export function watchBody(session: Session, read: () => boolean): { again(): void } {
  let spent = 0;
  let pause = budget.pause;
  let timer = 0;

  const look = () => {
    timer = 0;
    if (session.signal.aborted) return;
    const began = performance.now();
    const hasChanged = read();
    spent += performance.now() - began;
    pause = hasChanged ? budget.pause : Math.min(pause * 2, budget.longestPause);
    if (spent > budget.work) observer.disconnect();
    else observe();
  };
  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    // Our own surface comes and goes beside the body.
    if ([...addedNodes, ...removedNodes].every(session.ui.isOurs) && addedNodes.length + removedNodes.length > 0) return false;
    const root = session.page?.root;
    return !root?.isConnected || root.contains(target) || target.contains(root);
  };
  const observer = new MutationObserver(records => {
    if (timer || !records.some(concerns)) return;
    // One look for a burst of changes, when the page is idle.
    timer = window.setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), pause);
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
    again() {
      spent = 0;
      pause = budget.pause;
      observe();
    },
  };
}
