// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SearchField } from '../../../components/library/SearchField.tsx';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => key }));

test('what was typed meanwhile is not taken away by an answer that comes late; a search cleared elsewhere clears the field', async () => {
  const told: string[] = [];
  const show = (text: string) =>
    act(() => render(<SearchField text={text} progress={null} onSearch={typed => told.push(typed)} />, document.body));
  await show('');
  const field = document.querySelector('input') as HTMLInputElement;
  const type = (value: string) =>
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('b');
  await type('be');
  await show('b');
  expect(field.value).toBe('be');
  await show('be');
  expect(field.value).toBe('be');
  await show('');
  expect(field.value).toBe('');
  await show('Akte');
  expect([field.value, told]).toEqual(['Akte', ['b', 'be']]);
});
