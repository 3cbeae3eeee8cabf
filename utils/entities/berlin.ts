import type { FederalBerlin } from './stateForms.ts';
import { isAt } from './words.ts';

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
  /(?<![A-Za-zÀ-ɏ])(?:verlautet|verlautete|heißt es|hieß es|zu hören|signalisiert|kommt (?:Kritik|Lob|Druck|Gegenwind)|kein Geld)(?![A-Za-zÀ-ɏ])/;
const waitsBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:wart|hoff|bau|schiel|blick|schau)(?:e|t|et|en|ete|eten|te|ten) (?:[a-zäöüß]+ ){0,3}auf )/y;
/** "Berlin und Nordrhein-Westfalen": one Land beside others */
const landBeside =
  /(?: und| oder| sowie|,) (?:Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen|Schleswig-Holstein|Thüringen)(?![A-Za-zÀ-ɏ])/y;
const inBefore = /(?<=(?<![A-Za-zÀ-ɏ])[Ii]n )/y;

/** Whether "Berlin" at this place stands for the federal government and so is no mention of the Land. */
export function isFederalBerlin({ text, start, end, sentence, isLandElsewhere }: Place, federal: FederalBerlin): boolean {
  if (isAt(landBefore, text, start) || isAt(landBeside, text, end)) return false;
  if (isAt(federal.capitalBefore, text, start) || isAt(federal.capitalAfter, text, end)) return true;
  if (isLandElsewhere || federal.landCue.test(sentence)) return false;
  if (isAt(federal.thingBefore, text, start) || isAt(waitsBefore, text, start)) return true;
  if (isAt(federal.verbAfter, text, end)) return federal.actor.test(sentence);
  if (isAt(fromBefore, text, start) && reported.test(sentence)) return true;
  return isAt(inBefore, text, start) && federal.decided.test(sentence) && federal.actor.test(sentence);
}

const landAround =
  /(?<=(?:Land|Landes|Senatskanzlei|Abgeordnetenhaus|Abgeordnetenhauses|ITDZ|CityLAB) (?:von )?)Berlin|Berliner (?:Senat|Verwaltung|Behörden|Bezirk|Abgeordnetenhaus|Landes|Bürger|CDO|Digital)|Berlins (?:CDO|CIO|Regierende|Senat)/y;

/** Whether a mention of Berlin at `start` is about the Land: its Senate, its offices, its citizens. */
export function tellsOfLandBerlin(text: string, start: number): boolean {
  return isAt(landAround, text, start);
}
