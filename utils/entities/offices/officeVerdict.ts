import { type BodyLevel, officeWords, speechWords } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { LandReader } from '../lands/landOfOffice.ts';
import type { People } from '../people/persons.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { country } from './affiliation.ts';
import { hasTownBefore, isFormerOffice } from './officeLevel.ts';
import type { Role } from './roles.ts';

/** Jobs there are in every organisation. */
const anywhere =
  'leit|geschäftsleit|chef|direktor|generaldirektor|koordinat|referent|mitarbeit|sachbearbeit|projekt|beamt|vorsteh|lots|digitallots|sprech|pressesprech|manag|justiziar';
/** Words of public administration that name no body. */
const administrative =
  'OZG|E-Akte|eAkte|E-Government|eGovernment|Onlinezugang|Verwaltungs|Behörden|Bürger(amt|büro|konto|service)|Online-?[Dd]ienst|Fachverfahren|Rathäus|Ämter|Kommun|Minister|Staatssekretär|Landes|Bundes';

/** Bodies that have no managing director and no board: one named near them is of another organisation. */
const boardless =
  'kammer|gericht|ministerium|ministeriums|ministerien|behörden?|regierung|parlament|landtag|bundestag|polizei|amt|amtes|rathaus|rathauses|rechnungshof';

const court = /(?:gericht|gerichts|gerichtshofs?|vergabekammer|strafkammer|zivilkammer|rechnungskammer)$/i;

const isNotPublic = (level: BodyLevel | null): boolean => level === 'private' || level === 'association' || level === 'science';

/** Whether what a text calls somebody is a public office, by its words, the organisation around it and what the article is about. */
export class OfficeVerdict {
  private readonly people: People;
  private readonly lands: LandReader;
  /** The body named behind the name that a bare office belongs to. */
  private readonly bodyOf = new Map<Role, { start: number; end: number }>();
  /** Where the name ends that stands right behind an office. */
  private readonly nameBehind = new Map<Role, number>();
  private isGovernmental: boolean | null = null;
  /** Level of the organisation the article is about, read when first asked for. */
  private focus: BodyLevel | 'none' | null = null;

  constructor(people: People, lands: LandReader) {
    this.people = people;
    this.lands = lands;
    for (const { body, roles, start, end } of people.mentions)
      for (const role of roles) {
        if (body !== null) this.bodyOf.set(role, body);
        if (start === role.end) this.nameBehind.set(role, end);
      }
  }

  /** Is it an office, a job elsewhere, or can nobody tell? */
  of(role: Role): 'public' | 'private' {
    const { head, body } = role;
    const { tokens, sense } = this.people;
    // "Anna Muster, gelernte Stadtplanerin": what somebody is by training
    if (tokens.slice(role.from - 1, role.at).some(({ text }) => isOneOf(text, '(gelernt|studiert|ausgebildet|promoviert)e[rn]?')))
      return 'private';
    const isElsewhere = isNotPublic(body);
    // "Grünen-Sprecherin für Forschung im Bundestag": of a party, but in office
    if (head.class === 'private' && head.owner !== '' && this.isInParliament(role)) return 'public';
    if (head.class === 'private' || head.follows || this.isElsewhereInBrackets(role)) return 'private';
    // "Fachbereichsleiterin beim Landesverband": units are led everywhere
    const mayBeAnywhere = head.level === 'any' || head.base === 'kanzler' || head.base.endsWith('leiter');
    if (head.class === 'public') return mayBeAnywhere && (isElsewhere || isNotPublic(sense.levelOf(head.owner))) ? 'private' : 'public';
    // "Der frühere Ausbilder Bernd Tal": who taught somebody a trade, where no body is told
    if (head.base === 'ausbild' && body === null && isFormerOffice(tokens, role)) return 'private';
    // "die künstlerische Leiterin": of a stage or a team
    if (this.isCalled(role, '(künstlerisch|musikalisch|sportlich)e')) return 'private';
    // The union for nature is written in capitals, the Bund is not.
    if (head.owner === 'BUND') return 'private';
    if (beginsWithOneOf(head.base, anywhere) && this.isAtFirm(role)) return 'private';
    if (isElsewhere) return this.isOfChamber(role) ? 'public' : 'private';
    if (body !== null || this.lands.named(role.from, role.end) !== null || hasTownBefore(tokens, role)) return 'public';
    // "die Vorsitzende Richterin"
    if (head.base.startsWith('richt') && (tokens[role.at - 1]?.text ?? '').startsWith('Vorsitzende')) return 'public';
    if (head.base.startsWith('richt') && this.isInCourt(role)) return 'public';
    if (this.isAtBodyBehind(role)) return 'public';
    if (!head.hasContext) return 'private';
    // "Geschäftsführerin der Werbegemeinschaft": whom it is for is said, and it is no public body.
    if (head.unless === 'public' && role.end > role.at + 1 && isOneOf(tokens[role.at + 1]?.text ?? '', 'der|des|von|beim|bei'))
      return 'private';
    // "HTS-Chef": a hyphen binds the office to an organisation; an unknown one is no public body.
    if (head.owner !== '' && !officeWords.prefixes.neutral.some(start => `${head.owner}-`.startsWith(start))) {
      const level = sense.levelOf(head.owner);
      return level === null || isNotPublic(level) ? 'private' : 'public';
    }
    const own = this.bodyOf.get(role) ?? null;
    if (own !== null) return this.isPublicBody(own) ? 'public' : 'private';
    if (beginsWithOneOf(head.base, anywhere) && this.isElsewhereBehind(role)) return 'private';
    if (
      role.head.base.startsWith('vorsitzend') &&
      (role.head.prefix === '' || isOneOf(role.head.prefix, 'Senats|Kammer')) &&
      this.isInCourt(role)
    )
      return 'public';
    const near = this.bodyNear(role);
    if (near !== null) return isNotPublic(near) ? 'private' : 'public';
    if (head.unless !== 'private' && !head.base.startsWith('geschäftsleit')) return 'private';
    // A leader or a speaker may be of anything: the article must be about public bodies.
    return !beginsWithOneOf(head.base, anywhere) || this.isAboutGovernment() ? 'public' : 'private';
  }

  /** "Anna Muster (Leiterin Politik, Gesellschaft für Freiheitsrechte)": of whom the brackets name behind the office. */
  private isElsewhereInBrackets(role: Role): boolean {
    const { tokens, sense } = this.people;
    if (tokens[role.from - 1]?.text !== '(' || tokens[role.end]?.text !== ',') return false;
    for (let index = role.end + 1; index < role.end + 8 && tokens[index]?.text !== ')'; index++)
      if (isNotPublic(sense.levelOf(tokens[index]?.text ?? ''))) return true;
    return false;
  }

  /** "die Smart-City-Managerin, die seit 18 Monaten im Rathaus arbeitet" */
  private isAtBodyBehind(role: Role): boolean {
    const { tokens, sense } = this.people;
    const end = this.nameBehind.get(role) ?? role.end;
    if (tokens[end]?.text !== ',' || !isOneOf(tokens[end + 1]?.text ?? '', 'der|die')) return false;
    let isPublic = false;
    for (let index = end + 2; index < end + 14 && tokens[index]?.sentence === tokens[role.at]?.sentence; index++) {
      const text = tokens[index]?.text ?? '';
      if (isOneOf(text, 'arbeitet|sitzt|beschäftigt|tätig|dient')) return isPublic;
      if (tokens[index]?.kind === 'mark') return false;
      const level = isOneOf(tokens[index - 1]?.text ?? '', 'im|beim|am|der|einer|einem') ? sense.levelOf(text) : null;
      isPublic ||= level !== null && !isNotPublic(level);
    }
    return false;
  }

  /** Whether an adjective before the office begins with one of a list; a capital one ("Künstlerische Leiterin") may stand outside the phrase. */
  private isCalled({ from, at }: Role, beginnings: string): boolean {
    return this.people.tokens.slice(Math.max(0, from - 1), at).some(({ text }) => beginsWithOneOf(text.toLowerCase(), beginnings));
  }

  /** "ärztliche Leiterin der Sektion Innere Medizin am Klinikum": what stands behind the printed office tells that it is none. */
  private isElsewhereBehind(role: Role): boolean {
    const { tokens, sense } = this.people;
    // "der Ärztliche Direktor", but "zum Ärztlichen Leiter der Führungsgruppe Katastrophenschutz ernannt"
    if (role.end === role.at + 1 && this.isCalled(role, '(ärztlich|medizinisch)e')) return true;
    for (let index = role.end; index < role.end + 12; index++) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== tokens[role.at]?.sentence || token.isFirstName || speechWords.say.has(token.text))
        return false;
      const level = token.kind === 'capital' || token.kind === 'acronym' ? sense.levelOf(token.text) : null;
      if (level === 'science') return true;
      if (level !== null) return false;
    }
    return false;
  }

  /** "Das Verwaltungsgericht … die Vorsitzende Anna Muster", "Richter Bernd Tal": of the court its paragraph or the one before names. */
  private isInCourt(role: Role): boolean {
    const { tokens } = this.people;
    if (this.isInHearing(role)) return true;
    const block = tokens[role.at]?.block ?? 0;
    for (let index = role.from - 1; index >= 0 && index > role.from - 120; index--) {
      const token = tokens[index];
      if (token === undefined || block - token.block > 1) return false;
      if (court.test(token.text)) return true;
      // "die Vergabekammer … Nach Auffassung der Kammer": one of a court
      const isNamed = token.text !== 'Kammer' && (token.kind === 'capital' || token.kind === 'acronym');
      const level = isNamed ? this.people.sense.levelOf(token.text) : null;
      if (level === 'association' || level === 'science') return false;
    }
    return false;
  }

  /** "die Vorsitzende der Kammer, Anna Muster": of a court, where one is near. */
  private isOfChamber(role: Role): boolean {
    return (
      beginsWithOneOf(role.head.base, 'vorsitzend') &&
      isOneOf(this.people.tokens[role.end - 1]?.text ?? '', 'Kammer|Senats') &&
      this.isInCourt(role)
    );
  }

  /** "… hielt die Vorsitzende Anna Muster dem Auftraggeber in der mündlichen Verhandlung vor" */
  private isInHearing(role: Role): boolean {
    const { tokens } = this.people;
    for (let index = role.end; tokens[index]?.sentence === tokens[role.at]?.sentence; index++) {
      const text = tokens[index]?.text ?? '';
      if (isOneOf(text, 'Urteilsverkündung|Urteilsbegründung') || (text === 'Verhandlung' && tokens[index - 1]?.text === 'mündlichen'))
        return true;
    }
    return false;
  }

  private isInParliament(role: Role): boolean {
    return this.people.tokens
      .slice(role.at + 1, role.end)
      .some(({ text }) =>
        /(?:^|-)(?:Bundestag|Landtag|(?:Europa)?[Pp]arlament|Nationalrat|Gemeinderat|Stadtrat|Kreistag|Bürgerschaft|Abgeordnetenhaus)/.test(
          text,
        ),
      );
  }

  /** "Logistikchefin bei Palmers": a name without an article is a firm's; authorities have one. */
  private isAtFirm(role: Role): boolean {
    const { tokens, stateAt } = this.people;
    // "Leiter Public Sector bei Norddata": what is led may stand behind the office as it was read.
    let behind = role.end;
    while (behind < role.end + 4 && tokens[behind]?.kind === 'capital') behind++;
    const end = tokens[behind]?.text === 'bei' ? behind + 2 : role.end;
    for (let index = role.at + 1; index < end; index++) {
      const next = tokens[index + 1];
      if (tokens[index]?.text !== 'bei' || next === undefined || index + 1 >= end || next.kind === 'small') continue;
      return !stateAt.has(next.start) && !towns.has(next.text) && isOneOf(this.people.sense.levelOf(next.text) ?? 'private', 'private');
    }
    return false;
  }

  /** Do public bodies and their work stand in the article again and again? */
  private isAboutGovernment(): boolean {
    this.isGovernmental ??= this.readGovernmental();
    return this.isGovernmental;
  }

  private readGovernmental(): boolean {
    const { tokens, places, roles, sense } = this.people;
    const isPublic = (word: string): boolean => {
      const level = sense.levelOf(word);
      return level !== null && level !== 'private' && level !== 'association' && level !== 'science';
    };
    const isEnough = (count: number): boolean => count * 120 >= tokens.length;
    const textOf = (index: number): string => tokens[index]?.text ?? '';
    let count = roles.filter(({ head }) => head.class === 'public').length;
    for (const index of sense.bodies) if (isPublic(textOf(index))) count++;
    // Words that name no body: asked only where the bodies do not suffice.
    if (!isEnough(count))
      for (const index of places.capital) if (beginsWithOneOf(textOf(index), administrative) && !isPublic(textOf(index))) count++;
    return isEnough(count);
  }

  /** The organisation that stands nearest before an office without one, in its paragraph; a firm only by its own name. */
  bodyNear(role: Role): BodyLevel | null {
    const { tokens } = this.people;
    const block = tokens[role.at]?.block;
    const sentence = tokens[role.at]?.sentence;
    for (let index = role.from - 1; index >= 0 && index > role.from - 120; index--) {
      const token = tokens[index];
      if (token === undefined || token.block !== block) break;
      if (token.kind !== 'capital' && token.kind !== 'acronym') continue;
      // "die städtische Witten Digital GmbH" is what its name is.
      const isForm = isOneOf(token.text, 'GmbH|AG') && this.people.sense.levelOf(tokens[index - 1]?.text ?? '') === 'provider';
      const level =
        isForm || this.isPublicProvider(index) ? 'provider' : isOneOf(token.text, country) ? null : this.people.sense.levelOf(token.text);
      if (level === null || (role.head.unless === 'public' && endsInOneOf(token.text.toLowerCase(), boardless))) continue;
      const isFirm =
        level === 'private' &&
        (token.kind === 'acronym' ||
          isOneOf(token.text, 'GmbH|AG|SE|KG') ||
          endsInOneOf(token.text, '-(Konzerns?|Unternehmens?)') ||
          !isOneOf(token.text, '(Unternehmen|Agentur|Beratung|Kanzlei|Anbieter|Verlag|Hersteller)s?'));
      if (isNotPublic(level)) {
        // "Der Verband … ; sein Sprecher", "die Hochschule, deren Leiterin"
        if (beginsWithOneOf(role.article, 'sein|ihr|deren|dessen') && token.sentence === sentence) return level;
        if (role.head.unless === 'public' || (isFirm && token.sentence === sentence)) return level;
        continue;
      }
      return level;
    }
    return this.providerAbove(role) ?? this.providerOfArticle(role);
  }

  /** "Der kommunale IT-Dienstleister … entschuldigte sich. Geschäftsführerin Anna Muster": a provider that is said to be of the public hand. */
  private isPublicProvider(index: number): boolean {
    const { tokens } = this.people;
    return (
      endsInOneOf((tokens[index]?.text ?? '').toLowerCase(), '(dienstleister|rechenzentrum|systemhaus)s?') &&
      [1, 2].some(back =>
        beginsWithOneOf(tokens[index - back]?.text ?? '', 'kommunale|städtische|öffentliche|landeseigene|kreiseigene|bundeseigene'),
      )
    );
  }

  /** "Der Landesbetrieb darf den Vertrag nicht schließen. …" and then "Geschäftsführerin Anna Muster muss …": of the provider the paragraph above tells of. */
  private providerAbove(role: Role): BodyLevel | null {
    const { tokens } = this.people;
    const block = tokens[role.at]?.block ?? 0;
    // "Als Geschäftsführerin wurde Anna Muster gewählt"
    const start = tokens[role.from - 1]?.text === 'Als' ? role.from - 1 : role.from;
    if (role.head.unless !== 'public' || tokens[start]?.isFirst !== true || tokens[start - 1]?.block === block) return null;
    let found: BodyLevel | null = null;
    for (let index = start - 1; tokens[index]?.block === block - 1; index--) {
      const token = tokens[index];
      if (token?.kind !== 'capital' && token?.kind !== 'acronym') continue;
      const level = this.people.sense.levelOf(token.text);
      if (isNotPublic(level)) return null;
      const isProvider =
        level === 'provider' ||
        endsInOneOf(token.text.toLowerCase(), 'landesbetriebe?s?|dienstleisters?|rechenzentrums?|zweckverband(e?s)?');
      if (isProvider && level !== null) found = level;
    }
    return found;
  }

  /** "… räumte Vorstandschef Anna Muster ein" in an article about Norddata: the public provider named again and again, where no firm is. */
  private providerOfArticle(role: Role): BodyLevel | null {
    if (role.head.unless !== 'public') return null;
    this.focus ??= this.readFocus();
    return this.focus === 'none' ? null : this.focus;
  }

  private readFocus(): BodyLevel | 'none' {
    const counts = new Map<string, number>();
    for (const index of this.people.sense.bodies) {
      const body = this.people.tokens[index]?.text ?? '';
      const level = this.people.sense.levelOf(body);
      if (level === 'provider' || level === 'private') counts.set(body, (counts.get(body) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first === undefined || first[1] < 3 || first[1] <= (second?.[1] ?? 0)) return 'none';
    return this.people.sense.levelOf(first[0]) ?? 'none';
  }

  /** Whether the words from `start` to `end` name a public body. */
  isPublicBody({ start, end }: { start: number; end: number }): boolean {
    let isPublic = false;
    for (let index = start; index < end; index++) {
      const level = this.people.sense.levelOf(this.people.tokens[index]?.text ?? '');
      if (isNotPublic(level)) return false;
      if (level !== null) isPublic = true;
    }
    return isPublic;
  }
}
