import { namesInData } from './authorData.ts';
import { namesAtEnd, namesAtLead } from './authorEdges.ts';
import { labelAlone, spokenLabels } from './authorLabels.ts';
import { authorsIn, isNamesAlone, otherCraft, otherLabel, withoutPlace } from './authorLines.ts';
import { announcesOther, boxOfAuthors, isNamedAuthor, isUnseen, leadsElsewhere, linksToPeople, markedIn } from './authorMarkup.ts';
import { introducedIn, signatureIn } from './authorNotes.ts';
import { announcesBelow } from './authorOthers.ts';
import { apart } from './authorParts.ts';
import { initialedIn, signersIn } from './authorSigns.ts';
import { askerIn } from './authorTalks.ts';
import { aliasIn, isCalled, isDesk } from './authorUnnamed.ts';
import { isOfSite, vetoesOf } from './authorVetoes.ts';
import { contact } from './authorWords.ts';
import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import type { Thing } from './jsonLd.ts';
import { isLinked, isProse } from './measure.ts';
import { beginsWithOffice, namesIn } from './persons.ts';
import type { Segment } from './segments.ts';
import { isOfOthers, type Surroundings } from './surroundings.ts';
import { classOf } from './visibility.ts';

const everyDate = new RegExp(anyDate.source, 'giu');

/** Whether the block's neighbour is a date line, as where author and date are two boxes side by side. */
function standsByDate(segment: Segment, body: Body | null): boolean {
  const at = body?.all.indexOf(segment) ?? -1;
  const isDate = (neighbour: Segment | undefined) =>
    neighbour !== undefined &&
    neighbour.text.replace(everyDate, '').length < 60 &&
    (anyDate.test(neighbour.text) || /Lesezeit|Lesedauer|^\d+ [Mm]in/.test(neighbour.text));
  // Between the two there may be what the author is, or where.
  const isBetween = (neighbour: Segment | undefined) =>
    neighbour !== undefined && neighbour.kind !== 'heading' && neighbour.text.length < 60 && !/[.!?:]$/.test(neighbour.text);
  const [before, next, second] = [body?.all[at - 1], body?.all[at + 1], body?.all[at + 2]];
  return isDate(before) || isDate(next) || (isBetween(next) && isDate(second));
}

const picture =
  'figure, [class*=image i], [class*=img i], [class*=foto i], [class*=photo i], [class*=caption i], [class*=credit i], [class*=bild i]:not([class*=bildung i])';

/** "APA/AFP/Anna Berg" at a picture: who took it, where the line does not say who wrote. */
const isCredit = ({ element, text }: Segment): boolean =>
  (element.closest('figure') !== null || (element.closest('[class*=credit i]') !== null && /©|\S\/\S/.test(text))) &&
  !anyDate.test(text) &&
  !/(?<!\p{L})(?:von|text|autor(?:in)?|interview)(?!\p{L})/iu.test(text);

const pictureLabel = /^(?:Fotos?|Fotograf(?:in)?|Bild(?:er)?|Grafik|Illustration)\s*:?$/i;

/** "Anna Berg (Foto: privat)": whom the picture shows, where the text is about her. */
const pictured = /\((?:Foto|Bild)s?: /;

const authorFact = /^(?:Autor(?:in|en|innen)?(?:\s*\/\s*Autor(?:in)?)?|Verfasser(?:in)?)\s*:?\s+\p{Lu}/u;

/** A link to another article, perhaps with that one's author. */
const isElsewhere = (segment: Segment, isNamed = false): boolean => {
  const { text, linked, kind, element } = segment;
  return (
    linked > text.length * 0.4 &&
    !linksToPeople(segment) &&
    !/(?:^|[|·•–—]\s*)(?:von|text|autor(?:in)?)(?!\p{L})/iu.test(text) &&
    ((!isNamed && isMenu(element, text)) ||
      text.length > 70 ||
      ((kind === 'list-item' || linked > text.length * 0.9) && /^(?!Von|Text|Autor).*\p{L}: /u.test(text)))
  );
};

/** Whether the block stands between the headline and the first paragraph, or right above the headline. */
function standsByHeadline(segment: Segment, body: Body | null): boolean {
  const first = body?.segments.find(isProse);
  if (body === null || body.headline === null || first === undefined) return false;
  const at = body.all.indexOf(segment);
  const headlineAt = body.all.indexOf(body.headline);
  if (at < headlineAt) return headlineAt - at <= 2 && segment.kind === 'paragraph';
  return at > headlineAt && at < body.all.indexOf(first) + 2;
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
function namesByMarkup(segments: readonly Segment[], segment: Segment): string[] {
  const names = otherLabel.test(segment.text) ? [] : markedIn(segment);
  if (names.length === 0) return [];
  const read = authorsIn(apart(segment), false);
  if (read.length > 0 && !read.every(name => names.includes(name))) return [];
  // The next in a list of authors: made alike, and marked alike.
  const next = segments[segments.indexOf(segment) + 1];
  const isAlike = next !== undefined && next.element.localName === 'li' && next.element.parentElement === segment.element.parentElement;
  const own = read.length > 0 ? read : names;
  return [...new Set([...own, ...(isAlike ? namesByMarkup(segments, next) : [])])];
}

/** Names in the author line and in the blocks made like it that follow with names alone. */
function namesFrom(segments: readonly Segment[], segment: Segment, isNamed: boolean): string[] {
  const inBoxes = authorsIn(apart(segment), isNamed);
  const names = inBoxes.length > 0 ? inBoxes : authorsIn(segment.text, isNamed);
  return names.length === 0 ? [] : withNext(segments, segment, names);
}

/** Names in the cards of a box of authors: "Anna Berg", "Leiterin Einkauf", "Jan Holt", "Berater". */
function namesInBox(segments: readonly Segment[], segment: Segment): string[] {
  const box = boxOfAuthors(segment);
  if (box === null) return [];
  const cards = segments.filter(({ element }) => box.contains(element));
  return cards.some(isProse) ? [] : [...new Set(cards.flatMap(card => (isNamesAlone(bare(card)) ? namesIn(bare(card)) : [])))];
}

/** "Bild: Stadt Ulm · Text: Anna Berg" below a picture. */
const textOf = /(?:^|[·|/.;]\s*)(Text: [^·|/;]{5,60})/;

/** Names in a table or list of facts about the article: "Text" in one cell or term, "Anna Berg, freie Autorin" in the next. */
function factIn(segments: readonly Segment[]): string[] {
  for (const [index, { kind, text, element }] of segments.entries()) {
    const isTerm = kind === 'term' || element.localName === 'dt';
    const [label = '', value = ''] = isTerm ? [text, segments[index + 1]?.text] : kind === 'table-row' ? text.split('\t') : [];
    if (value === '' || value.length > 150 || !labelAlone.test(spokenLabels(label.trim()))) continue;
    const names = authorsIn(value, true);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names below a label in the same box, one or more blocks each: "Autoren", "Anna Berg", "Stadt Ulm", "Jan Holt". */
function namesBelow(segments: readonly Segment[], first: Segment, found: readonly string[]): string[] {
  const names = [...found];
  const at = segments.indexOf(first);
  const own = segments[at - 1]?.element.parentElement ?? null;
  // A card each: "Autor", "Anna Berg" in one, "Co-Autor", "Jan Holt" in the next
  const isCard = segments
    .slice(at + 1, at + 6)
    .some(
      ({ text, element }) => labelAlone.test(text) && own?.contains(element) === false && own.parentElement?.contains(element) === true,
    );
  const box = isCard ? (own?.parentElement ?? null) : own;
  for (const next of segments.slice(at + 1, at + 12)) {
    if (box === null || !box.contains(next.element) || isProse(next) || next.kind === 'heading') break;
    if (isNamesAlone(bare(next))) names.push(...namesIn(bare(next)));
  }
  return [...new Set(names)];
}

/** The block's names without their place and those who took the pictures. */
const bare = (segment: Segment): string =>
  apart(segment)
    .replace(otherCraft, '')
    .replace(/\s*\|\s*[\d*†]+(?:,\d)*(?=\s*(?:\||$))/g, '')
    .replace(/[*†¹²³]+$|(?<=\p{L}{2})[\d¹²³](?:,\d)*(?=\s*(?:[,;]|$))/gu, '')
    .split(';')
    .map(withoutPlace)
    .join(';');

/** Names of a block that is nothing but names, and of those made like it that follow. */
const namesAlike = (segments: readonly Segment[], segment: Segment): string[] => withNext(segments, segment, namesIn(bare(segment)));

function withNext(segments: readonly Segment[], segment: Segment, found: readonly string[]): string[] {
  const names = [...found];
  const at = segments.indexOf(segment);
  for (const next of segments.slice(at + 1, at + 8)) {
    const isAlike = next.element.localName === segment.element.localName && classOf(next.element) === classOf(segment.element);
    if (!isAlike || classOf(next.inner) !== classOf(segment.inner) || !isNamesAlone(bare(next))) break;
    names.push(...namesIn(bare(next)));
  }
  return [...new Set(names)];
}

/** Rubrics of texts that tell who thinks so. */
const opinion =
  /^\s*(?:(?:Gast|Meinungs)-?(?:beitrag|kommentar|artikel|essay)|Kommentar|Kolumne|Meinung|Standpunkt|Essay|Leitartikel|Glosse)\s*$/i;

/** "Notizen aus dem Amt, von Anna Berg", "Ein Blog von Anna Berg" in the head of a site: who writes all of it. */
const blogOf =
  /(?:^|\s)(?:\p{L}*[Bb]log|Notizen|Tagebuch|Journal|Newsletter|Kolumnen?)(?![\p{L}-])[^.!?|]{0,50}?,?\s+von\s+([^,.!?|]{5,50})$/u;

/** "Weitere Autoren": a heading over others than those of this article. */
const otherPeople = /^(?:Weitere|Andere|Alle|Beliebte|Mehr) \p{Lu}\p{L}+$/u;

/** Names that may be the authors', and what makes them so: a word or the markup, a place on the page alone, the page's data. */
interface Sighting {
  names: string[];
  from: 'label' | 'place' | 'data';
  /** In a line beside the headline. */
  isNear?: true;
}

/** Names of the authors as the page shows them, else as its data name them; persons only. */
export function readByline(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): string[] {
  const isVetoed = vetoesOf(document, body);
  const alias = aliasIn(around);
  for (const { names, from, isNear } of sightingsOf(document, body, around, article, things)) {
    const left = names.filter(name => !isVetoed(name, from) && (alias === null || isNear === true || isCalled(alias, name)));
    if (left.length > 0) return left;
  }
  return [];
}

/** The surest first: lines beside the headline, markup, the end of the text, notes about people, at last the page's data. */
function* sightingsOf(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): Generator<Sighting> {
  const all = body?.all ?? [];
  const textBefore = (segment: Segment) => all[all.indexOf(segment) - 1]?.text ?? '';
  // "Ansprechpartnerin", and a picture of her before her name
  const labelBefore = (segment: Segment) => all.slice(0, all.indexOf(segment)).findLast(({ kind }) => kind !== 'caption')?.text ?? '';
  const isBelowOther = (segment: Segment) => {
    const article = segment.element.closest('article');
    if (article !== null && !article.contains(body?.root ?? null) && leadsElsewhere(article, segment.text)) return true;
    let at = all.indexOf(segment) - 1;
    while (all[at]?.kind === 'list-item') at--;
    const before = all[at];
    if (before?.kind === 'heading') return announcesBelow(before.text, segment.text);
    // "Das Amt zieht um: Was sich ändert" as a link, and in the same box "Von Anna Berg"
    if (before === undefined || before.text.length < 40 || !isLinked(before)) return false;
    const box = before.element.parentElement;
    return box?.contains(segment.element) === true && !box.contains(body?.root ?? null) && leadsElsewhere(before.element, segment.text);
  };
  const isLabelled = (segment: Segment) => labelAlone.test(spokenLabels(textBefore(segment)));
  // "— Anna Berg (@annaberg)" below a post that the text quotes
  const isTheirs = (segment: Segment) => segment.kind !== 'quotation' && !isOfSite(segment, body);
  const head = around.head.filter(isTheirs);
  const tail = around.tail.filter(isTheirs);
  for (const segment of head) {
    yield { names: namesByMarkup(all, segment), from: 'label', isNear: true };
    yield { names: namesInBox(all, segment), from: 'label', isNear: true };
    const isTitle = segment.kind === 'heading' && segment.level < 3 && !/^(?:Eine? \p{Lu}[\p{L}-]+ )?von\s/iu.test(segment.text);
    if (isTitle || isElsewhere(segment, isNamedAuthor(segment)) || isCredit(segment) || pictureLabel.test(textBefore(segment))) continue;
    yield { names: namesFrom(all, segment, isNamedAuthor(segment) || isLabelled(segment)), from: 'label', isNear: true };
  }
  const near = [body?.kicker, body?.headline, ...head].flatMap(segment =>
    (segment?.text.length ?? 200) < 160 ? (segment?.text ?? []) : [],
  );
  yield { names: askerIn(near, body), from: 'label' };
  // "Gastbeitrag" as a rubric, and "Anna Berg, Geschäftsführerin des Landkreistags" or "Anna Berg ist …" near the headline
  const isOpinion = [body?.kicker?.text ?? '', ...head.map(({ text }) => text)].some(text => opinion.test(text));
  for (const segment of isOpinion ? head : []) {
    if (segment.kind === 'heading' || isElsewhere(segment) || segment.element.closest(picture) !== null) continue;
    const name = /^(.{5,50}?)(?:,| \||$| \(| ist )/.exec(apart(segment))?.[1] ?? '';
    yield { names: beginsWithOffice(name) ? [] : namesIn(name), from: 'place' };
  }
  const couldBeAlone = (segment: Segment) =>
    // Whose office is told is written about, and who stands below a picture is on it or has taken it.
    !beginsWithOffice(segment.text) &&
    !(pictured.test(segment.text) && !isStranger(segment, body)) &&
    segment.element.closest(picture) === null &&
    !isElsewhere(segment) &&
    !pictureLabel.test(textBefore(segment)) &&
    isNamesAlone(bare(segment));
  const alone = head.find(segment => segment.kind !== 'heading' && couldBeAlone(segment) && standsByDate(segment, body));
  if (alone !== undefined) yield { names: namesAlike(all, alone), from: 'place' };
  yield { names: namesAtLead(body), from: 'label' };
  const second = body?.segments.filter(isProse)[1];
  const upTo = second === undefined ? all : all.slice(0, all.indexOf(second));
  const caption = upTo.map(({ text }) => (text.length < 250 ? textOf.exec(text)?.[1] : undefined)).find(text => text !== undefined);
  yield { names: caption === undefined ? [] : authorsIn(caption, false), from: 'label' };
  const scope = body?.headline?.element.closest('article, main') ?? body?.root;
  const linked = [...(scope?.querySelectorAll('[rel~=author], [itemprop~=author]') ?? [])]
    .filter(element => element.closest('[class*=comment i], [id*=comment i], aside') === null && !isUnseen(element))
    .map(element => element.textContent?.trim() || (element.querySelector('meta[itemprop~=name]') ?? element).getAttribute('content') || '')
    .flatMap(text => (text.length < 90 ? namesIn(text) : []));
  yield { names: [...new Set(linked)], from: 'label' };
  for (const segment of tail) {
    const before = labelBefore(segment);
    if (otherPeople.test(before) || (before.length < 40 && contact.test(before)) || isBelowOther(segment)) continue;
    const marked = namesByMarkup(all, segment);
    yield { names: announcesOther(segment, marked) ? [] : marked, from: 'label' };
    if (isElsewhere(segment)) continue;
    const isSaid = isLabelled(segment);
    const names = authorsIn(apart(segment), isSaid ? segment.text.length < 150 : isNamedAuthor(segment) && segment.text.length < 60);
    if (announcesOther(segment, names)) continue;
    yield { names: isSaid ? namesBelow(all, segment, names) : names, from: 'label' };
  }
  yield { names: namesAtEnd(body), from: 'label' };
  yield { names: signersIn(tail, body), from: 'label' };
  yield { names: signatureIn(tail, body), from: 'label' };
  yield { names: introducedIn(body, isOpinion), from: 'label' };
  yield { names: initialedIn(body), from: 'label' };
  yield { names: factIn(all.filter(segment => !isOfOthers(segment) && !isOfSite(segment, body))), from: 'label' };
  // A list of facts about the article may stand far from it: "Autorin/Autor Anna Berg".
  const fact = all.find(({ text }) => text.length < 90 && authorFact.test(text));
  yield { names: fact === undefined || isOfOthers(fact) ? [] : authorsIn(fact.text, false), from: 'label' };
  const stranger = head.find(
    segment =>
      segment.kind !== 'heading' &&
      couldBeAlone(segment) &&
      standsByHeadline(segment, body) &&
      !/,$/.test(segment.text) &&
      isStranger(segment, body),
  );
  if (stranger !== undefined) yield { names: namesAlike(all, stranger), from: 'place' };
  if (![...head, ...tail].some(isDesk)) yield { names: namesInData(document, article, things), from: 'data' };
  const owner = all.slice(0, 60).find(segment => segment.text.length < 90 && blogOf.test(segment.text) && isOfSite(segment, body));
  yield { names: namesIn(blogOf.exec(owner?.text ?? '')?.[1] ?? ''), from: 'label' };
}
