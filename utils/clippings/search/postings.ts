/** For each term, by its number, the clippings it stands in: numbers in the order they were added. */
export interface Postings {
  add(term: number, posting: number): void;
  /** The list of a term, empty for one that has none; good until the next `add`. */
  of(term: number): List;
  /** Puts another number in the place of each; null takes it out. */
  each(change: (posting: number) => number | null): void;
  /** Gives back the room kept for more, once nothing more is expected. */
  settle(): void;
}

type List = readonly number[] | Uint32Array;

/** From this length on a list is kept in 4 bytes a number instead of 8; shorter ones would lose more by what every typed array takes. */
const long = 48;

interface Long {
  room: Uint32Array<ArrayBuffer>;
  length: number;
}

const none: List = [];

/** Postings in as little memory as they can be searched in; a few terms in a hundred hold nine of ten postings. */
export function createPostings(): Postings {
  const lists: (number[] | Long | undefined)[] = [];
  const filled = ({ room, length }: Long) => room.subarray(0, length);
  return {
    add(term, posting) {
      const list = lists[term];
      if (!list) lists[term] = [posting];
      else if (!Array.isArray(list)) {
        if (list.length === list.room.length) {
          const room = new Uint32Array(Math.ceil(list.length * 1.5));
          room.set(list.room);
          list.room = room;
        }
        list.room[list.length++] = posting;
      } else if (list.push(posting) >= long) {
        const room = new Uint32Array(2 * long);
        room.set(list);
        lists[term] = { room, length: list.length };
      }
    },
    of(term) {
      const list = lists[term];
      return list ? (Array.isArray(list) ? list : filled(list)) : none;
    },
    each(change) {
      for (const [term, list] of lists.entries()) {
        if (!list) continue;
        const kept: number[] = [];
        for (const posting of Array.isArray(list) ? list : filled(list)) {
          const changed = change(posting);
          if (changed !== null) kept.push(changed);
        }
        lists[term] = kept.length < long ? kept : { room: Uint32Array.from(kept), length: kept.length };
      }
    },
    settle() {
      for (const list of lists) {
        if (list && !Array.isArray(list) && list.length < list.room.length) list.room = list.room.slice(0, list.length);
      }
    },
  };
}
