import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import { personsIn, type Thing } from './jsonLd.ts';
import type { Segment } from './segments.ts';
import type { Surroundings } from './surroundings.ts';
import { attribute, classOf } from './visibility.ts';

const titles =
  /(?<![\p{L}])(?:Prof(?:essor(?:in)?)?\.?|Dr\.?(?:-Ing\.?)?|Dipl\.-?\p{L}+\.?|Ing\.|(?:rer|med|jur|phil|habil|h|c|nat|pol|oec|iur|soc|theol|univ|publ|techn)\.|M?Mag\.?ª?|DI(?:in)?|lic\.|M\.\s?A\.|B\.\s?A\.|MdB|MdL|LL\.M\.|MBA|M\.Sc\.|B\.Sc\.|Ph\.?D\.?|Herr|Frau)(?=\s|,|$)/gu;

/** What people are called beside their names in author lines. */
const roles =
  /(?<![\p{L}-])(?:(?:Chef|Volontär|Gast|Fach|Freie[rs]?|Leitende[rs]?|Stellvertretende[rs]?)?\s?(?:[Rr]edakteur|[Rr]edaktor|[Aa]utor|[Jj]ournalist|[Rr]eporter|[Kk]orrespondent|[Kk]olumnist|[Vv]olontär|[Rr]echtsanwalt|[Rr]echtsanwält|[Pp]raktikant|[Rr]edaktionsleiter|[Hh]erausgeber)(?:in|en|innen|:in)?)(?![\p{L}-])/gu;

const noPerson =
  /redaktion|red\.|news|online|zeitung|magazin|verlag|agentur|\b(?:dpa|afp|ap|reuters|epd|kna|sid|apa|ots|pm|pd|rnd|gmbh|ag|e\.\s?v|se|kg|swr|wdr|mdr|ndr|br24|rbb|welle)\b|ministeri|behörde|\bamt\b|presse|\bstadt\b|landkreis|verband|\bteam\b|autor|admin|webmaster|office|bundes|kommune|landes|institut|hochschule|universität|stiftung|verein|digital|\bdesk\b|staff|editor|computing|security|insider|aktuell|service|tagesschau|der spiegel|kommunikation|kommentar|interview|bericht|minuten|lesezeit|\buhr\b|\b(?:deutsche[sr]?|abteilung|feuerwehr|kirche|rotes kreuz|gruppe|partei|fraktion|büro|zentrum|club|forum|gesellschaft|zentrale|hause?|referat|dezernat|rathaus|kanzlei|staatskanzlei|senat|kammer)\b|^\p{L}+(?:teilt|fasst|stellt|reicht|sandt|tiert|schrieben|zeichnet|licht|richtet) von\s|^(?:bad|new|san|sankt|st\.|neue[rs]?|alle|mehr|weitere|über|show|zur?|zum|das|die|der|ein|eine|unser|efc|fc|tv)\s/iu;

/** "Offene Daten", "Smarte Region": two capitals that name a subject. */
const topic =
  /(?:daten|register|verwaltung|region|regionen|städte|dörfer|kommunen|politik|sicherheit|intelligenz|struktur|identität|dienste|netze|technik|akten?|ämter|bildung|gesundheit|schaft|wahlen|haushalt|europa|cloud|souveränität|transformation|vergabe|beschaffung|standards|plattform|portal|themen|meldungen|aktuelles|nachrichten|termine|kultur|umwelt|verkehr|energie|soziales|planung|bauen|wohnen|gesetz|gipfel|strategie|projekte?|modernisierung|digitalisierung|lösungen|leistungen|lesen|hören|teilen|drucken)$/i;

const particle = '(?:von|van|de|der|den|zu|zur|vom|da|di|del|la|el|al|bin|ten|ter|und zu)';
const namePart = String.raw`\p{Lu}(?:[\p{L}’']+|\.)(?:-\p{Lu}?[\p{L}’']+)*`;
const person = new RegExp(String.raw`^${namePart}(?:\s+(?:${particle}\s+)*${namePart}){1,4}$`, 'u');

/** The person's name without titles, or null where the words are no person's name (desk, agency, initials, a single word). */
export function personName(text: string): string | null {
  const name = text
    .replace(/^\s*(?:unser(?:em|er|en)?|[Ii]hre?)\s+/u, '')
    .replace(roles, ' ')
    .replace(titles, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length < 5 || name.length > 60 || !person.test(name)) return null;
  const isShouted = name === name.toUpperCase();
  if (topic.test(name) || noPerson.test(name) || (isShouted && name.split(' ').length !== 2)) return null;
  return name;
}

const separators = /\s*(?:[,;|·•/&—–+]|\s-\s|\bund\b|\bsowie\b|\band\b)\s*/u;
const behindNames =
  /(?<!\p{L})(?:Datum|Stand|Veröffentlicht|Aktualisiert|Erschienen|Artikel-ID|ID|Fotos?|Bilder|Lesezeit|Lesedauer|am|veröffentlicht|aktualisiert|im Gespräch mit|mit|aus|in|für|berichtet|berichten|kommentiert|schreibt)(?!\p{L}).*$/u;

/** Names of the persons in a list such as "Anna Berg und Dr. Jan Holt, Berlin" in order, without doubles. */
export function namesIn(list: string): string[] {
  const parts = list.replace(/\s+/g, ' ').split(separators);
  return [...new Set(parts.flatMap(part => personName(part.replace(behindNames, '')) ?? []))];
}

const kindsOfText =
  '(?:(?:Ein(?:e)?|Der|Das)\\s+)?(?:\\p{L}*(?:[Bb]eitrag|[Kk]ommentar|[Aa]rtikel|[Bb]ericht|[Aa]nalyse|[Ii]nterview|[Kk]olumne|[Ee]ssay|[Rr]eportage|[Gg]losse|[Tt]ext))';
const labels =
  '(?:Autor(?:in|en|innen|:in|\\*in)?|Text(?:\\s*(?:und|&|\\/|\\+)\\s*(?:Fotos?|Bild(?:er)?|Interview|Recherche|Redaktion))?|(?:Fotos?|Bild(?:er)?|Interview|Recherche)\\s*(?:und|&|\\/|\\+)\\s*Text|Bericht|Interview|Protokoll|Recherche|Gespräch|Verfasser(?:in)?)\\s*:|Verfasst von|(?:Geschrieben|Aufgezeichnet|Protokolliert|Zusammengestellt|Zusammengefasst|Mitgeteilt|Eingereicht|Eingesandt|Notiert|Erstellt|Vorgestellt|Berichtet|Übermittelt|Veröffentlicht|Gepostet|Publiziert|Recherchiert|Kommentiert) von|(?:Das )?(?:Interview|Gespräch)(?: führten?)|(?:Die )?Fragen(?: stellten?)|Autor(?:in|en|innen)?(?=\\s+\\p{Lu})|(?:berichtet|kommentiert|analysiert)|Posted by|\\p{L}*[Rr]edakteur(?:in)?';
/** What stands before authors' names: "Von" at the beginning of a line or part of it, a label, "Ein Kommentar von". */
const marker = new RegExp(
  `(?:(?:^|[|·•–—,.:()]\\s*)(?:[Vv]on|VON|[Bb]y|BY):?|(?:^|[|·•–—,.:()\\s])(?:${kindsOfText}\\s+von|${labels}))\\s+(.+)$`,
  'u',
);

const readingTime = /(?:ca\.\s*)?\d+\s*(?:[Mm]in(?:uten|ute|\.)?)(?:\s*(?:Lesezeit|Lesedauer))?|(?:Lesezeit|Lesedauer)\s*:?/g;

/** Names in an author line: behind "Von", "Autorin:", "Das Interview führte" and the like; `isNamed` where the markup calls it one. */
export function authorsIn(line: string, isNamed: boolean): string[] {
  if ((/^(?:Fotos?|Bild(?:er)?|Grafik|Illustration|©|Quelle)\b/i.test(line) && !/\bText\b/.test(line)) || /^Interview mit\b/i.test(line))
    return [];
  const text = line
    .replace(new RegExp(anyDate.source, 'giu'), ' | ')
    .replace(readingTime, ' | ')
    .replace(/\b\d{1,2}[:.]\d{2}\s*Uhr\b/g, ' | ')
    .replace(/\bUhr\b/g, ' | ');
  for (let marked = marker.exec(text)?.[1]; marked !== undefined; marked = marker.exec(marked)?.[1]) {
    const names = namesIn(marked);
    if (names.length > 0) return names;
  }
  if (isNamed) return namesIn(text);
  const parts = text
    .replace(/\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend/g, '')
    .split(separators)
    .filter(part => part.trim() !== '');
  // "Anna Berg | Kommune digital | 2. Mai": the line begins with names.
  const isPerson = (part: string) => personName(part.replace(behindNames, '')) !== null;
  const others = parts.findIndex(part => !isPerson(part));
  return text !== line && line.length < 120 ? namesIn((others < 0 ? parts : parts.slice(0, others)).join(' | ')) : [];
}

const isNamesAlone = (text: string): boolean =>
  text.length < 80 &&
  text
    .split(separators)
    .filter(part => part.trim() !== '')
    .every(part => personName(part) !== null);

/** Whether the block's neighbour is a date line, as where author and date are two boxes side by side. */
function standsByDate(segment: Segment, body: Body | null): boolean {
  const at = body?.all.indexOf(segment) ?? -1;
  return [body?.all[at - 1], body?.all[at + 1]].some(
    neighbour => neighbour !== undefined && neighbour.text.length < 60 && anyDate.test(neighbour.text),
  );
}

/** The name an article is signed with: "(Anna Berg)" or "(Anna Berg, 28.1.2025)" at its end, "Ihre Anna Berg" under an editorial. */
function signatureIn(tail: readonly Segment[], body: Body | null): string[] {
  const last = body?.segments.at(-1)?.text ?? '';
  const inBrackets = /(?:[.!?“”"]\s+|^)\(([^()]{5,80})\)$/.exec(last)?.[1]?.replace(new RegExp(anyDate.source, 'giu'), '');
  if (inBrackets !== undefined && isNamesAlone(inBrackets.replace(/[,\s]+$/, ''))) return namesIn(inBrackets);
  for (const { text } of tail.slice(0, 4)) {
    const signature =
      /^(?:(?:Herzlichst?,?|Viele Grüße,?|Mit (?:besten|freundlichen|herzlichen) Grüßen,?)\s+)?[Ii]hre?\s+(.{5,50})$|^\((.{5,60})\)$/.exec(
        text,
      );
    const names = isNamesAlone(signature?.[1] ?? signature?.[2] ?? '…') ? namesIn(signature?.[1] ?? signature?.[2] ?? '') : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** A label that stands in a box of its own before the names. */
const authorLabel = /^(?:Text|Von|Autor(?:in|en|innen|:in|\*in)?|Verfasser(?:in)?|Verfasst von|Interview|Bericht)\s*:?$/i;

const authorName = /author|autor|byl(?:ine)?\b|byline|verfasser|article-origins/i;
const noAuthorName = /bio|related|comment|kommentar|foto|image|caption/i;

const introduction =
  /^(?:(?:Über|Zu[rm]?)\s+(?:de[nr]|die)?\s*Autor(?:in|en)?|(?:Der|Die)\s+Autor(?:in|en)?|Autor(?:in)?)\s*:?\s+(.{5,200})$/u;

/** The name that a note about the author behind the body begins with: "Anna Berg leitet …", in a box its class calls so. */
function introducedIn(body: Body | null): string[] {
  const last = body?.segments.at(-1);
  if (body === null || last === undefined) return [];
  for (const { text, element } of body.all.slice(body.all.indexOf(last) + 1).slice(0, 10)) {
    const isNote =
      element.closest('[class*=author i], [class*=autor i], [id*=author i], [id*=autor i]') !== null &&
      element.closest('[class*=comment i], [class*=kommentar i]') === null;
    const words = introduction.exec(text)?.[1] ?? (isNote ? text : '');
    const name =
      personName(words) ??
      personName(
        /^(.{5,60}?),?\s+(?:ist|war|leitet|arbeitet|schreibt|lehrt|forscht|berät|verantwortet|berichtet|studierte?|hat|lebt|gehört|beschäftigt)\s/u.exec(
          words,
        )?.[1] ?? '',
      );
    if (name !== null) return [name];
  }
  return [];
}

/** Names of the authors as the page shows them, else as its data name them; persons only. */
export function readByline(
  document: Document,
  body: Body | null,
  around: Surroundings,
  article: Thing | null,
  things: readonly Thing[],
): string[] {
  const contentOf = (name: string): string =>
    attribute(document.querySelector(`meta[name="${name}" i], meta[property="${name}" i]`) ?? document.documentElement, 'content');
  const isNamed = ({ inner, element }: Segment) => {
    const names = [inner, element, element.parentElement].map(at => (at === null ? '' : `${classOf(at)} ${attribute(at, 'id')}`)).join(' ');
    return (authorName.test(names) || inner.closest('[rel~=author], [itemprop~=author], address') !== null) && !noAuthorName.test(names);
  };
  for (const segment of around.head) {
    if (segment.kind === 'heading' && segment.level < 3) continue;
    const before = body?.all[body.all.indexOf(segment) - 1]?.text ?? '';
    if (/^(?:Fotos?|Bild(?:er)?|Grafik|Illustration)\s*:?$/i.test(before)) continue;
    const names = authorsIn(segment.text, isNamed(segment) || authorLabel.test(before));
    if (names.length > 0) return names;
  }
  const alone = around.head.find(segment => segment.kind !== 'heading' && isNamesAlone(segment.text) && standsByDate(segment, body));
  if (alone !== undefined) return namesIn(alone.text);
  const scope = body?.headline?.element.closest('article, main') ?? body?.root;
  const linked = [...(scope?.querySelectorAll('[rel~=author], [itemprop~=author]') ?? [])]
    .filter(element => element.closest('[class*=comment i], [id*=comment i], aside') === null)
    .flatMap(element => ((element.textContent ?? '').length < 90 ? namesIn(element.textContent ?? '') : []));
  if (linked.length > 0) return [...new Set(linked)];
  for (const segment of around.tail) {
    const names = authorsIn(segment.text, isNamed(segment) && segment.text.length < 60);
    if (names.length > 0) return names;
  }
  const signed = signatureIn(around.tail, body);
  if (signed.length > 0) return signed;
  const introduced = introducedIn(body);
  if (introduced.length > 0) return introduced;
  const structured = [...new Set(personsIn(article?.author, things).flatMap(namesIn))];
  if (structured.length > 0) return structured;
  const metas = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'citation_author', 'sailthru.author'].map(
    contentOf,
  );
  // WordPress plugins write what is shown in previews: "Verfasst von", "Anna Berg".
  const label = contentOf('twitter:label1');
  if (/verfasst von|geschrieben von|written by|autor/i.test(label)) metas.push(contentOf('twitter:data1'));
  return metas.map(content => namesIn(content)).find(names => names.length > 0) ?? [];
}
