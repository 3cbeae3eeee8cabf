import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LabelledPage } from './gold.ts';
import type { Prediction } from './prediction.ts';
import { type Score, score } from './score.ts';

export type Analyze = (html: string, url: string | null) => Prediction | Promise<Prediction>;

/** The product's `analyzePage`, or null while it does not exist. */
export async function productAnalyze(): Promise<Analyze | null> {
  const path = resolve(import.meta.dirname, '../tools/analyzePage.ts');
  if (!existsSync(path)) return null;
  const module: { analyzePage?: Analyze } = await import(/* @vite-ignore */ pathToFileURL(path).href);
  return module.analyzePage ?? null;
}

/** Analyses the clean pages and scores the answers against their labels. A page on which `analyze` throws is named in the error. */
export async function evaluate(pages: readonly LabelledPage[], analyze: Analyze): Promise<Score> {
  const predictions: Record<string, Prediction> = {};
  for (const { name, html, gold } of pages) {
    try {
      predictions[name] = await analyze(html, gold.url);
      // A page's window is given back only when the work pauses.
      await setImmediate();
    } catch (error) {
      throw new Error(`analysing ${name} failed`, { cause: error });
    }
  }
  return score(Object.fromEntries(pages.map(({ name, gold }) => [name, gold])), predictions);
}
