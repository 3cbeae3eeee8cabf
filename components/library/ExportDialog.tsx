import type { ExportFormat } from '../../utils/export/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { formatBytes, formatNumber } from '../format.ts';
import { counted } from '../plural.ts';

/** Which clippings an export takes. */
export type ExportScope = 'article' | 'selection' | 'result' | 'collection' | 'all';

/** What was chosen; remembered for the next time. */
export interface ExportChoice {
  scope: ExportScope;
  /** Id of the collection that the scope of that name means; null before one was chosen. */
  collection: string | null;
  format: string;
  includeText: boolean;
  /** Id of a template of the user's own, of Markdown; null for ours. */
  template: string | null;
  /** Of a backup. */
  includePictures: boolean;
}

interface ExportDialogProps {
  formats: readonly ExportFormat[];
  /** Scopes that make sense here, with their number of clippings; null while it is being counted. */
  scopes: { scope: ExportScope; count: number | null }[];
  collections: readonly { id: string; name: string }[];
  templates: readonly { id: string; name: string }[];
  onTemplates: () => void;
  /** Bytes of all pictures kept; null while they are not known. */
  pictureBytes: number | null;
  choice: ExportChoice;
  /** Share of the clippings read, 0 to 1; null while nothing runs. */
  progress: number | null;
  problem: string | null;
  onChange: (choice: ExportChoice) => void;
  onExport: () => void;
  onCancel: () => void;
  onClose: () => void;
}

/** What to export, in which form, and whether the full text goes along. */
export function ExportDialog(props: ExportDialogProps) {
  const { choice, formats, scopes, progress, onChange } = props;
  const format = formats.find(one => one.id === choice.format) ?? formats[0];
  const scope = scopes.find(one => one.scope === choice.scope) ?? scopes[0];
  return (
    <Dialog
      title={t('export')}
      onClose={props.onClose}
      actions={
        progress === null ? (
          <>
            <Button onClick={props.onClose}>{t('cancel')}</Button>
            <Button look="primary" disabled={!scope?.count} onClick={props.onExport}>
              {t('export')}
            </Button>
          </>
        ) : (
          <>
            <progress value={progress} max={1} aria-label={t('exportRunning')} />
            <span role="status">{t('exportProgress', formatNumber(Math.round(progress * 100)))}</span>
            <Button onClick={props.onCancel}>{t('cancel')}</Button>
          </>
        )
      }
    >
      {props.problem && (
        <p class="problem-line" role="alert">
          {props.problem}
        </p>
      )}
      <fieldset class="options-list">
        <legend>{t('exportWhat')}</legend>
        {scopes.map(one => (
          <label key={one.scope}>
            <input
              type="radio"
              name="scope"
              checked={one.scope === scope?.scope}
              disabled={one.count === 0 && one.scope !== scope?.scope}
              onChange={() => onChange({ ...choice, scope: one.scope })}
            />
            <span>{t(`exportScope_${one.scope}`)}</span>
            {one.scope === 'collection' && (
              <select
                class="field"
                aria-label={t('collections')}
                value={choice.collection ?? ''}
                onChange={event => onChange({ ...choice, scope: 'collection', collection: event.currentTarget.value })}
              >
                {props.collections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            <span class="soft">{one.count === null ? t('loading') : counted('countClippings', one.count)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="options-list two">
        <legend>{t('exportHow')}</legend>
        {formats.map(one => (
          <label key={one.id}>
            <input type="radio" name="format" checked={one.id === format?.id} onChange={() => onChange({ ...choice, format: one.id })} />
            <span>{t(one.labelKey)}</span>
            <span class="soft">.{one.extension.split('.').at(-1)}</span>
          </label>
        ))}
      </fieldset>
      {format?.id === 'markdown' && (
        <div class="template-choice">
          <label>
            <span>{t('template')}</span>
            <select
              class="field"
              value={choice.template ?? ''}
              onChange={event => onChange({ ...choice, template: event.currentTarget.value || null })}
            >
              <option value="">{t('templateOurs')}</option>
              {props.templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button size="small" look="quiet" onClick={props.onTemplates}>
            {t('templatesEdit')}
          </Button>
        </div>
      )}
      {format?.id === 'backup' ? (
        <>
          <p class="soft">{t('exportLossless')}</p>
          {props.pictureBytes !== null && props.pictureBytes > 0 && (
            <label class="text-choice">
              <input
                type="checkbox"
                checked={choice.includePictures}
                onChange={event => onChange({ ...choice, includePictures: event.currentTarget.checked })}
              />
              <span>
                {t('exportIncludePictures')}
                <span class="soft">{t('exportIncludePicturesHint', formatBytes(props.pictureBytes * 1.34))}</span>
              </span>
            </label>
          )}
        </>
      ) : (
        <label class="text-choice">
          <input
            type="checkbox"
            checked={choice.includeText}
            onChange={event => onChange({ ...choice, includeText: event.currentTarget.checked })}
          />
          <span>
            {t('exportIncludeText')}
            <span class="soft">{t('exportIncludeTextHint')}</span>
          </span>
        </label>
      )}
    </Dialog>
  );
}
