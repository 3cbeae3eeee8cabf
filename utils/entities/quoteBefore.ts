import { speechWords } from '../gazetteer/people.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { behindBrackets } from './nameClues.ts';
import { personPhrase } from './personNouns.ts';
import type { PersonMention } from './persons.ts';
import { type Attribution, isParticiple, isSpeech, isSplit, type QuoteContext, type Range, subjunctive } from './quoteClause.ts';
import { sourceIn } from './quoteSource.ts';
import type { Speaker, SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import type { Token } from './tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

const topical = 'mit|über|gegen|für|bei|an|auf|neben|um|wegen|zwischen|ohne';

/** "Anna Muster erklärt dazu:", "Muster:", "Ihr Fazit:". */
export function attributionBefore(context: QuoteContext, { from, to }: Range, isTerm: boolean): Attribution | null {
  const { tokens, subjects } = context;
  const done = (ref: SpeakerRef | null): Attribution | null =>
    ref === null ? null : { ref, speaker: null, rule: 'quoteBefore', from: Math.max(from, to - 9), to };
  const told = sourceIn(context, from, to - 1);
  if (told !== null) return done(told);
  // "Es gibt einen Satz, den Anna Muster gern sagt. Er lautet:": the pronoun is the sentence's, not the speaker's.
  const isWording =
    !isTerm &&
    to - from === 3 &&
    isOneOf(tokens[from + 1]?.text ?? '', 'lautet|lautete|klingt|klang') &&
    isOneOf(tokens[from]?.text ?? '', 'Er|Sie|Es|Das');
  if (isWording) {
    const person = context.conversation.latest(from, () => true, 60);
    return person === null ? null : { ref: null, speaker: context.conversation.of(person), rule: 'quoteBefore', from, to };
  }
  const unsaid = wordsOfText(context, from, to);
  if (unsaid !== null) return unsaid;
  const verb = verbIn(context, from, to - 1);
  let weakGroup: SpeakerRef | null = null;
  if (verb !== null) {
    const ref = subjectOf(context, verb, from, to - 1);
    const word = tokens[verb]?.text ?? '';
    const isWeak =
      speechWords.weak.has(word) &&
      !isOneOf(word, 'heißt|hieß|heißen|lautet|lautete|steht|stand') &&
      !isSplit(context, verb, to) &&
      !(ref?.kind === 'group' && personPhrase(tokens, ref.start, context.people.sense) !== null);
    if (ref !== null && !(isTerm && isWeak) && !(ref.kind === 'group' && (isTerm || isWeak))) return done(ref);
    // "Die libanesische Nachrichtenagentur meldet:"
    const isCopula = isOneOf(word, 'ist|war|sieht|sah|zeigt|zeigte|macht|machte|zieht|zog|lässt|ließ');
    if (ref?.kind === 'group' && ref.start === from && !isCopula) weakGroup = ref;
  }
  if (isTerm) return null;
  // A label or a clause without a speech verb: its subject, else the person it names last, else the one who spoke.
  const subject = subjectOfClause(context, from, to - 1);
  if (subject !== null) return done(subject);
  if (weakGroup?.kind === 'group' && !isAnswer(tokens, weakGroup.start)) return done(weakGroup);
  // "Darin steht unter anderem:"
  if (isOneOf(tokens[from]?.text ?? '', 'Darin|Dort|Hierin') && isOneOf(tokens[from + 1]?.text ?? '', 'steht|stand|heißt|hieß'))
    return done({ kind: 'group', start: from, end: from + 1 });
  // "Seine Meinung zu Anna Muster:"
  const owner = /^(?:Seine?|Ihre?)$/.exec(tokens[from]?.text ?? '');
  if (owner !== null) return done({ kind: 'pronoun', gender: owner[0].startsWith('S') ? 'm' : 'f', at: from });
  for (let index = to - 2; index >= from; index--) {
    const mention = subjects.mentionAt(index);
    // "Das Treffen mit Anna Muster war kurz:" goes on with whoever spoke.
    const isTopic =
      context.conversation.last?.speaker.isPerson === true &&
      isOneOf((tokens[(mention?.from ?? 0) - 1]?.text ?? '').toLowerCase(), topical);
    if (mention !== null && !isTopic) return done({ kind: 'person', mention });
  }
  // "Die Antwort des Ministers fiel knapp aus:": whose it is stands behind it.
  const owned = isAnswer(tokens, from) ? subjects.roleAt(from + 2) : null;
  if (owned !== null) return done({ kind: 'role', role: owned });
  const role = subjects.roleIn(from, to - 1) ?? subjects.label(from, to - 1);
  if (role !== null) return done({ kind: 'role', role });
  const noun = context.conversation.personMeant(from, to);
  if (noun !== null) return { ref: null, speaker: context.conversation.of(noun), rule: 'quoteBefore', from, to };
  const pronoun = tokens
    .slice(from, to)
    .find(token => isOneOf(token.text, '[Ee]r|[Ii]h[nm]|[Ss]ie|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre|Dieser|Diese'));
  if (pronoun !== undefined)
    return done({ kind: 'pronoun', gender: beginsWithOneOf(pronoun.text.toLowerCase(), 'er|ih[nm]|sein|dieser') ? 'm' : 'f' });
  const { last } = context.conversation;
  if (isApart(context, from, to)) return { ref: null, speaker: nobody, rule: 'quoteContinued', from, to };
  const local = subjectBefore(context, from);
  if (local !== null && tokens[last?.at ?? -1]?.block !== tokens[from]?.block)
    return { ref: null, speaker: context.conversation.of(local.person), rule: 'quoteContinued', from, to };
  if (last?.speaker.isPerson === true) return { ref: null, speaker: last.speaker, rule: 'quoteContinued', from, to };
  const named = context.conversation.latest(from, () => true);
  return named === null ? null : { ref: null, speaker: context.conversation.of(named), rule: 'quoteContinued', from, to };
}

/** "Anna Muster lobt den Mut. Aber: „…“": who opened a sentence of this paragraph last. */
export function subjectBefore({ tokens, subjects }: QuoteContext, from: number): PersonMention | null {
  const block = tokens[from]?.block;
  for (let index = from - 1; index > from - 120 && tokens[index]?.block === block; index--) {
    const mention = subjects.mentionAt(index);
    if (mention === null || subjects.isQuoted(index)) continue;
    if (tokens[mention.from]?.isFirst === true) return mention;
    index = Math.min(index, mention.from);
  }
  return null;
}

/** "Die Antwort", "Ihr Urteil": a noun for words, which somebody says. */
const isAnswer = (tokens: readonly Token[], index: number): boolean =>
  isOneOf(
    tokens[index + 1]?.text ?? '',
    'Antwort|Reaktion|Fazit|Bilanz|Kommentar|Urteil|Begründung|Rat|Appell|Botschaft|Bitte|Erklärung|Einschätzung|Meinung|Kritik|Worte|Satz|Rechnung|Grund|Wunsch|Ton|Idee|Frage|Text',
  );

/** "In einer Erklärung hatte es geheißen:", "Der Text lautete:", "Darauf waren die Worte zu lesen:": words of a text, which nobody named before speaks. */
function wordsOfText({ tokens }: QuoteContext, from: number, to: number): Attribution | null {
  const words = tokens.slice(from, to - 1).map(({ text }) => text);
  const es = words.at(-1) === 'geheißen' ? words.lastIndexOf('es') : -1;
  if (es >= 0) return { ref: { kind: 'group', start: from + es, end: from + es + 1 }, speaker: null, rule: 'quoteBefore', from, to };
  const text = 'Text|Wortlaut|Passus|Passage|Absatz|Paragra(f|ph)|Klausel|Vermerk|Eintrag';
  const isTold =
    (isOneOf(words[0] ?? '', 'Der|Die|Das') && isOneOf(words[1] ?? '', text) && isOneOf(words[2] ?? '', 'lautet|lautete|heißt|hieß')) ||
    (isOneOf(words.at(-1) ?? '', text) && words.some(word => isOneOf(word, 'steht|stand|findet|fand|enthält|enthielt'))) ||
    (words.at(-1) === 'lesen' && words.at(-2) === 'zu');
  return isTold ? { ref: null, speaker: nobody, rule: 'quoteBefore', from, to } : null;
}

export const nobody: Speaker = { name: null, isPerson: false, person: null };

/** "So enthält das Gesetz folgende Strafen:": a clause about something else, in another paragraph than who spoke last. */
function isApart({ tokens, conversation, people }: QuoteContext, from: number, to: number): boolean {
  const { last } = conversation;
  if (last === null || to - from < 5 || tokens[last.at]?.block === tokens[from]?.block) return false;
  const words = tokens.slice(from, to);
  const isAboutText = words.some(
    ({ kind, text }) =>
      kind !== 'small' &&
      (people.sense.levelOf(text) !== null || endsInOneOf(text.toLowerCase(), '(gesetz(buch|es)?|verordnung|vertrag|bericht|satzung)s?')),
  );
  return isAboutText && !words.some(token => isOneOf(token.text, subjunctive));
}

/** "einen Zettel, auf dem stand:": words on a thing, which nobody says. */
function isInscription(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(token => token.text);
  // "steht neben einem Bildschirm und sagt:"
  if (speechWords.say.has(words.at(words.at(-1) === ':' ? -2 : -1) ?? '')) return false;
  if (words.some(word => isOneOf(word, 'beschriftet|Aufschrift|Inschrift|graviert|eingraviert|gestempelt|prangt|prangte'))) return true;
  return (
    words.some(word => isOneOf(word, 'steht|stand|stehen|standen|leuchtet|leuchtete')) &&
    words.some(word =>
      isOneOf(
        word,
        'Zettel|Zettels|Schild|Schildern?|Plakate?n?|Tür|Aufkleber|Grabstein|Wand|Tafel|Bildschirm|Display|Monitor|Knopf|Stempel|Etikett|Diskette|Umschlag|T-Shirts?|Tasse|Ordner|Banner',
      ),
    )
  );
}

/** "las eine alte Mail vor:", "liest die Lehrerin vor": words of whoever wrote them. */
export function isReadOut(tokens: readonly Token[], { from, to }: Range): boolean {
  const end = tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  const words = tokens.slice(from, end).map(({ text }) => text);
  return words.at(-1) === 'vor' && words.slice(-12).some(word => isOneOf(word, 'las|liest|lasen|lesen'));
}

/** Words before a colon that tell that nobody said what follows. */
export function isUnsaid(tokens: readonly Token[], { from, to }: Range): boolean {
  // "Meine Tochter würde sagen:"
  const isImagined = tokens[to - 2]?.text === 'sagen' && tokens.slice(from, to).some(({ text }) => isOneOf(text, 'würden?'));
  return isImagined || isInscription(tokens, from, to);
}

/** The speech verb of a clause; strong ones before those that only sometimes introduce speech. */
export function verbIn(context: QuoteContext, from: number, to: number): number | null {
  let weak: number | null = null;
  for (let index = to - 1; index >= from; index--) {
    const token = context.tokens[index];
    if (token === undefined || token.kind !== 'small' || !isSpeech(token.text) || context.subjects.isQuoted(index)) continue;
    if (!speechWords.weak.has(token.text)) return index;
    weak ??= index;
  }
  return weak;
}

export function subjectOf(context: QuoteContext, verb: number, from: number, to: number): SpeakerRef | null {
  const { subjects, tokens } = context;
  // "A begrüßt die Frage der B und sagt:": the first verb's subject speaks.
  if (tokens[verb - 1]?.text === 'und') {
    const shared = subjectOfClause(context, from, verb);
    if (shared !== null && shared.kind !== 'group') return shared;
  }
  // "Anna Muster hatte Bernd Tal vorgehalten, …": who stands before "hatte"
  let auxiliary = isParticiple(tokens[verb]?.text ?? '') ? from + 1 : -1;
  while (auxiliary >= 0 && auxiliary < verb && !isOneOf(tokens[auxiliary]?.text ?? '', 'hat|hatte')) auxiliary++;
  const opener = auxiliary < 0 ? null : subjects.mentionAt(from);
  const isOpener = opener?.from === from && (opener.end === auxiliary || opener.to === auxiliary);
  if (opener !== null && isOpener && !subjects.isGenitive(opener)) return { kind: 'person', mention: opener };
  const behind = subjects.after(verb, to);
  const ahead = subjects.before(verb, from);
  // "Den von A eröffneten Gipfel nannten die Verbände …": one person is no subject of a plural.
  if (
    endsInOneOf(tokens[verb]?.text ?? '', '(t|b|f|h|r|n|g|k)en') &&
    behind?.kind === 'group' &&
    ahead?.kind === 'person' &&
    !isJoined(context, ahead.mention)
  )
    return behind;
  // "An die Länder gerichtet sagte er": "er" is nobody's object.
  if (behind?.kind === 'pronoun' && behind.gender === 'm' && behind.at === verb + 1) return behind;
  if (ahead !== null && opensClause(context, ahead, from, verb)) return ahead;
  // "Während A sich irrte, erklärte die Universität so:", "Das Vorhaben habe „…“, schreiben die Prüfer": who stands right behind the verb of a new clause
  const isNew = behind?.kind === 'group' && behind.start === verb + 1 && tokens[verb - 1]?.text === ',';
  if (
    isNew &&
    !isApposed(context, ahead, verb) &&
    isNominativePhrase(context, behind.start) &&
    canSpeak(tokens, behind.start, behind.end, context.people.sense)
  )
    return behind;
  const isClose = behind !== null && behind.kind !== 'group' && isNear(behind, verb);
  if (isClose && (ahead === null || ahead.kind === 'group' || verb > from)) {
    if (ahead === null || ahead.kind === 'group') return behind;
    // "Zum Start mit Bürgermeister A sagt Ministerin B": the one right behind the verb; "A sagt B": the one before.
    const start = behind.kind === 'person' ? behind.mention.from : behind.kind === 'role' ? behind.role.from : verb + 1;
    if (start === verb + 1 && !endsAt(context, ahead, verb)) return behind;
    return ahead;
  }
  return ahead ?? behind;
}

/** "Bernd Tal (CDU), Landrat in Gotha, nannte": what stands between the name and the verb belongs to the name. */
function isApposed(context: QuoteContext, ref: SpeakerRef | null, verb: number): boolean {
  if (ref === null || (ref.kind !== 'person' && ref.kind !== 'role')) return false;
  const ends = ref.kind === 'person' ? [ref.mention.to, ref.mention.end] : [ref.role.end];
  const isRelative = ends.some(end => {
    const comma = behindBrackets(context.tokens, end);
    return (
      context.tokens[comma]?.text === ',' &&
      [comma + 1, comma + 2].some(at => isOneOf(context.tokens[at]?.text ?? '', 'der|die|das|dem|den|dessen|deren'))
    );
  });
  return isRelative || endsAt(context, ref, verb) || ends.some(end => behindBrackets(context.tokens, end) === verb - 1);
}

/** "die Prüfer", "der Rechnungshof"; "der Zeitung" is told something. */
const isNominativePhrase = ({ tokens, people }: QuoteContext, start: number): boolean =>
  isOneOf(tokens[start]?.text ?? '', 'die|das|eine?') ||
  (tokens[start]?.text === 'der' &&
    (personPhrase(tokens, start, people.sense)?.isPlural === false ||
      endsInOneOf(
        (tokens[start + 1]?.text ?? '').toLowerCase(),
        'rat|hof|verband|verein|kreis|bund|senat|tag|vorstand|konzern|sender|ausschuss|dienst',
      )));

/** "Anna Muster und Bernd Tal": is the mention one of several? */
function isJoined({ tokens, subjects }: QuoteContext, { from, to }: PersonMention): boolean {
  const isAnd = (index: number) => isOneOf(tokens[index]?.text ?? '', 'und|sowie');
  return isAnd(to) || isAnd(from - 1) || (tokens[to]?.text === ')' && isAnd(to + 1)) || subjects.mentionAt(to + 1) !== null;
}

/** "Anna Muster, die das Amt leitet, gibt Bernd Tal recht": what stands first, up to the verb, is the subject where its form allows. */
function opensClause({ tokens }: QuoteContext, ref: SpeakerRef, from: number, verb: number): boolean {
  if (ref.kind !== 'person' && ref.kind !== 'role') return false;
  const start = ref.kind === 'person' ? ref.mention.from : ref.role.from;
  const end = ref.kind === 'person' ? Math.max(ref.mention.to, ref.mention.end) : ref.role.end;
  const isFirst = start === from || (start === from + 1 && isOneOf(tokens[from]?.text ?? '', 'Auch|Und|Doch|Aber|Selbst|Sogar|Nur'));
  return isFirst && tokens[end]?.text === ',' && tokens[verb - 1]?.text === ',' && verb - 1 > end;
}

function isNear(ref: SpeakerRef, verb: number): boolean {
  if (ref.kind === 'person') return ref.mention.from - verb <= 8;
  if (ref.kind === 'role') return ref.role.from - verb <= 8;
  return true;
}

function endsAt({ tokens }: QuoteContext, ref: SpeakerRef, verb: number): boolean {
  // "Der Vorsitzende des Bundes, Anna Muster, würdigte"
  if (ref.kind === 'person')
    return [verb, tokens[verb - 1]?.text === ',' ? verb - 1 : verb].some(at => ref.mention.to === at || ref.mention.end === at);
  if (ref.kind === 'role') return ref.role.end === verb;
  return ref.kind === 'pronoun' && (ref.at === undefined || ref.at === verb - 1);
}
