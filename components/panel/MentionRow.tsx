import type { ComponentChildren } from 'preact';
import type { Entity } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { whyText } from '../entity/describe.ts';

interface MentionRowProps {
  mentions: readonly Entity[];
  /** Which of the mentions the page was led to last, or null. */
  current: number | null;
  onReveal: (index: number) => void;
  children: ComponentChildren;
}

/** A row of the panel: a click leads to its mention on the page, to the next one with every click; the chosen one says why it is there. */
export function MentionRow({ mentions, current, onReveal, children }: MentionRowProps) {
  const total = mentions.length;
  const chosen = current === null ? null : mentions[current];
  const why = chosen ? whyText(chosen.why) : '';
  return (
    <li class={`mention-row ${current === null ? '' : 'current'}`}>
      <button type="button" class="mention-main" onClick={() => onReveal(current === null ? 0 : (current + 1) % total)}>
        {children}
      </button>
      {current !== null && (
        <div class="mention-more">
          {why && <p class="soft">{why}</p>}
          {total > 1 && (
            <div class="mention-walk">
              <Button
                size="small"
                look="quiet"
                class="icon"
                label={t('previousMention')}
                onClick={() => onReveal((current - 1 + total) % total)}
              >
                ←
              </Button>
              <span class="soft" aria-live="polite">
                {t('walkPosition', current + 1, total)}
              </span>
              <Button size="small" look="quiet" class="icon" label={t('nextMention')} onClick={() => onReveal((current + 1) % total)}>
                →
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
