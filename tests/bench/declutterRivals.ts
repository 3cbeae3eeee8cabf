import { findClutter, hide, marker } from '../../utils/article/declutter.ts';
import { siteRuleOf } from '../../utils/article/sites/siteRule.ts';
import type { ClutterKind } from '../../utils/article/types.ts';

/** A way of hiding clutter: marks what it would hide. */
export interface Strategy {
  name: string;
  apply(document: Document, url: string): void;
}

const kinds: ClutterKind[] = ['newsletter', 'vendor', 'share', 'related', 'advert', 'promotion', 'comments', 'paywall-offer', 'credit'];

/** The tokens that clutter is called by, as rules of thumb and reader modes have them: in class, id, name and data attributes, tag names. */
const token =
  /newsletter|subscri|signup|share|social|related|teaser|recommend|empfehl|outbrain|taboola|plista|(?:^|[\s_-])(?:ads?|anzeige|werbung)(?=$|[\s_-])|advert|sponsor|paywall|comment|print|toolbar|promo|affiliate|partner|podcast|most-?read|meistgelesen/i;
const prose = 'p,li,blockquote,h2,h3,h4,pre,td,dd';

function namesOf(element: Element): string {
  return [
    element.localName.includes('-') ? element.localName : '',
    ...['class', 'id', 'name', 'data-testid'].map(name => element.getAttribute(name) ?? ''),
  ].join(' ');
}

/** Characters of text in prose blocks with few links. */
function mass(element: Element): number {
  let sum = 0;
  for (const block of element.matches(prose) ? [element, ...element.querySelectorAll(prose)] : element.querySelectorAll(prose)) {
    const text = (block.textContent ?? '').trim().length;
    const links = [...block.querySelectorAll('a')].reduce((all, link) => all + (link.textContent ?? '').length, 0);
    if (text >= 80 && links < text / 2) sum += text;
  }
  return sum;
}

/** Hides the outermost elements with such a token; with `most`, only those with no more prose than so many characters. */
const naive = (name: string, most: number): Strategy => ({
  name,
  apply(document) {
    for (const element of document.body?.querySelectorAll('*') ?? []) {
      if (element.closest(`[${marker}]`) || !token.test(namesOf(element)) || mass(element) > most) continue;
      element.setAttribute(marker, 'naive');
    }
  },
});

/** Ours first, then what most tools do: tokens alone, and tokens with a check of how much prose would go. */
export const strategies: Strategy[] = [
  {
    name: 'Amtslupe',
    apply: (document, url) => hide(document, findClutter(document, { site: siteRuleOf(document, url), root: null }), kinds),
  },
  naive('tokens', Number.POSITIVE_INFINITY),
  naive('tokens, ≤ 160 chars of prose', 160),
  naive('tokens, no prose', 0),
];
