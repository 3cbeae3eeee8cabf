import data from './clutter.json' with { type: 'json' };
import { linkDensity, type Measure, plainText } from './clutterMeasure.ts';
import {
  announced,
  appeals,
  countsComments,
  headings,
  invites,
  isBox,
  isEmailField,
  isNewsletterForm,
  isShareRow,
  namedKinds,
  newsletterField,
  type WordedKind,
  wordKinds,
} from './clutterPhrases.ts';
import type { Finding } from './declutter.ts';
import { mayHide, type Protection, selectAll } from './protect.ts';
import type { SiteRule } from './sites/types.ts';
import type { ClutterKind } from './types.ts';

const { limits } = data;
const inline = (Object.keys(data.inline) as (keyof typeof data.inline)[]).map(kind => ({
  kind,
  pattern: new RegExp(`^(?:${data.inline[kind]})`, 'iu'),
}));
const shareLink = new RegExp(data.shareLinks, 'i');
const mostOf: Record<ClutterKind, number> = {
  consent: 0,
  newsletter: limits.form,
  vendor: limits.list,
  share: limits.share,
  related: limits.list,
  advert: limits.slot,
  promotion: limits.list,
  comments: Number.POSITIVE_INFINITY,
  'paywall-offer': limits.offer,
  credit: limits.share,
};

/** The elements that rules take for clutter, in the order in which the rules are trusted; protection is checked by the caller. */
export function findCandidates(document: Document, guard: Protection, site: SiteRule | null): Finding[] {
  const found: Finding[] = [];
  for (const { css, kind } of site?.hide ?? [])
    for (const element of selectAll(document, css)) found.push({ element, kind, rule: `site: ${css}` });
  const { elements, of } = guard.page;
  for (const element of elements) {
    const own = of.get(element);
    if (!own || own.isFrame || element.localName === 'body') continue;
    for (const finding of [...byAnchor(element, own, guard), ...byToken(element, own, guard), ...byWords(element, own, guard)])
      if (!isMenu(finding, guard)) found.push(finding);
  }
  return found;
}

/** A list of short links outside the article, one of which happens to be called newsletter or subscription: the site's navigation. */
function isMenu({ element, kind }: Finding, { page }: Protection): boolean {
  if (kind === 'share' || kind === 'advert' || kind === 'related') return false;
  const own = page.of.get(element);
  if (!own || own.isInArticle || linkDensity(own) < 0.4) return false;
  const links = element.querySelectorAll('a').length;
  return links >= 5 && own.linkChars / links < 24 && !newsletterField(element);
}

function byToken(element: Element, own: Measure, guard: Protection): Finding[] {
  for (const { kind, token } of namedKinds(element)) {
    if (own.chars > mostOf[kind] || !mayHide(element, guard)) continue;
    if (2 + evidence(element, own, kind) >= limits.tokenScore) return [{ element, kind, rule: `token: ${token}` }];
  }
  return [];
}

/** A small box that says what such boxes say, and is one by its name, its place or its links. */
function byWords(element: Element, own: Measure, guard: Protection): Finding[] {
  if (!isBox(element) || own.chars < 15 || own.chars > limits.words || !mayHide(element, guard)) return [];
  const text = plainText(element);
  const kinds = wordKinds(text);
  if (kinds.length === 0) return [];
  const form = element.localName === 'form' ? element : (element.querySelector('form') ?? element.closest('form'));
  if (form && takesText(form) && !isNewsletterForm(form, element)) return [];
  const names = namedKinds(element);
  const isOutside = !guard.root?.contains(element);
  for (const kind of kinds) {
    if (announcesOther(element, kind)) continue;
    const score =
      2 +
      (names.some(name => name.kind === kind) ? 2 : 0) +
      (own.isAside || isOutside ? 1 : 0) +
      (element.querySelector('a,button,input') ? 1 : 0) +
      (appeals(text) ? 1 : 0);
    if (score >= limits.tokenScore) return [{ element, kind, rule: `words: ${text.slice(0, 40)}` }];
  }
  return [];
}

/** A form that somebody writes something into; one of mere buttons is none. */
const takesText = (form: Element): boolean =>
  form.querySelector('input:not([type=hidden],[type=submit],[type=button],[type=radio]),textarea,select') !== null;

/** What else, besides its name, speaks for an element being clutter of a kind. */
function evidence(element: Element, own: Measure, kind: ClutterKind): number {
  let score = 0;
  if (element.localName === 'aside' || element.getAttribute('role') === 'complementary') score += 1;
  if (linkDensity(own) > 0.6) score += 1;
  if (kind === 'advert' && own.chars <= 40) score += 2;
  if (kind === 'share' && own.chars <= limits.share && element.querySelector('a,button,svg')) score += 1;
  if (kind === 'newsletter') score += newsletterField(element) ? 3 : own.chars <= limits.invitation && invites(plainText(element)) ? 1 : -1;
  if (kind === 'comments' && element.querySelector('textarea,form,li,article,iframe,[class*=comment]')) score += 1;
  if (own.chars === 0 && !element.querySelector('img,video,audio,picture,input,iframe')) score += 1;
  if (hasHeading(element, kind)) score += 2;
  else if (own.chars >= 15 && own.chars <= limits.words && isBox(element) && wordKinds(plainText(element)).includes(kind as WordedKind))
    score += 2;
  return score;
}

function hasHeading(element: Element, kind: ClutterKind): boolean {
  const pattern = headings.find(entry => entry.kind === kind)?.pattern;
  const first = element.querySelector('h2,h3,h4,h5,h6,strong,legend,summary,p,span,div');
  return !!pattern && !!first && pattern.test(plainText(first).slice(0, limits.heading + 1));
}

function byAnchor(element: Element, own: Measure, guard: Protection): Finding[] {
  const name = element.localName;
  if (name === 'input' && isEmailField(element)) {
    const form = element.closest('form') ?? element.parentElement;
    if (!form || !isNewsletterForm(form, surroundings(form, guard))) return [];
    return grown(form, 'newsletter', limits.form, guard, 'form with e-mail field');
  }
  if (name === 'a' && shareLink.test(element.getAttribute('href') ?? '')) return grown(element, 'share', limits.share, guard, 'share link');
  if (own.chars === 0 || own.chars > limits.invitation) return [];
  if (own.chars <= limits.share && (own.ownChars > 0 || linkDensity(own) > 0.5) && isShareRow(plainText(element))) {
    // Names of networks alone may be a list in the text; those that can be clicked, or are called "teilen", are not.
    if (linkDensity(own) > 0.5 || /^\W*(?:\S+ )?(?:teilen|empfehlen|share)/i.test(plainText(element)))
      return mayHide(element, guard) ? [{ element, kind: 'share', rule: 'row of share links' }] : [];
  }
  if (own.chars <= limits.heading && (own.ownChars > 0 || /^h[2-6]$/.test(name))) {
    const kind = announced(plainText(element));
    if (kind) return byHeading(element, kind, guard);
  }
  if ((name === 'p' || name === 'div' || name === 'li') && linkDensity(own) >= 0.5 && own.ownChars + own.linkChars > 0) {
    const text = plainText(element);
    for (const { kind, pattern } of inline) if (pattern.test(text)) return grown(element, kind, limits.invitation, guard, `line: ${kind}`);
  }
  return [];
}

/** A heading that says what follows: the box around it, or the heading with the list behind it. */
function byHeading(heading: Element, kind: ClutterKind, guard: Protection): Finding[] {
  const { of } = guard.page;
  const rule = `heading: ${plainText(heading)}`;
  let box: Element = heading;
  const needsLinks = kind !== 'advert';
  const isCounted = kind === 'comments' && countsComments(plainText(heading));
  for (let up = of.get(box)?.parent ?? null; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    if (!own || own.chars > mostOf[kind] || !mayHide(up, guard) || announcesOther(up, kind)) break;
    if (needsLinks && !isCounted && !speaks(up, own, kind)) {
      if (own.chars > (of.get(heading)?.chars ?? 0) + limits.heading) break;
      continue;
    }
    box = up;
  }
  if (box !== heading) return [{ element: box, kind, rule }];
  const found: Finding[] = [];
  for (let next = heading.nextElementSibling; next && found.length < 3; next = next.nextElementSibling) {
    const own = of.get(next);
    if (!own || own.chars > mostOf[kind] || !speaks(next, own, kind) || !mayHide(next, guard)) break;
    found.push({ element: next, kind, rule });
  }
  const isAlone = kind === 'advert' || (own(heading)?.isLink ?? false);
  function own(element: Element): Measure | undefined {
    return of.get(element);
  }
  return (found.length > 0 || isAlone) && mayHide(heading, guard) ? [{ element: heading, kind, rule }, ...found] : [];
}

/** Whether a box has a heading of another kind in it: then it is two boxes. */
function announcesOther(box: Element, kind: ClutterKind): boolean {
  return [...box.querySelectorAll('h2,h3,h4,h5,h6')].some(heading => {
    const other = announced(plainText(heading));
    return other !== null && other !== kind;
  });
}

/** Whether a box behaves as its heading promises: a list of links, a form, buttons. */
function speaks(element: Element, own: Measure, kind: ClutterKind): boolean {
  switch (kind) {
    case 'newsletter':
      return newsletterField(element) !== null || (own.chars <= limits.invitation && own.linkChars > 0 && invites(plainText(element)));
    case 'share':
      return element.querySelector('a,button') !== null && linkDensity(own) > 0.3;
    case 'comments':
      return element.querySelector('textarea,[class*=comment],[id*=comment],[class*=kommentar]') !== null;
    case 'paywall-offer':
      return element.querySelector('a,button') !== null;
    case 'advert':
      return true;
    default:
      return linkDensity(own) > limits.listLinkDensity;
  }
}

const credit = /^[([]?\s?(?:©|\(c\)|fotos?:|bild(?:er|quelle)?:|quelle:|grafik:|illustration:|copyright)/i;

/** The second of two equal credits of one picture; the first stays, it is owed to the photographer. */
export function findDoubleCredits(document: Document): Finding[] {
  const found: Finding[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const seen = new Set<string>();
    for (const element of figure.querySelectorAll('*')) {
      if (element.children.length > 0 || (element.textContent ?? '').length > 120) continue;
      const text = plainText(element);
      if (!credit.test(text)) continue;
      const name = text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
      if (seen.has(name)) found.push({ element, kind: 'credit', rule: `credit twice: ${text}` });
      seen.add(name);
    }
  }
  return found;
}

/** The largest box around an anchor that may be hidden and has little besides it. */
function grown(anchor: Element, kind: ClutterKind, most: number, guard: Protection, rule: string): Finding[] {
  const { of } = guard.page;
  let box = anchor;
  for (let up = of.get(box)?.parent ?? null; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    if (!own || own.chars > most || !mayHide(up, guard)) break;
    box = up;
  }
  return mayHide(box, guard) ? [{ element: box, kind, rule }] : [];
}

/** The box a form stands in, if it is no larger than such boxes are. */
function surroundings(form: Element, { page }: Protection): Element {
  const around = form.parentElement ?? form;
  return (page.of.get(around)?.chars ?? 0) <= limits.form ? around : form;
}
