import type { Gender } from '../../gazetteer/people.ts';
import type { Person, PersonMention } from '../people/persons.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { LaterRole } from './laterRole.ts';
import type { Role } from './roles.ts';

/** Verbs that say what somebody is. */
export const predicates = 'ist|war|wird|wurde|bleibt|arbeitet|arbeitete|leitet|leitete|amtiert|wirkt';

/** Whom "Sie sind" or "als … haben Sie" addresses: the name with a salutation before it in the same sentence. */
export function addressee({ tokens, before: mention, role }: LaterRole): Person | null {
  const head = tokens[role.at];
  if (
    mention === undefined ||
    head === undefined ||
    tokens[mention.start]?.block !== head.block ||
    tokens[mention.start]?.sentence !== head.sentence
  )
    return null;
  if (!isOneOf(tokens[mention.start - 1]?.text ?? '', 'Herr|Herrn|Frau')) return null;
  const between = tokens.slice(mention.end, role.from).map(token => token.text);
  const isTold = between.includes('Sie') && between.some(word => isOneOf(word, 'sind|waren|leiten|werden|bleiben|arbeiten|als'));
  return isTold || (between.at(-1) === 'als' && isOneOf(tokens[role.end]?.text ?? '', 'sind|haben|waren|werden|können|müssen'))
    ? mention.person
    : null;
}

/** "Muster, 58 Jahre alt, Leiterin", "Muster, 58, Leiterin": index of the comma before an age, or -1. */
function beforeAge(tokens: readonly Token[], index: number): number {
  const isAlt = tokens[index - 1]?.text === 'alt' && tokens[index - 2]?.text === 'Jahre';
  const number = isAlt ? index - 3 : index - 1;
  return tokens[number]?.kind === 'number' && tokens[number - 1]?.text === ',' ? number - 1 : -1;
}

/** "Tal ist Bürgermeister, Muster seine Kämmerin": the second half leaves the verb out. */
function secondHalf(tokens: readonly Token[], mention: PersonMention | undefined): Person | null {
  if (mention === undefined || !isOneOf(tokens[mention.start - 1]?.text ?? '', ',|und')) return null;
  const sentence = tokens[mention.start]?.sentence;
  for (let index = mention.start - 2; index > mention.start - 14 && tokens[index]?.sentence === sentence; index--)
    if (isOneOf(tokens[index]?.text ?? '', 'ist|wird|war|wurde|bleibt')) return mention.person;
  return null;
}

/** "Yıldız ist seit zwei Jahren CDO", "Yıldız, seit zwei Jahren CDO,": a surname right before the verb or comma. */
export function subjectOfPredicate(tokens: readonly Token[], byEnd: ReadonlyMap<number, PersonMention>, role: Role): Person | null {
  const head = tokens[role.at];
  const half = secondHalf(tokens, byEnd.get(role.from));
  if (half !== null) return half;
  for (let index = role.from - 1; index > role.from - 12 && index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block || token.sentence !== head?.sentence) return null;
    if (token.kind === 'mark' && !isOneOf(token.text, '[,(–]')) return null;
    // "Jutta Kaminski, mit dem OB weder verwandt noch verschwägert"
    if (index === role.from - 1 && isOneOf(token.text, 'mit|bei|beim|von|vom|gegen|für|neben|gegenüber|unter|ohne|durch|zwischen'))
      return null;
    const isJoint = isOneOf(token.text, predicates) || (token.kind === 'mark' && role.from - index < 7);
    if (!isJoint) continue;
    // "Wer zahlen muss, heißt Anna Muster und ist Kämmerin der Stadt"
    const isSecond = tokens[index - 1]?.text === 'und' && isOneOf(token.text, 'ist|war');
    if (isSecond && byEnd.has(index - 1)) return byEnd.get(index - 1)?.person ?? null;
    const mention = byEnd.get(index) ?? byEnd.get(index - 3) ?? byEnd.get(beforeAge(tokens, index));
    const isJoined = byEnd.has(index) || tokens[index - 1]?.text === ')' || byEnd.has(beforeAge(tokens, index));
    if (mention !== undefined && isJoined) return mention.person;
    return null;
  }
  return null;
}

/** "Anna Muster, damals Leiterin der IT, ist heute Beauftragte des Landes": whom a sentence calls something else after an aside, or null. */
export function apposedSubject({ tokens, mentions, next, before, role }: LaterRole): Person | null {
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.from - 1; index > role.from - 8 && tokens[index]?.sentence === sentence; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return null;
    if (!isOneOf(token.text, 'ist|bleibt|wird|wurde')) continue;
    // "Anna Muster, 39, parteilos, früher Beraterin bei einer Firma, ist seit 2020 Bürgermeisterin"
    let first = next - 1;
    while (tokens[mentions[first - 1]?.from ?? -1]?.sentence === sentence) first--;
    const opener = tokens[mentions[first]?.from ?? -1]?.sentence === sentence ? mentions[first] : undefined;
    if (
      opener !== undefined &&
      tokens[opener.from]?.isFirst === true &&
      tokens[index - 1]?.text === ',' &&
      tokens[opener.end]?.text === ','
    )
      return opener.person;
    return before !== undefined && before.to > before.end && tokens[index - 1]?.text === ',' && before.to === index - 1
      ? before.person
      : null;
  }
  return null;
}

/** Gender of "Er" or "Sie" where the office is said of it, or null. */
export function pronounBefore(tokens: readonly Token[], role: Role): Gender | null {
  const head = tokens[role.at];
  // "Als Infrastrukturministerin weiß sie das."
  const said = tokens[role.end + 1];
  if (tokens[role.from - 1]?.text === 'Als' && said?.sentence === head?.sentence && tokens[role.end]?.kind === 'small')
    if (isOneOf(said?.text ?? '', 'er|sie')) return said?.text === 'er' ? 'm' : 'f';
  // "Angesiedelt ist sie beim Finanzsenator."
  if (isPreposition(tokens[role.from - 1]?.text ?? '')) return null;
  for (let index = role.from - 1; index > role.from - 8 && index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block || token.sentence !== head?.sentence || token.kind === 'mark') return null;
    if (!isOneOf(token.text, predicates)) continue;
    const subject = tokens[index - 1]?.text ?? '';
    const inverted = tokens[index + 1]?.text ?? '';
    if (isOneOf(subject, '[Ee]r') || inverted === 'er') return 'm';
    if (isOneOf(subject, '[Ss]ie') || inverted === 'sie') return 'f';
    // "Heute sitzt er in Ems und ist Präsident": the pronoun of the first half
    if (subject === 'und' && isOneOf(token.text, 'ist|war')) {
      for (let at = index - 2; at > index - 10 && tokens[at]?.sentence === head.sentence && tokens[at]?.kind !== 'mark'; at--)
        if (isOneOf(tokens[at]?.text ?? '', 'er|sie|Er|Sie')) return isOneOf(tokens[at]?.text ?? '', '[Ee]r') ? 'm' : 'f';
    }
    // "Die 45-Jährige ist seit Montag Leiterin"
    if (subject.endsWith('-Jährige') && isOneOf(tokens[index - 2]?.text ?? '', 'Der|Die'))
      return tokens[index - 2]?.text === 'Der' ? 'm' : 'f';
    return null;
  }
  return null;
}

/** "Julia Carola Hamburg, die nicht aus Hamburg kommt, sondern Digitalministerin in Niedersachsen ist" */
export function relativeSubject({ tokens, before: mention, role }: LaterRole): Person | null {
  const head = tokens[role.at];
  if (
    mention === undefined ||
    head === undefined ||
    tokens[mention.start]?.sentence !== head.sentence ||
    tokens[mention.start]?.block !== head.block
  )
    return null;
  // "führt Anna Muster das Team als kommissarische Leiterin"
  const isHeading = isOneOf(tokens[mention.from - 1]?.text ?? '', 'führt|führte|leitet|leitete|begleitet|begleitete|vertritt|vertrat');
  if (isHeading && tokens[role.from - 1]?.text === 'als' && role.from - mention.end < 9)
    if (tokens.slice(mention.end, role.from).every(({ kind }) => kind !== 'mark')) return mention.person;
  if (tokens[mention.end]?.text !== ',' || !isOneOf(tokens[mention.end + 1]?.text ?? '', 'der|die')) return null;
  if (isOneOf(tokens[role.end]?.text ?? '', predicates)) return mention.person;
  // "Anna Muster, die, seit 33 Jahren Mitarbeiterin im Bürgeramt, mit einem Blick erkannte"
  if (tokens[mention.end + 2]?.text === ',' && role.from - mention.end < 8 && tokens[role.end]?.text === ',') return mention.person;
  // "Pauline Scholz, die am selben Tag in Kiel antritt: als erste CDO der Landeshauptstadt"
  const isActing = tokens
    .slice(mention.end, role.from)
    .some(token => isOneOf(token.text, 'antritt|antrat|anfängt|anfing|beginnt|begann|arbeitet|wirkt'));
  // "Anna Muster, die das Vorhaben im Landesamt als Referatsleiterin betreut"
  const isInCharge = isOneOf(
    tokens[role.end]?.text ?? '',
    'verantwortete?|betreute?|leitete?|begleitete?|koordinierte?|steuerte?|führte?|zuständig|verantwortlich|vorantreibt|vorantrieb',
  );
  return (isActing || isInCharge) && tokens[role.from - 1]?.text === 'als' ? mention.person : null;
}

/** "«Hanspeter, das steht hier», gab der Vorsteher zurück": whether words that end at `from` stand in a quotation that closes before `to`. */
function isInQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const mark = tokens[index];
    if (mark === undefined || !isOneOf(mark.text, '[„“”"»«]')) continue;
    const next = tokens[index + 1];
    return mark.text !== '„' && tokens[index - 1]?.end === mark.start && (next?.kind === 'mark' || next?.start !== mark.end);
  }
  return false;
}

/** The person named last before an office, outside of quotations, whose gender it allows. */
export function lastNamed({ tokens, mentions, next, role, gender }: LaterRole): Person | null {
  const head = tokens[role.at];
  // In court the prosecutor and the judge are hardly whom the report has just named.
  if (head === undefined || role.head.base.includes('staatsanw') || role.head.base.startsWith('richt')) return null;
  for (let index = next - 1; index >= 0; index--) {
    const mention = mentions[index];
    const token = mention === undefined ? undefined : tokens[mention.start];
    if (mention === undefined || token === undefined) return null;
    if (head.block - token.block > 1 || head.sentence - token.sentence > 4) return null;
    if (isInQuotation(tokens, mention.end, role.from)) continue;
    const { person } = mention;
    if (gender !== null && person.gender !== null && person.gender !== gender) continue;
    return person;
  }
  return null;
}
