// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ClippingCard, type ListRow } from '../../../components/library/ClippingCard.tsx';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => (key === 'uiLanguage' ? 'de' : key) }));

test('what a search found in the note and in a tag alone is marked there', async () => {
  const clipping = {
    id: '1',
    title: 'Bilanz',
    note: 'Kapitel **Register**',
    tags: ['ozg', 'register'],
    siteName: null,
    host: 'example.org',
    published: null,
    series: null,
    deletedAt: null,
    facts: { states: [], people: [], figures: 0, quotes: 0 },
  };
  const row = {
    listed: { clipping, annotationCount: 0, meanings: [] },
    snippet: { text: 'Anfang', hits: [] },
    titleHits: [],
    noteHits: [{ start: 8, end: 16 }],
    tagHits: [[], [{ start: 0, end: 8 }]],
  } as unknown as ListRow;
  const none = () => {};
  await act(() =>
    render(
      <ClippingCard row={row} index={0} href="" isSelected={false} isActive={false} onSelect={none} onFocus={none} onMove={null} />,
      document.body,
    ),
  );
  expect([...document.querySelectorAll('mark')].map(mark => mark.parentElement?.textContent)).toEqual(['#register', '✎ Kapitel Register']);
  expect([...document.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['register', 'Register']);
});
