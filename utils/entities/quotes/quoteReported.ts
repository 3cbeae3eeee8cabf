import { hasSubjunctive, isSubjunctive } from '../text/subjunctive.ts';
import { isOneOf } from '../text/wordLists.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { subjectBefore } from './quoteBefore.ts';
import { type Attribution, type QuoteContext, type Range, type Rule, startOfSentence } from './quoteClause.ts';
import { sourceIn } from './quoteSource.ts';
import { closingTag } from './quoteTags.ts';
import { nobody, type SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { speakingTogether } from './speakingTogether.ts';
import { opensReport, voiceBefore } from './voice.ts';

/** "Man habe selbst Verfahren verlagert, „und zwar ohne Amtsblatt“": reported speech goes on, so its speaker does. */
export function reported(context: QuoteContext, before: Range, after: Range): Attribution | null {
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
  const start = startOfSentence(tokens, before.from, first.sentence);
  const own = ownSubject(context, start, before.to);
  if (own !== null) return asFragment(own, 'quoteFragment', before.from, before.to);
  const pronoun = tokens.slice(before.from, before.to).findIndex(token => isOneOf(token.text, 'er|sie|Er|Sie'));
  // "Er freue sich, Bernd Tal bei einem „…“ zu helfen": whom the pronoun can mean stands before it.
  if (pronoun >= 0 && context.floor.last?.speaker.isPerson === true) {
    const at = before.from + pronoun;
    const gender = tokens[at]?.text.toLowerCase() === 'er' ? 'm' : 'f';
    return asFragment({ kind: 'pronoun', gender, at }, 'quoteFragment', before.from, before.to);
  }
  // "Anna Muster hat das „…“ genannt, was man nicht dürfe.": told by the sentence itself
  const isToldBefore = hasSubjunctive(tokens, start, before.to);
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
      const teller: SpeakerRef = { kind: 'person', mention: isSubject ? opener : mention };
      // "Die Sprecher Anna Muster und Bernd Tal begrüßen das. Wichtig sei …"
      return asFragment(speakingTogether(context.subjects, mention.end, teller) ?? teller, 'quoteFragment', before.from, before.to);
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

/** "Der Senat hatte gehofft, dass die Erlöse „…“ fließen würden": the body or group that opens the sentence and of which a clause in the indicative tells. */
function ownSubject(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const { tokens, people } = context;
  let comma = from;
  while (comma < to && tokens[comma]?.text !== ',') comma++;
  const ref = comma < to && tokens[comma + 1]?.text === 'dass' ? subjectOfClause(context, from, comma) : null;
  if (ref?.kind !== 'group' || ref.start !== from || !canSpeak(tokens, ref.start, ref.end, people.sense)) return null;
  return hasSubjunctive(tokens, from, comma) ? null : ref;
}

/** An attribution of words within the reporter's sentence; `from` and `to` are the tokens that tell it. */
export function asFragment(ref: SpeakerRef, rule: Rule, from: number, to: number): Attribution {
  return { ref, speaker: null, rule, from, to: Math.min(to, from + 14) };
}
