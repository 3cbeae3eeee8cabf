import type { Block } from '../../article/types.ts';
import { bodyBehind, bodyInSentence } from '../offices/affiliation.ts';
import { tieLaterRoles } from '../offices/anaphora.ts';
import { tieLaterBodies } from '../offices/laterBodies.ts';
import { type Role, roleAt } from '../offices/roles.ts';
import { tieColumnOffices } from '../offices/tableOffices.ts';
import { readScope } from '../states/scope.ts';
import { readingOf } from '../text/reading.ts';
import { readSense } from '../text/sense.ts';
import { readTokens, type Token, tokenAt } from '../text/tokens.ts';
import type { RecognizerInput, StateMention } from '../types.ts';
import { firstNamesAlone } from './firstNamesAlone.ts';
import { namingsOf } from './namings.ts';
import type { People, PersonMention } from './persons.ts';
import { personsOf } from './personsOf.ts';
import { surnameMentions } from './surnames.ts';

/** Finds every person the text names, joins later mentions, and tells offices; `states` are the state mentions of the same text, `headline` those of its headline. */
export function readPeople(input: RecognizerInput, states: readonly StateMention[], headline: readonly StateMention[]): People {
  const { blocks } = readingOf(input);
  const { tokens, places } = readTokens(input);
  const { stateAt, stateTokens } = statesByToken(tokens, [...states, ...headline]);
  const sense = readSense(tokens, places, token => stateAt.has(token.start));
  const roles: Role[] = [];
  for (const index of places.office) {
    const role = roleAt(tokens, index, sense);
    if (role !== null) roles.push(role);
  }
  const namings = namingsOf({
    tokens,
    places,
    roles: roles.filter(role => tokens[role.at]?.kind !== 'title'),
    sense,
    isTabular: block => blocks[block]?.kind === 'table-row' || blocks[block]?.kind === 'list-item',
  });
  for (const naming of namings)
    if (naming.roles.length === 0) naming.body = bodyBehind(tokens, naming.run.end, sense) ?? bodyInSentence(tokens, naming.run, sense);
    else if (naming.roles.every(isBare)) naming.body = bodyBehind(tokens, naming.run.end, sense);
  const persons = personsOf(namings, tokens);
  const isBody = (index: number) => {
    const kind = blocks[tokens[index]?.block ?? -1]?.kind;
    return kind !== 'title' && kind !== 'caption';
  };
  const named = [...persons.flatMap(person => person.mentions), ...surnameMentions(tokens, places, persons, sense)];
  const taken = new Set(named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  const mentions = [...named, ...firstNamesAlone(tokens, places, persons, index => taken.has(index))]
    .filter(mention => isBody(mention.start))
    .sort((a, b) => a.start - b.start);
  for (const person of persons) person.mentions = [];
  for (const mention of mentions) mention.person.mentions.push(mention);
  const blocksThat = (isOne: (block: Block) => boolean) => new Set(blocks.flatMap((block, index) => (isOne(block) ? [index] : [])));
  const told = outsideNames(states, tokens, mentions);
  const bodyEnd = input.bodyEnd ?? input.text.length;
  tieColumnOffices(readingOf(input), tokens, roles, persons);
  tieLaterRoles(tokens, roles, persons, mentions, sense);
  tieLaterBodies(tokens, persons, mentions, sense);
  return {
    tokens,
    places,
    roles,
    mentions,
    persons,
    stateAt,
    stateTokens,
    states: told,
    scope: readScope(input, told),
    sense,
    rows: blocksThat(({ kind }) => kind === 'table-row'),
    headings: blocksThat(({ kind, start }) => kind === 'heading' && start < bodyEnd),
    headlines: blocksThat(({ kind, start }) => kind === 'title' || (kind === 'heading' && start >= bodyEnd)),
  };
}

/** "Pressesprecherin": a job that does not say whose. */
const isBare = ({ head, body, at, end }: Role): boolean => head.class === 'open' && body === null && end === at + 1;

/** The states that are no part of a name: "sagte Hamburger" names Cosima Hamburger, if the text has her full name. */
function outsideNames(states: readonly StateMention[], tokens: readonly Token[], mentions: readonly PersonMention[]): StateMention[] {
  let at = 0;
  return states.filter(({ start, end }) => {
    while (at < mentions.length && (tokens[(mentions[at]?.end ?? 1) - 1]?.end ?? 0) <= start) at++;
    const mention = mentions[at];
    const first = mention === undefined ? undefined : tokens[mention.start];
    return mention === undefined || mention.person.first === '' || first === undefined || first.start >= end;
  });
}

function statesByToken(tokens: readonly Token[], states: readonly StateMention[]): Pick<People, 'stateAt' | 'stateTokens'> {
  const stateAt = new Map<number, StateMention>();
  const stateTokens: number[] = [];
  for (const state of states) {
    let index = tokenAt(tokens, state.start);
    if ((tokens[index - 1]?.end ?? 0) > state.start) index--;
    for (; index < tokens.length && (tokens[index]?.start ?? 0) < state.end; index++) {
      stateAt.set(tokens[index]?.start ?? -1, state);
      stateTokens.push(index);
    }
  }
  return { stateAt, stateTokens };
}
