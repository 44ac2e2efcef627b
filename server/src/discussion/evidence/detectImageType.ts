import type { ImageType } from './encodeImage.ts';

export const startsWithBytes = (bytes: Buffer, head: string, at = 0) => bytes.toString('latin1', at, at + head.length) === head;

/** The type of an image by its first bytes; null for anything else. */
export function detectImageType(bytes: Buffer): ImageType | null {
  if (startsWithBytes(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWithBytes(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  return startsWithBytes(bytes, 'RIFF') && startsWithBytes(bytes, 'WEBP', 8) ? 'image/webp' : null;
}
