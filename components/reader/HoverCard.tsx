import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { describe } from '../entity/describe.ts';
import { meaningName } from '../labels.ts';
import type { Card } from './state.ts';

export interface CardActions {
  onEdit: (card: Card) => void;
  onAnnotate: (card: Card) => void;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
}

interface HoverCardProps extends CardActions {
  card: Card;
  names: Settings['meaningNames'];
}

/** Explains a mention or an annotation; with a walk it also leads to the neighbours. */
export function HoverCard({ card, names, onEdit, onAnnotate, onStep, onClose }: HoverCardProps) {
  const { annotation, entity, walk } = card;
  const description = entity && describe(entity);
  return (
    <>
      {annotation && (
        <section class={`card-part meaning-${annotation.meaning}`}>
          <p class="card-kind">
            <span class={`meaning-swatch mark-meaning-${annotation.meaning}`}>{meaningName(annotation.meaning, names)}</span>
            {annotation.tags.length > 0 && ` · ${annotation.tags.join(', ')}`}
          </p>
          {annotation.note && <p class="card-note">{annotation.note}</p>}
          <Button size="small" onClick={() => onEdit(card)}>
            {t('edit')}
          </Button>
        </section>
      )}
      {entity && description && (
        <section class="card-part" aria-live={walk ? 'polite' : undefined}>
          <p class="card-kind">
            <b class={`mark-${entity.kind}`}>{description.kind}</b>
            {entity.kind === 'quote' ? '' : ` · ${card.text}`}
          </p>
          <p class="card-name">{description.name}</p>
          {description.facts.map(fact => (
            <p key={fact}>{fact}</p>
          ))}
          {description.why && <p class="card-why">{description.why}</p>}
        </section>
      )}
      {walk && (
        <div class="card-walk">
          <Button size="small" label={t('previousMention')} onClick={() => onStep(-1)}>
            ←
          </Button>
          <span class="soft">{t('walkPosition', walk.index + 1, walk.total)}</span>
          <Button size="small" label={t('nextMention')} onClick={() => onStep(1)}>
            →
          </Button>
          <Button size="small" onClick={() => onAnnotate(card)}>
            {t('annotate')}
          </Button>
          <Button size="small" look="quiet" label={t('close')} onClick={onClose}>
            ×
          </Button>
        </div>
      )}
    </>
  );
}
