import { plain } from './headline.ts';
import type { Segment } from './segments.ts';

const section =
  '(?:Übersicht|Archiv|Lokales|Presse-?(?:mitteilung|meldung|information)(?:en)?|Medien-?(?:mitteilung|information)(?:en)?|Mitteilungen|Blog|Berichte|Aktuelles|Aktuell|News|Neuigkeiten|Nachrichten|Meldungen|Presse|Startseite|Home|Willkommen|(?:News|Artikel|Presse|Meldungs)?[ -]?Detail(?:s|seite|ansicht)?)';
/** What follows the site's name in the title of a page that is no article. */
export const siteSection = new RegExp(`\\s*[|–—:·-]+\\s*${section}\\s*$`, 'i');
const sectionAlone = new RegExp(`^${section}$`, 'i');

/** "Gemeinde Au - Aktuelles" in the head of a page names the site and no article; so does a heading "Gemeinde Au", or "Aktuelles". */
export const isSiteTitle = (segment: Segment, titles: readonly string[]): boolean =>
  sectionAlone.test(segment.text) ||
  titles.some(title => siteSection.test(title) && plain(title.replace(siteSection, '')) === plain(segment.text));

/**
 * "Amtsblatt neu : Gemeinde Au", "Gemeinde Au » Blog Archiv » Amtsblatt neu" in the head of a page that has both parts as headings, the
 * site's above: what names the site, in plain words.
 */
export function sitesIn(titles: readonly string[], segments: readonly Segment[]): ReadonlySet<string> {
  const headings = segments.filter(({ kind, level }) => kind === 'heading' && level <= 3).map(({ text }) => plain(text));
  const isAbove = (site: string, headline: string) => headings.includes(site) && headings.indexOf(site) < headings.indexOf(headline);
  return new Set(
    titles.flatMap(title => {
      const parts = title.split(/\s[|–—·»:-]+\s/).map(plain);
      const [first = '', last = ''] = [parts[0], parts.at(-1)];
      const site = /»\s*Blog.?Archive?\s*»/i.test(title) ? first : last;
      const headlines = site === first ? [last] : [first, parts.slice(0, -1).join(' ')];
      return parts.length > 1 && headlines.some(headline => isAbove(site, headline)) ? [site] : [];
    }),
  );
}
