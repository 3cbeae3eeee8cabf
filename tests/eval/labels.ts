import type { ClutterKind } from '../../utils/article/types.ts';
import type { Qualifier } from '../../utils/entities/types.ts';
import { stateCodes } from '../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';
import type { GoldFigure, GoldOfficial, GoldQuote, GoldState, Label } from './gold.ts';

export const labelTags = ['l-state', 'l-official', 'l-figure', 'l-quote', 'l-p', 'l-neutral'] as const;
export const clutterKinds: readonly ClutterKind[] = [
  'consent',
  'newsletter',
  'vendor',
  'share',
  'related',
  'advert',
  'promotion',
  'comments',
  'paywall-offer',
  'credit',
];

const qualifiers: readonly Qualifier[] = ['exact', 'approx', 'over', 'under', 'upto', 'atleast'];

/** The member of `allowed` that equals `value`; throws with `what` and the list when there is none. */
export function oneOf<T extends string>(allowed: readonly T[], value: string | null, what: string): T {
  const found = allowed.find(candidate => candidate === value);
  if (found === undefined) throw new Error(`${what} is "${value}", not one of ${allowed.join(', ')}`);
  return found;
}

function required(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  if (value === null || value.trim() === '') throw new Error(`<${element.localName}>${element.textContent}: no ${attribute}`);
  return value;
}

function stateOf(element: Element, attribute: string): StateCode | null {
  const value = element.getAttribute(attribute);
  return value === null ? null : oneOf(stateCodes, value, `${attribute} of "${element.textContent}"`);
}

/** The state label an `<l-state code>` stands for; throws on an unknown code. */
export function stateLabel(element: Element, label: Label): GoldState {
  return { ...label, code: oneOf(stateCodes, element.getAttribute('code'), `code of "${label.text}"`) };
}

/** The official label an `<l-official person role roleAlts="a|b" state>` stands for; no state attribute means null. */
export function officialLabel(element: Element, label: Label): GoldOfficial {
  const alts = element.getAttribute('roleAlts');
  const official = { ...label, person: required(element, 'person'), role: required(element, 'role'), state: stateOf(element, 'state') };
  return alts === null ? official : { ...official, roleAlts: alts.split('|') };
}

/** The figure label an `<l-figure value unit qualifier noun>` stands for; `before` is the text in front of it, read for knapp, fast, gut. */
export function figureLabel(element: Element, label: Label, before: string): GoldFigure {
  const figure: GoldFigure = {
    ...label,
    value: readValue(JSON.parse(required(element, 'value')), label),
    unit: element.getAttribute('unit'),
    qualifier: oneOf(qualifiers, element.getAttribute('qualifier') ?? 'exact', `qualifier of "${label.text}"`),
    noun: element.getAttribute('noun'),
  };
  return /(?:^|[^\p{L}])(?:knapp|fast|gut)(?:e[nmrs]?)?(?:\s(?:der|die|ein\p{L}*))?\s*$/iu.test(before)
    ? { ...figure, qualifierAlts: ['approx'] }
    : figure;
}

/** The quote label an `<l-quote speaker>` or `<l-quote not-person>` stands for; neither of the two means the text names nobody. */
export function quoteLabel(element: Element, label: Label): GoldQuote {
  const speaker = element.getAttribute('speaker');
  return { ...label, speaker: speaker ?? element.getAttribute('not-person'), speakerIsPerson: speaker !== null };
}

function readValue(value: unknown, label: Label): number | [number, number] {
  if (typeof value === 'number') return value;
  const [min, max]: unknown[] = Array.isArray(value) && value.length === 2 ? value : [];
  if (typeof min !== 'number' || typeof max !== 'number') throw new Error(`value of "${label.text}" is neither a number nor a range`);
  return [min, max];
}
