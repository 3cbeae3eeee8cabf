/** A label element met while reading, with its span in the text read. */
interface ReadLabel {
  element: Element;
  start: number;
  end: number;
}

const spanTags = new Set(['l-state', 'l-official', 'l-figure', 'l-quote']);
const silentTags = new Set(['script', 'style', 'template', 'noscript']);
const blockTags = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure form h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * The text of an element in the guideline's normalisation (soft hyphens and zero-width characters removed, white space collapsed,
 * a line break or cell border is a space), and the label elements inside with their spans in it. Parts with a `data-gold` of their
 * own are left out when the element itself is a paragraph.
 */
export function readText(root: Element): { text: string; labels: ReadLabel[] } {
  const isParagraph = root.localName === 'l-p' || (root.getAttribute('data-gold') ?? '').split(/\s+/).includes('p');
  const labels: ReadLabel[] = [];
  let text = '';
  let hasSpace = false;
  const add = (raw: string) => {
    for (const character of raw) {
      if (invisible.test(character)) continue;
      if (/\s/.test(character)) hasSpace = text !== '';
      else {
        text += hasSpace ? ` ${character}` : character;
        hasSpace = false;
      }
    }
  };
  const read = (node: Node) => {
    if (node.nodeType === 3) add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element; // nodeType 1
    if (silentTags.has(element.localName)) return;
    if (isParagraph && element !== root && element.hasAttribute('data-gold')) return;
    const isBlock = blockTags.has(element.localName);
    if (isBlock) add(' ');
    const before = text.length;
    for (const child of element.childNodes) read(child);
    if (spanTags.has(element.localName)) {
      const start = text[before] === ' ' ? before + 1 : before;
      labels.push({ element, start, end: text.length });
    }
    if (isBlock) add(' ');
  };
  read(root);
  return { text, labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) };
}
