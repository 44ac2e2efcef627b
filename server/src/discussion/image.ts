import sharp from 'sharp';
import type { FieldProblem } from '@pilotage/shared';
import { FairTurns, type Sharer } from '../access/fairTurns.ts';

const mostPixels = 40_000_000;
const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const;

export type ImageType = keyof typeof formats;

// Decoding takes the memory of all pixels: one image at a time, and a flood is turned away.
const turns = new FairTurns({
  all: { atOnce: 1, mayWait: 60 },
  ofGroup: { atOnce: 1, mayWait: 20 },
  ofMember: { atOnce: 1, mayWait: 10 },
});
sharp.concurrency(1);
sharp.cache(false);

export type Encoded = { bytes: Buffer } | { problem: FieldProblem };

async function encode(bytes: Buffer, type: ImageType): Promise<Encoded> {
  const options = { limitInputPixels: false, failOn: 'error', sequentialRead: true } as const;
  // Reads the header alone; nothing is decoded before its size is known.
  const { format, width, height, pages = 1 } = await sharp(bytes, options).metadata();
  if (format !== formats[type]) return { problem: { code: 'attachments.notWhatItSays' } };
  if (pages > 1) return { problem: { code: 'attachments.animated' } };
  if (width * height > mostPixels) return { problem: { code: 'attachments.pixels', limit: mostPixels } };
  // Turned as the camera says, then written anew: position, device and whatever was hidden in the file stay behind.
  const upright = sharp(bytes, { ...options, limitInputPixels: mostPixels }).autoOrient();
  if (type === 'image/png') return { bytes: await upright.png({ compressionLevel: 8 }).toBuffer() };
  if (type === 'image/jpeg') return { bytes: await upright.jpeg({ quality: 88 }).toBuffer() };
  return { bytes: await upright.webp({ quality: 88 }).toBuffer() };
}

/** The image encoded anew when it is the turn of whose it is, or what is wrong with it. */
export async function encodedImage(bytes: Buffer, type: ImageType, sharer: Sharer): Promise<Encoded> {
  return turns.run(sharer, async () => {
    try {
      return await encode(bytes, type);
    } catch {
      return { problem: { code: 'attachments.damaged' } };
    }
  });
}
