import type { Segment } from './segments.ts';

/** What a block is when it is no body text, told by its words alone. */
export type Furnishing =
  | 'author-date'
  | 'caption'
  | 'identifier'
  | 'keywords'
  | 'link'
  | 'advert'
  | 'share'
  | 'reading-time'
  | 'sign-off'
  | 'placeholder';

const patterns: [Furnishing, RegExp][] = [
  ['identifier', /^\(?(?:ID|Artikel-?ID|Beitrags-?ID|Dokument-?ID|Dok-?ID)\s*[:#]?\s*[\w/.-]{3,24}\)?\.?$/i],
  [
    'keywords',
    /^(?:Stichw(?:ort|orte|örter)|Schlag(?:wort|worte|wörter)|Schlüsselw(?:ort|örter)|Tags?|Keywords|Rubrik(?:en)?|Kategorien?)\s*:\s*[^.!?]*$/i,
  ],
  [
    'advert',
    /^[-–— ]*(?:Anzeige|Werbung|Reklame|Advertorial|Sponsored(?: Post| Content)?|ANZEIGE)[-–— :]*$|^(?:Reklame|Inserat)\b.{0,90}$/i,
  ],
  [
    'reading-time',
    /^(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\.\s*|etwa\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)?\.?$|^(?:ca\.\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)(?:\s*(?:Lesezeit|Lesedauer|zum Lesen))?$/i,
  ],
  [
    'share',
    /^(?:(?:Diesen )?(?:Artikel |Beitrag |Seite )?(?:teilen|drucken|versenden|merken|weiterempfehlen|vorlesen|kommentieren|anhören|hören)(?:Kommentare)?|Link kopieren|Als PDF(?: speichern)?|Facebook|Twitter|X|LinkedIn|Xing|WhatsApp|E-Mail|Mail|Mastodon|Bluesky|Threema|Telegram|PDF|Teilen auf .{0,40}|(?:Auf|Per|Via) (?:Facebook|X|Twitter|LinkedIn|Xing|WhatsApp|E-Mail|Mastodon|Bluesky).{0,30}|Folgen Sie uns.{0,60}|\d+ Kommentare?|Kommentare? ?\(?\d*\)?|Kommentare ?Drucken|Feedback|Fehler melden|Antworten|Schriftgröße.{0,30}|Nach oben|Zurück(?: zur Übersicht| zur Startseite)?|Seitenanfang|Weiterlesen|Mehr (?:lesen|erfahren)|Embed|Diese Seite:?|Tauschen Sie sich mit uns aus!?|\d+ ?\/ ?\d+|\d\d:\d\d ?\/ ?\d\d:\d\d|Player wird geladen)$/i,
  ],
  [
    'caption',
    /^\(?(?:Foto|Fotos|Bild|Bilder|Grafik|Bildquelle|Bildnachweis|Bildrechte|Illustration|Abbildung|Abb\.|Screenshot|Titelbild|Symbolbild|Archivbild|©|\(c\)|Copyright|Fotograf(?:in)?)\s*(?:\d+\s*)?[:©]\s*.{0,160}\)?$|^\(?©.{0,160}$/i,
  ],
  [
    'caption',
    /(?:\(|\s|\/ )(?:Foto|Bild|Bildrechte|Archivfoto|Archivbild|Symbolbild|Symbolfoto|Grafik|Bildquelle|Bildnachweis)\s*:\s*[^.!?]{2,70}\)?\.?$/,
  ],
  ['caption', /\((?:©|Bild|Foto|Quelle|Grafik)[:\s][^()]{2,70}\)$/],
  [
    'sign-off',
    /^\(?(?:[a-zäöü]{2,4}|dpa(?:-[a-zA-Z]+)?|AFP|dpa|KNA|epd|Reuters|mit (?:dpa|afp|Agenturmaterial))(?:\s*[/,;&]\s*(?:[a-zäöü]{2,4}|dpa|AFP|KNA|epd|Reuters))*\)?$/,
  ],
  [
    'placeholder',
    /^(?:Empfohlener redaktioneller Inhalt|Externer Inhalt(?: nicht verfügbar| anzeigen)?|An dieser Stelle (?:finden|befindet|steht).{0,60}(?:externen?|ausgewählten?).{0,200}|Externe[nr]? Inhalte? (?:anzeigen|laden).{0,80}|Placeholder image.{0,10}|Ende der weiteren Informationen)$/i,
  ],
];

const readAlso =
  /^(?:[→»›>▶•+\s-]*)?(?:Lesen Sie (?:auch|dazu|hier|mehr|hierzu|ebenfalls)|Lesen? (?:Sie )?(?:auch|mehr)|Lest (?:auch|hier|dazu)|Mehr (?:dazu|zum Thema|Informationen|lesen|erfahren|Infos|über|Themen)|Auch interessant|Auch lesenswert|Passend dazu|Siehe auch|Weiterlesen|Zum (?:Artikel|Thema)|Das könnte (?:Sie|dich)|Weiterführende|Hintergrund:|Interview:|Podcast:|Video:|Video \||Dossier:|Hier (?:finden|lesen|geht)|Zu den? )/i;

/** A publisher's own newsletter, app or channel, offered in a line of the text. */
const ownOffer =
  /^(?:[→»›>▶•+\s-]*)?(?:Sie (?:mögen|möchten|wollen)|Hier|Jetzt|Aktuelle Nachrichten|Folgen|Melden|Abonnieren|Die .{2,30} auch (?:bei|auf)|Mit der Anmeldung)\b.*\b(?:Newsletter|WhatsApp|App|Podcast|Social Media|Instagram|Google News|Datenschutzerklärung)/i;

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.?|Feb\\.?|Mär\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Okt\\.?|Nov\\.?|Dez\\.?';
const datePart = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|(?:${months})\\s)\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const dateLabel =
  '(?:Stand|Veröffentlicht(?: am)?|Erschienen(?: am)?|Zuerst veröffentlicht(?: am)?|Artikel veröffentlicht(?: am)?|Publiziert(?: am)?|Datum|Aktualisiert(?: am)?|Erstellt(?: am)?|Zuletzt (?:aktualisiert|geändert)(?: am)?|Letzte Änderung|Pressemitteilung|Medieninformation|Meldung|Nachricht|Nr\\.? ?\\S+|vom|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)';
const dateLine = new RegExp(
  `^(?:${dateLabel}[.,:|\\s]*)*(?:[\\p{Lu}][\\p{L} /()-]{1,40}[,|]\\s*(?:den\\s+|am\\s+)?)?${datePart}(?:[\\s,|·•–/-]*(?:um\\s*)?\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?(?:[\\s|·•–,/-]*(?:${dateLabel}[.,:|\\s]*)*${datePart}(?:[\\s,|·•–/-]*(?:um\\s*)?\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?)?(?:[\\s|·•–,/-]+[^.!?]{0,50})?$`,
  'iu',
);
const hasDate = new RegExp(datePart, 'iu');
const authorLine =
  /^(?:[Vv]on|Autor(?:in|en|innen)?|Text(?: (?:und|&) \p{Lu}\p{L}+)?|Redaktion|Verfasst von|Ein (?:Beitrag|Gastbeitrag|Kommentar|Interview|Artikel) von|Gastbeitrag von|Interview(?: von)?|Das (?:Interview|Gespräch) führten?|Die Fragen stellten?|Fragen|Übersetzung)\s*:?\s+(?:(?:Prof\.|Dr\.|Dipl\.-\S+)\s*)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:von|van|de|der|zu|und|,|\p{Lu}[\p{L}.'’-]+))*[\s,|·•()\p{L}]{0,40}$/u;

const readingTime =
  /[|·•–,\s-]*(?:ca\.\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)\s*(?:Lesezeit|Lesedauer)|[|·•–,\s-]*(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\.\s*)?\d+\s*Min(?:ute|uten|\.)?/gi;

/** What the block is if its words give it away as no body text, or null. */
export function furnishingOf({ text, linked, kind }: Segment): Furnishing | null {
  if (text.length > 400) return null;
  for (const [furnishing, pattern] of patterns) {
    if (kind === 'table-row' && furnishing !== 'advert') continue;
    if (kind === 'list-item' && furnishing === 'sign-off') continue;
    if (pattern.test(text)) return furnishing;
  }
  if (kind === 'heading' || kind === 'table-row') return null;
  if (linked > text.length * 0.4 && /^(?:Anzeige|Werbung)(?=\p{Lu}|[\s:–-])/u.test(text)) return 'advert';
  if (/^(?:Termin|Veranstaltungs|Event-?)(?:tipp|hinweis)\s*:.*\b(?:anmeld|registrier)/i.test(text)) return 'advert';
  if (
    /^Sie erhalten diese(?:n Newsletter|s Mailing| E-?Mail|n Briefing)\b|\bAbbestellen\s*\||^(?:Keine[rn]? [\p{L}]+|Nichts) (?:mehr )?verpassen\s*[:!?–]/iu.test(
      text,
    )
  )
    return 'link';
  const core = text.replace(readingTime, '').trim();
  if (core.length < 140 && dateLine.test(core)) return 'author-date';
  // "Text und Daten: Anna Berg. Erschienen am 3. März 2026, aktualisiert am 5. März 2026"
  const [author = '', day] = core.split(/\.\s+(?=(?:Erschienen|Veröffentlicht|Publiziert|Aktualisiert|Stand)(?!\p{L}))/u);
  if (day !== undefined && core.length < 200 && authorLine.test(author) && hasDate.test(day)) return 'author-date';
  if (core.length < 120 && !/[.!?]["“”]?$/.test(core) && authorLine.test(core)) return 'author-date';
  if (
    text.length < 180 &&
    /^(?:Ein(?:e)?\s+)?(?:Gast)?(?:[Bb]eitrag|[Kk]ommentar|[Aa]rtikel|[Kk]olumne) von \p{Lu}/u.test(text) &&
    !/\p{Ll}{3}[.!?]$/u.test(text)
  )
    return 'author-date';
  if (/^(?:Die Fragen stellten?|Das (?:Interview|Gespräch) führten?)\b.{0,90}$/.test(text)) return 'author-date';
  if (linked > text.length * 0.3 && /^(?:Themen|Mehr zu|Ressort|Dossier|Serie)\b[^.!?]*:/.test(text)) return 'keywords';
  if (linked > 0 && text.length < 220 && ownOffer.test(text)) return 'link';
  if (linked > text.length * 0.25 && text.length < 250 && readAlso.test(text)) return 'link';
  return null;
}

/** Headings of lists of links to other articles; the list ends where prose begins again. */
const linksHeading =
  /^(?:Lesen Sie (?:auch|mehr|dazu|hierzu)\b.{0,40}|Mehr (?:zum|aus|von|zu)\b.{0,60}|Mehr (?:Artikel|Themen|Nachrichten)\b.{0,40}|Weitere (?:Artikel|Beiträge|Meldungen|Nachrichten|Themen|Pressemitteilungen|News|Interviews)\b.{0,60}|Weiterführende (?:Artikel|Links?|Inhalte|Informationen|Beiträge)\b.{0,40}|Weiterlesen\b.{0,20}|Das könnte (?:Sie|dich|Ihnen|Euch)\b.{0,40}|(?:Auch|Ebenfalls) (?:interessant|lesenswert)\b.{0,20}|Ähnliche (?:Artikel|Beiträge|Themen|Meldungen)|Verwandte (?:Artikel|Beiträge|Themen|Inhalte)|Passende? (?:Artikel|Beiträge|Themen|Inhalte)?\b.{0,20}|(?:Zum|Zum gleichen|Zum selben) Thema|Meist ?gelesen\w*|Beliebte (?:Artikel|Beiträge)|Top-Themen|(?:Aktuelle|Neueste|Letzte) (?:Meldungen|Artikel|Beiträge|Nachrichten|News)|Empfehlungen\b.{0,40}|(?:Alle|Bisherige|Weitere) (?:Folgen|Teile)\b.{0,40}|Empfohlene (?:Artikel|Beiträge)|Weitere Informationen|Links?|Downloads?|Dieses Thema im Programm|Themen|Service|Dossier|Schwerpunkt\b.{0,40}|Aktuell auf der Startseite.{0,30}|Jetzt neu bei .{0,30}|Auf dieser Seite|Inhalt|Inhaltsverzeichnis|Quellen?)\s*[:.]?$/i;

/** Headings of what is no body at all: contacts, comments, offers, the author. */
const sectionHeading =
  /^(?:(?:Forum\b.{0,5})?\d+ (?:Postings|Beiträge)|(?:\d+ |Alle |Leser-?)?(?:Kommentare?|Ergänzungen)(?: \(?\d+\)?)?|Diskussion(?: \(?\d+\)?)?|Kommentar (?:schreiben|verfassen|hinterlassen)|Schreib(?:en Sie|e) einen Kommentar|Ihre Meinung.{0,30}|Diskutieren Sie.{0,40}|(?:Jetzt |Unser |Zum |Der |E-Mail-)?Newsletter(?: abonnieren| bestellen| Anmeldung|-Anmeldung)?|Newsletter abonnieren|Jetzt Newsletter abonnieren|Anbieter zum Thema|Firmen zum Thema|Unternehmen zum Thema|Produkte zum Thema|Anzeigen?|Werbung|Partner|Sponsoren|(?:Artikel|Beitrag|Seite|Diese Seite|Diesen Artikel|Diesen Beitrag)? ?[Tt]eilen|Teilen Sie .{0,40}|Über (?:den Autor|die Autorin|die Autoren|die Autorinnen|den Verfasser|die Verfasserin)|(?:Zum Autor|Zur Autorin|Der Autor|Die Autorin|Die Autoren|Autor|Autorin|Autoren|Autor:in|Autor\*in)\b.{0,30}|Presse-?[Kk]ontakt.{0,30}|(?:Medien|Presse)(?:stelle|kontakt|anfragen)|Kontakt(?:daten)?|Kontakt für .{0,40}|Ihr Kontakt.{0,30}|Rückfragen(?: (?:an|bei|bitte|der|für|von)\b.{0,40})?|Ansprechpartner(?:in|innen)?(?: (?:für|bei|im|in|der)\b.{0,40})?|Ansprechperson(?:en)?(?: (?:für|bei|im|in|der)\b.{0,40})?|Herausgeber(?:in)?|Impressum|Schlag(?:worte|wörter)|Stich(?:worte|wörter)|Tags|Keywords|Folgen Sie uns.{0,40}|Social Media|Fehler auf .{0,30}|Inhaltliches Feedback.{0,5}|Sie haben einen Fehler gefunden.{0,5}|Zitiervorschlag|Veranstaltungs(?:tipp|hinweis)s?|Stellenangebote|Jobs?|Stellenmarkt|Whitepaper|Webinar|Podcast|Jetzt (?:anmelden|registrieren|abonnieren|bestellen|testen|lesen))\s*[:.!?]?$/i;

/** Of those the ones that mean nothing else, whatever follows them. */
const certainLinks =
  /^(?:Lesen Sie (?:auch|dazu auch|hierzu auch)|Auch interessant|Das könnte (?:Sie|dich) auch interessieren|Mehr zum Thema|Meistgelesen|Ähnliche (?:Artikel|Beiträge)|Passend zum Thema)\s*[:.]?$/i;

/** Whether the block is the label of a list of links, even where the list is not there. */
export const isCertainLabel = ({ text }: Segment): boolean => certainLinks.test(text);

/** Of the section headings those that an article may use for a chapter of its own; then prose follows. */
const perhapsChapter =
  /^(?:Diskussion|Ergänzungen|Partner|Sponsoren|Podcast|Webinar|Whitepaper|Jobs?|Kontakt|Autor(?:in|en)?|Werbung|Ihre Meinung.*|Rückfragen.*|Ansprech.*|Tags|Teilen|Impressum|Presse-?[Kk]ontakt|Herausgeber(?:in)?)\s*[:.!?]?$/i;

/** Whether the heading is clutter only if no prose follows it. */
export const mayBeChapter = ({ text, kind }: Segment): boolean => kind === 'heading' && perhapsChapter.test(text);

/** What stands under the block if it is a heading (or a line that serves as one): links to elsewhere, no body, or (null) body. */
export function clutterUnder({ text, kind }: Segment): 'links' | 'section' | null {
  if (text.length > 90 || (kind !== 'heading' && kind !== 'paragraph' && kind !== 'term')) return null;
  if (kind !== 'heading' && !/:$|^[^.!?]+$/.test(text)) return null;
  if (sectionHeading.test(text)) return 'section';
  return linksHeading.test(text) ? 'links' : null;
}
