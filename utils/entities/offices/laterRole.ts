import type { Gender } from '../../gazetteer/people.ts';
import type { PersonMention } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import type { Token } from '../text/tokens.ts';
import type { Role } from './roles.ts';

/** An office told apart from its holder's name, and the names around it. */
export interface LaterRole {
  tokens: readonly Token[];
  /** All mentions of the article, in order. */
  mentions: readonly PersonMention[];
  role: Role;
  /** Of the office's form, or of the pronoun it is said of. */
  gender: Gender | null;
  /** Index of the first mention at or behind the office's beginning. */
  next: number;
  before: PersonMention | undefined;
  /** The first mention behind the office. */
  behind: PersonMention | undefined;
}

/** The office and its surroundings. */
export function laterRole(tokens: readonly Token[], mentions: readonly PersonMention[], role: Role, gender: Gender | null): LaterRole {
  const next = firstAtOrAfter(mentions, role.from, ({ start }) => start);
  return {
    tokens,
    mentions,
    role,
    gender,
    next,
    before: mentions[next - 1],
    behind: mentions[firstAtOrAfter(mentions, role.end, ({ start }) => start)],
  };
}
