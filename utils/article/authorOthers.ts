// Lines that name people beside a text who have not written it.

/** "Lesen Sie auch den Kommentar von Anna Berg", "Fachliche Fragen: Anna Berg", "Radiobeitrag vom 3. Mai von Anna Berg": another text, or whom to ask. */
const elsewhere =
  /^(?:(?:(?:Morgen|Demnächst|Nächste Woche|Am \p{Lu}\p{Ll}+tag|Hier) )?(?:[Ll]esen|[Hh]ören|[Ss]ehen) Sie|(?:Letzte|Neueste|Nächste)[rs]? (?:Kommentar|Beitrag|Artikel|Antwort) |Mit eine[mr] \p{L}+ von |Hier (?:finden|geht|gibt|lesen|können)|Mehr |Siehe |(?:Fachliche|Weitere|Ihre|Inhaltliche|Technische) Fragen|(?:Radio|Fernseh|Hörfunk|Audio|Video|TV-?)-?[Bb]eitrag vom )/u;

/** "Eingestellt von: Vorzimmer, J. Holt", "… · Freigabe: Anna Berg", "Editiert von Anna Berg, Übertragung: Jan Holt": who put a text online for others, and who let it pass. */
const clerical =
  /^\P{L}*(?:[Ee]ditiert|[Rr]edigiert|[Ll]ektoriert|[Gg]egengelesen|[Ii]ns Deutsche übertragen) (?:von|durch)(?!\p{L})|(?:von|durch):?\s+(?:das |dem )?(?:Vorzimmer|Sekretariat|Geschäftszimmer|Poststelle|Schreibdienst)(?!\p{L})|^(?![Vv]on |.*(?:Text|utor|[Vv]erfass|eschrieben|[|·•] [Vv]on )).*(?:Freigabe|[Ff]reigegeben|Freischaltung|Freigeschaltet|Genehmigt)(?: (?:von|durch))?\s*:/u;

/** "ab = Anna Berg · jh = Jan Holt": whose the initials are that a desk uses. */
const keyOfInitials = /\p{Ll}{2,4}\s?=\s?\p{Lu}.*(?<!\p{L})\p{Ll}{2,4}\s?=\s?\p{Lu}/u;

/** "Bund erprobt Cloud – Von Anna Berg – 9. Mai", "Von Anna Berg: Keller auf": what another article is called, and who has written that. */
const teaser = /^.{10,}?\s[–—|]\s*[Vv]on\s|^[Vv]on\s[^:]{5,50}:\s\p{Lu}/u;

/** Whether a line below a heading announces another article. */
export const announcesBelow = (heading: string, line: string): boolean => teaser.test(line) && !/utor|verfass/iu.test(heading);

/** "Kommentar von Anna Berg – 3. Mai | Antworten": what a reader says. */
const reply = /[|·•–—]\s*Antworten\s*$/u;

/** Whether a line names no authors of this text: it leads to another, tells who entered or released it, or whose which initials are. */
export const tellsOfOthers = (line: string): boolean =>
  elsewhere.test(line) || clerical.test(line) || keyOfInitials.test(line) || reply.test(line);

/** "Lokalzeit Köln 03:12 Min. Verfügbar bis 04.02.2028": a film or a recording, how long it runs and until when it can be had. */
const recording = /(?<!\d)\d{1,3}:\d{2}(?::\d{2})?\s*(?:Min|Std)|(?:[Vv]erfügbar|[Aa]brufbar|[Oo]nline) bis(?!\p{L})/u;

/** Whether a line tells of a recording on the page: a name that nothing calls an author's is the programme's. */
export const tellsOfRecording = (line: string): boolean => recording.test(line);

/** "Jan Holt im Porträt", "Anna Berg zu Gast": whom the text shows. */
const shown = /[^|·•]*\s(?:im (?:Porträt|Portrait|Interview|Gespräch|Talk|Podcast|Kreuzverhör|Wortlaut)|zu Gast)(?!\p{L})[^|·•]*/u;

/** The line without the part that tells whom the text shows. */
export const withoutShown = (line: string): string => line.replace(shown, ' ');
