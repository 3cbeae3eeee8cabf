import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { painted, rows } from './acts.ts';
import { type TestBrowser, until } from './harness.ts';

/** Opens an article and saves it by the command. */
export async function openAndSave(test: TestBrowser, url: string): Promise<Page> {
  const page = await test.openPage(url);
  await until('the paint', async () => Object.keys(await painted(page)).length > 0);
  const before = (await rows(test, 'clippings')).length;
  await test.runCommand(page, 'save-clipping');
  await until('the article in the library', async () => (await rows(test, 'clippings')).length > before);
  return page;
}

/** The library at a place, once it is drawn. */
export async function libraryAt(test: TestBrowser, hash: string): Promise<Page> {
  const page = await test.openExtensionPage(`library.html${hash}`);
  await until('the library', () => page.evaluate(() => Boolean(document.querySelector('#main > *'))));
  return page;
}

/** The text of the first element a selector finds, '' for none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
}

/** Clicks the first of the elements whose text holds `words`, once there is one that can be pressed. */
export async function clickText(page: Page, selector: string, words: string): Promise<void> {
  await until(`${selector} «${words}»`, () =>
    page.evaluate(
      (wanted, text) => {
        const element = [...document.querySelectorAll<HTMLElement>(wanted)].find(one => one.textContent?.includes(text));
        if (!element || (element as HTMLButtonElement).disabled) return false;
        element.click();
        return true;
      },
      selector,
      words,
    ),
  );
}

/** Types into a field once it is there and has the keyboard. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  await until(`the keyboard in ${selector}`, () =>
    page.evaluate(wanted => {
      const field = document.querySelector<HTMLElement>(wanted);
      field?.focus();
      return field !== null && document.activeElement === field;
    }, selector),
  );
  await page.keyboard.type(text);
}

/** The download of a kind, once it is whole; it is put aside, so that the next one may have the same name. */
export async function fileIn(folder: string, extension: string): Promise<string> {
  const found = await until(`a file ${extension}`, () => readdirSync(folder).find(name => name.endsWith(extension)));
  // Firefox leaves the beginning of a file beside it until it is whole.
  await until('the whole file', () => !readdirSync(folder).some(name => /\.(?:part|crdownload)$/.test(name)));
  const aside = join(mkdtempSync(join(tmpdir(), 'amtslupe-taken-')), found);
  cpSync(join(folder, found), aside);
  rmSync(join(folder, found));
  return aside;
}

/** Opens the import dialog and gives it a file. */
export async function importFile(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#/?dialog=import';
  });
  const input = await page.waitForSelector('dialog input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** What the dry run says: articles, annotations and, where there are any, collections and presets that are new, changed and the same. */
export async function planned(page: Page): Promise<Record<'new' | 'changed' | 'same', number[]>> {
  await until('the plan', () => page.evaluate(() => document.querySelectorAll('dialog tbody tr').length === 3));
  const [fresh = [], changed = [], same = []] = await page.evaluate(() =>
    [...document.querySelectorAll('dialog tbody tr')].map(row => [...row.querySelectorAll('td')].map(cell => Number(cell.textContent))),
  );
  return { new: fresh, changed, same };
}

/** Makes a full backup by the one button of the upkeep view; answers its path. */
export async function backUpInto(test: TestBrowser): Promise<string> {
  const library = await libraryAt(test, '#/upkeep');
  await clickText(library, '.upkeep button', 'Jetzt alles sichern');
  const path = await fileIn(test.downloads, '.ndjson');
  await library.close();
  return path;
}
