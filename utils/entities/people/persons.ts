import type { Gender } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import type { Scope } from '../states/scope.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import type { Places } from '../text/traits.ts';
import type { StateMention } from '../types.ts';
import type { NamingRule } from './namings.ts';

/** Somebody the article names, official or not. */
export interface Person {
  first: string;
  last: string;
  gender: Gender | null;
  /** All offices and jobs the text ties to the person, in text order. */
  roles: Role[];
  mentions: PersonMention[];
}

/** One place where the text names a person; numbers are token indices, `end` exclusive. */
export interface PersonMention {
  person: Person;
  start: number;
  end: number;
  /** The phrase with article, office and apposition that the name is part of. */
  from: number;
  to: number;
  roles: Role[];
  rule: NamingRule | 'surname' | 'office';
  body: { start: number; end: number } | null;
}

/** The people of an article, read once for officials and quotes alike. */
export interface People {
  tokens: readonly Token[];
  places: Places;
  roles: readonly Role[];
  /** Sorted by start; those of headline and captions are not among them. */
  mentions: readonly PersonMention[];
  persons: readonly Person[];
  /** The Land a token names, where it does, also in the headline: token start -> mention. */
  stateAt: ReadonlyMap<number, StateMention>;
  /** Numbers of the tokens that name a Land, in no order. */
  stateTokens: readonly number[];
  states: readonly StateMention[];
  scope: Scope;
  sense: Sense;
  /** Numbers of the blocks that are rows of tables. */
  rows: ReadonlySet<number>;
  /** Numbers of the blocks that are headings. */
  headings: ReadonlySet<number>;
  /** Numbers of the blocks that are the headline. */
  headlines: ReadonlySet<number>;
}

/** First and last name, without titles; the last name alone where the text has no other. */
export const fullName = ({ first, last }: Person): string => (first === '' ? last : `${first} ${last}`);
