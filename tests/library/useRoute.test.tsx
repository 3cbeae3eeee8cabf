// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { useRoute } from '../../entrypoints/library/useRoute.ts';

function Shown() {
  return <p>{useRoute().dialog}</p>;
}

beforeEach(() => {
  render(null, document.body);
  history.replaceState(null, '', '#/');
});

function goTo(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

test('an address that changes right behind the first drawing is followed', async () => {
  await act(async () => {
    render(<Shown />, document.body);
    goTo('#/?dialog=import');
  });
  expect(document.querySelector('p')?.textContent).toBe('import');
});

test('an address that changes later is followed', async () => {
  await act(async () => render(<Shown />, document.body));
  await act(async () => goTo('#/?dialog=import'));
  expect(document.querySelector('p')?.textContent).toBe('import');
});
