import { officeIn } from '../../components/library/compare/quotes.ts';
import { speakersOf } from '../../components/library/compare/speakers.ts';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { Repository } from '../../utils/clippings/repository.ts';
import { rowWords } from '../../utils/clippings/search/rowMatcher.ts';
import type { StoredMention } from '../../utils/clippings/types.ts';
import type { FromFinder, TableLine, TableOf, ToFinder } from './finderMessages.ts';

/** The first piece is small, so that a table stands at once. */
const firstPiece = 60;
const piece = 400;

type Question = Pick<Extract<ToFinder, { kind: 'lines' }>, 'ask' | 'of' | 'land'>;

/** The tables that are being read, each under the number of its question. */
export interface Tables {
  /** Tells the lines of the clippings piece by piece, the first ones first; `size` is how many clippings the library holds. */
  read(question: Question, clippings: readonly Summary[], size: number): Promise<void>;
  /** Nobody waits for the answer any more. */
  stop(ask: number): void;
}

/**
 * Reads all mentions of one kind for a table, clipping by clipping: what an article says beside a mention, who is quoted with a figure and
 * which office a speaker has, is at hand then, and the newest lines are there before the others are read.
 */
export function createTables(repository: Pick<Repository, 'mentionsIn' | 'clippingsAbout'>, tell: (message: FromFinder) => void): Tables {
  const running = new Set<number>();
  return {
    async read({ ask, of, land }, all, size) {
      running.add(ask);
      // Of a quote the office of its speaker says which Land it is about.
      const about = land && new Set(await repository.clippingsAbout(of === 'quote' ? 'official' : of, land));
      const clippings = about ? all.filter(({ id }) => about.has(id)) : all;
      const rest = clippings.slice(firstPiece);
      // In the order of their ids they lie side by side in the database.
      const isDense = rest.length > size / 4;
      if (isDense) rest.sort((a, b) => (a.id < b.id ? -1 : 1));
      let done = 0;
      const pieces = [clippings.slice(0, firstPiece)];
      for (let at = 0; at < rest.length; at += piece) pieces.push(rest.slice(at, at + piece));
      const asked = (at: number) =>
        repository.mentionsIn(
          (pieces[at] ?? []).map(({ id }) => id),
          at > 0 && isDense,
        );
      // The browser reads the next piece while this one is worked on.
      let next = asked(0);
      for (const [at, some] of pieces.entries()) {
        const found = await next;
        if (!running.has(ask)) return;
        if (at + 1 < pieces.length) next = asked(at + 1);
        done += some.length;
        const lines = some
          .flatMap(clipping => linesOf(of, clipping, found.get(clipping.id) ?? []))
          .filter(line => land === null || (of === 'quote' ? line.state : line.mention.state) === land);
        tell({ kind: 'lines', ask, lines, share: clippings.length === 0 ? 1 : done / clippings.length });
      }
      running.delete(ask);
    },
    stop: ask => void running.delete(ask),
  };
}

/** A table asks for no reasons, and 100,000 of them take half of its memory. */
const why = { rule: '', evidence: [] };

/** The lines of one clipping's mentions, those of one kind. */
export function linesOf(of: TableOf, clipping: Summary, mentions: readonly StoredMention[]): TableLine[] {
  const own = mentions.filter(mention => mention.kind === of);
  if (own.length === 0) return [];
  const quotes = of === 'figure' ? mentions.filter(mention => mention.kind === 'quote') : [];
  const speakers = speakersOf(quotes.length > 0 ? own : [], quotes);
  const office = of === 'quote' ? officeIn(mentions) : () => null;
  return own.map(mention => {
    const entity = { ...mention.entity, why };
    const [speaker, held] = [speakers.get(mention.id) ?? null, office(mention)];
    return {
      mention: { ...mention, entity },
      clipping,
      speaker,
      role: held?.role ?? null,
      state: held?.state ?? null,
      words: rowWords(mention.sentence, ...wordsBeside(mention), speaker, held?.role ?? null, clipping.title),
    };
  });
}

function wordsBeside({ entity }: StoredMention): (string | null)[] {
  switch (entity.kind) {
    case 'figure':
      return [entity.noun, entity.unit];
    case 'quote':
      return [entity.speaker];
    case 'official':
      return [entity.person, entity.role];
    case 'state':
      return [];
  }
}
