import type { Block } from '../article/types.ts';
import type { Entity } from '../entities/types.ts';
import type { SavedPage } from './types.ts';

/** Enough of a page's beginning and of its end to recognise it inside a longer text. */
const sample = 200;
const ending = 80;

/**
 * The pages of a split article with one more, or a newer reading of one, in order. A page whose words stand in another one as well
 * (the view of the whole article on one page) is not kept twice.
 */
export function withPage(pages: readonly SavedPage[], page: SavedPage): SavedPage[] {
  const others = pages.filter(other => other.page !== page.page);
  if (others.some(other => holds(other, page))) return [...pages];
  return [...others.filter(other => !holds(page, other)), page].sort((a, b) => a.page - b.page);
}

function holds(whole: SavedPage, part: SavedPage): boolean {
  const body = part.text.slice(0, part.bodyEnd).trim();
  // Every page may begin with the same summary: its end must stand there as well.
  if (body.length < 40 || body.length > whole.bodyEnd) return false;
  return whole.text.includes(body.slice(0, sample)) && whole.text.includes(body.slice(-ending));
}

/**
 * One text of all pages: the bodies in order, then what the first page says outside of its body (the others repeat it); blocks and
 * entities move along.
 */
export function joinPages(pages: readonly SavedPage[]): Omit<SavedPage, 'page'> {
  const [first] = pages;
  if (!first || pages.length === 1) return first ?? { text: '', bodyEnd: 0, blocks: [], html: '', entities: [] };
  let text = '';
  const blocks: Block[] = [];
  const entities: Entity[] = [];
  for (const page of pages) {
    if (text !== '') text += '\n';
    const shift = text.length;
    const body = page.text.slice(0, page.bodyEnd).replace(/\n+$/, '');
    text += body;
    blocks.push(...page.blocks.filter(block => block.end <= body.length).map(block => moved(block, shift)));
    entities.push(...page.entities.filter(entity => entity.end <= body.length).map(entity => moved(entity, shift)));
  }
  const bodyEnd = text.length;
  const rest = first.text.slice(first.bodyEnd).replace(/^\n+/, '');
  if (rest !== '') {
    text += '\n';
    const from = first.text.length - rest.length;
    const shift = text.length - from;
    text += rest;
    blocks.push(...first.blocks.filter(block => block.start >= from).map(block => moved(block, shift)));
    entities.push(...first.entities.filter(entity => entity.start >= from).map(entity => moved(entity, shift)));
  }
  return { text, bodyEnd, blocks, html: pages.map(page => page.html).join('\n'), entities };
}

function moved<T extends { start: number; end: number }>(span: T, shift: number): T {
  return { ...span, start: span.start + shift, end: span.end + shift };
}
