import type { Gold, Label, SpanKind } from './gold.ts';
import { spanKinds } from './gold.ts';
import { pagesOf } from './pages.ts';

// node tests/eval/proofread.ts [--gaps] FILE …: the labels of each page in reading order, and the places that look forgotten.

const states =
  /Baden-Württemberg|württemberg|Ba(?:y|i)e?ri?s?ch?|Bayern|Berlin|Brandenburg|brandenburg|Bremen|Bremer|bremisch|Hamburg|hamburg|Hessen|hessisch|Mecklenburg|Vorpommern|Niedersachsen|niedersächs|Nordrhein|nordrhein|Rheinland|Pfalz|pfälz|Saarland|saarländ|Sachsen|[Ss]ächs|Anhalt|Schleswig|schleswig|Holstein|Thüring|thüring|\b(?:NRW|RLP|BaWü|MV|M-V|SH|BW|BY|NI|NW|HE|HH|HB|SL|SN|ST|TH|BB|BE|RP)\b|Freistaat/g;
const numbers =
  /\d[\d.,’']*|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|halbe?[snrm]?|Hälfte|Drittel|Viertel|Dutzend|Million\w*|Milliarde\w*|Prozent\w*|anderthalb|zweieinhalb)\b/gi;

const covers = (labels: readonly Label[], paragraph: number, start: number, end: number) =>
  labels.some(label => label.paragraph === paragraph && label.start < end && label.end > start);

function describe(kind: SpanKind, label: Label): string {
  const more = Object.entries(label).filter(([name]) => !['paragraph', 'start', 'end', 'text'].includes(name));
  return `    ${kind.slice(0, -1)} [${label.text}] ${more.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ')}`;
}

const hints: Record<string, RegExp> = {
  approx: /(?:rund|etwa|circa|ca\.|ungefähr|geschätzt(?:en)?|schätzungsweise)\s$/i,
  over: /(?:mehr als|über|gut(?:en?)?|länger als|älter als)\s$/i,
  under: /(?:weniger als|unter|knapp(?:en?)?|fast|nahezu|nicht einmal)\s$/i,
  upto: /(?:bis zu|höchstens|maximal|längstens)\s$/i,
  atleast: /(?:mindestens|ab|wenigstens)\s$/i,
};

/** What looks wrong about a figure's or an official's attributes. */
function doubts({ figures, officials, paragraphs = [] }: Gold, paragraph: number): string[] {
  const before = (label: Label) => (paragraphs[paragraph] ?? '').slice(0, label.start);
  const wrongFigures = figures.filter(figure => {
    if (figure.paragraph !== paragraph || figure.optional) return false;
    const expected = Object.entries(hints).find(([, hint]) => hint.test(before(figure)))?.[0] ?? 'exact';
    return expected !== figure.qualifier || (figure.unit === null && figure.noun === null);
  });
  const page = paragraphs.join(' ').toLowerCase();
  const strayRoles = officials.filter(
    official => official.paragraph === paragraph && !page.includes(official.role.toLowerCase().slice(0, -2)),
  );
  return [
    ...wrongFigures.map(figure => `figure ${before(figure).slice(-14)}[${figure.text}] ${figure.qualifier} ${figure.unit} ${figure.noun}`),
    ...strayRoles.map(({ person, role }) => `role "${role}" of ${person} is not in the text`),
  ];
}

function gaps(gold: Gold, index: number, text: string): string[] {
  const surnames = [...new Set(gold.officials.map(({ person }) => person.split(' ').at(-1) ?? ''))];
  const found = [
    ...[...text.matchAll(states)].filter(({ index: at, 0: word }) => !covers(gold.states, index, at, at + word.length)),
    ...[...text.matchAll(numbers)].filter(({ index: at, 0: word }) => !covers(gold.figures, index, at, at + word.length)),
    ...[...text.matchAll(/[„»«“”"]/g)].filter(({ index: at }) => !covers(gold.quotes, index, at - 2, at + 2)),
    ...surnames
      .flatMap(name => [...text.matchAll(new RegExp(name, 'g'))])
      .filter(({ index: at }) => !covers(gold.officials, index, at, at + 1)),
  ];
  return found.map(
    ({ index: at, 0: word }) => `${text.slice(Math.max(0, at - 24), at)}[${word}]${text.slice(at + word.length, at + word.length + 20)}`,
  );
}

const showsGapsOnly = process.argv.includes('--gaps');
const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
for (const { name, gold, elements } of files.flatMap(pagesOf)) {
  const { paragraphs = [], states: _s, officials, figures: _f, quotes: _q, neutral, clutterText: _c, ...page } = gold;
  console.log(`\n=== ${name}, ${paragraphs.join(' ').split(' ').length} words`);
  if (!showsGapsOnly) console.log(JSON.stringify(page));
  for (const [index, text] of paragraphs.entries()) {
    if (!showsGapsOnly) {
      console.log(`${index} ${text}`);
      for (const kind of spanKinds) for (const label of gold[kind]) if (label.paragraph === index) console.log(describe(kind, label));
    }
    for (const doubt of [...doubts(gold, index), ...gaps(gold, index, text)]) console.log(`    ??? ${doubt}`);
  }
  if (showsGapsOnly) continue;
  console.log([...new Set(officials.map(({ person, role, state }) => `${person}: ${role}, ${state}`))].join('\n'));
  console.log(`neutral:\n${neutral.map(text => `    ${text.slice(0, 110)}`).join('\n')}`);
  console.log(`elements:\n${elements.map(({ kind, text }) => `    ${kind}: ${text.slice(0, 90)}`).join('\n')}`);
}
