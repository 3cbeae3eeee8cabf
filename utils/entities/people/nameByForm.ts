import { nameWords, saysOutright } from '../../gazetteer/people.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isAgent, isCalling, isUnusual } from './nameClues.ts';
import type { NameRun } from './nameRun.ts';
import { nameAt, nameBefore } from './names.ts';
import type { NamingContext } from './namings.ts';
import { personPhrase } from './personNouns.ts';

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
  namesOpening(context, isTaken, add);
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

/** "Kasimir Brandt hält davon wenig. Der Geograf …": two capitals that open a paragraph, and a noun for a person that opens the next sentence. */
function namesOpening({ tokens, sense }: NamingContext, isTaken: (index: number) => boolean, add: (run: NameRun) => void): void {
  const addFull = (start: number) => {
    const run = nameBefore(tokens, start + 2, sense);
    if (run !== null && run.start === start && run.first !== '' && isUnusual(tokens, run)) add(run);
  };
  for (let index = 0; index + 3 < tokens.length; index++) {
    const [first, second, verb] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (first?.isFirst !== true || first.kind !== 'capital' || second?.kind !== 'capital') continue;
    if (verb?.text === ',' && !isTaken(index) && isTold(tokens, index + 3)) {
      addFull(index);
      continue;
    }
    if (first.block === tokens[index - 1]?.block) continue;
    if (verb?.kind !== 'small' || !endsInOneOf(verb.text, 't|te') || isTaken(index)) continue;
    let next = index + 3;
    while (tokens[next]?.sentence === first.sentence) next++;
    if (tokens[next]?.block !== first.block || !isOneOf(tokens[next]?.text ?? '', 'Der|Die')) continue;
    if (personPhrase(tokens, next, sense)?.isPlural !== false) continue;
    addFull(index);
  }
}

/** "Adaeze Okoro, die dazu forscht, hat …", "Ekrem Danis, mit 27 Jahren der Jüngste": from a token on, is it told of one person what that person is or does? */
function isTold(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text === 'mit') return tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === 'Jahren';
  if (!isOneOf(tokens[from]?.text ?? '', 'der|die')) return false;
  let close = from + 2;
  while (close < from + 20 && tokens[close]?.sentence === tokens[from]?.sentence && tokens[close]?.kind !== 'mark') close++;
  const [last, next] = [tokens[close - 1], tokens[close + 1]];
  const isSingular = (token: Token | undefined) => token?.kind === 'small' && /[^e]te?$|^(?:hat|ist|war)$/.test(token.text);
  return tokens[close]?.text === ',' && isSingular(last) && isSingular(next) && next?.sentence === last?.sentence;
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
