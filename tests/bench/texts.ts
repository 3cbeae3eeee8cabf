import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Article texts of a folder: `*.txt` as they are, and `*.json` whose values hold a body of summary and sections (the fundus test data). */
export function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name);
      if (name.endsWith('.txt')) return [readFileSync(path, 'utf8').replace(/\r\n/g, '\n')];
      if (!name.endsWith('.json')) return [];
      return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Gold>).flatMap(bodyText);
    })
    .filter(text => text.length > 600);
}

interface Gold {
  body?: { summary?: string[]; sections?: { headline?: string[]; paragraphs?: string[] }[] };
}

function bodyText({ body }: Gold): string[] {
  if (!body) return [];
  const parts = [
    ...(body.summary ?? []),
    ...(body.sections ?? []).flatMap(section => [...(section.headline ?? []), ...(section.paragraphs ?? [])]),
  ];
  return [
    parts
      .map(part => part.replace(/\s+/g, ' ').trim())
      .filter(part => part !== '')
      .join('\n'),
  ];
}
