/** One thing described by JSON-LD in the page. */
export type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap(entry => thingsIn(entry, depth + 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...thingsIn(value['@graph'], depth + 1),
    ...thingsIn(value.mainEntity, depth + 1),
    ...thingsIn(value.mainEntityOfPage, depth + 1),
  ];
}

/** Everything the page says in JSON-LD, flattened; broken scripts are passed over, as sites often leave line breaks in strings. */
export function readJsonLd(document: Document): Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    const text = (script.textContent ?? '').replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$|^\s*<!--|-->\s*$/g, '');
    for (const attempt of [text, text.replace(/[\n\r\t]+/g, ' ')]) {
      try {
        return thingsIn(JSON.parse(attempt));
      } catch {
        // Tried again with the line breaks taken out, then given up.
      }
    }
    return [];
  });
}

const articleType = /(?:Article|NewsArticle|Report|BlogPosting|Posting|LiveBlog|Review|Interview)$/;

/** The thing that is the article, or null. */
export function articleIn(things: readonly Thing[]): Thing | null {
  return things.find(thing => [thing['@type']].flat().some(type => typeof type === 'string' && articleType.test(type))) ?? null;
}

/** The thing that is the page the article stands on, or null. */
export function pageIn(things: readonly Thing[]): Thing | null {
  return things.find(thing => [thing['@type']].flat().some(type => type === 'WebPage' || type === 'ItemPage')) ?? null;
}

/** A text field as a string, '' where it is missing or of another kind. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) && typeof value[0] === 'string' ? value[0].trim() : '';

/** Names of the persons in an `author` field; organisations are left out where they say so. `things` are those an author may refer to. */
export function personsIn(value: unknown, things: readonly Thing[] = []): string[] {
  return [value].flat(2).flatMap(author => {
    // In a graph the author may be a mere reference to a thing described elsewhere.
    const reference = isThing(author) && author.name === undefined ? author['@id'] : undefined;
    const entry =
      reference === undefined ? author : (things.find(thing => thing['@id'] === reference && thing.name !== undefined) ?? author);
    if (typeof entry === 'string') return [entry];
    if (!isThing(entry)) return [];
    if ([entry['@type']].flat().some(type => type === 'Organization' || type === 'NewsMediaOrganization')) return [];
    const given = [textOf(entry.givenName), textOf(entry.familyName)].filter(part => part !== '').join(' ');
    const names = [entry.name ?? given].flat().map(name => (isThing(name) ? name['@value'] : name));
    return names.flatMap(name => (typeof name === 'string' ? [name.replace(/^(?:von|by)\s+/i, '')] : []));
  });
}
