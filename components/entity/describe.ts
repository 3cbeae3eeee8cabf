import type { Entity, FigureMention, Why } from '../../utils/entities/types.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { formatValue } from '../format.ts';
import { stateName } from '../states.ts';

/** A mention in words: what it is, what is known of it, and why the extension believes so. */
export interface Description {
  kind: string;
  name: string;
  facts: string[];
  why: string;
}

const kinds: Record<Entity['kind'], MessageKey> = {
  state: 'entityState',
  official: 'entityOfficial',
  figure: 'entityFigure',
  quote: 'entityQuote',
};

const qualifiers: Record<FigureMention['qualifier'], MessageKey | null> = {
  exact: null,
  approx: 'qualifierApprox',
  over: 'qualifierOver',
  under: 'qualifierUnder',
  upto: 'qualifierUpto',
  atleast: 'qualifierAtleast',
};

/** Value and unit of a figure with its qualifier: "rund 20.000", "mehr als 3,5 Millionen Euro" in the UI language. */
export function figureValue(figure: FigureMention): string {
  // A rank is said with its unit first: "Platz 6".
  const parts = figure.unit === 'Platz' ? [figure.unit, formatValue(figure)] : [formatValue(figure), figure.unit];
  const amount = parts.filter(Boolean).join(' ');
  const qualifier = qualifiers[figure.qualifier];
  return qualifier ? t(qualifier, amount) : amount;
}

/** The word that says how exact a figure is ("rund", "mehr als"), '' for an exact one. */
export function qualifierWord({ qualifier }: FigureMention): string {
  const key = qualifiers[qualifier];
  return key ? t(key, '').trim() : '';
}

const reasonText = ({ rule, evidence }: { rule: string; evidence: readonly string[] }): string => {
  // Without words to show there is a message that shows none.
  const key = `why_${rule}${evidence[0] === '' ? '_wordless' : ''}` as MessageKey;
  const text = t(key, ...evidence);
  return text === key ? evidence.join(' · ') : text;
};

/** Why a mention was recognised, and what of it was concluded from its surroundings, in a sentence each; the evidence alone where a rule has no message. */
export function whyText(why: Why): string {
  return why.inferred === undefined ? reasonText(why) : `${reasonText(why)} ${reasonText(why.inferred)}`;
}

function factsOf(entity: Entity): { name: string; facts: string[] } {
  switch (entity.kind) {
    case 'state':
      return { name: stateName(entity.code), facts: [entity.code] };
    case 'official':
      return {
        name: entity.person,
        facts: [
          entity.role ?? t('officeUnknown'),
          ...(entity.state ? [stateName(entity.state)] : []),
          ...(entity.source === 'directory' ? [t('officeFromDirectory')] : []),
        ],
      };
    case 'figure':
      return {
        name: figureValue(entity),
        facts: [
          ...(entity.noun ? [t('figureCounts', entity.noun)] : []),
          ...(entity.scope ? [t('figureScope', stateName(entity.scope))] : []),
        ],
      };
    case 'quote':
      return {
        name: entity.speaker ?? t('speakerUnknown'),
        facts: [t(entity.indirect ? 'quoteIndirect' : 'quoteDirect')],
      };
  }
}

/** Describes a mention in the UI language. */
export function describe(entity: Entity): Description {
  return { kind: t(kinds[entity.kind]), ...factsOf(entity), why: whyText(entity.why) };
}
