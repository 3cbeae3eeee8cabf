import type { ClutterKind } from '../utils/article/types.ts';
import type { Meaning } from '../utils/clippings/types.ts';
import type { EntityKind } from '../utils/entities/types.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';

/** Message keys of the entity kinds, in the order they are always shown. */
export const kindLabels: Record<EntityKind, MessageKey> = {
  state: 'kindStates',
  official: 'kindOfficials',
  figure: 'kindFigures',
  quote: 'kindQuotes',
};

/** Message keys of the meanings, in the order they are always shown. */
export const meaningLabels: Record<Meaning, MessageKey> = {
  fact: 'meaningFact',
  quote: 'meaningQuote',
  question: 'meaningQuestion',
  'follow-up': 'meaningFollowUp',
  contradiction: 'meaningContradiction',
};

/** Message keys of the kinds of clutter. */
export const clutterLabels: Record<ClutterKind, MessageKey> = {
  consent: 'clutterConsent',
  newsletter: 'clutterNewsletter',
  vendor: 'clutterVendor',
  share: 'clutterShare',
  related: 'clutterRelated',
  advert: 'clutterAdvert',
  promotion: 'clutterPromotion',
  comments: 'clutterComments',
  'paywall-offer': 'clutterPaywallOffer',
  credit: 'clutterCredit',
};

/** Name of a meaning: the user's own where there is one. */
export function meaningName(meaning: Meaning, names: Partial<Record<Meaning, string>>): string {
  return names[meaning] || t(meaningLabels[meaning]);
}
