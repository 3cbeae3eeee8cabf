/** Milliseconds that a frame is waited for; a browser that is alive draws many meanwhile. */
const patience = 1_000;

/**
 * Calls back once, behind the next frame, with whether there was one: a tab behind another one, or a browser that has no time to draw,
 * gets none, and what comes after the drawing must not wait for it for ever. Returns a way to call it off.
 */
export function afterDrawing(work: (isDrawn: boolean) => void): () => void {
  let isOpen = true;
  const once = (isDrawn: boolean) => {
    if (isOpen) work(isDrawn);
    isOpen = false;
    clearTimeout(timer);
  };
  const timer = setTimeout(() => once(false), patience);
  requestAnimationFrame(() => setTimeout(() => once(true)));
  return () => {
    isOpen = false;
    clearTimeout(timer);
  };
}
