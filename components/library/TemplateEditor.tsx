import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TemplateProblem } from '../../utils/export/checkTemplate.ts';
import type { Template } from '../../utils/export/template.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { formatNumber } from '../format.ts';
import { TemplateHelp } from './TemplateHelp.tsx';

interface TemplateEditorProps {
  templates: readonly Template[];
  /** The one being written; null while there is none. */
  current: Template | null;
  problem: TemplateProblem | null;
  /** The sample article through the template; null where there is no article or the template has a problem. */
  preview: string | null;
  /** Title of the sample article, null where the library is empty. */
  sample: string | null;
  onPick: (id: string) => void;
  onNew: () => void;
  /** The keyboard comes to the field of the name, or leaves it. */
  onNaming: (isNaming: boolean) => void;
  onChange: (change: Partial<Template>) => void;
  onDelete: () => void;
  onClose: () => void;
  toastLine: ComponentChildren;
}

const problemKeys: Record<TemplateProblem['kind'], MessageKey> = {
  'unclosed-mark': 'templateUnclosedMark',
  'unclosed-section': 'templateUnclosedSection',
  'unopened-section': 'templateUnopenedSection',
  unknown: 'templateUnknown',
  forbidden: 'templateForbidden',
  nested: 'templateNested',
  'too-long': 'templateTooLong',
};

/** The user's templates: written at the left, seen at the right with an article of the library, kept while they are written. */
export function TemplateEditor({ templates, current, problem, preview, sample, ...props }: TemplateEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const isNew = useRef(false);
  // A new one is named first.
  useEffect(() => {
    if (!isNew.current || !name.current) return;
    isNew.current = false;
    name.current.focus();
    name.current.select();
  }, [current?.id]);
  const goToLine = (line: number) => {
    const text = field.current?.value ?? '';
    const start = text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, one) => sum + one.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + (text.slice(start).split('\n')[0]?.length ?? 0));
  };
  return (
    <Dialog
      title={t('templates')}
      isWide
      onClose={props.onClose}
      actions={
        <>
          {current && (
            <Button look="danger" onClick={props.onDelete}>
              {t('templateDelete')}
            </Button>
          )}
          <span class="spacer" />
          <Button look="primary" onClick={props.onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      <p class="soft">{t('templatesHint')}</p>
      <div class="row template-tools">
        {templates.length > 0 && (
          <select
            class="field"
            aria-label={t('templates')}
            value={current?.id ?? ''}
            onChange={event => props.onPick(event.currentTarget.value)}
          >
            {templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Button
          look={templates.length === 0 ? 'primary' : 'plain'}
          onClick={() => {
            isNew.current = true;
            props.onNew();
          }}
        >
          {t('templateNew')}
        </Button>
      </div>
      {current && (
        <>
          <label class="template-name">
            <span class="soft">{t('templateName')}</span>
            <input
              ref={name}
              class="field"
              type="text"
              maxLength={60}
              value={current.name}
              onFocus={() => props.onNaming(true)}
              onBlur={() => props.onNaming(false)}
              onInput={event => props.onChange({ name: event.currentTarget.value })}
            />
          </label>
          <div class="template-panes">
            <label>
              <span class="soft">{t('templateText')}</span>
              <textarea
                ref={field}
                class="field code"
                spellcheck={false}
                rows={18}
                value={current.text}
                aria-invalid={problem !== null}
                onInput={event => props.onChange({ text: event.currentTarget.value })}
              />
            </label>
            <section aria-label={t('templatePreview')}>
              <span class="soft">{sample ? t('templatePreviewOf', sample) : t('templatePreview')}</span>
              {problem ? (
                <p class="problem-line" role="alert">
                  {t('templateLine', formatNumber(problem.line), t(problemKeys[problem.kind], problem.detail))}{' '}
                  <Button size="small" onClick={() => goToLine(problem.line)}>
                    {t('templateGoToLine')}
                  </Button>
                </p>
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
                <pre class="template-preview" tabIndex={0}>
                  {preview ?? t('templateNoArticle')}
                </pre>
              )}
            </section>
          </div>
          <TemplateHelp />
        </>
      )}
      {props.toastLine}
    </Dialog>
  );
}
