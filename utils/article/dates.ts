const monthNames = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];

const month = String.raw`(?:Jan(?:uary?|\.)?|Jän(?:ner|\.)|Feb(?:ruary?|er|\.)?|März|Maerz|Mär\.?|Mrz\.?|March|Mar\.?|Apr(?:il|\.)?|Mai|May|June|July|Juni?\.?|Juli?\.?|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Sep\.?|O[kc]t(?:ober|\.)?|Nov(?:ember|\.)?|De[zc](?:ember|\.)?)`;
const time = String.raw`(?:(?:\s*Uhr)?[\s,|·•/–-]*(?:um\s+)?(\d{1,2})[:.](\d{2})(?::\d{2})?(?=\s*(?:Uhr|h\b|$|[|·•,)\s]))(?:\s*Uhr)?)?`;
const written = new RegExp(String.raw`(?<![\d.])(\d{1,2})(?:\.\s*|\s+)(${month})(?!\p{L}),?\s*(\d{4}|[’']\d{2}(?!\d))${time}`, 'iu');
/** "March 3, 2026", and "März 3, 2026" as sites print it that kept the American order. */
const monthFirst = new RegExp(String.raw`(?<!\p{L})(${month})\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)${time}`, 'iu');
const numeric = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(?:\.\s?|[/-]|\s?[|·/]\s?(?=\d\d?\s?[|·/]\s?\d{4}))(\d{1,2})(?:\.\s?|[/-]|\s?[|·/]\s?(?=\d{4}))(\d{4}|\d{2})(?![\d.]*\d)${time}`,
  'u',
);
const iso = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)(?:[T ](\d{2}):(\d{2}))?/;

/** Any German or ISO date, for finding one in a line; carries no groups of use. */
export const anyDate = new RegExp(`${written.source}|${monthFirst.source}|${numeric.source}|${iso.source}`, 'iu');

/** The days of the week as a pattern. */
export const weekdays = '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend';

function monthNumber(name: string): number {
  const lower = name
    .toLowerCase()
    .replace('.', '')
    .replace('maerz', 'märz')
    .replace('mrz', 'mär')
    .replace('jän', 'jan')
    .replace('mar', 'mär')
    .replace('may', 'mai')
    .replace('oct', 'okt')
    .replace('dec', 'dez');
  return monthNames.findIndex(full => full.startsWith(lower.slice(0, 3))) + 1;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function isoOf(year: number, monthOfYear: number, day: number, hour: string | undefined, minute: string | undefined): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > 31) return null;
  const date = `${full}-${twoDigits(monthOfYear)}-${twoDigits(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${twoDigits(Number(hour))}:${minute}`;
}

/** The first date in a German text ("3. März 2025", "03.03.2025, 14:05 Uhr", "2025-03-03") as ISO 8601 local time, or null. */
export function parseDate(text: string): string | null {
  const found = [written.exec(text), numeric.exec(text), iso.exec(text), monthFirst.exec(text)];
  const first = Math.min(...found.map(match => match?.index ?? Number.POSITIVE_INFINITY));
  const [inWords, inNumbers, inIso, inMonthFirst] = found;
  if (inWords && inWords.index === first)
    return isoOf(Number((inWords[3] ?? '').replace(/\D/g, '')), monthNumber(inWords[2] ?? ''), Number(inWords[1]), inWords[4], inWords[5]);
  if (inNumbers && inNumbers.index === first) {
    // 12/31/2025 can only be meant the American way.
    const isAmerican = Number(inNumbers[2]) > 12 && inNumbers[0].includes('/');
    const [day, monthOfYear] = isAmerican ? [inNumbers[2], inNumbers[1]] : [inNumbers[1], inNumbers[2]];
    return isoOf(Number(inNumbers[3]), Number(monthOfYear), Number(day), inNumbers[4], inNumbers[5]);
  }
  if (inMonthFirst && inMonthFirst.index === first)
    return isoOf(Number(inMonthFirst[3]), monthNumber(inMonthFirst[1] ?? ''), Number(inMonthFirst[2]), inMonthFirst[4], inMonthFirst[5]);
  if (inIso) return isoOf(Number(inIso[1]), Number(inIso[2]), Number(inIso[3]), inIso[4], inIso[5]);
  return null;
}

/** A machine-readable time (ISO 8601 with or without zone) as local time of Germany, to the minute; null where it is none. */
export function parseTimestamp(value: string): string | null {
  const text = value.trim();
  const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (zoned) {
    const moment = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!Number.isNaN(moment.getTime())) {
      return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' })
        .format(moment)
        .replace(' ', 'T');
    }
  }
  return parseDate(text);
}
