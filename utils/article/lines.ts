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
  | 'invitation'
  | 'reading-time';

const patterns: [Furnishing, RegExp][] = [
  ['identifier', /^\(?(?:ID|Artikel-?ID|Beitrags-?ID|Dokument-?ID|Dok-?ID)\s*[:#]?\s*[\w/.-]{4,24}\)?\.?$/i],
  [
    'keywords',
    /^(?:Stichw(?:ort|orte|örter)|Schlag(?:wort|worte|wörter)|Schlüsselw(?:ort|örter)|Tags?|Themen|Keywords|Rubrik(?:en)?|Kategorien?|Mehr zu|Ressort|Dossier)\s*:\s*[^.!?]*$/i,
  ],
  ['advert', /^[-–— ]*(?:Anzeige|Werbung|Advertorial|Sponsored(?: Post| Content)?|ANZEIGE)[-–— ]*$/i],
  [
    'reading-time',
    /^(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\.\s*|etwa\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)?\.?$|^(?:ca\.\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)\s*(?:Lesezeit|Lesedauer)$/i,
  ],
  [
    'share',
    /^(?:(?:Artikel |Beitrag |Seite )?(?:teilen|drucken|versenden|merken|weiterempfehlen|vorlesen|kommentieren)|Link kopieren|Als PDF(?: speichern)?|Facebook|Twitter|X|LinkedIn|Xing|WhatsApp|E-Mail|Mail|Mastodon|Bluesky|Threema|Telegram|Drucken|PDF|Teilen auf .{0,40}|Folgen Sie uns.{0,60}|\d+ Kommentare?|Kommentare? \(?\d*\)?)$/i,
  ],
  [
    'caption',
    /^\(?(?:Foto|Fotos|Bild|Bilder|Grafik|Quelle|Bildquelle|Bildnachweis|Bildrechte|Illustration|Abbildung|Abb\.|Screenshot|Titelbild|Symbolbild|Archivbild|©|\(c\)|Copyright)\s*(?:\d+\s*)?[:©]\s*.{0,160}\)?$|^\(?©.{0,160}$/i,
  ],
];

const readAlso =
  /^(?:[→»›>▶•\s-]*)?(?:Lesen Sie (?:auch|dazu|hier|mehr|hierzu|ebenfalls)|Lesen? (?:Sie )?(?:auch|mehr)|Mehr (?:dazu|zum Thema|Informationen|lesen|erfahren|Infos)|Auch interessant|Passend dazu|Siehe auch|Weiterlesen|Zum (?:Artikel|Thema)|Das könnte Sie|Weiterführende|Hintergrund:|Interview:|Podcast:|Video:|Dossier:)\b/i;

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.?|Feb\\.?|Mär\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Okt\\.?|Nov\\.?|Dez\\.?';
const datePart = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|(?:${months})\\s)\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const dateLine = new RegExp(
  `^(?:(?:Stand|Veröffentlicht(?: am)?|Erschienen(?: am)?|Datum|Aktualisiert(?: am)?|Erstellt(?: am)?|Zuletzt (?:aktualisiert|geändert)(?: am)?|Pressemitteilung(?: vom| Nr\\.? ?\\S+(?: vom)?)?|Meldung(?: vom)?|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\w*\\.?,?)\\s*:?\\s*)*(?:[\\p{Lu}][\\p{L} /-]{1,40},\\s*(?:den\\s+)?)?${datePart}(?:[\\s,|·•–-]*(?:um\\s*)?\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?[\\s|·•–,-]*(?:\\(.{0,40}\\))?$`,
  'iu',
);
const authorLine =
  /^(?:Von|Autor(?:in|en|innen)?|Text|Redaktion|Verfasst von|Ein (?:Beitrag|Gastbeitrag|Kommentar|Interview|Artikel) von|Gastbeitrag von|Interview(?: von)?|Das (?:Interview|Gespräch) führte[n]?|Die Fragen stellte[n]?|Fragen)\s*:?\s+(?:(?:Prof\.|Dr\.|Dipl\.-\S+)\s*)*\p{Lu}[\p{L}.'’-]+(?:\s+(?:von|van|de|der|zu|und|,|\p{Lu}[\p{L}.'’-]+))*[\s,|·•()\p{L}]{0,40}$/u;

const readingTime =
  /[|·•–,\s-]*(?:ca\.\s*)?\d+\s*(?:Min(?:ute|uten|\.)?)\s*(?:Lesezeit|Lesedauer)|(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\.\s*)?\d+\s*Min(?:ute|uten|\.)?/gi;

/** What the block is if its words give it away as no body text, or null. */
export function furnishingOf(segment: Segment): Furnishing | null {
  const { text, linked, kind } = segment;
  if (text.length > 400) return null;
  for (const [furnishing, pattern] of patterns) if (pattern.test(text)) return furnishing;
  if (kind === 'heading') return null;
  const core = text.replace(readingTime, '').trim();
  if (core.length < 120 && dateLine.test(core)) return 'author-date';
  if (core.length < 120 && !/[.!?]["“”]?$/.test(core) && authorLine.test(core)) return 'author-date';
  if (linked > text.length * 0.4 && readAlso.test(text)) return 'link';
  return null;
}

/** Headings under which stands what is no body: links to other articles, contacts, comments, offers. */
export const clutterHeading =
  /^(?:(?:Lesen Sie (?:auch|mehr|dazu)|Lesen Sie hierzu|Mehr zum Thema|Mehr zu(?:m|r)?\b|Mehr aus|Mehr von|Mehr Artikel|Weitere (?:Artikel|Beiträge|Meldungen|Nachrichten|Themen|Pressemitteilungen|News|Informationen zum Thema|Interviews)|Weiterführende|Weiterlesen|Das könnte (?:Sie|dich|Ihnen) auch|Auch interessant|Ähnliche|Verwandte|Passend(?:e|es)? zum|Zum Thema|Meistgelesen|Meist gelesen|Beliebte?|Aktuelle (?:Meldungen|Artikel|Beiträge|Nachrichten|News)|Neueste|Kommentare?\b|\d+ Kommentare?|Diskutieren Sie|Schreiben Sie (?:einen|uns)|Ihre Meinung|Kommentar (?:schreiben|verfassen|hinterlassen)|Schreibe einen Kommentar|Leserkommentare|Newsletter|Jetzt Newsletter|(?:Unser|Der|Zum) Newsletter|Anbieter zum Thema|Firmen zum Thema|Unternehmen zum Thema|Produkte zum Thema|Veranstaltung(?:en)? zum Thema|Veranstaltungstipp|Veranstaltungshinweis|Termine|Whitepaper|Webinar|Podcast|Stellenangebote|Jobs|Anzeige|Partner|Artikel teilen|Beitrag teilen|Seite teilen|Teilen|Diesen (?:Artikel|Beitrag) teilen|Über (?:den Autor|die Autorin|die Autoren|die Autorinnen|den Verfasser)|Zum Autor|Zur Autorin|Der Autor|Die Autorin|Die Autoren|Autor|Autorin|Autoren|Zur Person|Pressekontakt|Presse-Kontakt|Pressestelle|Kontakt(?:daten)?(?: für (?:die )?(?:Presse|Medien|Rückfragen))?|Medienkontakt|Rückfragen|Ansprechpartner(?:in)?(?: für (?:die )?Presse)?|Ansprechperson(?:en)?|Schlagw|Stichw|Tags|Themen|Keywords|Downloads?|Links?|Folgen Sie uns|Social Media|Empfehlungen|Empfohlene?|Top-Themen|Aus dem (?:Heft|Shop)|Servicemenü)\b)[^.]{0,60}$/i;
