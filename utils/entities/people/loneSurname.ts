import { saysOutright } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { NameRun } from './nameRun.ts';
import { firstNamesBefore } from './nameStop.ts';
import { lastUses } from './wordUses.ts';

/** Offices whose form without article may be one person or many. */
const oneOrMany =
  'Beamten?|Rechtspfleger|Mitarbeiter|Polizisten|Abgeordneten?|Parlamentarier|Kollegen|Politikerkollegen|Kommissare|Richter|Staatsanwälte|Referenten|Lehrer';
const indefinite = 'eine?|eine[mnrs]|keine?|keine[mnrs]|[msd]eine?|[msd]eine[mnrs]|unsere?|unsere[mnrs]|ihre?|ihre[mnrs]|dessen|deren';

/**
 * One capital word behind an office, without first name and title: is it what the holder has, does or holds, and no surname? "warfen dem
 * Präsidenten Untätigkeit vor", "machte die Ministerin Versprechen", "der Präsident Georgiens".
 */
export function isThing(tokens: readonly Token[], role: Role, run: NameRun): boolean {
  const head = tokens[role.at];
  const before = tokens[role.from - 1]?.text ?? '';
  const next = tokens[run.end];
  // "die Fraktion im Gemeinderat Klage", "Referentin Advocacy / Internetfreiheit"
  if (isOneOf(head?.text ?? '', '(Gemeinde|Stadt|Kreis|Bezirks|Ortschafts)rat') && isOneOf(before, 'im|vom|beim')) return true;
  if (next?.text === '/' || isReproach(tokens, role)) return true;
  const named = firstNamesBefore(tokens);
  if (named.has(run.last)) return false;
  // "der Staatspräsident Guatemalas", "ihre Nachfolgerin Prölls": whose the office is, not who holds it
  const isGenitive = /[^s]s$/.test(run.last);
  if (isGenitive && (role.head.follows || role.article !== '')) return true;
  if (isGenitive && named.has(run.last.slice(0, -1))) return false;
  // "lobten die Minister Initiativen", "können Beamte Ausweise prüfen": what several do something with, for one surname does not name them
  const isDefinite = isOneOf(role.article, 'der|die|dem|den|des');
  const isSeveral =
    role.isPlural ||
    (role.article === 'den' && (head?.text ?? '').toLowerCase().endsWith('abgeordneten')) ||
    (!isDefinite && isOneOf(head?.text ?? '', oneOrMany));
  if (isSeveral) return !isOneOf(next?.text ?? '', 'und|sowie|,|/|[(]');
  if (isSaidToAct(tokens, role, run)) return false;
  if (isOneOf(role.article, indefinite)) return true;
  // "Anna Muster, Fachbereichsleiterin Handel", "als Abteilungsleiterin Fernsehfilm": the field of somebody who is named before
  if (!isDefinite) return before === 'als' || (before === ',' && tokens[role.from - 3]?.isFirstName === true);
  // "mit dem Landrat Muster", "des britischen Premiers Muster", "die AfD-Abgeordnete Muster": nothing but a name is left to stand there, nearly always.
  const isDescribed = role.at - role.from > 1 || (head?.text ?? '').includes('-');
  if (isPreposition(before) || role.article === 'des' || (isDescribed && role.article !== 'dem'))
    return (lastUses(tokens).get(run.last)?.asNoun ?? -1) >= 0;
  // "dass der Minister Ansagen macht": an object; only the first place of the sentence, before the verb, has no room for one
  return !(tokens[role.from]?.isFirst === true && next?.kind === 'small' && !isPreposition(next.text) && next.text !== 'wie');
}

/** "sagte der Minister Muster", "der Landrat Muster (CDU)", "Muster hat": does the text use the word as a name? */
function isSaidToAct(tokens: readonly Token[], role: Role, run: NameRun): boolean {
  const next = tokens[run.end];
  if (next?.text === '(' || saysOutright(next?.text ?? '') || saysOutright(tokens[role.from - 1]?.text ?? '')) return true;
  const use = lastUses(tokens).get(run.last);
  return use !== undefined && use.asSubject >= 0 && use.asNoun < 0;
}

const reproaches = 'warf|warfen|wirft|werfen|bescheinigt|bescheinigte|attestiert|attestierte|unterstellt|unterstellte';

/** "warfen dem Präsidenten Untätigkeit vor": a noun that somebody is reproached with. */
function isReproach(tokens: readonly Token[], role: Role): boolean {
  if (role.article !== 'dem') return false;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.from - 1; index > role.from - 12 && tokens[index]?.sentence === sentence; index--)
    if (isOneOf((tokens[index]?.text ?? '').toLowerCase(), reproaches)) return true;
  return false;
}
