// Words are looked up in lists, not matched by patterns of alternatives: an engine compiles a pattern at its first use, and hundreds of them
// were a third of the time that the first article took. Lists are written as German inflection needs it and as patterns are: "ist|war",
// "eine[rmn]?", "Bürger(in)?"; all other characters stand for themselves. The loops here count: an interpreter makes two objects for each turn of
// a loop over a list's members, and these are the ones it turns most.

const special = /[()[\]?]/;

/** All words a list stands for; throws with the list where a bracket is missing. */
export function wordsOf(list: string): string[] {
  const pieces = list.split('|');
  if (!special.test(list)) return pieces;
  const words: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    let piece = pieces[index] ?? '';
    if (!special.test(piece)) {
      words.push(piece);
      continue;
    }
    // "(eine|keine)r" was parted in its bracket.
    while (isOpen(piece)) {
      if (++index >= pieces.length) throw new Error(`a bracket is missing in ${list}`);
      piece += `|${pieces[index]}`;
    }
    const forms = formsOf(piece, list);
    for (let at = 0; at < forms.length; at++) words.push(forms[at] ?? '');
  }
  return words;
}

/** Whether a bracket of the text is not closed; in "[,.(|]" all but the outer ones stand for themselves. */
function isOpen(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') at = closing(text, at);
    else if (text[at] === '[') at = text.indexOf(']', at);
    else continue;
    if (at < 0) return true;
  }
  return false;
}

/** All words one member of a list stands for: "Bürger(in)?" is "Bürger" and "Bürgerin". */
function formsOf(member: string, list: string): string[] {
  let words = [''];
  for (let at = 0; at < member.length; ) {
    let end: number;
    let parts: string[];
    switch (member[at]) {
      case '[':
        end = member.indexOf(']', at) + 1;
        if (end === 0) throw new Error(`] missing in ${list}`);
        parts = [...member.slice(at + 1, end - 1)];
        break;
      case '(':
        end = closing(member, at) + 1;
        parts = wordsOf(member.slice(at + 1, end - 1));
        break;
      case ')':
      case ']':
        throw new Error(`${member[at]} too many in ${list}`);
      default:
        end = endOfPlain(member, at);
        parts = [member.slice(at, end)];
    }
    if (member[end] === '?') {
      parts.push('');
      end++;
    }
    words = joined(words, parts);
    at = end;
  }
  return words;
}

/** Index where the round bracket at `open` is closed; -1 where it is not. */
function closing(member: string, open: number): number {
  let depth = 0;
  for (let at = open; at < member.length; at++) {
    const char = member[at];
    if (char === '[') {
      at = member.indexOf(']', at);
      if (at < 0) return -1;
    } else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Behind as many characters as stand for themselves; the one before a "?" is a part of its own. */
function endOfPlain(member: string, start: number): number {
  const found = member.slice(start).search(special);
  const end = found < 0 ? member.length : start + found;
  return member[end] === '?' && end - start > 1 ? end - 1 : end;
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
