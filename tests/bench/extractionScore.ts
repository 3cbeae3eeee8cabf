import { createHash } from 'node:crypto';
import { personName } from '../../utils/article/persons.ts';
import type { GoldPage } from './extractionGold.ts';
import shownTitles from './shownTitles.json' with { type: 'json' };

/** What an extractor made of a page. */
export interface Extraction {
  text: string;
  title: string;
  authors: string;
  published: string;
}

export interface PageScore {
  name: string;
  precision: number;
  recall: number;
  f1: number;
  /** The same without the words of blocks that the gold leaves out of the middle of the article. */
  f1WithoutGaps: number;
  clutter: string[];
  /** Whether it is the headline that the page shows; null where nobody has looked at the page. */
  title: boolean | null;
  titleAsGiven: boolean;
  author: boolean | null;
  date: boolean | null;
  extraction: Extraction;
}

const tokens = (text: string): string[] =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function bag(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const phrases = [
  /newsletter/gi,
  /jetzt abonnieren/gi,
  /lesen sie auch/gi,
  /mehr zum thema/gi,
  /das könnte sie auch interessieren/gi,
  /auch interessant/gi,
  /cookie/gi,
  /google news/gi,
  /whatsapp-kanal/gi,
  /artikel teilen/gi,
  /link kopieren/gi,
  /datenschutzerklärung/gi,
  /empfohlener redaktioneller inhalt/gi,
  /jetzt kostenlos/gi,
  /meistgelesen/gi,
  /^anzeige$/gim,
];

/** The words alone, in lower case. */
export const loose = (text: string): string =>
  (
    text
      .replace(/[\u00AD\u200B]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Every person among the gold's authors is named; desks, agencies and places among them are no persons, so naming nobody is right there too. */
function isAuthorRight(gold: string[], found: string): boolean {
  const persons = gold.flatMap(author => personName(author.toLowerCase() === author ? '' : author) ?? []);
  if (persons.length === 0) return found === '' || gold.some(author => loose(found).includes(loose(author)));
  return persons.every(person => loose(found).includes(loose(person)));
}

/** The gold's title, with or without its kicker. */
const isTitleAsGiven = (gold: string, found: string): boolean =>
  [gold, gold.replace(/^[^:]{2,90}:\s*/, '')].some(title => loose(title) === loose(found));

/**
 * The headline that each page shows above its text, alone and behind its kicker, looked up by eye on all pages of the folder de; hashes, as the
 * pages are others'. Where the page's trail or head has another title, made for search engines, that is not what a reader sees.
 */
const shown: Record<string, string[]> = shownTitles;

const hashOf = (title: string): string => createHash('sha256').update(loose(title)).digest('hex').slice(0, 16);

const sizeOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

function f1Of(own: Map<string, number>, gold: Map<string, number>): { precision: number; recall: number; f1: number } {
  let match = 0;
  for (const [word, count] of own) match += Math.min(count, gold.get(word) ?? 0);
  const precision = sizeOf(own) === 0 ? 0 : match / sizeOf(own);
  const recall = match / sizeOf(gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** What is left of an extraction's words when those that only the gaps explain are taken away. */
function withoutGaps(own: Map<string, number>, gold: Map<string, number>, gaps: Map<string, number>): Map<string, number> {
  return new Map(
    [...own].map(([word, count]) => [word, count - Math.min(gaps.get(word) ?? 0, Math.max(0, count - (gold.get(word) ?? 0)))]),
  );
}

/** Token F1 of two texts, 0 to 1. */
export const agreement = (own: string, other: string): number => f1Of(bag(tokens(own)), bag(tokens(other))).f1;

/** Compares what one extractor made of a page with the gold; the same for every extractor. */
export function score(page: GoldPage, extraction: Extraction): PageScore {
  const gold = bag(tokens(page.units.join('\n')));
  const own = bag(tokens(extraction.text));
  const goldText = page.units.join('\n');
  const hits = (text: string, phrase: RegExp) => text.match(phrase)?.length ?? 0;
  const days = Math.abs(Date.parse(extraction.published) - Date.parse(page.published)) / 86_400_000;
  const titleAsGiven = isTitleAsGiven(page.title, extraction.title);
  return {
    name: page.name,
    ...f1Of(own, gold),
    f1WithoutGaps: f1Of(withoutGaps(own, gold, bag(tokens(page.gaps.join('\n')))), gold).f1,
    clutter: phrases.filter(phrase => hits(extraction.text, phrase) > hits(goldText, phrase)).map(phrase => phrase.source),
    title: shown[page.name]?.includes(hashOf(extraction.title)) ?? null,
    titleAsGiven,
    author: page.authors.length === 0 ? null : isAuthorRight(page.authors, extraction.authors),
    date: page.published === '' ? null : days <= 1,
    extraction,
  };
}
