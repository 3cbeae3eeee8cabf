import { isNamesAlone, otherCraft, withoutPlace } from './authorLines.ts';
import { linesOf } from './authorParts.ts';
import { writer } from './authorWords.ts';
import type { Body } from './body.ts';
import { anyDate } from './dates.ts';
import { isProse } from './measure.ts';
import { beginsWithOffice, isRoleAlone, namesIn, personName } from './persons.ts';
import type { Segment } from './segments.ts';

// Authors who sign as in a letter: a farewell, a name, and below it what they are.

const pronoun = /^(?:[Ii]hre?|[Ee]uer|[Ee]ure|[Dd]eine?)\s+/u;

/** How a letter ends: "Herzlichst, Ihre", "Viele Grüße aus Kiel", "Ein schönes Wochenende wünscht Ihnen". */
const farewell =
  /(?:^|[\s,!.])(?:[Hh]erzlichst|[Hh]erzlich|(?:[Gg]rüße|[Gg]rüßen|[Gg]ruß)(?: (?:aus|von|an) (?:(?:de[mrn]|der) )?\p{L}+)?|(?:wünscht?|wünschen|grüßt|grüßen)(?: (?:Ihnen|Sie|Euch|euch|Dir|dir|dich))?(?: \p{Ll}+)?|(?:[Ii]n diesem Sinne|[Aa]lles Gute|[Aa]uf bald|[Bb]leiben Sie \p{L}+|[Tt]schüss|[Ss]ervus|[Aa]hoi)|[Bb]is (?:bald|dann|morgen|\p{Lu}\p{Ll}+tag|nächste \p{L}+|zum nächsten \p{L}+|zur nächsten \p{L}+)|(?:[Ii]hre?|[Ee]uer|[Ee]ure|[Dd]eine?)(?: \p{L}+(?:meister|vorsteher|leiter|redakteur|präsident|rat|rätin|direktor|vorsitzende|sekretär|minister)(?:in|r)?)?)[\s,!.:–—-]*$/u;

/** "Plön, den 12. Mai 2026" above a name, or "Für den Vorstand" */
const placeAndDay = new RegExp(`^\\p{Lu}[\\p{L} -]+, (?:den |im |am )?(?:${anyDate.source})\\.?$|^Für (?:den|die|das) \\p{L}+:?$`, 'iu');

/** What stands below a name in a signature: a writer's or a public office, a desk, a function. */
const function_ = new RegExp(
  `^(?:${writer}|\\p{L}*[Rr]edaktion|\\p{L}+(?:meister|leiter|führer|minister|präsident|direktor|vorsitzende|beauftragte|sekretär|rat|rätin|walter)(?:in|r)?)(?!\\p{L})`,
  'u',
);

/** The name a line of a signature is, without "Ihr" and "Euer"; '' where it is none. */
function signed(line: string): string {
  const name = withoutPlace(
    line
      .replace(pronoun, '')
      .replace(otherCraft, '')
      .replace(/^[([–—-]+\s*|[)\].,]+$/gu, ''),
  );
  return name.length < 60 && namesIn(name).length > 0 && isNamesAlone(name) && !beginsWithOffice(name) ? name : '';
}

/** Names below a farewell at the end of the text, or behind it; those of a line "Ihr …", "Euer …" with what they are below it. */
export function signersIn(tail: readonly Segment[], body: Body | null): string[] {
  const end = body?.segments.slice(-3) ?? [];
  const blocks = [...end, ...tail.filter(segment => !end.includes(segment)).slice(0, 4)];
  const lines = blocks.flatMap(block => (isProse(block) && block.text.length > 160 ? [block.text.slice(-120)] : linesOf(block)));
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const isDated = index > 0 && line.length < 50 && placeAndDay.test(line);
    if (line.length < 160 && (isDated || farewell.test(line)) && signed(next) !== '') return namesIn(signed(next));
    const isSigned = pronoun.test(line) && signed(line) !== '';
    if (isSigned && index > 0) return namesIn(signed(line));
    // Behind the text, a name and what the person is, each in a line of its own.
    const isBelowText = index > 0 && /[.!?…“”"»]$/u.test(lines[index - 1] ?? '');
    if (isBelowText && signed(line) !== '' && (function_.test(next) || isRoleAlone(next)) && next.length < 80) return namesIn(signed(line));
    // "Herzliche Grüße Ihre Anna Berg, Redaktionsleiterin" in one line.
    const behind =
      /^(.*?(?:[Gg]rüße|[Gg]ruß|[Hh]erzlich(?:st)?|wünscht|wünschen|grüßt|grüßen)\P{L}.*?(?:[Ii]hre?|[Ee]uer|[Ee]ure)?)\s+(\p{Lu}\p{L}+\s.{2,40})$/u.exec(
        line,
      );
    const [signer = ''] = behind?.[2]?.split(',') ?? [];
    if (line.length < 160 && signed(signer) !== '' && farewell.test(behind?.[1] ?? '')) return namesIn(signer);
  }
  return [];
}

const initials = /^[([/]?\s*(\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4})*)\s*[)\]]?$/u;
const bracketed = /[([](\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4})*)[)\]]$/u;

/** "Sankt Anna (ab). Den Ausweis …": initials behind the place that the first paragraph names. */
const behindPlace = /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?[\s.,:–-]*\((\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4})*)\)[.:]\s/u;

/** "3. März 2026, 6:10 | (ab)", "Von ab/jh, 3. März 2026": initials in a line that has a day, too; undefined where it has none. */
const besideDay = (line: string): string | undefined => {
  const undated = line.replace(new RegExp(anyDate.source, 'giu'), ' | ');
  return undated === line
    ? undefined
    : /(?:^|[|,·(]|\s-)\s*(?:[Vv]on:?\s+)?(\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4})*)\s*(?:[|,·)]|$)/u.exec(undated)?.[1];
};

/** The authors behind the initials that the text ends with, or that stand by its date, where the page tells whose they are: "(ab/jh)", and elsewhere "Anna Berg (ab)" or "ab = Anna Berg". */
export function initialedIn(body: Body | null): string[] {
  const last = body?.segments.at(-1);
  if (body === null || last === undefined) return [];
  const end = body.all.indexOf(last);
  const first = body.segments.find(isProse);
  const head = body.all.slice(0, first === undefined ? 0 : body.all.indexOf(first)).filter(({ text }) => text.length < 80);
  const ends = [
    bracketed.exec(last.text)?.[1],
    behindPlace.exec(first?.text ?? '')?.[1],
    ...body.all.slice(end, end + 4).map(({ text }) => initials.exec(text)?.[1]),
    ...head.flatMap(({ text }) => [(bracketed.exec(text) ?? initials.exec(text))?.[1], besideDay(text)]),
  ];
  const blocks = body.all
    .slice(Math.max(0, end - 1))
    .filter(({ text }) => text.length <= 200 || (text.length < 1500 && /\p{Ll} ?= ?\p{Lu}/u.test(text)));
  for (const shorts of ends) {
    const names = shorts?.split(/[/,] ?/).flatMap(short => ownerOf(short, blocks) ?? []) ?? [];
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Whose initials they are, told by a title or in words; null where no block tells. */
function ownerOf(short: string, blocks: readonly Segment[]): string | null {
  const told = new RegExp(`(?:^|[,;·|] ?)([^,;·|()]{5,50}) ?\\(${short}\\)|(?:^|[\\s,;(])${short} ?[=:–-] ?([^,;·|()]{5,50})`, 'u');
  for (const { text, inner } of blocks) {
    const titled = [inner, ...inner.querySelectorAll('abbr[title], span[title], a[title]')].find(
      element => element.textContent?.trim() === short && personName(element.getAttribute('title') ?? '') !== null,
    );
    if (titled !== undefined) return personName(titled.getAttribute('title') ?? '');
    const found = told.exec(text);
    const name = personName(found?.[1] ?? found?.[2] ?? '');
    if (name !== null) return name;
  }
  return null;
}
