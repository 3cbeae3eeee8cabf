import { backup } from './backup.ts';
import { biblatex, cslJson, ris } from './bibliography.ts';
import { csvAnnotations, csvFigures, csvQuotes } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { ods } from './ods.ts';
import { odt } from './odt.ts';
import type { ExportFormat } from './types.ts';
import { hypothesis, webAnnotation } from './webAnnotation.ts';

/** All formats in the order menus show them: to read, to count, to cite, to exchange, to keep. */
export const exportFormats: readonly ExportFormat[] = [
  markdown,
  odt,
  docx,
  html,
  ods,
  csvAnnotations,
  csvFigures,
  csvQuotes,
  biblatex,
  ris,
  cslJson,
  webAnnotation,
  hypothesis,
  backup,
];
