import data from './clutter.json' with { type: 'json' };
import { linkDensity, type Measure, textOf } from './clutterMeasure.ts';
import { isBox } from './clutterPhrases.ts';
import { isOfSite } from './clutterSpeech.ts';
import type { Finding } from './declutter.ts';
import { mayHide, type Protection, selectAll } from './protect.ts';
import { isBehind } from './protectText.ts';

const { limits } = data;
/** Characters of text an article has at least, and of a headline that links to another one on average. */
const least = { article: 600, headline: 18 };
/** Lists of links that belong to the article or to the site, by what their heading says. */
const useful =
  /kontakt|ansprech|download|herunterladen|dokument|dateien|quelle|literatur|links?\b|informationen|material|rechtsgrundlage|gesetz|zuständig|anschrift|adresse|themen\b|schlag|stichw|tags?\b|serie|\bteile?\b|inhalt|service|verlag|rechtlich|über uns|kategorie|rubrik|ressort|formular|antr[aä]g|leistung|online-?dienst|sprache|barriere|öffnungs|hilfe|faq|fragen|glossar|bilder|galerie|fotos/i;

/** Behind the end of an article: a headed list, or cards, of links to other pages of the site, whatever the heading says. */
export function byPlace(element: Element, own: Measure, guard: Protection): Finding[] {
  if (!isBox(element) || element.localName === 'td' || own.chars < 40 || own.chars > limits.list || linkDensity(own) < 0.6) return [];
  if (guard.prose < least.article || !guard.last || !isBehind(element, guard.last) || !mayHide(element, guard)) return [];
  const links = [...element.querySelectorAll('a')];
  const outside = links.filter(link => !isOfSite(link));
  if (links.length - outside.length < 2 || outside.length > 0 || own.linkChars / links.length < least.headline) return [];
  if (selectAll(element, 'form,input,select,textarea').length > 0) return [];
  const cards = element.querySelectorAll('a :is(h2,h3,h4,h5,img,picture),:is(h2,h3,h4,h5,h6) a');
  const heading = headingOf(element, guard);
  if (heading ? useful.test(textOf(guard.page, heading)) : cards.length < 2) return [];
  return [{ element, kind: 'related', rule: `behind the article: ${heading ? textOf(guard.page, heading).slice(0, 40) : 'cards'}` }];
}

/** The first heading that is no link, or the short line that stands in its place at the top. */
function headingOf(box: Element, { page }: Protection): Element | null {
  const isPlain = (one: Element) => (page.of.get(one)?.linkChars ?? 1) === 0 && !page.of.get(one)?.isLink;
  const heading = [...box.querySelectorAll('h2,h3,h4,h5,h6')].find(isPlain);
  if (heading) return heading;
  let first = box.firstElementChild;
  while (first && page.of.get(first)?.ownChars === 0) first = first.firstElementChild;
  return first && isPlain(first) && (page.of.get(first)?.chars ?? 0) <= limits.heading ? first : null;
}
