import type { Change } from '../../utils/anchoring/types.ts';
import type { Span } from '../../utils/article/types.ts';
import type { Annotation } from '../../utils/clippings/types.ts';
import type { Entity } from '../../utils/entities/types.ts';
import type { AnnotationText } from '../annotation/AnnotationForm.tsx';
import type { Ends } from './caret.ts';
import type { Box } from './placement.ts';
import type { Edge } from './SpanHandles.tsx';

/** The popover: a new annotation, or an existing one being edited. */
export interface Editor {
  kind: 'new' | 'edit';
  id: string;
  span: Span;
  quote: string;
  value: AnnotationText;
  changes: Change[];
  focus: 'meaning' | 'note' | null;
  /** What went wrong at the last attempt to save, in the user's words; null when nothing did. */
  problem: string | null;
  isSaving: boolean;
  /** The end of the span that is being drawn with the pointer. */
  drag: Edge | null;
}

/** The explanation of what lies under the pointer, or of the mention walked to. */
export interface Card {
  span: Span;
  entity: Entity | null;
  text: string;
  annotation: Annotation | null;
  /** Position in the walk, from 0; null when the pointer asked. */
  walk: { index: number; total: number } | null;
}

/** A sentence at the foot of the page, with at most one act. */
export interface Notice {
  text: string;
  look: 'plain' | 'error';
  act: { label: string; run: () => void } | null;
}

/** What the reader shows on the page; the surfaces exclude each other except for the notice. */
export interface ReaderState {
  surface: { kind: 'none' } | { kind: 'toolbar'; span: Span } | ({ kind: 'editor' } & { editor: Editor }) | { kind: 'card'; card: Card };
  /** Where the surface's span is in the viewport. */
  target: Box | null;
  /** Where the span of the popover begins and ends in the viewport; null where it is not drawn. */
  ends: Ends | null;
  notice: Notice | null;
}
