/** ISO 3166-2:DE. */
export type StateCode =
  | 'DE-BW'
  | 'DE-BY'
  | 'DE-BE'
  | 'DE-BB'
  | 'DE-HB'
  | 'DE-HH'
  | 'DE-HE'
  | 'DE-MV'
  | 'DE-NI'
  | 'DE-NW'
  | 'DE-RP'
  | 'DE-SL'
  | 'DE-SN'
  | 'DE-ST'
  | 'DE-SH'
  | 'DE-TH';

/** How one Land is named; `utils/gazetteer/README.md` tells how to correct it. */
export interface State {
  code: StateCode;
  /** The name a reader would look up: "Niedersachsen". */
  name: string;
  /** The name means a city and its Land at once; it may also mean an event location or, for Berlin, the federation. */
  isCityState: boolean;
  /** "Freistaat" alone may mean this Land. */
  isFreistaat: boolean;
  /** Names that take a genitive ending, the customary one first. */
  names: string[];
  /** Adjectives without their ending: "niedersächsisch". */
  adjectives: string[];
  /** Adjectives in -er that never change and name the inhabitants too: "Thüringer". */
  invariables: string[];
  /** Inhabitants, every form of number and case that differs from the name. */
  people: string[];
  /** Abbreviations that mean the Land wherever they stand. */
  safe: string[];
  /** Abbreviations that mean the Land beside its name in the article or beside a word of government in the sentence. */
  inContext: string[];
  /** Codes that mean the Land only in tables, in a row of codes, or behind a body of the Land. */
  codes: string[];
  /** Shortened adjectives with their full stop, before a body of the Land: "Sächs. Staatskanzlei". */
  dotted: string[];
  /** Nicknames of the Land. */
  nicknames: string[];
  /** Names that mean the Land only as the first part of a hyphen compound with a word of government: "Saar-Regierung". */
  compoundOnly: string[];
  /** Phrases that begin with or contain a name of the Land and mean something else; a final "…" stands for any ending. */
  lookalikes: string[];
}

export interface StatesData {
  states: State[];
  /** Words that, right before a Land's name, make a name of something else of it: "FC", "Radio". */
  namesBefore: string[];
  /** Endings of capitalised words that, right behind a Land's adjective, make a company, medium, street or dish of it: "Zeitung". */
  namesAfter: string[];
  /** Words of state government: in the sentence they let an abbreviation in context speak, and Berlin mean the Land. */
  governmentWords: string[];
  /** When "Berlin" stands for the federal government; a final "…" stands for any ending. */
  federalBerlin: {
    /** Capitals and seats of government beside it: "Berlin und Brüssel". */
    capitals: string[];
    /** What comes from there, goes there or is aimed there: "Signale aus Berlin". */
    things: string[];
    /** What it does, right behind the name: "Berlin zögert". */
    verbs: string[];
    /** What "Berliner" belongs to then: "Berliner Koalition". */
    adjectiveOf: string[];
    /** What happens "in Berlin" then. */
    decided: string[];
    /** Who is named in the sentence then: federation, other levels, other countries. */
    actors: string[];
    /** Words that make it the Land or the city all the same. */
    landCues: string[];
  };
  /** Words of sport: beside them inhabitants are a team. */
  sportWords: string[];
  /** Words of food: beside them "Hamburger" is a dish. */
  foodWords: string[];
  /** What an abbreviation means instead when one of these words is in the sentence. */
  otherMeanings: Record<string, string[]>;
}

/** A unit and how it is printed; "_" in a form is a blank. */
export interface Unit {
  /** The normal form a figure carries: "Euro", "Prozent", "Jahre". */
  unit: string;
  forms: string[];
  /** What a number is multiplied by to be in the unit: 0.01 for Cent in Euro. */
  factor?: number;
  /** The form means the unit only behind digits: "5 m", never "fünf m". */
  digitsOnly?: boolean;
  /** The unit is a thing that is counted as well: "17 Punkte" of an agenda. */
  isCounted?: boolean;
}

export interface FiguresData {
  magnitudes: { value: number; forms: string[] }[];
  units: Unit[];
  /** Units printed before the number: "€ 500", "CHF 1.2 Mio.". */
  unitsBefore: Unit[];
  /** Words before a rank: "Platz sechs". */
  ranks: string[];
  /** Adjectives that may stand between number and unit: "drei volle Jahre". */
  unitAdjectives: string[];
  /** Words right before a number that qualify it. */
  qualifiers: Record<'approx' | 'over' | 'under' | 'upto' | 'atleast', string[]>;
  /** Words that may stand between a qualifier and its number: "mindestens noch 30". */
  betweenQualifier: string[];
  /** Words right behind a figure that qualify it: "oder mehr". */
  qualifiersAfter: Record<'approx' | 'over' | 'under' | 'upto' | 'atleast', string[]>;
  /** Nouns before "über" that make it "of an amount of": "Vertrag über 30 Millionen Euro". */
  amountNouns: string[];
  /** Words before a number that number a thing instead of counting: "Teil 5", "Artikel 5". */
  labels: string[];
  /** Capitalised words behind a number that are not counted: "12 Uhr", "3 Kommentare". */
  notCounted: string[];
  /** Names and idioms that contain a number. */
  phrases: string[];
  /** Service numbers that are names when nothing counted follows. */
  hotlines: string[];
  /** Nouns behind "3." that make it an ordinal even at the end of a line. */
  ordinalNouns: string[];
  /** Nouns that make a count of a number that looks like a year: "2000 Kommunen". */
  countedAlways: string[];
  /** Lower-case words that end the search for the counted noun: prepositions, articles, auxiliary verbs, adverbs. */
  stopWords: string[];
  /** Adjectives of places that stand between number and noun: "zwölf Berliner Bezirke". */
  adjectivesOfPlaces: string[];
  /** How nouns end that stand before a title in quotation marks, in small letters: "das Stadtfest „30 Tage Kultur“". */
  titled: string[];
}

/** A list of terms that count alike. */
export interface TermList {
  name: string;
  terms: string[];
}

/** What the detection knows; `utils/gazetteer/README.md` tells how to write terms and how to correct them. */
export interface DetectionData {
  /** Names of government IT: each list is one topic; a weight of 5 nearly suffices alone. */
  /** `needsOffice`: firms have it too, so it counts in full only beside those who govern. */
  topics: (TermList & { weight: number; needsOffice?: boolean })[];
  /** Words of offices and their work, and words of the digital world and its paper past: they speak when they meet. */
  /** `isOffice`: the list names who governs, not what for. */
  administration: (TermList & { isOffice?: boolean })[];
  digital: TermList[];
  /** Topics that are none of ours though they share words with it. */
  against: TermList[];
  /** Words that look like one of the above and are not. */
  never: string[];
  /** What each feature of a text weighs: `topics`, a list by its name, two lists that meet ("Ämter + Technik"). Fitted, see the README. */
  model: {
    bias: number;
    /** For pages of a site about government IT alone. */
    host: number;
    weights: Record<string, number>;
  };
  /** Kinds of pages that are no articles: patterns of their headline, of the lines they begin with, of their wording. */
  shapes: Record<string, { headline?: string; kicker?: string; wording: string }>;
  /** Pattern of words that report what somebody said. */
  reported: string;
}
