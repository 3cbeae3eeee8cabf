import states from './states.json' with { type: 'json' };
import type { StatesData } from './types.ts';

/** The lists the recognisers of states and figures read; data only, compiled where it is used. */
export interface Gazetteer {
  states: StatesData;
}

/** The lists that ship with the extension. */
export const gazetteer: Gazetteer = { states: states as StatesData };
