import type { Series } from './types.ts';

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (/^[IVXLC]+$/.test(text)) {
    return [...text].reduce((sum, letter, index, letters) => {
      const value = romanValues[letter] ?? 0;
      return sum + (value < (romanValues[letters[index + 1] ?? ''] ?? 0) ? -value : value);
    }, 0);
  }
  const words = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
  const at = words.indexOf(text.toLowerCase());
  return at < 0 ? null : at + 1;
}

const number = String.raw`(\d{1,3}|[IVXLC]{1,6}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)`;
const of = String.raw`(?:\s*(?:von|/|aus)\s*\d{1,3})?`;
const quoted = String.raw`[„“"»‚']([^“”"«»‘']{3,80})[“”"«‘']`;

const patterns: RegExp[] = [
  // Teil 5 der Serie „Name“
  new RegExp(String.raw`(?:Teil|Folge|Episode)\s+${number}${of}\s+(?:der|unserer|einer)\s+(?:\p{L}+-?)?(?:serie|reihe)\s+${quoted}`, 'iu'),
  // Serie „Name“, Teil 5 · Serie: Name (Teil 5)
  new RegExp(
    String.raw`(?:Serie|Reihe|Artikelserie|Themenreihe|Interviewreihe|Themenserie)\s*:?\s*${quoted}\s*[,:;|·–(-]*\s*(?:Teil|Folge|Episode)?\s*${number}`,
    'iu',
  ),
  // Name, Teil 5 · Name – Folge 3 von 16 · Name (Teil IV)
  new RegExp(String.raw`^(.{3,90}?)\s*[,:;|·–—(/-]*\s*\(?(?:Teil|Folge|Episode)\s+${number}${of}\)?`, 'u'),
  // Name (5/16)
  /^(.{3,90}?)\s*[,:;|·–-]?\s*\((\d{1,2})\s*(?:\/|von)\s*\d{1,3}\)/u,
  // Teil 5: Name
  new RegExp(String.raw`^(?:Teil|Folge)\s+${number}${of}\s*[:|·–-]\s*(?:der\s+)?(?:Serie|Reihe)\s+(.{3,80})$`, 'iu'),
];

const tidy = (name: string): string =>
  name
    .replace(/^(?:(?:Zur|Unsere|Die|Neue)\s+)?(?:Serie|Reihe|Artikelserie|Themenreihe|Interviewreihe|Themenserie)\b\s*[:–-]?\s*/iu, '')
    .replace(/^[„“"»‚'(\s]+|[“”"«‘',:;|·–—()\s/-]+$/gu, '')
    .trim();

/** The series and part named in a line ("Die Bilanz, Teil 5", "Folge 3 von 16", "(5/16)"), or null. */
export function seriesIn(line: string): Series | null {
  if (/newsletter|ausgabe/i.test(line)) return null;
  for (const [index, pattern] of patterns.entries()) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [name, part] = index === 0 || index === 4 ? [match[2], match[1]] : [match[1], match[2]];
    const value = numberOf(part ?? '');
    const clean = tidy(name ?? '');
    if (value !== null && value > 0 && clean.length > 2) return { name: clean, part: value };
  }
  return null;
}
