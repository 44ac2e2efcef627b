import { boardTileSchema, type CitedQuestion, citedQuestionSchema, maxTiles } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { withPeriod } from '../tiles/withPeriod.ts';
import { asksAlready, createTile, followNewest, hasPlace } from './pinTile.ts';

const view = (name: string): CitedQuestion => ({
  path: '/compare',
  params: { view: name, by: 'country', basis: 'approved', through: '4', countries: 'AT,HU', asOf: '2019-11-20' },
});
const figure: CitedQuestion = {
  path: '/explain',
  params: { indicator: 'COUNT', key: 'AT', basis: 'submitted', through: '4' },
};

test('a question that follows the newest period keeps all but its period, and asks about another one as well', () => {
  for (const question of [view('far'), figure]) {
    const following = followNewest(question);
    expect('through' in following.params).toBe(false);
    expect(withPeriod(following, '4')).toEqual(question);
    expect(withPeriod(following, '5').params.through).toBe('5');
  }
});

test('a new tile is one that the server takes; what is a broad table takes both columns', () => {
  for (const name of ['far', 'stuck', 'path', 'totals', 'map', 'spread', 'noise', 'reports'])
    expect(boardTileSchema.parse(createTile(view(name))).question).toEqual(view(name));
  expect(['far', 'stuck', 'path', 'map'].map((name) => createTile(view(name)).width)).toEqual(['one', 'two', 'two', 'two']);
  expect(createTile(figure).width).toBe('one');
});

test('a board asks a question already where the view and all its choices are the same, in whatever order', () => {
  const { path, params } = view('far');
  const board = { tiles: [createTile(figure), { ...createTile(view('far')), title: 'Ours', width: 'two' as const }] };
  expect(asksAlready(board, createTile(view('far')))).toBe(true);
  const reversed = Object.fromEntries(Object.entries(params).toReversed());
  expect(asksAlready(board, createTile(citedQuestionSchema.parse({ path, params: reversed })))).toBe(true);
  for (const other of [view('map'), followNewest(view('far')), { ...figure, params: { ...figure.params, key: 'HU' } }])
    expect(asksAlready(board, createTile(other))).toBe(false);
  expect(asksAlready({ tiles: [] }, createTile(figure))).toBe(false);
});

test('a full board takes no more', () => {
  const tiles = Array.from({ length: maxTiles }, () => createTile(figure));
  expect([hasPlace({ tiles }), hasPlace({ tiles: tiles.slice(1) })]).toEqual([false, true]);
});
