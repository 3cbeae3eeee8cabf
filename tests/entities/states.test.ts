import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognizeStates } from '../../utils/entities/states.ts';
import { readMarked, writeMarked } from './inline.ts';

/** One text per paragraph of the file; "## " lines name the group. A mention is `[words|NI]`; what is not marked must not be found. */
const groups = readFileSync(join(import.meta.dirname, 'states.txt'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map(group => {
    const [name = '', ...texts] = group.trim().split(/\n(?:\n+)?(?=\S)/);
    return { name, texts };
  });

describe.each(groups)('$name', ({ texts }) => {
  test.each(texts)('%s', source => {
    const lines = source.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t');
    const { input, marks } = readMarked(lines);
    const found = recognizeStates(input).map(mention => ({ ...mention, label: mention.code.slice(3) }));
    expect(writeMarked(input.text, found)).toBe(writeMarked(input.text, marks));
  });
});

test('a mention tells why', () => {
  const { input } = readMarked('Die niedersächsischen Kommunen warten.');
  expect(recognizeStates(input)[0]?.why).toEqual({ rule: 'stateAdjective', evidence: ['niedersächsischen', 'Niedersachsen'] });
});
