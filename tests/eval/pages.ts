import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Gold, LabelledElement, LabelledPage, PageLabels } from './gold.ts';
import { clutterKinds, figureLabel, labelTags, officialLabel, oneOf, quoteLabel, stateLabel } from './labels.ts';
import { readText } from './readText.ts';

/** The folder of the labelled pages (dev part), and inside it the part that nobody tunes on. */
export const devFolder = resolve(import.meta.dirname, '../fixtures/articles');
export const setAsideFolder = join(devFolder, 'set-aside');
/** Many small pages to a file, each about one hard thing (a byline, who speaks): a dev part of its own. */
export const shortFolder = join(devFolder, 'short');
/** Pages written last, by an author who knew no code: scored only, no part of the ratchet. */
export const freshFolder = join(devFolder, 'fresh');

// One window reads all pages: a window each is given back only when the work pauses, and hundreds of them fill the memory.
const { DOMParser } = new JSDOM().window;

/** The labelled pages of a folder (not of its subfolders) by name; empty when the folder is missing. Throws with the name on a wrong label. */
export function loadPages(folder: string, only = ''): LabelledPage[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(name => name.endsWith('.html'));
  const pages = files.sort().flatMap(name => pagesOf(join(folder, name)));
  return pages.filter(({ name }) => name.includes(only));
}

/** The pages of one file: each begins with its doctype; where there are several they are called FILE#1, FILE#2 … Throws with the name on a wrong label. */
export function pagesOf(file: string): LabelledPage[] {
  const sources = readFileSync(file, 'utf8').split(/^(?=<!doctype html>)/im);
  return sources.map((source, index) => {
    const name = basename(file, '.html') + (sources.length > 1 ? `#${index + 1}` : '');
    try {
      return parsePage(name, source);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  });
}

/** A page with labels in its HTML, taken apart into its labels and the clean page a recogniser gets. */
export function parsePage(name: string, source: string): LabelledPage {
  const document = new DOMParser().parseFromString(source, 'text/html');
  const gold = goldOf(document);
  const marked = [...document.querySelectorAll('[data-gold]')].map(element => ({ element, roles: rolesOf(element) }));
  removeLabels(document);
  const elements = marked.flatMap(({ element, roles }): LabelledElement[] => {
    const text = readText(element).text;
    return roles.flatMap(role => {
      if (role === 'keep') return [{ kind: 'keep' as const, selector: selectorOf(element), text }];
      return role.startsWith('clutter:') ? [{ kind: clutterKindOf(role), selector: selectorOf(element), text }] : [];
    });
  });
  const html = [...document.childNodes]
    .map(node => ('outerHTML' in node ? node.outerHTML : node.nodeType === 8 ? `<!--${node.nodeValue}-->` : '<!DOCTYPE html>'))
    .join('');
  return { name, html, gold, elements };
}

function goldOf(document: Document): Gold {
  const canonical = document.querySelector('link[rel=canonical]');
  const gold: Gold = {
    url: canonical?.getAttribute('href') ?? null,
    ...pageLabels(document),
    neutral: [],
    clutterText: [],
    states: [],
    officials: [],
    figures: [],
    quotes: [],
  };
  const paragraphs: string[] = [];
  for (const element of document.querySelectorAll('[data-gold], l-p, l-neutral')) {
    const roles = rolesOf(element);
    if (roles.some(role => role.startsWith('clutter:'))) gold.clutterText.push(readText(element).text);
    if (roles.includes('neutral')) gold.neutral.push(readText(element).text);
    if (roles.includes('p')) addParagraph(element, paragraphs, gold);
  }
  const mentions = [...document.querySelectorAll('l-state, l-official, l-figure, l-quote')];
  const strayed = mentions.find(element => element.closest('[data-gold~=p], l-p') === null);
  if (strayed !== undefined) throw new Error(`<${strayed.localName}>${strayed.textContent} stands outside a paragraph`);
  return paragraphs.length > 0 ? { ...gold, paragraphs } : gold;
}

function pageLabels(document: Document): PageLabels {
  const scripts = document.querySelectorAll('script[type="application/label+json"]');
  if (scripts.length !== 1) throw new Error(`${scripts.length} label scripts`);
  // The file is ours; its fields are checked by the fixtures' own test.
  const read = JSON.parse(scripts[0]?.textContent ?? '') as Partial<PageLabels> & Pick<PageLabels, 'isEgov' | 'isArticle'>;
  const byline = read.byline?.length ? read.byline : null;
  return { title: null, kicker: null, published: null, series: null, articleId: null, ...read, byline };
}

function rolesOf(element: Element): string[] {
  if (element.localName === 'l-p') return ['p'];
  if (element.localName === 'l-neutral') return ['neutral'];
  const roles = (element.getAttribute('data-gold') ?? '').split(/\s+/).filter(Boolean);
  for (const role of roles) if (!/^(?:p|neutral|keep|clutter:.+)$/.test(role)) throw new Error(`data-gold="${role}" is not known`);
  return roles;
}

function clutterKindOf(role: string): LabelledElement['kind'] {
  return oneOf(clutterKinds, role.slice('clutter:'.length), 'kind of clutter');
}

function addParagraph(element: Element, paragraphs: string[], gold: Gold): void {
  if (element.querySelector('[data-gold~=p], l-p') !== null)
    throw new Error(`paragraph inside paragraph: ${element.textContent.slice(0, 60)}`);
  const { text, labels } = readText(element);
  if (text === '') throw new Error(`empty paragraph <${element.localName}>`);
  const paragraph = paragraphs.push(text) - 1;
  for (const { element: tag, start, end } of labels) {
    const label = {
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      ...(tag.hasAttribute('optional') ? { optional: true as const } : {}),
    };
    if (end <= start) throw new Error(`empty <${tag.localName}> in: ${text.slice(0, 60)}`);
    if (tag.localName === 'l-state') gold.states.push(stateLabel(tag, label));
    else if (tag.localName === 'l-official') gold.officials.push(officialLabel(tag, label));
    else if (tag.localName === 'l-figure') gold.figures.push(figureLabel(tag, label, text.slice(0, start)));
    else gold.quotes.push(quoteLabel(tag, label));
  }
}

/** Leaves the document as the site would have sent it: label elements unwrapped, their text joined, attributes and label script gone. */
function removeLabels(document: Document): void {
  for (const script of document.querySelectorAll('script[type="application/label+json"]')) {
    const after = script.nextSibling;
    if (after?.nodeType === 3 && after.nodeValue?.trim() === '') after.remove();
    script.remove();
  }
  for (const element of document.querySelectorAll(labelTags.join(','))) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
  for (const element of document.querySelectorAll('[data-gold]')) element.removeAttribute('data-gold');
}

function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const position = at.parentElement === null ? 1 : [...at.parentElement.children].indexOf(at) + 1;
    steps.unshift(at.parentElement === null ? at.localName : `${at.localName}:nth-child(${position})`);
  }
  return steps.join(' > ');
}
