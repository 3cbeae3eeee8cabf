import detection from '../gazetteer/detection.json' with { type: 'json' };
import type { DetectionData } from '../gazetteer/types.ts';
import type { Glimpse } from './glimpse.ts';
import type { Reason } from './types.ts';

const { shapes, reported } = detection as DetectionData;
const saying = new RegExp(reported, 'gi');
const kinds = Object.entries(shapes).map(([name, { headline, kicker, wording }]) => ({
  name,
  kicker: kicker ? new RegExp(kicker, 'i') : null,
  title: headline ? new RegExp(headline, 'i') : null,
  words: new RegExp(wording, 'gi'),
}));

const overviewPath =
  /\/(?:tag|them|dossier|kategorie|category|autor|such|search|job|karriere|stellen|shop|produkt|veranst|event|termin|webinar|seminar|forum|downl|whitepaper|folgen|glossar|faq)[\w-]*(\/[^/]*)?\/?(\?.*)?$|\/newsletter\/?$|\/threads?\//i;
const overviewHost = /^(?:shop|forum|jobs?|karriere|stellen|whitepaper|akademie|events?|suche|search|downloads?)\./;
const dateFirst = /^\W*(?:\p{L}+, )?\d\d?\.\s?(?:\d\d?\.|\p{L}{3,9}\.?)\s?\d{4}/u;

const clock = String.raw`(?:ab )?\d{1,2}[.:]\d{2}(?: ?(?:bis|–|-) ?\d{1,2}[.:]\d{2})?(?: ?Uhr)?`;
const timeAlone = new RegExp(`^${clock}$`);
/** "09:30 Uhr: Eröffnung": an item of a programme, where no sentence follows. */
const timedItem = new RegExp(`^${clock} ?[:–|-]? ?\\p{Lu}`, 'u');
/** Sentences, as no programme has them. */
const isTold = (line: string): boolean => line.length > 150 && /[.!?…“]$/.test(line);
const isItem = (line: string): boolean => line !== '' && line.length < 110 && !/[.!?]$/.test(line);

/** "kathrin_ordnungsamt 3. März 2025, 8:41", "von kartoffelsack » Mo 3. Mär", "scanstelle vor 2 Tagen", "nullpointer": a line that is only who writes, by a login, and when. */
const poster =
  /^(?:von )?(?=\p{Ll}|\S*[_\d])([\p{L}][\p{L}\d_.-]{3,30})(?: (?:Moderator(?:in)?|Mitglied|Gast))?(?: ?[»·•|–,-]? ?(?:(?:\p{Lu}\p{L}{1,9},? )?\d\d?\. ?[\d\p{L}].{0,30}|vor \d+ \p{L}+|gestern|heute))?$/u;

/** "Liveblog vom Forum Digitaler Staat": told, whatever is going on there. */
const live = /^(?:(?:der|im) )?(?:live-?(?:blog|ticker)|(?:news-?)?ticker)(?!\p{L})/iu;

/** How many posts of a talk under login names a text consists of: each such line with the words below it; none where nobody writes twice and only two do. */
function postsIn(lines: readonly string[]): number {
  const names = lines.flatMap((line, at) => (/[.!?…]/.test(lines[at + 1] ?? '') ? (poster.exec(line)?.[1] ?? []) : []));
  return names.length > 2 || new Set(names).size < names.length ? names.length : 0;
}

const quoted = /„[^“”]{3,}[“”]|«[^»]{3,}»|»[^«]{3,}«/g;
const addressing = /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|[Ww]ir|[Uu]ns(?:ere?[nmrs]?)?|du|dein\p{L}*)(?!\p{L})/u;
/** What a word of another kind of page counts where an article may say it: in a sentence that speaks to nobody. */
const inPassing = 0.3;

/** One line, such as the link to a document, is not yet a page of its kind. */
const mostInLine = (line: string): number => (line.length < 90 ? 2 : 20);

/** How many different words of a kind of page stand in a text; in full where the page speaks to its reader or in short lines. */
function wordsOf(kind: RegExp, lines: readonly { text: string; share: number }[]): number {
  const found = new Map<string, number>();
  for (const { text, share } of lines) {
    for (const word of (text.match(kind) ?? []).slice(0, mostInLine(text))) found.set(word, Math.max(share, found.get(word) ?? 0));
  }
  return [...found.values()].reduce((sum, share) => sum + share, 0);
}

/** Whether a page carries one editorial text: what speaks for (positive) and against it; together at least 1 is one. */
export function articlenessOf({ url, headline, text, prose, links, teasers, isMarked, hasTime }: Glimpse): Reason[] {
  const reasons: Reason[] = [];
  const add = (term: string, weight: number, count: number) => reasons.push({ term, weight, count });
  const { hostname, pathname, search } = URL.parse(url, 'http://a') ?? new URL('http://a/unknown');
  const count = text.split(/\s+/).length;
  add('words', count < 35 ? -9 : count < 60 ? -1 : count < 120 ? 1 : 2, count);
  add('prose', Math.min(2, prose / 2), prose);
  if (isMarked) add('article', 2, 1);
  const told = new Set(text.match(saying)).size + Math.min(3, (text.match(/„[^“]{15,}“|«[^»]{15,}»|»[^«]{15,}«/g) ?? []).length);
  if (told) add('reported', Math.min(4, told), told);
  if (hasTime || /\d\d?\.\s?(?:\d\d?\.|[JFMASOND]\p{L}+)\s?\d{4}/u.test(text.slice(0, 600))) add('date', 1, 1);
  const path = pathname + search;
  if (/^\/(index\.\w+)?$/.test(path)) add('start page', -6, 1);
  if (overviewPath.test(path) || overviewHost.test(hostname)) add('address', -2, 1);
  // A line that begins with a date announces something else; one such line is the date of this.
  const printed = text.split('\n');
  const dated = printed.filter(line => line.length < 90 && dateFirst.test(line)).length;
  if (dated > 2) add('dated', Math.max(-6, -1.5 * (dated - 1)), dated);
  // A time and then a few words: a programme. In a live blog sentences follow the time, or a heading and then sentences.
  const times = printed.filter((line, at) =>
    timeAlone.test(line)
      ? isItem(printed[at + 1] ?? '') && !isTold(printed[at + 2] ?? '')
      : timedItem.test(line) && isItem(line) && isItem(printed[at + 1] ?? '-'),
  ).length;
  if (times > 2) add('timetable', Math.max(-6, -1.5 * times), times);
  const posts = postsIn(printed);
  if (posts > 1) add('posts', -7, posts);
  if (links > 0.35) add('links', -4, Math.round(links * 100));
  if (teasers > 3 && teasers > prose) add('teasers', -5, teasers);
  const lines = text
    .replace(quoted, '')
    .split('\n')
    .map(line => ({ text: line, share: line.length < 90 || addressing.test(line) ? 1 : inPassing }));
  const opening = printed.slice(0, 4);
  const isLive = live.test(headline);
  for (const { name, title, kicker, words } of kinds) {
    if ((!isLive && title?.test(headline)) || opening.some(line => kicker?.test(line))) add(name, -7, 1);
    const different = wordsOf(words, lines);
    if (different > 2) add(name, (-1.5 * (different - 1)) / Math.max(1, (count / 300) ** 0.5), Math.round(different));
  }
  return reasons;
}
