import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prose } from '../article/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'analyze.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const page = `<html lang="de"><head><link rel="canonical" href="https://www.beispiel.example/a"></head><body><article><h1>Titel der Meldung</h1><p>${prose(500)}</p></article></body></html>`;

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('one page gives one JSON object with the documented keys', { timeout: 60_000 }, () => {
  const { status, stdout } = analyze(write('one.htm', page));
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout))).toEqual(
    'url isEgov isArticle score reasons title kicker byline published series articleId lang text states officials figures quotes clutter'.split(
      ' ',
    ),
  );
  expect(JSON.parse(stdout).url).toBe('https://www.beispiel.example/a');
});

test('a folder gives one file per page, and tells which page is none', { timeout: 60_000 }, () => {
  const pages = mkdtempSync(join(folder, 'pages-'));
  writeFileSync(join(pages, 'a.html'), page);
  writeFileSync(join(pages, 'b.html'), '');
  const out = join(pages, 'out');
  const { status, stderr, stdout } = analyze(pages, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/b\.html: the file is empty/);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(out)).toEqual(['a.json']);
  expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')).title).toBe('Titel der Meldung');
});

test.each([
  ['no argument', () => [], /Usage/],
  ['a missing file', () => [join(folder, 'keine.html')], /there is no such file/],
  ['an empty file', () => [write('leer.html', ' \n')], /the file is empty/],
  ['a picture', () => [write('bild.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))], /this is not an HTML page/],
  ['no markup', () => [write('text.html', 'nur Text')], /this is not an HTML page/],
  ['a wrong address', () => [write('a.html', page), '--url', 'kein'], /this is no address/],
  ['an unknown option', () => ['--alles'], /Unknown option|Usage/],
])('%s is told in a sentence, with exit code 2', { timeout: 60_000 }, (_, args, message) => {
  const { status, stderr, stdout } = analyze(...args());
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
});
