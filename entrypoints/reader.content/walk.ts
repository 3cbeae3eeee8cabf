import { isPainted } from '../../components/entity/isPainted.ts';
import type { Card } from '../../components/reader/state.ts';
import type { Entity } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { paint, unpaint } from './paint.ts';
import { scrollTo } from './reveal.ts';
import type { Session } from './session.ts';

/** Walking through the mentions by keyboard: each is brought into view, painted as current and explained. */
export interface Walk {
  toggle(): void;
  step(step: 1 | -1): void;
  end(): void;
}

/** Makes the walk over a session. */
export function createWalk(session: Session): Walk {
  const { ui } = session;
  let returnFocus: Element | null = null;

  const mentions = (): Entity[] =>
    session.page?.entities.filter(entity => session.shownKinds.includes(entity.kind) && isPainted(entity)) ?? [];
  const walking = (): Card | null => (ui.state.surface.kind === 'card' && ui.state.surface.card.walk ? ui.state.surface.card : null);

  /** The first mention at or below the upper edge of the window: the walk begins where the reader is. */
  function firstInView(all: Entity[]): number {
    const found = all.findIndex(mention => (session.page?.pageText.rangeOf(mention)?.getBoundingClientRect().bottom ?? 0) > 0);
    return Math.max(0, found);
  }

  function show(index: number): void {
    const { page } = session;
    const all = mentions();
    const entity = all[index];
    if (!page || !entity) return;
    const range = scrollTo(entity, page);
    paint('amtslupe-current', [entity], page.pageText);
    const box = range?.getBoundingClientRect();
    const card: Card = {
      span: { start: entity.start, end: entity.end },
      entity,
      text: page.article.text.slice(entity.start, entity.end),
      annotation: null,
      walk: { index, total: all.length },
    };
    ui.show({
      surface: { kind: 'card', card },
      target: box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null,
    });
    ui.focusable()[1]?.focus({ preventScroll: true });
  }

  const walk: Walk = {
    toggle() {
      if (walking()) return walk.end();
      const all = mentions();
      if (!all.length) return ui.notify(t('noticeNoMentions'));
      returnFocus = document.activeElement;
      show(firstInView(all));
    },
    step(step) {
      const card = walking();
      if (!card?.walk) return;
      show((card.walk.index + step + card.walk.total) % card.walk.total);
    },
    end() {
      if (!walking()) return;
      unpaint('amtslupe-current');
      ui.show({ surface: { kind: 'none' } });
      if (returnFocus instanceof HTMLElement && returnFocus.isConnected) returnFocus.focus({ preventScroll: true });
      returnFocus = null;
    },
  };
  return walk;
}
