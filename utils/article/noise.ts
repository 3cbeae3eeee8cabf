import { attribute, classOf, tagOf } from './visibility.ts';

/** What an element holds, counted over its blocks: characters, characters in links, and characters of running prose. */
export interface Stats {
  length: number;
  linked: number;
  prose: number;
  text: string;
}

/**
 * How surely a name tells that an element is no part of the body: 'furniture' by itself, unless most of the prose stands in it;
 * 'suspect' only together with what it holds (links, a form, a call to subscribe).
 */
type Suspicion = 'furniture' | 'suspect';

const furniture =
  /^(?:nav|navi|navigation|navbar|breadcrumbs?|brotkrumen|pagination|pager|paging|skiplinks?|sharebar|shariff|sharing|share|sharer|socialbar|addtoany|outbrain|taboola|plista|disqus|advert|adverts|advertisement|advertising|adslot|adbox|werbung|consent|cmp|cookiebanner|cookiehint|cookienotice|usercentrics|captions?|bildunterschrift|bildtext|bu|figcaption|credits?|bildnachweis|fotocredit|copyright|byline|authors?|autor|autoren|autorin|dateline|datum|timestamp|pubdate|publishdate|postmeta|articlemeta|entrymeta|metadata|taglist|tagcloud|tags|schlagworte|schlagwoerter|keywords|stichworte|stichwoerter|comments|kommentare|disqus|respond|pullquote|autorenbox|authorbox|authorbio|biography|pressekontakt|pressecontact|ansprechpartner|ansprechperson|toc|inhaltsverzeichnis|readingtime|lesezeit|rubrik|topline|dachzeile|kicker|spitzmarke|toolbar|meistgelesen|mostread|lesenswert)$/;

const suspect =
  /^(?:newsletter|newsletters|nl|subscribe|subscription|abo|abonnement|abonnieren|signup|social|socialmedia|related|relatedarticles|verwandt|verwandte|recommend\w*|empfehl\w*|teaser|teasers|teaserlist|teaserbox|more|mehr|weiterlesen|weiterfuehrend\w*|readmore|readalso|lesenSieAuch|ads?|anzeigen?|sponsor\w*|promo\w*|promotion|partner|affiliate|vendors?|companies|anbieter|firmen|company|marktuebersicht|produkte?|events?|veranstaltung\w*|termine?|webinars?|whitepapers?|podcasts?|download\w*|sidebar|marginal\w*|widget\w*|aside|footer|header|banner|popup|overlay|modal|paywall|login|cookie|cookies|comment|kommentar|print|drucken|feedback|rating|vote|voting|umfrage|survey|survey|spenden?|donate|donation|unterstuetzen|cta|service|shop|job\w*|stellen\w*|kontakt|contact|bio|profile?|meta|info|date|author|archive?|archiv|issue|gallery)$/;

/** The parts of class and id: 'inf-box-article-nl' → inf, box, article, nl; 'relatedTeaser' → related, teaser. */
export function namesOf(element: Element): string[] {
  const names = `${classOf(element)} ${attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`;
  if (names.trim() === '') return [];
  const split = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const parts = split.split(/[^a-zäöüß0-9]+/);
  const whole = split.split(/\s+/).map(name => name.replace(/[^a-zäöüß]+/g, ''));
  return [...new Set([...parts, ...whole])].filter(part => part !== '');
}

function suspicionOf(names: readonly string[]): Suspicion | null {
  if (names.some(name => furniture.test(name))) return 'furniture';
  return names.some(name => suspect.test(name)) ? 'suspect' : null;
}

const furnitureTags = new Set(['NAV', 'FOOTER', 'FIGCAPTION', 'MENU', 'ADDRESS']);
const furnitureRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|directory)$/;

/** An invitation to do something other than read: subscribe, register, buy, download, share. */
export const invitation =
  /\b(?:newsletter|probe-?abo|abonnement)\b[^.!?]{0,80}\b(?:abonnieren|anmelden|bestellen|registrieren|eintragen|erhalten|bekommen|testen|sichern)\b|\b(?:abonnieren sie|jetzt (?:kostenlos |gratis )?(?:abonnieren|anmelden|registrieren|bestellen|testen|lesen|herunterladen|downloaden|sichern|buchen|teilnehmen|platz sichern|mitglied werden|ansehen|anhören)|hier anmelden|zum newsletter|keine (?:news|nachricht|ausgabe)\w* (?:mehr )?verpassen|e-?mail-?adresse (?:ein|an)geben|kostenlos(?:e|er|es)? (?:whitepaper|download|webinar|probe)|zum (?:whitepaper|webinar|podcast|shop)|mit klick auf|ich bin damit einverstanden|jederzeit (?:wieder )?(?:abbestellen|abmelden|widerrufen|kündbar)|auf (?:facebook|twitter|linkedin|xing|whatsapp) teilen)/i;

/** Whether the element is left out of the body with all it holds. `prose` is the prose of the whole page. */
export function isFurniture(element: Element, stats: Stats, pageProse: number): boolean {
  const holdsTheArticle = stats.prose > Math.max(600, pageProse * 0.34);
  const tag = tagOf(element);
  if (furnitureTags.has(tag)) return !holdsTheArticle;
  if (furnitureRoles.test(attribute(element, 'role')) && !holdsTheArticle) return !isInfoBox(element, stats);
  const names = namesOf(element);
  const suspicion = suspicionOf(names);
  if (holdsTheArticle) return false;
  if (suspicion === 'furniture') return stats.prose < 250 || stats.linked > stats.length * 0.4;
  if (tag === 'FORM') return element.querySelector('h1') === null && stats.prose < 600;
  if (tag === 'ASIDE' && !isInfoBox(element, stats)) return true;
  if (suspicion === null) return false;
  if (stats.length === 0) return false;
  if (stats.linked > stats.length * 0.45) return true;
  if (invitation.test(stats.text)) return true;
  if (element.querySelector('input[type=email], input[type=search], input[name*=mail i]') !== null) return true;
  return false;
}

const infoName =
  /^(?:info|infobox|infokasten|kasten|box|hintergrund|fact|facts|fakten|faktenbox|factbox|steckbrief|zusammenfassung|summary|glossar|erklaerung|explainer|checkliste|exkurs|note|hinweis|callout|zitat|quote|faq|interview|ueberblick|kompakt)$/;

/** A box beside the text that belongs to it: facts, background, glossary. */
export function isInfoBox(element: Element, stats: Stats): boolean {
  if (stats.linked > stats.length * 0.3 || invitation.test(stats.text)) return false;
  if (element.querySelector('input, form') !== null) return false;
  return namesOf(element).some(name => infoName.test(name)) || stats.prose > 200;
}
