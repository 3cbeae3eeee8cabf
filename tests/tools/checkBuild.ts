import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dedicatedHosts } from '../../utils/gazetteer/sources.ts';
import { gazetteerLimit, gazetteerSize } from './gazetteerSize.ts';

const root = join(import.meta.dirname, '..', '..');
const builds = { chrome: join(root, '.output', 'chrome-mv3'), firefox: join(root, '.output', 'firefox-mv3') };

/** Bytes a file of the build may have; raised only in the commit that needs it, with the reason. */
const budgets: { path: string; raw?: number; gzip?: number }[] = [
  { path: 'content-scripts/detect.js', raw: 10_000 },
  { path: 'content-scripts/listing.js', raw: 4_000 },
  { path: 'content-scripts/reader.js', gzip: 60_000 },
];

const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];

/** web-ext's warnings that are known and harmless: preact can set innerHTML, and we never ask it to. */
const expectedWarnings = new Set(['UNSAFE_VAR_ASSIGNMENT']);

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function checksOf(browser: 'chrome' | 'firefox'): { what: string; holds: boolean; detail: string }[] {
  const folder = builds[browser];
  if (!existsSync(folder)) return [{ what: 'is built', holds: false, detail: folder }];
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = filesIn(folder).filter(path => path.endsWith('.js'));
  const expected = [...permissions, ...(browser === 'chrome' ? ['sidePanel'] : [])].sort();
  const patterns = new Set(dedicatedHosts.flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]));
  const hosts = [...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? []).flatMap(script => script.matches ?? [])];
  const dynamicCode = /\beval\(|\bnew Function\b|\bimportScripts\(|[^\w.]Function\(['"`]/;
  const offenders = scripts.filter(path => dynamicCode.test(readFileSync(path, 'utf8'))).map(path => relative(folder, path));
  const remote = filesIn(folder)
    .filter(path => path.endsWith('.html') && /<script[^>]+src="https?:|<link[^>]+href="https?:/.test(readFileSync(path, 'utf8')))
    .map(path => relative(folder, path));
  // Words of the lists that stand nowhere else: one of what tells an article, one of what tells who holds an office.
  const listed = ['passwortverwaltung*', 'Achim Brötel'];
  const injected = join(folder, 'content-scripts');
  const withLists = readdirSync(injected).filter(name => listed.some(word => readFileSync(join(injected, name), 'utf8').includes(word)));
  return [
    { what: 'Manifest V3', holds: manifest.manifest_version === 3, detail: String(manifest.manifest_version) },
    {
      what: 'only the permissions of the design',
      holds: JSON.stringify([...(manifest.permissions ?? [])].sort()) === JSON.stringify(expected),
      detail: (manifest.permissions ?? []).join(', '),
    },
    {
      what: 'access at install to dedicated sites alone',
      holds: hosts.every(host => patterns.has(host)),
      detail: hosts.filter(host => !patterns.has(host)).join(', '),
    },
    {
      what: 'every other site on request',
      holds: JSON.stringify(manifest.optional_host_permissions) === '["*://*/*"]',
      detail: JSON.stringify(manifest.optional_host_permissions),
    },
    { what: 'no code from strings', holds: offenders.length === 0, detail: offenders.join(', ') },
    {
      what: 'the word lists stay in the background',
      holds: withLists.length === 0 && listed.every(word => readFileSync(join(folder, 'background.js'), 'utf8').includes(word)),
      detail: withLists.join(', '),
    },
    { what: 'no remote script or style', holds: remote.length === 0, detail: remote.join(', ') },
    ...budgets.map(({ path, raw, gzip }) => {
      const file = join(folder, path);
      const bytes = existsSync(file) ? readFileSync(file) : null;
      const size = bytes === null ? Number.POSITIVE_INFINITY : gzip === undefined ? bytes.length : gzipSync(bytes).length;
      const limit = gzip ?? raw ?? 0;
      return { what: `${path} within ${limit} bytes${gzip === undefined ? '' : ' gzip'}`, holds: size <= limit, detail: `${size}` };
    }),
  ];
}

/** `web-ext lint` on the Firefox build: errors, and warnings we do not expect. */
function lint(): { what: string; holds: boolean; detail: string } {
  const reply = spawnSync('web-ext', ['lint', '--source-dir', builds.firefox, '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  try {
    const report = JSON.parse(reply.stdout) as { errors: { code: string; file?: string }[]; warnings: { code: string; file?: string }[] };
    const wrong = [...report.errors, ...report.warnings.filter(({ code }) => !expectedWarnings.has(code))];
    return { what: 'web-ext lint', holds: wrong.length === 0, detail: wrong.map(({ code, file }) => `${code} ${file ?? ''}`).join(', ') };
  } catch {
    return { what: 'web-ext lint', holds: false, detail: (reply.stderr || reply.stdout || String(reply.error)).slice(0, 500) };
  }
}

/** Checks both builds (manifest, sizes, no dynamic code, linter) and prints a line for each check. */
export function checkBuild(): { passed: number; failed: number } {
  const checks = [
    ...checksOf('chrome').map(check => ({ ...check, what: `chrome: ${check.what}` })),
    ...checksOf('firefox').map(check => ({ ...check, what: `firefox: ${check.what}` })),
    { what: `gazetteer within ${gazetteerLimit} bytes gzip`, holds: gazetteerSize() <= gazetteerLimit, detail: `${gazetteerSize()}` },
    lint(),
  ];
  for (const { what, holds, detail } of checks)
    console.log(`${holds ? '✓' : '✗'} ${what}${holds && !what.includes('within') ? '' : ` (${detail})`}`);
  return { passed: checks.filter(({ holds }) => holds).length, failed: checks.filter(({ holds }) => !holds).length };
}
