import { marked, type Token, type Tokens } from 'marked';
import type { ReportBlock, Run } from './report.ts';

/** Longer notes are plain text: they are somebody's paste, and parsing them would hold up the page. */
const longest = 20_000;

type Look = Pick<Run, 'isBold' | 'isItalic' | 'href'>;

/** A note, which is Markdown, as parts of a report; what Markdown has no part for here stays the words it is. */
export function noteBlocks(note: string): ReportBlock[] {
  if (note.length > longest) return plain(note);
  return marked.lexer(note, { gfm: true, breaks: true }).flatMap(blocksOf);
}

/** Every line of a text that is not empty as a paragraph. */
export function plain(text: string): ReportBlock[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ kind: 'paragraph', runs: [{ text: line }] }));
}

function blocksOf(token: Token): ReportBlock[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    // A box of a task is told with its item.
    case 'checkbox':
      return [];
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.flatMap(itemsOf) }];
    case 'heading':
      return paragraphs(runsOf(token.tokens ?? [], { isBold: true }));
    case 'paragraph':
    case 'text':
      return token.tokens ? paragraphs(runsOf(token.tokens, {})) : plain(token.raw);
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOf);
    case 'code':
      return plain(token.text);
    default:
      return plain(token.raw);
  }
}

/** An item of a list, and behind it those of the lists within it. */
function itemsOf(item: Tokens.ListItem): Run[][] {
  const runs: Run[] = [];
  const inner: Run[][] = [];
  for (const token of item.tokens) {
    if (token.type === 'list') inner.push(...(token as Tokens.List).items.flatMap(itemsOf));
    else {
      for (const block of blocksOf(token))
        if (block.kind === 'paragraph') runs.push(...(runs.length > 0 ? [{ text: ' ' }] : []), ...block.runs);
    }
  }
  const box = item.task ? [{ text: item.checked ? '☑ ' : '☐ ' }] : [];
  return [[...box, ...runs], ...inner];
}

/** A line break begins a paragraph, as the library shows it. */
function paragraphs(runs: readonly Run[]): ReportBlock[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter(line => line.some(run => run.text.trim() !== '')).map(line => ({ kind: 'paragraph', runs: line }));
}

function runsOf(tokens: readonly Token[], look: Look): Run[] {
  return tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
        return runsOf(token.tokens ?? [], { ...look, isBold: true });
      case 'em':
        return runsOf(token.tokens ?? [], { ...look, isItalic: true });
      case 'del':
        return runsOf(token.tokens ?? [], look);
      case 'link':
        return runsOf(token.tokens ?? [], { ...look, href: token.href });
      case 'br':
        return [{ text: '\n' }];
      case 'text':
      case 'escape':
      case 'codespan':
        return token.type === 'text' && token.tokens ? runsOf(token.tokens, look) : [{ text: oneLine(token.text), ...look }];
      default:
        return [{ text: oneLine(token.raw), ...look }];
    }
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
