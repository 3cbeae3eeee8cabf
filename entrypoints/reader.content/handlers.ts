import type { Clutter } from '../../utils/article/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { askBackground } from '../../utils/messaging/ask.ts';
import type { Handlers } from '../../utils/messaging/messenger.ts';
import type { ArticleState, PageToReader } from '../../utils/messaging/protocol.ts';
import { captionOf } from './caption.ts';
import type { EditorControl } from './editor.ts';
import { failureText } from './failure.ts';
import { paintEntities } from './repaint.ts';
import { reveal } from './reveal.ts';
import { loadAnnotations, reportCounts, saveArticle, saveEdit, saySaved } from './save.ts';
import { selectedIn } from './selection.ts';
import type { Session } from './session.ts';
import type { Walk } from './walk.ts';

async function stateOf(session: Session): Promise<ArticleState | null> {
  if (!session.page) return null;
  const detection = await session.page.detection;
  // Taken after the wait: the page may have become another one meanwhile.
  const { page, declutter, isDecluttered, shownKinds, clippingId, news, placed } = session;
  if (!page) return null;
  const { article, entities } = page;
  return {
    article,
    detection,
    entities,
    clutter: declutter?.clutter() ?? [],
    clutterFound: countKinds(declutter?.found() ?? []),
    clutterGivenUp: declutter?.gaveUp() ?? null,
    isDecluttered,
    shownKinds,
    clippingId,
    news,
    annotations: placed,
    hasConsentWall: false,
  };
}

function countKinds(clutter: readonly Clutter[]): ArticleState['clutterFound'] {
  const counts: ArticleState['clutterFound'] = {};
  for (const { kind } of clutter) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The reader's answers to the side panel, the popup and the background; all wait for the first reading. */
export function readerHandlers(session: Session, editor: EditorControl, walk: Walk, ready: Promise<void>): Handlers<PageToReader> {
  const { ui } = session;
  return {
    async articleState() {
      await ready;
      return stateOf(session);
    },
    async revealSpan(span) {
      await ready;
      return session.page ? reveal(span, session.page) : false;
    },
    async showKinds(kinds) {
      await ready;
      session.shownKinds = kinds;
      paintEntities(session);
    },
    async declutter({ on, kinds }) {
      await ready;
      session.isDecluttered = on;
      session.declutter?.set(on, kinds);
    },
    async showClutter(selector) {
      await ready;
      session.declutter?.show(selector);
    },
    async walkMentions() {
      await ready;
      if (session.page) walk.toggle();
      else ui.notify(t('noticeNoArticle'));
    },
    async annotateSelection() {
      await ready;
      if (!session.page) ui.notify(t('noticeNoArticle'));
      const selected = selectedIn(session.page);
      switch (selected.kind) {
        case 'span':
          editor.openNew(selected.span, session.settings.lastMeaning, 'meaning');
          return true;
        case 'elsewhere':
          if (session.page) ui.notify(t('noticeNotInArticle'));
          return false;
        case 'nothing':
          if (session.page) ui.notify(t('noticeNoSelection'));
          return false;
      }
    },
    async annotateImage({ src }) {
      await ready;
      const span = session.page && captionOf(src, session.page);
      if (span) editor.openNew(span, session.settings.lastMeaning, 'meaning');
      else ui.notify(t(session.page ? 'noticeNoCaption' : 'noticeNoArticle'));
      return Boolean(span);
    },
    async saveArticle() {
      await ready;
      try {
        const clippingId = await saveArticle(session);
        await reportCounts(session);
        const run = () =>
          void askBackground('openLibrary', { clippingId }).catch(error => ui.notify(failureText(error), { look: 'error' }));
        saySaved(session, 'noticeSaved', { label: t('openInLibrary'), run });
        return clippingId;
      } catch (error) {
        ui.notify(t('errorNotSaved', failureText(error)), { look: 'error' });
        throw error;
      }
    },
    async annotationsChanged() {
      await ready;
      await loadAnnotations(session);
      await reportCounts(session);
    },
    async reattach({ id, span }) {
      await ready;
      await saveEdit(session, id, {}, span);
    },
  };
}
