import * as v from 'valibot';
import { checkEntities } from '../clippings/checkEntities.ts';
import { limits } from '../clippings/checking.ts';
import { inOrder } from '../clippings/collectionRows.ts';
import { checkAnchor, checkArticle, checkDetection, checkHtml, checkNote, checkTags } from '../clippings/limits.ts';
import { checkPicture } from '../clippings/picturing.ts';
import { StorageError } from '../clippings/storageError.ts';
import { type Annotation, type Asset, type Clipping, type Collection, meanings, type Preset, schemaVersion } from '../clippings/types.ts';
import { hostKey, urlKey } from '../clippings/urlKey.ts';
import type { Entity } from '../entities/types.ts';
import { ImportError } from './importError.ts';

const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(value => !Number.isNaN(Date.parse(value)), 'no time'),
);
const stamp = v.pipe(v.string(), v.maxLength(120), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z@/));
const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,79}$/));
const text = (cap: number) => v.pipe(v.string(), v.maxLength(cap));

const stampsUpTo = (cap: number) =>
  v.pipe(
    v.record(text(200), stamp),
    v.check(stamps => Object.keys(stamps).length <= cap, 'too many stamps'),
  );

const plainRow = {
  id,
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
};

const row = {
  ...plainRow,
  stamps: stampsUpTo(2_000),
  note: text(limits.note),
  revisions: v.pipe(v.array(v.object({ stamp: v.union([stamp, v.literal('')]), note: text(limits.note) })), v.maxLength(100)),
  tags: v.pipe(v.array(text(limits.tag)), v.maxLength(limits.tags)),
};

const clippingShape = v.looseObject({
  ...row,
  addresses: v.pipe(v.array(text(limits.url)), v.maxLength(1_000)),
  textHash: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
});

const member = v.object({ id, rank: v.pipe(v.number(), v.finite()) });
const collectionShape = v.object({
  ...plainRow,
  // Clippings taken out keep their stamp, so there may be more stamps than members.
  stamps: stampsUpTo(10 * limits.members),
  name: text(limits.tag),
  members: v.pipe(v.array(member), v.maxLength(limits.members)),
});

const presetShape = v.object({
  ...plainRow,
  stamps: stampsUpTo(20),
  kind: v.picklist(['search', 'template']),
  name: text(limits.tag),
  body: text(limits.note),
});

const annotationShape = v.looseObject({ ...row, clippingId: id, meaning: v.picklist(meanings), anchor: v.nullable(v.looseObject({})) });

/** Parses JSON so that no key can reach a prototype; a value with one is refused. */
export function parseJson(json: string, line: number | null): unknown {
  // Looking at every key takes time; most texts cannot hold such a key in any spelling.
  if (!/__proto__|constructor|prototype|\\u00/i.test(json)) return safely(line, () => JSON.parse(json));
  let hasTrap = false;
  const value = safely(line, () =>
    JSON.parse(json, (key, part) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') hasTrap = true;
      return part;
    }),
  );
  if (hasTrap) throw new ImportError('importInvalid', line, '__proto__');
  return value;
}

function safely<T>(line: number | null, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SyntaxError) throw new ImportError('importNotJson', line, error.message.slice(0, 200));
    if (error instanceof StorageError) throw new ImportError('importInvalid', line, error.message.slice(0, 200));
    throw error;
  }
}

/** A value of the given shape, or an ImportError that names the line and the path. */
export function shaped<T extends v.GenericSchema>(shape: T, value: unknown, line: number | null): v.InferOutput<T> {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportError('importInvalid', line, `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim().slice(0, 200));
}

/** A clipping of a backup, every field checked; what is derived from others is derived again. */
export function clippingRow(value: unknown, entities: unknown, line: number | null): { clipping: Clipping; entities: Entity[] } {
  const base = shaped(clippingShape, value, line);
  refuseNewer(base.schema, line);
  return safely(line, () => {
    const loose = base as unknown as Clipping;
    const article = checkArticle(loose);
    // The mark of a purged clipping has lost its address on purpose.
    const isMark = base.deletedAt !== null && article.url === '';
    const checked = checkEntities(entities, article.text.length);
    const key = isMark ? '' : urlKey(article.url);
    const clipping: Clipping = {
      id: base.id,
      schema: schemaVersion,
      createdAt: base.createdAt,
      updatedAt: base.updatedAt,
      deletedAt: base.deletedAt,
      stamps: base.stamps,
      note: checkNote(base.note),
      revisions: base.revisions,
      tags: checkTags(base.tags),
      ...article,
      urlKey: key,
      addresses: isMark ? [] : [...new Set([key, ...base.addresses.map(urlKey)])],
      host: isMark ? '' : hostKey(article.url),
      detection: checkDetection(loose.detection),
      textHash: base.textHash,
      textLength: article.text.length,
      excerpt: article.text.slice(0, 300),
      facts: factsLike(loose),
      html: checkHtml(loose.html),
    };
    return { clipping, entities: checked };
  });
}

const names = v.pipe(v.array(text(2_000)), v.maxLength(2_000));
const factsShape = v.object({
  states: v.pipe(v.array(v.pipe(v.string(), v.regex(/^DE-[A-Z]{2}$/))), v.maxLength(16)),
  people: names,
  offices: names,
  figures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  quotes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

function factsLike({ facts }: Clipping): Clipping['facts'] {
  return shaped(factsShape, facts, null) as Clipping['facts'];
}

/** An annotation of a backup, every field checked. */
export function annotationRow(value: unknown, line: number | null): Annotation {
  const base = shaped(annotationShape, value, line);
  refuseNewer(base.schema, line);
  return safely(line, () => ({
    id: base.id,
    schema: schemaVersion,
    createdAt: base.createdAt,
    updatedAt: base.updatedAt,
    deletedAt: base.deletedAt,
    stamps: base.stamps,
    note: checkNote(base.note),
    revisions: base.revisions,
    tags: checkTags(base.tags),
    clippingId: base.clippingId,
    meaning: base.meaning,
    anchor: checkAnchor(base.anchor),
  }));
}

/** A collection of a backup, every field checked; its members need not be in the file. */
export function collectionRow(value: unknown, line: number | null): Collection {
  const base = shaped(collectionShape, value, line);
  refuseNewer(base.schema, line);
  const isNamed = base.name.trim() !== '' || base.deletedAt !== null;
  if (!isNamed || new Set(base.members.map(one => one.id)).size < base.members.length)
    throw new ImportError('importInvalid', line, 'members');
  return { ...base, schema: schemaVersion, members: inOrder(base.members) };
}

/** A search or a template of a backup; a search may lead to a place of the library alone. */
export function presetRow(value: unknown, line: number | null): Preset {
  const base = shaped(presetShape, value, line);
  refuseNewer(base.schema, line);
  const isNamed = base.name.trim() !== '' || base.deletedAt !== null;
  const isSearch = base.kind === 'search' && base.body !== '';
  if (!isNamed || (isSearch && !base.body.startsWith('#/'))) throw new ImportError('importInvalid', line, 'preset');
  return { ...base, schema: schemaVersion };
}

/** A picture of a backup, its bytes unpacked. */
export async function pictureRow(value: unknown, line: number | null): Promise<Asset> {
  const { clippingId } = shaped(v.looseObject({ clippingId: id }), value, line);
  try {
    return await checkPicture(value, clippingId);
  } catch (error) {
    if (error instanceof StorageError) throw new ImportError('importInvalid', line, error.message.slice(0, 200));
    throw error;
  }
}

function refuseNewer(schema: number, line: number | null): void {
  if (schema > schemaVersion) throw new ImportError('importNewerSchema', line, String(schema));
}
