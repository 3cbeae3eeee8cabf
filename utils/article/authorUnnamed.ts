import { isNamedAuthor } from './authorMarkup.ts';
import { anyDate } from './dates.ts';
import type { Segment } from './segments.ts';
import type { Surroundings } from './surroundings.ts';

// Lines that tell who wrote something without a person's name: a desk, an agency, a nickname.

const desk =
  /^(?:(?:von|quelle:?|autor(?:in|en)?:?)\s+)?(?:(?:unserer|der|die)\s+)?(?:\p{L}*redaktion|dpa|afp|epd|kna|apa|sda|reuters|red\.?)(?:[\s/]+[\p{L}.-]+)?$/iu;
const agencyAlone = /^(?:dpa|afp|epd|kna|apa|sda|reuters)(?:\/\p{Ll}{2,4})?$/iu;

/** "Von Kuddel / 3. Mai": one word that is neither a desk nor an agency. */
const aliased =
  /(?:(?<=^|[|/·•]\s*)[Vv]on|(?<=\p{Ll}\s)(?:von|by)|(?<=^|[|/·•]\s*)[Bb]y)\s+(?!\p{Ll}{2,4}(?!\p{L})|unser|de[rmn]\s|die\s|admin|Red\b|Redaktion|Team|Gast|Presse)([\p{L}\d_]{3,20})(?=\s*(?:[|/·•–—]|am\s|on\s|um\s))/u;

/** "Geschrieben von Kuddel am 3. Mai": the name, no person's, under which the line beside the headline says that somebody wrote, or null. */
export const aliasIn = ({ head }: Surroundings): string | null =>
  head
    .flatMap(({ text }) => (text.length < 90 && anyDate.test(text) ? (aliased.exec(text)?.[1] ?? []) : []))
    .find(word => !desk.test(word)) ?? null;

/** "kberg" and "Karin Berg": whether the name of a person has something of the other. */
export const isCalled = (alias: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(part => part.length > 3 && (alias.toLowerCase().includes(part) || part.includes(alias.toLowerCase())));

/** Whether the line shows a desk or an agency as author, which is not overruled by the person who put the text online. */
export function isDesk(segment: Segment): boolean {
  const line = segment.text.replace(/^\(|\)$/g, '');
  return (
    segment.text.length < 50 &&
    desk.test(line) &&
    (isNamedAuthor(segment) || agencyAlone.test(line) || /^(?:von|quelle:?|autor(?:in|en)?:?)\s/i.test(segment.text))
  );
}
