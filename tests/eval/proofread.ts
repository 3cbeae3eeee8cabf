import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Gold, Label } from './gold.ts';
import { spanKinds } from './gold.ts';
import { parsePage } from './pages.ts';

// node tests/eval/proofread.ts FILE …: the labels of each page in reading order, and the places that look forgotten.

const states =
  /Baden-Württemberg|württemberg|Ba(?:y|i)e?ri?s?ch?|Bayern|Berlin|Brandenburg|brandenburg|Bremen|Bremer|bremisch|Hamburg|hamburg|Hessen|hessisch|Mecklenburg|Vorpommern|Niedersachsen|niedersächs|Nordrhein|nordrhein|Rheinland|Pfalz|pfälz|Saarland|saarländ|Sachsen|[Ss]ächs|Anhalt|Schleswig|schleswig|Holstein|Thüring|thüring|\b(?:NRW|RLP|BaWü|MV|M-V|SH|BW|BY|NI|NW|HE|HH|HB|SL|SN|ST|TH|BB|BE|RP)\b|Freistaat/g;
const numbers =
  /\d[\d.,’']*|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|halbe?[snrm]?|Hälfte|Drittel|Viertel|Dutzend|Million\w*|Milliarde\w*|Prozent\w*|anderthalb|zweieinhalb)\b/gi;

const covers = (labels: readonly Label[], paragraph: number, start: number, end: number) =>
  labels.some(label => label.paragraph === paragraph && label.start < end && label.end > start);

function describe(gold: Gold, kind: (typeof spanKinds)[number], label: Label): string {
  const more = Object.entries(label).filter(([name]) => !['paragraph', 'start', 'end', 'text'].includes(name));
  return `    ${kind.slice(0, -1)} [${label.text}] ${more.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ')}${gold.paragraphs === undefined ? '?' : ''}`;
}

for (const file of process.argv.slice(2)) {
  const { gold, elements } = parsePage(basename(file), readFileSync(file, 'utf8'));
  const { paragraphs = [], states: goldStates, officials, figures, quotes, neutral, clutterText: _, ...page } = gold;
  console.log(`\n=== ${basename(file)}\n${JSON.stringify(page)}`);
  const surnames = [...new Set(officials.map(({ person }) => person.split(' ').at(-1) ?? ''))];
  for (const [index, text] of paragraphs.entries()) {
    console.log(`${index} ${text}`);
    for (const kind of spanKinds) for (const label of gold[kind]) if (label.paragraph === index) console.log(describe(gold, kind, label));
    const forgotten = [
      ...[...text.matchAll(states)].filter(({ index: at, 0: word }) => !covers(goldStates, index, at, at + word.length)),
      ...[...text.matchAll(numbers)].filter(({ index: at, 0: word }) => !covers(figures, index, at, at + word.length)),
      ...[...text.matchAll(/[„»«“”"]/g)].filter(({ index: at }) => !covers(quotes, index, at - 2, at + 2)),
      ...surnames
        .flatMap(name => [...text.matchAll(new RegExp(name, 'g'))])
        .filter(({ index: at }) => !covers(officials, index, at, at + 1)),
    ];
    for (const { index: at, 0: word } of forgotten)
      console.log(`    ??? ${text.slice(Math.max(0, at - 20), at)}[${word}]${text.slice(at + word.length, at + word.length + 20)}`);
  }
  console.log(`neutral:\n${neutral.map(text => `    ${text.slice(0, 110)}`).join('\n')}`);
  console.log(`elements:\n${elements.map(({ kind, text }) => `    ${kind}: ${text.slice(0, 90)}`).join('\n')}`);
  console.log(`words: ${paragraphs.join(' ').split(' ').length}`);
}
