import { isNamesAlone, otherCraft, withoutPlace } from './authorLines.ts';
import { contact, writer } from './authorWords.ts';
import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import { isProse } from './measure.ts';
import { beginsWithOffice, isFirstName, isRoleAlone, namesIn, personName, separators } from './persons.ts';
import { clean, type Segment } from './segments.ts';

// Authors who are named where a text ends: by a signature, or by a note that tells who they are.

/** "Eine gute Woche wünscht Ihnen Ihre Anna Berg", "Herzliche Grüße Anna Berg", "Viel Spaß beim Lesen! Anna Berg". */
const goodbye =
  /^(?:.*(?:^|[\s,!.])(?:[Ii]hre?|(?:wünscht|grüßt)(?: [Ii]hnen| [Ee]uch| [Ss]ie)?(?: herzlich(?:st)?)?,?|Grüße,?|Grüßen,?|Herzlichst,?)|.*!)\s+([^.!?]{5,50})$/;

/** "Anna Berg (ab), Jan Holt (jh)": a desk that tells its initials. */
const isStaff = (text: string): boolean => (text.match(/\(\p{Ll}{2,4}\)/gu) ?? []).length > 1;

/** The name an article is signed with: "(Anna Berg)" or "(Anna Berg, 28.1.2025)" at its end, "Ihre Anna Berg" under an editorial. */
export function signatureIn(tail: readonly Segment[], body: Body | null): string[] {
  const [before, signed] = body?.segments.slice(-2) ?? [];
  const isDashed = /^\s*[-–—]\s/.test(signed?.text ?? '');
  const alone = signed?.text.replace(/^\[|\]$|^\s*[-–—]\s+/g, '').replace(otherCraft, '') ?? '';
  if (
    signed?.kind === 'paragraph' &&
    before !== undefined &&
    (isProse(before) || isDashed || /(?:Grüßen?|Herzlichst),?$/.test(before.text)) &&
    isNamesAlone(withoutPlace(alone))
  )
    return namesIn(withoutPlace(alone));
  // Below an editorial further notes may follow.
  const greeting = body?.all.find(
    ({ text }) => text.length < 60 && /^[Ii]hre?\s/.test(text) && isNamesAlone(text.replace(/^[Ii]hre?\s+/, '')),
  );
  if (greeting !== undefined) return namesIn(greeting.text.replace(/^[Ii]hre?\s+/, ''));
  const last = signed?.text ?? before?.text ?? '';
  const inBrackets = /(?:[.!?“”"]\s+|^)\(([^()]{5,80})\)$/.exec(last)?.[1]?.replace(new RegExp(anyDate.source, 'giu'), '');
  if (inBrackets !== undefined && isNamesAlone(inBrackets.replace(/[,\s]+$/, ''))) return namesIn(inBrackets);
  for (const { text } of body?.segments.slice(-3).reverse() ?? []) {
    const greeted = text.length < 140 ? (goodbye.exec(text)?.[1] ?? '…') : '…';
    if (isNamesAlone(greeted)) return namesIn(greeted);
  }
  // "Anna Berg, freie Korrespondentin in Brüssel" below the text.
  const below = tail.slice(0, 3).find(({ text }) => text.split(separators).some(isRoleAlone) && isNamesAlone(text) && !isStaff(text));
  if (below !== undefined && namesIn(below.text).length > 0) return namesIn(below.text);
  const strangers = aloneBelow(tail, body);
  if (strangers.length > 0) return strangers;
  for (const { text } of tail.slice(0, 4)) {
    const signature =
      /^(?:(?:Herzlichst?,?|(?:Viele|Herzliche|Beste|Liebe|Schöne) Grüße,?|Mit (?:besten|freundlichen|herzlichen) Grüßen,?)\s+)?[Ii]hre?\s+(.{5,50})$|^\((.{5,60})\)$/.exec(
        text,
      );
    const names = isNamesAlone(signature?.[1] ?? signature?.[2] ?? '…') ? namesIn(signature?.[1] ?? signature?.[2] ?? '') : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** How to reach somebody: an address, a number that a country or town begins. */
const reach = /@|(?:\+|(?<!\d)\(?0)\d{1,4}[)\s/-]+\d/;

/** "Sprecherin des Landkreises" */
const isFor = /^\p{Lu}[\p{L}-]+ (?:des|der|vom|beim?|im|für|und) [^.!?]{3,60}$/u;

/** "Anna Berg" right below the text, where neither the text tells of her nor the next lines what she is and how to reach her. */
function aloneBelow([first, ...behind]: readonly Segment[], body: Body | null): string[] {
  if (body === null || first?.kind !== 'paragraph' || !isNamesAlone(first.text) || /\(\p{Ll}{2,4}\)/u.test(first.text)) return [];
  if (behind.slice(0, 3).some(({ text }) => contact.test(text) || reach.test(text) || beginsWithOffice(text) || isFor.test(text)))
    return [];
  const others = body.segments.filter(segment => segment !== first);
  const isTold = (name: string) => others.some(({ text }) => text.includes(name.split(' ').at(-1) ?? name));
  const names = namesIn(first.text);
  return names.every(name => isFirstName(name.split(' ')[0] ?? '') && !isTold(name)) ? names : [];
}

const introduction =
  /^(?:(?:Über|Zu[rm]?)\s+(?:de[nr]|die)?\s*Autor(?:in|en|innen)?|(?:Unsere?\s+|Der|Die)?\s*(?:(?:Gast)?[Aa]utor(?:in|en|innen)?|Verfasser(?:in)?))\s*[:,]?\s+(.{5,200})/u;
const introductionLabel =
  /^(?:(?:Über|Zu[rm]?)\s+(?:de[nr]|die)?\s*(?:Autor|Verfasser)(?:in|en|innen)?|(?:Der|Die|Unsere)?\s*(?:Gast)?(?:Autor|Verfasser)(?:in|en|innen|[:*_]innen)?(?: und (?:Autor|Verfasser)(?:en|innen))?)\s*:?$/i;
const presents =
  /^(.{5,60}?),?\s+(?:(?:Der|Die) (?:Gast)?[Aa]utor(?:in)? )?(?:ist|war|leitet|arbeitet|schreibt|lehrt|forscht|berät|verantwortet|berichtet|studierte?|hat|lebt|gehört|beschäftigt|sitzt|vertritt|betreut|koordiniert|promovierte?|gründete|wechselte|kam|wohnt)\s/u;

const unstarred = (text: string): string => text.replace(/^\*+\s*/, '');
const opensWithVerb = /^(?:ist|war|leitet|arbeitet|schreibt|lehrt|forscht|berät|verantwortet|berichtet)\s/;

const presentsSeveral = /^(.{5,80}?)\s+(?:sind|arbeiten|leiten|forschen|lehren|schreiben|beraten|gehören)\s/u;

/**
 * The name that a note about the author at the end begins with: "Anna Berg leitet …" in a box its class or the heading above it calls
 * so or in italics, "Die Autorin: Anna Berg leitet …" anywhere. Below an opinion a box of its own will do, and others may follow it.
 */
export function introducedIn(body: Body | null, isOpinion: boolean): string[] {
  const last = body?.segments.at(-1);
  if (body === null || last === undefined) return [];
  const end = body.all.indexOf(last);
  // A line about pictures may follow the note and count as the text's last.
  const label = body.all.slice(0, end).findLastIndex(({ text, kind }) => kind === 'heading' && introductionLabel.test(text));
  const from = Math.max(0, label >= 0 && end - label < 8 ? Math.min(label + 1, end - 1) : end - (isOpinion ? 4 : 1));
  for (const [offset, { text: printed, element, inner }] of body.all.slice(from, end + 11).entries()) {
    const isBehind = from + offset > end || end === 0;
    const above = body.all[from + offset - 1]?.text ?? '';
    // "Anna Berg" in a line of its own above "leitet …"; "* Anna Berg leitet …"
    const text = opensWithVerb.test(printed) && personName(above) !== null ? `${above} ${printed}` : unstarred(printed);
    const isNote =
      introductionLabel.test(above) ||
      inner.closest('em, i, small') !== null ||
      isStrangerIn(body, text, inner) ||
      ((text !== printed || isBehindRule(element) || (isOpinion && isApart(body, element))) && presentsStranger(body, text)) ||
      isShownAbove(body, text) ||
      (isBehind &&
        element.closest('[class*=author i], [class*=autor i], [id*=author i], [id*=autor i]') !== null &&
        element.closest('[class*=comment i], [class*=kommentar i]') === null);
    const words = introduction.exec(text)?.[1] ?? (isNote ? text : '');
    const each = isNote || words !== '' ? presentedIn(words) : [];
    if (each.length > 1) return each;
    const several = presentsSeveral.exec(words)?.[1] ?? '';
    if (several !== '' && isNamesAlone(several)) return namesIn(several);
    const name =
      personName(presentedByRole(body, above, text)) ??
      personName(words) ??
      personName(presents.exec(words)?.[1] ?? '') ??
      personName(/^(.{5,60}?),\s/.exec(words)?.[1] ?? '');
    if (name === null) continue;
    // "Die Autorinnen" in a heading, and each in a block of her own
    const isOfSeveral = introductionLabel.test(above) && /(?:Autor|Verfasser)(?:en|innen)\s*:?$/i.test(above);
    const following = body.all.slice(from + offset + 1, from + offset + 5);
    // "<li>Anna Berg ist …</li><li>Jan Holt ist …</li>" in one list of authors
    const inList = element.localName === 'li' ? following.filter(other => other.element.parentElement === element.parentElement) : [];
    const others = isOfSeveral ? following : inList;
    return [name, ...others.flatMap(other => personName(presents.exec(other.text)?.[1] ?? '') ?? [])];
  }
  return [];
}

const writerFirst = new RegExp(`^(?:\\p{L}+ )?${writer}(?!\\p{L})(?!:)`, 'u');

/** "Anna Berg" in the block above where this one tells her work as a writer: "Redakteurin für Verwaltung". */
const presentedByRole = (body: Body, above: string, text: string): string =>
  text.length < 160 && writerFirst.test(text) && !body.segments.some(segment => segment.text.includes(above) && segment.text !== above)
    ? above
    : '';

/** Names of all that a note presents: "Anna Berg lehrt in Kehl, Jan Holt ist Redakteur." */
const presentedIn = (note: string): string[] =>
  note
    .split(/[;.]\s+|,\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})|\s+und\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u)
    .flatMap(clause => personName(presents.exec(`${clause} `)?.[1] ?? '') ?? []);

/** Whether another block than those of this text has the person's surname. */
function isMentionedBeside(body: Body, text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return body.segments.some(segment => !text.includes(unstarred(segment.text)) && segment.text.includes(surname));
}

/** Whether the text begins with a name that no other block mentions, and tells who that is. */
function presentsStranger(body: Body, text: string): boolean {
  const name = presentedIn(text)[0] ?? personName(presents.exec(text)?.[1] ?? '');
  return name !== null && !isMentionedBeside(body, text, name);
}

const isBehindRule = (element: Element): boolean => element.previousElementSibling?.localName === 'hr';

/** Whether the block stands in another box than the first paragraph, and in none of the text's own. */
const isApart = (body: Body, element: Element): boolean =>
  element.closest('blockquote, li, table') === null && body.segments.find(isProse)?.element.parentElement !== element.parentElement;

/** Whether the block begins with a name that opens a short block before the text, too: the author's, with a picture or what they are. */
function isShownAbove(body: Body, text: string): boolean {
  const name = personName(presents.exec(text)?.[1] ?? '');
  const first = body.segments.find(isProse);
  if (name === null || first === undefined || first.text.includes(name)) return false;
  return body.all
    .slice(0, body.all.indexOf(first))
    .some(
      above =>
        above !== body.headline &&
        above.text.length < 160 &&
        personName(/^[^,|(]{5,50}?(?=,|$|\s*[|(])/u.exec(above.text)?.[0] ?? '') === name,
    );
}

/** Whether the block begins with a name in bold that the text before never mentions: it tells of who wrote it, not of whom it is about. */
function isStrangerIn(body: Body, text: string, inner: Element): boolean {
  const bold = clean(inner.querySelector('strong, b')?.textContent ?? '', true).trim();
  return personName(bold) !== null && text.startsWith(bold) && text.length <= 400 && presentsStranger(body, text);
}
