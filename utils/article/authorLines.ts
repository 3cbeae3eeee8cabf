import { anyDate } from './dates.ts';
import { behindNames, isRoleAlone, namesIn, personName, separators } from './persons.ts';

const kindsOfText =
  '(?:(?:Ein(?:e)?|Der|Das)\\s+)?(?:\\p{L}*(?:[Bb]eitrag|[Kk]ommentar|[Aa]rtikel|[Bb]ericht|[Aa]nalyse|[Ii]nterview|[Kk]olumne|[Ee]ssay|[Rr]eportage|[Gg]losse|[Tt]ext|[Mm]einung|[Ss]tandpunkt|[Ee]ditorial|[Zz]wischenruf|[Pp]rotokoll|[Rr]ückblick|[Pp]lädoyer|[Ee]inordnung|[Rr]echerche|[Üü]berblick|[Oo]rtsbesuch|[Rr]eplik|[Rr]ezension|[Nn]achruf|[Hh]intergrund|[Bb]etrachtung|[Zz]wischenbilanz)|Ein Porträt)';
const labels =
  '(?:(?:Autor|Redakteur)(?:in)?(?:\\s*/\\s*(?:(?:Autor|Redakteur)(?:in)?|in(?:nen)?))+|(?:Autor|Verfasser)\\((?:in|en|innen)\\)|(?:Gast)?(?:[Kk]ommentar|[Bb]eitrag)|Kolumne|Essay|Glosse|Reportage|Meinung|Leitartikel|Editorial|Analyse|Beitrag von|(?:Gast)?[Aa]utor(?:in|en|innen|enteam|[:*_]in(?:nen)?)?(?:\\s*/\\s*[Aa]utor(?:in|en|innen)?)?|Text(?:\\s*(?:und|&|\\/|\\+)\\s*(?:Fotos?|Bild(?:er)?|Interview|Recherche|Redaktion|Daten|Grafik(?:en)?|Illustration(?:en)?|Videos?|Ton))?|(?:Fotos?|Bild(?:er)?|Interview|Recherche)\\s*(?:und|&|\\/|\\+)\\s*Text|Bericht(?: (?:und|&) (?:Fotos?|Bild(?:er)?))?|Interview|Protokoll|Recherche|Gespräch|Verfasser(?:in|/in|[:*_]in)?)\\s*:|Verfasst von:?|stammt von|(?:Reporter|Journalist|Korrespondent|Volontär)(?:in)?:|Autor(?:in)? ist|Mit .{5,80} sprach(?:en)?|(?:[Aa]uf|[Hh]in|[Nn]ieder|[Mm]it|[Zz]usammen)?[Gg]e(?:schrieben|zeichnet|tragen|stellt|sammelt|tippt|dacht|dichtet) von:?|(?:Es|Hier) (?:tickern|tickert|bloggen|bloggt|berichten|berichtet|schreiben|schreibt)\\s*:|(?:Erzählt|Erlebt|Beobachtet|Besucht|Eingestellt|Aufgezeichnet|Protokolliert|Zusammengestellt|Zusammengefasst|Mitgeteilt|Eingereicht|Eingesandt|Notiert|Erstellt|Vorgestellt|Berichtet|Übermittelt|Veröffentlicht|Gepostet|Publiziert|Recherchiert|Kommentiert) von:?|(?:Das )?(?:Interview|Gespräch)(?: mit .{5,60})?(?: führten?| geführt von)(?: für(?: den| die| das)? \\p{Lu}[\\p{L}.-]+)?:?|(?:Die )?Fragen(?: stellten?):?|(?:Gast)?[Aa]utor(?:in|en|innen|[:*_/]in(?:nen)?)?(?:\\s*/\\s*[Aa]utor(?:in)?)?(?=\\s+\\p{Lu})|(?:berichte[tn]|kommentieren|kommentiert|analysieren|analysiert)|Posted by|Ersteller(?:in)?:|gez\\.|\\p{L}*[Rr]edakteur(?:in)?:?';
/** What stands before authors' names: "Von" at the beginning of a line or part of it, a label, "Ein Kommentar von". */
const marker = new RegExp(
  `(?:(?:^|[|/·•–—,.:()]\\s*)(?:[Vv]on|VON|[Bb]y|BY):?|(?:^|[|·•–—,.:()\\s])(?:${kindsOfText}\\s+(?:von:?|der|des)|${labels})|^Text(?: (?:und|&) (?:Fotos?|Bild(?:er)?))?(?=\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}))\\s+(.+)$`,
  'u',
);

const kindAlone = new RegExp(`^\\s*${kindsOfText}\\s*$`, 'u');

/** "Anna Berg berichtet aus Kiel", "Anna Berg ist Redakteurin beim Amtsblick": a line that presents its author. */
const presented =
  /^(.{5,50}?),? (?:(?:berichtet|kommentiert|analysiert)(?: (?:aus|für|von|über)\s.{2,60})?|ist (?:\p{Ll}+ )?(?:\p{L}*[Rr]edakteur|\p{L}*[Kk]orrespondent|(?:Fach)?[Jj]ournalist|[Aa]utor|[Rr]eporter|[Vv]olontär)(?:in)?(?:\s.{2,80})?)\.?$/u;

const readingTime = /(?:ca\.\s*)?\d+\s*(?:[Mm]in(?:uten|ute|\.)?)(?:\s*(?:Lesezeit|Lesedauer))?|(?:Lesezeit|Lesedauer)\s*:?/g;

/** Who made what, in brackets behind each name: "Anna Berg (Text), Jan Holt (Foto)". */
const craft = /([^,;|·()]{5,60})\((?:Text|Autor(?:in)?|Text (?:und|&) \p{L}+)\)/gu;

const day = '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend';
/** A weekday before a date, unlike people called Sonntag or Freitag. */
const weekday = new RegExp(
  `(?<=^|[|,;·•–—-]\\s*|(?<!\\p{L})(?:am|vom)\\s+)(?:${day})(?!\\p{L})|(?<=\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}[\\p{L}-]+\\s+)(?:${day})(?=[,.]?\\s*\\|)`,
  'gu',
);

/** "Dieser Beitrag wurde von Anna Berg verfasst.", "Dieser Text von Anna Berg erschien zuerst …": a note about the article at its end. */
const noted =
  /^(?:Dieser|Der) (?:\p{L}*(?:[Bb]eitrag|[Aa]rtikel|[Tt]ext|[Kk]ommentar|[Bb]ericht)) (?:(?:wurde|ist) )?von (.{5,60}?) (?:verfasst|geschrieben|erstellt|erschien|ist|wurde)(?!\p{L})/u;

/** Names in an author line: behind "Von", "Autorin:", "Das Interview führte" and the like; `isNamed` where the markup calls it one. */
export function authorsIn(line: string, isNamed: boolean): string[] {
  if (
    (/^(?:Fotos?|Bild(?:er)?|Grafik|Illustration|©|Quelle)\b/i.test(line) && !/\bText\b/.test(line)) ||
    /^(?:Interview mit|Im (?:Gespräch|Interview)|Zu Gast)\b/i.test(line)
  )
    return [];
  const crafted = [...line.matchAll(craft)].flatMap(match => namesIn((match[1] ?? '').replace(/^\s*(?:von|und)\s+/i, '')));
  if (crafted.length > 0) return crafted;
  const told = namesIn(noted.exec(line)?.[1] ?? '');
  if (told.length > 0) return told;
  const text = line
    .replace(new RegExp(anyDate.source, 'giu'), ' | ')
    .replace(readingTime, ' | ')
    .replace(/\b\d{1,2}[:.]\d{2}\s*Uhr\b/g, ' | ')
    .replace(/\bUhr\b/g, ' | ');
  for (let marked = marker.exec(text)?.[1]; marked !== undefined; marked = marker.exec(marked)?.[1]) {
    const names = namesIn(marked.replace(otherCraft, ''));
    if (names.length > 0) return names;
  }
  if (otherLabel.test(line)) return [];
  const introduced = personName(presented.exec(line)?.[1] ?? '');
  if (introduced !== null) return [introduced];
  const bare = text.replace(/^[\s|]+|[\s|]+$/g, '');
  if (byAgency.test(bare) && isNamesAlone(bare)) return namesIn(withoutSources(bare));
  if (isNamed) return namesIn(text);
  const parts = text
    .replace(weekday, '')
    .split(separators)
    .filter(part => part.trim() !== '' && !kindAlone.test(part));
  // "Anna Berg | Kommune digital | 2. Mai": the line begins with names.
  const isPerson = (part: string) => personName(part.replace(behindNames, '')) !== null;
  const others = parts.findIndex(part => !isPerson(part));
  // "Digitales | Anna Berg | 2. Mai": beside the names a rubric of one word.
  const listed = text.split(/\s*[|·•]\s*/).filter(part => part.trim() !== '' && !kindAlone.test(part));
  const person = listed.find(isPerson);
  if (text !== line && others >= 0 && listed.length === 2 && person !== undefined && listed.some(part => /^\p{Lu}[\p{L}-]+$/u.test(part)))
    return namesIn(person);
  return text !== line && line.length < 120 ? namesIn((others < 0 ? parts : parts.slice(0, others)).join(' | ')) : [];
}

/** "… Fotos: Stadt Ulm/Jan Holt" behind the authors. */
const otherCraft =
  /[\s.,;|/(]+(?:Fotos?|Bild(?:er)?|Grafik(?:en)?|Illustration(?:en)?|Kamera|Videos?|Redaktion|Übersetzung|Mitarbeit)\s*:.*$/u;

/** Labels of those who are named and have not written. */
const otherLabel =
  /^(?:Redaktion|Sendung|Produktion|Schnitt|Kamera|Leitung|Kontakt|Presse\p{L}*|Herausgeber(?:in)?|Ansprechpartner(?:in)?|Rückfragen|Verantwortlich|V\.?\s?i\.?\s?S\.?\s?d\.?\s?P\.?)\s*:/u;

const agency = '(?:dpa|afp|ap|epd|kna|sid|apa|ots|sda|keystone-sda|reuters)(?:[-/]\\p{L}{2,4})?';
/** "Anna Berg | dpa", "dpa/Anna Berg". */
const byAgency = new RegExp(`(?:^${agency}\\s*[|/,·–-]|[|/,·–-]\\s*${agency}$)`, 'iu');
const agencyBeside = new RegExp(`^${agency}\\s*[|/,·–-]\\s*|\\s*[|/,·–-]\\s*${agency}$`, 'giu');
/** "Anna Berg mit dpa" */
const withAgency = new RegExp(`\\s+mit\\s+(?:Material\\s+(?:der|von)\\s+)?${agency}$`, 'iu');
const employer = /\s*[/,|]\s*(?:Stadt|Landkreis|Kreis|Gemeinde|Landratsamt|Pressestelle|\p{L}*[Mm]inisterium)(?!\p{L}).*$/u;
/** Names without the agency or the office beside them. */
const withoutSources = (text: string): string => text.replace(agencyBeside, '').replace(withAgency, '').replace(employer, '');

/** Whether the text is nothing but names of persons, perhaps with the agency or office they write for. */
export const isNamesAlone = (text: string): boolean =>
  text.length < 80 &&
  !otherLabel.test(text) &&
  withoutSources(text)
    .split(separators)
    .filter(part => part.trim() !== '' && !isRoleAlone(part) && !/^\s*\p{Ll}{2,4}\s*$/u.test(part))
    .every(part => personName(part) !== null);

/** "Prof. Dr. Anna Berg, Speyer": names, and where they write from. */
export const withoutPlace = (text: string): string =>
  text.replace(
    /,\s*(?!Presse|\p{L}*(?:sprecher|referent|leiter|meister|minister))(?:\p{Lu}\p{Ll}+|(?:\p{L}+\s)?(?:Hochschule|Universität|Stadt|Landkreis|Kreis|Gemeinde|Ministerium|KGSt|\p{L}*[Vv]erband)(?:\s[\p{L}-]+){0,3})$/u,
    '',
  );
