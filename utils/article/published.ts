import type { Body } from './body.ts';
import { anyDate, parseDate, parseTimestamp } from './dates.ts';
import { pageIn, type Thing, textOf } from './jsonLd.ts';
import { isLinked, isProse } from './measure.ts';
import type { Segment } from './segments.ts';
import type { Surroundings } from './surroundings.ts';
import { attribute } from './visibility.ts';

const updated =
  /(?<!\p{L})(?:aktualisiert|geändert|bearbeitet|geprüft|revidiert|mis à jour|update|überarbeitet|modified|updated|letzte änderung|archiviert|importiert|letzte bearbeitung|ergänzt|berichtigt|korrigiert|druckversion|letzter eintrag|zweite fassung|stand)(?!\p{L})/iu;
const labelled =
  /(?<!\p{L})(?:veröffentlicht|eingestellt|gepostet|online gestellt|freigegeben|angelegt|publié|erschienen|erstellt|publiziert|published|pressemitteilung|medieninformation|meldung|bericht|artikel|datum|ausgabe vom|erstveröffentlichung|erste fassung)(?!\p{L})/iu;
const elsewhere =
  /(?<!\p{L})(?:eingegangen|eingereicht(?! von)|angenommen|akzeptiert|verhandlung(?:stermin)?|(?:urteil|entscheidung|beschluss)(?: vom| erwartet)?(?=:)|zeugnisausgabe|sperrfrist|veranstaltung(?:sdatum)?|termine?|wann(?=:)|(?:beginn|start)(?=:)|laufzeit|(?:nächste|kommende)r? \p{L}+|abstimmung vom|abruf|stichtag|anmeldeschluss|bewerbungsfrist|bewerbungsschluss|einsendeschluss|(?:abgabe|antrags|einreichungs|melde)?frist|inkrafttreten|in kraft(?: seit)?|(?:foto|bild|aufnahme) vom|(?<!manuskript .*)sendung vom(?!.*manuskript)|sendetermin|im programm|im radio|verfügbar bis|thema berichtet|abgerufen|gültig (?:ab|bis)|(?:aus)?gedruckt(?: am|(?=:))|druckdatum|ausdruck vom|geboren|\p{L}*kongress|\p{L}*messe|\p{L}*tagung|\p{L}*konferenz|workshop|seminar)(?!\p{L})/iu;

/** A word that can mean nothing but publication, right before a date. */
const surely = new RegExp(
  `(?<!\\p{L})(?:(?:erst)?veröffentlicht|publiziert|erschienen|ersterscheinung|eingestellt|gepostet|online(?: seit| gestellt)?)(?: (?:am|seit))?:?\\s*(?:\\p{L}+,\\s*)?(?:${anyDate.source})`,
  'iu',
);

interface Sighting {
  date: string;
  isUpdate: boolean;
}

const onlyDate = new RegExp(`^(?:\\p{L}+[.,]*\\s+)?(?:${anyDate.source})$`, 'iu');

/** "3. bis 5. März", "3.3. – 5.3.2025": when something takes place. */
const period = /(?<!\d)\d{1,2}\.\s*(?:(?:\d{1,2}\.(?:\d{2,4})?|\p{L}+)\s*)?(?:bis|–|-)\s*\d{1,2}\.\s*(?:\d{1,2}\.|\p{L}{3,})/u;

/** "Urteil vom 6. Mai 2025": the day of what the article is about. */
const decision = new RegExp(
  `(?<!\\p{L})\\p{L}*(?:urteil|beschluss|entscheidung|verordnung|gesetz|erlass|sitzung)s?\\s+vom (?:${anyDate.source})`,
  'iu',
);

/** "ab 1. Januar 2027", "bis zum 3. März 2026": when something begins or ends. */
const limit = new RegExp(`(?<!\\p{L})(?:ab|bis|zum|spätestens)(?: zum| dem)? (?:${anyDate.source})`, 'iu');

/** "10 bis 16 Uhr": the hours of an event. */
const hours = /(?<![\d.])\d{1,2}(?:[:.]\d{2})?\s*(?:Uhr\s*)?(?:bis|–|-)\s*\d{1,2}(?:[:.]\d{2})?\s*Uhr/u;

/** The date that the markup of the line calls the one of publication, where it tells several dates apart. */
function marked({ element }: Segment): Sighting | null {
  if (element.querySelector('time[class*=updat i], time[class*=modif i], [itemprop=dateModified]') === null) return null;
  const time = element.querySelector('time[class*=publish i]:not([class*=updat i]), time[pubdate], [itemprop=datePublished]');
  const date = time === null ? null : (parseDate(time.textContent ?? '') ?? parseTimestamp(attribute(time, 'datetime')));
  return date === null ? null : { date, isUpdate: false };
}

/** The block's text; where day, month and year are boxes of their own, with what parts them. */
function spelled({ text, inner }: Segment, next: readonly Segment[]): string {
  const [following] = next;
  const isMonth = /^\p{Lu}\p{Ll}{2,8}\.?$/u.test(text) && /^\d{1,2}$/.test(following?.text ?? '');
  if (anyDate.test(text) || text.length > 40 || !(isMonth || /\d/.test(text))) return text;
  const apart = [...inner.childNodes].map(node => node.textContent ?? '').join(' ');
  const joined =
    isMonth || /^\d{1,2}\.?$/.test(text) ? next.map((_, at) => [text, ...next.slice(0, at + 1).map(part => part.text)].join(' ')) : [];
  return [apart, ...joined].find(line => onlyDate.test(line.replace(/\s+/g, ' ').trim())) ?? text;
}

/** The first date of a line that is no more than a date line; what an update label announces is told apart. */
function sight(segment: Segment, body: Body | null): Sighting | null {
  const told = marked(segment);
  if (told !== null) return told;
  const at = body?.all.indexOf(segment) ?? -1;
  const before = body?.all[at - 1]?.text ?? '';
  const line = spelled(segment, body?.all.slice(at + 1, at + 3) ?? []);
  // A label may stand in a box of its own before the date.
  const whole = before.length < 32 && !/\d/.test(before) && (updated.test(before) || labelled.test(before)) ? `${before} ${line}` : line;
  const text = whole.replace(decision, '');
  if (!anyDate.test(text)) {
    const time = segment.element.querySelector('time[datetime]') ?? segment.element.closest('time[datetime]');
    const date = time === null || text.length > 120 ? null : parseTimestamp(attribute(time, 'datetime'));
    return date === null ? null : { date, isUpdate: updated.test(text) };
  }
  // "Veranstaltung: 6. Mai – veröffentlicht: 11. Mai": what is called so is the date, whatever stands beside it.
  const called = surely.exec(text);
  if (called !== null) {
    const date = parseDate(text.slice(called.index));
    if (date !== null) return { date, isUpdate: false };
  }
  if (elsewhere.test(text) || period.test(text) || limit.test(text) || hours.test(text)) return null;
  const label = labelled.exec(text);
  const change = updated.exec(text);
  const from = label !== null && change !== null && change.index < label.index ? label.index : 0;
  const to = change !== null && change.index > from && anyDate.test(text.slice(from, change.index)) ? change.index : text.length;
  const part =
    text
      .slice(from, to)
      .split(/\s*[·|•]\s*/)
      .find(piece => onlyDate.test(piece)) ?? text.slice(from, to);
  const date = parseDate(part);
  return date === null ? null : { date, isUpdate: change !== null && change.index < text.search(anyDate) && from === 0 };
}

/** "Schwerin, 14. März 2025 – Das Land …": the place and day a press release begins with. */
const dateline = new RegExp(
  `^(?:[[(]\\s*(?:\\p{Lu}[\\p{L} ./-]{2,40}[,:]?\\s+(?:den\\s+|am\\s+)?)?(?:${anyDate.source})\\s*[\\])]|(?:\\p{Lu}[\\p{L} ./()–—-]{2,40}[,:]?\\s+\\(?(?:den\\s+|am\\s+)?)?(?:${anyDate.source})(?:\\)\\s+(?=\\p{Lu})|\\)?\\s*(?:[–—:|-]|\\(|\\.\\s+\\p{Lu})))`,
  'iu',
);

const announcement = /^(?:veröffentlicht|erschienen|publiziert|erscheinungsdatum|datum|veröffentlichungsdatum|pressemitteilung)\b/i;

/** Whether the line, or the box before it, says that a date of publication follows. */
function announced(segment: Segment, body: Body | null): boolean {
  if (!anyDate.test(segment.text)) return false;
  const before = body?.all[body.all.indexOf(segment) - 1]?.text ?? '';
  return announcement.test(segment.text) || (before.length < 32 && announcement.test(before) && onlyDate.test(segment.text));
}

/** Whether a heading that is no label stands right above or below the line, as where another article is announced with its day. */
function isBesideHeading(segment: Segment, body: Body | null): boolean {
  const at = body?.all.indexOf(segment) ?? -1;
  return [body?.all[at - 1], body?.all[at + 1]].some(
    beside => beside?.kind === 'heading' && !updated.test(beside.text) && !labelled.test(beside.text),
  );
}

/** ISO 8601 date or local date-time of first publication: what the page shows, else what its data say, else its last update; or null. */
export function readPublished(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): string | null {
  const page = pageIn(things);
  const metas = [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datePublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'parsely-pub-date',
    'publish-date',
    'publication_date',
    'citation_publication_date',
    'citation_date',
    'sailthru.date',
    'cXenseParse:recs:publishtime',
    'pubdate',
    'og:published_time',
  ];
  const structured =
    [
      textOf(article?.datePublished),
      ...metas.map(name =>
        attribute(
          document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`) ??
            document.documentElement,
          'content',
        ),
      ),
      textOf(article?.dateCreated),
      // Some plugins describe the page alone.
      textOf(page?.datePublished),
    ]
      .map(parseTimestamp)
      .find(date => date !== null) ?? null;

  const isDateLine = (segment: Segment) =>
    segment.text.replace(anyDate, '').length < 160 &&
    (segment.kind !== 'heading' || onlyDate.test(segment.text)) &&
    !(isLinked(segment) && segment.text.length > 40);
  // Lines that are hardly more than a date come before those that tell something.
  const dated = around.head.filter(isDateLine);
  const isBare = ({ text }: Segment) =>
    labelled.test(text) || text.replace(anyDate, '').replace(/[^\p{L}]/gu, '').length < 18 || /[|·•]/.test(text);
  const sightingsIn = (segments: readonly Segment[]) => segments.flatMap(segment => sight(segment, body) ?? []);
  // Where a day is known already, what follows the text must say that its day is the article's, or have nothing else to say.
  const isKnown = structured !== null || sightingsIn(dated.filter(isBare)).length > 0;
  const inTail = around.tail.filter(
    segment =>
      isDateLine(segment) &&
      !isLinked(segment) &&
      (!isKnown || labelled.test(segment.text) || (onlyDate.test(segment.text) && !isBesideHeading(segment, body))),
  );
  const elsewhereOnPage = (body?.all ?? []).filter(
    segment => isDateLine(segment) && segment.linked === 0 && segment.text.length < 70 && announced(segment, body),
  );
  // Points that sum up may stand before the first paragraph.
  const opening = [...(body?.segments.slice(0, 3) ?? []), ...(body?.segments.filter(isProse).slice(0, 1) ?? [])].find(segment =>
    dateline.test(segment.text.slice(0, 90)),
  );
  const dateOfOpening = opening === undefined ? null : parseDate(opening.text.slice(0, 90));
  const shown = [
    ...sightingsIn(dated.filter(isBare)),
    ...(dateOfOpening === null ? [] : [{ date: dateOfOpening, isUpdate: false }]),
    ...sightingsIn(inTail.filter(isBare)),
    ...sightingsIn(elsewhereOnPage),
    ...sightingsIn(dated.filter(segment => !isBare(segment))),
    ...sightingsIn(inTail.filter(segment => !isBare(segment))),
  ];
  const first = shown.find(sighting => !sighting.isUpdate);
  if (first !== undefined) return agree(first.date, structured);
  // Nothing is published after the day of which it shows the state.
  const stand = shown[0]?.date;
  if (stand !== undefined && structured !== null && stand.slice(0, 10) < structured.slice(0, 10)) return stand;
  if (structured !== null) return structured;
  const scope = body?.root.closest('article') ?? body?.root;
  const time = scope?.querySelector('time[datetime]');
  return (time ? parseTimestamp(attribute(time, 'datetime')) : null) ?? shown[0]?.date ?? null;
}

/** The day shown; where the data name the same day, with their time. */
const agree = (shown: string, structured: string | null): string => (structured?.startsWith(shown) ? structured : shown);
