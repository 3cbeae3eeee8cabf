/** Milliseconds that a frame is waited for; a browser that is alive draws many meanwhile. */
const patience = 1_000;

/**
 * Calls `work` back once, behind the next frame, but after `patience` at the latest: a tab behind another one, or a browser that has no
 * time to draw, gets none for long, and what comes after the drawing must not wait for it for ever. `onFrame` is called behind the frame
 * whenever it comes. Returns a way to call both off.
 */
export function afterDrawing(work: () => void, onFrame: () => void): () => void {
  let isOpen = true;
  let isWaiting = true;
  const once = () => {
    if (isOpen && isWaiting) work();
    isWaiting = false;
    clearTimeout(timer);
  };
  const timer = setTimeout(once, patience);
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (isOpen) onFrame();
      once();
    }),
  );
  return () => {
    isOpen = false;
    clearTimeout(timer);
  };
}
