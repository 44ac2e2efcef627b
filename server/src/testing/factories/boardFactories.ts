import type { NewRecord } from '@pilotage/db';
import { type Board, type BoardTile, readersOfBoard } from '@pilotage/shared';
import type { TestApp } from '../app/testApp.ts';
import { uniqueName } from './apiFactories.ts';

/** A tile that shows how far each country is. */
export const aTile = (fields: Partial<BoardTile> = {}): BoardTile => ({
  title: null,
  note: null,
  width: 'one',
  question: { path: '/compare', params: { view: 'far', by: 'country', basis: 'approved' } },
  ...fields,
});

/** Stores boards without the API. Default: a shared one for every role. */
export function createBoardFactories(app: TestApp) {
  const system = app.pilotage.stores.system();
  const aBoard = async (fields: Partial<NewRecord<'boards'>> = {}): Promise<Board> => {
    const { audience = 'shared', roles = [] } = fields;
    return system.insert('boards', {
      ...{ audience, roles, title: uniqueName('Board'), tiles: [], ownerId: null },
      ...readersOfBoard({ audience, roles }),
      ...fields,
    });
  };
  return { aBoard };
}
