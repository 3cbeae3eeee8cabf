import type { Span } from '../../utils/article/types.ts';
import type { ClippingWhole } from '../../utils/clippings/types.ts';

/** What is searched of a clipping, by how much a hit in it says. */
export interface ScanDocument {
  version: string;
  text: string;
  title: string;
  own: string;
  names: string;
}

/** The words of a clipping, folded once. */
export function documentOf({ clipping, annotations, mentions }: ClippingWhole, version: string): ScanDocument {
  const own = [clipping.note, ...clipping.tags, ...annotations.flatMap(row => [row.note, ...row.tags])].join('\n');
  const names = new Set([
    clipping.siteName ?? '',
    clipping.host,
    ...clipping.byline,
    ...mentions.flatMap(mention => (mention.kind === 'official' ? [mention.key] : [])),
  ]);
  return {
    version,
    text: clipping.text,
    title: fold(`${clipping.kicker ?? ''}\n${clipping.title}`),
    own: fold(own),
    names: fold([...names].join('\n')),
  };
}

const folds: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', á: 'a' };

/** Lower case without umlauts and accents, one character for each, so that offsets stay. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[äöüßéèá]/g, character => folds[character] ?? character);
}

export interface Matcher {
  /** 0 where a word is missing or an excluded one stands. */
  score(document: ScanDocument): number;
  hits(text: string): Span[];
}

/** Reads a search: words that must all stand somewhere, "phrases", and words with a minus that must not. */
export function matcherOf(typed: string): Matcher {
  const wanted: string[] = [];
  const excluded: string[] = [];
  for (const [, minus, phrase, word] of fold(typed).matchAll(/(-?)(?:["„“”]([^"„“”]+)["„“”]?|([^\s"„“”]+))/g)) {
    const words = (phrase ?? word ?? '').trim();
    if (words) (minus ? excluded : wanted).push(words);
  }
  return {
    score(document) {
      const text = fold(document.text);
      const fields = [document.title, document.own, document.names, text];
      if (excluded.some(word => fields.some(field => field.includes(word)))) return 0;
      let points = 0;
      for (const word of wanted) {
        const weights = [8, 5, 4, 1].map((weight, index) => (fields[index]?.includes(word) ? weight : 0));
        const best = weights.reduce((sum, weight) => sum + weight, 0);
        if (best === 0) return 0;
        points += best;
      }
      return wanted.length > 0 ? points : 1;
    },
    hits(text) {
      const folded = fold(text);
      const found: Span[] = [];
      for (const word of wanted) {
        for (let at = folded.indexOf(word); at >= 0 && found.length < 50; at = folded.indexOf(word, at + word.length)) {
          found.push({ start: at, end: at + word.length });
        }
      }
      found.sort((a, b) => a.start - b.start || b.end - a.end);
      return found.filter((hit, index) => index === 0 || hit.start >= (found[index - 1]?.end ?? 0));
    },
  };
}
