import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import { readComposed } from './composed.ts';
import { recognizeFigures } from './figures.ts';
import { recognizeOfficials } from './officials.ts';
import { readPeople } from './people/readPeople.ts';
import { recognizeQuotes } from './quotes.ts';
import { readArticleStates } from './states.ts';
import type { Entity, RecognizerInput } from './types.ts';

/**
 * Everything there is to highlight in an article, sorted by start.
 *
 * The rule for overlaps: within a kind the mention that begins first stays (of two that begin together the longer one), and what overlaps it
 * goes. Kinds may overlap, as a figure inside a quote does, with one exception: a Land's name inside an official's name is a surname ("Julia
 * Willie Hamburg") and no Land.
 */
export function recognize(input: RecognizerInput, gazetteer: Gazetteer = shipped): Entity[] {
  return readComposed(input, composed => {
    const { body: states, headline } = readArticleStates(composed, gazetteer);
    const people = readPeople(composed, states, headline);
    const officials = apart(recognizeOfficials(composed, people));
    const figures = apart(recognizeFigures(composed, states, gazetteer));
    const quotes = apart(recognizeQuotes(composed, people));
    return [...outside(apart(states), officials), ...officials, ...figures, ...quotes].sort(inOrder);
  });
}

const inOrder = (a: Entity, b: Entity) => a.start - b.start || b.end - a.end;

/** The mentions of one kind, sorted, without those that overlap one before them. */
function apart<E extends Entity>(mentions: readonly E[]): E[] {
  let end = 0;
  return [...mentions].sort(inOrder).filter(mention => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** The mentions that lie in none of `covers`; both lists are sorted and apart. */
function outside<E extends Entity>(mentions: readonly E[], covers: readonly Entity[]): E[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while (at < covers.length && (covers[at]?.end ?? 0) <= start) at++;
    const cover = covers[at];
    return cover === undefined || cover.start > start || cover.end < end;
  });
}
