import type { Segment } from './segments.ts';
import { attribute, classOf } from './visibility.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `text` that `reference` has too. */
export function overlap(text: string, reference: string): number {
  const own = words(text);
  if (own.length === 0) return 0;
  const other = new Set(words(reference));
  return own.filter(word => other.has(word)).length / own.length;
}

/** What the page's head calls the article: og:title and the document's title. */
export function titlesInHead(document: Document): string[] {
  const metas = [...document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]')];
  return [...metas.map(meta => attribute(meta, 'content')), document.querySelector('title')?.textContent ?? '']
    .map(text => text.trim())
    .filter(text => text !== '');
}

/** The headline's block: an h1 (else another heading) that the head of the page knows, else the first h1 before the prose. */
export function findHeadline(document: Document, segments: readonly Segment[]): Segment | null {
  const titles = titlesInHead(document);
  const candidates = segments.flatMap((segment, index) => {
    if (segment.kind !== 'heading' || segment.level > 3 || segment.text.length < 3) return [];
    const likeness = Math.max(0, ...titles.map(title => Math.min(overlap(segment.text, title), overlap(title, segment.text) + 0.4)));
    const h1 = segment.level === 1 ? 0.6 : segment.level === 2 ? 0.1 : 0;
    const named = /headline|title|titel|ueberschrift/i.test(classOf(segment.element)) ? 0.1 : 0;
    const around = segment.element.closest('nav, footer, aside') !== null ? -0.5 : 0;
    const logo =
      segment.text.split(' ').length < 2 ||
      /logo|site-?(?:title|name)|brand/i.test(`${classOf(segment.element)} ${attribute(segment.element, 'id')}`)
        ? -0.3
        : 0;
    return [{ segment, index, score: likeness + h1 + named + around + logo - index / 10000 }];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0.5 ? best.segment : null;
}

/** Classes of the elements that hold the block's text and nothing else. */
export const namesAt = ({ element, inner }: Segment): string =>
  element === inner ? classOf(element) : `${classOf(inner)} ${classOf(element)}`;

const kickerName =
  /kicker|dachzeile|topline|top-line|overline|spitzmarke|subhead|roofline|eyebrow|pretitle|pre-title|headline-?prefix|vorspann-?titel|intro-?title|rubrik|dach\b|ober(?:zeile|titel)|supertitle|catchline|tagline|section-?label/i;

/** The short line above the headline, where its class calls it so or it stands right above. */
export function findKicker(segments: readonly Segment[], headline: Segment | null): Segment | null {
  if (headline === null) return null;
  const at = segments.indexOf(headline);
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const segment = segments[index];
    if (segment !== undefined && segment.text.length <= 90 && kickerName.test(namesAt(segment))) return segment;
  }
  const after = segments[at + 1];
  if (after !== undefined && after.text.length <= 90 && /kicker|dachzeile|topline|overline|spitzmarke|eyebrow/i.test(namesAt(after)))
    return after;
  return null;
}
