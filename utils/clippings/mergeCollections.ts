import { inOrder } from './collectionRows.ts';
import { mergeRow } from './merge.ts';
import type { Collection, Member } from './types.ts';

/**
 * One collection of two copies: the later name, and of every clipping the later word about whether and where it stands. Commutative,
 * associative and idempotent; a collection that somebody went on filling after another had deleted it lives on.
 */
export function mergeCollections(a: Collection, b: Collection): Collection {
  const [one, other] = [a.stamps.name ?? '', b.stamps.name ?? ''];
  const isOne = one > other || (one === other && a.name >= b.name);
  return { ...(isOne ? b : a), ...mergeRow(a, b), name: isOne ? a.name : b.name, members: mergeMembers(a, b) };
}

function mergeMembers(a: Collection, b: Collection): Member[] {
  const [ours, theirs] = [a, b].map(row => new Map(row.members.map(member => [member.id, member])));
  const merged: Member[] = [];
  for (const id of new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const [one, other] = [ours?.get(id), theirs?.get(id)];
    const [stampA, stampB] = [a, b].map(row => row.stamps[`member:${id}`] ?? '');
    // A copy without a stamp has never heard of the clipping; of equal stamps the one that holds it counts, then the smaller rank.
    const winner = stampA !== stampB ? ((stampA ?? '') > (stampB ?? '') ? one : other) : smaller(one, other);
    if (winner) merged.push(winner);
  }
  return inOrder(merged);
}

function smaller(a: Member | undefined, b: Member | undefined): Member | undefined {
  if (!a || !b) return a ?? b;
  return a.rank <= b.rank ? a : b;
}
