// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ExportDialog } from '../../../components/library/ExportDialog.tsx';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => (key === 'uiLanguage' ? 'de' : key) }));

test('the keyboard stays on what is exported while it is counted, also where there is nothing', async () => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  const choice = { scope: 'all', collection: null, format: 'markdown', includeText: false, template: null, includePictures: true } as const;
  const rest = { formats: [], collections: [], templates: [], pictureBytes: null, progress: null, problem: null };
  const acts = { onTemplates: vi.fn(), onChange: vi.fn(), onExport: vi.fn(), onCancel: vi.fn(), onClose: vi.fn() };
  const draw = (count: number | null) =>
    act(() =>
      render(
        <ExportDialog
          choice={choice}
          scopes={[
            { scope: 'all', count },
            { scope: 'collection', count },
          ]}
          {...rest}
          {...acts}
        />,
        document.body,
      ),
    );
  await draw(null);
  const [all, collection] = document.querySelectorAll<HTMLInputElement>('input[name=scope]');
  expect(document.activeElement).toBe(all);
  await draw(0);
  expect([document.activeElement === all, all?.disabled, collection?.disabled]).toEqual([true, false, true]);
  expect(document.querySelector<HTMLButtonElement>('footer .primary')?.disabled).toBe(true);
});
