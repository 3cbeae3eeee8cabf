import { capitals } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { hasTownBefore, isFormerOffice, isInTown, isLocal, levelOfOffice, wordsOfOffice } from '../offices/officeLevel.ts';
import type { Role } from '../offices/roles.ts';
import type { People } from '../people/persons.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { cityStates, type Dominant } from './dominantLand.ts';
import { bodyCodeIn } from './landEvidence.ts';

const cities =
  'Kopenhagen|Tallinn|Helsinki|Stockholm|Oslo|Warschau|Prag|Budapest|Vilnius|Riga|Paris|London|Rom|Madrid|Lissabon|Amsterdam|Wien|Bern|Zürich|Vaduz|Washington|Moskau|Kiew|Kyjiw|Linz|Graz|Innsbruck|St. Pölten';
const foreignAdjective = '(österreichische|tirolische|steirische|kärntnerische|schweizerische)[nrsm]?';

/** Does the office's own phrase place it in another country? */
const isAbroad = ({ tokens }: People, { from, end }: Role): boolean =>
  tokens.slice(from, end).some(({ text }) => isOneOf(text, cities) || endsInOneOf(text, foreignAdjective));

/** What the printed office itself tells of the Land it serves. */
export class PrintedLand {
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
  }

  /** The Land a stretch of tokens names: by its name, by a body that serves one Land, or by a capital where the government is meant. */
  named(start: number, end: number, isGovernment = false): StateCode | null {
    for (let index = start; index < end; index++) {
      const token = this.people.tokens[index];
      if (token === undefined) continue;
      const code =
        this.people.stateAt.get(token.start)?.code ??
        bodyCodeIn(this.people, index) ??
        (isGovernment ? (capitals.get(token.text) ?? towns.get(token.text)) : undefined);
      if (code !== undefined) return code;
    }
    return null;
  }

  /** The Land the office itself tells, null where it serves none, undefined where the context must tell. */
  printed(role: Role): StateCode | null | undefined {
    const { head, body } = role;
    const level = this.levelOf(role);
    // "Digitalministerin in Kopenhagen", "Leiter der Abteilung in der niederösterreichischen Landesregierung"
    if (isAbroad(this.people, role)) return null;
    // "Amt für Statistik Berlin-Brandenburg": of two Länder
    if (this.people.tokens.slice(role.at + 1, role.end).some(({ text }) => text === 'Berlin-Brandenburg')) return null;
    // The agency for work and the towns run them together.
    if (wordsOfOffice(this.people.tokens, role).includes('Jobcenter')) return null;
    // Defence and foreign affairs have ministers in the Bund alone.
    if (
      beginsWithOneOf(head.prefix, 'Verteidigungs|Außen|Entwicklungs') &&
      !/wirtschaft|handel/.test(head.prefix) &&
      beginsWithOneOf(head.base, 'minist|staatssekretär')
    )
      return null;
    const code = this.named(role.from, role.end, level === 'state' || level === 'government');
    // "die Sicherheitsministerin", "der Premierminister": governments of other countries have them.
    const isOfOtherGovernment =
      head.base.startsWith('premier') ||
      (head.base.startsWith('minister') && isOneOf(head.prefix, '(Sicherheit|Heimatschutz|Handel|Krieg|Öl)s?'));
    if (isOfOtherGovernment && code === null) return null;
    if (level === 'municipal') return this.ofMayor(role, code);
    // "Baden-Württembergs Normenkontrollrats-Chefin"
    if (head.prefix.startsWith('Normenkontrollrat') && code !== null) return code;
    if (head.level === 'federal' || (head.level === 'foreign' && level === 'foreign')) return null;
    // "Bremens Bevollmächtigter beim Bund"
    if (body === 'federal' && code !== null && head.base.endsWith('bevollmächtigt')) return code;
    // "die Beauftragte Bayerns bei der EU"
    if (body === 'foreign' && (this.people.tokens[role.at + 1]?.text ?? '').endsWith('s')) {
      const owner = this.people.stateAt.get(this.people.tokens[role.at + 1]?.start ?? -1);
      if (owner !== undefined) return owner.code;
    }
    // "Dataport-Vorstand": of a provider of several Länder
    if (code === null && head.owner !== '' && this.people.sense.levelOf(head.owner) === 'provider') return null;
    if (body === 'federal' || body === 'foreign' || body === 'provider') {
      const own = body === 'provider' && this.named(role.at, role.end) !== null;
      return own ? code : null;
    }
    const isCity = code !== null && cityStates.includes(code) && !/Bezirk/.test(wordsOfOffice(this.people.tokens, role));
    // "Leiterin der Zentralen Ausländerbehörde"
    const isCentral = this.people.tokens.slice(role.at + 1, role.end).some(({ text }) => text.startsWith('Zentrale'));
    if (body === 'municipal' && head.level !== 'state' && !isCentral) return isCity ? code : null;
    if (code !== null) return code;
    if (level === 'any' && body === null && hasTownBefore(this.people.tokens, role)) return null;
    // "Leiterin des Digitalamts Kiel-Holtenau"
    if (level === 'any' && this.isLocal(role)) return null;
    // "Präsidentin in Erfurt": no town has one.
    if (level === 'any' && body === null && isOneOf(head.base, '(vize)?präsident') && this.people.tokens[role.at + 1]?.text === 'in')
      return this.named(role.at + 2, role.end, true) ?? undefined;
    const seated = level === 'any' ? this.ofBodyIn(role) : null;
    if (seated !== null) return seated;
    // "Leiter der Feuerwehr in Essen"
    if (level === 'any' && isInTown(this.people.tokens, role)) return null;
    return this.people.tokens[role.start]?.text.startsWith('Parlamentarische') ? null : undefined;
  }

  /** The heads of the city states are called mayors too. */
  private ofMayor(role: Role, code: StateCode | null): StateCode | null {
    const words = wordsOfOffice(this.people.tokens, role);
    if (words.includes('Regierende')) return 'DE-BE';
    if (!words.includes('Bürgermeister')) return null;
    const isNumbered = words.includes('Erste') || words.includes('Zweite');
    if (
      isNumbered &&
      /(?:Erste|Zweite)[rnm]? Bürgermeister/.test(words) &&
      (code === 'DE-HH' || (code === null && this.isNearHamburg(role)))
    )
      return 'DE-HH';
    const isPlain = role.end === role.at + 1 && words.split(' ').some(word => isOneOf(word, 'Bürgermeister(s|in)?'));
    return isPlain && role.from < role.at && (code === 'DE-HB' || code === 'DE-HH' || code === 'DE-BE') ? code : null;
  }

  /** "Die Amtsleiterin" in an article about Hamburg serves the Land; districts and other towns do not. */
  ofCityOffice(role: Role, { code: main, isOnly, city }: Dominant): StateCode | null {
    const code = isOnly ? main : city;
    const words = wordsOfOffice(this.people.tokens, role);
    // The mayors of Bremen and Hamburg sit in the senate; Berlin's are those of its districts.
    if (isOneOf(words, '([Dd](er|ie|es|em|en) )?Bürgermeister(in|s)?')) return isOneOf(city ?? '', 'DE-H[BH]') ? city : null;
    // "Amtsleiter in Bremerhaven"
    if (isInTown(this.people.tokens, role) || words.includes('in Bremerhaven')) return null;
    // Berlin's are offices of its districts, those of Bremen and Hamburg serve the Land.
    const isOffice =
      role.body === null
        ? beginsWithOneOf(role.head.base, 'amtsleit|fachbereichsleit|sachgebietsleit|fachdienstleit') && !words.includes('Bezirk')
        : code !== 'DE-BE' &&
          (words.split(' ').some(word => endsInOneOf(word, '[aA]mts?|büros?|[aA]usländerbehörde')) ||
            (beginsWithOneOf(role.head.base, 'c(i|d|is)o|chief|officer') && words.includes('der Stadt'))) &&
          !words.includes('Bezirk');
    return isOffice && code !== null && cityStates.includes(code) ? code : null;
  }

  /** "Leiterin des Polizeiverwaltungsamts in München": an authority of the Land, where it has its seat. */
  private ofBodyIn({ at, end }: Role): StateCode | null {
    const { tokens } = this.people;
    let isOfLand = false;
    for (let index = at + 1; index < end; index++) {
      const text = tokens[index]?.text ?? '';
      isOfLand ||= beginsWithOneOf(text, 'Polizei|Landes|Staatliche|Statistische|Justiz|Forst|Regionalforst|Finanzamt');
      const code = isOfLand && tokens[index - 1]?.text === 'in' ? (towns.get(text) ?? capitals.get(text)) : undefined;
      if (code !== undefined) return code;
    }
    return null;
  }

  private isLocal(role: Role): boolean {
    for (let index = role.at + 1; index < role.end; index++) if (isLocal(this.people, index)) return true;
    return false;
  }

  private isNearHamburg(role: Role): boolean {
    const { tokens, places, states } = this.people;
    const start = tokens[role.at]?.start ?? 0;
    // Towns elsewhere have a first mayor, too, and name Hamburg later, in passing.
    const isElsewhere = places.evidence.some(at => (tokens[at]?.start ?? start) < start && towns.has(tokens[at]?.text ?? ''));
    return states.some(({ code, start: at }) => code === 'DE-HH' && Math.abs(at - start) < 600 && (at < start || !isElsewhere));
  }

  /** An office of the Bund, a town or another country, by its own words. */
  isElsewhere(role: Role): boolean {
    const { level, base } = role.head;
    // "Staatssekretär im Bundesministerium", but "Bevollmächtigte beim Bund"
    const isAtBody =
      (role.body === 'federal' || role.body === 'foreign') && beginsWithOneOf(base, 'staatssekretär|abteilungsleit|referatsleit');
    const isElsewhere = level === 'federal' || level === 'foreign' || level === 'municipal' || isAtBody;
    return isElsewhere && !isFormerOffice(this.people.tokens, role);
  }

  levelOf(role: Role): Role['head']['level'] {
    return levelOfOffice(this.people.tokens, role);
  }
}
