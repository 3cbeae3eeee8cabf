import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { isFederalBerlin } from './berlin.ts';
import { resolveFreistaat } from './freistaat.ts';
import { sentenceText } from './reading.ts';
import { readCodes } from './stateCodes.ts';
import { type Candidate, readStates, type StateReading, type Verdict } from './stateReading.ts';
import type { RecognizerInput, StateMention } from './types.ts';
import { followingWord, isAt, previousWord, startsUpper } from './words.ts';

const titleBefore =
  /(?<=(?<!\p{L})(?:Frau|Herrn?|Dr\.|Prof\.|\p{L}*[Mm]inister(?:in)?|\p{L}*[Pp]räsident(?:in)?|\p{L}*[Ss]ekretär(?:in)?) )/uy;
const gluedBefore =
  /(?<=[\p{L}\p{N}][._@]|[@#_\\]|\.\p{Ll}{2,3}\/|www\.|(?<![\p{L}-])(?:d|Ost|West|Nord|Süd|Nieder|Ober|Mittel|Alt|Neu|Groß|Kur|Rhein)-)/uy;
const gluedAfter = /\.\p{L}|_|@|\/\p{Ll}|:\/\//uy;
const singularBefore = /(?<=(?<!\p{L})(?:[Dd]er|[Ee]in|[Dd]ie|[Ee]ine|gebürtiger?|gelernter?|als) )/uy;
const initialBefore = /(?<=(?<!\p{L})\p{Lu}\. )/uy;
const nameAndBefore = /(?<=(?<!\p{L})(?:Familie|Firma|Kanzlei|Professor|Professorin) )/uy;
const bodyAfter =
  / (?:Staats\p{L}+|Landes\p{L}+|Landtag\p{L}*|Ministeri\p{L}+|\p{Lu}\p{Ll}*ministeri\p{L}+|Gemeinde\p{L}+|Städte\p{L}+|Landkreis\p{L}+|Verwaltungs\p{L}+|Verfassungs\p{L}+|Oberst\p{L}+|Rechnungshof\p{L}*|Datenschutz\p{L}+|Finanz\p{L}+)/uy;
const politicalAfter =
  /-(?:Regierung|Landtag|CDU|SPD|AfD|Grüne|Linke|FDP|Land|Kommunen|Städte|Wirtschaft|Verwaltung|\p{L}*[Mm]inister|Ministerpräsident|Koalition|Parlament|Digital|Finanz|Innen)/uy;
const radioAfter = / [1-5](?=[,.;:)]| \p{Ll}|$)/uy;
const dateline =
  /(?:\/\p{Lu}[\p{L}.-]+)*(?:, (?:den )?\d{1,2}\.|,? \((?:dpa|AFP|epd|KNA|ots|Reuters|AP|\p{Ll}{2,5})[^)\n]{0,20}\)| ?[–—|] |\. (?=[–—\p{Lu}]))/uy;
const cityBefore = /(?<=(?:^|\n)(?:\p{Lu}[\p{L}.-]+(?: am Main)?\/){1,3})/uy;
const agency = / \(\p{L}{2,8}(?:\/\p{L}{2,5})?\)/uy;

/** Place and date at the head of a report say where it was written. */
function isDateline({ text, body }: StateReading, { start, end, block }: Candidate): boolean {
  if (block.kind !== 'paragraph') return false;
  const isHead = start === block.start || (isAt(cityBefore, text, start) && start - block.start < 40);
  if (!isHead || !isAt(dateline, text, end)) return false;
  const isDash = isAt(/ ?[–—|] /uy, text, end);
  return !isDash || block === body[0] || block === body[1] || isAt(agency, text, end);
}

/** A person of that surname: a given name, an initial, a title or an office stands right before it. */
function isSurname(reading: StateReading, { start, end, form }: Candidate): boolean {
  const { text, forms, surnames } = reading;
  if (form.kind === 'adjective' || form.kind === 'safe') return false;
  if (forms.givenNames.has(previousWord(text, start).replace(/^\p{L}+-/u, '')) || isAt(initialBefore, text, start)) {
    return !(form.kind === 'invariable' && startsUpper(followingWord(text, end)));
  }
  if (isAt(titleBefore, text, start)) return !(form.kind === 'invariable' && startsUpper(followingWord(text, end)));
  if (isAt(nameAndBefore, text, start)) return form.kind !== 'name';
  return (
    surnames.has(text.slice(start, end)) && (form.kind === 'people' || form.kind === 'invariable') && !startsUpper(followingWord(text, end))
  );
}

function isOtherName(reading: StateReading, candidate: Candidate): boolean {
  const { text, forms } = reading;
  const { start, end, form } = candidate;
  if (isAt(gluedBefore, text, start) || isAt(gluedAfter, text, end)) return true;
  if (form.kind === 'name' && forms.namesBefore.has(previousWord(text, start))) return true;
  const isTitled = form.kind === 'invariable' || (form.kind === 'adjective' && startsUpper(text.charAt(start)));
  return (isTitled && isAt(forms.namesAfter, text, end)) || isSurname(reading, candidate);
}

function isTeamOrDish(reading: StateReading, { start, end, form }: Candidate): boolean {
  const { text, forms } = reading;
  const isPeople = form.kind === 'invariable' || form.kind === 'people';
  if (!isPeople && form.name !== 'Bayern') return false;
  if (
    form.name === 'Bayern' &&
    text[end] === '-' &&
    /^-(?:Trainer|Spieler|Fan|Profi|Star|Boss|Keeper|Torwart|Kapitän)/u.test(text.slice(end, end + 12))
  )
    return true;
  const next = followingWord(text, end);
  if (isPeople && startsUpper(next) && !forms.food.test(next)) return false;
  const sentence = sentenceText(reading, start);
  return (forms.sport.test(sentence) && !forms.government.test(sentence)) || (isPeople && forms.food.test(sentence));
}

/** What a spelling that needs no second spelling means here, or null. */
function judge(reading: StateReading, candidate: Candidate): Verdict | null {
  const { text, forms } = reading;
  const { start, end, form } = candidate;
  const printed = text.slice(start, end);
  if (isOtherName(reading, candidate) || isTeamOrDish(reading, candidate)) return null;
  switch (form.kind) {
    case 'name': {
      if (isDateline(reading, candidate)) return null;
      if (form.name === 'Bayern' && candidate.block.kind !== 'table-row' && isAt(radioAfter, text, end)) return null;
      if (form.name === 'Berlin' && printed !== 'Berlins' && text[end] !== '-') {
        const sentence = sentenceText(reading, start);
        if (isFederalBerlin({ text, start, end, sentence, isLandElsewhere: reading.isLandBerlin }, forms.federal)) return null;
      }
      return { rule: 'stateName', evidence: [printed, form.name] };
    }
    case 'adjective':
    case 'wide':
      return { rule: 'stateAdjective', evidence: [printed, form.name] };
    case 'invariable':
      if (form.name === 'Berlin' && isAt(forms.federal.ofPolitics, text, end)) return null;
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
      return /Vorarlberg|Liechtenstein/u.test(text) ? null : { rule: 'stateNickname', evidence: [printed, form.name] };
    case 'compound':
      return isAt(politicalAfter, text, end)
        ? { rule: 'stateCompound', evidence: [printed, form.name, followingWord(text.replace('-', ' '), end)] }
        : null;
    default:
      return null;
  }
}

/** Every expression of the body that denotes one of the sixteen Länder, sorted. */
export function recognizeStates(input: RecognizerInput, gazetteer: Gazetteer = shipped): StateMention[] {
  const reading = readStates(input, gazetteer.states);
  const verdicts = new Map<Candidate, Verdict>();
  for (const candidate of reading.candidates) {
    const verdict = judge(reading, candidate);
    if (verdict !== null) verdicts.set(candidate, verdict);
  }
  readCodes(reading, verdicts);
  const resolved = resolveFreistaat(reading, verdicts);
  const mentions: StateMention[] = [];
  for (const candidate of reading.candidates) {
    const why = verdicts.get(candidate);
    const code: StateCode | null = candidate.form.code ?? resolved.get(candidate) ?? null;
    if (why === undefined || code === null) continue;
    if (candidate.block.kind === 'caption' || candidate.block.kind === 'title') continue;
    mentions.push({ kind: 'state', start: candidate.start, end: candidate.end, code, why });
  }
  return mentions;
}
