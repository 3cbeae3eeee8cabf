import type { Block, Span } from '../article/types.ts';

/** A full stop after one of these, or after one letter or an ordinal, does not end a sentence (list: domain notes, item 14). */
const abbreviation =
  /(?<=(?<![A-Za-zÀ-ɏ0-9])(?:[A-Za-zÀ-ɏ]|Dr|Prof|Ing|Dipl|Mag|med|jur|phil|rer|nat|habil|Nr|Nrn|Abs|Art|Abb|Tab|Bd|Kap|Ziff|lit|St|ca|bzw|vgl|sog|inkl|exkl|zzgl|ggf|evtl|etc|usw|usf|Mio|Mrd|Tsd|Bio|Std|Min|Sek|Nds|Thür|Sächs|Hess|Bay|Brem|Tel|Fax|Str|str|Az|Drs|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|Mo|Di|Mi|Do|Fr|Sa|So|max|min|mind|gem|insb|bspw|allg|dt|engl|ehem|stellv|verh|geb|gest|Hrsg|Red|Anm|Aufl|Jg|Rn|Rz|ff|Co|Inc|Ltd|Aufl|Ver|vers|Rd|rd|Gem|Verf|Pos|Sen|Jr)\.)/y;
const ordinal = /(?<=(?<![A-Za-zÀ-ɏ0-9.,])\d{1,2}\.)/y;
const ordinalNext = /(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![A-Za-zÀ-ɏ])/y;
const determiner =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|ans|in|vor|nach|seit|bis|ab|zu|als|und|Der|Die|Das|Den|Dem|Im|Am|Vom|Zum|Zur|Beim|ihr|ihre|ihrer|ihrem|ihren|sein|seine|seiner|seinem|seinen|jeder|jedem|dieser|diesem|unsere|unserer) \d{1,2}\.)/y;
const boundary = /[.!?…][“”"»«’'‘)\]]* +(?=[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ0-9„“"»«›‹‚([–—•#])/g;

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** A stop after an ordinal ends the sentence unless a month follows or a determiner stands before: "der 12. Bericht". */
function isOrdinal(text: string, afterStop: number, next: number): boolean {
  return isAt(ordinal, text, afterStop) && (isAt(ordinalNext, text, next) || isAt(determiner, text, afterStop));
}

/** The sentences of all blocks in order, without the blanks between them; a table row is one sentence. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    let start = block.start;
    if (block.kind !== 'table-row') {
      boundary.lastIndex = block.start;
      for (let found = boundary.exec(text); found !== null && boundary.lastIndex < block.end; found = boundary.exec(text)) {
        const afterStop = found.index + 1;
        if (text[found.index] === '.' && (isAt(abbreviation, text, afterStop) || isOrdinal(text, afterStop, boundary.lastIndex))) continue;
        sentences.push({ start, end: boundary.lastIndex });
        start = boundary.lastIndex;
      }
    }
    if (start < block.end) sentences.push({ start, end: block.end });
  }
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
