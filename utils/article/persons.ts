import { bodies, bodySuffixes, capitals, firstNames } from '../gazetteer/people.ts';
import { ambiguousTowns, towns } from '../gazetteer/places.ts';
import {
  beginsWithKind,
  beginsWithParticiple,
  isBodyWord,
  isJob,
  isKind,
  isNoPerson,
  isPhrase,
  isPlaceLikeName,
  isRubric,
  isSurnameLikeJob,
  isSurnameLikeWord,
  isVenue,
} from './authorWords.ts';
import { weekdays } from './dates.ts';

const titles =
  /(?<![\p{L}])(?:Prof(?:essor(?:in)?)?\.?|Dr\.?(?:in|-Ing\.?)?|Dipl\.-?\p{L}+\.?|Ing\.|h\.\s?c\.|e\.\s?h\.|Univ\.-Prof\.|Priv\.-Doz\.|PD|apl\.|Min\.-(?:Dir|Rat|R)\.|(?:rer|med|jur|phil|habil|h|c|nat|pol|oec|soc|theol|univ|publ|techn)\.|M?Mag\.?[aª]?|Ass\.|iur\.|DI(?:in)?|RA(?:in)?|StB|lic\.|M\.\s?A\.|B\.\s?A\.|MdB|MdL|LL\.M\.|MBA|M\.\s?Sc\.?|B\.\s?Sc\.?|MSc|BSc|jun\.|sen\.|jr\.|a\.\s?D\.|Ph\.?D\.?|Herr|Frau)(?=\s|,|$)/gu;

/** What people are called beside their names in author lines. */
const roles =
  /(?<![\p{L}-])(?:(?:Chef|Volontär|Gast|Fach|[Ff]reie[rs]?|Leitende[rs]?|Stellvertretende[rs]?)?\s?(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?-?(?=[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Vv]olontär))?(?:[Rr]edakteur|[Rr]edaktor|[Aa]utor|[Jj]ournalist|[Rr]eporter|[Kk]orrespondent|[Kk]olumnist|[Vv]olontär|[Rr]echtsanwalt|[Rr]echtsanwält|[Pp]raktikant|[Rr]edaktionsleiter|[Hh]erausgeber)(?:in|en|innen|:in)?|[Mm]itarbeiter(?:in)?|[Rr]edaktionsmitglied|[Ss]chriftführer(?:in)?|[Pp]ressewart(?:in)?)(?![\p{L}-])/gu;

const noPerson =
  /redaktion|red\.|news|online|zeitung|magazin|verlag|agentur|(?<!\p{L})(?:dpa|afp|ap|reuters|epd|kna|sid|apa|ots|pm|pd|rnd|gmbh|ag|e\.\s?v|se|kg|swr|wdr|mdr|ndr|br24|rbb)(?!\p{L})|ministeri|behörde|\bamt\b|(?<!\p{L})\p{L}*studio(?!\p{L})|presse(?!(?:l|ler|lmann|ntin)(?!\p{L}))|\bstadt\b|landkreis|verband|\bteam\b|autor|admin|super user|webmaster|office|(?<!\p{L})\p{L}{3,}(?:amt|information)(?!\p{L})|bundes|kommune|landes|institut|hochschule|universität|stiftung|verein|digital|\bdesk\b|\bstaff\b|editor|computing|security|insider|aktuell|service|tagesschau|der spiegel|kommunikation|kommentar|interview|bericht|minuten|lesezeit|\buhr\b|\b(?:deutsche[sr]?|abteilung|feuerwehr|kirche|rotes kreuz|gruppe|partei|fraktion|büro|zentrum|club|forum|gesellschaft|zentrale|hause?|referat|kreis|gemeinde|information|dezernat|rathaus|kanzlei|staatskanzlei|senat|kammer)\b|^\p{L}+(?:teilt|fasst|stellt|reicht|sandt|tiert|schrieben|zeichnet|licht|richtet) von\s|^(?:von|vom|by|für|bei|mit|aus|ort|datum|stand|bad|new|san|sankt|st\.|neue[rs]?|alle|mehr|weitere|über|show|zur?|zum|das|die|der|ein|eine|unser|efc|fc|tv|folgen|lesen|hören|jetzt|hier|seite|guten?|liebe[rs]?|hallo|moin|offene|text|antworten)\s|^\p{L}+(?:isch|lich|nal)(?:e[rsnm]?)?\s|\s(?:city|dienst|praxis|inland|ausland|sprache|mitte)$/iu;

/** "Offene Daten", "Smarte Region": two capitals that name a subject. */
const topic =
  /(?:daten|register|verwaltung|region|regionen|städte|dörfer|kommunen|politik|sicherheit|intelligenz|struktur|identität|dienste|netze|technik|akten?|ämter|bildung|gesundheit|schaft|wahlen|haushalt|europa|cloud|souveränität|transformation|vergabe|beschaffung|standards|plattform|portal|themen|meldungen|aktuelles|nachrichten|termine|kultur|umwelt|verkehr|energie|soziales|planung|bauen|wohnen|gesetz|gipfel|strategie|projekte?|modernisierung|digitalisierung|lösungen|leistungen|\b(?:lesen|hören|teilen|drucken))$/i;

const particle =
  '(?:von|v\\.|van|vom|de|der|den|dem|zu|zur|zum|da|dos|das|do|du|di|del|della|la|le|el|al|bin|ben|ibn|ten|ter|af|av|y|e|von und zu|und zu|auf der|aus dem|in der|von der)';
const namePart = `(?:[dDlL][’']|(?:al|el|ben|ibn|bin)-)?\\p{Lu}(?:[\\p{L}’']+|\\.)(?:-(?:\\p{Lu}\\.|\\p{Lu}?[\\p{L}’']+))*`;
const person = new RegExp(`^${namePart}(?:\\s+(?:${particle}\\s+)*${namePart}){1,4}$`, 'u');

/** The office of a guest author, before the name. */
const office =
  /^\s*(?:(?:[Oo]ber)?[Bb]ürgermeister|(?:\p{L}+-?)?[Mm]inister(?:präsident)?|[Ss]taats(?:sekretär|rat|rät)|[Ll]and(?:rat|rät)|[Pp]räsident|[Ss]enator|[Kk]ämmer(?:er)?|[Dd]ezernent|[Bb]eigeordnete[rn]?|[Mm]inisterial(?:rat|rät|dirigent|direktor)|[Rr]egierungs(?:direktor|rat|rät)|(?:\p{L}+-)?C[ID]O)(?:in)?\s+(?:a\.\s?D\.\s+)?(?=\p{Lu})/u;

const jobs =
  '(?:führer|leiter|meister|sprecher|sitzende[rn]?|referent|beauftragte[rn]?|minister|sekretär|direktor|präsident|berater|arbeiter|vorstand|expert[en]?|manager|dozent|lehrer|chef|walter|pfleger|dezernent|abgeordnete[rn]?)(?:in|innen|en)?';
/** "Anna Berg Bürgermeisterin" where two lines were joined. */
const jobBehind = new RegExp(`(?<=\\p{L}\\s+\\p{L}+)\\s+(?!Presse)\\p{Lu}\\p{Ll}+${jobs}$`, 'u');
/** "Anna Berg Freitag", where a date goes on */
const dayBehind = new RegExp(`(?<=\\p{L}\\s+[\\p{L}-]+)\\s+(?:${weekdays})$`, 'u');
/** "Geschäftsführer der Amtsdata" */
const startsWithJob = new RegExp(
  `^(?:\\p{L}{3,}${jobs}|(?:Leiter|Referent|Sprecher|Minister|Direktor|Präsident|Expert|Manager|Dozent|Lehrer|Chef|Abgeordnete|Vorstand|Berater|Mitarbeiter|Inhaber|Sekretär)(?:e[rn]?|in|innen|en)?)\\s`,
  'iu',
);

/** "Gesundheit", "Wissenschaft": no first name. */
const abstract = /\p{L}{3}(?:heit|keit|schaft|ung|tion|tät|ismus)$/u;

/** Länder that are no surnames: "MITTE SACHSEN-ANHALT" is a desk. */
const landsAsNames =
  /(?:Sachsen-Anhalt|Nordrhein-Westfalen|Rheinland-Pfalz|Schleswig-Holstein|Mecklenburg-Vorpommern|Baden-Württemberg|Niedersachsen|Thüringen|Saarland)$/i;

/** "ANNA BERG" as it would be written. */
const spoken = (name: string): string => name.replace(/(?<=\p{Lu})\p{Lu}+/gu, letters => letters.toLowerCase());

/** Whether the word is a first name that many people carry. */
export const isFirstName = (word: string): boolean => firstNames.has(word) || firstNames.has(word.split('-')[0] ?? word);

/** "Verwaltungsgericht", "Städtetag", "Bezirksregierung": what a court, an authority or an association is called. */
const isBody = (word: string): boolean => bodies.has(word) || isBodyWord(word);
/** The same of a word that begins a name; surnames end like some bodies, too: "Halberstadt". */
const beginsBody = (word: string): boolean => isBody(word) || bodySuffixes.some(([suffix]) => word.toLowerCase().endsWith(suffix));

const smallWord = /^(?:am|an|im|in|de[rs]|für|beim?|zum|vom|von)$/;

/** "Assessorin Ruth Zahn", "Richterin am Verwaltungsgericht Ruth Zahn", "RiVG Ruth Zahn": the name without what the person is. */
function withoutJob(name: string): string {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (words.length < 3 || isFirstName(first) || /^(?:presse|medien)/i.test(first)) return name;
  const isNamed = (at: number) => isFirstName(words[at] ?? '') || /^\p{Lu}\.$/u.test(words[at] ?? '');
  const isShort = /^\p{Lu}\p{Ll}*\p{Lu}\p{L}*$/u.test(first) && first.length < 8;
  if (((isShort || isJob(first)) && isNamed(1)) || (isJob(first) && !startsWithJob.test(name) && !smallWord.test(second)))
    return words.slice(1).join(' ');
  const at = isJob(first) && smallWord.test(second) ? words.findIndex((_, index) => index > 2 && isNamed(index)) : -1;
  return at < 0 || at > words.length - 2 ? name : words.slice(at).join(' ');
}

/** Whether the text begins with an office or a job: "Landrat Jan Holt". */
export const beginsWithOffice = (text: string): boolean => office.test(text) || isJob(/^\s*(\p{L}+)/u.exec(text)?.[1] ?? '');

/** The person's name without titles, or null where the words are no person's name (desk, agency, initials, a single word). */
export function personName(text: string): string | null {
  const cleaned = text
    .replace(/^\s*(?:unser(?:em|er|en)?|[Ii]hre?)\s+/u, '')
    .replace(/^\s*(?:der|dem|des)\s+(?=\p{Lu})/u, article => (beginsWithOffice(text.trim().slice(article.trim().length)) ? '' : article))
    .replace(office, '')
    .replace(roles, ' ')
    .replace(titles, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:(?!©)(?:[\s,;:|·–—/-]|\p{So}\uFE0F?))+|(?:(?!©)(?:[\s,;:|·–—/-]|\p{So}\uFE0F?))+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(jobBehind, '')
    .replace(dayBehind, '')
    .replace(/(?<=\p{L}{3})[.*†¹²³]+$/u, '')
    .trim();
  const name = withoutJob(cleaned);
  if (name.length < 5 || name.length > 60 || !person.test(name)) return null;
  const [first = '', ...others] = name.split(' ');
  const isKnown = isFirstName(first);
  if (
    !isKnown &&
    (/^de[rs]$/.test(others[0] ?? '') ||
      (isJob(first) && smallWord.test(others[0] ?? '')) ||
      abstract.test(first) ||
      isPhrase(name) ||
      isRubric(name) ||
      landsAsNames.test(name) ||
      (isJob(others.at(-1) ?? '') && !isSurnameLikeJob(others.at(-1) ?? '')) ||
      beginsBody(first) ||
      others.some(isBody) ||
      capitals.has(first) ||
      (towns.has(first) && !ambiguousTowns.has(first)))
  )
    return null;
  if (isKnown && others.length === 1 && isSurnameLikeWord(others[0] ?? '')) return name;
  if (isNoPerson(name) || isPlaceLikeName(name) || beginsWithParticiple.test(name) || beginsWithKind.test(name)) return null;
  const isShouted = name === name.toUpperCase();
  // "VG Magdeburg": a court or another abbreviation, and where it is.
  if (/^\p{Lu}{2,4}\s/u.test(name) && !isShouted) return null;
  // "Föderale IT", "Scheine von Personen"
  if (!isKnown && !isShouted && /\s(?:\p{Lu}{2,3}|(?:von|für) \p{Lu}\p{Ll}+en)$/u.test(name) && /^\p{Lu}\p{Ll}+(?:e|e[nrs])\s/u.test(name))
    return null;
  if (topic.test(name) || noPerson.test(name) || startsWithJob.test(name) || (isShouted && name.split(' ').length !== 2)) return null;
  if (others.length > 1 && (isKind(others.at(-1) ?? '') || isVenue(others.at(-1) ?? ''))) return null;
  // "Anna BERG"
  const isHalfShouted = /^\p{Lu}\p{Ll}\S*\s\p{Lu}{4,}(?:-\p{Lu}{3,})?$/u.test(name);
  return isShouted || isHalfShouted ? spoken(name) : name;
}

/** Whether the words are no more than what people are called beside their names: "Freie Journalistin", "Dr.". */
export const isRoleAlone = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text
    .replace(/(?<!\p{L})(?:\p{L}*[Rr]edaktion|Ressort)(?!\p{L}).*/u, '')
    .replace(/\s(?:in|aus|für)\s+\p{Lu}[\p{L}-]+$/u, '')
    .replace(roles, '')
    .replace(titles, '')
    .replace(/[^\p{L}]/gu, '') === '';

/** What stands between names in a list. */
export const separators = /\s*(?:[,;|·•/&—–+\t]|\s-\s|\bund\b|\bUND\b|\bu\.(?=\s)|\bsowie\b|\band\b)\s*/u;
/** What follows names in their line and is none of them. */
export const behindNames =
  /(?<![\p{L}(]|\p{L}\.)(?:Datum|Stand|Kategorien?|Rubrik|Ressort|Them(?:a|en)|Schlagw[oö]rte?r?|Tags?|Abgelegt|Kommentare?|Teilen|Drucken|Merken|Folgen|E-Mail|Veröffentlicht|Aktualisiert|Erschienen|Artikel-ID|ID|Fotos?|Bilder|Lesezeit|Lesedauer|Twitter|Facebook|Instagram|LinkedIn|Mastodon|Mitarbeit|Redaktion|Kamera|Schnitt|Illustration(?:en)?|Grafik(?:en)?|Lektorat|Übersetzung|Gestaltung|Layout|unter Mitarbeit|Moderation|Bearbeitung|Onlinefassung|Webmaster|Letzte|Zuletzt|am|um|veröffentlicht|aktualisiert|Keine|u\.\s?a\.|et al\.?|im|mit|aus|in|für|über|per|via|telefonisch|schriftlich|anlässlich|arbeiten|wieder|sind|leiten|forschen|lehren|berichtet|berichten|kommentiert|schreibt)(?!\p{L}).*$/u;

/** "Berg, Anna; Holt, Jan" as people say it: where the second is a first name and the first is none. */
export const turned = (list: string): string =>
  list.replace(
    /(^\s*|[;:|]\s*)(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}-]+)(?=,?\s*(?:[;|(]|$|am\s)|,\s)/gu,
    (words, before: string, last: string, given: string) =>
      isFirstName(given) && !firstNames.has(last) ? `${before}${given} ${last}` : words,
  );

/** "Anna Berg zur Registerreform": whom and what about; no "Karl zur Mühlen". */
const withoutSubject = (part: string): string =>
  part.replace(/^(\s*(\p{Lu}[\p{L}-]+) \p{Lu}[\p{L}-]+) (?:zur|zum) \p{Lu}.*$/u, (words, name: string, first: string) =>
    isFirstName(first) ? name : words,
  );

/** Names of the persons in a list such as "Anna Berg und Dr. Jan Holt, Berlin" in order, without doubles. */
export function namesIn(list: string): string[] {
  const parts = turned(list)
    .replace(/\s+/g, ' ')
    // "Anna und Jan Berg"
    .replace(
      /^\s*(?!(?:Text|Fotos?|Bilder|Interview|Redaktion|Team|Recherche|Daten|Videos?|Ton|Kamera)\s)(\p{Lu}\p{Ll}+) (und|&) (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]+)\s*$/u,
      '$1 $4 $2 $3 $4',
    )
    // "BERG, Anna"
    .replace(/^\s*(\p{Lu}{3,}), (\p{Lu}\p{Ll}+)\s*$/u, '$2 $1')
    // "Anna Berg (mit dpa), Jan Holt (Saal 2)"
    .replace(/\s\((?!(?:Fotos?|Bild|Grafik|Illustration|Kamera|Video))[^()]*\)/g, ' ')
    .split(separators);
  const writers = parts.filter(part => !/\((?:Fotos?|Bild(?:er)?)\)/.test(part));
  const named = (part: string) =>
    personName(withoutSubject(part.replace(behindNames, ''))) ?? (beginsWithOffice(part) ? personName(part) : null);
  return [...new Set(writers.flatMap(part => named(part) ?? []))];
}
