import { nameWords } from '../../gazetteer/people.ts';
import type { NameRun } from '../people/nameRun.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { headOf } from './heads.ts';

/** Tokens that name the body somebody works for; `end` exclusive. */
export interface BodySpan {
  start: number;
  end: number;
}

const work =
  'leitet|leitete|leiten|verantwortet|verantwortete|arbeitet|arbeitete|steuert|steuerte|betreut|betreute|koordiniert|koordinierte|zuständig|verantwortlich|tätig|angestellt|beschäftigt|kümmert|berät|organisiert|programmiert|programmierte|entwickelt|managt|vorsteht|vorstand|vorsitzt|vorsaß';
/** They tell of somebody's work only where the body is their object: "führt das Amt", but "führt durch das Amt". */
const leading = 'führt|führte';
const arrival =
  'sprach|nahm|kam|war|unterschrieb|unterzeichnete|saß|sitzt|reiste|diskutierte|begrüßte|erschien|berichtete|stellte|trug|hielt';
const head = 'heißt|hieß|steht|stand|ist|wird|rückt|bleibt';
const unit = 'Abteilung|Referat|Stabsstelle|Amt|Fachbereich|Sachgebiet|Behörde|Dezernat';

/** The body behind a name: "Anna Muster (BSI)", "Anna Muster vom Landkreis Fulda", "Anna Muster, Stadt Köln". */
export function bodyBehind(tokens: readonly Token[], end: number, sense: Sense): BodySpan | null {
  const mark = tokens[end];
  if (mark === undefined) return null;
  let index = end;
  const isBracket = mark.text === '(';
  if (isBracket || mark.text === ',') index++;
  const isPreposition = isOneOf(tokens[index]?.text ?? '', 'von|vom|beim|bei|aus|im|der');
  if (!isBracket && mark.text !== ',' && !isPreposition) return null;
  if (isBracket && nameWords.parties.has(tokens[index]?.text ?? '')) return null;
  let start = index;
  while (start < index + 4 && tokens[start]?.kind === 'small') start++;
  if (mark.text === ',' && start > index && !isPreposition) return null;
  const span = bodyAt(tokens, start, mark, sense);
  // "Auf Anfrage von Anna Muster hieß es", "hatte es auf Anfrage von Anna Muster aus dem Ministerium geheißen"
  if (span !== null && isOneOf(tokens[span.end]?.text ?? '', 'hieß|heißt|geheißen|verlautete?')) return null;
  if (span === null || (mark.text === ',' && !isOneOf(tokens[span.end]?.text ?? '.', '[,.)]'))) return null;
  return span;
}

/** "Anna Muster aus Finnland": where somebody is from, not whom somebody serves. */
export const country =
  '(Österreich|Schweiz|Estland|Dänemark|Finnland|Frankreich|Niederlande|Liechtenstein|Luxemburg|Norwegen|Schweden|Polen|Litauen|Lettland|Tschechien|Italien|Spanien|Portugal|Belgien|Großbritannien|Israel|Japan|Südkorea|Singapur|Indien|Wien|Salzburg|Zürich|Bern|Tirol|Kärnten|Vorarlberg|Burgenland|Niederösterreich|Oberösterreich)s?|USA|Ukraine|Steiermark';

/** The run of capitalised words at `start`, if one of them names an organisation. */
function bodyAt(tokens: readonly Token[], start: number, beside: Token, sense: Sense): BodySpan | null {
  let end = start;
  let isBody = false;
  // "Anna Muster vom Bund der Steuerzahler"
  if (tokens[start]?.text === 'Bund' && isOneOf(tokens[start + 1]?.text ?? '', 'der|für|Deutscher')) return null;
  // "Lange hat Anna Muster im Saarland | Ministerien geärgert": where that was
  const first = tokens[start];
  if (first !== undefined && sense.isState(first) && !first.text.endsWith('er') && tokens[start + 1]?.kind === 'capital') return null;
  // "Anna Muster von der LG Region Karlsruhe"
  if (isOneOf(tokens[start]?.text ?? '', 'LG|SV|TSV|FC|SC|TV|VfL|VfB|SG|LAC|HSG|TuS|SpVgg|ERC|EHC|TC|RC|Team')) return null;
  for (; end < start + 4; end++) {
    const token = tokens[end];
    if (token === undefined || token.block !== beside.block || (token.kind !== 'capital' && token.kind !== 'acronym')) break;
    if (token.isFirstName && end > start) break;
    isBody ||= sense.levelOf(token.text) !== null && !isOneOf(token.text, country);
  }
  return isBody ? { start, end: endOfField(tokens, end, beside) } : null;
}

/** "vom Amt | für IT und Digitalisierung": where the name of a body ends with its field. */
function endOfField(tokens: readonly Token[], end: number, beside: Token): number {
  if (tokens[end]?.text !== 'für') return end;
  let close = end + 1;
  for (; close < end + 6; close++) {
    const token = tokens[close];
    if (token === undefined || token.sentence !== beside.sentence || token.kind === 'mark' || token.isFirstName) break;
    if (token.kind === 'small' && token.text !== 'und' && !endsInOneOf(token.text, 'e|en|er|es')) break;
  }
  while (tokens[close - 1]?.kind === 'small') close--;
  return Math.max(close, end);
}

/** Every body between two tokens, public or not, with the words around "für" that belong to it. */
function bodyWithin(tokens: readonly Token[], from: number, to: number, sense: Sense): BodySpan | null {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    // "leitet den Chor „Stadt und Land“": a name in quotation marks is that of the noun before.
    if (isOneOf(token?.text ?? '', '[„“"»«]') && tokens[index - 1]?.kind === 'capital') {
      const close = closingMark(tokens, index, to);
      if (close > index) index = close;
      continue;
    }
    if (token === undefined || (token.kind !== 'capital' && token.kind !== 'acronym')) continue;
    if (isOneOf(token.text, country) || (sense.levelOf(token.text) === null && !isOneOf(token.text, unit))) continue;
    let end = index + 1;
    while (end < to && end < index + 7) {
      const next = tokens[end];
      if (next === undefined || next.kind === 'mark' || isOneOf(next.text, work)) break;
      if (next.kind === 'small' && !isOneOf(next.text, 'für|der|des|im|in|und|von|dem')) break;
      end++;
    }
    while (end > index + 1 && tokens[end - 1]?.kind === 'small') end--;
    return { start: index, end };
  }
  return null;
}

/** Index of the quotation mark that closes a name of a few words, or -1. */
function closingMark(tokens: readonly Token[], open: number, to: number): number {
  for (let index = open + 1; index < to && index < open + 8; index++) if (isOneOf(tokens[index]?.text ?? '', '[“”"»«]')) return index;
  return -1;
}

/** "führt das Justizressort", "…, die in der Staatskanzlei das Referat führt": the body that is the object of "führt" in a stretch, or null. */
function bodyLed(tokens: readonly Token[], from: number, to: number, sense: Sense): BodySpan | null {
  let start = from;
  for (let body = bodyWithin(tokens, start, to, sense); body !== null; body = bodyWithin(tokens, start, to, sense)) {
    let index = body.start - 1;
    while (
      index > body.start - 4 &&
      tokens[index]?.kind === 'small' &&
      endsInOneOf(tokens[index]?.text ?? '', 'e|en|er') &&
      !isOneOf(tokens[index]?.text ?? '', objectArticle)
    )
      index--;
    if (isOneOf(tokens[index]?.text ?? '', objectArticle) && !isPreposition(tokens[index - 1]?.text ?? '')) return body;
    start = body.start + 1;
  }
  return null;
}
const objectArticle = 'das|die|den|ihr|ihre|ihren|sein|seine|seinen|deren|dessen';

/** "ist Juristin im Landratsamt", ", Informatiker bei der Stadt,": index of the preposition behind a noun for a person, or -1. */
function tradeAt(tokens: readonly Token[], from: number, to: number): number {
  if (!isOneOf(tokens[from]?.text ?? '', ',|ist|war')) return -1;
  let index = from + 1;
  while (index < from + 4 && tokens[index]?.kind === 'small' && !isPreposition(tokens[index]?.text ?? '')) index++;
  const noun = tokens[index];
  if (noun?.kind !== 'capital' || noun.isFirstName || !endsInOneOf(noun.text, 'er|in|ist|ent|ant|or|oge|wirt|mann|frau|kraft|jurist'))
    return -1;
  if (headOf(noun.text) !== null || endsInOneOf(noun.text.toLowerCase(), 'termin|kunde|kundin|nachbarin|bürger(in)?')) return -1;
  return index + 1 < to && isOneOf(tokens[index + 1]?.text ?? '', 'im|beim|bei|in|am') ? index + 1 : -1;
}

/** Where a clause ends that tells of leading in two parts: "hat … geleitet", "steht … vor", "gehört … an"; -1 for others. */
function closingVerb(tokens: readonly Token[], from: number, to: number): number {
  const opening = tokens[from]?.text ?? '';
  const closing = isOneOf(opening, 'hat|hatte')
    ? 'geleitet|geführt|verantwortet|aufgebaut'
    : isOneOf(opening, 'steht|stand')
      ? 'vor'
      : null;
  if (closing === null) return -1;
  for (let index = from + 2; index < to; index++) {
    if (!isOneOf(tokens[index]?.text ?? '', closing)) continue;
    const next = tokens[index + 1];
    return next === undefined ||
      next.sentence !== tokens[from]?.sentence ||
      (next.kind === 'mark' && next.text !== '-') ||
      next.text === 'und'
      ? index
      : -1;
  }
  return -1;
}

/** What a sentence says of a name's work: "leitet seit 2021 das Amt", "…, die beim Land X steuert", "Vom Amt war Anna Muster da", "An der Spitze …". */
export function bodyInSentence(tokens: readonly Token[], run: NameRun, sense: Sense): BodySpan | null {
  const own = tokens[run.start];
  if (own === undefined) return null;
  const same = (index: number) => tokens[index]?.block === own.block && tokens[index]?.sentence === own.sentence;
  let index = run.end;
  if (tokens[index]?.text === '(') while (index < run.end + 6 && tokens[index - 1]?.text !== ')') index++;
  // "räumt Anna Muster ein, die im Rathaus …", "teilte Anna Muster mit, die das Finanzamt leitet"
  const isApart = tokens[index]?.kind === 'small' && tokens[index + 1]?.text === ',' && isOneOf(tokens[index + 2]?.text ?? '', 'der|die');
  const from = isApart ? index + 1 : index;
  // Forward: up to the next name or quotation.
  let verb = isOneOf(tokens[run.start - 1]?.text ?? '', work) && same(run.start - 1) ? run.start - 1 : -1;
  let to = from;
  for (; to < from + 22 && same(to); to++) {
    const token = tokens[to];
    if (token === undefined || isOneOf(token.text, '[„“”"»«:;]') || (token.isFirstName && tokens[to + 1]?.kind === 'capital')) break;
    if (verb < 0 && isOneOf(token.text, work)) verb = to;
  }
  const first = tokens[from]?.text ?? '';
  if (verb >= 0 && (verb < run.start || verb === from || isOneOf(first, '[,–(]') || verb - from < 5)) {
    const body = bodyWithin(tokens, from, to, sense);
    if (body !== null) return body;
  }
  const isRelative = tokens[from]?.text === ',' && isOneOf(tokens[from + 1]?.text ?? '', 'der|die');
  let leads = isRelative ? from + 1 : from;
  while (isRelative && leads < to && !isOneOf(tokens[leads]?.text ?? '', leading)) leads++;
  if (leads < to && isOneOf(tokens[leads]?.text ?? '', leading)) {
    const body = isRelative ? bodyLed(tokens, from + 2, leads, sense) : bodyLed(tokens, from + 1, to, sense);
    if (body !== null) return body;
  }
  // "hat das Bürgeramt zwölf Jahre geleitet", "stand dem Landesamt lange vor"
  const closing = closingVerb(tokens, from, to);
  if (closing >= 0) {
    const body =
      bodyLed(tokens, from + 1, closing, sense) ?? (tokens[closing]?.text === 'vor' ? bodyWithin(tokens, from + 1, closing, sense) : null);
    if (body !== null) return body;
  }
  const trade = tradeAt(tokens, from, to);
  if (trade >= 0) {
    const body = bodyWithin(tokens, trade, Math.min(to, trade + 5), sense);
    if (body !== null) return body;
  }
  // "Dort ist Anna Muster für die IT des Landes zuständig", "Für X ist im Bundesverwaltungsamt Anna Muster zuständig"
  const start = run.start - 1;
  const isInCharge = verb >= 0 && isOneOf(tokens[verb]?.text ?? '', 'zuständig|verantwortlich');
  if (isInCharge && same(start)) {
    let copula = start;
    while (copula > start - 7 && same(copula) && tokens[copula]?.kind !== 'mark' && !isOneOf(tokens[copula]?.text ?? '', 'ist|war'))
      copula--;
    if (isOneOf(tokens[copula]?.text ?? '', 'ist|war') && same(copula))
      return bodyWithin(tokens, copula, run.start, sense) ?? bodyWithin(tokens, from, verb, sense) ?? bodyBefore(tokens, run, sense, same);
  }
  return bodyBefore(tokens, run, sense, same);
}

/** "Vom Bundesverwaltungsamt war Anna Muster angereist", "An der Spitze des Landesamts steht Anna Muster". */
function bodyBefore(tokens: readonly Token[], run: NameRun, sense: Sense, same: (index: number) => boolean): BodySpan | null {
  let verb = run.start - 1;
  while (
    verb > run.start - 5 &&
    same(verb) &&
    tokens[verb]?.kind !== 'mark' &&
    !isOneOf(tokens[verb]?.text ?? '', arrival) &&
    !isOneOf(tokens[verb]?.text ?? '', head) &&
    !isOneOf(tokens[verb]?.text ?? '', work) &&
    !isOneOf(tokens[verb]?.text ?? '', leading)
  )
    verb--;
  const text = tokens[verb]?.text ?? '';
  if (!same(verb) || tokens[verb]?.kind !== 'small') return null;
  let start = verb;
  while (start > verb - 14 && same(start - 1) && tokens[start - 1]?.kind !== 'mark') start--;
  const opener = tokens[start]?.text ?? '';
  const top = tokens.slice(start, verb).findIndex(token => token.text === 'Spitze');
  // "Das Amt für Digitalisierung leitet seit Mai Anna Muster", "Ihre Abteilung führt kommissarisch Anna Muster"
  const isObject =
    isOneOf(opener, 'Das|Die|Den|Ihre?n?|Seine?n?') &&
    isOneOf(text, 'leitet|leitete|führt|führte|verantwortet|verantwortete') &&
    !isOneOf(tokens[run.end]?.text ?? '', 'das|die');
  // "In der Staatsanwaltschaft in Köln führt Anna Muster das Verfahren"
  const isIn = isOneOf(opener, 'In|An|Am|Im|Bei|Beim') && isOneOf(text, 'führte?|ermittelte?|betreute?|leitete?|bearbeitete?');
  if (isObject || isIn) {
    const body = bodyWithin(tokens, start + 1, verb, sense);
    // The first noun of the sentence is what is led: "Die Aufsicht im Ministerium …" too, "Die Reform im Ministerium" not.
    const most = isIn ? start + 4 : verb;
    let noun = start + 1;
    while (tokens[noun]?.kind === 'small' && noun < most) noun++;
    return body !== null && body.start === noun ? body : null;
  }
  const isFor = isOneOf(opener, 'Für|Vom|Von|Aus|Seitens|Beim|Bei|Im') && (isOneOf(text, arrival) || isOneOf(text, work));
  if (isOneOf(opener, 'Im|Beim|Bei') && !isOneOf(text, work) && text !== 'sitzt') return null;
  if (!isFor && !(top >= 0 && isOneOf(text, head))) return null;
  return bodyWithin(tokens, start + Math.max(0, top), verb, sense);
}

/** "Seit acht Jahren arbeitet er im Hauptamt der Stadt": the same of a pronoun; token range of one sentence. */
export function bodyOfPronoun(tokens: readonly Token[], from: number, to: number, pronoun: RegExp, sense: Sense): BodySpan | null {
  // "In der Stadtverwaltung ist sie für die IT verantwortlich"
  const isSaid = tokens.slice(from, to).some(({ text }, at) => isOneOf(text, 'ist|war') && pronoun.test(tokens[from + at + 1]?.text ?? ''));
  for (let index = from; index < to; index++) {
    const text = tokens[index]?.text ?? '';
    const isLeading = isOneOf(text, leading);
    // "Sie steht dem Landesamt vor", "Zwölf Jahre hat er das Bürgeramt geleitet"
    const closing =
      pronoun.test(tokens[index - 1]?.text ?? '') || pronoun.test(tokens[index + 1]?.text ?? '') ? closingVerb(tokens, index, to) : -1;
    if (closing >= 0) return bodyWithin(tokens, index + 1, closing, sense);
    if (!isOneOf(text, work) && !isLeading) continue;
    if (
      !pronoun.test(tokens[index + 1]?.text ?? '') &&
      !pronoun.test(tokens[index - 1]?.text ?? '') &&
      !pronoun.test(tokens[from]?.text ?? '') &&
      !(isSaid && isOneOf(text, 'zuständig|verantwortlich')) &&
      !isSubjectNoun(tokens, from, index, pronoun)
    )
      continue;
    return isLeading ? bodyLed(tokens, index + 1, to, sense) : bodyWithin(tokens, from, to, sense);
  }
  return null;
}

/** "Die 45-Jährige leitet seit Montag das Rechenzentrum", "Die Informatikerin führt die Abteilung": a noun for whoever the sentence before named. */
function isSubjectNoun(tokens: readonly Token[], from: number, verb: number, pronoun: RegExp): boolean {
  const noun = tokens[verb - 1];
  const article = tokens[from]?.text ?? '';
  if (noun === undefined || verb - from > 4 || !isOneOf(article, 'Der|Die') || !pronoun.test(article === 'Die' ? 'Sie' : 'Er'))
    return false;
  if (noun.text.endsWith('-Jährige')) return true;
  return (
    noun.kind === 'capital' &&
    headOf(noun.text) === null &&
    (article === 'Die' ? /[a-z]in$/ : /(?:er|ist|ent|ant|or|oge|wirt)$/).test(noun.text)
  );
}
