import data from './clutter.json' with { type: 'json' };
import { holdsOthers, isOneOfMany } from './clutterBounds.ts';
import { holdsPosts, listsTitles, mayCountOthers, saysTooLittle } from './clutterEntries.ts';
import { linkDensity, type Measure, textOf } from './clutterMeasure.ts';
import {
  announced,
  appeals,
  commentsFrom,
  countsComments,
  invites,
  isBox,
  isEmailField,
  isNewsletterForm,
  isShareBox,
  isShareControl,
  isShareOffer,
  isShareRow,
  isShareText,
  nameOf,
  newsletterField,
  wordKinds,
} from './clutterPhrases.ts';
import type { Finding } from './declutter.ts';
import { mayHide, type Protection } from './protect.ts';
import { isBehind } from './protectText.ts';
import type { ClutterKind } from './types.ts';

const { limits } = data;
const inline = (Object.keys(data.inline) as (keyof typeof data.inline)[]).map(kind => ({
  kind,
  pattern: new RegExp(`^(?:${data.inline[kind]})`, 'iu'),
}));
const shareLink = new RegExp(data.shareLinks, 'i');
/** Most characters of a box of each kind. */
export const mostOf: Record<ClutterKind, number> = {
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

/** What something that cannot be mistaken gives away: an e-mail field, a share link, a heading or line of a known wording. */
export function byAnchor(element: Element, own: Measure, guard: Protection): Finding[] {
  const name = element.localName;
  if (name === 'input' && isEmailField(element)) {
    const form = element.closest('form') ?? element.parentElement;
    if (!form || !isNewsletterForm(form, surroundings(form, guard))) return [];
    return grown(form, 'newsletter', limits.form, guard, 'form with e-mail field');
  }
  if (name === 'a' && shareLink.test(element.getAttribute('href') ?? '')) return grown(element, 'share', limits.share, guard, 'share link');
  if (own.isLink && own.chars <= limits.shareRow && isShareControl(nameOf(element))) return shareBar(element, guard);
  if (name === 'a' && own.chars <= 40 && /sponsored/.test(element.getAttribute('rel') ?? '') && element.querySelector('img'))
    return grown(element, 'advert', limits.slot, guard, 'sponsored link');
  if (own.chars === 0 || own.chars > limits.invitation) return [];
  if (own.chars <= limits.shareRow && isBox(element) && isShareOffer(textOf(guard.page, element)))
    return mayHide(element, guard) ? [{ element, kind: 'share', rule: 'name of a control' }] : [];
  if (own.chars <= limits.shareRow && isShareRow(textOf(guard.page, element), linkDensity(own) > 0.5))
    return mayHide(element, guard) ? [{ element, kind: 'share', rule: 'row of share links' }] : [];
  if (own.chars <= limits.shareRow && own.linkChars > 0 && isShareBox(element, textOf(guard.page, element)))
    return mayHide(element, guard) ? [{ element, kind: 'share', rule: 'box of share links' }] : [];
  if (own.chars <= limits.heading && (own.ownChars > 0 || /^h[2-6]$/.test(name))) {
    const kind = announced(textOf(guard.page, element));
    if (kind && !saysTooLittle(element, guard)) return byHeading(element, kind, guard);
  }
  if ((name === 'p' || name === 'div' || name === 'li') && linkDensity(own) >= 0.5 && own.ownChars + own.linkChars > 0) {
    const text = textOf(guard.page, element);
    for (const { kind, pattern } of inline) if (pattern.test(text)) return grown(element, kind, limits.invitation, guard, `line: ${kind}`);
  }
  return [];
}

/** A heading that says what follows: the box around it, or the heading with the list behind it. */
function byHeading(heading: Element, kind: ClutterKind, guard: Protection): Finding[] {
  const { of } = guard.page;
  const rule = `heading: ${textOf(guard.page, heading)}`;
  let box: Element = heading;
  const needsLinks = kind !== 'advert';
  const says = textOf(guard.page, heading);
  const isCounted = kind === 'comments' && countsComments(says) && !mayCountOthers(says);
  for (let up = of.get(box)?.parent ?? null; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    if (!own || own.chars > mostOf[kind] || !mayHide(up, guard) || announcesOther(up, kind, guard) || holdsOthers(up, box, kind, guard))
      break;
    if (kind !== 'newsletter' && followsProse(box, guard)) break;
    if (needsLinks && !isCounted && !speaks(up, own, kind, guard) && !fulfils(up, heading, kind, guard)) {
      if (own.chars > (of.get(heading)?.chars ?? 0) + limits.heading) break;
      continue;
    }
    box = up;
  }
  if (box !== heading) return [{ element: box, kind, rule }];
  if (kind === 'comments' && !of.get(heading)?.isLink)
    return commentsFrom(heading).flatMap(element => (mayHide(element, guard) ? [{ element, kind, rule }] : []));
  const found: Finding[] = [];
  // A line of an offer with its own link announces nothing behind it.
  const isWhole = kind === 'paywall-offer' && (of.get(heading)?.linkChars ?? 0) > 0;
  for (let next = isWhole ? null : heading.nextElementSibling; next && found.length < 3; next = next.nextElementSibling) {
    const own = of.get(next);
    if (!own || own.chars > mostOf[kind] || !speaks(next, own, kind, guard) || !mayHide(next, guard)) break;
    found.push({ element: next, kind, rule });
  }
  const isAlone =
    kind === 'advert' || (of.get(heading)?.isLink ?? false) || (kind === 'paywall-offer' && namesPrice.test(textOf(guard.page, heading)));
  return (found.length > 0 || isAlone) && mayHide(heading, guard) ? [{ element: heading, kind, rule }, ...found] : [];
}

/** An offer that says what it costs is one without a control too. */
const namesPrice = /\d (?:euro|€|cent|franken)(?!\p{L})|\d\s?€/iu;

/** Whether sentences stand in front of an element, beside it: what they say is not what its heading announces. */
function followsProse(element: Element, { page }: Protection): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    const own = page.of.get(before);
    if (own && own.chars - own.linkChars >= limits.heading && /[.!?…]["“«]?\s*$/.test(textOf(page, before))) return true;
  }
  return false;
}

/** The bar around a control that shares: as far as nothing else is said in it, and at least two controls, or one that shares with somebody. */
function shareBar(control: Element, guard: Protection): Finding[] {
  const { of } = guard.page;
  let box = control;
  for (let up = of.get(box)?.parent ?? null; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    if (!own || own.chars > limits.shareRow || !mayHide(up, guard) || !isShareText(textOf(guard.page, up)) || !isBareBar(up)) break;
    box = up;
  }
  const controls = [box, ...box.querySelectorAll('a,button,[role=button]')].filter(one => isShareControl(nameOf(one)));
  const isPlain = controls.some(one => /teil|share|linkedin|facebook|whatsapp|twitter|xing|mastodon|bluesky|kopier/i.test(nameOf(one)));
  return mayHide(box, guard) && (controls.length > 1 || isPlain)
    ? [{ element: box, kind: 'share', rule: `control: ${nameOf(control)}` }]
    : [];
}

/** Besides controls it holds no field and nothing to look at. */
const isBareBar = (box: Element): boolean => !box.querySelector('input:not([type=hidden]),textarea,select,video,audio,iframe,h1,figure');

/** Whether a box has a heading of another kind in it: then it is two boxes. */
export function announcesOther(box: Element, kind: ClutterKind, guard: Protection): boolean {
  return [...box.querySelectorAll('h2,h3,h4,h5,h6')].some(heading => {
    const other = announced(textOf(guard.page, heading));
    return other !== null && other !== kind;
  });
}

/** Whether a box behaves as its heading promises: a list of links, a form, buttons. */
function speaks(element: Element, own: Measure, kind: ClutterKind, guard: Protection): boolean {
  const isOutside = guard.root !== null && !guard.root.contains(element) && !element.contains(guard.root);
  switch (kind) {
    case 'newsletter':
      if (isOutside && own.chars <= limits.share) return true;
      return (
        newsletterField(element) !== null || (own.chars <= limits.invitation && own.linkChars > 0 && invites(textOf(guard.page, element)))
      );
    case 'share':
      return element.querySelector('a,button') !== null && linkDensity(own) > 0.3;
    case 'comments':
      return element.querySelector('textarea,[class*=comment],[id*=comment],[class*=kommentar]') !== null;
    case 'paywall-offer':
      return element.querySelector('a,button') !== null;
    case 'advert':
      return true;
    case 'promotion':
      if (isOutside && own.chars <= limits.share) return true;
      if (own.chars <= limits.words && element.querySelector('a,button') !== null && appeals(textOf(guard.page, element))) return true;
      if (own.chars <= limits.share && wordKinds(textOf(guard.page, element)).includes(kind)) return true;
      return linkDensity(own) > limits.listLinkDensity;
    case 'vendor':
      return element.querySelector('a') !== null && (own.chars <= limits.share || linkDensity(own) > limits.listLinkDensity);
    default:
      // Below or beside the article even a list without links is one of other articles.
      return linkDensity(own) > limits.listLinkDensity || (kind === 'related' && isOutside && own.chars <= limits.words);
  }
}

/** Whether a box without links or fields has what its heading promises: titles, names of firms, what readers wrote, a price. */
function fulfils(box: Element, heading: Element, kind: ClutterKind, guard: Protection): boolean {
  const own = guard.page.of.get(box);
  if (!own) return false;
  switch (kind) {
    case 'related':
      return listsTitles(box, heading, guard);
    case 'vendor':
      return own.chars <= limits.share && listsNames(box, own, guard);
    case 'comments':
      return holdsPosts(box, heading, guard);
    case 'paywall-offer':
      return own.chars <= limits.share && isBehind(box, guard.last) && namesPrice.test(textOf(guard.page, box));
    default:
      return false;
  }
}

/** No sentence in it, and no box of many that make up the article. */
const listsNames = (box: Element, own: Measure, { page }: Protection): boolean =>
  !/(?<!\b(?:Co|Dr|St))[.!?;,]["“«]?(?:\s|$)/.test(textOf(page, box)) && !isOneOfMany(box, own, page);

/** The largest box around an anchor that may be hidden and has little besides it. */
export function grown(anchor: Element, kind: ClutterKind, most: number, guard: Protection, rule: string): Finding[] {
  const { of } = guard.page;
  let box = anchor;
  for (let up = of.get(box)?.parent ?? null; up; up = of.get(up)?.parent ?? null) {
    const own = of.get(up);
    // A box that is known to be one may be long: of small print.
    if (!own || (own.chars > most && !(kind === 'newsletter' && guard.boxed.has(up)))) break;
    if (!mayHide(up, guard) || holdsOthers(up, box, kind, guard)) break;
    box = up;
  }
  return mayHide(box, guard) ? [{ element: box, kind, rule }] : [];
}

/** The box a form stands in, if it is no larger than such boxes are. */
function surroundings(form: Element, { page }: Protection): Element {
  const around = form.parentElement ?? form;
  return (page.of.get(around)?.chars ?? 0) <= limits.form ? around : form;
}
