import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';

interface KeptListProps<T> {
  items: readonly T[];
  /** Whether an entry is the place at hand, which is always shown. */
  isCurrent: (item: T) => boolean;
  children: (item: T) => ComponentChildren;
}

const shownAtFirst = 8;

/** What the user keeps, as entries of the views' list; a long list is folded, so that the views below stay within reach. */
export function KeptList<T>({ items, isCurrent, children }: KeptListProps<T>) {
  const [isOpen, setIsOpen] = useState(false);
  // One more is no more room than the button that would show it.
  const first = items.filter((item, index) => index < shownAtFirst || items.length === shownAtFirst + 1 || isCurrent(item));
  return (
    <>
      {(isOpen ? items : first).map(children)}
      {items.length > first.length && (
        <li>
          <Button look="quiet" size="small" class="nav-act" expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? t('facetFewer') : t('facetMore', formatNumber(items.length))}
          </Button>
        </li>
      )}
    </>
  );
}
