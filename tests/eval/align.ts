/** A text without white space and invisible characters, quotation marks and dashes unified; `map` gives each character's place in the original. */
export interface Squeezed {
  text: string;
  map: number[];
}

/** Which characters of a predicted page text belong to which gold paragraph. */
export interface Alignment {
  page: Squeezed;
  paragraphs: Squeezed[];
  /** Per squeezed character of the page: index of the paragraph, or -1. */
  owner: Int32Array;
  /** Per squeezed character of the page: its place in the squeezed paragraph. */
  place: Int32Array;
  /** Per paragraph: found in one piece. */
  whole: boolean[];
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function unify(character: string): string {
  if (/[„“”«»‟″]/.test(character)) return '"';
  if (/[‚‘’′]/.test(character)) return "'";
  return /[‐‑‒–—−]/.test(character) ? '-' : character;
}

/** Drops white space and invisible characters and unifies quotation marks and dashes, so that spelling of spaces and marks decides nothing. */
export function squeeze(text: string): Squeezed {
  let squeezed = '';
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/\s/.test(character) || /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) continue;
    squeezed += unify(character);
    map.push(i);
  }
  return { text: squeezed, map };
}

/** A text for comparison: NFC, white space collapsed, invisible characters dropped, quotation marks and dashes unified. */
export function normalize(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  return plain.split('').map(unify).join('');
}

/** The words of a text, lower-cased. */
export function words(text: string | null | undefined): string[] {
  return (
    (text ?? '')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Finds the gold paragraphs in a predicted page text: long ones whole and in order, then short ones between their neighbours,
 * then what is left in pieces of 24, 12, 6 and 3 words.
 */
export function align(gold: readonly string[], pageText: string): Alignment {
  const page = squeeze(pageText);
  const paragraphs = gold.map(squeeze);
  const owner = new Int32Array(page.text.length).fill(-1);
  const place = new Int32Array(page.text.length);
  const foundAt = paragraphs.map(() => -1);
  const end = page.text.length;

  const isFree = (at: number, length: number) => owner.subarray(at, at + length).every(index => index === -1);
  const findFree = (needle: string, from: number, to: number) => {
    for (let at = page.text.indexOf(needle, from); at >= 0 && at + needle.length <= to; at = page.text.indexOf(needle, at + 1)) {
      if (isFree(at, needle.length)) return at;
    }
    return -1;
  };
  const claim = (index: number, from: number, at: number, length: number) => {
    for (let i = 0; i < length; i++) {
      owner[at + i] = index;
      place[at + i] = from + i;
    }
  };
  const claimWhole = (index: number, at: number, length: number) => {
    claim(index, 0, at, length);
    foundAt[index] = at;
  };

  let cursor = 0;
  for (const [index, { text }] of paragraphs.entries()) {
    if (text.length < 30) continue;
    const ahead = findFree(text, cursor, end);
    const at = ahead >= 0 ? ahead : findFree(text, 0, end);
    if (at < 0) continue;
    claimWhole(index, at, text.length);
    if (at >= cursor) cursor = at + text.length;
  }

  const gapAround = (index: number): [number, number] => {
    let low = 0;
    let high = end;
    for (let before = index - 1; before >= 0; before--) {
      const at = foundAt[before] ?? -1;
      if (at < 0) continue;
      low = at + (paragraphs[before]?.text.length ?? 0);
      break;
    }
    for (let after = index + 1; after < paragraphs.length; after++) {
      const at = foundAt[after] ?? -1;
      if (at < 0) continue;
      high = at;
      break;
    }
    return high < low ? [0, end] : [low, high];
  };

  for (const [index, { text, map }] of paragraphs.entries()) {
    if (foundAt[index] !== -1 || text === '') continue;
    const [low, high] = gapAround(index);
    if (text.length < 30) {
      const at = findFree(text, low, high);
      if (at >= 0) {
        claimWhole(index, at, text.length);
        continue;
      }
    }
    const tokens = [...(gold[index] ?? '').matchAll(/\S+/g)].map(token => [token.index, token.index + token[0].length] as const);
    const squeezedAt = (offset: number) => map.findIndex(original => original >= offset);
    for (const size of [24, 12, 6, 3]) {
      for (let first = 0; first < tokens.length; first += size) {
        const from = squeezedAt(tokens[first]?.[0] ?? 0);
        const behind = squeezedAt(tokens[Math.min(tokens.length, first + size) - 1]?.[1] ?? 0);
        const to = behind < 0 ? text.length : behind;
        const piece = from < 0 ? '' : text.slice(from, to);
        if (piece.length < 10) continue;
        if (owner.some((paragraph, i) => paragraph === index && (place[i] ?? 0) >= from && (place[i] ?? 0) < to)) continue;
        let at = findFree(piece, low, high);
        if (at < 0 && piece.length >= 24) at = findFree(piece, 0, end);
        if (at >= 0) claim(index, from, at, piece.length);
      }
    }
  }
  return { page, paragraphs, owner, place, whole: foundAt.map(at => at >= 0) };
}
