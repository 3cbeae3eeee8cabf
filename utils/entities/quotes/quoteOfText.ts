import type { Span } from '../../article/types.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { type Attribution, documentEnds, type QuoteContext, reach } from './quoteClause.ts';
import { placeOfWords } from './references.ts';
import { nobody } from './speakers.ts';

/** Words of a text, which nobody named before speaks: "Auf der Website steht:", "In dem Brief heißt es:", "Der Text lautete:", "Darauf waren die Worte zu lesen:". */
export function wordsOfText(context: QuoteContext, from: number, to: number): Attribution | null {
  const { tokens, subjects } = context;
  const told = (span: Span): Attribution => ({
    ref: { kind: 'group', ...span },
    speaker: null,
    rule: 'quoteBefore',
    from: Math.max(from, to - 9),
    to,
  });
  const criticised = sayingInPassive(context, from, to);
  if (criticised !== null) return told(criticised);
  // "In dem Brief, der der Zeitung vorliegt, heißt es:"
  const isHeard = isOneOf(tokens[to - 3]?.text ?? '', 'heißt|hieß') && tokens[to - 2]?.text === 'es';
  if (isHeard && isOneOf(tokens[from]?.text ?? '', 'In|Im|Aus')) return told({ start: to - 2, end: to - 1 });
  // "Auf der Website von Nordbit steht:"
  const isPlaced = isOneOf(tokens[from]?.text ?? '', 'Auf|In|Im|Unter') && isOneOf(tokens[to - 2]?.text ?? '', 'steht|stand');
  const place = isPlaced ? placeOfWords(tokens, to - 2, index => subjects.isQuoted(index)) : null;
  if (place !== null) return told(place);
  const words = tokens.slice(from, to - 1).map(({ text }) => text);
  const es = words.at(-1) === 'geheißen' ? words.lastIndexOf('es') : -1;
  // "In einer Erklärung hatte es geheißen:"
  if (es >= 0) return told({ start: from + es, end: from + es + 1 });
  const text = 'Text|Wortlaut|Passus|Passage|Absatz|Paragra(f|ph)|Klausel|Vermerk|Eintrag';
  const isTold =
    (isOneOf(words[0] ?? '', 'Der|Die|Das') && isOneOf(words[1] ?? '', text) && isOneOf(words[2] ?? '', 'lautet|lautete|heißt|hieß')) ||
    (isOneOf(words.at(-1) ?? '', text) && words.some(word => isOneOf(word, 'steht|stand|findet|fand|enthält|enthielt'))) ||
    (words.at(-1) === 'lesen' && words.at(-2) === 'zu');
  return isTold ? { ref: null, speaker: nobody, rule: 'quoteBefore', from, to } : null;
}

/** The text that the sentence before token `at` tells of last: "Stellungnahme", "Brief". */
export function textBefore(tokens: readonly Token[], at: number): number | null {
  const { block, sentence } = tokens[at - 1] ?? {};
  for (let index = at - 1; tokens[index]?.sentence === sentence && block === tokens[at]?.block && index > at - reach; index--) {
    const token = tokens[index];
    if (token?.kind === 'capital' && endsInOneOf(token.text.toLowerCase(), documentEnds)) return index;
  }
  return null;
}

/** "wird in der | Studie kritisiert": the text that says what nobody is named for. */
function sayingInPassive({ tokens, subjects }: QuoteContext, from: number, to: number): Span | null {
  for (let verb = from + 2; verb < to; verb++) {
    if (
      tokens[verb + 1]?.text !== ',' ||
      !isOneOf(tokens[verb]?.text ?? '', 'kritisiert|gefordert|empfohlen|festgestellt|bemängelt|gewarnt')
    )
      continue;
    if (!tokens.slice(from, verb).some(({ text }) => isOneOf(text, 'wird|wurde'))) return null;
    for (let noun = from; noun < verb; noun++) {
      const { kind, text = '' } = tokens[noun] ?? {};
      const isBehind = isOneOf(tokens[noun - 1]?.text ?? '', 'der|dem|einer|einem|im');
      if (kind === 'capital' && isBehind && endsInOneOf(text.toLowerCase(), documentEnds) && !subjects.isQuoted(noun))
        return { start: noun, end: noun + 1 };
    }
  }
  return null;
}
