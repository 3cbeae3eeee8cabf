import { endOfPhrase } from '../text/endOfPhrase.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { heardHere, type Voice } from './quoteAsked.ts';
import type { Attribution, QuoteContext, Range } from './quoteClause.ts';
import { nobody, type Speaker, type SpeakerRef } from './speakers.ts';

/** By the word for where a voice comes from: the words that put somebody there. */
const whereabouts: Record<string, string> = {
  unten: 'unten|unter|unterm|unterhalb',
  oben: 'oben|auf|oberhalb',
  hinten: 'hinten|hinter|hinterm',
  draußen: 'draußen|vor',
  nebenan: 'nebenan|neben',
};

/** "„…“, kam es von Anna Muster zurück", "„…“, kommt es von unten", "„…“, lautete die Antwort": answers without a verb of speech; `from` is the verb. */
export function answerBehind(context: QuoteContext, { from, to }: Range): Attribution | null {
  const { tokens } = context;
  const done = (ref: SpeakerRef | null, speaker: Speaker | null): Attribution => ({
    ref,
    speaker,
    rule: 'quoteAfter',
    from,
    to: Math.min(to, from + 8),
  });
  const verb = tokens[from]?.text ?? '';
  if (tokens[from + 1]?.text === 'es' && isOneOf(verb, 'kam|kommt|(ent|zurück)?schallte?|tönte?|hallte?|dringt|drang|klingt|klang')) {
    const voice = voiceFrom(context, from + 2, to);
    const heard = voice?.kind === 'group' ? voiceInThing(context, voice.start, from) : null;
    if (heard !== null) return done(heard.ref, heard.speaker);
    return voice === null ? null : done(voice, null);
  }
  if (!isOneOf(verb, 'lautet|lautete|kam|kommt|folgte?|ist|war') || !isOneOf(tokens[from + 1]?.text ?? '', 'die|eine')) return null;
  let noun = from + 2;
  while (tokens[noun]?.kind === 'small' && endsInOneOf(tokens[noun]?.text ?? '', 'e') && noun < from + 4) noun++;
  const isAnswer = isOneOf(tokens[noun]?.text ?? '', '(Gegen)?[Aa]ntwort|Replik|Erwiderung');
  if (!isAnswer || isOneOf(tokens[noun + 1]?.text ?? '', 'von|vom|des|der|aus')) return null;
  return done(null, asked(context, from));
}

/** "von Anna Muster", "aus den hinteren Reihen", "von unten": whose voice it is. */
function voiceFrom(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const { tokens, subjects } = context;
  let at = from;
  while (at < Math.min(to, from + 4) && !isOneOf(tokens[at]?.text ?? '', 'von|vom|aus')) at++;
  if (at >= Math.min(to, from + 4)) return null;
  const mention = subjects.mentionAt(at + 1);
  if (mention !== null) return { kind: 'person', mention };
  const role = subjects.roleOver(at + 1);
  if (role !== null && !subjects.isUnnamed(role)) return { kind: 'role', role };
  const place = tokens[at + 1]?.text ?? '';
  const placed = whereabouts[place] === undefined ? null : subjectPlaced(context, whereabouts[place], from);
  return placed ?? { kind: 'group', start: at + 1, end: Math.max(at + 2, endOfPhrase(tokens, at + 1)) };
}

/** "Er kniet unter einem Pult. … „…“, tönt es | aus dem Pult": who had the word before, where this paragraph has told of the same thing; `verb` stands behind the words. */
function voiceInThing(context: QuoteContext, start: number, verb: number): Voice | null {
  const { tokens, subjects } = context;
  const noun = tokens[start + 1];
  if (!isOneOf(tokens[start]?.text ?? '', 'dem|der') || noun?.kind !== 'capital') return null;
  let opening = verb - 1;
  while (tokens[opening]?.block === noun.block && (subjects.isQuoted(opening) || tokens[opening]?.kind === 'mark')) opening--;
  for (let index = opening; index > opening - 80 && tokens[index]?.block === noun.block; index--)
    if (tokens[index]?.text === noun.text && !subjects.isQuoted(index)) return heardHere(context, opening + 1);
  return null;
}

/** "Bernd Tal liegt unter dem Pult. …": whom this paragraph puts at a place, as the subject that opens the sentence. */
function subjectPlaced({ tokens, subjects }: QuoteContext, words: string, from: number): SpeakerRef | null {
  const { block } = tokens[from] ?? {};
  let isThere = false;
  for (let index = from; index > from - 80 && tokens[index]?.block === block; index--) {
    if (subjects.isQuoted(index)) continue;
    const token = tokens[index];
    isThere ||= isOneOf(token?.text ?? '', words);
    if (token?.isFirst !== true) continue;
    const mention = subjects.mentionAt(index);
    if (isThere && mention?.from === index && !subjects.isGenitive(mention)) return { kind: 'person', mention };
    isThere = false;
  }
  return null;
}

/** Whoever had the word in this paragraph before somebody else asked; nobody where it is not told. */
function asked({ tokens, subjects, floor }: QuoteContext, from: number): Speaker {
  const { last } = floor;
  if (last?.speaker.isPerson !== true || tokens[last.at]?.block !== tokens[from]?.block) return nobody;
  for (let index = last.at; index < from; index++) {
    const mention = subjects.isQuoted(index) ? null : subjects.mentionAt(index);
    // "…, sagte Anna Muster. „…“": the tag of the quotation before
    const isTag = mention !== null && tokens[index]?.sentence === tokens[last.at - 1]?.sentence;
    if (mention?.person === last.speaker.person && !isTag) return nobody;
  }
  return last.speaker;
}
