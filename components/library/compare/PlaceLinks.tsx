import { linkTo } from '../../../utils/export/wording.ts';
import { t } from '../../../utils/i18n/t.ts';
import { formatRoute } from '../route.ts';
import type { Summary } from './summary.ts';

interface PlaceLinksProps {
  clipping: Summary;
  /** Offsets in the page text. */
  span: { start: number; end: number };
  /** The words shown, and by which the place is found on the page. */
  words: string;
}

/** Words of an article that lead to their place in the saved copy, and below them the way to their place on the page itself. */
export function PlaceLinks({ clipping, span, words }: PlaceLinksProps) {
  return (
    <>
      <a class="sentence" href={formatRoute({ view: 'clipping', id: clipping.id, at: `${span.start}-${span.end}` })}>
        {words}
      </a>
      {/^https?:/i.test(clipping.url) && (
        <a class="on-page" href={linkTo(clipping.url, words)} target="_blank" rel="noreferrer" title={clipping.title}>
          {t('placeOnPage')} ↗
        </a>
      )}
    </>
  );
}
