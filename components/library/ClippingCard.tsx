import type { Span } from '../../utils/article/types.ts';
import type { ClippingListed } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { counted } from '../plural.ts';
import { stateName, stateShort } from '../states.ts';
import { Hits } from './Hits.tsx';
import { noteLine } from './noteLine.ts';

/** A piece of text around the hits of a search; empty hits for the beginning of an article. */
export interface Snippet {
  text: string;
  hits: Span[];
}

/** One line of the list: the clipping, and where the search found its words. */
export interface ListRow {
  listed: ClippingListed;
  snippet: Snippet;
  titleHits: Span[];
  /** In the line of the note, and in each tag. */
  noteHits: Span[];
  tagHits: Span[][];
}

interface ClippingCardProps {
  row: ListRow;
  index: number;
  href: string;
  isSelected: boolean;
  isActive: boolean;
  onSelect: (isRange: boolean) => void;
  onFocus: () => void;
  /** Moves it up (-1) or down (1) in the collection shown; null where the list has another order. */
  onMove: ((step: -1 | 1) => void) | null;
}

const shownStates = 5;
const shownTags = 4;

/** A clipping in the list: title, source and date, the hit or beginning, states, people, tags and counts. */
export function ClippingCard({ row, index, href, isSelected, isActive, onSelect, onFocus, onMove }: ClippingCardProps) {
  const { clipping, annotationCount } = row.listed;
  const { facts } = clipping;
  const series = clipping.series && `${clipping.series.name} (${clipping.series.part})`;
  return (
    <article class={`clipping-card ${isSelected ? 'selected' : ''} ${clipping.note ? 'noted' : ''}`}>
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={t('listSelect', clipping.title)}
        tabIndex={isActive ? 0 : -1}
        onClick={event => onSelect(event.shiftKey)}
      />
      <div class="clipping-main">
        <h2>
          <a href={href} data-index={index} tabIndex={isActive ? 0 : -1} onFocus={onFocus}>
            <Hits text={clipping.title} hits={row.titleHits} />
          </a>
        </h2>
        <p class="soft meta">
          {[clipping.siteName ?? clipping.host, formatDate(clipping.published), series].filter(Boolean).join(' · ')}
          {clipping.deletedAt && <strong> · {t('trashDeletedOn', formatDate(clipping.deletedAt))}</strong>}
        </p>
        <p class="snippet">
          <Hits text={row.snippet.text} hits={row.snippet.hits} />
        </p>
        <p class="chips-line">
          {facts.states.slice(0, shownStates).map(code => (
            <abbr key={code} class="mini state" title={stateName(code)}>
              {stateShort(code)}
            </abbr>
          ))}
          {facts.states.length > shownStates && <span class="mini">+{facts.states.length - shownStates}</span>}
          {facts.people.length > 0 && (
            <span class="people">
              {facts.people.slice(0, 2).join(', ')}
              {facts.people.length > 2 && ` +${facts.people.length - 2}`}
            </span>
          )}
          {clipping.tags.slice(0, shownTags).map((tag, place) => (
            <span key={tag} class="mini tag">
              #<Hits text={tag} hits={row.tagHits[place] ?? []} />
            </span>
          ))}
          {clipping.tags.length > shownTags && <span class="mini">+{clipping.tags.length - shownTags}</span>}
        </p>
        {clipping.note && (
          <p class="note-line">
            ✎ <Hits text={noteLine(clipping.note)} hits={row.noteHits} />
          </p>
        )}
      </div>
      <ul class="counts soft">
        {annotationCount > 0 && <li class="strong">{counted('countAnnotations', annotationCount)}</li>}
        {facts.figures > 0 && <li>{counted('countFigures', facts.figures)}</li>}
        {facts.quotes > 0 && <li>{counted('countQuotes', facts.quotes)}</li>}
        {onMove && (
          <li class="moves">
            {([-1, 1] as const).map(step => (
              <Button
                key={step}
                size="small"
                look="quiet"
                label={t(step < 0 ? 'collectionUp' : 'collectionDown', clipping.title)}
                onClick={() => onMove(step)}
              >
                {step < 0 ? '↑' : '↓'}
              </Button>
            ))}
          </li>
        )}
      </ul>
    </article>
  );
}
