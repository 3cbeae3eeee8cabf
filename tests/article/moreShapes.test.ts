import { expect, test } from 'vitest';
import { extract } from '../../utils/article/extract.ts';
import { parseQuickly, prose } from './parse.ts';
import { ldOf, type Parts, pageOf } from './shapes.ts';

const read = (parts: Parts) => extract(pageOf(parts), 'https://www.beispiel.example/artikel/');
const headline = 'Das Land zählt seine Daten neu';

test.each<[parts: Parts, names: string[]]>([
  [{ below: '<p>Von ANNA BERG</p>' }, ['Anna Berg']],
  [{ below: '<p>VON ANNA BERG UND JAN HOLT</p>' }, ['Anna Berg', 'Jan Holt']],
  [{ below: '<p>Beitrag von: Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Autor/in: Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Autor:in Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Autor(en): Anna Berg; Jan Holt</p>' }, ['Anna Berg', 'Jan Holt']],
  [{ below: '<p>Anna Berg | dpa</p>' }, ['Anna Berg']],
  [{ below: '<p>dpa | Anna Berg | 3. März 2026</p>' }, ['Anna Berg']],
  [{ below: '<p>Anna Berg/dpa</p>' }, ['Anna Berg']],
  [{ below: '<p>Eingestellt von Anna Berg um 14:05</p>' }, ['Anna Berg']],
  [{ below: '<p>Meinung von Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Standpunkt von Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Kommentar: Anna Berg</p>' }, ['Anna Berg']],
  [{ above: '<p>Kolumne: Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Mit Jan Holt sprach Anna Berg.</p>' }, ['Anna Berg']],
  [{ below: '<p>Von Bürgermeisterin Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Ein Gastbeitrag von Ministerin Anna Berg</p>' }, ['Anna Berg']],
  [{ below: '<p>Von Anna Berg (Text) und Jan Holt (Fotos)</p>' }, ['Anna Berg']],
  [{ below: '<p>Prof. Dr. Dr. h. c. Anna Berg, Speyer</p><p>3. März 2026</p>' }, ['Anna Berg']],
  [{ below: '<div class="meta">3. März 2026<br>Anna Berg<br>Digitales</div>' }, ['Anna Berg']],
  [{ end: '<p>Mit Jan Holt sprach Anna Berg.</p>' }, ['Anna Berg']],
  [{ end: '<p>Das Gespräch mit Jan Holt führte Anna Berg.</p>' }, ['Anna Berg']],
  [{ end: '<p>Anna Berg, dpa</p>' }, ['Anna Berg']],
  [{ end: '<p>Anna Berg / Stadt Ulm</p>' }, ['Anna Berg']],
  [{ end: '<p>(Anna Berg/dpa)</p>' }, ['Anna Berg']],
  [{ end: '<p>[Anna Berg]</p>' }, ['Anna Berg']],
  [{ end: '<p>Dieser Text stammt von Anna Berg.</p>' }, ['Anna Berg']],
  [{ end: '<p>Dieser Beitrag erschien zuerst bei Amtsblick. Autorin ist Anna Berg.</p>' }, ['Anna Berg']],
  [{ end: '<p><i>Anna Berg und Jan Holt arbeiten am Institut für Verwaltungsinformatik.</i></p>' }, ['Anna Berg', 'Jan Holt']],
  [{ head: ldOf({ author: [{ '@type': 'Person', givenName: 'Anna', familyName: 'Berg' }] }) }, ['Anna Berg']],
  [{ head: ldOf({ author: { '@type': 'Person', name: { '@value': 'Anna Berg' } } }) }, ['Anna Berg']],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Von Anna Berg' } }) }, ['Anna Berg']],
  [{ head: ldOf({ creator: ['Anna Berg'] }) }, ['Anna Berg']],
  [
    {
      below:
        '<div class="entry-meta">Veröffentlicht am <time class="entry-date published" datetime="2026-03-03">3. März 2026</time><time class="updated" datetime="2026-03-05">5. März 2026</time> von <span class="author"><a href="/a">Anna Berg</a> &amp; <a href="/j">Jan Holt</a></span></div>',
    },
    ['Anna Berg', 'Jan Holt'],
  ],
  [{ below: '<p>Text und Daten: Anna Berg. Erschienen am 3.3.2026, Daten aktualisiert am 5.3.2026</p>' }, ['Anna Berg']],
  [{ end: '<p>Ein gutes Wochenende wünscht<br>Ihre Anna Berg</p>' }, ['Anna Berg']],
  [{ end: '<p>Ein gutes Wochenende wünscht<br>Ihre Redaktion</p>' }, []],
  // Who is named and has not written, and what is no person.
  [{ end: '<p>Herausgeberin: Anna Berg</p>' }, []],
  [{ end: '<p>V.i.S.d.P.: Anna Berg</p>' }, []],
  [{ end: '<p>Ansprechpartnerin: Anna Berg</p>' }, []],
  [{ below: '<p>Von Landratsamt Ulm</p>' }, []],
  [{ below: '<p class="author">Ratsinformation Kreis Plön</p>' }, []],
  // What the page shows outweighs the name of who put it online.
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Jan Holt' } }), below: '<p>Von unserer Redaktion</p>' }, []],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Jan Holt' } }), below: '<p class="author">dpa</p>' }, []],
  [{ head: ldOf({ author: { '@type': 'Person', name: 'Anna Berg' } }), end: '<p>(abe)</p>' }, ['Anna Berg']],
])('authors of %j', (parts, names) => {
  expect(read(parts).byline).toEqual(names);
});

test.each<[parts: Parts, day: string]>([
  [{ below: '<p>12/31/2025</p>' }, '2025-12-31'],
  [{ below: `<p>Kiel (pia) – 3. März 2026. ${prose()}</p>` }, '2026-03-03'],
  [{ below: `<p>KIEL. (03.03.2026) ${prose()}</p>` }, '2026-03-03'],
  [{ below: '<p>gestern</p>', head: ldOf({ dateCreated: '2026-03-03' }) }, '2026-03-03'],
  [{ head: '<meta name="publish-date" content="03.03.2026">' }, '2026-03-03'],
  [{ below: '<p>Mittwoch, 12. Mai 2026, 10 bis 16 Uhr</p><p>Veröffentlicht 03.03.2026</p>' }, '2026-03-03'],
  [
    {
      below:
        '<time class="updated" datetime="2026-03-05">5. März 2026</time><time class="published" datetime="2026-03-03">3. März 2026</time>',
    },
    '2026-03-03',
  ],
  [{ below: '<p>Mis à jour 05.03.2026</p>', head: ldOf({ datePublished: '2026-03-03' }) }, '2026-03-03'],
  [{ below: '<p>Geprüft am 04.03.2026</p>', head: ldOf({ datePublished: '2026-03-03' }) }, '2026-03-03'],
  [{ below: '<p>Bearbeitet: 04.03.2026 · Angelegt: 03.03.2026</p>' }, '2026-03-03'],
  [{ below: '<p>03.03.26 - 14:05 Uhr</p>' }, '2026-03-03'],
  [{ below: '<p>Text und Daten: Anna Berg. Erschienen am 3.3.2026, Daten aktualisiert am 5.3.2026</p>' }, '2026-03-03'],
])('day of %j', (parts, day) => {
  expect(read(parts).published?.slice(0, 10)).toBe(day);
});

test.each<Parts>([
  { headline: `<h1><span>Statistik</span><br>${headline}</h1>` },
  { headline: `<h1><strong>Statistik</strong> <span>${headline}</span></h1>` },
  { headline: `<h1><span class="plus">Plus</span> ${headline}</h1>` },
  { headline: `<h1><span>Kommentar</span><span>${headline}</span></h1>` },
  { headline: `<h1>${headline} <a class="anchor" href="#x">#</a></h1>` },
  { headline: `<h1>Pressemitteilungen 2026</h1><h2>${headline}</h2>` },
  { headline: `<h1>Amtsblick</h1><h1>${headline}</h1>`, head: '<meta property="og:site_name" content="Amtsblick">' },
  { headline: `<h1>${headline}</h1>`, head: '<meta property="og:title" content="Zählung: So geht es weiter | Amtsblick">' },
  {
    headline: '',
    head: `<meta property="og:title" content="${headline} - Amtsblick - Digitale Verwaltung"><meta property="og:site_name" content="Amtsblick">`,
  },
])('headline of %j', parts => {
  expect(read(parts).title).toBe(headline);
});

test('on a page without h1 the heading that opens the text is the headline, whatever the page’s head says', () => {
  const head = '<title>Presse – Amtsblick</title>';
  const of = (heading: string) => {
    const document = pageOf({ headline: heading, head });
    document.querySelector('title')?.remove();
    return extract(document, 'https://www.beispiel.example/artikel/').title;
  };
  expect(of(`<h2>${headline}</h2>`)).toBe(headline);
  expect(of(`<h3 class="uk-h1">${headline}</h3>`)).toBe(headline);
});

test('a chapter called discussion is no list of comments', () => {
  const { text } = read({ end: `<h2>3 Diskussion</h2><p>Zur Diskussion gehört eine Frage. ${prose()}</p><p>${prose()}</p>` });
  expect(text).toContain('3 Diskussion\nZur Diskussion gehört eine Frage.');
});

test('a lead in a box of its own belongs to the body, however short', () => {
  const { text } = read({ below: '<div class="lead"><p>Holt: „Wer einmal gezählt hat, zählt kein zweites Mal“</p></div>' });
  expect(text).toMatch(/^Holt: „Wer einmal/);
});

test('a box that its class calls header is the article’s own where it holds the headline alone', () => {
  const document = parseQuickly(`<!doctype html><html lang="de"><head><title>Kreis Ulm: Presse</title></head><body>
<div class="frame"><a href="/">Kreis Ulm</a></div><div class="news-single"><div class="header"><h1>${headline}</h1></div>
<div class="footer">15.01.2026</div><p>${prose()}</p><p>${prose(400)}</p></div></body></html>`);
  expect(extract(document, 'https://www.beispiel.example/a/').title).toBe(headline);
});
