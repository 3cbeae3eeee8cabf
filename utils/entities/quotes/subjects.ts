import { nameWords } from '../../gazetteer/people.ts';
import type { Role } from '../offices/roles.ts';
import { isDescribedOblique } from '../people/personNouns.ts';
import type { People, PersonMention } from '../people/persons.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { isAmongGoverned, isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import type { SpeakerRef } from './speakers.ts';

/** What may be the subject of a clause: which mention or office a token belongs to, and whether anything governs it. */
export class Subjects {
  readonly tokens: readonly Token[];
  readonly sense: Sense;
  private readonly people: People;
  /** By token: the mention whose phrase leads to it or covers it, and the office whose phrase does. */
  private readonly covering: (PersonMention | undefined)[];
  private readonly rolesFrom: (Role | undefined)[];
  /** Tokens inside quotation marks, which take no part in the reporter's sentence. */
  private readonly quoted: Uint8Array;

  constructor(people: People) {
    this.tokens = people.tokens;
    this.sense = people.sense;
    this.people = people;
    this.covering = new Array(people.tokens.length).fill(undefined);
    this.rolesFrom = new Array(people.tokens.length).fill(undefined);
    this.quoted = new Uint8Array(people.tokens.length);
    for (const mention of people.mentions) {
      const from = Math.max(mention.from, mention.start - 40);
      this.covering.fill(mention, from, Math.max(mention.start + 1, mention.end));
    }
    for (const role of people.roles) for (let index = role.from; index <= role.at; index++) this.rolesFrom[index] ??= role;
  }

  mentionAt(index: number): PersonMention | null {
    return this.covering[index] ?? null;
  }

  /** The name that ends right before a token. */
  mentionEndingAt(end: number): PersonMention | null {
    const { mentions } = this.people;
    const mention = mentions[firstAtOrAfter(mentions, end, ({ start }) => start) - 1];
    return mention?.end === end ? mention : null;
  }

  /** Tells which tokens are words quoted. */
  quote(from: number, to: number): void {
    this.quoted.fill(1, from, to);
  }

  isQuoted(index: number): boolean {
    return this.quoted[index] === 1;
  }

  /** Does a preposition, a genitive or an object's article stand before it? */
  isGoverned(index: number): boolean {
    const before = this.tokens[index - 1];
    const own = this.tokens[index];
    // "auf die Frage | der Abgeordneten Anna Muster", but "Doch der Minister"
    const isNoun = before?.kind === 'capital' && !(before.isFirst && nameWords.notNames.has(before.text));
    if (isNoun && before?.block === own?.block && isOneOf(own?.text ?? '', 'der|des') && this.covering[index - 1] === undefined)
      return true;
    // "zitierte | den Abgeordneten Anna Muster"
    if (own?.kind === 'small' && isOneOf(own.text, 'den|dem|des|einem|einen')) return before?.text.toLowerCase() !== 'laut';
    const isNamed = isNoun && before.block === own?.block && this.covering[index] !== undefined;
    if (isNamed && isDescribedOblique(this.tokens, index, this.sense)) return true;
    const isBehind =
      before !== undefined &&
      before.block === this.tokens[index]?.block &&
      isPreposition(before.text) &&
      !isOneOf(before.text, '[Ll]aut') &&
      // "Während | Anna Muster zögerte", "während | die Opposition sprach"
      !(isOneOf(before.text, '[Ww]ährend') && (this.covering[index] !== undefined || isOneOf(own?.text ?? '', 'die|das|ein|eine')));
    return isBehind || (this.covering[index] !== undefined && isAmongGoverned(this.people, index));
  }

  /** "Musters Büro", "die Äußerungen Musters": a name in the genitive. */
  isGenitive({ end, person }: PersonMention): boolean {
    const last = this.tokens[end - 1]?.text ?? '';
    return /[^s]s$/.test(last) && !person.last.endsWith(last);
  }

  /** "der Ministerin" is hers or for her, never she. */
  isOblique({ article, gender }: Role): boolean {
    return article === 'der' && gender === 'f';
  }

  /** "sagte dieser", "so letztere", "Dieser erklärte": whoever was named last. */
  latterAt(index: number): SpeakerRef | null {
    const text = (this.tokens[index]?.text ?? '').toLowerCase();
    if (!isOneOf(text, 'diese[r]?|letztere[r]?')) return null;
    return { kind: 'pronoun', gender: text.endsWith('r') ? 'm' : 'f', at: index, isLatter: true };
  }

  /** The office a clause names with its article: "Die Rechnungshofpräsidentin klang versöhnlich:". */
  roleIn(from: number, to: number): Role | null {
    for (let index = from; index < to; index++) {
      const role = this.rolesFrom[index];
      if (
        role !== undefined &&
        isOneOf(role.article, 'der|die') &&
        !this.isGoverned(role.from) &&
        !this.isOblique(role) &&
        !this.isUnnamed(role)
      )
        return role;
    }
    return null;
  }

  /** The office whose phrase leads to a token. */
  roleOver(index: number): Role | null {
    return this.rolesFrom[index] ?? null;
  }

  /** The office whose phrase begins at a token. */
  roleAt(index: number): Role | null {
    const role = this.rolesFrom[index];
    return role?.from === index ? role : null;
  }

  /** An office that is all of a label: "Minister: „…“". */
  label(from: number, to: number): Role | null {
    const role = this.rolesFrom[from];
    return role !== undefined && role.from === from && role.end === to && !this.isUnnamed(role) ? role : null;
  }

  /** "ein Abgeordneter", "die Sprecherin von Anna Muster": an office whose holder the text does not tell. */
  isUnnamed(role: Role): boolean {
    return isOneOf(role.article, 'ein|eine|einer') || role.isPlural || beginsWithOneOf(role.head.base, 'sprecher|pressesprech|mitarbeit');
  }
}
