import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { kindLabels } from '../labels.ts';
import { Switch } from '../Switch.tsx';

interface PanelSectionProps {
  kind: EntityKind;
  /** Mentions in all. */
  count: number;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  /** Goes to the next or previous mention of the kind. */
  onStep: (step: 1 | -1) => void;
  children: ComponentChildren;
}

/** One kind of entity: how many, whether it is painted, a walk through all of them, and the list. */
export function PanelSection({ kind, count, isShown, onShow, onStep, children }: PanelSectionProps) {
  const label = t(kindLabels[kind]);
  return (
    <section class={`panel-section kind-${kind}`} aria-label={label}>
      <header class="section-head">
        <h2>
          <span class={`mark-${kind}`}>{label}</span> <span class="count">{count}</span>
        </h2>
        {count > 1 && (
          <>
            <Button size="small" look="quiet" class="icon" label={t('previousOf', label)} onClick={() => onStep(-1)}>
              ↑
            </Button>
            <Button size="small" look="quiet" class="icon" label={t('nextOf', label)} onClick={() => onStep(1)}>
              ↓
            </Button>
          </>
        )}
        <Switch isOn={isShown} label={t('paintKind', label)} onChange={onShow} />
      </header>
      {count === 0 ? <p class="soft section-empty">{t('sectionEmpty')}</p> : children}
    </section>
  );
}
