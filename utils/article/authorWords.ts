import data from './authorWords.json' with { type: 'json' };

// The words by which German sites tell who wrote something; whoever knows more of them adds them to authorWords.json.

/** Either case for the first letter, in a pattern that tells cases apart elsewhere. */
const eitherCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const anyOf = (words: readonly string[]): string => `(?:${words.map(eitherCase).join('|')})`;

/** What people who write for a living are called: "Redakteurin", "Gastautor", "Chefredakteur:innen", "freie Journalistin". */
export const writer = `(?:\\p{L}+-)?\\p{L}*${anyOf(data.writers)}(?:in|innen|en|:in(?:nen)?|\\*in(?:nen)?)?`;
/** Kinds of texts, alone or at the end of a compound. */
export const kinds = anyOf(data.kinds);
/** What begins like a kind of text in "Ein Vorschlag von Anna Berg" and is none. */
export const notTexts = `(?:${data.notTexts.join('|')})`;
/** Whether the word is what a text is called: "Kolumne". */
export const isKind = (word: string): boolean => data.kinds.includes(word.toLowerCase());
/** Labels of those who are named and have not written. */
export const notAuthor = `(?:\\p{L}*(?:${data.notAuthors.join('|')})(?:in|innen|en|:in(?:nen)?)?|Presse\\p{L}*|V\\.?\\s?i\\.?\\s?S\\.?\\s?d\\.?\\s?P\\.?)`;
const jobs = new RegExp(`(?:${data.jobs.join('|')})(?:in|innen|en|es|e|s)?$|(?:${data.jobsLikeAdjectives.join('|')})[rnm]?$`, 'i');
/** "Assessorin", "Oberregierungsrat", "Leser": what somebody is, as it stands before the name. */
export const isJob = (word: string): boolean => word.length > 3 && jobs.test(word);
export const agency = `(?:${data.agencies.join('|')})(?:[-/]\\p{L}{2,4})?`;
/** Whether one of the words belongs to a paper, an office or a weekday rather than to a person. */
const notPeople = new Set(data.notPeople);
const rubrics = new Set(data.rubrics);
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);
export const isNoPerson = (name: string): boolean => wordsOf(name).some(word => notPeople.has(word));
/** "Open Source", "Public Sector": a word that stands in rubrics, and in the name of nobody whose first name is unheard of. */
export const isRubric = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some(word => rubrics.has(word));
const adjective = new RegExp(`^(?:${data.adjectives.join('|')})(?:e|er|es|en|em)$`, 'u');
const notFirstNames = new Set(data.notFirstNames);
const notSurnames = new Set(data.notSurnames);
/** "Letzter Eintrag", "Vor Ort", "Gepostet Von": the first word begins no name, or the last ends none. */
export const isPhrase = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  // "Zahl Des Tages", written in capitals as headings are
  const isTitle = /\s(?:Des|Und|Für|Im|Am)\s/u.test(name);
  return isTitle || adjective.test(first) || notFirstNames.has(first) || notSurnames.has(words.at(-1) ?? '');
};
/** "Willy Brandt Saal": what is named after somebody. */
export const isVenue = (word: string): boolean => data.venues.includes(word.toLowerCase());
const bodyWord = new RegExp(`(?:${data.bodies.join('|')})$`, 'iu');
/** "Bezirksregierung", "Handwerkskammer": names of bodies end so, beside those that stand in the gazetteer. */
export const isBodyWord = (word: string): boolean => bodyWord.test(word);
/** "Kreis", "Mittwoch", "Bote": people are called so, too; behind a first name. */
const surnamesLikeWords = new Set(data.surnamesLikeWords);
export const isSurnameLikeWord = (word: string): boolean => surnamesLikeWords.has(word.toLowerCase());

const surnamesLikeJobs = new Set(data.surnamesLikeJobs);
/** "Richter", "Schreiber": jobs that many people are called after. */
export const isSurnameLikeJob = (word: string): boolean => surnamesLikeJobs.has(word.toLowerCase());

/** What announces whom to ask, who keeps the site, who answers for it. */
export const contact = new RegExp(`(?<!\\p{L})(?:${data.contacts.join('|').replace(/\./g, '\\.')})`, 'iu');

/** Places of two words, which look like people. */
export const isPlaceLikeName = (name: string): boolean => data.placesLikeNames.includes(name);

/** "Erstellt von", "gespeichert von", "mitgeteilt durch": a participle and what it begins with. */
export const participle = `(?!${anyOf(data.notWritten)} )(?:(?:[Aa]uf|[Ee]in|[Hh]in|[Hh]och|[Nn]ach|[Nn]ieder|[Mm]it|[Zz]usammen|[Zz]u|[Aa]n|[Vv]or|[Aa]b|[Üü]ber)?[Gg]e\\p{Ll}{3,}(?:t|en)|[Vv]er\\p{Ll}{3,}(?:t|en)|(?:[Nn]ach)?[Ee]r\\p{Ll}{3,}(?:t|en)|[Nn]acher\\p{Ll}{3,}t|[Bb]e\\p{Ll}{3,}(?:t|en)|[Üü]ber\\p{Ll}{3,}t|[Ee]in\\p{Ll}{3,}(?:t|en)|\\p{L}\\p{Ll}+iert)`;

/** "Übersetzt von", "Erstellt durch" where a name should begin. */
export const beginsWithParticiple = new RegExp(
  `^(?:${anyOf(data.notWritten)}|\\p{L}+(?:iert|fasst|stellt|setzt|eichert|laden|legt|schrieben|geben|zeichnet)) (?:von|durch)\\s`,
  'u',
);

/** "Manuskript der Sendung", "Rede von Anna Berg" where a name should begin. */
export const beginsWithKind = new RegExp(`^\\p{L}*${kinds} (?:de[rs]|von|zu[rm]?)\\s`, 'u');
