import type { Template } from '../../utils/export/template.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const none: Template[] = [];

/** The user's templates in the order they were made, and the ways to change them. */
export function useTemplates(): {
  templates: Template[];
  keep: (template: Template) => Promise<unknown>;
  forget: (id: string) => Promise<void>;
} {
  const templates = readyValue(useLive(read, [])) ?? none;
  return { templates, keep, forget: repository.deletePreset };
}

async function read(): Promise<Template[]> {
  return (await repository.presets()).flatMap(({ kind, id, name, body }) => (kind === 'template' ? [{ id, name, text: body }] : []));
}

function keep({ id, name, text }: Template): Promise<unknown> {
  return repository.keepPreset({ kind: 'template', id, name, body: text });
}
