import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { checkTemplate } from '../../utils/export/checkTemplate.ts';
import { exportTemplate, renderTemplate } from '../../utils/export/template.ts';
import { templateLists, templateVariables } from '../../utils/export/templateVariables.ts';
import { nastyWholes, options, plainWhole } from './corpus.ts';

let plain: ClippingWhole;
beforeAll(async () => {
  plain = await plainWhole();
});
const render = (text: string, change: Partial<typeof options> = {}) => renderTemplate(text, plain, { ...options, ...change });

describe('a template', () => {
  test('names values, walks through lists and leaves out what is empty', () => {
    const text = `{{{properties}}}
# {{title}} ({{authors}}, {{publishedLong}})
{{#series}}Teil {{part}} von {{series}}
{{/series}}
{{#note}}> {{note}}
{{/note}}
{{#annotations}}
- {{meaning}}{{#quote}}: „{{quote}}“{{/quote}}{{^quote}} (ganzer Artikel){{/quote}} {{note}} {{tags}}
{{/annotations}}
{{#figures}}
* {{figure}} | {{value}} | {{noun}} | {{state}}
{{/figures}}
{{#quotes}}
{{speaker}}, {{office}}: {{quote}}
{{/quotes}}
{{#officials}}{{person}} ({{office}}, {{state}}){{/officials}}`;
    const [, yaml = '', ...rest] = render(text).split('---\n');
    expect(parse(yaml)).toMatchObject({ title: 'E-Akte in Niedersachsen', part: 5 });
    expect(rest.join('---\n')).toBe(`# E-Akte in Niedersachsen (Erika Beispiel, 27. Februar 2026)
Teil 5 von Die Bilanz
> Für den Bericht
- Frage (ganzer Artikel) Wer zahlt? 
- Fakt: „Rund 20.000 Arbeitsplätze“ Stand *Februar* #E-Akte
* rund 20.000 Arbeitsplätze | 20000 | Arbeitsplätze | Niedersachsen
Horst Baier, CIO: „Das hilft den Kommunen“,
Horst Baier (CIO, Niedersachsen)`);
  });

  test('knows every name of the documentation, and each gives something', () => {
    for (const name of templateVariables.article) expect([name, render(`{{${name}}}`, { includeText: true })]).not.toEqual([name, '']);
    const mentions = plain.mentions.map(mention =>
      mention.entity.kind === 'figure' ? { ...mention, entity: { ...mention.entity, unit: 'Stück' } } : mention,
    );
    for (const list of templateLists) {
      for (const name of templateVariables[list]) {
        const written = renderTemplate(`{{#${list}}}{{${name}}}{{/${list}}}`, { ...plain, mentions }, options);
        expect([list, name, written]).not.toEqual([list, name, '']);
      }
    }
  });

  test('keeps the full text to itself unless it was chosen', () => expect(render('{{text}}')).toBe(''));

  test('makes words of a page harmless in Markdown, for whoever does not ask for them raw', async () => {
    for (const whole of await nastyWholes()) {
      const written = renderTemplate('{{title}}', whole, options);
      expect(written).not.toMatch(/(?<!\\)[<>*_[\]`|]/);
      expect(written).not.toContain('\n');
    }
    expect(renderTemplate('{{{title}}}', { ...plain, clipping: { ...plain.clipping, title: 'a_b_c' } }, options)).toBe('a_b_c');
  });

  test('writes one file per article, several as a ZIP archive named after it', async () => {
    const template = { id: 't', name: 'Karteikarte', text: '{{title}}' };
    expect(exportTemplate(template, [plain], options)).toMatchObject({
      name: 'E-Akte in Niedersachsen.md',
      content: 'E-Akte in Niedersachsen',
    });
    const { name, content } = exportTemplate(template, [plain, plain], options);
    expect(name).toBe('Amtslupe 2026-03-02 Karteikarte.zip');
    expect(Object.keys(unzipSync(content as Uint8Array))).toEqual(['E-Akte in Niedersachsen.md', 'E-Akte in Niedersachsen 2.md']);
  });
});

describe('a template with an error says which and where', () => {
  test.each([
    ['a name nobody knows', 'eins\nzwei {{titel}}', 'unknown', 2, 'titel'],
    ['the engine room', '{{constructor}}', 'unknown', 1, 'constructor'],
    ['a prototype', '{{#annotations}}\n{{__proto__}}{{/annotations}}', 'unknown', 2, '__proto__'],
    ['a name with a dot', '{{annotations.length}}', 'unknown', 1, 'annotations.length'],
    ['a name of a list outside of it', '{{meaning}}', 'unknown', 1, 'meaning'],
    ['a list as a value', '{{annotations}}', 'unknown', 1, 'annotations'],
    ['a name of a list in the part for the empty list', '{{^annotations}}{{meaning}}{{/annotations}}', 'unknown', 1, 'meaning'],
    ['a section never closed', 'a\n{{#annotations}}\nb\nc', 'unclosed-section', 2, 'annotations'],
    ['a section never opened', 'a\nb\n{{/annotations}}', 'unopened-section', 3, 'annotations'],
    ['sections that cross', '{{#annotations}}\n{{#note}}\n{{/annotations}}{{/note}}', 'unclosed-section', 2, 'note'],
    ['a mark never closed', 'a\n\nb {{title', 'unclosed-mark', 3, '{{'],
    ['another template', 'a\n{{> kopf}}', 'forbidden', 2, '>'],
    ['other marks', '{{=<% %>=}}', 'forbidden', 1, '='],
    ['a list within itself', '{{#figures}}\n{{#figures}}x{{/figures}}{{/figures}}', 'nested', 2, 'figures'],
    ['a book', 'x'.repeat(50_001), 'too-long', 1, '50000'],
  ])('%s', (_, text, kind, line, detail) => {
    expect(checkTemplate(text)).toEqual({ kind, line, detail });
    expect(() => render(text)).toThrow();
  });
  test('and nothing about one without', () => expect(checkTemplate('{{! Notiz }}{{title}}{{#states}}, {{states}}{{/states}}')).toBeNull());
});
