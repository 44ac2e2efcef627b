import type { DocumentBars } from './textDocument.ts';

const width = 560;
const rowHeight = 18;
const barHeight = 10;
/** Pixels to a point: it is printed, too. */
const density = 3;

/** The bars alone as a picture in PNG, each in its row. Width and height are in points. */
export async function drawBarPicture({ bars }: DocumentBars): Promise<{ data: Buffer; width: number; height: number }> {
  const { default: sharp } = await import('sharp');
  const height = Math.max(1, bars.length) * rowHeight;
  const shapes = bars.flatMap(({ share, mark }, at) => {
    const y = at * rowHeight;
    const bar =
      share === null
        ? ''
        : `<rect x="0" y="${y + 4}" width="${width * Math.max(0, share)}" height="${barHeight}" fill="#2f5d73"/>`;
    const line =
      mark === null ? '' : `<rect x="${width * mark - 1}" y="${y + 1}" width="2" height="${barHeight + 6}" fill="#1b1f24"/>`;
    return [bar, line];
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;
  return { data: await sharp(Buffer.from(svg)).png().toBuffer(), width, height };
}
