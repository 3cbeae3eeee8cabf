import { type BodyLevel, nameWords } from '../../gazetteer/people.ts';
import { headOf, levelOfBody } from '../offices/heads.ts';
import type { Token } from './tokens.ts';
import type { Places } from './traits.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

/** What words mean in this article: the Länder it names, and organisations as the lists or the text itself introduce them. */
export interface Sense {
  isState(token: Token): boolean;
  levelOf(word: string): BodyLevel | null;
  /** The tokens that name organisations, in order. */
  bodies: readonly number[];
}

const publicKind = '(kommunal|öffentlich|städtisch|staatlich)e[rnms]?|(bundes|landes|kreis|stadt|gemeinde|kommunal)eigene[rnms]?';
const provider =
  'dienstleisters?|dienstleisterin|rechenzentrums?|rechenzentren|systemhaus|systemhauses|landesbetriebs?|landesbetriebes|eigenbetriebs?|anstalt|zweckverbands?|zweckverbandes|genossenschaft';
const ownPublic = 'rechenzentrums?|landesbetriebs?|landesbetriebes|eigenbetriebs?|anstalt|zweckverbands?|zweckverbandes';
const firm = 'GmbH|AG|SE|KG|Inc.?|Ltd.?|UG';
const firmKind =
  'unternehmens?|anbieters?|bezahldienste?s?|lieferdienste?s?|fahrdienste?s?|firma|hersteller|herstellers|softwarehaus(es)?|beratungshaus(es)?|konzerns?|startups?|start-ups?|beratung|agentur';

/** How words end that introduce an organisation, longer ones than "AG". */
export const introducingEnds = `${provider}|${firmKind}|zentrums?`;

const isName = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.kind === 'capital' || token.kind === 'acronym') &&
  !token.isFirstName &&
  !nameWords.notNames.has(token.text) &&
  headOf(token.text) === null;

/** What a word says of the organisation beside it. */
export function introduces(word: string): 'firm' | 'provider' | 'firmKind' | 'centre' | null {
  if (isOneOf(word, firm)) return 'firm';
  const lower = word.toLowerCase();
  if (endsInOneOf(lower, provider)) return 'provider';
  if (endsInOneOf(lower, firmKind)) return 'firmKind';
  return word === 'Zentrum' || word === 'Zentrums' ? 'centre' : null;
}

/** Learns the organisations a text introduces: "das Landesamt für Digitales (LfDig)", "die Nordwolke GmbH", "der kommunale IT-Dienstleister Nordbit". */
export function readSense(tokens: readonly Token[], places: Places, isState: (token: Token) => boolean): Sense {
  const learned = new Map<string, BodyLevel>();
  const learn = (word: string, level: BodyLevel) => {
    if (word.length > 1 && levelOfBody(word) === null && !learned.has(word)) learned.set(word, level);
  };
  for (const index of places.organisation) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.text === '(') {
      const short = tokens[index + 1];
      if (
        short?.kind === 'acronym' &&
        tokens[index + 2]?.text === ')' &&
        !nameWords.parties.has(short.text) &&
        headOf(short.text) === null
      ) {
        const level = bodyBefore(tokens, index);
        if (level !== null) learn(short.text, level);
      }
      continue;
    }
    const kind = introduces(token.text);
    const next = tokens[index + 1];
    // "das Zentrum für Digitale Souveränität"
    if (kind === 'centre' && next?.text === 'für' && beginsWithOneOf(tokens[index + 2]?.text ?? '', 'Digital|IT|Informations|Daten'))
      learn(token.text, (tokens[index + 3]?.text ?? '').startsWith('Souveränität') ? 'federal' : 'any');
    if (kind === 'firm') {
      const before = tokens[index - 1];
      if (isName(before) && before.block === token.block && !isState(before))
        learn(before.text, isOfPublic(tokens, index - 1) ? 'provider' : 'private');
    } else if (kind === 'provider') learnProvider(tokens, index, isState, learn);
    else if (
      kind === 'firmKind' &&
      isName(next) &&
      next.block === token.block &&
      next.start - token.end <= 2 &&
      levelOfBody(token.text) === 'private' &&
      !(tokens[index + 2]?.kind === 'capital' && tokens[index + 3]?.kind === 'capital') &&
      !(tokens[index + 2]?.kind === 'capital' && endsInOneOf(next.text, 'e|er|en|es'))
    )
      learn(next.text, 'private');
  }
  const introduced = learned.size === 0 ? [] : places.capital.filter(index => learned.has(tokens[index]?.text ?? ''));
  return {
    isState,
    levelOf: word => levelOfBody(word) ?? learned.get(word) ?? null,
    bodies: introduced.length === 0 ? places.body : [...places.body, ...introduced].sort((a, b) => a - b),
  };
}

/** "die städtische Witten Digital GmbH": whether what stands before a firm's name says that it is of the public hand. */
function isOfPublic(tokens: readonly Token[], name: number): boolean {
  for (let index = name - 1; index > name - 4; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== tokens[name]?.block || token.kind === 'mark') return false;
    if (isOneOf(token.text, publicKind)) return true;
  }
  return false;
}

/** The organisation a bracketed short form stands for: the nearest one before it in the same run of words. */
function bodyBefore(tokens: readonly Token[], bracket: number): BodyLevel | null {
  for (let index = bracket - 1; index >= 0 && index > bracket - 9; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== tokens[bracket]?.block || (token.kind === 'mark' && token.text !== '&')) return null;
    const level = token.kind === 'small' ? null : levelOfBody(token.text);
    if (level !== null) return level;
  }
  return null;
}

function learnProvider(
  tokens: readonly Token[],
  index: number,
  isState: (token: Token) => boolean,
  learn: (word: string, level: BodyLevel) => void,
): void {
  const token = tokens[index];
  if (token === undefined) return;
  const near = (at: number) => (tokens[at]?.block === token.block && tokens[at]?.sentence === token.sentence ? tokens[at] : undefined);
  let isPublic = endsInOneOf(token.text.toLowerCase(), ownPublic) || beginsWithOneOf(token.text, 'Landes|Kommunal');
  // The provider of one Land is the Land's own.
  let level: BodyLevel = token.text.startsWith('Landes') ? 'state' : 'provider';
  let from = index - 1;
  for (; from > index - 5; from--) {
    const before = near(from);
    if (before === undefined || before.kind === 'mark') break;
    if (isOneOf(before.text, publicKind) || isState(before)) isPublic = true;
    if (before.text.startsWith('landeseigene')) level = 'state';
  }
  // "… der Länder", "… des Landes Hessen", "… von Stadt und Kreis"
  for (let after = index + 1; after < index + 6; after++) {
    const word = near(after);
    if (word === undefined || word.kind === 'mark') break;
    if (isOneOf(word.text, 'Landes|Landesverwaltung|Freistaats|Freistaates')) level = 'state';
    if (
      isOneOf(
        word.text,
        'Länder|Ländern|Landes|Kommunen|Bundes|Landesverwaltung|Stadt|Kreises|Kreise|Städte|Gemeinden|Hand|Verwaltung|Bundesverwaltung',
      ) ||
      (isState(word) && after > index + 1)
    )
      isPublic = true;
  }
  if (!isPublic) return;
  if (endsInOneOf(token.text.toLowerCase(), 'genossenschaft')) learn(token.text, level);
  const next = near(index + 1);
  if (isName(next) && next.start - token.end <= 2 && !isState(next)) learn(next.text, level);
  // "Datanord, der IT-Dienstleister mehrerer Länder"; "Datanord ist der IT-Dienstleister …"
  for (let before = index - 1; before > index - 8; before--) {
    const word = near(before);
    if (word === undefined) return;
    if (word.text === ',' || word.text === 'ist' || word.text === '(' || word.text === '–') {
      const name = near(before - 1);
      if (isName(name) && !isState(name)) learn(name.text, level);
      return;
    }
    if (word.kind !== 'small' && !isState(word)) return;
  }
}
