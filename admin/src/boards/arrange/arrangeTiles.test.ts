import type { BoardTile, CitableView } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { changeTile, keysOfTiles, moveTile } from './arrangeTiles.ts';

const tile = (view: CitableView): BoardTile => ({
  title: null,
  note: null,
  width: 'one',
  question: { path: '/compare', params: { view, by: 'country', basis: 'approved' } },
});
const viewsOf = (tiles: readonly BoardTile[]) =>
  tiles.map(({ question }) => ('view' in question.params ? question.params.view : ''));
const tiles = [tile('far'), tile('stuck'), tile('map')];

test('a tile moves to its place, and nowhere beyond the ends', () => {
  expect(viewsOf(moveTile(tiles, 2, 1))).toEqual(['far', 'map', 'stuck']);
  expect(viewsOf(moveTile(tiles, 0, 1))).toEqual(['stuck', 'far', 'map']);
  expect(viewsOf(moveTile(tiles, 0, -1))).toEqual(['far', 'stuck', 'map']);
  expect(viewsOf(moveTile(tiles, 2, 3))).toEqual(['far', 'stuck', 'map']);
  expect(viewsOf(moveTile(tiles, 7, 0))).toEqual(['far', 'stuck', 'map']);
});

test('one tile is changed, the others stay', () => {
  expect(changeTile(tiles, 1, { width: 'two' }).map(({ width }) => width)).toEqual(['one', 'two', 'one']);
});

test('each tile keeps its key when others move, and equal ones have two', () => {
  const [first, second, third] = keysOfTiles(tiles);
  expect(keysOfTiles(moveTile(tiles, 2, 0))).toEqual([third, first, second]);
  expect(new Set(keysOfTiles([...tiles, ...tiles])).size).toBe(6);
});
