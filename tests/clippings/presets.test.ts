import { expect, test } from 'vitest';
import { backupHeader, presetLine } from '../../utils/export/backup.ts';
import { readImport } from '../../utils/import/readFile.ts';
import { freshRepository } from './testing.ts';

type Library = ReturnType<typeof freshRepository>;

const now = '2026-03-02T09:00:00.000Z';
const search = { kind: 'search', name: 'Register', body: '#/?q=Register' } as const;
const template = { kind: 'template', id: 't1', name: 'Vermerk', body: '{{title}}' } as const;

const names = async (library: Library) => (await library.presets()).map(row => row.name);
const read = (lines: readonly string[]) => readImport(new TextEncoder().encode([backupHeader({ now }), ...lines].join('')), now);

async function receive(library: Library, from: Library) {
  const file = await read((await from.presets(true)).map(presetLine));
  return (await library.importClippings(file.clippings, undefined, file)).presets;
}

test('searches and templates are kept in order, the same search once, and come back when their deletion is undone', async () => {
  const library = freshRepository();
  await library.keepPreset(search);
  await library.keepPreset(template);
  await library.keepPreset({ ...search, name: 'Neuer Name' });
  expect(await names(library)).toEqual(['Neuer Name', 'Vermerk']);
  const [kept] = await library.presets();
  await library.deletePreset(kept?.id ?? '');
  expect(await names(library)).toEqual(['Vermerk']);
  expect(await library.undo(null)).toBe('delete-preset');
  expect(await names(library)).toEqual(['Neuer Name', 'Vermerk']);
  expect(await library.redo(null)).toBe('delete-preset');
  expect(await names(library)).toEqual(['Vermerk']);
  // Kept once more it is there again, and that can be undone too.
  await library.keepPreset(search);
  expect(await names(library)).toEqual(['Register', 'Vermerk']);
  expect(await library.undo(null)).toBe('keep-preset');
  expect(await names(library)).toEqual(['Vermerk']);
});

test('another name of a search can be taken back, alone', async () => {
  const library = freshRepository();
  await library.keepPreset({ kind: 'search', name: 'Berlin', body: '#/?state=DE-BE' });
  await library.keepPreset(search);
  await library.keepPreset({ ...search, name: 'Neuer Name' });
  expect(await library.undo(null)).toBe('rename-preset');
  expect(await names(library)).toEqual(['Berlin', 'Register']);
  expect(await library.redo(null)).toBe('rename-preset');
  expect(await names(library)).toEqual(['Berlin', 'Neuer Name']);
});

test('words typed into a template are no acts of their own', async () => {
  const library = freshRepository();
  await library.keepPreset(template);
  for (const body of ['{{title}}\n', '{{title}}\n{{url}}']) await library.keepPreset({ ...template, body });
  expect((await library.acts(null, 10)).map(act => act.label)).toEqual(['keep-preset']);
  expect((await library.presets())[0]?.body).toBe('{{title}}\n{{url}}');
});

test('two libraries exchange them by backup: nothing is lost or there twice, a third time nothing is new, and an import can be undone', async () => {
  const [ada, bo] = [freshRepository(), freshRepository()];
  await ada.keepPreset(search);
  await ada.keepPreset(template);
  await bo.keepPreset(search);
  await bo.keepPreset({ ...search, name: 'Register (Bo)' });
  await bo.keepPreset({ kind: 'search', name: 'Berlin', body: '#/?state=DE-BE' });
  expect(await receive(ada, bo)).toEqual({ added: 1, changed: 1, same: 0 });
  await receive(bo, ada);
  expect((await ada.presets()).map(({ id, name, body }) => [id, name, body])).toEqual(
    (await bo.presets()).map(({ id, name, body }) => [id, name, body]),
  );
  expect((await names(ada)).sort()).toEqual(['Berlin', 'Register (Bo)', 'Vermerk']);
  expect(await receive(ada, bo)).toEqual({ added: 0, changed: 0, same: 3 });
  expect(await ada.undo(null)).toBe('import');
  expect((await names(ada)).sort()).toEqual(['Register', 'Vermerk']);
});

test('a deleted one stays deleted when an old backup is read', async () => {
  const [ada, bo] = [freshRepository(), freshRepository()];
  await ada.keepPreset(template);
  await receive(bo, ada);
  await bo.deletePreset('t1');
  await receive(bo, ada);
  expect(await names(bo)).toEqual([]);
  await receive(ada, bo);
  expect(await names(ada)).toEqual([]);
});

test.each([
  ['an address of elsewhere', { ...search, id: 's', body: 'https://a.example/' }],
  ['a script as address', { ...search, id: 's', body: 'javascript:alert(1)' }],
  ['no name', { ...template, name: ' ' }],
  ['a kind that is none', { ...template, kind: 'macro' }],
])('a file with %s is refused with its line', async (_, preset) => {
  const row = { schema: 1, createdAt: now, updatedAt: now, deletedAt: null, stamps: {}, ...preset };
  await expect(read([`${JSON.stringify({ kind: 'preset', preset: row })}\n`])).rejects.toMatchObject({ key: 'importInvalid', line: 2 });
});

test('too long a template and too many are refused, and nothing is lost', async () => {
  const library = freshRepository();
  await expect(library.keepPreset({ ...template, body: 'x'.repeat(200_001) })).rejects.toMatchObject({ key: 'errorNoteTooLong' });
  const one = await library.keepPreset(template);
  const rows = Array.from({ length: 999 }, (_, index) => presetLine({ ...one, id: `t${index + 2}` }));
  const file = await read(rows);
  await library.importClippings(file.clippings, undefined, file);
  await expect(library.keepPreset(search)).rejects.toMatchObject({ key: 'errorTooManyPresets' });
  expect(await library.presets()).toHaveLength(1_000);
});
