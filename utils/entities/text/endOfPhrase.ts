import { isPreposition } from './prepositions.ts';
import type { Token } from './tokens.ts';
import { endsInOneOf, isOneOf } from './wordLists.ts';

/** Words that tell when, and name nobody: "erklärte Anfang März", "sagte Montag". */
export const timeNoun =
  'Woche|Monat|Jahr|Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
/** Nouns for how long: "einige Stunden zuvor", "drei Tage nach dem Start". */
export const timeSpan = '(Sekunde|Minute|Stunde|Woche)n?|(Tag|Monat|Jahr|Jahrzehnt)e?n?';
/** What may go on a noun phrase behind its noun. */
const linkingWords = 'des|der|eines|einer|für|von|vom|und';
/** Words that open a noun phrase. */
export const articles =
  'der|die|das|ein|eine|viele|mehrere|andere|einige|manche|alle|beide|zahlreiche|unsere|ihre|seine|sein|ihr|dessen|deren|ihren';

/** Nouns that make one verb with "in": "stellt der Sprecher in Aussicht". */
export const ofVerbWithIn = 'Aussicht|Frage|Kraft|Abrede|Anspruch|Zweifel|Kauf|Angriff|Gang|Umlauf|Betracht|Rechnung|Richtung';
const isPlace = (token: Token | undefined): boolean =>
  token?.kind === 'capital' &&
  !isOneOf(token.text, ofVerbWithIn) &&
  !isOneOf(token.text, timeNoun) &&
  !endsInOneOf(token.text, '(vor|nach)?mittag|morgen|abend|nacht|Tag|tag');

/** "Das Land Hessen", "die Behörde", "die Außenminister Frankreichs und Italiens": article, adjectives, nouns; no verb behind them. */
export function endOfPhrase(tokens: readonly Token[], start: number, verb = -1): number {
  let end = start + 1;
  // "laut Paragraf 4 der Meldeordnung", "Artikel 91c Absatz 2"
  if (isOneOf(tokens[start]?.text ?? '', '§|Paragra(f|ph)|Artikel'))
    while (tokens[end]?.kind === 'number' || isOneOf(tokens[end]?.text ?? '', 'Absatz|Satz|Nummer|Artikel')) end++;
  // "spricht die Regierung von Kosten": the verb's own preposition
  const links = isOneOf(tokens[verb]?.text ?? '', 'spr(icht|ach|achen|echen)') ? 'des|der|eines|einer|für|vom|und' : linkingWords;
  const hasArticle = isOneOf((tokens[start]?.text ?? '').toLowerCase(), articles);
  let isBehindNoun = !hasArticle && tokens[start]?.kind !== 'small';
  for (; end < start + 8; end++) {
    const token = tokens[end];
    // "Die 77. Brigade"
    const isOrdinal = token?.text === '.' && tokens[end - 1]?.kind === 'number' && tokens[end + 1]?.sentence === tokens[end - 1]?.sentence;
    if (isOrdinal && tokens[end + 1]?.kind === 'capital') continue;
    if (token === undefined || token.block !== tokens[start]?.block || token.kind === 'mark') break;
    // "laut Norddata 360 Beschäftigte"
    if (token.kind === 'number' && isBehindNoun && !hasArticle) break;
    if (token.kind === 'number') continue;
    // "der 31 Jahre alte Torwart"
    if (isOneOf(token.text, 'alte[nr]?') && tokens[end - 1]?.text === 'Jahre') isBehindNoun = false;
    else if (token.kind !== 'small') isBehindNoun = true;
    else if (isBehindNoun) {
      const isLink =
        (isOneOf(token.text, links) && !isAddressee(tokens, end)) ||
        (hasArticle && isOneOf(token.text, 'im|in|am|bei|beim|aus') && isPlace(tokens[end + 1]));
      if (!isLink) break;
      isBehindNoun = token.text === 'und';
    } else if (!(isOneOf(token.text, 'des|der|dem|den|die|das|für|von|und') || endsInOneOf(token.text, 'e|en|er|es'))) break;
  }
  while (end > start + 1 && tokens[end - 1]?.kind === 'small') end--;
  // "ein in der Zeitung veröffentlichter Artikel": an attribute of its own words
  if (hasArticle && end === start + 1 && isPreposition(tokens[end]?.text ?? '')) {
    for (let at = end + 1; at < end + 9 && tokens[at]?.kind !== 'mark'; at++)
      if (tokens[at]?.kind === 'small' && endsInOneOf(tokens[at]?.text ?? '', '(t|en)e[nrs]?') && tokens[at + 1]?.kind === 'capital')
        return at + 2;
  }
  // "laut der Anfang November | beschlossenen Strategie"
  if (hasArticle && end < start + 5 && isOneOf(tokens[end - 1]?.text ?? '', timeNoun)) {
    const noun = tokens[end + 1];
    const isAttribute = tokens[end]?.kind === 'small' && endsInOneOf(tokens[end]?.text ?? '', '(t|en)e[nrms]?');
    if (isAttribute && noun?.kind === 'capital' && noun.sentence === tokens[start]?.sentence) return end + 2;
  }
  return end;
}

/** "sagte der Abgeordnete | der Deutschen Presse-Agentur": to whom it was said. */
function isAddressee(tokens: readonly Token[], article: number): boolean {
  const next = tokens[article + 1]?.text ?? '';
  return (
    tokens[article]?.text === 'der' &&
    (isOneOf(next, 'dpa|AFP|dapd|KNA|epd') || (next === 'Deutschen' && tokens[article + 2]?.text === 'Presse-Agentur'))
  );
}
