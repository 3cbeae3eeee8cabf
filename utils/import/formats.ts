import { cslJson, ris } from './bibliography.ts';
import { hypothesis } from './hypothesis.ts';
import { obsidian } from './obsidian.ts';
import type { ImportFormat } from './types.ts';
import { webAnnotation } from './webAnnotation.ts';

/** Foreign formats; the first that recognises a file reads it, so the ones with the surer marks come first. */
export const importFormats: readonly ImportFormat[] = [webAnnotation, hypothesis, obsidian, cslJson, ris];
