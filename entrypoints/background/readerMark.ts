/** Name under which the reader leaves a note of itself in its isolated world; the page cannot see it. */
export const readerMark = 'amtslupeReader';
