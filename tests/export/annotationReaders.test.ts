import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { hypothesis, webAnnotation } from '../../utils/export/webAnnotation.ts';
import { annotationContext } from './annotationContext.ts';
import { nasty, options } from './corpus.ts';
import { corpus } from './programs.ts';

let all: ClippingWhole[];
beforeAll(async () => {
  all = await corpus();
});

describe('a JSON-LD processor', () => {
  const oa = 'http://www.w3.org/ns/oa#';
  type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@type'?: string }[]> & { '@id'?: string; '@type'?: string[] };

  /** jsonld's own reading, every term an address; the context comes from this folder, and nothing else may be asked for. */
  async function expanded(text: string): Promise<Node[]> {
    const documentLoader = async (address: string) => {
      if (address !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${address}`);
      return { contextUrl: undefined, documentUrl: address, document: annotationContext };
    };
    // Its types know neither the safe mode nor, beside callbacks, the answer.
    const [collection] = (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as never)) as unknown as unknown[];
    const first = (collection as Record<string, unknown[]>)['http://www.w3.org/ns/activitystreams#first']?.[0];
    const items = (first as Record<string, unknown[]>)['http://www.w3.org/ns/activitystreams#items']?.[0];
    return (items as { '@list': Node[] })['@list'];
  }

  test('reads every annotation, and no word of ours is dropped', async () => {
    const annotations = all.flatMap(whole => whole.annotations);
    const nodes = await expanded(String(webAnnotation.export(all, options).content));
    expect(nodes.map(node => node['@id'])).toEqual(annotations.map(row => `urn:uuid:${row.id}`));
    for (const [index, node] of nodes.entries()) {
      const row = annotations[index];
      expect(node['@type']).toEqual([`${oa}Annotation`]);
      expect(node[`${oa}motivatedBy`]?.[0]?.['@id']).toMatch(/^http:\/\/www\.w3\.org\/ns\/oa#\w+ing$/);
      const bodies = (node[`${oa}hasBody`] ?? []) as unknown as Node[];
      const values = bodies.map(body => body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']?.[0]?.['@value']);
      expect(values).toEqual([...(row?.note ? [row.note] : []), ...(row?.tags ?? [])]);
      const [target] = (node[`${oa}hasTarget`] ?? []) as unknown as Node[];
      const selectors = (target?.[`${oa}hasSelector`] ?? []) as unknown as Node[];
      expect(selectors.map(one => one[`${oa}exact`]?.[0]?.['@value']).filter(Boolean)).toEqual(row?.anchor ? [row.anchor.quote.exact] : []);
      expect(node['urn:amtslupe:row']?.[0]).toMatchObject({ '@type': '@json', '@value': JSON.parse(JSON.stringify(row)) });
    }
  });

  test('refuses a word the model does not know', async () => {
    const file = String(webAnnotation.export(all, options).content).replaceAll('"exact":', '"exactly":');
    await expect(expanded(file)).rejects.toThrow();
  });
});

// https://github.com/hypothesis/client: src/sidebar/helpers/import.ts, components/ShareDialog/ImportAnnotations.tsx and services/import-annotations.ts
describe("Hypothesis's importer", () => {
  const read = () => JSON.parse(String(hypothesis.export(all, options).content)) as { annotations: Record<string, unknown>[] };

  test('takes an object with a list of annotations, whole documents among the nasty ones too', () => {
    const { annotations } = read();
    expect(annotations).toHaveLength(all.flatMap(whole => whole.annotations).length);
    expect(annotations.some(one => one.text === nasty.quotes)).toBe(true);
  });

  test('offers one user to choose, which must not be empty, since it imports nothing before one is chosen', () => {
    const users = new Set(read().annotations.map(one => one.user));
    expect(users.size).toBe(1);
    // https://h.readthedocs.io/en/latest/api-reference/v1/: acct:NAME@AUTHORITY, of which it shows the name.
    expect([...users][0]).toMatch(/^acct:[\w.]{3,30}@[\w.-]+$/);
  });

  test('keeps of each annotation its target, tags, text, address and document, in the shapes its service stores', () => {
    for (const one of read().annotations) {
      expect(one).toMatchObject({
        uri: expect.stringMatching(/^https:\/\//),
        text: expect.any(String),
        document: { title: [expect.any(String)] },
      });
      expect((one.tags as unknown[]).every(tag => typeof tag === 'string')).toBe(true);
      const targets = one.target as { source: string; selector?: { type: string }[] }[];
      expect(targets).toHaveLength(1);
      expect(targets[0]?.source).toBe(one.uri);
      for (const selector of targets[0]?.selector ?? []) expect(selector.type).toMatch(/^Text(?:Quote|Position)Selector$/);
    }
  });

  test('tells duplicates by text, tags and quote: none of ours is taken for another', () => {
    const { annotations } = read();
    const quoteOf = (one: Record<string, unknown>) =>
      (one.target as { selector?: { type: string; exact?: string }[] }[])[0]?.selector?.find(part => part.type === 'TextQuoteSelector')
        ?.exact;
    expect(new Set(annotations.map(one => JSON.stringify([one.text, one.tags, quoteOf(one)]))).size).toBe(annotations.length);
  });

  test('takes no annotation for an answer to another', () => {
    for (const one of read().annotations) expect(one.references).toEqual([]);
  });
});
