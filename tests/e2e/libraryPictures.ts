import { join } from 'node:path';
import type { TestBrowser } from './harness.ts';
import { until } from './harness.ts';

/** Every view of the library by its address; `{id}` stands for the first clipping there is. */
const views: Record<string, string> = {
  list: '#/',
  search: '#/?q=Verwaltung+portal',
  facets: '#/?state=DE-NI&tag=OZG',
  clipping: '#/clipping/{id}',
  figures: '#/figures',
  quotes: '#/quotes',
  officials: '#/officials',
  states: '#/states',
  state: '#/states/DE-NI',
  matrix: '#/matrix',
  timeline: '#/timeline',
  series: '#/series',
  trash: '#/trash',
  upkeep: '#/upkeep',
  export: '#/?dialog=export',
  import: '#/?dialog=import',
  templates: '#/?dialog=templates',
};

/**
 * Takes a picture of every view of the library as it is in `test`, 1,200 and 640 pixels wide; answers what scrolls sideways, by view and
 * width, while it loads or after.
 */
export async function takeLibrary(test: TestBrowser, folder: string, suffix: string): Promise<string[]> {
  const wide: string[] = [];
  const page = await test.openExtensionPage('library.html');
  await page.bringToFront();
  const ready = () =>
    page.evaluate(() => !document.querySelector('.skeleton, [aria-busy=true]') && Boolean(document.querySelector('#main > *')));
  await until('the library', ready, 60_000);
  const id = await page.evaluate(
    () =>
      document
        .querySelector('article.clipping-card a')
        ?.getAttribute('href')
        ?.match(/clipping\/([^?]+)/)?.[1] ?? '',
  );
  for (const [width, height] of [
    [1200, 860],
    [640, 900],
  ] as const) {
    await page.setViewport({ width, height });
    for (const [name, address] of Object.entries(views)) {
      if (address.includes('{id}') && id === '') continue;
      await page.evaluate(
        hash => {
          location.hash = hash;
          const most = { width: 0 };
          Object.assign(globalThis, { most });
          const look = () => {
            most.width = Math.max(most.width, document.documentElement.scrollWidth - document.documentElement.clientWidth);
            requestAnimationFrame(look);
          };
          look();
        },
        address.replace('{id}', id),
      );
      await new Promise(resolve => setTimeout(resolve, 700));
      await until(`the view ${name}`, ready, 60_000).catch(error => console.log(String(error)));
      const over = await page.evaluate(() => (globalThis as unknown as { most: { width: number } }).most.width);
      if (over > 0) wide.push(`${name} at ${width}: ${over} pixels`);
      await page.screenshot({ path: join(folder, `library-${name}-${width}-${suffix}.png`) as `${string}.png` });
    }
  }
  await page.close();
  return wide;
}
