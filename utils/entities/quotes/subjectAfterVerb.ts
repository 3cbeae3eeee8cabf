import { nameWords, speechWords } from '../../gazetteer/people.ts';
import type { PersonMention } from '../people/persons.ts';
import { articles, endOfPhrase, timeNoun } from '../text/endOfPhrase.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import { namedBehindOffice, namedInPhrase } from './namedInPhrase.ts';
import type { SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';

/** What newspapers and stations do. */
export const mediaVerbs = 'schreibt|schrieb|berichtete?|meldete?|titelte?|kommentierte?|zitierte?|urteilte?';

/** The subject behind a verb: "sagt | (am Montag in Kiel) Ministerin Anna Muster". */
export function subjectAfterVerb(subjects: Subjects, verb: number, limit: number): SpeakerRef | null {
  const { tokens } = subjects;
  let isDirect = true;
  for (let index = verb + 1; index < Math.min(limit, verb + 24); index++) {
    const token = tokens[index];
    if (token === undefined || token.block !== tokens[verb]?.block) return null;
    const lower = token.text.toLowerCase();
    if (token.kind === 'mark') {
      if (token.text === ',' && !isDirect) continue;
      return isDirect ? quotedName(tokens, index) : null;
    }
    // "schreibt die „Zeitung“", but "sagte sie der „Zeitung“"
    const isNominative = isOneOf(token.text, 'die|das') || (token.text === 'der' && isOneOf(tokens[verb]?.text ?? '', mediaVerbs));
    const medium = isDirect && index === verb + 1 && isNominative ? quotedName(tokens, index + 1) : null;
    if (medium !== null) return medium;
    if (nameWords.salutations.has(token.text) || isOneOf(token.text, timeNoun)) continue;
    const mention = subjects.mentionAt(index);
    // "lästerte Usyks Promoter Alexander Krassyuk"
    if (mention !== null && isPossessor(subjects, mention)) {
      index = mention.end - 1;
      continue;
    }
    if (mention !== null && !subjects.isGoverned(mention.from < mention.start ? mention.from : index) && !subjects.isGenitive(mention))
      return { kind: 'person', mention };
    if (isDirect && token.text === 'Sie') return { kind: 'addressed', at: index };
    if (isDirect && isOneOf(token.text, 'er|sie')) {
      const isPlural = (tokens[verb]?.text ?? '').endsWith('en') && lower === 'sie';
      return isPlural
        ? { kind: 'group', start: index, end: index + 1 }
        : { kind: 'pronoun', gender: lower === 'er' ? 'm' : 'f', at: index };
    }
    const latter = isDirect && tokens[index + 1]?.kind === 'mark' ? subjects.latterAt(index) : null;
    if (latter !== null) return latter;
    // "beschied ihr die Seniorin": to whom it was said
    if (isDirect && isOneOf(token.text, 'ihr|ihm|ihnen|mir|uns') && tokens[index + 1]?.kind === 'small') continue;
    // "nennt das die Fraktion"
    if (isDirect && isOneOf(lower, 'das|es') && isOneOf(tokens[index + 1]?.text ?? '', 'die|der') && tokens[index + 2]?.kind === 'capital')
      continue;
    // "sagt es Anna Muster", "formuliert es der Präsident"
    const isObject = subjects.mentionAt(index + 1) !== null || subjects.roleOver(index + 1)?.from === index + 1;
    if (isDirect && isOneOf(lower, 'es|das|dies') && isObject) continue;
    // "„Donnerwetter“, entfuhr es ihm": out of whose mouth it came
    const owner = tokens[index + 1];
    if (isDirect && lower === 'es' && isOneOf(owner?.text ?? '', 'ihm|ihr') && isOneOf(tokens[verb]?.text ?? '', 'entfährt|entfuhr'))
      return { kind: 'pronoun', gender: owner?.text === 'ihm' ? 'm' : 'f', at: index + 1 };
    if (isDirect && isOneOf(lower, 'es|man|wir|ich')) return { kind: 'group', start: index, end: index + 1 };
    const role = subjects.roleOver(index);
    if (role !== null && role.at >= index && !subjects.isGoverned(index) && !subjects.isOblique(role) && mention === null) {
      const called = subjects.mentionAt(role.end);
      // "die Ministerin Anna Muster", "die Vorsitzende Richterin Anna Muster"
      // … but "kündigt der Moderator | den neuen CIO Anna Muster an".
      const isOwn = tokens[role.end]?.kind !== 'small';
      const isCalled = called?.start === role.end || (isOwn && called?.from === role.end && called.roles.length > 0);
      if (called !== null && isCalled && !subjects.isUnnamed(role)) return { kind: 'person', mention: called };
      const behind = namedBehindOffice(subjects, role);
      if (behind !== null) return { kind: 'person', mention: behind };
      // "sagt die Sprecherin von Ministerin Muster" is not the minister speaking.
      return subjects.isUnnamed(role) ? { kind: 'group', start: index, end: role.end } : { kind: 'role', role };
    }
    if (isDirect && isOneOf(lower, 'jemand|niemand')) return { kind: 'group', start: index, end: index + 1 };
    if (isDirect && isOneOf(lower, 'einer|eine|viele|manche|andere|alle') && tokens[index + 1]?.kind === 'mark')
      return { kind: 'group', start: index, end: index + 1 };
    if (isPreposition(lower)) {
      isDirect = false;
      continue;
    }
    if ((isDirect && isOneOf(lower, articles)) || (isOneOf(token.text, 'ein|eine') && !subjects.isGoverned(index))) {
      const end = endOfPhrase(tokens, index, verb);
      const named = namedInPhrase(subjects, index) ?? apposed(subjects, end);
      return named === null ? { kind: 'group', start: index, end } : { kind: 'person', mention: named };
    }
    if (isDirect && (token.kind === 'capital' || token.kind === 'acronym')) {
      if (speechWords.adverbs.has(token.text)) continue;
      // "sagt der Haushaltspolitiker Ole Rathje"
      const named = namedInPhrase(subjects, index);
      if (named !== null) return { kind: 'person', mention: named };
      return { kind: 'group', start: index, end: endOfPhrase(tokens, index, verb) };
    }
    if (mention !== null) index = mention.end - 1;
  }
  return null;
}

/** "teilte die Führungskraft, der aus Hessen geholte Spezialist Bernd Tal, mit": who the phrase before the comma is. */
function apposed(subjects: Subjects, comma: number): PersonMention | null {
  const { tokens } = subjects;
  if (tokens[comma]?.text !== ',' || !isOneOf(tokens[comma + 1]?.text ?? '', 'der|die|ein|eine')) return null;
  for (let index = comma + 2; index < comma + 18 && tokens[index]?.sentence === tokens[comma]?.sentence; index++) {
    const mention = subjects.mentionAt(index);
    if (mention !== null && index >= mention.start)
      return tokens[mention.end]?.text === ',' && tokens[mention.start - 1]?.kind === 'capital' && !subjects.isGenitive(mention)
        ? mention
        : null;
    if (tokens[index]?.kind === 'mark') return null;
  }
  return null;
}

/** "schreibt „Die Zeit“": who speaks is a name in quotation marks. */
function quotedName(tokens: readonly Token[], mark: number): SpeakerRef | null {
  if (!isOneOf(tokens[mark]?.text ?? '', '[„"»«‚]')) return null;
  let end = mark + 1;
  while (end < mark + 7 && tokens[end]?.sentence === tokens[mark]?.sentence && tokens[end]?.kind !== 'mark') end++;
  return end > mark + 1 && isOneOf(tokens[end]?.text ?? '', '[“”"«»‘]') ? { kind: 'group', start: mark + 1, end } : null;
}

/** A name in the genitive, right before what is that person's and who is called so. */
function isPossessor(subjects: Subjects, mention: PersonMention): boolean {
  const { tokens } = subjects;
  const last = tokens[mention.end - 1]?.text ?? '';
  if (!last.endsWith('s') || mention.person.last.endsWith(last)) return false;
  for (let index = mention.end + 1; index < mention.end + 3; index++) {
    const next = subjects.mentionAt(index);
    if (next !== null && next !== mention) return next.start >= mention.end;
  }
  return false;
}
