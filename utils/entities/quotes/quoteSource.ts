import { speechWords } from '../../gazetteer/people.ts';
import { personPhrase } from '../people/personNouns.ts';
import { endOfPhrase } from '../text/endOfPhrase.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { namedInPhrase } from './namedInPhrase.ts';
import type { QuoteContext } from './quoteClause.ts';
import type { SpeakerRef } from './speakers.ts';
import { isSeenBy, isView } from './speechLike.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';
import type { Subjects } from './subjects.ts';

const sourcePreposition = 'laut|Laut';

/** "laut Muster", "nach Angaben von Muster", "Muster zufolge", "so Muster", "Für Muster ist die Wallet". */
export function sourceIn(context: QuoteContext, from: number, to: number): SpeakerRef | null {
  const { tokens, subjects } = context;
  if (isView(tokens, from)) {
    const mention = subjects.mentionAt(from + 1) ?? namedInPhrase(subjects, from + 1);
    if (mention !== null) return { kind: 'person', mention };
    const pronoun = tokens[from + 1]?.text ?? '';
    if (isOneOf(pronoun, 'die|den|das') && tokens[from + 2]?.kind === 'capital') return { kind: 'group', start: from + 1, end: from + 3 };
    if (isOneOf(pronoun, 'sie|ihn')) return { kind: 'pronoun', gender: pronoun === 'sie' ? 'f' : 'm' };
  }
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      isOneOf(token.text, sourcePreposition) ||
      ((token.text === 'so' || token.text === 'So') && subjects.mentionAt(index + 1) !== null)
    ) {
      const mention = subjects.mentionAt(index + 1) ?? subjects.mentionAt(index + 2);
      if (mention !== null) return { kind: 'person', mention };
      const ref = sourceBehind(subjects, index, to);
      if (ref !== null) return ref;
    }
    // "…, so die Grünen, …", "…, so das Innenministerium, …"
    if (token.text === 'so' && tokens[index - 1]?.text === ',' && isOneOf(tokens[index + 1]?.text ?? '', 'der|die|das|ein|eine')) {
      const ref = subjectAfterVerb(subjects, index, to);
      const end = ref?.kind === 'group' ? ref.end : ref?.kind === 'role' ? ref.role.end : -1;
      if (ref !== null && isOneOf(tokens[end]?.text ?? '', '[,.]')) return ref;
    }
    if (token.text === 'zufolge') {
      for (let back = index - 1; back >= from && back > index - 12; back--) {
        const mention = subjects.mentionAt(back);
        if (mention !== null) return { kind: 'person', mention };
      }
      const role = subjects.roleOver(index - 1);
      if (role !== null && !subjects.isUnnamed(role)) return { kind: 'role', role };
      return { kind: 'group', start: startOfSource(tokens, from, index), end: index };
    }
    if (
      speechWords.sourceNouns.has(token.text) &&
      isOneOf(tokens[index - 1]?.text ?? '', 'nach|Nach|den|aus|Aus|zur?|Zu|in|In|mit|Mit|eigene[mnr]|[Ii]hre[rn]|[Ss]eine[rn]')
    ) {
      const owner = tokens[index - 1]?.text ?? '';
      if (isOneOf(owner, '[Ii]hre[rn]|[Ss]eine[rn]')) return ownerOfView(context, index - 1, from, to);
      for (let next = index + 1; next < to && next < index + 6; next++) {
        const mention = subjects.mentionAt(next);
        if (mention !== null) return { kind: 'person', mention };
      }
      // "nach eigener Aussage": the sentence's own subject
      if (isOneOf(owner, 'eigene[mnr]')) return subjectOfClause(context, from, to);
      const ref = subjectAfterVerb(subjects, index, Math.min(to, index + 8));
      if (ref !== null) return ref;
      // "nach Bewertung von Polizei und Staatsanwaltschaft"
      if (tokens[index + 1]?.text === 'von' && isOneOf(tokens[index + 2]?.kind ?? '', 'capital|acronym'))
        return { kind: 'group', start: index + 2, end: endOfPhrase(tokens, index + 2) };
    }
  }
  return null;
}

/** Whom "laut" names that no name follows: "laut der Staatskanzlei", "laut eines Behördenvertreters". */
export function sourceBehind(subjects: Subjects, cue: number, to: number): SpeakerRef | null {
  const { tokens } = subjects;
  const isGenitive = isOneOf(tokens[cue + 1]?.text ?? '', 'eines');
  return isGenitive ? { kind: 'group', start: cue + 1, end: endOfPhrase(tokens, cue + 1) } : subjectAfterVerb(subjects, cue, to);
}

/** Where the phrase before "zufolge" begins: "einer | Mitteilung", "einem Bericht der Zeitung", "Angaben des Ministeriums". */
function startOfSource(tokens: readonly Token[], from: number, end: number): number {
  let start = end;
  while (start > from && start > end - 8 && tokens[start - 1]?.kind !== 'mark') {
    const { kind, text = '' } = tokens[start - 1] ?? {};
    const isBehindNoun = tokens[start - 2]?.kind === 'capital';
    const isOpening = isOneOf(text, 'dem|eine[rm]|(ihr|sein|dies)e[rm]') || (isOneOf(text, 'der|des') && !isBehindNoun);
    const isLink = isBehindNoun && isOneOf(text, 'der|des|in|von|aus|zu|für|über');
    if (kind === 'small' && !isOpening && !isLink && !endsInOneOf(text, 'en|er')) break;
    start--;
    if (isOpening) break;
  }
  return start;
}

/** "Seiner Ansicht nach", "Nach ihrer Einschätzung": the person who is the clause's subject if the pronoun fits, else whom it means. */
function ownerOfView(context: QuoteContext, pronoun: number, from: number, to: number): SpeakerRef {
  const gender = beginsWithOneOf((context.tokens[pronoun]?.text ?? '').toLowerCase(), 's') ? 'm' : 'f';
  const subject = subjectOfClause(context, from, to);
  const isOwn = subject?.kind === 'person' && (subject.mention.person.gender ?? gender) === gender;
  return isOwn ? subject : { kind: 'pronoun', gender, at: pronoun };
}

/** "…, und für Anna Muster war das „…“", "Was für Anna Muster ein „…“ ist, war für die Verbände „…“": in whose view it is so, told before the words. */
export function viewIn({ tokens, subjects, people }: QuoteContext, from: number, to: number): SpeakerRef | null {
  for (let index = from; index < to; index++) {
    if (!isOneOf(tokens[index]?.text ?? '', 'für')) continue;
    const isApart = isOneOf(tokens[index - 1]?.text ?? '', 'und|,|;') && isView(tokens, index);
    if (!isApart && !isSeenBy(tokens, to, index)) continue;
    const mention = subjects.mentionAt(index + 1);
    if (mention !== null) return { kind: 'person', mention };
    const role = subjects.roleAt(index + 1);
    if (role !== null) return { kind: 'role', role };
    const phrase = personPhrase(tokens, index + 1, people.sense);
    if (phrase !== null) return { kind: 'group', start: index + 1, end: phrase.end };
  }
  return null;
}
