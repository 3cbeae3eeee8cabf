/** Bytes as Base64, piece by piece: a function takes only so many arguments. */
export function toBase64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < all.length; at += 0x8000) text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The bytes of a Base64 text, null where it is none. */
export function fromBase64(text: string): ArrayBuffer | null {
  try {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0)).buffer;
  } catch {
    // The one error atob knows: a character that does not belong there.
    return null;
  }
}
