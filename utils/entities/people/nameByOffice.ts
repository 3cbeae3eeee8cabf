import { nameWords, saysOutright } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import type { Role } from '../offices/roles.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isThing } from './loneSurname.ts';
import { beforeAside, beforeBrackets, behindBrackets, isAdjectival, isFreshStart, isTimeWord } from './nameClues.ts';
import type { NameRun } from './nameRun.ts';
import { nameAt, nameBefore } from './names.ts';
import type { Naming, NamingContext, NamingRule } from './namings.ts';

const behindSalutation = (tokens: readonly Token[], index: number): number =>
  nameWords.salutations.has(tokens[index]?.text ?? '') ? index + 1 : index;

const namesake = 'schule|gymnasiums?|stiftung|universität|klinik|krankenhaus|theaters?|museums?|flughafens?';

export function nameBehind({ tokens, sense }: NamingContext, role: Role): NameRun | null {
  const next = tokens[role.end];
  const head = tokens[role.at];
  if (next === undefined || head === undefined || next.block !== head.block || next.sentence !== head.sentence) return null;
  if (next.start - (tokens[role.end - 1]?.end ?? 0) > 2) return null;
  if (isPresidingJudge(tokens, role) || isUnnamedJudge(tokens, role)) return null;
  // "der scheidende CIO (IT-Beauftragter des Landes) Bernd Tal"
  const behind = next.text === '(' ? behindBrackets(tokens, role.end) : role.end;
  if (behind > role.end) {
    const named = nameAt(tokens, behind, true, sense);
    return named?.isKnown === true && named.first !== '' && tokens[behind]?.sentence === head.sentence ? named : null;
  }
  // "die Direktorin des Programms Copernicus Anna Muster"
  const isLast =
    role.end > role.at + 1 &&
    next.kind === 'capital' &&
    !next.isFirstName &&
    tokens[role.end + 1]?.isFirstName === true &&
    isOneOf(tokens[role.end + 2]?.kind ?? '', 'capital|initial');
  const run = nameAt(tokens, isLast ? role.end + 1 : behindSalutation(tokens, role.end), true, sense);
  if (run === null || isOfLeadership(tokens, role)) return null;
  if (run.first === '' && !run.hasTitle && isThing(tokens, role, run)) return null;
  // "der Direktor der Schule Alexis de Tocqueville": called so is the school.
  if (role.end > role.at + 1 && endsInOneOf((tokens[role.end - 1]?.text ?? '').toLowerCase(), namesake)) return null;
  // Behind a complement a lone noun is rather its last word: "Leiterin des Amtes Nord".
  if (
    role.end > role.at + 1 &&
    run.first === '' &&
    !run.hasTitle &&
    tokens[role.end - 1]?.text !== ')' &&
    !(tokens[role.end - 1]?.text ?? '').endsWith('.')
  )
    return null;
  return run;
}

/** "die Vorsitzende Richterin Anna Muster": the name belongs to the office behind. */
const isPresidingJudge = (tokens: readonly Token[], role: Role): boolean =>
  role.head.base.startsWith('vorsitzend') &&
  role.end === role.at + 1 &&
  (headOf(tokens[role.end]?.text ?? '')?.base ?? '').startsWith('richt') &&
  isOneOf(tokens[role.end + 1]?.kind ?? '', 'capital|title|initial');

/** "so der Vorsitzende Richter": an office, although Richter is a surname too. */
const isUnnamedJudge = (tokens: readonly Token[], role: Role): boolean =>
  role.head.base.startsWith('vorsitzend') &&
  role.end === role.at + 1 &&
  isOneOf(tokens[role.end]?.text ?? '', role.article === 'die' ? 'Richterin|Richterinnen' : 'Richters?|Richterin');

/** "unter Leitung des Historikers Anna Muster": whose the leadership is told before the name. */
const isOfLeadership = (tokens: readonly Token[], role: Role): boolean =>
  (tokens[role.at]?.text ?? '').startsWith('Leitung') && role.end > role.at + 1;

/** "Minister A, B und C": the further names of a plural office. */
export function shareRole(
  { tokens, sense }: NamingContext,
  role: Role,
  run: NameRun,
  add: (run: NameRun, role: Role, rule: NamingRule) => Naming,
): void {
  let index = run.end;
  for (let count = 0; count < 6; count++) {
    index = behindBrackets(tokens, index);
    const joint = tokens[index];
    if (joint === undefined || !isOneOf(joint.text, 'und|sowie|,')) return;
    const next = nameAt(tokens, index + 1, true, sense);
    if (next === null || (next.first === '' && joint.text === ',')) return;
    add(next, role, 'sharedRole');
    index = next.end;
    if (joint.text !== ',') return;
  }
}

export function nameBeforeComma(context: NamingContext, role: Role): NameRun | null {
  const { tokens, sense } = context;
  const head = tokens[role.at];
  // "Anna Muster, deren Mitarbeiter"
  if (isOneOf(role.article, 'dessen|deren')) return null;
  let index = role.from - 1;
  for (let steps = 0; steps < 9; steps++, index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block) return null;
    if (isOneOf(token.text, '[,(–-]')) break;
    if (!isTimeWord(token) && !sense.isState(token) && token.text !== '.') return null;
  }
  const mark = tokens[index];
  if (mark === undefined || !isOneOf(mark.text, '[,(–-]')) return null;
  let end = beforeBrackets(tokens, index);
  let run = nameBefore(tokens, end, sense);
  // "…“, gibt Anna Muster unumwunden zu, seit 2023 Staatssekretärin"
  // … but "Anna Muster kritisierte, die Kanzlerin habe": a clause of somebody else's
  // … and "hat mir Anna Muster gesagt, die Bürgermeisterin von Plön." is none
  const isTold =
    isOneOf(tokens[end - 1]?.text ?? '', 'gesagt|erzählt|geschrieben|verraten|berichtet|versichert') && tokens[role.end]?.text === '.';
  const isOther = isOneOf(role.article, 'der|die') && saysOutright(tokens[end - 1]?.text ?? '') && !isTold;
  for (let steps = 0; run === null && !isOther && steps < 3 && tokens[end - 1]?.kind === 'small'; steps++)
    run = nameBefore(tokens, --end, sense);
  // "war Anna Muster aus Potsdam da, Abteilungsleiterin im Ministerium"
  if ((run === null || run.first === '') && tokens[end - 1]?.kind === 'capital' && tokens[end - 2]?.text === 'aus')
    run = nameBefore(tokens, end - 2, sense);
  if (run === null) return null;
  const isAside = beforeAside(tokens, index) === end;
  if (
    end < index &&
    !isAside &&
    tokens[index - 1]?.kind === 'small' &&
    !run.isKnown &&
    !run.hasTitle &&
    tokens[run.start - 1]?.kind !== 'small'
  )
    return null;
  if (run.first === '' && !run.hasTitle) return null;
  // Unknown first names need the place of a subject or object, not the tail of a list of nouns.
  // "die Wähler von Gantz, einem ehemaligen Generalstabschef"
  const isUnlikely = !isFreshStart(tokens, run.start) || isAdjectival(tokens[run.start]) || run.last.startsWith('von ');
  if (!run.isKnown && !run.hasTitle && isUnlikely) return null;
  return run;
}

export function nameBehindComma({ tokens, sense }: NamingContext, role: Role): { run: NameRun; rule: NamingRule } | null {
  let behind = behindBrackets(tokens, role.end);
  // "Es war die Ministerin selbst, Anna Muster"
  if (isOneOf(tokens[behind]?.text ?? '', 'selbst|selber|persönlich') && tokens[behind + 1]?.text === ',') behind++;
  // "stellte sich die CIO vor: Anna Muster"
  if (isOneOf(tokens[behind]?.text ?? '', 'vor|fest|an|hervor') && tokens[behind + 1]?.text === ':') behind++;
  const mark = tokens[behind];
  const head = tokens[role.at];
  if (mark === undefined || head === undefined || mark.block !== head.block) return null;
  if (mark.text === ':' || mark.text === '–' || mark.text === '-') {
    const run = nameAt(tokens, behind + 1, true, sense);
    if (run === null || tokens[run.start]?.block !== head.block) return null;
    // "Amtsarzt: Kostenlose Tests sind ungerecht": what is said, not who
    const isNamed = run.isKnown || run.hasTitle || (run.first !== '' && tokens[run.end]?.kind !== 'small');
    return isNamed ? { run, rule: 'roleColon' } : null;
  }
  if (mark.text !== ',') return null;
  // "ein Kritiker des Ministerpräsidenten, Anna Muster, …": of the noun before, not of the genitive.
  const owned = tokens[role.from - 1];
  if (role.article === 'des' && owned?.kind === 'capital' && owned.block === head.block && endsInOneOf(owned.text, 'er|or|ist|ent|in'))
    return null;
  const run = nameAt(tokens, behindSalutation(tokens, behind + 1), true, sense) ?? describedName(tokens, behind + 1, sense);
  if (run === null || tokens[run.start]?.block !== head.block) return null;
  // "die Kreisdirektorin, Frau Muster,"
  const isSaluted = nameWords.salutations.has(tokens[run.start - 1]?.text ?? '');
  if (run.first === '' && !run.hasTitle && !isSaluted) return null;
  if (role.article === '' && role.end === role.at + 1 && !head.isFirst && role.from === role.at) return null;
  const after = tokens[run.end];
  // "… Koordinatorin im Landratsamt, Bernd Tal CIO der Stadt": the name has an office of its own.
  if (after?.block === head.block && headOf(after.text) !== null) return null;
  const isClosed =
    after === undefined ||
    after.block !== head.block ||
    isOneOf(after.text, '[,.(;:!?–„“"»-]') ||
    isOneOf(after.text, 'und|sowie|hat|ist|sagt|sagte|wird|war');
  if (!isClosed && !(run.isKnown && after.kind === 'small')) return null;
  return { run, rule: 'roleComma' };
}

/** "Deren Präsident, der sonst so zurückhaltende Thilo Krahnert, …" */
function describedName(tokens: readonly Token[], start: number, sense: Sense): NameRun | null {
  if (!isOneOf(tokens[start]?.text ?? '', 'der|die')) return null;
  let index = start + 1;
  while (index < start + 6 && tokens[index]?.kind === 'small') index++;
  const run = tokens[index]?.isFirstName === true || tokens[index]?.kind === 'title' ? nameAt(tokens, index, true, sense) : null;
  return run !== null && tokens[run.end]?.text === ',' ? run : null;
}
