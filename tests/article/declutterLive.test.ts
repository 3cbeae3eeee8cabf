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
const start = async (onChange: () => void = () => {}): Promise<LiveDeclutter> => {
  const live = declutterLive(dom.window.document, { site: null, kinds, isOn: true, onChange }, stop.signal);
  await live.settled();
  return live;
};
const hidden = (): number => dom.window.document.querySelectorAll(`[${marker}]`).length;

beforeEach(() => {
  dom = new JSDOM(fixture, { url: 'https://www.amtsbote.example/a', pretendToBeVisual: true });
  stop = new dom.window.AbortController();
});
afterEach(() => {
  stop.abort();
  dom.window.close();
});

describe('decluttering of a live page', () => {
  test('hides at once and tells what', async () => {
    const live = await start();
    expect(hidden()).toBeGreaterThan(8);
    expect(live.clutter().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['newsletter', 'share', 'related', 'advert']));
    expect(live.gaveUp()).toBeNull();
  });

  test('a layer that holds the page is left to the reader: hidden, nobody could scroll any more', async () => {
    const { document } = dom.window;
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="newsletter-layer" style="position:fixed;inset:20%"><h3>Newsletter abonnieren</h3><form><input type="email" name="mail"><button>Anmelden</button></form></div>',
    );
    document.body.style.overflowY = 'hidden';
    await start();
    expect(document.querySelector('.newsletter-layer')?.hasAttribute(marker)).toBe(false);
    expect(hidden()).toBeGreaterThan(8);
  });

  test('off and on again, and the page is as it was', async () => {
    const before = dom.window.document.body.outerHTML;
    const live = await start();
    live.set(false, null);
    expect(dom.window.document.body.outerHTML).toBe(before);
    expect(live.clutter()).toEqual([]);
    live.set(true, null);
    expect(hidden()).toBeGreaterThan(8);
  });

  test('one element is shown again and stays visible', async () => {
    const live = await start();
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
    const live = await start(onChange);
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

  test('a page that became another one is looked at anew', async () => {
    const live = await start();
    dom.window.document.body.replaceChildren();
    const main = dom.window.document.createElement('main');
    main.append(Object.assign(dom.window.document.createElement('p'), { textContent: 'Kurz und ohne alles.' }));
    dom.window.document.body.append(main);
    live.again(null);
    await live.settled();
    expect(live.clutter()).toEqual([]);
  });

  test('ends without a trace', async () => {
    const before = dom.window.document.documentElement.outerHTML;
    await start();
    stop.abort();
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });

  test('what is switched off from the beginning is never hidden', async () => {
    const live = declutterLive(dom.window.document, { site: null, kinds, isOn: false, onChange() {} }, stop.signal);
    await live.settled();
    expect(hidden()).toBe(0);
    expect(live.found().length).toBeGreaterThan(8);
    live.set(true, null);
    expect(hidden()).toBeGreaterThan(8);
  });

  test('article text that arrives in a hidden box shows it', async () => {
    const live = await start();
    const box = dom.window.document.querySelector('.cta') as Element;
    expect(box.closest(`[${marker}]`)).not.toBeNull();
    const text = dom.window.document.createElement('p');
    text.append(
      'Das Ministerium hat am Mittwoch mitgeteilt, dass der Dienst ab Januar in allen Kreisen läuft; die Kosten trägt im ersten Jahr das Land, danach teilen sie sich Land und Kommunen.',
    );
    box.replaceChildren(text);
    await vi.waitFor(() => expect(text.closest(`[${marker}]`)).toBeNull(), { timeout: 5000 });
    expect(live.gaveUp()).toBeNull();
  });

  test('article text that is added later is protected, whatever it is called', async () => {
    await start();
    const article = dom.window.document.querySelector('article') as Element;
    const box = dom.window.document.createElement('div');
    box.className = 'related newsletter share';
    for (let index = 0; index < 3; index++)
      box.append(
        Object.assign(dom.window.document.createElement('p'), {
          textContent: `Absatz ${index}: Die Verwaltung hat das Verfahren umgestellt, teilte eine Sprecherin mit, und die Kommunen ziehen nach, sobald die Mittel im Haushalt freigegeben sind.`,
        }),
      );
    article.append(box);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(box.closest(`[${marker}]`)).toBeNull();
  });

  test('a body replaced after load is looked at anew', async () => {
    const live = await start();
    const { document } = dom.window;
    const other = document.body.cloneNode(true) as HTMLElement;
    for (const marked of other.querySelectorAll(`[${marker}]`)) marked.removeAttribute(marker);
    document.body.replaceWith(other);
    expect(hidden()).toBe(0);
    await vi.waitFor(() => expect(hidden()).toBeGreaterThan(8), { timeout: 5000 });
    expect(live.clutter().length).toBe(hidden());
  });

  test('a page that changes for ever is given up within its budget, and says so', async () => {
    const live = await start();
    const { document } = dom.window;
    const churn = setInterval(() => {
      const fragment = document.createDocumentFragment();
      for (let index = 0; index < 400; index++) {
        const box = document.createElement('div');
        box.append(Object.assign(document.createElement('a'), { href: '#', textContent: `Meldung ${index} aus dem Land` }));
        fragment.append(box);
      }
      document.querySelector('main')?.append(fragment);
    }, 50);
    await vi.waitFor(() => expect(live.gaveUp()).toBe('time'), { timeout: 20_000, interval: 100 });
    clearInterval(churn);
    expect(live.spent()).toBeLessThan(300);
  }, 25_000);

  test('a page that cannot be read is left as it is, and says so', async () => {
    const { document } = dom.window;
    const { querySelectorAll } = document;
    document.querySelectorAll = () => {
      throw new Error('gotcha');
    };
    const live = await start();
    document.querySelectorAll = querySelectorAll;
    expect(live.gaveUp()).toBe('trouble');
    expect(live.clutter()).toEqual([]);
  });

  test('a form whose fields take the names of what is asked is left alone, and the rest is tidied', async () => {
    const { document } = dom.window;
    const form = document.createElement('form');
    // Browsers do this by themselves, jsdom does not.
    for (const name of ['children', 'querySelector', 'getAttribute', 'parentElement', 'id', 'localName', 'closest', 'nextElementSibling'])
      Object.defineProperty(form, name, { value: form.appendChild(Object.assign(document.createElement('input'), { name })) });
    form.append(Object.assign(document.createElement('input'), { type: 'email', name: 'mail' }), 'Newsletter jetzt abonnieren');
    document.querySelector('article')?.append(form);
    const live = await start();
    expect(live.gaveUp()).toBeNull();
    expect(hidden()).toBeGreaterThan(8);
    expect(document.querySelectorAll(`form[${marker}]`)).toHaveLength(0);
  });
});

test('the early sheet is what the rules of the dedicated sites say', () => {
  const file = readFileSync(join(import.meta.dirname, '../../utils/article/sites/early.css'), 'utf8');
  expect(file).toBe(earlyStyle(Object.values(siteRules), dedicatedHosts));
  expect(file).toContain('html[data-amtslupe-early] article.inf-article-detail .inf-box-article-nl');
});
