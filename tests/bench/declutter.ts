import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { marker, restore } from '../../utils/article/declutter.ts';
import { type GoldPage, lastSegments, loadGold, squash, type Unit } from './declutterGold.ts';
import { strategies } from './declutterRivals.ts';

// npm run bench:declutter -- FOLDER [--show NAME]
// FOLDER holds saved pages in the layout of fundus' parser tests. jsdom, no scripts, no styles: a unit is lost when all its
// occurrences stand in marked elements. Gates: no unit of text lost, no cover image lost; the rest is reported.
const [folder = '', ...flags] = process.argv.slice(2);
const show = flags[flags.indexOf('--show') + 1];
if (!folder) {
  console.log('bench:declutter needs a folder of labelled pages; skipped.');
  process.exit(0);
}

interface Tally {
  found: number;
  hidden: number;
}
const anchors: Record<string, { css: string; isOne: (element: Element) => boolean }> = {
  'newsletter form': { css: 'input', isOne: input => /newsletter|briefing/i.test(near(input, 1600)) && isEmail(input) && !isFrame(input) },
  'newsletter invitation': {
    css: 'a,button,h2,h3,h4,p,span,div',
    isOne: element =>
      isLeaf(element) &&
      /newsletter/i.test(text(element)) &&
      /abonnier|anmeld|bestell|registrier/i.test(text(element)) &&
      text(element).length < 200 &&
      !isFrame(element),
  },
  'share link': {
    css: 'a[href]',
    isOne: link =>
      /sharer|intent\/|wa\.me|whatsapp|shareArticle|sharing\/share|xing\.com\/(?:spi|social)|t\.me\/share|bsky\.app\/intent|^mailto:\?/i.test(
        link.getAttribute('href') ?? '',
      ) && !isFrame(link),
  },
  'related heading': {
    css: 'h2,h3,h4,h5,strong,span,p,div',
    isOne: element =>
      isLeaf(element) &&
      /^(?:mehr zum thema|lesen sie auch|auch interessant|das könnte .{3,12} (?:auch )?interessieren|meistgelesen.{0,12}|weitere (?:artikel|meldungen|themen).{0,20}|ähnliche (?:artikel|themen))[:\s]*$/i.test(
        text(element),
      ) &&
      !isFrame(element),
  },
  'ad label': {
    css: 'div,span,p,small',
    isOne: element => isLeaf(element) && /^(?:anzeige|werbung|advertisement)$/i.test(text(element)) && !isFrame(element),
  },
};

/** What one way of hiding did to all pages. */
interface Total {
  lost: number;
  lostPages: number;
  images: number;
  imagesLost: number;
  covers: number;
  coversLost: number;
  recall: Record<string, Tally>;
  times: number[];
}
const newTotal = (): Total => ({
  ...{ lost: 0, lostPages: 0, images: 0, imagesLost: 0, covers: 0, coversLost: 0, times: [] },
  recall: Object.fromEntries(Object.keys(anchors).map(name => [name, { found: 0, hidden: 0 }])),
});
const totals = new Map(strategies.map(strategy => [strategy, newTotal()]));
const units = { all: 0, absent: 0 };
const perKind: Record<string, number> = {};
const quiet = new VirtualConsole();

for (const page of loadGold(resolve(folder))) {
  const { window } = new JSDOM(page.html, { url: page.url, virtualConsole: quiet });
  const { document } = window;
  const index = indexOf(document);
  const version = page.versions.reduce(
    (best, one) => (share(one.units, index.text) > share(best.units, index.text) ? one : best),
    page.versions[0] ?? { units: [], images: [] },
  );
  units.all += version.units.length;
  units.absent += version.units.filter(({ text }) => !index.text.includes(squash(text))).length;
  for (const [strategy, total] of totals) {
    const isOurs = strategy === strategies[0];
    const start = performance.now();
    strategy.apply(document, page.url);
    total.times.push(performance.now() - start);
    if (isOurs) for (const element of document.querySelectorAll(`[${marker}]`)) count(perKind, element.getAttribute(marker) ?? '');
    const lost = version.units.filter(unit => isLost(unit, index, page));
    total.lost += lost.length;
    if (lost.length > 0) total.lostPages++;
    if (lost.length > 0 && isOurs) console.log(`LOST ${page.id}: ${lost.map(({ text }) => text.slice(0, 70)).join(' | ')}`);
    countImages(document, version.images, isOurs ? page.id : null, total);
    countAnchors(document, page.id, isOurs, total);
    restore(document);
  }
  window.close();
}

console.log(`\n${units.all} units of text, ${units.absent} of them not in the text of their page`);
const columns = ['', 'text lost', 'pages', 'covers lost', 'pictures lost', ...Object.keys(anchors), 'ms, median', '95th'];
const rows = [...totals].map(([{ name }, total]) => {
  const times = [...total.times].sort((a, b) => a - b);
  const cells = Object.values(total.recall).map(({ found, hidden }) => `${hidden}/${found}`);
  return [
    ...[name, String(total.lost), String(total.lostPages), `${total.coversLost}/${total.covers}`, `${total.imagesLost}/${total.images}`],
    ...[...cells, Math.round(times[times.length >> 1] ?? 0).toString(), Math.round(times[Math.floor(times.length * 0.95)] ?? 0).toString()],
  ];
});
const widths = columns.map((column, at) => Math.max(column.length, ...rows.map(row => (row[at] ?? '').length)));
for (const row of [columns, ...rows])
  console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '));
console.log(
  `\nhidden by us, by kind: ${Object.entries(perKind)
    .map(([kind, number]) => `${kind} ${number}`)
    .join(', ')}`,
);
const ours = totals.get(strategies[0] as (typeof strategies)[number]);
if (!ours || ours.lost > 0 || ours.coversLost > 0) process.exitCode = 1;

function count(to: Record<string, number>, name: string): void {
  to[name] = (to[name] ?? 0) + 1;
}

function countAnchors(document: Document, id: string, isOurs: boolean, total: Total): void {
  for (const [name, { css, isOne }] of Object.entries(anchors)) {
    const tally = total.recall[name] as Tally;
    for (const element of document.querySelectorAll(css)) {
      if (!isOne(element)) continue;
      tally.found++;
      if (element.closest(`[${marker}]`)) tally.hidden++;
      else if (isOurs && (show === id || show === name))
        console.log(
          `left ${id} ${name}: ${text(element).slice(0, 90)} <${element.localName} ${element.className}> in <${element.parentElement?.localName} ${element.parentElement?.className}>`,
        );
    }
  }
}

interface TextIndex {
  text: string;
  nodes: { start: number; end: number; element: Element }[];
}

/** All text of the page without white space, and which element each stretch of it stands in. */
function indexOf(document: Document): TextIndex {
  const nodes: TextIndex['nodes'] = [];
  let whole = '';
  const walker = document.createTreeWalker(document.body ?? document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || /^(?:script|style|noscript|template)$/.test(element.localName)) continue;
    const piece = squash(node.nodeValue ?? '');
    if (piece) nodes.push({ start: whole.length, end: whole.length + piece.length, element });
    whole += piece;
  }
  return { text: whole, nodes };
}

function share(units: Unit[], whole: string): number {
  return units.length === 0 ? 0 : units.filter(({ text }) => whole.includes(squash(text))).length / units.length + units.length / 1e6;
}

/** A unit is lost if no occurrence of it is wholly visible. */
function isLost({ text }: Unit, { text: whole, nodes }: TextIndex, page: GoldPage): boolean {
  const wanted = squash(text);
  let at = whole.indexOf(wanted);
  if (at < 0) return false;
  for (; at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (nodes.every(node => node.end <= at || node.start >= end || !node.element.closest(`[${marker}]`))) return false;
  }
  return page.id !== '';
}

function countImages(document: Document, images: { path: string; isCover: boolean }[], id: string | null, total: Total): void {
  const seen = new Set<string>();
  for (const { path, isCover } of images) {
    if (seen.has(path) || path.length < 8) continue;
    seen.add(path);
    const shown = [...document.querySelectorAll('img,source')].filter(element =>
      ['src', 'srcset', 'data-src', 'data-srcset'].some(
        name => (element.getAttribute(name) ?? '').includes(path) || lastSegments(element.getAttribute(name) ?? '') === path,
      ),
    );
    if (shown.length === 0) continue;
    total.images++;
    if (isCover) total.covers++;
    if (shown.some(element => !element.closest(`[${marker}]`))) continue;
    total.imagesLost++;
    if (isCover) total.coversLost++;
    if (id) console.log(`IMAGE ${id}: ${path}${isCover ? ' (cover)' : ''} by ${shown[0]?.closest(`[${marker}]`)?.getAttribute(marker)}`);
  }
}

function text(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
function isLeaf(element: Element): boolean {
  return [...element.childNodes].some(node => node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 3);
}
function isFrame(element: Element): boolean {
  return (
    element.closest('nav,[role=navigation],[role=contentinfo]') !== null ||
    (element.closest('header,footer') !== null && !element.closest('article,main'))
  );
}
function isEmail(input: Element): boolean {
  return input.getAttribute('type') === 'email' || /mail/i.test(input.getAttribute('name') ?? '');
}
function near(element: Element, most: number): string {
  let up = element;
  while (up.parentElement && text(up.parentElement).length <= most) up = up.parentElement;
  return text(up);
}
