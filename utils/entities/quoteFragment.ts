import { saysOutright, speechWords } from '../gazetteer/people.ts';
import { subjectOf } from './clauseSpeaker.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { speechVerb } from './fragmentVerb.ts';
import { attributionAfter } from './quoteAfter.ts';
import { subjectBefore } from './quoteBefore.ts';
import { type Attribution, endOfClause, isSpeech, type QuoteContext, type Range, type Rule, startOfSentence } from './quoteClause.ts';
import { agentIn, passiveClause } from './quotePassive.ts';
import { sourceIn, viewIn } from './quoteSource.ts';
import { placeOfWords } from './references.ts';
import { nobody, type SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { isJudged, looksLikeSpeech } from './speechLike.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';
import { subjectBeforeVerb } from './subjectBeforeVerb.ts';
import { isSubjunctive } from './subjunctive.ts';
import { opensReport, voiceBefore } from './voice.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

/** Words of a speaker within the reporter's sentence: "Laut Muster wurde „eine Vielzahl …“ entwickelt." */
export function fragment(context: QuoteContext, ahead: Range, after: Range, inner: string, isTerm: boolean): Attribution | null {
  const { tokens } = context;
  const before = ownClause(context, ahead);
  const tag = tagBehind(context, after, isTerm);
  if (tag !== null || isTerm) return tag;
  // "Landrätin Anna Muster („Das hätte niemand besser gekonnt.“)"
  const named = tokens[before.to - 1]?.text === '(' && looksLikeSpeech(inner) ? context.subjects.mentionAt(before.to - 2) : null;
  if (named !== null) return asFragment({ kind: 'person', mention: named }, 'quoteFragment', before.from, before.to);
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
  const late = tokens.slice(before.from, before.to).some(({ text }) => isSubjunctive(text) || text.endsWith('ten'))
    ? lateTag(context, after)
    : null;
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
    let ref = subjectOf(context, verb, start, end);
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
  return wantsToKnow(context, from, before.to) ?? reported(context, before, after) ?? ownWords(context, before, inner);
}

/** The person whom the last clause of the sentence makes speak, behind other quotations. */
function closingTag({ tokens, subjects }: QuoteContext, from: number): SpeakerRef | null {
  const sentence = tokens[from - 1]?.sentence;
  let end = from;
  while (end < from + 60 && tokens[end]?.sentence === sentence) end++;
  for (let index = end - 2; index > from && index > end - 14; index--) {
    if (tokens[index]?.text !== ',' || subjects.isQuoted(index)) continue;
    if (!saysOutright(tokens[index + 1]?.text ?? '')) return null;
    const mention = subjects.mentionAt(index + 2);
    return mention?.from === index + 2 && !subjects.isGenitive(mention) ? { kind: 'person', mention } : null;
  }
  return null;
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
function ownWords(context: QuoteContext, { from, to }: Range, inner: string): Attribution | null {
  const { tokens, floor } = context;
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

/** "Man habe die Hinweise „stets ernst genommen“, so eine Sprecherin.", "sei ein „Dokument der Sorglosigkeit“, hieß es": a tag makes speech also of what looks like a name. */
function tagBehind(context: QuoteContext, after: Range, isTerm: boolean): Attribution | null {
  const { tokens, subjects } = context;
  const verb = tokens[after.from + 1];
  if (tokens[after.from]?.text !== ',' || verb?.kind !== 'small') return null;
  // "…“, brüstet sich Aigner"
  const isAnyVerb = /[^i]te?$/.test(verb.text) && tokens[after.from + 2]?.text === 'sich' && subjects.mentionAt(after.from + 3) !== null;
  // "…“, brummte Aigner"
  const isNamed = !isTerm && /[^s]te$/.test(verb.text) && subjects.mentionAt(after.from + 2)?.from === after.from + 2;
  if (!isOneOf(verb.text, 'so|wie') && !isSpeech(verb.text) && !isAnyVerb && !isNamed) return null;
  if (
    isTerm &&
    (isOneOf(verb.text, 'so|wie|lautet|lautete') ||
      tokens.slice(after.from, after.from + 6).some(one => speechWords.termNouns.has(one.text)))
  )
    return null;
  return attributionAfter(context, after);
}

/** "Es werde „bald eine Lösung“ geben, ließ Anna Muster ausrichten", "… „keine Sorgen“ machen, beruhigte Sprecher Bernd Tal": a tag further behind. */
function lateTag({ tokens, subjects }: QuoteContext, { from, to }: Range): SpeakerRef | null {
  for (let index = from + 1; index < Math.min(to, from + 14); index++) {
    const verb = tokens[index + 1];
    if (tokens[index]?.text !== ',' || verb?.kind !== 'small' || subjects.isQuoted(index)) continue;
    if (!/(?:[^s]te?|ließ|lässt|rief|schrieb|sprach)$/.test(verb.text) || isOneOf(verb.text, 'mit|seit|damit|nicht|laut|bereit|weit'))
      return null;
    const mention = subjects.mentionAt(index + 2);
    if (mention?.from === index + 2 && !subjects.isGoverned(index + 2) && !subjects.isGenitive(mention)) return { kind: 'person', mention };
    return null;
  }
  return null;
}

/** "Anderswo, rechnet Anna Muster vor, fehle es „…“", "Das dauere, wie Anna Muster anfügte, „…“": whose words a tag between two commas makes the sentence. */
function insertedTag(context: QuoteContext, { from, to }: Range): SpeakerRef | null {
  const { tokens, subjects } = context;
  for (let index = from; index < to - 3; index++) {
    if (tokens[index]?.text !== ',' || subjects.isQuoted(index)) continue;
    const end = endOfClause(context, index + 1, to);
    const isTag = end < to && tokens[end]?.text === ',';
    const isBehindWie = tokens[index + 1]?.text === 'wie' && /(?:t|te|ab|ief|rieb|rach)$/.test(tokens[end - 1]?.text ?? '');
    // "was Anna Muster, wie sie sagt, „…“ findet", "er klang, so erinnert sie sich, „…“"
    const pronoun = isBehindWie ? tokens[index + 2] : tokens[index + 1]?.text === 'so' ? tokens[index + 3] : undefined;
    const isTold = isBehindWie || isSpeech(tokens[index + 2]?.text ?? '');
    if (isTag && isTold && isOneOf(pronoun?.text ?? '', 'er|sie'))
      return { kind: 'pronoun', gender: pronoun?.text === 'er' ? 'm' : 'f', at: isBehindWie ? index + 2 : index + 3 };
    const mention = isTag ? subjects.mentionAt(index + 2) : null;
    const isNamed = mention?.from === index + 2 && !subjects.isGenitive(mention) && !subjects.isGoverned(mention.from);
    if (isNamed && mention.end <= end && (isBehindWie || /[^s]te?$/.test(tokens[index + 1]?.text ?? '')))
      return { kind: 'person', mention };
  }
  return null;
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

/** "Man habe selbst Verfahren verlagert, „und zwar ohne Amtsblatt“": reported speech goes on, so its speaker does. */
function reported(context: QuoteContext, before: Range, after: Range): Attribution | null {
  const { tokens } = context;
  // "Ich halte „…“ für richtig": the first person has no Konjunktiv of its own.
  const isReported = [before, after].some(({ from, to }) => {
    const words = tokens.slice(from, to);
    return words.some(token => isSubjunctive(token.text)) && !words.some(token => isOneOf(token.text, '[Ii]ch'));
  });
  const first = tokens[before.from];
  if (!isReported || first === undefined) return null;
  let from = before.from;
  while (from > 0 && tokens[from - 1]?.block === first.block && (tokens[from - 1]?.sentence ?? 0) >= first.sentence - 1) from--;
  // "„…“ unterstütze alle durch ein „…“, schreibt Amtsleiterin Anna Muster."
  const closing = closingTag(context, after.from);
  if (closing !== null) return asFragment(closing, 'quoteAfter', before.from, before.to);
  // "Es sei, so der Autor Anna Muster, zu knapp. Deshalb müsse „…“"
  const source = sourceIn(context, from, before.from);
  if (source?.kind === 'person') return asFragment(source, 'quoteFragment', before.from, before.to);
  const pronoun = tokens.slice(before.from, before.to).find(token => isOneOf(token.text, 'er|sie|Er|Sie'));
  if (pronoun !== undefined && context.floor.last?.speaker.isPerson === true)
    return asFragment(
      { kind: 'pronoun', gender: pronoun.text.toLowerCase() === 'er' ? 'm' : 'f' },
      'quoteFragment',
      before.from,
      before.to,
    );
  const start = startOfSentence(tokens, before.from, first.sentence);
  // "Anna Muster hat das „…“ genannt, was man nicht dürfe.": told by the sentence itself
  const isToldBefore = tokens.slice(start, before.to).some(({ text }) => isSubjunctive(text));
  const voice = (context.floor.last?.at ?? 0) > start || !isToldBefore ? null : voiceBefore(context, start);
  for (let index = before.to - 1; index >= from; index--) {
    const mention = context.subjects.isQuoted(index) ? null : context.subjects.mentionAt(index);
    if (mention === null) continue;
    // "Die Lage sei ernst, sagte Anna Muster. Bernd Tal habe „…“ gehandelt.": whom the reported words tell of does not speak them.
    if (voice !== null && (tokens[mention.start]?.sentence !== first.sentence || !opensReport(tokens, mention.to, before.to))) break;
    // "Er begründete das mit dem Abgang von Bernd Tal. Damit sei …": not whom a preposition names, nor a genitive.
    if (!context.subjects.isGoverned(mention.from) && !context.subjects.isGenitive(mention)) {
      // "Joost Muster hatte Britta Tal vorgehalten, das sei …": whoever opens the sentence
      const begin = startOfSentence(tokens, mention.from + 1, tokens[mention.from]?.sentence);
      const opener = context.subjects.mentionAt(begin);
      const isSubject = opener?.from === begin && !context.subjects.isGenitive(opener) && !context.subjects.isQuoted(begin);
      return asFragment({ kind: 'person', mention: isSubject ? opener : mention }, 'quoteFragment', before.from, before.to);
    }
    index = Math.min(index, mention.from);
  }
  if (voice !== null) return { ...voice, rule: 'quoteFragment', from: before.from, to: before.to };
  // "Die Bürgermeisterin formuliert es nüchterner. Das System sei …"
  let opener = from;
  while (opener > 0 && tokens[opener - 1]?.block === first.block && tokens[opener - 1]?.sentence === tokens[from]?.sentence) opener--;
  const teller = context.subjects.roleIn(opener, Math.min(opener + 4, before.from));
  if (teller !== null) return asFragment({ kind: 'role', role: teller }, 'quoteFragment', before.from, before.to);
  const { last } = context.floor;
  if (last === null || tokens[last.at]?.block !== first.block) {
    // "Staatsrat Anna Muster hat nachgerechnet. Ihr Land müsste zahlen. Die Rechnung gehe auf, „…“"
    const local = subjectBefore(context, before.from);
    if (local !== null)
      return { ref: null, speaker: context.conversation.of(local.person), rule: 'quoteFragment', from: before.from, to: before.to };
    const told = context.floor.latest(before.from, () => true, 25);
    if (told?.mentions.some(one => tokens[one.start]?.block === first.block))
      return { ref: null, speaker: context.conversation.of(told), rule: 'quoteFragment', from: before.from, to: before.to };
    // "Der Rechnungshof kommt zu einem Urteil: Das Vorhaben sei „…“"
    for (let index = from; index < before.to; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'small' || token.kind === 'mark' || context.people.sense.levelOf(token.text) === null)
        continue;
      // … but "Die Behörde könne sich nicht „…“": of whom the reported words tell does not speak them.
      const isTeller = token.sentence !== first.sentence || opensReport(tokens, index, before.to);
      return isTeller
        ? asFragment({ kind: 'group', start: index, end: index + 1 }, 'quoteFragment', before.from, before.to)
        : { ref: null, speaker: nobody, rule: 'quoteFragment', from: before.from, to: before.to };
    }
    return null;
  }
  return { ref: null, speaker: last.speaker, rule: 'quoteFragment', from: before.from, to: before.to };
}

function asFragment(ref: SpeakerRef, rule: Rule, from: number, to: number): Attribution {
  return { ref, speaker: null, rule, from, to: Math.min(to, from + 14) };
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
