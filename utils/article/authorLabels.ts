// The words that German sites set before authors' names.

import { kinds, notTexts, participle } from './authorWords.ts';

/** What a text is called: "Gastbeitrag", "Ein persönlicher Erfahrungsbericht", "Eine Reise"; with an article before it any noun but a picture's. */
const kindsOfText = `(?:(?:(?:Ein(?:e)?|Der|Das|Die)\\s+)?(?:[\\p{L}-]*${kinds}e?s?|[Nn]otizen|[Bb]eobachtungen|[Gg]edanken|[Ee]indrücke|[Aa]nmerkungen|[Aa]ntworten|[Ff]ragen)|Eine? (?:\\p{Ll}+e[rs]? )?(?!${notTexts})\\p{Lu}[\\p{L}-]+(?= von ))(?: (?:aus|in|über|zu[rm]?) (?:de[mnr] )?\\p{Lu}[\\p{L}-]+| [„»"“][^“”"«]{2,40}[“”"«])?`;

const gender = '(?:in|en|innen|In|Innen|[:*_]in(?:nen)?|[:*_]n|\\((?:in|en|innen)\\)|/-?in(?:nen)?)';
/** "Autor", "Gastautorin", "Autor:innen", "Verfasser/-in". */
const author = `(?:Gast-?|(?:Beitrags|Artikel|Text|Co|Ko|Mit)-?)?(?:[Aa]uth?or|Verfasser|Ersteller)${gender}?(?:\\s*/\\s*(?:-?in(?:nen)?|[Aa]utor(?:in|en|innen)?))?`;

/** Takes part in a text, with others or with pictures: "Text und Fotos". */
const crafts =
  'Text(?:\\s*(?:und|&|\\/|\\+|,)\\s*(?:Fotos?|Bild(?:er)?|Interview|Recherche|Redaktion|Daten|Grafik(?:en)?|Illustration(?:en)?|Videos?|Ton))*|(?:Fotos?|Bild(?:er)?|Interview|Recherche)\\s*(?:und|&|\\/|\\+)\\s*Text|(?:Bericht|Interview)(?: (?:und|&) (?:Fotos?|Bild(?:er)?))?';

const labels = [
  `(?:(?:Autor|Redakteur)(?:in)?(?:\\s*/\\s*(?:(?:Autor|Redakteur)(?:in)?|in(?:nen)?))+|(?:Gast)?(?:[Kk]ommentar|[Bb]eitrag)|Kolumne|Essay|Glosse|Reportage|Meinung|Leitartikel|Editorial|Analyse|Beitrag von|${author}(?: (?:dieses|des) \\p{L}+)?|[Aa]utorenteam|[Aa]utor(?:en|innen|:innen)schaft|Rede|Ansprache|Grußwort|Manuskript|Mitschrift|Gesprächsführung|Interviewer(?:in)?|Wort(?:e|laut)|T|Live(?:ticker|blog)?|${crafts}|Interview|Protokoll|Recherche|Gespräch|Fragen)\\s*:`,
  'Gast(?:kommentar|beitrag)(?=\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu})',
  'stammt von',
  '(?:Reporter|Journalist|Korrespondent|Volontär)(?:in)?:',
  `${author}(?: (?:dieses|des) \\p{L}+)? ist`,
  'Mit .{5,80} sprach(?:en)?',
  '(?:[Ee]s|[Hh]ier|[Aa]us \\p{Lu}[\\p{L}-]+) (?:tickern|tickert|bloggen|bloggt|berichten|berichtete?|schreiben|schreibt)(?: (?:heute )?für (?:Sie|[Ee]uch|uns))?(?:\\s*:)?',
  '(?:Es (?:schrieb|fragte)(?:n|en)?|(?:Nachgefragt|Mitgeschrieben|Zugehört) ha(?:t|ben)|Aus \\p{Lu}[\\p{L}-]+ (?:meldet|melden))(?:\\s*:)?',
  '(?:[Aa]ufgezeichnet|[Pp]rotokolliert|[Gg]eführt|[Aa]ufgeschrieben) (?:hat|haben) (?:es|(?:das|dieses|den|die) \\p{Lu}\\p{L}+)',
  '\\p{Ll}{2,4} ?=',
  'Hat diesen \\p{L}+ (?:geschrieben|verfasst)\\s*:',
  '(?:Das )?(?:Interview|Gespräch)(?: mit .{5,60})?(?: führten?| geführt von)(?: für(?: den| die| das)? \\p{Lu}[\\p{L}.-]+)?:?',
  '(?:Die )?Fragen(?: an .{5,60}?)?(?: stellten?):?',
  // No "sagt der Historiker und Autor Jan Holt"
  `(?<!\\bund\\s|sagt (?:der|die)\\s)${author}(?=\\s+\\p{Lu})`,
  '(?:berichte[tn]|kommentieren|kommentiert|analysieren|analysiert)',
  '(?:[Pp]osted|[Ww]ritten|[Ss]ubmitted|[Pp]ublished|[Cc]reated|Words|Story) by',
  // "Aus Kiel Anna Berg"
  '(?:Aus|AUS) \\p{Lu}[\\p{L}-]+(?=\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}[\\p{L}-]+\\s*(?:$|[,|·]))',
  '(?:[Ll]?gez\\.|[Gg]ezeichnet:|i\\. ?[AV]\\.)',
  '(?:Aus \\p{Lu}[\\p{L}-]+|Für (?:den|die|das) \\p{Lu}\\p{L}+):',
  '[Uu]nsere?[mnrs]? (?:\\p{L}+ )?(?:Redakteur|Reporter|Mitarbeiter|Korrespondent|Autor|Kolumnist|Volontär|Gastautor|Leser|Kolleg|Praktikant|Expert|(?:Redaktions)?[Mm]itglied)(?:in|innen|en|e|s)?',
  '(?:[Aa]m|[Vv]or) (?:Mikrofon|Ort)(?: für (?:Sie|uns|Euch))?:?',
  '(?:[AaIi]m|[Hh]inter dem) (?:\\p{L}+-?)?(?:[Tt]icker|[Bb]log|Newsroom)(?: (?:heute )?für (?:Sie|uns|[Ee]uch))?:',
  '[Ff]ür (?:Sie|[Ee]uch|uns) (?:heute )?(?:im|am|in|vor|auf|dabei|unterwegs)(?: [^:|,]{2,25})?:',
  '(?:Ihr|Unser|Das) (?:\\p{L}+-?)?(?:[Tt]icker|[Bb]log|[Rr]eporter|[Aa]utoren)-?[Tt]eam(?: [^:|,]{2,25})?:',
  '[Dd]urch (?:den|die|das) (?:\\p{L}+-?)?(?:Tag|Abend|Vormittag|Nachmittag|Morgen|[Tt]icker|[Bb]log|[Ss]itzung|[Dd]ebatte) (?:begleite[nt]|führt|führen|informiere[nt]) (?:Sie|[Ee]uch)(?: heute)?:?',
  '\\p{L}*[Rr]edakteur(?:in)?:?',
].join('|');

/** "Erstellt von", "gespeichert durch": at the beginning of a line or of a part of it. */
const made = `${participle}(?: (?:am|um|im|für) [^|]{2,40}?)?:? (?:von|durch):?`;

/** "Kurz notiert von", "Aus dem Rathaus von", "Live von": where or how somebody wrote. */
const placed = 'in \\p{Lu}\\p{L}+ von|(?:(?:Kurz|Frisch|Schnell) \\p{Ll}+t|Exklusiv) von|Aus de[mnr] (?!\\p{L}+ischen )\\p{Lu}\\p{L}+ von';

const before = `${kindsOfText}\\s+(?:von:?|der|des)|${placed}|${labels}`;

/** What stands before authors' names: "Von" at the beginning of a line or part of it, a label, "Ein Kommentar von". */
export const marker = new RegExp(
  `(?:(?:^|[|/·•–—,.:()]\\s*|\\s-\\s+)(?:[Vv]on|VON|[Bb]y|BY|[Dd]urch(?! (?:den|die|das) )):?|(?:^|[|/·•–—(.,!?]\\s*)(?:(?:Dieser|Der|Diese|Die|Das|Ein) \\p{L}+ (?:wurde|ist) )?${made}|(?:^|[|·•–—,.:()\\s])(?:${before})|(?:^|[|/·•–—]\\s*)Text(?: (?:und|&) (?:Fotos?|Bild(?:er)?))?(?=\\s+(?:\\p{Lu}\\p{L}+\\.\\s+)*\\p{Lu}\\p{L}+\\s+(?:\\p{Ll}+\\s+){0,2}\\p{Lu}))\\s+(.+)$`,
  'u',
);

/** The name of a kind of text and nothing else: "Kommentar". */
export const kindAlone = new RegExp(`^\\s*${kindsOfText}\\s*$`, 'u');

/** A label in a box of its own, the names in the next: "Autorin", "Geschrieben von", "Gastbeitrag". */
export const labelAlone = new RegExp(
  `^(?:[Vv]on(?: unsere[rm] (?:Redakteur|Reporter|Mitarbeiter|Korrespondent)(?:in)?)?|Text|${author}|${participle} (?:von|durch)|Interview|Bericht|Gast(?:beitrag|kommentar)|${kindsOfText} von|${labels})\\s*:?$`,
  'u',
);

/** "AUTORIN:", "TEXT" as they would be written. */
const shoutedLabel =
  /(?<![\p{L}-])(?:TEXT|FOTOS?|BILD(?:ER)?|(?:GAST)?AUTOR(?:IN|EN|INNEN)?|INTERVIEW|PROTOKOLL|FRAGEN|BERICHT|REPORTAGE|ANALYSE|(?:GAST)?KOMMENTAR|(?:GAST)?BEITRAG|KOLUMNE|ESSAY|GLOSSE|MEINUNG|VERFASSER(?:IN)?|REDAKTION|ILLUSTRATION(?:EN)?|GRAFIK(?:EN)?|LEKTORAT|DATUM|LAYOUT|EINE?)(?![\p{L}-])/gu;
export const spokenLabels = (line: string): string => line.replace(shoutedLabel, label => label.charAt(0) + label.slice(1).toLowerCase());
