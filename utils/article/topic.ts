import detection from '../gazetteer/detection.json' with { type: 'json' };
import type { DetectionData } from '../gazetteer/types.ts';
import { type Matcher, matcherOf, sentencesOf } from './terms.ts';
import type { Reason } from './types.ts';
import { votesOf } from './votes.ts';

// The compiler takes pairs in JSON for lists of any length; a test checks the file.
const data = detection as unknown as DetectionData;
const { topics, administration, digital, against, never, model } = data;

/** Where the lists of each role begin among all lists. */
const first = {
  administration: topics.length,
  digital: topics.length + administration.length,
  against: topics.length + administration.length + digital.length,
  never: topics.length + administration.length + digital.length + against.length,
};
/** What a site about government IT alone adds to the score of its pages. */
export const hostWeight = model.host;

/** The lists that name who governs: what firms have too counts only beside them. */
const officeLists = administration.flatMap(({ isOffice }, list) => (isOffice ? [list] : []));

let matcher: Matcher | null = null;

/** A number that a text is judged by. */
export interface Feature {
  /** `topics`, the name of a list, or of two lists that meet in a sentence: "Ämter + Technik". */
  name: string;
  value: number;
  /** Words of the text that made it, as printed. */
  term: string;
  /** How often they did. */
  count: number;
}

/** What stands in one sentence: per list of administration and of the digital world the first word of it. */
interface Sentence {
  administration: (string | undefined)[];
  digital: (string | undefined)[];
  /** A headline counts double. */
  weight: number;
}

class Tally {
  private readonly features = new Map<string, Feature>();

  add(name: string, value: number, term: string): void {
    const before = this.features.get(name);
    if (before) {
      before.value += value;
      before.count++;
    } else this.features.set(name, { name, value, term, count: 1 });
  }

  all(): Feature[] {
    return [...this.features.values()];
  }
}

/** Characters of a lead, at most, but for its last sentence. */
const longestLead = 200;
/** Words of a sentence in the press: a text of short ones is no longer for that. */
const usualSentence = 14;

const printed = (words: readonly string[], at: number, size: number): string =>
  words
    .slice(at, at + size)
    .join(' ')
    .slice(0, 80);

/** The sentences that are the lead: the first ones, until so many characters are passed. */
function leadOf(sentences: readonly string[][]): number {
  let passed = 0;
  const first = sentences.findIndex(words => {
    passed += words.join(' ').length;
    return passed > longestLead;
  });
  return first < 0 ? sentences.length : first + 1;
}

/** What a text is judged by; `topics` comes once for each of its lists that was found. `about` is what the page says of itself. */
export function featuresOf(headline: string, about: string, text: string): Feature[] {
  matcher ??= matcherOf([...topics, ...administration, ...digital, ...against].map(({ terms }) => terms).concat([never]));
  const inText = sentencesOf(text);
  const lead = leadOf(inText);
  const places = [
    ...sentencesOf(headline).map(words => ({ words, part: 0 })),
    ...sentencesOf(about).map(words => ({ words, part: 1 })),
    ...inText.map((words, at) => ({ words, part: at < lead ? 1 : 2 })),
  ];
  const size = places.reduce((sum, { words }) => sum + words.length, 0);
  // A long text names many things in passing: what counts is how often, measured against 250 words.
  const length = Math.max(0.25, size / 250) ** 0.5;
  const counted = new Map<number, { count: number; term: string; isInTitle: boolean }>();
  const count = (list: number, term: string, isInTitle: boolean, times = 1) => {
    const before = counted.get(list);
    counted.set(list, {
      count: (before?.count ?? 0) + times,
      term: before?.term ?? term,
      isInTitle: isInTitle || before?.isInTitle === true,
    });
  };

  const sentences = places.map(({ words, part }): Sentence => {
    const sentence: Sentence = { administration: [], digital: [], weight: part === 0 ? 2 : 1 };
    const found = (matcher as Matcher).find(words);
    const barred = new Set<number>();
    for (const { list, at, size } of found) if (list === first.never) for (let i = at; i < at + size; i++) barred.add(i);
    const opposed: { list: number; term: string }[] = [];
    const strongest = new Map<number, { list: number; size: number }>();
    for (const { list, at, size } of found) {
      if (list === first.never || barred.has(at) || barred.has(at + size - 1)) continue;
      const term = printed(words, at, size);
      if (list >= first.against) opposed.push({ list, term });
      else if (list >= first.digital) sentence.digital[list - first.digital] ??= term;
      else if (list >= first.administration) sentence.administration[list - first.administration] ??= term;
      else if ((topics[list]?.weight ?? 0) > (topics[strongest.get(at)?.list ?? -1]?.weight ?? 0)) strongest.set(at, { list, size });
    }
    // What stands beside an office may be its own: the teachers of a school authority.
    const share = officeLists.some(list => sentence.administration[list] !== undefined) ? 0.5 : 1;
    for (const { list, term } of opposed) count(list, term, part === 0, share);
    // One place speaks for one topic: the strongest.
    for (const [at, { list, size }] of strongest) count(list, printed(words, at, size), part < 2);
    return sentence;
  });

  const share = (lists: readonly number[]) =>
    sentences.filter(({ administration: offices }) => lists.some(list => offices[list] !== undefined)).length / (sentences.length || 1);
  const isNearOffices = Math.min(1, 0.25 + 3 * share(officeLists));
  const isOfOffices = Math.min(1, 3 * share([0]));
  const features: Feature[] = [];
  for (const [list, { count, term, isInTitle }] of counted) {
    if (list < first.administration) {
      // A word for it says much the first time.
      const often = Math.min(2, 2 - 2 ** (1 - count / length)) * (isInTitle ? 1.5 : 1);
      const topic = topics[list];
      features.push({ name: 'topics', value: (topic?.weight ?? 0) * often * (topic?.needsOffice ? isNearOffices : 1), term, count });
    } else {
      // A word against it is said in passing; its return, or its place in the headline, is not.
      const often = (count / length) ** 2 * (isInTitle ? 2 : 1) * (1 - 0.5 * isOfOffices);
      features.push({ name: against[list - first.against]?.name ?? '', value: often / (often + 4), term, count });
    }
  }
  return [...features, ...meetings(sentences, size)];
}

/** How densely each list speaks, and how densely each two lists of administration and the digital world meet in a sentence or in neighbours. */
function meetings(sentences: readonly Sentence[], words: number): Feature[] {
  const tally = new Tally();
  const share = 1 / (words / usualSentence + 3) ** 0.75;
  for (const [at, { administration: offices, digital: means, weight }] of sentences.entries()) {
    for (const [list, term] of offices.entries()) if (term) tally.add(administration[list]?.name ?? '', weight * share, term);
    for (const [list, term] of means.entries()) if (term) tally.add(digital[list]?.name ?? '', weight * share, term);
    for (const [office, officeTerm] of offices.entries()) {
      if (!officeTerm) continue;
      for (const [list, { name }] of digital.entries()) {
        const near = sentences[at - 1]?.digital[list] ?? sentences[at + 1]?.digital[list];
        const term = means[list] ?? near;
        if (term)
          tally.add(`${administration[office]?.name} + ${name}`, (means[list] ? 1 : 0.5) * weight * share, `${officeTerm} + ${term}`);
      }
    }
  }
  return tally.all();
}

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

/** How much a text is about government IT (log-odds: positive is more likely than not), and the words that say so, the strongest first. */
export function topicOf(headline: string, about: string, text: string): { score: number; reasons: Reason[] } {
  const reasons = featuresOf(headline, about, text).map(({ name, value, term, count }) => ({
    term,
    weight: value * (model.weights[name] ?? 0),
    count,
  }));
  // What no list names the other words of the text tell together.
  const named = new Set(reasons.map(({ term }) => term.toLowerCase()));
  const { score: ofWords, votes } = votesOf(headline, about, text);
  const score = reasons.reduce((sum, { weight }) => sum + weight, model.bias + ofWords);
  reasons.push(...votes.filter(({ word }) => !named.has(word)).map(({ word, weight }) => ({ term: word, weight, count: 1 })));
  return {
    score: rounded(score),
    reasons: reasons
      .map(reason => ({ ...reason, weight: rounded(reason.weight) }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, 40),
  };
}
