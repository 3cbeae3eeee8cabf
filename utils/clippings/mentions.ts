import { sentenceAt } from '../anchoring/sentence.ts';
import type { Entity } from '../entities/types.ts';
import type { Shelf } from './shelf.ts';
import type { Facts, StoredMention } from './types.ts';

/** Sentences longer than this are cut for the tables; the text itself stays whole. */
const sentenceCap = 1_000;

/** The rows of a clipping's entities, ordered by place, with the sentence each stands in. */
export function mentionsOf(clippingId: string, text: string, entities: readonly Entity[]): StoredMention[] {
  return [...entities]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((entity, index) => {
      const sentence = sentenceAt(text, entity);
      return {
        id: `${clippingId}/${index}`,
        clippingId,
        kind: entity.kind,
        ...keyOf(entity),
        entity,
        sentence: text.slice(sentence.start, Math.min(sentence.end, sentence.start + sentenceCap)),
      };
    });
}

/** The clipping of a mention, by the id `mentionsOf` gave it. */
export function clippingIdOf(mentionId: string): string {
  return mentionId.slice(0, mentionId.lastIndexOf('/'));
}

function keyOf(entity: Entity): Pick<StoredMention, 'key' | 'state'> {
  switch (entity.kind) {
    case 'state':
      return { key: entity.code, state: entity.code };
    case 'official':
      return { key: entity.person, state: entity.state };
    case 'figure':
      return { key: entity.unit ?? entity.noun ?? '', state: entity.scope };
    case 'quote':
      return { key: entity.speaker ?? '', state: null };
  }
}

/** What the entities come to, each name once, in order of first mention. */
export function factsOf(entities: readonly Entity[]): Facts {
  const facts: Facts = { states: [], people: [], offices: [], figures: 0, quotes: 0 };
  const add = <T>(list: T[], value: T | null) => {
    if (value !== null && !list.includes(value)) list.push(value);
  };
  for (const entity of entities) {
    if (entity.kind === 'state') add(facts.states, entity.code);
    else if (entity.kind === 'figure') facts.figures++;
    else if (entity.kind === 'quote') facts.quotes++;
    else {
      add(facts.people, entity.person);
      add(facts.offices, entity.role);
    }
  }
  return facts;
}

/** The mentions of clippings, in no order; along the rows themselves, whose ids begin with the clipping's. */
export async function mentionsOfThese(db: Shelf['db'], clippingIds: readonly string[]): Promise<StoredMention[]> {
  return (await Promise.all(clippingIds.map(id => ofClipping(db, id).toArray()))).flat();
}

/** Takes the mentions of clippings out of the library. */
export async function deleteMentionsOf(db: Shelf['db'], clippingIds: readonly string[]): Promise<void> {
  await Promise.all(clippingIds.map(id => ofClipping(db, id).delete()));
}

/** '0' is the sign behind '/'. */
function ofClipping(db: Shelf['db'], id: string) {
  return db.mentions.where('id').between(`${id}/`, `${id}0`);
}
