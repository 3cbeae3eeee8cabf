import { gzipSync as zipped } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { backup } from '../../utils/export/backup.ts';
import { readImport } from '../../utils/import/readFile.ts';
import { textOf } from '../../utils/import/textOf.ts';
import { article, freshRepository, input, url } from '../clippings/testing.ts';
import { options, plainWhole } from '../export/corpus.ts';

const now = '2026-03-05T12:00:00.000Z';
const read = (text: string) => readImport(strToU8(text), now);

async function backupOf(library: ReturnType<typeof freshRepository>): Promise<string> {
  const wholes: ClippingWhole[] = [];
  for await (const piece of library.everything()) wholes.push(...piece);
  return String(backup.export(wholes, options).content);
}

async function filled() {
  const library = freshRepository('eins');
  const { clippingId } = await library.saveClipping(input(), url);
  const anchor = (await plainWhole()).annotations.find(row => row.anchor !== null)?.anchor ?? null;
  const annotation = await library.saveAnnotation(clippingId, { anchor, meaning: 'fact', note: 'Notiz', tags: ['a'] });
  return { library, clippingId, annotation };
}

describe('a backup', () => {
  test('gives the same library again, and nothing twice', async () => {
    const { library, clippingId } = await filled();
    const file = await readImport(gzipSync(strToU8(await backupOf(library))), now);
    expect(file.format).toBe('backup');
    const other = freshRepository('zwei');
    expect(await other.planImport(file.clippings)).toMatchObject({ clippings: { added: 1 }, annotations: { added: 1 } });
    expect((await other.listClippings({})).total).toBe(0);
    await other.importClippings(file.clippings);
    expect(await other.wholeClipping(clippingId)).toEqual(await library.wholeClipping(clippingId));
    expect(await other.importClippings(file.clippings)).toMatchObject({
      clippings: { added: 0, changed: 0, same: 1 },
      annotations: { added: 0, changed: 0, same: 1 },
    });
    expect((await other.listClippings({})).total).toBe(1);
    expect(await other.undo(null)).toBe('import');
    expect((await other.listClippings({})).total).toBe(0);
    expect(await other.redo(null)).toBe('import');
    expect((await other.listClippings({})).total).toBe(1);
  });

  test('is read whole where a letter of two bytes falls between two pieces of the file', async () => {
    for (const before of ['', 'x']) {
      const library = freshRepository();
      const text = before + 'ä'.repeat(100_000);
      await library.saveClipping(input({ text }), url);
      const shares: number[] = [];
      // Unpacking hands out pieces of 16 kB.
      const file = await readImport(gzipSync(strToU8(await backupOf(library))), now, share => shares.push(share));
      expect(file.clippings[0]?.clipping.text === text).toBe(true);
      expect(shares.length).toBeGreaterThan(2);
      expect(shares.at(-1)).toBe(1);
    }
  });

  test('of the same page saved by somebody else joins the clipping that is there', async () => {
    const { library } = await filled();
    const other = freshRepository('zwei');
    // Met without the article id first: another id, the same page.
    const own = await other.saveClipping(input({ articleId: null }), url);
    const { clippings } = await read(await backupOf(library));
    expect(clippings[0]?.clipping.id).not.toBe(own.clippingId);
    await other.importClippings(clippings);
    expect((await other.listClippings({})).total).toBe(1);
    expect(await other.annotationsOf(own.clippingId)).toHaveLength(1);
  });

  test('with the same page twice loses neither note', async () => {
    const theirs = freshRepository('eins');
    const ids = [
      await theirs.saveClipping(input(), url),
      await theirs.saveClipping(input({ articleId: null, url: `${url}&x=1` }), 'https://www.egovernment.de/x'),
    ];
    const other = freshRepository('zwei');
    const own = await other.saveClipping(input(), url);
    for (const [n, { clippingId }] of ids.entries()) await theirs.editClipping(clippingId, { note: `Notiz ${n}` });
    const { clippings } = await read(await backupOf(theirs));
    const samePage = clippings.map(one => ({
      ...one,
      clipping: { ...one.clipping, addresses: clippings.flatMap(all => all.clipping.addresses) },
    }));
    expect(samePage).toHaveLength(2);
    await other.importClippings(samePage);
    const whole = await other.wholeClipping(own.clippingId);
    expect([whole?.clipping.note, ...(whole?.clipping.revisions ?? []).map(one => one.note)].sort()).toEqual(['Notiz 0', 'Notiz 1']);
  });

  test('two colleagues exchange backups and both keep both notes', async () => {
    const { library: one, annotation } = await filled();
    const two = freshRepository('zwei');
    await two.importClippings((await read(await backupOf(one))).clippings);
    one.pass(10);
    two.pass(20);
    await one.editAnnotation(annotation.id, { note: 'von eins', tags: ['a', 'b'] });
    await two.editAnnotation(annotation.id, { note: 'von zwei', tags: ['c'] });
    const [fromOne, fromTwo] = [await backupOf(one), await backupOf(two)];
    await one.importClippings((await read(fromTwo)).clippings);
    await two.importClippings((await read(fromOne)).clippings);
    for (const library of [one, two]) {
      const [row] = await library.annotationsOf(annotation.clippingId);
      expect(row).toMatchObject({ note: 'von zwei', revisions: expect.arrayContaining([expect.objectContaining({ note: 'von eins' })]) });
      expect([...(row?.tags ?? [])].sort()).toEqual(['b', 'c']);
    }
    // One act: undo brings back what stood before.
    await one.undo(null);
    expect(await one.annotationsOf(annotation.clippingId)).toMatchObject([{ note: 'von eins' }]);
  });

  test('brings deletions along, but not over what was written later', async () => {
    const { library: one, annotation, clippingId } = await filled();
    const two = freshRepository('zwei');
    await two.importClippings((await read(await backupOf(one))).clippings);
    one.pass(10);
    await one.deleteClippings([clippingId]);
    const deleted = await backupOf(one);
    await two.importClippings((await read(deleted)).clippings);
    expect((await two.listClippings({})).total).toBe(0);
    await two.undo(null);
    two.pass(60);
    await two.editAnnotation(annotation.id, { note: 'noch gebraucht' });
    await one.importClippings((await read(await backupOf(two))).clippings);
    expect((await one.listClippings({})).total).toBe(1);
  });

  test('of somebody who purged an article takes it to the trash elsewhere, where it can be taken out again', async () => {
    const { library: one, clippingId } = await filled();
    const two = freshRepository('zwei');
    await two.importClippings((await read(await backupOf(one))).clippings);
    await one.deleteClippings([clippingId]);
    one.pass(31 * 24 * 60);
    await one.purge();
    const purged = await backupOf(one);
    expect(purged).not.toContain('Niedersachsen');
    await two.importClippings((await read(purged)).clippings);
    expect([(await two.listClippings({})).total, (await two.listClippings({ isDeleted: true })).total]).toEqual([0, 1]);
    two.pass(60);
    await two.restoreClippings([clippingId]);
    expect(await two.wholeClipping(clippingId)).toMatchObject({ clipping: article(), annotations: [{ note: 'Notiz' }] });
    const nobody = freshRepository('drei');
    await nobody.importClippings((await read(purged)).clippings);
    expect([(await nobody.listClippings({})).total, (await nobody.listClippings({ isDeleted: true })).total]).toEqual([0, 0]);
  });

  test('of an article with two entities in one place, the tenth and the eleventh, says nothing is new', async () => {
    const library = freshRepository();
    const why = { rule: 'test', evidence: [] };
    const early = Array.from({ length: 9 }, (_, n) => ({ kind: 'state' as const, start: n, end: n + 1, code: 'DE-NI' as const, why }));
    const twice = (['DE-NI', 'DE-BY'] as const).map(code => ({ kind: 'state' as const, start: 20, end: 25, code, why }));
    await library.saveClipping({ ...input(), entities: [...early, ...twice] }, url);
    const { clippings } = await read(await backupOf(library));
    const other = freshRepository('zwei');
    await other.importClippings(clippings);
    for (const one of [library, other]) expect(await one.planImport(clippings)).toMatchObject({ clippings: { changed: 0, same: 1 } });
  });

  test('of 300 articles, all new, then all known, then all changed', async () => {
    const { library } = await filled();
    const [one] = (await read(await backupOf(library))).clippings;
    if (!one) throw new Error('no clipping');
    const many = (note: string, stamp: string) =>
      Array.from({ length: 300 }, (_, n) => {
        const id = `00000000-0000-8000-a000-${String(n).padStart(12, '0')}`;
        const addresses = [`vdz.org/${n}`];
        const stamps = { ...one.clipping.stamps, note: stamp };
        return { ...one, annotations: [], clipping: { ...one.clipping, id, addresses, articleId: null, note, stamps } };
      });
    const other = freshRepository('zwei');
    const first = many('eins', '2026-03-02T09:00:00.000Z@a');
    expect(await other.planImport(first)).toMatchObject({ clippings: { added: 300, changed: 0, same: 0 } });
    await other.importClippings(first);
    expect((await other.listClippings({})).total).toBe(300);
    expect(await other.planImport(first)).toMatchObject({ clippings: { added: 0, changed: 0, same: 300 } });
    const second = many('zwei', '2026-03-02T10:00:00.000Z@b');
    expect(await other.importClippings(second)).toMatchObject({ clippings: { added: 0, changed: 300, same: 0 } });
    expect(await other.undo(null)).toBe('import');
    expect((await other.listClippings({ limit: 1 })).clippings[0]?.clipping.note).toBe('eins');
  }, 30_000);

  test('stopped half way changes nothing', async () => {
    const { library } = await filled();
    const { clippings } = await read(await backupOf(library));
    const other = freshRepository('zwei');
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(other.importClippings(clippings, stop)).rejects.toThrow('stopped');
    expect((await other.listClippings({})).total).toBe(0);
    expect(await other.undo(null)).toBeNull();
  });
});

describe('a file that is no good is refused by name and line', () => {
  const header = '{"format":"amtslupe-backup","schema":1,"exportedAt":"2026-03-02T09:00:00.000Z"}\n';
  const lines = async () => (await backupOf((await filled()).library)).split('\n');
  const change = async (from: string, to: string) => (await lines()).join('\n').replace(from, to);
  const refused = (text: string | Uint8Array<ArrayBuffer>) =>
    expect(readImport(typeof text === 'string' ? strToU8(text) : text, now)).rejects;

  test('empty', async () => {
    await refused('').toMatchObject({ key: 'importEmpty' });
    await refused(' \n ').toMatchObject({ key: 'importEmpty' });
  });
  // As long as it says, without the bytes: no machine has to fill them in.
  test('more than 200 MB', () => {
    const file = new Blob([' '.repeat(1_000)]);
    Object.defineProperty(file, 'size', { value: 200_000_001 });
    return expect(readImport(file, now)).rejects.toMatchObject({ key: 'importTooLarge' });
  });
  test('not a backup that the browser hands over in one piece', async () => {
    const text = `${header}${'\n'.repeat(3_000_000)}`;
    const file = new Blob([text]);
    Object.defineProperty(file, 'stream', { value: () => new Response(text).body });
    let read = 0;
    for await (const piece of textOf(
      file,
      () => (read === 0 ? 1_000_000 : 10_000_000),
      () => {},
    ))
      read += piece.length;
    expect(read).toBe(text.length);
  });
  test('a bomb that unpacks to more', async () => {
    const bomb = zipped(new Uint8Array(210_000_000), { level: 1 });
    expect(bomb.length).toBeLessThan(3_000_000);
    await refused(bomb).toMatchObject({ key: 'importTooLarge' });
  }, 30_000);
  test('a backup with a line without an end', () =>
    refused(`${header}${' '.repeat(20_000_001)}`).toMatchObject({ key: 'importInvalid', line: 2 }));
  test(
    'a backup of empty lines',
    () => refused(`${header}${'\n'.repeat(1_200_001)}`).toMatchObject({ key: 'importTooMany', line: 1_200_001 }),
    30_000,
  );
  test('a broken archive', () =>
    refused(gzipSync(strToU8(header.repeat(1_000))).subarray(0, 60)).toMatchObject({ key: 'importTruncated' }));
  test('a picture', () => refused(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])).toMatchObject({ key: 'importNotText' }));
  test('not JSON', () => refused('{"format":"amtslupe-backup", oh').toMatchObject({ key: 'importNotJson', line: 1 }));
  test('another JSON', () => refused('{"a":1}').toMatchObject({ key: 'importUnknownFormat' }));
  test('prose', () => refused('Sehr geehrte Damen und Herren').toMatchObject({ key: 'importUnknownFormat' }));
  test('a newer schema', async () => {
    await refused(header.replace('"schema":1', '"schema":9')).toMatchObject({ key: 'importNewerSchema', line: 1 });
    await refused(await change('"schema":1,"createdAt"', '"schema":2,"createdAt"')).toMatchObject({ key: 'importNewerSchema', line: 2 });
  });
  test('cut off', async () => {
    const whole = (await lines()).join('\n');
    await refused(whole.slice(0, -20)).toMatchObject({ key: 'importTruncated', line: 3 });
  });
  test('a wrong field, with its path', async () => {
    await refused(await change('"meaning":"fact"', '"meaning":"lie"')).toMatchObject({
      key: 'importInvalid',
      line: 3,
      detail: expect.stringMatching(/^meaning/),
    });
    await refused(await change('"createdAt":"2026', '"createdAt":"gestern')).toMatchObject({ line: 2 });
    await refused(await change('"start":0', '"start":-1')).toMatchObject({ key: 'importInvalid', line: 2 });
  });
  test('an annotation of no clipping', async () => {
    const [, , annotation] = await lines();
    await refused(`${header}${annotation}\n`).toMatchObject({ key: 'importInvalid', line: 2 });
  });
  test('a key that reaches for the prototype, in any spelling', async () => {
    for (const key of ['__proto__', 'constructor', '\\u005f_proto__']) {
      await refused(await change('"meaning"', `"${key}":{"polluted":1},"meaning"`)).toMatchObject({ key: 'importInvalid', line: 3 });
    }
    expect({}).not.toHaveProperty('polluted');
  });
  test('ten million tags', async () => {
    await refused(await change('"tags":["a"]', `"tags":[${'"x",'.repeat(1_000_000)}"x"]`)).toMatchObject({ key: 'importInvalid', line: 3 });
  }, 30_000);
  test('script in every field stays words', async () => {
    const script = '<script>alert(1)</script>';
    const { library, annotation } = await filled();
    await library.editAnnotation(annotation.id, { note: script, tags: [script] });
    const file = await read((await backupOf(library)).replaceAll(article().title, script));
    expect(file.clippings[0]?.clipping.title).toBe(script);
    expect(file.clippings[0]?.annotations[0]).toMatchObject({ note: script, tags: [script] });
  });
  test('a field nobody knows is not carried in', async () => {
    const file = await read(await change('"meaning":"fact"', '"onload":"x","meaning":"fact"'));
    expect(file.clippings[0]?.annotations[0]).not.toHaveProperty('onload');
  });
});

describe('foreign files', () => {
  const page = 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/?utm_source=x';
  const selectors = [
    { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 36, endContainer: '/p[1]', endOffset: 61 },
    { type: 'TextPositionSelector', start: 36, end: 61 },
    { type: 'TextQuoteSelector', exact: 'Rund 20.000 Arbeitsplätze', prefix: 'E-Akte ein. ', suffix: ' sind umge' },
  ];
  const files: Record<string, unknown> = {
    hypothesis: {
      export_date: now,
      annotations: [
        {
          id: 'h1',
          uri: page,
          text: 'Stimmt das?',
          tags: ['prüfen'],
          created: '2026-03-01T10:00:00+01:00',
          updated: '2026-03-01T10:00:00+01:00',
          document: { title: ['E-Akte'] },
          target: [{ source: page, selector: selectors }],
        },
        { id: 'h2', uri: page, text: 'Zur ganzen Seite', tags: [], target: [{ source: page }] },
      ],
    },
    'web-annotation': {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'http://a.de/1',
          type: 'Annotation',
          motivation: 'questioning',
          created: '2026-03-01T09:00:00Z',
          body: [
            { type: 'TextualBody', value: 'Stimmt das?' },
            { type: 'TextualBody', value: 'prüfen', purpose: 'tagging' },
          ],
          target: { source: page, selector: selectors },
        },
        { id: 'http://a.de/2', type: 'Annotation', bodyValue: 'Zur ganzen Seite', target: page },
      ],
    },
    obsidian: [
      {
        url: page,
        title: 'E-Akte',
        highlights: [
          {
            text: '<p>Rund 20.000 <b>Arbeitspl&auml;tze</b></p>'.replace('&auml;', 'ä'),
            timestamp: '2026-03-01T09:00:00Z',
            notes: ['Stimmt das?'],
          },
          { text: '<img src=x onerror=alert(1)>Text &amp; mehr' },
        ],
      },
    ],
  };

  test.each(Object.entries(files))('%s: marks join the clipping of their page and come once', async (format, value) => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const file = await read(JSON.stringify(value));
    expect(file.format).toBe(format);
    await library.importClippings(file.clippings);
    const again = await library.importClippings((await read(JSON.stringify(value))).clippings);
    expect(again).toMatchObject({ clippings: { added: 0, changed: 0 }, annotations: { added: 0, changed: 0, same: 2 } });
    expect((await library.wholeClipping(clippingId))?.clipping).toMatchObject(article());
    const rows = await library.annotationsOf(clippingId);
    expect(rows).toHaveLength(2);
    const marked = rows.find(row => row.note === 'Stimmt das?');
    expect(marked?.anchor?.quote.exact).toBe('Rund 20.000 Arbeitsplätze');
    if (format !== 'obsidian') expect(marked).toMatchObject({ tags: ['prüfen'], anchor: { position: { start: 36, end: 61 } } });
    else expect(rows.find(row => row.note === '')?.anchor?.quote.exact).toBe('Text & mehr');
  });

  test('CSL-JSON and RIS: articles of reference managers', async () => {
    const csl = [
      {
        type: 'article-newspaper',
        title: 'E-Akte <i>überall</i>',
        URL: page,
        author: [{ family: 'Beispiel', given: 'Erika' }, { literal: 'Redaktion' }],
        'container-title': 'eGovernment',
        issued: { 'date-parts': [[2026, 2, 27]] },
        language: 'de',
      },
      { type: 'book', title: 'Ohne Adresse' },
    ];
    const ris = `TY  - NEWS\r\nTI  - E-Akte überall\r\nAU  - Beispiel, Erika\r\nAU  - Redaktion\r\nT2  - eGovernment\r\nDA  - 2026/02/27/\r\nLA  - de\r\nUR  - ${page}\r\nER  - \r\n`;
    for (const text of [JSON.stringify(csl), ris]) {
      const { clippings } = await read(text);
      expect(clippings.map(one => one.clipping)).toMatchObject([
        {
          title: 'E-Akte überall',
          byline: ['Erika Beispiel', 'Redaktion'],
          siteName: 'eGovernment',
          published: '2026-02-27',
          lang: 'de',
          urlKey: 'egovernment.de/e-akte-in-niedersachsen-a-1234567',
        },
      ]);
    }
    await expect(read('TY  - NEWS\nTI  - x\nTY  - NEWS\n')).rejects.toMatchObject({ key: 'importInvalid', line: 3 });
    await expect(read('TY  - NEWS\nTI  - x\n')).rejects.toMatchObject({ key: 'importTruncated' });
  });
});
