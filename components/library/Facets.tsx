import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Meaning } from '../../utils/clippings/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';
import { meaningName } from '../labels.ts';
import { stateName } from '../states.ts';
import { useMedia } from '../useMedia.ts';
import { valueCap } from './facetCounts.ts';
import { type Filter, type ListPart, toggled } from './route.ts';

/** A value of a facet and how many clippings of the present result have it. */
export interface FacetCount {
  value: string;
  count: number;
}

export type FacetCounts = Record<ListPart, FacetCount[]>;

/** What facet values are called that are stored under another name. */
export interface ValueNames {
  meanings: Partial<Record<Meaning, string>>;
  /** Name of each collection by its id. */
  collections: ReadonlyMap<string, string>;
}

interface FacetsProps {
  counts: FacetCounts;
  filter: Filter;
  names: ValueNames;
  onFilter: (filter: Filter) => void;
}

const order: ListPart[] = ['states', 'people', 'offices', 'meanings', 'tags', 'collections', 'hosts', 'series'];
const shownAtFirst = 7;

/** Name of a facet's value as people read it. */
export function valueName(part: ListPart, value: string, names: ValueNames): string {
  if (part === 'states') return stateName(value as StateCode);
  if (part === 'meanings') return meaningName(value as Meaning, names.meanings);
  if (part === 'collections') return names.collections.get(value) ?? '…';
  return value;
}

/** The ways to narrow the list, each value with its count; chosen ones come first. */
export function Facets({ counts, filter, names, onFilter }: FacetsProps) {
  return (
    <div class="facets">
      {order.map(part => (
        <Facet
          key={part}
          part={part}
          counts={counts[part]}
          chosen={filter[part]}
          nameOf={value => valueName(part, value, names)}
          onToggle={value => onFilter(toggled(filter, part, value))}
        />
      ))}
      <fieldset class="facet dates">
        <legend>{t('facetDate')}</legend>
        <label>
          <span>{t('facetFrom')}</span>
          <input
            class="field"
            type="date"
            value={filter.from ?? ''}
            onChange={event => onFilter({ ...filter, from: event.currentTarget.value || null })}
          />
        </label>
        <label>
          <span>{t('facetTo')}</span>
          <input
            class="field"
            type="date"
            value={filter.to ?? ''}
            onChange={event => onFilter({ ...filter, to: event.currentTarget.value || null })}
          />
        </label>
      </fieldset>
    </div>
  );
}

interface FacetProps {
  part: ListPart;
  counts: FacetCount[];
  chosen: readonly string[];
  nameOf: (value: string) => string;
  onToggle: (value: string) => void;
}

function Facet({ part, counts, chosen, nameOf, onToggle }: FacetProps) {
  const [isOpen, setIsOpen] = useState(false);
  const missing = chosen.filter(value => !counts.some(count => count.value === value)).map(value => ({ value, count: 0 }));
  const all = [...missing, ...counts];
  if (all.length === 0) return null;
  const first = all.filter((count, index) => index < shownAtFirst || chosen.includes(count.value));
  const shown = isOpen ? all : first;
  return (
    <fieldset class="facet">
      <legend>{t(`facet_${part}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span class={part === 'meanings' ? `mark-meaning-${value}` : ''}>{nameOf(value)}</span>
          <span class="facet-count">{formatNumber(count)}</span>
        </label>
      ))}
      {all.length > first.length && (
        <Button look="quiet" size="small" expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('facetFewer') : t(all.length < valueCap ? 'facetMore' : 'facetMost', formatNumber(all.length))}
        </Button>
      )}
    </fieldset>
  );
}

/** Keeps the facets open beside a list and folded above it where the window is narrow. */
export function FacetsFold({ children }: { children: ComponentChildren }) {
  const isNarrow = useMedia('(max-width: 820px)');
  return (
    <details open={!isNarrow}>
      <summary>{t('facets')}</summary>
      {children}
    </details>
  );
}
