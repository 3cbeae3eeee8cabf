import type { Block } from '../../utils/article/types.ts';
import { recognizeOfficials } from '../../utils/entities/officials.ts';
import { readPeople } from '../../utils/entities/people/readPeople.ts';
import { recognizeQuotes } from '../../utils/entities/quotes.ts';
import { readArticleStates } from '../../utils/entities/states.ts';
import type { OfficialMention, QuoteMention, RecognizerInput } from '../../utils/entities/types.ts';

/**
 * A text with its labels: `[[Dr. Horst Baier|Horst Baier|CIO|NI]]` is an official (an empty last part is no Land; parts left out are not
 * compared), `{{Das ist gut|Horst Baier}}` a quotation without its marks (`~Ministerium` is a speaker that is no person). Lines are blocks;
 * "# " opens a heading, "% " the headline, "| " a table row, "- " a list item, "> " a quotation.
 */
export interface Marked {
  input: RecognizerInput;
  officials: { start: number; text: string; person: string; role: string | null; state: string | null | undefined }[];
  quotes: { start: number; text: string; speaker: string | null; isPerson: boolean }[];
}

const kinds: Record<string, [Block['kind'], number]> = {
  '# ': ['heading', 2],
  '% ': ['title', 1],
  '| ': ['table-row', 0],
  '- ': ['list-item', 0],
  '> ': ['quotation', 0],
  '^ ': ['caption', 0],
};

/** Takes a marked text apart; `published` is the day of the article, `byline` its authors. */
export function parseMarked(source: string, published: string | null = '2025-10-01', byline: readonly string[] = []): Marked {
  const marked: Marked = { input: { text: '', blocks: [], published, byline }, officials: [], quotes: [] };
  const blocks: Block[] = [];
  let text = '';
  for (const line of source
    .split('\n')
    .map(one => one.trim())
    .filter(one => one !== '')) {
    const [kind, level] = kinds[line.slice(0, 2)] ?? ['paragraph', 0];
    const start = text.length;
    let rest = kinds[line.slice(0, 2)] === undefined ? line : line.slice(2);
    const open: { kind: string; start: number }[] = [];
    while (rest !== '') {
      const [mark] = /^(?:\[\[|\{\{)/.exec(rest) ?? [];
      if (mark !== undefined) {
        open.push({ kind: mark, start: text.length });
        rest = rest.slice(2);
        continue;
      }
      const last = open.at(-1);
      const close = last === undefined ? null : (last.kind === '[[' ? /^((?:\|[^|\]]*)*)\]\]/ : /^\|([^}]*)\}\}/).exec(rest);
      if (last !== undefined && close !== null) {
        open.pop();
        rest = rest.slice(close[0].length);
        const words = text.slice(last.start);
        if (last.kind === '[[') {
          const [, person = words, role = null, state] = (close[1] ?? '').split('|');
          marked.officials.push({
            start: last.start,
            text: words,
            person,
            role: role === '' ? null : role,
            state: state === undefined ? undefined : state === '' ? null : `DE-${state}`,
          });
        } else {
          const speaker = close[1] ?? '';
          marked.quotes.push({
            start: last.start,
            text: words,
            speaker: speaker === '' ? null : speaker.replace(/^~/, ''),
            isPerson: !speaker.startsWith('~') && speaker !== '',
          });
        }
        continue;
      }
      text += rest[0];
      rest = rest.slice(1);
    }
    blocks.push({ start, end: text.length, kind, level });
    text += '\n';
  }
  marked.input = { text, blocks, published, byline };
  marked.officials.sort((a, b) => a.start - b.start);
  marked.quotes.sort((a, b) => a.start - b.start);
  return marked;
}

/** What the recognisers find in a text. */
export function readText(input: RecognizerInput): { officials: OfficialMention[]; quotes: QuoteMention[] } {
  const { body, headline } = readArticleStates(input);
  const people = readPeople(input, body, headline);
  return { officials: recognizeOfficials(input, people), quotes: recognizeQuotes(input, people) };
}
