import type { StateCode, StatesData } from '../../gazetteer/types.ts';
import { type ListedWords, listedWords } from '../text/listedWords.ts';
import { once } from '../text/once.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

export type FormKind =
  | 'name'
  | 'adjective'
  | 'invariable'
  | 'people'
  | 'inhabitant'
  | 'wide'
  | 'safe'
  | 'context'
  | 'code'
  | 'dotted'
  | 'nickname'
  | 'compound'
  | 'freistaat';

/** What one spelling may mean: a Land (null for "Freistaat", which the text must decide) and how it names it. */
export interface Form {
  code: StateCode | null;
  kind: FormKind;
  name: string;
}

/** A phrase that contains a spelling `offset` characters in and means no Land; `isOpen` when any ending may follow. */
export interface Lookalike {
  phrase: string;
  offset: number;
  isOpen: boolean;
}

/** When "Berlin" stands for the federal government, ready for matching at the edges of the name or in its sentence. */
export interface FederalBerlin {
  capitalBefore: RegExp;
  capitalAfter: RegExp;
  thingBefore: RegExp;
  seats: ListedWords;
  verbs: ListedWords;
  ofPolitics: ListedWords;
  decided: ListedWords;
  actor: ListedWords;
  landCue: ListedWords;
}

/** The lists of states, ready for matching. Patterns are sticky or global; set `lastIndex` before use. */
export interface StateForms {
  forms: ReadonlyMap<string, Form>;
  /** Finds where a spelling may begin, by its first two characters; global. */
  begins: RegExp;
  /** The first three characters of all spellings, as one number each. */
  beginnings: ReadonlySet<number>;
  /** Spellings of several words, by their first word. */
  spaced: ReadonlyMap<string, readonly string[]>;
  /** Phrases that mean something else, by the spelling they contain. */
  lookalikes: (spelling: string) => readonly Lookalike[];
  namesBefore: ReadonlySet<string>;
  /** A capitalised word that makes a company, medium or street of the adjective before it. */
  namesAfter: RegExp;
  /** How such words end, in small letters. */
  namesAfterEnds: readonly string[];
  government: ListedWords;
  /** The first word of government in a sentence, or null. */
  governmentIn: (sentence: string) => string | null;
  federal: FederalBerlin;
  sport: ListedWords;
  food: ListedWords;
  otherMeanings: ReadonlyMap<string, ListedWords>;
  names: ReadonlyMap<StateCode, string>;
  cityStates: ReadonlySet<StateCode>;
  free: ReadonlySet<StateCode>;
}

/** Three character codes as one number; 0 for a third character that is no part of a word. */
export const beginning = (first: number, second: number, third: number) => (third * 0x10000 + second) * 0x10000 + first;

const literally = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const oneOf = (words: readonly string[]) => [...words].sort().reverse().map(literally).join('|');
/** A final "…" in a list stands for any ending. */
const listed = (list: readonly string[]) => `(?:${oneOf(list).replaceAll('…', '[A-Za-zÀ-ɏ-]*')})`;
const edge = '(?![A-Za-zÀ-ɏ0-9])';
const words = (list: readonly string[]) => new RegExp(`(?<![A-Za-zÀ-ɏ0-9])${listed(list)}${edge}`);

const endings = ['', 'e', 'en', 'er', 'es', 'em'];

function collect(data: StatesData): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const state of data.states) {
    const add = (spelling: string, kind: FormKind) => {
      if (!forms.has(spelling)) forms.set(spelling, { code: state.code, kind, name: state.name });
    };
    for (const name of state.names) {
      for (const form of [name, name.toUpperCase()]) add(form, 'name');
      for (const genitive of name.endsWith('land') ? ['s', 'es', 'e'] : ['s']) add(name + genitive, 'name');
      if (endsInOneOf(name, '[sz]')) for (const mark of ['’', "'"]) add(name + mark, 'name');
      for (const ending of endings) {
        add(`${name.toLowerCase()}weit${ending}`, 'wide');
        add(`${name}weit${ending}`, 'wide');
      }
    }
    for (const adjective of state.adjectives) {
      for (const stem of [adjective, upperFirst(adjective), adjective.split('-').map(upperFirst).join('-')])
        for (const ending of endings) add(stem + ending, 'adjective');
    }
    for (const form of state.invariables) add(form, 'invariable');
    for (const form of state.people)
      add(
        form,
        form !== 'Niedersachse' && (endsInOneOf(form, '(ch|hess|westfal)se?') || isOneOf(form, 'Hesse|Bayer')) ? 'inhabitant' : 'people',
      );
    for (const form of state.safe) {
      add(form, 'safe');
      if (form.length === 3 && /^[A-Z]{3}$/.test(form)) add(`${form}s`, 'safe');
    }
    for (const form of state.inContext) add(form, 'context');
    for (const form of state.codes) add(form, 'code');
    for (const form of state.dotted) add(form, 'dotted');
    for (const form of state.nicknames) add(form, 'nickname');
    for (const form of state.compoundOnly) add(form, 'compound');
  }
  for (const form of ['Freistaat', 'Freistaats', 'Freistaates', 'Freistaate']) {
    forms.set(form, { code: null, kind: 'freistaat', name: 'Freistaat' });
  }
  return forms;
}

/** The phrases that contain a spelling as a word or part of one and mean something else, sought when a text first has the spelling. */
function lookalikesIn(data: StatesData): (spelling: string) => readonly Lookalike[] {
  const known = new Map<string, Lookalike[]>();
  const listed = data.states.flatMap(state => state.lookalikes);
  // All of them as one text: to search it once is quicker than to ask each.
  const lines = `\n${listed.join('\n')}\n`;
  return spelling => {
    const remembered = known.get(spelling);
    if (remembered !== undefined) return remembered;
    const found: Lookalike[] = [];
    for (let at = lines.indexOf(spelling); at >= 0; ) {
      const end = lines.indexOf('\n', at);
      found.push(...lookalikesOf(lines.slice(lines.lastIndexOf('\n', at) + 1, end), spelling));
      at = lines.indexOf(spelling, end);
    }
    known.set(spelling, found);
    return found;
  };
}

function lookalikesOf(listed: string, spelling: string): Lookalike[] {
  const isOpen = listed.endsWith('…');
  const phrase = isOpen ? listed.slice(0, -1) : listed;
  return [...phrase.matchAll(/[A-Za-zÀ-ɏ0-9]+(?:-[A-Za-zÀ-ɏ0-9]+)*/g)].flatMap(({ 0: word, index }) => {
    const parts = word.includes('-') ? [word, ...word.split('-')] : [word];
    return parts.filter(part => part === spelling).map(part => ({ phrase, offset: index + word.indexOf(part), isOpen }));
  });
}

function beginsOf(spellings: Iterable<string>): RegExp {
  const seconds = new Map<string, Set<string>>();
  for (const spelling of spellings) {
    const first = spelling.charAt(0);
    const known = seconds.get(first);
    if (known === undefined) seconds.set(first, new Set(spelling.charAt(1)));
    else known.add(spelling.charAt(1));
  }
  const pairs = [...seconds].map(([first, rest]) => `${first}[${[...rest].map(char => (char === '-' ? '\\-' : char)).join('')}]`);
  return new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${pairs.join('|')})`, 'g');
}

function federalBerlin(data: StatesData['federalBerlin']): FederalBerlin {
  const capital = listed(data.capitals);
  return {
    capitalBefore: new RegExp(`(?<=(?<![A-Za-zÀ-ɏ])${capital}(?:, | und | oder |/| bis (?:nach )?| nach ))`, 'y'),
    capitalAfter: new RegExp(`(?: und | oder |/| bis (?:nach )?| mit )(?:in |nach |aus )?${capital}${edge}`, 'y'),
    thingBefore: new RegExp(`(?<=(?<![A-Za-zÀ-ɏ])${listed(data.things)}(?: (?:aus|von|an|nach|auf|in|mit|Richtung)){1,2} )`, 'y'),
    seats: listedWords([...data.capitals, 'Bern', 'Wien']),
    verbs: listedWords(data.verbs),
    ofPolitics: listedWords(data.adjectiveOf),
    decided: listedWords(data.decided),
    actor: listedWords(data.actors),
    landCue: listedWords(data.landCues),
  };
}

/** Only abbreviations ask for the word itself. */
const governmentPattern = once((data: StatesData) => words(data.governmentWords));

/** Compiles the lists of states; the first call costs some milliseconds, later ones nothing. */
export const stateForms = once((data: StatesData): StateForms => {
  const forms = collect(data);
  const spaced = new Map<string, string[]>();
  for (const form of forms.keys()) {
    // "THE LÄND", "Meckl.-Vorpommern"
    const parting = form.includes(' ') ? form.indexOf(' ') : form.indexOf('.-');
    if (parting < 0) continue;
    const first = form.slice(0, parting);
    spaced.set(first, [...(spaced.get(first) ?? []), form]);
  }
  return {
    forms,
    begins: beginsOf(forms.keys()),
    beginnings: new Set(
      [...forms.keys()].map(form => beginning(form.charCodeAt(0), form.charCodeAt(1), form.length > 2 ? form.charCodeAt(2) : 0)),
    ),
    spaced,
    lookalikes: lookalikesIn(data),
    namesBefore: new Set(data.namesBefore),
    namesAfter: new RegExp(
      ` (?:[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]*(?:${oneOf(data.namesAfter)})|(?:${oneOf(data.namesAfter.map(upperFirst))}))(?![A-Za-zÀ-ɏ0-9])`,
      'y',
    ),
    namesAfterEnds: data.namesAfter.map(end => end.toLowerCase()),
    government: listedWords(data.governmentWords),
    governmentIn: sentence => governmentPattern(data).exec(sentence)?.[0] ?? null,
    federal: federalBerlin(data.federalBerlin),
    sport: listedWords(data.sportWords),
    food: listedWords(data.foodWords),
    otherMeanings: new Map(Object.entries(data.otherMeanings).map(([form, list]) => [form, listedWords(list)])),
    names: new Map(data.states.map(state => [state.code, state.name])),
    cityStates: new Set(data.states.filter(state => state.isCityState).map(state => state.code)),
    free: new Set(data.states.filter(state => state.isFreistaat).map(state => state.code)),
  };
});
