import sharp from 'sharp';
import type { FieldProblem } from '@pilotage/shared';
import { FairConcurrencyLimiter, type QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';

const maxPixels = 40_000_000;
const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const;

export type ImageType = keyof typeof formats;

// Decoding takes the memory of all pixels: one image at a time, and a flood is turned away.
const encodingQueue = new FairConcurrencyLimiter({
  total: { maxRunning: 1, maxQueued: 60 },
  perGroup: { maxRunning: 1, maxQueued: 20 },
  perMember: { maxRunning: 1, maxQueued: 10 },
});
sharp.concurrency(1);
sharp.cache(false);

export type EncodedImage = { bytes: Buffer } | { problem: FieldProblem };

async function reencode(bytes: Buffer, type: ImageType): Promise<EncodedImage> {
  const options = { limitInputPixels: false, failOn: 'error', sequentialRead: true } as const;
  // Reads the header alone; nothing is decoded before its size is known.
  const { format, width, height, pages = 1 } = await sharp(bytes, options).metadata();
  if (format !== formats[type]) return { problem: { code: 'attachments.notWhatItSays' } };
  if (pages > 1) return { problem: { code: 'attachments.animated' } };
  if (width * height > maxPixels) return { problem: { code: 'attachments.pixels', limit: maxPixels } };
  // Turned as the camera says, then written anew: position, device and whatever was hidden in the file stay behind.
  const upright = sharp(bytes, { ...options, limitInputPixels: maxPixels }).autoOrient();
  if (type === 'image/png') return { bytes: await upright.png({ compressionLevel: 8 }).toBuffer() };
  if (type === 'image/jpeg') return { bytes: await upright.jpeg({ quality: 88 }).toBuffer() };
  return { bytes: await upright.webp({ quality: 88 }).toBuffer() };
}

/** The image encoded anew when it is the turn of whose it is, or what is wrong with it. */
export async function encodeImage(bytes: Buffer, type: ImageType, sharer: QuotaSubject): Promise<EncodedImage> {
  return encodingQueue.run(sharer, async () => {
    try {
      return await reencode(bytes, type);
    } catch {
      return { problem: { code: 'attachments.damaged' } };
    }
  });
}
