import { interpolate } from '@pilotage/shared';
import { loadDocumentFonts } from './documentFonts.ts';
import { margins, type PdfElement, PdfWriter } from './pdfWriter.ts';
import type { DocumentBlock, DocumentListItem, TextDocument } from './textDocument.ts';
import { writePdfBars } from './writePdfBars.ts';
import { writePdfFacts, writePdfTable } from './writePdfTable.ts';

const markWidth = 22;
/** A heading is not left alone at the bottom of a page. */
const spaceBelowHeading = 60;

function writeListItem(writer: PdfWriter, list: PdfElement, mark: string, { text, items = [] }: DocumentListItem, depth: number) {
  const x = writer.left + depth * markWidth;
  writer.keepTogether(writer.heightOf('x') * 2);
  const element = writer.group(list, 'LI');
  const y = writer.pdf.y;
  writer.text(element, 'Lbl', mark, { x, width: markWidth, y });
  const body = writer.group(element, 'LBody');
  const left = x + markWidth;
  writer.text(body, 'P', text, { x: left, width: writer.width - (left - writer.left), y });
  writer.space(2);
  if (items.length > 0) writeList(writer, body, { isOrdered: false, items: items.map((each) => ({ text: each })) }, depth + 1);
}

function writeList(
  writer: PdfWriter,
  parent: PdfElement,
  { isOrdered, items }: { isOrdered: boolean; items: readonly DocumentListItem[] },
  depth = 0,
): void {
  const list = writer.group(parent, 'L');
  for (const [index, item] of items.entries()) writeListItem(writer, list, isOrdered ? `${index + 1}.` : '•', item, depth);
}

type Bookmark = ReturnType<PDFKit.PDFDocument['outline']['addItem']>;

/** Where the next bookmark belongs: below the last heading of level 2. */
interface Bookmarks {
  section: Bookmark | null;
}

function writeHeading(
  writer: PdfWriter,
  parent: PdfElement,
  { text, level = 2 }: DocumentBlock & { kind: 'heading' },
  bookmarks: Bookmarks,
): void {
  writer.keepTogether(spaceBelowHeading);
  writer.space(level === 2 ? 10 : 4);
  writer.text(parent, `H${level}`, text, { size: level === 2 ? 'heading' : 'text', isBold: true });
  const { outline } = writer.pdf;
  if (level === 2) bookmarks.section = outline.addItem(text);
  else (bookmarks.section ?? outline).addItem(text);
  writer.space(4);
}

function writeBlock(writer: PdfWriter, parent: PdfElement, block: DocumentBlock, bookmarks: Bookmarks): void {
  switch (block.kind) {
    case 'heading':
      return writeHeading(writer, parent, block, bookmarks);
    case 'paragraph':
      writer.text(parent, 'P', block.text);
      break;
    case 'facts':
      writePdfFacts(writer, parent, block.facts);
      break;
    case 'list':
      writeList(writer, parent, block);
      break;
    case 'table':
      writePdfTable(writer, parent, block);
      break;
    case 'bars':
      writePdfBars(writer, parent, block);
      break;
  }
  writer.space(6);
}

/** The numbers of the pages, once it is known how many there are. */
function writePageNumbers(writer: PdfWriter, pageText: TextDocument['pageText']): void {
  const { pdf } = writer;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Text below the margin would begin another page.
    pdf.page.margins.bottom = 0;
    writer.repeatedText(interpolate(pageText, { page: page + 1, pages: count }), pdf.page.height - margins.bottom / 2 - 10, {
      size: 'small',
      align: 'right',
    });
  }
}

async function createPdf({ title, language, createdAt }: TextDocument) {
  const { default: PDFDocument } = await import('pdfkit');
  return new PDFDocument({
    size: 'A4',
    margins,
    // No standard font to begin with: they lack most letters, and are not embedded.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Creator: 'Pilotage', Producer: 'Pilotage', CreationDate: new Date(createdAt) },
  });
}

/** The document as a tagged PDF with bookmarks, language and title. Its fonts are embedded. */
export async function renderPdf(document: TextDocument): Promise<Buffer> {
  const fonts = await loadDocumentFonts();
  const pdf = await createPdf(document);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const writer = new PdfWriter(pdf, fonts);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  writer.text(root, 'H1', document.title, { size: 'title', isBold: true });
  writer.space(8);
  const bookmarks: Bookmarks = { section: null };
  for (const block of document.blocks) writeBlock(writer, root, block, bookmarks);
  root.end();
  writePageNumbers(writer, document.pageText);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
