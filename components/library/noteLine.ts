const longest = 200;

/** The beginning of a note for one line of a list, without the signs of Markdown. */
export function noteLine(note: string): string {
  return note.slice(0, longest).replace(/[*_`#>]+/g, '');
}
