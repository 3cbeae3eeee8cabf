import type { Annotation, Clipping, ClippingWhole, Meaning } from '../clippings/types.ts';
import type { ExportFormat } from './types.ts';
import { collectionName, wellFormed } from './wording.ts';

const mime = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/** https://www.w3.org/TR/annotation-vocab/#named-individuals */
const motivations: Record<Meaning, string> = {
  fact: 'highlighting',
  quote: 'highlighting',
  question: 'questioning',
  'follow-up': 'bookmarking',
  contradiction: 'assessing',
};

/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/); `amtslupe:row` carries what the model has no word for, so nothing is lost. */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  labelKey: 'exportWebAnnotation',
  extension: 'jsonld',
  mime,
  isLossless: true,
  export: (wholes, options) => {
    const items = wholes.flatMap(({ clipping, annotations }) => annotations.map(annotation => itemOf(clipping, annotation)));
    const page = {
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        // The prefix dc is the first context's own.
        { '@version': 1.1, amtslupe: 'urn:amtslupe:', 'amtslupe:row': { '@id': 'urn:amtslupe:row', '@type': '@json' } },
      ],
      type: 'AnnotationCollection',
      label: 'Amtslupe',
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    };
    return { name: collectionName('Annotationen', options, 'jsonld'), mime, content: `${JSON.stringify(page, null, 2)}\n` };
  },
};

function itemOf({ url, title }: Clipping, annotation: Annotation) {
  const { anchor, note, tags } = annotation;
  const bodies = [
    ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
    ...tags.map(value => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: motivations[annotation.meaning],
    'amtslupe:meaning': annotation.meaning,
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: { source: { id: url, 'dc:title': title }, ...(anchor === null ? {} : { selector: [anchor.quote, anchor.position] }) },
    'amtslupe:row': annotation,
  };
}

// Its importer makes the reader choose a user before it imports, and a user without a name cannot be chosen.
const user = 'acct:amtslupe@amtslupe.example';

/** The file of Hypothesis's own export, which its client imports (`annotations` with W3C selectors). */
export const hypothesis: ExportFormat = {
  id: 'hypothesis',
  labelKey: 'exportHypothesis',
  extension: 'json',
  mime: 'application/json',
  isLossless: false,
  export: (wholes, options) => {
    const annotations = wholes.flatMap(whole => whole.annotations.map(annotation => hypothesisItem(whole, annotation)));
    const file = { export_date: options.now, export_userid: user, client_version: 'amtslupe', annotations };
    return { name: collectionName('Hypothesis', options, 'json'), mime: 'application/json', content: `${JSON.stringify(file, null, 2)}\n` };
  },
};

function hypothesisItem({ clipping }: ClippingWhole, { id, anchor, note, tags, meaning, createdAt, updatedAt }: Annotation) {
  return {
    id,
    created: createdAt,
    updated: updatedAt,
    user,
    uri: clipping.url,
    text: wellFormed(note),
    tags: [...new Set([meaning, ...tags])],
    group: '__world__',
    permissions: { read: [], admin: [], update: [], delete: [] },
    target: [{ source: clipping.url, ...(anchor === null ? {} : { selector: [anchor.position, anchor.quote] }) }],
    document: { title: [clipping.title] },
    links: {},
    references: [],
  };
}
