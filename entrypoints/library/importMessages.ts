import type { ImportPlan } from '../../utils/clippings/importing.ts';

/** What the library page asks of the importer; ending the worker cancels, and then nothing was changed. */
export type ToImporter = { kind: 'read'; file: File } | { kind: 'apply' };

export type FromImporter =
  | { kind: 'progress'; share: number }
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'applied'; plan: ImportPlan }
  /** `key` is an i18n key where the failure was an expected one; `line` counts from 1. */
  | { kind: 'failed'; key: string | null; line: number | null; message: string };
