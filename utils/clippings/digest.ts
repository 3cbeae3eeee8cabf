/** SHA-256 of a text as UTF-8, hex. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A UUID (version 8, RFC 9562) that depends on the text alone: the same page gets the same id in every copy of the library, so two
 * tabs saving at once and two colleagues exchanging backups meet in one row.
 */
export async function uuidOf(text: string): Promise<string> {
  const hash = await sha256(text);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
