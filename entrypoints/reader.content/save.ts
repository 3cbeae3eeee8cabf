import browser from 'webextension-polyfill';
import type { AnnotationText } from '../../components/annotation/AnnotationForm.tsx';
import { isPainted } from '../../components/entity/isPainted.ts';
import type { Notice } from '../../components/reader/state.ts';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Annotation } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { askBackground } from '../../utils/messaging/ask.ts';
import { NamedError } from '../../utils/messaging/messenger.ts';
import { failureText } from './failure.ts';
import { neighbours } from './neighbours.ts';
import { placeAnnotations } from './place.ts';
import { paintAnnotations } from './repaint.ts';
import type { PageRead, Session } from './session.ts';

/** A random id (UUID version 4); `crypto.randomUUID` is missing on pages without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [...bytes].map((byte, index) => ([4, 6, 8, 10].includes(index) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
}

/** Tells badge, panel and popup how things stand. */
export async function reportCounts({ page, placed, clippingId, news }: Session): Promise<void> {
  const entities = page?.entities ?? [];
  const count = (kind: string) => entities.filter(entity => entity.kind === kind && isPainted(entity)).length;
  await askBackground('articleRead', {
    states: count('state'),
    officials: count('official'),
    figures: count('figure'),
    quotes: count('quote'),
    annotations: placed.length,
    isClipped: clippingId !== null,
    changed: placed.filter(({ location }) => location.state === 'changed').length,
    hasChangedFigure: placed.some(({ location }) => location.state === 'changed' && location.changes.some(change => change.isFigure)),
    orphaned: placed.filter(({ location }) => location.state === 'orphaned').length,
    news,
  });
}

/** Reads the page's annotations from the library, finds and paints them. */
export async function loadAnnotations(session: Session): Promise<void> {
  const { page } = session;
  if (!page) return;
  const found = await askBackground('clippingOfPage', {
    url: page.article.url,
    articleId: page.article.articleId,
    body: page.article.text.slice(0, page.article.bodyEnd),
  });
  await place(session, page.article.text, found?.annotations ?? [], () => {
    session.clippingId = found?.clippingId ?? null;
    session.news = found?.news ?? null;
  });
}

/** Finds the rows in a text and paints them, unless the page has become another one meanwhile. */
async function place(session: Session, text: string, rows: readonly Annotation[], before: () => void = () => {}): Promise<void> {
  const placed = await placeAnnotations(text, rows, session.signal);
  if (session.page?.article.text !== text) return;
  before();
  session.placed = placed;
  session.placedIn = text;
  paintAnnotations(session);
}

/** Says that something was saved; in place of that what matters more: that the library was cleared before, or (once) that it outlives a private window. */
export function saySaved(session: Session, key: 'noticeAnnotated' | 'noticeSaved', act: Notice['act']): void {
  if (session.isLibraryLost) session.ui.notify(t('errorLibraryLost'), { look: 'error' });
  else session.ui.notify(t(browser.extension.inIncognitoContext && !session.hasSaved ? 'noticePrivateKept' : key), { act });
  session.isLibraryLost = false;
  session.hasSaved = true;
}

/** Saves the article; answers the clipping's id once it is in the library. */
export async function saveArticle(session: Session): Promise<string> {
  const { page } = session;
  if (!page) throw new NamedError('noticeNoArticle');
  const { article, detection, entities } = page;
  if (!neighbours().articleHtml) await askBackground('prepareSaving');
  const html = neighbours().articleHtml?.(document, page.body) ?? '';
  const { clippingId, isLibraryLost } = await askBackground('saveClipping', { article, detection: await detection, entities, html });
  session.clippingId = clippingId;
  session.news = { fresh: 0, gone: 0 };
  session.isLibraryLost ||= isLibraryLost;
  // Nobody waits for the pictures: the article is kept, and an annotation may follow at once.
  void keepPictures(session, clippingId).catch(error => session.ui.notify(failureText(error), { look: 'error' }));
  return clippingId;
}

/** Keeps the pictures that the page has loaded by now, unless just these are kept already. */
async function keepPictures(session: Session, clippingId: string): Promise<void> {
  const figures = session.page?.body.figures ?? [];
  const isLoaded = (figure: Element) => (figure.matches('img') ? figure : figure.querySelector('img')) as HTMLImageElement | null;
  const sent = [clippingId, ...figures.map(figure => (isLoaded(figure)?.complete ? isLoaded(figure)?.currentSrc : ''))].join(' ');
  if (!session.settings.keepsPictures || figures.length === 0 || session.keptPictures === sent) return;
  session.keptPictures = sent;
  const pictures = (await neighbours().picturesOf?.(figures, document.baseURI)) ?? [];
  if (pictures.length > 0) await askBackground('keepPictures', { clippingId, pictures });
}

/** Saves a new annotation with its article; it is in the library when this resolves. */
export async function saveNew(session: Session, page: PageRead, id: string, span: Span, value: AnnotationText): Promise<void> {
  const anchor = anchorOf(page.article.text, span);
  if (!anchor) throw new NamedError('noticeNoSelection');
  const clippingId = await saveArticle(session);
  const annotation = await askBackground('saveAnnotation', { clippingId, id, draft: { anchor, ...value } });
  await keep(session, annotation);
}

/** Saves the change of an annotation; the anchor only where the span was moved or chosen anew. */
export async function saveEdit(session: Session, id: string, value: Partial<AnnotationText>, span: Span | null): Promise<void> {
  const anchor = span && session.page ? anchorOf(session.page.article.text, span) : null;
  const annotation = await askBackground('editAnnotation', { id, change: anchor ? { ...value, anchor } : value });
  await keep(session, annotation);
}

/** Deletes an annotation. */
export async function remove(session: Session, id: string): Promise<void> {
  await askBackground('deleteAnnotation', { id });
  session.placed = session.placed.filter(({ annotation }) => annotation.id !== id);
  paintAnnotations(session);
  await reportCounts(session);
}

async function keep(session: Session, annotation: Annotation): Promise<void> {
  if (!session.page) return;
  const rows = [...session.placed.map(placed => placed.annotation).filter(row => row.id !== annotation.id), annotation];
  await place(session, session.page.article.text, rows);
  await reportCounts(session);
}
