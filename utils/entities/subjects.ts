import { nameWords, saysOutright, speechWords } from '../gazetteer/people.ts';
import { couldBeName, looksCommon } from './names.ts';
import { isPeople } from './personNouns.ts';
import type { People, PersonMention } from './persons.ts';
import { isAmongGoverned, isPreposition } from './prepositions.ts';
import type { Role } from './roles.ts';
import type { Sense } from './sense.ts';
import type { SpeakerRef } from './speakers.ts';
import type { Token } from './tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from './wordLists.ts';

/** "erklärte Anfang März", "sagte Montag" */
const timeNoun =
  'Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
/** What may go on a noun phrase behind its noun. */
const linkingWords = 'des|der|eines|einer|für|von|vom|und';
const articles =
  'der|die|das|ein|eine|viele|mehrere|andere|einige|manche|alle|beide|zahlreiche|unsere|ihre|seine|sein|ihr|dessen|deren|ihren';

/** What newspapers and stations do. */
export const mediaVerbs = 'schreibt|schrieb|berichtete?|meldete?|titelte?|kommentierte?|zitierte?|urteilte?';

const isPlace = (token: Token | undefined): boolean =>
  token?.kind === 'capital' && !isOneOf(token.text, timeNoun) && !endsInOneOf(token.text, '(vor|nach)?mittag|morgen|abend|nacht|Tag|tag');
const isAdverb = (text: string): boolean => speechWords.adverbs.has(text) || speechWords.adverbs.has(text.toLowerCase());

/** Finds subjects: which mention, office or pronoun a speech verb belongs to. */
export class Subjects {
  private readonly tokens: readonly Token[];
  private readonly sense: Sense;
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

  /** A name in the genitive, right before what is that person's and who is called so. */
  private isPossessor(mention: PersonMention): boolean {
    const last = this.tokens[mention.end - 1]?.text ?? '';
    if (!last.endsWith('s') || mention.person.last.endsWith(last)) return false;
    for (let index = mention.end + 1; index < mention.end + 3; index++) {
      const next = this.covering[index];
      if (next !== undefined && next !== mention) return next.start >= mention.end;
    }
    return false;
  }

  /** The subject behind a verb: "sagt | (am Montag in Kiel) Ministerin Anna Muster". */
  after(verb: number, limit: number): SpeakerRef | null {
    let isDirect = true;
    for (let index = verb + 1; index < Math.min(limit, verb + 24); index++) {
      const token = this.tokens[index];
      if (token === undefined || token.block !== this.tokens[verb]?.block) return null;
      const lower = token.text.toLowerCase();
      if (token.kind === 'mark') {
        if (token.text === ',' && !isDirect) continue;
        return isDirect ? this.quotedName(index) : null;
      }
      // "schreibt die „Zeitung“", but "sagte sie der „Zeitung“"
      const isNominative = isOneOf(token.text, 'die|das') || (token.text === 'der' && isOneOf(this.tokens[verb]?.text ?? '', mediaVerbs));
      const medium = isDirect && index === verb + 1 && isNominative ? this.quotedName(index + 1) : null;
      if (medium !== null) return medium;
      if (nameWords.salutations.has(token.text) || isOneOf(token.text, timeNoun)) continue;
      const mention = this.covering[index];
      // "lästerte Usyks Promoter Alexander Krassyuk"
      if (mention !== undefined && this.isPossessor(mention)) {
        index = mention.end - 1;
        continue;
      }
      if (mention !== undefined && !this.isGoverned(mention.from < mention.start ? mention.from : index) && !this.isGenitive(mention))
        return { kind: 'person', mention };
      if (isDirect && token.text === 'Sie') return { kind: 'addressed', at: index };
      if (isDirect && isOneOf(token.text, 'er|sie')) {
        const isPlural = (this.tokens[verb]?.text ?? '').endsWith('en') && lower === 'sie';
        return isPlural
          ? { kind: 'group', start: index, end: index + 1 }
          : { kind: 'pronoun', gender: lower === 'er' ? 'm' : 'f', at: index };
      }
      const latter = isDirect && this.tokens[index + 1]?.kind === 'mark' ? this.latterAt(index) : null;
      if (latter !== null) return latter;
      // "sagt es Anna Muster", "formuliert es der Präsident"
      const isObject = this.covering[index + 1] !== undefined || this.rolesFrom[index + 1]?.from === index + 1;
      if (isDirect && isOneOf(lower, 'es|das|dies') && isObject) continue;
      // "„Donnerwetter“, entfuhr es ihm": out of whose mouth it came
      const owner = this.tokens[index + 1];
      if (isDirect && lower === 'es' && isOneOf(owner?.text ?? '', 'ihm|ihr') && isOneOf(this.tokens[verb]?.text ?? '', 'entfährt|entfuhr'))
        return { kind: 'pronoun', gender: owner?.text === 'ihm' ? 'm' : 'f', at: index + 1 };
      if (isDirect && isOneOf(lower, 'es|man|wir|ich')) return { kind: 'group', start: index, end: index + 1 };
      const role = this.rolesFrom[index];
      if (role !== undefined && role.at >= index && !this.isGoverned(index) && !this.isOblique(role) && mention === undefined) {
        const called = this.covering[role.end];
        // "die Ministerin Anna Muster", "die Vorsitzende Richterin Anna Muster"
        // … but "kündigt der Moderator | den neuen CIO Anna Muster an".
        const isOwn = this.tokens[role.end]?.kind !== 'small';
        const isCalled = called?.start === role.end || (isOwn && called?.from === role.end && called.roles.length > 0);
        if (called !== undefined && isCalled && !this.isUnnamed(role)) return { kind: 'person', mention: called };
        const behind = this.namedBehind(this.endOfOffices(role));
        if (behind !== null) return { kind: 'person', mention: behind };
        // "sagt die Sprecherin von Ministerin Muster" is not the minister speaking.
        return this.isUnnamed(role) ? { kind: 'group', start: index, end: role.end } : { kind: 'role', role };
      }
      if (isDirect && isOneOf(lower, 'jemand|niemand')) return { kind: 'group', start: index, end: index + 1 };
      if (isDirect && isOneOf(lower, 'einer|eine|viele|manche|andere|alle') && this.tokens[index + 1]?.kind === 'mark')
        return { kind: 'group', start: index, end: index + 1 };
      if (isPreposition(lower)) {
        isDirect = false;
        continue;
      }
      if ((isDirect && isOneOf(lower, articles)) || (isOneOf(token.text, 'ein|eine') && !this.isGoverned(index))) {
        const named = this.namedWithin(index) ?? this.namedBehind(this.endOfPhrase(index));
        return named === null ? { kind: 'group', start: index, end: this.endOfPhrase(index, verb) } : { kind: 'person', mention: named };
      }
      if (isDirect && (token.kind === 'capital' || token.kind === 'acronym')) {
        if (speechWords.adverbs.has(token.text)) continue;
        // "sagt der Haushaltspolitiker Ole Rathje"
        const named = this.namedWithin(index) ?? this.namedBehind(this.endOfPhrase(index));
        if (named !== null) return { kind: 'person', mention: named };
        return { kind: 'group', start: index, end: this.endOfPhrase(index, verb) };
      }
      if (mention !== undefined) index = mention.end - 1;
    }
    return null;
  }

  /** "schreibt „Die Zeit“": who speaks is a name in quotation marks. */
  private quotedName(mark: number): SpeakerRef | null {
    if (!isOneOf(this.tokens[mark]?.text ?? '', '[„"»«‚]')) return null;
    let end = mark + 1;
    while (end < mark + 7 && this.tokens[end]?.sentence === this.tokens[mark]?.sentence && this.tokens[end]?.kind !== 'mark') end++;
    return end > mark + 1 && isOneOf(this.tokens[end]?.text ?? '', '[“”"«»‘]') ? { kind: 'group', start: mark + 1, end } : null;
  }

  /** "sagte dieser", "so letztere", "Dieser erklärte": whoever was named last. */
  private latterAt(index: number): SpeakerRef | null {
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

  /** The name at the end of a noun phrase that no office opens. */
  private namedWithin(start: number): PersonMention | null {
    for (let index = start + 1; index < start + 7; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'mark' || token.block !== this.tokens[start]?.block) return null;
      const mention = this.covering[index];
      const before = this.tokens[index - 1];
      // "der kantonale | Datenschutzbeauftragte Anna Muster"
      const isApart = before?.kind === 'small' && !(index > start + 1 && mention?.from === index && endsInOneOf(before.text, 'ale[nrm]?'));
      if (mention !== undefined) return isApart || this.isGoverned(mention.from) ? null : mention;
      if (token.kind === 'small' && !endsInOneOf(token.text, 'e|en|er|es')) return this.namedBehindAttribute(start);
    }
    return null;
  }

  /** "sagte Wiens Vertreter, Sektionschef Anna Muster, danach": a name with its office between commas. */
  /** Where the phrase of an office ends with what else somebody is and of whom: "der Vizepräsident | und Sprecher des Gerichts", "der Leiter | des hfr". */
  private endOfOffices(role: Role): number {
    const next = this.tokens[role.end]?.text === 'und' ? this.rolesFrom[role.end + 1] : undefined;
    const end = next?.from === role.end + 1 ? next.end : role.end;
    return isOneOf(this.tokens[end]?.text ?? '', 'des|der|von|vom') && this.tokens[end + 2]?.text === ',' ? end + 2 : end;
  }

  private namedBehind(comma: number): PersonMention | null {
    const isNoun = isOneOf(this.tokens[comma + 1]?.kind ?? '', 'capital|title');
    const mention = this.tokens[comma]?.text === ',' && isNoun ? (this.covering[comma + 1] ?? this.covering[comma + 2]) : undefined;
    if (mention === undefined) return null;
    const end = this.tokens[mention.to];
    return end === undefined || (end.kind === 'mark' && isOneOf(end.text, '[,.(]')) ? mention : null;
  }

  /** "der für die Aufsicht zuständige Abteilungsleiter Anna Muster": an attribute of its own words parts article and office. */
  private namedBehindAttribute(start: number): PersonMention | null {
    if (!isPreposition(this.tokens[start + 1]?.text ?? '')) return null;
    for (let index = start + 2; index < start + 12; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'mark' || token.block !== this.tokens[start]?.block) return null;
      const mention = this.covering[index];
      if (mention === undefined) continue;
      // "die in New York geborene Lopez"
      const isDescribed = /[a-zäöü]{3,}(?:e|er|en)$/.test(this.tokens[mention.start - 1]?.text ?? '');
      return mention.roles.length > 0 || isDescribed ? mention : null;
    }
    return null;
  }

  private isUnnamed(role: Role): boolean {
    return isOneOf(role.article, 'ein|eine|einer') || role.isPlural || beginsWithOneOf(role.head.base, 'sprecher|pressesprech|mitarbeit');
  }

  /** The subject before a verb: "Anna Muster (CDU) betont", "Die Ministerin sagt", "Sie ergänzt". */
  before(verb: number, from: number): SpeakerRef | null {
    let group: SpeakerRef | null = null;
    for (let index = this.beforeRelative(verb, from); index >= from; index--) {
      const token = this.tokens[index];
      if (token === undefined) return null;
      if (this.quoted[index] === 1) continue;
      const mention = this.covering[index];
      if (mention !== undefined) {
        if (!this.isGoverned(mention.from) && !this.isGenitive(mention)) return { kind: 'person', mention };
        index = Math.min(index, mention.from);
        continue;
      }
      if (token.text === 'Sie' && !token.isFirst) return { kind: 'addressed', at: index };
      // "Dessen Abschlussbericht bescheinigt": whose report speaks is who speaks.
      if (token.isFirst && isOneOf(token.text, 'Dessen|Deren') && this.tokens[index + 1]?.kind === 'capital')
        return { kind: 'pronoun', gender: token.text === 'Dessen' ? 'm' : 'f' };
      if (isOneOf(token.text, '[Ee]r')) return { kind: 'pronoun', gender: 'm', at: index };
      if (isOneOf(token.text, '[Ss]ie') && !(this.tokens[verb]?.text ?? '').endsWith('en'))
        return { kind: 'pronoun', gender: 'f', at: index };
      const latter = token.isFirst && index === verb - 1 && !endsInOneOf(this.tokens[verb]?.text ?? '', 'en') ? this.latterAt(index) : null;
      if (latter !== null) return latter;
      const role = this.rolesFrom[index];
      if (role !== undefined && this.isOblique(role)) {
        index = Math.min(index, role.from);
        continue;
      }
      // "als Bundeskanzlerin" is said of somebody else.
      if (role !== undefined && !this.isGoverned(role.from) && this.tokens[role.from - 1]?.text !== 'als') {
        // "Kay Muster, ein Sprecher des Amtes, sagte"
        const owner = this.tokens[role.from - 1]?.text === ',' ? this.covering[role.from - 2] : undefined;
        if (this.isUnnamed(role) && owner !== undefined && !this.isGoverned(owner.from)) return { kind: 'person', mention: owner };
        if (this.isUnnamed(role)) return { kind: 'group', start: role.from, end: role.end };
        if (role.article !== '' || role.head.class === 'public') return { kind: 'role', role };
      }
      if (
        group === null &&
        isOneOf(token.text.toLowerCase(), 'die|das|der|ein|eine|viele|mehrere|einige|diese|dieser|dieses|es|man') &&
        !this.isGoverned(index)
      )
        group = { kind: 'group', start: index, end: this.endOfPhrase(index) };
      // "Kritiker sprechen von „…“", but "Insbesondere kritisierten die Prüfer"
      const isPlural = token.kind === 'capital' && token.isFirst && (this.tokens[verb]?.text ?? '').endsWith('en');
      if (group === null && index === verb - 1 && isPlural && !isAdverb(token.text)) group = { kind: 'group', start: index, end: verb };
      // "Barth meint: „…“": a surname the text never explains
      if (group === null && index === verb - 1 && token.isFirst && this.isUnknownName(token) && this.closesSubject(verb))
        return { kind: 'group', start: index, end: verb };
    }
    // "Datenschützer warfen der Regierung „Wortbruch“ vor", "Kenner der Stadt bezeichneten das Auftreten als „…“"
    const opener = this.tokens[from];
    const isPlural = opener?.isFirst === true && endsInOneOf(this.tokens[verb]?.text ?? '', 'en') && isPeople(opener.text);
    return group === null && isPlural ? { kind: 'group', start: from, end: this.endOfPhrase(from) } : group;
  }

  /** "Muster, die im Vorzimmer aushilft, präzisiert": the last token before a relative clause that ends at the verb, or the one before the verb. */
  private beforeRelative(verb: number, from: number): number {
    if (this.tokens[verb - 1]?.text !== ',') return verb - 1;
    for (let index = verb - 2; index > from && index > verb - 40; index--) {
      if (this.tokens[index]?.text !== ',') continue;
      const isRelative = [index + 1, index + 2].some(at => isOneOf(this.tokens[at]?.text ?? '', 'der|die|das|dem|deren|dessen|denen'));
      return isRelative && this.covering[index - 1] !== undefined ? index - 1 : verb - 1;
    }
    return verb - 1;
  }

  /** A verb of speech without its subject behind it, as in "Demgegenüber sagte Anna Muster": what stands before is the subject. */
  private closesSubject(verb: number): boolean {
    const next = this.tokens[verb + 1];
    const isSaid =
      saysOutright(this.tokens[verb]?.text ?? '') ||
      isOneOf(this.tokens[verb]?.text ?? '', 'gibt|gab|meldet|meldete|teilt|teilte|bekannte');
    if (!isSaid) return false;
    return (
      next === undefined ||
      next.kind === 'mark' ||
      (next.kind === 'small' && !isOneOf(next.text, articles) && !isOneOf(next.text, 'er|sie|es|man|wir|ich|ihr|sein'))
    );
  }

  /** "sagte der Abgeordnete | der Deutschen Presse-Agentur": to whom it was said. */
  private isAddressee(article: number): boolean {
    const next = this.tokens[article + 1]?.text ?? '';
    return (
      this.tokens[article]?.text === 'der' &&
      (isOneOf(next, 'dpa|AFP|dapd|KNA|epd') || (next === 'Deutschen' && this.tokens[article + 2]?.text === 'Presse-Agentur'))
    );
  }

  private isUnknownName(token: Token): boolean {
    return (
      couldBeName(token) && !looksCommon(token.text, this.sense) && !speechWords.adverbs.has(token.text) && !isOneOf(token.text, timeNoun)
    );
  }

  /** "Das Land Hessen", "die Behörde", "die Außenminister Frankreichs und Italiens": article, adjectives, nouns; no verb behind them. */
  private endOfPhrase(start: number, verb = -1): number {
    let end = start + 1;
    // "spricht die Regierung von Kosten": the verb's own preposition
    const links = isOneOf(this.tokens[verb]?.text ?? '', 'spr(icht|ach|achen|echen)') ? 'des|der|eines|einer|für|vom|und' : linkingWords;
    const hasArticle = isOneOf((this.tokens[start]?.text ?? '').toLowerCase(), articles);
    let isBehindNoun = !hasArticle && this.tokens[start]?.kind !== 'small';
    for (; end < start + 8; end++) {
      const token = this.tokens[end];
      if (token === undefined || token.block !== this.tokens[start]?.block || token.kind === 'mark') break;
      // "laut Norddata 360 Beschäftigte"
      if (token.kind === 'number' && isBehindNoun && !hasArticle) break;
      if (token.kind === 'number') continue;
      if (token.kind !== 'small') isBehindNoun = true;
      else if (isBehindNoun) {
        const isLink =
          (isOneOf(token.text, links) && !this.isAddressee(end)) ||
          (hasArticle && isOneOf(token.text, 'im|in|am|bei|beim|aus') && isPlace(this.tokens[end + 1]));
        if (!isLink) break;
        isBehindNoun = token.text === 'und';
      } else if (!(isOneOf(token.text, 'des|der|dem|den|die|das|für|von|und') || endsInOneOf(token.text, 'e|en|er|es'))) break;
    }
    while (end > start + 1 && this.tokens[end - 1]?.kind === 'small') end--;
    return end;
  }
}
