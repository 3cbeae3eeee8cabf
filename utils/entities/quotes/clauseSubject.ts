import { personPhrase } from '../people/personNouns.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { QuoteContext } from './quoteClause.ts';
import type { SpeakerRef } from './speakers.ts';

/** Words that open a subordinate clause. */
export const subordinate = 'dass|weil|wenn|ob|obwohl|wie|als|nachdem|damit|während|bevor|sodass|falls|wo|was|warum';

/** "er" is always a subject; "sie" is one beside a verb in the singular: "griff sie an", "Sie legt nach". */
function pronounAt(tokens: readonly Token[], index: number, isFirst: boolean): 'm' | 'f' | null {
  const text = tokens[index]?.text ?? '';
  if (isOneOf(text, '[Ee]r')) return 'm';
  if (!(isFirst ? /^Sie$/ : /^sie$/).test(text)) return null;
  const verb = tokens[isFirst ? index + 1 : index - 1];
  return verb?.kind === 'small' &&
    /(?:[^e]t|[^i]e?te|ab|ing|am|ie[fßbs]|iff|ah|og|ug|and|ob|wird|wurde|war)$/.test(verb.text) &&
    !isPreposition(verb.text)
    ? 'f'
    : null;
}

/** Whose clause it is: the first person, office or pronoun that nothing governs, outside of subordinate clauses; else the people its opening noun names. */
export function subjectOfClause({ tokens, subjects, people }: QuoteContext, from: number, to: number): SpeakerRef | null {
  let group: SpeakerRef | null = null;
  let isBelow = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || subjects.isQuoted(index)) continue;
    if (token.text === ',') isBelow = isOneOf(tokens[index + 1]?.text ?? '', subordinate);
    if (token.kind === 'mark' || isBelow) continue;
    const mention = subjects.mentionAt(index);
    if (mention !== null) {
      if (!subjects.isGoverned(mention.from) && !subjects.isGenitive(mention) && !isOneOf(tokens[mention.from - 1]?.text ?? '', '[Ll]aut'))
        return group ?? { kind: 'person', mention };
      index = Math.max(index, mention.end - 1);
      continue;
    }
    const gender = pronounAt(tokens, index, index === from);
    if (gender !== null && group === null) return { kind: 'pronoun', gender, at: index };
    const isOpening = index === from || (index === from + 1 && isOneOf(tokens[from]?.text ?? '', 'Auch|Und|Doch|Aber|Nur|Dann|Dort'));
    if (isOpening && token.text.toLowerCase() === 'man') return { kind: 'group', start: index, end: index + 1 };
    if (!isOpening || group !== null) continue;
    const role = subjects.roleIn(index, index + 1);
    if (role !== null) {
      group = { kind: 'role', role };
      continue;
    }
    const end = personPhrase(tokens, index, people.sense)?.end ?? bodyPhraseEnd(tokens, index, people.sense);
    if (end !== null) group = { kind: 'group', start: index, end };
  }
  // "Diese Regeln sollen erinnern:": a thing that nobody says.
  const isThing = isOneOf(tokens[from]?.text ?? '', 'Diese|Dieser|Dieses') && tokens[from + 1]?.kind === 'capital';
  return group ?? (isThing ? { kind: 'group', start: from, end: from + 2 } : null);
}

/** "Der Berliner Landesrechnungshof": end of a phrase that names an organisation, or null. */
function bodyPhraseEnd(tokens: readonly Token[], index: number, sense: Sense): number | null {
  if (!isOneOf((tokens[index]?.text ?? '').toLowerCase(), 'der|die|das')) return null;
  for (let at = index + 1; at < index + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    if (token.kind !== 'small' && sense.levelOf(token.text) !== null) return at + 1;
  }
  return null;
}
