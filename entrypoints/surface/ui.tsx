import { render } from 'preact';
import annotationCss from '../../components/annotation/annotation.css?inline';
import baseCss from '../../components/base.css?inline';
import { type ReaderActions, ReaderSurface } from '../../components/reader/ReaderSurface.tsx';
import readerCss from '../../components/reader/reader.css?inline';
import type { Notice, ReaderState } from '../../components/reader/state.ts';
import tokensCss from '../../components/tokens.css?inline';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Our one element on a page: a sibling of head and body, there only while something is shown. */
const hostName = 'amtslupe-ui';

/** The reader's surfaces on the page. */
export interface Ui {
  readonly state: ReaderState;
  /** Changes what is shown. */
  show(change: Partial<ReaderState>): void;
  /** Shows a sentence at the foot for 8 seconds; errors stay until dismissed. */
  notify(text: string, options?: { look?: Notice['look']; act?: Notice['act'] }): void;
  /** Names and tags that the surfaces offer. */
  offer(offered: { names?: Settings['meaningNames']; knownTags?: string[] }): void;
  connect(actions: ReaderActions): void;
  /** Hears the keys pressed inside our surfaces, after the fields there and before the page. */
  onKey(listener: (event: KeyboardEvent) => void): void;
  /** Whether a node is our own element on the page. */
  isOurs(node: Node): boolean;
  /** Whether an event came from our own surfaces. */
  owns(event: Event): boolean;
  /** The element that has the focus inside our surfaces, or null. */
  focused(): HTMLElement | null;
  /** The surface's elements that take the focus, in order. */
  focusable(): HTMLElement[];
}

/** Milliseconds that a live region stands empty before its first sentence. */
const announceDelay = 80;

/** Keys and clipboard events inside our surfaces are none of the page's business. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'copy',
  'cut',
  'paste',
  'click',
  'mousedown',
  'mouseup',
  'contextmenu',
];

/** Makes the surfaces; nothing is added to the page before there is something to show. */
export function createUi(signal: AbortSignal): Ui {
  let state: ReaderState = { surface: { kind: 'none' }, target: null, ends: null, notice: null };
  let actions: ReaderActions | null = null;
  let names: Settings['meaningNames'] = {};
  let knownTags: string[] = [];
  let noticeTimer = 0;
  // These appear only after the extension was updated under the page, when no text can be asked for any more.
  for (const key of ['copyNote', 'close', 'annotationSaving'] as const) t(key);
  // Firefox ends the reader of a version that is replaced and starts the new one in the same page; what the old one showed is dead.
  for (const left of document.querySelectorAll(hostName)) left.remove();
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  const style = document.createElement('style');
  // A style element and not an adopted sheet: Firefox does not let content scripts adopt sheets.
  style.textContent = [tokensCss, baseCss, annotationCss, readerCss].join('\n');
  shadow.append(style, mount);
  for (const type of kept) host.addEventListener(type, event => event.stopPropagation());

  function draw(): void {
    const isNeeded = state.surface.kind !== 'none' || state.notice !== null;
    const isFresh = isNeeded && !host.isConnected;
    if (isFresh) {
      document.documentElement.append(host);
      // The top layer: above every z-index of the page and untouched by its transforms.
      host.popover = 'manual';
      host.showPopover();
    }
    // Screen readers announce what comes into a region that was there before: a first notice comes a moment later than its region.
    const isHeard = isFresh && state.notice !== null;
    const shown = isHeard ? { ...state, notice: null } : state;
    if (isHeard) window.setTimeout(draw, announceDelay);
    if (actions) render(<ReaderSurface state={shown} names={names} knownTags={knownTags} {...actions} />, mount);
    if (!isNeeded) host.remove();
  }

  const ui: Ui = {
    get state() {
      return state;
    },
    show(change) {
      state = { ...state, ...change };
      draw();
    },
    notify(text, { look = 'plain', act = null } = {}) {
      clearTimeout(noticeTimer);
      ui.show({ notice: { text, look, act } });
      if (look === 'plain') noticeTimer = window.setTimeout(() => ui.show({ notice: null }), 8000);
    },
    offer(offered) {
      names = offered.names ?? names;
      knownTags = offered.knownTags ?? knownTags;
      if (host.isConnected) draw();
    },
    connect(given) {
      actions = given;
      draw();
    },
    onKey: listener => mount.addEventListener('keydown', listener),
    isOurs: node => node === host,
    owns: event => event.composedPath()[0] === host || event.target === host,
    focused: () => shadow.activeElement as HTMLElement | null,
    focusable: () =>
      [
        ...mount.querySelectorAll<HTMLElement>(
          '.surface:not(.notice) :is(button:not(:disabled), textarea, summary, input:not([type=radio]), input[type=radio]:checked)',
        ),
      ].filter(element => element.checkVisibility()),
  };
  signal.addEventListener('abort', () => {
    clearTimeout(noticeTimer);
    host.remove();
  });
  return ui;
}
