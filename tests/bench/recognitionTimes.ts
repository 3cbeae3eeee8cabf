import { readFileSync } from 'node:fs';
import process from 'node:process';
import { articleOf, warmUp } from '../../entrypoints/background/warmUp.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import { gazetteer } from '../../utils/gazetteer/gazetteer.ts';
import { median } from './row.ts';

// node tests/bench/recognitionTimes.ts WHAT FILE: times one thing on the text of FILE and prints it as JSON. A process of its own, as the
// extension's background is one: jsdom in the same process makes the same code half as slow again.

/** `text` from its beginning, and again when it runs out. */
const ofLength = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/**
 * Milliseconds of processor time of this thread: what the code costs, whatever else the machine is doing. The clock of the system ticks in
 * milliseconds, so short work is done `times` over and divided.
 */
function timed(work: () => unknown, times = 1): number {
  const before = process.threadCpuUsage();
  for (let round = 0; round < times; round++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}

const repeated = (count: number, work: () => unknown, batch = 1) => Array.from({ length: count }, () => timed(work, batch));
const fastest = (values: readonly number[]) => Math.min(...values);

const spellings = gazetteer.states.states.flatMap(state => [
  ...state.names.flatMap(name => [name, `${name}s`]),
  ...state.adjectives.flatMap(adjective => ['e', 'en', 'er', 'es', 'em'].map(ending => adjective + ending)),
  ...state.invariables,
  ...state.people,
  ...state.safe,
]);

/** The same spellings, each tried over the whole text on its own, and a pattern per kind of number. */
const patterns = [
  ...spellings.map(form => new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}])`, 'gu')),
  ...gazetteer.figures.units.flatMap(unit =>
    unit.forms.map(form => new RegExp(`\\d[\\d.,]* ?${form.replace(/[.$^*+?()[\]\\|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')),
  ),
  /(?<!\p{L})(?:Minister|Ministerin|Staatssekretär|Staatssekretärin|CIO|Präsident|Präsidentin) (?:Dr\. )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  /„[^“]{3,400}“,? (?:sagt|sagte|betont|betonte|erklärt|erklärte) \p{Lu}\p{L}+/gu,
];

async function peer(text: string, name: string): Promise<number> {
  const nlp = (await import(name)).default as (text: string) => { text(): string };
  nlp(text.slice(0, 2000)).text();
  return fastest(repeated(3, () => nlp(text).text()));
}

/** What can be timed; milliseconds, of the growth one per length in characters. */
const measures = {
  first: (text: string) => timed(() => recognize(articleOf(text))),
  /** As the background meets it, which warms up while the reader reads the page. */
  behindWarmUp(text: string) {
    const before = timed(warmUp);
    return { before, first: timed(() => recognize(articleOf(text))) };
  },
  warm(text: string) {
    for (let round = 0; round < 20; round++) recognize(articleOf(text));
    const runs = repeated(12, () => recognize(articleOf(text)), 20);
    return { fastest: fastest(runs), median: median(runs) };
  },
  megabyte(text: string) {
    for (let round = 0; round < 20; round++) recognize(articleOf(ofLength(text, 40_000)));
    const long = ofLength(text, 1_000_000);
    return fastest(repeated(3, () => recognize(articleOf(long))));
  },
  growth(text: string) {
    for (let round = 0; round < 40; round++) recognize(articleOf(ofLength(text, 40_000)));
    const lengths: number[] = [];
    for (let length = 10_000; length <= 5_120_000; length *= 2) lengths.push(length);
    const times = new Map<number, number>();
    // All lengths in turn, again and again: a slow second of the machine then touches no length alone.
    for (let round = 0; round < 10; round++) {
      for (const length of lengths) {
        const long = ofLength(text, length);
        const time = timed(() => recognize(articleOf(long)), Math.max(1, Math.round(320_000 / length)));
        times.set(length, Math.min(time, times.get(length) ?? time));
      }
    }
    return [...times];
  },
  patterns(text: string) {
    const search = () => {
      for (const pattern of patterns) for (const _ of text.matchAll(pattern));
    };
    return { count: patterns.length, time: fastest(repeated(5, search)) };
  },
  compromise: (text: string) => peer(text, 'compromise'),
  deCompromise: (text: string) => peer(text, 'de-compromise'),
} as const;

export type Measures = { [What in keyof typeof measures]: Awaited<ReturnType<(typeof measures)[What]>> };

if (import.meta.main) {
  const [what = '', path = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await measures[what as keyof typeof measures](readFileSync(path, 'utf8'))));
}
