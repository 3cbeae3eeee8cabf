import { backup } from './backup.ts';
import { csvAnnotations, csvFigures, csvQuotes } from './csv.ts';
import { markdown } from './markdown.ts';
import type { ExportFormat } from './types.ts';

/** All formats in the order menus show them. */
export const exportFormats: readonly ExportFormat[] = [markdown, csvAnnotations, csvFigures, csvQuotes, backup];
