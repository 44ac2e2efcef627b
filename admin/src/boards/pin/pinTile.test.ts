import {
  type Board,
  boardTileSchema,
  type CitedQuestion,
  citedQuestionSchema,
  type CitableView,
  citableViews,
  maxTiles,
} from '@pilotage/shared';
import { afterEach, expect, test, vi } from 'vitest';
import { withPeriod } from '../tiles/withPeriod.ts';
import { asksAlready, createTile, followNewest, hasPlace, pinTile } from './pinTile.ts';

const view = (name: CitableView): CitedQuestion => ({
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
    expect(withPeriod(following, '5')?.params.through).toBe('5');
  }
});

test('a tile of an earlier release whose view is not there any more asks nothing', () => {
  for (const name of ['academy', 'other'])
    expect(withPeriod({ path: '/compare', params: { view: name, by: 'country', basis: 'approved' } }, '4')).toBeNull();
});

test('a new tile is one that the server takes; what is a broad table takes both columns', () => {
  for (const name of citableViews) expect(boardTileSchema.parse(createTile(view(name))).question).toEqual(view(name));
  expect((['far', 'stuck', 'path', 'map'] as const).map((name) => createTile(view(name)).width)).toEqual([
    'one',
    'two',
    'two',
    'two',
  ]);
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

/** A server that has these tiles on a board, which somebody else changes before the first write arrives. */
function serverWith(tiles: Board['tiles']) {
  const versions: unknown[] = [];
  const stored = { id: 7, version: 4, tiles };
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    if (!body) return Response.json({ ...stored });
    const sent = JSON.parse(String(body));
    versions.push(sent.version);
    if (versions.length > 1) return Response.json({ ...stored, ...sent, version: sent.version + 1 });
    stored.version += 1;
    const problem = { type: 'https://pilotage.invalid/problems/conflict', status: 409, detail: 'Changed.', current: stored };
    return Response.json(problem, { status: 409, headers: { 'content-type': 'application/problem+json' } });
  });
  return versions;
}

afterEach(() => vi.unstubAllGlobals());

test('a tile is added to the board as it is stored now', async () => {
  const versions = serverWith([createTile(figure)]);
  const outcome = await pinTile(7, createTile(view('far')), { isRepeated: false });
  expect(outcome).toMatchObject({ kind: 'pinned', board: { version: 6, tiles: [createTile(figure), createTile(view('far'))] } });
  expect(versions).toEqual([4, 5]);
});

test('what the board asks already is pinned once more only where that is wanted', async () => {
  const versions = serverWith([createTile(figure)]);
  const outcome = await pinTile(7, createTile(figure), { isRepeated: false });
  expect(outcome).toMatchObject({ kind: 'alreadyPinned', board: { version: 4 } });
  expect(versions).toEqual([]);
  expect(await pinTile(7, createTile(figure), { isRepeated: true })).toMatchObject({ kind: 'pinned', board: { version: 6 } });
});
