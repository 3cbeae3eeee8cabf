import { contact } from './authorWords.ts';
import type { Body } from './body.ts';
import { isFirstName } from './persons.ts';
import type { Segment } from './segments.ts';
import { attribute } from './visibility.ts';

// Who is named on a page and has not written the article: the site itself, whom to ask, whom the text is about.

const chrome = 'nav, header, footer, [role=banner], [role=contentinfo], [role=navigation], [id=footer], [id=header]';

/** Whether the block stands in the head or foot of the site rather than of the article. */
export function isOfSite({ element }: Segment, body: Body | null): boolean {
  const part = element.closest(chrome);
  if (part === null || part.closest('article, main, [role=main]') !== null) return false;
  const headline = body?.headline?.element ?? null;
  return !(headline !== null && part.contains(headline)) && part.querySelector('article, main, h1') === null;
}

const home = /^(?:https?:\/\/[^/]+\/?|\/|\.{1,2}\/|(?:\.{0,2}\/)?index\.\w+|\/de\/?)$/i;

/** What the site calls itself: in its data, behind the title, in the links to its start page; in lower case. */
function namesOfSite(document: Document): string[] {
  const metas = [...document.querySelectorAll('meta[property="og:site_name"], meta[name="application-name"], meta[name="publisher"]')];
  const [, ...parts] = (document.querySelector('title')?.textContent ?? '').split(/\s+[|–—·«:-]+\s+/);
  const links = [...document.querySelectorAll('a[href]')].slice(0, 40).filter(link => home.test(attribute(link, 'href')));
  return [...metas.map(meta => attribute(meta, 'content')), ...parts, ...links.map(link => link.textContent ?? '')]
    .map(name => name.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter(name => name.length > 3);
}

/** Text of blocks that tell whom to ask or who keeps the site, with the two blocks below a label that stands alone. */
function contactsIn(body: Body | null): string {
  const all = body?.all ?? [];
  const chosen = new Set(body?.segments);
  return all
    .flatMap(({ text }, index) => {
      if (text.length > 300 || !contact.test(text)) return [];
      const below = text.length < 40 ? all.slice(index + 1, index + 3).filter(next => next.text.length < 200 && !chosen.has(next)) : [];
      return [text, ...below.map(next => next.text)];
    })
    .join('\n');
}

/** Judges names by where else they stand: whether one is no author's, found behind a label, at an author's place, or in the page's data alone. */
export function vetoesOf(document: Document, body: Body | null): (name: string, from: 'label' | 'place' | 'data') => boolean {
  const site = namesOfSite(document);
  const contacts = contactsIn(body);
  const texts = [body?.headline?.text ?? '', ...(body?.segments.map(({ text }) => text) ?? [])].join('\n');
  return (name, from) => {
    const lower = name.toLowerCase();
    // "Der Brief - Anna Berg": a site or a title may bear the name of the one who writes it, where that is a person's for sure.
    const isTheirs = from !== 'place' && isFirstName(name.split(' ')[0] ?? '');
    if (site.some(own => (own === lower && !isTheirs) || (from !== 'label' && own.startsWith(`${lower} `)))) return true;
    if (from === 'label') return false;
    if (isIn(contacts, name)) return true;
    return isAddressed(texts, name) || (from === 'data' && texts.includes(name));
  };
}

/** Whether all parts of the name are there, in whatever order: "Berg Anna STK". */
const isIn = (text: string, name: string): boolean =>
  name
    .split(' ')
    .filter(part => part.length > 2 && part !== part.toUpperCase())
    .every(part => text.includes(part));

/** Whether somebody is spoken to by the name or answers under it, as in interviews. */
export function isAddressed(texts: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return new RegExp(`(?:Frau|Herrn?)(?: (?:Dr|Prof)\\.)* ${surname.replace(/[^\p{L}\d-]/gu, '.')}(?!\\p{L})`, 'u').test(texts);
}
