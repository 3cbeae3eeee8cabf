import directory from './directory.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import offices from './offices.json' with { type: 'json' };
import speech from './speech.json' with { type: 'json' };
import type { StateCode } from './types.ts';

/** Whom an office serves; 'government' is a Land or the Bund, 'any' is decided by the body the text names. */
export type OfficeLevel = 'state' | 'federal' | 'municipal' | 'foreign' | 'parliament' | 'government' | 'any';

/** 'public' names an office by itself, 'open' needs a public body, 'private' is never an office. */
export type HeadClass = 'public' | 'open' | 'private';

/** What kind of organisation a word names. */
export type BodyLevel = 'federal' | 'state' | 'municipal' | 'provider' | 'foreign' | 'any' | 'private' | 'association' | 'science';

/** A noun that names an office or a job, with the forms it takes; compounds end in it. */
export interface OfficeHead {
  forms: readonly string[];
  class: HeadClass;
  level: OfficeLevel;
  /** An open head counts as an office unless (or only if) the text names such a body. */
  unless?: 'private' | 'public';
  /** The word that must precede, as in "Chief Digital Officer". */
  needs?: string;
  /** Names no office itself but the one of the person named before: "ihr Vorgänger", "sein Amtskollege". */
  follows?: boolean;
  /** false: only a body in the phrase itself makes it an office, not one nearby. */
  context?: boolean;
}

/** An office somebody holds or held; dates are ISO, as exact as known; null is unknown. */
export interface Office {
  role: string;
  body: string;
  level: 'state' | 'federal' | 'municipal' | 'foreign';
  state: StateCode | null;
  from: string | null;
  to: string | null;
}

/** A person of the directory of office holders. */
export interface OfficeHolder {
  name: string;
  gender: 'm' | 'f';
  offices: Office[];
}

export type Gender = 'm' | 'f';

const words = (list: string): string[] => list.split(' ');

/** The regular forms a "~" stands for: "Leiter~" is inflected like Leiter, "Referent~n" like Referent, "Beauftragte~" like Beauftragte, "Landrat~" like Landrat. */
function inflected(form: string): string[] {
  const [stem = form, kind] = form.split('~');
  if (kind === undefined) return [form];
  if (kind === 'n') return [stem, `${stem}en`, `${stem}in`, `${stem}innen`];
  if (stem.endsWith('e')) return [stem, `${stem}r`, `${stem}n`, `${stem}m`];
  if (stem.endsWith('rat'))
    return [stem, `${stem}s`, `${stem}es`, `${stem.slice(0, -3)}räte`, `${stem.slice(0, -3)}rätin`, `${stem.slice(0, -3)}rätinnen`];
  return [stem, `${stem}s`, `${stem}in`, `${stem}innen`];
}

export const officeHeads = offices.heads.map(head => ({
  ...head,
  forms: [...new Set(words(head.forms).flatMap(inflected))],
})) as OfficeHead[];
export const officeHolders = directory as OfficeHolder[];

/** The words of some lists with what each list says of its own. */
function told<V>(lists: readonly (readonly [string, V])[]): ReadonlyMap<string, V> {
  const found = new Map<string, V>();
  for (const [list, meaning] of lists) for (const word of words(list)) found.set(word, meaning);
  return found;
}

/** First names and the gender they tell; null where both carry the name. */
export const firstNames = told<Gender | null>([
  [names.male, 'm'],
  [names.female, 'f'],
  [names.either, null],
]);

export const nameWords = {
  titles: new Set(names.titles),
  particles: new Set(names.particles),
  salutations: new Set(names.salutations),
  /** Part of the surname where a particle follows: "Graf zu Westerhold". */
  nobility: new Set(names.nobility),
  /** Land that surnames are called after: "Meyer auf der Heyde". */
  homesteads: new Set(words(names.homesteads)),
  parties: new Set(names.parties),
  /** Surnames that are ordinary nouns, and those that are words written small inside a sentence. */
  nounSurnames: new Set(words(names.wordSurnames.nouns)),
  otherSurnames: new Set(words(names.wordSurnames.others)),
  notNames: new Set(words(names.notNames)),
};

export const officeWords = {
  qualifiers: new Set(words(offices.qualifiers).flatMap(inflected)),
  prefixes: {
    federal: words(offices.prefixes.federal),
    state: words(offices.prefixes.state),
    municipal: words(offices.prefixes.municipal),
    public: words(offices.prefixes.public),
    /** Compounds of these are jobs elsewhere: "Vereinspräsident". */
    private: words(offices.prefixes.private),
    /** Before a hyphen these name no organisation: "IT-Chef"; others do, and unknown ones are no public body. */
    neutral: words(offices.prefixes.neutral),
  },
};

/** Words that name an organisation, exactly as printed. */
export const bodies = told<BodyLevel>([
  ...Object.entries(offices.publicBodies).map(([level, list]) => [list, level as BodyLevel] as const),
  [offices.privateBodies, 'private'],
  [offices.associations, 'association'],
  [offices.science, 'science'],
]);

/** Endings of compounds that name a public body, in lower case, longest first. */
export const bodySuffixes: readonly (readonly [string, BodyLevel])[] = Object.entries(offices.bodySuffixes)
  .flatMap(([level, list]) => words(list).map(word => [word, level as BodyLevel] as const))
  .sort((a, b) => b[0].length - a[0].length);

export const stateBodies: ReadonlyMap<string, StateCode> = new Map(Object.entries(offices.stateBodies) as [string, StateCode][]);

/** "sagte" and "sagten", "sagt" and "sagen", "rief" and "riefen". */
const withPlural = (form: string): string[] =>
  form.endsWith('te')
    ? [form, `${form}n`]
    : form.endsWith('t')
      ? [form, `${form.slice(0, -1)}en`]
      : /(?:ie|a|o|i)[bfghlmnpßt]{1,2}$/.test(form)
        ? [form, `${form}en`]
        : [form];

/** "sagt~" is "sagt" and "sagte"; with their plurals. */
const verbForms = (list: string): Set<string> =>
  new Set(
    words(list)
      .flatMap(form => (form.endsWith('~') ? [form.slice(0, -1), form.replace('~', 'e')] : [form]))
      .flatMap(withPlural),
  );

export const speechWords = {
  say: verbForms(speech.say),
  weak: verbForms(speech.weak),
  label: verbForms(speech.label),
  /** With "als" before the words they tell what somebody holds something for. */
  verdict: verbForms(speech.verdict),
  sourceNouns: new Set(words(speech.sourceNouns)),
  termNouns: new Set(words(speech.termNouns)),
  adverbs: new Set(words(speech.adverbs)),
  /** How nouns end that tell what somebody is and do not stand for an office: a list of `endsInOneOf`. */
  callings: words(speech.callings)
    .flatMap(word => (word.endsWith('~') ? [word.slice(0, -1), word.replace('~', 'in')] : [word]))
    .join('|'),
};

const outright = new Set([...speechWords.say].filter(word => !speechWords.weak.has(word)));
/** Whether a word says outright that somebody speaks: a verb of speech that means hardly anything else. */
export const saysOutright = (word: string): boolean => outright.has(word);

/** The capitals of the Länder that are no city states. */
export const stateCapitals: readonly string[] = Object.values(offices.capitals).map(list => words(list)[0] ?? list);

/** Capitals of the Länder and their adjectives: beside an office of government they tell whose. */
export const capitals: ReadonlyMap<string, StateCode> = new Map(
  Object.entries(offices.capitals).flatMap(([code, list]) =>
    words(list).flatMap(name => [
      [name, code as StateCode] as const,
      [`${name}er`, code as StateCode] as const,
      [`${name}s`, code as StateCode] as const,
    ]),
  ),
);
