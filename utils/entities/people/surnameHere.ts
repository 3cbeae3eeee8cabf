import { type Gender, nameWords, saysOutright, speechWords } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

const determiners = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur beim vom ins ans diese dieser dieses diesen diesem jede jeder jedem jeden jedes alle allen aller viele vielen vieler mehr weniger einige einigen mehrere mehreren unsere unser unserer unseren unserem ihre ihrer ihren ihrem ihr seine seiner seinen seinem sein manche solche welche beide beiden per pro je'.split(
    ' ',
  ),
);
const singular =
  'hat|ist|will|kann|muss|soll|wird|war|hatte|wurde|darf|mag|weiß|sieht|gibt|sprach|nahm|ging|kam|stand|lag|schrieb|hob|wies|fand|rief|bat|zog|trat|hielt|ließ|lud|verwies|unterstrich|übernahm|nannte|dankte|versprach';
const isSingular = (word: string): boolean => isOneOf(word, singular) || /^[a-zäöüß]{2,}(?:t|te)$/.test(word);
const plural = 'ten|en';

/** Is a known surname at `index` the person there, and no noun, firm or somebody else? `nouns` are the surnames that the text uses as nouns too. */
export function isPersonHere(
  tokens: readonly Token[],
  index: number,
  nouns: ReadonlySet<string>,
  sense: Sense,
  gender: Gender | null,
  isGenitive: boolean,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  const isSame = (other: Token | undefined) => other !== undefined && other.block === token.block;
  if (hasPersonCue(tokens, index)) return true;
  const isOrdinary = nameWords.nounSurnames.has(token.text) || nouns.has(token.text);
  // "ein Land, das Musters Behörde lobt"
  const isOwner =
    before !== undefined && isOneOf(before.text, 'das|die|den') && tokens[index - 2]?.text === ',' && token.text.endsWith('s');
  if (!isOrdinary && isOwner && after?.kind === 'capital' && after.sentence === token.sentence) return true;
  if (!isOrdinary && !nameWords.otherSurnames.has(token.text) && isRelative(tokens, index - 1)) return true;
  if (isSame(before) && before !== undefined && determiners.has(before.text.toLowerCase()) && before.sentence === token.sentence) {
    // "einen Brief, den ihr Piechotta geschrieben hatte", "Der Zacherl, wie ihn alle nennen"
    // "Der Rieger hat gesagt", as people talk
    const isTalkedOf =
      !isOrdinary &&
      !nameWords.otherSurnames.has(token.text) &&
      isOneOf(before.text.toLowerCase(), 'der|die|beim|vom') &&
      gender === (before.text.toLowerCase() === 'die' ? 'f' : 'm');
    if (isTalkedOf && !isSame(tokens[index + 1])) return true;
    if (isTalkedOf && (after?.kind === 'mark' || (after?.kind === 'small' && isSingular(after.text)))) return true;
    return !isOrdinary && (isOneOf(before.text, 'ihr|sein|mehr|pro|je|per') || (isOneOf(before.text, 'Der|Die') && after?.text === ','));
  }
  // "Kältetechnik Graf" is a firm, "nach Einschätzung Grafs" is not.
  const isCompany =
    !isGenitive &&
    isSame(before) &&
    before !== undefined &&
    before.kind === 'capital' &&
    token.start - before.end === 1 &&
    !before.isFirst &&
    !before.isFirstName;
  // "Verwaltungsexperte Lange", "Zahlungsverkehr-Spezialistin Neumann"
  const isCalling =
    isCompany &&
    (before.text.includes('-') || before.text.length > 7) &&
    endsInOneOf(
      before.text,
      'ler|ner|ker|ger|ter|der|ser|cher|mer|ist|ent|ant|in|mann|frau|chef|experte|oge|vize|kollege|star|profi|coach|boss|legende',
    );
  if (isCalling) return true;
  if (isCompany && !nameWords.notNames.has(before.text) && !sense.isState(before)) return false;
  // A first name that is not the person's makes somebody else of it.
  if (isSame(before) && before?.isFirstName === true && before.end + 1 === token.start) return false;
  if (sense.isState(token)) return false;
  // "Kluge Politik würde das aufgreifen."
  if (token.isFirst && isSame(after) && after?.kind === 'capital' && after.start - token.end === 1 && endsInOneOf(token.text, 'e[rn]?'))
    return false;
  const isVerbAfter =
    isSame(after) && after !== undefined && after.kind === 'small' && isSingular(after.text) && !endsInOneOf(after.text, plural);
  if (nameWords.otherSurnames.has(token.text)) return token.isFirst ? isVerbAfter && !isOneOf(after?.text ?? '', 'ist|war|wird|hat') : true;
  if (nameWords.nounSurnames.has(token.text) || nouns.has(token.text)) {
    const second = tokens[index + 2];
    if (
      token.isFirst &&
      isSame(after) &&
      after?.text === ',' &&
      second !== undefined &&
      isOneOf(second.text, 'von|seit|selbst|früher|einst|damals|zugleich|im|in|bei|mit')
    )
      return true;
    if (isVerbAfter && !nouns.has(token.text)) return true;
    return (
      isVerbAfter && (token.isFirst || (isSame(before) && before !== undefined && isOneOf(before.text, 'und|dass|weil|wenn|als|wie|,')))
    );
  }
  // An adjective before it: "junger Wolf" is none of ours.
  if (
    isSame(before) &&
    before !== undefined &&
    before.kind === 'small' &&
    /^[a-zäöü]{4,}(?:er|es|em)$/.test(before.text) &&
    !token.isFirst &&
    !isOneOf(
      before.text,
      'über|unter|aber|oder|immer|weiter|hinter|später|bisher|daher|seither|sondern|außer|wieder|jeder|dieser|ihrer|seiner|erläuter|unseres|laut|nachdem|indem|zudem|trotzdem|seitdem|außerdem',
    )
  )
    return false;
  return true;
}

/** Is the word at `index` surely a person there: an office, title, speech verb or "laut" beside it? */
function hasPersonCue(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const token = tokens[index];
  const isNear = (other: Token | undefined) => other !== undefined && other.block === token?.block;
  if (isNear(before) && before !== undefined) {
    if (before.kind === 'title' || nameWords.salutations.has(before.text) || headOf(before.text) !== null) return true;
    if (isOneOf(before.text, 'laut|so|Laut|So|wie')) return true;
    // "Und Wagner?"
    if (before.isFirst && isOneOf(before.text, 'Und|Aber|Doch') && after?.text === '?') return true;
    if (
      before.kind === 'small' &&
      speechWords.say.has(before.text) &&
      !endsInOneOf(before.text, plural) &&
      isOneOf(tokens[index - 2]?.text ?? '', '[,“”"«»]')
    )
      return true;
    if (isOneOf(before.text, 'ist|war') && isOneOf(tokens[index - 2]?.text ?? '', '[Ee]s') && after?.kind === 'mark') return true;
    if (before.kind === 'small' && saysOutright(before.text) && !endsInOneOf(before.text, plural) && before.sentence === token?.sentence)
      return true;
  }
  if (isNear(after) && after !== undefined) {
    if (after.text === ':' && (before === undefined || before.block !== token?.block || before.text === '.')) return true;
    if (after.text === 'zufolge') return true;
    if (after.kind === 'small' && after.sentence === token?.sentence && saysOutright(after.text) && !endsInOneOf(after.text, plural))
      return true;
    if (after.text === '(' && nameWords.parties.has(tokens[index + 2]?.text ?? '')) return true;
  }
  return false;
}

/** "das Budget, das Muster beantragt hatte", "der Plan, mit dem Muster antritt": a pronoun, no article; a verb stands behind the name. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  const pronoun = tokens[index];
  const after = tokens[index + 2];
  if (pronoun === undefined || !isOneOf(pronoun.text, 'der|die|das|den|dem') || after?.sentence !== pronoun.sentence) return false;
  if (after.kind === 'mark' ? !isOneOf(after.text, '[„"»]') : after.kind !== 'small') return false;
  const isBehindPreposition = isPreposition(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === ',';
  return tokens[index - 1]?.text === ',' || isBehindPreposition;
}

/** Surnames that this text also uses as nouns, with an article or an adjective. */
export function nounsAmong(tokens: readonly Token[], bearing: readonly number[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const index of bearing) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'capital') continue;
    const before = tokens[index - 1];
    if (
      before !== undefined &&
      before.block === token.block &&
      determiners.has(before.text.toLowerCase()) &&
      !isOneOf(before.text.toLowerCase(), 'der|beim|vom|ihr|sein|mehr|pro|je|per') &&
      // "ein Video, auf dem Muster sich äußert"
      (nameWords.nounSurnames.has(token.text) || (tokens[index - 2]?.text !== ',' && tokens[index - 3]?.text !== ','))
    )
      nouns.add(token.text);
  }
  return nouns;
}
