import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ClippingNote } from '../../components/library/ClippingNote.tsx';
import { citationOf } from '../../components/library/citation.ts';
import { seriesOf } from '../../components/library/compare/series.ts';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { FactList } from '../../components/library/FactList.tsx';
import { NoteCard } from '../../components/library/NoteCard.tsx';
import { emptyFilter, formatRoute, type Route } from '../../components/library/route.ts';
import { SavedCopy } from '../../components/library/SavedCopy.tsx';
import { SavedHead } from '../../components/library/SavedHead.tsx';
import { SeriesNeighbours } from '../../components/library/SeriesNeighbours.tsx';
import { Tabs } from '../../components/library/Tabs.tsx';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locate, prepare } from '../../utils/anchoring/locate.ts';
import type { Location } from '../../utils/anchoring/types.ts';
import { moveEdge } from '../../utils/anchoring/words.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';
import { repository } from './repository.ts';
import type { Collecting } from './useCollections.ts';
import { useHits } from './useHits.ts';
import { useKnownTags } from './useKnownTags.ts';
import { useSummaries } from './useLibrary.ts';
import { readyValue, useLive } from './useLive.ts';
import { usePictures } from './usePictures.ts';
import { goTo } from './useRoute.ts';
import { type Toasting, wordsOf } from './useToast.ts';

interface ReadViewProps {
  route: Route;
  id: string;
  settings: Settings;
  collecting: Collecting;
  toasting: Toasting;
}

/** One clipping: the saved copy to read and mark, its notes and facts beside it. */
export function ReadView({ route, id, settings, collecting, toasting }: ReadViewProps) {
  const live = useLive(() => repository.wholeClipping(id), [id]);
  const knownTags = useKnownTags();
  const pictures = usePictures(id);
  const [shownKinds, setShownKinds] = useState(settings.shownKinds);
  const [tab, setTab] = useState<'notes' | 'facts'>('notes');
  const [current, setCurrent] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [target, setTarget] = useState<{ span: Span; count: number } | null>(null);
  const whole = readyValue(live);
  const seriesName = whole?.clipping.series?.name;
  const summaries = useSummaries(seriesName ? { ...emptyFilter, series: [seriesName] } : null);

  const located = useMemo(() => {
    const text = prepare(whole?.clipping.text ?? '');
    return new Map<string, Location>(
      (whole?.annotations ?? []).flatMap(row => (row.anchor ? [[row.id, locate(text, row.anchor)] as const] : [])),
    );
  }, [whole]);
  const hits = useHits(id, route.filter.text, whole?.clipping.text ?? '');
  const reveal = useCallback((span: Span) => setTarget(old => ({ span, count: (old?.count ?? 0) + 1 })), []);

  const isThere = whole !== null;
  // The place is gone to once, when the article is there; later changes to its annotations must not scroll.
  useEffect(() => {
    const span = route.at?.match(/^(\d+)-(\d+)$/);
    const location = route.at ? located.get(route.at) : undefined;
    if (span) reveal({ start: Number(span[1]), end: Number(span[2]) });
    else if (location && location.state !== 'orphaned') reveal(location.span);
    if (route.at && !span) setCurrent(route.at);
  }, [isThere, route.at]);

  useEffect(() => {
    if (isThere) repository.setMemo(`read:${id}`, new Date().toISOString()).catch(toasting.fail);
  }, [isThere, id, toasting.fail]);

  if (live.state === 'failed') return <EmptyState title={t('errorLibraryTitle')} text={wordsOf(live.error)} />;
  if (live.state === 'loading') return <p class="soft view-head">{t('loading')}</p>;
  if (!whole) {
    return (
      <EmptyState title={t('clippingGoneTitle')} text={t('clippingGoneText')}>
        <a class="button" href={formatRoute({})}>
          {t('viewClippings')}
        </a>
      </EmptyState>
    );
  }
  const { clipping, annotations, mentions } = whole;
  const within = collecting.collections.filter(one => one.members.some(member => member.id === id));
  const series = seriesOf(readyValue(summaries) ?? [])[0];

  const annotate = (span: Span, meaning: Meaning) => {
    const anchor = anchorOf(clipping.text, span);
    if (!anchor) return;
    repository.saveAnnotation(id, { anchor, meaning, note: '', tags: [] }).then(annotation => {
      setFresh(annotation.id);
      setCurrent(annotation.id);
      setTab('notes');
      void changeSettings({ lastMeaning: meaning });
    }, toasting.fail);
  };

  const adjust = async (annotation: string, span: Span): Promise<boolean> => {
    const anchor = anchorOf(clipping.text, span);
    if (!anchor) return false;
    try {
      await repository.editAnnotation(annotation, { anchor });
      toasting.done(t('saved'), true);
      return true;
    } catch (error) {
      toasting.fail(error);
      return false;
    }
  };

  return (
    <div class="saved">
      <SavedHead
        clipping={clipping}
        backHref={formatRoute({ filter: route.filter, sort: route.sort })}
        seriesHref={clipping.series ? formatRoute({ view: 'series', id: clipping.series.name }) : null}
        onCopyCitation={() =>
          void navigator.clipboard.writeText(citationOf(clipping)).then(() => toasting.done(t('copied')), toasting.fail)
        }
        onExport={() => goTo({ ...route, dialog: 'export' })}
        onDelete={() =>
          void repository.deleteClippings([id]).then(() => {
            goTo({ filter: route.filter, sort: route.sort });
            toasting.done(t('clippingDeleted'), true);
          }, toasting.fail)
        }
        onRestore={() => void repository.restoreClippings([id]).then(() => toasting.done(t('saved'), true), toasting.fail)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="saved-reading" tabIndex={0} aria-label={clipping.title}>
        {clipping.deletedAt && <p class="orphaned">{t('clippingInTrash')}</p>}
        <SavedCopy
          whole={whole}
          pictures={pictures}
          located={located}
          shownKinds={shownKinds}
          names={settings.meaningNames}
          hits={hits}
          target={target}
          current={current}
          onAnnotate={annotate}
          onAdjust={({ id }, span) => adjust(id, span)}
          onPick={annotation => {
            setTab('notes');
            setCurrent(annotation.id);
          }}
        />
        {series && clipping.series && <SeriesNeighbours series={series} part={clipping.series.part} />}
      </section>
      <aside class="saved-aside" aria-label={t('clippingAside')}>
        <Tabs
          tabs={[
            ['notes', t('clippingNotes')],
            ['facts', t('clippingFacts')],
          ]}
          current={tab}
          onChange={setTab}
        />
        {tab === 'notes' ? (
          <>
            <ClippingNote
              clipping={clipping}
              knownTags={knownTags}
              collections={within.map(one => one.name)}
              knownCollections={collecting.collections.map(one => one.name)}
              onCollect={names => {
                const added = names.filter(name => within.every(one => one.name !== name));
                if (added.length > 0) collecting.put(added, [id]);
                for (const one of within) if (!names.includes(one.name)) collecting.take(one.id, [id]);
              }}
              onEdit={change => void repository.editClipping(id, change).then(() => toasting.done(t('saved'), true), toasting.fail)}
            />
            {annotations.length === 0 && <p class="soft aside-hint">{t('clippingNoMarks')}</p>}
            {annotations.map(annotation => {
              const location = located.get(annotation.id);
              return (
                <NoteCard
                  key={annotation.id}
                  annotation={annotation}
                  names={settings.meaningNames}
                  knownTags={knownTags}
                  isCurrent={annotation.id === current}
                  isOrphaned={location?.state === 'orphaned'}
                  isNew={annotation.id === fresh}
                  onReveal={() => {
                    setCurrent(annotation.id);
                    if (location && location.state !== 'orphaned') reveal(location.span);
                  }}
                  onAdjust={
                    location && location.state !== 'orphaned'
                      ? (edge, step) => void adjust(annotation.id, moveEdge(clipping.text, location.span, edge, step))
                      : null
                  }
                  onEdit={change => void repository.editAnnotation(annotation.id, change).catch(toasting.fail)}
                  onDelete={() =>
                    void repository.deleteAnnotation(annotation.id).then(() => toasting.done(t('annotationDeleted'), true), toasting.fail)
                  }
                />
              );
            })}
          </>
        ) : (
          <FactList
            text={clipping.text}
            mentions={mentions}
            shownKinds={shownKinds}
            onToggleKind={kind => setShownKinds({ ...shownKinds, [kind]: !shownKinds[kind] })}
            onReveal={mention => reveal(mention.entity)}
          />
        )}
      </aside>
    </div>
  );
}
