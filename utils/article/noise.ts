import type { Stats } from './measure.ts';
import { attribute, classOf, tagOf } from './visibility.ts';

/** Parts of class and id that name furniture: no body, unless most of the article stands in it. */
const furniture =
  /^(?:nav|navi|navigation|navbar|breadcrumbs?|brotkrumen|krumelpfad|pagination|pager|paging|skiplinks?|sharebar|shariff|sharing|share|sharer|sharelinks|socialbar|socialshare|addtoany|outbrain|taboola|plista|disqus|advert|adverts|advertisement|advertising|adslot|adbox|werbung|consent|cmp|cookiebanner|cookiehint|cookienotice|usercentrics|captions?|bildunterschrift|bildtext|bildunterzeile|bu|figcaption|credits?|bildnachweis|fotocredit|copyright|byline|bylines|authors?|autor|autoren|autorin|autoreninfo|verfasser|dateline|datum|timestamp|pubdate|publishdate|postmeta|articlemeta|entrymeta|metadata|taglist|tagcloud|tags|schlagworte|schlagwoerter|keywords|stichworte|stichwoerter|comments|kommentare|respond|pullquote|autorenbox|authorbox|authorbio|biography|pressekontakt|pressecontact|ansprechpartner|ansprechperson|toc|inhaltsverzeichnis|readingtime|lesezeit|lesedauer|topline|dachzeile|kicker|spitzmarke|toolbar|meistgelesen|mostread|lesenswert|relatedarticles|related|verwandte|zitiervorschlag|teaserlist|newsletterbox|newsletterteaser|footnotes?|fussnoten?)$/;

/** Parts of class and id that make an element suspect: what it holds (links, a form, an invitation) decides. */
const suspect =
  /^(?:newsletter|newsletters|nl|subscribe|subscription|abo|abonnement|abonnieren|signup|social|socialmedia|verwandt|recommend\w*|empfehl\w*|teaser|teasers|teaserbox|more|mehr|weiterlesen|weiterfuehrend\w*|readmore|readalso|lesensieauch|ads?|anzeigen?|sponsor\w*|promo\w*|partner|affiliate|vendors?|companies|anbieter|firmen|company|marktuebersicht|produkte?|events?|veranstaltung\w*|termine?|webinars?|whitepapers?|podcasts?|download\w*|sidebar|marginal\w*|widget\w*|aside|footer|header|banner|popup|overlay|modal|paywall|login|cookie|cookies|comment|kommentar|print|drucken|feedback|rating|vote|voting|umfrage|survey|spenden?|donate|donation|unterstuetzen|cta|service|shop|job\w*|stellen\w*|kontakt|contact|bio|profile?|meta|info|date|archive?|archiv|issue|gallery|slider|carousel|links|linkliste|linklist|video|player|embed|externer?)$/;

/** Of the suspect names those of boxes that offer something; a few words in such a box are the offer. */
const offer =
  /^(?:newsletter\w*|nl|abo|abonnement|abonnieren|subscribe|subscription|signup|sponsor\w*|promo\w*|ads?|anzeigen?|podcasts?|webinars?|whitepapers?|events?|veranstaltung\w*|vendors?|companies|shop|job\w*|stellen\w*|cta|spenden?|donate|donation|paternoster)$/;

/** Of the furniture what is none of the body even as running text. */
const certain =
  /^(?:captions?|bildunterschrift|bildunterzeile|credits?|authors?|autor|autorin|autoren|autorenbox|authorbox|authorbio|pullquote|related|relatedarticles|ansprechpartner|ansprechperson|pressekontakt|footnotes?|fussnoten?)$/;

/** Sentences without anything to click: a name like "share" is chance. */
const isPlainText = (element: Element, stats: Stats): boolean =>
  stats.linked === 0 &&
  stats.length > 90 &&
  /\p{L}[.!?](?: ·|$)/u.test(stats.text) &&
  element.querySelector('a, button, input, svg') === null;

const commentNames =
  /^(?:comments?|kommentare?|commentlist|commentarea|disqus|leserkommentare|forum|respond|discussion|diskussion|ergaenzungen|coralproject|opinary)$/;

/** The parts of class, id and a custom element's own name: 'inf-box-article-nl' → inf, box, article, nl; 'relatedTeaser' → related, teaser. */
export function namesOf(element: Element): string[] {
  const own = element.localName.includes('-') ? element.localName : '';
  return namesIn(
    `${own} ${classOf(element)} ${attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`,
  );
}

function namesIn(names: string): string[] {
  if (names.trim() === '') return [];
  // Utility classes ("md:flex", "w-[30px]") name a look, not a part.
  const words = names.split(/\s+/).filter(name => !/[:[]/.test(name));
  return [
    ...new Set(
      words.flatMap(word => {
        const parts = word
          .replace(/([a-z])([A-Z])/g, '$1-$2')
          .toLowerCase()
          .split(/[^a-zäöüß]+/)
          .filter(part => part !== '');
        return [...parts, parts.join('')];
      }),
    ),
  ];
}

const furnitureTags = new Set(['NAV', 'FOOTER', 'FIGCAPTION', 'MENU', 'ADDRESS']);
const furnitureRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|directory)$/;
/** Elements that hold text themselves; their names tell of its look more often than of its role. */
const leaves = /^(?:H[1-6]|P|LI|BLOCKQUOTE|PRE|DT|DD|TH|SUMMARY)$/;
const leafFurniture =
  /^(?:captions?|bildunterschrift|bildtext|bu|credits?|bildnachweis|copyright|byline|authors?|autor|autorin|autoren|verfasser|dateline|datum|timestamp|pubdate|tags|taglist|schlagworte|keywords|pullquote|ansprechpartner|pressekontakt|readingtime|lesezeit|topline|dachzeile|kicker|spitzmarke)$/;

/** An invitation to do something other than read: subscribe, register, buy, download, share. */
export const invitation =
  /\b(?:newsletter|probe-?abo|abonnement|briefing)\b[^.!?]{0,80}\b(?:abonnieren|anmelden|anmeldung|bestellen|registrieren|eintragen|erhalten|bekommen|testen|sichern)\b|\b(?:abonnieren sie|(?:jetzt|hier|gleich) (?:[\p{L}-]+ ){0,3}?(?:abonnieren|anmelden|registrieren|bestellen|testen|herunterladen|downloaden|sichern|buchen|teilnehmen|mitglied werden|dabei sein)|zur anmeldung|melden sie sich (?:jetzt|hier|gleich)|zum newsletter|newsletter-anmeldung|keine (?:news|nachricht|ausgabe|meldung)\w* (?:mehr )?verpassen|(?:ihre|deine) e-?mail-?adresse|e-?mail-?adresse (?:ein|an)geben|kostenlos(?:e|er|es|en)? (?:whitepaper|download|webinar|probe)|zum (?:whitepaper|webinar|podcast|shop)|mit klick auf|mit (?:der|ihrer) anmeldung (?:willigen|stimmen|akzeptieren|erklären)|ich bin damit einverstanden|jederzeit (?:wieder )?(?:abbestellen|abmelden|abbestellbar|widerrufen|kündbar)|auf (?:facebook|twitter|linkedin|xing|whatsapp) teilen|sie lesen gerade|(?:newsletter|e-?mail) (?:abmelden|abbestellen))/iu;

/** Stands for content of another site until the reader agrees to load it. */
const placeholder =
  /(?:externe[rnsm]? inhalte?|redaktioneller inhalt|eingebettete[rn]? inhalt)[\s\S]{0,600}(?:personenbezogene daten|privatsphäre|datenschutz|zustimm|einwillig|cookies|anzeigen|laden)/i;

/** What a verdict on an element needs to know of the page. */
export interface Ground {
  /** Prose of the page behind the headline. */
  prose: number;
  headline: Element | null;
}

/** Whether the element is left out of the body with all it holds. */
export function isFurniture(element: Element, stats: Stats, { prose, headline }: Ground): boolean {
  if (headline !== null && element.contains(headline)) return false;
  const names = namesOf(element);
  if (stats.proseBefore > 400 && names.some(name => commentNames.test(name)) && tagOf(element) !== 'ARTICLE') return true;
  const holdsTheArticle = stats.prose > Math.max(400, prose * 0.34) && stats.proseBefore < stats.prose;
  if (holdsTheArticle) return false;
  const tag = tagOf(element);
  if (leaves.test(tag))
    return (
      !/^H/.test(tag) &&
      namesIn(classOf(element)).some(name => leafFurniture.test(name)) &&
      (stats.prose < 250 || stats.linked > stats.length * 0.4)
    );
  if (furnitureTags.has(tag)) return true;
  const density = stats.length === 0 ? 0 : stats.linked / stats.length;
  if (furnitureRoles.test(attribute(element, 'role')) || tag === 'ASIDE') return !isInfoBox(element, stats, names);
  if (names.some(name => furniture.test(name))) {
    if (density > 0.4 || names.some(name => certain.test(name))) return true;
    if (stats.prose < 250 && !isPlainText(element, stats)) return true;
  }
  if (tag === 'FORM') return element.querySelector('h1') === null && stats.prose < 600;
  if (stats.length === 0) return false;
  if (names.some(name => suspect.test(name))) {
    if (density > 0.45 || stats.linkedHeadings > 0) return true;
    if (invitation.test(stats.text) && stats.length < 1500) return true;
    if (names.some(name => offer.test(name)) && stats.prose < 200 && stats.length < 500) return true;
    if (element.querySelector('input[type=email], input[type=search], input[name*=mail i]') !== null) return true;
  }
  if (stats.length > 1500) return false;
  if (placeholder.test(stats.text)) return stats.length < 1200;
  return isOffer(element, stats);
}

/** How a box begins that announces something of the publisher's own. */
const promotion =
  /^(?:(?:Podcast|Webinar|Webcast|Whitepaper|E-?Book|Newsletter|Veranstaltungstipp|Event-?Tipp|Buchtipp|Anzeige|Sponsored|Advertorial)\s*[:|–-]|Jetzt (?:Newsletter|anmelden)|Unsere? (?:\p{L}+-)?(?:Podcast|Newsletter|Magazin|App|Webinar|Akademie)\b|(?:Podcast|Newsletter|Webinar|Whitepaper) ·|Präsentiert von|Anzeige ·)/iu;

/** A box that by its words alone offers something other than reading: short, with something to click and a call to click it. */
function isOffer(element: Element, stats: Stats): boolean {
  if (stats.blocks < 2 || stats.prose > 450) return false;
  if (promotion.test(stats.text) && stats.prose < 300 && stats.blocks < 6) return true;
  if (/^(?:UL|OL|DL|TABLE|TBODY|TR|TD)$/.test(tagOf(element)) || !invitation.test(stats.text)) return false;
  return element.querySelector('form, input, button, [class*=button i], [class*=btn i]') !== null;
}

const infoName =
  /^(?:info|infobox|infokasten|kasten|box|hintergrund|fact|facts|fakten|faktenbox|factbox|steckbrief|zusammenfassung|summary|glossar|erklaerung|explainer|checkliste|exkurs|note|hinweis|callout|faq|interview|ueberblick|kompakt)$/;

/** A box beside the text that belongs to it: facts, background, glossary. */
function isInfoBox(element: Element, stats: Stats, names: string[]): boolean {
  if (stats.linked > stats.length * 0.3 || stats.linkedHeadings > 0) return false;
  const isNamed = names.some(name => infoName.test(name));
  if (invitation.test(stats.text) && (!isNamed || element.querySelector('a, button') !== null)) return false;
  if (names.some(name => furniture.test(name) || /^(?:sidebar|teaser|newsletter|ads?|anzeige|promo|sponsor\w*)$/.test(name))) return false;
  if (element.querySelector('input, form') !== null) return false;
  return isNamed || stats.prose > 150;
}
