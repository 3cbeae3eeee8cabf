import type { Block } from '../../article/types.ts';
import { capitals } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { sentenceText } from '../text/reading.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { followingWord, isAt, previousWord } from '../text/words.ts';
import type { Candidate, StateReading } from './stateReading.ts';

/** What stands between two of a row; between those with values also the first one's. */
const joint = ',? (und|sowie|oder|bzw.|bis) |, ?| ?/ ?| & |; ?|-';
const value = /^:? \d[\d.,]*(?: ?%| Prozent)?(?:[,;] | und )$/;
const isJoint = (between: string): boolean =>
  isOneOf(between, joint) || between === ' | ' || (beginsWithOneOf(between, ':? [0123456789]') && value.test(between));
const glued = /(?<=[A-Za-zÀ-ɏ0-9][.@_-]|[@#_-])/y;
const isGlued = (text: string, start: number): boolean => !isOneOf(text[start - 1] ?? '', '[ (\n]?') && isAt(glued, text, start);
const gluedAfter = /[.@_][A-Za-zÀ-ɏ]|_/y;
const budgetAfter = /[ -](?:\d{4}|Jahr|Plan|Mittel|Ansatz|Ansätze|Titel|Stelle|Vermerk|Entwurf)/y;
const college =
  / (?:Aachen|Aschaffenburg|Bingen|Brandenburg|Deggendorf|Georg|Ingolstadt|Köln|Lübeck|Mannheim|Mittelhessen|Nürnberg|OWL|Ostwestfalen|Rosenheim|Ulm|Wildau|Würzburg|Augsburg|Bochum)/y;
const bodyBefore =
  '[Mm]inisterium|[Kk]anzlei|[Ll]andtag|[Vv]erwaltung|[Rr]egierung|[Aa]mt|[Bb]eauftragter?|[Mm]inister|[Mm]inisterin|[Rr]echnungshof|[Ss]tädtetag|[Ll]andkreistag|[Gg]emeindetag|Land|Landes|CIO|CDO|CISO|IM|FM|MI|LfDI?|EGovG|LKA|CDU|SPD|FDP|Grüne|Linke|DigitalAgentur|Kommunen|Land';
const bracketed = /(?<=[A-Za-zÀ-ɏ][.’']? \()/y;

/** Codes and abbreviations that stand in one row with mentions or with each other: "NRW, BW und BY". */
function chainsOf({ text, candidates }: StateReading): Candidate[][] {
  const chains: Candidate[][] = [];
  let chain: Candidate[] = [];
  for (const candidate of candidates) {
    const last = chain.at(-1);
    const joins = last !== undefined && candidate.start - last.end <= 20 && isJoint(text.slice(last.end, candidate.start));
    if (!joins && chain.length > 0) {
      chains.push(chain);
      chain = [];
    }
    chain.push(candidate);
  }
  if (chain.length > 0) chains.push(chain);
  return chains;
}

const isShort = (candidate: Candidate) => candidate.form.kind === 'code' || candidate.form.kind === 'context';

/** "1 NW 31.400": the rank before the Land. */
const rank = /^\d{1,2}\.?\s$/;

/** In tables: rows that begin with a Land, at least two of them, and rows of at least three codes. */
function tableCodes({ text, candidates, blocks }: StateReading): Set<Candidate> {
  const accepted = new Set<Candidate>();
  const rows = new Map<Block, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.block.kind !== 'table-row') continue;
    const row = rows.get(candidate.block);
    if (row === undefined) rows.set(candidate.block, [candidate]);
    else row.push(candidate);
  }
  let run: Candidate[] = [];
  const close = () => {
    if (new Set(run.map(first => first.form.code)).size >= 2) for (const first of run) accepted.add(first);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'table-row') {
      close();
      continue;
    }
    const row = rows.get(block) ?? [];
    const first = row[0];
    if (first !== undefined && (first.start === block.start || rank.test(text.slice(block.start, first.start)))) run.push(first);
    const isRow = new Set(row.filter(isShort).map(cell => cell.form.code)).size >= 3;
    const isOwn = (cell: Candidate) => row.some(other => other.form.code === cell.form.code && other.form.kind === 'name');
    for (const cell of row) if (isRow || isOwn(cell)) accepted.add(cell);
  }
  close();
  return accepted;
}

/** "BE: 79 Punkte", "HH: 83 Punkte": what the items of a list begin with, where those are at least two Länder. */
function listCodes({ text, candidates, blocks }: StateReading): Candidate[] {
  const labels = new Map<Block, Candidate>();
  for (const candidate of candidates) {
    const { block, start, end } = candidate;
    if (block.kind === 'list-item' && start === block.start && text[end] === ':') labels.set(block, candidate);
  }
  const accepted: Candidate[] = [];
  let run: Candidate[] = [];
  const close = () => {
    if (new Set(run.map(({ form }) => form.code)).size >= 2) accepted.push(...run.filter(isShort));
    run = [];
  };
  if (labels.size < 2) return accepted;
  for (const block of blocks) {
    const label = labels.get(block);
    if (label !== undefined) run.push(label);
    else if (block.kind !== 'list-item') close();
  }
  close();
  return accepted;
}

/** Another word with the same letters: a college, a budget, an army, or part of a product name. */
function meansOther(reading: StateReading, { start, end }: Candidate): boolean {
  const { text, forms } = reading;
  const printed = text.slice(start, end);
  if (isGlued(text, start) || (isOneOf(text[end] ?? '', '[.@_]') && isAt(gluedAfter, text, end))) return true;
  if (printed === 'HH' && isAt(budgetAfter, text, end)) return true;
  if (printed === 'TH' && isAt(college, text, end)) return true;
  if (printed === 'BY' && beginsWithOneOf(previousWord(text, start), 'CC|dl-de|Creative')) return true;
  return forms.otherMeanings.get(printed)?.isIn(sentenceText(reading, start)) ?? false;
}

/** "in MV", "der MV-Vertreter": where a place stands, or before a hyphen. */
const isPlaced = (text: string, { start, end }: Candidate): boolean =>
  isOneOf(previousWord(text, start).toLowerCase(), 'in|aus|für|von|nach') || text[end] === '-';

/** The capital of a Land, where the text names it; null where it does not. */
function seatIn(text: string, code: StateCode | null): string | null {
  for (const [seat, own] of capitals) if (own === code && text.includes(seat)) return seat;
  return null;
}

/** Decides about abbreviations in context and about codes, once the unmistakable mentions are known; sets their verdicts. */
export function readCodes(reading: StateReading): void {
  const { text, forms, candidates } = reading;
  const short = candidates.filter(isShort);
  if (short.length === 0) return;
  const named = new Set<StateCode | null>();
  for (const { form, verdict } of candidates) if (verdict !== null) named.add(form.code);
  const accept = (candidate: Candidate, rule: string, ...facts: string[]) => {
    if (candidate.verdict === null)
      candidate.verdict = { rule, evidence: [text.slice(candidate.start, candidate.end), candidate.form.name, ...facts] };
  };
  for (const candidate of tableCodes(reading)) if (isShort(candidate)) accept(candidate, 'stateCodeRow');
  for (const candidate of listCodes(reading)) accept(candidate, 'stateCodeRow');
  const brackets = new Set(
    short.filter(({ start, end }) => text[end] === ')' && text.endsWith(' (', start) && isAt(bracketed, text, start)),
  );
  const bracketCodes = new Set([...brackets].map(candidate => candidate.form.code));
  for (const candidate of short) {
    if (candidate.verdict !== null || meansOther(reading, candidate)) continue;
    const { start, end, form } = candidate;
    const before = previousWord(text, start);
    const isBracket = brackets.has(candidate);
    if (isBracket && (named.has(form.code) || bracketCodes.size >= 2)) accept(candidate, 'stateCodeBracket');
    else if (endsInOneOf(before, bodyBefore)) accept(candidate, 'stateCodeBody', before);
    else if (form.kind === 'context') {
      const cue = forms.governmentIn(sentenceText(reading, start));
      if (named.has(form.code)) accept(candidate, 'stateAbbreviationNamed');
      else if (cue !== null && followingWord(text, end) !== 'AG') accept(candidate, 'stateAbbreviationCue', cue);
      else {
        // "aus Schwerin … die Ruhe, die in MV herrsche": the seat of its government is named.
        const seat = isPlaced(text, candidate) ? seatIn(text, form.code) : null;
        if (seat !== null) accept(candidate, 'stateAbbreviationCue', seat);
      }
    }
  }
  for (const chain of chainsOf(reading)) {
    const codes = chain.filter(candidate => isShort(candidate) && !meansOther(reading, candidate));
    if (codes.length === 0 || chain.length < 2) continue;
    const isRow =
      codes.length >= 3 ||
      chain.some(candidate => candidate.verdict !== null) ||
      forms.government.isIn(sentenceText(reading, codes[0]?.start ?? 0));
    if (isRow && new Set(chain.map(candidate => candidate.form.code)).size >= 2)
      for (const candidate of codes) accept(candidate, 'stateCodeRow');
  }
  // "BW und RLP: je 70 Punkte", and below "BW hat umgestellt": the article itself uses the code.
  const used = new Set<StateCode | null>();
  for (const { form, verdict } of short) if (verdict?.rule === 'stateCodeRow') used.add(form.code);
  for (const candidate of short)
    if (candidate.form.kind === 'context' && used.has(candidate.form.code) && !meansOther(reading, candidate))
      accept(candidate, 'stateAbbreviationNamed');
}
