import type { RecognizerInput, StateMention } from './types.ts';

/** The people of an article, read once for officials and quotes alike. */
export interface People {
  mentions: readonly never[];
}

/** Finds every person the text names, joins later mentions, and tells offices; `states` are the state mentions of the same text. */
export function readPeople(_input: RecognizerInput, _states: readonly StateMention[]): People {
  return { mentions: [] };
}
