import type { BoardTile } from '@pilotage/shared';
import { viewOf } from '../../progress/views/views.ts';

/** Height in px of what a tile shows, as a tile of one column, of two, and on a telephone; a view by organisations is higher. */
interface TileHeight {
  one: number;
  two: number;
  telephone: number;
  /** What is added for a view by organisations, in one column or two, and on a telephone. */
  more: readonly [number, number];
}

/** Measured with the demo, which is as large as a usual consortium. */
const viewHeights: Readonly<Record<ReturnType<typeof viewOf>, TileHeight>> = {
  far: { one: 570, two: 480, telephone: 800, more: [216, 290] },
  stuck: { one: 750, two: 644, telephone: 1036, more: [70, 0] },
  path: { one: 1180, two: 925, telephone: 2100, more: [490, 1396] },
  totals: { one: 614, two: 530, telephone: 890, more: [216, 290] },
  map: { one: 731, two: 547, telephone: 851, more: [0, 0] },
  spread: { one: 615, two: 546, telephone: 965, more: [0, 0] },
  noise: { one: 807, two: 643, telephone: 978, more: [26, 79] },
  academy: { one: 520, two: 420, telephone: 700, more: [216, 290] },
  reports: { one: 904, two: 721, telephone: 826, more: [0, 0] },
};

const figureHeights: TileHeight = { one: 283, two: 187, telephone: 367, more: [0, 0] };

/** What was seen before is known. */
const knownHeights = new Map<string, number>();

const keyOf = ({ question, width }: BoardTile) => JSON.stringify([question, width, window.innerWidth]);

/** Keeps the height that a tile had when all was there. */
export const rememberTileHeight = (tile: BoardTile, height: number): void => {
  knownHeights.set(keyOf(tile), height);
};

/** The height in px that a tile will have: that of the last time, or what is usual for its view. */
export function expectedTileHeight(tile: BoardTile, isOnTelephone: boolean): number {
  const known = knownHeights.get(keyOf(tile));
  if (known !== undefined) return known;
  const { question, width } = tile;
  const usual = question.path === '/explain' ? figureHeights : viewHeights[viewOf(question.params.view)];
  const isLonger = question.path === '/compare' && question.params.by === 'organisation';
  const [more, moreOnTelephone] = isLonger ? usual.more : [0, 0];
  return isOnTelephone ? usual.telephone + moreOnTelephone : usual[width] + more;
}
