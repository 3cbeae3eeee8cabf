import { speechWords } from '../../gazetteer/people.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { Range } from './quoteClause.ts';

/** "einen Zettel, auf dem stand:": words on a thing, which nobody says. */
function isInscription(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(token => token.text);
  // "steht neben einem Bildschirm und sagt:"
  const last = words.at(words.at(-1) === ':' ? -2 : -1) ?? '';
  if (speechWords.say.has(last) && !isOneOf(last, 'ist|war')) return false;
  if (words.some(word => isOneOf(word, 'beschriftet|Aufschrift|Inschrift|graviert|eingraviert|gestempelt|prangt|prangte'))) return true;
  return (
    words.some(
      (word, index) =>
        isOneOf(word, 'steht|stand|stehen|standen|leuchtet|leuchtete|Worten') || (word === 'lesen' && words[index - 1] === 'zu'),
    ) &&
    words.some(word =>
      isOneOf(
        word,
        'Zettel|Zettels|Schild|Schilde?s?|Schildern?|Plakate?n?|Transparente?n?|Spruchband|Fahnen?|Tür|Aufkleber|Grabstein|Wand|Tafel|Bildschirm|Display|Monitor|Knopf|Stempel|Etikett|Diskette|Umschlag|T-Shirts?|Tasse|Ordner|Banner',
      ),
    )
  );
}

/** "las eine alte Mail vor:", "liest die Lehrerin vor": words of whoever wrote them. */
export function isReadOut(tokens: readonly Token[], { from, to }: Range): boolean {
  const end = tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  const words = tokens.slice(from, end).map(({ text }) => text);
  return words.at(-1) === 'vor' && words.slice(-12).some(word => isOneOf(word, 'las|liest|lasen|lesen'));
}

/** Words before a colon that tell that nobody said what follows. */
export function isUnsaid(tokens: readonly Token[], { from, to }: Range): boolean {
  // "Meine Tochter würde sagen:"
  const isImagined = tokens[to - 2]?.text === 'sagen' && tokens.slice(from, to).some(({ text }) => isOneOf(text, 'würden?'));
  // "die verbreitete Annahme:"
  if (isOneOf(tokens[to - 2]?.text ?? '', 'Annahme|Irrglauben?|Vorurteil|Mythos|Redensart|Binsenweisheit|Faustregel|Sprichwort'))
    return true;
  // "Den Namen der Reihe gab sie auch bekannt:"
  const isName = isOneOf(tokens[from]?.text ?? '', 'De[nr]|Das') && isOneOf(tokens[from + 1]?.text ?? '', 'Namen?|Titel|Motto|Slogan');
  // "[Mehr zum Thema: „…“", "Lesen Sie auch: „…“": where to read on
  const isPointer = [from, from + 1].some(
    at =>
      (tokens[at]?.text === 'Mehr' && isOneOf(tokens[at + 1]?.text ?? '', 'zu[mr]?|dazu|darüber|hierzu')) ||
      (tokens[at]?.text === 'Lesen' && tokens[at + 1]?.text === 'Sie') ||
      isOneOf(tokens[at]?.text ?? '', 'Lesetipp|Leseempfehlung|Buchtipp'),
  );
  return isImagined || isName || isPointer || isInscription(tokens, from, to);
}
