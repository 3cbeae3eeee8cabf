import { saysOutright } from '../../gazetteer/people.ts';
import { endOfPhrase } from '../text/endOfPhrase.ts';
import { hasSubjunctive } from '../text/subjunctive.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { subjectOf } from './clauseSpeaker.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { speechVerb } from './fragmentVerb.ts';
import { claimIn } from './quoteClaim.ts';
import { type Attribution, endOfClause, type QuoteContext, type Range, reach, startOfSentence } from './quoteClause.ts';
import { agentIn, passiveClause } from './quotePassive.ts';
import { asFragment, reported } from './quoteReported.ts';
import { sourceIn, viewIn } from './quoteSource.ts';
import { insertedTag, lateTag, tagBehind } from './quoteTags.ts';
import { placeOfWords } from './references.ts';
import type { SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { isJudged, looksLikeSpeech } from './speechLike.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';
import { subjectBeforeVerb } from './subjectBeforeVerb.ts';

/** Words of a speaker within the reporter's sentence: "Laut Muster wurde „eine Vielzahl …“ entwickelt." */
export function fragment(context: QuoteContext, ahead: Range, after: Range, inner: string, isTerm: boolean): Attribution | null {
  const { tokens } = context;
  const before = ownClause(context, ahead);
  const tag = tagBehind(context, before, after, isTerm);
  if (tag !== null || isTerm) return tag;
  // "Landrätin Anna Muster („Das hätte niemand besser gekonnt.“)"
  const named = tokens[before.to - 1]?.text === '(' && looksLikeSpeech(inner) ? context.subjects.mentionAt(before.to - 2) : null;
  if (named !== null) return asFragment({ kind: 'person', mention: named }, 'quoteFragment', before.from, before.to);
  const claim = claimIn(context, before);
  if (claim !== null) return claim;
  // The whole sentence around, other quotations included: their tokens are skipped by the search for verbs.
  const from = startOfSentence(tokens, before.from, tokens[before.to]?.sentence);
  const ranges: [number, number][] = [
    [before.from, before.to],
    [after.from, after.to],
  ];
  // "spricht von einem „Zentrum“, in dessen Flügel sich ein „Labor“ befindet": told by the reporter
  const isOwner = tokens.slice(before.from, before.from + 3).some(({ text }) => isOneOf(text, 'dessen|deren'));
  if (from < before.from && !isOwner) ranges.push([from, before.from]);
  for (const [start, end] of ranges) {
    const teller = (start === after.from ? null : viewIn(context, start, end)) ?? sourceIn(context, start, end);
    if (teller !== null) return asFragment(teller, 'quoteSource', start, end);
  }
  if (inner.trim() === '') return null;
  // "In dem Schreiben ist von „…“ die Rede"
  const source =
    tokens[after.from]?.text === 'die' && tokens[after.from + 1]?.text === 'Rede'
      ? placeOfWords(tokens, before.to, index => context.subjects.isQuoted(index))
      : null;
  if (source !== null) return asFragment({ kind: 'group', ...source }, 'quoteSource', before.from, before.to);
  const isVerdict = isJudged(tokens, before, context.text.slice(tokens[after.from]?.start ?? 0, tokens[after.to - 1]?.end ?? 0));
  const isReport =
    [before, after].some(range => hasSubjunctive(tokens, range.from, range.to)) ||
    tokens.slice(before.from, before.to).some(({ text }) => text.endsWith('ten'));
  const late = isReport ? lateTag(context, after) : null;
  if (late !== null) return asFragment(late, 'quoteAfter', after.from, after.to);
  const inserted = insertedTag(context, before);
  if (inserted !== null) return asFragment(inserted, 'quoteFragment', before.from, before.to);
  // "Als „Quantensprung“ feiert Staatssekretärin Anna Muster den Dienst."
  if (isOneOf(tokens[before.to - 1]?.text ?? '', '[Aa]ls')) {
    for (let index = after.from; index < Math.min(after.to, after.from + 4); index++) {
      const ref =
        tokens[index]?.kind === 'small' && endsInOneOf(tokens[index]?.text ?? '', 't|te')
          ? subjectAfterVerb(context.subjects, index, after.to)
          : null;
      if (ref !== null && ref.kind !== 'group') return asFragment(ref, 'quoteFragment', after.from, after.to);
    }
  }
  const antecedent =
    speechVerb(context, after.from, endOfClause(context, after.from, after.to)) === null
      ? null
      : antecedentOf(context, before.from, before.to);
  if (antecedent !== null) return asFragment(antecedent, 'quoteFragment', before.from, before.to);
  const opened = openedBy(context, before, after);
  if (opened !== null) return asFragment(opened, 'quoteFragment', before.from, before.to);
  for (const [start, end] of ranges) {
    const heard = heardIn(context, start, end);
    if (heard !== null) return asFragment({ kind: 'group', start: heard + 1, end: heard + 2 }, 'quoteFragment', start, end);
    const verb = speechVerb(context, start, end, start === before.from ? after.to : end, isVerdict);
    if (verb === null) continue;
    const clause = passiveClause(context, verb);
    if (clause !== null) {
      const agent = agentIn(context, clause);
      // "Auch am Telefon werde Falsches gesagt, „…“": reported all the same
      if (agent === null) return reported(context, before, after);
      return asFragment(agent, 'quoteFragment', start, end);
    }
    let ref = quotedBy(context, verb, end) ?? subjectOf(context, verb, start, end);
    // "Anna Muster, deren Haus „…“ betreibt, sprach von „…“"
    if (ref === null && start === before.from) ref = subjectBeforeVerb(context.subjects, verb, from);
    // "… sprach von „…“", with the subject on the other side of the quotation
    if (ref === null && start === after.from) ref = subjectBeforeVerb(context.subjects, before.to, before.from);
    // "Den Fund hielt man für einen „…“"
    if (ref?.kind === 'group' && isOneOf(tokens[ref.start]?.text ?? '', '[Mm]an')) return null;
    if (ref?.kind === 'group' && !canSpeak(tokens, ref.start, ref.end, context.people.sense)) continue;
    const isNaming = beginsWithOneOf(tokens[verb]?.text ?? '', 'nenn|nann|bezeichne');
    const isBody =
      ref?.kind === 'group' &&
      tokens.slice(ref.start, ref.end).some(({ kind, text }) => kind !== 'small' && context.people.sense.levelOf(text) !== null);
    // "nennen den Raum „das Aquarium“", but "bezeichneten den Auftritt als „erstaunlich leise“"
    const isName = isNaming && inner.trim().split(/\s+/).length < 3 && !/^(?!(?:der|die|das) )[a-zäöü]/.test(inner);
    if (ref !== null && !(isName && ref.kind === 'group' && !isBody)) return asFragment(ref, 'quoteFragment', start, end);
  }
  return wantsToKnow(context, from, before.to) ?? reported(context, before, after) ?? ownWords(context, before, after, inner);
}

/** "Anna Muster will vom Minister wissen, warum er das „ungelesen abgeheftet“ habe" */
function wantsToKnow({ tokens, subjects }: QuoteContext, from: number, to: number): Attribution | null {
  for (let index = from + 2; index < to; index++) {
    if (tokens[index]?.text !== ',' || tokens[index - 1]?.text !== 'wissen' || subjects.isQuoted(index)) continue;
    if (!isOneOf(tokens[index + 1]?.text ?? '', 'warum|weshalb|ob|wie|wann|was|wer|wo|woher|wohin')) continue;
    let verb = index - 2;
    while (verb > from && !isOneOf(tokens[verb]?.text ?? '', 'will|wollte|wollen|wollten')) verb--;
    const ref = subjectBeforeVerb(subjects, verb, from) ?? subjectAfterVerb(subjects, verb, index);
    if (ref !== null && ref.kind !== 'group') return asFragment(ref, 'quoteFragment', from, index + 2);
  }
  return null;
}

/** "Vier Tage ist sie hier, den fünften im Landratsamt, „damit die mich dort nicht vergessen“": in the first person whoever the sentence or the one before is about. */
function ownWords(context: QuoteContext, { from, to }: Range, after: Range, inner: string): Attribution | null {
  const { tokens, floor } = context;
  // "Anna Muster konnte sich das vorstellen, „wenn das Wort Pflicht gestrichen wird“.": a clause of the subject's own at the sentence's end
  const isClause =
    /^(?:wenn|weil|falls|sofern|solange|damit|und|aber|aus|auch) /.test(inner) && isOneOf(tokens[after.from]?.text ?? '', '[.!?;]');
  if (isClause && isOneOf(tokens[to - 1]?.text ?? '', ',')) {
    const start = startOfSentence(tokens, from, tokens[from]?.sentence, reach);
    const teller = subjectOfClause(context, start, to - 1) ?? demonstrative(context, start);
    if (teller !== null && teller.kind !== 'group') return asFragment(teller, 'quoteFragment', from, to);
  }
  if (tokens[to - 1]?.text !== ',' || !/(?<![A-Za-zÀ-ɏ])(?:ich|mich|mir|wir|uns|meine?[mnrs]?|unsere?[mnrs]?)(?![A-Za-zÀ-ɏ])/.test(inner))
    return null;
  const subject = subjectOfClause(context, from, to - 1);
  if (subject !== null && subject.kind !== 'group') return asFragment(subject, 'quoteFragment', from, to);
  if (subject !== null) return null;
  const start = startOfSentence(tokens, from, tokens[from]?.sentence);
  const before = startOfSentence(tokens, start, tokens[start - 1]?.sentence);
  const opener = tokens[before]?.block === tokens[from]?.block ? subjectOfClause(context, before, start) : null;
  if (opener !== null && opener.kind !== 'group') return asFragment(opener, 'quoteFragment', from, to);
  const { last } = floor;
  return last?.speaker.isPerson === true && tokens[last.at]?.block === tokens[from]?.block
    ? { ref: null, speaker: last.speaker, rule: 'quoteFragment', from, to }
    : null;
}

/** "zitiert die Zeitung den Beauftragten": whose words are passed on. */
function quotedBy({ tokens, subjects }: QuoteContext, verb: number, to: number): SpeakerRef | null {
  if (!isOneOf(tokens[verb]?.text ?? '', 'zitiert(e|en)?')) return null;
  for (let index = verb + 1; index < Math.min(to, verb + 8) && tokens[index]?.kind !== 'mark'; index++) {
    if (!isOneOf(tokens[index]?.text ?? '', 'den|einen')) continue;
    const mention = subjects.mentionAt(index);
    return mention === null ? { kind: 'group', start: index, end: endOfPhrase(tokens, index) } : { kind: 'person', mention };
  }
  return null;
}

/** "Die antwortete für ihn": who was named last. */
function demonstrative({ tokens }: QuoteContext, start: number): SpeakerRef | null {
  const [first, verb] = [tokens[start], tokens[start + 1]];
  const isSaid = verb?.kind === 'small' && saysOutright(verb.text);
  return isSaid && isOneOf(first?.text ?? '', 'Der|Die')
    ? { kind: 'pronoun', gender: first?.text === 'Der' ? 'm' : 'f', at: start, isLatter: true }
    : null;
}

/** "Während Anna Muster abwinkt, heißt es vom Land, alles sei „…“": the verb of words that only their place tells, where a clause begins with it. */
function heardIn({ tokens }: QuoteContext, from: number, to: number): number | null {
  for (let index = to - 2; index > from; index--)
    if (tokens[index + 1]?.text === 'es' && isOneOf(tokens[index]?.text ?? '', 'heißt|hieß') && tokens[index - 1]?.text === ',')
      return index;
  return null;
}

/** "Während Bernd Tal von „…“ sprach, lobte Anna Muster den „…“": the clause in front without the verb that belongs to the quotation before. */
function ownClause({ tokens, subjects }: QuoteContext, { from, to }: Range): Range {
  const isVerbOfOther = from > 1 && subjects.isQuoted(from - 2) && tokens[from]?.kind === 'small' && tokens[from + 1]?.text === ',';
  return isVerbOfOther && from + 2 < to ? { from: from + 2, to } : { from, to };
}

/** "beim Abgeordneten Anna Muster (FDP), der von einem „…“ sprach": whose relative clause the quotation stands in. */
function antecedentOf(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const { tokens } = context;
  for (let index = to - 1; index > from && index > to - 9; index--) {
    if (tokens[index]?.kind === 'mark' && tokens[index]?.text !== ',') return null;
    if (!isOneOf(tokens[index]?.text ?? '', 'der|die|welcher|welche') || tokens[index - 1]?.text !== ',') continue;
    let end = index - 1;
    if (tokens[end - 1]?.text === ')') while (end > from && tokens[end]?.text !== '(') end--;
    const mention = context.subjects.mentionAt(end - 1);
    return mention === null ? null : { kind: 'person', mention };
  }
  return null;
}

/** "…, Vizekanzler Guido Wester strich seinen „Kompass“ hervor": the person who opens the clause with a verb that splits around the words. */
function openedBy(context: QuoteContext, before: Range, after: Range): SpeakerRef | null {
  const { tokens, subjects } = context;
  let from = before.to;
  while (from > before.from && tokens[from - 1]?.kind !== 'mark') from--;
  const mention = subjects.mentionAt(from);
  if (mention === null || tokens[from - 1]?.text !== ',' || mention.from !== from || tokens[mention.to]?.kind !== 'small') return null;
  const isSplitVerb = !saysOutright(tokens[mention.to]?.text ?? '');
  return isSplitVerb && isOneOf(tokens[after.from]?.text ?? '', 'hervor|heraus|zurück|vor|an|entgegen')
    ? { kind: 'person', mention }
    : null;
}
