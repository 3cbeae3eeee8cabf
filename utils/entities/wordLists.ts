// Words are looked up in lists, not matched by patterns of alternatives: an engine compiles a pattern at its first use, and hundreds of them
// were a third of the time that the first article took. Lists are written as German inflection needs it and as patterns are: "ist|war",
// "eine[rmn]?", "Bürger(in)?"; all other characters stand for themselves. The loops here count: an interpreter makes two objects for each turn of
// a loop over a list's members, and these are the ones it turns most.

/** All words a list stands for; throws with the list where a bracket is missing. */
export function wordsOf(list: string): string[] {
  if (!/[()[\]?]/.test(list)) return list.split('|');
  let at = 0;
  const behind = (bracket: string): number => {
    const index = list.indexOf(bracket, at);
    if (index < 0) throw new Error(`${bracket} missing in ${list}`);
    return index + 1;
  };
  const alternatives = (): string[] => {
    const words = sequence();
    while (list[at] === '|') {
      at++;
      words.push(...sequence());
    }
    return words;
  };
  const sequence = (): string[] => {
    let words: string[] = [];
    while (at < list.length && list[at] !== '|' && list[at] !== ')') {
      const parts = part();
      if (list[at] === '?') {
        at++;
        parts.push('');
      }
      words = words.length === 0 ? parts : joined(words, parts);
    }
    return words.length === 0 ? [''] : words;
  };
  const part = (): string[] => {
    const start = at++;
    if (list[start] === '[') {
      at = behind(']');
      return [...list.slice(start + 1, at - 1)];
    }
    if (list[start] === '(') {
      const words = alternatives();
      at = behind(')');
      return words;
    }
    // As many characters as stand for themselves; the one before a "?" is a part of its own.
    while (at < list.length && !'|()[?'.includes(list.charAt(at)) && list[at + 1] !== '?') at++;
    return [list.slice(start, at)];
  };
  const words = alternatives();
  if (at < list.length) throw new Error(`${list[at]} too many in ${list}`);
  return words;
}

/** Each of `words` with each of `parts` behind it. */
function joined(words: readonly string[], parts: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < words.length; index++)
    for (let other = 0; other < parts.length; other++) found.push(`${words[index]}${parts[other]}`);
  return found;
}

/** What is built of the words of a list, when it is first asked for. */
function perList<T>(build: (words: readonly string[]) => T): (list: string) => T {
  const known = new Map<string, T>();
  return list => {
    const remembered = known.get(list);
    if (remembered !== undefined) return remembered;
    const built = build(wordsOf(list));
    known.set(list, built);
    return built;
  };
}

const setOf = perList(words => new Set(words));

/** Whether `word` is in `list`: isOneOf(word, 'ist|war'). */
export const isOneOf = (word: string, list: string): boolean => setOf(list).has(word);

/** Words by two characters at an edge, or by their only one, so that a word need not be held against all of them. */
function byEdge(words: readonly string[], edgeOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const word of words) {
    const edge = word.length > 1 ? edgeOf(word) : word.charCodeAt(0);
    const others = found.get(edge);
    if (others === undefined) found.set(edge, [word]);
    else others.push(word);
  }
  return found;
}

/** Two characters as a number that no single one is. */
const pair = (first: number, second: number): number => (first + 1) * 0x10000 + second;
const lastTwoOf = (word: string): number => pair(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
const firstTwoOf = (word: string): number => pair(word.charCodeAt(0), word.charCodeAt(1));

const endingsOf = perList(words => byEdge(words, lastTwoOf));
const beginningsOf = perList(words => byEdge(words, firstTwoOf));

/** Whether `word` ends in one of `list`: endsInOneOf(word, 'ung|heit|keit'). */
export function endsInOneOf(word: string, list: string): boolean {
  const endings = endingsOf(list);
  const longer = endings.get(lastTwoOf(word));
  if (longer !== undefined) for (let index = 0; index < longer.length; index++) if (word.endsWith(longer[index] ?? '')) return true;
  return endings.has(word.charCodeAt(word.length - 1));
}

/** Whether `word` begins with one of `list`: beginsWithOneOf(word, 'Landes|Bundes'). */
export function beginsWithOneOf(word: string, list: string): boolean {
  const beginnings = beginningsOf(list);
  const longer = beginnings.get(firstTwoOf(word));
  if (longer !== undefined) for (let index = 0; index < longer.length; index++) if (word.startsWith(longer[index] ?? '')) return true;
  return beginnings.has(word.charCodeAt(0));
}
