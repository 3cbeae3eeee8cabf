import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect.ts';
import { isWorthJudging } from '../../utils/article/glimpse.ts';
import { featuresOf, topicOf } from '../../utils/article/topic.ts';
import { nearPages } from '../fixtures/detection/nearPages.ts';
import { pages } from '../fixtures/detection/pages.ts';
import texts from '../fixtures/detection/texts.json' with { type: 'json' };
import moreTexts from '../fixtures/detection/texts-2.json' with { type: 'json' };
import ownTexts from '../fixtures/detection/texts-3.json' with { type: 'json' };
import pressTexts from '../fixtures/detection/texts-4.json' with { type: 'json' };
import nearTexts from '../fixtures/detection/texts-8.json' with { type: 'json' };

const isEgov = ([title = '', text = '']: string[]): boolean => topicOf(title, '', text).score > 0;

describe('the topic', () => {
  test('texts on government IT are recognised, also those without any of its names', () => {
    const missed = texts.egov.filter(text => !isEgov(text)).map(([title]) => title);
    expect(missed.length / texts.egov.length, missed.join('\n')).toBeLessThan(0.05);
  });

  test('no other text is taken for one, whatever authority or state it names', () => {
    expect(texts.other.filter(isEgov).map(([title]) => title)).toEqual([]);
  });

  // Longer texts, written without a look at the terms: not all of them are recognised, and never fewer than were once. The third string says why.
  test('of the second set at least as many are recognised as ever were', () => {
    const missed = moreTexts.egov.filter(text => !isEgov(text)).map(([title]) => title);
    expect(moreTexts.egov.length - missed.length, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(70);
  });

  test('nothing of the second set is taken for one', () => {
    expect(moreTexts.other.filter(isEgov).map(([title]) => title)).toEqual([]);
  });

  test('what no list names the words of the text tell together', () => {
    const told = topicOf('Neues', '', 'Die Niederschrift aus der Sitzung liegt jetzt im Postfach, das Meldewesen und das Archiv folgen.');
    const cooked = topicOf('Neues', '', 'Die Linsen aus der Dose liegen jetzt im Topf, das Gemüse und das Salz folgen.');
    expect(told.score).toBeGreaterThan(cooked.score);
    // Printed in small letters, as the words are counted.
    expect(told.reasons.map(({ term }) => term)).toContain('sitzung');
  });

  test('of hard texts on registers, elections and budgets no more are taken for one than at first', () => {
    const taken = nearTexts.other.filter(isEgov).map(([title]) => title);
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(3);
    expect(nearTexts.egov.filter(text => !isEgov(text))).toEqual([]);
  });

  test('names what spoke for it', () => {
    const { reasons } = topicOf('Das OZG wirkt', 'Der IT-Planungsrat tagt.', '');
    expect(reasons.map(({ term }) => term)).toEqual(expect.arrayContaining(['OZG', 'IT-Planungsrat']));
  });

  test('an abbreviation inside another word is not the abbreviation', () => {
    const about = 'Die Eidgenossen feierten. Der Eid wurde gesprochen.';
    expect(featuresOf('Anthropozgen und Effata', about, '')).toEqual([]);
    expect(topicOf('Anthropozgen und Effata', about, '').score).toBeLessThan(0);
  });

  test('of short texts without any of its names most are recognised, and nothing else is', () => {
    const missed = ownTexts.egov.filter(text => !isEgov(text)).map(([title]) => title);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(12);
    expect(ownTexts.other.filter(isEgov).map(([title]) => title)).toEqual([]);
  });

  // Every other one is never fitted on, see tests/tools/fitDetection.ts.
  test('of texts as the press writes them nearly all are recognised, and nothing else is', () => {
    const missed = pressTexts.egov.filter(text => !isEgov(text)).map(([title]) => title);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
    expect(pressTexts.other.filter(isEgov).map(([title]) => title)).toEqual([]);
  });

  test('a word is not cut where the lead ends', () => {
    const filler = 'Am Montag war es im ganzen Land kalt und nass, und alle blieben zu Hause. ';
    for (let length = 180; length < 260; length += 7) {
      const { reasons } = topicOf('Ein Tag', '', `${filler.repeat(4).slice(0, length)} Verwaltungsdigitalisierung kam zur Sprache.`);
      expect(reasons.map(({ term }) => term)).toContain('Verwaltungsdigitalisierung');
    }
  });

  test('easy language, which sets the parts of words apart, is understood', () => {
    const { reasons } = topicOf('Neues vom Amt', '', 'Sie können den Wahl-Brief jetzt mit dem Online-Dienst bestellen.');
    expect(reasons.map(({ term }) => term)).toEqual(expect.arrayContaining(['Online-Dienst', 'Wahl-Brief']));
  });

  test('what stands beside an office weighs less against it, as it may be its own', () => {
    const weightOf = (text: string) => topicOf('Neues', '', text).reasons.find(({ term }) => term === 'Lehrkräfte')?.weight ?? 0;
    expect(weightOf('Im Schulamt melden sich Lehrkräfte.')).toBeGreaterThan(weightOf('In der Aula melden sich Lehrkräfte.'));
  });

  test('words that only end like an office are none, and a satire on offices is no news of them', () => {
    const termsOf = (text: string) => featuresOf('Neues', '', text).map(({ term }) => term);
    expect(termsOf('Das verlangsamt den Rechner.').join()).not.toContain('verlangsamt');
    expect(termsOf('Das Duo zeigt eine Satire auf die digitale Verwaltung.')).not.toContain('digitale Verwaltung');
  });

  test('the question asked in the page lets every text on government IT through', () => {
    const page = { url: 'https://a.example/b', title: '', about: '', prose: 1, links: 0, teasers: 0, isMarked: false, hasTime: false };
    const all = [...texts.egov, ...moreTexts.egov, ...ownTexts.egov, ...pressTexts.egov];
    const barred = all.filter(([headline = '', text = '']) => !isWorthJudging({ ...page, headline, text }));
    expect(barred.map(([title]) => title)).toEqual([]);
    const recipe = 'Die Linsen kochen, abgießen und mit Essig mischen. Mit Salz, Pfeffer und Kräutern würzen. '.repeat(3);
    expect(isWorthJudging({ ...page, headline: 'Linsensalat', text: recipe })).toBe(false);
  });
});

describe('the shape', () => {
  test.each([...pages, ...nearPages])('$name', ({ html, url, isArticle }) => {
    const found = detect(new JSDOM(html, { url }).window.document, url);
    expect(found.isArticle, JSON.stringify(found.reasons.slice(-10))).toBe(isArticle);
    if (isArticle) expect(found.isEgov, JSON.stringify(found.reasons)).toBe(true);
  });

  test.each([
    [
      'Whitepaper',
      'Sichere Cloud für Behörden in fünf Schritten',
      'Immer mehr Länder verlangen, dass Daten der Verwaltung in Deutschland bleiben.',
    ],
    [
      'Presse',
      'Presseverteiler und Ansprechpersonen',
      'Hier erreichen Sie die Pressestelle des Digitalministeriums und ihre Verwaltungscloud.',
    ],
  ])('an offer to download and a list of contacts are no articles: %s', (kicker, headline, text) => {
    const html = `<html><head><meta property="og:type" content="article"></head><body><main><p>${kicker}</p><h1>${headline}</h1><p>20.02.2026</p>
      <p>${text} Wie der Umstieg gelingt, zeigt das Beispiel zweier Länder. Was er kostet, steht in einer Tabelle.</p></main></body></html>`;
    const found = detect(new JSDOM(html).window.document, 'https://a.example/b');
    expect(found.isArticle, JSON.stringify(found.reasons)).toBe(false);
  });

  test.each([
    ['a talk under login names', 'amts_hanna', 'rolle.k', '3. März 2025, 8:41', false],
    ['a talk of these days', 'amts_hanna', 'rolle', 'vor 3 Tagen', false],
    ['a talk of yesterday', 'amts_hanna', 'rolle', 'gestern', false],
    ['an interview with the same shape', 'Hanna Amt', 'Rolle', '3. März 2025, 8:41', true],
  ])('%s', (_, one, other, time, isArticle) => {
    const says = (name: string, words: string) => `<div><p>${name} ${time}</p><p>${words}</p></div>`;
    const html = `<html><body><main><h1>Die E-Akte im Kreis hakt beim Scannen</h1>
      ${says(one, 'Seit dem Wechsel auf die neue Fassung liest das Gerät im Bürgerbüro die Trennblätter nicht mehr, und die Akten bleiben liegen.')}
      ${says(other, 'Bei uns im Landratsamt war es genauso, der Hersteller hat dann eine Korrektur geschickt, und die Verwaltung arbeitet wieder.')}
      ${says(one, 'Das hat geholfen. Die Registratur der Stadt scannt wieder, und der Dienstleister prüft nun auch die übrigen Geräte im Haus.')}
      </main></body></html>`;
    const found = detect(new JSDOM(html).window.document, 'https://a.example/b');
    expect(found.isArticle, JSON.stringify(found.reasons)).toBe(isArticle);
  });

  test.each([
    [
      'Liveblog vom Forum Digitaler Staat',
      'Die Digitalministerin erinnert den Bund an 350 Millionen Euro und sagt: „Wir warten.“ Danach klatschen einige Amtsleiter, die Länder, die Kommunen und am Ende sogar der Staatssekretär aus dem Bundesministerium.',
      true,
    ],
    ['Programm: Forum Digitaler Staat', 'mit der Digitalministerin', false],
  ])('a live blog is told, a programme is not: %s', (headline, text, isArticle) => {
    const entries = ['17:42', '16:55', '15:30', '14:10', '12:25'].map(
      (time, at) => `<div><time>${time} Uhr</time><h2>Runde ${at} zum Onlinezugangsgesetz</h2><p>${text}</p></div>`,
    );
    const html = `<html><body><main><h1>${headline}</h1><p>20. Januar 2027</p>${entries.join('')}</main></body></html>`;
    const found = detect(new JSDOM(html).window.document, 'https://a.example/live/forum-digitaler-staat');
    expect(found.isArticle, JSON.stringify(found.reasons)).toBe(isArticle);
  });

  test('the page of a subject tells by its headline that it is a list', () => {
    const told = 'Die Standesämter haben ihre Register an das Nachweissystem der Verwaltung angeschlossen.';
    const html = `<html><body><div><h1>Thema: Registermodernisierung</h1><p>${told}</p><p>${told}</p></div></body></html>`;
    const found = detect(new JSDOM(html).window.document, 'https://a.example/register/');
    expect(found.reasons.map(({ term }) => term)).toContain('list');
  });

  test.each([
    ['Diese Seite gibt es nicht (mehr)', false],
    ['Die gesuchte Seite konnte nicht angezeigt werden', false],
    ['Den einen Antrag gibt es nicht mehr', true],
  ])('a page that says it is not there is no article: %s', (headline, isArticle) => {
    const html = `<html><body><main><h1>${headline}</h1><p>Vielleicht wurde der Onlinedienst umbenannt oder einer anderen Behörde zugeordnet, teilt das Land mit.</p>
      <p>Mit der BundID lassen sich laufende Anträge öffnen, die Behördennummer 115 hilft montags bis freitags weiter.</p>
      <p>Wer die Verwaltungsleistung sucht, findet sie über die Suche, sagte eine Sprecherin der Stadt am Montag.</p></main></body></html>`;
    const found = detect(new JSDOM(html).window.document, 'https://a.example/b');
    expect(found.isArticle, JSON.stringify(found.reasons)).toBe(isArticle);
  });

  test('an empty page is no article', () => {
    const { document } = new JSDOM('').window;
    expect(detect(document, 'https://www.egovernment.de/x')).toMatchObject({ isEgov: false, isArticle: false });
  });
});
