import type { Block } from '../article/types.ts';
import { speechWords } from '../gazetteer/people.ts';
import type { People } from './persons.ts';
import type { Conversation, Speaker, SpeakerRef, Subjects } from './speakers.ts';
import type { Token } from './tokens.ts';

/** What the attribution of quotations reads. */
export interface QuoteContext {
  text: string;
  tokens: readonly Token[];
  body: readonly Block[];
  people: People;
  subjects: Subjects;
  conversation: Conversation;
}

/** Token indices, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

export type Rule = 'quoteAfter' | 'quoteBefore' | 'quoteFragment' | 'quoteContinued' | 'quoteSource';

/** Who says a quotation: a reference still to be resolved, or the speaker at once; and the words that tell, as token indices. */
export interface Attribution extends Range {
  ref: SpeakerRef | null;
  speaker: Speaker | null;
  rule: Rule;
}

export const isSpeech = (text: string): boolean => speechWords.say.has(text);

export function endOfClause(context: QuoteContext, from: number, to: number): number {
  let end = from;
  while (end < to && context.tokens[end]?.kind !== 'mark') end++;
  return end;
}

export function isBlank(context: QuoteContext, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = context.tokens[index];
    if (token !== undefined && token.kind !== 'mark') return false;
    if (token?.text === ':') return false;
  }
  return true;
}
