import { anyDate } from './dates.ts';
import { articleIn, readJsonLd, textOf } from './jsonLd.ts';
import { isLinked, isProse } from './measure.ts';
import type { Segment } from './segments.ts';
import { isSiteTitle, siteSection, sitesIn } from './siteNames.ts';
import { attribute, classOf } from './visibility.ts';

/** The words of a text in lower case. */
export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text without marks and case, for comparing headlines. */
export const plain = (text: string): string => words(text).join(' ');

/** Share of the words of `text` that `reference` has too. */
export function overlap(text: string, reference: string): number {
  const own = words(text);
  if (own.length === 0) return 0;
  const other = new Set(words(reference));
  return own.filter(word => other.has(word)).length / own.length;
}

/** "2026-01-30_amtsblatt.pdf", "Microsoft Word - Amtsblatt.docx", "Unbenanntes Dokument": what a program has named a file. */
const fileName =
  /^\S+\.(?:pdf|docx?|odt|rtf|indd|pages|pptx?|html?|txt)$|^Microsoft (?:Office )?(?:Word|PowerPoint|Publisher) - |^(?:(?:Unbenannt|Untitled|Ohne Titel)\P{L}*|Unbenanntes Dokument|(?:Untitled )?(?:Layout|Dokument|Document)\s*-?\d*)$/iu;

/** What the page's head calls the article: og:title, the headline in JSON-LD, the document's title. */
export function titlesInHead(document: Document): string[] {
  const metas = [...document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]')];
  return [
    ...metas.map(meta => attribute(meta, 'content')),
    textOf(articleIn(readJsonLd(document))?.headline),
    document.querySelector('head > title, title')?.textContent ?? '',
  ]
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '' && !fileName.test(text));
}

/** Classes of the elements that hold the block's text and nothing else. */
export const namesAt = ({ element, inner }: Segment): string =>
  element === inner ? classOf(element) : `${classOf(inner)} ${classOf(element)}`;

export const kickerName =
  /kicker|dachzeile|topline|top-line|above-?head|overline|spitzmarke|subhead|roofline|eyebrow|pretitle|pre-title|headline-?prefix|vorspann-?titel|rubrik|dach\b|ober(?:zeile|titel)|supertitle|catchline|tagline|section-?label|superscription|headline__sub|head-?topic/i;
const certainKicker = /kicker|dachzeile|topline|overline|spitzmarke|roofline|eyebrow|pretitle/i;

/** A link to the start page. */
const homeLink = /^(?:https?:\/\/[^/]+\/?|\/|(?:\.{0,2}\/)?index\.\w+|\/de\/?)$/i;

/** Whether the heading is the last station of a trail: nothing but links before it in its box. */
function endsTrail(heading: Element): boolean {
  const box = heading.parentElement;
  if (box === null || box.querySelector('p, h2, h3') !== null || (box.textContent ?? '').length > 400) return false;
  const before = [...box.children].slice(0, [...box.children].indexOf(heading));
  const links = before.flatMap(element => (element.localName === 'a' ? [element] : [...element.querySelectorAll('a')]));
  return links.length > 1 && lettersIn(before) <= lettersIn(links) + 8;
}

const lettersIn = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + (element.textContent ?? '').replace(/[^\p{L}]/gu, '').length, 0);

/** Whether the heading stands in the head of the site; a box of the heading alone is the article's own head. */
function standsInBrand(heading: Element): boolean {
  if (heading.closest('[class*=site-header i], [class*=logo i], [class*=brand i]') !== null) return true;
  const box = heading.closest('[id=header], [class~=header]');
  return box !== null && (box.localName === heading.localName || box.querySelector('a, nav, form, ul') !== null);
}

const leadsHome = (segment: Segment): boolean =>
  isLinked(segment) &&
  homeLink.test(attribute(segment.inner.closest('a') ?? segment.element.querySelector('a') ?? segment.element, 'href'));

/** Whether a heading without another one before the text stands at most four short lines above it. */
function opensText(segments: readonly Segment[], index: number, firstProse: number): boolean {
  if (firstProse <= index || firstProse - index > 5) return false;
  return !segments
    .slice(0, firstProse)
    .some((other, at) => at !== index && other.kind === 'heading' && other.level <= 3 && !leadsHome(other));
}

/** The headline's block: an h1 (else another heading) that the head of the page knows, else the first h1 before the prose. */
export function findHeadline(document: Document, segments: readonly Segment[]): Segment | null {
  const titles = titlesInHead(document);
  const sites = sitesIn(titles, segments);
  const siteName = attribute(
    document.querySelector('meta[property="og:site_name"], meta[name="application-name"]') ?? document.documentElement,
    'content',
  );
  const namesSite = (segment: Segment) => isSiteTitle(segment, titles) || sites.has(plain(segment.text));
  // An h1 that is the site's name, linked to its start page or called so, leaves the page without one.
  const hasH1 = segments.some(segment => segment.kind === 'heading' && segment.level === 1 && !leadsHome(segment) && !namesSite(segment));
  const firstProse = segments.findIndex(segment => segment.kind !== 'heading' && isProse(segment));
  const candidates = segments.flatMap((segment, index) => {
    if (segment.kind !== 'heading' || segment.level > 3 || segment.text.length < 3) return [];
    const names = `${namesAt(segment)} ${attribute(segment.element, 'id')}`;
    const likeness = Math.max(0, ...titles.map(title => overlap(segment.text, title) * 0.6 + overlap(title, segment.text) * 0.4));
    // Where no heading is the first of all, the one that looks like it or opens the text is.
    const isFirst =
      segment.level === 1 ||
      (!hasH1 &&
        (/(?:^|[\s-])h1(?:\s|$)/.test(namesAt(segment)) ||
          (segment.level === 2 && index < firstProse) ||
          // Where there is no h2 either, what stands right above the text.
          (segment.level === 3 && opensText(segments, index, firstProse))));
    const h1 = isFirst ? 0.5 : segment.level === 2 ? 0.15 : 0;
    const named = /headline|title|titel|ueberschrift|heading/i.test(names) ? 0.1 : 0;
    const isKicker =
      kickerName.test(namesAt(segment)) && !/headline|title/i.test(classOf(segment.inner).replace(kickerName, '')) ? -0.6 : 0;
    const isAstray =
      segment.element.closest('nav, footer, aside, li, [class*=crumb i], [id*=crumb i]') !== null || endsTrail(segment.element);
    const astray = isAstray ? -0.6 : 0;
    const inArticle = segment.element.closest('article, main') !== null ? 0.1 : 0;
    const logo =
      leadsHome(segment) || namesSite(segment)
        ? -1.5
        : words(segment.text).length < 2 || /logo|site-?(?:title|name)|brand/i.test(names)
          ? -0.3
          : 0;
    // What the page's head gives in full is the headline, wherever it stands.
    const isDoubtful = likeness < 0.8;
    const inBanner =
      isDoubtful &&
      segment.element.closest('header, [role=banner]') !== null &&
      segment.element.closest('article, main, [role=main]') === null
        ? -0.35
        : 0;
    const isBrand = isDoubtful && segment.element.closest('article, main') === null && standsInBrand(segment.element) ? -0.3 : 0;
    const isSite = isDoubtful && siteName !== '' && overlap(segment.text, siteName) === 1 ? -0.6 : 0;
    return [{ segment, score: inBanner + isBrand + isSite + likeness + h1 + named + isKicker + astray + inArticle + logo - index / 10000 }];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (best !== undefined && best.score > 0.45) return properPart(best.segment, segments, titles);
  return findLine(segments, titles);
}

const headlineName =
  /(?:^|[\s_-])(?:head(?:line)?|(?:news|page|article|artikel|beitrags?)?-?tit(?:le|el)|ueberschrift|überschrift)(?:[\s_-]|$)/i;

const largeType = /font-size:\s*(?:2[0-9]|[3-6]\d)(?:\.\d+)?px|font-size:\s*(?:1\.[5-9]|[2-4](?:\.\d+)?)r?em/i;

/** On pages without headings: a short line before the first paragraph that its class, its type or the page's head calls the headline. */
function findLine(segments: readonly Segment[], titles: readonly string[]): Segment | null {
  const first = segments.findIndex(segment => isProse(segment) && segment.text.length > 140);
  const lines = segments.slice(Math.max(0, first - 12), Math.max(0, first)).flatMap((segment, index) => {
    if (segment.kind === 'list-item' || segment.text.length < 8 || segment.text.length > 180 || segment.linked > segment.text.length * 0.5)
      return [];
    // "Gemeinde Au - Aktuelles" names the site and no article.
    const isSite = titles.some(title => plain(title.replace(siteSection, '')) === plain(segment.text) && siteSection.test(title));
    // What stands at the title's end, behind a mark, is the site or the author.
    const isTail = titles.some(
      title =>
        plain(
          title
            .split(/\s[|–—·-]\s/)
            .slice(1)
            .at(-1) ?? '',
        ) === plain(segment.text),
    );
    const likeness = isSite || isTail ? -0.5 : Math.max(0, ...titles.map(title => overlap(segment.text, title)));
    const { inner } = segment;
    const fontSize = attribute(inner.closest('font[size]') ?? inner, 'size');
    const isLarge =
      (/^[+]?[1-7]$/.test(fontSize)
        ? !/^[12]$/.test(fontSize)
        : inner.closest('big, b, strong') !== null ||
          largeType.test(`${attribute(inner, 'style')};${attribute(inner.parentElement ?? inner, 'style')}`)) &&
      inner.closest('nav, li') === null
        ? 0.5
        : 0;
    const named = headlineName.test(`${namesAt(segment)} ${classOf(inner.parentElement ?? inner)}`) ? 0.8 : 0;
    const isSentence = /[.:]$/.test(segment.text) ? -0.3 : 0;
    const isDated = anyDate.test(segment.text) ? -0.5 : 0;
    return [{ segment, score: likeness * 0.8 + isLarge + named + isSentence + isDated + index / 100 }];
  });
  const best = lines.sort((a, b) => b.score - a.score)[0];
  if (best !== undefined && best.score > 0.5) return best.segment;
  return titles.length === 0 ? (segments.find(isPlainLine) ?? null) : null;
}

/** Some words without a date, a sentence's end, or the marks that part a letterhead. */
const isPlainLine = ({ text, linked, kind }: Segment): boolean =>
  kind !== 'list-item' &&
  words(text).length > 2 &&
  text.length < 160 &&
  linked === 0 &&
  !/[.,:;]$|[|·•@]/.test(text) &&
  !anyDate.test(text);

/** The heading element that a part of a headline stands in. */
const headingOf = ({ element }: Segment): Element | null => element.closest('h1, h2, h3');

/**
 * Of the parts of one heading the last is the headline, unless it calls itself a line below it and the page's head does not count it to
 * the title.
 */
function properPart(found: Segment, segments: readonly Segment[], titles: readonly string[]): Segment {
  const heading = headingOf(found);
  if (heading === null) return found;
  const parts = segments.filter(segment => heading.contains(segment.element) && /\p{L}{2}/u.test(segment.text));
  const named = parts.filter(part => !certainKicker.test(namesAt(part)));
  const isTold = named.length === 1 && (named[0] === parts.at(-1) || /headline|tit(?:le|el)/i.test(classOf(named[0]?.inner ?? heading)));
  const last = (isTold ? named : parts).at(-1);
  const whole = plain(parts.map(({ text }) => text).join(' '));
  const isBelow = last !== undefined && /sub-?(?:title|line|head)|unterzeile/i.test(namesAt(last));
  return last === undefined || (isBelow && !titles.some(title => plain(title).startsWith(whole))) ? found : last;
}

/** Class and id of the block's own element and of those around it that hold little more. */
function namesAround(segment: Segment): string {
  const parent = segment.element.parentElement;
  const around =
    parent !== null && parent.querySelector('h1, h2, p') === null && (parent.textContent ?? '').length < 200
      ? `${classOf(parent)} ${attribute(parent, 'id')}`
      : '';
  return `${namesAt(segment)} ${attribute(segment.inner, 'id')} ${around}`;
}

/** The short line above the headline: another part of the same `<h1>`, or what its class calls so. */
export function findKicker(segments: readonly Segment[], headline: Segment | null): Segment | null {
  if (headline === null) return null;
  const at = segments.indexOf(headline);
  const heading = headingOf(headline);
  const isShort = (segment: Segment | undefined): segment is Segment =>
    segment !== undefined && segment.text.length <= 90 && /\p{L}{2}/u.test(segment.text);
  const before = segments.slice(Math.max(0, at - 5), at).reverse();
  const inHeading = before.find(segment => isShort(segment) && heading?.contains(segment.element));
  if (inHeading !== undefined) return inHeading;
  const named = before.find(
    segment => isShort(segment) && kickerName.test(namesAround(segment)) && segment.element.closest('nav') === null,
  );
  if (named !== undefined) return named;
  const after = segments[at + 1];
  if (isShort(after) && certainKicker.test(namesAt(after))) return after;
  return null;
}
