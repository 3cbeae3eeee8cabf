import type { Role } from '../offices/roles.ts';
import type { PersonMention } from '../people/persons.ts';
import { endOfPhrase } from '../text/endOfPhrase.ts';
import { isPreposition } from '../text/prepositions.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Subjects } from './subjects.ts';

/** Whom a noun phrase that no office opens names, at its end or behind its comma: "der Haushaltspolitiker Ole Rathje". */
export const namedInPhrase = (subjects: Subjects, start: number): PersonMention | null =>
  namedWithin(subjects, start) ?? namedBehind(subjects, endOfPhrase(subjects.tokens, start));

/** Whom the comma behind an office names: "der Leiter des hfr, Anna Muster,". */
export const namedBehindOffice = (subjects: Subjects, role: Role): PersonMention | null =>
  namedBehind(subjects, endOfOffices(subjects, role));

/** The name at the end of a noun phrase that no office opens. */
function namedWithin(subjects: Subjects, start: number): PersonMention | null {
  const { tokens } = subjects;
  for (let index = start + 1; index < start + 7; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.block !== tokens[start]?.block) return null;
    const mention = subjects.mentionAt(index);
    const before = tokens[index - 1];
    // "der kantonale | Datenschutzbeauftragte Anna Muster"
    const isApart = before?.kind === 'small' && !(index > start + 1 && mention?.from === index && endsInOneOf(before.text, 'ale[nrm]?'));
    if (mention !== null) return isApart || subjects.isGoverned(mention.from) ? null : mention;
    if (token.kind === 'small' && !endsInOneOf(token.text, 'e|en|er|es')) return namedBehindAttribute(subjects, start);
  }
  return null;
}

/** "der für die Aufsicht zuständige Abteilungsleiter Anna Muster": an attribute of its own words parts article and office. */
function namedBehindAttribute(subjects: Subjects, start: number): PersonMention | null {
  const { tokens } = subjects;
  if (!isPreposition(tokens[start + 1]?.text ?? '')) return null;
  for (let index = start + 2; index < start + 12; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.block !== tokens[start]?.block) return null;
    const mention = subjects.mentionAt(index);
    if (mention === null) continue;
    // "die in New York geborene Lopez"
    const isDescribed = /[a-zäöü]{3,}(?:e|er|en)$/.test(tokens[mention.start - 1]?.text ?? '');
    return mention.roles.length > 0 || isDescribed ? mention : null;
  }
  return null;
}

/** "sagte Wiens Vertreter, Sektionschef Anna Muster, danach": a name with its office between commas. */
function namedBehind(subjects: Subjects, comma: number): PersonMention | null {
  const { tokens } = subjects;
  const isNoun = isOneOf(tokens[comma + 1]?.kind ?? '', 'capital|title');
  const mention = tokens[comma]?.text === ',' && isNoun ? (subjects.mentionAt(comma + 1) ?? subjects.mentionAt(comma + 2)) : null;
  if (mention === null) return null;
  const end = tokens[mention.to];
  return end === undefined || (end.kind === 'mark' && isOneOf(end.text, '[,.(]')) ? mention : null;
}

/** Where the phrase of an office ends with what else somebody is and of whom: "der Vizepräsident | und Sprecher des Gerichts", "der Leiter | des hfr". */
function endOfOffices(subjects: Subjects, role: Role): number {
  const { tokens } = subjects;
  const next = tokens[role.end]?.text === 'und' ? subjects.roleOver(role.end + 1) : null;
  const end = next?.from === role.end + 1 ? next.end : role.end;
  return isOneOf(tokens[end]?.text ?? '', 'des|der|von|vom') && tokens[end + 2]?.text === ',' ? end + 2 : end;
}
