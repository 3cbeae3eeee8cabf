import { ofVerbWithIn } from '../text/endOfPhrase.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Head } from './heads.ts';
import { headOf } from './heads.ts';

const openers = new Set(
  'für des der eines einer von vom im in beim bei am an zur zum aus seiner seines ihrer ihres unserer unseres'.split(' '),
);
const inside = new Set(
  'für des der eines einer einem den dem die das von vom im in beim bei am an zur zum aus und sowie seiner seines ihrer ihres unserer unseres'.split(
    ' ',
  ),
);
/** Nouns behind im/am/bei/zur that tell when or where something was said, not what the office is for. */
const occasions =
  'Interview|Gespräch|Rande|Rahmen|Anschluss|Jahre?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Vorstellung|Auftakt|Übergabe|Eröffnung|Pressekonferenz|Podium|Veranstaltung|Einweihung|Unterzeichnung|Vormittag|Nachmittag|Abend|Morgen|Start|Beginn|Ende|Herbst|Frühjahr|Sommer|Winter|Blick|Amt|Dienst|Einsatz|Folge|Grunde|Zuge|Sinne|Namen|Kern|Ergebnis|Vorfeld|Kontext|Zusammenhang|Hinblick|Vergleich|Schnitt|Regel|Zukunft|Vergangenheit|Anlass';
const portfolioEnds =
  'ung|ungen|heit|keit|schaft|tion|ik|ität|ment|wesen|recht|dienste|schutz|hilfe|aufsicht|pflege|verkehr|services?|government|verwaltung|sicherheit|digitales|digital|netze|infrastruktur|innovation';
const portfolios =
  'it|digitales|digitale|personal|ressourcen|betrieb|finanzen|inneres|bauen|soziales|bildung|bund|presse|zentrale|smart|e-government|egovernment|ki|cloud|strategie|planung|kultur|sport|umwelt|verkehr|gesundheit|einkauf|vergabe|zentrales|services|data|betrieb|cybersicherheit|open|govtech|technik|ozg|registermodernisierung';
const isPortfolio = (word: string): boolean => {
  const lower = word.toLowerCase();
  return endsInOneOf(lower, portfolioEnds) || isOneOf(lower, portfolios);
};
/** Nouns that are followed by a proper name: "Stadt Bad Vilbel", "Ministerium Nordrhein-Westfalen". */
const takesName =
  'zentrum|zentrums|zentrale|stadt|gemeinde|kreis|kreises|landkreises|land|landes|kanton|kantons|bezirk|bezirks|region|amt|amts|amtes|verbandsgemeinde|ministerium|ministeriums|freistaat|freistaats|freistaates|kammer|behörde|verwaltung|regierung|kanzlei|dataport|datenschutz|informationsfreiheit|fraktion|landtag|rechnungshof|rechnungshofs|senat|abteilung|referat|referats|stabsstelle|fachbereich|fachbereichs|fachdienst|fachdiensts|dezernat|dezernats|sachgebiet|sachgebiets|team|teams|bereich|bereichs|projekt|projekts|bistum|polizei|gericht|bundesland|bundeslandes|markt|ortsteil|universität|hochschule|firma|unternehmen|institut|anbieter|konzern';

/** Nouns whose article "der" is no genitive. */
const masculine =
  'Satz|Fall|Ton|Kragen|Geduldsfaden|Spaß|Ärger|Weg|Plan|Grund|Moment|Tag|Abend|Preis|Druck|Anruf|Brief|Atem|Streit|Termin|Ruf|Erfolg|Start|Umzug|Blick';

const placePrefix =
  'San|Santa|Los|New|São|Rio|Saint|Den|Hessisch|Sächsisch|Schwäbisch|Fränkisch|Bayerisch|Preußisch|Märkisch|Wendisch|Deutsch|Bergisch';

const isWord = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'capital' || token.kind === 'acronym');
const isAdjective = (text: string): boolean =>
  /^[a-zäöü][a-zäöüß-]*(?:e|en|er|es|em)$/.test(text) &&
  !inside.has(text) &&
  !isOneOf(
    text,
    'sagte|erklärte|betonte|werden|wurde|haben|hatte|eine[rmns]?|ihre[rmn]?|seine[rmn]?|können|sollen|wollen|keine|diese[rmns]?|alle|heute|gestern|morgen|dabei|weiter|bereits|unter|über|aber|oder|einen',
  );

/** A capitalised adjective of a body's name, behind its article. */
function isNamePart(tokens: readonly Token[], index: number, same: (index: number) => boolean): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (token === undefined || next === undefined || before === undefined || !same(index + 1)) return false;
  return (
    token.kind === 'capital' &&
    endsInOneOf(token.text, 'e|en|er|es|em') &&
    (before.kind === 'small' || endsInOneOf(before.text, 'e|en|er|es|em')) &&
    isWord(next) &&
    !startsName(tokens, index + 1) &&
    headOf(token.text) === null &&
    !token.isFirstName
  );
}

/** "Ein Sprecher des Ministeriums | teilte am Montag mit": behind a noun it is a verb, but "der Abteilung digitale Verwaltung". */
const isVerbBehind = (tokens: readonly Token[], index: number, wasNoun: boolean): boolean =>
  wasNoun && endsInOneOf(tokens[index]?.text ?? '', 'te|ten') && !isWord(tokens[index + 1]);

/** "des Robert | Koch-Instituts": called after somebody. */
const isNamesake = (text: string): boolean =>
  endsInOneOf(text, '-(Institut|Stiftung|Akademie|Hochschule|Universität|Schule|Kolleg|Haus)(e?s)?');

/** Does a full name begin here: "… der Stadt Leipzig | Burkhard Jung"? */
function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'title') return true;
  const next = tokens[index + 1];
  if (isNamesake(next?.text ?? '')) return false;
  return (
    token.isFirstName &&
    next !== undefined &&
    next.block === token.block &&
    (next.kind === 'capital' || next.kind === 'initial' || isOneOf(next.text, 'von|van|de|zu|der'))
  );
}

/** Index behind what tells whom or what the office at `at` is for; `at + 1` where nothing does. */
export function complementEnd(tokens: readonly Token[], at: number, head: Head, sense: Sense): number {
  const start = tokens[at];
  if (start === undefined) return at;
  const same = (index: number) => tokens[index]?.block === start.block && tokens[index]?.sentence === start.sentence;
  const textAt = (index: number) => (same(index) ? (tokens[index]?.text ?? '') : '');
  let end = at + 1;
  if (textAt(end) === 'a' && textAt(end + 1) === '.' && isOneOf(textAt(end + 2), 'D.?')) end += textAt(end + 2) === 'D' ? 4 : 3;
  if (textAt(end) === '(' && tokens[end + 1]?.kind === 'acronym' && textAt(end + 2) === ')' && /^C[A-Z]{2,3}$/.test(textAt(end + 1)))
    end += 3;

  const first = tokens[end];
  if (first === undefined || !same(end)) return end;
  if (first.kind === 'small') {
    if (!openers.has(first.text)) return end;
    // "Heute ist dem Oberbürgermeister | der Satz unangenehm."
    if (first.text === 'der' && isOneOf(textAt(end + 1), masculine)) return end;
  } else if (!isWord(first) || startsName(tokens, end)) return end;
  else if (!isBare(tokens, end, head, sense)) return end;

  let index = end;
  let wasNoun = false;
  let proper = 0;
  const limit = end + 28;
  for (; index < limit && same(index); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { text } = token;
    if (token.kind === 'small' || text === '&') {
      if (text === 'und' || text === 'sowie' || text === '&') {
        if (!wasNoun || !joins(tokens, index + 1, same, sense)) break;
        wasNoun = false;
      } else if (inside.has(text)) {
        if (isOneOf(text, 'im|am|bei|beim|zur|zum|in|an|aus') && !leadsToBody(tokens, index, same, sense)) break;
        // "geht die Staatsrätin in den Ruhestand"
        if (text === 'in' && textAt(index + 1) === 'den') break;
        // "stellt die Sprecherin in Aussicht"
        if (text === 'in' && isOneOf(textAt(index + 1), ofVerbWithIn)) break;
        // "die Beauftragte für X der | die Verwaltung" never has two articles in a row.
        wasNoun = false;
      } else if (isAdjective(text) && !isVerbBehind(tokens, index, wasNoun) && (nounFollows(tokens, index, same) || sense.isState(token))) {
        wasNoun = false;
      } else break;
      proper = 0;
    } else if (isWord(token) || token.kind === 'number') {
      // "Bürgermeisterin von San Francisco"
      const isNamed = isOneOf(tokens[index - 2]?.text ?? '', 'des|der|dem|vom|beim|am|im');
      if (isOneOf(tokens[index - 1]?.text ?? '', placePrefix) && index > end - 1 && wasNoun) {
        end = index + 1;
        // "Direktorin des New York City Ballet": with an article it is a body, whose name goes on.
        while (isNamed && isWord(tokens[end]) && same(end) && !startsName(tokens, end)) end++;
        index = end - 1;
        continue;
      }
      if (startsName(tokens, index)) break;
      // "Sprecherin von | Ministerin Anna Muster"
      if (headOf(text) !== null && same(index + 1) && (tokens[index + 1]?.kind === 'capital' || tokens[index + 1]?.kind === 'title')) break;
      if (token.kind === 'number') {
        // "Oberbürgermeister von Neufurt | 33 Dienste anbietet"
        const isCount = tokens[index + 1]?.kind === 'capital' && isOneOf(tokens[index - 2]?.text ?? '', 'von|in|aus');
        if (!/^[A-Z]|^\d{1,2}$/.test(text) || !wasNoun || isCount) break;
      } else if (wasNoun) {
        const previous = tokens[index - 1];
        // "Abteilung Digitale Infrastruktur"
        const isCalledSo =
          endsInOneOf(previous?.text ?? '', 'e|en|er') &&
          endsInOneOf((tokens[index - 2]?.text ?? '').toLowerCase(), takesName) &&
          proper === 1;
        const isNamed =
          previous !== undefined &&
          (isCalledSo ||
            endsInOneOf(previous.text.toLowerCase(), takesName) ||
            sense.levelOf(previous.text) !== null ||
            previous.kind === 'acronym' ||
            previous.text === 'Bad' ||
            previous.text === 'Sankt');
        const isGlued =
          sense.isState(token) ||
          isNamesake(text) ||
          token.kind === 'acronym' ||
          isOneOf(text, 'GmbH|AG|SE|AöR|eG|KG|Digital|Bund|Nord|Süd|West|Ost|Mitte');
        if (!(isNamed && proper < 2) && !isGlued && !(proper === 1 && isGlued)) break;
        if (headOf(text) !== null && !isGlued) break;
        proper++;
      }
      // "des Nationalen Normenkontrollrats", "beim Statistischen Landesamt"
      if (!wasNoun && isNamePart(tokens, index, same)) continue;
      wasNoun = true;
      end = index + 1;
    } else if (text === ',') {
      const after = wasNoun ? listEnd(tokens, index, same, sense) : index;
      if (after === index) break;
      index = after - 1;
      end = after;
      wasNoun = true;
      proper = 0;
    } else if (text === '/' || text === '-' || text === '–') {
      break;
    } else break;
  }
  return end;
}

/** A noun right behind the head, without preposition: "Leiterin Digitalisierung", "CIO Bund", "Landrat | Müller". */
function isBare(tokens: readonly Token[], index: number, head: Head, sense: Sense): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (sense.isState(token)) return true;
  if (token.text === 'Bund' || token.text === 'Land') return true;
  const isPerson =
    next !== undefined &&
    next.block === token.block &&
    next.kind === 'capital' &&
    !isPortfolio(token.text) &&
    sense.levelOf(token.text) === null;
  if (isPerson) return false;
  if (token.kind === 'acronym' && headOf(token.text) === null) return true;
  if (sense.levelOf(token.text) !== null) return true;
  if (beginsWithOneOf(head.base, 'minister|bürgermeister|präsident|landrat|staatssekretär')) return false;
  return isPortfolio(token.text) || (token.kind === 'capital' && isApposed(tokens, index - 1));
}

/** "Anna Muster, stellvertretende | Abteilungsleiterin Handel": does the job at `at` stand behind the comma of a full name? */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at - 1]?.kind === 'small' ? at - 2 : at - 1;
  return tokens[comma]?.text === ',' && tokens[comma - 1]?.kind === 'capital' && tokens[comma - 2]?.isFirstName === true;
}

/** May "und" go on here: a noun, or an adjective or "für" that leads to one, and no person's name? */
function joins(tokens: readonly Token[], index: number, same: (index: number) => boolean, sense: Sense): boolean {
  if (!same(index) || startsName(tokens, index)) return false;
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'small')
    return (
      (inside.has(token.text) &&
        !isOneOf(token.text, 'und|sowie') &&
        nounFollows(tokens, index, same) &&
        !roleFollows(tokens, index, same)) ||
      (isAdjective(token.text) && nounFollows(tokens, index, same) && !roleFollows(tokens, index, same))
    );
  if (!isWord(token) || headOf(token.text) !== null) return false;
  const next = tokens[index + 1];
  if (next === undefined || !same(index + 1) || !isWord(next)) return true;
  // "… und Digitalisierung Anna Muster" goes on, "… und Kevork Almassian" does not.
  return (
    isPortfolio(token.text) ||
    sense.levelOf(token.text) !== null ||
    endsInOneOf(token.text.toLowerCase(), takesName) ||
    startsName(tokens, index + 1)
  );
}

function roleFollows(tokens: readonly Token[], index: number, same: (index: number) => boolean): boolean {
  for (let next = index + 1; next < index + 5 && same(next); next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return false;
    if (isWord(token)) return headOf(token.text) !== null;
  }
  return false;
}

function nounFollows(tokens: readonly Token[], index: number, same: (index: number) => boolean): boolean {
  for (let next = index + 1; next < index + 5 && same(next); next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (isWord(token)) return !startsName(tokens, next);
    if (token.kind !== 'small' || !(inside.has(token.text) || isAdjective(token.text) || isOneOf(token.text, 'seine|ihre|eine[rmn]?')))
      return false;
  }
  return false;
}

function leadsToBody(tokens: readonly Token[], index: number, same: (index: number) => boolean, sense: Sense): boolean {
  for (let next = index + 1; next < index + 6 && same(next); next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (isWord(token)) {
      if (isOneOf(token.text, occasions)) return false;
      // "hat der Referatsleiter an der Digitalisierung gearbeitet"
      if (tokens[index]?.text === 'an' && endsInOneOf(token.text, 'ung|ierung|tion|rung')) return false;
      return sense.levelOf(token.text) !== null || sense.isState(token) || token.kind === 'acronym' || !startsName(tokens, next);
    }
    if (token.kind !== 'small' || !(inside.has(token.text) || isAdjective(token.text))) return false;
  }
  return false;
}

/** Index behind a comma list that ends in "und" ("Heimat, Kommunales, Bau und Digitalisierung"), or `comma` where there is none. */
function listEnd(tokens: readonly Token[], comma: number, same: (index: number) => boolean, sense: Sense): number {
  let index = comma;
  for (let slots = 0; slots < 9; slots++) {
    let next = index + 1;
    if (tokens[next]?.text === 'für') next++;
    for (let adjectives = 0; adjectives < 2 && tokens[next]?.kind === 'small' && isAdjective(tokens[next]?.text ?? ''); adjectives++)
      next++;
    const noun = tokens[next];
    if (!same(next) || !isWord(noun) || noun === undefined || startsName(tokens, next) || headOf(noun.text) !== null) return comma;
    next++;
    const separator = tokens[next];
    if (separator === undefined || !same(next)) return comma;
    if (separator.text === ',') {
      index = next;
      continue;
    }
    if (separator.text === 'und' || separator.text === 'sowie' || separator.text === '&') {
      if (!joins(tokens, next + 1, same, sense)) return comma;
      let last = next + 1;
      while (tokens[last]?.kind === 'small' && same(last)) last++;
      return isWord(tokens[last]) ? last + 1 : comma;
    }
    return comma;
  }
  return comma;
}
