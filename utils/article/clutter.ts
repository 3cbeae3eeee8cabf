import data from './clutter.json' with { type: 'json' };
import { announcesOther, byAnchor, grown, mostOf } from './clutterAnchors.ts';
import { byPlace } from './clutterBehind.ts';
import { isSigned, readsLikePosts } from './clutterEntries.ts';
import { linkDensity, type Measure, plainText, textOf } from './clutterMeasure.ts';
import {
  appeals,
  headings,
  invites,
  invitesByControl,
  isBox,
  isLabelledAdvert,
  isNewsletterForm,
  isOrder,
  isShareText,
  namedKinds,
  newsletterField,
  type WordedKind,
  wordKinds,
} from './clutterPhrases.ts';
import { isReport, promisesPost } from './clutterSpeech.ts';
import type { Finding } from './declutter.ts';
import { mayHide, type Protection, selectAll } from './protect.ts';
import { spokenOf } from './protectBoxes.ts';
import { isBehind } from './protectText.ts';
import type { SiteRule } from './sites/types.ts';
import { inSteps, type Steps } from './steps.ts';
import type { ClutterKind } from './types.ts';

const { limits } = data;

/** Those `among` the elements of the page that rules take for clutter, the site's rules first; protection is checked by the caller. */
export function* findCandidates(document: Document, guard: Protection, site: SiteRule | null, among: Element[]): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const { css, kind } of site?.hide ?? [])
    for (const element of selectAll(document, css)) found.push({ element, kind, rule: `site: ${css}` });
  yield* inSteps(among, element => {
    const own = guard.page.of.get(element);
    if (!own || own.isFrame || element.localName === 'body' || unfolds(element, own)) return;
    for (const finding of [
      ...byAnchor(element, own, guard),
      ...byToken(element, own, guard),
      ...byWords(element, own, guard),
      ...bySpeech(element, own, guard),
      ...byPlace(element, own, guard),
    ])
      if (!isMenu(finding, guard)) found.push(finding);
  });
  return found;
}

const unfolding =
  /^(?:jetzt )?(?:weiter ?lesen|mehr (?:lesen|anzeigen)|alles (?:lesen|anzeigen)|(?:ganzen |vollständigen )?(?:artikel|text|beitrag) (?:ganz |vollständig |weiter)?(?:lesen|anzeigen|ausklappen))\s?[…▾▼↓:.]*$/i;

/** What shows the rest of the text on this page, and leads to no other one: without it the text would be out of reach. */
function unfolds(element: Element, { chars }: Measure): boolean {
  if (chars === 0 || chars > limits.heading || /^h[1-6]$/.test(element.localName)) return false;
  const text = plainText(element);
  if (!unfolding.test(text)) return false;
  if (element.matches('button, summary, [role=button], a[href^="#"], [aria-expanded]')) return true;
  // A mere box that a script listens to.
  return /anzeigen|alles|ausklappen/i.test(text) && !element.querySelector('a[href]') && !element.closest('a[href]');
}

/** A list of short links outside the article, one of which happens to be called newsletter or subscription: the site's navigation. */
function isMenu({ element, kind }: Finding, { page }: Protection): boolean {
  if (kind === 'share' || kind === 'advert' || kind === 'related') return false;
  const own = page.of.get(element);
  if (!own || own.isInArticle || linkDensity(own) < 0.4) return false;
  const links = element.querySelectorAll('a').length;
  return links >= 5 && own.linkChars / links < 24 && !newsletterField(element);
}

/** Leads through the pages of the article itself: "1 Weiter auf Seite 2". */
const turnsPages = (text: string): boolean => text.length <= limits.heading && /(?:^|\P{L})seite \d|^[\d\s…‹›«»<>|-]+$/iu.test(text);

function byToken(element: Element, own: Measure, guard: Protection): Finding[] {
  const names = namedKinds(element);
  if (names.length > 0 && own.chars <= limits.form && isReport(element, textOf(guard.page, element))) return [];
  for (const { kind, token } of names) {
    if (own.chars > mostOf[kind] || !mayHide(element, guard)) continue;
    if (kind === 'related' && turnsPages(textOf(guard.page, element))) continue;
    if (2 + evidence(element, own, kind, guard) >= limits.tokenScore) return [{ element, kind, rule: `token: ${token}` }];
  }
  return [];
}

/** A small box that says what such boxes say, and is one by its name, its place or its links. */
function byWords(element: Element, own: Measure, guard: Protection): Finding[] {
  if (!isBox(element) || own.chars < 15 || own.chars > limits.words || !mayHide(element, guard)) return [];
  const text = textOf(guard.page, element);
  if (isReport(element, text)) return [];
  const isInvitation = own.chars <= limits.invitation && !isRowOfLinks(element, own) && invitesByControl(element, text);
  const found = wordKinds(text);
  const kinds: WordedKind[] = isInvitation && !found.includes('newsletter') ? ['newsletter', ...found] : found;
  if (kinds.length === 0) return [];
  const form = element.localName === 'form' ? element : (element.querySelector('form') ?? element.closest('form'));
  if (form && takesText(form) && !isNewsletterForm(form, element)) return [];
  const names = namedKinds(element);
  const isOutside = !guard.root?.contains(element);
  const isBehind = isBehindText(element, guard);
  for (const kind of kinds) {
    if (announcesOther(element, kind, guard)) continue;
    const score =
      2 +
      (names.some(name => name.kind === kind) ? 2 : 0) +
      (own.isAside || isOutside || (isBehind && (kind !== 'related' || isSigned(text))) ? 1 : 0) +
      (element.querySelector('a,button,input') ? 1 : 0) +
      (appeals(text) || (kind === 'advert' && isLabelledAdvert(text)) ? 1 : 0);
    if (score >= limits.tokenScore) return [{ element, kind, rule: `words: ${text.slice(0, 40)}` }];
  }
  return [];
}

/** A box or line that offers something by words and controls together, or points to another article and does nothing else. */
function bySpeech(element: Element, own: Measure, guard: Protection): Finding[] {
  const kind = spokenOf(element, own, guard, isBehindText(element, guard));
  if (!kind || announcesOther(element, kind, guard)) return [];
  // A line may stand beside lines of the article.
  const most = isBox(element) ? limits.invitation : own.chars;
  return grown(element, kind, most, guard, `speech: ${textOf(guard.page, element).slice(0, 40)}`);
}

/** A form with one field to write into and a button that says to order: all that a box of a newsletter needs. */
function takesOneWord(element: Element): boolean {
  const form = element.querySelector('form');
  if (!form || form.querySelector('textarea,select,input[type=password],input[type=search]')) return false;
  const fields = form.querySelectorAll('input:not([type=hidden],[type=submit],[type=button],[type=checkbox])');
  const button = form.querySelector('button');
  return fields.length === 1 && button !== null && isOrder(button);
}

/** Nothing but links, and more than one: a menu. */
const isRowOfLinks = (element: Element, own: Measure): boolean => linkDensity(own) > 0.9 && element.querySelectorAll('a').length > 1;

/** A form that somebody writes something into; one of mere buttons is none. */
const takesText = (form: Element): boolean =>
  form.querySelector('input:not([type=hidden],[type=submit],[type=button],[type=radio]),textarea,select') !== null;

/** What else, besides its name, speaks for an element being clutter of a kind. */
function evidence(element: Element, own: Measure, kind: ClutterKind, guard: Protection): number {
  let score = 0;
  // Sentences beside the text that lead nowhere are the article's own, whatever their box is called.
  const leads = own.chars <= limits.heading || element.querySelector('a,button,input,iframe,img') !== null;
  if (leads && (element.localName === 'aside' || element.getAttribute('role') === 'complementary')) score += 1;
  if (linkDensity(own) > 0.6) score += 1;
  if (kind === 'advert' && own.chars <= 40) score += 2;
  if (kind === 'share' && own.chars <= limits.share && (element.querySelector('a,button,svg') || isShareText(textOf(guard.page, element))))
    score += 1;
  if (kind === 'newsletter')
    score +=
      newsletterField(element) || takesOneWord(element)
        ? 3
        : own.chars <= limits.invitation && invites(textOf(guard.page, element))
          ? 1
          : isBesideText(element, guard) && promisesPost(textOf(guard.page, element))
            ? 2
            : -1;
  if (
    kind === 'comments' &&
    (element.querySelector('textarea,form,li,article,iframe,[class*=comment]') || isForumBehind(element, own, guard))
  )
    score += 1;
  if (own.chars === 0 && !element.querySelector('img,video,audio,picture,input,iframe')) score += 1;
  if (hasHeading(element, kind, guard)) score += 2;
  else if (
    own.chars >= 15 &&
    own.chars <= limits.words &&
    isBox(element) &&
    wordKinds(textOf(guard.page, element)).includes(kind as WordedKind)
  )
    score += 2;
  return score;
}

/** A small box called after comments that has no heading of another kind, behind the last paragraph. */
const isForumBehind = (element: Element, own: Measure, guard: Protection): boolean =>
  own.chars <= limits.words &&
  isBox(element) &&
  isBehindText(element, guard) &&
  readsLikePosts(textOf(guard.page, element)) &&
  !announcesOther(element, 'comments', guard);

/** Behind the last paragraph of the article. */
const isBehindText = (element: Element, { last }: Protection): boolean => last !== null && isBehind(element, last);

/** Outside the article's body, or behind its last paragraph. */
const isBesideText = (element: Element, guard: Protection): boolean => !guard.root?.contains(element) || isBehindText(element, guard);

function hasHeading(element: Element, kind: ClutterKind, guard: Protection): boolean {
  const pattern = headings.find(entry => entry.kind === kind)?.pattern;
  const first = element.querySelector('h2,h3,h4,h5,h6,strong,legend,summary,p,span,div');
  return !!pattern && !!first && pattern.test(textOf(guard.page, first).slice(0, limits.heading + 1));
}
