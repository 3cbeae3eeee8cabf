/** Names of kept searches hold at most so many characters. */
const longestName = 100;

/** The name for another search: shortened to what fits, and numbered where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const plain = shortened(wanted, longestName);
  for (let number = 2, name = plain; ; number++) {
    if (!taken.includes(name)) return name;
    const end = ` (${number})`;
    name = `${shortened(wanted, longestName - end.length)}${end}`;
  }
}

function shortened(name: string, length: number): string {
  return name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
}
