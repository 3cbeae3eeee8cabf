import { strToU8, type Zippable, zipSync } from 'fflate';
import { wellFormed } from './wording.ts';

/** Text as XML 1.0 or HTML may hold it: markup escaped, characters that XML forbids left out. */
export function xmlText(text: string): string {
  return (
    wellFormed(text)
      // XML 1.0 has no place for them, not even escaped.
      .replace(/\p{Cc}|[\ufffe\uffff]/gu, sign => ('\t\n\r'.includes(sign) ? sign : ''))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An archive of named texts; the first entry is stored unpacked, as ODF wants its media type to be. */
export function zipped(files: Record<string, string>, now: string): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text], index): [string, Zippable[string]] => [
    name,
    [strToU8(text), { level: index === 0 ? 0 : 6, mtime: now }],
  ]);
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
}

/** Only addresses of the web become links. */
export function webLink(href: string | undefined): string | null {
  return href !== undefined && /^https?:\/\//i.test(href) ? href : null;
}
