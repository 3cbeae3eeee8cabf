import type { Gender } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import type { Person, PersonMention } from '../people/persons.ts';

/** Whom a clause makes speak. */
export type SpeakerRef =
  | { kind: 'person'; mention: PersonMention }
  | { kind: 'role'; role: Role }
  /** `at` is its token, where it stands before the verb; `isLatter` means whoever was named last ("dieser", "letztere"). */
  | { kind: 'pronoun'; gender: Gender; at?: number; isLatter?: boolean }
  /** "Sie haben gesagt": whom an interviewer or a speech addresses. */
  | { kind: 'addressed'; at: number }
  /** `isSeveral`: people who are all named. */
  | { kind: 'group'; start: number; end: number; isSeveral?: boolean };

/** Who speaks: a name, or the words of the text for a group or an unnamed person. */
export interface Speaker {
  name: string | null;
  isPerson: boolean;
  person: Person | null;
}

/** A person whom the text does not name before. */
export const somebody: Speaker = { name: null, isPerson: true, person: null };

/** Whom the text does not tell. */
export const nobody: Speaker = { name: null, isPerson: false, person: null };
