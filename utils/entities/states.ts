import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import { firstNames, stateBodies } from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { isFederalBerlin } from './states/berlin.ts';
import { resolveFreistaat } from './states/freistaat.ts';
import { readCodes } from './states/stateCodes.ts';
import type { StateForms } from './states/stateForms.ts';
import { type Candidate, readStates, type StateReading, type Verdict } from './states/stateReading.ts';
import { once } from './text/once.ts';
import { sentenceText } from './text/reading.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './text/wordLists.ts';
import { followingWord, isAt, previousWord, startsUpper } from './text/words.ts';
import type { RecognizerInput, StateMention } from './types.ts';

const titleBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:Frau|Herrn?|Dr\.|Prof\.|[A-Za-zÀ-ɏ]*[Mm]inister(?:in)?|[A-Za-zÀ-ɏ]*[Pp]räsident(?:in)?|[A-Za-zÀ-ɏ]*[Ss]ekretär(?:in)?) )/y;
const gluedBefore =
  /(?<=[A-Za-zÀ-ɏ0-9][._@]|[@#_\\]|\.a-zß-öø-ÿğıłœśşšźżžčćőű{2,3}\/|www\.|(?<![A-Za-zÀ-ɏ-])(?:d|Ost|West|Nord|Süd|Nieder|Ober|Mittel|Alt|Neu|Groß|Kur|Rhein)-)/y;
const gluedAfter = /\.[A-Za-zÀ-ɏ]|_|@|\/[a-zß-öø-ÿğıłœśşšźżžčćőű]|:\/\//y;
const singularBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:(?:[Dd]er|[Ee]in|[Dd]ie|[Ee]ine|[Jj]eder?|[Kk]eine?)(?: [a-zäöüß]{3,}er?)?|gebürtiger?|gelernter?|als|bin|bist) )/y;
const initialBefore = /(?<=(?<![A-Za-zÀ-ɏ])[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]\. )/y;
const nameAndBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:Familie|Firma|Kanzlei|Professor|Professorin) )/y;
const bodyAfter =
  / (?:Staats[A-Za-zÀ-ɏ]+|Landes[A-Za-zÀ-ɏ]+|Landtag[A-Za-zÀ-ɏ]*|Ministeri[A-Za-zÀ-ɏ]+|[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][a-zß-öø-ÿğıłœśşšźżžčćőű]*ministeri[A-Za-zÀ-ɏ]+|Gemeinde[A-Za-zÀ-ɏ]+|Städte[A-Za-zÀ-ɏ]+|Landkreis[A-Za-zÀ-ɏ]+|Verwaltungs[A-Za-zÀ-ɏ]+|Verfassungs[A-Za-zÀ-ɏ]+|Oberst[A-Za-zÀ-ɏ]+|Rechnungshof[A-Za-zÀ-ɏ]*|Datenschutz[A-Za-zÀ-ɏ]+|Finanz[A-Za-zÀ-ɏ]+)/y;
const politicalAfter =
  /-(?:Regierung|Landtag|CDU|SPD|AfD|Grüne|Linke|FDP|Land|Kommunen|Städte|Wirtschaft|Verwaltung|[A-Za-zÀ-ɏ]*[Mm]inister|Ministerpräsident|Koalition|Parlament|Digital|Finanz|Innen)/y;
const mediumAfter = /-(?:Kurier|Zeitung|Anzeiger|Echo|Bote|Tagblatt|Tageblatt|Radio|Magazin)(?![A-Za-zÀ-ɏ])/y;
/** "der FC Stahl Brandenburg": a club with a name of its own before the place */
const clubBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:FC|FSV|SV|SC|SG|BSG|BSC|TSV|TSG|TuS|TV|SSV|ESV|ASV|HC|HSG|HSV|VfB|VfL|EHC|RC) [A-ZÄÖÜ][A-Za-zÀ-ɏ-]{2,20} )/y;
/** "die Brandenburg Mechatronik GmbH", "die NRW-Elektronik GmbH" */
const companyAfter =
  /(?:-[A-Za-zÀ-ɏ&-]+)?(?: (?:[A-ZÄÖÜ][A-Za-zÀ-ɏ&-]+|&|und(?= [A-ZÄÖÜ]))){0,4} (?:GmbH|gGmbH|AG|SE|KG|eG|Holding)(?![A-Za-zÀ-ɏ])/y;
const radioAfter = / [1-5](?=[,.;:)]| [a-zß-öø-ÿğıłœśşšźżžčćőű]|$)/y;
const dateline =
  /(?:\/[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ.-]+)*(?:, (?:den )?\d{1,2}\.|,? \((?:dpa|AFP|epd|KNA|ots|Reuters|AP|[a-zß-öø-ÿğıłœśşšźżžčćőű]{2,5})[^)\n]{0,20}\)| ?[–—|] | - | taz \| |\. (?=[–—A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]))/y;
const cityBefore = /(?<=(?:^|\n)(?:[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ.-]+(?: am Main)?\/){1,3})/y;
const agency = / \([A-Za-zÀ-ɏ]{2,8}(?:\/[A-Za-zÀ-ɏ]{2,5})?\)/y;

// A pattern is tried where the character or word beside the name lets it match: most names need none, and an engine compiles each at its first use.
const glue = '[-._@#\\/]';
const hasTitleBefore = (text: string, start: number): boolean =>
  endsInOneOf(text.slice(Math.max(0, start - 14), start), '(Frau|Herrn?|Dr.|Prof.|([Mm]inister|[Pp]räsident|[Ss]ekretär)(in)?) ') &&
  isAt(titleBefore, text, start);
/** What a firm is: the place before it tells where it is. */
const firmKinds =
  '(firma|unternehmen|anbieter|hersteller|dienstleister|entwickler|konzern|tochter|haus|agentur|spezialist|betreiber|händler|start-up|startup|genossenschaft|beratung|beratungsgesellschaft|gesellschaft|behörde|landesbetrieb)(s|es|n|en)?';
const companies = ['GmbH', 'AG', 'SE', 'KG', 'eG', 'Holding'];
const isCompany = (text: string, end: number): boolean => {
  const next = text.slice(end, end + 100);
  return companies.some(company => next.includes(company)) && isAt(companyAfter, text, end);
};
/** "Anna" of "Eva-Anna": behind the first hyphen. */
const behindHyphen = (word: string): string => (word.includes('-') ? word.replace(/^[A-Za-zÀ-ɏ]+-/, '') : word);
const hasNameBehind = (text: string, end: number, forms: StateForms): boolean => {
  if (text[end] !== ' ') return false;
  const next = text.indexOf(' ', end + 1);
  const word = text.slice(end + 1, next < 0 ? text.length : next).toLowerCase();
  return forms.namesAfterEnds.some(ending => word.includes(ending)) && isAt(forms.namesAfter, text, end);
};

/** Place and date at the head of a report say where it was written; of Hamburg and Bremen also what it is about, if it names them again. */
function isDateline({ text, body }: StateReading, { start, end, block }: Candidate): boolean {
  if (block.kind !== 'paragraph') return false;
  const isHead = start === block.start || (text[start - 1] === '/' && start - block.start < 40 && isAt(cityBefore, text, start));
  if (!isHead || !isAt(dateline, text, end)) return false;
  const isDash = isAt(/ ?[–—|] | - /y, text, end);
  const name = text.slice(start, end);
  if (isOneOf(name, 'Hamburg|Bremen') && text.includes(name, end)) return false;
  return !isDash || block === body[0] || block === body[1] || isAt(agency, text, end);
}

/** A person of that surname: a given name, an initial, a title or an office stands right before it. */
function isSurname(reading: StateReading, { start, end, form }: Candidate): boolean {
  const { text, surnames } = reading;
  if (form.kind === 'adjective' || form.kind === 'safe') return false;
  // "die Digitalministerin Bayerns", "der Minister Nordrhein-Westfalens": nobody is called so.
  const isGenitive = form.kind === 'name' && /[^s]s$/.test(text.slice(start, end)) && !startsUpper(followingWord(text, end));
  if (isGenitive && hasTitleBefore(text, start)) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const isInitial = before.endsWith('. ') && isAt(initialBefore, text, start);
  if (isInitial || firstNames.has(behindHyphen(previousWord(text, start)))) {
    return !(form.kind === 'invariable' && startsUpper(followingWord(text, end))) || surnames.has(text.slice(start, end));
  }
  if (hasTitleBefore(text, start)) return !(form.kind === 'invariable' && startsUpper(followingWord(text, end)));
  if (endsInOneOf(before, '(Familie|Firma|Kanzlei|Professor|Professorin) ') && isAt(nameAndBefore, text, start))
    return form.kind !== 'name';
  return (
    surnames.has(text.slice(start, end)) && (form.kind === 'people' || form.kind === 'invariable') && !startsUpper(followingWord(text, end))
  );
}

function isOtherName(reading: StateReading, candidate: Candidate): boolean {
  const { text, forms } = reading;
  const { start, end, form } = candidate;
  if (isOneOf(text[start - 1] ?? '', glue) && isAt(gluedBefore, text, start)) return true;
  if (isOneOf(text[end] ?? '', '[.@_/:]') && isAt(gluedAfter, text, end)) return true;
  if (form.kind === 'name') {
    if (text[end] === '-' && isAt(mediumAfter, text, end)) return true;
    // "Er heißt Hessen": a person
    const isCalled = endsInOneOf(text.slice(Math.max(0, start - 12), start), '([Ee]r|[Ss]ie) (heißt|hieß|heiße) ');
    if (isCalled || forms.namesBefore.has(previousWord(text, start)) || isAt(clubBefore, text, start)) return true;
  }
  // "die DVZ M-V GmbH": the provider of the Land
  if ((form.kind === 'name' || form.kind === 'safe') && isCompany(text, end) && !stateBodies.has(previousWord(text, start))) return true;
  // "die Berliner Kontor Consulting AG", but "der Berliner Anbieter Nordbit GmbH"
  if (form.kind === 'invariable' && isCompany(text, end) && !endsInOneOf(followingWord(text, end).toLowerCase(), firmKinds)) return true;
  if (form.kind === 'invariable' && form.name === 'Berlin' && isAt(publisher, text, end)) return true;
  const isTitled = form.kind === 'invariable' || (form.kind === 'adjective' && startsUpper(text.charAt(start)));
  return (isTitled && hasNameBehind(text, end, forms)) || isSurname(reading, candidate);
}

/** "gehört dem Berliner Verlag": the house of that name; another one's is printed behind, "der Berliner Verlag Nordlicht". */
const publisher = / Verlag(?:e?s)?(?![A-Za-zÀ-ɏ-]| [A-ZÀ-ÖØ-Þ„"»“‚])/y;

const matchWords =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Achtel|Viertel|Halb)?[Ff]inale|[A-Za-z-]*[Pp]okals?|Bundesliga|Tore?|Treffer|Torwart|Torhüter|Trainer|Gegenspieler|Halbzeit|Heimspiel|Auswärtsspiel|Spieltag|Handball|Playoffs?|\d{1,3}:\d{1,2} \(\d{1,2}:\d{1,2}\))(?![A-Za-zÀ-ɏ])/g;

/** The article tells of a match: at least four words of sport, and none of government is needed to tell. */
const isMatchReport = once(({ text }: StateReading): boolean => {
  let found = 0;
  for (const _ of text.slice(0, 20_000).matchAll(matchWords)) if (++found >= 4) return true;
  return false;
});

function isTeamOrDish(reading: StateReading, { start, end, form }: Candidate): boolean {
  const { text, forms } = reading;
  const isPeople = form.kind === 'invariable' || form.kind === 'people';
  if (!isPeople && form.name !== 'Bayern') return false;
  if (
    form.name === 'Bayern' &&
    text[end] === '-' &&
    beginsWithOneOf(text.slice(end, end + 12), '-(Trainer|Spieler|Fan|Profi|Star|Boss|Keeper|Torwart|Kapitän)')
  )
    return true;
  const next = followingWord(text, end);
  if (isPeople && startsUpper(next) && !forms.food.isIn(next)) return false;
  const sentence = sentenceText(reading, start);
  // In a report on a match "die Berliner" are the team, whatever their sentence says.
  if (form.kind === 'invariable' && text[start - 1] === ' ' && isMatchReport(reading) && !forms.government.isIn(sentence)) return true;
  return (forms.sport.isIn(sentence) && !forms.government.isIn(sentence)) || (isPeople && forms.food.isIn(sentence));
}

const withPrussia =
  /(?:kur|preu)(?:hess|ß)isch(?:e[nrms]?)?(?:, | und | oder | sowie )(?:[a-zäöüß-]+isch(?:e[nrms]?)?(?:, | und | oder ))?$/;
const thenPrussia = /^(?:, [a-zäöüß-]+isch(?:e[nrms]?)?){0,2}(?:, | und | oder | sowie )preußisch/;
const ofOldDays =
  /^(?:(?:, | und | oder | sowie )[a-zäöüß-]+isch(?:e[nrms]?)?){0,3} [A-ZÄÖÜ][A-Za-zÀ-ɏ-]+ (?:aus dem|des|im|vom) (?:1[0-9]|frühen 1[0-9]|späten 1[0-9])\. Jahrhundert/;
/** "bayerische, hessische und preußische Grundbücher aus dem 19. Jahrhundert": of states that are no more. */
const isHistoric = (text: string, start: number, end: number): boolean => {
  const behind = text.slice(end, end + 110);
  const isOld = behind.includes('Jahrhundert') && ofOldDays.test(behind);
  if (isOld) return true;
  const isBeforePrussia = behind.includes('preußisch') && thenPrussia.test(behind);
  return isBeforePrussia || withPrussia.test(text.slice(Math.max(0, start - 40), start));
};

/** The article tells of Austria or Liechtenstein, where a "Ländle" is as well. */
const isOfAnotherLändle = once(({ text }: StateReading): boolean => /Vorarlberg|Liechtenstein|Bregenz|Dornbirn|Feldkirch/.test(text));

/** The word behind the hyphen at `offset`: "Regierung" of "NRW-Regierung". */
const wordBehindHyphen = (text: string, offset: number): string => followingWord(` ${text.slice(offset + 1, offset + 70)}`, 0);

/** What a spelling that needs no second spelling means here, or null. */
function judge(reading: StateReading, candidate: Candidate): Verdict | null {
  const { text, forms } = reading;
  const { start, end, form } = candidate;
  const printed = text.slice(start, end);
  if (isOtherName(reading, candidate) || isTeamOrDish(reading, candidate)) return null;
  switch (form.kind) {
    case 'name': {
      if (isDateline(reading, candidate)) return null;
      if (form.name === 'Bayern' && candidate.block.kind !== 'table-row' && text[end] === ' ' && isAt(radioAfter, text, end)) return null;
      if (form.name === 'Berlin' && printed !== 'Berlins' && text[end] !== '-') {
        const sentence = sentenceText(reading, start);
        if (isFederalBerlin({ text, start, end, sentence, isLandElsewhere: reading.isLandBerlin }, forms.federal)) return null;
      }
      return { rule: 'stateName', evidence: [printed, form.name] };
    }
    case 'adjective':
    case 'wide':
      // "Hessisch Lichtenau": a place
      if (form.kind === 'adjective' && /^[A-ZÄÖÜ].*isch$/.test(printed) && startsUpper(followingWord(text, end))) return null;
      if (isHistoric(text, start, end)) return null;
      return { rule: 'stateAdjective', evidence: [printed, form.name] };
    case 'invariable':
      if (form.name === 'Berlin' && text[end] === ' ' && forms.federal.ofPolitics.isAt(text, end + 1)) return null;
      return { rule: startsUpper(followingWord(text, end)) ? 'stateAdjective' : 'statePeople', evidence: [printed, form.name] };
    case 'people':
      return { rule: 'statePeople', evidence: [printed, form.name] };
    case 'inhabitant':
      if (!isAt(singularBefore, text, start) || text[end] === '-' || startsUpper(followingWord(text, end))) return null;
      return { rule: 'statePeople', evidence: [printed, form.name] };
    case 'safe':
      return { rule: 'stateAbbreviation', evidence: [printed, form.name] };
    case 'dotted':
      return isAt(bodyAfter, text, end) ? { rule: 'stateAbbreviation', evidence: [printed, form.name] } : null;
    case 'nickname':
      return isOfAnotherLändle(reading) ? null : { rule: 'stateNickname', evidence: [printed, form.name] };
    case 'compound':
      return isAt(politicalAfter, text, end)
        ? { rule: 'stateCompound', evidence: [printed, form.name, wordBehindHyphen(text, end)] }
        : null;
    default:
      return null;
  }
}

/** The Länder an article names, in its body and apart in its headline, sorted. */
export interface ArticleStates {
  body: StateMention[];
  /** Never painted, but it tells whom the article is about. */
  headline: StateMention[];
}

/** Every expression that denotes one of the sixteen Länder. */
export function readArticleStates(input: RecognizerInput, gazetteer: Gazetteer = shipped): ArticleStates {
  const reading = readStates(input, gazetteer.states);
  for (const candidate of reading.candidates) candidate.verdict = judge(reading, candidate);
  readCodes(reading);
  const resolved = resolveFreistaat(reading);
  const found: ArticleStates = { body: [], headline: [] };
  for (const candidate of reading.candidates) {
    const why = candidate.verdict;
    const code: StateCode | null = candidate.form.code ?? resolved.get(candidate) ?? null;
    if (why === null || code === null || candidate.block.kind === 'caption') continue;
    const mentions = candidate.block.kind === 'title' ? found.headline : found.body;
    mentions.push({ kind: 'state', start: candidate.start, end: candidate.end, code, why });
  }
  return found;
}

/** Every expression of the body that denotes one of the sixteen Länder, sorted. */
export function recognizeStates(input: RecognizerInput, gazetteer: Gazetteer = shipped): StateMention[] {
  return readArticleStates(input, gazetteer).body;
}
