import { isSameCode, isSameNoun, isSamePerson, isSameRole, isSameSpeaker, isSameUnit, isSameValue } from './attributes.ts';
import { count, type Disagreement, type KindScore, share } from './counts.ts';
import type { Gold, GoldFigure, GoldOfficial, GoldQuote, GoldState, Label, SpanKind } from './gold.ts';
import type { Located, Locator } from './locate.ts';
import type { Prediction } from './prediction.ts';

/** Judges one attribute of an overlapping pair; null where the gold does not ask. `isKey` ones must be right for the pair to count as full. */
type Attributes<G, P> = Record<string, { isKey: boolean; isRight: (found: P, gold: G) => boolean | null }>;
type Found<K extends SpanKind> = NonNullable<Prediction[K]>[number];

const stateAttributes: Attributes<GoldState, Found<'states'>> = {
  code: { isKey: true, isRight: (found, gold) => isSameCode(found.code, gold) },
};
const officialAttributes: Attributes<GoldOfficial, Found<'officials'>> = {
  person: { isKey: true, isRight: (found, gold) => isSamePerson(found.person, gold.person) },
  role: { isKey: false, isRight: (found, gold) => isSameRole(found.role, gold) },
  state: { isKey: false, isRight: (found, gold) => (found.state ?? null) === gold.state },
};
const figureAttributes: Attributes<GoldFigure, Found<'figures'>> = {
  value: { isKey: true, isRight: (found, gold) => isSameValue(found.value, found.unit, gold) },
  unit: { isKey: true, isRight: (found, gold) => isSameUnit(found.unit, gold) },
  qualifier: {
    isKey: false,
    isRight: (found, gold) => [gold.qualifier, ...(gold.qualifierAlts ?? [])].some(qualifier => qualifier === (found.qualifier ?? 'exact')),
  },
  noun: { isKey: false, isRight: (found, gold) => (gold.noun === null ? null : isSameNoun(found.noun, gold.noun)) },
};
const quoteAttributes: Attributes<GoldQuote, Found<'quotes'>> = {
  speaker: { isKey: true, isRight: (found, gold) => isSameSpeaker(found.speaker, gold) },
};

interface KindInput {
  page: string;
  kind: SpanKind;
  gold: Gold;
  prediction: Prediction;
  locate: Locator;
}

/** Compares one page's labels of one kind with what was found, adding to `tally` and `disagreements`. */
export function scoreKind(input: KindInput, tally: KindScore, disagreements: Disagreement[]): void {
  const { gold, prediction } = input;
  const run = <G extends Label, P extends { start: number; end: number }>(golds: G[], found: P[], attributes: Attributes<G, P>) =>
    compare(input, golds, found, attributes, tally, disagreements);
  if (input.kind === 'states') run(gold.states, prediction.states ?? [], stateAttributes);
  else if (input.kind === 'officials') run(gold.officials, prediction.officials ?? [], officialAttributes);
  else if (input.kind === 'figures') run(gold.figures, prediction.figures ?? [], figureAttributes);
  else run(gold.quotes, prediction.quotes ?? [], quoteAttributes);
}

function compare<G extends Label, P extends { start: number; end: number }>(
  { page, kind, gold: { paragraphs = [] }, locate }: KindInput,
  golds: readonly G[],
  entries: readonly P[],
  attributes: Attributes<G, P>,
  tally: KindScore,
  disagreements: Disagreement[],
): void {
  const say = (what: string, detail: string) => disagreements.push({ page, kind, what, detail });
  const found: (Located & { entry: P })[] = [];
  for (const entry of entries) {
    const at = locate(entry, kind === 'quotes');
    if (at === null || found.some(other => other.paragraph === at.paragraph && other.start === at.start && other.end === at.end)) continue;
    found.push({ ...at, entry });
  }
  const context = ({ paragraph, start, end }: Located) => {
    const text = paragraphs[paragraph] ?? '';
    return `…${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`;
  };
  const keysRight = (gold: G, entry: P) =>
    Object.values(attributes).every(({ isKey, isRight }) => !isKey || isRight(entry, gold) !== false);
  const overlap = (gold: G, at: Located) =>
    gold.paragraph === at.paragraph ? Math.max(0, Math.min(gold.end, at.end) - Math.max(gold.start, at.start)) : 0;
  const isEqual = (gold: G, at: Located) => gold.paragraph === at.paragraph && gold.start === at.start && gold.end === at.end;
  const weightOf = (gold: G, at: Located & { entry: P }) => {
    const shared = overlap(gold, at);
    if (shared === 0) return 0;
    const union = Math.max(gold.end, at.end) - Math.min(gold.start, at.start);
    return shared / union + (keysRight(gold, at.entry) ? 0.5 : 0) + (gold.optional ? 0 : 0.01);
  };

  for (const mode of ['exact', 'overlap'] as const) {
    const pairs = matchOneToOne(golds, found, mode === 'exact' ? (gold, at) => (isEqual(gold, at) ? 1 : 0) : weightOf);
    for (const [index, gold] of golds.entries()) {
      if (gold.optional) continue;
      const at = found[pairs.get(index) ?? -1];
      if (at === undefined) tally[mode].fn++;
      else tally[mode].tp++;
      if (mode === 'exact') continue;
      if (at === undefined) {
        tally.full.fn++;
        say('MISS', context(gold));
        continue;
      }
      for (const [name, { isRight }] of Object.entries(attributes)) {
        const right = isRight(at.entry, gold);
        if (right === null) continue;
        tally.attributes[name] ??= share();
        count(tally.attributes[name], right);
        if (!right) say(`ATTR ${name}`, `${context(gold)} gold=${attributeOf(gold, name)} found=${attributeOf(at.entry, name)}`);
      }
      if (keysRight(gold, at.entry)) tally.full.tp++;
      else {
        tally.full.fp++;
        tally.full.fn++;
      }
      if (!isEqual(gold, at)) say('SPAN', `${context(gold)} found=${context(at)}`);
    }
    const matched = new Set(pairs.values());
    for (const [index, at] of found.entries()) {
      if (matched.has(index) || golds.some(gold => gold.optional && overlap(gold, at) > 0)) continue;
      tally[mode].fp++;
      if (mode === 'exact') continue;
      tally.full.fp++;
      say('EXTRA', context(at));
    }
  }
}

function attributeOf(entry: object, name: string): string {
  return JSON.stringify(Object.entries(entry).find(([key]) => key === name)?.[1] ?? null);
}

/** Pairs of indices, the heaviest first, each side used once. */
function matchOneToOne<G, P>(golds: readonly G[], found: readonly P[], weight: (gold: G, at: P) => number): Map<number, number> {
  const candidates = golds.flatMap((gold, i) => found.map((at, j) => ({ weight: weight(gold, at), i, j }))).filter(pair => pair.weight > 0);
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || used.has(j)) continue;
    pairs.set(i, j);
    used.add(j);
  }
  return pairs;
}
