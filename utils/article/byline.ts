import { namesAtEnd, namesAtLead } from './authorEdges.ts';
import { labelAlone, spokenLabels } from './authorLabels.ts';
import { authorsIn, isNamesAlone, otherCraft, withoutPlace } from './authorLines.ts';
import { introducedIn, signatureIn } from './authorNotes.ts';
import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import { pageIn, personsIn, type Thing } from './jsonLd.ts';
import { isProse } from './measure.ts';
import { namesIn, office } from './persons.ts';
import type { Segment } from './segments.ts';
import { isOfOthers, type Surroundings } from './surroundings.ts';
import { attribute, classOf } from './visibility.ts';

/** Whether the block's neighbour is a date line, as where author and date are two boxes side by side. */
function standsByDate(segment: Segment, body: Body | null): boolean {
  const at = body?.all.indexOf(segment) ?? -1;
  const isDate = (neighbour: Segment | undefined) =>
    neighbour !== undefined &&
    neighbour.text.length < 60 &&
    (anyDate.test(neighbour.text) || /Lesezeit|Lesedauer|^\d+ [Mm]in/.test(neighbour.text));
  // Between the two there may be what the author is, or where.
  const isBetween = (neighbour: Segment | undefined) =>
    neighbour !== undefined && neighbour.kind !== 'heading' && neighbour.text.length < 60 && !/[.!?:]$/.test(neighbour.text);
  const [before, next, second] = [body?.all[at - 1], body?.all[at + 1], body?.all[at + 2]];
  return isDate(before) || isDate(next) || (isBetween(next) && isDate(second));
}

/** "/autor/anna-berg": nothing else in the block than links to authors. */
const isLinkToAuthor = (inner: Element): boolean => {
  const links = inner.localName === 'a' ? [inner] : [...inner.querySelectorAll('a')];
  return links.length > 0 && links.every(link => /\/(?:autor(?:en|in|innen)?|authors?|redakteure?)\/[^/]+/i.test(attribute(link, 'href')));
};

const authorName = /author|autor|byl(?:ine)?\b|byline|verfasser|article-origins|vcard|(?:^|\s)fn(?:\s|$)/i;
const noAuthorName = /bio|kontakt|contact|presse|related|comment|kommentar|foto|image|caption|photo|credit|bild(?!ung)/i;
const picture =
  'figure, [class*=image i], [class*=img i], [class*=foto i], [class*=photo i], [class*=caption i], [class*=credit i], [class*=bild i]:not([class*=bildung i])';

const pictureLabel = /^(?:Fotos?|Fotograf(?:in)?|Bild(?:er)?|Grafik|Illustration)\s*:?$/i;

const authorFact = /^(?:Autor(?:in|en|innen)?(?:\s*\/\s*Autor(?:in)?)?|Verfasser(?:in)?)\s*:?\s+\p{Lu}/u;

/** Elements with nothing but blanks between them. */
const isBoxes = (inner: Element): boolean =>
  inner.children.length > 1 && [...inner.childNodes].every(node => node.nodeType !== 3 || (node.textContent ?? '').trim() === '');

/** The block's text, its inline elements set apart where nothing parts them: a name and a role in two spans. */
const apart = ({ inner, text }: Segment): string =>
  // An element that holds more than the block is no measure of it.
  (inner.textContent ?? '').length < text.length + 40 &&
  ((inner.children.length > 1 && /\p{Ll}\p{Lu}|\d{4}\d/u.test(text)) ||
    (text.length < 120 && [...inner.children].some(({ localName }) => localName === 'br')) ||
    isBoxes(inner))
    ? [...inner.childNodes].map(node => (node.nodeType === 8 ? '' : (node.textContent ?? ''))).join(' | ')
    : text;

/** A link to another article, perhaps with that one's author. */
const isElsewhere = ({ text, linked, kind, element }: Segment, isNamed = false): boolean =>
  linked > text.length * 0.4 &&
  !/^(?:von|text|autor(?:in)?)(?!\p{L})/iu.test(text) &&
  ((!isNamed && isMenu(element, text)) || text.length > 70 || (kind === 'list-item' && /^(?!Von|Text|Autor).*\p{L}: /u.test(text)));

/** Whether the block stands between the headline and the first paragraph. */
function isBelowHeadline(segment: Segment, body: Body | null): boolean {
  const first = body?.segments.find(isProse);
  if (body === null || body.headline === null || first === undefined) return false;
  const at = body.all.indexOf(segment);
  return at > body.all.indexOf(body.headline) && at < body.all.indexOf(first) + 2;
}

/** Whether the text names none of those whom the block names, nor any part of them: it is not about them. */
function isStranger(segment: Segment, body: Body | null): boolean {
  const names = segment.text.split(/[^\p{L}]+/u).filter(word => /^\p{Lu}\p{Ll}{2,}/u.test(word));
  const texts = body?.segments.filter(other => other !== segment).map(({ text }) => text) ?? [];
  const about = [body?.headline?.text ?? '', ...texts].join('\n').toLowerCase();
  return names.every(name => !about.includes(name.toLowerCase().slice(0, Math.max(4, name.length - 2))));
}

/** Links without a word between them: "Lokales Sport Kultur". */
const isMenu = (element: Element, text: string): boolean =>
  element.querySelectorAll('a').length > 2 && !/^(?:von|text|autor)|[,;]|\bund\b/i.test(text);

/** Names in the author line and in the blocks made like it that follow with names alone. */
function namesFrom(segments: readonly Segment[], segment: Segment, isNamed: boolean): string[] {
  const inBoxes = authorsIn(apart(segment), isNamed);
  const names = inBoxes.length > 0 ? inBoxes : authorsIn(segment.text, isNamed);
  return names.length === 0 ? [] : withNext(segments, segment, names);
}

/** The block's names without their place and those who took the pictures. */
const bare = (segment: Segment): string => withoutPlace(apart(segment).replace(otherCraft, ''));

/** Names of a block that is nothing but names, and of those made like it that follow. */
const namesAlike = (segments: readonly Segment[], segment: Segment): string[] => withNext(segments, segment, namesIn(bare(segment)));

function withNext(segments: readonly Segment[], segment: Segment, found: readonly string[]): string[] {
  const names = [...found];
  const at = segments.indexOf(segment);
  for (const next of segments.slice(at + 1, at + 8)) {
    const isAlike = next.element.localName === segment.element.localName && classOf(next.element) === classOf(segment.element);
    if (!isAlike || classOf(next.inner) !== classOf(segment.inner) || !isNamesAlone(next.text)) break;
    names.push(...namesIn(next.text));
  }
  return [...new Set(names)];
}

/** "Berg, Anna" as libraries write names. */
const turned = (name: string): string => name.replace(/^(\p{Lu}[\p{L}’'-]+),\s*(\p{Lu}[\p{L}’'.-]+)$/u, '$2 $1');

const desk =
  /^(?:(?:von|quelle:?)\s+)?(?:(?:unserer|der|die)\s+)?(?:\p{L}*redaktion|dpa|afp|epd|kna|apa|sda|reuters|red\.?)(?:[\s/]+[\p{L}.-]+)?$/iu;
const agencyAlone = /^(?:dpa|afp|epd|kna|apa|sda|reuters)(?:\/\p{Ll}{2,4})?$/iu;

/** Names of the authors as the page's data give them. */
function namesInData(document: Document, article: Thing | null, things: readonly Thing[]): string[] {
  const contentsOf = (name: string): string[] =>
    [...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`)].map(meta => attribute(meta, 'content'));
  const author = article?.author ?? article?.creator ?? pageIn(things)?.author;
  const structured = [...new Set(personsIn(author, things).flatMap(name => namesIn(turned(name))))];
  if (structured.length > 0) return structured;
  const names = [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'citation_author',
    'sailthru.author',
    'authors',
    'byl',
    'cXenseParse:author',
  ];
  const metas = names.map(name => contentsOf(name));
  // WordPress plugins write what is shown in previews: "Verfasst von", "Anna Berg".
  const [label = ''] = contentsOf('twitter:label1');
  if (/verfasst von|geschrieben von|written by|autor/i.test(label)) metas.push(contentsOf('twitter:data1'));
  return (
    metas
      .map(contents => [...new Set(contents.flatMap(content => namesIn(turned(content.replace(/^(?:von|by)\s+/i, '')))))])
      .find(found => found.length > 0) ?? []
  );
}

/** Names of the authors as the page shows them, else as its data name them; persons only. */
export function readByline(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): string[] {
  const all = body?.all ?? [];
  const isNamed = ({ inner, element }: Segment) => {
    const names = [inner, element, element.parentElement].map(at => (at === null ? '' : `${classOf(at)} ${attribute(at, 'id')}`)).join(' ');
    return (
      (authorName.test(names) || inner.closest('[rel~=author], [itemprop~=author], address') !== null || isLinkToAuthor(inner)) &&
      !noAuthorName.test(names)
    );
  };
  const textBefore = (segment: Segment) => all[all.indexOf(segment) - 1]?.text ?? '';
  for (const segment of around.head) {
    if ((segment.kind === 'heading' && segment.level < 3 && !/^von\s/i.test(segment.text)) || isElsewhere(segment, isNamed(segment)))
      continue;
    const before = textBefore(segment);
    if (pictureLabel.test(before)) continue;
    const names = namesFrom(all, segment, isNamed(segment) || labelAlone.test(spokenLabels(before)));
    if (names.length > 0) return names;
  }
  const couldBeAlone = (segment: Segment) =>
    // Whose office is told is written about, and who stands below a picture is on it or has taken it.
    !office.test(segment.text) &&
    segment.element.closest(picture) === null &&
    !isElsewhere(segment) &&
    !pictureLabel.test(textBefore(segment)) &&
    isNamesAlone(bare(segment));
  const alone = around.head.find(segment => segment.kind !== 'heading' && couldBeAlone(segment) && standsByDate(segment, body));
  if (alone !== undefined) return namesAlike(all, alone);
  const atLead = namesAtLead(body);
  if (atLead.length > 0) return atLead;
  const scope = body?.headline?.element.closest('article, main') ?? body?.root;
  const linked = [...(scope?.querySelectorAll('[rel~=author], [itemprop~=author]') ?? [])]
    .filter(element => element.closest('[class*=comment i], [id*=comment i], aside') === null)
    .flatMap(element => ((element.textContent ?? '').length < 90 ? namesIn(element.textContent ?? '') : []));
  if (linked.length > 0) return [...new Set(linked)];
  for (const segment of around.tail) {
    if (isElsewhere(segment)) continue;
    const before = textBefore(segment);
    const names = authorsIn(apart(segment), (isNamed(segment) || labelAlone.test(spokenLabels(before))) && segment.text.length < 60);
    if (names.length > 0) return names;
  }
  const atEnd = namesAtEnd(body);
  if (atEnd.length > 0) return atEnd;
  const signed = signatureIn(around.tail, body);
  if (signed.length > 0) return signed;
  const introduced = introducedIn(body);
  if (introduced.length > 0) return introduced;
  // A list of facts about the article may stand far from it: "Autorin/Autor Anna Berg".
  const fact = all.find(({ text }) => text.length < 90 && authorFact.test(text));
  const named = fact === undefined || isOfOthers(fact) ? [] : authorsIn(fact.text, false);
  if (named.length > 0) return named;
  const stranger = around.head.find(
    segment =>
      segment.kind === 'paragraph' &&
      couldBeAlone(segment) &&
      isBelowHeadline(segment, body) &&
      !/,$/.test(segment.text) &&
      isStranger(segment, body),
  );
  if (stranger !== undefined) return namesAlike(all, stranger);
  // A desk or an agency that the page shows as its author is not overruled by the person who put the text online.
  const isDesk = around.head.some(
    segment =>
      segment.text.length < 50 &&
      desk.test(segment.text) &&
      (isNamed(segment) || agencyAlone.test(segment.text) || /^(?:von|quelle:?)\s/i.test(segment.text)),
  );
  return isDesk ? [] : namesInData(document, article, things);
}
