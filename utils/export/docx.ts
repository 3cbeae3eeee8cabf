import { languageTag } from './odf.ts';
import { pageWords, type Report, type ReportBlock, type Run, reportOf } from './report.ts';
import type { ExportFormat, ExportOptions } from './types.ts';
import { collectionName } from './wording.ts';
import { webLink, xmlHead, xmlText, zipped } from './xml.ts';

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The report as Office Open XML (ECMA-376), with real headings and footnotes. */
export const docx: ExportFormat = {
  id: 'docx',
  labelKey: 'exportDocx',
  extension: 'docx',
  mime,
  isLossless: false,
  export: (wholes, options) => {
    return { name: collectionName('Bericht', options, 'docx'), mime, content: packed(reportOf(wholes, options), options) };
  },
};

function packed({ title, date, blocks }: Report, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const links: string[] = [];
  const notes: string[] = [];
  const body = blocks.map(block => blockXml(block, links, notes)).join('');
  const hyperlinks = links.map(
    (link, index) => `<Relationship Id="link${index + 1}" Type="${relations}/hyperlink" Target="${xmlText(link)}" TargetMode="External"/>`,
  );
  return zipped(
    {
      '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/footer.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
      '_rels/.rels': `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
      'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:language>${languageTag(options.locale)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${options.now.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
      'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="footnotes" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="numbering" Type="${relations}/numbering" Target="numbering.xml"/><Relationship Id="footer" Type="${relations}/footer" Target="footer.xml"/>${hyperlinks.join('')}</Relationships>`,
      'word/document.xml': `${xmlHead}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      'word/styles.xml': styles(options),
      'word/footer.xml': footer(date, options),
      'word/footnotes.xml': `${xmlHead}<w:footnotes xmlns:w="${main}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${notes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${textRun(` ${note}`)}</w:p></w:footnote>`).join('')}</w:footnotes>`,
      'word/numbering.xml': `${xmlHead}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    options.now,
  );
}

function blockXml(block: ReportBlock, links: string[], notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`<w:pStyle w:val="Heading${block.level}"/>`, bookmarked(block.id, textRun(block.text)));
    case 'contents':
      return [
        paragraph('<w:pStyle w:val="ContentsHeading"/>', textRun(block.title)),
        ...block.items.map(({ text, id }) =>
          paragraph('<w:pStyle w:val="Contents"/>', `<w:hyperlink w:anchor="${id}" w:history="1">${textRun(text, linkLook)}</w:hyperlink>`),
        ),
      ].join('');
    case 'paragraph':
      return paragraph(block.isLead ? '<w:keepNext/>' : '', runsXml(block.runs, links));
    case 'list':
      return block.items
        .map(runs => paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', runsXml(runs, links)))
        .join('');
    case 'quotation':
      return block.lines
        .map((line, index) => {
          const isLast = index === block.lines.length - 1;
          const mark = isLast
            ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.push(block.footnote)}"/></w:r>`
            : '';
          return paragraph('<w:pStyle w:val="Quote"/>', textRun(line) + mark);
        })
        .join('');
  }
}

function paragraph(properties: string, runs: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function runsXml(runs: readonly Run[], links: string[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      const link = webLink(href);
      const words = textRun(text, `${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}${link ? linkLook : ''}`);
      return link ? `<w:hyperlink r:id="link${links.push(link)}">${words}</w:hyperlink>` : words;
    })
    .join('');
}

const linkLook = '<w:color w:val="0B57D0"/><w:u w:val="single"/>';

/** The number of a bookmark is the article's, which its name ends with. */
function bookmarked(id: string | undefined, runs: string): string {
  if (id === undefined) return runs;
  const number = id.replace(/\D/g, '');
  return `<w:bookmarkStart w:id="${number}" w:name="${id}"/>${runs}<w:bookmarkEnd w:id="${number}"/>`;
}

function footer(date: string, options: ExportOptions): string {
  const [before, between, after] = pageWords(options);
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const runs = `${textRun(date)}<w:r><w:tab/></w:r>${textRun(before)}${field('PAGE')}${textRun(between)}${field('NUMPAGES')}${textRun(after)}`;
  return `${xmlHead}<w:ftr xmlns:w="${main}">${paragraph('<w:pStyle w:val="Footer"/>', runs)}</w:ftr>`;
}

function textRun(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function styles({ locale }: ExportOptions): string {
  const language = languageTag(locale);
  const heading = (level: number, size: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  return `${xmlHead}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${heading(1, 40)}${heading(2, 30)}${heading(3, 24)}<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567" w:right="567"/></w:pPr><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Contents"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="ContentsHeading"><w:name w:val="toc heading"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="767676"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;
}
