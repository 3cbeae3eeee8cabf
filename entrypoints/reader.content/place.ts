import { locateAll } from '../../utils/anchoring/locateAll.ts';
import type { Anchor, Location } from '../../utils/anchoring/types.ts';
import type { Annotation } from '../../utils/clippings/types.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';

/** Where a note on the whole article stands: before the text. */
const wholeArticle: Location = { state: 'firm', span: { start: 0, end: 0 }, score: 1, stage: 'position' };

/** Long anchoring gives the page its turn every 25 milliseconds. */
const slices = {
  pause: () => new Promise<void>(resolve => setTimeout(resolve)),
  now: () => performance.now(),
  budget: 25,
};

/** Looks for every annotation in the page text; answers them in page order, orphans where they last stood. */
export async function placeAnnotations(text: string, annotations: readonly Annotation[], signal: AbortSignal): Promise<PlacedAnnotation[]> {
  const anchored = annotations.filter((row): row is Annotation & { anchor: Anchor } => row.anchor !== null);
  const locations = await locateAll(
    text,
    anchored.map(row => row.anchor),
    slices,
    signal,
  );
  const placed = [
    ...annotations.filter(row => row.anchor === null).map(annotation => ({ annotation, location: wholeArticle })),
    ...anchored.map((annotation, index) => ({ annotation, location: locations[index] ?? { state: 'orphaned' as const, candidates: [] } })),
  ];
  return placed.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ annotation, location }: PlacedAnnotation): number {
  return location.state === 'orphaned' ? (annotation.anchor?.position.start ?? 0) : location.span.start;
}
