import words from '../gazetteer/detectionWords.json' with { type: 'json' };

/** Lengths of the beginnings and endings of words that are told apart: "antra*", "*ebung". */
const lengths = [5, 6, 8];

/** The terms a printed word is found by: itself, its beginnings and its endings; German compounds mean what their parts mean. */
export function termsOf(word: string): string[] {
  const terms = [word];
  for (const length of lengths) {
    if (word.length > length) terms.push(`${word.slice(0, length)}*`);
    if (word.length > length + 2) terms.push(`*${word.slice(-length)}`);
  }
  return terms;
}

/** The different words of a text, and how often each counts: once, and once more in the headline. */
export function wordsOf(headline: string, about: string, text: string): Map<string, number> {
  const listed = (part: string) =>
    part
      .replace(/[\u00ad\u200b\u2060]/g, '')
      .toLowerCase()
      .match(/[a-zäöüß]{2,}/g) ?? [];
  const counted = new Map<string, number>();
  for (const word of [...listed(headline), ...listed(about), ...listed(text)]) counted.set(word, 1);
  for (const word of listed(headline)) counted.set(word, 2);
  return counted;
}

let weights: Map<string, number> | null = null;

/** Reads the lists of terms by weight. */
function weightsOfTerms(): Map<string, number> {
  const lists = Object.entries(words.terms) as [weight: string, terms: string][];
  return new Map(lists.flatMap(([weight, terms]) => terms.split(' ').map((term): [string, number] => [term, Number(weight)])));
}

/** What one word of a text adds to its score. */
export interface Vote {
  word: string;
  weight: number;
}

/** What every word of a text says for (above 0) or against government IT, and what they say together; a long text has many words that say little. */
export function votesOf(headline: string, about: string, text: string): { score: number; votes: Vote[] } {
  weights ??= weightsOfTerms();
  const counted = wordsOf(headline, about, text);
  const share = words.scale / Math.sqrt(counted.size || 1);
  let score = counted.size === 0 ? 0 : words.bias;
  const votes: Vote[] = [];
  for (const [word, count] of counted) {
    let weight = 0;
    for (const term of termsOf(word)) weight += weights.get(term) ?? 0;
    if (weight === 0) continue;
    votes.push({ word, weight: weight * count * share });
    score += weight * count * share;
  }
  return { score, votes };
}
