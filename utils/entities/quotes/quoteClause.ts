import type { Block } from '../../article/types.ts';
import { speechWords } from '../../gazetteer/people.ts';
import type { People } from '../people/persons.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { Conversation } from './conversation.ts';
import type { Floor } from './floor.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';

/** What the attribution of quotations reads. */
export interface QuoteContext {
  text: string;
  tokens: readonly Token[];
  body: readonly Block[];
  people: People;
  subjects: Subjects;
  floor: Floor;
  conversation: Conversation;
}

/** How many tokens of a sentence are read; longer ones are lists. */
export const reach = 300;

/** How nouns end, in small letters, that name texts in which words stand. */
export const documentEnds =
  '(studie|analyse|untersuchung|verordnung|gesetz|bericht|beschluss|vertrag|brief|schreiben|papier|mitteilung|entwurf|antwort|gutachten|konzept|begründung|erklärung|stellungnahme|urteil|vorlage|bescheid|satzung|leitfaden|antrag|rundmail|e-mail)(s|es)?';

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

/** "geschrieben", "angekündigt": speech only with "hat". */
export const isParticiple = (text: string): boolean =>
  isOneOf(text, 'gefragt|gewarnt|geäußert|angekündigt|eingeräumt|ausgeführt|hinzugefügt|mitgeteilt|festgestellt|zugesichert|angemahnt') ||
  (text.endsWith('en') &&
    /^(?:ge|mitge|ange|hervorge|hinzuge|ausge|einge|zuge|ver)[a-zäöü]+en$/.test(text) &&
    !isOneOf(text, 'geben|gestehen') &&
    !/^ver(?!ra|tre|hal)[a-zäöü]+ten$/.test(text));

export const isSpeech = (text: string): boolean => speechWords.say.has(text);

/** Where the sentence begins that goes on right before token `to`; looked for among the last `most` tokens. */
export function startOfSentence(tokens: readonly Token[], to: number, sentence: number | undefined, most = to): number {
  let from = to;
  while (from > to - most && from > 0 && tokens[from - 1]?.sentence === sentence) from--;
  return from;
}

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

/** "hob hervor, dass", "wies darauf hin": a weak verb whose particle makes it one of speech. */
export function isSplit(context: QuoteContext, verb: number, to: number): boolean {
  if (!speechWords.weak.has(context.tokens[verb]?.text ?? '')) return false;
  for (let index = verb + 1; index < Math.min(to, verb + 40); index++) {
    const token = context.tokens[index];
    if (token === undefined || token.sentence !== context.tokens[verb]?.sentence) return false;
    // "wies den Bericht der „Zeitung“ über das Vorhaben als „Panikmache“ zurück"
    if (index >= verb + 14) {
      if (token.text === 'zurück' && isOneOf(context.tokens[verb]?.text ?? '', 'wies|weist|wiesen')) return true;
      continue;
    }
    if (isOneOf(token.text, 'hervor|hin|hinzu|fest|klar|deutlich|überzeugt|sicher|zufrieden|erfreut|zuversichtlich|optimistisch'))
      return true;
    // "gab an, dass", "gab zu:"
    const isEnd = context.tokens[index + 1]?.kind === 'mark';
    if (isEnd && isOneOf(context.tokens[verb]?.text ?? '', 'gibt|gab|geben|gaben') && isOneOf(token.text, 'an|zu|bekannt')) return true;
    // "sicherte den Kommunen Hilfe zu", "prangerte die „Flickschusterei“ an"
    if (isEnd && isOneOf(context.tokens[verb]?.text ?? '', 'sichert|sicherten?|prangert|prangerten?') && isOneOf(token.text, 'an|zu'))
      return true;
    // "ließ aus München ausrichten, „…“"
    if (isOneOf(context.tokens[verb]?.text ?? '', 'lässt|ließ(en)?') && isOneOf(token.text, 'ausrichten|mitteilen|wissen|verlauten'))
      return true;
    // "wies alle Vorwürfe als „haltlos“ zurück", "strich seinen „Kompass“ heraus"
    if (isOneOf(token.text, 'zurück|heraus')) return true;
  }
  return false;
}
