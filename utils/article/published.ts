import type { Body } from './body.ts';
import { labelled, onlyDate, type Sighting, sight, sightInHeadline, surely, updated } from './dateLines.ts';
import { anyDate, parseDate, parseTimestamp } from './dates.ts';
import { namesAt } from './headline.ts';
import type { Thing } from './jsonLd.ts';
import { isLinked, isProse } from './measure.ts';
import { publishedInData } from './publishedData.ts';
import type { Segment } from './segments.ts';
import type { Surroundings } from './surroundings.ts';
import { attribute } from './visibility.ts';

/** "Schwerin, 14. März 2025 – Das Land …": the place and day a press release begins with. */
const dateline = new RegExp(
  `^(?:[[(]\\s*(?:\\p{Lu}[\\p{L} ./-]{2,40}[,:]?\\s+(?:den\\s+|am\\s+)?)?(?:${anyDate.source})\\s*[\\])]|(?:\\p{Lu}[\\p{L} ./()–—-]{2,40}[,:]?\\s+\\(?(?:den\\s+|am\\s+)?)?(?:${anyDate.source})(?:\\)\\s+(?=\\p{Lu})|\\)?\\s*(?:[–—:|-]|\\(|\\.\\s+\\p{Lu})))`,
  'iu',
);

const announcement = /^(?:veröffentlicht|erschienen|publiziert|erscheinungsdatum|datum|veröffentlichungsdatum|pressemitteilung)\b/i;

/** "erstellt von Ruth Zahn — veröffentlicht 3.3.2026": the line begins with the maker. */
const makerFirst = /^(?:erstellt|verfasst|geschrieben|eingestellt|autor(?:in)?|von)\b/i;

/** Whether the line, or the box before it, says that a date of publication follows. */
function announced(segment: Segment, body: Body | null): boolean {
  const { text, linked } = segment;
  if (linked > 0) return text.length < 120 && linked * 2 < text.length && makerFirst.test(text) && surely.test(text);
  if (text.length >= 70 || !anyDate.test(text)) return false;
  const before = body?.all[body.all.indexOf(segment) - 1]?.text ?? '';
  return announcement.test(text) || (before.length < 32 && announcement.test(before) && onlyDate.test(text));
}

const itself = /^(?:Dies(?:er|e|es)|Der|Die|Das) (?:Beitrag|Artikel|Eintrag|Text|Post|Posting|Meldung|Nachricht) (?=wurde )/;
const made =
  /(?<!\p{L})(?:veröffentlicht|publiziert|gepostet|geschrieben|verfasst|erstellt|eingestellt|hinzugefügt|online gestellt)(?!\p{L})/iu;

/** "Dieser Beitrag wurde am 3. März 2026 veröffentlicht und unter … abgelegt": how some sites end an article. */
function toldOfItself({ all, headline }: Body): string | null {
  for (const { text } of all) {
    const subject = headline !== null && text.startsWith(`${headline.text} wurde `) ? headline.text : itself.exec(text)?.[0];
    if (subject === undefined || text.length > 500) continue;
    const told = text.slice(subject.length, subject.length + 160);
    const date = made.test(told) ? parseDate(told) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Whether a heading that is no label stands right above or below the line, as where another article is announced with its day. */
function isBesideHeading(segment: Segment, body: Body | null): boolean {
  const at = body?.all.indexOf(segment) ?? -1;
  return [body?.all[at - 1], body?.all[at + 1]].some(
    beside => beside?.kind === 'heading' && !updated.test(beside.text) && !labelled.test(beside.text),
  );
}

/** "mh-header-date", "current-date", "datum-heute": the day on which the page is read. */
const todayName = /(?:current|today|heute)[-_]?(?:date|datum)|(?:date|datum)[-_]?(?:today|heute|current|now)/i;

/** Whether the block tells the day on which the page is read, as newspapers do in the head of the page. */
function isToday(segment: Segment, { all, headline }: Body): boolean {
  const { element, text } = segment;
  if (labelled.test(text) || updated.test(text)) return false;
  if (todayName.test(`${namesAt(segment)} ${attribute(element, 'id')}`)) return true;
  const head = element.closest('header, [role=banner], [class*=subheader i]');
  if (head === null || head.closest('article, main, [role=main]') !== null || head.querySelector('a, nav, form') === null) return false;
  return headline === null || (!head.contains(headline.element) && all.indexOf(segment) < all.indexOf(headline));
}

function isDateLine(segment: Segment): boolean {
  const { text, kind } = segment;
  return text.replace(anyDate, '').length < 160 && (kind !== 'heading' || onlyDate.test(text)) && !(isLinked(segment) && text.length > 40);
}

/** Whether the line is hardly more than a date; such lines come before those that tell something. */
const isBare = ({ text }: Segment): boolean =>
  labelled.test(text) || text.replace(anyDate, '').replace(/[^\p{L}]/gu, '').length < 18 || /[|·•]|\s\/\s/.test(text);

/** The days that the page shows, the one that is most likely that of publication first. */
function shownDays(body: Body, around: Surroundings, structured: string | null): Sighting[] {
  const sightingsIn = (segments: readonly Segment[]) => segments.flatMap(segment => sight(segment, body) ?? []);
  const dated = around.head.filter(segment => isDateLine(segment) && !isToday(segment, body));
  const inHead = sightingsIn(dated.filter(isBare));
  // Where a day is known already, what follows the text must say that its day is the article's, or have nothing else to say.
  const isKnown = structured !== null || inHead.length > 0;
  const inTail = around.tail.filter(
    segment =>
      isDateLine(segment) &&
      !isLinked(segment) &&
      (!isKnown || labelled.test(segment.text) || (onlyDate.test(segment.text) && !isBesideHeading(segment, body))),
  );
  // Points that sum up may stand before the first paragraph.
  const opening = [...body.segments.slice(0, 3), ...body.segments.filter(isProse).slice(0, 1)].find(segment =>
    dateline.test(segment.text.slice(0, 90)),
  );
  const dateOfOpening = opening === undefined ? null : parseDate(opening.text.slice(0, 90));
  const inHeadline = body.headline === null ? null : sightInHeadline(body.headline);
  const told = dateOfOpening === null ? [] : [{ date: dateOfOpening, isUpdate: false, isCalled: true }];
  const telling = sightingsIn(dated.filter(segment => !isBare(segment)));
  // Of several days that nothing calls the article's own, the one that the data name as well is it.
  const isShared = ({ date, isUpdate }: Sighting) => !isUpdate && date.slice(0, 10) === structured?.slice(0, 10);
  const shared = inHead.find(({ isUpdate }) => !isUpdate)?.isCalled ? undefined : [...inHead, ...told, ...telling].find(isShared);
  return [
    ...(inHeadline === null ? [] : [inHeadline]),
    ...(shared === undefined ? [] : [shared]),
    ...inHead,
    ...told,
    ...sightingsIn(inTail.filter(isBare)),
    ...sightingsIn(body.all.filter(segment => isDateLine(segment) && announced(segment, body))),
    ...telling,
    ...sightingsIn(inTail.filter(segment => !isBare(segment))),
  ];
}

/** The day that the head of the page shows. */
function dayOfReading(body: Body, around: Surroundings): string | null {
  const lines = around.head.filter(segment => isDateLine(segment) && isToday(segment, body));
  return lines.flatMap(segment => sight(segment, body)?.date ?? [])[0] ?? null;
}

/** ISO 8601 date or local date-time of first publication: what the page shows, else what its data say, else its last update; or null. */
export function readPublished(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): string | null {
  const structured = publishedInData(document, article, things);
  const shown = body === null ? [] : shownDays(body, around, structured);
  const first = shown.find(sighting => !sighting.isUpdate);
  if (first !== undefined) return agree(first.date, structured);
  // Nothing is published after the day of which it shows the state.
  const stand = shown[0]?.date;
  if (stand !== undefined && structured !== null && stand.slice(0, 10) < structured.slice(0, 10)) return stand;
  if (structured !== null) return structured;
  const scope = body?.root.closest('article') ?? body?.root;
  const time = scope?.querySelector('time[datetime]');
  const told = body === null ? null : toldOfItself(body);
  const dayKnown = told ?? (time ? parseTimestamp(attribute(time, 'datetime')) : null) ?? stand ?? null;
  return dayKnown ?? (body === null ? null : dayOfReading(body, around));
}

/** The day shown; where the data name the same day, with their time. */
const agree = (shown: string, structured: string | null): string => (structured?.startsWith(shown) ? structured : shown);
