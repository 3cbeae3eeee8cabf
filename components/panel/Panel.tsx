import type { Span } from '../../utils/article/types.ts';
import type { Entity, EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleState } from '../../utils/messaging/protocol.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import type { AnnotationActions } from './AnnotationItem.tsx';
import { Annotations } from './Annotations.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleNote } from './ArticleNote.tsx';
import { type ExportChoice, ExportMenu } from './ExportMenu.tsx';
import { Facts } from './Facts.tsx';

interface PanelProps extends AnnotationActions {
  state: ArticleState;
  /** The saved article; null while it is not in the library. */
  clipping: { note: string; tags: string[]; createdAt: string } | null;
  settings: Settings;
  knownTags: string[];
  exports: readonly ExportChoice[];
  onSave: () => void;
  onExport: (format: string) => void;
  onOpenLibrary: () => void;
  onShowKinds: (kinds: EntityKind[]) => void;
  onRevealMention: (mention: Entity | Span) => void;
  onChangeClipping: (change: { note?: string; tags?: string[] }) => void;
}

/** The article at hand: what it is, what was marked in it, what it says. */
export function Panel(props: PanelProps) {
  const { state, clipping, settings, knownTags } = props;
  const { article, entities, annotations, shownKinds, hasConsentWall, news } = state;
  const hasNews = clipping !== null && news !== null && news.fresh + news.gone > 0;
  return (
    <main class="panel">
      <ArticleHead article={article} />
      {hasConsentWall && <p class="panel-notice">{t('consentWall')}</p>}
      <div class="panel-acts">
        {clipping ? (
          <Button onClick={props.onOpenLibrary} title={t('openInLibrary')}>
            <span class="saved-mark" aria-hidden="true">
              ✓
            </span>{' '}
            {t('inLibrary')}
          </Button>
        ) : (
          <Button look="primary" onClick={props.onSave}>
            {t('saveToLibrary')}
          </Button>
        )}
        {hasNews && (
          <Button onClick={props.onSave} title={t('updateClippingHint')}>
            {t('updateClipping')}
          </Button>
        )}
        <ExportMenu choices={props.exports} onExport={props.onExport} />
      </div>
      {clipping && (
        <p class="soft">
          {t('clippedSince', formatDate(clipping.createdAt))} {hasNews && t('badgeNews', news.fresh, news.gone)}
        </p>
      )}
      <Annotations
        placed={annotations}
        text={article.text}
        names={settings.meaningNames}
        knownTags={knownTags}
        onReveal={props.onReveal}
        onEdit={props.onEdit}
        onDelete={props.onDelete}
        onReattach={props.onReattach}
      />
      <ArticleNote
        key={article.url}
        note={clipping?.note ?? ''}
        tags={clipping?.tags ?? []}
        knownTags={knownTags}
        onChange={props.onChangeClipping}
      />
      <Facts
        article={article}
        entities={entities}
        shownKinds={shownKinds}
        onShowKinds={props.onShowKinds}
        onReveal={props.onRevealMention}
      />
    </main>
  );
}
