import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserName, findBrowsers, versionOf } from '../tools/browsers.ts';
import { journey } from './journey.ts';
import { sampleUrl } from './sample.ts';
import type { Context } from './suite.ts';
import { runSuite } from './suites.ts';

/** `npm start`: builds the extension and does its main job in a real browser, on the sample article, before the user's eyes or headless. */
const root = join(import.meta.dirname, '..', '..');
const name: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform === 'darwin' || process.platform === 'win32';

const program = findBrowsers([name])[name];
console.log(`${versionOf(program)}, ${hasDisplay ? 'in a window' : 'headless, as there is no display'}`);

for (const [command, ...args] of [
  ['node', 'tests/tools/icons.ts'],
  ['wxt', 'build', '-b', name, ...(name === 'firefox' ? ['--mv3'] : [])],
]) {
  const { status } = spawnSync(command ?? '', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed.`);
    process.exit(1);
  }
}
console.log('Built the extension.');

/** Leaves the article and the library on the screen until the window is closed. */
async function stay({ test }: Context): Promise<void> {
  await test.openExtensionPage('library.html');
  await test.openPage(sampleUrl);
  console.log('The window stays open, with the article and the library. Close it to end.');
  await new Promise(resolve => test.browser.once('disconnected', resolve));
}

const folder = mkdtempSync(join(tmpdir(), `amtslupe-${name}-`));
const { passed, failed } = await runSuite(journey, name, {
  folder,
  headless: !hasDisplay,
  ...(hasDisplay ? { pause: 800, afterwards: stay } : {}),
});
console.log(`${passed} steps done, ${failed} failed. Screenshots and exported files: ${folder}`);
process.exitCode = failed === 0 ? 0 : 1;
