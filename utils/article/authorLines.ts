import { kindAlone, labelAlone, marker, spokenLabels } from './authorLabels.ts';
import { tellsOfOthers, tellsOfRecording, withoutShown } from './authorOthers.ts';
import { agency, notAuthor, writer } from './authorWords.ts';
import { anyDate, weekdays } from './dates.ts';
import { behindNames, isFirstName, isRoleAlone, namesIn, personName, separators, turned } from './persons.ts';

/** "Anna Berg berichtet aus Kiel", "Anna Berg ist Redakteurin beim Amtsblick": a line that presents its author. */
const presented = new RegExp(
  `^(.{5,50}?),? (?:(?:berichtet|kommentiert|analysiert|schreibt|war (?:dabei|vor Ort)|hat mit [^.]{5,60} gesprochen|sprach mit [^.]*\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+|hat \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+ (?:interviewt|befragt|porträtiert)|hat (?:sich )?(?:umgehört|umgesehen|nachgefragt|nachgeforscht|recherchiert))(?: (?:aus|für|von|über|seit)\\s.{2,60})?|ist (?:\\p{Ll}+ )?${writer}(?:\\s.{2,80})?)\\.?$`,
  'u',
);

/** "Anna Berg, Redakteurin Digitales", "Anna Berg (freie Autorin)": a name and what a writer is called; no "Autorin des Buchs". */
const withRole = new RegExp(
  `^([^,|(]{5,50}?)\\s*[,|(–]\\s*(?:\\p{Ll}+ )?${writer}(?: (?!von\\s|des\\s|eines\\s|mehrerer\\s)[^.!?]{2,50})?\\)?$`,
  'u',
);

const readingTime = /(?:ca\.\s*)?\d+\s*(?:[Mm]in(?:uten|ute|\.)?)(?:\s*(?:Lesezeit|Lesedauer))?|(?:Lesezeit|Lesedauer)\s*:?/g;

/** Who made what, in brackets behind each name: "Anna Berg (Text), Jan Holt (Foto)". */
const craft = /([^,;|·()]{5,60})\((?:Text|Mitarbeit|Autor(?:in)?|Text(?: (?:und|&)|,) \p{L}+)\)/gu;

/** A weekday before a date, unlike people called Sonntag or Freitag. */
const weekday = new RegExp(
  `(?<=^|[|,;·•–—-]\\s*|(?<!\\p{L})(?:am|vom)\\s+)(?:${weekdays})(?!\\p{L})|(?<=\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}[\\p{L}-]+\\s+)(?:${weekdays})(?=[,.]?\\s*\\|)`,
  'gu',
);

/** "Dieser Beitrag wurde von Anna Berg verfasst.", "Diesen Text hat Anna Berg geschrieben.": a note about the article at its end. */
const noted =
  /^(?:Dieser|Der) (?:\p{L}*(?:[Bb]eitrag|[Aa]rtikel|[Tt]ext|[Kk]ommentar|[Bb]ericht)) (?:(?:wurde|ist) )?von (.{5,60}?) (?:verfasst|geschrieben|erstellt|erschien|ist|wurde)(?!\p{L})|^Diese[ns] \p{L}+ (?:schrieb|verfasste|recherchierte)(?:en|n)? ([^.!?]{5,60})[.!]?$|^Diese[ns] \p{L}+ (?:hat|haben) (?:(?:heute|diesmal|diese Woche|wie immer|Ihnen|für Sie) )*(.{5,60}?) (?:für .{2,40} )?(?:verfasst|geschrieben|erstellt|aufgeschrieben|recherchiert|geführt|aufgezeichnet)(?!\p{L})/u;

/** "Unsere Autorin Anna Berg war dabei.": the paper's own, who tell what they saw. */
export const ours = new RegExp(
  `(?:^|[.!?:,–]\\s)Unsere? (?:\\p{Ll}+ )?${writer} (\\p{Lu}\\p{L}[^.!?,]{4,40}?) (?:war|waren|hat|haben|ist|sind|erklärt|fragt|meint|findet|traf|sprach|besuchte|fordert|plädiert|beschreibt|zeigt|sieht)(?!\\p{L})`,
  'u',
);

/** "In diesem Gastbeitrag erklärt Anna Berg, Landrätin in Plön, …" */
export const guest =
  /(?:In (?:diesem|seinem|ihrem|unserem)|Im) (?:Gast|Meinungs)(?:beitrag|kommentar|artikel|essay)s? \p{Ll}+ ((?:\p{Lu}[\p{L}.’-]+|von|van|de[rn]?|zu)(?: (?:\p{Lu}[\p{L}.’-]+|von|van|de[rn]?|zu(?= \p{Lu}))){1,4})/u;

/** "Kategorie: Verwaltung" between names and date */
const rubric = /(?<=(?:^|[|—–·•])\s*)(?:Kategorien?|Rubrik|Ressort|Them(?:a|en)|Schlagw[oö]rte?r?|Tags?):?\s[^|—–·•:]{2,40}(?=[|—–·•]|$)/gu;

/** What a line says about the date, without the date: "Erstellt:", "Beitrag vom". */
const dateLabel =
  /(?<!\p{L})(?:Erstellt|Verfasst|Geschrieben|Eingestellt|Veröffentlicht|Publiziert|Erschienen|Online(?:\s+seit)?|Stand|Datum|Zuletzt aktualisiert|Aktualisiert|(?:Beitrag|Artikel|Meldung|Nachricht|Text) vom|vom|am|um|on)(?: (?:am|vom|seit))?\s*:?\s*(?=\||$)/giu;

/** What may stand beside an author and is none: ways to reach somebody, how many have answered. */
const besides =
  /@?[\w.+-]+\s?(?:@|\(at\)|\[at\]|\sat\s(?=[\w.-]+\.\w{2,}))\s?[\w.-]+\.\w{2,}|(?:https?:\/\/|www\.)\S+|(?<![\w/])@\w[\w.-]+(?: auf \p{Lu}\p{L}+)?|(?<!\p{L})(?:Tel(?:efon)?|Fon|Fax|Mobil)\.?:?\s*[\d\s/+()–-]{6,}|\(?(?<!\p{L})Kommentare?:?\s*\d+\)?|\(?(?:\d+|[Kk]eine)\s+Kommentare?(?!\p{L})\)?/gu;
const withoutBesides = (line: string): string =>
  line
    .replace(besides, ' | ')
    .replace(/[<(]\s*\|\s*[>)]/g, ' | ')
    .replace(/(?<=\p{L})[*†¹²³]+(?!\p{L})|(?<=\p{L}{3})\d(?=\s*(?:[,;]|$|und\s))/gu, '');

/** "Autor: | Anna Berg": a label and the names in boxes of their own. */
const joined = (line: string): string => {
  const parts = line.split(/\s*\|\s*/);
  return parts
    .map((part, index) => (index < parts.length - 1 && labelAlone.test(part) ? `${part} ` : `${part} | `))
    .join('')
    .replace(/ \| $/, '');
};

/** "Heft 3/2026", "Ausgabe 12" */
const issue = /(?<!\p{L})(?:Heft|Ausgabe|Nr\.|Jahrgang|Seite|S\.)\s*\d+(?:\s*\/\s*\d{2,4})?(?!\d)/gu;
/** "3. März" without its year */
const dayAlone =
  /(?<![\d.])\d{1,2}\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})(?!\s*\d)/gu;

/** "seit 1. Januar 2025 im Amt": when somebody began, not when something was written */
const inOffice = new RegExp(`(?<!\\p{L})seit (?:dem )?(?:${anyDate.source})`, 'giu');

/** The line without dates, times and how long it takes to read. */
const withoutTimes = (line: string): string =>
  line
    .replace(new RegExp(anyDate.source, 'giu'), ' | ')
    .replace(issue, ' | ')
    .replace(dayAlone, ' | ')
    .replace(readingTime, ' | ')
    .replace(/(?<![\d.:])\d{1,2}(?:[:.]\d{2}\s*Uhr|:\d{2}(?::\d{2})?)(?![\d:])/g, ' | ')
    .replace(/(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s*(?=\|)/gu, ' ')
    .replace(/\bUhr\b/g, ' | ')
    .replace(/(?<!\p{L})(?:vor (?:\d+|einer|einem|wenigen) (?:Minuten?|Stunden?|Std\.?|Tag(?:en)?)|gestern|heute)(?!\p{L}),?/giu, ' | ')
    .replace(dateLabel, ' ')
    .replace(/[[(]\s*\|\s*[\])]/g, ' | ')
    .replace(/\s\((\p{Lu}[\p{L}.-]+ [^()]{3,40})\)\s*$/u, ' | $1')
    .replace(rubric, ' ');

/** "ANNA VON BERG UND JAN HOLT" as it would be written. */
const spokenNames = (text: string): string =>
  text === text.toUpperCase() && text.trim().includes(' ')
    ? text
        .replace(/(?<=\p{Lu})\p{Lu}+/gu, letters => letters.toLowerCase())
        .replace(/(?<=\s)(?:Und|Von|Van|De[rmn]?|Zu[rm]?|Aus|Unsere[mr])(?=\s)/g, word => word.toLowerCase())
    : text;

/** "text: anna berg / foto: jan holt" in small letters alone: with the label in a capital, and its names. */
const smallLabels = (text: string): string =>
  text.toLowerCase() === text
    ? text
        .replace(
          /(?<=^|[|/·•–—,]\s*)(?:text|autor(?:in)?|foto|fotos|bild|interview|bericht|kommentar)(?=(?: \p{Ll}+)*:)/gu,
          label => label.charAt(0).toUpperCase() + label.slice(1),
        )
        .replace(/(?<=(?:Text|Autor|Autorin|Interview|Bericht|Kommentar):\s*)(\p{Ll}{3,}) (\p{Ll}{3,}(?:-\p{Ll}{3,})?)/gu, name =>
          name.replace(/(?<=^|[\s-])\p{Ll}/gu, letter => letter.toUpperCase()),
        )
    : text;

/** "anna berg — 3. März 2026" as it would be written: two words in small letters alone in a line that has no others. */
const capitalised = (text: string): string =>
  text.toLowerCase() === text
    ? text.replace(
        /(?<=^\s*|[|/·•–—,]\s*|(?<!\p{L})von\s+)(\p{Ll}{3,}) (\p{Ll}{3,}(?:-\p{Ll}{3,})?)(?=\s*(?:$|[|/·•–—,]))/gu,
        (words, first: string, last: string) =>
          /^(?:von|vom|aus|für|über|das|die|der|den|dem|ein|eine|zuletzt|heute|gestern|neue[rs]?|alle|mehr)$|(?:iert|licht|stellt|lesen|zeit)$/u.test(
            first,
          ) || /(?:iert|licht|stellt|lesen|zeit|ung|minuten|kommentare)$|^(?:von|durch|am|um)$/u.test(last)
            ? words
            : `${first.charAt(0).toUpperCase()}${first.slice(1)} ${last.replace(/(?<=^|-)\p{Ll}/gu, letter => letter.toUpperCase())}`,
      )
    : text;

/** "Interview mit Ole Kern von Anna Berg": who asked stands behind who answered. */
const asked = /^Interview mit \p{Lu}\p{L}+ (?:\p{Lu}|von |de |van )[^|,]{2,60}? von (\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+)\s*(?:$|[|,·])/u;

/** "Anna B. | 3. März 2026: Das sehe ich anders.", "Jan H. sagt:": who comments, and when. */
const comment = new RegExp(
  `(?:${anyDate.source}|(?<!\\p{L})vor \\p{L}*\\d* ?(?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)|(?<!\\p{L})(?:sagt|schreibt|meint|fragt))(?: um \\d{1,2}[:.]\\d{2}(?: Uhr)?)?:(?!\\d)`,
  'iu',
);

/** "(von Anna Berg)", "[Von Anna Berg]", "» Von Anna Berg" without what stands around it. */
const unbracketed = (line: string): string =>
  line.replace(/^\s*[([]([^()[\]]*)[)\]]\s*$/, '$1').replace(/^(?:[\s»›▸→>*]|\p{So}\uFE0F?)+/u, '');

/** "Ole Kern im Gespräch mit unserer Redakteurin Anna Berg": who asked. */
const withOurs = /im (?:Gespräch|Interview) mit unsere[rm] \p{L}+ (.{5,60})$/u;

/** What follows the full stop of a sentence, unlike that of "Prof." */
const nextSentence =
  /(?<=\p{Ll}{2})(?<!Prof|Dipl|Ing|Mag|Ass|iur|med|rer|nat|phil|habil|jur|Univ|Verw|Kfm|Inf|Betriebsw|Volksw|Päd|Soz|Phys|Math|Geogr|Jur|Wirt)\.\s+\p{Lu}.*$/u;

/** Names in an author line: behind "Von", "Autorin:", "Das Interview führte" and the like; `isNamed` where the markup calls it one. */
export function authorsIn(printed: string, isNamed: boolean): string[] {
  // "Foto: Jan Holt | Von Anna Berg": the picture's part goes first.
  const line = joined(withoutBesides(spokenLabels(spokenNames(smallLabels(unbracketed(printed))))))
    .replace(inOffice, ' ')
    // "Beitrags-Autor:Anna Berg"
    .replace(/(?<=\p{Ll}):(?=\p{Lu}(?!nnen))/gu, ': ')
    .replace(/^(?:Fotos?|Bild(?:er)?):[^|·•]{3,60}[|·•]\s*/, '');
  // "Ulm. Anna Berg, 5. Mai 2026": where it was written
  const undated = withoutTimes(line).replace(
    /^\s*(?!Prof|Dipl|Univ|Priv)\p{Lu}[\p{L}-]{3,}\.\s+(?=(\p{Lu}[\p{L}-]+)\s+\p{Lu})/u,
    (place, first: string) => (isFirstName(first) && !otherLabel.test(`${place.trim().slice(0, -1)}:`) ? '' : place),
  );
  const asker = asked.exec(undated)?.[1] ?? withOurs.exec(line)?.[1];
  if (asker !== undefined) return namesIn(asker);
  if (
    tellsOfOthers(line) ||
    (/^(?:Fotos?|Bild(?:er)?|Grafik|Illustration|©|Quelle)\b/i.test(line) && !/\bText\b/.test(line)) ||
    (/^(?:Interview mit|Im (?:Gespräch|Interview)|Zu Gast)\b/i.test(line) && !/führten?|geführt|stellten?/.test(line))
  )
    return [];
  // "Von Anna Berg mit Jan Holt"
  const pair = /^\s*[Vv]on (\p{Lu}[\p{L}-]+ [^,|:]{3,30}?) mit (\p{Lu}[\p{L}-]+ [^,|:]{3,30}?)\s*(?:$|\|)/u.exec(undated);
  if (pair !== null && isNamesAlone(`${pair[1]}, ${pair[2]}`) && isFirstName(pair[2]?.split(' ')[0] ?? ''))
    return namesIn(`${pair[1]}, ${pair[2]}`);
  const crafted = [...line.matchAll(craft)].flatMap(match => namesIn((match[1] ?? '').replace(/^\s*(?:von|und)\s+/i, '')));
  if (crafted.length > 0) return crafted;
  const told = namesIn((noted.exec(line) ?? ours.exec(line) ?? guest.exec(line) ?? []).slice(1).find(words => words !== undefined) ?? '');
  if (told.length > 0) return told;
  const isSmall = isNamed || undated !== line || /^\s*von\s/.test(line);
  const text = turned((isSmall ? capitalised(undated) : undated).split('|').map(spokenNames).join('|'));
  for (let marked = marker.exec(text)?.[1]; marked !== undefined; marked = marker.exec(marked)?.[1]) {
    const names = namesIn(
      spokenNames(
        marked
          .replace(otherCraft, '')
          .replace(/:\s.*$/, '')
          .replace(nextSentence, ''),
      ),
    );
    if (names.length > 0) return names;
    // "Gastautorin: Anna Berg ist Juristin in Tallinn"
    const told = /utor\p{L}*:/u.test(line)
      ? personName(/^(.{5,50}?) (?:ist|war|leitet|arbeitet|lehrt|forscht|lebt|schreibt|sitzt) /.exec(marked)?.[1] ?? '')
      : null;
    if (told !== null) return [told];
  }
  if (comment.test(line) || otherLabel.test(text.replace(/^[\s|]+/, ''))) return [];
  const introduced = personName(presented.exec(line)?.[1] ?? '') ?? personName(withRole.exec(line)?.[1] ?? '');
  if (introduced !== null) return [introduced];
  const bare = text.replace(/^[\s|]+|[\s|]+$/g, '');
  if (byAgency.test(bare) && isNamesAlone(bare)) return namesIn(withoutSources(bare));
  const names = isNamed ? namesIn(text) : besideDate(withoutShown(text), undated !== line, line.length);
  return tellsOfRecording(line) ? names.filter(name => isFirstName(name.split(' ')[0] ?? '')) : names;
}

/** Names in a line that has a date, a rubric or the kind of text beside them; `text` is the line without the date. */
function besideDate(text: string, hasDate: boolean, length: number): string[] {
  const all = text.replace(weekday, '').split(separators);
  const parts = all.filter(part => part.trim() !== '' && !kindAlone.test(part) && !/^\s*\p{Ll}{2,3}\s*$/u.test(part));
  // "Anna Berg | Kommune digital | 2. Mai": the line begins with names.
  const isPerson = (part: string) => personName(part.replace(behindNames, '')) !== null;
  const others = parts.findIndex(part => !isPerson(part));
  // "Kommentar · Anna Berg" needs no date.
  if (!hasDate && parts.length > 0 && others < 0 && kindAlone.test(all[0] ?? '')) return namesIn(parts.join(' | '));
  // "Digitales | Anna Berg | 2. Mai": beside the names a rubric of one word.
  const listed = text.split(/[\s,]*[|·•][\s,]*|\s+[/–—]\s+/).filter(part => part.trim() !== '' && !kindAlone.test(part));
  const person = listed.find(isPerson);
  // "12.05.2026, Kiel, Anna Berg": a place and a rubric of one word each, and somebody with a first name that people have
  const names = parts.filter(isPerson);
  const words = parts.filter(part => !isPerson(part));
  // "Anna Berg, London, Jan Holt 2. Mai": where each of them writes
  const isPlaced = others === 1 && names.length > 1 && words.length < 3 && words.every(part => /^\s*\p{Lu}\p{L}+\s*$/u.test(part));
  const isPlain = words.length < 3 && words.every(part => /^\s*#?\p{Lu}[\p{L}-]+\.?\s*$/u.test(part)) && !isPerson(parts[0] ?? '');
  const areKnown = names.length > 0 && names.every(part => isFirstName(namesIn(part)[0]?.split(' ')[0] ?? ''));
  if (hasDate && length < 120 && (isPlaced || isPlain) && areKnown) return namesIn(names.join(' | '));
  if (hasDate && others >= 0 && listed.length === 2 && person !== undefined && listed.some(part => /^#?\p{Lu}[\p{L}-]+$/u.test(part)))
    return namesIn(person);
  return hasDate && length < 120 ? namesIn((others < 0 ? parts : parts.slice(0, others)).join(' | ')) : [];
}

/** "… Fotos: Stadt Ulm/Jan Holt" behind the authors. */
export const otherCraft =
  /[\s.,;|/(]+Fotograf(?:in)?\s+\p{Lu}.*$|[\s.,;|/(]+(?:Fotos?|Bild(?:er)?|Grafik(?:en)?|Illustration(?:en)?|Kamera|Videos?|Redaktion|Übersetzung|Mitarbeit)\s*:.*$|\s(?:FOTOS?|Fotos?)\s+(?=\p{Lu}\p{L}+\s+\p{Lu}).*$/u;

/** Labels of those who are named and have not written. */
export const otherLabel = new RegExp(
  `^(?:${notAuthor}(?: (?:für|zu|an|des|der|von) [^:|]{2,30})?|verantwortliche[rn]? \\p{L}+)\\s*:`,
  'iu',
);

/** "Anna Berg | dpa", "dpa/Anna Berg". */
const byAgency = new RegExp(`(?:^${agency}\\s*[|/,·–-]|[|/,·–-]\\s*${agency}$)`, 'iu');
const agencyBeside = new RegExp(`^${agency}\\s*[|/,·–-]\\s*|\\s*[|/,·–-]\\s*${agency}$`, 'giu');
/** "Anna Berg mit dpa" */
const withAgency = new RegExp(`\\s+mit\\s+(?:Material\\s+(?:der|von)\\s+)?${agency}$`, 'iu');
const employer =
  /\s*[/|]\s*\p{Lu}{3,}$|\s*[/,|]\s*(?:Stadt|Landkreis|Kreis|Gemeinde|Landratsamt|Pressestelle|(?:Referat|Abteilung|Fachbereich|Fachdienst|Fachgruppe|Dezernat|Sachgebiet|Team|Stabsstelle|Institut|Lehrstuhl|Zentrum)(?! (?:Presse|Kommunikation|Öffentlichkeit))|\p{L}*[Mm]inisterium|(?:ARD|ZDF|NDR|WDR|SWR|MDR|RBB|BR|HR|ORF|SRF|DLF|Deutschlandfunk)(?:-\p{L}+)?)(?!\p{L}).*$/u;
/** Names without the agency or the office beside them. */
const withoutSources = (text: string): string => text.replace(agencyBeside, '').replace(withAgency, '').replace(employer, '');

/** Whether the text is nothing but names of persons, perhaps with the agency or office they write for. */
export const isNamesAlone = (text: string): boolean =>
  text.length < 120 &&
  !otherLabel.test(text) &&
  withoutSources(text)
    .split(separators)
    .filter(part => part.trim() !== '' && !isRoleAlone(part) && !/^\s*\p{Ll}{2,4}\s*$/u.test(part))
    .every(part => personName(part) !== null);

/** "Prof. Dr. Anna Berg, Speyer", "Anna Berg aus Ulm": names, and where or for whom they write. */
export const withoutPlace = (text: string): string =>
  text
    // "Prof. Dr. Anna Berg, LL.M. (Yale), Speyer"
    .replace(/,\s*(?:LL\.\s?M\.|M\.\s?[AS]c?\.|B\.\s?[AS]c?\.|MBA|MPA|MPP)(?:\s*\([^()]{2,30}\))?(?=\s*(?:,|$))/gu, '')
    .replace(/^(\p{Lu}[\p{L}/-]+)(?: [–—|]|\.) (?=\p{Lu}\p{L}+\s+\p{Lu})/u, (words, place: string) =>
      otherLabel.test(`${place}:`) ? words : '',
    )
    .replace(/\s+(?:aus|für)\s+(?:(?:das|die|den)\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u, '')
    .replace(
      /,\s*(?!Presse|\p{L}*(?:sprecher|referent|leiter|meister|minister))(?:\p{Lu}\p{Ll}+|(?:\p{L}+\s)?(?:Hochschule|Universität|Stadt|Landkreis|Kreis|Gemeinde|Ministerium|KGSt|\p{L}*[Vv]erband)(?:\s[\p{L}-]+){0,3})$/u,
      '',
    );
