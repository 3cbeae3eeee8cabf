import { expect, test } from 'vitest';
import { prose } from './parse.ts';
import { bylineOf, type Parts } from './shapes.ts';

const ruth = ['Ruth Zahn'];

const answers = `<p>Herr Holt, warum dauert das so lange?</p><p>${prose()}</p><p>Und was kostet es?</p><p>${prose(200)}</p>`;

test.each<[parts: Parts, names: string[]]>([
  [{ above: '<div>Staatssekretär Jan Holt im Gespräch mit Ruth Zahn</div>', below: answers }, ruth],
  [{ above: '<div>Ruth Zahn im Gespräch mit Staatssekretär Jan Holt</div>', below: answers }, ruth],
  [{ below: `<p>Jan Holt im Interview mit Ruth Zahn</p>${answers}` }, ruth],
  [{ below: `<p>Jan Holt im Gespräch mit Ruth Zahn</p>` }, []],
  [{ below: `<p>Staatssekretär Jan Holt im Gespräch mit dem Amtsblick</p>${answers}` }, []],
  [{ below: `<p>Landrat Jan Holt im Gespräch mit Bürgermeisterin Ruth Zahn</p>${answers}` }, []],
  [{ below: `<p>Im Gespräch mit Ruth Zahn erklärt Jan Holt, was sich ändert.</p>${answers}` }, []],
  [{ above: '<div>Jan Holt im Gespräch mit Ruth Zahn</div>', head: '<meta name="author" content="Jan Holt">', below: answers }, ruth],
  [{ head: '<meta name="author" content="Jan Holt">', below: answers }, []],
])('who asked, and who answered: %j', (parts, names) => {
  expect(bylineOf(parts)).toEqual(names);
});
