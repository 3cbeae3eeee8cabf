import { saysOutright, speechWords } from '../../gazetteer/people.ts';
import { couldBeName, looksCommon } from '../people/couldBeName.ts';
import { isPeople, personPhrase } from '../people/personNouns.ts';
import { articles, endOfPhrase, timeNoun, timeSpan } from '../text/endOfPhrase.ts';
import type { Sense } from '../text/sense.ts';
import { hasSubjunctive } from '../text/subjunctive.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { SpeakerRef } from './speakers.ts';
import type { Subjects } from './subjects.ts';

const isAdverb = (text: string): boolean => speechWords.adverbs.has(text) || speechWords.adverbs.has(text.toLowerCase());

/** The subject before a verb: "Anna Muster (CDU) betont", "Die Ministerin sagt", "Sie ergänzt". */
export function subjectBeforeVerb(subjects: Subjects, verb: number, from: number): SpeakerRef | null {
  const { tokens } = subjects;
  let group: SpeakerRef | null = null;
  for (let index = beforeRelative(subjects, verb, from); index >= from; index--) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (subjects.isQuoted(index)) continue;
    // "Anna Muster blieb streng: Die Staatskanzlei teilte mit, …", but "Anna Muster ist verbittert: Um Hilfe habe der Kreis gebeten"
    if (token.text === ':' && group !== null && !hasSubjunctive(tokens, index, verb + 1)) return group;
    const mention = subjects.mentionAt(index);
    if (mention !== null) {
      if (!subjects.isGoverned(mention.from) && !subjects.isGenitive(mention)) return { kind: 'person', mention };
      index = Math.min(index, mention.from);
      continue;
    }
    if (token.text === 'Sie' && !token.isFirst) return { kind: 'addressed', at: index };
    // "Dessen Abschlussbericht bescheinigt": whose report speaks is who speaks.
    if (token.isFirst && isOneOf(token.text, 'Dessen|Deren') && tokens[index + 1]?.kind === 'capital')
      return { kind: 'pronoun', gender: token.text === 'Dessen' ? 'm' : 'f' };
    if (isOneOf(token.text, '[Ee]r')) return { kind: 'pronoun', gender: 'm', at: index };
    // "würde sie sich wünschen": an infinitive beside a verb in the singular
    const isOne = isOneOf(tokens[index - 1]?.text ?? '', 'würde|möchte|will|wollte|kann|könnte|soll|sollte|muss|müsste');
    if (isOneOf(token.text, '[Ss]ie') && (isOne || !(tokens[verb]?.text ?? '').endsWith('en')))
      return { kind: 'pronoun', gender: 'f', at: index };
    const latter = token.isFirst && index === verb - 1 && !endsInOneOf(tokens[verb]?.text ?? '', 'en') ? subjects.latterAt(index) : null;
    if (latter !== null) return latter;
    const role = subjects.roleOver(index);
    if (role !== null && subjects.isOblique(role)) {
      index = Math.min(index, role.from);
      continue;
    }
    // "als Bundeskanzlerin" is said of somebody else.
    if (role !== null && !subjects.isGoverned(role.from) && tokens[role.from - 1]?.text !== 'als') {
      // "Kay Muster, ein Sprecher des Amtes, sagte"
      const owner = tokens[role.from - 1]?.text === ',' ? subjects.mentionAt(role.from - 2) : null;
      if (subjects.isUnnamed(role) && owner !== null && !subjects.isGoverned(owner.from)) return { kind: 'person', mention: owner };
      if (subjects.isUnnamed(role)) return { kind: 'group', start: role.from, end: role.end };
      if (role.article !== '' || role.head.class === 'public') return { kind: 'role', role };
    }
    if (
      group === null &&
      isOneOf(token.text.toLowerCase(), 'die|das|der|ein|eine|viele|mehrere|einige|diese|dieser|dieses|es|man') &&
      !subjects.isGoverned(index)
    ) {
      const end = endOfPhrase(tokens, index);
      // "Nur einige Stunden zuvor teilte Anna Muster mit"
      if (!isOneOf(tokens[end - 1]?.text ?? '', timeSpan)) group = { kind: 'group', start: index, end };
    }
    // "Kritiker sprechen von „…“", but "Insbesondere kritisierten die Prüfer"
    const isPlural = token.kind === 'capital' && token.isFirst && (tokens[verb]?.text ?? '').endsWith('en');
    if (group === null && index === verb - 1 && isPlural && !isAdverb(token.text)) group = { kind: 'group', start: index, end: verb };
    // "Barth meint: „…“": a surname the text never explains
    if (group === null && index === verb - 1 && token.isFirst && isUnknownName(token, subjects.sense) && closesSubject(tokens, verb))
      return { kind: 'group', start: index, end: verb };
  }
  // "Datenschützer warfen der Regierung „Wortbruch“ vor", "Kenner der Stadt bezeichneten das Auftreten als „…“"
  const opener = tokens[from];
  const isPlural = opener?.isFirst === true && endsInOneOf(tokens[verb]?.text ?? '', 'en') && isPeople(opener.text);
  return group === null && isPlural ? { kind: 'group', start: from, end: endOfPhrase(tokens, from) } : group;
}

/** "Muster, die im Vorzimmer aushilft, präzisiert": the last token before a relative clause that ends at the verb, or the one before the verb. */
function beforeRelative(subjects: Subjects, participle: number, from: number): number {
  const { tokens } = subjects;
  // "Eine Leserin, die den Brief bekommen hat, hat beschrieben, wie"
  const verb =
    tokens[participle - 2]?.text === ',' && isOneOf(tokens[participle - 1]?.text ?? '', 'hat|hatte|habe') ? participle - 1 : participle;
  if (tokens[verb - 1]?.text !== ',') return verb - 1;
  for (let index = verb - 2; index > from && index > verb - 40; index--) {
    if (tokens[index]?.text !== ',') continue;
    const isRelative = [index + 1, index + 2].some(at => isOneOf(tokens[at]?.text ?? '', 'der|die|das|dem|deren|dessen|denen'));
    // "Die Norddata GmbH, deren Beirat Anna Muster leitet, spricht"
    const isBody =
      isOneOf(tokens[from]?.text ?? '', 'Der|Die|Das') && index - from < 8 && isOneOf(tokens[index + 1]?.text ?? '', 'deren|dessen');
    // "Eine Leserin, die ihre Eltern angemeldet hat, schrieb"
    const isSomebody = personPhrase(tokens, from, subjects.sense)?.end === index;
    return isRelative && (isBody || isSomebody || subjects.mentionAt(index - 1) !== null) ? index - 1 : verb - 1;
  }
  return verb - 1;
}

/** A verb of speech without its subject behind it, as in "Demgegenüber sagte Anna Muster": what stands before is the subject. */
function closesSubject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  const isSaid =
    saysOutright(tokens[verb]?.text ?? '') || isOneOf(tokens[verb]?.text ?? '', 'gibt|gab|meldet|meldete|teilt|teilte|bekannte');
  if (!isSaid) return false;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    (next.kind === 'small' && !isOneOf(next.text, articles) && !isOneOf(next.text, 'er|sie|es|man|wir|ich|ihr|sein'))
  );
}

/** "Barth": a word that could be a surname, and hardly anything else. */
export function isUnknownName(token: Token, sense: Sense): boolean {
  return couldBeName(token) && !looksCommon(token.text, sense) && !speechWords.adverbs.has(token.text) && !isOneOf(token.text, timeNoun);
}
