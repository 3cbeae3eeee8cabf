import { nameWords } from '../../gazetteer/people.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { Person, PersonMention } from '../people/persons.ts';
import { isCalled } from '../quotes/references.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { headOf } from './heads.ts';
import type { Role } from './roles.ts';

/**
 * Nobody is named in the news without being told who that is: by an office or calling beside the name, by where somebody is from, by a noun of
 * the next sentences. Of whom none of it is said, the text has told the office just before.
 */
export function isDescribed(tokens: readonly Token[], { first, roles, mentions, gender }: Person, sense: Sense): boolean {
  const mention = mentions[0];
  const own = mention === undefined ? undefined : tokens[mention.start];
  if (first === '' || roles.length > 0 || mention === undefined || own === undefined || mentions.some(({ body }) => body !== null))
    return true;
  const next = tokens[mention.end];
  const second = tokens[mention.end + 1];
  const before = tokens[mention.from - 1];
  if (before?.kind === 'capital' && before.block === own.block && !before.isFirstName && before.end + 1 === own.start) return true;
  if (next?.text === '(') return !(nameWords.parties.has(second?.text ?? '') || second?.kind === 'number');
  if (next?.text === ',' && second !== undefined && second.sentence === own.sentence) {
    if (isCalled(tokens, mention) && second.kind !== 'mark' && second.kind !== 'number') return true;
    const isTold = 'der|die|ein|eine|einer|dessen|deren|seit|früher|ehemals|einst|damals|heute|selbst|von|vom|aus|im|in|beim|bei';
    if (isOneOf(second.text, isTold) || endsInOneOf(second.text, 'ter|te|er|ige|ische[rn]?')) return true;
    if (second.kind === 'number' && tokens[mention.end + 2]?.text === ',' && tokens[mention.end + 3]?.kind === 'capital') return true;
  }
  if (next !== undefined && isOneOf(next.text, 'von|vom|aus|bei|beim|ist|war|studiert|arbeitet|betreibt|wohnt|lebt|heißt')) return true;
  // "meldete sich Norbert Fick zu Wort, Kreisvorsitzender einer Partei"
  for (let index = mention.end; index < mention.end + 4; index++)
    if (tokens[index]?.text === ',' && tokens[index + 1]?.kind === 'capital' && headOf(tokens[index + 1]?.text ?? '') !== null) return true;
  // "Der Landwirt hat geklagt": a noun of the next sentences, that is no office
  const person = gender ?? 'm';
  for (let index = mention.end; index < mention.end + 60; index++) {
    const token = tokens[index];
    if (token === undefined || token.block !== own.block || token.sentence > own.sentence + 2) return false;
    if (!token.isFirst || !isOneOf(token.text, person === 'f' ? 'Die' : 'Der')) continue;
    const phrase = personPhrase(tokens, index, sense);
    // "Die Politikwissenschaftlerin hat gezählt": a job, and no office
    if (phrase !== null && !phrase.isPlural && (headOf(tokens[phrase.noun]?.text ?? '')?.class ?? 'private') === 'private') return true;
  }
  return false;
}

/** "nach Ansicht von Anna Muster": words of hers. */
const saying = 'Ansicht|Meinung|Angaben|Auskunft|Einschätzung|Worten|Überzeugung|Darstellung|Aussage|Aussagen|Auffassung|Lesart|Urteil';
const generic = 'als|wie|ohne|statt|zum|zur|jeder|jede|jedem|jeden|kein|keine|keinem|keinen|manche|mancher';

/** "Ich bin zu unserem Kämmerer gegangen. Bernd Tal hat nur gelacht": whom the next name names, where nothing else tells who that is; or null. */
export function holderNamedNext(tokens: readonly Token[], role: Role, mention: PersonMention | undefined, sense: Sense): Person | null {
  const head = tokens[role.at];
  const own = mention === undefined ? undefined : tokens[mention.start];
  if (mention === undefined || own === undefined || head === undefined) return null;
  const { person } = mention;
  const before = tokens[role.from - 1];
  const isDefinite =
    (role.article !== '' && role.article !== 'des') ||
    (role.from < role.start && role.article === '') ||
    isOneOf(before?.text ?? '', 'vom|beim') ||
    (role.article === 'des' && tokens[role.from - 1]?.kind === 'capital');
  // "als der Landrat kam", but "älter als der Landrat"
  const isClause = before?.text === 'als' && tokens[role.from - 2]?.text === ',' && isOneOf(role.article, 'der|die');
  if (!isDefinite || (isOneOf(before?.text ?? '', generic) && !isClause) || isOneOf(role.article, 'kein|keine')) return null;
  const distance = own.sentence - head.sentence;
  if (person.mentions[0] !== mention || distance < 1 || distance > 3 || own.block - head.block > 1) return null;
  if (role.gender === null || person.gender === null ? distance > 1 : role.gender !== person.gender) return null;
  // Somebody who acts or speaks, not somebody who is spoken to.
  const ahead = tokens[mention.from - 1];
  const isSource = ahead?.text === 'von' && isOneOf(tokens[mention.from - 2]?.text ?? '', saying);
  if (!isSource && ahead !== undefined && ahead.sentence === own.sentence && (isPreposition(ahead.text) || ahead.text === 'und'))
    return null;
  // "Was will Anna Muster?": of somebody everybody knows
  let start = mention.start;
  while (tokens[start - 1]?.sentence === own.sentence && mention.start - start < 20) start--;
  if (isOneOf(tokens[start]?.text ?? '', 'Was|Wie|Wer|Warum|Wann|Wo|Wohin|Wozu|Weshalb')) return null;
  return isDescribed(tokens, person, sense) ? null : person;
}
