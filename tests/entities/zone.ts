import { parseMarked, readText } from '/work/main/tests/entities/marked.ts';

for (const t of process.argv.slice(2)) {
  const { input } = parseMarked(t.replace(/\\n/g, '\n'));
  const r = readText(input) as any;
  for (const q of r.quotes)
    console.log(
      q.indirect ? 'I' : 'Q',
      input.text.slice(q.start, q.end).slice(0, 60),
      '|',
      q.speaker,
      q.speakerIsPerson,
      q.why.rule,
      q.why.evidence,
    );
  for (const o of r.officials) console.log('O', input.text.slice(o.start, o.end), o.person, o.role, o.state, o.why.rule);
}
