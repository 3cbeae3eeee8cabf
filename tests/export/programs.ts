import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import type { ExportFormat } from '../../utils/export/types.ts';
import { nastyWholes, options, plainWhole } from './corpus.ts';

// The programs that people open our files with. `npm run test:readers` asks for all of them; elsewhere what is missing is said, not failed.

const isAll = process.env.TEST_READERS !== undefined;

/** Whether a program is here to read exports; where all are asked for, a missing one is an error. */
export function isThere(program: string, question: string): boolean {
  // Some answer the question for their version with a code of their own; none is started where it is not there.
  const there = spawnSync(program, [question], { stdio: 'ignore' }).error === undefined;
  if (!there && isAll) throw new Error(`${program} is not on this machine.`);
  if (!there) console.log(`${program} is not on this machine: its reading of exports is not tested.`);
  return there;
}

/** As `isThere`, for programs that take a minute: asked for by `npm run test:readers` alone. */
export function isAsked(program: string, question: string): boolean {
  if (!isAll) console.log(`${program} opens the exports in npm run test:readers; it takes a minute.`);
  return isAll && isThere(program, question);
}

/** A folder of a test file's own, gone at its end. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The plain article, then one per nasty text. */
export async function corpus(): Promise<ClippingWhole[]> {
  return [await plainWhole(), ...(await nastyWholes())];
}

/** Writes clippings in a format into a folder; answers the file's path. */
export function written(folder: string, format: ExportFormat, wholes: readonly ClippingWhole[]): string {
  const path = join(folder, `${format.id}.${format.extension}`);
  writeFileSync(path, format.export([...wholes], options).content);
  return path;
}
