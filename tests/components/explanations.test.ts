import { describe, expect, test } from 'vitest';
import { whyText } from '../../components/entity/describe.ts';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { recognize } from '../../utils/entities/recognize.ts';
import type { Why } from '../../utils/entities/types.ts';
import { readMarked } from '../entities/inline.ts';

/** [kind of mention, its words, the text, what is said of it in German, and in English]; where several begin alike, the first counts. */
const shapes: [string, string, string, string, string][] = [
  [
    'state',
    'Hessen',
    'Das Portal läuft in Hessen.',
    '„Hessen“ ist der Name des Landes Hessen.',
    '“Hessen” is the name of the Land Hessen.',
  ],
  [
    'state',
    'hessischen',
    'Die hessischen Kommunen warten.',
    '„hessischen“ ist das Adjektiv zu Hessen.',
    '“hessischen” is the adjective of Hessen.',
  ],
  [
    'state',
    'Thüringer',
    'Die Thüringer warten.',
    '„Thüringer“ nennt die Menschen aus Thüringen.',
    '“Thüringer” names the people of Thüringen.',
  ],
  [
    'state',
    'NRW',
    'In NRW läuft das Portal.',
    '„NRW“ ist eine Abkürzung für Nordrhein-Westfalen.',
    '“NRW” is short for Nordrhein-Westfalen.',
  ],
  [
    'state',
    'MV',
    'Mecklenburg-Vorpommern baut um. MV wird schneller.',
    '„MV“ steht für Mecklenburg-Vorpommern: Der volle Name kommt im Artikel vor.',
    '“MV” stands for Mecklenburg-Vorpommern: the full name is in the article.',
  ],
  [
    'state',
    'Ländle',
    'Im Ländle läuft das Portal.',
    '„Ländle“ ist ein Beiname von Baden-Württemberg.',
    '“Ländle” is a nickname of Baden-Württemberg.',
  ],
  [
    'state',
    'Freistaat',
    'Sachsen baut um. Der Freistaat wird schneller.',
    '„Freistaat“ meint hier Sachsen.',
    '“Freistaat” means Sachsen here.',
  ],
  [
    'figure',
    '270',
    'Es sind rund 270 Kommunen.',
    'Wegen „rund“ gilt „270“ als ungefähre Angabe.',
    'Because of “rund”, “270” is approximate.',
  ],
  ['figure', '12', 'Es sind 12 Kreise.', '„12“ zählt: Kreise.', '“12” counts: Kreise.'],
  [
    'figure',
    '5 Jahre',
    'Der Umbau dauert 5 Jahre.',
    '„5 Jahre“ ist eine Größe mit der Einheit Jahre.',
    '“5 Jahre” is a quantity with the unit Jahre.',
  ],
  ['figure', 'Platz sechs', 'Das Land kam auf Platz sechs.', '„Platz sechs“ nennt einen Rang.', '“Platz sechs” names a rank.'],
  [
    'figure',
    '5 bis 7 Tage',
    'Es dauert 5 bis 7 Tage.',
    '„5 bis 7 Tage“ nennt eine Spanne von einem Wert bis zu einem anderen.',
    '“5 bis 7 Tage” names a range from one value to another.',
  ],
  ['figure', 'zwei Drittel', 'Das sind zwei Drittel der Anträge.', '„zwei Drittel“ ist ein Bruchteil.', '“zwei Drittel” is a fraction.'],
  [
    'figure',
    '40',
    'Der Anteil stieg von 40 auf 50 Prozent.',
    'Die Zahl daneben nennt die Einheit, die auch zu „40“ gehört: Prozent.',
    'The number beside “40” names the unit of both: Prozent.',
  ],
  [
    'figure',
    '40',
    'Der Anteil stieg von rund 40 auf 50 Prozent.',
    'Wegen „rund“ gilt „40“ als ungefähre Angabe. Die Zahl daneben nennt die Einheit, die auch zu „40“ gehört: Prozent.',
    'Because of “rund”, “40” is approximate. The number beside “40” names the unit of both: Prozent.',
  ],
  [
    'figure',
    '45',
    'Erika Muster, 45, leitet das Bürgeramt.',
    '„45“ ist ein Alter, gezählt werden Jahre.',
    '“45” is an age, counted in years.',
  ],
  [
    'figure',
    '3 Millionen',
    'Das kostet 3 Millionen.',
    'Der Satz handelt von Geld, „3 Millionen“ ist also ein Betrag in Euro.',
    'The sentence is about money, so “3 Millionen” is an amount in Euro.',
  ],
  [
    'figure',
    'mehr als 70',
    'Heute dauert es 26 Tage. Früher waren es mehr als 70.',
    'Wegen „mehr als“ ist der Wert größer als „70“. Die Einheit von „70“ stand zuvor im Absatz: Tage.',
    'Because of “mehr als”, the value is more than “70”. The unit of “70” was named earlier in the paragraph: Tage.',
  ],
  [
    'official',
    'Ina Berg',
    'Hessens Digitalministerin Ina Berg kam.',
    'Das Amt steht beim Namen: „Hessens Digitalministerin Ina Berg“.',
    'The office stands beside the name: “Hessens Digitalministerin Ina Berg”.',
  ],
  [
    'official',
    'Ina Berg',
    'In Hessen wird gebaut. Digitalministerin Ina Berg kam.',
    'Das Amt steht beim Namen: „Digitalministerin Ina Berg“. Land aus dem Zusammenhang: Im selben Absatz steht „Hessen“.',
    'The office stands beside the name: “Digitalministerin Ina Berg”. Land from the context: “Hessen” is in the same paragraph.',
  ],
  [
    'official',
    'Ina Berg',
    'In Hessen hat Digitalministerin Ina Berg gebaut.',
    'Das Amt steht beim Namen: „Digitalministerin Ina Berg“. Land aus dem Zusammenhang: Im selben Satz steht „Hessen“.',
    'The office stands beside the name: “Digitalministerin Ina Berg”. Land from the context: “Hessen” is in the same sentence.',
  ],
  [
    'official',
    'Ina Berg',
    '# Hessen\nDigitalministerin Ina Berg kam.',
    'Das Amt steht beim Namen: „Digitalministerin Ina Berg“. Land aus dem Zusammenhang: Der Abschnitt steht unter „Hessen“.',
    'The office stands beside the name: “Digitalministerin Ina Berg”. Land from the context: the section stands under “Hessen”.',
  ],
  [
    'official',
    'Ina Berg',
    'In Hessen wird gebaut, in Hessen wird gespart.\nDigitalministerin Ina Berg kam.',
    'Das Amt steht beim Namen: „Digitalministerin Ina Berg“. Land aus dem Zusammenhang: Der Artikel handelt von „Hessen“.',
    'The office stands beside the name: “Digitalministerin Ina Berg”. Land from the context: the article is about “Hessen”.',
  ],
  [
    'official',
    'Ina Berg',
    'Das entschied Ina Berg, Abteilungsleiterin im Innenministerium.',
    'Das Amt steht hinter dem Namen: „Ina Berg, Abteilungsleiterin im Innenministerium“.',
    'The office follows the name: “Ina Berg, Abteilungsleiterin im Innenministerium”.',
  ],
  [
    'official',
    'Ina Berg',
    'Ina Berg ist seit Mai Digitalministerin in Hessen.',
    'Der Text sagt, welches Amt Ina Berg hat: „Digitalministerin in Hessen“.',
    'The text says which office Ina Berg holds: “Digitalministerin in Hessen”.',
  ],
  [
    'official',
    'Bernd Tal',
    'Die Minister Ina Berg und Bernd Tal kamen.',
    'Mehrere Namen teilen sich das genannte Amt „Minister“.',
    'Several names share the office “Minister”.',
  ],
  [
    'official',
    'Ina Berg',
    'Ina Berg vom Landkreis Fulda kam.',
    'Gehört laut Text zu einer öffentlichen Stelle: „Landkreis Fulda“.',
    'Belongs to a public body, as the text says: “Landkreis Fulda”.',
  ],
  [
    'official',
    'Berg',
    'Landrätin Ina Berg kam. Später ging Berg.',
    'Weitere Nennung von Ina Berg, im Text mit dem Amt „Landrätin“ genannt.',
    'Another mention of Ina Berg, whom the text calls “Landrätin”.',
  ],
  [
    'quote',
    'Das ist gut',
    '„Das ist gut“, sagte Landrätin Ina Berg.',
    'Auf die Anführung folgt, wer spricht: „sagte Landrätin Ina Berg“ (Ina Berg).',
    'The words after the quotation say who speaks: “sagte Landrätin Ina Berg” (Ina Berg).',
  ],
  [
    'quote',
    'Das ist gut.',
    'Landrätin Ina Berg sagte: „Das ist gut.“',
    'Vor der Anführung steht, wer spricht: „Landrätin Ina Berg sagte“ (Ina Berg).',
    'The words before the quotation say who speaks: “Landrätin Ina Berg sagte” (Ina Berg).',
  ],
  [
    'state',
    'MV',
    'Das NRW-Digitalministerium und der MV-Landtag zahlen.',
    '„MV“ steht für Mecklenburg-Vorpommern: Im selben Satz steht „Landtag“.',
    '“MV” stands for Mecklenburg-Vorpommern: “Landtag” is in the same sentence.',
  ],
  [
    'state',
    'BY',
    'Die Länder BW, BY und HE zahlen mehr.',
    '„BY“ steht in einer Reihe von Ländern für Bayern.',
    '“BY” stands for Bayern in a row of Länder.',
  ],
  [
    'state',
    'HE',
    'Kassel (HE) und Ulm (BW) zahlen.',
    '„HE“ in Klammern ist das Kürzel von Hessen.',
    '“HE” in brackets is the code of Hessen.',
  ],
  [
    'state',
    'NI',
    'Der Landtag NI berät.',
    '„NI“ hinter „Landtag“ ist das Kürzel von Niedersachsen.',
    '“NI” behind “Landtag” is the code of Niedersachsen.',
  ],
  ['state', 'Saar', 'Die Saar-Regierung zahlt.', '„Saar“ vor „Regierung“ meint Saarland.', '“Saar” before “Regierung” means Saarland.'],
  [
    'figure',
    '12,5',
    '| Land\tQuote in Prozent\n| Hessen\t12,5\n| Bayern\t17,5',
    'Die Einheit von „12,5“ steht im Kopf der Tabellenspalte: Prozent.',
    'The unit of “12,5” is in the head of the table column: Prozent.',
  ],
  [
    'figure',
    '340',
    '| Land\tAnträge\n| Hessen\t340\n| Bayern\t410',
    'Was „340“ zählt, steht im Kopf der Tabellenspalte: Anträge.',
    'What “340” counts is in the head of the table column: Anträge.',
  ],
  [
    'figure',
    '30',
    'Es gibt 270 Kommunen, davon sind 30 fertig.',
    'Was „30“ zählt, ergibt sich aus dem Zusammenhang: Kommunen.',
    'What “30” counts follows from the context: Kommunen.',
  ],
  [
    'figure',
    '40',
    'Nur noch knapp 40 Kommunen fehlen.',
    'Wegen „knapp“ ist der Wert kleiner als „40“.',
    'Because of “knapp”, the value is less than “40”.',
  ],
  [
    'figure',
    '30 Tage',
    'Es dauert bis zu 30 Tage.',
    'Wegen „bis zu“ gilt „30 Tage“ als Höchstwert.',
    'Because of “bis zu”, “30 Tage” is the highest value.',
  ],
  [
    'figure',
    '7',
    'Es sind mindestens 7 Ämter.',
    'Wegen „mindestens“ gilt „7“ als Mindestwert.',
    'Because of “mindestens”, “7” is the lowest value.',
  ],
  [
    'figure',
    '1.200',
    'Die Summe beträgt 1.200.',
    '„1.200“ ist eine Mengenangabe ohne genannte Einheit.',
    '“1.200” is an amount without a printed unit.',
  ],
  [
    'official',
    'Dirk Schrödter',
    'Dazu äußerte sich Dirk Schrödter.',
    'Der Text nennt kein Amt; das Verzeichnis führt Dirk Schrödter zur Zeit des Artikels als „Minister für Digitalisierung und Medienpolitik, Chef der Staatskanzlei“.',
    'The text prints no office; the directory lists Dirk Schrödter as “Minister für Digitalisierung und Medienpolitik, Chef der Staatskanzlei” at the time of the article.',
  ],
  [
    'official',
    'Dirk Schrödter',
    'Digitalisierungsminister Dirk Schrödter kam.\nDas Portal läuft in Schleswig-Holstein.',
    'Das Amt steht beim Namen: „Digitalisierungsminister Dirk Schrödter“. Land aus dem Verzeichnis, das die Person als „Minister für Digitalisierung und Medienpolitik, Chef der Staatskanzlei“ führt.',
    'The office stands beside the name: “Digitalisierungsminister Dirk Schrödter”. Land from the directory, which lists the person as “Minister für Digitalisierung und Medienpolitik, Chef der Staatskanzlei”.',
  ],
  [
    'quote',
    'großen Schritt für den Kreis',
    'Landrätin Ina Berg sprach von einem „großen Schritt für den Kreis“.',
    'Wörtlicher Teil eines Satzes, den der Text einem Sprecher zuschreibt: „Landrätin Ina Berg sprach von einem“ (Ina Berg).',
    'Verbatim part of a sentence that the text attributes to a speaker: “Landrätin Ina Berg sprach von einem” (Ina Berg).',
  ],
  [
    'quote',
    'eine Vielzahl an Diensten',
    'Laut Landrätin Ina Berg wurde „eine Vielzahl an Diensten“ gebaut.',
    'Eine Quellenangabe schreibt die Worte zu: „Laut Landrätin Ina Berg wurde“ (Ina Berg).',
    'A source phrase attributes the words: “Laut Landrätin Ina Berg wurde” (Ina Berg).',
  ],
  [
    'quote',
    'Und das bleibt so.',
    '„Das ist gut“, sagte Landrätin Ina Berg. „Und das bleibt so.“',
    'Ohne eigene Redeangabe; es spricht weiter, wer zuvor sprach: Ina Berg.',
    'Without a tag of its own; whoever spoke before goes on: Ina Berg.',
  ],
  [
    'quote',
    'Wir sind ganz schön abgeschnitten',
    '„Wir sind ganz schön abgeschnitten“, sagt er im Gespräch.',
    'Der Text schreibt die Worte jemandem zu, ohne einen Namen zu nennen: „sagt er im Gespräch“.',
    'The text attributes the words to somebody without a name: “sagt er im Gespräch”.',
  ],
  [
    'quote',
    'Landrätin Ina Berg sagte, dass das Portal laufe.',
    'Landrätin Ina Berg sagte, dass das Portal laufe.',
    'Indirekte Rede, erkennbar an „sagte“ (Ina Berg).',
    'Reported speech, told by “sagte” (Ina Berg).',
  ],
];

const filled = (messages: object, { rule, evidence }: Omit<Why, 'inferred'>): string => {
  const entries = messages as Record<string, { message: string } | undefined>;
  const message = (evidence[0] === '' ? entries[`why_${rule}_wordless`] : undefined) ?? entries[`why_${rule}`];
  return message?.message.replace(/\$(\d)/g, (_, index: string) => evidence[Number(index) - 1] ?? '') ?? '';
};

const english = ({ inferred, ...why }: Why): string =>
  [why, ...(inferred === undefined ? [] : [inferred])].map(one => filled(en, one)).join(' ');

function mentionOf(kind: string, words: string, text: string) {
  const { input } = readMarked(text);
  const bare = words.replace(/^mehr als /, '');
  const found = recognize({ ...input, published: '2025-10-01' }).find(
    entity => entity.kind === kind && input.text.slice(entity.start, entity.end) === bare,
  );
  if (found === undefined) throw new Error(`no ${kind} „${words}“ in: ${text}`);
  return found;
}

describe('why a mention is one, in words', () => {
  test.each(shapes)('%s „%s“ in %j', (kind, words, text, german, englishText) => {
    const { why } = mentionOf(kind, words, text);
    expect(whyText(why)).toBe(german);
    expect(english(why)).toBe(englishText);
  });

  test('every rule that has a message is shown above', () => {
    const shown = shapes.flatMap(([kind, words, text]) => {
      const { why } = mentionOf(kind, words, text);
      return [why.rule, why.inferred?.rule];
    });
    const keys = Object.keys(de).filter(key => /^why_[^_]+(?:_(?!wordless)[a-z]+)?$/.test(key));
    expect(keys.filter(key => !shown.includes(key.slice(4)))).toEqual([]);
  });

  test('without words to show, a message shows none', () => {
    expect(whyText({ rule: 'quoteUnknown', evidence: [''] })).toBe('Der Text schreibt die Worte jemandem zu, ohne einen Namen zu nennen.');
    expect(whyText({ rule: 'quoteAfter', evidence: ['', 'Ina Berg'] })).toBe('Auf die Anführung folgt, wer spricht: Ina Berg.');
  });

  test('every message of a rule has the same placeholders in both languages', () => {
    const placeholders = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    const keys = Object.keys(de).filter(key => key.startsWith('why_'));
    expect(keys.length).toBeGreaterThan(40);
    for (const key of keys) {
      const [german, other] = [de, en].map(all => (all as Record<string, { message: string } | undefined>)[key]?.message);
      if (key !== 'why_figureAge') expect([key, placeholders(other)]).toEqual([key, placeholders(german)]);
      expect(other).toMatch(/\.$/);
      expect(german).toMatch(/\.$/);
    }
  });
});
