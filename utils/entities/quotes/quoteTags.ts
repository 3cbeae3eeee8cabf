import { saysOutright, speechWords } from '../../gazetteer/people.ts';
import { isOneOf } from '../text/wordLists.ts';
import { reporter } from './clauseSpeaker.ts';
import { attributionAfter } from './quoteAfter.ts';
import { type Attribution, endOfClause, isSpeech, type QuoteContext, type Range } from './quoteClause.ts';
import type { SpeakerRef } from './speakers.ts';

// Tags of a quotation that is a part of the reporter's sentence: right behind it, in the middle of the sentence, or at its end.

/** "Man habe die Hinweise „stets ernst genommen“, so eine Sprecherin.", "sei ein „Dokument der Sorglosigkeit“, hieß es": a tag makes speech also of what looks like a name. */
export function tagBehind(context: QuoteContext, before: Range, after: Range, isTerm: boolean): Attribution | null {
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
  return isOfWhile(context, before) ? null : attributionAfter(context, after);
}

/** "Während Anna Muster erklärte, nervös zu sein, „…“, räumte Bernd Tal ein": the words end the clause of somebody else. */
function isOfWhile(context: QuoteContext, { from, to }: Range): boolean {
  const { tokens } = context;
  return tokens[from]?.text === 'Während' && tokens[to - 1]?.text === ',' && reporter(context, from, to) !== null;
}

/** "Es werde „bald eine Lösung“ geben, ließ Anna Muster ausrichten", "… „keine Sorgen“ machen, beruhigte Sprecher Bernd Tal": a tag further behind. */
export function lateTag({ tokens, subjects }: QuoteContext, { from, to }: Range): SpeakerRef | null {
  for (let index = from + 1; index < Math.min(to, from + 14); index++) {
    const verb = tokens[index + 1];
    if (tokens[index]?.text !== ',' || verb?.kind !== 'small' || subjects.isQuoted(index)) continue;
    // ", heißt es in seiner Mail"
    const owner = tokens[index + 3]?.text === 'in' ? (tokens[index + 4]?.text ?? '') : '';
    if (isOneOf(verb.text, 'heißt|hieß') && tokens[index + 2]?.text === 'es' && isOneOf(owner, '(seine|ihre)[rmn]'))
      return { kind: 'pronoun', gender: owner.startsWith('s') ? 'm' : 'f', at: index };
    if (!/(?:[^s]te?|ließ|lässt|rief|schrieb|sprach)$/.test(verb.text) || isOneOf(verb.text, 'mit|seit|damit|nicht|laut|bereit|weit'))
      return null;
    const mention = subjects.mentionAt(index + 2);
    if (mention?.from === index + 2 && !subjects.isGoverned(index + 2) && !subjects.isGenitive(mention)) return { kind: 'person', mention };
    return null;
  }
  return null;
}

/** "Anderswo, rechnet Anna Muster vor, fehle es „…“", "Das dauere, wie Anna Muster anfügte, „…“": whose words a tag between two commas makes the sentence. */
export function insertedTag(context: QuoteContext, { from, to }: Range): SpeakerRef | null {
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
    // "Das Stadtoberhaupt, Anna Muster, bat Bernd Tal, …": who stands between the commas before is the subject
    const before = subjects.mentionAt(index - 1);
    const isSubject = (before?.end === index || before?.to === index) && tokens[before.from - 1]?.text === ',';
    // ", gab ihm Anna Muster mit,"
    const isGiven =
      isTag &&
      isOneOf(tokens[index + 2]?.text ?? '', 'ihm|ihr|ihnen|mir|uns') &&
      isOneOf(tokens[end - 1]?.text ?? '', 'mit|zu|nach|hinterher|auf');
    const giver = isGiven ? subjects.mentionAt(index + 3) : null;
    if (giver?.from === index + 3 && giver.end < end) return { kind: 'person', mention: giver };
    const role = isGiven ? subjects.roleAt(index + 3) : null;
    if (role !== null && role.end < end) return { kind: 'role', role };
    const isNamed = !isSubject && mention?.from === index + 2 && !subjects.isGenitive(mention) && !subjects.isGoverned(mention.from);
    if (isNamed && mention.end <= end && (isBehindWie || /[^s]te?$/.test(tokens[index + 1]?.text ?? '')))
      return { kind: 'person', mention };
  }
  return null;
}

/** The person whom the last clause of the sentence makes speak, behind other quotations. */
export function closingTag({ tokens, subjects }: QuoteContext, from: number): SpeakerRef | null {
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
