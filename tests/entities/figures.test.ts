import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognizeFigures } from '../../utils/entities/figures.ts';
import { recognizeStates } from '../../utils/entities/states.ts';
import type { FigureMention } from '../../utils/entities/types.ts';
import { readMarked, writeMarked } from './inline.ts';

/**
 * One text per line, "## " lines name the group. A figure is `[words|value unit qualifier #noun]`: ranges as 5..7, qualifiers as
 * ~ approx, > over, < under, <= upto, >= atleast, the noun only where it is tested. What is not marked must not be found.
 */
const groups = readFileSync(join(import.meta.dirname, 'figures.txt'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map(group => {
    const [name = '', ...texts] = group.trim().split(/\n+/);
    return { name, texts };
  });

const signs = { exact: '', approx: '~', over: '>', under: '<', upto: '<=', atleast: '>=' };

function labelOf(figure: FigureMention, withNoun: boolean): string {
  const value = Array.isArray(figure.value) ? figure.value.join('..') : String(figure.value);
  const noun = withNoun && figure.noun !== null ? `#${figure.noun.replaceAll(' ', '_')}` : '';
  return [value, (figure.unit ?? '').replaceAll(' ', '_'), signs[figure.qualifier], noun].filter(part => part !== '').join(' ');
}

function figuresOf(source: string) {
  const { input, marks } = readMarked(source.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t'));
  const figures = recognizeFigures(input, recognizeStates(input));
  return { input, marks, figures };
}

describe.each(groups)('$name', ({ texts }) => {
  test.each(texts)('%s', source => {
    const { input, marks, figures } = figuresOf(source);
    const found = figures.map(figure => {
      const mark = marks.find(({ start }) => start === figure.start);
      return { ...figure, label: labelOf(figure, mark?.label.includes('#') ?? false) };
    });
    expect(writeMarked(input.text, found)).toBe(writeMarked(input.text, marks));
  });
});

test('a figure carries the Land of its sentence, else of its section', () => {
  const { figures } = figuresOf('In Hessen gibt es 421 Kommunen. ⏎ # Niedersachsen ⏎ Das Land zahlt 20 Millionen Euro.');
  expect(figures.map(figure => figure.scope)).toEqual(['DE-HE', 'DE-NI']);
});

test('a figure tells why', () => {
  const { figures } = figuresOf('Es sind rund 270 Kommunen, dazu 12 Kreise.');
  expect(figures.map(figure => figure.why)).toEqual([
    { rule: 'figure_approx', evidence: ['270', 'rund'] },
    { rule: 'figureCount', evidence: ['12', 'Kreise'] },
  ]);
});
