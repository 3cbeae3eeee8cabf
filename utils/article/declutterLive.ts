import { findBody } from './body.ts';
import { clutterOf, type DeclutterOptions, type Finding, findClutter, hide, marker, restore, selectorOf } from './declutter.ts';
import { standDown } from './sites/earlyStyle.ts';
import { siteRuleOf } from './sites/siteRule.ts';
import type { Clutter, ClutterKind } from './types.ts';

export interface LiveOptions extends DeclutterOptions {
  /** The kinds to hide. */
  kinds: ClutterKind[];
  /** Called after something more, or something less, is hidden. */
  onChange(): void;
}

/** Decluttering of a page that goes on while the page grows. */
export interface LiveDeclutter {
  /** What is hidden now. */
  clutter(): Clutter[];
  /** All that could be hidden, of whatever kind. */
  found(): Clutter[];
  /** Why looking was given up early, or null. */
  gaveUp(): 'time' | 'size' | null;
  /** Switches hiding on or off and chooses the kinds; null leaves them. */
  set(on: boolean, kinds: ClutterKind[] | null): void;
  /** Shows one hidden element again, by its selector; it stays visible. */
  show(selector: string): void;
  /** The page became another one without a load: everything is looked at anew, with new options where given. */
  again(options?: Partial<DeclutterOptions>): void;
}

const budget = { work: 150, debounce: 100, quiet: 15_000, emptyRuns: 20 };

/** Hides the clutter of a live page once, then what is added later, within 150 ms of work a page; stops by itself or with `signal`. */
export function declutterLive(document: Document, options: LiveOptions, signal: AbortSignal): LiveDeclutter {
  const window = document.defaultView;
  let given: DeclutterOptions = { site: options.site, root: options.root };
  let known: DeclutterOptions | null = null;
  let kinds = options.kinds;
  let isOn = true;
  let findings: Finding[] = [];
  let stopped: 'time' | 'size' | null = null;
  const shown = new WeakSet<Element>();
  let spent = 0;
  let empty = 0;
  let lastHit = 0;
  let timer = 0;
  const observer = window ? new window.MutationObserver(noticed) : null;

  function look(isFirst: boolean): void {
    const start = performance.now();
    const before = findings.length;
    const kept = findings.filter(({ element }) => element.isConnected);
    const already = new Set(kept.map(({ element }) => element));
    known ??= optionsFor(document, given);
    const fresh = findClutter(document, known).filter(({ element }) => !already.has(element) && !shown.has(element));
    findings = [...kept, ...fresh];
    if (isOn)
      hide(
        document,
        findings.filter(({ element }) => !shown.has(element)),
        kinds,
      );
    observer?.takeRecords();
    const now = performance.now();
    // The first look is the page's own cost; what the page adds later has the budget.
    if (!isFirst) spent += now - start;
    empty = fresh.length === 0 ? empty + 1 : 0;
    if (fresh.length > 0) lastHit = now;
    if (fresh.length > 0 || findings.length !== before) options.onChange();
    if (spent > budget.work) stop('time');
    else if (!isFirst && (empty >= budget.emptyRuns || now - lastHit > budget.quiet)) stop(null);
  }

  function noticed(records: MutationRecord[]): void {
    if (timer || !window || document.hidden) return;
    const isOurs = records.every(
      ({ addedNodes }) => ![...addedNodes].some(node => node.nodeType === 1 && (node as Element).localName !== 'style'),
    );
    if (isOurs) return;
    timer = window.setTimeout(() => {
      const run = () => {
        timer = 0;
        if (!signal.aborted && observer) look(false);
      };
      if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 1000 });
      else run();
    }, budget.debounce);
  }

  function stop(reason: 'time' | 'size' | null): void {
    observer?.disconnect();
    stopped = reason;
  }

  function start(): void {
    spent = 0;
    empty = 0;
    lastHit = performance.now();
    stopped = null;
    look(true);
    // From here on the markers rule, which can be taken off one by one.
    if (known?.site?.early.length) document.documentElement.setAttribute(standDown, '');
    observer?.observe(document.body ?? document.documentElement, { childList: true, subtree: true });
  }

  start();
  signal.addEventListener('abort', () => {
    stop(null);
    if (timer && window) window.clearTimeout(timer);
    restore(document);
  });

  return {
    clutter: () => (isOn ? findings.filter(({ element }) => element.hasAttribute(marker)).map(clutterOf) : []),
    found: () => findings.map(clutterOf),
    gaveUp: () => stopped,
    set(on, wanted) {
      isOn = on;
      kinds = wanted ?? kinds;
      if (on)
        hide(
          document,
          findings.filter(({ element }) => !shown.has(element)),
          kinds,
        );
      else restore(document);
      options.onChange();
    },
    show(selector) {
      for (const { element } of findings) {
        if (!element.hasAttribute(marker) || selectorOf(element) !== selector) continue;
        shown.add(element);
        element.removeAttribute(marker);
      }
      options.onChange();
    },
    again(change) {
      given = { ...given, site: null, root: null, ...change };
      known = null;
      observer?.disconnect();
      restore(document);
      findings = [];
      start();
    },
  };
}

/** The site's rule and the body of the article, looked up where the caller did not know them. */
export function optionsFor(document: Document, { site, root }: DeclutterOptions = { site: null, root: null }): DeclutterOptions {
  const rule = site ?? siteRuleOf(document, document.location?.href ?? '');
  return { site: rule, root: root ?? findBody(document, rule)?.root ?? null };
}
