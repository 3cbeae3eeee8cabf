import type { Entity, EntityKind, FigureMention, OfficialMention, QuoteMention, StateMention } from '../../utils/entities/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';

/** Mentions that say the same thing, in the order of the text; the first occurrence decides the place of the group. */
export interface Group<M extends Entity> {
  key: string;
  mentions: [M, ...M[]];
}

function groupBy<M extends Entity>(mentions: readonly M[], keyOf: (mention: M) => string): Group<M>[] {
  const groups = new Map<string, Group<M>>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { key, mentions: [mention] });
  }
  return [...groups.values()];
}

function ofKind<K extends EntityKind>(entities: readonly Entity[], kind: K): Extract<Entity, { kind: K }>[] {
  return entities.filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}

/** The Länder of an article with their mentions, the most mentioned first. */
export function groupStates(entities: readonly Entity[]): Group<StateMention>[] {
  return groupBy(ofKind(entities, 'state'), state => state.code).sort((a, b) => b.mentions.length - a.mentions.length);
}

/** An official with the fullest office and the Land that any of the mentions knows. */
export interface OfficialGroup extends Group<OfficialMention> {
  role: string | null;
  state: StateCode | null;
}

/** The officials of an article with all their mentions, in order of appearance. */
export function groupOfficials(entities: readonly Entity[]): OfficialGroup[] {
  return groupBy(ofKind(entities, 'official'), official => official.person).map(group => {
    const roles = group.mentions.flatMap(mention => mention.role ?? []);
    return {
      ...group,
      role: roles.reduce<string | null>((longest, role) => (longest === null || role.length > longest.length ? role : longest), null),
      state: group.mentions.find(mention => mention.state !== null)?.state ?? null,
    };
  });
}

/** The figures of an article; the same value of the same thing counts once. */
export function groupFigures(entities: readonly Entity[]): Group<FigureMention>[] {
  return groupBy(ofKind(entities, 'figure'), figure => [figure.value, figure.unit, figure.noun, figure.qualifier].join('|'));
}

/** The quotes of an article, each for itself. */
export function groupQuotes(entities: readonly Entity[]): Group<QuoteMention>[] {
  return groupBy(ofKind(entities, 'quote'), quote => `${quote.start}`);
}
