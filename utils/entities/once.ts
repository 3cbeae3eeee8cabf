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

/** `read`, remembered for each word: what a word tells by itself, whatever stands around it. */
export function perWord<V extends NonNullable<unknown> | null>(read: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return word => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const value = read(word);
    if (known.size > mostRemembered) known.clear();
    known.set(word, value);
    return value;
  };
}
