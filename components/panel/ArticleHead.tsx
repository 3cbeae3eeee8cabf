import type { Article } from '../../utils/article/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { formatDate, hostOf } from '../format.ts';

/** What the article is: kicker or series with part, title, source, date, authors. */
export function ArticleHead({ article }: { article: Article }) {
  const { series, kicker, title, siteName, url, published, byline } = article;
  const isInTitle = series !== null && title.includes(series.name);
  const part = series && !isInTitle ? t('seriesPart', series.name, series.part) : null;
  const line = [siteName ?? hostOf(url), formatDate(published), byline.join(', ')].filter(Boolean);
  return (
    <header class="article-head">
      {(kicker || part) && <p class="soft">{[kicker, part].filter(Boolean).join(' · ')}</p>}
      <h1>{title}</h1>
      <p class="soft">{line.join(' · ')}</p>
    </header>
  );
}
