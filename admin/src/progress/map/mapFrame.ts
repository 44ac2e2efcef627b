import { outlineOf } from './outlines.ts';

/** A part of the drawing of Europe, in its px. */
export interface MapFrame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Space around the countries, as a share of their height and width. */
const margin = 0.05;

/** The part of the map with these countries, not narrower than `aspect` times its height. null where none is on the map. */
export function frameCountries(countries: readonly string[], aspect: number): MapFrame | null {
  const bounds = countries.flatMap((country) => {
    const [west, north, east, south] = outlineOf(country)?.bounds ?? [];
    return west === undefined || north === undefined || east === undefined || south === undefined
      ? []
      : [{ west, north, east, south }];
  });
  if (bounds.length === 0) return null;
  const west = Math.min(...bounds.map((each) => each.west));
  const north = Math.min(...bounds.map((each) => each.north));
  const height = (Math.max(...bounds.map((each) => each.south)) - north) * (1 + 2 * margin);
  const inner = (Math.max(...bounds.map((each) => each.east)) - west) * (1 + 2 * margin);
  const width = Math.max(inner, height * aspect);
  const right = west + inner / (1 + 2 * margin);
  return {
    x: (west + right - width) / 2,
    y: north - (height * margin) / (1 + 2 * margin),
    width,
    height: Math.max(height, width / 2),
  };
}

/** The place of a point within a frame, in percent of its width and height. */
export const placeInFrame = ([x = 0, y = 0]: readonly number[], frame: MapFrame) => ({
  left: ((x - frame.x) / frame.width) * 100,
  top: ((y - frame.y) / frame.height) * 100,
});
