/** A list of words to be met in a text, whole and as printed; a final "…" in the list stands for any ending. */
export interface ListedWords {
  /** Whether one of them stands anywhere in `text`. */
  isIn(text: string): boolean;
  /** Whether one of them begins at `offset`. */
  isAt(text: string, offset: number): boolean;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPart = (code: number): boolean => isLetter(code) || isDigit(code);

/** Searches each word by itself, natively: the pattern of all of them would have to be compiled, and most lists are asked once or never. */
export function listedWords(list: readonly string[]): ListedWords {
  const words = list.map(word => (word.endsWith('…') ? { word: word.slice(0, -1), isOpen: true } : { word, isOpen: false }));
  /** Whether a word ends where the printed one does. */
  const isEnd = (text: string, end: number, isOpen: boolean): boolean => {
    let at = end;
    while (isOpen && isLetter(text.charCodeAt(at))) at++;
    return !isPart(text.charCodeAt(at));
  };
  return {
    isAt: (text, offset) => words.some(({ word, isOpen }) => text.startsWith(word, offset) && isEnd(text, offset + word.length, isOpen)),
    isIn(text) {
      for (const { word, isOpen } of words)
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
          if (!isPart(text.charCodeAt(at - 1)) && isEnd(text, at + word.length, isOpen)) return true;
      return false;
    },
  };
}
