import { europeTiles } from './europeTiles.ts';

export interface MapTile {
  country: string;
  x: number;
  y: number;
  /** Whether the country belongs to the consortium. */
  isOurs: boolean;
}

export interface TileMapLayout {
  width: number;
  height: number;
  tiles: readonly MapTile[];
}

export const tileSize = 44;
const pitch = 48;

/**
 * The tiles around the countries of a consortium, with one column and row of neighbours on each side. Null where none of them is
 * on the map of Europe.
 */
export function layOutTileMap(countries: readonly string[]): TileMapLayout | null {
  const ours = countries.flatMap((country) => europeTiles.get(country) ?? []);
  if (ours.length === 0) return null;
  const columns = ours.map(({ column }) => column);
  const rows = ours.map(({ row }) => row);
  const from = { column: Math.min(...columns) - 1, row: Math.min(...rows) - 1 };
  const to = { column: Math.max(...columns) + 1, row: Math.max(...rows) + 1 };
  const tiles = [...europeTiles]
    .filter(([, { column, row }]) => column >= from.column && column <= to.column && row >= from.row && row <= to.row)
    .map(([country, { column, row }]) => ({
      country,
      x: (column - from.column) * pitch,
      y: (row - from.row) * pitch,
      isOurs: countries.includes(country),
    }));
  const left = Math.min(...tiles.map(({ x }) => x));
  const top = Math.min(...tiles.map(({ y }) => y));
  const placed = tiles.map((tile) => ({ ...tile, x: tile.x - left, y: tile.y - top }));
  return {
    width: Math.max(...placed.map(({ x }) => x)) + tileSize,
    height: Math.max(...placed.map(({ y }) => y)) + tileSize,
    tiles: placed,
  };
}
