import type { BoardTile } from '@pilotage/shared';

type Tiles = readonly BoardTile[];

/** A key for each tile that stays its own when others move: its question, and which of several with the same it is. */
export function keysOfTiles(tiles: Tiles): string[] {
  const seen = new Map<string, number>();
  return tiles.map(({ question }) => {
    const asked = JSON.stringify(question);
    const count = (seen.get(asked) ?? 0) + 1;
    seen.set(asked, count);
    return `${asked} ${count}`;
  });
}

/** The tiles with one of them at another place; as they are where there is no such place. */
export function moveTile(tiles: Tiles, from: number, to: number): BoardTile[] {
  const moved = tiles[from];
  if (moved === undefined || to < 0 || to >= tiles.length) return [...tiles];
  return tiles.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The tiles with one of them changed. */
export const changeTile = (tiles: Tiles, index: number, changes: Partial<BoardTile>): BoardTile[] =>
  tiles.map((tile, each) => (each === index ? { ...tile, ...changes } : tile));
