import { anyDate } from './dates.ts';
import { words } from './headline.ts';
import { isLinked } from './measure.ts';
import { namesIn } from './persons.ts';
import type { Segment } from './segments.ts';
import { attribute, classOf, isOutOfSight, isShown } from './visibility.ts';

// What the markup says of who wrote something: names of classes, relations, where a link leads.

const everyDate = new RegExp(anyDate.source, 'giu');

const authorName = /author|autor|byl(?:ine)?\b|byline|verfasser|article-origins|vcard|(?:^|\s)(?:fn|username)(?:\s|$)/i;
const noAuthor = 'bio|kontakt|contact|presse|related|comment|kommentar|foto|image|caption|photo|credit|bild(?!ung)';
const noAuthorBlock = new RegExp(noAuthor, 'i');
/** Parts of an author's block that are not the name. */
const noAuthorName = new RegExp(`${noAuthor}|avatar|role|title|position`, 'i');

const authorPage = /\/(?:autor(?:en|in|innen)?|authors?|redakteure?|redaktion|team|profil)\/[^/]+/i;

const namesOf = (element: Element): string => `${classOf(element)} ${attribute(element, 'id')} ${attribute(element, 'property')}`;

/** "/autor/anna-berg": a link to what an author wrote or who an author is. */
export const leadsToAuthor = (link: Element): boolean =>
  authorPage.test(attribute(link, 'href')) || /\bauthor\b/.test(attribute(link, 'rel'));

/** Nothing else in the block than links to authors. */
function isLinkToAuthor(inner: Element): boolean {
  const links = inner.localName === 'a' ? [inner] : [...inner.querySelectorAll('a')];
  return links.length > 0 && links.every(link => authorPage.test(attribute(link, 'href')));
}

/** Whether the markup of the block, or of what it stands in, calls it an author's. */
export function isNamedAuthor({ inner, element }: Segment): boolean {
  const names = [inner, element, element.parentElement].map(at => (at === null ? '' : `${classOf(at)} ${attribute(at, 'id')}`)).join(' ');
  return (
    (authorName.test(names) || inner.closest('[rel~=author], [itemprop~=author], address') !== null || isLinkToAuthor(inner)) &&
    !noAuthorBlock.test(names)
  );
}

/** The box that holds the block and that the markup calls the authors': at most four steps up, and no more than a few cards. */
export function boxOfAuthors({ element }: Segment): Element | null {
  for (let at = element.parentElement, depth = 0; at !== null && depth < 4; at = at.parentElement, depth += 1) {
    const names = `${classOf(at)} ${attribute(at, 'id')}`;
    if (authorName.test(names))
      return noAuthorBlock.test(names) || (at.textContent ?? '').length > 500 || at.querySelector('h1') !== null ? null : at;
  }
  return null;
}

const marked =
  '[rel~=author], [itemprop~=author], [class*=author i], [class*=autor i], [class~=fn], [class~=vcard], [class~=username], [property~="foaf:name"], a[href]';

/** Whether nobody sees the element, by its markup, that of the boxes around it, or the browser: data for machines. */
export function isUnseen(element: Element): boolean {
  for (let at: Element | null = element, depth = 0; at !== null && depth < 5; at = at.parentElement, depth += 1)
    if (isOutOfSight(at)) return true;
  return !isShown(element);
}

/** Names that stand in elements of the block which their markup calls an author's: a link to an author's page, an "author vcard". */
export function markedIn({ inner, text }: Segment): string[] {
  if (text.length > 200 || inner.closest('figure') !== null) return [];
  const found = [...inner.querySelectorAll(marked)].filter(
    element =>
      (element.localName !== 'a' || authorName.test(namesOf(element)) || leadsToAuthor(element)) &&
      !noAuthorName.test(namesOf(element)) &&
      !isUnseen(element) &&
      (element.textContent ?? '').trim().length < 70,
  );
  const innermost = found.filter(
    element => !found.some(other => other !== element && element.contains(other) && namesWritten(other).length > 0),
  );
  return [...new Set(innermost.flatMap(namesWritten))];
}

const namesWritten = (element: Element): string[] => namesIn((element.textContent ?? '').replace(/^\s*(?:von|by|autor(?:in)?)[:\s]+/i, ''));

/** Whether a link of the block has more to say than these names: what another article is called. */
export const announcesOther = ({ inner }: Segment, names: readonly string[]): boolean =>
  [...(inner.localName === 'a' ? [inner] : inner.querySelectorAll('a[href]'))].some(link => {
    const said = names
      .reduce((text, name) => text.replace(name, ' '), (link.textContent ?? '').replace(everyDate, ' '))
      .replace(/(?:^|\s)(?:von|by)\s*$/i, '');
    return !leadsToAuthor(link) && link.querySelector('time') === null && words(said).length > 2;
  });

/** Whether all links of a block lead to people: to an author's page or to a mailbox. */
export const linksToPeople = (segment: Segment): boolean => {
  const links = [...segment.inner.querySelectorAll('a[href]')];
  return links.length > 0 && !isLinked(segment) && links.every(link => leadsToAuthor(link) || /^mailto:/.test(attribute(link, 'href')));
};

/** Whether a link in the element has more to say than the line, the page's title and whose texts it leads to: what another article is called. */
export function leadsElsewhere(element: Element, line: string): boolean {
  const said = new Set(words(`${line} ${element.ownerDocument.querySelector('title')?.textContent ?? ''}`));
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  return links.some(link => !leadsToAuthor(link) && words(link.textContent ?? '').filter(word => !said.has(word)).length > 4);
}
