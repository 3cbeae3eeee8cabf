import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AnswerDeps, answerConsent } from '../../utils/consent/answer.ts';
import type { ConsentOutcome } from '../../utils/consent/types.ts';
import { hasWallMarker } from '../../utils/consent/wall.ts';
import { consentPage, type DialogShape, shapes, sourcepointFrame } from '../fixtures/consent/dialogs.ts';

interface Page {
  window: Window & { pressed: string[]; opened: number; eval(code: string): unknown };
  outcomes: ConsentOutcome[];
  hidden: Element[];
  stop: AbortController;
}

const open: Page[] = [];
afterEach(() => {
  for (const { stop, window } of open.splice(0)) {
    stop.abort();
    window.close();
  }
});

/** Runs the page's own scripts; jsdom has no layout, so what is attached and not `display: none` counts as visible. */
function visit(html: string): Page {
  const dom = new JSDOM(html, { url: 'https://www.amtsbote.example/artikel', runScripts: 'dangerously', pretendToBeVisual: true });
  const page: Page = { window: dom.window as unknown as Page['window'], outcomes: [], hidden: [], stop: new dom.window.AbortController() };
  const deps: AnswerDeps = {
    isMainFrame: true,
    report: outcome => page.outcomes.push(outcome),
    shadowOf: element => element.shadowRoot,
    isVisible: element => element.isConnected && dom.window.getComputedStyle(element).display !== 'none',
    press: control => (control as HTMLElement).click(),
    hideNotice: layer => page.hidden.push(layer),
  };
  answerConsent(dom.window.document, deps, page.stop.signal);
  open.push(page);
  return page;
}

/** What needs a real browser: other frames, the engine. */
const isElsewhere = (shape: DialogShape): boolean => shape.isForEngine === true || shape.name.includes('frame of its own');

describe.each(shapes.filter(shape => !isElsewhere(shape)))('$name', shape => {
  test(`is ${shape.expected}`, async () => {
    const page = visit(consentPage(shape, 150));
    if (shape.expected === 'refused') {
      await vi.waitFor(() => expect(page.outcomes.map(({ kind }) => kind)).toContain('refused'), { timeout: 8000, interval: 50 });
      const { documentElement, body } = page.window.document;
      if (shape.leaves)
        expect([documentElement.style.overflow, body.style.position, page.window.document.querySelector('[inert]')]).toEqual([
          'auto',
          'static',
          null,
        ]);
      else expect(documentElement.classList.contains('locked')).toBe(false);
    } else if (shape.expected === 'wall') {
      await vi.waitFor(() => expect(page.outcomes.map(({ kind }) => kind)).toEqual(['wall']), { timeout: 8000, interval: 50 });
      expect(page.window.pressed).toEqual([]);
      expect(page.window.document.querySelector('.layer')).not.toBeNull();
    } else if (shape.expected === 'untouched') {
      await new Promise(resolve => setTimeout(resolve, 1500));
      expect(page.outcomes).toEqual([]);
      expect(page.hidden).toEqual([]);
      expect(page.window.opened).toBeGreaterThan(0);
      expect(page.window.pressed).toEqual([]);
    } else {
      await vi.waitFor(() => expect(page.hidden).toHaveLength(1), { timeout: 8000, interval: 50 });
      expect(page.window.pressed).toEqual([]);
    }
    expect(page.window.pressed.filter(decision => decision !== 'refused')).toEqual([]);
  }, 12_000);
});

test('the dialog in Sourcepoint’s frame is refused there', async () => {
  const page = visit(sourcepointFrame);
  await vi.waitFor(() => expect(page.outcomes[0]?.cmp ?? page.window.document.title).toBeDefined(), { timeout: 3000 });
  const pressed: string[] = [];
  page.window.addEventListener('message', event => pressed.push(String((event as MessageEvent).data)));
  await vi.waitFor(() => expect(pressed).toEqual(['refused']), { timeout: 8000 });
});

test('a dialog that opens again is refused again', async () => {
  const shape = shapes.find(({ name }) => name.includes('opening again')) as DialogShape;
  const page = visit(consentPage(shape, 0));
  await vi.waitFor(() => expect(page.window.pressed).toEqual(['refused', 'refused']), { timeout: 10_000, interval: 50 });
}, 12_000);

test('an article about consent is no dialog', async () => {
  const page = visit(
    '<main><article class="cookie-consent"><h1>Was Cookie-Banner dürfen</h1><div class="cookie-demo"><p>So sieht ein Cookie-Banner aus.</p><button>Alle akzeptieren</button><button>Ablehnen</button></div></article></main>',
  );
  await new Promise(resolve => setTimeout(resolve, 700));
  expect(page.outcomes).toEqual([]);
  expect(page.hidden).toEqual([]);
});

test('the mark of a wall is seen wherever it stands', () => {
  expect(hasWallMarker(new JSDOM('<div><button class="sp_choice_type_9">Abo</button></div>').window.document)).toBe(true);
  expect(hasWallMarker(new JSDOM('<p>Mit contentpass</p>').window.document)).toBe(false);
});

test('pressing what says yes is an error, whatever rule asked for it', async () => {
  const page = visit(
    '<div id="cmpbox" role="dialog"><p>Cookies und Partner</p><a role="button" class="cmpboxbtnno" href="#">Alle akzeptieren</a><a role="button" class="cmpboxbtnyes" href="#">Zustimmen</a></div>',
  );
  let clicks = 0;
  page.window.document.addEventListener('click', () => clicks++);
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(clicks).toBe(0);
});
