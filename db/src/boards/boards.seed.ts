import { type Board, type BoardTile, readersOfBoard } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { Store } from '../store/store.ts';

type SeedTile = Pick<BoardTile, 'question'> & Partial<BoardTile>;

const byCountry = { by: 'country', basis: 'approved' } as const;

/** The four questions that a meeting begins with, each about the newest period. */
const glanceTiles: readonly SeedTile[] = [
  { question: { path: '/compare', params: { view: 'far', ...byCountry } } },
  {
    note: 'Attendances, not people: who comes twice counts twice.',
    question: { path: '/compare', params: { view: 'totals', indicator: 'ATTENDANCES', ...byCountry } },
  },
  { width: 'two', question: { path: '/compare', params: { view: 'stuck', ...byCountry } } },
  {
    title: 'Certified, all countries together',
    question: { path: '/explain', params: { indicator: 'CERTIFIED', key: 'consortium', basis: 'approved' } },
  },
];

const evaluatorTiles: readonly SeedTile[] = [
  { width: 'two', question: { path: '/compare', params: { view: 'path', indicator: 'TRAININGS', ...byCountry } } },
  {
    note: 'Ask where the organisations of one country differ.',
    question: { path: '/compare', params: { view: 'spread', by: 'organisation', basis: 'approved' } },
  },
  { question: { path: '/compare', params: { view: 'map', indicator: 'PILOTS', ...byCountry } } },
];

const toTile = (tile: SeedTile): BoardTile => ({ title: null, note: null, width: 'one', ...tile });

/** Seeds a board that the lead partner shares with everybody, and one of the evaluator alone. Boards hold no figures. */
export async function seedBoards(store: Store, people: ReadonlyMap<string, number>): Promise<void> {
  const insert = (board: Pick<Board, 'audience' | 'title' | 'ownerId'>, tiles: readonly SeedTile[]) =>
    store.insert('boards', {
      ...board,
      roles: [],
      tiles: tiles.map(toTile),
      ...readersOfBoard({ audience: board.audience, roles: [] }),
    });
  await insert({ audience: 'shared', title: 'The consortium at a glance', ownerId: null }, glanceTiles);
  const ownerId = getNamed(people, 'evaluator@consortium.example');
  await insert({ audience: 'own', title: 'Where to look closer', ownerId }, evaluatorTiles);
}
