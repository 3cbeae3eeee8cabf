import type { Role } from '../offices/roles.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import type { Places } from '../text/traits.ts';
import { isOneOf } from '../text/wordLists.ts';
import { namesWithoutOffice } from './nameByForm.ts';
import { nameBeforeComma, nameBehind, nameBehindComma, shareRole } from './nameByOffice.ts';
import { nameOfPredicate } from './nameByPredicate.ts';
import type { NameRun } from './nameRun.ts';
import { soleSpeaker, unknownNames } from './unknownNames.ts';

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
  places: Places;
  roles: readonly Role[];
  sense: Sense;
  /** Blocks whose cells or lines stand side by side without commas. */
  isTabular: (block: number) => boolean;
}

/** Finds the names of the text: beside offices first, then by first name, title and salutation. */
export function namingsOf(context: NamingContext): Naming[] {
  const { tokens, roles } = context;
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
      } else if (previous !== undefined && !ofRole.has(previous) && previous.at >= role.start && previous.end === role.at) {
        // "die Vorsitzende Richterin Anna Muster": one office of two words
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
    const isLinked = isOneOf(tokens[role.from - 1]?.text ?? '', 'und|sowie');
    const apposed = named !== null && isLinked ? null : nameBeforeComma(context, role);
    if (apposed !== null) {
      ofRole.set(role, add(apposed, role, 'apposition'));
      continue;
    }
    if (named !== null) {
      ofRole.set(role, add(named.run, role, named.rule));
      // "Die CIOs der beiden Länder, Anna Muster und Bernd Tal"
      if (role.isPlural) shareRole(context, role, named.run, add);
      continue;
    }
    const predicate = nameOfPredicate(context, role);
    if (predicate !== null) ofRole.set(role, add(predicate, role, 'predicate'));
  }

  namesWithoutOffice(
    context,
    index => taken.has(index),
    run => add(run, null, 'name'),
  );
  for (const run of unknownNames(context, index => taken.has(index))) add(run, null, 'name');
  const sole = soleSpeaker(context, index => taken.has(index));
  if (sole !== null) add(sole, null, 'name');
  return [...found.values()].sort((a, b) => a.run.start - b.run.start);
}

function isJoined(tokens: readonly Token[], first: Role, second: Role): boolean {
  const joint = tokens[first.end];
  if (joint === undefined || joint.block !== tokens[second.at]?.block) return false;
  return isOneOf(joint.text, 'und|sowie|/') && (second.from === first.end + 1 || second.start === first.end + 1);
}
