// Words are looked up in lists, not matched by patterns of alternatives: an engine compiles a pattern at its first use, and hundreds of them
// were a third of the time that the first article took. Lists are written as German inflection needs it and as patterns are: "ist|war",
// "eine[rmn]?", "Bürger(in)?"; all other characters stand for themselves. The loops here count: an interpreter makes two objects for each turn of
// a loop over a list's members, and these are the ones it turns most.

const special = /[()[\]?]/;
/** What a list is made of: brackets, bars, and text that stands for itself; a "?" belongs to the character or bracket before it. */
const piece = /\[[^\]]+\]\??|[(|]|\)\??|[^()[\]|?]\?|[^()[\]|?]+(?!\?)|./g;

/** All words a list stands for: "Bürger(in)?" is "Bürger" and "Bürgerin"; throws with the list where a bracket is missing. */
export function wordsOf(list: string): string[] {
  if (!special.test(list)) return list.split('|');
  /** What stands before the round brackets that are open: whole words, and those that go on behind the bracket. */
  const outer: { words: string[]; begun: string[] }[] = [];
  let words: string[] = [];
  let begun = [''];
  for (const found of list.match(piece) ?? []) {
    const isOptional = found.length > 1 && found.endsWith('?');
    let parts: string[];
    switch (found[0]) {
      case '|':
        words.push(...begun);
        begun = [''];
        continue;
      case '(':
        outer.push({ words, begun });
        words = [];
        begun = [''];
        continue;
      case ')': {
        const before = outer.pop();
        if (before === undefined) throw new Error(`( missing in ${list}`);
        parts = [...words, ...begun];
        ({ words, begun } = before);
        break;
      }
      case '[':
        if (found.length === 1) throw new Error(`] missing in ${list}`);
        parts = [...found.slice(1, found.lastIndexOf(']'))];
        break;
      case ']':
        throw new Error(`[ missing in ${list}`);
      default:
        parts = [isOptional ? found.slice(0, -1) : found];
    }
    if (isOptional) parts.push('');
    begun = joined(begun, parts);
  }
  if (outer.length > 0) throw new Error(`) missing in ${list}`);
  return [...words, ...begun];
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

/** Words by what stands at an edge of them, so that a word need not be held against all of them. */
function byEdge(words: readonly string[], edgeOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const edge = edgeOf(word);
    const others = found.get(edge);
    if (others === undefined) found.set(edge, [word]);
    else others.push(word);
  }
  return found;
}

const firstOf = (word: string): number => word.charCodeAt(0);
const lastOf = (word: string): number => word.charCodeAt(word.length - 1);
/** The last two characters as a number that no single one is; of a word of one character that one. Many endings end in one letter. */
const lastTwoOf = (word: string): number =>
  word.length > 1 ? (word.charCodeAt(word.length - 2) + 1) * 0x10000 + lastOf(word) : lastOf(word);

const beginningsOf = perList(words => byEdge(words, firstOf));
const endingsOf = perList(words => byEdge(words, lastTwoOf));

/** Whether `word` ends in one of `list`: endsInOneOf(word, 'ung|heit|keit'). */
export function endsInOneOf(word: string, list: string): boolean {
  const endings = endingsOf(list);
  const longer = endings.get(lastTwoOf(word));
  if (longer !== undefined) for (let index = 0; index < longer.length; index++) if (word.endsWith(longer[index] ?? '')) return true;
  return endings.has(lastOf(word));
}

/** Whether `word` begins with one of `list`: beginsWithOneOf(word, 'Landes|Bundes'). */
export function beginsWithOneOf(word: string, list: string): boolean {
  const beginnings = beginningsOf(list).get(firstOf(word));
  if (beginnings !== undefined)
    for (let index = 0; index < beginnings.length; index++) if (word.startsWith(beginnings[index] ?? '')) return true;
  return false;
}
