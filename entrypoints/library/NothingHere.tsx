import browser from 'webextension-polyfill';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { isEmptyFilter, type Route } from '../../components/library/route.ts';
import { t } from '../../utils/i18n/t.ts';
import { goTo } from './useRoute.ts';

/** The way to the page that shows how the first article gets into the library. */
export function FirstSteps() {
  return (
    <Button look="primary" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>
      {t('emptyLibraryHelp')}
    </Button>
  );
}

interface NothingHereProps {
  route: Route;
  title: string;
  text: string;
  /** There are articles, but nothing of them that the view could show. */
  hasArticles?: boolean;
}

/** What stands in a view across articles where there is nothing: the view's own words, or that nothing fits what it is narrowed to. */
export function NothingHere({ route, title, text, hasArticles = false }: NothingHereProps) {
  return isEmptyFilter(route.filter) ? (
    <EmptyState title={title} text={text}>
      {!hasArticles && <FirstSteps />}
    </EmptyState>
  ) : (
    <EmptyState title={t('emptyResultTitle')} text={t('emptyResultText')}>
      <Button onClick={() => goTo({ view: route.view })}>{t('filterClear')}</Button>
    </EmptyState>
  );
}
