/** One disagreement: page, kind of thing, what is wrong (MISS, EXTRA, SPAN, ATTR …), and the place. */
export interface Disagreement {
  page: string;
  kind: string;
  what: string;
  detail: string;
}

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}
export interface Share {
  ok: number;
  of: number;
}

/** Counts per kind: spans equal, spans overlapping, overlapping with the key attributes right, and each attribute on overlapping pairs. */
export interface KindScore {
  exact: Counts;
  overlap: Counts;
  full: Counts;
  attributes: Record<string, Share>;
}

export const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });
export const share = (): Share => ({ ok: 0, of: 0 });
export const count = (to: Share, ok: boolean) => {
  to.of++;
  if (ok) to.ok++;
};

/** Precision, recall and F1 of counts; 1 where there was nothing to find and nothing was found. */
export function rates({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn > 0 ? 0 : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The part of a share that is right, 1 for an empty one. */
export const rate = ({ ok, of }: Share): number => (of > 0 ? ok / of : 1);
