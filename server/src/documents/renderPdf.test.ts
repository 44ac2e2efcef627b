import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDocumentFonts } from './documentFonts.ts';
import { PdfWriter } from './pdfWriter.ts';
import { renderPdf } from './renderPdf.ts';
import { lettersOfAll, sampleDocument } from './testing/sampleDocument.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The roles of a structure, each with those of its children. */
const outlineOf = (node: object): string => {
  const role = 'role' in node ? String(node.role) : '';
  const children: readonly object[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  const inner = children.map(outlineOf).filter(Boolean);
  return inner.length === 0 ? role : `${role}(${inner.join(' ')})`;
};

describe('a PDF', () => {
  let bytes: Buffer;
  let pdf: Pdf;
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = await renderPdf(sampleDocument);
    pdf = await getDocumentProxy(new Uint8Array(bytes));
    pages = (await extractText(pdf)).text;
  });

  test('says its title and language, is tagged, and has a bookmark for each heading', async () => {
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: sampleDocument.title, Language: 'en-GB', Creator: 'Pilotage' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Agenda', 'Decisions', 'Further']);
    expect(outline.at(-1)?.items.map(({ title }) => title)).toEqual(['Below further']);
  });

  test('says in words what a chart shows', async () => {
    const page = await pdf.getPage(pdf.numPages);
    expect(JSON.stringify(await page.getStructTree())).toContain('"alt":"Bar chart. Trainings: 57 %."');
    expect(pages.at(-1)).toContain('57%');
    // A label that is too long is cut: it does not run into the next bar.
    expect(pages.at(-1)).toMatch(/A label that does not .*…/);
    expect(pages.at(-1)).not.toContain('END OF THE LABEL');
  });

  test('is structured for screen readers: headings, tables with header cells, lists within lists', async () => {
    const page = await pdf.getPage(pdf.numPages);
    const first = outlineOf((await (await pdf.getPage(1)).getStructTree()) ?? {});
    expect(first).toContain('Document(H1 Table(TR(TH TD)) H2 Table(TR(TH TH) TR(TH TD)');
    const last = outlineOf((await page.getStructTree()) ?? {});
    expect(last).toContain('H2 L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))) LI(Lbl LBody(P))) H2 L(LI(Lbl LBody(P))) H3 Figure P');
  });

  test('has the letters of all seven countries, and what people wrote as they wrote it', () => {
    const text = pages.join('\n').replace(/\s+/g, ' ');
    expect(text).toContain(lettersOfAll);
    expect(text).toContain('Point 70 <b>&amp; "co"');
  });

  test('embeds its fonts and takes nothing from elsewhere', () => {
    expect(bytes.includes('/FontFile2')).toBe(true);
    expect(bytes.includes('/Helvetica')).toBe(false);
    expect(bytes.includes('/URI')).toBe(false);
  });

  test('repeats the header of a table on each page that it reaches, and numbers the pages', () => {
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => /Point\s+People/.test(page)).length).toBeGreaterThan(1);
    pages.forEach((page, at) => expect(page).toContain(`Page ${at + 1} of ${pages.length}`));
    for (let point = 1; point <= 70; point += 1)
      expect(pages.filter((page) => page.includes(`Point ${point} <b>`))).toHaveLength(1);
  });

  test('numbers each list from one', () => {
    expect(pages.join('\n').replace(/\s+/g, ' ')).toMatch(
      /1\. First decision • Task of the first 2\. Second .* 1\. Counted anew/,
    );
  });
});

test('a page that is full is kept in one piece, and what is written to it later is not lost', async () => {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({ bufferPages: true, compress: false, font: '' });
  const writer = new PdfWriter(pdf, await loadDocumentFonts());
  const { content } = pdf.page;
  for (let line = 0; line < 20; line += 1) writer.repeatedText(`Line ${line}`, 60 + line * 20, {});
  const before = Buffer.concat(content.buffer);
  expect(content.buffer.length).toBeGreaterThan(20);
  pdf.addPage();
  expect(content.buffer).toHaveLength(1);
  expect(content.buffer[0]).toEqual(before);
  pdf.switchToPage(0);
  writer.repeatedText('Page 1 of 2', 700, {});
  expect(Buffer.concat(content.buffer).subarray(0, before.length)).toEqual(before);
  expect(content.buffer.length).toBeGreaterThan(1);
});
