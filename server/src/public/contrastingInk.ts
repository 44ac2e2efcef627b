const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The relative luminance of a colour `#rrggbb` (WCAG 2). */
function luminanceOf(colour: string): number {
  const channel = (from: number) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255);
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Black or white, whichever is better to read on a colour `#rrggbb`. Its contrast is at least 4.5 on every colour. */
export function contrastingInk(colour: string): '#000000' | '#ffffff' {
  const luminance = luminanceOf(colour);
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
}
