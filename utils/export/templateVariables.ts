/** What a template may name: at the top, and inside each section over a list. The order is that of the documentation. */
export const templateVariables = {
  article: [
    'title',
    'url',
    'authors',
    'site',
    'published',
    'publishedLong',
    'clipped',
    'series',
    'part',
    'states',
    'tags',
    'note',
    'citation',
    'properties',
    'text',
  ],
  annotations: ['meaning', 'quote', 'note', 'tags', 'link', 'created'],
  figures: ['figure', 'value', 'unit', 'noun', 'state', 'sentence', 'link'],
  quotes: ['speaker', 'office', 'quote', 'link'],
  officials: ['person', 'office', 'state'],
} as const;

export type TemplateList = Exclude<keyof typeof templateVariables, 'article'>;

export const templateLists: readonly TemplateList[] = ['annotations', 'figures', 'quotes', 'officials'];
