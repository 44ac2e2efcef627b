import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Request } from 'express';

/** The forms in which an answer may be sent that is shorter so, best first. */
export const contentEncodings = ['br', 'gzip'] as const;
export type ContentEncoding = (typeof contentEncodings)[number];

/** What is shorter is sent as it is. */
export const shortestCompressed = 1024;

/** The best form that whoever asks takes; null where that is none. */
export const encodingFor = (request: Pick<Request, 'acceptsEncodings'>): ContentEncoding | null =>
  contentEncodings.find((each) => request.acceptsEncodings(each) === each) ?? null;

const [brotli, zipped] = [promisify(brotliCompress), promisify(gzip)];

/** A text that is sent to many: compressed once for each form, when the first asks for it. */
export class CompressedText {
  readonly text: string;
  private readonly effort: number;
  private readonly made = new Map<ContentEncoding, Promise<Buffer>>();

  /** `effort`: from 1 to 9, the more the longer the text is good. */
  constructor(text: string, effort: number) {
    this.text = text;
    this.effort = effort;
  }

  isWorthwhile = (): boolean => this.text.length >= shortestCompressed;

  in(encoding: ContentEncoding): Promise<Buffer> {
    const present = this.made.get(encoding) ?? this.compress(encoding);
    this.made.set(encoding, present);
    return present;
  }

  private compress(encoding: ContentEncoding): Promise<Buffer> {
    if (encoding === 'gzip') return zipped(this.text, { level: this.effort });
    return brotli(this.text, { params: { [constants.BROTLI_PARAM_QUALITY]: this.effort } });
  }
}
