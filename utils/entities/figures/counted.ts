import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isAt, matchAt } from '../text/words.ts';
import type { FigureForms } from './figureForms.ts';

/** The noun a number counts, as printed, and where it ends. */
export interface Counted {
  noun: string;
  start: number;
  end: number;
}

const lower = / ([a-zß-öø-ÿğıłœśşšźżžčćőű][A-Za-zÀ-ɏ-]*)(?=[ ,])/y;
const noun =
  / [„"»›‚]?((?:[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]|[a-zß-öø-ÿğıłœśşšźżžčćőű]{1,3}(?=[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ0-9]*(?:[-–&'’/][A-Za-zÀ-ɏ0-9]+)*(?:[:*_]innen|\/-innen|\(innen\))?)(?![A-Za-zÀ-ɏ0-9]|\.[A-Za-zÀ-ɏ])/y;
const half =
  / ([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]*-(?:,| und| oder| bzw\.| sowie)(?: [A-Za-zÀ-ɏ]+-(?:,| und| oder| sowie))* [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*)/y;
const joined =
  /,(?= [a-zß-öø-ÿğıłœśşšźżžčćőű])| (?:und|oder|bis)(?= (?:[a-zß-öø-ÿğıłœśşšźżžčćőű]+(?:e|en|er|es|em|te|ten)|rosa|lila|orange)[ ,])/y;
const adjective = 'e|en|er|es|em|n|lich|ig|isch|weit|t';
const pair = /( und ([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ]+))(?![A-Za-zÀ-ɏ-])/y;
const preposition = 'an|in|im|am|auf|von|vom|für|bei|mit|zur|zum|aus|seit|nach|durch|über|unter|bis|zu';
/** "auf", where " auf " begins at `at`; empty where no blank stands there or none behind the word. */
const wordBehindBlank = (text: string, at: number): string => (text[at] === ' ' ? text.slice(at + 1, text.indexOf(' ', at + 1)) : '');
/** What stands behind such a preposition, up to the noun: "(im) vergangenen Jahr gestellte". */
const inserted =
  /(?: [A-Za-zÀ-ɏ0-9-]+){1,5}? (?!sogenannte)[a-zß-öø-ÿğıłœśşšźżžčćőű]*(?:ge|be|ver|er|ent|zer|über)[a-zß-öø-ÿğıłœśşšźżžčćőű]+(?:te|ten|ene|enen|nde|nden)(?= [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ])/y;
/** "von den insgesamt", "der rund": the words that begin such a phrase, and what may stand behind them. */
const partOf = 'von';
const partOfArticle = 'der|aller|dieser|ihrer|seiner|unserer|solcher|jener';
const behindPreposition = /(?: (?:den|allen|diesen|ihren|seinen|unseren|insgesamt|rund|etwa|den insgesamt|den rund|über|mehr als))*(?= )/y;
const behindArticle = /(?: (?:rund|insgesamt|etwa|mehr als|über|knapp|fast|gut)){0,2}(?= )/y;
/** Only a share is of one thing: "aus den", "des Budgets". */
const shareOf = `${partOf}|unter|aus`;
const shareOfArticle = `${partOfArticle}|des|dieses|eines|einer`;

/** The head noun behind a number that ends at `at`, adjectives skipped; null where none is counted. */
export function countedNoun(text: string, at: number, limit: number, forms: FigureForms): Counted | null {
  const first = wordBehindBlank(text, at);
  let offset = (isOneOf(first, preposition) ? endOf(matchAt(inserted, text, at + 1 + first.length)) : null) ?? at;
  for (let count = 0; count < 7; count++) {
    const elliptic = matchAt(half, text, offset);
    if (elliptic !== null) return ended(text, offset + 1, elliptic[1] ?? '', limit);
    const found = matchAt(noun, text, offset);
    if (found !== null) {
      const printed = found[1] ?? '';
      const end = offset + found[0].length;
      if (forms.notCounted.has(printed) || isOneOf(printed, 'Million(en)?|Milliarden?')) return null;
      if (forms.adjectivesOfPlaces.has(printed) && isAt(noun, text, end)) {
        offset = end;
        continue;
      }
      return ended(text, end - printed.length, printed, limit);
    }
    const word = matchAt(lower, text, offset);
    if (word === null || forms.stopWords.has(word[1] ?? '')) return null;
    offset += word[0].length;
    if (endsInOneOf(word[1] ?? '', adjective)) offset += matchAt(joined, text, offset)?.[0].length ?? 0;
  }
  return null;
}

function ended(text: string, start: number, printed: string, limit: number): Counted | null {
  let end = start + printed.length;
  if (end > limit) return null;
  const second = matchAt(pair, text, end);
  const isPair = second !== null && (printed.endsWith('innen') || (isOneOf(printed, 'Städten?') && second[2] === 'Gemeinden'));
  if (isPair && end + second[0].length <= limit) end += second[0].length;
  return { noun: text.slice(start, end), start, end };
}

/** "41 (rund 80 Prozent) der 52 Kommunen": how many of hundred they are, told in passing. */
const shareInBrackets = / \((?:[a-zäöüß]+ )?\d[\d.,]* ?(?:Prozent|%)\)(?= )/y;

/** Where "der rund", "von den insgesamt" or "aller" behind a number ends; null without one. */
export function partitiveEnd(text: string, number: number, isShare: boolean): number | null {
  const at = (text.startsWith(' (', number) ? endOf(matchAt(shareInBrackets, text, number)) : null) ?? number;
  const word = wordBehindBlank(text, at);
  const end = at + 1 + word.length;
  if (isOneOf(word, isShare ? shareOf : partOf)) return endOf(matchAt(behindPreposition, text, end));
  return isOneOf(word, isShare ? shareOfArticle : partOfArticle) ? endOf(matchAt(behindArticle, text, end)) : null;
}

const endOf = (found: RegExpExecArray | null): number | null => (found === null ? null : found.index + found[0].length);
