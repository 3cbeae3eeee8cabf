import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marker } from '../../utils/article/declutter.ts';
import { declutterLive, type LiveDeclutter } from '../../utils/article/declutterLive.ts';
import { earlyStyle } from '../../utils/article/sites/earlyStyle.ts';
import { siteRules } from '../../utils/article/sites/siteRule.ts';
import type { ClutterKind } from '../../utils/article/types.ts';
import { dedicatedHosts } from '../../utils/gazetteer/sources.ts';

const kinds: ClutterKind[] = ['newsletter', 'vendor', 'share', 'related', 'advert', 'promotion', 'comments', 'paywall-offer', 'credit'];
const fixture = readFileSync(join(import.meta.dirname, '../fixtures/clutter/k-everything.html'), 'utf8');

let dom: JSDOM;
let stop: AbortController;
const start = (onChange: () => void = () => {}): LiveDeclutter =>
  declutterLive(dom.window.document, { site: null, root: null, kinds, onChange }, stop.signal);
const hidden = (): number => dom.window.document.querySelectorAll(`[${marker}]`).length;

beforeEach(() => {
  dom = new JSDOM(fixture, { url: 'https://www.amtsbote.example/a', pretendToBeVisual: true });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  dom.window.close();
});

describe('decluttering of a live page', () => {
  test('hides at once and tells what', () => {
    const live = start();
    expect(hidden()).toBeGreaterThan(8);
    expect(live.clutter().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['newsletter', 'share', 'related', 'advert']));
    expect(live.gaveUp()).toBeNull();
  });

  test('off and on again, and the page is as it was', () => {
    const before = dom.window.document.body.outerHTML;
    const live = start();
    live.set(false, null);
    expect(dom.window.document.body.outerHTML).toBe(before);
    expect(live.clutter()).toEqual([]);
    live.set(true, null);
    expect(hidden()).toBeGreaterThan(8);
  });

  test('one element is shown again and stays visible', () => {
    const live = start();
    const [first] = live.clutter();
    const count = hidden();
    live.show(first?.selector ?? '');
    expect(hidden()).toBe(count - 1);
    live.set(false, null);
    live.set(true, null);
    expect(hidden()).toBe(count - 1);
  });

  test('a box that a script adds later is hidden too', async () => {
    const onChange = vi.fn();
    const live = start(onChange);
    const count = live.clutter().length;
    onChange.mockClear();
    const box = dom.window.document.createElement('section');
    box.append(Object.assign(dom.window.document.createElement('h3'), { textContent: 'Lesen Sie auch' }));
    box.append(Object.assign(dom.window.document.createElement('a'), { textContent: 'Elf Kreise, ein Portal', href: '/x' }));
    dom.window.document.querySelector('main')?.append(box);
    await vi.waitFor(() => expect(box.getAttribute(marker)).toBe('related'), { timeout: 5000 });
    expect(live.clutter()).toHaveLength(count + 1);
    expect(onChange).toHaveBeenCalled();
  });

  test('a page that became another one is looked at anew', () => {
    const live = start();
    dom.window.document.body.replaceChildren();
    const main = dom.window.document.createElement('main');
    main.append(Object.assign(dom.window.document.createElement('p'), { textContent: 'Kurz und ohne alles.' }));
    dom.window.document.body.append(main);
    live.again();
    expect(live.clutter()).toEqual([]);
  });

  test('ends without a trace', () => {
    const before = dom.window.document.documentElement.outerHTML;
    start();
    stop.abort();
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });
});

test('the early sheet is what the rules of the dedicated sites say', () => {
  const file = readFileSync(join(import.meta.dirname, '../../utils/article/sites/early.css'), 'utf8');
  expect(file).toBe(earlyStyle(Object.values(siteRules), dedicatedHosts));
  expect(file).toContain('html:not([data-amtslupe-off]) article.inf-article-detail .inf-box-article-nl');
});
