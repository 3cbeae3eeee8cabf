import type { Body } from './body.ts';
import { anyDate, parseDate, parseTimestamp } from './dates.ts';
import { isOfReaders } from './publishedData.ts';
import { clean, type Segment } from './segments.ts';
import { attribute } from './visibility.ts';

/** Words that say of a day that the text was changed or shown on it. */
export const updated =
  /(?<!\p{L})(?:aktualisiert|(?:letzte |datum der )?aktualisierung|änderungsdatum|zuletzt angepasst|akt\.|geändert|verändert|bearbeitet|geprüft|revidiert|mis à jour|update|überarbeitet|modified|updated|letzte änderung|archiviert|importiert|letzte bearbeitung|ergänzt|berichtigt|korrigiert|druckversion|letzter eintrag|zweite fassung|stand)(?!\p{L})/iu;
/** Words that call a day the one of publication. */
export const labelled =
  /(?<!\p{L})(?:veröffentlicht|eingestellt|gepostet|online gestellt|freigegeben|angelegt|publié|erschienen|erstellt|publiziert|published|pressemitteilung|medieninformation|meldung|bericht|artikel|datum|ausgabe vom|erstveröffentlichung|erste fassung)(?!\p{L})/iu;
const elsewhere =
  /(?<!\p{L})(?:eingegangen|deadline|registriert|mitglied seit|dabei seit|eingereicht(?! von)|angenommen|akzeptiert|verhandlung(?:stermin)?|(?:urteil|entscheidung|beschluss)(?: vom| erwartet)?(?=:)|zeugnisausgabe|sperrfrist|veranstaltung(?:sdatum)?|termine?|wann(?=:)|(?:beginn|start)(?=:)|laufzeit|(?:nächste|kommende)r? \p{L}+|abstimmung vom|abruf|stichtag|anmeldeschluss|bewerbungsfrist|bewerbungsschluss|einsendeschluss|(?:abgabe|antrags|einreichungs|melde)?frist|inkrafttreten|in kraft(?: seit)?|(?:foto|bild|aufnahme) vom|(?<!manuskript .*)sendung vom(?!.*manuskript)|sendetermin|im programm|im radio|verfügbar bis|thema berichtet|abgerufen|gültig (?:ab|bis)|(?:aus)?gedruckt(?: am|(?=:))|druckdatum|ausdruck vom|geboren|\p{L}*kongress|\p{L}*messe|\p{L}*tagung|\p{L}*konferenz|workshop|seminar)(?!\p{L})/iu;

/** A word that can mean nothing but publication, right before a date. */
export const surely = new RegExp(
  `(?<!\\p{L})(?:(?:erst)?veröffentlicht|publiziert|erschienen|ersterscheinung|eingestellt|gepostet|online(?: seit| gestellt)?)(?: (?:am|seit))?:?\\s*(?:\\p{L}+,\\s*)?(?:${anyDate.source})`,
  'iu',
);

/** A day that a line of the page tells. */
export interface Sighting {
  date: string;
  isUpdate: boolean;
  /** Whether the line calls it the day of publication. */
  isCalled: boolean;
}

/** A line that is a date, perhaps behind one word. */
export const onlyDate = new RegExp(`^(?:\\p{L}+[.,]*\\s+)?(?:${anyDate.source})$`, 'iu');

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
  return date === null ? null : { date, isUpdate: false, isCalled: true };
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

const machineReadable =
  'time[datetime], abbr[class~=published i][title], [itemprop~=datePublished][content], [itemprop~=datePublished][datetime]';

/** "vor 3 Tagen" is a day that the markup knows better. */
function dateInAttributes(element: Element): string | null {
  const told = element.querySelector(machineReadable) ?? element.closest('time[datetime]');
  if (told === null || isOfReaders(told)) return null;
  const [value = ''] = ['datetime', 'content', 'title'].map(name => attribute(told, name)).filter(text => text !== '');
  return parseTimestamp(value);
}

/** The block's text without what its markup calls the time of the last change, where another date is left. */
function withoutChange({ element, text }: Segment): string {
  const change = element.querySelector('[class~=updated i]:not([class*=publish i])');
  const left = change === null ? text : text.replace(clean(change.textContent ?? '', true).trim(), ' ');
  return anyDate.test(left) ? left : text;
}

/** The first date of a line that is no more than a date line; what an update label announces is told apart. */
export function sight(segment: Segment, body: Body | null): Sighting | null {
  const told = marked(segment);
  if (told !== null) return told;
  const at = body?.all.indexOf(segment) ?? -1;
  const before = body?.all[at - 1]?.text ?? '';
  const line = spelled({ ...segment, text: withoutChange(segment) }, body?.all.slice(at + 1, at + 3) ?? []);
  // A label may stand in a box of its own before the date.
  const whole = before.length < 32 && !/\d/.test(before) && (updated.test(before) || labelled.test(before)) ? `${before} ${line}` : line;
  const text = whole.replace(decision, '');
  if (!anyDate.test(text)) {
    const date = text.length > 120 ? null : dateInAttributes(segment.element);
    return date === null ? null : { date, isUpdate: updated.test(text), isCalled: labelled.test(text) };
  }
  // "Veranstaltung: 6. Mai – veröffentlicht: 11. Mai": what is called so is the date, whatever stands beside it.
  const called = surely.exec(text);
  if (called !== null) {
    const date = parseDate(text.slice(called.index));
    if (date !== null) return { date, isUpdate: false, isCalled: true };
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
  const isUpdate = change !== null && change.index < text.search(anyDate) && from === 0;
  return date === null ? null : { date, isUpdate, isCalled: label !== null };
}

const dateFirst = new RegExp(`^[^\\p{L}\\d]*(?:${anyDate.source})[^\\p{L}\\d]*(?:$|[|·•–—-])`, 'iu');

/** The day that stands within the headline in an element of its own. */
export function sightInHeadline(headline: Segment): Sighting | null {
  const heading = headline.element.closest('h1, h2, h3') ?? headline.element;
  const lines = [...heading.querySelectorAll('small, time, [class~=date i], [class~=datum i]')].map(part => part.textContent ?? '');
  const line = lines.find(text => dateFirst.test(text.trim()));
  const date = line === undefined ? null : parseDate(line);
  return date === null ? null : { date, isUpdate: false, isCalled: true };
}
