import type { Body } from '../../utils/article/body.ts';
import type { LiveDeclutter } from '../../utils/article/declutterLive.ts';
import type { PageText } from '../../utils/article/pageText.ts';
import type { Article, Detection, Span } from '../../utils/article/types.ts';
import type { Meaning, News } from '../../utils/clippings/types.ts';
import type { Entity, EntityKind } from '../../utils/entities/types.ts';
import type { PlacedAnnotation } from '../../utils/messaging/protocol.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Ui } from '../surface/ui.tsx';

/** What was read of the page as it stands. */
export interface PageRead {
  url: string;
  article: Article;
  pageText: PageText;
  detection: Promise<Detection>;
  entities: Entity[];
  /** The element that holds the body: changes inside it make the reader read again. */
  root: Element;
  body: Body;
}

/** All that the reader holds while it runs in a page; the parts of the reader share it and nothing else. */
export interface Session {
  readonly signal: AbortSignal;
  readonly ui: Ui;
  settings: Settings;
  /** null when the page has no article text. */
  page: PageRead | null;
  declutter: LiveDeclutter | null;
  isDecluttered: boolean;
  shownKinds: EntityKind[];
  clippingId: string | null;
  /** Which pictures were sent to be kept: their addresses, and the clipping. */
  keptPictures: string;
  /** What is new since the article was saved; null while it is not in the library. */
  news: News | null;
  /** A save found that the browser had cleared the library, and it was not said yet. */
  isLibraryLost: boolean;
  /** Something was saved from this page. */
  hasSaved: boolean;
  placed: PlacedAnnotation[];
  /** The page text that the places refer to; while the page has another one, they are about to be found anew. */
  placedIn: string;
  /** The annotation that is open in the popover: painted as it stands there. */
  draft: { span: Span; meaning: Meaning; id: string } | null;
}

/** The kinds of entities that the settings show. */
export function kindsOf(settings: Settings): EntityKind[] {
  return (Object.keys(settings.shownKinds) as EntityKind[]).filter(kind => settings.shownKinds[kind]);
}

/** Host of the page without `www.`, as the settings list sites. */
export const pageHost = () => location.hostname.replace(/^www\./, '');
