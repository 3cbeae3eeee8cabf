import type { Anchor, Location } from '../anchoring/types.ts';
import type { GivenUp } from '../article/declutterLive.ts';
import type { Glimpse } from '../article/glimpse.ts';
import type { KeptPicture } from '../article/pictures.ts';
import type { Article, Clutter, ClutterKind, Detection, Span } from '../article/types.ts';
import type { Annotation, Meaning, News } from '../clippings/types.ts';
import type { Entity, EntityKind, RecognizerInput } from '../entities/types.ts';

/** An annotation as the page knows it: the row and where its anchor was found on the page. */
export interface PlacedAnnotation {
  annotation: Annotation;
  location: Location;
}

/** What the reader knows about the article in its tab; the side panel and the popup draw from it. */
export interface ArticleState {
  article: Article;
  detection: Detection;
  entities: Entity[];
  clutter: Clutter[];
  /** How much of each kind the page has, hidden or not. */
  clutterFound: Partial<Record<ClutterKind, number>>;
  /** Why looking for clutter ended early, or null. */
  clutterGivenUp: GivenUp | null;
  isDecluttered: boolean;
  shownKinds: EntityKind[];
  clippingId: string | null;
  /** What is new since the article was saved; null while it is not in the library. */
  news: News | null;
  annotations: PlacedAnnotation[];
  /** A pay-or-consent wall stands before the article and was left alone. */
  hasConsentWall: boolean;
}

/** What the annotation popover sends to be kept. */
export interface AnnotationDraft {
  anchor: Anchor | null;
  meaning: Meaning;
  note: string;
  tags: string[];
}

/** What a content script asks of the background. The sender's URL comes from the browser, never from the message. */
export interface PageToBackground {
  /** The detect script saw a page that may be an eGovernment article, or, after navigation, another in place of such a page. */
  pageSeen(page: Glimpse): void;
  /** Whether a page is an eGovernment article; for the reader, which may run where the detect script does not. */
  judgePage(page: Glimpse): Detection;
  /** The mentions in an article's text. The word lists stay here: put into every page, they would make it stand still each time. */
  recognize(article: RecognizerInput): Entity[];
  /** The reader has read the article; counts go to badge and tooltip, and listening pages draw anew. */
  articleRead(counts: {
    states: number;
    officials: number;
    figures: number;
    quotes: number;
    annotations: number;
    isClipped: boolean;
    /** Annotations whose words changed, whether a figure is among what changed, and annotations that lost their place. */
    changed: number;
    hasChangedFigure: boolean;
    orphaned: number;
    news: News | null;
  }): void;
  /** Injects what makes the saved copy, which a page that is never saved need not carry. */
  prepareSaving(): void;
  /** Keeps the article with its entities; the same page meets the same clipping again. */
  saveClipping(clip: { article: Article; detection: Detection; entities: Entity[]; html: string }): {
    clippingId: string;
    /** The browser had cleared the library: what was saved before is gone. */
    isLibraryLost: boolean;
  };
  /** Keeps the article's pictures with its clipping; answers how many. */
  keepPictures(request: { clippingId: string; pictures: KeptPicture[] }): number;
  /** The live clipping of this page with its annotations and what the page's body says by now, or null. */
  clippingOfPage(page: {
    url: string;
    articleId: string | null;
    body: string;
  }): { clippingId: string; annotations: Annotation[]; news: News } | null;
  /** Which of the links of a page lead to clippings, and what to say behind them. */
  clippedAmong(links: { urls: string[] }): { label: string; urls: string[] };
  /** Keeps a new annotation under an id of the page's making, so that asking twice keeps it once; answered once it is in the database. */
  saveAnnotation(request: { clippingId: string; draft: AnnotationDraft; id: string }): Annotation;
  editAnnotation(request: { id: string; change: Partial<Pick<Annotation, 'meaning' | 'note' | 'tags' | 'anchor'>> }): Annotation;
  deleteAnnotation(request: { id: string }): void;
  /** Undoes the latest act of a clipping; answers its label or null when there is none. */
  undo(request: { clippingId: string }): string | null;
  redo(request: { clippingId: string }): string | null;
  /** All tags of the library, the most used first. */
  knownTags(): string[];
  openLibrary(target: { clippingId: string | null }): void;
  openSidePanel(): void;
  /** The consent script answered a dialog or met a wall it leaves alone. */
  consentHandled(outcome: { kind: 'refused' | 'wall' | 'failed'; cmp: string }): void;
}

/** What the side panel, the popup and the background ask of the reader in a tab. */
export interface PageToReader {
  /** The article of the tab as it stands; null when the reader found none. */
  articleState(): ArticleState | null;
  /** Scrolls to a span and flashes it; answers whether it could be found. */
  revealSpan(span: Span): boolean;
  showKinds(kinds: EntityKind[]): void;
  declutter(request: { on: boolean; kinds: ClutterKind[] | null }): void;
  /** Shows one hidden element again, by its selector. */
  showClutter(selector: string): void;
  /** Starts (or ends) walking through the mentions by keyboard, with an explanation of each. */
  walkMentions(): void;
  /** Opens the annotation popover at the selection; answers whether there was one. */
  annotateSelection(): boolean;
  /** Opens the annotation popover at the caption of the picture with this address; answers whether it has one. */
  annotateImage(image: { src: string }): boolean;
  /** Saves the article; answers the clipping's id. */
  saveArticle(): string;
  /** Annotations of this page's clipping were changed elsewhere: read and paint them again. */
  annotationsChanged(): void;
  /** Puts an orphaned annotation on a span chosen by the user. */
  reattach(request: { id: string; span: Span }): void;
}

/** What a reader or the background tells whoever listens; nobody need answer. */
export interface Announcements {
  articleStateChanged(tab: { tabId: number }): void;
  /** The side panel of this window was asked for while it was open: it closes itself (Chrome only opens). */
  closeSidePanel(window: { windowId: number }): void;
}
