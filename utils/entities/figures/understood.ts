import type { Reading } from '../text/reading.ts';
import { spanAt } from '../text/sentences.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { FigureForms } from './figureForms.ts';
import type { Quantity } from './quantity.ts';

/** A quantity before the one that is read, with the noun it counts though none is printed beside it. */
interface Earlier extends Quantity {
  understood: string | null;
}

const nounOf = (one: Earlier): string | null => (one.unit === null ? (one.counted?.noun ?? one.heading ?? one.understood) : null);

/** How many quantities back a number may mean again. */
const back = 40;

/** What a number counts that nothing beside it names, where other words of its sentence or the numbers before it tell; else null. */
export function nounTold(one: Quantity, earlier: readonly Earlier[], { text, sentences }: Reading): string | null {
  const sentence = spanAt(sentences, one.start);
  const before = text.slice(Math.max(sentence?.start ?? 0, one.start - 120), one.start);
  if (one.isFraction) return nounOfShare(one, before, earlier, text);
  const recent = earlier.slice(-back);
  if (endsInOneOf(before, '(übrigen|anderen|restlichen|verbleibenden) ')) return nounOfRest(one, recent);
  // "zu den 85": the same number again
  if (one.isWord || !endsInOneOf(before, '(^| )(den|die|der|diesen|diese|dieser|jene|jenen) ') || before.endsWith('um die ')) return null;
  const same = recent.findLast(other => other.low === one.low && other.magnitude === one.magnitude && nounOf(other) !== null);
  return same === undefined ? null : nounOf(same);
}

/** "60 Firewalls, vier Leute. Die anderen 56": what is left of a whole when one of the numbers behind it, or two, are taken away; null where none fits. */
function nounOfRest({ low }: Quantity, recent: readonly Earlier[]): string | null {
  const wholes = recent.filter(
    other => nounOf(other) !== null && other.high === null && other.magnitude === 1 && other.low > Math.max(low, 9),
  );
  const isWhole = (whole: Earlier, isPart: (one: Earlier) => boolean): boolean => {
    const gone = recent.filter(one => one !== whole && one.block === whole.block && one.start > whole.start && isPart(one));
    const taken = whole.low - low;
    const lows = new Set(gone.map(one => one.low));
    return lows.has(taken) || gone.some(one => one.low * 2 !== taken && lows.has(taken - one.low));
  };
  const [before, last] = recent.slice(-2);
  const found =
    wholes.findLast(whole => isWhole(whole, one => one.unit === null && (one.counted === null || one.counted.noun === nounOf(whole)))) ??
    wholes.findLast(whole => (whole === before && isWhole(whole, one => one === last)) || (whole.low > 20 && whole.low - low === 1));
  return found === undefined ? null : nounOf(found);
}

const changes =
  'sank|sanken|sinkt|sinken|fiel|fielen|fällt|fallen|ging|gingen|geht|gehen|stieg|stiegen|steigt|steigen|wuchs|wuchsen|wächst|wachsen|schrumpfte|schrumpften|verringerte|verringerten';
/** "sank der Aufwand um die", "Die Rückfragen gingen um" */
const behindVerb = new RegExp(
  `(?:${changes}) (?:sich )?(?:der|die|das|ihre?|seine?) (?:[a-zäöüß]+ )?([A-ZÄÖÜ][A-Za-zÀ-ɏ-]+) um (?:[a-zäöüß]+ ){0,2}$`,
);
const beforeVerb = new RegExp(
  `(?:[Dd]er|[Dd]ie|[Dd]as) (?:[a-zäöüß]+ )?([A-ZÄÖÜ][A-Za-zÀ-ɏ-]+) (?:${changes}) (?:sich )?um (?:[a-zäöüß]+ ){0,2}$`,
);
const paid =
  /(?<![A-Za-zÀ-ɏ])(?:be|aus)?(?:zahl(?:t|te|en)|finanzier(?:t|te|en)|trägt|tragen|trug|förder[nt]|übernimmt|beteilig(?:t|te|en))(?![A-Za-zÀ-ɏ])/;

/** Of what a fraction is the share: what shrinks by it, or the costs somebody bears. */
function nounOfShare({ start, end, block }: Quantity, before: string, earlier: readonly Earlier[], text: string): string | null {
  if (/ um (?:[a-zäöüß]+ ){0,2}$/.test(before)) return (behindVerb.exec(before) ?? beforeVerb.exec(before))?.[1] ?? null;
  // "bezahlt den Versuch zu zwei Dritteln", "will sich zur Hälfte beteiligen"
  if (endsInOneOf(before, ' (zu|zur) ') && (paid.test(before) || paid.test(text.slice(end, Math.min(block.end, end + 16)))))
    return 'Kosten';
  // "1,9 Millionen Euro hat das gekostet, neun Zehntel davon Bundesmittel"
  const sum = earlier.at(-1);
  const isOfSum = text.startsWith(' davon', end) && sum?.block === block && isOneOf(sum.unit?.unit ?? '', 'Euro|Franken');
  return isOfSum && /kost/i.test(text.slice(sum.end, start)) ? 'Kosten' : null;
}

const numberOf =
  /(?<![A-Za-zÀ-ɏ])(?:(?:[Zz]ahl|[Aa]nzahl|Menge)(?: der| von| an|) (?:[a-zß-öø-ÿğıłœśşšźżžčćőű]{5,} )?([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]+)|([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ]+?)zahl(?:en)?(?![A-Za-zÀ-ɏ]))/g;

/** The noun of "die Zahl der Anträge" or "die Nutzerzahl" before a number in its sentence. */
export function nounOfNumber({ start }: Quantity, { text, sentences }: Reading): string | null {
  const sentence = spanAt(sentences, start);
  if (sentence === null) return null;
  const before = text.slice(Math.max(sentence.start, start - 200), start);
  if (!before.includes('zahl') && !before.includes('Zahl') && !before.includes('Menge')) return null;
  const found = [...before.matchAll(numberOf)].at(-1);
  return found?.[1] ?? found?.[2] ?? null;
}

/** How nouns end that are surely in the plural. */
const plurals =
  '(ungen|innen|heiten|keiten|schaften|tionen|enten|isten|träge|fälle|geräte|dienste|ämter|plätze|scheine|systeme|briefe|bögen|portale|projekte|sensoren|programme|verträge)n?|verfahren|stellen|akten|karten|listen|seiten';
const isPlural = (noun: string, forms: FigureForms): boolean => forms.countedAlways.has(noun) || endsInOneOf(noun.toLowerCase(), plurals);

const capitals = /(?<![A-Za-zÀ-ɏ-])[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+/g;
/** The last noun of a stretch of text that surely is a plural, or null. */
const pluralIn = (stretch: string, forms: FigureForms): string | null =>
  [...stretch.matchAll(capitals)].map(([noun]) => noun).findLast(noun => isPlural(noun, forms)) ?? null;

/** "… nimmt Meldungen entgegen. 210 kamen": the plural named last, of the sentence or the one before, where the number stands for it alone; else null. */
export function nounNamed({ start, end, block }: Quantity, { text, sentences }: Reading, forms: FigureForms): string | null {
  const sentence = spanAt(sentences, start);
  if (sentence === null) return null;
  const before = text.slice(Math.max(sentence.start, block.start, start - 160), start);
  // "210 kamen allein im Probemonat"
  if (before.trim() === '') {
    const previous = spanAt(sentences, sentence.start - 2);
    const isSubject = /^ (?:[a-zäöüß]{2,}en|sind)(?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 20));
    return isSubject && previous !== null && previous.start >= block.start
      ? pluralIn(text.slice(previous.start, previous.end), forms)
      : null;
  }
  // "In Vorträgen – 31 waren es bisher"
  const [, dashed] = /([A-ZÄÖÜ][A-Za-zÀ-ɏ-]+) [–—-] (?:[a-zäöüß]+ )?$/.exec(before) ?? [];
  if (dashed !== undefined && /^ (?:waren|sind|seien) es/.test(text.slice(end, end + 12))) return isPlural(dashed, forms) ? dashed : null;
  // "haben eigene Systeme bestellt, Thüringen gleich zwei."
  const isElliptic = /, (?:und )?(?:[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+ ){1,2}(?:gleich|sogar|nur|bereits|schon|immerhin|erst) $/.test(before);
  return isElliptic && /^[.;!]/.test(text.slice(end, end + 1)) ? pluralIn(before, forms) : null;
}

/** "habe die Geräte eingesammelt, 31 Stück": of what there are so many pieces, told before the comma; else null. */
export function nounOfPieces({ start, block, counted }: Quantity, { text, sentences }: Reading, forms: FigureForms): string | null {
  if (counted?.noun !== 'Stück') return null;
  const sentence = spanAt(sentences, start);
  const before = text.slice(Math.max(sentence?.start ?? 0, block.start, start - 100), start);
  return before.endsWith(', ') ? pluralIn(before, forms) : null;
}
