import { isOn } from './choices.ts';
import { labelOf } from './labels.ts';
import { encounter, type Sight } from './refuse.ts';
import { type Hold, holdOf, repairScroll } from './scroll.ts';
import type { ConsentOutcome } from './types.ts';

/** What the answering needs from outside. */
export interface AnswerDeps extends Sight {
  isMainFrame: boolean;
  report(outcome: ConsentOutcome): void;
  /** Presses a control; the only place where anything is pressed. */
  press(control: Element): void;
  /** Hides a notice that offers no choice. */
  hideNotice(layer: Element): void;
}

/** The state of one page's dialog; whoever starts it can ask and stop it. */
export interface Answering {
  /** A wall was met or a dialog was answered: the engine must not act any more. */
  isSettled(): boolean;
  /** A dialog was dismissed elsewhere (by the engine, in a frame): scrolling is repaired. */
  dismissed(): void;
  /** A wall was met elsewhere: nothing is done on this page any more. */
  leave(): void;
}

const times = { debounce: 60, watch: 30_000, gone: 600, second: 2000, presses: 4 };

/** Watches the page for a consent layer and answers it by its own refusing control; never accepts, leaves walls as they are. */
export function answerConsent(document: Document, deps: AnswerDeps, signal: AbortSignal): Answering {
  const view = document.defaultView;
  let state: 'watching' | 'pressed' | 'settled' = 'watching';
  let pressed = 0;
  let timer = 0;
  let hold: Hold | null = null;
  const met = new WeakSet<Element>();
  const observer = view ? new view.MutationObserver(later) : null;

  function look(): void {
    timer = 0;
    if (signal.aborted || state === 'settled') return;
    const found = encounter(document, deps);
    switch (found.kind) {
      case 'none':
      case 'unknown':
        return;
      case 'wall':
        finish({ kind: 'wall', cmp: found.cmp });
        return;
      case 'notice':
        if (met.has(found.layer)) return;
        met.add(found.layer);
        deps.hideNotice(found.layer);
        return;
      case 'untick': {
        if (met.has(found.layer)) return;
        met.add(found.layer);
        hold ??= holdOf(document);
        for (const control of found.chosen) if (isOn(control)) deps.press(control);
        wait(later, 100);
        return;
      }
      case 'settings':
      case 'refuse': {
        if (met.has(found.control) || pressed >= times.presses) return;
        met.add(found.control);
        pressed++;
        hold ??= holdOf(document);
        press(found.control);
        if (found.kind === 'settings') wait(later, 300);
        else wait(() => checkGone(found.layer, found.cmp), times.gone);
        return;
      }
    }
  }

  /** The assertion in front of every press: a control that says yes or asks for money is never pressed. */
  function press(control: Element): void {
    const label = labelOf(control);
    if (label === 'accept' || label === 'pay') throw new Error(`would have pressed "${control.textContent?.trim()}"`);
    const focus = document.activeElement;
    deps.press(control);
    if (focus && focus !== document.body && focus.isConnected) (focus as HTMLElement).focus({ preventScroll: true });
  }

  function checkGone(layer: Element, cmp: string): void {
    if (signal.aborted) return;
    if (layer.isConnected && deps.isVisible(layer)) {
      if (pressed >= times.presses) finish({ kind: 'failed', cmp });
      else later();
      return;
    }
    deps.report({ kind: 'refused', cmp });
    repairSoon();
    // A tool may open its dialog again; it is answered again, a few times.
    state = 'watching';
  }

  function repairSoon(): void {
    const repair = () => repairScroll(document, hold ?? { inert: [] }, () => hasLayer(document, deps));
    repair();
    wait(repair, times.second);
    view?.addEventListener('pageshow', repair, { signal });
  }

  function finish(outcome: ConsentOutcome): void {
    state = 'settled';
    observer?.disconnect();
    deps.report(outcome);
  }

  function later(): void {
    if (!timer && state !== 'settled' && view) timer = view.setTimeout(look, times.debounce);
  }

  function wait(act: () => void, ms: number): void {
    const id = view?.setTimeout(() => !signal.aborted && act(), ms);
    signal.addEventListener('abort', () => view?.clearTimeout(id));
  }

  observer?.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'open', 'hidden', 'aria-hidden'],
  });
  look();
  document.addEventListener('DOMContentLoaded', later, { signal });
  view?.addEventListener('load', later, { signal });
  // A shadow root that fills itself is no mutation of the page: look a few more times.
  for (const ms of [500, 1000, 2000, 4000, 8000]) wait(later, ms);
  wait(() => observer?.disconnect(), times.watch);
  signal.addEventListener('abort', () => observer?.disconnect());

  return {
    isSettled: () => state === 'settled' || pressed > 0,
    dismissed() {
      hold ??= { inert: [] };
      wait(repairSoon, times.gone);
    },
    leave() {
      state = 'settled';
      observer?.disconnect();
    },
  };
}

/** Whether something covers the middle of the window that is no part of the text. */
function hasLayer(document: Document, sight: Sight): boolean {
  const view = document.defaultView;
  const at = view && document.elementFromPoint?.(view.innerWidth / 2, view.innerHeight / 2);
  const layer = at?.closest('[role=dialog],[role=alertdialog],dialog,[aria-modal=true],[id*=cmp],[class*=overlay],[class*=modal]');
  return !!layer && sight.isVisible(layer) && layer.querySelector('article,h1,main') === null;
}
