import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { tabWith } from '../e2e/acts.ts';
import { launch, until } from '../e2e/harness.ts';
import { type Served, startProxy } from '../e2e/proxy.ts';
import { badPages, livePage } from '../fixtures/clutter/livePages.ts';
import { ownTexts } from './ownTexts.ts';
import { random } from './random.ts';
import { median, type Row } from './row.ts';

const output = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const host = 'http://www.egovernment.de';
/** Milliseconds a task may take before a page is felt to stand still, and the rounds of which the middle counts. */
const limit = 50;
const rounds = 5;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The same in processor time of the thread. */
  tdur?: number;
  args: { data?: { url?: string; functionName?: string } };
}

interface Task {
  /** Milliseconds of the whole task: our scripts, and the layout and collecting of garbage they cause. */
  milliseconds: number;
  /** Those in which the thread really ran: on a busy machine a task also waits for its turn. */
  processor: number;
  scripts: string;
}

/** The tasks of a trace in which scripts of ours ran for most of the time, the longest first. */
export function tasksOf(events: readonly TraceEvent[], ours: (url: string) => boolean): Task[] {
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && (dur ?? 0) > 5_000);
  const parts = events.filter(({ args, dur }) => dur !== undefined && args.data?.url !== undefined && ours(args.data.url));
  // What goes on after an `await` names no script; in a task of ours it is ours, for these pages have no scripts.
  const goingOn = events.filter(({ name, dur }) => (name === 'RunMicrotasks' || name === 'v8.callFunction') && dur !== undefined);
  return tasks
    .map(task => {
      const end = task.ts + (task.dur ?? 0);
      const isInside = ({ pid, tid, ts }: TraceEvent) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < end;
      const named = parts.filter(isInside);
      const inside = named.length === 0 ? [] : [...named, ...goingOn.filter(isInside)].sort((a, b) => a.ts - b.ts);
      let own = 0;
      let at = 0;
      for (const { ts, dur = 0 } of inside) {
        own += Math.max(0, ts + dur - Math.max(at, ts));
        at = Math.max(at, ts + dur);
      }
      const scripts = [...new Set(named.map(({ args }) => args.data?.url?.split('/').at(-1) ?? ''))].join(' ');
      return { milliseconds: (task.dur ?? 0) / 1000, processor: (task.tdur ?? 0) / 1000, own: own / 1000, scripts };
    })
    .filter(({ own, milliseconds }) => own > milliseconds / 2)
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Loads a page under tracing until the reader has painted, and a moment longer; answers its tasks that are ours. */
async function tasksOn(page: Page, url: string): Promise<Task[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.goto(url, { waitUntil: 'load' });
  await until('the paint', () => page.evaluate(() => CSS.highlights.has('amtslupe-figure')), 20_000);
  await new Promise(resolve => setTimeout(resolve, 1500));
  const events = (JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }).traceEvents;
  return tasksOf(events, url => url.startsWith('chrome-extension://') && url.includes('/content-scripts/'));
}

/** An article of at least 5,000 words. */
function longArticle(): string {
  const texts = ownTexts(40, random(7)).join('\n').split('\n');
  const paragraphs: string[] = [];
  for (let words = 0; words < 5000; words += paragraphs.at(-1)?.split(' ').length ?? 5000) paragraphs.push(texts[paragraphs.length] ?? '');
  return livePage().replace('</article>', `${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`);
}

/** The longest task that the extension causes on the main thread: looking, hiding, reading, recognising and painting. */
export async function run(): Promise<Row[]> {
  if (!existsSync(output)) throw new Error('Run `npm run build` first.');
  const pages = [
    { name: 'a page of 10,000 elements', path: '/viele-a-1/', html: badPages.find(({ name }) => name.startsWith('10,000'))?.html ?? '' },
    { name: 'an article of 5,000 words', path: '/lang-a-2/', html: longArticle() },
  ];
  const proxy = await startProxy(new Map<string, Served>(pages.map(({ path, html }) => [host + path, { body: html }])));
  const test = await launch('chrome', { proxyPort: proxy.port });
  try {
    // The first-run page would open over what is measured, and nothing is painted in a tab behind another one.
    await (await tabWith(test, '/welcome.html')).close();
    const rows: Row[] = [];
    const page = await test.openPage(`${host}/viele-a-1/`);
    await page.bringToFront();
    for (const { name, path } of pages) {
      const longest: Task[] = [];
      for (let round = 0; round < rounds; round += 1)
        longest.push((await tasksOn(page, host + path))[0] ?? { milliseconds: 0, processor: 0, scripts: '' });
      const time = median(longest.map(({ milliseconds }) => milliseconds));
      const processor = median(longest.map(one => one.processor));
      const scripts = longest.find(({ milliseconds }) => milliseconds === time)?.scripts ?? '';
      rows.push({
        name: `longest task on ${name}, ms, of processor in brackets (${scripts})`,
        value: `${time.toFixed(0)} (${processor.toFixed(0)})`,
        limit: `≤ ${limit}`,
        ok: time > 0 && time <= limit,
      });
    }
    return rows;
  } finally {
    await test.close();
    await proxy.close();
  }
}
