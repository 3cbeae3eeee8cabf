import type { Page } from 'puppeteer-core';
import { consentPage, type DialogShape, shapes, sourcepointFrame } from '../fixtures/consent/dialogs.ts';
import { until } from './harness.ts';
import type { Served } from './proxy.ts';
import { type Context, holds, type Suite, same } from './suite.ts';

const host = 'http://www.egovernment.de';
const path = (shape: DialogShape): string => `/zustimmung/${shapes.indexOf(shape)}`;

const files = (): Map<string, Served> => {
  const served = new Map<string, Served>([[`${host}/index.html`, { body: sourcepointFrame }]]);
  // Each dialog comes late, as scripts of such tools bring it.
  for (const shape of shapes) served.set(`${host}${path(shape)}`, { body: consentPage(shape, 400) });
  return served;
};

const pressed = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);

/** Whether the reader can scroll: the page moves and keeps where it was put. */
async function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    window.scrollTo(0, 400);
    await new Promise(resolve => setTimeout(resolve, 50));
    return window.scrollY > 100;
  });
}

/** The layer as it stands, and what holds the page behind it: neither may change where nothing is to be done. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const layer = document.querySelector('.layer') ?? document.querySelector('.cookie-beispiel');
    const held = [document.documentElement, document.body].map(element => getComputedStyle(element).overflowY).join();
    const { width = 0, height = 0 } = layer?.getBoundingClientRect() ?? {};
    const inside = [...(layer?.shadowRoot?.children ?? [])].map(child => child.outerHTML).join('');
    return JSON.stringify([
      layer?.outerHTML,
      inside,
      held,
      Math.round(width),
      Math.round(height),
      document.querySelectorAll('[data-amtslupe-hidden=consent]').length,
    ]);
  });

async function checkUnchanged(page: Page): Promise<void> {
  const before = await stateOf(page);
  holds('there is something to leave alone', before.length > 100);
  await new Promise(resolve => setTimeout(resolve, 2000));
  same('the layer and the page behind it', await stateOf(page), before);
  same('what was pressed', await pressed(page), []);
}

async function checkPopup({ test }: Context, page: Page): Promise<void> {
  const popup = await test.openPopup(page);
  try {
    await until('the popup to speak of the wall', () =>
      popup.evaluate<boolean>('return /Zustimmungswand|pay-or-consent wall/.test(document.body.textContent);'),
    );
  } finally {
    await popup.close().catch(() => {});
  }
}

async function checkRefused(page: Page, { leaves }: DialogShape): Promise<void> {
  await until('the refusal', async () => (await pressed(page)).includes('refused'), 12_000);
  if (leaves) {
    await until('the page to be usable', () =>
      page.evaluate(() => document.querySelector('[inert]') === null && getComputedStyle(document.body).position === 'static'),
    );
    holds('the reader is where he was', await until('the place', () => page.evaluate(() => scrollY > 60 && scrollY < 180)));
  }
  await until('scrolling', () => scrolls(page));
}

async function check(context: Context, shape: DialogShape): Promise<void> {
  const page = await context.test.openPage(`${host}${path(shape)}`);
  try {
    await until('the dialog or its end', () => page.evaluate(() => (window as unknown as { opened: number }).opened > 0));
    switch (shape.expected) {
      case 'refused':
        await checkRefused(page, shape);
        break;
      case 'wall':
        await checkUnchanged(page);
        await checkPopup(context, page);
        break;
      case 'untouched':
        await checkUnchanged(page);
        break;
      case 'hidden':
        await until('the notice to go', () => page.evaluate(() => document.querySelector('.layer')?.getClientRects().length === 0));
    }
    same(
      'what was pressed besides refusing',
      (await pressed(page)).filter(decision => decision !== 'refused'),
      [],
    );
  } finally {
    await page.close();
  }
}

/** Consent dialogs of many tools, script-injected and late, in frames and shadow roots: refused, left alone, or hidden. */
export const consent: Suite = {
  name: 'consent',
  browsers: ['chrome', 'firefox'],
  files,
  steps: [
    {
      name: 'without an answer of the reader nothing is pressed',
      async run({ test }) {
        const page = await test.openPage(`${host}${path(shapes[0] as DialogShape)}`);
        await new Promise(resolve => setTimeout(resolve, 2500));
        same('what was pressed', await pressed(page), []);
        await page.close();
        await test.inExtension<void>(
          "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, consent: 'refuse' } });",
        );
      },
    },
    ...shapes.map(shape => ({ name: `${shape.name} is ${shape.expected}`, run: (context: Context) => check(context, shape) })),
  ],
};
