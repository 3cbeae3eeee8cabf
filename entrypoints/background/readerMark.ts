/** Name under which the reader leaves a note of itself in its isolated world; the page cannot see it. */
export const readerMark = 'amtslupeReader';

/** Name under which what reads the page, a script of its own, waits for the reader in the isolated world. */
export const readingMark = 'amtslupeRead';

/** Name under which the reader's surfaces, a script of their own, wait for it in the isolated world. */
export const surfaceMark = 'amtslupeSurface';

/** Name under which the maker of the saved copy waits in the isolated world, from the first save on. */
export const captureMark = 'amtslupeCapture';
