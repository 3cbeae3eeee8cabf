import { speechWords } from '../../gazetteer/people.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { answerBehind } from './quoteAnswer.ts';
import { type Attribution, documentEnds, endOfClause, isSpeech, type QuoteContext, type Range } from './quoteClause.ts';
import type { SpeakerRef } from './speakers.ts';
import { speakingTogether } from './speakingTogether.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';

/** What somebody has noticed is told in the own words; how somebody has put it, too. */
const seen = 'beobachtet|bemerkt|erfahren|erkannt|notiert|erlebt|herausgefunden|festgestellt';
const put = 'ausgedrückt|formuliert|gesagt|genannt|beschrieben|erklärt|zusammengefasst';

/** ", sagt Anna Muster", ", so die Ministerin", "– Anna Muster, CIO", "(Anna Muster)". */
export function attributionAfter(context: QuoteContext, { from, to }: Range): Attribution | null {
  const { tokens, subjects } = context;
  let index = from;
  let hasComma = false;
  let isLine = false;
  for (; index < to && index < from + 3; index++) {
    const mark = tokens[index]?.text ?? '';
    if (mark === ',') hasComma = true;
    else if (isOneOf(mark, '[–—(-]')) isLine = true;
    else if (mark === ':') return behindColon(context, index, to);
    else if (!isOneOf(mark, '[.!?“”"’«»]')) break;
  }
  const token = tokens[index];
  if (token === undefined || index >= to) return null;
  const done = (ref: SpeakerRef | null): Attribution | null =>
    ref === null ? null : { ref, speaker: null, rule: 'quoteAfter', from: index, to: Math.min(to, index + 8) };
  if (isLine) {
    const mention = subjects.mentionAt(index);
    if (mention !== null) return done({ kind: 'person', mention });
  }
  if (token.text === 'so' || token.text === 'wie') {
    const next = tokens[index + 1]?.text ?? '';
    const close = endOfClause(context, index, to);
    // "„in begründeten Ausnahmefällen“, wie es in der Verordnung heißt"
    if (next === 'es' && isDocument(context, index, close)) return done({ kind: 'group', start: index + 3, end: close - 1 });
    // "„Marktplatz der Möglichkeiten“, wie die Plattform heißt"
    const isNamed = tokens
      .slice(index + 1, close)
      .some(one => isOneOf(one.text, 'heißt|hieß|heißen|nennt|nannte|nennen|nannten|genannt|bezeichnet|bezeichnen|getauft|tauft'));
    if (token.text === 'wie' && isNamed) return null;
    // "„Wikisuche“, so heißt ein Projekt", but "so heißt es dort"
    const isTold =
      token.text === 'so' && next === 'heißt' && !isOneOf(tokens[index + 2]?.text ?? '', 'der|die|das|ein|eine|sein|seine|ihr|ihre');
    // "„…“, so hat er es ausgedrückt"
    const isPut = isOneOf(next, 'hat|hatte') && isOneOf(tokens[close - 1]?.text ?? '', put);
    if (isPut) return done(subjectAfterVerb(subjects, index + 1, to));
    if (isOneOf(next, 'dass|wird|ist|kann|soll|war|sei|heißt|wurde|hat') && !isTold) return null;
    // "„…“, so ein knapper Satz von Sprecherin Anna Muster"
    const satz = isOneOf(next, 'ein|eine|der|die|das') ? nounOfWords(tokens, index + 2) : null;
    const writer = satz === null ? null : ownerBehind(context, satz, to);
    if (writer !== null) return done(writer);
    const isVerb = isSpeech(next) || isOneOf(next, 'begrüßt|begrüßte|beginnt|begann|schließt|schloss|eröffnete|eröffnet');
    const verb = isVerb ? index + 1 : index;
    return done(speakingTogether(subjects, verb, subjectAfterVerb(subjects, verb, to)));
  }
  if (token.kind !== 'small') return null;
  const following = tokens[index + 1]?.text ?? '';
  // "„…“ – mit diesem Satz ist Anna Muster angetreten."
  if (isLine && isOneOf(token.text, 'mit|so') && isOneOf(following, 'diesem|diesen|dieser|den')) return behindColon(context, index, to);
  // "„…“, heißt es in seinem Brief"
  const letter = tokens[index + 2]?.text === 'in' ? (tokens[index + 3]?.text ?? '') : '';
  if (isOneOf(token.text, 'heißt|hieß') && following === 'es' && isOneOf(letter, '(seine|ihre)[rmn]'))
    return done({ kind: 'pronoun', gender: letter.startsWith('s') ? 'm' : 'f' });
  // "„…“, lautet ihre Erfahrung"
  if (hasComma && isOneOf(token.text, 'lautet|lautete|ist|war|bleibt') && isOneOf(following, 'ihre?|seine?')) {
    const isOwn = isOneOf(
      tokens[index + 2]?.text ?? '',
      'Befund|Leitsatz|Grundsatz|Motto|Credo|Diagnose|Empfehlung|Forderung|Kritik|Lehre|Rechnung|These|Vorschlag|Wunsch|Erfahrung|Fazit|Bilanz|Antwort|Devise|Urteil|Rat|Credo|Prognose|Einschätzung|Begründung|Erklärung|Eindruck|Bitte|Appell|Befürchtung|Vorwurf|Hoffnung',
    );
    if (isOwn) return done({ kind: 'pronoun', gender: following.startsWith('s') ? 'm' : 'f' });
  }
  // "„…“, habe es geheißen."
  const isHeard = tokens.slice(index, endOfClause(context, index, to)).some(one => one.text === 'geheißen');
  if (isHeard && following === 'es') return done({ kind: 'group', start: index + 1, end: index + 2 });
  const end = endOfClause(context, index, to);
  const last = tokens[end - 1]?.text ?? '';
  // "„…“, ist etwa im Papier zu lesen"
  if (isOneOf(token.text, 'ist|war') && isOneOf(last, 'lesen|hören|erfahren|entnehmen|nachzulesen'))
    return done({ kind: 'group', start: index + 1, end });
  if (
    isOneOf(token.text, 'lautet|lautete|heißt|hieß|war|ist') &&
    tokens.slice(index + 1, index + 5).some(one => speechWords.termNouns.has(one.text))
  )
    return null;
  // "„…“, lautet die Bilanz von Anna Muster": whose it is
  const owner =
    isOneOf(token.text, 'lautet|lautete') && isOneOf(following, 'die|das|der|ein|eine') ? ownerBehind(context, index + 2, to) : null;
  if (owner !== null) return done(owner);
  const answer = hasComma ? answerBehind(context, { from: index, to }) : null;
  if (answer !== null) return answer;
  if (isOneOf(token.text, 'heißt|hieß|lautet|lautete|steht|stand') && isOneOf(following, 'es|das|die|der|dort|auf|im|in')) {
    return done({ kind: 'group', start: index + 1, end: Math.min(end, index + 6) });
  }
  // "„Alles auf Anfang“ ist der Podcast der Behörde": the name of a thing
  if (!hasComma && isOneOf(token.text, 'ist|war|heißt|hieß|wird|wurde') && isOneOf(following, 'der|die|das|ein|eine|sein|seine|ihr|ihre'))
    return null;
  // "„…“, hat Muster der Zeitung erzählt"
  if (hasComma && isOneOf(token.text, 'hat|hatte|habe')) {
    const isTold =
      tokens.slice(index + 1, to).some(one => one.kind === 'small' && isSpeech(one.text) && endsInOneOf(one.text, 't|en')) ||
      // "„…“, hat Muster beobachtet"
      isOneOf(last, seen) ||
      // "„…“, hatte Muster am Morgen geschimpft"
      /^(?:[a-z]{2,4})?ge[a-zäöüß]+(?:t|en)$/.test(last);
    return isTold ? done(subjectAfterVerb(subjects, index, to)) : null;
  }
  // "„…“, wollen die Antragsteller seit Monaten wissen"
  if (hasComma && isOneOf(token.text, 'will|wollen|wollten?') && last === 'wissen') return done(subjectAfterVerb(subjects, index, to));
  // "„…“, zitiert die Zeitung Anna Muster": who is quoted speaks, not who quotes.
  if (isOneOf(token.text, 'zitiert(e|en)?')) {
    // "„…“, zitierte ihn die Zeitung"
    if (isOneOf(following, 'ihn|sie')) return done({ kind: 'pronoun', gender: following === 'ihn' ? 'm' : 'f', at: index });
    for (let at = index + 1; at < index + 12 && tokens[at]?.sentence === token.sentence; at++) {
      const mention = subjects.mentionAt(at);
      if (mention !== null) return done({ kind: 'person', mention });
    }
  }
  // "„…“, erinnern sich Anna Muster und Bernd Tal"
  const isPlural = hasComma && endsInOneOf(token.text, 'n') && isSpeech(`${token.text.slice(0, -1)}t`);
  if (isSpeech(token.text) || isPlural) {
    const ref = speakingTogether(subjects, index, subjectAfterVerb(subjects, index, to));
    // "lobt das als „…“, fordert aber ein Register": the next thing that is done, and no tag
    const isNext = isOneOf(following, 'aber|jedoch|zugleich|gleichzeitig|dann|stattdessen|allerdings');
    return isNext && ref?.kind === 'group' ? null : done(ref);
  }
  // Any verb right behind the comma whose subject is a person: "frohlockt Muster".
  if (
    hasComma &&
    token.text.length > 3 &&
    (endsInOneOf(token.text, 't|te') ||
      context.subjects.mentionAt(index + 1) !== null ||
      (isOneOf(token.text, 'trug|weiß|gab|schrie|log|sang') && isOneOf(following, 'er|sie'))) &&
    !isOneOf(
      token.text,
      'dass|weil|wenn|obwohl|nachdem|damit|mit|über|unter|durch|gegen|nach|ohne|und|oder|aber|denn|auch|dem|denen|dessen|deren|laut',
    )
  ) {
    const ref = subjectAfterVerb(subjects, index, Math.min(to, index + 6));
    // "wollte der pensionierte Lehrer wissen"
    const isPerson = ref?.kind === 'group' && personPhrase(tokens, ref.start, context.people.sense)?.isPlural === false;
    if (ref !== null && (ref.kind !== 'group' || isPerson || isOneOf(following, 'ein|eine|einer'))) return done(ref);
  }
  return null;
}

/** "ein knapper | Satz": the noun for words at or right behind a token, or null. */
function nounOfWords(tokens: readonly Token[], at: number): number | null {
  const noun = tokens[at]?.kind === 'small' ? at + 1 : at;
  const isOfWords = isOneOf(
    tokens[noun]?.text ?? '',
    'Satz|Kommentar|Antwort|Auskunft|Fazit|Urteil|Einschätzung|Mail|Nachricht|Stellungnahme|Bilanz|Reaktion|Warnung|Forderung|Appell',
  );
  return isOfWords ? noun : null;
}

/** "das Fazit | des Landrats", "die Bilanz | von Tals Kollegin, CIO Anna Muster": whom a noun for words behind "lautet" belongs to. */
function ownerBehind({ subjects, tokens }: QuoteContext, noun: number, to: number): SpeakerRef | null {
  if (tokens[noun]?.kind !== 'capital' || !isOneOf(tokens[noun + 1]?.text ?? '', 'von|vom|des|der')) return null;
  const mention = subjects.mentionAt(noun + 2);
  if (mention !== null && !subjects.isGenitive(mention)) return { kind: 'person', mention };
  const role = subjects.roleOver(noun + 2);
  if (role !== null && !subjects.isUnnamed(role)) return { kind: 'role', role };
  return isOneOf(tokens[noun + 1]?.text ?? '', 'von') ? subjectAfterVerb(subjects, noun + 1, to) : null;
}

/** "wie es in der Verordnung heißt", but not "wie es im Amtsdeutsch heißt": does the clause name a document or a body? */
function isDocument(context: QuoteContext, from: number, to: number): boolean {
  const { tokens, people } = context;
  if (!isOneOf(tokens[to - 1]?.text ?? '', 'heißt|hieß|steht|stand|lautet')) return false;
  return tokens
    .slice(from, to)
    .some(({ kind, text }) => kind === 'capital' && (people.sense.levelOf(text) !== null || endsInOneOf(text.toLowerCase(), documentEnds)));
}

/** "„…“: Mit diesen Worten eröffnete Anna Muster …" */
function behindColon(context: QuoteContext, from: number, to: number): Attribution | null {
  for (let index = from + 1; index < to; index++) {
    const mention = context.subjects.mentionAt(index);
    // "„Hallo?“: Ohne Probleme verhandelte das Gericht, ein Novum auch für Richter Bernd Tal"
    if (mention !== null && context.subjects.isGoverned(mention.from)) continue;
    if (mention !== null) return { ref: { kind: 'person', mention }, speaker: null, rule: 'quoteAfter', from, to: Math.min(to, from + 10) };
  }
  return null;
}

/** "„…“ Das sagte Anna Muster am Montag.", "„…“ Mit diesen Worten trat Anna Muster zurück.": the sentence behind tells who spoke; `from` is its first token. */
export function attributionNext(context: QuoteContext, from: number): Attribution | null {
  const { tokens, subjects } = context;
  const [first, verb, last] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '', endOfClause(context, from, from + 24) - 1];
  const isTold =
    isOneOf(first, 'Das|Dies|So') &&
    (isOneOf(verb, 'sagte?|erklärte?|schreibt|schrieb|betonte?|meinte?|erzählte?|versprach|verspricht|rief|räumte?') ||
      (isOneOf(verb, 'musste?|muss|sollte?|wollte?') &&
        isOneOf(tokens[last]?.text ?? '', 'sagen|erklären|einräumen|zugeben|eingestehen|wissen|gesagt')));
  if (isTold) {
    const ref = isOneOf(tokens[from + 2]?.text ?? '', 'auch') ? null : subjectAfterVerb(subjects, from + 1, last + 1);
    return ref?.kind === 'person' || ref?.kind === 'role' ? { ref, speaker: null, rule: 'quoteAfter', from, to: last + 1 } : null;
  }
  const isWords = first === 'Mit' && isOneOf(verb, 'diesen|diesem') && isOneOf(tokens[from + 2]?.text ?? '', 'Worten|Satz|Ausruf|Appell');
  return isWords ? behindColon(context, from, last + 1) : null;
}
