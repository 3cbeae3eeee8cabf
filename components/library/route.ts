import type { Meaning } from '../../utils/clippings/types.ts';
import { stateCodes } from '../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';

/** The views of the library; each has an address, so that every one can be linked to and gone back to. */
export const views = [
  'clippings',
  'clipping',
  'figures',
  'quotes',
  'officials',
  'states',
  'matrix',
  'timeline',
  'series',
  'trash',
  'upkeep',
] as const;
export type View = (typeof views)[number];

/** `collection`: in the order of the one collection that the list is narrowed to. */
export const sorts = ['created', 'updated', 'published', 'title', 'relevance', 'collection'] as const;
export type Sort = (typeof sorts)[number];

const dialogs = ['export', 'backup', 'import', 'templates'] as const;
export type Dialog = (typeof dialogs)[number];

/** What narrows a view: every non-empty part must hold; several values of one part are alternatives. */
export interface Filter {
  text: string;
  states: StateCode[];
  people: string[];
  offices: string[];
  tags: string[];
  hosts: string[];
  series: string[];
  meanings: Meaning[];
  /** Ids of collections. */
  collections: string[];
  /** ISO dates, both inclusive. */
  from: string | null;
  to: string | null;
}

/** Where in the library the reader is. */
export interface Route {
  view: View;
  /** Of a clipping, a person, or a state code; null in views over many. */
  id: string | null;
  /** Place in a clipping: an annotation's id, or `start-end` in the page text. */
  at: string | null;
  filter: Filter;
  sort: Sort;
  dialog: Dialog | null;
}

export const emptyFilter: Filter = {
  text: '',
  states: [],
  people: [],
  offices: [],
  tags: [],
  hosts: [],
  series: [],
  meanings: [],
  collections: [],
  from: null,
  to: null,
};

/** Parts of a filter that hold several values, and what the address calls them. */
export const listParts = {
  states: 'state',
  people: 'person',
  offices: 'office',
  tags: 'tag',
  hosts: 'source',
  series: 'series',
  meanings: 'meaning',
  collections: 'collection',
} as const;
export type ListPart = keyof typeof listParts;

const meanings = ['fact', 'quote', 'question', 'follow-up', 'contradiction'];

/** Reads a location hash; what it does not know is the list of clippings, unknown parameters are ignored. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  const view = views.find(known => known === name) ?? 'clippings';
  const parameters = new URLSearchParams(search);
  const all = (part: ListPart) => [...new Set(parameters.getAll(listParts[part]))].filter(Boolean);
  const dialog = parameters.get('dialog');
  return {
    view,
    id: rest.length > 0 ? decoded(rest.join('/')) : null,
    at: parameters.get('at'),
    filter: {
      text: parameters.get('q') ?? '',
      states: all('states').filter((code): code is StateCode => (stateCodes as string[]).includes(code)),
      people: all('people'),
      offices: all('offices'),
      tags: all('tags'),
      hosts: all('hosts'),
      series: all('series'),
      meanings: all('meanings').filter((meaning): meaning is Meaning => meanings.includes(meaning)),
      collections: all('collections'),
      from: day(parameters.get('from')),
      to: day(parameters.get('to')),
    },
    sort: sorts.find(known => known === parameters.get('sort')) ?? (parameters.get('q') ? 'relevance' : 'created'),
    dialog: dialogs.find(known => known === dialog) ?? null,
  };
}

/** The hash of a route; what equals the default is left out. */
export function formatRoute(route: Partial<Route>): string {
  const { view = 'clippings', id = null, at = null, filter = emptyFilter, sort, dialog = null } = route;
  const parameters = new URLSearchParams();
  if (filter.text) parameters.set('q', filter.text);
  for (const part of Object.keys(listParts) as ListPart[]) {
    for (const value of filter[part]) parameters.append(listParts[part], value);
  }
  if (filter.from) parameters.set('from', filter.from);
  if (filter.to) parameters.set('to', filter.to);
  if (sort && sort !== (filter.text ? 'relevance' : 'created')) parameters.set('sort', sort);
  if (at) parameters.set('at', at);
  if (dialog) parameters.set('dialog', dialog);
  const search = parameters.toString();
  return `#/${view === 'clippings' ? '' : view}${id === null ? '' : `/${encodeURIComponent(id)}`}${search ? `?${search}` : ''}`;
}

/** Whether a filter narrows nothing. */
export function isEmptyFilter(filter: Filter): boolean {
  return (
    !filter.text.trim() && !filter.from && !filter.to && (Object.keys(listParts) as ListPart[]).every(part => filter[part].length === 0)
  );
}

/** The dates of a stretch of time as far as a filter leaves it. */
export function within({ from, to }: Filter, first: string, last: string): Pick<Filter, 'from' | 'to'> {
  return { from: from && from > first ? from : first, to: to && to < last ? to : last };
}

/** The one collection a filter narrows to, where it does nothing else; null otherwise. */
export function collectionShown(filter: Filter): string | null {
  const [only = null] = filter.collections;
  return filter.collections.length === 1 && isEmptyFilter({ ...filter, collections: [] }) ? only : null;
}

/** The route to the clippings of a collection in its own order. */
export function collectionRoute(id: string): Pick<Route, 'view' | 'filter' | 'sort'> {
  return { view: 'clippings', filter: { ...emptyFilter, collections: [id] }, sort: 'collection' };
}

/** The filter with one value of one part switched on or off. */
export function toggled(filter: Filter, part: ListPart, value: string): Filter {
  const values = filter[part] as string[];
  return { ...filter, [part]: values.includes(value) ? values.filter(other => other !== value) : [...values, value] };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign in a hand-typed address is taken as it stands.
    return id;
  }
}

function day(typed: string | null): string | null {
  return typed && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
}
