import type { StateCode } from '../../gazetteer/types.ts';
import { once } from '../text/once.ts';
import { followingWord, startsUpper } from '../text/words.ts';
import type { Candidate, StateReading } from './stateReading.ts';

/** The seats of government of the free states, and how they stand before a noun. */
const seats: readonly { seat: string; adjective: string; code: StateCode }[] = [
  { seat: 'München', adjective: 'Münchner', code: 'DE-BY' },
  { seat: 'Dresden', adjective: 'Dresdner', code: 'DE-SN' },
  { seat: 'Erfurt', adjective: 'Erfurter', code: 'DE-TH' },
];

const isTitled = (before: string): boolean => before.includes('Freistaat') && /Freistaat(?:s|es|e)?\s$/.test(before);

/** The one free state whose seat of government the text names, when it names no other. */
const bySeat = once(({ text }: StateReading): StateCode | null => {
  const named = seats.filter(({ seat }) => text.includes(seat));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
});

/** "CIO des Freistaats. Ein Gespräch in Dresden": the one seat that its paragraph names, where it names no Land before. */
function bySeatBeside({ text }: StateReading, { start, block }: Candidate): StateCode | null {
  const around = text.slice(Math.max(block.start, start - 200), Math.min(block.end, start + 120));
  // "Das Dresdner Ministerium", too
  const named = seats.filter(({ seat, adjective }) => [`in ${seat}`, `${seat}.`, `${adjective} `].some(form => around.includes(form)));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

/** The free state that is named first and at least twice as often as any other: the others are named in passing. */
function mainOf(named: readonly Candidate[]): StateCode | null {
  const first = named[0]?.form.code ?? null;
  if (first === null) return null;
  const counts = new Map<StateCode, number>();
  for (const { form } of named) if (form.code !== null) counts.set(form.code, (counts.get(form.code) ?? 0) + 1);
  const own = counts.get(first) ?? 0;
  return [...counts].every(([code, count]) => code === first || own >= 2 * count) ? first : null;
}

/**
 * Decides which Land a bare "Freistaat" means: the free state named last before it in the article, else the first one after it,
 * else the one whose capital is named. Sets the verdicts and returns the codes.
 */
export function resolveFreistaat(reading: StateReading): Map<Candidate, StateCode> {
  const { text, forms, candidates } = reading;
  const codes = new Map<Candidate, StateCode>();
  const isFree = (candidate: Candidate) =>
    candidate.form.code !== null &&
    forms.free.has(candidate.form.code) &&
    candidate.verdict !== null &&
    candidate.form.kind !== 'freistaat';
  // The headline stands behind the body in the page text but before it on the page.
  const first = candidates.find(candidate => candidate.block.kind === 'title' && isFree(candidate)) ?? candidates.find(isFree);
  let last = first?.form.code ?? null;
  // An article that prints "Freistaat Sachsen" and no other so, and names that Land first, is about that one.
  const titled = new Set(
    candidates.filter(one => isFree(one) && isTitled(text.slice(Math.max(0, one.start - 12), one.start))).map(one => one.form.code),
  );
  const own = titled.size === 1 && titled.has(last) ? last : null;
  const main = mainOf(candidates.filter(isFree));
  // As long as no free state was named before.
  let isFirstNamed = first?.block.kind !== 'title';
  let lastBlock: Candidate['block'] | null = null;
  for (const candidate of candidates) {
    if (candidate.form.kind !== 'freistaat') {
      if (isFree(candidate) && candidate.block.kind !== 'title') {
        last = candidate.form.code;
        lastBlock = candidate.block;
        isFirstNamed = false;
      }
      continue;
    }
    const told = lastBlock === candidate.block || lastBlock?.kind === 'heading' ? last : (main ?? last);
    const code = own ?? (isFirstNamed ? bySeatBeside(reading, candidate) : null) ?? told ?? bySeat(reading);
    // "Freistaat Sachsen" is a mention of Sachsen; "Freistaat Irland" of no Land.
    if (code === null || startsUpper(followingWord(text, candidate.end))) continue;
    codes.set(candidate, code);
    candidate.verdict = {
      rule: 'stateFreistaat',
      evidence: [text.slice(candidate.start, candidate.end), forms.names.get(code) ?? ''],
    };
  }
  return codes;
}
