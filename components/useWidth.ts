import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An element's width in CSS pixels, and the reference to give it; `first` until it is measured. */
export function useWidth<T extends HTMLElement>(first: number): [width: number, element: RefObject<T | null>] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(old => measured.clientWidth || old);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [width, element];
}
