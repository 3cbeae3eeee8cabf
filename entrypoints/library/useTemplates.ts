import { useCallback } from 'preact/hooks';
import type { Template } from '../../utils/export/template.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const memo = 'templates';
const none: Template[] = [];

/** The user's templates in the order they were made, and the ways to change them. */
export function useTemplates(): {
  templates: Template[];
  keep: (template: Template) => Promise<void>;
  forget: (id: string) => Promise<void>;
} {
  const templates = readyValue(useLive(read, [])) ?? none;
  const keep = useCallback(async (template: Template) => {
    const all = await read();
    const isNew = all.every(one => one.id !== template.id);
    await write(isNew ? [...all, template] : all.map(one => (one.id === template.id ? template : one)));
  }, []);
  const forget = useCallback(async (id: string) => write((await read()).filter(one => one.id !== id)), []);
  return { templates, keep, forget };
}

async function read(): Promise<Template[]> {
  const stored = await repository.memo(memo);
  // Written by this file alone.
  return stored ? (JSON.parse(stored) as Template[]) : [];
}

function write(templates: readonly Template[]): Promise<void> {
  return repository.setMemo(memo, JSON.stringify(templates));
}
