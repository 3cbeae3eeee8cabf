import { type ReportBlock, type Run, reportOf } from './report.ts';
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
    const { title, blocks } = reportOf(wholes, options);
    return { name: collectionName('Bericht', options, 'html'), mime, content: page(title, blocks, options) };
  },
};

const style = `:root{color-scheme:light dark;--line:#767676}
body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.25;break-after:avoid;overflow-wrap:anywhere}h2{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);break-inside:avoid-page}blockquote p{margin:.25rem 0}
p,li{overflow-wrap:anywhere}footer{border-top:1px solid var(--line);margin-top:3rem;font-size:.9rem}
@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit}}@page{margin:2.5cm 2cm}`;

function page(title: string, blocks: readonly ReportBlock[], { locale }: ExportOptions): string {
  const notes: string[] = [];
  const body = blocks.map(block => blockHtml(block, notes)).join('\n');
  const footnotes = notes
    .map((note, index) => `<li id="f${index + 1}">${xmlText(note)} <a href="#r${index + 1}" aria-label="↑">↑</a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="${xmlText(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Amtslupe">
<title>${xmlText(title)}</title>
<style>${style}</style>
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
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
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
    .map(({ text, isBold, href }) => {
      const link = webLink(href);
      const words = isBold ? `<strong>${xmlText(text)}</strong>` : xmlText(text);
      return link ? `<a href="${xmlText(link)}" rel="noreferrer">${words}</a>` : words;
    })
    .join('');
}
