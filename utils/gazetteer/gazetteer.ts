import figures from './figures.json' with { type: 'json' };
import states from './states.json' with { type: 'json' };
import type { FiguresData, StatesData } from './types.ts';

/** The lists the recognisers of states and figures read; data only, compiled where it is used. */
export interface Gazetteer {
  states: StatesData;
  figures: FiguresData;
}

/** The lists that ship with the extension. */
export const gazetteer: Gazetteer = { states: states as StatesData, figures: figures as FiguresData };
