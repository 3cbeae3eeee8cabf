import { pageWords, type Report, type ReportBlock, type Run, reportOf } from './report.ts';
import type { ExportFormat, ExportOptions } from './types.ts';
import { collectionName } from './wording.ts';
import { webLink, xmlText } from './xml.ts';

const mime = 'text/html;charset=utf-8';

/** A report as one HTML file without scripts or requests, to read and to print. */
export const html: ExportFormat = {
  id: 'html',
  labelKey: 'exportHtml',
  extension: 'html',
  mime,
  isLossless: false,
  export: (wholes, options) => {
    return { name: collectionName('Bericht', options, 'html'), mime, content: page(reportOf(wholes, options), options) };
  },
};

const style = `:root{color-scheme:light dark;--line:#767676}
body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.25;break-after:avoid;overflow-wrap:anywhere}h2{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);break-inside:avoid-page}blockquote p{margin:.25rem 0}
p,li{overflow-wrap:anywhere}footer{border-top:1px solid var(--line);margin-top:3rem;font-size:.9rem}
nav{margin:1.5rem 0}nav ol{margin:.25rem 0}.lead{break-after:avoid}
@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}a{color:inherit}h2{margin-top:2rem}}`;

/** What paper has at the foot of each page; a browser without it prints a foot of its own. */
function pageStyle(date: string, options: ExportOptions): string {
  const [before, between, after] = pageWords(options).map(cssText);
  return `@page{margin:2.5cm 2cm;@bottom-left{content:${cssText(date)};font:9pt system-ui,sans-serif}@bottom-right{content:${before} counter(page) ${between} counter(pages) ${after};font:9pt system-ui,sans-serif}}`;
}

/** A string of CSS; nothing in it ends the string or the style sheet. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<\n]/g, ' ')}"`;
}

function page({ title, date, blocks }: Report, options: ExportOptions): string {
  const notes: string[] = [];
  const body = blocks.map(block => blockHtml(block, notes)).join('\n');
  const footnotes = notes
    .map((note, index) => `<li id="f${index + 1}">${xmlText(note)} <a href="#r${index + 1}" aria-label="↑">↑</a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="${xmlText(options.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Amtslupe">
<title>${xmlText(title)}</title>
<style>${style}
${pageStyle(date, options)}</style>
</head>
<body>
<main>
${body}
</main>
${notes.length === 0 ? '' : `<footer>\n<ol>\n${footnotes}\n</ol>\n</footer>\n`}</body>
</html>
`;
}

function blockHtml(block: ReportBlock, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.id ? ` id="${block.id}"` : ''}>${xmlText(block.text)}</h${block.level}>`;
    case 'contents':
      return `<nav aria-label="${xmlText(block.title)}">\n<strong>${xmlText(block.title)}</strong>\n<ol>\n${block.items.map(({ text, id }) => `<li><a href="#${id}">${xmlText(text)}</a></li>`).join('\n')}\n</ol>\n</nav>`;
    case 'paragraph':
      return `<p${block.isLead ? ' class="lead"' : ''}>${runsHtml(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map(runs => `<li>${runsHtml(runs)}</li>`).join('\n')}\n</ul>`;
    case 'quotation': {
      const n = notes.push(block.footnote);
      const mark = `<sup id="r${n}"><a href="#f${n}">${n}</a></sup>`;
      return `<blockquote>${block.lines.map((line, index) => `<p>${xmlText(line)}${index === block.lines.length - 1 ? mark : ''}</p>`).join('')}</blockquote>`;
    }
  }
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      const link = webLink(href);
      const strong = isBold ? `<strong>${xmlText(text)}</strong>` : xmlText(text);
      const words = isItalic ? `<em>${strong}</em>` : strong;
      return link ? `<a href="${xmlText(link)}" rel="noreferrer">${words}</a>` : words;
    })
    .join('');
}
