import { uuidOf } from './digest.ts';
import { type Clock, latestStamp, stampAfter, timeOf } from './stamps.ts';
import { type Preset, schemaVersion } from './types.ts';

export type PresetChange = Partial<Pick<Preset, 'name' | 'body' | 'deletedAt'>>;

export const presetFields = ['name', 'body', 'deletedAt'] as const;

/** A new row, each of its fields stamped. */
export function newPreset({ id, kind, name, body }: Pick<Preset, 'id' | 'kind' | 'name' | 'body'>, clock: Clock): Preset {
  const stamp = stampAfter(clock, '');
  const at = timeOf(stamp);
  return {
    id,
    schema: schemaVersion,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    stamps: { name: stamp, body: stamp },
    kind,
    name,
    body,
  };
}

/** A copy of a preset with what differs changed and stamped; the row itself where nothing differs. */
export function changePreset(row: Preset, change: PresetChange, clock: Clock): Preset {
  const differing = presetFields.filter(field => field in change && change[field] !== row[field]);
  if (differing.length === 0) return row;
  const stamp = stampAfter(clock, latestStamp(row.stamps));
  const stamps = { ...row.stamps, ...Object.fromEntries(differing.map(field => [field, stamp])) };
  const changed = Object.fromEntries(differing.map(field => [field, change[field]]));
  return { ...row, ...changed, stamps, updatedAt: timeOf(stamp) };
}

/** The id of a search follows its address, so that the same search of two colleagues is one. */
export function searchId(address: string): Promise<string> {
  return uuidOf(`search\n${address}`);
}

/** Searches and templates as versions before 4 kept them in memos (JSON lists), as rows in their order; `now` in milliseconds. */
export async function presetsOfMemos(
  searches: string | undefined,
  templates: string | undefined,
  device: string,
  now: number,
): Promise<Preset[]> {
  const kept = JSON.parse(searches ?? '[]') as { name: string; hash: string }[];
  const written = JSON.parse(templates ?? '[]') as { id: string; name: string; text: string }[];
  const drafts = [
    ...(await Promise.all(kept.map(async ({ name, hash }) => ({ id: await searchId(hash), kind: 'search' as const, name, body: hash })))),
    ...written.map(({ id, name, text }) => ({ id, kind: 'template' as const, name, body: text })),
  ];
  return drafts.map((draft, index) => newPreset(draft, { now: () => new Date(now + index), device }));
}
