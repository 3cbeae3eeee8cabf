/** `build`, called once per key and remembered as long as the key lives: patterns per gazetteer, readings per article. */
export function once<K extends object, V>(build: (key: K) => V): (key: K) => V {
  const built = new WeakMap<K, V>();
  return key => {
    const known = built.get(key);
    if (known !== undefined) return known;
    const value = build(key);
    built.set(key, value);
    return value;
  };
}

/** Words repeat, in one article and the next; bounded, so that the memory does not grow with the day's reading. */
const mostRemembered = 30_000;

/** What each word tells by itself: a row per word, and in it a place per reader, so that a new word is entered once for all of them. */
const rows = new Map<string, unknown[]>();
let readers = 0;

/** `read`, remembered for each word: what a word tells by itself, whatever stands around it. */
export function perWord<V extends NonNullable<unknown> | null>(read: (word: string) => V): (word: string) => V {
  const place = readers++;
  return word => {
    const row = rows.get(word) ?? newRow(word);
    // A place holds what its own reader has put there.
    const remembered = row[place] as V | undefined;
    if (remembered !== undefined) return remembered;
    const value = read(word);
    row[place] = value;
    return value;
  };
}

function newRow(word: string): unknown[] {
  if (rows.size > mostRemembered) rows.clear();
  const row = new Array<unknown>(readers);
  rows.set(word, row);
  return row;
}
