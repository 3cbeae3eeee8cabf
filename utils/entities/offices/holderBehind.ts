import { saysOutright, speechWords } from '../../gazetteer/people.ts';
import type { Person } from '../people/persons.ts';
import { isSubjunctive } from '../text/subjunctive.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { LaterRole } from './laterRole.ts';

/** "Zuständig ist der Finanzsenator. Der heißt Bernd Tal": the next sentence tells how the holder is called. */
export function calledNext({ tokens, behind: mention, role }: LaterRole): Person | null {
  if (mention === undefined || !isOneOf(tokens[mention.from - 1]?.text ?? '', 'heißt|hieß')) return null;
  const subject = tokens[mention.from - 2];
  const head = tokens[role.at];
  if (subject?.isFirst !== true || subject.block !== head?.block || subject.sentence - head.sentence !== 1) return null;
  const gender = isOneOf(subject.text, 'Der|Er') ? 'm' : isOneOf(subject.text, 'Die|Sie') ? 'f' : null;
  if (gender === null || (role.gender !== null && role.gender !== gender)) return null;
  return mention.person.roles.length === 0 ? mention.person : null;
}

/**
 * "Zuständig wäre die Landes-CIO. Anna Muster hat …", "Erwartet wurde der Auftritt des Beauftragten. Prof. Anna Muster stellte …": an office that
 * serves nobody yet, and a new name that opens the next sentence without a job of its own and takes office or floor.
 */
export function namedNext({ tokens, behind: mention, role }: LaterRole): Person | null {
  const isSomebody = isOneOf(role.article, 'eine?') && tokens[role.from]?.isFirst === true;
  if (!isSomebody && !isOneOf(role.article, 'der|die|des|dem|den')) return null;
  const first = mention === undefined ? undefined : tokens[mention.start];
  const head = tokens[role.at];
  if (mention === undefined || first === undefined || head === undefined || first.block !== head.block) return null;
  const { person } = mention;
  // "Skeptisch äußerte sich der Präsident des Gerichts. Er begrüße den Plan, sagte Anna Muster."
  const isSpeaking = saysOutright(tokens[mention.from - 1]?.text ?? '');
  if (!first.isFirst && !isSpeaking) return null;
  if (first.sentence - head.sentence !== 1 || person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention) return null;
  if (mention.body !== null || (role.gender !== null && person.gender !== null && person.gender !== role.gender)) return null;
  // "Eine Bürgermeisterin hält dagegen. Anna Muster aus Waren sagt …"
  if (isSomebody) return first.isFirst && role.end === role.at + 1 && tokens[role.end]?.kind === 'small' ? person : null;
  const isAnnounced = tokens
    .slice(Math.max(0, role.from - 4), role.from)
    .some(token =>
      isOneOf(
        token.text,
        'Kritik|Lob|Widerspruch|Einwände|Bedenken|Zustimmung|Unterstützung|Rückendeckung|Gegenwind|Auftritt|Auftritts|Rede|Beitrag|Stellungnahme|Antwort|Wort|zuständig|Zuständig|wäre|blieb|bleibt|fehlt|fehlte',
      ),
    );
  const takesOffice = tokens
    .slice(mention.end, mention.end + 6)
    .some(token => token.sentence === first.sentence && isOneOf(token.text, 'Amt|Posten|Stelle|Aufgabe|Leitung|Haus'));
  // "Jetzt ist auch die Bundesministerin da. Anna Muster kam mit der Bahn."
  const isThere = isOneOf(tokens[role.end]?.text ?? '', 'da|eingetroffen|angekommen|dabei|anwesend') && tokens[role.end + 1]?.text === '.';
  if (isThere && first.isFirst) return person;
  if (isSpeaking) {
    const reported = tokens.slice(role.end, mention.from).filter(token => token.sentence === first.sentence);
    return isOneOf(role.article, 'der|die') &&
      reported.some(
        ({ text }, at) =>
          isSubjunctive(text) || (text.endsWith('e') && isOneOf((reported[at - 1]?.text ?? '').toLowerCase(), 'er|sie|es|man')),
      )
      ? person
      : null;
  }
  return isAnnounced || takesOffice ? person : null;
}

/** "Auch die Bürgerbeauftragte meldete sich. Dorothee Richter erinnerte …": the name that opens the next sentence. */
export function nextNamed({ tokens, behind: mention, role, gender }: LaterRole): Person | null {
  const head = tokens[role.at];
  const token = mention === undefined ? undefined : tokens[mention.start];
  if (
    mention === undefined ||
    token === undefined ||
    head === undefined ||
    token.block - head.block > 1 ||
    token.sentence - head.sentence > (token.block === head.block ? 1 : 3)
  )
    return null;
  if (token.block !== head.block && tokens[mention.start - 1]?.block === token.block) return null;
  const { person } = mention;
  if (!token.isFirst || person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention) return null;
  return gender === null || person.gender === null || person.gender === gender ? person : null;
}

/** "Die Innenministerin wies das zurück. „…“, sagte Heike Wurm.": a new name that is said to have spoken what follows the office's sentence. */
export function nextQuoted({ tokens, behind: mention, role, gender }: LaterRole): Person | null {
  const head = tokens[role.at];
  if (!isOneOf(tokens[role.from]?.text ?? '', 'Der|Die') || tokens[role.from]?.isFirst !== true) return null;
  const token = mention === undefined ? undefined : tokens[mention.start];
  // A quotation is short, and many offices may stand before one name.
  if (mention === undefined || token === undefined || token.block !== head?.block || mention.start - role.end > 150) return null;
  const { person } = mention;
  if (person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention || mention.from !== mention.start) return null;
  if (!speechWords.say.has(tokens[mention.start - 1]?.text ?? '')) return null;
  // One quotation opens right behind the sentence of the office and closes right before the verb.
  let at = role.end;
  while (at < mention.start && tokens[at]?.sentence === head.sentence && !isOneOf(tokens[at]?.text ?? '', '[„“"»«]')) at++;
  const isOpen = isOneOf(tokens[at]?.text ?? '', '[„“"»«]') && isOneOf(tokens[at - 1]?.text ?? '', '[.:]');
  const marks = tokens.slice(at, mention.start).filter(({ text }) => isOneOf(text, '[„“”"»«]')).length;
  const close = tokens.slice(mention.start - 4, mention.start - 1).some(({ text }) => isOneOf(text, '[“”"»«]'));
  if (!isOpen || !close || marks !== 2) return null;
  return gender === null || person.gender === null || person.gender === gender ? person : null;
}

/** "Die Digitalministerin strahlt. … Nora Fink, seit einem Jahr im Amt, …": somebody named later and said to be in office. */
export function namedInOffice({ tokens, mentions, next, role, gender }: LaterRole): Person | null {
  for (let index = next; index < mentions.length && index < next + 6; index++) {
    const mention = mentions[index];
    if (mention === undefined || (tokens[mention.start]?.block ?? 0) - (tokens[role.at]?.block ?? 0) > 3) return null;
    const { person } = mention;
    if (person.roles.length > 0 || person.mentions[0] !== mention || person.gender === null || person.gender !== gender) continue;
    if (tokens[mention.end]?.text !== ',') continue;
    for (let at = mention.end + 1; at < mention.end + 10; at++)
      if (tokens[at]?.text === 'im' && tokens[at + 1]?.text === 'Amt' && tokens[at + 2]?.text === ',') return person;
  }
  return null;
}
