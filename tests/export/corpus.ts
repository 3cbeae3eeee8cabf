import messages from '../../public/_locales/de/messages.json' with { type: 'json' };
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import type { Annotation, ClippingWhole } from '../../utils/clippings/types.ts';
import type { ExportOptions } from '../../utils/export/types.ts';
import { article, freshRepository, input } from '../clippings/testing.ts';

export const options: ExportOptions = {
  translate: (key, ...substitutions) =>
    (messages as Record<string, { message: string }>)[key]?.message.replace(/\$(\d)/g, (_, n) =>
      String(substitutions[Number(n) - 1] ?? ''),
    ) ?? key,
  locale: 'de',
  now: '2026-03-02T09:00:00.000Z',
  includeText: false,
  meaningNames: {},
};

/** Notes and titles that break exporters: markup, formulas, directions, long and odd characters. */
export const nasty = {
  markup: '100 % & mehr: $5 #1 _unter_ {geschweift} ~Tilde~ \\ ^ `code` <b>fett</b> [Link](x) | Spalte',
  formula: "=cmd|' /C calc'!A0",
  quotes: '„Gänsefüßchen“, ‚einfach‘ und "gerade" \'so\'',
  umlauts: 'Äpfel, Öl, Übung, Straße, ẞ, naïve, Łódź',
  emoji: '👩🏽‍💻 schreibt 🇩🇪 und \ud83d allein',
  hebrew: 'שלום עולם مرحبا',
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>]]>--><!-- \u0001\u0000',
  lines: 'eins\r\nzwei\n\n---\n# drei\n1. vier\n- fünf;"sechs"\t7',
  long: 'Lorem ipsum, äöüß. '.repeat(2_700),
};

/** The small article with one annotation per nasty text, as note, tag and title; authors and date missing or corporate. */
export async function nastyWholes(): Promise<ClippingWhole[]> {
  const library = freshRepository();
  const wholes: ClippingWhole[] = [];
  const address = (n: number) => `https://www.egovernment.de/nr-${n}/?a=1&b=<2>`;
  for (const [n, text] of Object.values(nasty).entries()) {
    const part = { url: address(n), articleId: null, title: text.slice(0, 300) };
    const odd =
      n % 3 === 0 ? { byline: [], published: null, siteName: null } : n % 3 === 1 ? { byline: ['Redaktion {Müller & Söhne} GmbH'] } : {};
    const { clippingId } = await library.saveClipping(input({ ...part, ...odd }), address(n));
    await library.editClipping(clippingId, { note: text, tags: [text.slice(0, 40).replace(/\s+/g, ' ').trim() || 'x'] });
    const whole = article();
    const anchor = anchorOf(whole.text, { start: 36, end: 103 });
    await library.saveAnnotation(clippingId, { anchor, meaning: 'quote', note: text, tags: [] });
    await library.saveAnnotation(clippingId, { anchor: null, meaning: 'question', note: text, tags: ['a b', '2026'] });
    const stored = await library.wholeClipping(clippingId);
    if (stored) wholes.push(withQuote(stored, text));
  }
  library.close();
  return wholes;
}

/** The first annotation quotes the nasty text itself. */
function withQuote(whole: ClippingWhole, exact: string): ClippingWhole {
  const annotations = whole.annotations.map(
    (row): Annotation => (row.anchor === null ? row : { ...row, anchor: { ...row.anchor, quote: { ...row.anchor.quote, exact } } }),
  );
  return { ...whole, annotations };
}

/** The plain article with two annotations. */
export async function plainWhole(): Promise<ClippingWhole> {
  const library = freshRepository();
  const whole = article();
  const { clippingId } = await library.saveClipping(input({ series: { name: 'Die Bilanz', part: 5 } }), whole.url);
  const figure = anchorOf(whole.text, { start: 36, end: 61 });
  await library.saveAnnotation(clippingId, { anchor: figure, meaning: 'fact', note: 'Stand *Februar*', tags: ['E-Akte'] });
  await library.saveAnnotation(clippingId, { anchor: null, meaning: 'question', note: 'Wer zahlt?', tags: [] });
  await library.editClipping(clippingId, { note: 'Für den Bericht', tags: ['Länder', 'OZG 2.0'] });
  const stored = await library.wholeClipping(clippingId);
  library.close();
  if (!stored) throw new Error('The clipping was not saved.');
  return stored;
}
