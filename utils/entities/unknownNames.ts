import { nameWords, saysOutright } from '../gazetteer/people.ts';
import { couldBeName, looksCommon, type NameRun, nameAt } from './names.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import { endsInOneOf, isOneOf } from './wordLists.ts';

const determiner =
  /^(?:der|die|das|den|dem|des|im|am|zum|zur|beim|vom|ein|eine|einem|einer|eines|einen|kein|keine|diese[rmns]?|ihre[rmns]?|seine[rmns]?|unsere[rmns]?|alle[rmns]?|viele[rn]?|mehr|[a-zäöü]{3,}(?:ische|liche|ige|ene|ten|ende)[rmns]?)$/i;
const nounEnding = 'ung|heit|keit|schaft|tion|ismus|nis|chen|lein|ment|tät|innen|ungen|tage?|jahr|monat|woche|abend|morgen';

/** Words that speak somewhere in the text, as only a surname without article can: "Wübbena konterte", "klagte Prahl." */
function speakingWords(tokens: readonly Token[], sense: Sense): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'capital' || token.text.length < 3 || token.isFirstName) continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isSubject = token.isFirst && isSayingOf(token, after);
    const isBehind = isSayingOf(token, before) && after?.kind === 'mark' && isOneOf(tokens[index - 2]?.text ?? '', '[,“”"«»]');
    if ((isSubject || isBehind) && isProper(token, sense)) found.add(token.text);
  }
  return found;
}

const isSayingOf = (token: Token, other: Token | undefined): boolean =>
  other?.sentence === token.sentence && saysOutright(other.text) && endsInOneOf(other.text, 't(e)?');

const isProper = (token: Token, sense: Sense): boolean =>
  couldBeName(token) && !looksCommon(token.text, sense) && !sense.isState(token) && !endsInOneOf(token.text.toLowerCase(), nounEnding);

/**
 * Names whose first name no list knows: two capitalised words where no noun phrase can stand, with a sign of a person beside them (party or
 * age in brackets, "vom" and a body) or whose surname speaks elsewhere in the text.
 */
export function unknownNames(tokens: readonly Token[], isTaken: (index: number) => boolean, sense: Sense): NameRun[] {
  const speaking = speakingWords(tokens, sense);
  const found: NameRun[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    const last = tokens[index + 1];
    if (first?.kind !== 'capital' || last?.kind !== 'capital' || last.block !== first.block || last.start - first.end > 1) continue;
    if (isTaken(index) || isTaken(index + 1) || first.isFirstName || !isProper(first, sense) || !isProper(last, sense)) continue;
    if (first.text.length < 3 || last.text.length < 3) continue;
    const before = tokens[index - 1];
    const isFree = before === undefined || before.block !== first.block || first.isFirst || before.kind === 'mark';
    if (!isFree && (before.kind !== 'small' || determiner.test(before.text))) continue;
    if (tokens[index + 2]?.kind === 'capital' && tokens[index + 2]?.sentence === last.sentence) continue;
    if (!speaking.has(last.text) && !hasPersonBehind(tokens, index + 2, sense)) continue;
    const run = nameAt(tokens, index, true, sense);
    if (run !== null && run.end === index + 2) found.push(run);
  }
  return found;
}

/** "(CDU)", "(37)", "vom niedersächsischen Innenministerium", "von der Stadt Emden" */
function hasPersonBehind(tokens: readonly Token[], index: number, sense: Sense): boolean {
  const mark = tokens[index];
  const next = tokens[index + 1];
  if (mark === undefined || next === undefined) return false;
  if (mark.text === '(') {
    const isClosed = tokens[index + 2]?.text === ')';
    return isClosed && (nameWords.parties.has(next.text) || /^[2-7]\d$/.test(next.text));
  }
  if (mark.text !== 'vom' && !(mark.text === 'von' && next.text === 'der')) return false;
  for (let at = index + 1; at < index + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.kind === 'capital' || token.kind === 'acronym') return sense.levelOf(token.text) !== null;
  }
  return false;
}
