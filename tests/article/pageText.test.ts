import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageText, readPageText } from '../../utils/article/pageText.ts';
import { readSegments } from '../../utils/article/segments.ts';
import { parse, parseQuickly } from './parse.ts';

/** The page text of a fragment: all its blocks, nothing chosen. */
function textOf(html: string, read = parseQuickly): { pageText: PageText; document: Document } {
  const document = read(`<body>${html}</body>`);
  return { document, pageText: readPageText({ segments: readSegments(document.body).segments, periphery: [] }) };
}

/** The characters a reader sees, without white space. */
const squeezed = (text: string): string => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\s]/g, '').replace(/nein/g, '');

describe('what a block is', () => {
  const cases: [name: string, html: string, text: string][] = [
    ['inline elements join without a space', '<p>Nieder<b>sach</b><a href="#">sen</a></p>', 'Niedersachsen'],
    [
      'soft hyphens and zero-width characters are gone',
      '<p>Arbeits&shy;plätze und Ver\u200Bwaltung\uFEFF</p>',
      'Arbeitsplätze und Verwaltung',
    ],
    ['white space is one space, a no-break space too', '<p>  Dr.&nbsp;Horst\n\t Baier  </p>', 'Dr. Horst Baier'],
    ['white space across elements is one space', '<p>eins <b> zwei</b> <i> </i> drei</p>', 'eins zwei drei'],
    ['a br is a space', '<p>erste Zeile<br>zweite Zeile</p>', 'erste Zeile zweite Zeile'],
    ['two brs part blocks', '<div>erster Absatz<br> <br>zweiter Absatz</div>', 'erster Absatz\nzweiter Absatz'],
    ['text beside blocks is a block', '<div>davor<p>drin</p>danach</div>', 'davor\ndrin\ndanach'],
    [
      'a table row is one block, its cells parted by a tab',
      '<table><tr><th>Land</th><th>Dienste</th></tr><tr><td>Bayern</td><td>412</td></tr></table>',
      'Land\tDienste\nBayern\t412',
    ],
    ['paragraphs in a cell stay in the row', '<table><tr><td><p>Bayern</p></td><td><p>412</p></td></tr></table>', 'Bayern\t412'],
    [
      'a layout table has no rows',
      '<table role="presentation"><tr><td><p>links</p></td><td><p>rechts</p></td></tr></table>',
      'links\nrechts',
    ],
    [
      'list items have no bullets, nested ones are their own',
      '<ul><li>eins<ul><li>eins a</li></ul></li><li>zwei</li></ul>',
      'eins\neins a\nzwei',
    ],
    ['terms and their texts are blocks', '<dl><dt>OZG</dt><dd>Onlinezugangsgesetz</dd></dl>', 'OZG\nOnlinezugangsgesetz'],
    ['a drop cap joins its word', '<p><span class="dropcap">D</span>ie Akte</p>', 'Die Akte'],
    ['a drop cap in a box joins its word', '<div><div class="drop-cap">D</div>ie Akte</div>', 'Die Akte'],
    [
      'blank lines part plain text',
      '<pre>Erster Absatz\nzweite Zeile\n\nZweiter Absatz</pre>',
      'Erster Absatz zweite Zeile\nZweiter Absatz',
    ],
    ['a question that opens an answer', '<details><summary>Was kostet das?</summary><p>Nichts.</p></details>', 'Was kostet das?\nNichts.'],
    ['a button in a heading is its text', '<h3><button>Wer ist zuständig?</button></h3><button>Teilen</button>', 'Wer ist zuständig?'],
  ];
  test.each(cases)('%s', (_, html, text) => {
    expect(textOf(html).pageText.text).toBe(text);
  });

  const unseen: [name: string, html: string][] = [
    ['scripts, styles and templates', '<script>a</script><style>b</style><template>c</template><noscript>d</noscript>'],
    ['form fields', '<input value="a"><textarea>b</textarea><select><option>c</option></select>'],
    ['hidden attribute', '<div hidden><p>a</p></div>'],
    ['display none in the style attribute', '<p style="color:red; display : none">a</p>'],
    ['display none in a style sheet', '<style>.x { display: none }</style><div class="x">a</div>'],
    ['copies for screen readers', '<span class="visually-hidden">a</span><span class="sr-only">b</span>'],
    ['editable parts', '<div contenteditable="true">a</div><div contenteditable>b</div>'],
    ['marked clutter', '<div data-amtslupe-hidden="newsletter">a</div>'],
    ['closed dialogs', '<dialog>a</dialog>'],
    ['frames and pictures', '<iframe>a</iframe><svg><text>b</text></svg>'],
  ];
  test.each(unseen)('not read: %s', (_, html) => {
    expect(textOf(`<p>davor</p>${html}<p>danach</p>`, parse).pageText.text).toBe('davor\ndanach');
  });

  test('kinds and levels', () => {
    const { pageText } = textOf(
      '<h2>Titel</h2><p>Absatz</p><ul><li><p>Punkt</p></li></ul><blockquote><p>Zitat</p></blockquote><table><tr><td>Zelle</td></tr></table>',
    );
    expect(pageText.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', 0],
      ['list-item', 0],
      ['quotation', 0],
      ['table-row', 0],
    ]);
    expect(pageText.blocks.map(({ start, end }) => pageText.text.slice(start, end))).toEqual([
      'Titel',
      'Absatz',
      'Punkt',
      'Zitat',
      'Zelle',
    ]);
  });
});

describe('between text and page', { timeout: 60_000 }, () => {
  const inlineNode: fc.Arbitrary<string> = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'Amt',
        ' und ',
        'Ver&shy;waltung',
        ' \n ',
        '&nbsp;',
        '20.000',
        'ö\u200B',
        '<br>',
        '&shy;',
        '<wbr>',
        '<!-- x -->',
        '😀',
        '<script>nein</script>',
        '<span hidden>nein</span>',
      ),
      fc
        .tuple(fc.constantFrom('b', 'a', 'span', 'em'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  const inline = fc.array(inlineNode, { maxLength: 6 }).map(parts => parts.join(''));
  const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>(tie => ({
    block: fc.oneof(
      { maxDepth: 3 },
      fc.tuple(fc.constantFrom('p', 'h2', 'div', 'li', 'blockquote'), inline).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
      inline,
      fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map(cells => `<table><tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr></table>`),
      fc.array(tie('block'), { maxLength: 3 }).map(blocks => `<section>${blocks.join('')}</section>`),
    ),
  })).block;
  const fragment = fc.array(block, { maxLength: 5 }).map(blocks => blocks.join('\n'));

  test('a span survives the way to the page and back, and covers the same words', () => {
    fc.assert(
      fc.property(fragment, fc.nat(), fc.nat(), (html, a, b) => {
        const { pageText } = textOf(html);
        const { text, rangeOf, spanOf } = pageText;
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.max(a, b) % (text.length + 1);
        const range = rangeOf({ start, end });
        if (start >= end) return range === null;
        if (text[start] === '\n' || text[end - 1] === '\n') return true; // Ends on a line break: clamped to the block.
        if (range === null) return false;
        const back = spanOf(range);
        const isSameText = squeezed(range.toString()) === squeezed(text.slice(start, end));
        return back?.start === start && back.end === end && isSameText;
      }),
      { numRuns: 200 },
    );
  });

  test('blocks lie in the text in order, without line breaks inside, and bodyEnd is its end', () => {
    fc.assert(
      fc.property(fragment, html => {
        const { text, blocks, bodyEnd } = textOf(html).pageText;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        expect(bodyEnd).toBe(text.length);
        expect(text).not.toMatch(/^\s|\s$| {2}|\n\s|[ ]\n/);
      }),
      { numRuns: 100 },
    );
  });

  test('any range of the page gives a span inside the text or none', () => {
    fc.assert(
      fc.property(fragment, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (html, a, b, c, d) => {
        const { document, pageText } = textOf(html);
        const walker = document.createTreeWalker(document.body);
        const nodes: Node[] = [document.body];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
        const point = (index: number, offset: number): [Node, number] => {
          const node = nodes[index % nodes.length] ?? document.body;
          const size = node.nodeValue?.length ?? node.childNodes.length;
          return [node, offset % (size + 1)];
        };
        const range = document.createRange();
        range.setStart(...point(a, b));
        range.setEnd(...point(c, d));
        const span = pageText.spanOf(range);
        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(pageText.text.length);
        expect(span.start).toBeLessThan(span.end);
      }),
      { numRuns: 150 },
    );
  });

  test('a selection that begins in a skipped part begins with the text behind it', () => {
    const { document, pageText } = textOf('<p>Erster Absatz.</p><div hidden>unsichtbar</div><p>Zweiter Absatz.</p>');
    const range = document.createRange();
    range.setStart(document.querySelector('[hidden]')?.firstChild ?? document.body, 3);
    range.setEnd(document.querySelectorAll('p')[1]?.firstChild ?? document.body, 7);
    const span = pageText.spanOf(range);
    expect(span && pageText.text.slice(span.start, span.end)).toBe('Zweiter');
  });

  test('a selection of elements instead of text', () => {
    const { document, pageText } = textOf('<p>Erster Absatz.</p><p>Zweiter <b>Absatz</b>.</p>');
    const range = document.createRange();
    range.selectNode(document.querySelector('b') ?? document.body);
    const span = pageText.spanOf(range);
    expect(span && pageText.text.slice(span.start, span.end)).toBe('Absatz');
  });

  test('a selection in another tree gives none', () => {
    const { document, pageText } = textOf('<p>Absatz.</p><div id="host"></div>');
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    shadow?.append('drinnen');
    const range = document.createRange();
    range.selectNodeContents(shadow ?? document.body);
    expect(pageText.spanOf(range)).toBeNull();
  });

  test('a span that no longer fits the page gives no range', () => {
    const { document, pageText } = textOf('<p>Ein Absatz mit Text.</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'kurz';
    expect(pageText.rangeOf({ start: 4, end: 15 })).toBeNull();
  });
});

test('reading changes nothing', () => {
  const document = parse('<body><p>Ein <b>Absatz</b></p><script>1</script><ul><li>Punkt</li></ul></body>');
  const before = document.documentElement.outerHTML;
  readPageText({ segments: readSegments(document.body).segments, periphery: [] });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('nesting 3,000 deep is read', { timeout: 60_000 }, () => {
  expect(textOf(`${'<div>'.repeat(3000)}tief${'</div>'.repeat(3000)}`).pageText.text).toBe('tief');
});

test('time grows no faster than the text', { timeout: 60_000 }, () => {
  const milliseconds = (paragraphs: number) => {
    const document = parseQuickly(
      `<body>${'<p>Die Verwaltung führt das <b>neue</b> Verfahren in allen Ämtern ein.</p>'.repeat(paragraphs)}</body>`,
    );
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      readPageText({ segments: readSegments(document.body).segments, periphery: [] });
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  milliseconds(500);
  expect(milliseconds(8000) / milliseconds(2000)).toBeLessThan(12);
});
