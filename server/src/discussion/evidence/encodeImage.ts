import sharp from 'sharp';
import type { FieldProblem } from '@pilotage/shared';
import { FairConcurrencyLimiter, type QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';

const maxPixels = 40_000_000;
const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const;

export type ImageType = keyof typeof formats;

/** The image fits into this box afterwards, as WebP; a smaller one stays as large as it is. */
export interface ImageBox {
  width: number;
  height: number;
}

// Decoding needs memory for all pixels: one image at a time; a full queue refuses more.
const encodingQueue = new FairConcurrencyLimiter({
  total: { maxRunning: 1, maxQueued: 60 },
  perGroup: { maxRunning: 1, maxQueued: 20 },
  perMember: { maxRunning: 1, maxQueued: 10 },
});
sharp.concurrency(1);
sharp.cache(false);

export type EncodedImage = { bytes: Buffer } | { problem: FieldProblem };

async function reencode(bytes: Buffer, type: ImageType, box: ImageBox | null): Promise<EncodedImage> {
  const options = { limitInputPixels: false, failOn: 'error', sequentialRead: true } as const;
  // Reads only the header, so that no image is decoded before its size is known.
  const { format, width, height, pages = 1 } = await sharp(bytes, options).metadata();
  if (format !== formats[type]) return { problem: { code: 'attachments.notWhatItSays' } };
  if (pages > 1) return { problem: { code: 'attachments.animated' } };
  if (width * height > maxPixels) return { problem: { code: 'attachments.pixels', limit: maxPixels } };
  // Applies the EXIF orientation and encodes again, which drops position, device and hidden data.
  const upright = sharp(bytes, { ...options, limitInputPixels: maxPixels }).autoOrient();
  if (box) {
    const resized = upright.resize({ ...box, fit: 'inside', withoutEnlargement: true });
    return { bytes: await resized.webp({ quality: 80 }).toBuffer() };
  }
  if (type === 'image/png') return { bytes: await upright.png({ compressionLevel: 8 }).toBuffer() };
  if (type === 'image/jpeg') return { bytes: await upright.jpeg({ quality: 88 }).toBuffer() };
  return { bytes: await upright.webp({ quality: 88 }).toBuffer() };
}

/** Encodes an image again, in a smaller size where a box is given, queued fairly by quota subject. Returns the problem of an invalid one. */
export async function encodeImage(
  bytes: Buffer,
  type: ImageType,
  quotaSubject: QuotaSubject,
  box: ImageBox | null = null,
): Promise<EncodedImage> {
  return encodingQueue.run(quotaSubject, async () => {
    try {
      return await reencode(bytes, type, box);
    } catch {
      return { problem: { code: 'attachments.damaged' } };
    }
  });
}
