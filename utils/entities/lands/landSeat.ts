import { capitals } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import type { People, Person } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Evidence } from './landEvidence.ts';

/** "in München der Amtskollege Anna Muster": the capital right before an office of a government. */
export function seatBefore({ tokens }: People, role: Role): StateCode | null {
  const seat = tokens[role.from - 1];
  return seat?.sentence === tokens[role.at]?.sentence && isOneOf(tokens[role.from - 2]?.text ?? '', '[Ii]n|[Aa]us')
    ? (capitals.get(seat?.text ?? '') ?? null)
    : null;
}

/** "Aus Stuttgart war Staatssekretär Bernd Tal angereist" */
export function seatOpening({ tokens }: People, { from, at }: Role): StateCode | null {
  const [origin, seat, verb] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (seat?.sentence !== tokens[at]?.sentence || origin?.sentence !== seat?.sentence) return null;
  const isArriving = verb?.kind === 'small' && (isOneOf(verb.text, 'war|ist|kam|hatte') || endsInOneOf(verb.text, 't|te'));
  return isOneOf(origin?.text ?? '', '[Aa]us') && isArriving ? (capitals.get(seat?.text ?? '') ?? null) : null;
}

/** "Cord Oelrichs (SPD), in Hannover für Digitales zuständig" */
export function seatOf({ tokens }: People, person: Person): StateCode | null {
  const mention = person.mentions[0];
  if (mention === undefined) return null;
  for (let index = mention.end; index < mention.end + 9; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[mention.start]?.sentence) return null;
    if (capitals.has(token.text) && tokens[index - 1]?.text === 'in' && tokens[index + 1]?.text === 'für')
      return capitals.get(token.text) ?? null;
  }
  return null;
}

/** "… haben sich in Schwerin verständigt. Gastgeberin war Staatssekretärin Anna Muster": at home where they meet. */
export function seatOfHost({ tokens }: People, evidence: readonly Evidence[], person: Person): StateCode | null {
  const first = person.mentions[0];
  if (first === undefined) return null;
  const start = first.from;
  let isHost = false;
  for (let index = start - 1; index > start - 8 && tokens[index]?.sentence === tokens[start]?.sentence; index--)
    isHost ||= isOneOf(tokens[index]?.text ?? '', 'Gastgeber(in)?');
  isHost ||= isOneOf(tokens[start]?.text ?? '', 'Gastgeber(in)?');
  if (!isHost) return null;
  for (let position = firstAtOrAfter(evidence, start, one => one.at) - 1; position >= 0; position--) {
    const one = evidence[position];
    if (one !== undefined && (one.kind === 'capital' || one.kind === 'town') && isOneOf(tokens[one.at - 1]?.text ?? '', '[Ii]n|nach'))
      return one.code;
  }
  return null;
}
