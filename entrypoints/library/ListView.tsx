import { useCallback, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import { ClippingList } from '../../components/library/ClippingList.tsx';
import { CollectionTools } from '../../components/library/CollectionTools.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { Facets, FacetsFold } from '../../components/library/Facets.tsx';
import { FilterChips } from '../../components/library/FilterChips.tsx';
import { ListHead } from '../../components/library/ListHead.tsx';
import { collectionShown, type Filter, formatRoute, isEmptyFilter, type Route } from '../../components/library/route.ts';
import { Waiting } from '../../components/library/Waiting.tsx';
import { counted } from '../../components/plural.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { LossNotice } from './LossNotice.tsx';
import { NothingFits, NothingSaved } from './NothingHere.tsx';
import { repository } from './repository.ts';
import type { Collecting } from './useCollections.ts';
import type { Found } from './useFound.ts';
import { useKnownTags } from './useKnownTags.ts';
import { readyValue } from './useLive.ts';
import { goTo } from './useRoute.ts';
import { type Toasting, wordsOf } from './useToast.ts';

interface ListViewProps {
  route: Route;
  found: Found;
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  meaningNames: Partial<Record<Meaning, string>>;
  collecting: Collecting;
  toasting: Toasting;
  /** null where the search at hand is kept already. */
  onKeepSearch: ((name: string) => void) | null;
}

/** The list of clippings, live or in the trash, with what narrows it and what can be done with it. */
export function ListView({ route, found, selected, onSelected, meaningNames, collecting, toasting, onKeepSearch }: ListViewProps) {
  /** What the list shows; places count in it alone. */
  const shown = JSON.stringify([route.view, route.filter, route.sort]);
  const [anchor, setAnchor] = useState({ of: shown, index: 0 });
  const knownTags = useKnownTags();
  const isTrash = route.view === 'trash';
  const collection = isTrash ? null : collectionShown(route.filter);
  const names = { meanings: meaningNames, collections: collecting.names };
  const onFilter = (filter: Filter) => goTo({ ...route, filter });

  const onSelect = (id: string, isRange: boolean, index: number) => {
    const from = anchor.of === shown ? anchor.index : index;
    setAnchor({ of: shown, index });
    if (isRange) {
      const ids = found.idsBetween(Math.min(from, index), Math.max(from, index) + 1);
      void ids.then(some => onSelected(new Set([...selected, ...some])), toasting.fail);
      return;
    }
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelected(next);
  };

  const onMove = useCallback(
    (index: number, step: -1 | 1) => {
      const idAt = (at: number) => found.rowAt(at)?.listed.clipping.id ?? null;
      const id = idAt(index);
      if (collection && id) collecting.move(collection, id, step < 0 ? idAt(index - 1) : idAt(index + 2));
    },
    [collection, collecting, found.rowAt],
  );

  const act = (work: Promise<number>, stem: 'countDeleted' | 'countRestored') =>
    void work.then(count => {
      onSelected(new Set());
      toasting.done(counted(stem, count), true);
    }, toasting.fail);

  if (found.total.state === 'failed') {
    return (
      <EmptyState title={t('errorLibraryTitle')} text={wordsOf(found.total.error)}>
        <Button look="primary" onClick={() => location.reload()}>
          {t('errorRetry')}
        </Button>
      </EmptyState>
    );
  }
  const total = readyValue(found.total);
  const isEmpty = total === 0;
  return (
    <div class="list-view">
      {!isTrash && found.facets && (!isEmpty || !isEmptyFilter(route.filter)) && (
        <aside class="list-facets" aria-label={t('facets')}>
          <FacetsFold>
            <Facets counts={found.facets} filter={route.filter} names={names} onFilter={onFilter} />
          </FacetsFold>
        </aside>
      )}
      <div class="list-results">
        <ListHead
          title={isTrash ? t('viewTrash') : ((collection && collecting.names.get(collection)) ?? t('viewClippings'))}
          total={found.isCounted ? total : null}
          hint={isTrash ? t('trashHint') : collection && route.sort === 'collection' && !isEmpty ? t('collectionHint') : null}
          sort={route.sort}
          isCollection={route.filter.collections.length === 1}
          hasSearch={route.filter.text.trim() !== ''}
          onSort={isTrash ? null : sort => goTo({ ...route, sort })}
          onSelectAll={isEmpty ? null : () => void found.allIds().then(ids => onSelected(new Set(ids)), toasting.fail)}
        >
          {collection && (
            <CollectionTools
              key={collection}
              name={collecting.names.get(collection) ?? ''}
              isEmpty={isEmpty}
              onRename={name => collecting.rename(collection, name)}
              onExport={() => goTo({ ...route, dialog: 'export' })}
              onDelete={() => {
                collecting.remove(collection);
                goTo({});
              }}
            />
          )}
        </ListHead>
        {!collection && <FilterChips filter={route.filter} names={names} onFilter={onFilter} onKeep={onKeepSearch} />}
        {!isTrash && total !== null && found.isCounted && <LossNotice total={total} />}
        {!isTrash && isEmptyFilter(route.filter) && selected.size === 0 && <BackupReminder total={total ?? 0} />}
        {selected.size > 0 && !isTrash && (
          <BulkBar
            count={selected.size}
            knownTags={knownTags}
            onAddTags={addTags =>
              void repository.editClippings([...selected], { addTags }).then(() => toasting.done(t('welcomeSaved'), true), toasting.fail)
            }
            onRemoveTags={removeTags =>
              void repository.editClippings([...selected], { removeTags }).then(() => toasting.done(t('welcomeSaved'), true), toasting.fail)
            }
            knownCollections={collecting.collections.map(one => one.name)}
            onCollect={wanted => collecting.put(wanted, [...selected])}
            onTakeOut={
              collection === null
                ? null
                : () => {
                    collecting.take(collection, [...selected]);
                    onSelected(new Set());
                  }
            }
            onExport={() => goTo({ ...route, dialog: 'export' })}
            onDelete={() => act(repository.deleteClippings([...selected]), 'countDeleted')}
            onClear={() => onSelected(new Set())}
          />
        )}
        {isTrash && selected.size > 0 && (
          <div class="bulk">
            <strong>{counted('countSelected', selected.size)}</strong>
            <Button size="small" look="primary" onClick={() => act(repository.restoreClippings([...selected]), 'countRestored')}>
              {t('restore')}
            </Button>
            <Button size="small" look="quiet" onClick={() => onSelected(new Set())}>
              {t('selectNone')}
            </Button>
          </div>
        )}
        {total === null ? (
          <Waiting />
        ) : isEmpty ? (
          <Empty route={route} isIndexing={found.progress !== null} />
        ) : (
          <ClippingList
            key={JSON.stringify(route.filter)}
            count={total}
            rowAt={found.rowAt}
            onRange={found.onRange}
            hrefOf={id => formatRoute({ view: 'clipping', id, filter: route.filter, sort: route.sort })}
            selected={selected}
            onSelect={onSelect}
            onMove={collection && route.sort === 'collection' ? onMove : null}
            onDelete={ids => !isTrash && act(repository.deleteClippings(ids), 'countDeleted')}
          />
        )}
      </div>
    </div>
  );
}

function Empty({ route, isIndexing }: { route: Route; isIndexing: boolean }) {
  if (route.view === 'trash') return <EmptyState title={t('emptyTrashTitle')} text={t('emptyTrashText')} />;
  if (collectionShown(route.filter)) return <EmptyState title={t('emptyCollectionTitle')} text={t('emptyCollectionText')} />;
  if (route.filter.text.trim() !== '' && isIndexing) return <EmptyState title={t('emptyIndexingTitle')} text={t('emptyIndexingText')} />;
  return isEmptyFilter(route.filter) ? <NothingSaved /> : <NothingFits onClear={() => goTo({})} />;
}
