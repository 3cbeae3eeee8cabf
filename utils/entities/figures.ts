import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import type { FigureMention, RecognizerInput, StateMention } from './types.ts';

/** Every quantity of the body, sorted; `states` tell the Land of the passage. */
export function recognizeFigures(
  _input: RecognizerInput,
  _states: readonly StateMention[],
  _gazetteer: Gazetteer = shipped,
): FigureMention[] {
  return [];
}
