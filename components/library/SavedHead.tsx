import type { ClippingHead } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatDate, formatNumber } from '../format.ts';

interface SavedHeadProps {
  clipping: ClippingHead;
  backHref: string;
  seriesHref: string | null;
  onCopyCitation: () => void;
  onExport: () => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** The line above a saved copy: back to where one came from, and what can be done with the article. */
export function SavedHead(props: SavedHeadProps) {
  const { clipping } = props;
  return (
    <header class="saved-head">
      <a class="button quiet small" href={props.backHref}>
        ← {t('back')}
      </a>
      <span class="soft">
        {t('clippingSavedOn', formatDate(clipping.createdAt))}
        {clipping.series && props.seriesHref && (
          <>
            {' · '}
            <a href={props.seriesHref}>{t('clippingSeries', clipping.series.name, formatNumber(clipping.series.part))}</a>
          </>
        )}
      </span>
      <div class="saved-acts">
        {/^https?:/.test(clipping.url) && (
          <a class="button small" href={clipping.url} target="_blank" rel="noreferrer">
            {t('clippingOriginal')} ↗
          </a>
        )}
        <Button size="small" onClick={props.onCopyCitation}>
          {t('copyCitation')}
        </Button>
        <Button size="small" onClick={props.onExport}>
          {t('exportMore')}
        </Button>
        {clipping.deletedAt ? (
          <Button size="small" look="primary" onClick={props.onRestore}>
            {t('restore')}
          </Button>
        ) : (
          <Button size="small" look="danger" onClick={props.onDelete}>
            {t('delete')}
          </Button>
        )}
      </div>
    </header>
  );
}
