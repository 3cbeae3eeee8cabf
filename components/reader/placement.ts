/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Where to put a box of `size` beside the lines of `target` so that it covers none of them: below, else above, else beside, else at the
 * edge with more room. The answer lies inside the viewport with a margin of 8 pixels.
 */
export function placeBeside(target: Box, size: Size, viewport: Size, gap = 8): { left: number; top: number } {
  const margin = 8;
  const clampLeft = (left: number) => Math.max(margin, Math.min(left, viewport.width - size.width - margin));
  const clampTop = (top: number) => Math.max(margin, Math.min(top, viewport.height - size.height - margin));
  const below = target.bottom + gap;
  const above = target.top - gap - size.height;
  const fitsBelow = below >= 0 && below + size.height + margin <= viewport.height;
  const fitsAbove = above >= margin && target.top <= viewport.height;
  if (fitsBelow) return { left: clampLeft(target.left), top: below };
  if (fitsAbove) return { left: clampLeft(target.left), top: above };
  if (target.right + gap + size.width + margin <= viewport.width) return { left: target.right + gap, top: clampTop(target.top) };
  if (target.left - gap - size.width >= margin) return { left: target.left - gap - size.width, top: clampTop(target.top) };
  const roomBelow = viewport.height - target.bottom;
  return { left: clampLeft(target.left), top: roomBelow >= target.top ? viewport.height - size.height - margin : margin };
}
