import { stateCapitals } from '../../gazetteer/people.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isAt } from '../text/words.ts';
import type { FederalBerlin } from './stateForms.ts';

interface Place {
  text: string;
  start: number;
  end: number;
  sentence: string;
  /** The article tells of the Land Berlin elsewhere: its Senate, its offices, "Land Berlin". */
  isLandElsewhere: boolean;
}

const landBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:Land|Landes|Stadt|Stadtstaat|Bundesland|Bundeslandes|Hauptstadt) )/y;
const fromBefore = /(?<=(?<![A-Za-zÀ-ɏ])[Aa]us )/y;
const reported =
  /(?<![A-Za-zÀ-ɏ])(?:verlautet|verlautete|heißt es|hieß es|zu hören|signalisiert|kommt (?:Kritik|Lob|Druck|Gegenwind)|(?:Kritik|Lob|Druck|Gegenwind|Widerstand|Widerspruch|Zustimmung|Skepsis) (?:kommt|kam)|kein Geld)(?![A-Za-zÀ-ɏ])/;
/** "Widerspruch mag er, solange er nicht aus Berlin kommt" */
const opposed =
  /(?<![A-Za-zÀ-ɏ])(?:Kritik|Lob|Druck|Gegenwind|Widerstand|Widerspruch|Zustimmung|Skepsis|Vorgaben?|Weisung(?:en)?|Geld)(?![A-Za-zÀ-ɏ])/;
const comesBehind = /^ (?:kommt|kam|komme|käme)/;
const guilty =
  /(?<![A-Za-zÀ-ɏ])(?:[Ss]chuld(?:ig)?|[Vv]erantwortlich|[Zz]uständig|[Ss]chuldiger?|[Aa]m Zug|[Ii]n der Pflicht)(?![A-Za-zÀ-ɏ])/;
const waitsBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:wart|hoff|bau|schiel|blick|schau)(?:e|t|et|en|ete|eten|te|ten) (?:[a-zäöüß]+ ){0,3}auf )/y;
/** "auf Berlin warten" */
const waitsBehind = /^ (?:zu )?(?:warten|hoffen|bauen)(?![a-zäöüß])/;
/** What the text speaks of right before: the Bund, or the Union that has to do with it. */
const federalBefore =
  /(?<![A-Za-zÀ-ɏ])(?:Bund|Bundesrepublik|Bundesregierung|Bundestag|Bundeskabinett|Bundes[a-zäöüß]*minist[a-zäöüß]*|EU-Kommission|Vertragsverletzung[a-zäöüß]*|Brüssel)(?![A-Za-zÀ-ɏ])/;
/** Who is there, told right behind: "nach Berlin. Dort ist Anna Muster zuständig, Abteilungsleiterin im Bundesdigitalministerium" */
const federalBehind =
  /^[^\n]{0,250}?(?:(?:leiter|sekretär|direktor|dirigent|referent|sprecher|beauftragte)(?:in)?(?: für [^ ]+)? (?:im|des|beim|vom) Bundes[a-zäöüß]*ministerium|(?<![A-Za-zÀ-ɏ])Bundes[a-zäöüß]*minister(?:in)?(?: |, )[A-ZÄÖÜ])/;
/** The city state has no ministries. */
const ministryBehind = /^[^.\n]{0,20} Ministerial(?:direktor|dirigent|rat)/;
const wayBefore = '([Aa]us|[Nn]ach|[Ff]ür|[Ii]n|es|[Rr]ichtung) ';
/** "35 Millionen kommen aus Berlin": what the Bund gives. */
const givenBefore =
  /(?:Euro|Million(?:en)?|Milliarden?|Mio\.|Mrd\.|Prozent|Geld(?:er)?|Mittel|Anteil|Drittel|Hälfte|Zusch[uü]ss(?:e|es)?|Förderung)(?: \p{Ll}+){0,3} (?:kommt|kommen|kamen|kam|stammt|stammen|fließt|fließen) (?:\p{Ll}+ ){0,2}aus $/u;
/** What is demanded of a government. */
const urged = /^ (?:muss|müsse|müsste|soll|solle|sollte|zögert|bremst|schweigt|blockiert|mauert)(?![a-zäöüß])/;
/** "Der Bund in Bern hatte das abgelehnt, Berlin ebenfalls." */
const likewise = /^ (?:ebenfalls|ebenso|auch|dagegen|hingegen)(?![a-zäöüß])/;
/** "Berlin hat auf Wiesbaden gezeigt, auf München": what one government does to others that are called by their seats. */
const acts = /^ (?:hat|habe|hatte|verweist|verwies|zeigt|zeigte|wartet|drängt|schiebt) (?:[a-zäöüß]+ ){0,3}(?:auf|an|in|nach|mit) /;
/** "… wenn der Bund zustimmt. Berlin hat bisher nicht geantwortet.": the Bund is whom the text named last, no Land. */
const answers =
  /^ (?:hat|habe|hatte|will|wolle|stellt|zahlt|bestellt|verweist|lehnt|plant|gibt|bleibt|müsse|muss|solle|könne|kann|schweigt|antwortet|prüft)(?![a-zäöüß])/;
const bundLast = /(?<![A-Za-zÀ-ɏ])(?:der|den|dem|des|beim|vom|zum) Bund(?:es)?(?![A-Za-zÀ-ɏ])([^\n]{0,140})$/;
const anyLand =
  /Baden-Württemberg|Bayern|bayeri|Brandenburg|Bremen|Hamburg|Hessen|hessi|Mecklenburg|Niedersachsen|Nordrhein|NRW|Rheinland|Saarland|Sachsen|Schleswig|Thüring|Berlin|Länder/;
const isOfBundBefore = (before: string): boolean => {
  const since = bundLast.exec(before)?.[1];
  return since !== undefined && !anyLand.test(since);
};
/** "Berlin bestellt, und am Ende schieben Mainz, Wiesbaden und Kiel" */
const seatsWithin = (sentence: string): number => stateCapitals.filter(seat => sentence.includes(seat)).length;
/** "Unmut richtete sich gegen den Bund. Berlin habe die Kosten kleingerechnet": the sentence before ends with it. */
const bundRightBefore = /(?<![A-Za-zÀ-ɏ])(?:Bund|Bundes|Bundesregierung)\. $/;
const blamed = /^ (?:habe|hätte|wolle|sei|müsse|könne|dürfe|verweigere|zahle|liefere)(?![a-zäöüß])/;
const hearsay = /^ [a-zäöüß]{2,}(?:t|te|ß) (?:man|es)(?![a-zäöüß])/;
/** "Wenn es in Berlin hieß" */
const saidThere = /(?:^| )(?:es|man) in $/;
const saying = /^ (?:heißt|hieß|sagt|sagte|hört|hörte)(?![a-zäöüß])/;
/** "Berlin und Nordrhein-Westfalen": one Land beside others */
const landBeside =
  /(?: und| oder| sowie|,) (?:Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen|Schleswig-Holstein|Thüringen)(?![A-Za-zÀ-ɏ])/y;
const inBefore = /(?<=(?<![A-Za-zÀ-ɏ])[Ii]n )/y;

/** Whether "Berlin" at this place stands for the federal government and so is no mention of the Land. */
export function isFederalBerlin({ text, start, end, sentence, isLandElsewhere }: Place, federal: FederalBerlin): boolean {
  // What stands beside the name is looked at before a pattern is.
  const before = text.slice(Math.max(0, start - 13), start);
  const after = text.slice(end, end + 7);
  if (endsInOneOf(before, '(Land|Landes|Stadt|Stadtstaat|Bundeslande?s?|Hauptstadt) ') && isAt(landBefore, text, start)) return false;
  if (beginsWithOneOf(after, ' (und|oder|sowie) |, ') && isAt(landBeside, text, end)) return false;
  if (endsInOneOf(before, ', | (und|oder|bis|nach) |/') && isAt(federal.capitalBefore, text, start)) return true;
  if (beginsWithOneOf(after, ' (und|oder|bis|mit) |/') && isAt(federal.capitalAfter, text, end)) return true;
  // "Berlin hat entschieden, und in den Landeshauptstädten schweigt man"
  if (sentence.includes('Landeshauptstädte') && after.startsWith(' ') && federal.verbs.isAt(text, end + 1)) return true;
  // "das politische Berlin"
  if (before.endsWith('politische ')) return true;
  if (isLandElsewhere || federal.landCue.isIn(sentence)) return false;
  const act = acts.exec(text.slice(end, end + 40));
  if (act !== null && federal.seats.isAt(text, end + act[0].length)) return true;
  const isSubject = /(?:^|[.!?:„»“"] )$/.test(before.slice(-2)) && answers.test(text.slice(end, end + 14));
  if (isSubject && (isOfBundBefore(text.slice(Math.max(0, start - 190), start)) || seatsWithin(sentence) > 1)) return true;
  if (likewise.test(text.slice(end, end + 12)) && federal.seats.isIn(sentence)) return true;
  if (bundRightBefore.test(text.slice(Math.max(0, start - 20), start)) && blamed.test(text.slice(end, end + 14))) return true;
  if (endsInOneOf(before, ' (aus|von|an|nach|auf|in|mit|Richtung) ') && isAt(federal.thingBefore, text, start)) return true;
  if (before.endsWith(' auf ') && isAt(waitsBefore, text, start)) return true;
  if (isBetween(before, text.slice(end, end + 30)) || (before.endsWith(' auf ') && waitsBehind.test(text.slice(end, end + 14))))
    return true;
  if (endsInOneOf(before, wayBefore) && (federalBehind.test(text.slice(end, end + 300)) || ministryBehind.test(text.slice(end, end + 40))))
    return true;
  if (before.endsWith(' aus ') && givenBefore.test(text.slice(Math.max(0, start - 80), start))) return true;
  const isOfBund = federalBefore.test(text.slice(Math.max(0, start - 200), start));
  if (after.startsWith(' ') && federal.verbs.isAt(text, end + 1))
    return federal.actor.isIn(sentence) || (isOfBund && urged.test(text.slice(end, end + 14)));
  // "Die EU-Kommission drängt. Zunächst solle Berlin einen Zeitplan vorlegen.", "Der Bund schweigt. In Berlin spielt man auf Zeit."
  const wordBefore = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).replace(/^[„“"»‚]/, '');
  if (isOfBund && isOneOf(wordBefore, '(soll|muss|müss|woll|könn|dürf)(e|te|t)? ')) return true;
  const isTold = isOneOf(wordBefore, '[Ii]n ') && hearsay.test(text.slice(end, end + 24));
  if (isTold || (saidThere.test(before) && saying.test(text.slice(end, end + 8))))
    return federalBefore.test(text.slice(Math.max(0, start - 1500), start));
  if (endsInOneOf(before, '[Aa]us ') && isAt(fromBefore, text, start) && reported.test(sentence)) return true;
  if (before.endsWith(' aus ') && comesBehind.test(after) && opposed.test(sentence)) return true;
  // "Schuld, so hört man, sei Berlin. Der Bund hat Geld gegeben."
  if (endsInOneOf(before, ' (ist|sei|war|bleibt|bleibe) ') && guilty.test(sentence) && /^[.,!?;]/.test(after))
    return isOfBund || /(?<![A-Za-zÀ-ɏ])Bund(?:es)?(?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 150));
  return endsInOneOf(before, '[Ii]n ') && isAt(inBefore, text, start) && federal.decided.isIn(sentence) && federal.actor.isIn(sentence);
}

/** "zwischen Berlin und den Ländern" */
const isBetween = (before: string, after: string): boolean =>
  before.endsWith('wischen ') &&
  /^ und den (?:Bundesl|L)ändern(?![a-zäöüß])|^ und den (?:Kommunen|Landkreisen|Städten|Rathäusern)/.test(after);

const landBeforeBerlin = '(Land|Landes|Senatskanzlei|Abgeordnetenhaus|Abgeordnetenhauses|ITDZ|CityLAB) (von )?';
const landOfBerlin =
  'Berliner (Senat|Verwaltung|Behörden|Bezirk|Abgeordnetenhaus|Landes|Bürger|CDO|Digital)|Berlins (CDO|CIO|Regierende|Senat)';

/** Whether a mention of Berlin at `start` is about the Land: its Senate, its offices, its citizens. */
export function tellsOfLandBerlin(text: string, start: number): boolean {
  const isNamed = text.startsWith('Berlin', start) && endsInOneOf(text.slice(Math.max(0, start - 24), start), landBeforeBerlin);
  return isNamed || beginsWithOneOf(text.slice(start, start + 26), landOfBerlin);
}
