import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Request } from 'express';

/** Supported content encodings, preferred first. */
export const contentEncodings = ['br', 'gzip'] as const;
export type ContentEncoding = (typeof contentEncodings)[number];

/** Shorter responses are not compressed. In bytes. */
export const minCompressedLength = 1024;

/** The preferred encoding that the client accepts; null if there is none. */
export const encodingFor = (request: Pick<Request, 'acceptsEncodings'>): ContentEncoding | null =>
  contentEncodings.find((encoding) => request.acceptsEncodings(encoding) === encoding) ?? null;

const [brotliText, gzipText] = [promisify(brotliCompress), promisify(gzip)];

/** A text for many responses. It is compressed once per encoding, at the first request. */
export class CompressedText {
  readonly text: string;
  private readonly level: number;
  private readonly cache = new Map<ContentEncoding, Promise<Buffer>>();

  /** `level`: compression level from 1 (fast) to 9 (small). */
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
