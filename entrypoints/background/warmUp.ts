import type { Block } from '../../utils/article/types.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import type { RecognizerInput } from '../../utils/entities/types.ts';

/** Invented sentences with one of everything that the recognisers know, a paragraph per line. */
const sentences = `Kiel – Digitalministerin Anna Wolf (CDU) hat am Montag das neue Portal des Landes Schleswig-Holstein vorgestellt. „Wir sparen rund 40 Prozent der Zeit und 2,5 Millionen Euro im Jahr“, sagte die Ministerin in Kiel. Nach Angaben des Ministeriums nutzen 17 von 20 Kreisen den Dienst, in Bayern und Nordrhein-Westfalen seien es zwischen fünf und sieben.
Uwe Grau, Landrat des Kreises Plön, sprach von einem „Meilenstein für den Norden“. Laut Staatssekretär Dr. Bernd Tal, der das Vorhaben seit Mai 2024 leitet, könne ein Antrag nun drei bis vier Tage dauern. Grau betonte, dass das Land drei Viertel der Kosten trage: „Das ist ein Anfang.“
„Und weiter?“, fragte Petra Lang, Sprecherin der Senatskanzlei in Hamburg. Sie warte auf § 5 des Gesetzes, so Lang, der Zugang für 1.200 Beschäftigte sei „überfällig“. Wie das Amt mitteilte, sank die Zahl der Briefe um 30 auf 70 Prozent.`;

/** An article of nothing but `text`, a paragraph per line. */
export function articleOf(text: string): RecognizerInput {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph', level: 0 });
    start += line.length + 1;
  }
  return { text, blocks, published: '2026-05-04', byline: [] };
}

/** What the recognisers find in the sentences, see `warmUp`. */
export const readSample = () => recognize(articleOf(sentences));

let isWarm = false;

/**
 * Lets the recognisers set up their lists and the engine compile them, which takes most of the time of a first article: to be called while the
 * reader is at work in the page and nobody waits for the background. Does nothing the second time.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  readSample();
}
