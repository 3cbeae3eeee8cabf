import type { Article } from '../../utils/article/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { formatDate, hostOf } from '../format.ts';

/** What the article is: kicker or series with part, title, source, date, authors. */
export function ArticleHead({ article }: { article: Article }) {
  const { series, kicker, title, siteName, url, published, byline } = article;
  const line = [siteName ?? hostOf(url), formatDate(published), byline.join(', ')].filter(Boolean);
  return (
    <header class="article-head">
      {(kicker || series) && (
        <p class="soft">{[kicker, series ? t('seriesPart', series.name, series.part) : null].filter(Boolean).join(' · ')}</p>
      )}
      <h1>{title}</h1>
      <p class="soft">{line.join(' · ')}</p>
    </header>
  );
}
