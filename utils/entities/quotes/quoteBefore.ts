import { saysOutright, speechWords } from '../../gazetteer/people.ts';
import { isPersonNoun, personPhrase } from '../people/personNouns.ts';
import type { PersonMention } from '../people/persons.ts';
import { endOfPhrase } from '../text/endOfPhrase.ts';
import { hasSubjunctive, isSubjunctive } from '../text/subjunctive.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { reporter, subjectOf, verbIn } from './clauseSpeaker.ts';
import { subjectOfClause } from './clauseSubject.ts';
import { type Attribution, isSplit, type QuoteContext, type Range, reach, startOfSentence } from './quoteClause.ts';
import { textBefore, wordsOfText } from './quoteOfText.ts';
import { sourceIn } from './quoteSource.ts';
import { nobody, type SpeakerRef } from './speakers.ts';
import { canSpeak } from './speakingGroups.ts';
import { voiceBefore } from './voice.ts';

const topical = 'mit|über|gegen|für|bei|an|auf|neben|um|wegen|zwischen|ohne';

/** "Anna Muster erklärt dazu:", "Muster:", "Ihr Fazit:". */
export function attributionBefore(context: QuoteContext, clause: Range, isTerm: boolean): Attribution | null {
  const { tokens, subjects } = context;
  const { to } = clause;
  const from = behindColon(context, clause);
  const done = (ref: SpeakerRef | null): Attribution | null =>
    ref === null ? null : { ref, speaker: null, rule: 'quoteBefore', from: Math.max(from, to - 9), to };
  // "Musters Antwort, noch bevor der Minister sprach:"
  const owner = subjects.mentionAt(from);
  if (owner?.start === from && subjects.isGenitive(owner) && isAnswer(tokens, owner.end - 1))
    return done({ kind: 'person', mention: owner });
  const told = sourceIn(context, from, to - 1);
  // "Viele lobten sie, so Minister Bernd Tal, und der Senator Anna Muster:": whoever is named last of several
  const label = told === null && !isBehindQuote(context, to - 1) ? null : labelBefore(context, to - 1);
  if (label !== null) return done({ kind: 'person', mention: label });
  // "Laut Sprecherin Anna Muster hat Minister Bernd Tal gesagt:"
  const saying = told !== null ? verbIn(context, from, to - 1) : null;
  const sayer = saying !== null && saysOutright(tokens[saying]?.text ?? '') ? subjectOf(context, saying, from, to - 1) : null;
  if (sayer?.kind === 'person' || sayer?.kind === 'role') return done(sayer);
  if (told !== null) return done(told);
  const beside = besideReport(context, from, to);
  if (beside !== null) return done({ kind: 'person', mention: beside });
  // "Es gibt einen Satz, den Anna Muster gern sagt. Er lautet:": the pronoun is the sentence's, not the speaker's.
  const isWording =
    !isTerm &&
    to - from === 3 &&
    isOneOf(tokens[from + 1]?.text ?? '', 'lautet|lautete|klingt|klang') &&
    isOneOf(tokens[from]?.text ?? '', 'Er|Sie|Es|Das');
  if (isWording) {
    const person = context.floor.latest(from, () => true, 60);
    return person === null ? null : { ref: null, speaker: context.conversation.of(person), rule: 'quoteBefore', from, to };
  }
  // "Und weiter:": whoever has just spoken, a body too
  const { last: goingOn } = context.floor;
  const isNext = to - from < 4 && tokens[to - 2]?.text.toLowerCase() === 'weiter';
  // "„…“ sei das, heißt es in ihrer Mail, und weiter: „…“"
  const isGoingOn = isNext || (tokens[to - 2]?.text === 'weiter' && tokens[to - 3]?.text === 'und' && (goingOn?.at ?? 0) > from);
  if (isGoingOn && goingOn !== null && tokens[goingOn.at - 1]?.block === tokens[from]?.block)
    return { ref: null, speaker: goingOn.speaker, rule: 'quoteContinued', from, to };
  // "…, sagt Sprecher Bernd Tal. Nur so viel:": who spoke in the sentence before
  const isRest = to - from === 4 && tokens[to - 2]?.text === 'viel' && tokens[to - 3]?.text === 'so';
  const heard =
    isRest && tokens[from - 1]?.block === tokens[from]?.block
      ? reporter(context, startOfSentence(tokens, from, tokens[from - 1]?.sentence, reach), from)
      : null;
  if (heard !== null) return done(heard);
  // "Wir haben eine Antragstellerin gefragt:"
  const asked = isOneOf(tokens[to - 2]?.text ?? '', 'gefragt|befragt') && isOneOf(tokens[from]?.text ?? '', 'Wir|Ich') ? from + 2 : -1;
  const whom = tokens[asked + 1]?.text ?? '';
  if (asked > 0 && (isPersonNoun(whom, 'm', context.people.sense) || isPersonNoun(whom, 'f', context.people.sense)))
    return done({ kind: 'group', start: asked, end: endOfPhrase(tokens, asked) });
  const written = wordsOfText(context, from, to);
  if (written !== null) return written;
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
    // "Darauf gab das Ministerium nur eine ausweichende Antwort:"
    const isAnswered = isOneOf(word, 'gab|gibt|gaben|geben') && isAnswer(tokens, to - 3);
    if (ref?.kind === 'group' && isAnswered && canSpeak(tokens, ref.start, ref.end, context.people.sense)) return done(ref);
  }
  if (isTerm) return null;
  // A label or a clause without a speech verb: its subject, else the person it names last, else the one who spoke.
  const subject = subjectOfClause(context, from, to - 1);
  // "Der Landrat sieht es gelassen. Sie sei schon immer so gewesen: „…“": of whom reported words tell does not speak.
  const about = subject?.kind === 'pronoun' ? (subject.at ?? from) : isOneOf(tokens[from]?.text ?? '', 'Er|Sie|Es|Das|Man') ? from : null;
  const isAbout =
    (about !== null && isSubjunctive(tokens[about + 1]?.text ?? '')) ||
    (subject?.kind === 'group' && hasSubjunctive(tokens, subject.end, to));
  const teller = isAbout ? voiceBefore(context, from) : null;
  if (teller !== null) return { ...teller, rule: 'quoteContinued', from, to };
  if (subject !== null) return done(subject);
  if (weakGroup?.kind === 'group' && !isAnswer(tokens, weakGroup.start)) return done(weakGroup);
  // "Der Kreis gab eine Stellungnahme ab. Darin steht unter anderem:"
  if (isOneOf(tokens[from]?.text ?? '', 'Darin|Dort|Hierin') && isOneOf(tokens[from + 1]?.text ?? '', 'steht|stand|heißt|hieß')) {
    const text = textBefore(tokens, from);
    return text === null
      ? { ref: null, speaker: nobody, rule: 'quoteBefore', from, to }
      : done({ kind: 'group', start: text, end: text + 1 });
  }
  // "Seine Meinung zu Anna Muster:"
  const possessive = /^(?:Seine?|Ihre?)$/.exec(tokens[from]?.text ?? '');
  if (possessive !== null) return done({ kind: 'pronoun', gender: possessive[0].startsWith('S') ? 'm' : 'f', at: from });
  for (let index = to - 2; index >= from; index--) {
    const mention = subjects.mentionAt(index);
    // "Das Treffen mit Anna Muster war kurz:" goes on with whoever spoke.
    const isTopic =
      context.floor.last?.speaker.isPerson === true && isOneOf((tokens[(mention?.from ?? 0) - 1]?.text ?? '').toLowerCase(), topical);
    if (mention !== null && !isTopic) return done({ kind: 'person', mention });
  }
  // "Die Antwort des Ministers fiel knapp aus:": whose it is stands behind it.
  const owned = isAnswer(tokens, from) ? subjects.roleAt(from + 2) : null;
  if (owned !== null) return done({ kind: 'role', role: owned });
  const role = subjects.roleIn(from, to - 1) ?? subjects.label(from, to - 1);
  if (role !== null) return done({ kind: 'role', role });
  const noun = context.conversation.nouns.personMeant(from, to);
  if (noun !== null) return { ref: null, speaker: context.conversation.of(noun), rule: 'quoteBefore', from, to };
  const pronoun = tokens
    .slice(from, to)
    .find(token => isOneOf(token.text, '[Ee]r|[Ii]h[nm]|[Ss]ie|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre|Dieser|Diese'));
  if (pronoun !== undefined)
    return done({ kind: 'pronoun', gender: beginsWithOneOf(pronoun.text.toLowerCase(), 'er|ih[nm]|sein|dieser') ? 'm' : 'f' });
  const { last } = context.floor;
  if (isApart(context, from, to)) return { ref: null, speaker: nobody, rule: 'quoteContinued', from, to };
  // "Wie Anna Muster erklärte, habe sie vorgesorgt. Man sei zu Dank verpflichtet: „…“"
  const isReported = hasSubjunctive(tokens, from, to);
  const voice = isReported ? voiceBefore(context, from) : null;
  if (voice !== null) return { ...voice, rule: 'quoteContinued', from, to };
  const local = subjectBefore(context, from);
  if (local !== null && tokens[last?.at ?? -1]?.block !== tokens[from]?.block)
    return { ref: null, speaker: context.conversation.of(local.person), rule: 'quoteContinued', from, to };
  if (last?.speaker.isPerson === true) return { ref: null, speaker: last.speaker, rule: 'quoteContinued', from, to };
  const named = context.floor.latest(from, () => true);
  return named === null ? null : { ref: null, speaker: context.conversation.of(named), rule: 'quoteContinued', from, to };
}

/** "Anna Muster blieb streng: | Die Staatskanzlei kündigte einen „Kurs“ an:": where the last main clause begins. */
function behindColon({ tokens, subjects }: QuoteContext, { from, to }: Range): number {
  for (let index = to - 3; index > from; index--)
    if (tokens[index]?.text === ':' && !subjects.isQuoted(index) && isOneOf(tokens[index + 1]?.text ?? '', 'De[rn]|Die|Das|Eine?'))
      return index + 1;
  return from;
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

/** "Bernd Tal („…“), und CIO Anna Muster:": the one who was quoted before has had the word. */
function isBehindQuote({ tokens, subjects }: QuoteContext, colon: number): boolean {
  let bracket = colon - 1;
  while (bracket > colon - 9 && tokens[bracket]?.text !== ')') bracket--;
  return tokens[bracket]?.text === ')' && [2, 3].some(back => subjects.isQuoted(bracket - back));
}

/** "Wie der Sender berichtet, gab Sprecher Bernd Tal eine knappe Auskunft:": who acts in what a medium reports. */
function besideReport({ tokens, subjects }: QuoteContext, from: number, to: number): PersonMention | null {
  if (tokens[from]?.text !== 'Wie') return null;
  let comma = from + 1;
  while (comma < to && comma < from + 12 && tokens[comma]?.kind !== 'mark') {
    if (subjects.mentionAt(comma) !== null || isOneOf(tokens[comma]?.text ?? '', 'er|sie')) return null;
    comma++;
  }
  const mention = tokens[comma]?.text === ',' ? subjects.mentionAt(comma + 2) : null;
  return mention?.from === comma + 2 && !subjects.isGenitive(mention) ? mention : null;
}

/** "…, und der Senator Anna Muster:": whose name with nothing but a mark and "und" before it ends right before the colon. */
function labelBefore({ tokens, subjects }: QuoteContext, colon: number): PersonMention | null {
  const mention = subjects.mentionAt(colon - 1);
  if (mention === null || (mention.end !== colon && mention.to !== colon) || subjects.isGenitive(mention)) return null;
  const before = tokens[mention.from - 1]?.text === 'und' ? mention.from - 2 : mention.from - 1;
  return isOneOf(tokens[before]?.text ?? '', '[,;)]') ? mention : null;
}

/** "Die Antwort", "Ihr Urteil": a noun for words, which somebody says. */
const isAnswer = (tokens: readonly Token[], index: number): boolean =>
  isOneOf(
    tokens[index + 1]?.text ?? '',
    'Antwort|Reaktion|Fazit|Bilanz|Kommentar|Urteil|Begründung|Rat|Appell|Botschaft|Bitte|Erklärung|Einschätzung|Meinung|Kritik|Worte|Satz|Rechnung|Grund|Wunsch|Ton|Idee|Frage|Text',
  );

/** "So enthält das Gesetz folgende Strafen:": a clause about something else, in another paragraph than who spoke last. */
function isApart({ tokens, floor, people }: QuoteContext, from: number, to: number): boolean {
  const { last } = floor;
  if (last === null || to - from < 5 || tokens[last.at]?.block === tokens[from]?.block) return false;
  const words = tokens.slice(from, to);
  const isAboutText = words.some(
    ({ kind, text }) =>
      kind !== 'small' &&
      (people.sense.levelOf(text) !== null || endsInOneOf(text.toLowerCase(), '(gesetz(buch|es)?|verordnung|vertrag|bericht|satzung)s?')),
  );
  return isAboutText && !hasSubjunctive(tokens, from, to);
}
