import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useMedia } from '../useMedia.ts';
import { ClippingCard, type ListRow } from './ClippingCard.tsx';
import { VirtualList, type VirtualListHandle } from './VirtualList.tsx';

interface ClippingListProps {
  count: number;
  /** The row at a place of the list; null while it is being loaded. */
  rowAt: (index: number) => ListRow | null;
  onRange: (start: number, end: number) => void;
  hrefOf: (id: string) => string;
  selected: ReadonlySet<string>;
  onSelect: (id: string, isRange: boolean, index: number) => void;
  /** Moves a clipping by one place in the collection shown; null where the list has another order. */
  onMove: ((index: number, step: -1 | 1) => void) | null;
  onDelete: (ids: string[]) => void;
}

const rowHeights = { wide: 130, narrow: 172 };

/** The clippings, drawn as far as they are in view; arrows, j/k, Home, End, Enter, x and Delete work on the row in focus. */
export function ClippingList(props: ClippingListProps) {
  const [active, setActive] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const wanted = useRef<number | null>(null);
  const isNarrow = useMedia('(max-width: 640px)');
  const current = Math.min(active, Math.max(0, props.count - 1));

  const move = (to: number) => {
    const index = Math.max(0, Math.min(props.count - 1, to));
    setActive(index);
    list.current?.reveal(index);
    wanted.current = index;
    // The row may only now be drawn.
    requestAnimationFrame(() => requestAnimationFrame(focusWanted));
  };

  /** Gives the keyboard to the row that was gone to; until it is loaded the list itself keeps it. */
  const focusWanted = () => {
    const element = root.current;
    const holder = document.activeElement;
    if (wanted.current === null || !element) return;
    // Whoever went elsewhere meanwhile stays there.
    if (holder && holder !== document.body && !element.contains(holder)) wanted.current = null;
    else {
      const row = element.querySelector<HTMLElement>(`a[data-index="${wanted.current}"]`);
      (row ?? element).focus({ preventScroll: true });
      if (row) wanted.current = null;
    }
  };
  useEffect(() => {
    requestAnimationFrame(focusWanted);
  }, [props.rowAt]);

  const shift = (index: number, step: -1 | 1) => {
    if (index + step < 0 || index + step >= props.count) return;
    props.onMove?.(index, step);
    setActive(index + step);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && props.onMove && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      shift(current, event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || props.count === 0) return;
    const row = props.rowAt(current);
    const page = 6;
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      j: current + 1,
      ArrowUp: current - 1,
      k: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: props.count - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) move(step);
    else if (event.key.toLowerCase() === 'x' && row) props.onSelect(row.listed.clipping.id, event.shiftKey, current);
    else if (event.key === 'Delete' && row) props.onDelete(props.selected.size > 0 ? [...props.selected] : [row.listed.clipping.id]);
    else return;
    event.preventDefault();
  };

  const renderRow = useCallback(
    (index: number) => {
      const row = props.rowAt(index);
      if (!row) return <div class="clipping-card skeleton" aria-hidden="true" />;
      const { id } = row.listed.clipping;
      return (
        <ClippingCard
          row={row}
          index={index}
          href={props.hrefOf(id)}
          isSelected={props.selected.has(id)}
          isActive={index === current}
          onSelect={isRange => props.onSelect(id, isRange, index)}
          onFocus={() => setActive(index)}
          onMove={props.onMove && (step => shift(index, step))}
        />
      );
    },
    [props.rowAt, props.selected, props.onSelect, props.hrefOf, props.onMove, current],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the link in focus inside; the list stays a list.
    <div ref={root} class="clipping-list" tabIndex={-1} onKeyDown={onKeyDown}>
      <VirtualList
        handle={list}
        count={props.count}
        rowHeight={isNarrow ? rowHeights.narrow : rowHeights.wide}
        label={t('viewClippings')}
        renderRow={renderRow}
        onRange={props.onRange}
      />
    </div>
  );
}
