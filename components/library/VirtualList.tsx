import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What others may ask of a list: bring a row into view. */
export interface VirtualListHandle {
  reveal(index: number): void;
}

interface VirtualListProps {
  count: number;
  /** Height of every row, in CSS pixels. */
  rowHeight: number;
  label: string;
  renderRow: (index: number) => ComponentChildren;
  /** The rows drawn, `end` exclusive; called whenever it changes, for loading them. */
  onRange?: (start: number, end: number) => void;
  handle?: Ref<VirtualListHandle>;
  class?: string;
  children?: ComponentChildren;
}

/** Rows beyond the visible ones, so that a quick scroll does not show emptiness. */
const margin = 6;

/** A list of equally high rows that draws only those in view; it scrolls by itself and keeps its place when rows change. */
export function VirtualList({ count, rowHeight, label, renderRow, onRange, handle, children, ...rest }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [range, setRange] = useState<[number, number]>([0, 12]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const above = element.scrollTop - (list.current?.offsetTop ?? 0);
      const start = Math.max(0, Math.floor(above / rowHeight) - margin);
      const end = Math.min(count, Math.ceil((above + element.clientHeight) / rowHeight) + margin);
      setRange(old => (old[0] === start && old[1] === end ? old : [start, end]));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [count, rowHeight]);

  const [start, end] = [Math.min(range[0], count), Math.min(range[1], count)];
  useLayoutEffect(() => onRange?.(start, end), [start, end, onRange]);

  useImperativeHandle(handle ?? null, () => ({
    reveal(index) {
      const element = scroller.current;
      if (!element) return;
      const top = (list.current?.offsetTop ?? 0) + index * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + rowHeight - element.clientHeight;
    },
  }));

  const rows = [];
  for (let index = start; index < end; index++) {
    rows.push(
      <li key={index} aria-setsize={count} aria-posinset={index + 1} style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}>
        {renderRow(index)}
      </li>,
    );
  }
  return (
    <div ref={scroller} class={`virtual ${rest.class ?? ''}`}>
      {children}
      <ol ref={list} class="virtual-rows" aria-label={label} style={{ height: `${count * rowHeight}px` }}>
        {rows}
      </ol>
    </div>
  );
}
