import { capitals, speechWords } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import type { People, Person } from '../people/persons.ts';
import { isOneOf } from '../text/wordLists.ts';
import { bodyCode, isFederalBody, isGovernmental } from './landEvidence.ts';

/** "„Wir Saarländer sehen die Grenze“, sagte Anna Muster", "„Wir sind in Bayern“, …": the Land a speaker calls the own one. */
export function ofWe(people: People, person: Person): StateCode | null {
  const { tokens, stateAt } = people;
  for (const { start, from } of person.mentions) {
    const here = tokens[start];
    if (!speechWords.say.has(tokens[from - 1]?.text ?? '')) continue;
    for (let index = from - 2; index > from - 40 && tokens[index]?.block === here?.block; index--) {
      const code = stateAt.get(tokens[index]?.start ?? -1)?.code;
      if (code === undefined) continue;
      const isOwn = isOneOf((tokens[index - 1]?.text ?? '').toLowerCase(), 'wir|uns');
      const isHere =
        tokens[index - 1]?.text === 'in' && tokens.slice(index - 4, index - 1).some(({ text }) => isOneOf(text, '[Ww]ir|[Uu]ns'));
      if (isOwn || isHere) return code;
      break;
    }
  }
  return null;
}

/**
 * "Bund | 11.500 | Anna Muster, Referatsleiterin" serves none, "HB | Anna Muster" under the head "CIO" the row's Land; undefined where no row tells.
 */
export function rowOf(people: People, person: Person, { at }: Role): StateCode | null | undefined {
  const { tokens, rows, scope } = people;
  const own = tokens[person.mentions[0]?.start ?? at];
  if (own === undefined || !rows.has(own.block)) return undefined;
  let first = person.mentions[0]?.start ?? at;
  while (tokens[first - 1]?.block === own.block) first--;
  if (tokens[first]?.text === 'Bund') return null;
  return own.block === tokens[at]?.block ? undefined : (scope.at(own.start) ?? undefined);
}

/** "Maren Ivens (Amtsleiterin, Hamburg)": the Land behind the office in brackets; undefined where none stands there. */
export function inBrackets({ tokens, stateAt }: People, { end }: Role): StateCode | undefined {
  if (tokens[end]?.text !== ',' || tokens[end + 2]?.text !== ')') return undefined;
  return stateAt.get(tokens[end + 1]?.start ?? -1)?.code;
}

/** "Daniela Muster ist in Hessen Leiterin des Notfallteams" */
export function ofPredicate({ tokens, stateAt }: People, { from, at, head }: Role): StateCode | undefined {
  const land = tokens[from];
  const [verb, preposition] = [tokens[from - 2], tokens[from - 1]];
  if (verb?.sentence !== tokens[at]?.sentence || head.level === 'federal' || head.level === 'foreign') return undefined;
  if (!isOneOf(preposition?.text ?? '', 'in|im') || !isOneOf(verb?.text ?? '', 'ist|war|wird|wurde|bleibt')) return undefined;
  return stateAt.get(land?.start ?? -1)?.code;
}

/** "Staatssekretärin Evelyn Starke aus Thüringen", "die CIOs Anna Muster (NRW) und …"; of a government also "aus Mainz". */
export function behindName({ tokens, stateAt }: People, person: Person, isGovernment = false): StateCode | null {
  for (const mention of person.mentions) {
    if (mention.rule === 'surname') continue;
    const mark = tokens[mention.end];
    if (mark === undefined || !isOneOf(mark.text, '[(]|aus|vom|von|im|beim')) continue;
    for (let index = mention.end + 1; index < mention.end + 6; index++) {
      const token = tokens[index];
      if (token === undefined || token.text === ')' || token.block !== mark.block) break;
      // "aus dem Düsseldorfer Digitalministerium", but "aus Mainz" may be the town.
      const isFrom = isGovernment && mark.text === 'aus';
      const isSeat = capitals.has(token.text) && (isFrom || isGovernmental(tokens[index + 1]?.text ?? ''));
      const code =
        (mark.text === '(' || mark.text === 'aus' || isSeat ? stateAt.get(token.start)?.code : undefined) ??
        (isSeat ? capitals.get(token.text) : undefined) ??
        (isFrom ? towns.get(token.text) : undefined) ??
        (mark.text === '(' ? undefined : bodyCode(tokens, index));
      if (code !== undefined) return code;
      if (mark.text !== '(' && token.kind !== 'small') break;
    }
  }
  return null;
}

/** "Staatssekretärin Anna Muster im Bundesministerium des Innern", "Staatssekretär Bernd Tal, der im Bundesministerium zuständig ist" */
export function isOfBund({ tokens }: People, person: Person): boolean {
  const isBund = (index: number) => isFederalBody(tokens[index]?.text ?? '');
  return person.mentions.some(({ rule, end }) => {
    if (rule === 'surname') return false;
    const behind = tokens[end]?.text ?? '';
    if (isOneOf(behind, 'im|vom|beim|aus')) return isBund(end + 1) || isBund(end + 2);
    const isDescribed =
      behind === ',' && isOneOf(tokens[end + 1]?.text ?? '', 'der|die') && isOneOf(tokens[end + 2]?.text ?? '', 'im|beim');
    return isDescribed && isBund(end + 3);
  });
}

/** "Anna Muster arbeitet beim BSI. Die Referatsleiterin …": a body of the Bund told of the person, and the office without a name after it. */
export function isToldAtBund({ tokens, sense }: People, person: Person, { article, body }: Role): boolean {
  if (body !== null || (article !== 'die' && article !== 'der')) return false;
  const told = person.mentions.find(one => one.body !== null)?.body;
  return told != null && tokens.slice(told.start, told.end).some(({ text }) => sense.levelOf(text) === 'federal');
}

/** "als Digitalministerin Anna Muster im Bundestag die Zahlen vortrug": the Bund's ministers report there. */
export function isInBundestag({ tokens }: People, { at, end }: Role): boolean {
  for (let index = end; index < end + 14 && tokens[index]?.sentence === tokens[at]?.sentence; index++)
    if (isOneOf(tokens[index]?.text ?? '', 'Bundestag|Bundeskabinett') && isOneOf(tokens[index - 1]?.text ?? '', 'im|vor|dem')) return true;
  return false;
}

/** "Der frühere CIO von Hessen leitet nun eine Abteilung im Bundesministerium" */
export function isNowAtBund(people: People, { at, end }: Role): boolean {
  const { tokens } = people;
  const rest = tokens.slice(end, end + 14).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return rest.some(({ text }) => isOneOf(text, 'nun|jetzt|heute|inzwischen|mittlerweile')) && rest.some(({ text }) => isFederalBody(text));
}

/** "zugleich Präsident des Senats": head of a city state. */
export function isOfSenate(people: People, { at, head, end }: Role): boolean {
  const { tokens } = people;
  return head.base.startsWith('präsident') && tokens.slice(at + 1, end).some(({ text }) => isOneOf(text, 'Senats|Senates'));
}
