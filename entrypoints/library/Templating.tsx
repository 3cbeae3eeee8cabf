import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { uiLanguage } from '../../components/format.ts';
import { TemplateEditor } from '../../components/library/TemplateEditor.tsx';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { checkTemplate } from '../../utils/export/checkTemplate.ts';
import { renderTemplate, type Template } from '../../utils/export/template.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { repository } from './repository.ts';
import { useTemplates } from './useTemplates.ts';
import type { Toasting } from './useToast.ts';

interface TemplatingProps {
  /** The article to preview with; the first with an annotation, else the newest, where none is at hand. */
  article: string | null;
  settings: Settings;
  toasting: Toasting;
  /** Tells what was done, with the way to take it back. */
  toastLine: ComponentChildren;
  onClose: () => void;
}

/** The editor of templates with its work: keeps what is typed, and shows it with an article of the library. */
export function Templating({ article, settings, toasting, toastLine, onClose }: TemplatingProps) {
  const { templates, keep, forget } = useTemplates();
  const [draft, setDraft] = useState<Template | null>(null);
  const [sample, setSample] = useState<ClippingWhole | null>(null);
  const current = draft ?? templates[0] ?? null;
  const problem = useMemo(() => (current ? checkTemplate(current.text) : null), [current]);

  useEffect(() => {
    sampleFor(article).then(setSample, toasting.fail);
  }, [article, toasting.fail]);

  const preview = useMemo(() => {
    if (!current || problem || !sample) return null;
    const options = {
      translate: t,
      locale: uiLanguage(),
      now: new Date().toISOString(),
      includeText: false,
      meaningNames: settings.meaningNames,
    };
    return renderTemplate(current.text, sample, options);
  }, [current, problem, sample, settings.meaningNames]);

  /** The name that stood in its field when the keyboard came there. */
  const lastName = useRef('');
  const change = (template: Template) => {
    setDraft(template);
    // While another name is being typed the field may be empty.
    keep({ ...template, name: template.name.trim() || lastName.current }).catch(toasting.fail);
  };
  return (
    <TemplateEditor
      templates={templates}
      current={current}
      problem={problem}
      preview={preview}
      sample={sample?.clipping.title ?? null}
      onPick={id => setDraft(templates.find(one => one.id === id) ?? null)}
      onNew={() =>
        change({ id: crypto.randomUUID(), name: t('templateNewName', String(templates.length + 1)), text: t('templateExample') })
      }
      onNaming={isNaming => {
        if (!current) return;
        if (isNaming) lastName.current = current.name;
        else if (current.name.trim() === '') change({ ...current, name: lastName.current });
      }}
      onChange={part => current && change({ ...current, ...part })}
      onDelete={() => {
        if (current)
          forget(current.id).then(() => toasting.done(t('templateDeleted', current.name.trim() || lastName.current), true), toasting.fail);
        setDraft(null);
      }}
      onClose={onClose}
      toastLine={toastLine}
    />
  );
}

async function sampleFor(article: string | null): Promise<ClippingWhole | null> {
  if (article) return repository.wholeClipping(article);
  const { clippings } = await repository.newestClippings('updatedAt', 50);
  const best = clippings.find(one => one.annotationCount > 0) ?? clippings[0];
  return best ? repository.wholeClipping(best.clipping.id) : null;
}
