import data from './clutter.json' with { type: 'json' };
import { isOneOfMany } from './clutterBounds.ts';
import { type Measured, textOf } from './clutterMeasure.ts';
import { countsComments } from './clutterPhrases.ts';
import type { Protection } from './protect.ts';
import { isBehind } from './protectText.ts';

const { limits } = data;
const { anywhere, behind, bare, titled, firms, firm, dated, signed, post, forum } = data.entries;
const surely = new RegExp(`^(?:${anywhere})\\s?[:…!?.]*$`, 'iu');
const likely = new RegExp(`^(?:${behind})\\s?[:…!?.]*$`, 'iu');
const oneWord = new RegExp(`^(?:${bare})$`, 'iu');
const onlyHeading = new RegExp(`^(?:${titled})$`, 'iu');
const ofFirms = new RegExp(`^(?:${firms})$`, 'iu');
const firmName = new RegExp(firm, 'iu');
const author = new RegExp(signed, 'u');
const date = new RegExp(dated, 'u');
const reader = new RegExp(post, 'u');
const invitation = new RegExp(forum, 'iu');

/**
 * Whether a heading says what menus, buttons or the article say too: "Aktuelles" announces something only as a heading beside or behind
 * the article, "Zur Startseite" only as a heading, "Anbieter" only above names of firms.
 */
export function saysTooLittle(heading: Element, { page, root, last }: Protection): boolean {
  const says = textOf(page, heading);
  const isOfFirms = ofFirms.test(says);
  if (!isOfFirms && !oneWord.test(says)) return onlyHeading.test(says) && !isPlainHeading(heading, page);
  if (!isPlainHeading(heading, page) || (root?.contains(heading) ?? true)) return true;
  if (isOfFirms) return !heading.parentElement || !linesOf(heading.parentElement, heading, page).every(line => firmName.test(line));
  return page.of.get(heading)?.isAside === false && !isBehind(heading, last);
}

/** A heading by its markup, and no link. */
function isPlainHeading(heading: Element, { of }: Measured): boolean {
  const own = of.get(heading);
  return /^h[2-6]$/.test(heading.localName) && own !== undefined && !own.isLink && own.linkChars === 0;
}

/**
 * Whether below a heading of other articles a box holds nothing but their titles, with authors or dates and without links: "Auch
 * interessant" with it anywhere, "Mehr aus Anklam" only behind the text, any other heading only where the titles are signed.
 */
export function listsTitles(box: Element, heading: Element, guard: Protection): boolean {
  const titles = titlesOf(box, heading, guard);
  if (titles.length === 0) return false;
  const says = textOf(guard.page, heading);
  if (surely.test(says)) return true;
  if (!isBehind(box, guard.last)) return false;
  return titles.some(isSigned) || (likely.test(says) && (/^mehr aus /i.test(says) || titles.some(title => date.test(title))));
}

/** Whether such a box is one wherever it stands, so that a long title in it is no paragraph of the article. */
export function listsTitlesSurely(box: Element, heading: Element, guard: Protection): boolean {
  const says = textOf(guard.page, heading);
  if (!surely.test(says) && !likely.test(says)) return false;
  const titles = titlesOf(box, heading, guard);
  return titles.length > 0 && (surely.test(says) || titles.every(isSigned));
}

/** The lines of a box below its heading if each reads like a title; none if one is a sentence, or the article is made of such boxes. */
function titlesOf(box: Element, heading: Element, guard: Protection): string[] {
  const own = guard.page.of.get(box);
  if (!own || own.chars > limits.offer || isOneOfMany(box, own, guard.page)) return [];
  const lines = linesOf(box, heading, guard.page);
  // The word above a title that says what it is: "News", "Interview".
  return lines.every(line => isTitle(line) || isRubric(line)) ? lines.filter(isTitle) : [];
}

/** Whether a line names its author, as that of another article does. */
export const isSigned = (line: string): boolean => author.test(line);

const isTitle = (line: string): boolean =>
  line.length >= 8 && line.length <= 200 && /^[\p{Lu}\d„“"»[(]/u.test(line) && !/[.;,]$/.test(line);

const isRubric = (line: string): boolean => /^\p{L}[\p{L}-]{2,20}$/u.test(line);

/** The texts of a box below its heading, line by line. */
function linesOf(box: Element, heading: Element, page: Measured): string[] {
  const lines: string[] = [];
  const pending = [...box.children].reverse();
  while (pending.length > 0 && lines.length <= 40) {
    const one = pending.pop() as Element;
    const own = page.of.get(one);
    if (!own || own.chars === 0 || one === heading) continue;
    if (own.ownChars === 0) pending.push(...[...one.children].reverse());
    else lines.push(textOf(page, one));
  }
  return lines;
}

/** Whether a small box behind the text holds what readers wrote below a heading that counts it, or asks them to write. */
export function holdsPosts(box: Element, heading: Element, guard: Protection): boolean {
  const own = guard.page.of.get(box);
  if (!own || own.chars > limits.words || !isBehind(box, guard.last)) return false;
  const lines = linesOf(box, heading, guard.page);
  if (lines.some(line => line.length <= limits.heading && invitation.test(line))) return true;
  const says = textOf(guard.page, heading);
  if (!(countsComments(says) || /kommentar/i.test(says)) || !lines.every(line => reader.test(line))) return false;
  // "Kosten: vier Millionen Euro" is what the article has found.
  return lines.some(line => /[.!?…]$/.test(line)) || (lines.length > 0 && !mayCountOthers(says));
}

/** "3 Antworten" may count what an article has found. */
export const mayCountOthers = (heading: string): boolean => /(?:antwort|reaktion|ergänzung|zuschrift)(?:en)?$/i.test(heading);

/** Whether a text is what somebody wrote, behind the name, or asks to write. */
export function readsLikePosts(text: string): boolean {
  return invitation.test(text) || /^[^.!?]{2,90}:\s/.test(text);
}
