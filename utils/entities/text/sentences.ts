import type { Block, Span } from '../../article/types.ts';
import { wordStart } from './phrases.ts';

/** A full stop after one of these, or after a single letter, does not end a sentence (list: domain notes, item 14). */
const abbreviations = new Set(
  'Dr Prof Ing Dipl Mag med jur phil rer nat habil Nr Nrn Abs Art Abb Tab Bd Kap Ziff lit St ca bzw vgl sog inkl exkl zzgl ggf evtl etc usw usf Mio Mrd Tsd Bio Std Min Sek Nds Thür Sächs Hess Bay Brem Tel Fax Str str Az Drs Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So max min mind gem insb bspw allg dt engl ehem stellv verh geb gest Hrsg Red Anm Aufl Jg Rn Rz ff Co Inc Ltd Ver vers Rd rd Gem Verf Pos Sen Jr'.split(
    ' ',
  ),
);
const months = new Set('Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '));
/** Words before an ordinal: "der 12. Bericht" goes on, "es waren 12. Der Bericht" does not. */
const determiners = new Set(
  'der die das den dem des im am vom zum zur beim ins ans in vor nach seit bis ab zu als und ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen jeder jedem dieser diesem unsere unserer'.split(
    ' ',
  ),
);
const boundary = /[.!?…][“”"»«’'‘)\]]* +(?=[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ0-9„“"»«›‹‚([–—•#])/g;

/** Characters; of 41,000 newspaper articles none has half as long a sentence: lists of names, pages written to keep a reader waiting. */
const longest = 5_000;

/** Whether the full stop at `stop` belongs to an abbreviation or to an ordinal; `next` is where the following word begins. */
function isInside(text: string, stop: number, next: number): boolean {
  const start = wordStart(text, stop);
  const word = text.slice(start, stop);
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-'), word.lastIndexOf('/')) + 1);
  if (/^[A-Za-zÀ-ɏ]$/.test(last) || abbreviations.has(last)) return true;
  if (!/^\d{1,2}$/.test(word)) return false;
  const month = /^[A-Za-zÀ-ɏ]+/.exec(text.slice(next, next + 12))?.[0] ?? '';
  return months.has(month) || (text[start - 1] === ' ' && determiners.has(text.slice(wordStart(text, start - 1), start - 1).toLowerCase()));
}

/** The sentences of all blocks in order, without the blanks between them; a table row is one sentence, what is longer than any sentence is parted. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  let at = 0;
  let start = blocks[0]?.start ?? 0;
  const add = (end: number) => {
    while (end - start > longest) {
      const blank = text.lastIndexOf(' ', start + longest) + 1;
      const part = blank > start ? blank : start + longest;
      sentences.push({ start, end: part });
      start = part;
    }
    if (start < end) sentences.push({ start, end });
  };
  const close = (until: number) => {
    for (let block = blocks[at]; block !== undefined && block.end <= until; block = blocks[++at]) {
      add(block.end);
      start = blocks[at + 1]?.start ?? text.length;
    }
  };
  for (const found of text.matchAll(boundary)) {
    const end = found.index + found[0].length;
    close(found.index);
    const block = blocks[at];
    if (block === undefined) break;
    if (found.index < block.start || end >= block.end || block.kind === 'table-row') continue;
    if (text[found.index] === '.' && isInside(text, found.index, end)) continue;
    add(end);
    start = end;
  }
  close(text.length);
  return sentences;
}

/** The span in a sorted list that holds `offset`, or null. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return null;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
