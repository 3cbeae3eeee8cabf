import { isAddressed } from './authorVetoes.ts';
import type { Body } from './body.ts';
import { beginsWithOffice, personName } from './persons.ts';

/** "Landrat Jan Holt im Gespräch mit Anna Berg": two people, and not said which of them asks. */
const talk =
  /^(?:(?:Interview|Gespräch|Video|Podcast)\s*[:|–—]\s*)?([^|:–—]{5,70}?) im (?:Gespräch|Interview|Dialog) mit ([^|:,–—]{5,60}?)\s*(?:$|[|:,–—])/u;

/** Who asked in a talk of two that a line near the headline names: the one without an office whom the text neither addresses nor mentions. */
export function askerIn(lines: readonly string[], body: Body | null): string[] {
  const texts = body?.segments.flatMap(({ text }) => (talk.test(text) ? [] : text)).join('\n') ?? '';
  for (const line of lines) {
    const [, ...two] = talk.exec(line.split(/[”“«»"]\s+/u).at(-1) ?? '') ?? [];
    const people = two.map(part => ({ name: personName(part.replace(/^.*,\s/, '')), hasOffice: beginsWithOffice(part) }));
    const asked = people.filter(({ name, hasOffice }) => name !== null && (hasOffice || isAddressed(texts, name) || texts.includes(name)));
    const [asker, ...others] = people.filter(person => !asked.includes(person));
    if (asked.length === 1 && others.length === 0 && typeof asker?.name === 'string') return [asker.name];
  }
  return [];
}
