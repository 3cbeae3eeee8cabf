import type { ClutterKind, Series } from '../../utils/article/types.ts';
import type { Qualifier } from '../../utils/entities/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';

/** Where a label stands: index of the paragraph, UTF-16 offsets in its normalised text (`end` exclusive), and the text itself. */
export interface Label {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** Annotators could reasonably differ: finding it is neither rewarded nor punished. */
  optional?: true;
}

export interface GoldState extends Label {
  code: StateCode;
}

export interface GoldOfficial extends Label {
  person: string;
  role: string;
  roleAlts?: string[];
  state: StateCode | null;
}

export interface GoldFigure extends Label {
  value: number | [number, number];
  unit: string | null;
  qualifier: Qualifier;
  qualifierAlts?: Qualifier[];
  /** null when the label does not ask for one. */
  noun: string | null;
}

export interface GoldQuote extends Label {
  speaker: string | null;
  speakerIsPerson: boolean;
}

/** What a page's label script says about the page as a whole. */
export interface PageLabels {
  isEgov: boolean;
  isArticle: boolean;
  title: string | null;
  titleAlts?: string[];
  kicker: string | null;
  byline: string[] | null;
  /** ISO 8601 date without time. */
  published: string | null;
  series: Series | null;
  articleId: string | null;
}

/** The labels of a page in the shape the reference scorer reads as gold; a page without labelled paragraphs has page-level labels only. */
export interface Gold extends PageLabels {
  url: string | null;
  paragraphs?: string[];
  neutral: string[];
  clutterText: string[];
  states: GoldState[];
  officials: GoldOfficial[];
  figures: GoldFigure[];
  quotes: GoldQuote[];
}

/** An element of the clean page that should be hidden (`kind`) or must stay visible, by a selector that matches it alone. */
export interface LabelledElement {
  kind: ClutterKind | 'keep';
  selector: string;
  text: string;
}

/** A labelled page: its name, the page without any trace of labels, its labels, and the elements that are clutter or must be kept. */
export interface LabelledPage {
  name: string;
  html: string;
  gold: Gold;
  elements: LabelledElement[];
}

export type SpanKind = 'states' | 'officials' | 'figures' | 'quotes';
export const spanKinds: readonly SpanKind[] = ['states', 'officials', 'figures', 'quotes'];
