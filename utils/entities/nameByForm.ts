import { nameWords, saysOutright } from '../gazetteer/people.ts';
import { isAgent, isCalling, isUnusual } from './nameClues.ts';
import type { NameRun } from './nameRun.ts';
import { nameAt, nameBefore } from './names.ts';
import type { NamingContext } from './namings.ts';
import { endsInOneOf } from './wordLists.ts';

/** Names that a first name, a title, a salutation, a noun for a person or a speech verb gives away. */
export function namesWithoutOffice(context: NamingContext, isTaken: (index: number) => boolean, add: (run: NameRun) => void): void {
  const { tokens, places, sense } = context;
  let behind = 0;
  for (const index of places.name) {
    if (index < behind || isTaken(index)) continue;
    const isSaluted = nameWords.salutations.has(tokens[index]?.text ?? '');
    const run = nameAt(tokens, isSaluted ? index + 1 : index, isSaluted, sense);
    if (run === null || isTaken(run.end - 1) || isTaken(run.start)) continue;
    if (run.first === '' && !isSaluted && !run.hasTitle) continue;
    add(run);
    behind = run.end;
  }
  for (const index of places.opener) {
    const opener = tokens[index];
    const next = tokens[index + 1];
    if (opener === undefined) continue;
    if (saysOutright(opener.text)) namesBeside(context, index, isTaken, add);
    // "Die Imkerin Beeke Struve"
    else if (next?.kind === 'capital' && !isTaken(index + 2) && isAgent(next, opener)) {
      const run = nameAt(tokens, index + 2, true, sense);
      if (run !== null && run.first !== '' && isUnusual(tokens, run) && tokens[run.end]?.kind !== 'capital') add(run);
    }
  }
}

/** The names before and behind a verb of speech. */
function namesBeside(
  { tokens, sense }: NamingContext,
  verb: number,
  isTaken: (index: number) => boolean,
  add: (run: NameRun) => void,
): void {
  if (verb === 0) return;
  let behind = isTaken(verb + 1) ? null : nameAt(tokens, verb + 1, true, sense);
  // "sagte Trainer Nicolej Krickau"
  const isCalled =
    behind !== null &&
    behind.end - verb > 2 &&
    endsInOneOf(tokens[verb + 1]?.text ?? '', isCalling) &&
    tokens[verb + 3]?.kind === 'capital';
  if (
    isCalled ||
    (behind !== null && behind.end === verb + 3 && tokens[verb + 3]?.kind === 'capital' && !isUnusual(tokens, behind) && !isTaken(verb + 2))
  )
    behind = nameAt(tokens, verb + 2, true, sense);
  if (behind !== null && behind.first !== '' && isUnusual(tokens, behind) && tokens[behind.end]?.kind !== 'capital') add(behind);
  if (isTaken(verb - 1) || tokens[verb - 1]?.kind !== 'capital') return;
  const ahead = nameBefore(tokens, verb, sense);
  if (ahead !== null && ahead.first !== '' && !isTaken(ahead.start) && tokens[ahead.start]?.isFirst === true && isUnusual(tokens, ahead))
    add(ahead);
}
