import type { Block, Span } from '../article/types.ts';
import type { StateCode } from '../gazetteer/types.ts';

export type EntityKind = 'state' | 'official' | 'figure' | 'quote';

/** What a recogniser reads: the body of the page text with its blocks, and the two facts about the article that decide readings. */
export interface RecognizerInput {
  text: string;
  blocks: readonly Block[];
  /** ISO 8601; office holders are looked up as of this day. */
  published: string | null;
  /** Authors, who are never officials. */
  byline: readonly string[];
  /** Where the body ends and headline and captions begin; left out where the text is body alone. */
  bodyEnd?: number;
}

/** Why a recogniser believes a mention: a rule (an i18n key `why_<rule>`) and the words or facts that rule used, in its order. */
export interface Why {
  rule: string;
  evidence: string[];
  /** Where the Land of an office or the unit of a figure comes from, when the words of the mention do not tell. */
  inferred?: { rule: string; evidence: string[] };
}

interface Mention extends Span {
  why: Why;
}

export interface StateMention extends Mention {
  kind: 'state';
  code: StateCode;
}

export interface OfficialMention extends Mention {
  kind: 'official';
  /** Full name without academic titles, the same for all mentions of the person. */
  person: string;
  /** The office as the text prints it; null when neither text nor directory tells. */
  role: string | null;
  /** Land whose state-level body the person serves; null for municipal, federal, foreign persons. */
  state: StateCode | null;
  /** Where role and state come from. */
  source: 'text' | 'directory';
}

export type Qualifier = 'exact' | 'approx' | 'over' | 'under' | 'upto' | 'atleast';

export interface FigureMention extends Mention {
  kind: 'figure';
  /** Magnitude resolved; a range is [min, max]. */
  value: number | [number, number];
  /** 'Euro', 'Prozent', 'Prozentpunkte', 'Platz', 'Jahre' …; null for counted things. */
  unit: string | null;
  qualifier: Qualifier;
  /** Head noun of what is counted, as in the text. */
  noun: string | null;
  /** The Land the passage is about: a mention in the sentence, else the section heading; offered to tables, never painted. */
  scope: StateCode | null;
}

export interface QuoteMention extends Mention {
  kind: 'quote';
  /** Full name where a person speaks, the words of the text where a body or group does, null when the text does not say. */
  speaker: string | null;
  speakerIsPerson: boolean;
  /** Reported speech (Konjunktiv, laut, zufolge) instead of words between quotation marks. */
  indirect: boolean;
}

export type Entity = StateMention | OfficialMention | FigureMention | QuoteMention;
