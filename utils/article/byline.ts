import { namesAtEnd, namesAtLead } from './authorEdges.ts';
import { labelAlone, spokenLabels } from './authorLabels.ts';
import { authorsIn, isNamesAlone, otherCraft, otherLabel, withoutPlace } from './authorLines.ts';
import { isNamedAuthor, linksToPeople, markedIn } from './authorMarkup.ts';
import { introducedIn, signatureIn } from './authorNotes.ts';
import { apart } from './authorParts.ts';
import { signersIn } from './authorSigns.ts';
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

const picture =
  'figure, [class*=image i], [class*=img i], [class*=foto i], [class*=photo i], [class*=caption i], [class*=credit i], [class*=bild i]:not([class*=bildung i])';

const pictureLabel = /^(?:Fotos?|Fotograf(?:in)?|Bild(?:er)?|Grafik|Illustration)\s*:?$/i;

const authorFact = /^(?:Autor(?:in|en|innen)?(?:\s*\/\s*Autor(?:in)?)?|Verfasser(?:in)?)\s*:?\s+\p{Lu}/u;

/** A link to another article, perhaps with that one's author. */
const isElsewhere = (segment: Segment, isNamed = false): boolean => {
  const { text, linked, kind, element } = segment;
  return (
    linked > text.length * 0.4 &&
    !linksToPeople(segment) &&
    !/^(?:von|text|autor(?:in)?)(?!\p{L})/iu.test(text) &&
    ((!isNamed && isMenu(element, text)) || text.length > 70 || (kind === 'list-item' && /^(?!Von|Text|Autor).*\p{L}: /u.test(text)))
  );
};

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

/** Names that the markup within the block calls authors', where its words do not name others. */
function namesByMarkup(segment: Segment): string[] {
  const names = otherLabel.test(segment.text) ? [] : markedIn(segment);
  if (names.length === 0) return [];
  const read = authorsIn(apart(segment), false);
  return read.length === 0 || read.every(name => names.includes(name)) ? names : [];
}

/** Names in the author line and in the blocks made like it that follow with names alone. */
function namesFrom(segments: readonly Segment[], segment: Segment, isNamed: boolean): string[] {
  const inBoxes = authorsIn(apart(segment), isNamed);
  const names = inBoxes.length > 0 ? inBoxes : authorsIn(segment.text, isNamed);
  return names.length === 0 ? [] : withNext(segments, segment, names);
}

/** Names below a label in the same box, one or more blocks each: "Autoren", "Anna Berg", "Stadt Ulm", "Jan Holt". */
function namesBelow(segments: readonly Segment[], first: Segment, found: readonly string[]): string[] {
  const names = [...found];
  const at = segments.indexOf(first);
  const box = segments[at - 1]?.element.parentElement ?? null;
  for (const next of segments.slice(at + 1, at + 12)) {
    if (box === null || !box.contains(next.element) || isProse(next) || next.kind === 'heading') break;
    if (isNamesAlone(bare(next))) names.push(...namesIn(bare(next)));
  }
  return [...new Set(names)];
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
  const isNamed = isNamedAuthor;
  const textBefore = (segment: Segment) => all[all.indexOf(segment) - 1]?.text ?? '';
  for (const segment of around.head) {
    const byMarkup = namesByMarkup(segment);
    if (byMarkup.length > 0) return byMarkup;
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
    const byMarkup = namesByMarkup(segment);
    if (byMarkup.length > 0) return byMarkup;
    if (isElsewhere(segment)) continue;
    const before = textBefore(segment);
    const isLabelled = labelAlone.test(spokenLabels(before));
    const names = authorsIn(apart(segment), (isNamed(segment) || isLabelled) && segment.text.length < 60);
    if (names.length > 0) return isLabelled ? namesBelow(all, segment, names) : names;
  }
  const atEnd = namesAtEnd(body);
  if (atEnd.length > 0) return atEnd;
  const signers = signersIn(around.tail, body);
  if (signers.length > 0) return signers;
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
  if (isDesk) return [];
  // Whom the text is about has not written it, whoever is entered as its author.
  const texts = body?.segments.map(({ text }) => text).join('\n') ?? '';
  return namesInData(document, article, things).filter(name => !texts.includes(name));
}
