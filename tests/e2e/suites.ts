import process from 'node:process';
import { type BrowserName, findBrowsers, versionOf } from '../tools/browsers.ts';
import { accessibility } from './accessibility.ts';
import { again } from './again.ts';
import { colleagues } from './colleagues.ts';
import { consent } from './consent.ts';
import { declutter } from './declutter.ts';
import { launch, type TestBrowser } from './harness.ts';
import { hostile } from './hostile.ts';
import { journey } from './journey.ts';
import { keyboard } from './keyboard.ts';
import { librarySuite } from './library.ts';
import { marks } from './marks.ts';
import { privacy } from './privacy.ts';
import { startProxy } from './proxy.ts';
import { safety } from './safety.ts';
import { seed } from './seed.ts';
import { stillness } from './stillness.ts';
import type { Context, Suite } from './suite.ts';
import { upgrading } from './upgrading.ts';

/** Every suite of `npm test`, in the order of the reader's day. */
export const suites: Suite[] = [
  journey,
  keyboard,
  marks,
  again,
  seed,
  consent,
  declutter,
  librarySuite,
  colleagues,
  privacy,
  safety,
  upgrading,
  hostile,
  accessibility('light'),
  accessibility('dark'),
  stillness,
];

/** Leaves a picture of each tab and what our closed surfaces hold, to see why a step failed (`PICTURES=FOLDER`). */
async function explain(test: TestBrowser, path: string): Promise<void> {
  for (const [index, page] of (await test.browser.pages().catch(() => [])).entries()) {
    await page.screenshot({ path: `${path}-${index}.png` }).catch(() => {});
    const address = await page.evaluate(() => `${location.href} ${document.hasFocus()} ${getSelection()?.toString()}`).catch(String);
    console.log(`    tab ${index}: ${address}`);
    if (address.startsWith('http')) console.log(`    ${await test.inShadow<string>(page, 'return root.textContent;').catch(String)}`);
  }
}

interface RunOptions {
  /** Where screenshots and exported files go, or null when nobody asked for them. */
  folder: string | null;
  headless: boolean;
  /** For somebody who watches: milliseconds between two steps, and what happens before the browser is closed. */
  pause?: number;
  afterwards?: (context: Context) => Promise<void>;
}

/** Runs one suite in one browser; prints a line for each step. */
export async function runSuite(suite: Suite, name: BrowserName, options: RunOptions): Promise<{ passed: number; failed: number }> {
  const proxy = await startProxy(suite.files());
  const outcome = { passed: 0, failed: 0 };
  const test = await launch(name, {
    proxyPort: proxy.port,
    headless: options.headless,
    language: suite.language ?? 'de',
    colorScheme: suite.colorScheme ?? 'light',
    reducedMotion: suite.reducedMotion ?? false,
  });
  const context: Context = {
    test,
    proxy,
    folder: options.folder,
    async picture(picture, page) {
      if (options.folder) await page.screenshot({ path: `${options.folder}/${name}-${picture}.png` });
    },
  };
  try {
    for (const step of suite.steps) {
      const start = Date.now();
      try {
        if (outcome.failed > 0 && !process.env.GO_ON) {
          outcome.failed += 1;
          console.log(`✗ ${name}: ${suite.name}: ${step.name} (not reached)`);
          continue;
        }
        await step.run(context);
        outcome.passed += 1;
        console.log(`✓ ${name}: ${suite.name}: ${step.name} (${Date.now() - start} ms)`);
        if (options.pause) await new Promise(resolve => setTimeout(resolve, options.pause));
      } catch (error) {
        outcome.failed += 1;
        if (process.env.PICTURES) await explain(context.test, `${process.env.PICTURES}/${name}-${suite.name}-${suite.steps.indexOf(step)}`);
        console.log(`✗ ${name}: ${suite.name}: ${step.name}\n    ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      }
    }
    await options.afterwards?.(context);
  } finally {
    await context.test.close().catch(() => {});
    await proxy.close();
  }
  return outcome;
}

/**
 * Runs all suites in the browsers named, one after the other, so that neither slows the other down; a browser that is missing fails. A
 * suite that failed is tried once more in a fresh browser, and says so: what fails twice has failed.
 */
export async function runSuites(names: BrowserName[]): Promise<{ passed: number; failed: number }> {
  const programs = findBrowsers(names);
  for (const name of names) console.log(`${name}: ${versionOf(programs[name])}`);
  const only = process.env.SUITE;
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    for (const suite of suites.filter(one => one.browsers.includes(name) && (!only || one.name.includes(only)))) {
      let outcome = await trySuite(suite, name);
      if (outcome.failed > 0) {
        console.log(`! ${name}: ${suite.name}: once more in a fresh browser`);
        outcome = await trySuite(suite, name);
      }
      total.passed += outcome.passed;
      total.failed += outcome.failed;
    }
  }
  return total;
}

/** A suite whose browser does not even start has failed in all its steps. */
async function trySuite(suite: Suite, name: BrowserName): Promise<{ passed: number; failed: number }> {
  try {
    return await runSuite(suite, name, { folder: null, headless: true });
  } catch (error) {
    console.log(`✗ ${name}: ${suite.name}: ${error instanceof Error ? error.stack : error}`);
    return { passed: 0, failed: suite.steps.length };
  }
}
