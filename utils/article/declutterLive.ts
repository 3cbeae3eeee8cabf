import { type Addition, createAdditions } from './additions.ts';
import { clutterOf, type Finding, findAmong, findInSteps, heldMarker, hide, marker, restore, selectorOf } from './declutter.ts';
import { holdPlaces } from './placeHolding.ts';
import { mayHide, type Protection, protectAddition } from './protect.ts';
import { keepPlace } from './readingPlace.ts';
import { earlyMarker } from './sites/earlyStyle.ts';
import type { SiteRule } from './sites/types.ts';
import { inSlices, type Steps, soon } from './steps.ts';
import type { Clutter, ClutterKind } from './types.ts';

export interface LiveOptions {
  /** The rules of this site, or null. */
  site: SiteRule | null;
  /** The kinds to hide. */
  kinds: ClutterKind[];
  /** Whether to hide at all, for now. */
  isOn: boolean;
  /** A few words for the room that something hidden in sight leaves for a while; nothing is said without. */
  explain?(kind: ClutterKind): string;
  /** Called after something more, or something less, is hidden. */
  onChange(): void;
}

/** Why looking was given up: its time was spent, the page has more elements than are looked at, or it cannot be read. */
export type GivenUp = 'time' | 'size' | 'trouble';

/** Decluttering of a page that goes on while the page grows. */
export interface LiveDeclutter {
  /** Resolves when the page as it stood at first has been looked at. */
  settled(): Promise<void>;
  /** What is hidden now. */
  clutter(): Clutter[];
  /** All that could be hidden, of whatever kind. */
  found(): Clutter[];
  gaveUp(): GivenUp | null;
  /** Milliseconds of work on what the page added later. */
  spent(): number;
  /** Switches hiding on or off and chooses the kinds; null leaves them. */
  set(on: boolean, kinds: ClutterKind[] | null): void;
  /** Shows one hidden element again, by its selector; it stays visible. */
  show(selector: string): void;
  /** The page became another one without a load: everything is looked at anew. */
  again(site: SiteRule | null): void;
}

/** Milliseconds: of the first look and of one slice of it, of all later work on a page and of one slice, of waiting for a burst to end, without a find. */
const budget = { first: 10_000, firstSlice: 8, work: 150, slice: 4, quiet: 15_000, emptyRuns: 20 };

/** Hides the clutter of a live page in slices, then what is added later, within 150 ms of work a page; stops by itself or with `signal`. */
export function declutterLive(document: Document, options: LiveOptions, signal: AbortSignal): LiveDeclutter {
  let { site, kinds, isOn } = options;
  let guard: Protection | null = null;
  let findings: Finding[] = [];
  let givenUp: GivenUp | null = null;
  let spent = 0;
  let empty = 0;
  let lastHit = 0;
  let settled: Promise<void> = Promise.resolve();
  let current = new AbortController();
  /** Scroll offset with clutter shown that belongs to the one with clutter hidden, while the reader has not moved. */
  let places: { shown: number; hidden: number } | null = null;
  const shown = new WeakSet<Element>();
  const holding = holdPlaces(document, signal, options.explain);
  const additions = createAdditions(document, look, signal);

  async function start(): Promise<void> {
    const { signal: mine } = current;
    let work = 0;
    const spend = (ms: number) => {
      work += ms;
      return work < budget.first;
    };
    additions.watch();
    const result = await run(findInSteps(document, { site, root: null }), budget.firstSlice, mine, spend);
    if (mine.aborted) return;
    lastHit = performance.now();
    if (result) {
      guard = result.guard;
      if (!guard.page.isWhole) givenUp = 'size';
      take(result.findings);
      additions.ready();
    } else givenUp ??= 'size';
    // From here on the markers rule, which can be taken off one by one.
    document.documentElement.removeAttribute(earlyMarker);
    options.onChange();
  }

  /** Looks at what was added; answers whether to go on watching. */
  async function look(addition: Addition): Promise<boolean> {
    const { signal: mine } = current;
    const spend = (ms: number) => {
      spent += ms;
      return spent < budget.work;
    };
    const before = findings.length;
    if (!guard || addition.isMuch || document.body !== guard.page.elements[0] || guard.root?.isConnected === false) {
      const result = await run(findInSteps(document, { site, root: null }), budget.slice, mine, spend);
      if (result) {
        guard = result.guard;
        take(result.findings);
      }
    } else {
      const found = await run(findAdded(guard, addition), budget.slice, mine, spend);
      if (found) take(found);
    }
    if (mine.aborted) return false;
    if (spent >= budget.work) givenUp ??= 'time';
    const hasFound = findings.length !== before;
    empty = hasFound ? 0 : empty + 1;
    if (hasFound) lastHit = performance.now();
    if (hasFound || givenUp) options.onChange();
    return !givenUp && empty < budget.emptyRuns && performance.now() - lastHit < budget.quiet;
  }

  function* findAdded(known: Protection, addition: Addition): Steps<Finding[]> {
    const elements = yield* protectAddition(document, known, addition, site);
    return yield* findAmong(document, known, { site, root: null }, elements);
  }

  async function run<T>(steps: Steps<T>, slice: number, mine: AbortSignal, spend: (ms: number) => boolean): Promise<T | null> {
    try {
      return await inSlices(steps, { slice, spend, signal: mine, breathe: slice === budget.slice ? whenIdle : soon });
    } catch {
      // A page that redefines what it is made of, or worse: it stays as it is, and the popup says so.
      if (!mine.aborted) givenUp = 'trouble';
      return null;
    }
  }

  /** Keeps what still holds, adds what is new, and hides it. */
  function take(found: Finding[]): void {
    const fresh = found.filter(({ element }) => !shown.has(element) && !findings.some(old => old.element === element));
    const news = new Set(fresh.map(({ element }) => element));
    const kept = findings.filter(finding => {
      // What has become text meanwhile, or is inside something larger now, is let go.
      const holds = finding.element.isConnected && isStillClutter(finding) && !isInside(finding.element, news);
      if (!holds) for (const name of [marker, heldMarker]) finding.element.removeAttribute(name);
      return holds;
    });
    const old = new Set(kept.map(({ element }) => element));
    findings = [...kept, ...fresh.filter(({ element }) => !isInside(element, old))];
    if (!isOn) return;
    hide(
      document,
      wanted().filter(({ element }) => element.hasAttribute(marker)),
      kinds,
    );
    holding.mark(wanted().filter(({ element, kind }) => kinds.includes(kind) && !element.hasAttribute(marker)));
  }

  const isStillClutter = ({ element, kind }: Finding) => kind === 'credit' || !guard?.page.of.has(element) || mayHide(element, guard);
  const wanted = () => findings.filter(({ element }) => !shown.has(element));

  function whenIdle(next: () => void): void {
    const view = document.defaultView;
    if (view && 'requestIdleCallback' in view) view.requestIdleCallback(() => next(), { timeout: 1000 });
    else setTimeout(next, 0);
  }

  settled = start();
  signal.addEventListener('abort', () => {
    current.abort();
    document.documentElement.removeAttribute(earlyMarker);
    restore(document);
  });

  return {
    settled: () => settled,
    clutter: () => (isOn ? findings.filter(({ element }) => element.hasAttribute(marker)).map(clutterOf) : []),
    found: () => findings.map(clutterOf),
    gaveUp: () => givenUp,
    spent: () => spent,
    set(on, chosen) {
      const isSwitched = on !== isOn;
      if (!isSwitched && (!chosen || chosen.join() === kinds.join())) return;
      isOn = on;
      kinds = chosen ?? kinds;
      const change = () => {
        holding.release();
        if (on) hide(document, wanted(), kinds);
        else restore(document);
        document.documentElement.removeAttribute(earlyMarker);
      };
      if (isSwitched) switchPlace(on, change);
      else keepPlace(document, change);
      options.onChange();
    },
    show(selector) {
      for (const { element } of findings) {
        if (!element.hasAttribute(marker) || selectorOf(element) !== selector) continue;
        shown.add(element);
        element.removeAttribute(marker);
      }
      holding.release();
      options.onChange();
    },
    again(other) {
      current.abort();
      current = new AbortController();
      site = other;
      additions.forget();
      restore(document);
      guard = null;
      findings = [];
      givenUp = null;
      spent = 0;
      empty = 0;
      places = null;
      settled = start();
    },
  };

  /** Switches, and goes back to the very offset of before where the reader has not moved meanwhile. */
  function switchPlace(on: boolean, change: () => void): void {
    const view = document.defaultView;
    const from = view?.scrollY ?? 0;
    const back = places && Math.abs((on ? places.shown : places.hidden) - from) < 2 ? (on ? places.hidden : places.shown) : null;
    keepPlace(document, change);
    if (view && back !== null && back !== view.scrollY) view.scrollTo({ top: back, behavior: 'instant' });
    const to = view?.scrollY ?? 0;
    places = on ? { shown: from, hidden: to } : { shown: to, hidden: from };
  }
}

function isInside(element: Element, others: Set<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}
