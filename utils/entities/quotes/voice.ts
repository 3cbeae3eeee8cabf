import { saysOutright } from '../../gazetteer/people.ts';
import type { PersonMention } from '../people/persons.ts';
import { isSubjunctive } from '../text/subjunctive.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import { reporter, subjectOf, verbIn } from './clauseSpeaker.ts';
import { isParticiple, type QuoteContext, reach, startOfSentence } from './quoteClause.ts';
import { passiveClause } from './quotePassive.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { speakingTogether } from './speakingTogether.ts';

/**
 * Whose words a sentence reports that tells it by its Konjunktiv only; `to` is where it begins. Of the paragraph's sentences before it, with nothing
 * but reported speech between, the nearest that tells who speaks; at a paragraph's begin the last of the paragraph before.
 */
export function voiceBefore(context: QuoteContext, to: number): { ref: SpeakerRef | null; speaker: Speaker | null } | null {
  const { tokens, floor } = context;
  const { block } = tokens[to] ?? {};
  for (let end = to; end > 0; ) {
    const isAbove = tokens[end - 1]?.block !== block;
    const from = startOfSentence(tokens, end, tokens[end - 1]?.sentence, reach);
    if (floor.last !== null && floor.last.at > from && floor.last.at <= end)
      return floor.last.speaker.name === null ? null : { ref: null, speaker: floor.last.speaker };
    const ref = tellerIn(context, from, end);
    if (ref !== null) return { ref, speaker: null };
    // "Muster würde wieder so entscheiden" is told by the reporter.
    const isReported = tokens
      .slice(from, end)
      .some(({ text }, index) => isSubjunctive(text) && !isOneOf(text, 'würden?') && !context.subjects.isQuoted(from + index));
    // "Der Landrat sieht es gelassen. Sie sei schon immer so gewesen.": whom the last sentence before is about
    const opener = isReported ? null : openerOf(context, from, end);
    if (opener !== null) return { ref: opener, speaker: null };
    if (isAbove || !isReported) return null;
    end = from;
  }
  return null;
}

/** Whom a sentence is about: the person or office it begins with, or the only one it names, right behind its verb ("Dazu hat Muster eine klare Haltung."). */
export function openerOf({ tokens, subjects }: QuoteContext, from: number, to: number): SpeakerRef | null {
  const isFree = (mention: PersonMention) =>
    !subjects.isGenitive(mention) && !subjects.isGoverned(mention.from) && !subjects.isQuoted(mention.start);
  const opener = subjects.mentionAt(from);
  if (opener !== null)
    return opener.from === from && isFree(opener) ? speakingTogether(subjects, opener.end, { kind: 'person', mention: opener }) : null;
  const role = subjects.roleAt(from);
  if (role !== null && isOneOf(role.article, 'der|die') && tokens[from]?.isFirst === true && !subjects.isUnnamed(role))
    return { kind: 'role', role };
  const named = new Set<PersonMention>();
  for (let index = from; index < to; index++) {
    const mention = subjects.mentionAt(index);
    if (mention !== null) named.add(mention);
  }
  const [mention, ...others] = named;
  const isBehindVerb = mention !== undefined && /^[a-zäöü]+(?:t|te|ill|ah|ält|ielt|eiß)$/.test(tokens[mention.from - 1]?.text ?? '');
  return mention !== undefined && others.length === 0 && isBehindVerb && isFree(mention) ? { kind: 'person', mention } : null;
}

/** "Eine einfachere Lösung fordert Anna Muster.", "Das Ministerium teilt mit, …", "Anna Muster hielt dagegen: Das sei …": of whom a sentence tells that they speak. */
function tellerIn(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const somebody = reporter(context, from, to);
  if (somebody !== null) return somebody;
  const { tokens, subjects, people } = context;
  const verb = verbIn(context, from, to);
  const word = verb === null ? '' : (tokens[verb]?.text ?? '');
  if (
    verb !== null &&
    saysOutright(word) &&
    !isParticiple(word) &&
    !isPerfect(context, verb, from) &&
    passiveClause(context, verb) === null
  ) {
    const ref = subjectOf(context, verb, from, to);
    const isSubject =
      ref?.kind === 'group' &&
      (ref.start === from || ref.start === verb + 1) &&
      tokens.slice(ref.start, ref.end).some(({ kind }) => kind !== 'small');
    if (isSubject && canSpeak(tokens, ref.start, ref.end, people.sense)) return ref;
  }
  for (let index = from; index < to; index++) {
    const mention = subjects.isQuoted(index) ? null : subjects.mentionAt(index);
    if (mention === null) continue;
    // "Ganz so schlimm sei es nicht, hielt Anna Muster dagegen."
    const isTag = tokens[mention.from - 1]?.kind === 'small' && tokens[mention.from - 2]?.text === ',';
    if (!subjects.isGoverned(mention.from) && !subjects.isGenitive(mention))
      return isTag || opensReport(tokens, mention.to, to) ? { kind: 'person', mention } : null;
    index = Math.max(index, mention.end - 1);
  }
  return null;
}

/** "Viele Briefe seien unklar formuliert": a participle at the end of its clause, of what is done to somebody or something. */
function isPerfect({ tokens }: QuoteContext, verb: number, from: number): boolean {
  const isLast = tokens[verb + 1]?.kind === 'mark' || isOneOf(tokens[verb + 1]?.text ?? '', 'worden|werden|sein');
  return (
    isLast && tokens.slice(from, verb).some(({ text }) => isOneOf(text, 'sei|seien|ist|sind|war|waren|wird|werden|werde|wurden?|würden?'))
  );
}

/** "Anna Muster hatte Bernd Tal vorgehalten, das sei „…“": does a clause in the Konjunktiv begin between the two tokens? */
export function opensReport(tokens: readonly Token[], from: number, to: number): boolean {
  let mark = from;
  while (mark < to && !isOneOf(tokens[mark]?.text ?? '', '[,:]')) mark++;
  for (let index = mark + 1; index < to; index++) if (isSubjunctive(tokens[index]?.text ?? '')) return true;
  return false;
}
