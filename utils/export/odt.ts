import { odfFile, odfLanguage, odfText } from './odf.ts';
import { pageWords, type Report, type ReportBlock, type Run, reportOf } from './report.ts';
import type { ExportFormat, ExportOptions } from './types.ts';
import { collectionName } from './wording.ts';
import { webLink, xmlText } from './xml.ts';

const mime = 'application/vnd.oasis.opendocument.text';

/** A report as OpenDocument text: real headings, sources as footnotes, language marked, tagged well enough for PDF/UA. */
export const odt: ExportFormat = {
  id: 'odt',
  labelKey: 'exportOdt',
  extension: 'odt',
  mime,
  isLossless: false,
  export: (wholes, options) => {
    const report = reportOf(wholes, options);
    return {
      name: collectionName('Bericht', options, 'odt'),
      mime,
      content: odfFile(mime, report.title, content(report.blocks), styles(report, options), options),
    };
  },
};

function content(blocks: readonly ReportBlock[]): string {
  let notes = 0;
  const note = (text: string) => {
    notes++;
    return `<text:note text:id="ftn${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${odfText(text)}</text:p></text:note-body></text:note>`;
  };
  const lists =
    '<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style></office:automatic-styles>';
  return `${lists}<office:body><office:text>${blocks.map(block => blockXml(block, note)).join('')}</office:text></office:body>`;
}

function blockXml(block: ReportBlock, note: (text: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${block.id ? `<text:bookmark text:name="${block.id}"/>` : ''}${odfText(block.text)}</text:h>`;
    case 'contents':
      return [
        `<text:p text:style-name="Contents_20_Heading">${odfText(block.title)}</text:p>`,
        ...block.items.map(
          ({ text, id }) =>
            `<text:p text:style-name="Contents_20_1"><text:a xlink:type="simple" xlink:href="#${id}">${odfText(text)}</text:a></text:p>`,
        ),
      ].join('');
    case 'paragraph':
      return `<text:p text:style-name="${block.isLead ? 'Lead' : 'Text_20_body'}">${runsXml(block.runs)}</text:p>`;
    case 'list':
      return `<text:list text:style-name="L1">${block.items.map(runs => `<text:list-item><text:p text:style-name="Text_20_body">${runsXml(runs)}</text:p></text:list-item>`).join('')}</text:list>`;
    case 'quotation':
      return block.lines
        .map(
          (line, index) =>
            `<text:p text:style-name="Quotations">${odfText(line)}${index === block.lines.length - 1 ? note(block.footnote) : ''}</text:p>`,
        )
        .join('');
  }
}

function runsXml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      const strong = isBold ? `<text:span text:style-name="Strong_20_Emphasis">${odfText(text)}</text:span>` : odfText(text);
      const words = isItalic ? `<text:span text:style-name="Emphasis">${strong}</text:span>` : strong;
      const link = webLink(href);
      return link ? `<text:a xlink:type="simple" xlink:href="${xmlText(link)}">${words}</text:a>` : words;
    })
    .join('');
}

function styles({ date }: Report, options: ExportOptions): string {
  const heading = (level: number, size: number) =>
    `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="${size}pt"/></style:style>`;
  const paragraph = (name: string, properties: string, text = '') =>
    `<style:style style:name="${name}" style:display-name="${name.replaceAll('_20_', ' ')}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${properties}/>${text === '' ? '' : `<style:text-properties ${text}/>`}</style:style>`;
  const [before, between, after] = pageWords(options);
  const foot = `<text:p text:style-name="Footer">${odfText(date)}<text:tab/>${odfText(before)}<text:page-number text:select-page="current">1</text:page-number>${odfText(between)}<text:page-count>1</text:page-count>${odfText(after)}</text:p>`;
  const body = 'fo:margin-bottom="0.2cm" fo:line-height="130%"';
  return [
    `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="11pt" ${odfLanguage(options.locale)}/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>`,
    heading(1, 20) + heading(2, 15) + heading(3, 12),
    paragraph('Text_20_body', body),
    paragraph('Lead', `${body} fo:keep-with-next="always"`),
    paragraph('Quotations', 'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.2cm"', 'fo:font-style="italic"'),
    paragraph('Footnote', 'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"', 'fo:font-size="9pt"'),
    paragraph(
      'Contents_20_Heading',
      'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
      'fo:font-weight="bold" fo:font-size="12pt"',
    ),
    paragraph('Contents_20_1', 'fo:margin-bottom="0.1cm"'),
    '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:padding-top="0.2cm" fo:border-top="0.5pt solid #767676"><style:tab-stops><style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="9pt"/></style:style>',
    '<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    // Without the place where the numbers begin, LibreOffice begins anew on each page.
    '<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:start-numbering-at="document"/></office:styles>',
    '<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm" fo:margin-bottom="1.5cm"/><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>',
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:footer>${foot}</style:footer></style:master-page></office:master-styles>`,
  ].join('');
}
