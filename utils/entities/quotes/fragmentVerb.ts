import { saysOutright, speechWords } from '../../gazetteer/people.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import { endOfClause, isParticiple, isSplit, type QuoteContext } from './quoteClause.ts';

/** The verb between two tokens that makes a fragment speech; weak ones do not. `limit` is how far their particles are looked for, `isVerdict` whether "als" stands before the words. */
export function speechVerb(context: QuoteContext, from: number, to: number, limit = to, isVerdict = false): number | null {
  for (let index = from; index < to; index++) {
    const token = context.tokens[index];
    if (token === undefined || token.kind !== 'small') continue;
    if (isOneOf(token.text, 'heißt|hieß|steht|stand') && isOneOf(context.tokens[index + 1]?.text ?? '', 'es')) return index;
    if (isSplit(context, index, limit)) return index;
    // "an dem sich ein „…“ befindet" tells where.
    if (isOneOf(token.text, 'befindet|befand') && reflexive(context, index)) continue;
    // "Der Workshop „…“ fand statt" is no opinion.
    if (isOneOf(token.text, 'findet|fand') && !isOpinion(context, index, to)) continue;
    if (isOneOf(token.text, 'h(ä|ie)lt(en)?') && !holdsFor(context, index)) continue;
    if (speechWords.label.has(token.text)) return index;
    // "rechnet mit „Andrang wie am Tor“"
    if (isOneOf(token.text, 'rechnet|rechnete') && context.tokens[index + 1]?.text === 'mit' && index + 2 === to) return index;
    // "habe das „…“ genannt"
    if (index === from && isOneOf(token.text, 'genannt|bezeichnet') && hasAuxiliary(context, index)) return index;
    if (isVerdict && isOneOf(token.text, 'lehnte?n?|tut|tat(en)?')) return index;
    const isPerfect = beginsWithOneOf(token.text, 'gefeiert|abge|zurückge');
    if (isVerdict && speechWords.verdict.has(token.text) && (!isPerfect || hasAuxiliary(context, index))) return index;
    // "kam zu dem Ergebnis, „dass …“"
    if (isOneOf(token.text, 'komm(t|en)|kam(en)?') && concludes(context, index)) return index;
    if (saysOutright(token.text) && (!isParticiple(token.text) || hasAuxiliary(context, index))) return index;
  }
  return null;
}

/** "sich … befindet", "befindet sich" */
function reflexive({ tokens }: QuoteContext, verb: number): boolean {
  const isSich = (index: number) => tokens[index]?.text === 'sich' && tokens[index]?.sentence === tokens[verb]?.sentence;
  for (let index = Math.max(0, verb - 14); index < verb + 4; index++) if (isSich(index)) return true;
  return false;
}

/** "kommt zu dem Schluss, …": a verb of motion to what somebody finds. */
function concludes(context: QuoteContext, verb: number): boolean {
  const clause = context.tokens.slice(verb, endOfClause(context, verb, verb + 10));
  return clause.some(({ text }) => isOneOf(text, 'Ergebnis|Schluss|Urteil|Befund|Einschätzung|Überzeugung'));
}

/** "hält das für „…“", but "hält den Rekord" */
function holdsFor({ tokens }: QuoteContext, verb: number): boolean {
  for (let index = verb + 1; index < verb + 40 && tokens[index]?.sentence === tokens[verb]?.sentence; index++)
    if (tokens[index]?.text === 'für') return true;
  return isOneOf(tokens[verb + 1]?.text ?? '', 'dem|dagegen|entgegen') || tokens[verb - 1]?.text === 'für';
}

function isOpinion(context: QuoteContext, verb: number, to: number): boolean {
  const { tokens } = context;
  // "dass dieses Gremium jemanden findet, …", but "wie Muster findet,"
  const isLast = tokens[verb + 1]?.text === ',' && !tokens.slice(Math.max(0, verb - 6), verb).some(token => isOneOf(token.text, '[Ww]ie'));
  return (
    !isLast &&
    tokens[verb + 1]?.text !== 'sich' &&
    !tokens
      .slice(verb, to + 24)
      .some(token => token.sentence === tokens[verb]?.sentence && isOneOf(token.text, 'statt|Anwendung|Platz|Eingang|Anklang|Zustimmung'))
  );
}

function hasAuxiliary({ tokens, subjects }: QuoteContext, verb: number): boolean {
  const sentence = tokens[verb]?.sentence;
  for (let index = verb - 1; index > verb - 60 && tokens[index]?.sentence === sentence; index--)
    if (!subjects.isQuoted(index) && isOneOf(tokens[index]?.text ?? '', 'hat|habe|haben|hatte|hatten|hätte|hätten')) return true;
  for (let index = verb + 1; index < verb + 20 && tokens[index]?.sentence === sentence; index++)
    if (isOneOf(tokens[index]?.text ?? '', 'hat|habe|haben|hatte|hatten|hätte|hätten')) return true;
  return false;
}
