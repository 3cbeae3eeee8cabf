/** Changes what is shown, and keeps the line that the reader is at where it is on the screen. */
export function keepPlace(document: Document, change: () => void): void {
  const view = document.defaultView;
  if (!view || view.scrollY === 0 || typeof document.elementFromPoint !== 'function') {
    change();
    return;
  }
  const lines = linesInSight(document, view).map(element => ({ element, top: element.getBoundingClientRect().top }));
  change();
  const line = lines.find(({ element }) => element.getClientRects().length > 0);
  const moved = line ? line.element.getBoundingClientRect().top - line.top : 0;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
}

/** Elements that the reader sees, from above; more than one, for the change may take some away. */
function linesInSight(document: Document, view: Window): Element[] {
  const lines = new Set<Element>();
  for (let y = 8; y < view.innerHeight && lines.size < 8; y += 40) {
    const element = document.elementFromPoint(view.innerWidth / 2, y);
    if (element && element !== document.body && element !== document.documentElement && view.getComputedStyle(element).position !== 'fixed')
      lines.add(element);
  }
  return [...lines];
}
