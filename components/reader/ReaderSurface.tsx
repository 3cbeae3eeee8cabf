import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { AnnotationPopover, type EditorActions } from './AnnotationPopover.tsx';
import { type CardActions, HoverCard } from './HoverCard.tsx';
import { type Box, placeBeside } from './placement.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { type HandleActions, SpanHandles } from './SpanHandles.tsx';
import type { Notice, ReaderState } from './state.ts';

export interface ReaderActions extends EditorActions, HandleActions, CardActions {
  onChoose: (meaning: Meaning) => void;
  onDismissNotice: () => void;
}

interface ReaderSurfaceProps extends ReaderActions {
  state: ReaderState;
  names: Settings['meaningNames'];
  knownTags: string[];
}

interface PlacedProps {
  class: string;
  target: Box | null;
  role?: 'dialog' | 'tooltip';
  label?: string;
  gap?: number;
  children: ComponentChildren;
}

/** The grips at the ends of a mark stand out of its lines by so many pixels. */
const gripRoom = 22;

/** A surface beside its target; placed again whenever it is drawn, since its size may have changed. */
function Placed({ target, role, label, gap, children, ...rest }: PlacedProps) {
  const aria = role ? { role, 'aria-label': label, ...(role === 'dialog' ? { tabIndex: -1 } : {}) } : {};
  const box = useRef<HTMLDivElement>(null);
  const place = () => {
    if (!box.current || !target) return;
    const { width, height } = box.current.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeBeside(target, { width, height }, viewport, gap);
    box.current.style.left = `${left}px`;
    box.current.style.top = `${top}px`;
  };
  useLayoutEffect(place);
  const placeNow = useRef(place);
  placeNow.current = place;
  // A part of it that is unfolded, or a field that is drawn larger, changes its size without its being drawn anew.
  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(() => placeNow.current());
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} class={`surface ${rest.class}`} {...aria}>
      {children}
    </div>
  );
}

function NoticeLine({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { act } = notice;
  return (
    <div class={`surface notice ${notice.look}`}>
      <span>{notice.text}</span>
      {act && (
        <Button size="small" onClick={act.run}>
          {act.label}
        </Button>
      )}
      <Button size="small" look="quiet" label={t('close')} onClick={onDismiss}>
        ×
      </Button>
    </div>
  );
}

/** All that the reader shows on a page: at most one surface beside the text, and a notice at the foot. */
export function ReaderSurface({ state, names, knownTags, ...actions }: ReaderSurfaceProps) {
  const { surface, target, ends, notice } = state;
  return (
    <div class="amtslupe" lang={t('uiLanguage')}>
      {surface.kind === 'toolbar' && (
        <Placed class="" target={target}>
          <SelectionToolbar names={names} onChoose={actions.onChoose} />
        </Placed>
      )}
      {surface.kind === 'editor' && (
        <Placed
          class={surface.editor.drag ? 'editor away' : 'editor'}
          target={target}
          role="dialog"
          label={t(surface.editor.kind === 'new' ? 'annotationNew' : 'annotationEdit')}
          gap={gripRoom}
        >
          <AnnotationPopover editor={surface.editor} names={names} knownTags={knownTags} {...actions} />
        </Placed>
      )}
      {surface.kind === 'editor' && ends && (
        <SpanHandles ends={ends} meaning={surface.editor.value.meaning} drag={surface.editor.drag} {...actions} />
      )}
      {surface.kind === 'card' && (
        <Placed class="card" target={target} role={surface.card.walk ? 'dialog' : 'tooltip'} label={t('explanation')}>
          <HoverCard card={surface.card} names={names} {...actions} />
        </Placed>
      )}
      <div role={notice?.look === 'error' ? 'alert' : 'status'}>
        {notice && <NoticeLine notice={notice} onDismiss={actions.onDismissNotice} />}
      </div>
    </div>
  );
}
