import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch, until } from '../e2e/harness.ts';
import { type Served, startProxy } from '../e2e/proxy.ts';
import { median, type Row } from './row.ts';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, '.output', 'chrome-mv3');
const articleUrl = 'http://www.egovernment.de/werkstattbericht-verwaltung-teil-3-a-60011223/';
const longUrl = 'http://www.egovernment.de/lang-a-60019999/';
const elsewhereUrl = 'http://www.beispiel-zeitung.de/artikel/';
/** The long article where the extension has no access: painting is measured alone, not beside its own reading of the page. */
const longElsewhereUrl = 'http://www.beispiel-zeitung.de/lang/';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** The same in processor time of the thread. */
  tts?: number;
  tdur?: number;
  args: { data?: { url?: string; functionName?: string } };
}

/** Loads `url` under tracing; answers the events of scripts of the extension. */
async function scriptEvents(page: Page, url: string): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise(resolve => setTimeout(resolve, 700));
  const trace = await page.tracing.stop();
  const events = (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
  return events.filter(
    event =>
      ['EvaluateScript', 'FunctionCall', 'v8.run', 'v8.compile'].includes(event.name) &&
      event.args.data?.url?.startsWith('chrome-extension://'),
  );
}

/**
 * Milliseconds of the events of one script that lie in no other of them: of processor time, which is what the script costs whatever else the
 * browser and the machine are doing, and on the wall.
 */
function duration(events: TraceEvent[], script: string): { processor: number; wall: number } {
  const own = events.filter(event => event.args.data?.url?.includes(script) && event.dur !== undefined);
  const covered = (spans: { from: number; to: number }[]) => {
    let total = 0;
    let end = 0;
    for (const { from, to } of spans.sort((one, other) => one.from - other.from)) {
      if (to > end) total += to - Math.max(from, end);
      end = Math.max(end, to);
    }
    return total / 1000;
  };
  return {
    processor: covered(own.map(({ tts = 0, tdur = Number.NaN }) => ({ from: tts, to: tts + tdur }))),
    wall: covered(own.map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))),
  };
}

/** An article of about 200 kB of own filler text, with the markup of the sample. */
function longArticle(sample: string): string {
  const sentence =
    'Die Verwaltung in Schleswig-Holstein hat rund 1.200 Anträge digital bearbeitet, und die Kommunen wollen im kommenden Jahr nachziehen. ';
  const paragraphs = Array.from(
    { length: 160 },
    (_, index) => `<p class="inf-text--medium-sec">Absatz ${index + 1}: ${sentence.repeat(9)}</p>`,
  ).join('\n');
  return sample.replace(/<h2 class="inf-xheading">Schleswig-Holstein<\/h2>/, `${paragraphs}$&`);
}

/** Size and speed on real pages in Chromium, beside Obsidian Web Clipper 1.7.1 as measured the same way. */
export async function run(): Promise<Row[]> {
  if (!existsSync(output)) throw new Error('Run `npm run build` first.');
  const sample = readFileSync(join(root, 'tests', 'fixtures', 'sample', 'article.html'), 'utf8');
  const files = new Map<string, Served>([
    [articleUrl, { body: sample }],
    [longUrl, { body: longArticle(sample).replaceAll('60011223', '60019999') }],
    [longElsewhereUrl, { body: longArticle(sample).replaceAll('www.egovernment.de', 'www.beispiel-zeitung.de') }],
    [elsewhereUrl, { body: sample.replaceAll('www.egovernment.de', 'www.beispiel-zeitung.de') }],
    ['http://www.egovernment.de/bilder/aufmacher.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' }],
    ['http://www.beispiel-zeitung.de/bilder/aufmacher.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' }],
  ]);
  const proxy = await startProxy(files);
  const test = await launch('chrome', { proxyPort: proxy.port });
  try {
    const rows: Row[] = [];
    const detectBytes = readFileSync(join(output, 'content-scripts', 'detect.js')).length;
    const readerBytes = gzipSync(readFileSync(join(output, 'content-scripts', 'reader.js'))).length;
    rows.push({
      name: 'detect script, bytes raw',
      value: String(detectBytes),
      limit: '≤ 10000 (Obsidian 2640000)',
      ok: detectBytes <= 10_000,
    });
    rows.push({
      name: 'reader script, bytes gzip',
      value: String(readerBytes),
      limit: '≤ 60000 (Obsidian 564000)',
      ok: readerBytes <= 60_000,
    });

    const page = await test.openPage(elsewhereUrl);
    // The trace is of the whole browser; our own pages, such as the first-run page, are not scripts of this one.
    const elsewhere = (await scriptEvents(page, elsewhereUrl)).filter(event => event.args.data?.url?.includes('/content-scripts/'));
    rows.push({ name: 'scripts on a page without host access', value: String(elsewhere.length), limit: '0', ok: elsewhere.length === 0 });

    for (const [what, url] of [
      ['the sample page', articleUrl],
      ['a 200 kB article', longUrl],
    ] as const) {
      const times: { processor: number; wall: number }[] = [];
      for (let round = 0; round < 9; round += 1) times.push(duration(await scriptEvents(page, url), 'detect.js'));
      const time = median(times.map(({ processor }) => processor));
      const wall = median(times.map(one => one.wall));
      rows.push({
        name: `detect script on ${what}, ms of processor (on the wall)`,
        value: `${time.toFixed(1)} (${wall.toFixed(1)})`,
        limit: '≤ 5 (Obsidian 144–193)',
        ok: time > 0 && time <= 5,
      });
    }

    // Frames are drawn in the tab in front alone, and the first-run page may have opened over this one.
    await page.bringToFront();
    const firsts: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.evaluateOnNewDocument(() => {
        const watch = () => {
          if (CSS.highlights.has('amtslupe-state')) performance.mark('seen');
          else requestAnimationFrame(watch);
        };
        watch();
      });
      await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
      await page.goto(articleUrl, { waitUntil: 'load' });
      await until('the first highlight', () => page.evaluate(() => performance.getEntriesByName('seen').length > 0));
      const events = (JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }).traceEvents;
      const start = events.find(event => event.name === 'EvaluateScript' && event.args.data?.url?.includes('reader.js'))?.ts;
      const seen = events.find(event => event.name === 'seen')?.ts;
      if (start !== undefined && seen !== undefined) firsts.push((seen - start) / 1000);
    }
    const first = median(firsts);
    rows.push({ name: 'first highlight after injection, ms', value: first.toFixed(0), limit: '≤ 150', ok: first <= 150 });

    const bundle = mkdtempSync(join(tmpdir(), 'amtslupe-bench-'));
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        outDir: bundle,
        lib: { entry: join(import.meta.dirname, 'page', 'painting.ts'), formats: ['iife'], name: 'bench', fileName: () => 'painting.js' },
      },
    });
    const script = readFileSync(join(bundle, 'painting.js'), 'utf8');
    const paints: number[] = [];
    let measured = { read: 0, paint: 0, characters: 0, painted: 0 };
    for (let round = 0; round < 5; round += 1) {
      await page.goto(longElsewhereUrl, { waitUntil: 'load' });
      await page.addScriptTag({ content: script });
      measured = await page.evaluate(
        count => (globalThis as unknown as { paintSpans(count: number): Promise<typeof measured> }).paintSpans(count),
        2000,
      );
      paints.push(measured.paint);
    }
    const paintTime = median(paints);
    rows.push({
      name: `painting ${measured.painted} spans on ${Math.round(measured.characters / 1000)} kB, ms to next frame`,
      value: paintTime.toFixed(0),
      limit: '≤ 80 (mark.js about 390)',
      ok: measured.painted === 2000 && paintTime <= 80,
    });
    return rows;
  } finally {
    await test.close();
    await proxy.close();
  }
}
