// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { spanOfSelection } from '../../../components/library/selection.ts';

/** Segments of a text as the saved copy draws them: title of offsets 40 to 46 first, then two paragraphs from 0. */
function saved(): HTMLElement {
  const root = document.createElement('div');
  const add = (parent: HTMLElement, start: number, text: string) => {
    const segment = document.createElement('span');
    segment.dataset.start = String(start);
    segment.textContent = text;
    parent.append(segment);
    return segment;
  };
  const title = root.appendChild(document.createElement('h1'));
  add(title, 40, 'Titel!');
  const first = root.appendChild(document.createElement('p'));
  add(first, 0, 'Rund ');
  add(first.appendChild(document.createElement('span')), 5, '20.000');
  add(first, 11, ' Plätze.');
  const second = root.appendChild(document.createElement('p'));
  add(second, 20, 'Zweiter Absatz.');
  document.body.replaceChildren(root);
  return root;
}

function select(root: HTMLElement, from: [number, number], to: [number, number]): Selection | null {
  const segments = root.querySelectorAll<HTMLElement>('[data-start]');
  const range = document.createRange();
  range.setStart(segments[from[0]]?.firstChild as Text, from[1]);
  range.setEnd(segments[to[0]]?.firstChild as Text, to[1]);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection;
}

describe('a selection in the saved copy', () => {
  test.each<[string, [number, number], [number, number], object | null]>([
    ['within a segment', [1, 1], [1, 3], { start: 1, end: 3 }],
    ['across a mention', [1, 2], [3, 4], { start: 2, end: 15 }],
    ['across paragraphs', [2, 0], [4, 7], { start: 5, end: 27 }],
    ['within the title', [0, 0], [0, 5], { start: 40, end: 45 }],
    ['from the title into the text: the title alone', [0, 2], [1, 3], { start: 42, end: 46 }],
    ['nothing', [1, 1], [1, 1], null],
  ])('%s', (_, from, to, span) => {
    const root = saved();
    expect(spanOfSelection(root, select(root, from, to))).toEqual(span);
  });

  test('elsewhere on the page', () => {
    const root = saved();
    const other = document.body.appendChild(document.createElement('p'));
    other.textContent = 'Etwas anderes';
    document.getSelection()?.selectAllChildren(other);
    expect(spanOfSelection(root, document.getSelection())).toBeNull();
  });
});
