import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { mentionsOf } from '../../utils/clippings/mentions.ts';
import { backupHeader, backupLines } from '../../utils/export/backup.ts';
import { type TestBrowser, until } from '../e2e/harness.ts';
import { clickText, importFile, libraryAt } from '../e2e/libraryActs.ts';
import type { Times } from './page/library.ts';
import { madeClippings } from './page/libraryRows.ts';

const patience = 1_800_000;

/**
 * Imports a backup of made-up clippings, from number `from` on, by the library's own dialog: dry run, apply, undo by the keyboard, since
 * the notice with its button may be gone before a large library has read what came; and how long the page answered nobody meanwhile, at worst.
 */
export async function importByDialog(browser: TestBrowser, from: number, size: number): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'library-bench-import-'));
  const path = join(folder, 'sicherung.amtslupe.ndjson');
  await writeBackup(path, from, size);
  const page = await libraryAt(browser, '');
  try {
    await page.bringToFront();
    await until('all words', () => page.evaluate(() => performance.getEntriesByName('all words').length > 0), patience);
    const before = await until('the count', () => listed(page), patience);
    await page.evaluate(watchCode);
    const begun = Date.now();
    await importFile(page, path);
    await until('the plan', () => page.evaluate(() => document.querySelectorAll('dialog tbody tr').length === 3), patience);
    const dialogPlan = Date.now() - begun;
    const fresh = await page.evaluate(() => (document.querySelector('dialog tbody td')?.textContent ?? '').replace(/\D/g, ''));
    if (fresh !== String(size)) throw new Error(`The dry run says ${fresh} new ones.`);
    const planBlocked = await blocked(page);

    const applied = Date.now();
    await clickText(page, 'dialog footer button.primary', '');
    await until('the notice', () => page.evaluate(() => document.querySelector('.toast button') !== null), patience);
    const dialogApply = Date.now() - applied;
    await counted(page, before + size);
    const applyBlocked = await blocked(page);

    const undone = Date.now();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await counted(page, before);
    const dialogUndo = Date.now() - undone;
    return { dialogPlan, dialogApply, dialogUndo, planBlocked, applyBlocked, undoBlocked: await blocked(page) };
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a backup of `size` made-up clippings, from number `from` on. */
export async function writeBackup(path: string, from: number, size: number): Promise<void> {
  const file = await open(path, 'w');
  await file.write(backupHeader({ now: new Date(0).toISOString() }));
  for (const { head, content, annotations, entities } of madeClippings(from, from + size)) {
    const { text, blocks, html } = content;
    const mentions = mentionsOf(head.id, text, entities);
    await file.write(backupLines({ clipping: { ...head, text, blocks, html }, annotations, mentions }).join(''));
  }
  await file.close();
}

/** How many clippings the list says there are; 0 while it does not. */
function listed(page: Page): Promise<number> {
  return page.evaluate(() => Number((document.querySelector('.list-head [role=status]')?.textContent ?? '').replace(/\D/g, '')));
}

/** Until the list says so many, which is when its finder has read what changed. */
async function counted(page: Page, count: number): Promise<void> {
  await until(`${count} in the list`, async () => (await listed(page)) === count, patience);
}

/** The longest time between two turns of a timer in the page: what anybody's click would have waited. */
const watchCode = `(() => {
  let last = performance.now();
  globalThis.longestTurn = 0;
  setInterval(() => {
    const now = performance.now();
    globalThis.longestTurn = Math.max(globalThis.longestTurn, now - last - 10);
    last = now;
  }, 10);
})()`;

async function blocked(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scope = globalThis as unknown as { longestTurn: number };
    const longest = scope.longestTurn;
    scope.longestTurn = 0;
    return longest;
  });
}
