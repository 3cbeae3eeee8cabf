/** What the scorer reads of a recogniser's answer: design.md section 7, every field optional; offsets refer to `text`. */
export interface Prediction {
  isEgov?: boolean;
  isArticle?: boolean;
  title?: string | null;
  byline?: string[] | null;
  published?: string | null;
  series?: { name: string; part: number } | null;
  articleId?: string | null;
  text?: string;
  states?: { start: number; end: number; code?: string | null }[];
  officials?: { start: number; end: number; person?: string | null; role?: string | null; state?: string | null }[];
  figures?: {
    start: number;
    end: number;
    value?: number | [number, number] | null;
    unit?: string | null;
    qualifier?: string | null;
    noun?: string | null;
  }[];
  quotes?: { start: number; end: number; speaker?: string | null }[];
}
