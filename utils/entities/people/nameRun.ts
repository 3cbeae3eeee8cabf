import { nameWords, speechWords } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import { once } from '../text/once.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import { looksCommon } from './couldBeName.ts';
import { firstNamesBefore } from './nameStop.ts';
import { capitalParticle, homesteadEnd, isForeign, isSurnameWord, romanceParticle } from './surnameForms.ts';
import { lastUses } from './wordUses.ts';

/** A person's name as one mention prints it; numbers are token indices, `end` exclusive. */
export interface NameRun {
  start: number;
  end: number;
  hasTitle: boolean;
  /** Given names as printed, '' where only the surname stands. */
  first: string;
  /** Surname with its particles, genitive -s kept. */
  last: string;
  /** How sure it is a name at all: the first name is known, or the place demands a name. */
  isKnown: boolean;
}

/** How many of the `words` in a row are a name, and which are given names and which the surname; null where they are none. `wanted` where the place demands a name. */
export function settleRun(
  tokens: readonly Token[],
  start: number,
  from: number,
  words: number[],
  hasTitle: boolean,
  wanted: boolean,
  sense: Sense,
): NameRun | null {
  if (words.length === 0) return null;
  const token = (position: number): Token | undefined => tokens[words[position] ?? -1];
  const isGiven = (position: number): boolean => token(position)?.isFirstName === true || token(position)?.kind === 'initial';
  /** "Alfredo Pérez | Rubalcaba", "Luiz Inácio | Lula da Silva": where a surname of another language goes on to. */
  const foreignEnd = (from: number): number => {
    const isSecond =
      token(from)?.kind === 'capital' &&
      ((isForeign(token(from - 1)?.text ?? '') && isForeign(token(from)?.text ?? '')) || isCalledLater(tokens, words[from] ?? -1));
    let end = isSecond ? from + 1 : from;
    while (end + 1 < words.length && isOneOf(token(end)?.text ?? '', romanceParticle)) end += 2;
    return end;
  };
  let given = 0;
  while (given < words.length && isGiven(given)) given++;
  const capitals = words.filter(word => tokens[word]?.kind === 'capital').length;
  const isKnown = given > 0 && token(0)?.isFirstName === true;
  if (given === words.length) given--;
  const homestead = words.findIndex(word => homesteadEnd(tokens, word) > word);
  let count = words.length;
  if (homestead > 0) {
    // "Achim | Meyer auf der Heyde", "Meyer auf der Heyde"
    if (given === 0 && !wanted) return null;
    given = given > 0 ? Math.min(given, homestead) : homestead - 1;
  } else if (given > 0) {
    // The surname: particles, one word, and a hyphen's other half; a third word only where it closes the name.
    let end = given;
    while (
      (token(end)?.kind === 'small' && !isSurnameWord(token(end))) ||
      (end + 1 < words.length && isOneOf(token(end)?.text ?? '', capitalParticle))
    )
      end++;
    if (nameWords.nobility.has(token(end)?.text ?? '') && token(end + 1)?.kind === 'small') {
      end++;
      while (token(end)?.kind === 'small') end++;
    }
    end++;
    while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
    end = foreignEnd(end);
    if (end < words.length && token(end)?.kind === 'capital' && !closes(tokens, words, end, sense)) count = end;
    else if (end < words.length && token(end)?.kind === 'small' && isSurnameWord(token(end))) {
      given = end;
      end++;
      count = end;
    } else if (end < words.length && token(end)?.kind === 'small')
      count = token(given)?.kind === 'capital' && end > given ? end : words.length;
    else count = Math.min(words.length, end + 1);
    if (count > end && !(token(end)?.kind === 'capital' && closes(tokens, words, end, sense))) count = end;
  } else {
    if (!wanted) return null;
    const lone = token(0);
    if (lone === undefined) return null;
    if (
      lone.kind === 'capital' &&
      looksCommon(lone.text, sense) &&
      !nameWords.nounSurnames.has(lone.text) &&
      !hasTitle &&
      // "Frau Beck", but "Frau Ministerin"
      (headOf(lone.text) !== null || !nameWords.salutations.has(tokens[start - 1]?.text ?? ''))
    )
      return null;
    if (sense.isState(lone)) return null;
    // "erklärte vorige | Woche Anna Muster"
    if (isOneOf(lone.text, 'Woche|Monat|Jahr|Nacht|Abend|Morgen')) return null;
    // Two unknown words behind an office are a full name; a noun behind a lone surname is not part of it.
    let end = 1;
    // "Präsident Ghazi al-Jawar", "Präsident Abdel Fattah al-Sisi"
    const article = words.findIndex((_, position) => position > 0 && token(position)?.kind === 'small' && isSurnameWord(token(position)));
    if (article > 0 && words.slice(0, article).every((_, position) => token(position)?.kind === 'capital')) {
      given = article;
      count = article + 1;
    } else if (lone.kind === 'small' || (nameWords.nobility.has(lone.text) && token(1)?.kind === 'small')) {
      while (tokens[words[end] ?? -1]?.kind === 'small') end++;
      count = Math.min(words.length, end + 1);
    } else if (capitals >= 2 && doubleSurnames(tokens).has(`${lone.text} ${token(1)?.text}`)) {
      // "Minister Le Maire", whom the text calls Bruno Le Maire elsewhere
      count = 2;
    } else if (capitals >= 2) {
      while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
      if (end < words.length && !isAlone(tokens, words[0] ?? -1, words[end] ?? -1)) {
        given = end;
        while (tokens[words[end] ?? -1]?.kind === 'small') end++;
        end++;
        while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
        if (end < words.length && token(end)?.kind === 'capital' && closes(tokens, words, end, sense)) end++;
        else end = foreignEnd(end);
      }
      count = Math.min(words.length, end);
    } else count = 1;
  }
  const last = tokens[words[count - 1] ?? -1];
  if (last === undefined || !isSurnameWord(last)) return null;
  const text = (a: number, b: number) =>
    words
      .slice(a, b)
      .map(word => tokens[word]?.text ?? '')
      .join(' ')
      .replace(/- /g, '-');
  // Given names of three-part names belong to the given part: "Julia Willie | Hamburg".
  const surnameStart = given;
  return { start, end: (words[count - 1] ?? from) + 1, hasTitle, first: text(0, surnameStart), last: text(surnameStart, count), isKnown };
}

/** "soll Ministerin Muster Rede stehen", "nennt Musters Sprecher": the text calls somebody so in full, or the next word is an office. */
function isAlone(tokens: readonly Token[], first: number, next: number): boolean {
  const [surname, after] = [tokens[first]?.text ?? '', tokens[next]?.text ?? ''];
  if (headOf(after) !== null && !nameWords.nounSurnames.has(after)) return true;
  return firstNamesBefore(tokens).has(surname) && !isOneOf(surname, capitalParticle);
}

/** The two words behind a first name, wherever there are two, and whether the text has them without it, too. */
const doubleSurnames = once((tokens: readonly Token[]): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const pairAt = (index: number) => `${tokens[index - 1]?.text} ${tokens[index]?.text}`;
  const bare: number[] = [];
  for (let index = 2; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'capital' || tokens[index - 1]?.kind !== 'capital') continue;
    if (tokens[index - 2]?.isFirstName !== true) {
      bare.push(index);
      continue;
    }
    // … but "San Francisco Anna Muster"
    if (tokens[index - 3]?.kind !== 'capital' || headOf(tokens[index - 3]?.text ?? '') !== null) found.set(pairAt(index), false);
  }
  if (found.size > 0) for (const index of bare) if (found.has(pairAt(index))) found.set(pairAt(index), true);
  return found;
});

/** A third name is one only where nothing of a sentence's usual object follows: "Ana García López, Leiterin". */
function closes(tokens: readonly Token[], words: readonly number[], position: number, sense: Sense): boolean {
  const index = words[position] ?? -1;
  const token = tokens[index];
  if (token === undefined || looksCommon(token.text, sense) || sense.isState(token)) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || before.kind === 'small') return false;
  if (/[^s]s$/.test(before.text) && before.text.length > 4) return false;
  // "Engelbert Lütke Daldrup … Lütke Daldrup"
  if (doubleSurnames(tokens).get(`${before.text} ${token.text}`) === true) return true;
  if (next === undefined || next.block !== token.block) return true;
  // "überreichte Bürgermeisterin Anna Muster Blumen.": a last word is the object, unless the text calls somebody so.
  if (next.text === '.' && isGiving(tokens, index)) return isCalledLater(tokens, index);
  if (next.kind === 'mark') return isOneOf(next.text, '[,()„“":.–;]');
  // "hat Senatorin Anna Muster Fehler eingeräumt"
  if (/(?:^|[a-zäöü])ge[a-zäöü]{3,}(?:t|en)$/.test(next.text) && !isOneOf(next.text, 'ge(steht|lobt)')) return false;
  return (
    (speechWords.say.has(next.text) && !next.text.endsWith('n')) ||
    isOneOf(next.text, 'ist|hat|war|wird|wurde|leitet|übernimmt|übernahm|hatte|will|kann|soll')
  );
}

/** Does the sentence give, bring or show something before the word at `index`? */
function isGiving(tokens: readonly Token[], index: number): boolean {
  const giving =
    'überreicht(e)?|schenkte?|schenkt|brachte|bringt|übergab|übergibt|gab|gibt|verlieh|verleiht|verteilte|verteilt|spendierte|spendiert|zeigte|zeigt|versprach|verspricht|macht(e)?|leistete|leistet|forderte|fordert';
  for (let at = index - 1; at > index - 12 && tokens[at]?.sentence === tokens[index]?.sentence; at--)
    if (tokens[at]?.kind === 'small' && isOneOf(tokens[at]?.text ?? '', giving)) return true;
  return false;
}

/** "Präsident Husni Mubarak Haftbefehle … Mubarak sagte": does the text use the word again as a name, at the start of a sentence, and not as a noun? */
function isCalledLater(tokens: readonly Token[], at: number): boolean {
  const use = lastUses(tokens).get(tokens[at]?.text ?? '');
  return use !== undefined && use.asSubject > at && use.asNoun <= at;
}
