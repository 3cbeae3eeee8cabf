import { rate, rates } from './counts.ts';
import { spanKinds } from './gold.ts';
import { metadataFields, type Score } from './score.ts';

const three = (value: number) => value.toFixed(3);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The single numbers a score comes down to, each between 0 and 1; `leak` is better when low, all others when high. */
export function measures(score: Score): Record<string, number> {
  const { match, predicted, gold, paragraphs, leaked } = score.extraction;
  const named: Record<string, number> = {
    detectionF1: rates(score.detection).f1,
    isArticle: rate(score.isArticle),
    extractionF1: predicted + gold > 0 ? (2 * match) / (predicted + gold) : 1,
    paragraphsWhole: rate(paragraphs),
    clutterKeptOut: 1 - (leaked.of > 0 ? leaked.ok / leaked.of : 0),
  };
  for (const field of metadataFields) named[field] = rate(score.metadata[field].all);
  for (const kind of spanKinds) {
    named[`${kind}ExactF1`] = rates(score.kinds[kind].exact).f1;
    named[`${kind}OverlapF1`] = rates(score.kinds[kind].overlap).f1;
    for (const [name, share] of Object.entries(score.kinds[kind].attributes)) named[`${kind}${capital(name)}`] = rate(share);
  }
  return named;
}

/** The score as a table to read; `namesPages` tells which pages were missed or a false alarm. */
export function table(score: Score, namesPages: boolean): string {
  const named = measures(score);
  const { tp, fp, fn, missed, falseAlarms } = score.detection;
  const { precision, recall, f1 } = rates(score.detection);
  const lines = [
    `pages         ${score.pages}`,
    `detection     P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}  (found ${tp}, false alarms ${fp}, missed ${fn})  isArticle ${three(named.isArticle ?? 0)}`,
  ];
  if (namesPages) lines.push(...missed.map(page => `  missed: ${page}`), ...falseAlarms.map(page => `  false alarm: ${page}`));
  const fields = metadataFields.map(field => {
    const { all, present } = score.metadata[field];
    return `${field} ${three(rate(all))} (${present.ok}/${present.of} present)`;
  });
  lines.push(`metadata      ${fields.join('  ')}`);
  const { match, predicted, gold, paragraphs, leaked } = score.extraction;
  lines.push(
    `extraction    P ${three(predicted > 0 ? match / predicted : 0)}  R ${three(gold > 0 ? match / gold : 1)}  F1 ${three(named.extractionF1 ?? 0)}` +
      `  whole paragraphs ${paragraphs.ok}/${paragraphs.of}  clutter leaked ${leaked.ok}/${leaked.of}`,
    '              exact P/R/F1         overlap P/R/F1       with key attributes   attributes on overlapping pairs',
  );
  for (const kind of spanKinds) {
    const { exact, overlap, full, attributes } = score.kinds[kind];
    const triples = [exact, overlap, full].map(counts => {
      const found = rates(counts);
      return `${three(found.precision)} ${three(found.recall)} ${three(found.f1)}`;
    });
    const shares = Object.entries(attributes).map(([name, share]) => `${name} ${three(rate(share))}`);
    lines.push(`${kind.padEnd(14)}${triples.join('    ')}    ${shares.join('  ')}  (${overlap.tp + overlap.fn} in gold)`);
  }
  return lines.join('\n');
}
