import type { ClutterKind } from '../types.ts';

/** One site's own rules; selectors are curated, the protected-text check still vetoes each of them. */
export interface SiteRule {
  /** Host names; a subdomain belongs to its host. Empty: chosen by `marker` alone. */
  hosts: string[];
  /** A selector that only pages of this system match, for systems used by many hosts (WordPress, GSB, TYPO3); null if the host decides. */
  marker: string | null;
  /** The element that holds the whole article, headline included; null leaves it to the body finder. */
  root: string | null;
  /** Elements whose text is the body, in reading order; empty leaves it to the body finder. */
  text: string[];
  /** What is clutter here, by kind. */
  hide: { css: string; kind: ClutterKind }[];
  /** What must stay visible although a rule might think otherwise. */
  keep: string[];
  /** Selectors safe enough to be hidden at document start by a style sheet alone, before the protected-text check can run. */
  early: string[];
  /** Sentences that the text of a page of this site must contain, and texts of clutter that must be hidden; checked on sample pages. */
  test_contains: string[];
  test_hidden: string[];
}
