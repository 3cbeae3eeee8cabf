import { nameWords, saysOutright } from '../gazetteer/people.ts';
import { isAgent, isCalling, isUnusual } from './nameClues.ts';
import { type NameRun, nameAt, nameBefore } from './names.ts';
import type { NamingContext } from './namings.ts';
import { endsInOneOf } from './wordLists.ts';

/** Names that a first name, a title, a salutation, a noun for a person or a speech verb gives away. */
export function namesWithoutOffice(
  { tokens, sense }: NamingContext,
  isTaken: (index: number) => boolean,
  add: (run: NameRun) => void,
): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || isTaken(index)) continue;
    const isSaluted = nameWords.salutations.has(token.text);
    if (!token.isFirstName && token.kind !== 'title' && !isSaluted && !(token.kind === 'initial')) continue;
    const run = nameAt(tokens, isSaluted ? index + 1 : index, isSaluted, sense);
    if (run === null || isTaken(run.end - 1) || isTaken(run.start)) continue;
    if (run.first === '' && !isSaluted && !run.hasTitle) continue;
    add(run);
    index = run.end - 1;
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    // "Die Imkerin Beeke Struve"
    if (token?.kind === 'capital' && !isTaken(index + 1) && isAgent(token, tokens[index - 1])) {
      const run = nameAt(tokens, index + 1, true, sense);
      if (run !== null && run.first !== '' && isUnusual(tokens, run) && tokens[run.end]?.kind !== 'capital') add(run);
    }
    if (token === undefined || token.kind !== 'small' || !saysOutright(token.text)) continue;
    let behind = isTaken(index + 1) ? null : nameAt(tokens, index + 1, true, sense);
    // "sagte Trainer Nicolej Krickau"
    const isCalled =
      behind !== null &&
      behind.end - index > 2 &&
      endsInOneOf(tokens[index + 1]?.text ?? '', isCalling) &&
      tokens[index + 3]?.kind === 'capital';
    if (
      isCalled ||
      (behind !== null &&
        behind.end === index + 3 &&
        tokens[index + 3]?.kind === 'capital' &&
        !isUnusual(tokens, behind) &&
        !isTaken(index + 2))
    )
      behind = nameAt(tokens, index + 2, true, sense);
    if (behind !== null && behind.first !== '' && isUnusual(tokens, behind) && tokens[behind.end]?.kind !== 'capital') add(behind);
    if (isTaken(index - 1) || tokens[index - 1]?.kind !== 'capital') continue;
    const ahead = nameBefore(tokens, index, sense);
    if (ahead !== null && ahead.first !== '' && !isTaken(ahead.start) && tokens[ahead.start]?.isFirst === true && isUnusual(tokens, ahead))
      add(ahead);
  }
}
