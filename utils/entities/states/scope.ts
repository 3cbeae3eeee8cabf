import type { StateCode } from '../../gazetteer/types.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { readingOf } from '../text/reading.ts';
import { spanAt } from '../text/sentences.ts';
import type { RecognizerInput, StateMention } from '../types.ts';

/** The Land a passage is about, where no mention says it: "das Land", "die Landesverwaltung" under the heading "Niedersachsen". */
export interface Scope {
  /** The Land of the section, label ("Hessen: …") or table row that holds the offset; null when none is set. */
  at(offset: number): StateCode | null;
  /** The Land named in the sentence of the offset: the last one before it, else the only one after it. */
  inSentence(offset: number): StateCode | null;
}

interface Section {
  start: number;
  end: number;
  level: number;
  code: StateCode;
}

/** What may stand beside the name in a heading or label that is only a state's name. */
const besideName =
  /(?:^|[ :.,–(-])(?:\d+\.?|Land|Freistaat|Freie|und|Hansestadt|Beispiel|Das|Der|Die|Aus|In|Blick|nach)(?=[ :.,–)-]|$)|[ :.,–()|-]+/g;

/** Reads the sections of an article from its state mentions (recogniser output, sorted). */
export function readScope(input: RecognizerInput, states: readonly StateMention[]): Scope {
  const { text, blocks, sentences } = readingOf(input);
  const sections: Section[] = [];
  const labels: Section[] = [];
  let open: Section | null = null;
  let next = 0;
  for (const block of blocks) {
    if (block.kind === 'caption' || block.kind === 'title') continue;
    const first = next;
    while (next < states.length && (states[next]?.start ?? 0) < block.end) next++;
    const mentions = states.slice(first, next).filter(mention => mention.start >= block.start);
    const code = mentions[0]?.code;
    const isOne = code !== undefined && mentions.every(mention => mention.code === code);
    const isShort = block.end - block.start <= 60;
    const isName =
      isOne &&
      isShort &&
      (text.slice(block.start, mentions[0]?.start) + text.slice(mentions.at(-1)?.end, block.end)).replace(besideName, '') === '';
    const level = block.kind === 'heading' ? block.level : 7;
    if (block.kind === 'heading' || (isName && block.kind !== 'table-row' && block.kind !== 'list-item')) {
      if (open !== null && level <= open.level) {
        open.end = block.start;
        open = null;
      }
      if (isOne && open === null) {
        open = { start: block.start, end: text.length, level, code };
        sections.push(open);
      }
    } else if (code !== undefined && mentions[0]?.start === block.start) {
      const end = mentions[0].end;
      const isLabel = block.kind === 'table-row' || text[end] === ':' || /^ (?:[–-]|\([^)]{1,40}\):)/.test(text.slice(end, end + 44));
      if (isLabel) labels.push({ start: block.start, end: block.end, level: 9, code });
    }
  }
  return {
    at: offset => spanAt(labels, offset)?.code ?? spanAt(sections, offset)?.code ?? null,
    inSentence(offset) {
      const sentence = spanAt(sentences, offset);
      if (sentence === null) return null;
      const index = firstAtOrAfter(states, offset, state => state.start);
      const before = states[index - 1];
      if (before !== undefined && before.start >= sentence.start) return before.code;
      const after = states[index];
      if (after === undefined || after.start >= sentence.end) return null;
      for (let next = index + 1; next < states.length && next < index + 20; next++) {
        const other = states[next];
        if (other === undefined || other.start >= sentence.end) break;
        if (other.code !== after.code) return null;
      }
      return after.code;
    },
  };
}
