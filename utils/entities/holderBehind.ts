import { saysOutright, speechWords } from '../gazetteer/people.ts';
import type { LaterRole } from './laterRole.ts';
import type { Person } from './persons.ts';
import { subjunctive } from './quoteClause.ts';

/** "Zuständig ist der Finanzsenator. Der heißt Bernd Tal": the next sentence tells how the holder is called. */
export function calledNext({ tokens, behind: mention, role }: LaterRole): Person | null {
  if (mention === undefined || !/^(?:heißt|hieß)$/.test(tokens[mention.from - 1]?.text ?? '')) return null;
  const subject = tokens[mention.from - 2];
  const head = tokens[role.at];
  if (subject?.isFirst !== true || subject.block !== head?.block || subject.sentence - head.sentence !== 1) return null;
  const gender = /^(?:Der|Er)$/.test(subject.text) ? 'm' : /^(?:Die|Sie)$/.test(subject.text) ? 'f' : null;
  if (gender === null || (role.gender !== null && role.gender !== gender)) return null;
  return mention.person.roles.length === 0 ? mention.person : null;
}

/**
 * "Zuständig wäre die Landes-CIO. Anna Muster hat …", "Erwartet wurde der Auftritt des Beauftragten. Prof. Anna Muster stellte …": an office that
 * serves nobody yet, and a new name that opens the next sentence without a job of its own and takes office or floor.
 */
export function namedNext({ tokens, behind: mention, role }: LaterRole): Person | null {
  if (!/^(?:der|die|des|dem|den)$/.test(role.article)) return null;
  const first = mention === undefined ? undefined : tokens[mention.start];
  const head = tokens[role.at];
  if (mention === undefined || first === undefined || head === undefined || first.block !== head.block) return null;
  const { person } = mention;
  // "Skeptisch äußerte sich der Präsident des Gerichts. Er begrüße den Plan, sagte Anna Muster."
  const isSpeaking = saysOutright(tokens[mention.from - 1]?.text ?? '');
  if (!first.isFirst && !isSpeaking) return null;
  if (first.sentence - head.sentence !== 1 || person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention) return null;
  if (mention.body !== null || (role.gender !== null && person.gender !== null && person.gender !== role.gender)) return null;
  const isAnnounced = tokens
    .slice(role.from - 4, role.from)
    .some(token =>
      /^(?:Auftritt|Auftritts|Rede|Beitrag|Stellungnahme|Antwort|Wort|zuständig|Zuständig|wäre|blieb|bleibt|fehlt|fehlte)$/.test(
        token.text,
      ),
    );
  const takesOffice = tokens
    .slice(mention.end, mention.end + 6)
    .some(token => token.sentence === first.sentence && /^(?:Amt|Posten|Stelle|Aufgabe|Leitung|Haus)$/.test(token.text));
  // "Jetzt ist auch die Bundesministerin da. Anna Muster kam mit der Bahn."
  const isThere =
    /^(?:da|eingetroffen|angekommen|dabei|anwesend)$/.test(tokens[role.end]?.text ?? '') && tokens[role.end + 1]?.text === '.';
  if (isThere && first.isFirst) return person;
  if (isSpeaking) {
    const reported = tokens.slice(role.end, mention.from).filter(token => token.sentence === first.sentence);
    return /^(?:der|die)$/.test(role.article) &&
      reported.some(
        ({ text }, at) => subjunctive.test(text) || (/e$/.test(text) && /^(?:er|sie|es|man)$/i.test(reported[at - 1]?.text ?? '')),
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
  if (!/^(?:Der|Die)$/.test(tokens[role.from]?.text ?? '') || tokens[role.from]?.isFirst !== true) return null;
  const token = mention === undefined ? undefined : tokens[mention.start];
  // A quotation is short, and many offices may stand before one name.
  if (mention === undefined || token === undefined || token.block !== head?.block || mention.start - role.end > 150) return null;
  const { person } = mention;
  if (person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention || mention.from !== mention.start) return null;
  if (!speechWords.say.has(tokens[mention.start - 1]?.text ?? '')) return null;
  // One quotation opens right behind the sentence of the office and closes right before the verb.
  let at = role.end;
  while (at < mention.start && tokens[at]?.sentence === head.sentence && !/^[„“"»«]$/.test(tokens[at]?.text ?? '')) at++;
  const isOpen = /^[„“"»«]$/.test(tokens[at]?.text ?? '') && /^[.:]$/.test(tokens[at - 1]?.text ?? '');
  const marks = tokens.slice(at, mention.start).filter(({ text }) => /^[„“”"»«]$/.test(text)).length;
  const close = tokens.slice(mention.start - 4, mention.start - 1).some(({ text }) => /^[“”"»«]$/.test(text));
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
