import { isPainted } from '../../components/entity/isPainted.ts';
import { meanings } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { paint, unpaint, unpaintAll } from './paint.ts';
import type { Session } from './session.ts';

const kinds: EntityKind[] = ['state', 'official', 'figure', 'quote'];

/** Paints the entities of the kinds that are shown. */
export function paintEntities({ page, shownKinds }: Session): void {
  for (const kind of kinds) {
    if (!page || !shownKinds.includes(kind)) unpaint(`amtslupe-${kind}`);
    else
      paint(
        `amtslupe-${kind}`,
        page.entities.filter(entity => entity.kind === kind && isPainted(entity)),
        page.pageText,
      );
  }
}

/** Paints the annotations that were found, those with changed words marked as such, and the one that is being written. */
export function paintAnnotations({ page, placed, placedIn, draft }: Session): void {
  // After a change of the text the old paint stays on its words until the places are found anew; old offsets would hit other words.
  if (!page || (placed.length > 0 && placedIn !== page.article.text)) return;
  const found = placed.flatMap(({ annotation, location }) =>
    location.state === 'orphaned' || annotation.id === draft?.id
      ? []
      : [{ meaning: annotation.meaning, span: location.span, isChanged: location.state === 'changed' }],
  );
  const all = draft ? [...found, { ...draft, isChanged: false }] : found;
  for (const meaning of meanings) {
    paint(
      `amtslupe-note-${meaning}`,
      all.filter(one => one.meaning === meaning).map(one => one.span),
      page.pageText,
    );
  }
  paint(
    'amtslupe-changed',
    all.filter(one => one.isChanged).map(one => one.span),
    page.pageText,
  );
}

/** Paints everything anew. */
export function repaint(session: Session): void {
  if (!session.page) {
    unpaintAll();
    return;
  }
  paintEntities(session);
  paintAnnotations(session);
}
