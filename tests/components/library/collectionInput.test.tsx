// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { TagInput } from '../../../components/annotation/TagInput.tsx';
import { CollectionInput } from '../../../components/library/CollectionInput.tsx';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => key }));

const field = () => document.querySelector('input') as HTMLInputElement;

async function type(text: string, ...keys: string[]): Promise<void> {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (const key of keys) await act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

beforeEach(() => act(() => render(null, document.body)));

test('a collection whose name holds a comma is taken as it stands, chosen from the list or typed', async () => {
  const onChange = vi.fn();
  await act(() => render(<CollectionInput names={[]} knownNames={['Zahlen, Länder', 'Vortrag']} onChange={onChange} />, document.body));
  await type('zah', 'ArrowDown', 'Enter');
  expect(onChange).toHaveBeenLastCalledWith(['Zahlen, Länder']);
  await type('#1: Anhörung', ',');
  expect(onChange).toHaveBeenCalledTimes(1);
  await type('#1: Anhörung, Herbst', 'Enter');
  expect(onChange).toHaveBeenLastCalledWith(['#1: Anhörung, Herbst']);
});

test('tags end at a comma, and a known one is taken whole', async () => {
  const onChange = vi.fn();
  await act(() => render(<TagInput tags={[]} knownTags={['e-akte']} onChange={onChange} />, document.body));
  await type('#ozg, register', ',');
  expect(onChange).toHaveBeenLastCalledWith(['ozg', 'register']);
  await type('e-', 'ArrowDown', 'Enter');
  expect(onChange).toHaveBeenLastCalledWith(['e-akte']);
});
