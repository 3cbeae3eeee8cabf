// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { savedFigures } from '../../../components/library/savedFigures.ts';

test('pictures stand where they stood: counted by the blocks before them', () => {
  const html = `<figure><img src="https://a.example/1.jpg" alt="Eins"><figcaption>Erstes <b>Bild</b></figcaption></figure>
    <p>a</p><ul><li>b</li><li>c</li></ul><blockquote><p>d</p></blockquote><figure><img src="http://a.example/2.jpg"></figure>
    <table><tbody><tr><td>e</td><td>f</td></tr></tbody></table><pre>g</pre><figure><img src="https://a.example/3.jpg" alt=""></figure>`;
  expect(savedFigures(html)).toEqual([
    { before: 0, url: 'https://a.example/1.jpg', alt: 'Eins', caption: 'Erstes Bild' },
    { before: 4, url: 'http://a.example/2.jpg', alt: '', caption: '' },
    { before: 6, url: 'https://a.example/3.jpg', alt: '', caption: '' },
  ]);
});

test('a picture that is no address of the web is left out', () => {
  expect(savedFigures('<figure><img src="javascript:alert(1)"></figure><figure></figure><p>a</p>')).toEqual([]);
});
