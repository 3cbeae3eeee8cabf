import { authorsIn, guest, isNamesAlone, otherCraft, ours, withoutPlace } from './authorLines.ts';
import { participle } from './authorWords.ts';
import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import { isProse } from './measure.ts';
import { namesIn } from './persons.ts';
import { clean, type Segment } from './segments.ts';

// Authors who have no line of their own: they are named where a paragraph begins or ends.

const opens = `(?:[Vv]on|VON|Text|Eine? (?:\\p{Ll}+e[rs]? )?\\p{Lu}[\\p{L}-]+ (?:von|der|des)|(?:Gast)?(?:[Bb]eitrag|[Kk]ommentar) von|${participle} (?:von|durch))`;
/** "… was sich ändert. Von Anna Berg und Jan Holt" */
const behindSentence = new RegExp(
  `(?:[.!?…:“”"»«]\\s+|\\s[–—|/]\\s*)\\(?(${opens}:? [^.!?]{4,90}(?:\\b(?:Dr|Prof)\\. [^.!?]{4,60})*)\\)?\\.?$`,
  'u',
);
/** "ULM. Von Anna Berg – Das Rathaus …" */
const beforeSentence = /^(?:\p{Lu}[\p{L}/-]+[.,:|]?\s+(?:[|–—]\s*)?)?((?:[Vv]on|VON) [^.!?–—|]{4,60}?)\s*[–—|]\s/u;

/** "Von unserer Redakteurin Anna Berg ULM. Das Rathaus …" */
const beforePlace = /^([Vv]on [^.!?–—|]{4,80}?)\s+(?=\p{Lu}{3,}(?:[ /-]\p{Lu}{2,})*\s?[.:–|(])/u;

/** "Donnerstag, 25.09.2025. Es tickern: Anna Berg (Saal 1) und Jan Holt." */
const live =
  /(?:^|[.!?:]\s)(?:[Ee]s|[Hh]ier|Aus \p{Lu}[\p{L}-]+) (?:tickern|tickert|bloggen|bloggt|berichten|berichtet)(?: für Sie)?:?\s+([^.!?]{5,120})/u;

/** "(dpa/Anna Berg) Das Rathaus …": a desk's or an agency's sign and the name at the text's begin. */
const signedFirst = /^\((?:\p{Lu}{2,5}|\p{Ll}{2,4})\s?\/\s?([^()/]{5,40})\)\s/u;

const opening = new RegExp(`^${opens}:?\\s`, 'u');

/** "Gastautorin: Anna Berg ist Juristin in Tallinn." */
const withLabel = /^(?:Unsere?\s+)?(?:Gast-?)?(?:[Aa]utor|[Vv]erfasser)(?:in|en|innen)?:\s/;

/** Text of the inline element that the block begins or ends with, '' where there is none; blanks as in the page text. */
function textAt(edge: 'start' | 'end', { inner, text }: Segment): string {
  const elements = [...inner.querySelectorAll('em, i, strong, b, small, span, cite, address')];
  for (const element of edge === 'start' ? elements : elements.reverse()) {
    const own = clean(element.textContent ?? '', true).trim();
    if (own.length < 6 || own.length > 100 || own.length === text.length) continue;
    if (edge === 'start' ? text.startsWith(own) : text.endsWith(own)) return own;
  }
  return '';
}

/** Names behind "Von" or "Ein Kommentar von" where nothing else follows them than who they are. */
function namesAfter(line: string): string[] {
  const rest = line
    .replace(/^(?:von|text):?\s+/iu, '')
    .replace(otherCraft, '')
    .replace(/[.:|–—\s]+$/u, '');
  const isPlain = rest !== line;
  return isPlain && !isNamesAlone(withoutPlace(rest)) ? [] : authorsIn(line.replace(/[.:|–—\s]+$/u, ''), false);
}

/** Names that the first paragraphs begin or end with: "Von Anna Berg" in bold, "… Ein Gastbeitrag von Anna Berg". */
export function namesAtLead(body: Body | null): string[] {
  for (const segment of body?.segments.filter(isProse).slice(0, 2) ?? []) {
    const labelled = segment.text.length < 250 && withLabel.test(segment.text) ? authorsIn(segment.text, false) : [];
    if (labelled.length > 0) return labelled;
    const signed = signedFirst.exec(segment.text)?.[1] ?? '';
    if (signed !== '' && isNamesAlone(signed)) return namesIn(signed);
    const first = textAt('start', segment);
    const lines = [
      opening.test(first) ? first : '',
      beforeSentence.exec(segment.text)?.[1] ?? '',
      beforePlace.exec(segment.text)?.[1] ?? '',
      behindSentence.exec(segment.text)?.[1] ?? '',
    ];
    const last = textAt('end', segment);
    if (opening.test(last)) lines.push(last);
    const names = lines.flatMap(line => (line === '' ? [] : namesAfter(line)));
    if (names.length > 0) return [...new Set(names)];
    const own = namesIn((ours.exec(segment.text) ?? guest.exec(segment.text) ?? live.exec(segment.text))?.[1] ?? '');
    if (own.length > 0) return own;
    // "Anna Berg" in bold before the dateline: "ULM. Das Rathaus …"
    const rest = first === '' ? '' : segment.text.slice(first.length);
    if (/^\s*\p{Lu}[\p{L}/-]+(?:\s\p{Lu}[\p{L}-]+)?\s?[.:–—|(]/u.test(rest) && isNamesAlone(first)) return namesIn(first);
    // "Anna Berg" or "Anna Berg berichtet." in letters of its own behind the lead's last sentence
    const isBehind = last !== '' && /[.!?…“”"»«)]\s*$/u.test(segment.text.slice(0, segment.text.length - last.length));
    const behind = !isBehind ? [] : isNamesAlone(withoutPlace(last)) ? namesIn(withoutPlace(last)) : authorsIn(last, false);
    if (behind.length > 0) return behind;
  }
  return [];
}

/** Names that the last paragraph ends with: "… sagte sie. Text: Anna Berg", "… (Text: Anna Berg)", or in italics behind its last sentence. */
export function namesAtEnd(body: Body | null): string[] {
  for (const segment of body?.segments.slice(-3).reverse() ?? []) {
    const names = segment.kind === 'heading' ? [] : namesEnding(segment, segment === body?.segments.at(-1));
    if (names.length > 0) return names;
  }
  return [];
}

function namesEnding(last: Segment, isLast: boolean): string[] {
  // "Aufgezeichnet von Anna Berg, 3. März 2026."
  const undated = last.text.replace(new RegExp(`[,\\s]+(?:am )?(?:${anyDate.source})[.\\s]*$`, 'iu'), '');
  const marked = behindSentence.exec(undated)?.[1];
  const names = marked === undefined ? [] : namesAfter(marked);
  if (names.length > 0) return names;
  const inline = textAt('end', last);
  const isBehind = /[.!?…“”"»«)]\s*$/u.test(last.text.slice(0, last.text.length - inline.length));
  if (!isLast || inline === '' || !isBehind) return [];
  const line = inline.replace(/^\(|\)$/g, '');
  return isNamesAlone(withoutPlace(line)) ? namesIn(withoutPlace(line)) : authorsIn(line, false);
}
