import type { PdfElement, PdfWriter } from './pdfWriter.ts';
import type { DocumentBars } from './textDocument.ts';

const rowHeight = 18;
const barHeight = 10;
const gap = 8;
/** The shares of the width that labels and values take. */
const [labelShare, valueShare] = [0.36, 0.12];

/** A bar chart as one figure: it has to fit on a page. */
export function writePdfBars(writer: PdfWriter, parent: PdfElement, { bars, alternative }: DocumentBars): void {
  const { left, width } = writer;
  const [labelWidth, valueWidth] = [width * labelShare, width * valueShare];
  const barsLeft = left + labelWidth + gap;
  const barsWidth = width - labelWidth - valueWidth - 2 * gap;
  writer.figure(parent, alternative, bars.length * rowHeight, (drawing) => {
    for (const [at, { label, share, text, mark }] of bars.entries()) {
      const y = at * rowHeight;
      drawing.text(label, y + 2, { size: 'small', x: left, width: labelWidth, isOneLine: true });
      if (share !== null && share > 0) drawing.bar(barsLeft, y + 3, barsWidth * share, barHeight);
      if (mark !== null) drawing.mark(barsLeft + barsWidth * mark, y + 1, barHeight + 4);
      drawing.text(text, y + 2, { size: 'small', x: left + width - valueWidth, width: valueWidth, align: 'right' });
    }
  });
}
