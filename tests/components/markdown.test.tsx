// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Markdown } from '../../components/Markdown.tsx';

function drawn(text: string): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<Markdown text={text} />, root));
  return root;
}

test('Markdown is drawn', () => {
  const root = drawn('**fett** und\n\n- eins\n- zwei');
  expect(root.querySelector('strong')?.textContent).toBe('fett');
  expect(root.querySelectorAll('li')).toHaveLength(2);
});

test.each([
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<a href="javascript:window.hacked = 1">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://tracker.example/pixel.png)',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<svg><animate onbegin="window.hacked = 1" attributeName=x dur=1s></svg>',
  '<style>body { display: none }</style>',
  '<form action="https://evil.example"><input name=x><button>go</button></form>',
  '<p style="position:fixed;inset:0" onclick="window.hacked = 1" id=main class=button>x</p>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.hacked = 1"></style></mglyph></table></mtext></math>',
])('nothing runs, loads or covers: %s', text => {
  const root = drawn(text);
  expect(root.querySelector('script, img, iframe, svg, style, form, input, button, object, embed, link, meta')).toBeNull();
  for (const element of root.querySelectorAll('.markdown *')) {
    for (const { name, value } of element.attributes) {
      expect(['href', 'start', 'target', 'rel']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(?:https?|mailto):/);
    }
  }
  expect('hacked' in window).toBe(false);
});

test('a link opens apart and tells nobody where it came from', () => {
  const link = drawn('[Quelle](https://a.example/)').querySelector('a');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
});

test('a note of 100 kB is shown as it is', () => {
  const long = '<b>a</b> '.repeat(12_000);
  const root = drawn(long);
  expect(root.textContent).toBe(long);
  expect(root.querySelector('b')).toBeNull();
});
