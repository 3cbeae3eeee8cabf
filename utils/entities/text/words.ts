// Patterns of recognisers write letters as A-Za-zÀ-ɏ (Latin with all its accents) instead of \p{L}: setting up a Unicode property costs a
// tenth of a millisecond per pattern, and there are many.

/** Whether a UTF-16 code belongs to a word: a letter (also Greek or Cyrillic) or a digit. */
export const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff);

/** Whether a sticky pattern matches right at `offset`. */
export function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** What a sticky pattern matches at `offset`, or null. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const wordBefore = /(?<=(?<![A-Za-zÀ-ɏ0-9.-])([A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9.-]{0,40}) )/y;
const wordAfter = / ([A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9-]{0,60})/y;

/** The word right before `offset`, one blank between; empty where something else stands there. */
export function previousWord(text: string, offset: number): string {
  return matchAt(wordBefore, text, offset)?.[1] ?? '';
}

/** The word right behind `offset`, one blank between; empty where something else stands there. */
export function followingWord(text: string, offset: number): string {
  return matchAt(wordAfter, text, offset)?.[1] ?? '';
}

export const startsUpper = (word: string) => /^[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]/.test(word);
