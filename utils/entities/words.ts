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

const wordBefore = /(?<=(?<![\p{L}\p{N}.-])([\p{L}\p{N}][\p{L}\p{N}.-]{0,40}) )/uy;
const wordAfter = / ([\p{L}\p{N}][\p{L}\p{N}-]{0,60})/uy;

/** The word right before `offset`, one blank between; empty where something else stands there. */
export function previousWord(text: string, offset: number): string {
  return matchAt(wordBefore, text, offset)?.[1] ?? '';
}

/** The word right behind `offset`, one blank between; empty where something else stands there. */
export function followingWord(text: string, offset: number): string {
  return matchAt(wordAfter, text, offset)?.[1] ?? '';
}

export const startsUpper = (word: string) => /^\p{Lu}/u.test(word);
