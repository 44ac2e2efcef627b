import type { DocumentFonts } from './documentFonts.ts';

type Pdf = PDFKit.PDFDocument;
/** An element of the structure that screen readers follow. */
export type PdfElement = PDFKit.PDFStructureElement;

export const margins = { top: 56, bottom: 64, left: 56, right: 56 };
const fontSizes = { title: 20, heading: 14, text: 10.5, small: 9 };
export type TextSize = keyof typeof fontSizes;

const colours = { text: '#1b1f24', line: '#b4bac2', bar: '#2f5d73' };

export interface PdfTextOptions {
  size?: TextSize;
  isBold?: boolean;
  /** Left edge and width; default: the whole line. */
  x?: number;
  width?: number;
  align?: 'left' | 'right';
  /** Whether what does not fit into a line is cut. */
  isOneLine?: true;
}

/** Draws within a figure; `y` counts from its top. */
export interface PdfDrawing {
  text(text: string, y: number, options: PdfTextOptions): void;
  bar(x: number, y: number, width: number, height: number): void;
  mark(x: number, y: number, height: number): void;
}

/** Writes tagged text: everything is either part of the structure that screen readers follow, or marked as decoration. */
export class PdfWriter {
  readonly pdf: Pdf;
  /** The page that is written. */
  private page: Pdf['page'];

  constructor(pdf: Pdf, { regular, bold }: DocumentFonts) {
    this.pdf = pdf;
    // By name: what is given as bytes is parsed anew each time.
    pdf.registerFont('regular', regular).registerFont('bold', bold);
    pdf.on('pageAdded', () => this.joinLastPage());
    this.page = pdf.page;
  }

  /** Pages wait for their numbers until the end: each in one piece, since thousands of small ones take many times its size. */
  private joinLastPage(): void {
    const { content } = this.page;
    content.buffer = [Buffer.concat(content.buffer)];
    this.page = this.pdf.page;
  }

  get left(): number {
    return margins.left;
  }

  get width(): number {
    return this.pdf.page.width - margins.left - margins.right;
  }

  private get bottom(): number {
    return this.pdf.page.height - margins.bottom;
  }

  private setFont({ size = 'text', isBold = false }: PdfTextOptions): void {
    this.pdf
      .font(isBold ? 'bold' : 'regular')
      .fontSize(fontSizes[size])
      .fillColor(colours.text);
  }

  private layoutOf({ x = this.left, width = this.width, align = 'left', isOneLine, size = 'text' }: PdfTextOptions) {
    const cut = isOneLine ? { height: fontSizes[size], ellipsis: true } : {};
    return { x, options: { width, align, lineGap: 2, ...cut } };
  }

  heightOf(text: string, options: PdfTextOptions = {}): number {
    this.setFont(options);
    return this.pdf.heightOfString(text, this.layoutOf(options).options);
  }

  /** Begins a new page unless so many points are left on this one. True if it did. */
  keepTogether(height: number): boolean {
    if (this.pdf.y + height <= this.bottom || this.pdf.y <= margins.top) return false;
    this.pdf.addPage();
    return true;
  }

  space(points: number): void {
    this.pdf.y += points;
  }

  /** A structure element without text of its own, inside of another one. */
  group(parent: PdfElement, tag: string): PdfElement {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  private draw(text: string, y: number, options: PdfTextOptions): void {
    this.setFont(options);
    const layout = this.layoutOf(options);
    this.pdf.text(text, layout.x, y, layout.options);
  }

  /** Text as an element of the structure, at `y` or where the last one ended. */
  text(
    parent: PdfElement,
    tag: string,
    text: string,
    { y = this.pdf.y, scope, ...options }: PdfTextOptions & { y?: number; scope?: 'Column' | 'Row' } = {},
  ): void {
    parent.add(this.pdf.struct(tag, scope ? { scope } : {}, () => this.draw(text, y, options)));
  }

  /** A drawing as an element of the structure, with what it shows in words. It takes so many points of the page. */
  figure(parent: PdfElement, alternative: string, height: number, draw: (drawing: PdfDrawing) => void): void {
    this.keepTogether(height);
    const top = this.pdf.y;
    const drawing: PdfDrawing = {
      text: (text, y, options) => this.draw(text, top + y, options),
      bar: (x, y, width, barHeight) => void this.pdf.rect(x, top + y, width, barHeight).fill(colours.bar),
      mark: (x, y, markHeight) =>
        void this.pdf
          .moveTo(x, top + y)
          .lineTo(x, top + y + markHeight)
          .lineWidth(1.5)
          .stroke(colours.text),
    };
    parent.add(this.pdf.struct('Figure', { alt: alternative }, () => draw(drawing)));
    this.pdf.y = top + height;
  }

  /** Text that repeats what the structure has already. */
  repeatedText(text: string, y: number, options: PdfTextOptions): void {
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.draw(text, y, options);
    this.pdf.endMarkedContent();
  }

  /** A line across the text, as decoration. */
  rule(y: number): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(0.5)
      .strokeColor(colours.line)
      .stroke();
    this.pdf.endMarkedContent();
  }
}
