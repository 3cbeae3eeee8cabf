import { isPeople } from '../people/personNouns.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { QuoteContext, Range } from './quoteClause.ts';
import type { SpeakerRef } from './speakers.ts';

/** "wird von Muster als „…“ bezeichnet": the clause of a participle in the passive, whose subject does not speak; null elsewhere. */
export function passiveClause({ tokens, subjects }: QuoteContext, verb: number): Range | null {
  const word = tokens[verb]?.text ?? '';
  if (!word.endsWith('t') || !/^(?:ge|be|ver|kriti|charakteri).*t$/.test(word)) return null;
  const sentence = tokens[verb]?.sentence;
  const isEdge = (index: number) => !subjects.isQuoted(index) && isOneOf(tokens[index]?.text ?? '', '[,;:.!?–]');
  let from = verb;
  while (from > 0 && verb - from < 80 && tokens[from - 1]?.sentence === sentence && !isEdge(from - 1)) from--;
  let to = verb + 1;
  while (to < verb + 6 && tokens[to]?.sentence === sentence && !isEdge(to)) to++;
  const isPassive = tokens
    .slice(from, to)
    .some(({ text }, offset) => !subjects.isQuoted(from + offset) && isOneOf(text, 'wird|werden|wurden?|worden|werde'));
  return isPassive ? { from, to } : null;
}

/** By whom something is said in the passive. */
export function agentIn({ tokens, subjects, people }: QuoteContext, { from, to }: Range): SpeakerRef | null {
  for (let index = from; index < to; index++) {
    if (!isOneOf(tokens[index]?.text ?? '', 'von|vom|durch') || subjects.isQuoted(index)) continue;
    const mention = subjects.mentionAt(index + 1) ?? subjects.mentionAt(index + 2);
    if (mention !== null) return { kind: 'person', mention };
    // "werden von Kennern als „…“ bezeichnet"
    if (isPeople(tokens[index + 1]?.text ?? '')) return { kind: 'group', start: index + 1, end: index + 2 };
    for (let at = index + 1; at < index + 4; at++) {
      const token = tokens[at];
      if (token?.kind !== 'small' && token !== undefined && people.sense.levelOf(token.text) !== null && !isAttribute(tokens, at + 1, to))
        return { kind: 'group', start: index + 1, end: at + 1 };
    }
  }
  return null;
}

/** "die vom Zentrum zur Verfügung gestellten Rechner": what stands from a token on goes on to a participle before its noun. */
function isAttribute(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 9); index++) {
    const token = tokens[index];
    if (token === undefined || isOneOf(token.text, '[„“”"»«,;:]|als|wird|werden|wurden?')) return false;
    if (token.kind === 'small' && /(?:t|en)e[nrs]?$/.test(token.text) && tokens[index + 1]?.kind === 'capital') return true;
  }
  return false;
}
