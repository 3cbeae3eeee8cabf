import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { html } from '../../utils/export/html.ts';
import { findBrowsers, quietChromium } from '../tools/browsers.ts';
import { corpus, isAsked, ownFolder, written } from './programs.ts';

const folder = ownFolder();

test.runIf(isAsked('pdfinfo', '-v'))(
  'Chromium prints the HTML report as a tagged PDF with headings, in German, and asks for nothing',
  async () => {
    const wholes = await corpus();
    const pdf = join(folder, 'report.pdf');
    const browser = await puppeteer.launch({
      executablePath: findBrowsers(['chrome']).chrome,
      args: [...quietChromium],
    });
    const asked: string[] = [];
    try {
      const page = await browser.newPage();
      page.on('request', request => asked.push(request.url()));
      await page.goto(pathToFileURL(written(folder, html, wholes)).href);
      await page.pdf({ path: pdf as `${string}.pdf`, tagged: true, outline: true, preferCSSPageSize: true });
    } finally {
      await browser.close();
    }
    expect(asked.filter(url => !url.startsWith('file:'))).toEqual([]);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Title:\s+Pressespiegel/m);
    expect(info).toMatch(/^JavaScript:\s+no$/m);
    const structure = execFileSync('pdfinfo', ['-struct', pdf], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      // It does not know newer kinds of elements, such as Strong, and says so.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(structure.match(/^\s*H2\b/gm)).toHaveLength(wholes.length);
    for (const kind of ['H1', 'BlockQuote', 'Link', 'LI']) expect(structure).toMatch(new RegExp(`^\\s*${kind}\\b`, 'm'));
    expect(readFileSync(pdf, 'latin1')).toMatch(/\/Lang\s*\(de/);
  },
  300_000,
);
