const oa = 'http://www.w3.org/ns/oa#';
const terms = 'http://purl.org/dc/terms/';
const as = 'http://www.w3.org/ns/activitystreams#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const node = (id: string) => ({ '@type': '@id', '@id': id });
const word = (id: string) => ({ '@type': '@vocab', '@id': id });
const typed = (id: string, type: string) => ({ '@type': `${xsd}${type}`, '@id': id });

/**
 * What the words of our export mean in http://www.w3.org/ns/anno.jsonld, as the vocabulary defines them
 * (https://www.w3.org/TR/annotation-vocab/); a word that is missing here is lost when the file is expanded, and the test says so.
 */
export const annotationContext = {
  '@context': {
    dc: 'http://purl.org/dc/elements/1.1/',
    id: '@id',
    type: '@type',
    Annotation: `${oa}Annotation`,
    TextualBody: `${oa}TextualBody`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    assessing: `${oa}assessing`,
    bookmarking: `${oa}bookmarking`,
    commenting: `${oa}commenting`,
    highlighting: `${oa}highlighting`,
    questioning: `${oa}questioning`,
    tagging: `${oa}tagging`,
    body: node(`${oa}hasBody`),
    target: node(`${oa}hasTarget`),
    source: node(`${oa}hasSource`),
    selector: node(`${oa}hasSelector`),
    motivation: word(`${oa}motivatedBy`),
    purpose: word(`${oa}hasPurpose`),
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: typed(`${oa}start`, 'nonNegativeInteger'),
    end: typed(`${oa}end`, 'nonNegativeInteger'),
    value: `${rdf}value`,
    format: 'http://purl.org/dc/elements/1.1/format',
    created: typed(`${terms}created`, 'dateTime'),
    modified: typed(`${terms}modified`, 'dateTime'),
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: typed(`${as}totalItems`, 'nonNegativeInteger'),
    first: node(`${as}first`),
    startIndex: typed(`${as}startIndex`, 'nonNegativeInteger'),
    items: { '@type': '@id', '@id': `${as}items`, '@container': '@list' },
  },
};
