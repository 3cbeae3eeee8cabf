import { nameWords, speechWords } from '../gazetteer/people.ts';
import { headOf } from './heads.ts';
import { couldBeName, type NameRun, nameAt, nameBefore } from './names.ts';
import type { Role } from './roles.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import { unknownNames } from './unknownNames.ts';

/** How a name is tied to its office; the rule of the explanation. */
export type NamingRule =
  | 'roleBefore'
  | 'roleComma'
  | 'roleColon'
  | 'apposition'
  | 'predicate'
  | 'sharedRole'
  | 'affiliation'
  | 'party'
  | 'name';

/** A name of the text with the offices the text gives it there. */
export interface Naming {
  run: NameRun;
  roles: Role[];
  rule: NamingRule;
  /** Tokens of the body a person speaks for where no office is printed: "Anna Muster (BSI)". */
  body: { start: number; end: number } | null;
}

export interface NamingContext {
  tokens: readonly Token[];
  roles: readonly Role[];
  sense: Sense;
  /** Blocks whose cells or lines stand side by side without commas. */
  isTabular: (block: number) => boolean;
}

const copulas = new Set('ist wird wurde bleibt war heißt sei werde hieß amtiert fungiert sind werden wurden'.split(' '));
const predicates = new Set([...copulas, ...'arbeitet übernimmt übernahm leitet wirkt agiert dient kandidiert'.split(' ')]);
/** Small words between a name's comma and its office: "…, seit Mai 2023 die neue". */
const beforeApposition = new Set(
  'seit als heute damals zugleich auch ebenfalls selbst dort bislang bisher zuvor aktuell derzeit künftig ab im und bis von ehemals früher vormals inzwischen mittlerweile jetzt nun noch zuletzt seinerzeit beide beides sowie am anfang ende mitte ihres seines zeichens erst kürzlich nach vor langem lange einst übrigens hier bereits der die das den dem des ein eine in ihrer seiner funktion eigenschaft zu jener dieser damaligen nebenbei hauptberuflich nebenberuflich eigentlich wiederum zeitweise kurzzeitig langjährig frisch neu soeben gerade mal also'.split(
    ' ',
  ),
);

/** Finds the names of the text: beside offices first, then by first name, title and salutation. */
export function namingsOf(context: NamingContext): Naming[] {
  const { tokens, roles, sense } = context;
  const found = new Map<number, Naming>();
  const taken = new Map<number, Naming>();
  const add = (run: NameRun, role: Role | null, rule: NamingRule): Naming => {
    const known = taken.get(run.end - 1) ?? found.get(run.start);
    if (known !== undefined) {
      if (role !== null && !known.roles.includes(role)) known.roles.push(role);
      if (known.rule === 'name' && role !== null) known.rule = rule;
      return known;
    }
    const naming: Naming = { run, roles: role === null ? [] : [role], rule, body: null };
    found.set(run.start, naming);
    for (let index = run.start; index < run.end; index++) taken.set(index, naming);
    return naming;
  };
  const ofRole = new Map<Role, Naming>();

  for (let position = 0; position < roles.length; position++) {
    const role = roles[position];
    if (role === undefined || taken.has(role.at)) continue;
    let earlier = position - 1;
    while (taken.has(roles[earlier]?.at ?? -1)) earlier--;
    const previous = roles[earlier];
    const direct = nameBehind(context, role);
    if (direct !== null) {
      const naming = add(direct, role, 'roleBefore');
      ofRole.set(role, naming);
      // "Staatssekretär und CIO Anna Muster": both offices are hers.
      if (previous !== undefined && !ofRole.has(previous) && isJoined(tokens, previous, role) && !previous.isPlural) {
        naming.roles.unshift(previous);
        ofRole.set(previous, naming);
      } else if (
        previous !== undefined &&
        !ofRole.has(previous) &&
        previous.article !== '' &&
        tokens[previous.end]?.text === ',' &&
        role.from === previous.end + 1 &&
        role.article === ''
      ) {
        // "die Vorsitzende der Konferenz, Hessens Digitalministerin Anna Muster"
        naming.roles.push(previous);
        ofRole.set(previous, naming);
      }
      if (role.isPlural) shareRole(context, role, direct, add);
      continue;
    }
    // "…, Staatssekretär im Ministerium und CIO des Landes": the second office belongs to the first one's name.
    const owner = previous === undefined ? undefined : ofRole.get(previous);
    if (previous !== undefined && owner !== undefined && owner.run.end <= previous.from && isJoined(tokens, previous, role)) {
      owner.roles.push(role);
      ofRole.set(role, owner);
      continue;
    }
    const named = nameBehindComma(context, role);
    const isLinked = /^(?:und|sowie)$/.test(tokens[role.from - 1]?.text ?? '');
    const apposed = named !== null && isLinked ? null : nameBeforeComma(context, role);
    if (apposed !== null) {
      ofRole.set(role, add(apposed, role, 'apposition'));
      continue;
    }
    if (named !== null) {
      ofRole.set(role, add(named.run, role, named.rule));
      continue;
    }
    const predicate = nameOfPredicate(context, role);
    if (predicate !== null) ofRole.set(role, add(predicate, role, 'predicate'));
  }

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || taken.has(index)) continue;
    const isSaluted = nameWords.salutations.has(token.text);
    if (!token.isFirstName && token.kind !== 'title' && !isSaluted && !(token.kind === 'initial')) continue;
    const run = nameAt(tokens, isSaluted ? index + 1 : index, isSaluted, sense);
    if (run === null || taken.has(run.end - 1) || taken.has(run.start)) continue;
    if (run.first === '' && !isSaluted && !run.hasTitle) continue;
    add(run, null, 'name');
    index = run.end - 1;
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    // "Die Imkerin Beeke Struve"
    if (token?.kind === 'capital' && !taken.has(index + 1) && isAgent(token, tokens[index - 1])) {
      const run = nameAt(tokens, index + 1, true, sense);
      if (run !== null && run.first !== '' && isUnusual(tokens, run) && tokens[run.end]?.kind !== 'capital') add(run, null, 'name');
    }
    if (token === undefined || token.kind !== 'small' || !speechWords.say.has(token.text) || speechWords.weak.has(token.text)) continue;
    let behind = taken.has(index + 1) ? null : nameAt(tokens, index + 1, true, sense);
    // "sagte Trainer Nicolej Krickau"
    const isCalled =
      behind !== null && behind.end - index > 2 && isCalling.test(tokens[index + 1]?.text ?? '') && tokens[index + 3]?.kind === 'capital';
    if (
      isCalled ||
      (behind !== null &&
        behind.end === index + 3 &&
        tokens[index + 3]?.kind === 'capital' &&
        !isUnusual(tokens, behind) &&
        !taken.has(index + 2))
    )
      behind = nameAt(tokens, index + 2, true, sense);
    if (behind !== null && behind.first !== '' && isUnusual(tokens, behind) && tokens[behind.end]?.kind !== 'capital')
      add(behind, null, 'name');
    if (taken.has(index - 1) || tokens[index - 1]?.kind !== 'capital') continue;
    const ahead = nameBefore(tokens, index, sense);
    if (
      ahead !== null &&
      ahead.first !== '' &&
      !taken.has(ahead.start) &&
      tokens[ahead.start]?.isFirst === true &&
      isUnusual(tokens, ahead)
    )
      add(ahead, null, 'name');
  }
  for (const run of unknownNames(tokens, index => taken.has(index), sense)) add(run, null, 'name');
  return [...found.values()].sort((a, b) => a.run.start - b.run.start);
}

/** "die Imkerin", "der Landwirt": a noun for a person behind its article. */
function isAgent(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.block !== token.block || token.text.length < 6) return false;
  if (/^[Dd]ie$/.test(before.text)) return /[a-z]in$/.test(token.text);
  return /^[Dd]er$/.test(before.text) && /(?:er|or|ist|ent|ant|oge|wirt|mann|chef|ker)$/.test(token.text) && headOf(token.text) === null;
}

/** "Trainer Nicolej Krickau": what somebody is, before an unknown first name. */
const isCalling = /(?:er|ist|ent|ant|oge|in|experte|chef|mann|frau|coach)$/;

/** "Mutmaßlicher Spion" is no name. */
const isAdjectival = (token: Token | undefined): boolean =>
  /(?:licher?|lichen|ischer?|iger|ige|ender?|barer?|loser?|voller?|samer?|tete|eter|ierter?)$/.test(token?.text ?? '');

/** An unknown first name is believed beside a speech verb where no word of the name looks like a noun. */
function isUnusual(tokens: readonly Token[], run: NameRun): boolean {
  if (run.isKnown || run.hasTitle) return true;
  for (let index = run.start; index < run.end; index++) {
    const token = tokens[index];
    if (
      token?.kind === 'capital' &&
      (token.text.length < 3 || /(?:er|en|ische?|in|innen|um|us|ung|ik)$/.test(index === run.start ? token.text : ''))
    )
      return false;
  }
  return true;
}

function isJoined(tokens: readonly Token[], first: Role, second: Role): boolean {
  const joint = tokens[first.end];
  if (joint === undefined || joint.block !== tokens[second.at]?.block) return false;
  return /^(?:und|sowie|\/)$/.test(joint.text) && (second.from === first.end + 1 || second.start === first.end + 1);
}

const behindSalutation = (tokens: readonly Token[], index: number): number =>
  nameWords.salutations.has(tokens[index]?.text ?? '') ? index + 1 : index;

function nameBehind({ tokens, sense }: NamingContext, role: Role): NameRun | null {
  const next = tokens[role.end];
  const head = tokens[role.at];
  if (next === undefined || head === undefined || next.block !== head.block || next.sentence !== head.sentence) return null;
  if (next.start - (tokens[role.end - 1]?.end ?? 0) > 2) return null;
  // "die Direktorin des Programms Copernicus Anna Muster"
  const isLast =
    role.end > role.at + 1 && !next.isFirstName && tokens[role.end + 1]?.isFirstName === true && tokens[role.end + 2]?.kind === 'capital';
  const run = nameAt(tokens, isLast ? role.end + 1 : behindSalutation(tokens, role.end), true, sense);
  if (run === null || isReproach(tokens, role, run)) return null;
  // Behind a complement a lone noun is rather its last word: "Leiterin des Amtes Nord".
  if (
    role.end > role.at + 1 &&
    run.first === '' &&
    !run.hasTitle &&
    tokens[role.end - 1]?.text !== ')' &&
    !/\.$/.test(tokens[role.end - 1]?.text ?? '')
  )
    return null;
  return run;
}

/** "warfen dem Präsidenten Untätigkeit vor": a noun that somebody is reproached with. */
function isReproach(tokens: readonly Token[], role: Role, run: NameRun): boolean {
  if (role.article !== 'dem' || run.first !== '' || run.hasTitle) return false;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.from - 1; index > role.from - 12 && tokens[index]?.sentence === sentence; index--)
    if (
      /^(?:warf|warfen|wirft|werfen|bescheinigt|bescheinigte|attestiert|attestierte|unterstellt|unterstellte)$/i.test(
        tokens[index]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** "Minister A, B und C": the further names of a plural office. */
function shareRole(
  { tokens, sense }: NamingContext,
  role: Role,
  run: NameRun,
  add: (run: NameRun, role: Role, rule: NamingRule) => Naming,
): void {
  let index = run.end;
  for (let count = 0; count < 6; count++) {
    index = behindBrackets(tokens, index);
    const joint = tokens[index];
    if (joint === undefined || !/^(?:und|sowie|,)$/.test(joint.text)) return;
    const next = nameAt(tokens, index + 1, true, sense);
    if (next === null || (next.first === '' && joint.text === ',')) return;
    add(next, role, 'sharedRole');
    index = next.end;
    if (joint.text !== ',') return;
  }
}

/** Index behind "(CDU)" and the like, or `index` itself. */
export function behindBrackets(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(') return index;
  for (let next = index + 1; next < index + 9; next++) if (tokens[next]?.text === ')') return next + 1;
  return index;
}

/** Index of the bracket that opens what ends before `end`, or `end` itself. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let index = end - 2; index > end - 10 && index >= 0; index--) if (tokens[index]?.text === '(') return index;
  return end;
}

const isTimeWord = (token: Token): boolean =>
  token.kind === 'number' ||
  beforeApposition.has(token.text.toLowerCase()) ||
  (token.kind === 'capital' &&
    /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Jahren?|Zeichens|Funktion|Eigenschaft|Jahr|Monaten|Zeit|Wochen|Tagen|Hauptberuf|Nebenberuf|Herbst|Sommer|Frühjahr)$/.test(
      token.text,
    ));

/** A small word or a word of time, but no article: "war der Zerfall der Sowjetunion" names nobody. */
const isTimeWordOrSmall = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'small' || isTimeWord(token)) &&
  !/^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)$/.test(token.text);

function nameBeforeComma(context: NamingContext, role: Role): NameRun | null {
  const { tokens, sense } = context;
  const head = tokens[role.at];
  let index = role.from - 1;
  for (let steps = 0; steps < 9; steps++, index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block) return null;
    if (/^[,(–-]$/.test(token.text)) break;
    if (!isTimeWord(token) && !sense.isState(token) && token.text !== '.') return null;
  }
  const mark = tokens[index];
  if (mark === undefined || !/^[,(–-]$/.test(mark.text)) return null;
  let end = beforeBrackets(tokens, index);
  let run = nameBefore(tokens, end, sense);
  // "…“, gibt Anna Muster unumwunden zu, seit 2023 Staatssekretärin"
  for (let steps = 0; run === null && steps < 3 && tokens[end - 1]?.kind === 'small'; steps++) run = nameBefore(tokens, --end, sense);
  if (run === null) return null;
  if (end < index && tokens[index - 1]?.kind === 'small' && !run.isKnown && !run.hasTitle && tokens[run.start - 1]?.kind !== 'small')
    return null;
  if (run.first === '' && !run.hasTitle) return null;
  // Unknown first names need the place of a subject or object, not the tail of a list of nouns.
  if (!run.isKnown && !run.hasTitle && (!isFreshStart(tokens, run.start) || isAdjectival(tokens[run.start]))) return null;
  return run;
}

/** "Anna Muster zum Beispiel ist …", "Anna Muster dagegen wird …": index of the aside, or `index` itself. */
function beforeAside(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text === 'Beispiel' && tokens[index - 2]?.text === 'zum') return index - 2;
  return /^(?:etwa|dagegen|hingegen|wiederum|selbst|übrigens|nämlich|indes|jedoch|aber|derweil)$/.test(tokens[index - 1]?.text ?? '')
    ? index - 1
    : index;
}

/** "übernimmt Anna Muster das Amt als …": index of the article, or `index` itself. */
function beforePost(tokens: readonly Token[], index: number): number {
  const isPost = /^(?:Amt|Aufgaben?|Leitung|Posten|Funktion|Dienst|Arbeit|Nachfolge|Rolle|Stelle)$/.test(tokens[index - 1]?.text ?? '');
  if (!isPost) return index;
  let start = index - 2;
  while (start > index - 5 && tokens[start]?.kind === 'small') start--;
  return start + 1;
}

/** What stands before an unknown name: nothing, a small word, a mark; never a further capitalised word. */
function isFreshStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.block !== token.block || before.sentence !== token.sentence) return true;
  if (before.kind === 'small')
    return !/^(?:der|die|das|den|dem|des|im|am|zum|zur|beim|vom|ein|eine|einem|einer|eines|einen|kein|keine|diese[rmns]?|ihre[rmn]?|seine[rmn]?)$/.test(
      before.text,
    );
  return before.kind === 'mark';
}

function nameBehindComma({ tokens, sense }: NamingContext, role: Role): { run: NameRun; rule: NamingRule } | null {
  const behind = behindBrackets(tokens, role.end);
  const mark = tokens[behind];
  const head = tokens[role.at];
  if (mark === undefined || head === undefined || mark.block !== head.block) return null;
  if (mark.text === ':' || mark.text === '–' || mark.text === '-') {
    const run = nameAt(tokens, behind + 1, true, sense);
    return run !== null && (run.isKnown || run.hasTitle || run.first !== '') && tokens[run.start]?.block === head.block
      ? { run, rule: 'roleColon' }
      : null;
  }
  if (mark.text !== ',') return null;
  const run = nameAt(tokens, behindSalutation(tokens, behind + 1), true, sense) ?? describedName(tokens, behind + 1, sense);
  if (run === null || tokens[run.start]?.block !== head.block) return null;
  if (run.first === '' && !run.hasTitle) return null;
  if (role.article === '' && role.end === role.at + 1 && !head.isFirst && role.from === role.at) return null;
  const after = tokens[run.end];
  const isClosed =
    after === undefined ||
    after.block !== head.block ||
    /^[,.(;:!?–„“"»-]$/.test(after.text) ||
    /^(?:und|sowie|hat|ist|sagt|sagte|wird|war)$/.test(after.text);
  if (!isClosed && !(run.isKnown && after.kind === 'small')) return null;
  return { run, rule: 'roleComma' };
}

/** "Deren Präsident, der sonst so zurückhaltende Thilo Krahnert, …" */
function describedName(tokens: readonly Token[], start: number, sense: Sense): NameRun | null {
  if (!/^(?:der|die)$/.test(tokens[start]?.text ?? '')) return null;
  let index = start + 1;
  while (index < start + 6 && tokens[index]?.kind === 'small') index++;
  const run = tokens[index]?.isFirstName === true || tokens[index]?.kind === 'title' ? nameAt(tokens, index, true, sense) : null;
  return run !== null && tokens[run.end]?.text === ',' ? run : null;
}

function nameOfPredicate(context: NamingContext, role: Role): NameRun | null {
  const { tokens, sense } = context;
  const head = tokens[role.at];
  if (head === undefined) return null;
  const same = (index: number) => tokens[index]?.block === head.block && tokens[index]?.sentence === head.sentence;
  const fullName = (run: NameRun | null) => (run !== null && (run.first !== '' || run.hasTitle) ? run : null);

  // "Neue CIO des Landes wird zum 1. Juni Anna Muster."
  const isAppointed =
    /^zu[mr]$/i.test(tokens[role.from - 1]?.text ?? '') &&
    /^(?:hat|haben|hatte|wählte|berief|ernannte|bestellte)$/.test(tokens[role.end]?.text ?? '');
  // "Als Digitallotsin im Rathaus hilft Petra Kunze"
  const isActing =
    /^(?:Als|als)$/.test(tokens[role.from - 1]?.text ?? '') &&
    tokens[role.from - 1]?.isFirst === true &&
    tokens[role.end]?.kind === 'small' &&
    /(?:t|te)$/.test(tokens[role.end]?.text ?? '');
  if ((copulas.has(tokens[role.end]?.text ?? '') || isAppointed || isActing) && same(role.end)) {
    for (let index = role.end + 1; index < role.end + 12 && same(index); index++) {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'mark' && token.text !== '.')) break;
      if (token.kind === 'title' || (token.kind === 'capital' && couldBeName(token) && !sense.isState(token))) {
        const run = nameAt(tokens, index, true, sense);
        if (run !== null && (run.isKnown || run.hasTitle || (run.first !== '' && isTimeWordOrSmall(tokens[index - 1])))) return run;
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
  // "Anna Muster (CDU) ist seit 2021 die neue CIO", "… Anna Muster zur CIO", "Anna Muster als CIO"
  for (let index = role.from - 1; index > role.from - 14 && index >= 0 && same(index); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark' && !/^[.,]$/.test(token.text)) break;
    if (token.kind === 'mark' && token.text === ',' && tokens[index - 1]?.kind !== 'number') break;
    if (predicates.has(token.text) || (index === role.from - 1 && /^(?:als|zum|zur)$/.test(token.text))) {
      const end = token.text === 'als' ? beforePost(tokens, index) : beforeAside(tokens, index);
      const run = fullName(nameBefore(tokens, beforeBrackets(tokens, end), sense));
      if (run !== null && (run.isKnown || run.hasTitle || (isFreshStart(tokens, run.start) && !isAdjectival(tokens[run.start]))))
        return run;
      if (predicates.has(token.text)) break;
    }
  }
  return null;
}
