import { latestWords, mergeAnnotations, mergeClippings, mergePresets, outlives, type SharedClipping } from './merge.ts';
import { mergeCollections } from './mergeCollections.ts';
import { mergePictures } from './mergePictures.ts';
import type { Annotation, Asset, Collection, Preset } from './types.ts';

/** What two people exchange: rows by id, those marked as deleted among them. */
export interface SharedLibrary {
  clippings: Map<string, SharedClipping>;
  annotations: Map<string, Annotation>;
  collections: Map<string, Collection>;
  pictures: Map<string, Asset>;
  presets: Map<string, Preset>;
}

/** How one row is made of two of the same id; tests hand in wrong ones. */
export interface Merging {
  clippings(a: SharedClipping, b: SharedClipping): SharedClipping;
  annotations(a: Annotation, b: Annotation): Annotation;
  collections(a: Collection, b: Collection): Collection;
  pictures(a: Asset, b: Asset): Asset;
  presets(a: Preset, b: Preset): Preset;
}

export const merging: Merging = {
  clippings: mergeClippings,
  annotations: mergeAnnotations,
  collections: mergeCollections,
  pictures: mergePictures,
  presets: mergePresets,
};

/**
 * One library of two. Field by field the later change wins, tag by tag and place by place likewise; no note is lost, the losing one
 * becomes a revision. A row that somebody went on writing in after another had deleted it lives on, and so does the clipping of such an
 * annotation. Merging is commutative, associative and idempotent (order within tags, addresses and entities apart), and what a copy
 * has seen and changed since is not brought back by one that has not.
 */
export function mergeLibraries(a: SharedLibrary, b: SharedLibrary, how: Merging = merging): SharedLibrary {
  const clippings = mergeMaps(a.clippings, b.clippings, how.clippings);
  const annotations = mergeMaps(a.annotations, b.annotations, how.annotations);
  for (const annotation of annotations.values()) {
    const shared = clippings.get(annotation.clippingId);
    if (shared && outlives(latestWords(annotation), shared.clipping)) {
      clippings.set(shared.clipping.id, { ...shared, clipping: { ...shared.clipping, deletedAt: null } });
    }
  }
  return {
    clippings,
    annotations,
    collections: mergeMaps(a.collections, b.collections, how.collections),
    pictures: mergeMaps(a.pictures, b.pictures, how.pictures),
    presets: mergeMaps(a.presets, b.presets, how.presets),
  };
}

function mergeMaps<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, merge: (a: T, b: T) => T): Map<string, T> {
  const merged = new Map(a);
  for (const [id, row] of b) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? row : merge(other, row));
  }
  return merged;
}
