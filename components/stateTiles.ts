import type { StateCode } from '../utils/gazetteer/types.ts';

/** Column and row of each Land in the tile map: neighbours stay neighbours as far as squares allow. */
export const stateTiles: Record<StateCode, [column: number, row: number]> = {
  'DE-SH': [2, 0],
  'DE-HB': [1, 1],
  'DE-HH': [2, 1],
  'DE-MV': [3, 1],
  'DE-NW': [0, 2],
  'DE-NI': [1, 2],
  'DE-ST': [2, 2],
  'DE-BB': [3, 2],
  'DE-BE': [4, 2],
  'DE-RP': [0, 3],
  'DE-HE': [1, 3],
  'DE-TH': [2, 3],
  'DE-SN': [3, 3],
  'DE-SL': [0, 4],
  'DE-BW': [1, 4],
  'DE-BY': [2, 4],
};
