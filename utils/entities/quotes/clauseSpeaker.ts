import { speechWords } from '../../gazetteer/people.ts';
import { behindBrackets } from '../people/nameClues.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { PersonMention } from '../people/persons.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { isParticiple, isSpeech, type QuoteContext } from './quoteClause.ts';
import { sourceIn } from './quoteSource.ts';
import type { SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { speakingTogether } from './speakingTogether.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';
import { isUnknownName, subjectBeforeVerb } from './subjectBeforeVerb.ts';

/** The speech verb of a clause; strong ones before those that only sometimes introduce speech. */
export function verbIn(context: QuoteContext, from: number, to: number): number | null {
  let weak: number | null = null;
  for (let index = to - 1; index >= from; index--) {
    const token = context.tokens[index];
    if (token === undefined || token.kind !== 'small' || !isSpeech(token.text) || context.subjects.isQuoted(index)) continue;
    if (!speechWords.weak.has(token.text)) return index;
    weak ??= index;
  }
  return weak;
}

/** Who speaks by the verb at `verb`, of the clause between two tokens: one of several is all of them where the verb is in the plural. */
export const subjectOf = (context: QuoteContext, verb: number, from: number, to: number): SpeakerRef | null =>
  speakingTogether(context.subjects, verb, oneSubjectOf(context, verb, from, to));

function oneSubjectOf(context: QuoteContext, verb: number, from: number, to: number): SpeakerRef | null {
  const { subjects, tokens } = context;
  // "A begrüßt die Frage der B und sagt:": the first verb's subject speaks.
  if (tokens[verb - 1]?.text === 'und') {
    const shared = subjectOfClause(context, from, verb);
    // "Die Staatskanzlei teilte mit, … fahren zu wollen, und kündigte …"
    const isBody = shared?.kind === 'group' && shared.start === from && canSpeak(tokens, from, shared.end, context.people.sense);
    if (shared !== null && (shared.kind !== 'group' || isBody)) return shared;
    if (shared === null && opensWithName(context, from)) return { kind: 'group', start: from, end: from + 1 };
  }
  // "Anna Muster hatte Bernd Tal vorgehalten, …": who stands before "hatte"
  let auxiliary = isParticiple(tokens[verb]?.text ?? '') ? from + 1 : -1;
  while (auxiliary >= 0 && auxiliary < verb && !isOneOf(tokens[auxiliary]?.text ?? '', 'hat|hatte')) auxiliary++;
  const opener = auxiliary < 0 ? null : subjects.mentionAt(from);
  const isOpener = opener?.from === from && (opener.end === auxiliary || opener.to === auxiliary);
  if (opener !== null && isOpener && !subjects.isGenitive(opener)) return { kind: 'person', mention: opener };
  const behind = subjectAfterVerb(subjects, verb, to);
  const ahead = subjectBeforeVerb(subjects, verb, from);
  // "Den von A eröffneten Gipfel nannten die Verbände …": one person is no subject of a plural.
  if (
    endsInOneOf(tokens[verb]?.text ?? '', '(t|b|f|h|r|n|g|k)en') &&
    behind?.kind === 'group' &&
    ahead?.kind === 'person' &&
    !isJoined(context, ahead.mention)
  )
    return behind;
  // "An die Länder gerichtet sagte er": "er" is nobody's object.
  if (behind?.kind === 'pronoun' && behind.gender === 'm' && behind.at === verb + 1) return behind;
  if (ahead !== null && opensClause(context, ahead, from, verb)) return ahead;
  // "Ein dritter Verfasser nennt Anna Muster eine „…“": nominative, right before the verb
  const isNominative =
    ahead?.kind === 'group' && ahead.end === verb && isOneOf(tokens[ahead.start]?.text ?? '', 'Ein|Der|Dieser|Mancher|Jeder');
  if (isNominative && personPhrase(tokens, ahead.start, context.people.sense) !== null) return ahead;
  // "Während A sich irrte, erklärte die Universität so:", "Das Vorhaben habe „…“, schreiben die Prüfer": who stands right behind the verb of a new clause
  const isNew = behind?.kind === 'group' && behind.start === verb + 1 && tokens[verb - 1]?.text === ',';
  if (
    isNew &&
    !isApposed(context, ahead, verb) &&
    isNominativePhrase(context, behind.start) &&
    canSpeak(tokens, behind.start, behind.end, context.people.sense)
  )
    return behind;
  const isClose = behind !== null && behind.kind !== 'group' && isNear(behind, verb);
  if (isClose && (ahead === null || ahead.kind === 'group' || verb > from)) {
    if (ahead === null || ahead.kind === 'group') return behind;
    // "Zum Start mit Bürgermeister A sagt Ministerin B": the one right behind the verb; "A sagt B": the one before.
    const start = behind.kind === 'person' ? behind.mention.from : behind.kind === 'role' ? behind.role.from : verb + 1;
    if (start === verb + 1 && !endsAt(context, ahead, verb)) return behind;
    return ahead;
  }
  return ahead ?? behind;
}

/** "Das sei der Kern, erläutert Anna Muster. „…“", "Nach Ansicht von Anna Muster ist nichts entschieden. „…“": who speaks in the sentence before. */
export function reporter(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const isSomebody = (ref: SpeakerRef | null) =>
    ref !== null && (ref.kind !== 'group' || ref.isSeveral === true) && ref.kind !== 'addressed';
  const verb = verbIn(context, from, to);
  const word = verb === null ? '' : (context.tokens[verb]?.text ?? '');
  if (verb !== null && !speechWords.weak.has(word) && !isParticiple(word)) {
    const ref = subjectOf(context, verb, from, to);
    if (isSomebody(ref)) return ref;
  }
  const source = sourceIn(context, from, to);
  return isSomebody(source) ? source : null;
}

/** "Miljević bedankte sich und": a name that the text never explains, before its verb. */
function opensWithName({ tokens, subjects }: QuoteContext, from: number): boolean {
  const [name, verb] = [tokens[from], tokens[from + 1]];
  if (name?.isFirst !== true || verb?.kind !== 'small' || !endsInOneOf(verb.text, 'te|t')) return false;
  return isUnknownName(name, subjects.sense) && !isOneOf(verb.text, 'mit|seit|laut|nicht|damit');
}

/** "Bernd Tal (CDU), Landrat in Gotha, nannte": what stands between the name and the verb belongs to the name. */
function isApposed(context: QuoteContext, ref: SpeakerRef | null, verb: number): boolean {
  if (ref === null || (ref.kind !== 'person' && ref.kind !== 'role')) return false;
  const ends = ref.kind === 'person' ? [ref.mention.to, ref.mention.end] : [ref.role.end];
  const isRelative = ends.some(end => {
    const comma = behindBrackets(context.tokens, end);
    return (
      context.tokens[comma]?.text === ',' &&
      [comma + 1, comma + 2].some(at => isOneOf(context.tokens[at]?.text ?? '', 'der|die|das|dem|den|dessen|deren'))
    );
  });
  return isRelative || endsAt(context, ref, verb) || ends.some(end => behindBrackets(context.tokens, end) === verb - 1);
}

/** "die Prüfer", "der Rechnungshof"; "der Zeitung" is told something. */
const isNominativePhrase = ({ tokens, people }: QuoteContext, start: number): boolean =>
  isOneOf(tokens[start]?.text ?? '', 'die|das|eine?') ||
  (tokens[start]?.text === 'der' &&
    (personPhrase(tokens, start, people.sense)?.isPlural === false ||
      endsInOneOf(
        (tokens[start + 1]?.text ?? '').toLowerCase(),
        'rat|hof|verband|verein|kreis|bund|senat|tag|vorstand|konzern|sender|ausschuss|dienst',
      )));

/** "Anna Muster und Bernd Tal": is the mention one of several? */
function isJoined({ tokens, subjects }: QuoteContext, { from, to }: PersonMention): boolean {
  const isAnd = (index: number) => isOneOf(tokens[index]?.text ?? '', 'und|sowie');
  return isAnd(to) || isAnd(from - 1) || (tokens[to]?.text === ')' && isAnd(to + 1)) || subjects.mentionAt(to + 1) !== null;
}

/** "Anna Muster, die das Amt leitet, gibt Bernd Tal recht": what stands first, up to the verb, is the subject where its form allows. */
function opensClause({ tokens }: QuoteContext, ref: SpeakerRef, from: number, verb: number): boolean {
  if (ref.kind !== 'person' && ref.kind !== 'role') return false;
  const start = ref.kind === 'person' ? ref.mention.from : ref.role.from;
  const end = ref.kind === 'person' ? Math.max(ref.mention.to, ref.mention.end) : ref.role.end;
  const isFirst = start === from || (start === from + 1 && isOneOf(tokens[from]?.text ?? '', 'Auch|Und|Doch|Aber|Selbst|Sogar|Nur'));
  return isFirst && tokens[end]?.text === ',' && tokens[verb - 1]?.text === ',' && verb - 1 > end;
}

function isNear(ref: SpeakerRef, verb: number): boolean {
  if (ref.kind === 'person') return ref.mention.from - verb <= 8;
  if (ref.kind === 'role') return ref.role.from - verb <= 8;
  return true;
}

function endsAt({ tokens }: QuoteContext, ref: SpeakerRef, verb: number): boolean {
  // "Der Vorsitzende des Bundes, Anna Muster, würdigte"
  if (ref.kind === 'person')
    return [verb, tokens[verb - 1]?.text === ',' ? verb - 1 : verb].some(at => ref.mention.to === at || ref.mention.end === at);
  if (ref.kind === 'role') return ref.role.end === verb;
  return ref.kind === 'pronoun' && (ref.at === undefined || ref.at === verb - 1);
}
