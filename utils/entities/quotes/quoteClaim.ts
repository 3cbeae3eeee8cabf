import { isPreposition } from '../text/prepositions.ts';
import { hasSubjunctive } from '../text/subjunctive.ts';
import { isOneOf } from '../text/wordLists.ts';
import { type Attribution, type QuoteContext, type Range, reach, startOfSentence } from './quoteClause.ts';
import { asFragment } from './quoteReported.ts';
import { nobody, type SpeakerRef } from './speakers.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';

/** What somebody claims, so that the clause behind it tells it. */
const claims =
  'Sichtweise|Auffassung|Ansicht|Behauptung|Behauptungen|Darstellung|Vorwurf|Vorwürfe|Kritik|These|Einschätzung|Argument|Einwand|Anschuldigung|Anschuldigungen|Berichte?|Gerüchte?|Vermutung|Befürchtung|Sorge';
const rejects =
  'zurück|zurückgewiesen|dementierte?|bestreitet|bestritt|widersprach|widerspricht|wies|weist|entgegnete?|konterte?|antwortete?n?';

/**
 * "Auf den Vorwurf der CDU, es handele sich um „…“, antwortete Anna Muster": words of a claim that somebody else answers, up to the end of its clause.
 * Nobody's where the text does not tell whose claim it is.
 */
export function claimIn(context: QuoteContext, before: Range): Attribution | null {
  const { tokens, subjects } = context;
  const from = startOfSentence(tokens, before.to, tokens[before.to - 1]?.sentence, reach);
  for (let index = before.to - 1; index >= from; index--) {
    if (subjects.isQuoted(index) || !isOneOf(tokens[index]?.text ?? '', claims)) continue;
    let comma = index + 1;
    while (comma < before.to && tokens[comma]?.text !== ',') comma++;
    // The clause of the claim, in the Konjunktiv or with "wonach", and no verb of another behind it.
    const isTold = isOneOf(tokens[comma + 1]?.text ?? '', 'wonach|dass') || hasSubjunctive(tokens, comma + 1, before.to);
    if (comma + 1 >= before.to || !isTold || hasMainVerb(context, comma + 1, before.to)) return null;
    const isOpening = index - from < 4 && !tokens.slice(from, index).some(({ kind }) => kind === 'mark');
    const isRejected = tokens.slice(from, comma).some(({ text }) => isOneOf(text, rejects));
    if (!isOpening && !isRejected) return null;
    const owner = ownerOf(context, index, comma);
    if (owner !== null) return asFragment(owner, 'quoteFragment', index, before.to);
    return isRejected ? { ref: null, speaker: nobody, rule: 'quoteFragment', from: index, to: before.to } : null;
  }
  return null;
}

/** "von Minister Anna Muster", "der CDU": whose claim it is. */
function ownerOf({ tokens, subjects }: QuoteContext, noun: number, to: number): SpeakerRef | null {
  const next = tokens[noun + 1]?.text ?? '';
  if (!isOneOf(next, 'von|des|der|vom|aus')) return null;
  const mention = subjects.mentionAt(noun + 1) ?? subjects.mentionAt(noun + 2);
  if (mention !== null && mention.start < to) return { kind: 'person', mention };
  const role = subjects.roleAt(noun + 1) ?? subjects.roleAt(noun + 2);
  if (role !== null) return { kind: 'role', role };
  return isPreposition(next) ? subjectAfterVerb(subjects, noun + 1, to) : { kind: 'group', start: noun + 1, end: to };
}

/** Does a main clause go on behind a comma: ", antwortete Anna Muster"? */
function hasMainVerb({ tokens, subjects }: QuoteContext, from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++) {
    const verb = tokens[index + 1];
    if (tokens[index]?.text !== ',' || subjects.isQuoted(index) || verb?.kind !== 'small') continue;
    if (/(?:[^s]t|te|ten|ies|ief|ach)$/.test(verb.text) && !isPreposition(verb.text) && !isOneOf(verb.text, 'nicht|damit|jetzt|dort'))
      return true;
  }
  return false;
}
