import data from './consent.json' with { type: 'json' };

/** What held the page still when its dialog was met, to be compared with what is left after it. */
export interface Hold {
  inert: Element[];
}

/** Remembers which parts of the page were switched off while the dialog stood. */
export function holdOf(document: Document): Hold {
  return { inert: [...document.querySelectorAll('body > [inert],body > [aria-hidden=true],main[inert],main[aria-hidden=true]')] };
}

/** Whether the page cannot be scrolled although it should. */
export function isLocked(document: Document): boolean {
  const view = document.defaultView;
  if (!view || !document.body) return false;
  return [document.documentElement, document.body].some(element => {
    const style = view.getComputedStyle(element);
    return /hidden|clip/.test(style.overflowY || style.overflow) || style.position === 'fixed';
  });
}

/**
 * Makes the page scroll again after a dialog that we dismissed, if the site forgot to: known lock classes and inline styles go, what
 * the tool had switched off comes back, and the place in the text is kept. Answers whether anything had to be done.
 */
export function repairScroll(document: Document, hold: Hold, hasDialog: () => boolean): boolean {
  const view = document.defaultView;
  if (!view || hasDialog()) return false;
  let isDone = false;
  for (const element of hold.inert) {
    if (!element.isConnected) continue;
    if (element.hasAttribute('inert') && element.querySelector('h1,article,main,p')) {
      element.removeAttribute('inert');
      isDone = true;
    }
    if (element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1,article,main,p')) {
      element.removeAttribute('aria-hidden');
      isDone = true;
    }
  }
  if (!isLocked(document)) return isDone;
  const offset = Number.parseFloat(document.body.style.top || '0');
  for (const element of [document.documentElement, document.body]) {
    element.classList.remove(...data.locks.classes);
    const style = view.getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowY || style.overflow)) element.style.setProperty('overflow', 'auto', 'important');
    if (style.position === 'fixed') {
      element.style.setProperty('position', 'static', 'important');
      element.style.removeProperty('top');
    }
  }
  if (offset < 0) view.scrollTo(0, -offset);
  return true;
}
