import { firstNames, type Gender, nameWords, speechWords } from '../gazetteer/people.ts';
import { headOf } from './heads.ts';
import { once } from './once.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

/** A person's name as one mention prints it; numbers are token indices, `end` exclusive. */
export interface NameRun {
  start: number;
  end: number;
  hasTitle: boolean;
  /** Given names as printed, '' where only the surname stands. */
  first: string;
  /** Surname with its particles, genitive -s kept. */
  last: string;
  /** How sure it is a name at all: the first name is known, or the place demands a name. */
  isKnown: boolean;
}

const commonNoun =
  'ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nisse|tum|ministerium|ministeriums|amt|behörde|behörden|gesetz|gesetzes|projekt|projekts|projekte|portal|portale|plattform|system|systeme|register|daten|dienst|dienste|leistungen|leistung|tag|tage|tagen|jahr|jahre|jahren|kommunen|strategie|prozess|prozesse|verfahren|zentrum|kongress|konferenz|gipfel|messe|agenda|budget|euro|innen|vertreter|partner|mitarbeiter|nutzer|anwender|anbieter|programm|gremium|vertrag|konzept|beschluss|antrag|anträge|bericht|akte|cloud|software|technik|technologie|technologien|wirtschaft|zeitung|woche|montag|dienstag|kreis|markt|netz|stelle|stellen|hause|haus|platz|straße|thema|themen|ziel|ziele|kritik|ende|anfang|mitte|freude|vorteil|vorteile|unternehmen|presse|agentur|institut|hochschule|universität|stiftung|schule|museum|halle|saal|preis|sätze|ressourcen|finanzen|personal|nahmen?|kunft|künfte|pflichten|pflicht|zahlen|gelder|unterlagen|hilfen|rechte';

/** Could the word be (part of) a name, apart from where it stands? */
export function couldBeName(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'capital') return false;
  const { text } = token;
  if (text.length < 2 || nameWords.notNames.has(text) || nameWords.salutations.has(text)) return false;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if ((first >= 65 && first <= 90 && second >= 65 && second <= 90) || /\d/.test(text)) return false;
  // "FragDenStaat", but "McAllister", "DiCaprio", "O'Brien"
  return !/[a-zäöüß][A-ZÄÖÜ]/.test(text) || beginsWithOneOf(text, 'Mc|Mac|De|Di|La|Le|Van|Fitz');
}

/** A word that names a thing, a body or an office rather than a person. */
export const looksCommon = (text: string, sense: Sense): boolean =>
  endsInOneOf(text.toLowerCase(), commonNoun) || sense.levelOf(text) !== null || headOf(text) !== null;

const isNear = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.block === right.block && right.start - left.end <= 2;

/** Reads a name that begins at `index`; `expected` where an office, a title or "Frau" stands before it. */
export function nameAt(tokens: readonly Token[], index: number, expected: boolean, sense: Sense): NameRun | null {
  let next = index;
  while (next < index + 8 && tokens[next]?.kind === 'title' && (next === index || isNear(tokens[next - 1], tokens[next]))) next++;
  const hasTitle = next > index;
  const from = next;
  const wanted = expected || hasTitle;
  const words: number[] = [];
  let particles = 0;
  for (; words.length < 6; next++) {
    const token = tokens[next];
    if (token === undefined || (next > index && !isNear(tokens[next - 1], token))) break;
    if (token.kind === 'initial') {
      words.push(next);
      continue;
    }
    if (
      token.kind === 'small' &&
      words.length > 0 &&
      beginsWithOneOf(token.text, '(al|el|ad|ar|as|at|az|an|bin|ibn|abu)-') &&
      /^[a-z]+-[A-ZÄÖÜ]/.test(token.text)
    ) {
      words.push(next);
      continue;
    }
    if (token.kind === 'small') {
      const following = tokens[next + 1];
      const goesOn =
        following !== undefined &&
        isNear(token, following) &&
        (following.kind === 'capital' || (following.kind === 'small' && nameWords.particles.has(following.text)));
      const isParticle =
        nameWords.particles.has(token.text) &&
        goesOn &&
        (words.length > 0 || (wanted && isOneOf(token.text, 'von|van|de') && !following.isFirstName)) &&
        !(token.text === 'und' && following?.text !== 'zu') &&
        // "wurde Minister Muster zum Sündenbock"
        !(isOneOf(token.text, 'zum|zur') && tokens[words[0] ?? -1]?.isFirstName !== true) &&
        // "sagte Bondar dem Züricher …": a bare article begins something else.
        !(
          isOneOf(token.text, 'dem|den|der') &&
          words.length > 0 &&
          tokens[next - 1]?.kind !== 'small' &&
          !isOneOf(tokens[next - 1]?.text ?? '', capitalParticle)
        );
      // "Anna Müller von der Stadt": a particle leads to a surname, not to a body.
      if (!isParticle || particles > 2 || !leadsToSurname(tokens, next, words, sense)) break;
      particles++;
      words.push(next);
      continue;
    }
    const first = tokens[words[0] ?? -1];
    // "hatte Lina Glück"
    const isPossessed =
      isOneOf(tokens[index - 1]?.text ?? '', 'hat|hatte|habe|haben|hatten|machte|macht') &&
      isOneOf(token.text, 'Glück|Recht|Zeit|Mut|Sorge|Freude|Macht|Kraft|Streit|Wut|Pech|Angst');
    if (isPossessed) break;
    const isWordSurname =
      first?.isFirstName === true &&
      token.kind === 'capital' &&
      (nameWords.otherSurnames.has(token.text) || nameWords.nounSurnames.has(token.text));
    if (!couldBeName(token) && !isWordSurname) break;
    if (words.length > 0 && !isOneOf(tokens[next - 1]?.text ?? '', capitalParticle) && isStop(tokens, next, words, hasTitle, sense)) break;
    words.push(next);
    particles = 0;
  }
  while (words.length > 0 && !isSurnameWord(tokens[words.at(-1) ?? 0])) words.pop();
  return settle(tokens, index, from, words, hasTitle, wanted, sense);
}

/** "Van der Bellen", "Dos Santos", "De Gennaro": a particle printed as a name. */
const capitalParticle = 'Van|Von|De|Della|Del|Di|Da|Dos|El|Le|La|Ter|Ten';
const romanceParticle = 'da|de|dos|del|di|della';
const germanNoun =
  'thema|klima|firma|kamera|drama|skala|razzia|mafia|schema|europa|afrika|corona|auto|büro|konto|foto|video|tempo|risiko|veto|motto|euro|kino|radio|logo|embargo|polizei|partei|mai|juni|juli|taxi|handy|party|team';
/** Looks like a surname of another language rather than a German noun. */
const isForeign = (text: string): boolean =>
  (/[áàâãéèêëíìîïóòôõúùûýñçčćšžřłńśźżğışøåæőű]/i.test(text) || endsInOneOf(text, 'ez|ques|ic|oglu|ski|sky|wicz|ova|yan|ou|a|o|i')) &&
  !endsInOneOf(text.toLowerCase(), germanNoun);

/** "Präsident Husni Mubarak Haftbefehle … Mubarak sagte": does the text use the word again as a name, at the start of a sentence or behind a small word? */
function isCalledLater(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  let count = 0;
  for (let index = at + 1; index < tokens.length; index++) {
    if (tokens[index]?.text !== word) continue;
    if (isOneOf((tokens[index - 1]?.text ?? '').toLowerCase(), articleLike)) return false;
    const next = tokens[index + 1];
    if (tokens[index]?.isFirst === true && next?.kind === 'small' && endsInOneOf(next.text, 'te?|hat|ist|war|will|kann|soll')) count++;
  }
  return count > 0;
}
const articleLike =
  'der|die|das|den|dem|des|ein|eine[rnms]?|kein|keine[rnms]?|zum|zur|im|am|vom|beim|diese[rnms]?|ihre[rnms]?|seine[rnms]?';

const isSurnameWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'capital' || /^[a-z]{2,3}-[A-ZÄÖÜ]/.test(token.text));

function leadsToSurname(tokens: readonly Token[], particle: number, words: readonly number[], sense: Sense): boolean {
  let next = particle;
  while (tokens[next]?.kind === 'small') next++;
  const surname = tokens[next];
  if (surname === undefined || !couldBeName(surname) || looksCommon(surname.text, sense)) return false;
  if (isOneOf(surname.text, 'Beispiel|Glück|Teil|Zeit|Schluss|Trotz|Vorschein|Ausdruck|Einsatz|Zuge|Anfang|Abschied|Auftakt|Verfügung'))
    return false;
  // "Anna Müller von Dataport", "Peter aus …": with a surname already there, a particle opens something else.
  const capitals = words.filter(word => tokens[word]?.kind === 'capital').length;
  const before = tokens[particle - 1]?.text ?? '';
  // "Alexander Van der Bellen", "Luiz Inácio Lula da Silva"
  if (isOneOf(before, capitalParticle)) return true;
  if (capitals >= 2 && isOneOf(tokens[particle]?.text ?? '', romanceParticle) && isForeign(before)) return true;
  if (
    capitals >= 2 &&
    !nameWords.nobility.has(tokens[particle - 1]?.text ?? '') &&
    !nameWords.nobility.has(tokens[particle - 2]?.text ?? '')
  ) {
    const first = tokens[words[0] ?? 0];
    const second = tokens[words[1] ?? 0];
    return first?.isFirstName === true && second?.isFirstName === true && isOneOf(tokens[particle]?.text ?? '', 'von|van|de|zu');
  }
  return true;
}

/** By word: the first names right before which the text has it, read once per text. */
const firstNamesBefore = once((tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before?.isFirstName !== true || before.kind !== 'capital' || token?.kind !== 'capital') continue;
    const known = found.get(token.text);
    if (known === undefined) found.set(token.text, new Set([before.text]));
    else known.add(before.text);
  }
  return found;
});

/** Does the text call somebody so with another first name: "Anke Pörksen"? */
function isSurnameElsewhere(tokens: readonly Token[], at: number): boolean {
  const named = firstNamesBefore(tokens).get(tokens[at]?.text ?? '');
  if (named === undefined) return false;
  for (const name of named) if (name !== tokens[at - 2]?.text && name !== tokens[at - 1]?.text) return true;
  return false;
}

/** A capitalised word that cannot belong to the name before it. */
function isStop(tokens: readonly Token[], index: number, words: readonly number[], hasTitle: boolean, sense: Sense): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const first = tokens[words[0] ?? 0];
  const isSurnamePlace = words.length === 1 && first?.isFirstName === true;
  if (sense.isState(token))
    return !isSurnamePlace && !(words.length === 2 && first?.isFirstName === true && tokens[words[1] ?? 0]?.isFirstName === true);
  // "Jan Peter Balkenende", "Dr. Corvin Althaus"
  if (
    (words.every(word => tokens[word]?.isFirstName === true) || (hasTitle && words.length === 1)) &&
    endsInOneOf(token.text, 'ende|haus|halle|tag|saal|kreis|markt|platz') &&
    headOf(token.text) === null
  )
    return false;
  // "bezeichnete Ministerin Daniela Behrens | Pörksen als geeignet": somebody else, whom the text calls in full elsewhere
  if (words.length === 2 && first?.isFirstName === true && isSurnameElsewhere(tokens, index)) return true;
  if (isSurnamePlace)
    return endsInOneOf(token.text.toLowerCase(), '(ministerium|behörde|verwaltung|straße|schule|stiftung|institut|universität|projekt)s?');
  return looksCommon(token.text, sense) && !nameWords.nounSurnames.has(token.text) && !nameWords.otherSurnames.has(token.text);
}

function settle(
  tokens: readonly Token[],
  start: number,
  from: number,
  words: number[],
  hasTitle: boolean,
  wanted: boolean,
  sense: Sense,
): NameRun | null {
  if (words.length === 0) return null;
  const token = (position: number): Token | undefined => tokens[words[position] ?? -1];
  const isGiven = (position: number): boolean => token(position)?.isFirstName === true || token(position)?.kind === 'initial';
  /** "Alfredo Pérez | Rubalcaba", "Luiz Inácio | Lula da Silva": where a surname of another language goes on to. */
  const foreignEnd = (from: number): number => {
    const isSecond =
      token(from)?.kind === 'capital' &&
      ((isForeign(token(from - 1)?.text ?? '') && isForeign(token(from)?.text ?? '')) || isCalledLater(tokens, words[from] ?? -1));
    let end = isSecond ? from + 1 : from;
    while (end + 1 < words.length && isOneOf(token(end)?.text ?? '', romanceParticle)) end += 2;
    return end;
  };
  let given = 0;
  while (given < words.length && isGiven(given)) given++;
  const capitals = words.filter(word => tokens[word]?.kind === 'capital').length;
  const isKnown = given > 0 && token(0)?.isFirstName === true;
  if (given === words.length) given--;
  let count = words.length;
  if (given > 0) {
    // The surname: particles, one word, and a hyphen's other half; a third word only where it closes the name.
    let end = given;
    while (
      (token(end)?.kind === 'small' && !isSurnameWord(token(end))) ||
      (end + 1 < words.length && isOneOf(token(end)?.text ?? '', capitalParticle))
    )
      end++;
    if (nameWords.nobility.has(token(end)?.text ?? '') && token(end + 1)?.kind === 'small') {
      end++;
      while (token(end)?.kind === 'small') end++;
    }
    end++;
    while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
    end = foreignEnd(end);
    if (end < words.length && token(end)?.kind === 'capital' && !closes(tokens, words, end, sense)) count = end;
    else if (end < words.length && token(end)?.kind === 'small' && isSurnameWord(token(end))) {
      given = end;
      end++;
      count = end;
    } else if (end < words.length && token(end)?.kind === 'small')
      count = token(given)?.kind === 'capital' && end > given ? end : words.length;
    else count = Math.min(words.length, end + 1);
    if (count > end && !(token(end)?.kind === 'capital' && closes(tokens, words, end, sense))) count = end;
  } else {
    if (!wanted) return null;
    const lone = token(0);
    if (lone === undefined) return null;
    if (
      lone.kind === 'capital' &&
      looksCommon(lone.text, sense) &&
      !nameWords.nounSurnames.has(lone.text) &&
      !hasTitle &&
      // "Frau Beck", but "Frau Ministerin"
      (headOf(lone.text) !== null || !nameWords.salutations.has(tokens[start - 1]?.text ?? ''))
    )
      return null;
    if (sense.isState(lone)) return null;
    // Two unknown words behind an office are a full name; a noun behind a lone surname is not part of it.
    let end = 1;
    // "Präsident Ghazi al-Jawar", "Präsident Abdel Fattah al-Sisi"
    const article = words.findIndex((_, position) => position > 0 && token(position)?.kind === 'small' && isSurnameWord(token(position)));
    if (article > 0 && words.slice(0, article).every((_, position) => token(position)?.kind === 'capital')) {
      given = article;
      count = article + 1;
    } else if (lone.kind === 'small' || (nameWords.nobility.has(lone.text) && token(1)?.kind === 'small')) {
      while (tokens[words[end] ?? -1]?.kind === 'small') end++;
      count = Math.min(words.length, end + 1);
    } else if (capitals >= 2) {
      while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
      if (end < words.length) {
        given = end;
        while (tokens[words[end] ?? -1]?.kind === 'small') end++;
        end++;
        while (token(end - 1)?.text.endsWith('-') && end < words.length) end++;
        if (end < words.length && token(end)?.kind === 'capital' && closes(tokens, words, end, sense)) end++;
        else end = foreignEnd(end);
      }
      count = Math.min(words.length, end);
    } else count = 1;
  }
  const last = tokens[words[count - 1] ?? -1];
  if (last === undefined || !isSurnameWord(last)) return null;
  const text = (a: number, b: number) =>
    words
      .slice(a, b)
      .map(word => tokens[word]?.text ?? '')
      .join(' ')
      .replace(/- /g, '-');
  // Given names of three-part names belong to the given part: "Julia Willie | Hamburg".
  const surnameStart = given;
  return { start, end: (words[count - 1] ?? from) + 1, hasTitle, first: text(0, surnameStart), last: text(surnameStart, count), isKnown };
}

/** Does the sentence give, bring or show something before the word at `index`? */
function isGiving(tokens: readonly Token[], index: number): boolean {
  const giving =
    'überreicht(e)?|schenkte?|schenkt|brachte|bringt|übergab|übergibt|gab|gibt|verlieh|verleiht|verteilte|verteilt|spendierte|spendiert|zeigte|zeigt|versprach|verspricht|macht(e)?|leistete|leistet|forderte|fordert';
  for (let at = index - 1; at > index - 12 && tokens[at]?.sentence === tokens[index]?.sentence; at--)
    if (tokens[at]?.kind === 'small' && isOneOf(tokens[at]?.text ?? '', giving)) return true;
  return false;
}

/** A third name is one only where nothing of a sentence's usual object follows: "Ana García López, Leiterin". */
function closes(tokens: readonly Token[], words: readonly number[], position: number, sense: Sense): boolean {
  const index = words[position] ?? -1;
  const token = tokens[index];
  if (token === undefined || looksCommon(token.text, sense) || sense.isState(token)) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || before.kind === 'small') return false;
  if (/[^s]s$/.test(before.text) && before.text.length > 4) return false;
  if (next === undefined || next.block !== token.block) return true;
  // "überreichte Bürgermeisterin Anna Muster Blumen.": a last word is the object, unless the text calls somebody so.
  if (next.text === '.' && isGiving(tokens, index)) return isCalledLater(tokens, index);
  if (next.kind === 'mark') return isOneOf(next.text, '[,()„“":.–;]');
  // "hat Senatorin Anna Muster Fehler eingeräumt"
  if (/(?:^|[a-zäöü])ge[a-zäöü]{3,}(?:t|en)$/.test(next.text) && !isOneOf(next.text, 'ge(steht|lobt)')) return false;
  return (
    (speechWords.say.has(next.text) && !next.text.endsWith('n')) ||
    isOneOf(next.text, 'ist|hat|war|wird|wurde|leitet|übernimmt|übernahm|hatte|will|kann|soll')
  );
}

/** Gender told by the given names, or null. */
export function genderOfFirst(first: string): Gender | null {
  for (const name of first.split(' ')) {
    const gender = firstNames.get(name) ?? firstNames.get(name.split('-')[0] ?? '');
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** Reads a name that ends right before `end`: at least two words, all of them able to be one. */
export function nameBefore(tokens: readonly Token[], end: number, sense: Sense): NameRun | null {
  let start = end;
  let capitals = 0;
  for (let index = end - 1; index >= 0 && end - index <= 7; index--) {
    const token = tokens[index];
    if (token === undefined || (index < end - 1 && !isNear(token, tokens[index + 1]))) break;
    if (token.kind === 'capital') {
      const isWordSurname =
        capitals === 0 &&
        tokens[index - 1]?.isFirstName === true &&
        (nameWords.otherSurnames.has(token.text) || nameWords.nounSurnames.has(token.text));
      if ((!couldBeName(token) && !isWordSurname) || (headOf(token.text) !== null && capitals > 0 && !token.isFirstName)) break;
      capitals++;
    } else if (
      token.kind !== 'initial' &&
      token.kind !== 'title' &&
      !(token.kind === 'small' && nameWords.particles.has(token.text) && token.text !== 'und' && capitals > 0)
    )
      break;
    start = index;
    if (
      token.isFirstName &&
      capitals >= 2 &&
      tokens[index - 1]?.isFirstName !== true &&
      tokens[index - 1]?.kind !== 'title' &&
      tokens[index - 1]?.kind !== 'initial'
    )
      break;
    if (capitals >= 4) break;
  }
  while (start < end && tokens[start]?.kind === 'small') start++;
  for (let from = start; from < end; from++) {
    if (tokens[from]?.kind === 'small') continue;
    const run = nameAt(tokens, from, true, sense);
    if (run !== null && run.end === end) return run;
  }
  return null;
}
