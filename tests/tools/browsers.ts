import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

export type BrowserName = 'chrome' | 'firefox';

const paths: Record<BrowserName, string[]> = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const variables: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const debianPackages: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Debian keeps the browsers' own German apart; without it they and we speak English, which only the screenshots mind. */
const germanPackages: Record<BrowserName, { name: string; file: string }> = {
  chrome: { name: 'chromium-l10n', file: '/usr/lib/chromium/locales/de.pak' },
  firefox: { name: 'firefox-esr-l10n-de', file: '/usr/share/doc/firefox-esr-l10n-de' },
};

/** Whether the browser found can speak German. */
export const speaksGerman = (name: BrowserName): boolean => !isRootOnDebian() || existsSync(germanPackages[name].file);

function find(name: BrowserName): string | null {
  const named = process.env[variables[name]];
  if (named) return existsSync(named) ? named : null;
  return paths[name].find(path => existsSync(path)) ?? null;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Paths of the browsers asked for. A missing one is installed by apt where that is possible (root on Debian); elsewhere the
 * error says what to install or which variable to set.
 */
export function findBrowsers(names: BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter(name => find(name) === null);
  const mute = names.filter(name => !speaksGerman(name));
  if (missing.length + mute.length > 0 && isRootOnDebian()) {
    const wanted = [...missing.map(name => debianPackages[name]), ...mute.map(name => germanPackages[name].name), 'fonts-liberation'];
    console.log(`Installing ${wanted.join(', ')} with apt-get …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const still = names.filter(name => find(name) === null);
  if (still.length > 0) {
    const advice = still.map(name => `${debianPackages[name]} (or set ${variables[name]} to the path of its program)`).join(', ');
    throw new Error(`Browser missing. Please install: ${advice}.`);
  }
  return Object.fromEntries(names.map(name => [name, find(name) ?? ''])) as Record<BrowserName, string>;
}

/** First line of `program --version`. */
export function versionOf(program: string): string {
  return (
    execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      ?.trim() ?? ''
  );
}

/** What Chromium is started with in every test and bench: no sandbox where there can be none, and no requests of its own. */
export const quietChromium: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
