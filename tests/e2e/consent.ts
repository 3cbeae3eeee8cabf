import type { Page } from 'puppeteer-core';
import { consentPage, type DialogShape, shapes, sourcepointFrame } from '../fixtures/consent/dialogs.ts';
import { until } from './harness.ts';
import type { Served } from './proxy.ts';
import { type Context, type Suite, same } from './suite.ts';

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

async function check({ test }: Context, shape: DialogShape): Promise<void> {
  const page = await test.openPage(`${host}${path(shape)}`);
  try {
    await until('the dialog or its end', () => page.evaluate(() => (window as unknown as { opened: number }).opened > 0));
    switch (shape.expected) {
      case 'refused':
        await until('the refusal', async () => (await pressed(page)).includes('refused'));
        await until('scrolling', () => scrolls(page));
        break;
      case 'wall':
        await new Promise(resolve => setTimeout(resolve, 2500));
        same('layers of the wall', await page.evaluate(() => document.querySelector('.layer')?.getClientRects().length ?? 0), 1);
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
