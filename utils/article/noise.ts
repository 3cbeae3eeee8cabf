import { isReport, offerOf, saysOffer } from './clutterSpeech.ts';
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
  /\b(?:newsletter|probe-?abo|abonnement|briefing)\b[^.!?]{0,80}\b(?:abonnieren|anmelden|anmeldung|bestellen|registrieren|eintragen|erhalten|bekommen|testen|sichern)\b|\b(?:abonnieren sie|(?:jetzt|hier|gleich) (?:[\p{L}-]+ ){0,3}?(?:abonnieren|anmelden|registrieren|bestellen|testen|herunterladen|downloaden|sichern|buchen|teilnehmen|mitglied werden|dabei sein)|zur anmeldung|melden sie sich (?:jetzt|hier|gleich)|zum newsletter|newsletter-anmeldung|keine[rn]? (?:news|nachricht|ausgabe|meldung|eilmeldung|folge|episode|neuigkeit|beitr[aä]g|artikel)\w* (?:mehr )?verpassen|(?:trag|tragen sie) (?:dich|sich) (?:in|jetzt|hier)|aktivieren sie (?:unsere|jetzt|die)|abonniere(?:n sie)? [^.!?]{0,60}(?:spotify|apple|rss|podcast)|in (?:ihr|ihrem|dein|deinem) (?:e-?mail-?)?postfach|ticket zum frühbucher\w*|frühbucher sparen|gratis testen|jetzt weiterlesen|ihnen gefällt, was|unterstützen sie (?:unsere?n?|unabhängigen)|laden sie [^.!?]{0,40}herunter|(?:ihre|deine) e-?mail-?adresse|e-?mail-?adresse (?:ein|an)geben|kostenlos(?:e|er|es|en)? (?:whitepaper|download|webinar|probe)|zum (?:whitepaper|webinar|podcast|shop)|mit klick auf|mit (?:der|ihrer) anmeldung (?:willigen|stimmen|akzeptieren|erklären)|ich bin damit einverstanden|jederzeit (?:wieder )?(?:abbestellen|abmelden|abbestellbar|widerrufen|kündbar)|auf (?:facebook|twitter|linkedin|xing|whatsapp) teilen|sie lesen gerade|(?:newsletter|e-?mail) (?:abmelden|abbestellen))/iu;

/** Stands for content of another site until the reader agrees to load it. */
const placeholder =
  /(?:externe[rnsm]? inhalte?|redaktioneller inhalt|eingebettete[rn]? inhalt)[\s\S]{0,600}(?:personenbezogene daten|privatsphäre|datenschutz|zustimm|einwillig|cookies|anzeigen|laden)/i;

/** What a verdict on an element needs to know of the page. */
export interface Ground {
  /** Prose of the page behind the headline. */
  prose: number;
  headline: Element | null;
  /** Fields for an e-mail address. */
  mailFields: readonly Element[];
}

/** Names of boxes about who wrote it, whom to ask, what a picture shows. */
const aside =
  /^(?:captions?|bild\w*|credits?|authors?|autor\w*|bio\w*|profile?|pullquote|ansprech\w*|kontakt|contact|presse\w*|foot\w*|fussnoten?|toc|inhaltsverzeichnis|tags?|taglist)$/;

/** Whether the element is left out of the body with all it holds. */
export function isFurniture(element: Element, stats: Stats, { prose, headline, mailFields }: Ground): boolean {
  if (headline !== null && element.contains(headline)) return false;
  const names = namesOf(element);
  if (tagOf(element) === 'DIV' && stats.length < 1500 && !names.some(name => aside.test(name)) && isReport(element, stats.text))
    return false;
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
  if (names.some(name => suspect.test(name)) && !isDataTable(element, stats)) {
    if (density > 0.45 || stats.linkedHeadings > 0) return true;
    if (invitation.test(stats.text) && stats.length < 1500) return true;
    if (names.some(name => offer.test(name)) && stats.prose < 200 && stats.length < 500 && !tellsSomething(element, stats)) return true;
    if (element.querySelector('input[type=email], input[type=search], input[name*=mail i]') !== null) return true;
  }
  if (stats.length > 1500) return false;
  if (stats.length < 600 && stats.prose < 300 && mailFields.some(field => element.contains(field))) return true;
  if (stats.length < 500 && advertOpening.test(stats.text.slice(0, 24)) && advertLabel.test(firstWords(element))) return true;
  if (placeholder.test(stats.text)) return stats.length < 1200;
  return isOffer(element, stats) || speaksOfOffer(element, stats, headline);
}

/** A table with a head and rows of values: a name like "ad-tab" is chance. */
const isDataTable = (element: Element, { linked, text }: Stats): boolean =>
  /^T(?:ABLE|HEAD|BODY)$/.test(tagOf(element)) &&
  linked === 0 &&
  /\d/.test(text) &&
  !advertOpening.test(text.slice(0, 24)) &&
  (element.closest('table')?.querySelector('th') ?? null) !== null &&
  element.querySelector('input, button, img') === null;

/** A box whose words and controls together offer something, as they would to a reader who sees neither names nor looks. */
function speaksOfOffer(element: Element, { blocks, length, text }: Stats, headline: Element | null): boolean {
  if (blocks < 2 || length > 420 || /^(?:UL|OL|DL|TR|BODY)$/.test(tagOf(element))) return false;
  const parts = text.split(' · ');
  const about = (headline?.textContent ?? '').toLowerCase();
  return (
    parts.every(part => part.length < 80 || saysOffer(part)) &&
    offerOf(element, parts.join(' '), { shape: 'box', isOutside: false, about }) !== null
  );
}

/** How a box begins that announces something of the publisher's own. */
const promotion =
  /^(?:(?:Podcast|Webinar|Webcast|Whitepaper|E-?Book|Newsletter|Veranstaltungstipp|Event-?Tipp|Buchtipp|Anzeige|Sponsored|Advertorial)\s*[:|–-]|Jetzt (?:Newsletter|anmelden)|Unsere? (?:\p{L}+-)?(?:Podcast|Newsletter|Magazin|App|Webinar|Akademie)\b|(?:Podcast|Newsletter|Webinar|Whitepaper) ·|Präsentiert von|Anzeige ·)/iu;

/** A box that by its words alone offers something other than reading: short, with something to click and a call to click it. */
function isOffer(element: Element, stats: Stats): boolean {
  if (stats.blocks === 1 && stats.length < 160 && invitation.test(stats.text)) return element.querySelector('button, input') !== null;
  if (stats.blocks < 2 || stats.prose > 450) return false;
  if (promotion.test(stats.text) && stats.prose < 300 && stats.blocks < 6) return true;
  if (/^(?:UL|OL|DL|TABLE|TBODY|TR|TD)$/.test(tagOf(element)) || !invitation.test(stats.text)) return false;
  if (stats.length < 160 && stats.prose < 100 && /(?:ticket|frühbucher|rabatt|verteiler)/i.test(stats.text)) return true;
  if (element.querySelector('form, input, button, [class*=button i], [class*=btn i]') !== null) return true;
  const last = [...element.querySelectorAll('a')].at(-1)?.textContent ?? '';
  return stats.length < 350 && stats.prose < 200 && callToAct.test(last);
}

/** What the link under an offer says. */
const callToAct =
  /^\W*(?:jetzt|hier|zur?m?|mehr)?\s*(?:kosten(?:los|frei)\s*)?(?:anmeld\p{L}*|registrier\p{L}*|bestell\p{L}*|download\p{L}*|herunterladen|sichern|testen|abo\p{L}*|spenden?|unterstützen|mitmachen|tickets?|programm|teilnehmen)\W*$/iu;

const advertOpening = /^[-–—\s]*(?:Anzeige|Werbung|Advertorial|Sponsored)/i;

/** A label over an advertisement. */
const advertLabel = /^\s*[-–—]?\s*(?:Anzeige|Werbung|Advertorial|Sponsored)\s*[-–—:]?\s*$/i;

/** The first text in the element that is more than space. */
function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\S/.test((node as Text).data)) return (node as Text).data;
  return '';
}

/** Whether a box called like an offer holds sentences with nothing to click and no call to do something. */
const tellsSomething = (element: Element, stats: Stats): boolean =>
  (tagOf(element) === 'DETAILS' || !address.test(stats.text)) &&
  isPlainText(element, stats) &&
  !promotion.test(stats.text) &&
  !invitation.test(stats.text) &&
  /[.!?]$/.test(stats.text);

/** Words by which a publisher speaks to readers of what it has to offer. */
const address =
  /(?<!\p{L})(?:Sie|Ihnen|Ihre[mnrs]?|[Dd]ich|[Dd]eine?|[Uu]ns(?:er\p{L}*)?|[Jj]etzt|Abos?|[Gg]ratis|[Kk]osten(?:los|frei)\p{L}*|im Monat|[Tt]esten|Tickets?|Frühbucher|[Aa]nmeld\p{L}*|Webinare?|Podcasts?|Newsletters?|Download|[Ss]penden?|[Uu]nterstütze?n?|Rabatt|sparen|wir)(?!\p{L})/u;

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
