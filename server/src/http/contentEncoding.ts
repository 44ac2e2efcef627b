import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Request } from 'express';

/** The forms in which an answer may be sent that is shorter so, best first. */
export const contentEncodings = ['br', 'gzip'] as const;
export type ContentEncoding = (typeof contentEncodings)[number];

/** What is shorter is sent as it is. */
export const minCompressedLength = 1024;

/** The best form that whoever asks takes; null where that is none. */
export const encodingFor = (request: Pick<Request, 'acceptsEncodings'>): ContentEncoding | null =>
  contentEncodings.find((each) => request.acceptsEncodings(each) === each) ?? null;

const [brotliText, gzipText] = [promisify(brotliCompress), promisify(gzip)];

/** A text that is sent to many: compressed once for each form, when the first asks for it. */
export class CompressedText {
  readonly text: string;
  private readonly level: number;
  private readonly cache = new Map<ContentEncoding, Promise<Buffer>>();

  /** `effort`: from 1 to 9, the more the longer the text is good. */
  constructor(text: string, level: number) {
    this.text = text;
    this.level = level;
  }

  isCompressible = (): boolean => this.text.length >= minCompressedLength;

  encode(encoding: ContentEncoding): Promise<Buffer> {
    const compressed = this.cache.get(encoding) ?? this.compress(encoding);
    this.cache.set(encoding, compressed);
    return compressed;
  }

  private compress(encoding: ContentEncoding): Promise<Buffer> {
    if (encoding === 'gzip') return gzipText(this.text, { level: this.level });
    return brotliText(this.text, { params: { [constants.BROTLI_PARAM_QUALITY]: this.level } });
  }
}
