import { speechWords } from '../gazetteer/people.ts';
import { type Attribution, isSpeech, type QuoteContext, type Range } from './quoteClause.ts';
import { sourceIn } from './quoteSource.ts';
import type { SpeakerRef } from './speakers.ts';

/** "Anna Muster erklärt dazu:", "Muster:", "Ihr Fazit:". */
export function attributionBefore(context: QuoteContext, { from, to }: Range, isTerm: boolean): Attribution | null {
  const { tokens, subjects } = context;
  const done = (ref: SpeakerRef | null): Attribution | null =>
    ref === null ? null : { ref, speaker: null, rule: 'quoteBefore', from: Math.max(from, to - 9), to };
  const told = sourceIn(context, from, to - 1);
  if (told !== null) return done(told);
  // "Es gibt einen Satz, den Anna Muster gern sagt. Er lautet:": the pronoun is the sentence's, not the speaker's.
  const isWording =
    !isTerm &&
    to - from === 3 &&
    /^(?:lautet|lautete|klingt|klang)$/.test(tokens[from + 1]?.text ?? '') &&
    /^(?:Er|Sie|Es|Das)$/.test(tokens[from]?.text ?? '');
  if (isWording) {
    const person = context.conversation.latest(from, () => true, 60);
    return person === null ? null : { ref: null, speaker: context.conversation.of(person), rule: 'quoteBefore', from, to };
  }
  const verb = verbIn(context, from, to - 1);
  if (verb !== null) {
    const ref = subjectOf(context, verb, from, to - 1);
    if (ref !== null && !(ref.kind === 'group' && isTerm)) return done(ref);
  }
  if (isTerm) return null;
  // A label or a clause without a speech verb: the person it names last, else the one who spoke.
  for (let index = to - 2; index >= from; index--) {
    const mention = subjects.mentionAt(index);
    if (mention !== null) return done({ kind: 'person', mention });
  }
  const role = subjects.roleIn(from, to - 1);
  if (role !== null) return done({ kind: 'role', role });
  const noun = context.conversation.personMeant(from, to);
  if (noun !== null) return { ref: null, speaker: context.conversation.of(noun), rule: 'quoteBefore', from, to };
  const pronoun = tokens.slice(from, to).find(token => /^(?:[Ee]r|[Ss]ie|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre|Dieser|Diese)$/.test(token.text));
  if (pronoun !== undefined) return done({ kind: 'pronoun', gender: /^(?:er|sein|dieser)/i.test(pronoun.text) ? 'm' : 'f' });
  const { last } = context.conversation;
  if (last?.speaker.isPerson === true) return { ref: null, speaker: last.speaker, rule: 'quoteContinued', from, to };
  const named = context.conversation.latest(from, () => true);
  return named === null ? null : { ref: null, speaker: context.conversation.of(named), rule: 'quoteContinued', from, to };
}

/** The speech verb of a clause; strong ones before those that only sometimes introduce speech. */
function verbIn(context: QuoteContext, from: number, to: number): number | null {
  let weak: number | null = null;
  for (let index = to - 1; index >= from; index--) {
    const token = context.tokens[index];
    if (token === undefined || token.kind !== 'small' || !isSpeech(token.text)) continue;
    if (!speechWords.weak.has(token.text)) return index;
    weak ??= index;
  }
  return weak;
}

export function subjectOf(context: QuoteContext, verb: number, from: number, to: number): SpeakerRef | null {
  const { subjects } = context;
  const behind = subjects.after(verb, to);
  const ahead = subjects.before(verb, from);
  const isClose = behind !== null && behind.kind !== 'group' && isNear(behind, verb);
  if (isClose && (ahead === null || ahead.kind === 'group' || verb > from)) {
    if (ahead === null || ahead.kind === 'group') return behind;
    // "Zum Start mit Bürgermeister A sagt Ministerin B": the one right behind the verb; "A sagt B": the one before.
    const start = behind.kind === 'person' ? behind.mention.from : behind.kind === 'role' ? behind.role.from : verb + 1;
    if (start === verb + 1 && !endsAt(ahead, verb)) return behind;
    return ahead;
  }
  return ahead ?? behind;
}

function isNear(ref: SpeakerRef, verb: number): boolean {
  if (ref.kind === 'person') return ref.mention.from - verb <= 8;
  if (ref.kind === 'role') return ref.role.from - verb <= 8;
  return true;
}

function endsAt(ref: SpeakerRef, verb: number): boolean {
  if (ref.kind === 'person') return ref.mention.to === verb || ref.mention.end === verb;
  if (ref.kind === 'role') return ref.role.end === verb;
  return ref.kind === 'pronoun';
}
