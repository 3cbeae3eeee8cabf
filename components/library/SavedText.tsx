import type { ComponentChildren, Ref, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Block } from '../../utils/article/types.ts';
import { type Layer, segmentsOf } from './layers.ts';

interface SavedTextProps {
  article: Pick<Article, 'text' | 'blocks' | 'bodyEnd' | 'lang' | 'title' | 'kicker'>;
  layers: readonly Layer[];
  textRef?: Ref<HTMLDivElement>;
  /** What stands between the title and the body: source, authors, date. */
  children?: ComponentChildren;
}

/** The saved copy: the page text in its blocks, every offset at its place, with what lies over it. */
export function SavedText({ article, layers, textRef, children }: SavedTextProps) {
  const [heading, body, periphery] = useMemo(() => {
    const isBody = (block: Block) => block.start < article.bodyEnd;
    const around = article.blocks.filter(block => !isBody(block));
    const title = around.find(block => block.kind === 'title' && article.text.slice(block.start, block.end).includes(article.title));
    return [title ?? null, article.blocks.filter(isBody), around.filter(block => block.kind === 'caption')];
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
      {grouped(body, draw)}
      {periphery.length > 0 && (
        <div class="captions">
          {periphery.map(block => (
            <p key={block.start}>{draw(block)}</p>
          ))}
        </div>
      )}
    </div>
  );
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

/** Blocks as elements; neighbouring list items share a list, table rows a table-like group. */
function grouped(blocks: readonly Block[], draw: (block: Block) => VNode[]): VNode[] {
  const elements: VNode[] = [];
  let items: VNode[] = [];
  const flush = (key: number) => {
    if (items.length > 0) elements.push(<ul key={`list-${key}`}>{items}</ul>);
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      items.push(<li key={block.start}>{draw(block)}</li>);
      continue;
    }
    flush(block.start);
    elements.push(elementOf(block, draw(block)));
  }
  flush(-1);
  return elements;
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
