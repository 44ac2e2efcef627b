import type { DocumentBar } from './textDocument.ts';

/** The size of the picture of one bar, in points. */
export const barPicture = { width: 260, height: 14 } as const;
const barHeight = 10;
/** Pixels to a point: it is printed, too. */
const density = 3;

/** One bar with its mark, as a picture in PNG. */
export async function drawBarPicture({ share, mark }: Pick<DocumentBar, 'share' | 'mark'>): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = barPicture;
  const bar = share === null ? '' : `<rect y="2" width="${width * Math.max(0, share)}" height="${barHeight}" fill="#2f5d73"/>`;
  const line = mark === null ? '' : `<rect x="${width * mark - 1}" width="2" height="${height}" fill="#1b1f24"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}">${bar}${line}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
