import data from './clutter.json' with { type: 'json' };
import { linkDensity, type Measure, type Measured, textOf } from './clutterMeasure.ts';
import { announced, isBox, isLabelledAdvert, isShareOffer, wordKinds } from './clutterPhrases.ts';
import { keep, type Protection } from './protect.ts';
import { inSteps, type Steps } from './steps.ts';

const { limits } = data;
const prose = new Set(
  'p li blockquote h2 h3 h4 h5 h6 pre td th dd dt summary div section span article figcaption details ul ol table dl caption time address q main font'.split(
    ' ',
  ),
);
/** What the markup calls author or date, also inside a link: a line that has it is not hidden for what else it counts or offers. */
const named = 'time,[rel~=author],[itemprop~=author],[class~=author],[class~=autor],[class~=byline]';
const shortBlocks = new Set('p ul ol dl blockquote pre h2 h3 h4 h5 h6 details table'.split(' '));

/** The element whose prose weighs most; each level up counts half. */
export function* findRoot({ elements, of }: Measured): Steps<Element | null> {
  const scores = new Map<Element, number>();
  yield* inSteps(elements, element => {
    const own = of.get(element);
    if (!own || own.isAside || own.isLink || own.chars < 80 || !isBlockOfText(element, own) || linkDensity(own) >= 0.5) return;
    let share = own.chars;
    for (let up = own.parent, level = 0; up && level < 4; up = of.get(up)?.parent ?? null, level++, share /= 2)
      scores.set(up, (scores.get(up) ?? 0) + share);
  });
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

/** A block that holds its text itself or in inline elements: a paragraph, or a div that is one. */
function isBlockOfText(element: Element, own: Measure): boolean {
  const name = element.localName;
  if (name === 'p' || name === 'blockquote' || name === 'pre' || name === 'dd') return true;
  if (name === 'li' || name === 'td') return own.ownChars > 0 || !element.querySelector('p,ul,ol,div');
  return (
    (name === 'div' || name === 'section' || name === 'article' || name === 'span' || name === 'font') &&
    own.ownChars >= 40 &&
    own.ownChars * 2 > own.chars - own.linkChars
  );
}

/** Protects the paragraphs of the body, the short blocks among them, the lead, author and date. */
export function* keepText(guard: Protection, elements: Element[]): Steps<void> {
  const { page, root, story, heading, paragraphs } = guard;
  const { of } = page;
  const start = heading ? (of.get(heading)?.index ?? 0) : -1;
  const isProse = (element: Element, own: Measure): boolean =>
    !own.isAside &&
    !own.isLink &&
    isBlockOfText(element, own) &&
    linkDensity(own) < 0.5 &&
    !isTeaser(element, page) &&
    !guard.boxed.has(element);
  yield* inSteps(elements, element => {
    const own = of.get(element);
    if (!own || own.chars < 80 || !root?.contains(element) || !isProse(element, own)) return;
    keep(guard, element);
    if (own.index > start) guard.first = Math.min(guard.first, own.index);
    if (isBehind(element, guard.last)) guard.last = element;
    guard.prose += own.chars;
    if (own.parent) paragraphs.set(own.parent, (paragraphs.get(own.parent) ?? 0) + 1);
  });
  const header = heading?.closest('header') ?? null;
  const isOfHead = (element: Element, { index, parent, isAside }: Measure): boolean => {
    // "Interview: Anna Berg" as a link reads like one to another text.
    if (isAside || (parent !== null && guard.boxed.has(parent))) return false;
    const isBelow = index > start && index < guard.first && start >= 0 && story?.contains(element) === true;
    return isBelow || header?.contains(element) === true;
  };
  yield* inSteps(elements, element => {
    const own = of.get(element);
    if (!own || own.chars === 0) return;
    if (own.chars <= 120 && element.matches(named) && isOfHead(element, own) && !isTeaser(element, page)) keep(guard, element);
    if (own.isLink || !prose.has(element.localName) || !story?.contains(element)) return;
    const density = linkDensity(own);
    const isBoxed = guard.boxed.has(element);
    if (own.chars >= 140 && isProse(element, own)) keep(guard, element);
    // Short blocks among long ones belong to the text: a list of three words, a subheading, "Kurz: ja." A bare "Anzeige" is an empty slot.
    const isAmongProse = own.parent !== null && (paragraphs.get(own.parent) ?? 0) >= 2 && !own.isAside && density < 0.5;
    // "Der Rundblick als Mail. [Bestellen]"
    const isOffer =
      own.chars < 100 && element.querySelector('button,input') !== null && wordKinds(textOf(page, element)).includes('newsletter');
    const isSlot = own.chars < 16 && /^\W*(?:anzeige|werbung|advertisement)\W*$/i.test(textOf(page, element));
    const isLabel =
      own.chars <= limits.shareRow &&
      isBox(element) &&
      (isLabelledAdvert(textOf(page, element)) ||
        (isShareOffer(textOf(page, element)) && (isBehind(element, guard.last) || own.index < guard.first)));
    if (isAmongProse && isShortBlock(element, own) && !announcesLinks(element, page) && !isBoxed && !isSlot && !isLabel && !isOffer)
      keep(guard, element);
    const isHead = own.index > start && own.index < guard.first && start >= 0;
    if (isHead && own.chars >= 40 && own.chars <= 700 && density < 0.5 && own.ownChars >= 20 && !own.isForm && !isBoxed)
      keep(guard, element);
    if (isHead && own.chars <= 120 && isByline(element, own, page)) keep(guard, element);
  });
}

/** Whether an element comes after another one, or there is no other. */
export const isBehind = (element: Element, other: Element | null): boolean =>
  other === null || (other.compareDocumentPosition(element) & 4) !== 0;

function isShortBlock(element: Element, own: Measure): boolean {
  const name = element.localName;
  if (name === 'div' || name === 'section' || name === 'article') return own.ownChars > 0 && own.ownChars * 2 > own.chars;
  return shortBlocks.has(name);
}

/** A heading such as "Lesen Sie auch" with links behind it belongs to them, not to the text. */
function announcesLinks(element: Element, page: Measured): boolean {
  if (!/^(?:h[2-6]|p|div)$/.test(element.localName)) return false;
  const next = element.nextElementSibling && page.of.get(element.nextElementSibling);
  return !!next && next.chars > 0 && linkDensity(next) > 0.4 && announced(textOf(page, element)) !== null;
}

/** Author, date, reading time. */
function isByline(element: Element, own: Measure, page: Measured): boolean {
  if (element.localName === 'time' || element.matches('[rel=author],[itemprop=author],address')) return true;
  if (own.chars > 120 || own.ownChars === 0) return false;
  return /^(?:Von|Text|Autor(?:in)?|Interview)\b[: ]|\b\d{1,2}\.\s?(?:\d{1,2}\.|[JFMASOND][a-zä]+)\s?\d{2,4}\b|\b(?:Lesedauer|Lesezeit)\b/.test(
    textOf(page, element),
  );
}

/** A few lines beside a linked heading: they announce another page. */
export function isTeaser(element: Element, { of }: Measured): boolean {
  let up = of.get(element)?.parent ?? null;
  for (let level = 0; up && level < 2 && up.children.length <= 5; level++, up = of.get(up)?.parent ?? null) {
    for (const child of up.children) {
      const linked = /^h[2-6]$/.test(child.localName) ? child : child.querySelector?.(':scope > :is(h2,h3,h4,h5,h6)');
      const own = linked && of.get(linked);
      if (own && own.chars > 0 && linkDensity(own) > 0.8) return true;
    }
  }
  return false;
}
