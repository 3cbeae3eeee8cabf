import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n/t.ts';
import { Button } from '../../Button.tsx';
import { formatDate, formatNumber } from '../../format.ts';
import { formatRoute } from '../route.ts';
import type { Summary } from './summary.ts';

const shownAtFirst = 12;
/** The list of the library, to which a Land's page leads, shows more. */
const most = 500;

/** A short list of articles with source and date. */
export function ArticleLinks({ clippings }: { clippings: readonly Summary[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? clippings.slice(0, most) : clippings.slice(0, shownAtFirst);
  return (
    <>
      <ul class="article-links">
        {shown.map(clipping => (
          <li key={clipping.id}>
            <a href={formatRoute({ view: 'clipping', id: clipping.id })}>{clipping.title}</a>
            <span class="soft">{[clipping.siteName ?? clipping.host, formatDate(clipping.published)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {clippings.length > shownAtFirst && !isOpen && (
        <Button look="quiet" size="small" onClick={() => setIsOpen(true)}>
          {clippings.length > most ? t('articlesLatest', formatNumber(most)) : t('facetMore', formatNumber(clippings.length))}
        </Button>
      )}
    </>
  );
}
