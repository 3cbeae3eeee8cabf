import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { clutterLabels } from '../../components/labels.ts';
import { declutterLive } from '../../utils/article/declutterLive.ts';
import { siteRuleOf } from '../../utils/article/sites/siteRule.ts';
import type { ClutterKind } from '../../utils/article/types.ts';
import { isTooLong } from '../../utils/entities/searched.ts';
import { t } from '../../utils/i18n/t.ts';
import { answer } from '../../utils/messaging/messenger.ts';
import type { PageToReader } from '../../utils/messaging/protocol.ts';
import { defaultSettings, onSettingsChange, readSettings, type Settings } from '../../utils/settings/settings.ts';
import { recallDraft } from './drafts.ts';
import { createEditor, type EditorControl } from './editor.ts';
import { failureText, prepareFailureText } from './failure.ts';
import { followPage } from './follow.ts';
import { readerHandlers } from './handlers.ts';
import { watchKeys } from './keys.ts';
import { neighbours } from './neighbours.ts';
import { unpaintAll } from './paint.ts';
import { watchPointer } from './pointer.ts';
import { readPage } from './readPage.ts';
import { repaint } from './repaint.ts';
import { loadAnnotations, reportCounts } from './save.ts';
import { watchSelection } from './selection.ts';
import { kindsOf, pageHost, type Session } from './session.ts';
import { createWalk } from './walk.ts';
import { type BodyRead, watchBody } from './watch.ts';

/** The kinds that are hidden on this site. */
const hiddenKinds = ({ hiddenClutter, shownClutter }: Settings) =>
  (Object.keys(hiddenClutter) as ClutterKind[]).filter(kind => hiddenClutter[kind] && !shownClutter[pageHost()]?.includes(kind));

const isHiddenHere = ({ sitesOff, sitesNotDecluttered }: Settings) =>
  !sitesOff.includes(pageHost()) && !sitesNotDecluttered.includes(pageHost());

/** Starts the reader in this page: clean, read, paint, and answer until `ctx` ends. */
export async function startReader(ctx: ContentScriptContext): Promise<void> {
  const { signal } = ctx;
  const { createUi } = neighbours();
  const ui = createUi(signal);
  const session: Session = {
    signal,
    ui,
    settings: defaultSettings,
    page: null,
    declutter: null,
    isDecluttered: false,
    shownKinds: [],
    clippingId: null,
    keptPictures: '',
    news: null,
    isLibraryLost: false,
    hasSaved: false,
    placed: [],
    placedIn: '',
    draft: null,
  };
  const editor = createEditor(session);
  const walk = createWalk(session);
  let settle: () => void = () => {};
  const ready = new Promise<void>(resolve => {
    settle = resolve;
  });
  // Before the first await: messages may come as soon as this script ran.
  const stop = answer<PageToReader>('reader', readerHandlers(session, editor, walk, ready));
  signal.addEventListener('abort', () => {
    stop();
    unpaintAll();
  });
  prepareFailureText();
  const fail = (error: unknown) => ui.notify(failureText(error), { look: 'error' });
  const report = () => void reportCounts(session).catch(fail);

  let hasRead = false;
  /** Reads and paints; what the library knows of the page comes afterwards, so that the first paint waits for nothing. */
  async function read(mine: AbortSignal): Promise<BodyRead> {
    const before = session.page;
    let work = 0;
    const spend = (milliseconds: number) => {
      work += milliseconds;
    };
    const page = await readPage(before, { signal: mine, spend, fail });
    if (mine.aborted) return { hasChanged: false, work };
    session.page = page;
    if (session.page && before && session.page.article.text !== before.article.text) editor.textChanged(before.article.text);
    const hasChanged = session.page?.article.text !== before?.article.text || session.page?.url !== before?.url;
    repaint(session);
    if (hasChanged && session.page && isTooLong(session.page.article)) ui.notify(t('noticeTooLong'));
    if (hasChanged || !hasRead) void loadAnnotations(session).then(report, fail);
    hasRead = true;
    return { hasChanged, work };
  }

  function apply(settings: Settings): void {
    session.settings = settings;
    const isOff = settings.sitesOff.includes(pageHost());
    session.shownKinds = isOff ? [] : kindsOf(settings);
    session.isDecluttered = isHiddenHere(settings);
    session.declutter?.set(session.isDecluttered, hiddenKinds(settings));
    ui.offer({ names: settings.meaningNames });
    repaint(session);
  }

  const settings = await readSettings();
  session.declutter = declutterLive(
    document,
    {
      site: siteRuleOf(document, location.href),
      kinds: hiddenKinds(settings),
      isOn: isHiddenHere(settings),
      explain: kind => t('clutterHeld', t(clutterLabels[kind])),
      onChange: () => session.page && report(),
    },
    signal,
  );
  // What is hidden is not read.
  await session.declutter.settled();
  if (ctx.isInvalid) return;
  apply(settings);

  const following = watchBody(session, read);
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (newUrl.pathname + newUrl.search === oldUrl.pathname + oldUrl.search) return;
    // The page of before is gone, and with it what was open on it.
    void editor.close();
    Object.assign(session, { page: null, placed: [], placedIn: '', clippingId: null, news: null });
    unpaintAll();
    session.declutter?.again(siteRuleOf(document, location.href));
    following.again();
  });
  onSettingsChange(apply, signal);
  await following.look();
  settle();
  if (ctx.isInvalid) return;
  const refresh = () => {
    // Annotations may have been changed in another tab or in the library meanwhile.
    if (!document.hidden && session.page && ui.state.surface.kind === 'none') void loadAnnotations(session).catch(fail);
  };
  document.addEventListener('visibilitychange', refresh, { signal });
  // A page that is left with the popover open keeps what was written.
  addEventListener('pagehide', () => void editor.close(), { signal });

  ui.connect({
    ...editor,
    onChoose(meaning) {
      if (ui.state.surface.kind === 'toolbar') editor.openNew(ui.state.surface.span, meaning, 'note');
    },
    onEdit({ annotation }) {
      const placed = session.placed.find(one => one.annotation.id === annotation?.id);
      if (placed) editor.openExisting(placed, 'note');
    },
    onAnnotate({ span }) {
      walk.end();
      editor.openNew(span, session.settings.lastMeaning, 'meaning');
    },
    onStep: walk.step,
    onClose: walk.end,
    onDismissNotice: () => ui.show({ notice: null }),
  });
  watchSelection(session);
  watchPointer(session, editor);
  watchKeys(session, editor, walk);
  followPage(session);
  await offerDraft(session, editor);
}

/** Offers to go on with an annotation that was begun on this page and not saved. */
async function offerDraft({ ui, page }: Session, editor: EditorControl): Promise<void> {
  const draft = await recallDraft(location.href);
  if (!draft || !page?.pageText.rangeOf(draft.span)) return;
  const run = () => {
    ui.show({ notice: null });
    editor.resume(draft);
  };
  ui.notify(t('noticeDraft'), { act: { label: t('resume'), run } });
}
