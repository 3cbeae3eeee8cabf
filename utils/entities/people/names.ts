import { firstNames, type Gender, nameWords } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { couldBeName, isOpening } from './couldBeName.ts';
import { secondName } from './joinedName.ts';
import { type NameRun, settleRun } from './nameRun.ts';
import { isStop, leadsToSurname } from './nameStop.ts';
import { capitalParticle, homesteadEnd, isSurnameWord } from './surnameForms.ts';

const isNear = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.block === right.block && right.start - left.end <= 2;

/** Reads a name that begins at `index`; `expected` where an office, a title or "Frau" stands before it. */
export function nameAt(tokens: readonly Token[], index: number, expected: boolean, sense: Sense): NameRun | null {
  let next = index;
  while (next < index + 8 && tokens[next]?.kind === 'title' && (next === index || isNear(tokens[next - 1], tokens[next]))) next++;
  const hasTitle = next > index;
  const from = next;
  const wanted = expected || hasTitle;
  const words: number[] = [];
  let particles = 0;
  for (; words.length < 6; next++) {
    const token = tokens[next];
    if (token === undefined || (next > index && !isNear(tokens[next - 1], token))) break;
    if (token.kind === 'initial') {
      words.push(next);
      continue;
    }
    const land = words.length > 0 ? homesteadEnd(tokens, next) : next;
    if (land > next) {
      while (next < land) words.push(next++);
      break;
    }
    if (
      token.kind === 'small' &&
      words.length > 0 &&
      beginsWithOneOf(token.text, '(al|el|ad|ar|as|at|az|an|bin|ibn|abu)-') &&
      /^[a-z]+-[A-ZÄÖÜ]/.test(token.text)
    ) {
      words.push(next);
      continue;
    }
    if (token.kind === 'small') {
      const following = tokens[next + 1];
      const goesOn =
        following !== undefined &&
        isNear(token, following) &&
        (following.kind === 'capital' || (following.kind === 'small' && nameWords.particles.has(following.text)));
      const isParticle =
        nameWords.particles.has(token.text) &&
        goesOn &&
        (words.length > 0 || (wanted && isOneOf(token.text, 'von|van|de') && !following.isFirstName)) &&
        !(token.text === 'und' && following?.text !== 'zu') &&
        // "wurde Minister Muster zum Sündenbock"
        !(isOneOf(token.text, 'zum|zur') && tokens[words[0] ?? -1]?.isFirstName !== true) &&
        // "sagte Bondar dem Züricher …": a bare article begins something else.
        !(
          isOneOf(token.text, 'dem|den|der') &&
          words.length > 0 &&
          tokens[next - 1]?.kind !== 'small' &&
          !isOneOf(tokens[next - 1]?.text ?? '', capitalParticle)
        );
      // "Anna Müller von der Stadt": a particle leads to a surname, not to a body.
      if (!isParticle || particles > 2 || !leadsToSurname(tokens, next, words, sense)) break;
      particles++;
      words.push(next);
      continue;
    }
    const first = tokens[words[0] ?? -1];
    // "hatte Lina Glück"
    const isPossessed =
      isOneOf(tokens[index - 1]?.text ?? '', 'hat|hatte|habe|haben|hatten|machte|macht') &&
      isOneOf(token.text, 'Glück|Recht|Zeit|Mut|Sorge|Freude|Macht|Kraft|Streit|Wut|Pech|Angst');
    if (isPossessed) break;
    const isWordSurname =
      first?.isFirstName === true &&
      token.kind === 'capital' &&
      (nameWords.otherSurnames.has(token.text) || nameWords.nounSurnames.has(token.text));
    const isLetter =
      token.text.length === 1 && first?.isFirstName === true && words.length === next - from && isSurnameLetter(tokens, next);
    if (!couldBeName(token) && !isWordSurname && !isLetter) break;
    if (words.length === 0 && token.isFirst && isOpening(token.text)) break;
    if (words.length > 0 && !isOneOf(tokens[next - 1]?.text ?? '', capitalParticle) && isStop(tokens, next, words, hasTitle, sense)) break;
    words.push(next);
    particles = 0;
  }
  while (words.length > 0 && !isSurnameWord(tokens[words.at(-1) ?? 0])) words.pop();
  return settleRun(tokens, index, from, words, hasTitle, wanted, sense);
}

/** "Staatsminister Cédric O betonte": a surname of one letter, but no "Karl V" and no "Anna M." whose surname is not told. */
function isSurnameLetter(tokens: readonly Token[], index: number): boolean {
  const [given, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (given?.isFirstName !== true || token?.kind !== 'capital' || isOneOf(token.text, '[IVX]')) return false;
  return next?.block !== token.block || (next.kind === 'small' && next.start > token.end) || isOneOf(next.text, '[,;:!?()„“”"»«–]');
}

/** Gender told by the given names, or null. */
export function genderOfFirst(first: string): Gender | null {
  for (const name of first.split(' ')) {
    const gender = firstNames.get(name) ?? firstNames.get(name.split('-')[0] ?? '') ?? firstNames.get(secondName(name) ?? '');
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** "Initiatorin Anna Muster", "Sohn Bernd": what somebody is, before the name. */
const isAkin =
  'politiker(in)?|atorin|iatoren?|experte|expertin|gefährt(e|en|in)|kolleg(e|en|in)|frau|Sohn|Tochter|Bruder|Schwester|Hauptstadt';

/** Reads a name that ends right before `end`: at least two words, all of them able to be one. */
export function nameBefore(tokens: readonly Token[], end: number, sense: Sense): NameRun | null {
  let start = end;
  let capitals = 0;
  for (let index = end - 1; index >= 0 && end - index <= 7; index--) {
    const token = tokens[index];
    if (token === undefined || (index < end - 1 && !isNear(token, tokens[index + 1]))) break;
    if (token.kind === 'capital') {
      const isWordSurname =
        capitals === 0 &&
        tokens[index - 1]?.isFirstName === true &&
        (nameWords.otherSurnames.has(token.text) || nameWords.nounSurnames.has(token.text));
      if ((!couldBeName(token) && !isWordSurname) || (headOf(token.text) !== null && capitals > 0 && !token.isFirstName)) break;
      if (capitals > 0 && !token.isFirstName && endsInOneOf(token.text, isAkin) && !nameWords.nobility.has(token.text)) break;
      capitals++;
    } else if (
      token.kind !== 'initial' &&
      token.kind !== 'title' &&
      !(capitals === 1 && (homesteadEnd(tokens, index) > index || homesteadEnd(tokens, index - 1) > index)) &&
      !(token.kind === 'small' && nameWords.particles.has(token.text) && token.text !== 'und' && capitals > 0)
    )
      break;
    start = index;
    if (
      token.isFirstName &&
      capitals >= 2 &&
      tokens[index - 1]?.isFirstName !== true &&
      tokens[index - 1]?.kind !== 'title' &&
      tokens[index - 1]?.kind !== 'initial'
    )
      break;
    if (capitals >= 4) break;
  }
  while (start < end && tokens[start]?.kind === 'small') start++;
  for (let from = start; from < end; from++) {
    if (tokens[from]?.kind === 'small') continue;
    const run = nameAt(tokens, from, true, sense);
    if (run !== null && run.end === end) return run;
  }
  return null;
}
