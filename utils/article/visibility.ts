const neverShown = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'FRAME',
  'FRAMESET',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'SVG',
  'MATH',
  'AUDIO',
  'VIDEO',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'METER',
  'PROGRESS',
  'MAP',
  'HEAD',
  'TITLE',
  'LINK',
  'META',
  'DATALIST',
  'RP',
]);

/** Names by which sites take text out of sight while screen readers still hear it: a second copy of something or a help for navigation. */
const unseenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-?visually-?hidden|is-visually-hidden|screen-?reader(?:-text|-only)?|screenreader-only|assistive-text|a11y-(?:hidden|only)|element-invisible|hide-visually|hidden-visually|offscreen|aural|print-only|only-print|visible-print(?:-block)?|show-for-print|nur-druck|d-print-block|show-for-sr|sr-text|vh|js-hidden|rich-snippet-hidden)(?:\s|$)/i;

/** Bootstrap and Tailwind: hidden unless another class of the same element shows it again at some width. */
const hiddenClass = /(?:^|\s)(?:d-none|hidden|is-hidden|display-none)(?:\s|$)/;
const shownAgain = /(?:^|\s)(?:d|\w+)[-:](?:(?:sm|md|lg|xl|xxl)-)?(?:block|flex|inline|inline-block|grid|table|contents)(?:\s|$)/;

const inlineHidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|content-visibility\s*:\s*hidden)/i;

/** Tag name in capitals, also in XHTML and for elements of other namespaces; `localName` cannot be clobbered by a form's fields as easily. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** The attribute's value or '', also on a form whose fields are named like DOM methods. */
export function attribute(element: Element, name: string): string {
  if (typeof element.getAttribute === 'function') return element.getAttribute(name) ?? '';
  const value = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(element)))?.getAttribute?.call(element, name);
  return typeof value === 'string' ? value : '';
}

const hasAttribute = (element: Element, name: string): boolean => typeof element.hasAttribute === 'function' && element.hasAttribute(name);

/** The class attribute's value, also for SVG elements, or ''. */
export const classOf = (element: Element): string => attribute(element, 'class');

/**
 * Elements that inline style sheets of the document take off the page, for environments that cannot be asked (`checkVisibility`): jsdom.
 * What holds a headline is never among them: scripts show such parts when they run.
 */
export function hiddenByStyleSheets(document: Document): Set<Element> {
  const hidden = new Set<Element>();
  if ('checkVisibility' in document.documentElement) return hidden;
  // A picture named "styleSheets" would stand in the list's place.
  const sheets: unknown = document.styleSheets;
  if (sheets === null || typeof sheets !== 'object' || !(Symbol.iterator in sheets)) return hidden;
  const rules = [...(sheets as StyleSheetList)].flatMap(sheet => {
    try {
      return [...sheet.cssRules];
    } catch {
      return []; // A sheet of another origin cannot be read.
    }
  });
  for (const rule of rules) {
    if (!('selectorText' in rule) || !('style' in rule)) continue;
    const display = (rule.style as CSSStyleDeclaration).display;
    const selector = String(rule.selectorText);
    if (!display || (display !== 'none' && hidden.size === 0) || /:(?:hover|focus|active|before|after|target|checked)|::/.test(selector))
      continue;
    try {
      for (const element of document.querySelectorAll(selector)) {
        if (display !== 'none') hidden.delete(element);
        else if (!/^(?:p|h[1-6]|html|body)$/.test(element.localName) && !holdsProse(element) && !isFolded(element)) hidden.add(element);
      }
    } catch {
      // A selector this environment does not know hides nothing.
    }
  }
  return hidden;
}

const folded =
  'details, [role=tabpanel], [class*=accordion i], [class*=akkordeon i], [class*=collaps i], [class*=faq i], [class*=toggle i]';

/** A part that the reader opens with a click: questions and answers, chapters of a long page. It belongs to the text, open or not. */
const isFolded = (element: Element): boolean => element.closest(folded) !== null && element.closest('nav, header') === null;

/** Whether the browser shows the element, where it can be asked; what is merely folded counts as shown. Forces style once, no layout. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })) return true;
  return isFolded(element);
}

const holdsProse = (element: Element): boolean => element.querySelector('h1') !== null || (element.textContent ?? '').length > 3000;

const none: ReadonlySet<Element> = new Set();

/**
 * Whether the element's markup says that its text is not for reading: scripts, form fields, hidden or editable parts, copies for
 * screen readers, and what decluttering has marked. Reads no computed style.
 */
export function isOutOfSight(element: Element, hidden: ReadonlySet<Element> = none): boolean {
  const tag = tagOf(element);
  if (neverShown.has(tag)) return true;
  if (tag === 'DIALOG' && !hasAttribute(element, 'open')) return true;
  if (hidden.has(element)) return true;
  if (typeof element.hasAttributes === 'function' && !element.hasAttributes()) return false;
  if (attribute(element, 'data-amtslupe-hidden') !== '') return true;
  if (hasAttribute(element, 'hidden')) return true;
  if (/^(?:|true|plaintext-only)$/i.test(attribute(element, 'contenteditable')) && hasAttribute(element, 'contenteditable')) return true;
  const style = attribute(element, 'style');
  if (style !== '' && inlineHidden.test(style)) return true;
  const names = classOf(element);
  if (names === '') return false;
  if (unseenClass.test(names)) return true;
  // Where computed style can be asked, the asking decides (see body.ts); a class is only a hint.
  return typeof element.checkVisibility !== 'function' && hiddenClass.test(names) && !shownAgain.test(names);
}
