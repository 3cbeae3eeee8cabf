import { nameWords } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import { once } from '../text/once.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { couldBeName, looksCommon } from './couldBeName.ts';
import { capitalParticle, isForeign, romanceParticle } from './surnameForms.ts';

/** Nouns that make one verb together with the one before the name. */
const objectOfVerb =
  'Wert|Regie|Bescheid|Rede|Stellung|Bezug|Buch|Sorge|Auskunft|Bilanz|Alarm|Anklage|Klage|Protokoll|Partei|Gas|Position|Hoffnung|Einspruch|Widerspruch|Beschwerde|Protest|Abschied|Abstand|Anstoß|Lob|Mut|Tempo|Kurs|Wort|Gehör|Recht|Unrecht|Modell|Schritt|Einblick|Rücksicht|Hilfe|Dank';

/** A capitalised word that cannot belong to the name before it. */
export function isStop(tokens: readonly Token[], index: number, words: readonly number[], hasTitle: boolean, sense: Sense): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const first = tokens[words[0] ?? 0];
  const isSurnamePlace = words.length === 1 && first?.isFirstName === true;
  if (sense.isState(token))
    return !isSurnamePlace && !(words.length === 2 && first?.isFirstName === true && tokens[words[1] ?? 0]?.isFirstName === true);
  // "Jan Peter Balkenende", "Dr. Corvin Althaus"
  if (
    (words.every(word => tokens[word]?.isFirstName === true) || (hasTitle && words.length === 1)) &&
    endsInOneOf(token.text, 'ende|haus|halle|tag|saal|kreis|markt|platz') &&
    headOf(token.text) === null
  )
    return false;
  // "bezeichnete Ministerin Daniela Behrens | Pörksen als geeignet": somebody else, whom the text calls in full elsewhere
  if (words.length === 2 && first?.isFirstName === true && isSurnameElsewhere(tokens, index)) return true;
  // "Darauf legt Anna Muster Wert", "führt Anna Muster Regie"
  if (words.length > 1 && isOneOf(token.text, objectOfVerb)) return true;
  if (isSurnamePlace)
    return endsInOneOf(token.text.toLowerCase(), '(ministerium|behörde|verwaltung|straße|schule|stiftung|institut|universität|projekt)s?');
  return looksCommon(token.text, sense) && !nameWords.nounSurnames.has(token.text) && !nameWords.otherSurnames.has(token.text);
}

/** By word: the first names right before which the text has it, read once per text. */
export const firstNamesBefore = once((tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before?.isFirstName !== true || before.kind !== 'capital' || token?.kind !== 'capital') continue;
    // "der Bürgermeister von San Francisco Dietmar Muster"
    if (isOneOf(tokens[index - 2]?.text ?? '', 'San|Santa|São|Saint|Sankt')) continue;
    const known = found.get(token.text);
    if (known === undefined) found.set(token.text, new Set([before.text]));
    else known.add(before.text);
  }
  return found;
});

/** Does the text call somebody so with another first name: "Anke Pörksen"? */
function isSurnameElsewhere(tokens: readonly Token[], at: number): boolean {
  const named = firstNamesBefore(tokens).get(tokens[at]?.text ?? '');
  if (named === undefined) return false;
  for (const name of named) if (name !== tokens[at - 2]?.text && name !== tokens[at - 1]?.text) return true;
  return false;
}

/** "Anna von Muster", but "Anna Muster von der Stadt": does the small word at `particle` go on to a surname? */
export function leadsToSurname(tokens: readonly Token[], particle: number, words: readonly number[], sense: Sense): boolean {
  let next = particle;
  while (tokens[next]?.kind === 'small') next++;
  const surname = tokens[next];
  if (surname === undefined || !couldBeName(surname) || looksCommon(surname.text, sense)) return false;
  if (isOneOf(surname.text, 'Beispiel|Glück|Teil|Zeit|Schluss|Trotz|Vorschein|Ausdruck|Einsatz|Zuge|Anfang|Abschied|Auftakt|Verfügung'))
    return false;
  // "Beihilfe zu Mord", "Kenntnis vom Plan", "Besuche von Angehörigen", but "Präsidentin Aletta von Muster"
  const begin = words[0] ?? 0;
  if (tokens[begin]?.isFirstName !== true) {
    const ahead = tokens[begin - 1]?.text ?? '';
    const isInOffice = headOf(ahead) !== null || nameWords.salutations.has(ahead);
    if (isOneOf(tokens[particle]?.text ?? '', isInOffice ? 'zu|vom' : 'zu|vom|von')) return false;
  }
  // "Anna Müller von Dataport", "Peter aus …": with a surname already there, a particle opens something else.
  const capitals = words.filter(word => tokens[word]?.kind === 'capital').length;
  const before = tokens[particle - 1]?.text ?? '';
  // "Alexander Van der Bellen", "Luiz Inácio Lula da Silva"
  if (isOneOf(before, capitalParticle)) return true;
  if (capitals >= 2 && isOneOf(tokens[particle]?.text ?? '', romanceParticle) && isForeign(before)) return true;
  if (
    capitals >= 2 &&
    !nameWords.nobility.has(tokens[particle - 1]?.text ?? '') &&
    !nameWords.nobility.has(tokens[particle - 2]?.text ?? '')
  ) {
    const first = tokens[words[0] ?? 0];
    const second = tokens[words[1] ?? 0];
    return first?.isFirstName === true && second?.isFirstName === true && isOneOf(tokens[particle]?.text ?? '', 'von|van|de|zu');
  }
  return true;
}
