/** A stretch of the page text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'table-row' | 'term' | 'preformatted' | 'caption' | 'title';

/** A block of the page text, without the line break behind it; recognisers never look across its borders. */
export interface Block extends Span {
  kind: BlockKind;
  /** 1 to 6 for a heading, 0 otherwise. */
  level: number;
}

/** A term that spoke for or against an eGovernment article, and how often it was found. */
export interface Reason {
  term: string;
  weight: number;
  count: number;
}

/** `isEgov && isArticle` is what the extension calls an eGovernment article. */
export interface Detection {
  isEgov: boolean;
  isArticle: boolean;
  score: number;
  reasons: Reason[];
}

export interface Series {
  name: string;
  part: number;
}

/** What a page says about its article outside the body. */
export interface Metadata {
  /** Address of the article: the canonical link where it is believable, else the page's own. */
  url: string;
  siteName: string | null;
  title: string;
  kicker: string | null;
  /** Names of persons as printed, without academic titles' expansion; empty when none is named. */
  byline: string[];
  /** ISO 8601 date or date-time of first publication. */
  published: string | null;
  series: Series | null;
  articleId: string | null;
  /** BCP 47. */
  lang: string | null;
}

/**
 * The editorial text of a page. `text` is the page text that every span refers to: the body in reading order, then, from
 * `bodyEnd` on, the peripheral blocks a reader may still want to mark (headline, kicker, captions).
 */
export interface Article extends Metadata {
  text: string;
  bodyEnd: number;
  blocks: Block[];
}

export type ClutterKind =
  | 'consent'
  | 'newsletter'
  | 'vendor'
  | 'share'
  | 'related'
  | 'advert'
  | 'promotion'
  | 'comments'
  | 'paywall-offer'
  | 'credit';

/** One hidden element: what it is, which rule said so, and where it is. */
export interface Clutter {
  kind: ClutterKind;
  rule: string;
  selector: string;
  /** The beginning of its text, white space collapsed, at most 200 characters. */
  text: string;
}
