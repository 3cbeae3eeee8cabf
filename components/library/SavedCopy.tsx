import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Location } from '../../utils/anchoring/types.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Annotation, ClippingWhole, Meaning } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { meaningOfKey } from '../annotation/meaningKeys.ts';
import { describe } from '../entity/describe.ts';
import { formatDate } from '../format.ts';
import { meaningName } from '../labels.ts';
import { SelectionToolbar } from '../reader/SelectionToolbar.tsx';
import type { Layer } from './layers.ts';
import { SavedHandles } from './SavedHandles.tsx';
import type { PictureSource } from './SavedPicture.tsx';
import { SavedText } from './SavedText.tsx';
import { spanOfSelection } from './selection.ts';

interface SavedCopyProps {
  whole: ClippingWhole;
  /** The pictures at hand, by their address on the web. */
  pictures: ReadonlyMap<string, PictureSource>;
  /** Where each annotation was found in the saved text, by its id. */
  located: ReadonlyMap<string, Location>;
  shownKinds: Record<EntityKind, boolean>;
  names: Partial<Record<Meaning, string>>;
  /** Hits of the search that led here. */
  hits: Span[];
  /** What to bring into view and flash; `count` rises with every wish, so that the same place can be asked for again. */
  target: { span: Span; count: number } | null;
  /** The annotation that is open beside the text: it has handles at its ends. */
  current: string | null;
  onAnnotate: (span: Span, meaning: Meaning) => void;
  onPick: (annotation: Annotation) => void;
  /** Answers whether the mark has its new ends now. */
  onAdjust: (annotation: Annotation, span: Span) => Promise<boolean>;
}

/** The saved article as a text to read and mark: entities and annotations over it, the toolbar at a fresh selection. */
export function SavedCopy({
  whole,
  pictures,
  located,
  shownKinds,
  names,
  hits,
  target,
  current,
  onAnnotate,
  onPick,
  onAdjust,
}: SavedCopyProps) {
  const { clipping, annotations, mentions } = whole;
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<{ span: Span; left: number; top: number } | null>(null);

  const [drawn, setDrawn] = useState<Span | null>(null);
  const open = annotations.find(annotation => annotation.id === current) ?? null;
  const place = open && located.get(open.id);
  useEffect(() => setDrawn(null), [located, current]);

  const layers = useMemo(() => {
    const all: Layer[] = mentions
      // Reported speech is listed apart, as on the page, and not painted as a quote.
      .filter(({ kind, entity }) => shownKinds[kind] && !(entity.kind === 'quote' && entity.indirect))
      .map(mention => {
        const { name, facts } = describe(mention.entity);
        return {
          start: mention.entity.start,
          end: mention.entity.end,
          id: mention.id,
          class: `mark-${mention.kind}`,
          title: [name, ...facts].join(' · '),
        };
      });
    for (const annotation of annotations) {
      const location = located.get(annotation.id);
      if (!location || location.state === 'orphaned') continue;
      all.push({
        ...(annotation.id === current && drawn ? drawn : location.span),
        id: annotation.id,
        class: `annotated mark-meaning-${annotation.meaning}`,
        title: [meaningName(annotation.meaning, names), annotation.note].filter(Boolean).join(': '),
      });
    }
    for (const hit of hits) all.push({ ...hit, id: 'hit', class: 'hit', title: null });
    if (target) all.push({ ...target.span, id: 'target', class: 'target', title: null });
    return all;
  }, [mentions, annotations, located, shownKinds, names, hits, target, current, drawn]);

  useEffect(() => {
    if (!target) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    root.current?.querySelector('.target')?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [target]);

  useEffect(() => {
    const listener = () => {
      const selection = document.getSelection();
      const span = root.current && spanOfSelection(root.current, selection);
      if (!span || !selection || !root.current) {
        setSelected(null);
        return;
      }
      const box = selection.getRangeAt(0).getBoundingClientRect();
      const frame = root.current.getBoundingClientRect();
      setSelected({ span, left: Math.max(0, box.left - frame.left), top: box.top - frame.top });
    };
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }, []);

  const annotate = (meaning: Meaning) => {
    if (!selected) return;
    onAnnotate(selected.span, meaning);
    document.getSelection()?.removeAllRanges();
  };
  useEffect(() => {
    if (!selected) return;
    const listener = (event: KeyboardEvent) => {
      const meaning = event.ctrlKey || event.metaKey || event.altKey ? null : meaningOfKey(event.key);
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      if (meaning) annotate(meaning);
      else if (event.key === 'Escape') document.getSelection()?.removeAllRanges();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });

  return (
    // biome-ignore lint/a11y: the same annotations are buttons in the list of notes; the click in the text is a short cut to them.
    <div
      class="saved-copy"
      onClick={event => {
        const ids: string[] = [];
        for (
          let element = event.target as HTMLElement | null;
          element && element !== event.currentTarget;
          element = element.parentElement
        ) {
          if (element.dataset.layer) ids.push(element.dataset.layer);
        }
        const picked = annotations.find(annotation => annotation.id === ids.find(id => annotations.some(other => other.id === id)));
        if (picked && document.getSelection()?.isCollapsed !== false) onPick(picked);
      }}
    >
      <SavedText article={clipping} pictures={pictures} layers={layers} textRef={root}>
        <p class="byline">
          {[clipping.siteName ?? clipping.host, clipping.byline.join(', '), formatDate(clipping.published, 'long')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </SavedText>
      {open && place && place.state !== 'orphaned' && (
        <SavedHandles
          root={root}
          text={clipping.text}
          span={place.span}
          meaning={open.meaning}
          onDraw={setDrawn}
          onAdjust={span => void onAdjust(open, span).then(isKept => isKept || setDrawn(null))}
        />
      )}
      {selected && (
        <div class="selection-bar" style={{ left: `${selected.left}px`, top: `${selected.top}px` }}>
          <SelectionToolbar names={names} onChoose={annotate} />
        </div>
      )}
      {clipping.text === '' && <p class="soft">{t('clippingNoText')}</p>}
    </div>
  );
}
