import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { painted, visible } from './acts.ts';
import { until } from './harness.ts';
import { hasSeed, sampleFiles, seedUrl } from './sample.ts';
import { type Suite, same } from './suite.ts';

interface Expected {
  title: string;
  hidden: string[];
  visible: string[];
  states: { text: string }[];
  officials: { person: string; mentions: { text: string }[] }[];
  figures: { text: string }[];
  quotes: { count: number }[];
}

let page: Page;
const expected = (): Expected =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'shared', 'seed', 'expected.json'), 'utf8')) as Expected;

/** The article the project began with, under its real host name, held against its expected result. */
export const seed: Suite = {
  name: 'seed',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: hasSeed
    ? [
        {
          name: 'consent refused, clutter gone, everything of the article visible',
          async run({ test }) {
            await test.inExtension(
              "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, consent: 'refuse' } });",
            );
            page = await test.openPage(seedUrl);
            await until('the refusal', () => page.evaluate(() => document.documentElement.dataset.consent === 'rejected'));
            await until('the clutter to go', async () => (await visible(page, expected().hidden)).length === 0);
            const lost = await page.evaluate(
              selectors =>
                selectors.filter(selector => [...document.querySelectorAll(selector)].some(element => !element.checkVisibility())),
              expected().visible,
            );
            same('lost parts', lost, []);
          },
        },
        {
          name: 'every state, official and figure painted, and no other; seven quotes',
          async run() {
            const texts = await until('the paint', async () => {
              const now = await painted(page);
              return now['amtslupe-state'] && now['amtslupe-official'] && now['amtslupe-figure'] && now['amtslupe-quote'] ? now : null;
            });
            const sorted = (list: string[] | undefined) => [...(list ?? [])].sort();
            same('states', sorted(texts['amtslupe-state']), sorted(expected().states.map(({ text }) => text)));
            same(
              'officials',
              sorted(texts['amtslupe-official']),
              sorted(expected().officials.flatMap(({ mentions }) => mentions.map(({ text }) => text))),
            );
            same('figures', sorted(texts['amtslupe-figure']), sorted(expected().figures.map(({ text }) => text)));
            const count = expected().quotes.reduce((sum, quote) => sum + quote.count, 0);
            same('quotes', texts['amtslupe-quote']?.length, count);
          },
        },
      ]
    : [],
};

if (!hasSeed) console.log('skipped: the seed article is not beside the project (../shared/seed)');
