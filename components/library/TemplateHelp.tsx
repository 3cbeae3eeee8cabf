import { templateLists, templateVariables } from '../../utils/export/templateVariables.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';

const headings: Record<keyof typeof templateVariables, MessageKey> = {
  article: 'templateArticle',
  annotations: 'annotations',
  figures: 'kindFigures',
  quotes: 'kindQuotes',
  officials: 'kindOfficials',
};

/** What a template may name, and how lists and gaps are written. */
export function TemplateHelp() {
  return (
    <details class="template-help">
      <summary>{t('templateHelp')}</summary>
      <dl class="template-syntax">
        <dt>
          <code>{'{{title}}'}</code>
        </dt>
        <dd>{t('templateHelpValue')}</dd>
        <dt>
          <code>{'{{{title}}}'}</code>
        </dt>
        <dd>{t('templateHelpRaw')}</dd>
        <dt>
          <code>{'{{#annotations}} … {{/annotations}}'}</code>
        </dt>
        <dd>{t('templateHelpList')}</dd>
        <dt>
          <code>{'{{#note}} … {{/note}}'}</code>
        </dt>
        <dd>{t('templateHelpIf')}</dd>
        <dt>
          <code>{'{{^note}} … {{/note}}'}</code>
        </dt>
        <dd>{t('templateHelpUnless')}</dd>
      </dl>
      {(['article', ...templateLists] as const).map(list => (
        <section key={list}>
          <h3>
            {t(headings[list])} {list !== 'article' && <code>{`{{#${list}}}`}</code>}
          </h3>
          <dl>
            {templateVariables[list].map(name => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{t(`template_${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
