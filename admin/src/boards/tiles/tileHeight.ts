import type { BoardTile } from '@pilotage/shared';
import { viewOf } from '../../progress/views/views.ts';

/** Heights in px of what a tile shows, of the demo's size: that is kept free while it loads. */
const heights = {
  far: 470,
  stuck: 640,
  path: 700,
  totals: 470,
  map: 620,
  spread: 520,
  noise: 560,
  academy: 420,
  reports: 620,
} as const;

/** A figure is some facts. */
const figureHeight = 230;
const organisationsMore = 250;

/** What was seen before is known. */
const knownHeights = new Map<string, number>();

const keyOf = ({ question, width }: BoardTile) => JSON.stringify([question, width, window.innerWidth]);

/** Keeps the height that a tile had when all was there. */
export const rememberTileHeight = (tile: BoardTile, height: number): void => {
  knownHeights.set(keyOf(tile), height);
};

/** The height in px that a tile will have: that of the last time, or what is usual for its view. */
export function expectedTileHeight(tile: BoardTile): number {
  const known = knownHeights.get(keyOf(tile));
  if (known !== undefined) return known;
  const { path, params } = tile.question;
  if (path === '/explain') return figureHeight;
  return heights[viewOf(params.view)] + (params.by === 'organisation' ? organisationsMore : 0);
}
