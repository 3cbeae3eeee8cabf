import { type Clock, latestStamp, stampAfter, timeOf } from './stamps.ts';
import type { Collection, Member } from './types.ts';

/** What changes in a collection; `ranks` names the clippings that come, move or (null) go, and no others. */
export interface CollectionChange {
  name?: string;
  ranks?: Record<string, number | null>;
  deletedAt?: string | null;
}

/** A copy of a collection with what differs changed and stamped, members in order; the row itself where nothing differs. */
export function changeCollection(row: Collection, { name, ranks, deletedAt }: CollectionChange, clock: Clock): Collection {
  const latest = latestStamp(row.stamps);
  const stamp = stampAfter(clock, latest);
  const stamps = { ...row.stamps };
  const next = { ...row };
  if (name !== undefined && name !== row.name) {
    next.name = name;
    stamps.name = stamp;
  }
  if (deletedAt !== undefined && deletedAt !== row.deletedAt) {
    next.deletedAt = deletedAt;
    stamps.deletedAt = stamp;
  }
  const places = new Map(row.members.map(member => [member.id, member.rank]));
  for (const [id, rank] of Object.entries(ranks ?? {})) {
    if ((places.get(id) ?? null) === rank) continue;
    if (rank === null) places.delete(id);
    else places.set(id, rank);
    stamps[`member:${id}`] = stamp;
  }
  if (latestStamp(stamps) === latest) return row;
  const members = inOrder([...places].map(([id, rank]) => ({ id, rank })));
  return { ...next, members, stamps, updatedAt: timeOf(stamp) };
}

/** The change that leads from one state of a collection to another. */
export function differenceOf(from: Collection, to: Collection): Required<CollectionChange> {
  const [before, after] = [from, to].map(row => new Map(row.members.map(({ id, rank }) => [id, rank])));
  const ranks: Record<string, number | null> = {};
  for (const id of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    if (before?.get(id) !== after?.get(id)) ranks[id] = after?.get(id) ?? null;
  }
  return { name: to.name, ranks, deletedAt: to.deletedAt };
}

/** Members by rank, equal ranks by id. */
export function inOrder(members: readonly Member[]): Member[] {
  return [...members].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Where clippings go that are put at the end, in the order given; those that are there already keep their place. */
export function ranksAtEnd(members: readonly Member[], ids: readonly string[]): Record<string, number> {
  const within = new Set(members.map(member => member.id));
  const last = members.at(-1)?.rank ?? 0;
  const fresh = [...new Set(ids)].filter(id => !within.has(id));
  return Object.fromEntries(fresh.map((id, index) => [id, last + index + 1]));
}

/** Where a member goes that is put before the one at `at` of the others; all are numbered anew where no number lies between the two. */
export function rankBetween(others: readonly Member[], id: string, at: number): Record<string, number> {
  const before = others[at - 1]?.rank ?? (others[at]?.rank ?? 1) - 2;
  const after = others[at]?.rank ?? before + 2;
  const rank = (before + after) / 2;
  if (before < rank && rank < after) return { [id]: rank };
  const ids = [...others.slice(0, at).map(member => member.id), id, ...others.slice(at).map(member => member.id)];
  return Object.fromEntries(ids.map((one, index) => [one, index + 1]));
}
