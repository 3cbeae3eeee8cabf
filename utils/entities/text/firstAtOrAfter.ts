/** Index of the first item at or behind a place in a list that is sorted by `placeOf`; the list's length where there is none. */
export function firstAtOrAfter<T>(list: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
