import type * as docxModule from 'docx';
import type { FileChild, ParagraphChild, Table, TableRow } from 'docx';
import { barPicture, drawBarPicture } from './drawBarPicture.ts';
import type { DocumentBars, DocumentBlock, DocumentTable, TextDocument } from './textDocument.ts';

type Docx = typeof docxModule;

const numbering = 'numbers';
const font = 'Calibri';
const indent = (level: number) => ({ left: 440 * (level + 1), hanging: 440 });

/** How many numbered lists there were: each begins with 1. */
interface Numbering {
  lists: number;
}

/** A line break stays one. */
function createRuns({ TextRun }: Docx, text: string, isBold = false): ParagraphChild[] {
  return text.split('\n').map((line, at) => new TextRun({ text: line, bold: isBold, ...(at > 0 ? { break: 1 } : {}) }));
}

function createCell(docx: Docx, text: string, { width, isFigure = false, isBold = false }: CellStyle) {
  const { AlignmentType, Paragraph, TableCell, WidthType } = docx;
  const alignment = isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children: createRuns(docx, text, isBold) })],
  });
}

interface CellStyle {
  width: number;
  isFigure?: boolean;
  isBold?: boolean;
}

function createTable({ Table, WidthType, TableLayoutType }: Docx, rows: TableRow[]): Table {
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, layout: TableLayoutType.FIXED });
}

function createDataTable(docx: Docx, { columns, rows, total }: DocumentTable): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const createRow = (texts: readonly string[], { isBold = false, isHeader = false } = {}) =>
    new docx.TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columns.map(({ share, isFigure = false }, at) =>
        createCell(docx, texts[at] ?? '', { width: Math.round((share / shares) * 100), isFigure, isBold }),
      ),
    });
  return createTable(docx, [
    createRow(
      columns.map(({ header }) => header),
      { isBold: true, isHeader: true },
    ),
    ...rows.map((texts) => createRow(texts)),
    ...(total === undefined ? [] : [createRow(total, { isBold: true })]),
  ]);
}

const createFactTable = (docx: Docx, facts: readonly { label: string; value: string }[]): Table =>
  createTable(
    docx,
    facts.map(
      ({ label, value }) =>
        new docx.TableRow({
          cantSplit: true,
          children: [createCell(docx, label, { width: 28, isBold: true }), createCell(docx, value, { width: 72 })],
        }),
    ),
  );

function createList(docx: Docx, { isOrdered, items }: DocumentBlock & { kind: 'list' }, counter: Numbering): FileChild[] {
  const instance = counter.lists;
  counter.lists += 1;
  return items.flatMap(({ text, items: inner = [] }) => [
    new docx.Paragraph({
      ...(isOrdered ? { numbering: { reference: numbering, level: 0, instance } } : { bullet: { level: 0 } }),
      children: createRuns(docx, text),
    }),
    ...inner.map((each) => new docx.Paragraph({ bullet: { level: 1 }, children: createRuns(docx, each) })),
  ]);
}

/** The chart as a table: each row has its label, its bar as a picture, and its value. The words of the chart are those of the first picture. */
async function createBarChart(docx: Docx, { bars, alternative }: DocumentBars): Promise<Table> {
  const { ImageRun, Paragraph, TableCell, TableRow, WidthType } = docx;
  const rows: TableRow[] = [];
  for (const [at, bar] of bars.entries()) {
    const words = at === 0 ? alternative : `${bar.label}: ${bar.text}`;
    const altText = { title: bar.label, description: words, name: 'Chart' };
    const picture = new ImageRun({ type: 'png', data: await drawBarPicture(bar), transformation: barPicture, altText });
    const barCell = new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ spacing: { after: 0 }, children: [picture] })],
    });
    const label = createCell(docx, bar.label, { width: 36 });
    const value = createCell(docx, bar.text, { width: 14, isFigure: true });
    rows.push(new TableRow({ cantSplit: true, children: [label, barCell, value] }));
  }
  return createTable(docx, rows);
}

async function createBlock(docx: Docx, block: DocumentBlock, counter: Numbering): Promise<FileChild[]> {
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
          children: createRuns(docx, block.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: createRuns(docx, block.text) })];
    case 'facts':
      return [createFactTable(docx, block.facts), new Paragraph({})];
    case 'list':
      return createList(docx, block, counter);
    case 'table':
      return [createDataTable(docx, block), new Paragraph({})];
    case 'bars':
      return [await createBarChart(docx, block), new Paragraph({})];
  }
}

/** The number of the page is worked out by the program that opens the document. */
function createFooter(
  { AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx,
  pageText: TextDocument['pageText'],
): Footer {
  const [before = '', between = '', after = ''] = pageText.split(/\{pages?\}/);
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] })] });
}
type Footer = InstanceType<Docx['Footer']>;

const headingStyle = (size: number) => ({
  run: { font, size, bold: true, color: '1B1F24' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

/** The document for word processors, with their own headings, lists, repeated table headers, language and title. */
export async function renderDocx({ title, language, blocks, pageText }: TextDocument): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, HeadingLevel, LevelFormat, Packer, Paragraph } = docx;
  const counter = { lists: 0 };
  const children: FileChild[] = [];
  for (const block of blocks) children.push(...(await createBlock(docx, block, counter)));
  const file = new Document({
    title,
    creator: 'Pilotage',
    lastModifiedBy: 'Pilotage',
    styles: {
      default: {
        document: { run: { font, size: 21, language: { value: language } }, paragraph: { spacing: { after: 100 } } },
        title: headingStyle(40),
        heading1: headingStyle(28),
        heading2: headingStyle(23),
      },
    },
    numbering: {
      config: [
        {
          reference: numbering,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: indent(0) } } }],
        },
      ],
    },
    sections: [
      {
        footers: { default: createFooter(docx, pageText) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: createRuns(docx, title) }), ...children],
      },
    ],
  });
  return Packer.toBuffer(file);
}
