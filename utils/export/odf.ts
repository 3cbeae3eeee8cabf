import type { ExportOptions } from './types.ts';
import { xmlHead, xmlText, zipped } from './xml.ts';

/** The namespaces that our OpenDocument files use (OASIS OpenDocument 1.3). */
export const odfNamespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'office:version="1.3"',
].join(' ');

/** Packs an OpenDocument file of its two parts; `styles` is the inside of `office:document-styles`. */
export function odfFile(
  mime: string,
  title: string,
  content: string,
  styles: string,
  { now, locale }: ExportOptions,
): Uint8Array<ArrayBuffer> {
  const manifest = ['content.xml', 'styles.xml', 'meta.xml']
    .map(name => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)
    .join('');
  return zipped(
    {
      mimetype: mime,
      'META-INF/manifest.xml': `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/>${manifest}</manifest:manifest>`,
      'content.xml': `${xmlHead}<office:document-content ${odfNamespaces}>${content}</office:document-content>`,
      'styles.xml': `${xmlHead}<office:document-styles ${odfNamespaces}>${styles}</office:document-styles>`,
      'meta.xml': `${xmlHead}<office:document-meta ${odfNamespaces}><office:meta><meta:generator>Amtslupe</meta:generator><dc:title>${xmlText(title)}</dc:title><dc:date>${now.slice(0, 19)}</dc:date><dc:language>${xmlText(languageTag(locale))}</dc:language></office:meta></office:document-meta>`,
    },
    now,
  );
}

/** 'de' means German as written in Germany here. */
export function languageTag(locale: string): string {
  return locale === 'de' ? 'de-DE' : locale === 'en' ? 'en-GB' : locale;
}

/** The two attributes by which OpenDocument names a language. */
export function odfLanguage(locale: string): string {
  const [language, country = 'none'] = languageTag(locale).split('-');
  return `fo:language="${xmlText(language ?? 'de')}" fo:country="${xmlText(country)}"`;
}

/** Text with runs of blanks, tabs and line breaks as OpenDocument writes them. */
export function odfText(text: string): string {
  return xmlText(text)
    .replace(/ {2,}/g, blanks => ` <text:s text:c="${blanks.length - 1}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replace(/\r\n|\r|\n/g, '<text:line-break/>');
}
