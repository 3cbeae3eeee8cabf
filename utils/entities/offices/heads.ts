import {
  type BodyLevel,
  bodies,
  bodySuffixes,
  type Gender,
  type HeadClass,
  nameWords,
  type OfficeHead,
  type OfficeLevel,
  officeHeads,
  officeWords,
} from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import { perWord } from '../text/once.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** A noun of the text that names an office or a job. */
export interface Head {
  class: HeadClass;
  level: OfficeLevel;
  unless: 'private' | 'public';
  needs: string | null;
  follows: boolean;
  hasContext: boolean;
  gender: Gender | null;
  isPlural: boolean;
  /** What stands before the head in a compound ("Digital", "BSI-"), or ''. */
  prefix: string;
  /** What stands before the last hyphen of a compound, without "Ex-" and its like: "DFB", "Flughafen"; or ''. */
  owner: string;
  /** The bare head in small letters, one per office: minister, bürgermeister, leiter. */
  base: string;
}

interface Form {
  head: OfficeHead;
  form: string;
  base: string;
}

const exact = new Map<string, Form>();
const byEnding = new Map<string, Form[]>();
for (const head of officeHeads) {
  const base = (head.forms[0] ?? '').toLowerCase();
  for (const form of head.forms) {
    const entry = { head, form: form.toLowerCase(), base: baseOf(form, base) };
    exact.set(form, entry);
    if (form.length < 4 || form !== form[0] + form.slice(1).toLowerCase()) continue;
    const ending = entry.form.slice(-4);
    const others = byEnding.get(ending);
    if (others) others.push(entry);
    else byEnding.set(ending, [entry]);
  }
}
for (const entries of byEnding.values()) entries.sort((a, b) => b.form.length - a.form.length);

/** One base for all forms of a noun, its feminine included, so that "die Ministerin" finds the person called "Digitalministerin". */
function baseOf(form: string, fallback: string): string {
  const stem = form
    .toLowerCase()
    .replace(/(minister|meister)(?:in|innen|s|n)$/, '$1')
    .replace(/rät(?:in|innen)$|räten?$|rate?s$/, 'rat')
    .replace(/(?<!minist|meist)(?:innen|in|ern|en|er|em|es|e|s|n)$/, '');
  return stem.length > 2 ? stem : fallback;
}

const genderMarks = [':', '*', '_', '·', '/'];

function genderOf(form: string): Gender | null {
  const rest = form.slice(1);
  const isOrdinary = rest === rest.toLowerCase() && !genderMarks.some(mark => form.includes(mark));
  if (!isOrdinary && /[:*_·/]|(?:^|-)(?:C[A-Z]{2,3}s?|OB|OBM|Md[A-Z]+)$/.test(form)) return null;
  const lower = form.toLowerCase();
  if (endsInOneOf(lower, 'in|innen|frau')) return 'f';
  if (endsInOneOf(lower, 'beauftragte|bevollmächtigte|vorsitzende|abgeordnete|beigeordnete|verantwortliche')) return 'f';
  if (
    endsInOneOf(
      lower,
      'beauftragten|bevollmächtigten|vorsitzenden|abgeordneten|beigeordneten|mitglieds?|leitung|vorstands?|ombudsperson|officers?',
    )
  )
    return null;
  return 'm';
}

const isPluralForm = (form: string): boolean =>
  endsInOneOf(
    form.toLowerCase(),
    'innen|räten?|sekretären?|senatoren|ministern|direktoren|meistern|ammänner|leute|kommissare|leitern|führern|chefinnen|vorstände',
  ) ||
  (form.startsWith('C') && /^C[A-Z]Os$/.test(form));

/** Nouns that end like an office and are none, or name a body; in small letters. */
const noOffice =
  '(halb|be|weg|um|ab|ver|licht|blitz|laut|für|zu|rück|vor|ein|aus|ge|wellen|stromm?|faser|band)(leiter|sprecher|leitern|sprechern)|ministerien|ministerrat|kanzlerkandidat|bewerber|amtsinhaber|amtsinhaberin|begleitung|eu-mitglieds?|eu-mitglieder|eu-mitgliedern';
const isNoOffice = (lower: string): boolean =>
  isOneOf(lower, noOffice) || (endsInOneOf(lower, 'chef|rat') && /^(?:be|ver|zer|ent|er)[a-z]{0,3}(?:chef|rat)$/.test(lower));

/** The office or job a capitalised word names, or null. */
export const headOf = perWord((word: string): Head | null => readHead(word.includes('·') ? word.replace(/·/g, '') : word));

function readHead(word: string): Head | null {
  const known = exact.get(word);
  if (known !== undefined) return headFrom(known, '', word);
  if (word.length < 6) return null;
  const hyphen = word.lastIndexOf('-');
  const last = hyphen > 0 ? word.slice(hyphen + 1) : word;
  const form = (last === word ? undefined : exact.get(last)) ?? compound(last.toLowerCase());
  if (form === null || isNoOffice(word.toLowerCase())) return null;
  return headFrom(form, word.slice(0, word.length - form.form.length), word);
}

function compound(lower: string): Form | null {
  const forms = byEnding.get(lower.slice(-4));
  if (forms === undefined) return null;
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index];
    if (form === undefined) break;
    if (lower.length >= form.form.length + 2 && lower.endsWith(form.form)) return form;
  }
  return null;
}

function headFrom({ head, base }: Form, prefix: string, word: string): Head {
  const { prefixes } = officeWords;
  const own = beginsWithOneOf(prefix, 'Ex|(Co|Vize|Interims|Alt)-') ? prefix.replace(past, '') : prefix;
  const inner = own.slice(own.lastIndexOf('-', own.length - 2) + 1);
  const starts = (list: readonly string[]) =>
    prefix !== '' && list.some(start => prefix.startsWith(start) || (own !== prefix && startsCompound(own, start)));
  let level = head.level;
  let kind = head.class;
  // "DFB-Interimspräsident", "Ex-Flughafen-Chef": whose office it is stands before the hyphen.
  const hyphen = own.lastIndexOf('-');
  const owner = hyphen > 0 ? own.slice(0, hyphen) : '';
  const organisation = owner === '' ? null : levelOfBody(owner);
  if (kind === 'open') {
    if (organisation === 'private' || organisation === 'association' || organisation === 'science' || isParty(own)) kind = 'private';
    else if (isSupranational(own, base)) kind = 'public';
    // "Wirtschaftsinformatiker": a science, and no office of the economy
    else if (base.startsWith('informatik') && isOneOf(prefix, 'Wirtschafts|Medien|Bio')) kind = 'private';
    else if (starts(prefixes.private) || (inner !== own && prefixes.private.some(start => inner.startsWith(start)))) kind = 'private';
    // "Bundesvorstand", "Landesvorstand": of a party or a union
    else if (base.startsWith('vorstand') && isOneOf(prefix, 'Bundes|Landes')) kind = 'private';
    else if (
      (starts(prefixes.public) && !beginsWithOneOf(base, 'informatik|expert|architekt')) ||
      (organisation !== null && organisation !== 'any')
    )
      kind = 'public';
  }
  // "Aufsichtsratsmitglied", "Betriebsratsvorsitzende": no council of a town
  if (base.startsWith('rats') && endsInOneOf(prefix, 'Aufsichts|Betriebs|Eltern|Kirchen|Schüler')) kind = 'private';
  // "Schiedsrichter": no judge of a court
  if (base.startsWith('richt') && endsInOneOf(prefix.toLowerCase(), 'schieds|linien|kampf|preis|punkt')) kind = 'private';
  const lower = word.toLowerCase();
  const isCandidate = lower.includes('kandidat') || lower.includes('partei');
  if (isCandidate && beginsWithOneOf(base, 'kandidat|obman|obfrau')) kind = 'private';
  if (
    kind === 'private' &&
    beginsWithOneOf(prefix, 'Landes|Bundes|Stadt|Kreis|Amts') &&
    !isCandidate &&
    !isParty(own) &&
    !beginsWithOneOf(base, ofNobody)
  )
    kind = 'open';
  // "Polizeioberkommissarin" serves a Land, "Kommissionsvizepräsident" none.
  if (level === 'foreign' && base === 'kommissar' && beginsWithOneOf(prefix, 'Polizei|Kriminal')) level = 'any';
  if (level === 'any' && beginsWithOneOf(prefix, '(EU-)?Kommissions')) level = 'foreign';
  // "Europaministerin": an office of a Land
  const isOfLand = prefix.startsWith('Europa') && beginsWithOneOf(base, 'minister|staatssekret|senator|staatsminister');
  if ((starts(prefixes.federal) && !isOfLand) || organisation === 'federal' || word.startsWith('Bundes-'))
    level = level === 'parliament' ? 'parliament' : 'federal';
  else if (organisation === 'foreign') level = 'foreign';
  else if ((starts(prefixes.state) || word.startsWith('Landes-')) && level !== 'parliament') level = 'state';
  else if (level === 'any' && (starts(prefixes.municipal) || organisation === 'municipal')) level = 'municipal';
  if (level === 'parliament' && (/(?:^|-)(?:Landtags|Landes)/.test(prefix) || word === 'MdL')) level = 'state';
  // "Unionsfraktionschef": CDU and CSU are one group in the Bundestag alone.
  if (
    level === 'parliament' &&
    (/(?:^|-)(?:Bundestags|Europa|EU-)|^(?:Unions|CDU\/CSU-)/.test(prefix) || word === 'MdB' || word === 'MdEP')
  )
    level = 'federal';
  return {
    class: kind,
    level,
    unless: head.unless ?? 'private',
    needs: head.needs ?? null,
    follows: head.follows === true && kind !== 'private',
    hasContext: head.context !== false,
    gender: genderOf(word),
    isPlural: isPluralForm(word),
    prefix,
    owner,
    base: sameOffice(prefix, base),
  };
}

/** "Stadtwerke-Rentner": what somebody is, in the service of nobody. */
const ofNobody = 'rentn|schül|student|studier|bürg';

/** Other words for one office: "der Rathauschef" is the mayor, "die Ressortchefin" the minister. */
function sameOffice(prefix: string, base: string): string {
  if (base === 'oberbürgermeister' || base === 'stadtoberhaupt') return 'bürgermeister';
  if (base === 'ressortchef') return 'minister';
  if (base === 'chef' && isOneOf(prefix, 'Rathaus|Stadt|Gemeinde')) return 'bürgermeister';
  return base === 'chef' && prefix === 'Kreis' ? 'landrat' : base;
}

/** What a compound tells of the time or rank of an office rather than of whose it is. */
const past = /^(?:(?:Ex|Co|Vize|Interims|Alt)-|Ex(?=bank|premier|präsident|chef|firmen|vereins?))/;
const startsCompound = (own: string, start: string): boolean => own.toLowerCase().startsWith(start.toLowerCase());

/** "SPÖ-", "Grünen-": of a party; "Unions-" of two. */
const isParty = (prefix: string): boolean => {
  const hyphen = prefix.indexOf('-');
  return hyphen > 0 && (nameWords.parties.has(prefix.slice(0, hyphen)) || beginsWithOneOf(prefix, '(Linken|Unions|Grün|Linkspartei)-'));
};

/** "US-Präsident", "EZB-Präsidentin", "UN-Botschafter", "Nato-Generalsekretär": no office of a firm. */
const isSupranational = (prefix: string, base: string): boolean =>
  beginsWithOneOf(
    prefix,
    '(US|USA|UN|UNO|Uno|EU|EZB|NATO|Nato|WHO|IWF|OSZE|OECD|UNHCR|Unicef|Unesco|Eurogruppen|Kommissions|Weltbank|Notenbank|US-Notenbank|Kreml)-',
  ) && beginsWithOneOf(base, 'präsident|vizepräsident|generalsekret|botschaft|beauftragt|kommissar|chef|direktor|generaldirektor|sprech');

/** What kind of organisation a word names, or null; "Landkreises", "Innenministerium", "Dataport", "GmbH". */
export const levelOfBody = perWord(
  (word: string): BodyLevel | null => bodies.get(word) ?? (word.length < 5 ? null : levelOfCompound(word)),
);

/** Nouns that end like a body and name none, in small letters. */
const noBody =
  '(arbeits|freundes|experten|lenkungs|teilnehmer|personen|gesprächs|adressaten|nutzer|um|bekannten|täter|ring|strom|regel|wirtschafts|werk|bau|innen|alt|neu|klein|groß|haupt|smart|partner)(kreis|kreises|stadt)|(werbe|nachrichten|presse|bild|pr-|kreativ|personal|model|marketing|rating|reise|web|medien|foto|design|künstler|kommunikations|internet|event|immobilien|spieler|detektiv|vermittlungs)agentur|(selbst|vermögens|haus|daten|benutzer|rechte|projekt|identitäts|konten|dokumenten|nutzer|zugangs|termin|akten|warte)verwaltung';

/** By their last two letters, the longer ones first: a word need not be held against all of them. */
const suffixesByEnd = new Map<string, { ending: string; level: BodyLevel }[]>();
for (const [ending, level] of bodySuffixes) {
  const end = ending.slice(-2);
  suffixesByEnd.set(end, [...(suffixesByEnd.get(end) ?? []), { ending, level }]);
}
const privateEnds = 'GmbH|AG|SE|Konzerns?|Unternehmens?|Firma|Startups?|Start-ups?|Herstellers?|Anbieters?';
const associationEnds =
  'verband(e?s)?|vereins?|clubs?|vereinigung|stiftung|gewerkschaft|gewerkschaftsfraktion|kammer|kammertag(e?s)?|kammertages|bewegung|allianz|forums?|partei|parteivorstands?|(rechts|hilfs|regierungs)organisation|flüchtlingsrat(e?s)?';
/** Words that name a body by something else than their end. */
const mayBeBody = (word: string): boolean =>
  beginsWithOneOf(word, 'Bundes|Landes|Fraunhofer|Max-Planck') ||
  isOneOf(word.slice(word.lastIndexOf('-') + 1), privateEnds) ||
  endsInOneOf(word, 'Start-ups?');
/** "Städtebund", but no "Verbund". */
const isUnion = (lower: string): boolean => endsInOneOf(lower, 'bund(e?s)?') && !endsInOneOf(lower, 'verbund(e?s)?');
/** "Zweckverband", "Abwasserverband", "Vergabekammer": public by their kind. */
const publicUnion =
  '(zweck|wasser|abwasser|schul|planungs|gemeinde|verwaltungs|kommunal|städte)verband(e?s)?|(vergabe|straf|zivil|beschluss|rechnungs)kammer';
const scienceEnds =
  'universität|hochschule|instituts?|klinik|kliniken|klinikums?|krankenhaus(es)?|krankenhäusern|intensivstation(en)?|notaufnahme';

/** "Koordinierungsstelle", "Wohngeldstelle": a place of work of some authority. */
const office =
  '(koordinierungs|koordinations|leit|zentral|melde|zulassungs|fach|geld|vergabe|service|clearing|kopf|daten|prüf|aufsichts|register|kontakt|geschäfts|ombuds|beschwerde|führerschein)stelle';

/** What ends the name of an authority of Bund or Land: "Bundesdruckagentur". */
const authority =
  '(agentur|stelle|zentrale|anstalt|amt|archiv|redaktion|bank|kasse|zentrum|zentrums|labor|bibliothek|akademie|institut|instituts|kriminalamt|beauftragten?|dienst|koordination|koordinierung|projektleitung|netz)s?';

/** How most words end that name a body at all: one look at it spares the others. */
const anyEnd = [associationEnds, 'bund(e?s)?', scienceEnds, office, ...bodySuffixes.map(([ending]) => ending)].join('|');
/** The same, also of the firms. */
export const bodyEnds = `${anyEnd}|${privateEnds.toLowerCase().replace('gmbh|ag|se|', 'gmbh|')}`;
/** Whether the lists name a body by this very word. */
export const isListedBody = (word: string): boolean => bodies.has(word);

function levelOfCompound(word: string): BodyLevel | null {
  const lower = word.toLowerCase();
  if (!endsInOneOf(lower, anyEnd) && !mayBeBody(word)) return null;
  if (isOneOf(word.slice(word.lastIndexOf('-') + 1), privateEnds) || word.endsWith('Start-up') || word.endsWith('Start-ups'))
    return 'private';
  if ((endsInOneOf(lower, associationEnds) || isUnion(lower)) && !endsInOneOf(lower, publicUnion) && !lower.startsWith('bund'))
    return 'association';
  if (
    (endsInOneOf(lower, scienceEnds) && !beginsWithOneOf(lower, '(land|bund)esinstitut')) ||
    word.startsWith('Fraunhofer') ||
    word.startsWith('Max-Planck')
  )
    return 'science';
  // "des Sozialamts", "des Tiefbauamtes": as the nominative
  const nominative = endsInOneOf(lower, 'amte?s') ? lower.replace(/e?s$/, '') : lower;
  const suffix = suffixesByEnd.get(nominative.slice(-2))?.find(({ ending }) => nominative.endsWith(ending));
  if (suffix !== undefined) {
    const { level } = suffix;
    // "Darmstadt"
    if (level === 'municipal' && lower.endsWith('stadt') && towns.has(word)) return null;
    if (endsInOneOf(lower, noBody) || isOneOf(lower, '(gesamt|ehren)amts?')) return null;
    if (level === 'any' && lower.startsWith('bundes')) return 'federal';
    if (level === 'any' && lower.startsWith('staats')) return 'state';
    if (level !== 'private' && lower.startsWith('landes') && !lower.startsWith('landeshaupt')) return 'state';
    return level;
  }
  if (endsInOneOf(lower, office)) return 'any';
  // "Landes-CERT"
  if (!word.startsWith('Bundes') && !word.startsWith('Landes')) return null;
  if (/^.{6}-[A-ZÄÖÜ]/.test(word) && headOf(word) === null) return word.startsWith('L') ? 'state' : 'federal';
  if (endsInOneOf(word.slice(6), authority) && /^[a-zäöü]*$/.test(word.slice(6))) return word.startsWith('B') ? 'federal' : 'state';
  return null;
}
