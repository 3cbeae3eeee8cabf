import type { BodyLevel, Gender } from '../../gazetteer/people.ts';
import { capitals, nameWords, officeWords } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { complementEnd } from './complement.ts';
import { type Head, headOf } from './heads.ts';

/** An office or job as the text prints it; numbers are token indices, ends exclusive. */
export interface Role {
  head: Head;
  /** Where the printed office begins: "ehemalige Staatssekretärin", "Innen- und Digitalministerin". */
  start: number;
  /** Behind the complement: "… für Heimat, Kommunales, Bau und Digitalisierung". */
  end: number;
  /** Where the phrase begins, with article, Land and adjectives: "Hessens neue …". */
  from: number;
  /** The head noun. */
  at: number;
  /** The organisation the phrase itself names. */
  body: BodyLevel | null;
  gender: Gender | null;
  /** "die Minister A und B": one office for several names. */
  isPlural: boolean;
  /** The article that opens the phrase, in small letters, or ''. */
  article: string;
}

const articles = new Set(
  'der die das den dem des ein eine einen einem einer eines ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unsere unserem unserer dessen deren beide beiden kein keine'.split(
    ' ',
  ),
);
const foreignAdjective =
  'österreichisch|schweizer|estnisch|dänisch|ukrainisch|französisch|niederländisch|finnisch|litauisch|lettisch|polnisch|britisch|amerikanisch|schwedisch|norwegisch|italienisch|spanisch|luxemburgisch|liechtensteinisch|belgisch|tschechisch|griechisch|indisch|japanisch|koreanisch|singapurisch|tirol|zürcher|berner|basler|wiener|vorarlberg|steirisch|kärntn|burgenländisch|aargau|st. galler|genfer|luzerner|thurgau|eidgenössisch';
const stateless =
  'neue|neuer|neuen|neuem|alte|alter|alten|zuständige|zuständiger|zuständigen|heutige|heutiger|heutigen|langjährige|langjähriger|langjährigen|jetzige|jetziger|jetzigen|federführende|federführender|verantwortliche|verantwortlicher|verantwortlichen|erste|erster|ersten|eigene|eigener|eigenen|jüngste|jüngster|oberste|oberster|obersten|gewählte|gewählter|gewählten|neugewählte|neugewählter|baldige|einzige|hiesige|örtliche|örtlicher|beiden|beide|zweite|zweiter|interimistische|interimistischer|grüne|grüner|grünen|parteilose|parteiloser|parteilosen|christsoziale|sozialdemokratische|sozialdemokratischer|liberale|liberaler';

const publicAdjective = '(kommunale|öffentliche|städtische|landeseigene|bundeseigene|staatliche|kreiseigene)[nmrs]?';

/** "Kölner", "Thüringer" */
const isOfPlace = (text: string): boolean => text.endsWith('er') && /^[A-ZÄÖÜ][a-zäöüß-]+er$/.test(text);

/** Adjectives that may stand between article and office: of a Land, a town, a time, a party. */
function isAdjective(token: Token): boolean {
  const { text } = token;
  if (officeWords.qualifiers.has(text) || isOneOf(text.toLowerCase(), stateless) || isOneOf(text, 'Europäische[rnm]?')) return true;
  if (isOfPlace(text)) return headOf(text) === null;
  if (isOneOf(text, '(kantonal|kommunal|regional|zentral)e[rnms]?')) return true;
  return (
    endsInOneOf(text, '(isch|lich|end|ig)e[rnms]?') &&
    /^[a-zäöü][a-zäöüß-]*(?:isch|lich|end|ig|fristig|politisch|rechtlich|amtlich)e[rnms]?$/.test(text)
  );
}

/** Reads the office whose head noun is the token at `at`; null where the token names none. */
export function roleAt(tokens: readonly Token[], at: number, sense: Sense): Role | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return null;
  // "regio-iT-Chef", "ekom21-Direktorin"
  if ((token.kind === 'small' || token.kind === 'initial') && !(token.text.includes('-') && /-[A-ZÄÖÜ]/.test(token.text))) return null;
  const head = headOf(token.text);
  return head === null ? null : readRole(tokens, at, token, head, sense);
}

function readRole(tokens: readonly Token[], at: number, token: Token, head: Head, sense: Sense): Role | null {
  let start = at;
  if (head.needs !== null) {
    const limit = Math.max(0, at - 4);
    while (start > limit && tokens[start]?.text !== head.needs) start--;
    if (tokens[start]?.text !== head.needs) return null;
  }
  const same = (index: number) => tokens[index]?.block === token.block && tokens[index]?.sentence === token.sentence;
  // "Innen- und Digitalministerin"
  if (tokens[start - 1]?.text === 'und' && tokens[start - 2]?.text.endsWith('-') && same(start - 2)) {
    start -= 2;
    while (tokens[start - 1]?.text === ',' && tokens[start - 2]?.text.endsWith('-') && same(start - 2)) start -= 2;
  }
  let from = start;
  let article = '';
  for (let index = start - 1; index >= 0 && start - index <= 6 && same(index); index--) {
    const before = tokens[index];
    if (before === undefined) break;
    // "Heute ist Eva Meller | Landrätin": a surname, no "Kölner"
    const given = tokens[index - 1];
    if (isOfPlace(before.text) && same(index - 1) && given?.end === before.start - 1)
      if (given.isFirstName || isOneOf(given.kind, 'title|initial') || (given.kind === 'capital' && tokens[index - 2]?.kind === 'title'))
        break;
    if (articles.has(before.text.toLowerCase())) {
      article = before.text.toLowerCase();
      from = index;
      break;
    }
    if (
      sense.isState(before) ||
      ((capitals.has(before.text) || towns.has(before.text)) && before.text.endsWith('s')) ||
      (before.kind === 'capital' && sense.levelOf(before.text) === 'foreign')
    ) {
      from = index;
      continue;
    }
    // "die alte und neue Vorsitzende"
    const adjective = tokens[index - 1];
    if (before.text === 'und' && from === index + 1 && adjective !== undefined && isAdjective(adjective) && same(index - 1)) {
      if (tokens[from]?.kind === 'small' && adjective.kind === 'small') continue;
      break;
    }
    const isPresiding = before.text.startsWith('Vorsitzende') && head.base.startsWith('richt');
    const opening = index === from - 1 ? openingOfCharge(tokens, from) : null;
    if (opening !== null && same(opening)) {
      article = tokens[opening]?.text.toLowerCase() ?? '';
      from = opening;
      break;
    }
    if (before.kind === 'mark' || before.kind === 'number' || !(isPresiding || isAdjective(before))) break;
    const isPrinted =
      isPresiding || officeWords.qualifiers.has(before.text) || (!isOneOf(before.text.toLowerCase(), stateless) && !isOfPlace(before.text));
    if (start === from && isPrinted) start = index;
    from = index;
  }
  const end = complementEnd(tokens, at, head, sense);
  const named = bodyIn(tokens, from, end, at, sense);
  // "Mitglied der Wiener Verbindung": where somebody is from makes a member or an expert of nothing.
  const body =
    named === 'foreign' && beginsWithOneOf(head.base, 'mitglied|expert|vertret|manag') && !hasBody(tokens, at, end, sense) ? null : named;
  return {
    head,
    start,
    end,
    from,
    at,
    body: body === null && isOfGuest(tokens, from) ? 'foreign' : body,
    gender: isDativeOfHer(tokens, from, token.text) ? 'f' : genderIn(head, article),
    isPlural:
      head.isPlural ||
      isOneOf(article, 'beiden?') ||
      // "Entwicklerinnen und Entwickler"
      (tokens[from - 1]?.text === 'und' && (tokens[from - 2]?.text ?? '').endsWith('innen')) ||
      (article === 'die' && (head.gender === 'm' || (head.gender === null && endsInOneOf(token.text, '[dt]en')))),
    article,
  };
}

/** "die für Migration zuständige | Staatssekretärin": the article before an attribute with what somebody is in charge of, or null. */
function openingOfCharge(tokens: readonly Token[], adjective: number): number | null {
  if (!isOneOf(tokens[adjective]?.text ?? '', '(zuständig|verantwortlich)e[nr]?')) return null;
  for (let index = adjective - 1; index > adjective - 8 && tokens[index]?.kind !== 'mark'; index--)
    if (tokens[index]?.text === 'für') return articles.has((tokens[index - 1]?.text ?? '').toLowerCase()) ? index - 1 : null;
  return null;
}

const hasBody = (tokens: readonly Token[], at: number, end: number, sense: Sense): boolean =>
  tokens.slice(at + 1, end).some(({ kind, text }) => kind !== 'small' && !text.endsWith('er') && sense.levelOf(text) !== null);

/** "ihr dänischer Gast, Digitalminister Anna Muster": what stands before the comma tells the country. */
function isOfGuest(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2];
  const adjective = tokens[from - 3];
  if (tokens[from - 1]?.text !== ',' || noun?.kind !== 'capital' || noun.sentence !== tokens[from]?.sentence) return false;
  return (
    adjective?.sentence === noun.sentence &&
    beginsWithOneOf(adjective.text.toLowerCase(), foreignAdjective) &&
    endsInOneOf(adjective.text, 'er|e|en|em')
  );
}

/** "Kritik kam von der Landesbeauftragten", "eine Stellungnahme der Landesbeauftragten": the article is that of a woman, where the form alone does not tell. */
const isDativeOfHer = (tokens: readonly Token[], from: number, printed: string): boolean =>
  tokens[from]?.text === 'der' &&
  endsInOneOf(printed, '[dt]en') &&
  (isOneOf(tokens[from - 1]?.text ?? '', '[Vv]on|[Bb]ei|[Mm]it|[Zz]u') ||
    (endsInOneOf(printed, 'beauftragten') &&
      tokens[from - 1]?.kind === 'capital' &&
      tokens[from - 1]?.sentence === tokens[from]?.sentence));

function genderIn(head: Head, article: string): Gender | null {
  // "Der Landesbeauftragte", "die Vorsitzende": the form alone does not tell, the article does.
  if (
    endsInOneOf(head.base, 'beauftragt|bevollmächtigt|vorsitzend|abgeordnet|beigeordnet|verantwortlich|beamt') &&
    isOneOf(article, 'der|den|dem|des')
  )
    return 'm';
  if (head.gender !== null) return head.gender;
  if (isOneOf(article, 'die|eine|ihre|seine|unsere')) return 'f';
  if (isOneOf(article, 'den|dem|des|einen|einem|eines')) return 'm';
  return article === 'der' || article === 'ein' ? 'm' : null;
}

const rank: Record<BodyLevel, number> = {
  private: 0,
  science: 0,
  association: 0,
  provider: 1,
  federal: 1,
  foreign: 1,
  state: 1,
  municipal: 1,
  any: 2,
};

/** "Büroleiterin des Oberbürgermeisters": whose office somebody works for. */
function levelOfHolder(word: string): BodyLevel | null {
  const level = headOf(word)?.level;
  if (level === 'municipal' || level === 'federal' || level === 'foreign') return level;
  return level === 'state' || level === 'government' ? 'any' : null;
}

/** "landeseigene IT", "das Staatliche Amt für Umwelt": of a Land, which no town has */
const isOfLand = (adjective: string, noun: string): boolean =>
  adjective.startsWith('landeseigene') || (adjective.startsWith('staatliche') && isOneOf(noun, 'Amts?|Amtes|Ämter|Gewerbeaufsicht'));

/** The first telling organisation of the phrase; "any" ("Ministerium", "Land") gives way to a more exact one behind it. */
function bodyIn(tokens: readonly Token[], from: number, end: number, at: number, sense: Sense): BodyLevel | null {
  let best: BodyLevel | null = null;
  let isForeign = false;
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (token === undefined || index === at) continue;
    if (beginsWithOneOf(token.text.toLowerCase(), foreignAdjective)) {
      isForeign = true;
      continue;
    }
    // "der Kommunalen Datenzentrale", but "für Heimat, Kommunales und Bau"
    if (
      index > at &&
      isOneOf(token.text.toLowerCase(), publicAdjective) &&
      !(token.text.startsWith('Staatliche') && (tokens[index + 1]?.text ?? '').startsWith('Schul')) &&
      (token.kind === 'small' || tokens[index + 1]?.kind === 'capital')
    )
      best = isOfLand(token.text.toLowerCase(), tokens[index + 1]?.text ?? '') ? 'state' : 'provider';
    if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
    if (index < at) {
      if (sense.levelOf(token.text) === 'foreign') isForeign = true;
      continue;
    }
    // "Bund der Steuerzahler"
    const isUnion = nameWords.parties.has(token.text) || (isOneOf(token.text, 'Bund(es)?') && tokens[index + 1]?.text === 'der');
    // "Richterin der Baukammer": a part of the court
    const isChamber = endsInOneOf(token.text, 'kammer') && beginsWithOneOf(headOf(tokens[at]?.text ?? '')?.base ?? '', 'richter');
    // "Direktor des Instituts für Qualitätsentwicklung": where the Länder train teachers, no science
    const isOfSchools =
      isOneOf(token.text, 'Instituts?|Institutes') &&
      tokens[index + 1]?.text === 'für' &&
      beginsWithOneOf(
        tokens[index + 2]?.text ?? '',
        'Qualitätsentwicklung|Schulqualität|Schulentwicklung|Lehrerbildung|Lehrerfortbildung|Lehrkräftebildung',
      );
    const level = isOfSchools
      ? 'state'
      : isChamber
        ? 'any'
        : isUnion
          ? 'association'
          : (sense.levelOf(token.text) ?? levelOfHolder(token.text));
    if (level !== null && (best === null || rank[level] < rank[best])) {
      // A public GmbH or AöR is named by its own word before: "ZenDiS GmbH", "ekom21".
      if (level === 'private' && isOneOf(token.text, 'GmbH|AG|SE|KG|mbH') && best !== null) continue;
      best = level;
    }
  }
  // "des Österreichischen Rechtsanwaltskammertags": an association is one in every country.
  return isForeign && (best === null || rank[best] > 0) ? 'foreign' : best;
}
