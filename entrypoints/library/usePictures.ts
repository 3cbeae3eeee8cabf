import { useEffect, useState } from 'preact/hooks';
import type { PictureSource } from '../../components/library/SavedPicture.tsx';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const none: ReadonlyMap<string, PictureSource> = new Map();

/** The pictures kept with a clipping by their address on the web; their bytes are given back when the view is left. */
export function usePictures(clippingId: string): ReadonlyMap<string, PictureSource> {
  const assets = readyValue(useLive(() => repository.picturesOf(clippingId), [clippingId]));
  const [sources, setSources] = useState(none);
  useEffect(() => {
    const made = (assets ?? []).map(({ url, mime, width, height, bytes }) => {
      const src = URL.createObjectURL(new Blob([bytes], { type: mime }));
      return [url, { src, width, height }] as const;
    });
    setSources(made.length > 0 ? new Map(made) : none);
    return () => {
      for (const [, { src }] of made) URL.revokeObjectURL(src);
    };
  }, [assets]);
  return sources;
}
