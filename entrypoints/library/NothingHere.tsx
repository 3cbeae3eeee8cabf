import browser from 'webextension-polyfill';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { isEmptyFilter, type Route } from '../../components/library/route.ts';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import { goTo } from './useRoute.ts';

/** The way to the page that shows how the first article gets into the library. */
export function FirstSteps() {
  return (
    <Button look="primary" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>
      {t('emptyLibraryHelp')}
    </Button>
  );
}

/** The same, but only where nothing at all is saved: else something is missing for another reason. */
export function FirstStepsIfEmpty() {
  return useIsLibraryEmpty() ? <FirstSteps /> : null;
}

function useIsLibraryEmpty(): boolean {
  return readyValue(useLive(() => repository.countClippings(), [])) === 0;
}

/** What stands in a library without articles. */
export function NothingSaved() {
  return (
    <EmptyState title={t('emptyLibraryTitle')} text={t('emptyLibraryText')}>
      <FirstSteps />
      <Button onClick={() => goTo({ dialog: 'import' })}>{t('emptyLibraryImport')}</Button>
    </EmptyState>
  );
}

/** That nothing fits the search and what it is narrowed to; in a library without articles that there are none, as nothing could fit. */
export function NothingFits({ onClear }: { onClear: () => void }) {
  if (useIsLibraryEmpty()) return <NothingSaved />;
  return (
    <EmptyState title={t('emptyResultTitle')} text={t('emptyResultText')}>
      <Button onClick={onClear}>{t('filterClear')}</Button>
    </EmptyState>
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
    <NothingFits onClear={() => goTo({ view: route.view })} />
  );
}
