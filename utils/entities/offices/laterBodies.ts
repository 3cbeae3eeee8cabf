import type { Person, PersonMention } from '../people/persons.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { bodyOfPronoun } from './affiliation.ts';

/** "Nils Ostermeier kennt das. Seit acht Jahren arbeitet er im Hauptamt." */
export function tieLaterBodies(
  tokens: readonly Token[],
  persons: readonly Person[],
  mentions: readonly PersonMention[],
  sense: Sense,
): void {
  const last = new Map(mentions.map((mention, index) => [mention, mentions[index + 1]?.start ?? tokens.length] as const));
  for (const person of persons) {
    const mention = person.mentions[0];
    const own = mention === undefined ? undefined : tokens[mention.start];
    if (
      mention === undefined ||
      own === undefined ||
      person.first === '' ||
      person.roles.length > 0 ||
      person.mentions.some(one => one.body !== null)
    )
      continue;
    const pronoun = person.gender === 'f' ? /^[Ss]ie$/ : person.gender === 'm' ? /^[Ee]r$/ : /^(?:[Ee]r|[Ss]ie)$/;
    const limit = Math.min(last.get(mention) ?? tokens.length, mention.end + 60);
    let from = mention.end;
    // "… saß Anna Muster; sie leitet die Landesvertretung."
    while (from < limit && tokens[from]?.sentence === own.sentence && tokens[from - 1]?.text !== ';') from++;
    for (let sentences = 0; sentences < 2 && from < limit && tokens[from]?.block === own.block; sentences++) {
      let to = from;
      while (to < limit && tokens[to]?.sentence === tokens[from]?.sentence) to++;
      mention.body ??= bodyOfPronoun(tokens, from, to, pronoun, sense);
      from = to;
    }
  }
  // "Ute Wendt und Rosa Kühn vom Bürgerbüro"
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [one, next] = [mentions[index], mentions[index + 1]];
    if (one === undefined || next === undefined || one.body !== null || next.body === null || one.person.roles.length > 0) continue;
    if (next.start === one.end + 1 && tokens[one.end]?.text === 'und' && next.body.start - next.end < 3) one.body = next.body;
  }
}
