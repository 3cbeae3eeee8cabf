import { describe, expect, test } from 'vitest';
import { quoteCases } from './cases/quotes.ts';
import { builtQuotes, countedQuotes, freshQuotes, newsQuotes, newsQuotes2 } from './cases/quotesNews.ts';
import { realQuotes } from './cases/quotesReal.ts';
import { referentQuotes } from './cases/quotesReferents.ts';
import { reportageQuotes } from './cases/quotesReportage.ts';
import { reportedQuotes } from './cases/quotesReported.ts';
import { speechQuotes } from './cases/quotesSpeech.ts';
import { subjectQuotes } from './cases/quotesSubjects.ts';
import { parseMarked, readText } from './marked.ts';

describe('quotations of marked texts', () => {
  test.each(
    [
      ...quoteCases,
      ...newsQuotes,
      ...newsQuotes2,
      ...freshQuotes,
      ...countedQuotes,
      ...builtQuotes,
      ...referentQuotes,
      ...realQuotes,
      ...reportedQuotes,
      ...reportageQuotes,
      ...speechQuotes,
      ...subjectQuotes,
    ].map(text => [text.trim().slice(0, 90), text] as const),
  )('%s', (_, text) => {
    const { input, quotes } = parseMarked(text);
    const found = readText(input)
      .quotes.filter(quote => !quote.indirect)
      .map(({ start, end, speaker, speakerIsPerson }) => ({
        start,
        text: input.text.slice(start, end),
        speaker: speakerIsPerson ? speaker : null,
        isPerson: speakerIsPerson,
      }));
    expect(found).toEqual(quotes.map(quote => ({ ...quote, speaker: quote.isPerson ? quote.speaker : null })));
  });
});

describe('who is not a person is named by a noun', () => {
  const speakersOf = (text: string) => readText(parseMarked(text).input).quotes.map(({ speaker }) => speaker);

  test.each([
    ['In dem Antrag heißt es wörtlich: „Die Ämter sollen ihre Akten bis zum Sommer abgeben.“', 'Antrag'],
    ['„Wir haben die Frist um ein Jahr verlängert und sagen das offen“, hieß es in der Rede.', 'Rede'],
    ['„Bitte wenden Sie sich an das Bürgerbüro, wenn das Formular klemmt“, heißt es auf der Webseite der Stadt.', 'Webseite'],
    ['Die Trauer steht in einem Zusammenhang: Man sehe „den guten Namen der Stadt und aller ihrer Ämter“ gefährdet, heißt es dann.', null],
    ['Demgegenüber sagte eine Beamtin, sie seien „in einen Hinterhalt gelockt worden, und niemand half“.', 'eine Beamtin'],
    ['„Das Register kennt uns besser als wir uns selbst und vergisst nichts“, hieß es.', null],
    [
      '„Erste Tätigkeiten können voraussichtlich noch im Herbst beginnen“, stellt der Vorstand der Norddata in Aussicht.',
      'der Vorstand der Norddata',
    ],
    [
      'Der Landkreis gab eine Stellungnahme ab. Darin steht unter anderem: „Besonders betroffen sind wir, weil die Warnung da war.“',
      'Stellungnahme',
    ],
    ['Insbesondere kritisierten die Prüfer, dass die Aufgaben nun „auf fünf Stellen verteilt werden“.', 'die Prüfer'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('a surname that the text never explains speaks for itself', () => {
    const text = [
      'Der Senat beriet am Montag mit Innenminister Karl Ohlsen (SPD) über das neue Meldeportal.',
      'Tschirner meint: „Das Portal ist stärker, als die Nutzerzahlen es sagen, und es wird besser.“',
    ].join('\n');
    expect(speakersOf(text)).toEqual(['Tschirner']);
  });
});

describe('who reports what somebody said in reported speech', () => {
  const reportedBy = (text: string) => readText(parseMarked(text).input).quotes.map(({ speaker, indirect }) => indirect && speaker);

  test.each([
    ['Das System, sagt Patrick Hennig, könne erkennen, ob es sich um eine Infektion handelt. CIO Patrick Hennig half.', 'Patrick Hennig'],
    ['Das sei ein Test, erklärt CIO Jonas Meinke, um zu prüfen, ob er zuständig sei.', 'Jonas Meinke'],
    ['Nur einige Stunden zuvor teilte CIO Eva Holt im Ausschuss mit, dass es vorerst keine Karten geben werde.', 'Eva Holt'],
    ['CIO Eva Holt gibt zu, dass man diese Dinge besser erklären müsse.', 'Eva Holt'],
    ['Wer klagt, der kann laut CIO Eva Holt mehr gewinnen als im Vorjahr.', 'Eva Holt'],
    ['Bundespräsident Frank Stein kam. Im Gespräch mit dem Aktivisten Raul Kraut sagt er zu, dass das Amt hilft.', 'Frank Stein'],
    ['Das Land erwarte die Karten im Mai, erklärte vorige Woche Weronika Skworz, Leiterin der Agentur für Register.', 'Weronika Skworz'],
    ['Mehrfach forderten Vertreter der Regierung öffentlich, die Stadt möge mehr tun.', 'Vertreter der Regierung'],
    ['Wie die Nordwelle berichtete, erklärte das Sozialministerium, das Telefon solle mehr helfen.', 'das Sozialministerium'],
    ['Die 77. Brigade sagte in einer Erklärung, es gebe keine Beziehung.', 'Die 77. Brigade'],
    ['Bereits im Juli 2008 vermeldete Nordbit, dass die Firma als Partner im Gespräch sei.', 'Nordbit'],
    ['Das sei eine Chance, sagten die Amtsleiter Martin Stein und Thorsten Schlegel.', 'Martin Stein und Thorsten Schlegel'],
  ])('%s', (text, speaker) => {
    expect(reportedBy(text)).toEqual([speaker]);
  });

  test.each([
    // whom a pronoun, a party and an office mean where they stand, not who speaks last in the article
    'Die Sprecherin der SPD-Fraktion, Maja Lasig, wartet. Das sei nicht zu ändern, sagt sie. Sie fordert, dass es eine Regel geben müsse.',
    'Ministerin Maja Lasig (SPD) wartet. Das solle mehr werden, verspricht die Ministerin. Die SPD-Politikerin erklärte, dass man prüfe.',
  ])('as far as it is read: %s', text => {
    const end = 'Direktorin Eva Holt (CDU) lacht. „Wir haben alle Karten verteilt, die wir im Haus hatten“, sagte sie zum Schluss.';
    expect(reportedBy(`${text}\n${end}`)).toEqual(['Maja Lasig', 'Maja Lasig', false]);
  });

  test.each([
    // "laut" and a verb in a clause that tells only of a noun
    'Hierbei geht es um Register, die laut bisherigen Ergebnissen oft Fehler haben.',
    'Millionen fürchten um ihre Daten, die laut Politikern und deren Beratern bedroht sind.',
    'Es gebe Leute, die Register verlangen und Verbindungen zu Firmen pflegen.',
    // verbs that tell what something leads to
    'Vieles spricht dafür, dass die Ämter geschlossen bleiben.',
    '15.113 bestätigte Fälle und 16 Ausfälle führten dazu, dass das System in die Knie ging.',
    // of whom somebody else speaks
    'Präsidentin Eva Holt kann man nicht vorwerfen, sie habe nicht verstanden, was auf das Amt zukommt.',
    // the first person's own indicative
    'CIO Eva Holt: Ich setze meinen Verstand nicht aus, nur weil es andere Regeln gibt.',
  ])('nobody: %s', text => {
    expect(reportedBy(text)).toEqual([]);
  });
});
