import type { Entity, Qualifier } from '../entities/types.ts';
import { stateCodes } from '../gazetteer/stateCodes.ts';
import { finite, invalid, type Loose, limits, line, lineOrNull, list, loose, oneOf, span } from './checking.ts';

const qualifiers: readonly Qualifier[] = ['exact', 'approx', 'over', 'under', 'upto', 'atleast'];

/** Copies of the entities whose spans lie within a text of `length` units. */
export function checkEntities(value: unknown, length: number): Entity[] {
  return list(value, limits.entities, 'entities').map(entry => checkEntity(loose(entry, 'entity'), length));
}

function checkEntity(entity: Loose, length: number): Entity {
  const why = loose(entity.why, 'entity.why');
  const inferred = why.inferred === undefined ? {} : { inferred: reason(loose(why.inferred, 'entity.why.inferred')) };
  const mention = { ...span(entity, length, 'entity'), why: { ...reason(why), ...inferred } };
  switch (entity.kind) {
    case 'state':
      return { ...mention, kind: 'state', code: stateCode(entity.code) ?? invalid('entity.code') };
    case 'official':
      return {
        ...mention,
        kind: 'official',
        person: line(entity.person, 'entity.person', 300),
        role: lineOrNull(entity.role, 'entity.role'),
        state: stateCode(entity.state),
        source: oneOf(entity.source, ['text', 'directory'] as const, 'entity.source'),
      };
    case 'figure':
      return {
        ...mention,
        kind: 'figure',
        value: figureValue(entity.value),
        unit: lineOrNull(entity.unit, 'entity.unit', 100),
        qualifier: oneOf(entity.qualifier, qualifiers, 'entity.qualifier'),
        noun: lineOrNull(entity.noun, 'entity.noun', 300),
        scope: stateCode(entity.scope),
      };
    case 'quote':
      return {
        ...mention,
        kind: 'quote',
        speaker: lineOrNull(entity.speaker, 'entity.speaker', 300),
        speakerIsPerson: entity.speakerIsPerson === true,
        indirect: entity.indirect === true,
      };
    default:
      return invalid('entity.kind');
  }
}

const reason = ({ rule, evidence }: Loose) => ({
  rule: line(rule, 'entity.why.rule', 100),
  evidence: list(evidence, 20, 'entity.why.evidence').map(one => line(one, 'entity.why.evidence', 500)),
});

function figureValue(value: unknown): number | [number, number] {
  if (!Array.isArray(value)) return finite(value, 'entity.value');
  return value.length === 2 ? [finite(value[0], 'entity.value'), finite(value[1], 'entity.value')] : invalid('entity.value');
}

function stateCode(value: unknown) {
  return stateCodes.find(code => code === value) ?? null;
}
