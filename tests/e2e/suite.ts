import type { BrowserName } from '../tools/browsers.ts';
import type { TestBrowser } from './harness.ts';
import type { Served, TestProxy } from './proxy.ts';

/** What a suite works with; `test` changes when the browser is restarted. */
export interface Context {
  test: TestBrowser;
  proxy: TestProxy;
  /** Folder for screenshots and exported files, or null when nobody asked for them. */
  folder: string | null;
  /** Takes a screenshot into the folder, if there is one. */
  picture(name: string, page: { screenshot(options: { path: `${string}.png` }): Promise<unknown> }): Promise<void>;
}

export interface Step {
  name: string;
  run(context: Context): Promise<void>;
}

/** Steps that build on each other in one browser; after a failed step the rest is counted as failed. */
export interface Suite {
  name: string;
  browsers: BrowserName[];
  files(): Map<string, Served>;
  language?: 'de' | 'en';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  steps: Step[];
}

/** Fails with the two values when they are not the same JSON. */
export function same(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** Fails with the message unless the statement holds. */
export function holds(what: string, statement: boolean): void {
  if (!statement) throw new Error(`does not hold: ${what}`);
}
