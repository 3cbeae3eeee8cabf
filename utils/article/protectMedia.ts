import data from './clutter.json' with { type: 'json' };
import { linkDensity, type Measured, textOf } from './clutterMeasure.ts';
import { isAdvertTable } from './clutterPhrases.ts';
import { keep, type Protection } from './protect.ts';
import { isTeaser } from './protectText.ts';
import { inSteps, type Steps } from './steps.ts';

const media = new Set(['figure', 'img', 'picture', 'video', 'audio', 'iframe', 'object', 'table', 'canvas', 'math']);
const adFrames = new RegExp(data.adFrames, 'i');

/** Protects the pictures, tables and embeds of the article. */
export function* keepMedia(document: Document, guard: Protection, elements: Element[]): Steps<void> {
  const { page, story } = guard;
  const lead = lastSegments(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
  yield* inSteps(elements, element => {
    if (!media.has(element.localName) || !story?.contains(element)) return;
    const own = page.of.get(element);
    const isLead =
      lead.length > 12 && ['src', 'srcset', 'data-src', 'data-srcset'].some(name => element.getAttribute(name)?.includes(lead));
    if (!own || own.isAside) return;
    // The picture in a box that advertises something; one with a caption belongs to the text wherever it stands.
    if (
      !isLead &&
      guard.boxed.has(element) &&
      !element.closest('figure')?.querySelector('figcaption') &&
      (element.localName !== 'table' || isAdvertTable(element, textOf(page, element)))
    )
      return;
    if (!isLead && (isTeaser(element, page) || isElsewhere(element) || isBesideLink(element, page))) return;
    if (element.localName === 'iframe' && !isEmbed(element)) return;
    keep(guard, element);
  });
}

/** In a link that leads to another page, not to the picture itself. */
function isElsewhere(element: Element): boolean {
  const link = element.closest('a[href]');
  if (!link) return false;
  const href = link.getAttribute('href') ?? '';
  return !/^#|\.(?:jpe?g|png|webp|gif|svg|avif)\b|bild|image|galer|media|foto/i.test(href);
}

/** The end of an image's address, to meet it again in another size. */
const lastSegments = (url: string): string => (url.split(/[?#]/)[0] ?? '').split('/').slice(-2).join('/');

/** A picture without a caption in a small box of links: it belongs to a list of other articles. */
function isBesideLink(element: Element, { of }: Measured): boolean {
  if (element.closest('figure')?.querySelector('figcaption')) return false;
  for (let up: Element | null = element; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    if (own && own.chars > 0) return own.chars < 300 && linkDensity(own) > 0.6;
  }
  return false;
}

/** A frame that shows something of the article: it has an address, or a placeholder for one, and is no advertisement. */
function isEmbed(frame: Element): boolean {
  const address = ['src', 'data-src', 'data-url', 'data-lazy-src'].map(name => frame.getAttribute(name) ?? '').join(' ');
  return /https?:|^\s*\//.test(address) && !adFrames.test(`${address} ${frame.getAttribute('id') ?? ''}`);
}

/** The lead is what the page describes itself with, wherever it stands. */
export function* keepDescription(document: Document, guard: Protection, elements: Element[]): Steps<void> {
  const wanted = [...document.querySelectorAll('meta[name=description],meta[property="og:description"]')]
    .map(meta => squash(meta.getAttribute('content') ?? '').slice(0, 60))
    .filter(text => text.length >= 40);
  if (wanted.length === 0) return;
  yield* inSteps(elements, element => {
    const own = guard.page.of.get(element);
    if (!own || own.chars < 40 || own.ownChars < 20 || own.isLink || own.chars > 2000) return;
    const text = squash((element.textContent ?? '').slice(0, 400));
    if (wanted.some(start => text.startsWith(start))) keep(guard, element);
  });
}

const squash = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d]+/g, '');
