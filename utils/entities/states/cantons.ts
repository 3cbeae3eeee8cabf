import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';

const foreign = 'Österreichs?|ÖVP|SPÖ|FPÖ|NEOS|Gemeindeamt|Bezirkshauptmannschaft|Jänner|Kanton(e|en|s|al)?|Gro(ss|ß)rat|Franken';
const cantonal = /^(?:österreichisch[a-z]*|Kantonal[a-z]+|kantonal[a-z]*|Kantons[a-zäöü]+|Regierungsr[aä]t[a-z]*)$/;
/** How all of them begin, looked at first. */
const beginnings = 'Öster|öster|ÖVP|SPÖ|FPÖ|NEOS|Gemeindeamt|Bezirksh|Jänner|Kanton|kanton|Gro|Franken|Regierungsr';

/** Whether a word is one of Austria, of a canton or of its councils. */
export const isOfCanton = (word: string): boolean => beginsWithOneOf(word, beginnings) && (isOneOf(word, foreign) || cantonal.test(word));
