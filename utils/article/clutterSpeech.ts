import { plainText } from './clutterMeasure.ts';
import { announced, isEmailField, isOfNeed, isOrder, reachable } from './clutterPhrases.ts';
import data from './clutterSpeech.json' with { type: 'json' };

/** What an offer is made in: a box of its own, or a line that looks like a paragraph of the text. */
export type Shape = 'box' | 'line';
export type OfferKind = keyof typeof data.hrefs;

interface Sign {
  weight: number;
  pattern: RegExp;
}

const signs = new Map<string, Sign>(
  Object.entries(data.signs).map(([name, sign]) => [
    name,
    { weight: sign.weight, pattern: new RegExp(sign.words, 'isCased' in sign && sign.isCased ? 'u' : 'iu') },
  ]),
);
const hrefs = new Map(Object.entries(data.hrefs).map(([kind, source]) => [kind, new RegExp(source, 'i')]));
const offers = data.offers.map(offer => ({
  ...offer,
  kind: offer.kind as OfferKind,
  of: offer.of.split(' '),
  needs: offer.needs.map(one => one.split(' ')),
}));
/** One of these is in every offer: a cheap look before all others. */
const nouns = new RegExp(
  ['mail', 'post', 'dose', 'event', 'work', 'price', 'abo', 'exclusive', 'readOn', 'plus', 'channel']
    .map(name => signs.get(name)?.pattern.source)
    .join('|'),
  'iu',
);
const mostChars = Math.max(...offers.map(({ most }) => most));

/** What an element is asked about besides its words. */
export interface Around {
  shape: Shape;
  /** Not between the paragraphs of the article. */
  isOutside: boolean;
  /** The headline: what the article is about is no offer in it. */
  about: string;
}

/**
 * What a short element offers the reader, by its words and controls together; null where they do not add up, where it can be called or
 * written to, and where the headline speaks of the same. `text` is the element's whole text.
 */
export function offerOf(element: Element, text: string, { shape, isOutside, about }: Around): OfferKind | null {
  if (text.length > mostChars || (text.length < 15 && shape === 'line')) return null;
  const fields = shape === 'box' ? fieldsOf(element) : null;
  if (
    fields === 'other' ||
    ((fields === 'mail' || fields === 'one') && isOfNeed(text)) ||
    (fields === 'none' && !nouns.test(text)) ||
    (fields === null && !nouns.test(text))
  )
    return null;
  const controls = [...element.querySelectorAll('a,button,[role=button],input[type=submit],input[type=button],amp-form')];
  if (controls.length > 4 || element.querySelector(reachable)) return null;
  const labels = controls.map(one => one.getAttribute('value') ?? '').join(' ');
  const says = `${text} ${labels}`;
  const address = controls.map(one => one.getAttribute('href') ?? '').join(' ');
  for (const offer of offers) {
    if (offer.shape !== shape || text.length > offer.most) continue;
    const found = new Set<string>();
    let weight = 0;
    const add = (name: string, points: number) => {
      found.add(name);
      weight += points;
    };
    for (const name of offer.of) {
      const sign = signs.get(name);
      const word = sign?.pattern.exec(says)?.[0];
      if (!sign || word === undefined) continue;
      // What the article is about is told in it, not offered beside it.
      if (sign.weight >= 2 && (shape === 'line' || name === 'channel') && about.includes(word.toLowerCase())) continue;
      add(name, sign.weight);
    }
    if (controls.length > 0) add('control', data.weights.control);
    if (controls.some(isOrder)) add('order', data.weights.order);
    if (fields === 'mail' && offer.kind === 'newsletter') add('mailField', data.weights.mailField);
    if (fields === 'one' && offer.kind === 'newsletter') add('field', data.weights.field);
    if (hrefs.get(offer.kind)?.test(address)) add('link', data.weights.link);
    if (isOutside) add('outside', data.weights.outside);
    if (weight >= offer.least && offer.needs.every(alternatives => alternatives.some(name => found.has(name)))) return offer.kind;
  }
  return null;
}

/** What a box takes in: nothing, one line of text, an address for mail, or something else that a reader may need. */
function fieldsOf(box: Element): 'none' | 'one' | 'mail' | 'other' {
  if (
    box.querySelector(
      'textarea,select,input:is([type=password],[type=search],[type=file],[type=number],[type=date],[type=tel],[type=range])',
    )
  )
    return 'other';
  const fields = [
    ...box.querySelectorAll('input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=image])'),
  ];
  if (fields.length === 0) return 'none';
  return fields.some(isEmailField) ? 'mail' : fields.length === 1 ? 'one' : 'other';
}

const addressed =
  /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Dd]u|[Uu]ns|[Uu]nser(?!e (?:Forderungen|Position))\p{L}*|[Jj]etzt|[Gg]ratis|[Kk]ostenlos\p{L}*|[Ff]rühbucher\p{L}*)(?!\p{L})|!/u;

/**
 * Whether a box under a heading of its own tells something and wants nothing: no control, no picture, no word to the reader. It is the
 * article's, whatever its class is called. `text` is the element's whole text.
 */
export function isReport(box: Element, text: string): boolean {
  const heading = box.firstElementChild;
  if (!heading || !/^h[2-6]$/.test(heading.localName) || box.querySelector('a,button,input,svg,img,iframe,form,textarea,time'))
    return false;
  const title = plainText(heading);
  // "Gibt es jetzt auch" tells, "Jetzt anmelden" asks.
  const says = `${title.replace(/ jetzt /, ' ')} ${text.slice(title.length)}`;
  return text.length - title.length >= 80 && announced(title) === null && !addressed.test(says);
}

const { cue, lead, most } = data.crossReference;
const rim = '[\\s→»›>▶►•+–—·|*↗☞:.…-]*';
const onlyRim = new RegExp(`^${rim}$`);
const onlyCue = new RegExp(`^${rim}${lead}(?:${cue})${rim}$`, 'iu');
const cueFirst = new RegExp(`^${rim}${lead}(?:${cue})\\s*[:–—|]\\s*\\S`, 'iu');

/**
 * Whether a line does nothing but point to another article of the site: a cue, one link that is called like a headline, and no words
 * besides. `text` is the line's whole text.
 */
export function isCrossReference(line: Element, text: string): boolean {
  if (text.length < 15 || text.length > most) return false;
  const links = [...line.querySelectorAll('a')];
  const [link] = links;
  if (links.length !== 1 || !link || !isOfSite(link)) return false;
  const title = plainText(link);
  const at = text.indexOf(title);
  if (title.length < 12 || at < 0) return false;
  const rest = `${text.slice(0, at)} ${text.slice(at + title.length)}`;
  if (onlyRim.test(rest)) return cueFirst.test(title);
  return !/[.!?]\s+\p{Lu}/u.test(rest) && onlyCue.test(rest.replace(/\s+/g, ' ').trim());
}

/** Leads to another page of the same site: not to a place on this one, a file, a mailbox. A script may lead on where no address does. */
export function isOfSite(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#.|mailto:|tel:|javascript:)|\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)(?:[?#]|$)/i.test(href)) return false;
  if (!/^(?:https?:)?\/\//i.test(href)) return true;
  const { host } = link.ownerDocument.location ?? { host: '' };
  return host !== '' && URL.canParse(href, link.baseURI) && new URL(href, link.baseURI).host === host;
}

const anything = new RegExp(
  Object.entries(data.signs)
    .filter(([, { weight }]) => weight > 0)
    .map(([, { words }]) => words)
    .join('|'),
  'iu',
);

/** Whether a sentence has any word of an offer in it; one that has none is the article's, in whatever box. */
export const saysOffer = (text: string): boolean => anything.test(text);

const promised = ['often', 'subscribe', 'free'].map(name => signs.get(name)?.pattern);
const told = ['official', 'author', 'reported'].map(name => signs.get(name)?.pattern);

/** Whether a short text says that something comes regularly, for nothing or for whoever asks for it, and tells of nothing that happened. */
export const promisesPost = (text: string): boolean =>
  text.length <= 160 && promised.some(pattern => pattern?.test(text)) && !told.some(pattern => pattern?.test(text));
