import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useEffect, useRef } from 'preact/hooks';

/** Longer notes are shown as plain text: parsing them would hold up the page. */
const longestMarkdown = 20_000;

const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'h1',
    'h2',
    'h3',
    'h4',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true as const,
};

/** Markdown written by the user or found in a file, as harmless nodes: no scripts, no images, no styles; links open a new tab. */
export function Markdown({ text }: { text: string }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return;
    if (text.length > longestMarkdown) {
      root.current.textContent = text;
      return;
    }
    const html = marked.parse(text, { async: false, gfm: true, breaks: true });
    const fragment = DOMPurify.sanitize(html, allowed);
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noreferrer';
    }
    root.current.replaceChildren(fragment);
  }, [text]);
  return <div ref={root} class="markdown" />;
}
