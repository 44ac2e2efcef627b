import { describe, expect, test } from 'vitest';
import { layOutTileMap } from './tileMapLayout.ts';

const consortium = ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK'];

describe('the tile map', () => {
  test('shows the countries of the consortium and their neighbours, from its own corner', () => {
    const map = layOutTileMap(consortium);
    const tiles = map?.tiles ?? [];
    expect(
      tiles
        .filter(({ isOurs }) => isOurs)
        .map(({ country }) => country)
        .toSorted(),
    ).toEqual(consortium);
    expect(tiles.map(({ country }) => country)).toContain('CZ');
    expect(tiles.map(({ country }) => country)).not.toContain('PT');
    expect([Math.min(...tiles.map(({ x }) => x)), Math.min(...tiles.map(({ y }) => y))]).toEqual([0, 0]);
    for (const { x, y } of tiles) expect(x + 44 <= (map?.width ?? 0) && y + 44 <= (map?.height ?? 0)).toBe(true);
  });

  test('puts each country where it lies to the others', () => {
    const position = (country: string) => layOutTileMap(consortium)?.tiles.find((tile) => tile.country === country);
    expect(position('PL')?.y).toBeLessThan(position('SK')?.y ?? 0);
    expect(position('AT')?.x).toBeLessThan(position('HU')?.x ?? 0);
    expect(position('DE')?.y).toBeLessThan(position('AT')?.y ?? 0);
  });

  test('is not drawn where no country is on it', () => {
    expect(layOutTileMap(['BR', 'JP'])).toBeNull();
    expect(layOutTileMap([])).toBeNull();
    expect(layOutTileMap(['AT', 'BR'])?.tiles.filter(({ isOurs }) => isOurs)).toHaveLength(1);
  });
});
