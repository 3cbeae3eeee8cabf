import type { Span } from '../../article/types.ts';
import type { Role } from '../offices/roles.ts';
import type { People, Person, PersonMention } from '../people/persons.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** "heißt es in dem Antrag", "Aus Paris hieß es": where the words stand, without its preposition and article; null where nothing tells. */
export function placeOfWords(tokens: readonly Token[], subject: number, isQuoted: (token: number) => boolean): Span | null {
  const sentence = tokens[subject]?.sentence;
  const isHere = (index: number) => tokens[index]?.sentence === sentence;
  let opening = subject - 1;
  while (isHere(opening) && tokens[opening]?.isFirst !== true) opening--;
  for (const index of [subject + 1, subject + 2, opening]) {
    if (!isHere(index) || isQuoted(index) || !isOneOf((tokens[index]?.text ?? '').toLowerCase(), 'in|im|auf|aus|bei|beim|von|vom|seitens'))
      continue;
    let start = index + 1;
    while (isHere(start) && tokens[start]?.kind === 'small' && start < index + 4) start++;
    // "In dem Ende März an alle Ämter verschickten Rundschreiben heißt es": the noun behind the participle
    for (let at = start; at < start + 14 && isHere(at + 1) && tokens[at]?.kind !== 'mark'; at++) {
      const isAttribute = at > index + 2 && tokens[at]?.kind === 'small' && endsInOneOf(tokens[at]?.text ?? '', '(t|en)e[nrms]');
      if (isAttribute && tokens[at + 1]?.kind === 'capital') start = at + 1;
    }
    let end = start;
    while (isHere(end) && (tokens[end]?.kind === 'capital' || tokens[end]?.kind === 'acronym')) end++;
    if (end > start && !isOneOf(tokens[start]?.text ?? '', 'Zusammenhang|Folge|Zukunft|Vergangenheit|Anschluss|Gegensatz|Reihen'))
      return { start, end };
  }
  return null;
}

/** "IT-Forensiker Jonas Muster", "Jonas Muster, Forensiker": what somebody is stands beside the name. */
export function isCalled(tokens: readonly Token[], { from, end }: PersonMention): boolean {
  // "der Sohn, Jonas Muster,"
  const before = tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1];
  const isNoun = before?.kind === 'capital' && before.block === tokens[from]?.block && before.text.length > 3;
  return isNoun || (isOneOf(tokens[end]?.text ?? '', '[,(]') && tokens[end + 1]?.kind !== 'small');
}

/** All names, and "Der Landrat" at the start of a sentence, where one person of the text is one. */
export function referencesOf({ roles, persons, mentions, tokens }: People): readonly PersonMention[] {
  const holders = new Map<string, Set<Person>>();
  for (const person of persons)
    for (const { head } of person.roles) {
      const known = holders.get(head.base);
      if (known) known.add(person);
      else holders.set(head.base, new Set([person]));
    }
  const named = new Set(mentions.flatMap(({ roles: own }) => own));
  const offices = roles.flatMap((role): PersonMention[] => {
    if (
      role.isPlural ||
      named.has(role) ||
      !isOneOf(role.article, 'der|die') ||
      !(tokens[role.from]?.isFirst === true || isActing(tokens, role))
    )
      return [];
    // "Der portugiesische Staatssekretär" is not the one of Rheinland-Pfalz.
    if (tokens.slice(role.from, role.at).some(({ kind, text }) => kind === 'small' && endsInOneOf(text, 'ische[rn]?'))) return [];
    const [person, ...others] = [...(holders.get(role.head.base) ?? [])].filter(
      one => one.gender === null || role.gender === null || one.gender === role.gender,
    );
    if (person === undefined || others.length > 0 || (person.mentions[0]?.start ?? 0) > role.from) return [];
    return [{ person, start: role.from, end: role.end, from: role.from, to: role.end, roles: [], rule: 'office', body: null }];
  });
  return offices.length === 0 ? mentions : [...mentions, ...offices].sort((a, b) => a.start - b.start);
}

/** "Darauf angesprochen, nickt | die Direktorin": the subject right behind the verb of its clause. */
const isActing = (tokens: readonly Token[], { from, article, gender }: Role): boolean => {
  const [verb, before] = [tokens[from - 1], tokens[from - 2]];
  const isVerb =
    verb?.kind === 'small' && endsInOneOf(verb.text, 't|te') && !isOneOf(verb.text, 'mit|seit|laut|nicht|damit|dort|erst|jetzt|bereits');
  return isVerb && (before?.text === ',' || before?.isFirst === true) && gender === (article === 'die' ? 'f' : 'm');
};
