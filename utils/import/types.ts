import type { IncomingClipping } from '../clippings/importStep.ts';
import type { Asset, Collection, Preset } from '../clippings/types.ts';

/** What a file turned out to be. */
export type ImportFormatId = 'backup' | 'web-annotation' | 'hypothesis' | 'obsidian' | 'csl-json' | 'ris';

export interface ImportedFile {
  format: ImportFormatId;
  clippings: IncomingClipping[];
  /** These three of a backup; other formats have none. */
  collections: Collection[];
  pictures: Asset[];
  presets: Preset[];
}

/** One foreign format: recognises its text and reads it. `now` dates what the file does not. */
export interface ImportFormat {
  id: ImportFormatId;
  /** `value` is the parsed JSON, null for a text that is none. */
  recognizes(text: string, value: unknown): boolean;
  read(text: string, value: unknown, now: string): Promise<IncomingClipping[]> | IncomingClipping[];
}
