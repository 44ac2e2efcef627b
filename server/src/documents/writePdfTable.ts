import type { PdfElement, PdfTextOptions, PdfWriter } from './pdfWriter.ts';
import type { DocumentFact, DocumentTable } from './textDocument.ts';

const padding = 3;
const columnGap = 10;

interface PdfCell {
  text: string;
  tag: 'TH' | 'TD';
  scope?: 'Column' | 'Row';
  options: PdfTextOptions;
}

const heightOfRow = (writer: PdfWriter, cells: readonly PdfCell[]): number =>
  Math.max(...cells.map(({ text, options }) => writer.heightOf(text, options))) + 2 * padding;

/** Draws a row at the present place; without a parent it repeats one of the structure. */
function drawRow(writer: PdfWriter, parent: PdfElement | null, cells: readonly PdfCell[]): void {
  const y = writer.pdf.y;
  const height = heightOfRow(writer, cells);
  const row = parent && writer.group(parent, 'TR');
  for (const { text, tag, scope, options } of cells) {
    if (row) writer.text(row, tag, text, { ...options, y: y + padding, ...(scope ? { scope } : {}) });
    else writer.repeatedText(text, y + padding, options);
  }
  writer.rule(y + height);
  writer.pdf.y = y + height;
}

function layOutColumns({ left, width }: PdfWriter, { columns }: DocumentTable): PdfTextOptions[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = width - columnGap * (columns.length - 1);
  let x = left;
  return columns.map(({ share, isFigure = false }) => {
    const column = { x, width: (free * share) / shares, align: isFigure ? ('right' as const) : ('left' as const) };
    x += column.width + columnGap;
    return column;
  });
}

/** A table; its header is repeated on each page that it reaches. */
export function writePdfTable(writer: PdfWriter, parent: PdfElement, table: DocumentTable): void {
  const layouts = layOutColumns(writer, table);
  const cellsOf = (texts: readonly string[], isTotal: boolean): PdfCell[] =>
    layouts.map((layout, at) => ({
      text: texts[at] ?? '',
      ...(at === 0 ? { tag: 'TH' as const, scope: 'Row' as const } : { tag: 'TD' as const }),
      options: { ...layout, isBold: isTotal },
    }));
  const header: PdfCell[] = table.columns.map(({ header: text }, at) => ({
    text,
    tag: 'TH',
    scope: 'Column',
    options: { ...layouts[at], isBold: true },
  }));
  const rows = [
    ...table.rows.map((texts) => cellsOf(texts, false)),
    ...(table.total === undefined ? [] : [cellsOf(table.total, true)]),
  ];
  const headerHeight = heightOfRow(writer, header);
  writer.keepTogether(headerHeight + (rows[0] ? heightOfRow(writer, rows[0]) : 0));
  const element = writer.group(parent, 'Table');
  drawRow(writer, element, header);
  for (const row of rows) {
    if (writer.keepTogether(heightOfRow(writer, row))) drawRow(writer, null, header);
    drawRow(writer, element, row);
  }
}

const labelWidth = 130;

/** Values beside their names, as a table without a header. */
export function writePdfFacts(writer: PdfWriter, parent: PdfElement, facts: readonly DocumentFact[]): void {
  const element = writer.group(parent, 'Table');
  for (const { label, value } of facts) {
    const valueOptions = { x: writer.left + labelWidth + columnGap, width: writer.width - labelWidth - columnGap };
    const cells: PdfCell[] = [
      { text: label, tag: 'TH', scope: 'Row', options: { isBold: true, x: writer.left, width: labelWidth } },
      { text: value, tag: 'TD', options: valueOptions },
    ];
    writer.keepTogether(heightOfRow(writer, cells));
    drawRow(writer, element, cells);
  }
}
