import { headOf } from '../offices/heads.ts';
import type { Role } from '../offices/roles.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { couldBeName } from './couldBeName.ts';
import { beforeAside, beforeBrackets, isAdjectival, isFreshStart, isTimeWord, isTimeWordOrSmall } from './nameClues.ts';
import type { NameRun } from './nameRun.ts';
import { nameAt, nameBefore } from './names.ts';
import type { NamingContext } from './namings.ts';

const copulas = new Set('ist wird wurde bleibt war heißt sei werde hieß amtiert fungiert sind werden wurden'.split(' '));

const conjunction = '[Aa]ls|[Ss]eit|[Bb]evor|[Nn]achdem|[Ww]eil|[Dd]ass|[Oo]b|[Ww]enn';

const predicates = new Set([...copulas, ...'arbeitet übernimmt übernahm leitet wirkt agiert dient kandidiert'.split(' ')]);

/** "übernimmt Anna Muster das Amt als …": index of the article, or `index` itself. */
function beforePost(tokens: readonly Token[], index: number): number {
  const isPost = isOneOf(tokens[index - 1]?.text ?? '', 'Amt|Aufgaben?|Leitung|Posten|Funktion|Dienst|Arbeit|Nachfolge|Rolle|Stelle');
  if (!isPost) return index;
  let start = index - 2;
  while (start > index - 5 && tokens[start]?.kind === 'small') start--;
  return start + 1;
}

/** "Anna Muster, die bis Mai in Kiel war, arbeitet als …": index of the comma that opens the relative clause before `index`, or `index` itself. */
function beforeRelative(tokens: readonly Token[], index: number): number {
  const close = tokens[index - 1];
  if (close?.text !== ',') return index;
  for (let at = index - 3; at > index - 18 && tokens[at]?.sentence === close.sentence; at--)
    if (tokens[at]?.kind === 'mark') return tokens[at]?.text === ',' && isOneOf(tokens[at + 1]?.text ?? '', 'der|die') ? at : index;
  return index;
}

export function nameOfPredicate(context: NamingContext, role: Role): NameRun | null {
  const { tokens, sense } = context;
  const head = tokens[role.at];
  if (head === undefined) return null;
  const same = (index: number) => tokens[index]?.block === head.block && tokens[index]?.sentence === head.sentence;
  const fullName = (run: NameRun | null) => (run !== null && (run.first !== '' || run.hasTitle) ? run : null);

  // "Neue CIO des Landes wird zum 1. Juni Anna Muster."
  const isAppointed =
    isOneOf((tokens[role.from - 1]?.text ?? '').toLowerCase(), 'zu[mr]') &&
    isOneOf(tokens[role.end]?.text ?? '', 'hat|haben|hatte|wählte|berief|ernannte|bestellte');
  // "Als Digitallotsin im Rathaus hilft Petra Kunze"
  const isActing =
    isOneOf(tokens[role.from - 1]?.text ?? '', 'Als|als') &&
    tokens[role.from - 1]?.isFirst === true &&
    tokens[role.end]?.kind === 'small' &&
    endsInOneOf(tokens[role.end]?.text ?? '', 't|te');
  if ((copulas.has(tokens[role.end]?.text ?? '') || isAppointed || isActing) && same(role.end)) {
    for (let index = role.end + 1; index < role.end + 12 && same(index); index++) {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'mark' && token.text !== '.')) break;
      if (token.kind === 'title' || (token.kind === 'capital' && couldBeName(token) && !sense.isState(token))) {
        const run = nameAt(tokens, index, true, sense);
        // "ist im Hauptberuf Elektriker": what stands there is no subject.
        const isSubject = isTimeWordOrSmall(tokens[index - 1]) && !isOneOf(tokens[index - 1]?.text ?? '', 'im|am|vom|beim|zu[mr]');
        if (run !== null && (run.isKnown || run.hasTitle || (run.first !== '' && isSubject))) return run;
        if (!isTimeWord(token) && !isAppointed) break;
      }
    }
  }
  // "Seit 100 Tagen ist Anna Muster Beauftragte der Landesregierung"
  const inverted = fullName(nameBefore(tokens, role.from, sense));
  if (
    inverted !== null &&
    (inverted.isKnown || inverted.hasTitle) &&
    same(inverted.start) &&
    copulas.has(tokens[inverted.start - 1]?.text ?? '')
  )
    return inverted;
  // "dass Anna Muster neue CIO wird", and rows of tables
  if ((copulas.has(tokens[role.end]?.text ?? '') && same(role.end)) || context.isTabular(head.block)) {
    const run = fullName(nameBefore(tokens, role.from, sense));
    if (run !== null && (run.isKnown || run.hasTitle)) return run;
  }
  // "Anna Muster ist Koordinatorin im Landratsamt, Bernd Tal CIO der Stadt": the second half leaves the verb out.
  const beside = fullName(nameBefore(tokens, role.from, sense));
  if (
    beside !== null &&
    (beside.isKnown || beside.hasTitle) &&
    same(beside.start) &&
    isOneOf(tokens[beside.start - 1]?.text ?? '', ',|und')
  )
    for (let index = beside.start - 2; index > beside.start - 14 && same(index); index--)
      if (isOneOf(tokens[index]?.text ?? '', 'ist|wird|war|wurde|bleibt')) return beside;
  const gained = isOneOf(role.article, 'ein|eine|einen|einem') ? nameBehindWith(context, role) : null;
  if (gained !== null) return gained;
  const chosen = nameOfChosen(context, role);
  if (chosen !== null) return chosen;
  // "Anna Muster verantwortet als Direktorin des Einkaufs …"
  if (tokens[role.from - 1]?.text === 'als') {
    const verb = tokens[role.from - 2];
    const end =
      verb?.kind === 'small' && endsInOneOf(verb.text, 't|te') ? beforeRelative(tokens, beforeBrackets(tokens, role.from - 2)) : -1;
    const run = end > 0 && same(end) ? fullName(nameBefore(tokens, end, sense)) : null;
    if (run !== null && (run.isKnown || run.hasTitle) && isFreshStart(tokens, run.start)) return run;
  }
  // "Als Anna Muster vor drei Jahren Landrätin wurde"
  if (role.article === '' && isOneOf(tokens[role.end]?.text ?? '', 'wurde|war|ist|wird') && same(role.end)) {
    let index = role.from - 1;
    while (index > role.from - 12 && same(index) && tokens[index]?.kind !== 'mark' && !isOneOf(tokens[index]?.text ?? '', conjunction))
      index--;
    const run = same(index) && isOneOf(tokens[index]?.text ?? '', conjunction) ? fullName(nameAt(tokens, index + 1, true, sense)) : null;
    if (run !== null && (run.isKnown || run.hasTitle)) return run;
  }
  // "Anna Muster (CDU) ist seit 2021 die neue CIO", "… Anna Muster zur CIO", "Anna Muster als CIO"
  for (let index = role.from - 1; index > role.from - 14 && index >= 0 && same(index); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark' && !isOneOf(token.text, '[.,]')) break;
    if (token.kind === 'mark' && token.text === ',' && tokens[index - 1]?.kind !== 'number') break;
    if (predicates.has(token.text) || (index === role.from - 1 && isOneOf(token.text, 'als|zum|zur'))) {
      // "Die eine, Anna Muster, ist Präsidentin"
      const isApposed = tokens[index - 1]?.text === ',' && isOneOf(token.text, 'ist|war|wird|wurde|bleibt');
      const end = isApposed
        ? beforeRelative(tokens, index) - (beforeRelative(tokens, index) === index ? 1 : 0)
        : token.text === 'als'
          ? beforePost(tokens, index)
          : beforeAside(tokens, index);
      const run = fullName(nameBefore(tokens, beforeBrackets(tokens, end), sense));
      // "auf Vorschlag von Anna Muster zur Präsidentin gewählt"
      if (run !== null && isOneOf(token.text, 'zum|zur') && isOneOf(tokens[run.start - 1]?.text ?? '', 'von|vom')) break;
      // "Sie führt gemeinsam mit Anna Muster, ist außerdem Sprecherin"
      if (run !== null && isApposed && isOneOf(tokens[run.start - 1]?.text ?? '', 'mit|neben|ohne|bei|gegen|für')) break;
      if (run !== null && (run.isKnown || run.hasTitle || (isFreshStart(tokens, run.start) && !isAdjectival(tokens[run.start]))))
        return run;
      if (predicates.has(token.text)) break;
    }
  }
  return null;
}

/** They tell what two people do with each other rather than what one of them is. */
const together =
  'spricht|sprach|redet|redete|diskutiert|diskutierte|streitet|stritt|telefoniert|telefonierte|verhandelt|verhandelte|trifft|traf|tauscht|tauschte|ringt|rang|tanzt|teilt|teilte';

/** "Im Ministerium sitzt mit Anna Muster eine Referatsleiterin", "Mit Anna Muster hat die Stadt seit Mai eine CDO". */
function nameBehindWith({ tokens, sense }: NamingContext, role: Role): NameRun | null {
  const head = tokens[role.at];
  for (let index = role.from - 1; index > role.from - 16; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== head?.sentence || token.block !== head.block || isOneOf(token.text, '[,;:„“”"»«]'))
      return null;
    if (isOneOf(token.text, together)) return null;
    if (token.text !== 'mit' && token.text !== 'Mit') continue;
    const run = nameAt(tokens, index + 1, true, sense);
    const isTold = token.isFirst || (tokens[index - 1]?.kind === 'small' && !isOneOf(tokens[index - 1]?.text ?? '', together));
    return isTold && run !== null && run.end <= role.from && run.first !== '' && (run.isKnown || run.hasTitle) ? run : null;
  }
  return null;
}

const elected = 'gewählt|ernannt|bestellt|berufen|bestimmt|befördert|gekürt|vereidigt|gemacht|aufgestiegen|nominiert|benannt|wiedergewählt';

/** "Mit 30 von 59 Stimmen ist Anna Muster am Abend zur ersten Dezernentin gewählt worden": the name nearest before. */
function nameOfChosen({ tokens, sense }: NamingContext, role: Role): NameRun | null {
  const head = tokens[role.at];
  const before = role.from - 1;
  if (head === undefined || !isOneOf(tokens[before]?.text ?? '', 'zu[rm]')) return null;
  const same = (index: number) => tokens[index]?.block === head.block && tokens[index]?.sentence === head.sentence;
  let verb = role.end;
  while (verb < role.end + 5 && same(verb) && !isOneOf(tokens[verb]?.text ?? '', elected)) verb++;
  if (!same(verb) || !isOneOf(tokens[verb]?.text ?? '', elected)) return null;
  for (let index = before - 1; index > before - 14 && same(index) && tokens[index]?.kind !== 'mark'; index--) {
    if (tokens[index]?.isFirstName !== true || tokens[index - 1]?.isFirstName === true) continue;
    const run = nameAt(tokens, index, true, sense);
    // "auf Vorschlag von Landrat Bernd Tal": not whoever proposed
    const isOther = headOf(tokens[index - 1]?.text ?? '') !== null || isOneOf(tokens[index - 1]?.text ?? '', 'von|vom|für|gegen|auf|mit');
    return run !== null && run.first !== '' && run.end <= before && !isOther ? run : null;
  }
  return null;
}
