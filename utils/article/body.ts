import { authorsIn } from './authorLines.ts';
import { isCrossReference, offerOf } from './clutterSpeech.ts';
import { anyDate } from './dates.ts';
import { findFigures } from './figures.ts';
import { findHeadline, findKicker, kickerName, namesAt } from './headline.ts';
import { clutterUnder, furnishingOf, isCertainLabel, mayBeChapter } from './lines.ts';
import { isLinked, isProse, type Measure, measureOf } from './measure.ts';
import { type Ground, invitation, isFurniture } from './noise.ts';
import { findRoot, isTeaser } from './root.ts';
import { type Reading, type Segment, segmentsInSteps } from './segments.ts';
import type { SiteRule } from './sites/types.ts';
import { finish, inSteps, type Steps } from './steps.ts';
import { attribute, classOf, isShown } from './visibility.ts';

/** The article's place on a page: the blocks of its body in reading order, and what a reader sees around it. */
export interface Body {
  /** The element that holds the body, or most of it. */
  root: Element;
  headline: Segment | null;
  kicker: Segment | null;
  segments: Segment[];
  /** Headline, kicker, captions: not body, but a reader may mark them. */
  periphery: Segment[];
  /** Every block of the page. */
  all: Segment[];
  /** The pictures of the article, in order: `<figure>` or picture elements. */
  figures: Element[];
  /** Between 0 and 1; below 0.5 a second opinion is worth its time. */
  confidence: number;
}

const leadName =
  /lead|teaser|intro|vorspann|excerpt|summary|abstract|anriss|einleitung|standfirst|subline|sub-?title|untertitel|unterzeile|description|deck/i;

/** Finds the body of the article in the document, which is not changed; null where there is no text at all. `site` is what is known of the site. */
export const findBody = (document: Document, site: SiteRule | null = null): Body | null => finish(bodyInSteps(document, site));

/** The same in small steps. */
export function* bodyInSteps(document: Document, site: SiteRule | null): Steps<Body | null> {
  const top: Element | null = document.querySelector('body') ?? document.documentElement;
  if (top === null) return null;
  const reading = yield* segmentsInSteps(top);
  const { segments, extents } = reading;
  yield* inSteps(segments, isProse);
  const headline = findHeadline(document, segments);
  const kicker = findKicker(segments, headline);
  const headlineAt = headline === null ? -1 : segments.indexOf(headline);
  yield;
  const measure = measureOf(reading, headlineAt);
  const whole = segments.slice(headlineAt + 1).reduce((sum, segment) => sum + (isProse(segment) ? segment.text.length : 0), 0);
  const isFurnished = verdicts(reading, measure, top, {
    prose: whole,
    headline: headline?.element ?? null,
    mailFields: [...top.querySelectorAll('input[type=email]')],
  });
  const isOutside = (segment: Segment) => isFurnished(segment.inner);
  yield* inSteps(segments, isOutside);
  const root = yield* findRoot(top, reading, measure, isOutside, headline, site?.root ?? null);
  const chosen = yield* choose({ document, reading, measure, isOutside, root, headline, headlineAt, kicker });
  const shown = yield* leaveOutHidden(chosen);
  yield;
  const captions = segments
    .slice(...(extents.get(root) ?? [0, 0]))
    .filter(segment => isCaption(segment, measure) && segment.text.length > 2);
  const periphery = [...(kicker === null ? [] : [kicker]), ...(headline === null ? [] : [headline]), ...captions];
  const order = new Map(segments.map((segment, index) => [segment, index]));
  periphery.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const length = shown.reduce((sum, segment) => sum + segment.text.length, 0);
  return {
    root,
    headline,
    kicker,
    segments: shown,
    periphery,
    all: segments,
    figures: findFigures(scopeOf(root, headline), isFurnished),
    confidence: Math.min(1, length / 600),
  };
}

/** Without the blocks the browser does not show; where that would be most of the text, a script has yet to show it, and all stay. */
function* leaveOutHidden(chosen: Segment[]): Steps<Segment[]> {
  const shown: Segment[] = [];
  yield* inSteps(chosen, segment => {
    if (isShown(segment.element)) shown.push(segment);
  });
  const sizeOf = (list: readonly Segment[]) => list.reduce((sum, segment) => sum + segment.text.length, 0);
  return sizeOf(shown) * 2 > sizeOf(chosen) ? shown : chosen;
}

/** Whether an element stands in furniture, remembered for every element on the way up. */
function verdicts({ extents }: Reading, measure: Measure, top: Element, ground: Ground): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[top, false]]);
  return element => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let verdict = at === null ? false : (known.get(at) ?? false);
    for (const step of path.reverse()) {
      const stats = extents.has(step) ? measure(step) : null;
      verdict = verdict || (stats !== null && isFurniture(step, stats, ground));
      known.set(step, verdict);
    }
    return verdict;
  };
}

interface Choice {
  document: Document;
  reading: Reading;
  measure: Measure;
  isOutside: (segment: Segment) => boolean;
  root: Element;
  headline: Segment | null;
  headlineAt: number;
  kicker: Segment | null;
}

/** The part of the page in which the article's pictures stand: up to the element that holds the headline too, if it is near. */
function scopeOf(root: Element, headline: Segment | null): Element {
  const marked = root.closest('article, [role=article]');
  if (marked !== null) return marked;
  for (let at: Element | null = root, steps = 0; at !== null && headline !== null && steps < 4; at = at.parentElement, steps += 1) {
    if (at.contains(headline.element) && at.localName !== 'body') return at;
  }
  return root;
}

/** Whether the block, or a box around it that holds nothing else, is called a lead. */
function isNamedLead(segment: Segment): boolean {
  const box = segment.element.parentElement;
  const isAlone = box !== null && (box.textContent ?? '').trim().length < segment.text.length + 20;
  return leadName.test(namesAt(segment)) || (isAlone && leadName.test(`${classOf(box)} ${attribute(box, 'itemprop')}`));
}

/** "Anna Berg und Bernd Tal 6.5.2026": who wrote it and when, below the lead too. */
const authorsAndDay =
  /^(?:[Vv]on )?(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:(?:und|&) (?:\p{Lu}[\p{L}'’.-]+ ){2,4})?[|·,–-]? ?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8}) ?\d{4}(?:,? \d{1,2}[.:]\d{2}(?: Uhr)?)?$/u;

/** So many blocks are chosen among in one step. */
const segmentsOfStep = 32;

/** The blocks that are the body: those in the root, the lead before it and prose behind it, without what their words or places give away. */
function* choose({ document, reading, measure, isOutside, root, headline, headlineAt, kicker }: Choice): Steps<Segment[]> {
  const { segments, extents } = reading;
  const [from, to] = extents.get(root) ?? [0, segments.length];
  const scope = root.closest('article, main, [role=main]') ?? root;
  const [, scopeEnd] = extents.get(scope) ?? [from, to];
  const description = attribute(document.querySelector('meta[name=description], meta[property="og:description"]') ?? root, 'content');
  const about = (headline?.text ?? '').toLowerCase();
  const chosen: Segment[] = [];
  let hasProse = false;
  let silence: { kind: 'links' | 'section'; level: number; parent: Element | null } | null = null;

  for (let index = Math.max(0, Math.min(from, headlineAt + 1)); index < Math.max(to, scopeEnd); index += 1) {
    if (index % segmentsOfStep === 0) yield;
    const segment = segments[index];
    if (segment === undefined || segment === headline || segment === kicker || index < headlineAt || isCaption(segment, measure)) continue;
    const inRoot = index >= from && index < to;
    if (isOutside(segment)) continue;
    const next = segments[index + 1];
    const isChapter = mayBeChapter(segment) && next !== undefined && isProse(next) && next.linked === 0 && !isOutside(next);
    const under = isChapter ? null : clutterUnder(segment);
    if (under !== null && (under === 'section' || isCertainLabel(segment) || announcesLinks(segments, index, measure))) {
      silence = { kind: under, level: segment.kind === 'heading' ? segment.level : 7, parent: segment.element.parentElement };
      continue;
    }
    if (silence !== null) {
      if (!endsSilence(segment, silence, root)) continue;
      silence = null;
    }
    if (furnishingOf(segment) !== null || isOfferedLine(segment, about)) continue;
    if (isLinkOnly(segments, index, measure)) continue;
    if (chosen.length < 4 && authorsAndDay.test(segment.text)) continue;
    if (!hasProse) {
      if (isMetaLine(segment) || segment.text === headline?.text) continue;
      hasProse = isProse(segment);
    }
    if (inRoot && !(from <= headlineAt && index < headlineAt)) {
      chosen.push(segment);
    } else if (index < from) {
      const isLead = segment.text.length > 40 && (isNamedLead(segment) || description.startsWith(segment.text.slice(0, 60)));
      const isKeyPoint =
        segment.kind === 'list-item' && segment.linked === 0 && segment.text.length > 30 && headlineAt >= 0 && from - index < 10;
      if ((isLead || isKeyPoint || isProse(segment)) && !invitation.test(segment.text)) chosen.push(segment);
    } else if (isProse(segment) && !isTeaser(segment, measure) && !invitation.test(segment.text)) {
      chosen.push(segment);
    }
  }
  leaveOutRepeated(chosen);
  while (chosen.at(-1)?.kind === 'heading') chosen.pop(); // A heading over nothing announced what was left out.
  return chosen;
}

/** A line between the paragraphs that offers something of the publisher's, or only points to another article. */
function isOfferedLine({ element, text, kind, linked }: Segment, about: string): boolean {
  if (kind === 'heading' || kind === 'table-row') return false;
  if (linked > 0 && isCrossReference(element, text)) return true;
  return offerOf(element, text, { shape: 'line', isOutside: false, about }) !== null;
}

function endsSilence(
  segment: Segment,
  silence: { kind: 'links' | 'section'; level: number; parent: Element | null },
  root: Element,
): boolean {
  if (segment.kind === 'heading' && segment.level <= silence.level && !isLinked(segment)) return true;
  const isInside = silence.parent?.contains(segment.element) ?? false;
  if (!isInside) return true;
  if (silence.kind === 'links') return isProse(segment) && segment.linked < segment.text.length * 0.2;
  return silence.parent === root && silence.level === 7 && isProse(segment) && segment.text.length > 200 && !invitation.test(segment.text);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Takes out pull quotes: short quotations that repeat words of the body. */
function leaveOutRepeated(chosen: Segment[]): void {
  const quotations = chosen.filter(
    segment => segment.text.length < 300 && (segment.kind === 'quotation' || segment.element.closest('aside') !== null),
  );
  if (quotations.length === 0 || quotations.length > 60) return;
  const rest = letters(
    chosen
      .filter(segment => !quotations.includes(segment))
      .map(segment => segment.text)
      .join(' '),
  );
  for (const segment of quotations)
    if (letters(segment.text).length > 20 && rest.includes(letters(segment.text))) chosen.splice(chosen.indexOf(segment), 1);
}

/** A line before the first paragraph that tells author, date, place or section. */
function isMetaLine(segment: Segment): boolean {
  const { text, kind } = segment;
  if (text.length > 200 || isProse(segment)) return false;
  if (kind === 'heading') return kickerName.test(namesAt(segment));
  if (/[.!?]["“”]?$/.test(text) && text.length > 60) return false;
  return (
    anyDate.test(text) ||
    authorsIn(text, false).length > 0 ||
    /(?:^|[\s_-])(?:meta|date|datum|author|autor|kicker|info|rubrik|category)(?:[\s_-]|$)/i.test(namesAt(segment))
  );
}

/** Whether links to elsewhere follow within three blocks. */
function announcesLinks(segments: readonly Segment[], index: number, measure: Measure): boolean {
  const next = segments.slice(index + 1, index + 4);
  return next.length === 0 || (next[0] !== undefined && (next[0].linked > next[0].text.length * 0.5 || isTeaser(next[0], measure)));
}

/** A block that is nothing but a link to another page: a teaser, unless it is an item of a list that a sentence of the body announces. */
function isLinkOnly(segments: readonly Segment[], index: number, measure: Measure): boolean {
  const segment = segments[index];
  if (segment === undefined || segment.kind === 'table-row') return false;
  if (segment.kind === 'heading') return isLinked(segment) && !isAnchorLink(segment.element);
  if (!isLinked(segment)) return isTeaser(segment, measure) && !isProse(segment);
  for (let before = index - 1; before >= 0; before -= 1) {
    const previous = segments[before];
    if (previous === undefined || previous.kind !== 'list-item' || segment.kind !== 'list-item')
      return !(previous?.text.endsWith(':') && segment.kind === 'list-item');
  }
  return true;
}

/** A heading that links to itself. */
function isAnchorLink(element: Element): boolean {
  const link = element.querySelector('a') ?? element.closest('a');
  return link === null || /^#|^$/.test(attribute(link, 'href'));
}

const pictureName = /image|bild|pic(?:ture)?|photo|foto|media|figure|caption|slide|gallery|galerie/i;

/** A caption or credit: in a figure, or a few words in a box that is made for a picture. */
function isCaption(segment: Segment, measure: Measure): boolean {
  if (segment.kind === 'caption') return true;
  if (segment.kind === 'heading' || segment.kind === 'table-row' || segment.text.length > 300) return false;
  const figure = segment.element.closest('figure');
  if (figure !== null) return figure.querySelector('h1') === null && segment.element.closest('blockquote, pre') === null;
  for (let at: Element | null = segment.element, depth = 0; at !== null && depth < 3; at = at.parentElement, depth += 1) {
    const stats = measure(at);
    if (stats === null || stats.length > 350 || stats.blocks > 4 || at.querySelector('h1') !== null) return false;
    if (pictureName.test(classOf(at)) && at.querySelector('img, picture, amp-img, svg') !== null) return true;
  }
  return false;
}
