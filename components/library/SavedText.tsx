import type { ComponentChildren, Ref, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block } from '../../utils/article/types.ts';
import type { Clipping } from '../../utils/clippings/types.ts';
import { type Layer, segmentsOf } from './layers.ts';
import { type PictureSource, SavedPicture } from './SavedPicture.tsx';
import { type SavedFigure, savedFigures } from './savedFigures.ts';

interface SavedTextProps {
  article: Pick<Clipping, 'text' | 'blocks' | 'bodyEnd' | 'lang' | 'title' | 'kicker' | 'html'>;
  /** The pictures at hand, by their address on the web. */
  pictures: ReadonlyMap<string, PictureSource>;
  layers: readonly Layer[];
  textRef?: Ref<HTMLDivElement>;
  /** What stands between the title and the body: source, authors, date. */
  children?: ComponentChildren;
}

/** The saved copy: the page text in its blocks, every offset at its place, with what lies over it. */
export function SavedText({ article, pictures, layers, textRef, children }: SavedTextProps) {
  const [heading, body, figures, rest] = useMemo(() => {
    const isBody = (block: Block) => block.start < article.bodyEnd;
    const around = article.blocks.filter(block => !isBody(block));
    const title = around.find(block => block.kind === 'title' && article.text.slice(block.start, block.end).includes(article.title));
    const captions = around.filter(block => block.kind === 'caption');
    const placed = placeFigures(savedFigures(article.html), captions, article.text);
    return [title ?? null, article.blocks.filter(isBody), placed, captions.filter(block => placed.every(one => one.caption !== block))];
  }, [article]);
  const sorted = useMemo(() => [...layers].sort((a, b) => a.start - b.start), [layers]);

  const draw = (block: Block) => {
    const within = layersWithin(sorted, block);
    // Elements are nested, longest layer outside, so that the underlines of an annotation and of an entity inside it both show.
    return segmentsOf(block, within).map(segment =>
      segment.layers.reduceRight<VNode>(
        (inner, layer) => (
          <span key={segment.start} class={layer.class} title={layer.title ?? undefined} data-layer={layer.id}>
            {inner}
          </span>
        ),
        <span key={segment.start} data-start={segment.start}>
          {article.text.slice(segment.start, segment.end)}
        </span>,
      ),
    );
  };

  return (
    <div ref={textRef ?? null} class="saved-text" lang={article.lang ?? 'de'}>
      {article.kicker && <p class="kicker">{article.kicker}</p>}
      <h1>{heading ? draw(heading) : article.title}</h1>
      {children}
      {grouped(body, draw, before =>
        figures
          .filter(one => (before === null ? one.figure.before >= body.length : one.figure.before === before))
          .map(({ figure, caption }) => (
            <SavedPicture key={`picture-${figure.url}`} figure={figure} source={pictures.get(figure.url) ?? null}>
              {caption ? draw(caption) : figure.caption}
            </SavedPicture>
          )),
      )}
      {rest.length > 0 && (
        <div class="captions">
          {rest.map(block => (
            <p key={block.start}>{draw(block)}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Each figure with the block of the page text that is its caption, so that it can be marked; null where the text has none. */
function placeFigures(figures: SavedFigure[], captions: readonly Block[], text: string): { figure: SavedFigure; caption: Block | null }[] {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const free = [...captions];
  return figures.map(figure => {
    const wanted = plain(figure.caption);
    const index = free.findIndex(block => {
      const words = plain(text.slice(block.start, block.end));
      return words.length > 2 && wanted !== '' && (wanted.includes(words) || words.includes(wanted));
    });
    return { figure, caption: index < 0 ? null : (free.splice(index, 1)[0] ?? null) };
  });
}

/** Layers that may touch a block; `sorted` by start, so that the search ends early. */
function layersWithin(sorted: readonly Layer[], block: Block): Layer[] {
  const within: Layer[] = [];
  for (const layer of sorted) {
    if (layer.start >= block.end) break;
    if (layer.end > block.start) within.push(layer);
  }
  return within;
}

/** Blocks as elements; neighbouring list items share a list, table rows a table-like group. Pictures stand before their block, null: at the end. */
function grouped(blocks: readonly Block[], draw: (block: Block) => VNode[], picturesBefore: (block: number | null) => VNode[]): VNode[] {
  const elements: VNode[] = [];
  let items: VNode[] = [];
  const flush = (key: number) => {
    if (items.length > 0) elements.push(<ul key={`list-${key}`}>{items}</ul>);
    items = [];
  };
  for (const [index, block] of blocks.entries()) {
    const pictures = picturesBefore(index);
    if (pictures.length > 0) flush(block.start);
    elements.push(...pictures);
    if (block.kind === 'list-item') {
      items.push(<li key={block.start}>{draw(block)}</li>);
      continue;
    }
    flush(block.start);
    elements.push(elementOf(block, draw(block)));
  }
  flush(-1);
  return [...elements, ...picturesBefore(null)];
}

function elementOf(block: Block, content: VNode[]): VNode {
  const key = block.start;
  switch (block.kind) {
    case 'heading':
    case 'title':
      if (block.level <= 2) return <h2 key={key}>{content}</h2>;
      return block.level === 3 ? <h3 key={key}>{content}</h3> : <h4 key={key}>{content}</h4>;
    case 'quotation':
      return <blockquote key={key}>{content}</blockquote>;
    case 'preformatted':
      return <pre key={key}>{content}</pre>;
    case 'table-row':
      return (
        <p key={key} class="table-row">
          {content}
        </p>
      );
    case 'term':
      return (
        <p key={key} class="term">
          {content}
        </p>
      );
    case 'caption':
      return (
        <p key={key} class="caption">
          {content}
        </p>
      );
    case 'paragraph':
    case 'list-item':
      return <p key={key}>{content}</p>;
  }
}
