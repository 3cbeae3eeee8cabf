/**
 * What a page looks like from afar: read in one pass over a bounded part of it, enough to judge whether it is an eGovernment article, and
 * small enough to be sent. Plain JSON; white space in texts is collapsed.
 */
export interface Glimpse {
  url: string;
  headline: string;
  /** The document's own title. */
  title: string;
  /** Description and section that the page gives itself. */
  about: string;
  /** The beginning of the text, one line per block. */
  text: string;
  /** Paragraphs of prose in the whole text. */
  prose: number;
  /** Share of the text that is links, 0 to 1. */
  links: number;
  /** Headings around the text that are links to other pages. */
  teasers: number;
  /** The page calls itself an article. */
  isMarked: boolean;
  hasTime: boolean;
}

/** Characters of text in a glimpse, at most. */
export const longestText = 12_000;
/** Nodes that are looked at, and characters that are read of each, at most: a page may have any number. */
const mostNodes = 3_000;
const longestNode = 2_000;
/** Characters after which no further text is read: what a page of that length is, its beginning tells. */
const enoughText = 50_000;

const set = (names: string) => new Set(names.split(' '));
const inline = set('a abbr b bdi big br cite code data del dfn em font i ins kbd mark q s small span strong sub sup time tt u var wbr');
const skipped = set(
  'aside audio button canvas datalist dialog footer head iframe math menu nav noscript object script select style svg template textarea video',
);
/** Parts of a text that never hold all of it: their paragraphs speak for what they stand in. */
const parts = set('blockquote details dl figure ol table tbody tr ul');
const besides = /\b(?:comments?|kommentare|related|cookie\w*|consent|breadcrumbs?)\b/i;
const roles = /^(?:alertdialog|complementary|contentinfo|dialog|navigation|search)$/;
/** Stands for a line break in text that is not yet collapsed; white space, and never in a page by itself. */
const lineBreak = '\v';

interface Block {
  text: string;
  length: number;
  /** Characters of it that are links. */
  linked: number;
  /** Name of the heading it stands in. */
  heading: string;
}

/** An element from the first to behind the last of its blocks. */
interface Box {
  name: string;
  first: number;
  last: number;
  weight: number;
}

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Looks at a page. Changes nothing, and does not mind what the page calls its elements. */
export function glimpse(document: Document, url: string): Glimpse {
  // An image or form named "body" hides the document's own property of that name; the prototype has it still.
  const own = Object.getPrototypeOf(document);
  const get = <T>(key: keyof Document): T => Reflect.get(own, key, document) as T;
  const find = (selector: string): Element | null => own.querySelector.call(document, selector);

  const blocks: Block[] = [];
  const open: Box[] = [];
  let best: Box = { name: '', first: 0, last: 0, weight: 0 };
  let area = best;
  let buffer = '';
  let unread = 0;
  let linked = 0;
  let inLink = 0;
  let heading = '';
  let hasTime = false;

  const flush = () => {
    for (const piece of buffer.includes(lineBreak) ? buffer.split(/\v\s*\v/) : [buffer]) {
      const text = piece.trim();
      if (!text) continue;
      const length = text.length + unread;
      blocks.push({ text, length, linked, heading });
      if (length < 60 || linked * 2 > length || heading) continue;
      // The text is where paragraphs stand together: each speaks for what it stands in, and less for what that stands in.
      for (let at = open.length - 1, share = length; at >= 0 && share > length / 10; at--) {
        const box = open[at] as Box;
        if (parts.has(box.name)) continue;
        box.weight += share;
        share /= 1.6;
      }
    }
    buffer = '';
    unread = 0;
    linked = 0;
  };

  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (skipped.has(name) || (name === 'form' && open.length > 1)) return false;
    if (/^(?:div|section|[uo]l)$/.test(name)) {
      const { hidden, className, id } = element as HTMLElement;
      if (hidden || besides.test(`${className} ${id}`) || roles.test(element.getAttribute('role') ?? '')) return false;
    }
    if (name === 'a') inLink++;
    if (name === 'time') hasTime = true;
    if (name === 'br') buffer += lineBreak;
    if (!inline.has(name)) flush();
    if (/^h[1-6]$/.test(name)) heading = name;
    open.push({ name, first: blocks.length, last: 0, weight: 0 });
    return true;
  };

  const leave = () => {
    const box = open.pop() as Box;
    if (box.name === 'a') inLink--;
    if (inline.has(box.name)) return;
    flush();
    if (box.name === heading) heading = '';
    box.last = blocks.length;
    if (box.weight <= best.weight) return;
    best = box;
    area = [...open, box].findLast(({ name }) => name === 'article' || name === 'main') ?? box;
  };

  /** Reads what stands in `root`; answers whether the page went on behind what was looked at. */
  const read = (root: Element | null): boolean => {
    const walker: TreeWalker | null = root && own.createTreeWalker.call(document, root, 5);
    let node: Node | null = root;
    let left = mostNodes;
    let wanted = enoughText;
    for (; walker && node && left > 0 && wanted > 0; left--) {
      let isEntered = false;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        buffer += data.slice(0, longestNode);
        wanted -= data.length;
        unread += Math.max(0, data.length - longestNode);
        if (inLink) linked += data.trim().length;
      } else isEntered = enter(node as Element);
      node = isEntered ? walker.firstChild() : null;
      if (isEntered && !node) leave();
      while (!node) {
        node = walker.nextSibling();
        if (node || !walker.parentNode()) break;
        leave();
      }
    }
    while (open.length) leave();
    return left === 0 || (wanted <= 0 && best.weight === 0);
  };
  // On a page with more menus than text the text is where the page says it is.
  if (read(get<HTMLElement | null>('body'))) read(find('main,[role=main]'));

  const isProse = ({ text, length, heading }: Block) =>
    !heading && length > 80 && (length > longestNode || /[.!?]["“”«»]?$/.test(text.slice(-2)));
  const start = Math.max(
    best.first,
    blocks.findIndex((block, at) => at >= best.first && isProse(block)),
  );
  // The headline is the last one before the text, unless it is a link, the name of the site; what stands between the two is the lead.
  const titleAt = blocks.findLastIndex(({ heading, linked }, at) => at <= start && heading === 'h1' && !linked);
  const first = titleAt >= area.first && titleAt + 12 > start ? Math.min(best.first, titleAt + 1) : best.first;
  const inside = blocks.slice(first, best.last);
  const sum = (of: 'length' | 'linked') => inside.reduce((total, block) => total + block[of], 0);
  let text = '';
  for (const block of inside) {
    if (text.length > longestText) break;
    text += `${plain(block.text)}\n`;
  }
  const title = plain(get<string>('title')).slice(0, 300);
  // Looked for in the head alone: what is not there would be sought through the whole page.
  const head = get<HTMLHeadElement | null>('head');
  const attribute = (selector: string) => head?.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
  const data = [...own.querySelectorAll.call(document, 'script[type="application/ld+json"]')]
    .map(({ text }) => text.slice(0, 20_000))
    .join();
  return {
    url: url.slice(0, 2000),
    headline: plain(blocks[titleAt]?.text ?? find('h1')?.textContent ?? '').slice(0, 300) || title,
    title,
    about: plain(`${attribute('name=description').slice(0, 400)}. ${attribute('property="article:section"').slice(0, 100)}`),
    text: text.slice(0, longestText),
    prose: inside.filter(isProse).length,
    links: sum('length') ? sum('linked') / sum('length') : 0,
    teasers: blocks.slice(area.first, area.last).filter(({ heading, linked, length }) => heading > 'h1' && linked * 2 > length).length,
    isMarked: attribute('property="og:type"') === 'article' || /"@type":\s*\[?\s*"\w*(?:Article|BlogPosting|Report)"/.test(data),
    hasTime,
  };
}

const offices =
  /verwalt|behörd|amt|ämter|rath[aä]us|ministeri|gericht|polizei|kommun|st[aä]dt|gemeind|kreis|kanton|l[aä]nd|bund|staat|regierung|minister|bürger|antr[aä]g|gesetz|ausweis|register|öffentlich/i;
const means =
  /digital|elektron|online|on-line|internet|netz|web|mail|software|hardware|programm|system|comput|rechn|server|cloud|plattform|portal|app|daten|dat[ei]|regist|formular|papier|akte|fax|scan|druck|klick|knopf|bildschirm|handy|smartphone|telefon|gerät|roboter|automat|sensor|algorithm|assistent|chat|bot|hacker|cyber|passw|kennwort|konto|chip|code|techn|modern|innovat|e-gov|egov|ozg|\bit\b|\bki\b|it-|ki-|eid|schnittstelle|verfahren|projekt|umst[ei]|standard|open|smart|medienbr|bürokrat/i;

/** Whether a page may be an eGovernment article at all: prose that names offices and means. What is no such page is not worth a judgement. */
export const isWorthJudging = ({ headline, text, prose }: Glimpse): boolean =>
  text.length > 150 && prose > 0 && offices.test(headline + text) && means.test(headline + text);
