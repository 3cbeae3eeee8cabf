import type { Page } from 'puppeteer-core';
import { clickInShadow, closePopover, dragOver, ready } from './acts.ts';
import { until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

/** Body of a function: what below `scope` would move by itself or with a change, as sentences. */
const moving = (scope: string) =>
  `const seconds = list => Math.max(...list.split(',').map(one => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
   return [...${scope}.querySelectorAll('*')].flatMap(element => {
     const view = element.ownerDocument.defaultView;
     const { transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior } = view.getComputedStyle(element);
     const name = element.localName + '.' + element.className;
     return [
       ...(seconds(transitionDuration) > 0.001 && transitionProperty !== 'none' ? [name + ' changes over ' + transitionDuration] : []),
       ...(animationName !== 'none' && seconds(animationDuration) > 0.001 ? [name + ' plays ' + animationName] : []),
       ...(scrollBehavior === 'smooth' ? [name + ' scrolls smoothly'] : []),
     ];
   });`;

const movingIn = (page: Page) => page.evaluate(`(() => { ${moving('document')} })()`);

let page: Page;

const steps: Step[] = [
  {
    name: 'nothing of ours on the page moves by itself',
    async run({ test }) {
      page = await test.openPage(sampleUrl);
      same('the browser asks for stillness', await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches), true);
      await ready(page);
      await dragOver(page, '#zweiter', 'Registermodernisierung');
      await until('the toolbar', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('.toolbar'));"));
      same('toolbar', await test.inShadow(page, moving('root')), []);
      await clickInShadow(test, page, '.toolbar .meaning-question');
      await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('.editor'));"));
      same('popover', await test.inShadow(page, moving('root')), []);
      await closePopover(test, page);
      same('notice', await test.inShadow(page, moving('root')), []);
    },
  },
  {
    name: 'a place is brought into view at once, not by a ride',
    async run({ test }) {
      await page.bringToFront();
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      // Every position the page is at from now on; a smooth ride has many between the first and the last.
      await page.evaluate(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { seenPlaces: seen });
        const look = () => {
          if (seen.at(-1) !== scrollY) seen.push(scrollY);
          requestAnimationFrame(look);
        };
        look();
      });
      const places = () => page.evaluate(() => (globalThis as never as { seenPlaces: number[] }).seenPlaces);
      await until('the first position', async () => (await places()).length === 1);
      // What the side panel asks when a mention in it is clicked.
      await test.inExtension(
        `const [tab] = await browser.tabs.query({ url: ${JSON.stringify(`${new URL(sampleUrl).origin}/*`)} });
         return browser.tabs.sendMessage(tab.id, { channel: 'reader', method: 'revealSpan', args: [{ start: 0, end: 10 }] });`,
      );
      await page.bringToFront();
      await until('the place to come into view', async () => (await places()).length > 1);
      await new Promise(resolve => setTimeout(resolve, 500));
      const seen = await places();
      holds(`one step: ${seen.join(', ')}`, seen.length === 2);
    },
  },
  {
    name: 'nor do our own pages',
    async run({ test }) {
      for (const path of ['library.html', 'options.html', 'welcome.html']) {
        const own = await test.openExtensionPage(path);
        await until(path, () => own.evaluate(() => Boolean(document.querySelector('h1, h2'))));
        same(path, await movingIn(own), []);
        await own.close();
      }
    },
  },
];

/** A system that asks for reduced motion gets none from us. */
export const stillness: Suite = {
  name: 'reduced motion',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  reducedMotion: true,
  steps,
};
