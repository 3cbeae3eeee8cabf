import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect.ts';
import { glimpse, longestText } from '../../utils/article/glimpse.ts';

const look = (html: string) => glimpse(new JSDOM(html).window.document, 'https://a.example/b');
const sentence = 'Die Verwaltung hat elf Anträge online gestellt, sagte die Landrätin am Montag in Ahrenbek. ';
const text = `<p>${sentence.repeat(2)}</p>`;

describe('what is read of a page', () => {
  test('headline, text and paragraphs, without menus, comments and scripts', () => {
    const seen = look(
      `<title>Titel | Blatt</title><nav><p>${sentence}</p></nav><main><h1><a href="/">Blatt</a></h1><h1>Elf An\u00adträge</h1>${text}${text}<script>var x</script><div class="comments">${text}</div></main>`,
    );
    expect(seen).toMatchObject({ headline: 'Elf Anträge', title: 'Titel | Blatt', prose: 2, teasers: 0 });
    expect(seen.links).toBeLessThan(0.02);
    expect(seen.text).toBe(`Blatt\nElf Anträge\n${sentence.repeat(2).trim()}\n${sentence.repeat(2).trim()}\n`);
  });

  test('two line breaks end a paragraph, one does not', () => {
    expect(look(`<div><div>${sentence}<br>${sentence}<br> <br>${sentence}</div></div>`)).toMatchObject({ prose: 2 });
  });

  test('links and headings that are links are measured', () => {
    const seen = look(`<main>${text}<p><a href="/x">${sentence}</a></p>${'<h3><a href="/y">Mehr davon</a></h3>'.repeat(4)}</main>`);
    expect(seen.links).toBeGreaterThan(0.3);
    expect(seen.teasers).toBe(4);
  });

  test('a text of a megabyte is cut, and read as far as tells what it is', () => {
    const seen = look(`<main><h1>Lang</h1>${text.repeat(500)}<p>${'x'.repeat(1e6)}</p></main>`);
    expect(seen.text.length).toBeLessThanOrEqual(longestText);
    expect(seen.prose).toBeGreaterThan(250);
    expect(seen.prose).toBeLessThan(300);
  });

  test('text behind 50 kB of entries that are no text is found where the page says it is', () => {
    expect(
      look(`<div><a href="/a">${'Ein Eintrag und '.repeat(5000)}</a></div><main><h1>Elf Anträge</h1>${text}${text}</main>`),
    ).toMatchObject({
      headline: 'Elf Anträge',
      prose: 2,
    });
  });

  test('a text behind more menus than are read is found where the page says it is', () => {
    expect(look(`${'<div><a href="/a">Ein Eintrag</a></div>'.repeat(4000)}<main><h1>Elf Anträge</h1>${text}${text}</main>`)).toMatchObject({
      headline: 'Elf Anträge',
      prose: 2,
    });
  });
});

describe('a hostile page', () => {
  const names = [
    'body',
    'title',
    'querySelector',
    'querySelectorAll',
    'createTreeWalker',
    'localName',
    'nodeType',
    'firstChild',
    'getAttribute',
  ];

  test('with elements named like properties is read as any other', () => {
    const traps = names.map(name => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`).join('');
    const fields = names.map(name => `<input name="${name}">`).join('');
    expect(look(`<title>T</title>${traps}<form>${fields}</form><main><h1>Elf Anträge</h1>${text}${text}</main>`)).toMatchObject({
      title: 'T',
      headline: 'Elf Anträge',
      prose: 2,
    });
  });

  test.each([
    ['50,000 elements', '<div><span>x</span></div>'.repeat(25_000)],
    ['elements nested 3,000 deep', '<div>'.repeat(3000)],
    ['nothing', ''],
    ['a frameset', '<frameset><frame src="x"></frameset>'],
    ['structured data that is none', '<script type="application/ld+json">{"@type": [[[</script>'],
    ['an attribute of a megabyte', `<div class="${'cookie '.repeat(140_000)}">x</div>`],
  ])(
    'with %s does not throw',
    (_, html) => {
      const { document } = new JSDOM(html).window;
      expect(() => detect(document, 'kein://[')).not.toThrow();
      expect(detect(document, 'https://a.example/b').isArticle).toBe(false);
    },
    60_000,
  );
});
